import { full, ones } from '../_generated/functions.js';
import type { Rest } from '../arguments.js';
import { keep, Tensor } from '../tensor.js';
import { type AdaptiveOptions, averages, realViews, stepType } from './adaptive.js';
import * as foreach from './foreach.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkDifferentiable, checkNotNegative, checkRate, readOptions } from './options.js';
import { add, div, item, mul, pow, rate } from './scalars.js';
import type { StateOf } from './state_dict.js';

export interface ASGDOptions extends AdaptiveOptions {
  lr?: number | Tensor;
  /** Decay of the learning rate and of the parameters. */
  lambd?: number;
  /** Power with which the learning rate decays. */
  alpha?: number;
  /** After how many steps averaging begins. */
  t0?: number;
  weight_decay?: number;
}

const kDefaults: Required<ASGDOptions> = {
  lr: 1e-2,
  lambd: 1e-4,
  alpha: 0.75,
  t0: 1e6,
  weight_decay: 0,
  foreach: null,
  maximize: false,
  differentiable: false,
  capturable: false,
};

/**
 * Averaged stochastic gradient descent: `state.get(parameter).ax` is the average of the values that it had.
 *
 * @throws RangeError if the learning rate or the decay is negative.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.ASGD.html
 * @example
 * const opt = new torch.optim.ASGD(model.parameters(), 0.1, { t0: 1000 });
 */
export class ASGD extends Optimizer<ASGDOptions> {
  constructor(
    params: Params<ASGDOptions>,
    ...rest: Rest<
      ['lr', 'lambd', 'alpha', 't0', 'weight_decay', 'foreach', 'maximize', 'differentiable', 'capturable'],
      ASGDOptions
    >
  ) {
    const options = readOptions('ASGD', kDefaults, 9, rest);
    checkRate(options.lr);
    checkNotNegative('weight_decay value', options.weight_decay);
    checkDifferentiable('ASGD', options);
    super(params, options);
  }

  protected override update(group: ParamGroup<ASGDOptions>, params: Tensor[], grads: Tensor[]): void {
    const { lambd, alpha, t0, weight_decay } = group;
    const lr = rate(group.lr);
    const more = ({ device }: Tensor) => {
      const options = { dtype: stepType(), device };
      return { eta: keep(full([], item(lr), options)), mu: keep(ones([], options)) };
    };
    const state = averages(this, group, params, grads, ['ax'], { more, beside: true });
    foreach.addScalar_(state.steps, 1);
    let d = group.maximize ? foreach.neg(grads) : grads;
    const [p, g, averaged] = realViews(params, d, ...state.lists) as [Tensor[], Tensor[], Tensor[]];
    d = weight_decay === 0 ? g : foreach.add(g, p, weight_decay);
    const steps = foreach.items(state.steps);
    p.forEach((param, i) => {
      const { eta, mu } = this.state.get(params[i]!) as { eta: Tensor; mu: Tensor };
      const size = eta.item();
      param.mul_(1 - lambd * size).add_(d[i]!, { alpha: -size });
      const ax = averaged[i]!;
      if (mu.item() === 1) ax.copy_(param);
      else ax.add_(param.sub(ax).mul_(mu));
      // Through the default dtype, as Python has it, where the state is of another.
      const next: number | Tensor = div(lr, pow(add(1, mul(mul(lambd, lr), steps[i]!)), alpha));
      eta.copy_(next instanceof Tensor ? next : full([], next));
      mu.copy_(full([], 1 / Math.max(1, steps[i]! - t0)));
    });
  }

  protected override restore(groups: ParamGroup<ASGDOptions>[], state: Map<Tensor, StateOf>): void {
    super.restore(groups, state);
    for (const entry of state.values()) for (const key of ['eta', 'mu']) this.normalize(entry, key);
  }
}
