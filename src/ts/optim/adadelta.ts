import { view_as_complex } from '../_generated/functions.js';
import type { Rest } from '../arguments.js';
import type { Tensor } from '../tensor.js';
import { type AdaptiveOptions, averages, realViews } from './adaptive.js';
import * as foreach from './foreach.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkDifferentiable, checkNotNegative, checkRate, readOptions } from './options.js';
import { item } from './scalars.js';

export interface AdadeltaOptions extends AdaptiveOptions {
  lr?: number | Tensor;
  /** Decay of the averages of squared gradients and squared steps. */
  rho?: number;
  eps?: number;
  weight_decay?: number;
}

const kDefaults: Required<AdadeltaOptions> = {
  lr: 1,
  rho: 0.9,
  eps: 1e-6,
  weight_decay: 0,
  maximize: false,
  capturable: false,
  foreach: null,
  differentiable: false,
};

/**
 * Adadelta: steps as large as those before, compared with the gradients.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adadelta.html
 */
export class Adadelta extends Optimizer<AdadeltaOptions> {
  constructor(
    params: Params<AdadeltaOptions>,
    ...rest: Rest<['lr', 'rho', 'eps', 'weight_decay'], AdadeltaOptions>
  ) {
    const options = readOptions('Adadelta', kDefaults, 4, rest);
    checkRate(options.lr);
    if (!(options.rho >= 0 && options.rho <= 1)) throw new RangeError(`Invalid rho value: ${options.rho}`);
    checkNotNegative('epsilon value', options.eps);
    checkNotNegative('weight_decay value', options.weight_decay);
    checkDifferentiable('Adadelta', options);
    super(params, options);
  }

  protected override update(group: ParamGroup<AdadeltaOptions>, params: Tensor[], grads: Tensor[]): void {
    const { rho, eps } = group;
    const state = averages(this, group, params, grads, ['square_avg', 'acc_delta']);
    foreach.addScalar_(state.steps, 1);
    let d = group.maximize ? foreach.neg(grads) : grads;
    if (group.weight_decay !== 0) d = foreach.add(d, params, group.weight_decay);
    const [, g, squares, sums] = realViews(params, d, ...state.lists) as [
      Tensor[],
      Tensor[],
      Tensor[],
      Tensor[],
    ];
    foreach.mulScalar_(squares, rho);
    foreach.addcmul_(squares, g, g, 1 - rho);
    const sizes = foreach.addScalar(squares, eps);
    foreach.sqrt_(sizes);
    const deltas = foreach.addScalar(sums, eps);
    foreach.sqrt_(deltas);
    foreach.div_(deltas, sizes);
    foreach.mul_(deltas, g);
    foreach.mulScalar_(sums, rho);
    foreach.addcmul_(sums, deltas, deltas, 1 - rho);
    // As complex numbers, where they are.
    const moves = deltas.map((delta, i) => (params[i]!.is_complex() ? view_as_complex(delta) : delta));
    foreach.add_(params, moves, -item(group.lr));
  }
}
