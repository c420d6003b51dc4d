import type { Rest } from '../arguments.js';
import { TorchError } from '../errors.js';
import type { Tensor } from '../tensor.js';
import { type Averages, averages, perStep, realViews, sparseLike } from './adaptive.js';
import * as foreach from './foreach.js';
import { type CommonOptions, Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkDifferentiable, checkNotNegative, checkRate, readOptions } from './options.js';
import { div, item } from './scalars.js';

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
    // There before the first step, as in Python; parameters that are added later get theirs in a step.
    for (const group of this.param_groups) this.#sums(group, group.params, group.params);
  }

  #sums(group: ParamGroup<AdagradOptions>, params: Tensor[], grads: Tensor[]): Averages {
    const initial = this.defaults.initial_accumulator_value; // whatever the group says, as in Python
    const start = (sum: Tensor) =>
      sum.is_complex() ? sum.fill_({ re: initial, im: initial }) : sum.fill_(initial);
    return averages(this, group, params, grads, ['sum'], { start, sparse: true });
  }

  protected override update(group: ParamGroup<AdagradOptions>, params: Tensor[], grads: Tensor[]): void {
    if (group.weight_decay !== 0 && grads.some((grad) => grad.is_sparse)) {
      throw new TorchError('weight_decay option is not compatible with sparse gradients');
    }
    const state = this.#sums(group, params, grads);
    foreach.addScalar_(state.steps, 1);
    const all = perStep(
      foreach.items(state.steps),
      (step) => -item(div(group.lr, 1 + (step - 1) * group.lr_decay)),
    );
    const dense = grads.map((grad) => !grad.is_sparse);
    const only = <T>(list: readonly T[]) => list.filter((_, i) => dense[i]);
    grads.forEach((grad, i) => {
      if (!dense[i])
        sparse(params[i]!, group.maximize ? grad.neg() : grad, state.lists[0]![i]!, all[i]!, group.eps);
    });
    const rates = only(all);
    if (rates.length === 0) return;
    let d = group.maximize ? foreach.neg(only(grads)) : only(grads);
    if (group.weight_decay !== 0) d = foreach.add(d, params, group.weight_decay);
    const [p, g, sums] = realViews(only(params), d, only(state.lists[0]!)) as [Tensor[], Tensor[], Tensor[]];
    foreach.addcmul_(sums, g, g, 1);
    const roots = foreach.sqrt(sums);
    foreach.addScalar_(roots, group.eps);
    foreach.addcdivScalars_(p, g, roots, rates);
  }
}

/** Moves what the gradient has elements for. */
function sparse(p: Tensor, grad: Tensor, sum: Tensor, rate: number, eps: number): void {
  const g = grad.coalesce(); // not linear, so each index must be there once
  const values = g._values();
  sum.add_(sparseLike(g, values.pow(2)));
  const roots = sum.sparse_mask(g)._values().sqrt_().add_(eps);
  p.add_(sparseLike(g, values.div(roots)), { alpha: rate });
}
