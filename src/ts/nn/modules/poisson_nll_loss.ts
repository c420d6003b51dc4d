import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.PoissonNllLossOptions>>(
  'PoissonNLLLoss(bool log_input=True, bool full=False, float eps=1e-08, str reduction="mean")',
);

/**
 * Of rates, or their logarithms, and counts of a Poisson distribution.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PoissonNLLLoss.html
 */
export class PoissonNLLLoss extends Loss {
  declare readonly log_input: boolean;
  declare readonly full: boolean;
  declare readonly eps: number;

  constructor(...args: Rest<['log_input', 'full', 'eps', 'reduction'], F.PoissonNllLossOptions>) {
    const options = read(args);
    super(options);
    this.log_input = options.log_input;
    this.full = options.full;
    this.eps = options.eps;
  }

  override forward(log_input: Tensor, target: Tensor): Tensor {
    return F.poisson_nll_loss(log_input, target, this.log_input, this.full, this.eps, this.reduction);
  }
}
