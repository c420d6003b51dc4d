import { native } from '../../../binding/native.js';
import type { Rest } from '../arguments.js';
import type { Tensor } from '../tensor.js';
import { type AdaptiveOptions, averages, realViews } from './adaptive.js';
import * as foreach from './foreach.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkBetas, checkDifferentiable, checkNotNegative, checkRate, readOptions } from './options.js';
import { mul, rate, sub } from './scalars.js';

export interface RAdamOptions extends AdaptiveOptions {
  lr?: number | Tensor;
  betas?: [number, number];
  eps?: number;
  weight_decay?: number;
  /** Takes the decay off the parameters instead of adding it to the gradients. */
  decoupled_weight_decay?: boolean;
}

const kDefaults: Required<RAdamOptions> = {
  lr: 1e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weight_decay: 0,
  decoupled_weight_decay: false,
  maximize: false,
  foreach: null,
  capturable: false,
  differentiable: false,
};

/**
 * RAdam: Adam that adapts its steps only once it has seen enough gradients.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.RAdam.html
 */
export class RAdam extends Optimizer<RAdamOptions> {
  constructor(
    params: Params<RAdamOptions>,
    ...rest: Rest<['lr', 'betas', 'eps', 'weight_decay', 'decoupled_weight_decay'], RAdamOptions>
  ) {
    const options = readOptions('RAdam', kDefaults, 5, rest);
    checkRate(options.lr);
    checkNotNegative('epsilon value', options.eps);
    checkBetas(options.betas);
    checkNotNegative('weight_decay value', options.weight_decay);
    checkDifferentiable('RAdam', options);
    super(params, options);
  }

  protected override update(group: ParamGroup<RAdamOptions>, params: Tensor[], grads: Tensor[]): void {
    const [beta1, beta2] = group.betas;
    const state = averages(this, group, params, grads, ['exp_avg', 'exp_avg_sq']);
    foreach.addScalar_(state.steps, 1);
    const d = group.maximize ? foreach.neg(grads) : grads;
    let [p, g, means, squares] = realViews(params, d, ...state.lists) as [
      Tensor[],
      Tensor[],
      Tensor[],
      Tensor[],
    ];
    if (group.weight_decay !== 0) {
      if (group.decoupled_weight_decay)
        foreach.mulScalar_(p, sub(1, mul(rate(group.lr), group.weight_decay)));
      else g = foreach.add(g, p, group.weight_decay);
    }
    foreach.lerp_(means, g, 1 - beta1);
    foreach.mulScalar_(squares, beta2);
    foreach.addcmul_(squares, g, g, 1 - beta2);
    // Parameters at different steps go through different formulas.
    const steps = foreach.items(state.steps);
    for (const step of new Set(steps)) {
      const pick = (list: Tensor[]) => list.filter((_, i) => steps[i] === step);
      move(group, step, pick(p), pick(means), pick(squares));
    }
  }
}

function move(
  group: ParamGroup<RAdamOptions>,
  step: number,
  p: Tensor[],
  means: Tensor[],
  squares: Tensor[],
): void {
  const [beta1, beta2] = group.betas;
  const correction2 = 1 - native.pow(beta2, step);
  const updates = foreach.divScalar(means, 1 - native.pow(beta1, step));
  foreach.mulScalar_(updates, rate(group.lr));
  const rho_inf = 2 / (1 - beta2) - 1;
  const rho = rho_inf - (2 * step * native.pow(beta2, step)) / correction2;
  if (rho > 5) {
    const sizes = foreach.sqrt(squares);
    foreach.addScalar_(sizes, group.eps);
    // As Python divides a number by a tensor.
    foreach.reciprocal_(sizes);
    foreach.mulScalar_(sizes, native.pow(correction2, 0.5));
    foreach.mul_(updates, sizes);
    const rect = ((rho - 4) * (rho - 2) * rho_inf) / ((rho_inf - 4) * (rho_inf - 2) * rho);
    foreach.mulScalar_(updates, native.pow(rect, 0.5));
  }
  foreach.add_(p, updates, -1);
}
