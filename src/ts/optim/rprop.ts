import { view_as_real } from '../_generated/functions.js';
import type { Rest } from '../arguments.js';
import type { Tensor } from '../tensor.js';
import { type AdaptiveOptions, averages, realViews } from './adaptive.js';
import * as foreach from './foreach.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkDifferentiable, checkRate, readOptions } from './options.js';
import { item } from './scalars.js';

export interface RpropOptions extends AdaptiveOptions {
  /** With what each element's step begins. */
  lr?: number | Tensor;
  /** Factors of the step where the gradient's sign changed, and where it didn't. */
  etas?: [number, number];
  /** The smallest and the largest step. */
  step_sizes?: [number, number];
}

const kDefaults: Required<RpropOptions> = {
  lr: 1e-2,
  etas: [0.5, 1.2],
  step_sizes: [1e-6, 50],
  foreach: null,
  maximize: false,
  differentiable: false,
  capturable: false,
};

/**
 * Resilient backpropagation: each element has a step of its own, and only the gradient's sign counts.
 *
 * @throws RangeError if the learning rate is negative, or `etas` aren't below and above 1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Rprop.html
 * @example
 * const opt = new torch.optim.Rprop(model.parameters(), 0.01, { step_sizes: [1e-5, 1] });
 */
export class Rprop extends Optimizer<RpropOptions> {
  constructor(params: Params<RpropOptions>, ...rest: Rest<['lr', 'etas', 'step_sizes'], RpropOptions>) {
    const options = readOptions('Rprop', kDefaults, 3, rest);
    checkRate(options.lr);
    const [minus, plus] = options.etas;
    if (!(0 < minus && minus < 1 && 1 < plus)) throw new RangeError(`Invalid eta values: ${minus}, ${plus}`);
    checkDifferentiable('Rprop', options);
    super(params, options);
  }

  protected override update(group: ParamGroup<RpropOptions>, params: Tensor[], grads: Tensor[]): void {
    const [minus, plus] = group.etas;
    const [least, most] = group.step_sizes;
    const lr = item(group.lr);
    const start = (average: Tensor, name: string) => {
      if (name === 'step_size') (average.is_complex() ? view_as_real(average) : average).fill_(lr);
      return average;
    };
    const state = averages(this, group, params, grads, ['prev', 'step_size'], { start });
    foreach.addScalar_(state.steps, 1);
    const d = group.maximize ? foreach.neg(grads) : grads;
    const [p, g, before, sizes] = realViews(params, d, ...state.lists) as [
      Tensor[],
      Tensor[],
      Tensor[],
      Tensor[],
    ];
    p.forEach((param, i) => {
      const sign = g[i]!.mul(before[i]!).sign();
      sign.masked_fill_(sign.gt(0), plus);
      sign.masked_fill_(sign.lt(0), minus);
      sign.masked_fill_(sign.eq(0), 1);
      sizes[i]!.mul_(sign).clamp_(least, most);
      // Where the sign changed, the minimum was passed: no move, and the next one isn't compared with this.
      const kept = g[i]!.masked_fill(sign.eq(minus), 0);
      param.addcmul_(kept.sign(), sizes[i]!, { value: -1 });
      before[i]!.copy_(kept);
    });
  }
}
