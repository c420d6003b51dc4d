import { native } from '../../../binding/native.js';
import { ones } from '../_generated/functions.js';
import type { Rest } from '../arguments.js';
import { keep, type Tensor } from '../tensor.js';
import { type AdaptiveOptions, averages, perStep, realViews, stepType } from './adaptive.js';
import * as foreach from './foreach.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkBetas, checkDifferentiable, checkNotNegative, checkRate, readOptions } from './options.js';
import { div, item, mul, neg, rate, sub } from './scalars.js';
import type { StateOf } from './state_dict.js';

export interface NAdamOptions extends AdaptiveOptions {
  lr?: number | Tensor;
  betas?: [number, number];
  eps?: number;
  weight_decay?: number;
  momentum_decay?: number;
  /** Takes the decay off the parameters instead of adding it to the gradients. */
  decoupled_weight_decay?: boolean;
}

const kDefaults: Required<NAdamOptions> = {
  lr: 2e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weight_decay: 0,
  momentum_decay: 4e-3,
  decoupled_weight_decay: false,
  maximize: false,
  foreach: null,
  capturable: false,
  differentiable: false,
};

/**
 * NAdam: Adam with Nesterov's momentum.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.NAdam.html
 */
export class NAdam extends Optimizer<NAdamOptions> {
  constructor(
    params: Params<NAdamOptions>,
    ...rest: Rest<
      ['lr', 'betas', 'eps', 'weight_decay', 'momentum_decay', 'decoupled_weight_decay'],
      NAdamOptions
    >
  ) {
    const options = readOptions('NAdam', kDefaults, 6, rest);
    checkRate(options.lr);
    checkNotNegative('epsilon value', options.eps);
    checkBetas(options.betas);
    checkNotNegative('weight_decay value', options.weight_decay);
    checkNotNegative('momentum_decay value', options.momentum_decay);
    checkDifferentiable('NAdam', options);
    super(params, options);
  }

  protected override update(group: ParamGroup<NAdamOptions>, params: Tensor[], grads: Tensor[]): void {
    const [beta1, beta2] = group.betas;
    const more = () => ({ mu_product: keep(ones([], { dtype: stepType() })) });
    const state = averages(this, group, params, grads, ['exp_avg', 'exp_avg_sq'], { more });
    const products = params.map((p) => this.state.get(p)!.mu_product as Tensor);
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
    const momentum = (step: number) => beta1 * (1 - 0.5 * native.pow(0.96, step * group.momentum_decay));
    const steps = perStep(foreach.items(state.steps), (step) => ({
      mu: momentum(step),
      next: momentum(step + 1),
      correction: 1 - native.pow(beta2, step),
    }));
    foreach.mulScalars_(
      products,
      steps.map(({ mu }) => mu),
    );
    foreach.lerp_(means, g, 1 - beta1);
    foreach.mulScalar_(squares, beta2);
    foreach.addcmul_(squares, g, g, 1 - beta2);
    const sizes = foreach.divScalars(
      squares,
      steps.map(({ correction }) => correction),
    );
    foreach.sqrt_(sizes);
    foreach.addScalar_(sizes, group.eps);
    const values = foreach.items(products);
    foreach.addcdivScalars_(
      p,
      g,
      sizes,
      steps.map(({ mu }, i) => item(div(mul(neg(group.lr), 1 - mu), 1 - values[i]!))),
    );
    foreach.addcdivScalars_(
      p,
      means,
      sizes,
      steps.map(({ next }, i) => item(div(mul(neg(group.lr), next), 1 - values[i]! * next))),
    );
  }

  protected override restore(groups: ParamGroup<NAdamOptions>[], state: Map<Tensor, StateOf>): void {
    super.restore(groups, state);
    for (const entry of state.values()) this.normalize(entry, 'mu_product');
  }
}
