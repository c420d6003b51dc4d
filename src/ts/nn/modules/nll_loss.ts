import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { WeightedLoss } from './_weighted_loss.js';

const read = reader<Required<F.NllLossOptions>>(
  'NLLLoss(Tensor? weight=None, int ignore_index=-100, str reduction="mean")',
);

/**
 * Of log-probabilities and class numbers.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html
 */
export class NLLLoss extends WeightedLoss {
  declare readonly ignore_index: number;

  constructor(...args: Rest<['weight', 'ignore_index', 'reduction'], F.NllLossOptions>) {
    const options = read(args);
    super(options);
    this.ignore_index = options.ignore_index;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.nll_loss(input, target, this.weight, this.ignore_index, this.reduction);
  }
}
