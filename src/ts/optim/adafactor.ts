import { native } from '../../../binding/native.js';
import { matmul, zeros, zeros_like } from '../_generated/functions.js';
import { vector_norm } from '../_generated/linalg.js';
import type { Rest } from '../arguments.js';
import { TorchError } from '../errors.js';
import { keep, type Tensor } from '../tensor.js';
import { finfo } from '../type_info.js';
import { complete, stepType } from './adaptive.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkRate, readOptions } from './options.js';
import { div, item, min, mul, neg, rate, sub } from './scalars.js';
import type { StateOf } from './state_dict.js';

export interface AdafactorOptions {
  /** The largest relative step, and the factor of the decay. */
  lr?: number | Tensor;
  /** Power of the step's number that says how much of the averages is new. */
  beta2_decay?: number;
  /** The least of the averages, null for the dtype's, and of the root of a parameter's mean square. */
  eps?: [number | null, number];
  /** The largest root of an update's mean square. */
  d?: number;
  weight_decay?: number;
  /** There is one implementation, with the bits of PyTorch's for single tensors, whatever this says. */
  foreach?: boolean | null;
  /** Goes up the gradient instead of down. */
  maximize?: boolean;
}

const kDefaults: Required<AdafactorOptions> = {
  lr: 1e-2,
  beta2_decay: -0.8,
  eps: [null, 1e-3],
  d: 1,
  weight_decay: 0,
  foreach: null,
  maximize: false,
};

/**
 * Adafactor: of the average of a matrix's squared gradient only rows and columns are kept.
 *
 * @throws RangeError if a value is out of its range.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adafactor.html
 * @example
 * const opt = new torch.optim.Adafactor(model.parameters(), { weight_decay: 0.01 });
 */
export class Adafactor extends Optimizer<AdafactorOptions> {
  constructor(
    params: Params<AdafactorOptions>,
    ...rest: Rest<['lr', 'beta2_decay', 'eps', 'd', 'weight_decay'], AdafactorOptions>
  ) {
    const options = readOptions('Adafactor', kDefaults, 5, rest);
    checkRate(options.lr, 'Learning rate should be >= 0 but is');
    const { beta2_decay, eps, d, weight_decay } = options;
    if (!(beta2_decay <= 0)) throw new RangeError(`beta2_decay should be <= 0 but is: ${beta2_decay}`);
    if (eps[0] !== null && !(eps[0] >= 0)) throw new RangeError(`epsilon1 should be >= 0 but is: ${eps[0]}`);
    if (!(eps[1] >= 0)) throw new RangeError(`epsilon2 should be >= 0 but is: ${eps[1]}`);
    if (!(d >= 1)) throw new RangeError(`Clipping threshold d should be >= 1 but is: ${d}`);
    if (!(weight_decay >= 0)) throw new RangeError(`weight_decay should be >= 0 but is: ${weight_decay}`);
    super(params, options);
  }

  protected override update(group: ParamGroup<AdafactorOptions>, params: Tensor[], grads: Tensor[]): void {
    if (params.some((p) => p.is_complex())) {
      throw new TorchError('Adafactor does not support complex parameters');
    }
    if (grads.some((grad) => grad.is_sparse)) {
      throw new TorchError('Adafactor does not support sparse gradients');
    }
    // PyTorch's: the dtype's of the first parameter serves for all.
    const least = group.eps[0] ?? finfo(params[0]!.dtype).eps;
    const states = params.map((p, i) => this.#stateOf(p, grads[i]!));
    params.forEach((p, i) => {
      const grad = group.maximize ? grads[i]!.neg() : grads[i]!;
      single(group, p, grad, states[i]!, least);
    });
  }

  #stateOf(p: Tensor, grad: Tensor): StateOf {
    const known = this.state.get(p);
    if (known !== undefined) {
      return complete(known, ['step', ...(grad.ndim > 1 ? ['row_var', 'col_var'] : ['variance'])]);
    }
    const { dtype, device } = grad;
    const without = (dim: number) => {
      const shape = grad.shape;
      shape[shape.length + dim] = 1;
      return keep(zeros(shape, { dtype, device }));
    };
    const state: StateOf = {
      step: keep(zeros([], { dtype: stepType() })),
      ...(grad.ndim > 1
        ? { row_var: without(-1), col_var: without(-2) }
        : { variance: keep(zeros_like(grad)) }),
    };
    this.state.set(p, state);
    return state;
  }
}

function single(
  group: ParamGroup<AdafactorOptions>,
  p: Tensor,
  grad: Tensor,
  state: StateOf,
  least: number,
): void {
  const { beta2_decay, weight_decay, d } = group;
  const lr = rate(group.lr);
  const step = (state.step as Tensor).add_(1).item();
  const share = native.pow(step, beta2_decay);
  const relative = min(lr, 1 / native.pow(step, 0.5));
  const rms = (t: Tensor) => vector_norm(t, 2).item();
  const size = mul(Math.max(group.eps[1], rms(p) / native.pow(p.numel(), 0.5)), relative);
  if (weight_decay !== 0) p.mul_(sub(1, mul(lr, weight_decay)));
  const update = (grad.ndim > 1 ? factored : whole)(grad, state, share, least);
  update
    .clamp_({ min: least * least })
    .rsqrt_()
    .mul_(grad);
  const norm = rms(update);
  const clip = Math.max(1, norm / (native.pow(update.numel(), 0.5) * d));
  p.add_(update, { alpha: item(div(neg(size), clip)) });
}

/** The average of the squared gradient, from those of its rows and columns. */
function factored(grad: Tensor, state: StateOf, share: number, least: number): Tensor {
  const mean = (dim: number) =>
    vector_norm(grad, 2, dim, true)
      .square_()
      .div_(grad.size(dim) as number);
  const rows = (state.row_var as Tensor).lerp_(mean(-1), share);
  const columns = (state.col_var as Tensor).lerp_(mean(-2), share);
  return matmul(rows, columns).div_(rows.mean(-2, true).clamp_({ min: least }));
}

function whole(grad: Tensor, state: StateOf, share: number): Tensor {
  return (state.variance as Tensor).lerp_(grad.mul(grad), share).clone();
}
