import type { Rest } from '../arguments.js';
import { TorchError } from '../errors.js';
import { keep, Tensor } from '../tensor.js';
import * as foreach from './foreach.js';
import { type CommonOptions, Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkFused, checkNotNegative, checkRate, readOptions } from './options.js';
import { item, neg } from './scalars.js';
import { type Scaling, scalingOf } from './scaling.js';

export interface SGDOptions extends CommonOptions {
  lr?: number | Tensor;
  momentum?: number;
  /** Of the gradient where it goes into the momentum. */
  dampening?: number;
  /** Factor of the parameter, which is added to the gradient. */
  weight_decay?: number;
  nesterov?: boolean;
  /** One kernel for all, whose last bits differ. */
  fused?: boolean | null;
}

const kDefaults: Required<SGDOptions> = {
  lr: 1e-3,
  momentum: 0,
  dampening: 0,
  weight_decay: 0,
  nesterov: false,
  maximize: false,
  foreach: null,
  differentiable: false,
  fused: null,
};

/**
 * Stochastic gradient descent, with momentum if so asked.
 *
 * @throws RangeError if a value is negative, or for `nesterov` without momentum or with dampening.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
 * @example
 * const opt = new torch.optim.SGD(model.parameters(), 0.1, { momentum: 0.9 });
 */
export class SGD extends Optimizer<SGDOptions> {
  constructor(
    params: Params<SGDOptions>,
    ...rest: Rest<['lr', 'momentum', 'dampening', 'weight_decay', 'nesterov'], SGDOptions>
  ) {
    const options = readOptions('SGD', kDefaults, 5, rest);
    checkRate(options.lr);
    checkNotNegative('momentum value', options.momentum);
    checkNotNegative('weight_decay value', options.weight_decay);
    if (options.nesterov && (options.momentum <= 0 || options.dampening !== 0)) {
      throw new RangeError('Nesterov momentum requires a momentum and zero dampening');
    }
    super(params, options);
    checkFused(options, this.param_groups);
  }

  /** @internal The fused kernel divides gradients by the scale itself. */
  get _step_supports_amp_scaling(): boolean {
    return this.defaults.fused === true;
  }

  protected override update(group: ParamGroup<SGDOptions>, params: Tensor[], grads: Tensor[]): void {
    const scaling = scalingOf(this, group.fused, params);
    if (group.fused) this.#fused(group, params, grads, scaling);
    else if (this.defaults.differentiable) this.#recorded(group, params, grads);
    else this.#plain(group, params, grads);
  }

  #plain(group: ParamGroup<SGDOptions>, params: Tensor[], grads: Tensor[]): void {
    const { momentum, weight_decay } = group;
    let d = group.maximize ? foreach.neg(grads) : grads;
    if (weight_decay !== 0) d = foreach.add(d, params, weight_decay);
    if (momentum !== 0) {
      const buffers = this.#buffers(group, params, d);
      d = group.nesterov ? foreach.add(d, buffers, momentum) : buffers;
    }
    foreach.add_(params, d, item(neg(group.lr)));
  }

  /** The momentum of each parameter, with this step's gradient in it. */
  #buffers({ momentum, dampening }: ParamGroup<SGDOptions>, params: Tensor[], grads: Tensor[]): Tensor[] {
    const known = params.map((p) => this.state.get(p)?.momentum_buffer as Tensor | null | undefined);
    const at = params.map((_, i) => i).filter((i) => known[i] != null);
    if (at.length > 0) {
      const buffers = at.map((i) => known[i]!);
      foreach.mulScalar_(buffers, momentum);
      foreach.add_(
        buffers,
        at.map((i) => grads[i]!),
        1 - dampening,
      );
    }
    return params.map((p, i) => known[i] ?? this.#keep(p, keep(grads[i]!.detach().clone())));
  }

  #keep(p: Tensor, momentum_buffer: Tensor): Tensor {
    this.state.set(p, { ...this.state.get(p), momentum_buffer });
    return momentum_buffer;
  }

  /** One parameter after the other: what lists of them save for backward is changed by the step itself. */
  #recorded(group: ParamGroup<SGDOptions>, params: Tensor[], grads: Tensor[]): void {
    const { momentum, weight_decay, dampening } = group;
    const lr: number | Tensor = group.lr;
    params.forEach((p, i) => {
      let d = group.maximize ? grads[i]!.neg() : grads[i]!;
      if (weight_decay !== 0) d = d.add(p, { alpha: weight_decay });
      if (momentum !== 0) {
        const known = this.state.get(p)?.momentum_buffer as Tensor | null | undefined;
        const buffer = known ?? this.#keep(p, keep(d.detach().clone()));
        if (known != null) buffer.mul_(momentum).add_(d, { alpha: 1 - dampening });
        d = group.nesterov ? d.add(buffer, { alpha: momentum }) : buffer;
      }
      if (lr instanceof Tensor && lr.requires_grad) p.addcmul_(d, lr, { value: -1 });
      else p.add_(d, { alpha: item(neg(lr)) });
    });
  }

  #fused(group: ParamGroup<SGDOptions>, params: Tensor[], grads: Tensor[], scaling: Scaling): void {
    const first = group.momentum !== 0 && params.every((p) => this.state.get(p)?.momentum_buffer == null);
    const buffers = params.map((p, i) => {
      if (group.momentum === 0) return null;
      if (first) return this.#keep(p, keep(grads[i]!.clone()));
      const known = this.state.get(p)?.momentum_buffer as Tensor | null | undefined;
      if (known == null) {
        throw new TorchError(
          'SGD() with fused=true and momentum needs the gradients of all parameters from the first step on',
        );
      }
      return known;
    });
    const lr: number | Tensor = group.lr;
    const run = lr instanceof Tensor ? foreach.fusedSgdTensor_ : foreach.fusedSgd_;
    run(
      params,
      grads,
      group.momentum === 0 ? [] : buffers,
      group.weight_decay,
      group.momentum,
      foreach.single(lr),
      group.dampening,
      group.nesterov,
      group.maximize,
      first,
      ...scaling.map(foreach.single),
    );
    // A first step that is left out writes no momentum: the next one is the first.
    if (first && scaling[1]?.item()) for (const p of params) delete this.state.get(p)!.momentum_buffer;
  }
}
