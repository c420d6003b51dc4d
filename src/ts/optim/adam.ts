import { native } from '../../../binding/native.js';
import type { Rest } from '../arguments.js';
import { Tensor } from '../tensor.js';
import { type AdaptiveOptions, averages, perStep, realViews } from './adaptive.js';
import * as foreach from './foreach.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import {
  checkBetas,
  checkDifferentiable,
  checkFused,
  checkNotNegative,
  checkRate,
  readOptions,
} from './options.js';
import { div, item, mul, rate, sub } from './scalars.js';
import { type Scaling, scalingOf } from './scaling.js';

export interface AdamOptions extends AdaptiveOptions {
  lr?: number | Tensor;
  /** Decay of the averages of the gradient and of its square. */
  betas?: [number, number];
  /** Added to the denominator. */
  eps?: number;
  weight_decay?: number;
  /** Divides by the largest average so far. */
  amsgrad?: boolean;
  /** One kernel for all, whose last bits differ. */
  fused?: boolean | null;
  /** Takes the decay off the parameters instead of adding it to the gradients, as AdamW does. */
  decoupled_weight_decay?: boolean;
}

/** @internal */
export const kAdamDefaults: Required<AdamOptions> = {
  lr: 1e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weight_decay: 0,
  amsgrad: false,
  maximize: false,
  foreach: null,
  capturable: false,
  differentiable: false,
  fused: null,
  decoupled_weight_decay: false,
};

/**
 * Adam: steps adapted to the averages of each gradient and its square.
 *
 * @throws RangeError if a value is out of its range.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html
 * @example
 * const opt = new torch.optim.Adam(model.parameters(), 1e-3, { betas: [0.9, 0.99] });
 */
export class Adam extends Optimizer<AdamOptions> {
  constructor(
    params: Params<AdamOptions>,
    ...rest: Rest<['lr', 'betas', 'eps', 'weight_decay', 'amsgrad'], AdamOptions>
  ) {
    const options = readOptions('Adam', kAdamDefaults, 5, rest);
    checkRate(options.lr);
    checkNotNegative('epsilon value', options.eps);
    checkBetas(options.betas);
    checkNotNegative('weight_decay value', options.weight_decay);
    checkDifferentiable('Adam', options);
    super(params, options);
    checkFused(options, this.param_groups);
  }

  /** @internal The fused kernels divide gradients by the scale themselves. */
  get _step_supports_amp_scaling(): boolean {
    return this.defaults.fused === true;
  }

  protected override update(group: ParamGroup<AdamOptions>, params: Tensor[], grads: Tensor[]): void {
    const scaling = scalingOf(this, group.fused, params);
    const names = ['exp_avg', 'exp_avg_sq', ...(group.amsgrad ? ['max_exp_avg_sq'] : [])];
    const { steps, lists } = averages(this, group, params, grads, names);
    foreach.addScalar_(steps, 1);
    if (group.fused) fused(group, params, grads, lists, steps, scaling);
    else single(group, params, grads, lists, foreach.items(steps));
  }
}

function single(
  group: ParamGroup<AdamOptions>,
  params: Tensor[],
  grads: Tensor[],
  [exp_avgs, exp_avg_sqs, max_exp_avg_sqs]: Tensor[][],
  steps: number[],
): void {
  const [beta1, beta2] = group.betas;
  let d = group.maximize ? foreach.neg(grads) : grads;
  if (group.weight_decay !== 0) {
    if (group.decoupled_weight_decay)
      foreach.mulScalar_(params, sub(1, mul(rate(group.lr), group.weight_decay)));
    else d = foreach.add(d, params, group.weight_decay);
  }
  const [p, g, m, v, largest] = realViews(params, d, exp_avgs!, exp_avg_sqs!, max_exp_avg_sqs ?? []) as [
    Tensor[],
    Tensor[],
    Tensor[],
    Tensor[],
    Tensor[],
  ];
  foreach.lerp_(m, g, 1 - beta1);
  foreach.mulScalar_(v, beta2);
  foreach.addcmul_(v, g, g, 1 - beta2);
  if (group.amsgrad) foreach.maximum_(largest, v);
  const corrections = perStep(steps, (step) => {
    const size = item(div(group.lr, 1 - native.pow(beta1, step)));
    return [-size, native.pow(1 - native.pow(beta2, step), 0.5)];
  });
  const denominators = foreach.sqrt(group.amsgrad ? largest : v);
  foreach.divScalars_(
    denominators,
    corrections.map((c) => c[1]!),
  );
  foreach.addScalar_(denominators, group.eps);
  foreach.addcdivScalars_(
    p,
    m,
    denominators,
    corrections.map((c) => c[0]!),
  );
}

function fused(
  group: ParamGroup<AdamOptions>,
  params: Tensor[],
  grads: Tensor[],
  [exp_avgs, exp_avg_sqs, max_exp_avg_sqs]: Tensor[][],
  steps: Tensor[],
  [grad_scale, found_inf]: Scaling,
): void {
  const lr: number | Tensor = group.lr;
  const [adam, adamW] =
    lr instanceof Tensor
      ? [foreach.fusedAdamTensor_, foreach.fusedAdamWTensor_]
      : [foreach.fusedAdam_, foreach.fusedAdamW_];
  const run = group.decoupled_weight_decay ? adamW : adam;
  const [beta1, beta2] = group.betas;
  const lists = [params, grads, exp_avgs, exp_avg_sqs, max_exp_avg_sqs ?? [], steps];
  const { weight_decay, eps, amsgrad, maximize } = group;
  run(
    ...lists,
    foreach.single(lr),
    beta1,
    beta2,
    weight_decay,
    eps,
    amsgrad,
    maximize,
    foreach.single(grad_scale),
    foreach.single(found_inf),
  );
  // A step that is left out doesn't count.
  if (found_inf !== null) foreach.sub_(steps, Array(steps.length).fill(found_inf), 1);
}
