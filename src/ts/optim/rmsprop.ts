import type { Rest } from '../arguments.js';
import type { Tensor } from '../tensor.js';
import { type AdaptiveOptions, averages, realViews } from './adaptive.js';
import * as foreach from './foreach.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkDifferentiable, checkNotNegative, checkRate, readOptions } from './options.js';
import { item } from './scalars.js';

export interface RMSpropOptions extends AdaptiveOptions {
  lr?: number | Tensor;
  /** Decay of the average of the squared gradient. */
  alpha?: number;
  eps?: number;
  weight_decay?: number;
  momentum?: number;
  /** Divides by the gradient's deviation from its average. */
  centered?: boolean;
}

const kDefaults: Required<RMSpropOptions> = {
  lr: 1e-2,
  alpha: 0.99,
  eps: 1e-8,
  weight_decay: 0,
  momentum: 0,
  centered: false,
  capturable: false,
  foreach: null,
  maximize: false,
  differentiable: false,
};

/**
 * RMSprop: steps divided by the average size of the gradients.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.RMSprop.html
 */
export class RMSprop extends Optimizer<RMSpropOptions> {
  constructor(
    params: Params<RMSpropOptions>,
    ...rest: Rest<['lr', 'alpha', 'eps', 'weight_decay', 'momentum', 'centered'], RMSpropOptions>
  ) {
    const options = readOptions('RMSprop', kDefaults, 6, rest);
    checkRate(options.lr);
    checkNotNegative('epsilon value', options.eps);
    checkNotNegative('momentum value', options.momentum);
    checkNotNegative('weight_decay value', options.weight_decay);
    checkNotNegative('alpha value', options.alpha);
    checkDifferentiable('RMSprop', options);
    super(params, options);
  }

  protected override update(group: ParamGroup<RMSpropOptions>, params: Tensor[], grads: Tensor[]): void {
    const { alpha, momentum, centered } = group;
    const names = [
      'square_avg',
      ...(momentum > 0 ? ['momentum_buffer'] : []),
      ...(centered ? ['grad_avg'] : []),
    ];
    const state = averages(this, group, params, grads, names);
    const listOf = (name: string) => state.lists[names.indexOf(name)] ?? [];
    foreach.addScalar_(state.steps, 1);
    let d = group.maximize ? foreach.neg(grads) : grads;
    if (group.weight_decay !== 0) d = foreach.add(d, params, group.weight_decay);
    const lists = [params, d, ...['square_avg', 'momentum_buffer', 'grad_avg'].map(listOf)];
    const [p, g, squares, buffers, means] = realViews(...lists) as [
      Tensor[],
      Tensor[],
      Tensor[],
      Tensor[],
      Tensor[],
    ];
    foreach.mulScalar_(squares, alpha);
    foreach.addcmul_(squares, g, g, 1 - alpha);
    let sizes: Tensor[];
    if (centered) {
      foreach.lerp_(means, g, 1 - alpha);
      sizes = foreach.addcmul(squares, means, means, -1);
      foreach.sqrt_(sizes);
    } else sizes = foreach.sqrt(squares);
    foreach.addScalar_(sizes, group.eps);
    const lr = item(group.lr);
    if (momentum > 0) {
      foreach.mulScalar_(buffers, momentum);
      foreach.addcdiv_(buffers, g, sizes, 1);
      foreach.add_(p, buffers, -lr);
    } else foreach.addcdiv_(p, g, sizes, -lr);
  }
}
