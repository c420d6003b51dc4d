import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.ReductionOption>>('MultiLabelMarginLoss(str reduction="mean")');

/**
 * Of scores, and numbers of all classes of a sample, which end with -1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiLabelMarginLoss.html
 */
export class MultiLabelMarginLoss extends Loss {
  constructor(...args: Rest<['reduction'], F.ReductionOption>) {
    super(read(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabel_margin_loss(input, target, this.reduction);
  }
}
