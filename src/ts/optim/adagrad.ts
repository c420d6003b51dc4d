import type { Rest } from '../arguments.js';
import type { Tensor } from '../tensor.js';
import { averages, over, perStep, realViews } from './adaptive.js';
import * as foreach from './foreach.js';
import { type CommonOptions, Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkDifferentiable, checkNotNegative, checkRate, readOptions } from './options.js';

export interface AdagradOptions extends CommonOptions {
  lr?: number | Tensor;
  lr_decay?: number;
  weight_decay?: number;
  /** With what the sum of squared gradients begins. */
  initial_accumulator_value?: number;
  eps?: number;
}

const kDefaults: Required<AdagradOptions> = {
  lr: 1e-2,
  lr_decay: 0,
  weight_decay: 0,
  initial_accumulator_value: 0,
  eps: 1e-10,
  foreach: null,
  maximize: false,
  differentiable: false,
};

/**
 * Adagrad: steps divided by the root of the sum of all squared gradients so far.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adagrad.html
 */
export class Adagrad extends Optimizer<AdagradOptions> {
  constructor(
    params: Params<AdagradOptions>,
    ...rest: Rest<['lr', 'lr_decay', 'weight_decay', 'initial_accumulator_value', 'eps'], AdagradOptions>
  ) {
    const options = readOptions('Adagrad', kDefaults, 5, rest);
    checkRate(options.lr);
    checkNotNegative('lr_decay value', options.lr_decay);
    checkNotNegative('weight_decay value', options.weight_decay);
    checkNotNegative('initial_accumulator_value value', options.initial_accumulator_value);
    checkNotNegative('epsilon value', options.eps);
    checkDifferentiable('Adagrad', options);
    super(params, options);
  }

  protected override update(group: ParamGroup<AdagradOptions>, params: Tensor[], grads: Tensor[]): void {
    const initial = group.initial_accumulator_value;
    const start = (sum: Tensor) =>
      sum.is_complex() ? sum.fill_({ re: initial, im: initial }) : sum.fill_(initial);
    const state = averages(this, group, params, grads, ['sum'], { start });
    foreach.addScalar_(state.steps, 1);
    const rates = perStep(
      foreach.items(state.steps),
      (step) => -over(group.lr, 1 + (step - 1) * group.lr_decay),
    );
    let d = group.maximize ? foreach.neg(grads) : grads;
    if (group.weight_decay !== 0) d = foreach.add(d, params, group.weight_decay);
    const [p, g, sums] = realViews(params, d, state.lists[0]!) as [Tensor[], Tensor[], Tensor[]];
    foreach.addcmul_(sums, g, g, 1);
    const roots = foreach.sqrt(sums);
    foreach.addScalar_(roots, group.eps);
    foreach.addcdivScalars_(p, g, roots, rates);
  }
}
