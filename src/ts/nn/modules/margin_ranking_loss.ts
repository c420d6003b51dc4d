import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.MarginLossOptions>>(
  'MarginRankingLoss(float margin=0.0, str reduction="mean")',
);

/**
 * Of pairs of scores, of which the first should be the higher where the target is 1, and the lower where it is -1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MarginRankingLoss.html
 */
export class MarginRankingLoss extends Loss {
  declare readonly margin: number;

  constructor(...args: Rest<['margin', 'reduction'], F.MarginLossOptions>) {
    const options = read(args);
    super(options);
    this.margin = options.margin;
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.margin_ranking_loss(input1, input2, target, this.margin, this.reduction);
  }
}
