import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { WeightedLoss } from './_weighted_loss.js';

const read = reader<Required<F.WeightedLossOptions>>(
  'MultiLabelSoftMarginLoss(Tensor? weight=None, str reduction="mean")',
);

/**
 * Of logits, and targets that are 1 for each class of a sample, and 0 for others.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiLabelSoftMarginLoss.html
 */
export class MultiLabelSoftMarginLoss extends WeightedLoss {
  constructor(...args: Rest<['weight', 'reduction'], F.WeightedLossOptions>) {
    super(read(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabel_soft_margin_loss(input, target, this.weight, this.reduction);
  }
}
