import { native } from '../../../binding/native.js';
import { zeros_like } from '../_generated/functions.js';
import type { Rest } from '../arguments.js';
import { TorchError } from '../errors.js';
import { keep, Tensor } from '../tensor.js';
import { complete, sparseLike } from './adaptive.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkBetas, checkRate, readOptions } from './options.js';
import { div, item, mul, neg, rate } from './scalars.js';
import type { StateOf } from './state_dict.js';

export interface SparseAdamOptions {
  lr?: number | Tensor;
  /** Decay of the averages of the gradient and of its square. */
  betas?: [number, number];
  /** Added to the denominator. */
  eps?: number;
  /** Goes up the gradient instead of down. */
  maximize?: boolean;
}

const kDefaults: Required<SparseAdamOptions> = {
  lr: 1e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  maximize: false,
};

interface Averages {
  step: number;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
}

/**
 * Adam for sparse gradients, of `nn.Embedding` with `sparse` say: only elements that the gradient has are moved, and only
 * their averages change.
 *
 * @throws RangeError if a value is out of its range, or a parameter is sparse itself or complex.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.SparseAdam.html
 * @example
 * const embedding = new torch.nn.Embedding(1000, 16, { sparse: true });
 * const opt = new torch.optim.SparseAdam(embedding.parameters(), 0.01);
 */
export class SparseAdam extends Optimizer<SparseAdamOptions> {
  constructor(
    params: Params<SparseAdamOptions>,
    ...rest: Rest<['lr', 'betas', 'eps', 'maximize'], SparseAdamOptions>
  ) {
    const options = readOptions('SparseAdam', kDefaults, 4, rest);
    checkRate(options.lr);
    if (!(item(options.lr) > 0)) throw new RangeError(`Invalid learning rate: ${item(options.lr)}`);
    if (!(options.eps > 0)) throw new RangeError(`Invalid epsilon value: ${options.eps}`);
    checkBetas(options.betas);
    super(params, options);
    const places = (wrong: (p: Tensor) => boolean) =>
      this.param_groups.flatMap((group, i) =>
        group.params.flatMap((p, k) => (wrong(p) ? [`[${i}, ${k}]`] : [])),
      );
    const sparse = places((p) => p.is_sparse);
    if (sparse.length > 0) {
      throw new RangeError(
        `Sparse params at indices [${sparse.join(', ')}]: SparseAdam requires dense parameter tensors`,
      );
    }
    const complex = places((p) => p.is_complex());
    if (complex.length > 0) {
      throw new RangeError(
        `Complex params at indices [${complex.join(', ')}]: SparseAdam does not support complex parameters`,
      );
    }
  }

  protected override update(group: ParamGroup<SparseAdamOptions>, params: Tensor[], grads: Tensor[]): void {
    if (grads.some((grad) => !grad.is_sparse)) {
      throw new TorchError('SparseAdam does not support dense gradients, please consider Adam instead');
    }
    const states = params.map((p) => this.#stateOf(p));
    params.forEach((p, i) => {
      const state = states[i]!;
      state.step++;
      single(group, p, group.maximize ? grads[i]!.neg() : grads[i]!, state);
    });
  }

  #stateOf(p: Tensor): Averages {
    const known = this.state.get(p);
    if (known !== undefined) return complete(known, ['step', 'exp_avg', 'exp_avg_sq']) as Averages;
    const state = { step: 0, exp_avg: keep(zeros_like(p)), exp_avg_sq: keep(zeros_like(p)) };
    this.state.set(p, state);
    return state;
  }

  // Its steps are numbers.
  protected override normalize(state: StateOf, key: string): void {
    if (state[key] instanceof Tensor) state[key] = state[key].item();
  }
}

function single(group: ParamGroup<SparseAdamOptions>, p: Tensor, given: Tensor, state: Averages): void {
  const { step, exp_avg, exp_avg_sq } = state;
  const [beta1, beta2] = group.betas;
  const grad = given.coalesce(); // not linear, so each index must be there once
  const values = grad._values();
  if (values.numel() === 0) return;
  const mean = exp_avg.sparse_mask(grad)._values();
  const change = values.sub(mean).mul_(1 - beta1);
  exp_avg.add_(sparseLike(grad, change));
  const square = exp_avg_sq.sparse_mask(grad)._values();
  const squareChange = values
    .pow(2)
    .sub_(square)
    .mul_(1 - beta2);
  exp_avg_sq.add_(sparseLike(grad, squareChange));
  const above = change.add_(mean);
  const below = squareChange.add_(square).sqrt_().add_(group.eps);
  const size = div(mul(rate(group.lr), Math.sqrt(1 - native.pow(beta2, step))), 1 - native.pow(beta1, step));
  p.add_(sparseLike(grad, above.div_(below).mul(neg(size))));
}
