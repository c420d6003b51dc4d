import { native } from '../../../binding/native.js';
import type { Rest } from '../arguments.js';
import type { Tensor } from '../tensor.js';
import { type AdaptiveOptions, averages, perStep, realViews } from './adaptive.js';
import * as foreach from './foreach.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkBetas, checkDifferentiable, checkNotNegative, checkRate, readOptions } from './options.js';
import { div, item } from './scalars.js';

export interface AdamaxOptions extends AdaptiveOptions {
  lr?: number | Tensor;
  betas?: [number, number];
  eps?: number;
  weight_decay?: number;
}

const kDefaults: Required<AdamaxOptions> = {
  lr: 2e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weight_decay: 0,
  foreach: null,
  maximize: false,
  differentiable: false,
  capturable: false,
};

/**
 * Adamax: Adam with the largest of the gradients in place of the average of their squares.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adamax.html
 */
export class Adamax extends Optimizer<AdamaxOptions> {
  constructor(
    params: Params<AdamaxOptions>,
    ...rest: Rest<['lr', 'betas', 'eps', 'weight_decay'], AdamaxOptions>
  ) {
    const options = readOptions('Adamax', kDefaults, 4, rest);
    checkRate(options.lr);
    checkNotNegative('epsilon value', options.eps);
    checkBetas(options.betas);
    checkNotNegative('weight_decay value', options.weight_decay);
    checkDifferentiable('Adamax', options);
    super(params, options);
  }

  protected override update(group: ParamGroup<AdamaxOptions>, params: Tensor[], grads: Tensor[]): void {
    const [beta1, beta2] = group.betas;
    const state = averages(this, group, params, grads, ['exp_avg', 'exp_inf']);
    foreach.addScalar_(state.steps, 1);
    let d = group.maximize ? foreach.neg(grads) : grads;
    if (group.weight_decay !== 0) d = foreach.add(d, params, group.weight_decay);
    const [p, g, means, largest] = realViews(params, d, ...state.lists) as [
      Tensor[],
      Tensor[],
      Tensor[],
      Tensor[],
    ];
    foreach.lerp_(means, g, 1 - beta1);
    foreach.mulScalar_(largest, beta2);
    const sizes = foreach.abs(g);
    foreach.addScalar_(sizes, group.eps);
    foreach.maximum_(largest, sizes);
    const rates = perStep(
      foreach.items(state.steps),
      (step) => -item(div(group.lr, 1 - native.pow(beta1, step))),
    );
    foreach.addcdivScalars_(p, means, largest, rates);
  }
}
