import { reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.GaussianNllLossOptions>>(
  'GaussianNLLLoss(*, bool full=False, float eps=1e-06, str reduction="mean")',
);

/**
 * Of means and values of normal distributions, with their variances.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GaussianNLLLoss.html
 */
export class GaussianNLLLoss extends Loss {
  declare readonly full: boolean;
  declare readonly eps: number;

  constructor(...args: [options?: F.GaussianNllLossOptions]) {
    const options = read(args);
    super(options);
    this.full = options.full;
    this.eps = options.eps;
  }

  override forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return F.gaussian_nll_loss(input, target, variance, this.full, this.eps, this.reduction);
  }
}
