import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.ReductionOption>>('SoftMarginLoss(str reduction="mean")');

/**
 * Of logits, and targets that are 1 or -1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SoftMarginLoss.html
 */
export class SoftMarginLoss extends Loss {
  constructor(...args: Rest<['reduction'], F.ReductionOption>) {
    super(read(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.soft_margin_loss(input, target, this.reduction);
  }
}
