import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { WeightedLoss } from './_weighted_loss.js';

const read = reader<Required<F.MultiMarginLossOptions>>(
  'MultiMarginLoss(float p=1, float margin=1.0, Tensor? weight=None, str reduction="mean")',
);

/**
 * Of scores and class numbers.
 *
 * @throws RangeError if p isn't 1 or 2, or the weight no vector.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiMarginLoss.html
 */
export class MultiMarginLoss extends WeightedLoss {
  declare readonly p: number;
  declare readonly margin: number;

  constructor(...args: Rest<['p', 'margin', 'weight', 'reduction'], F.MultiMarginLossOptions>) {
    const options = read(args);
    super(options);
    const { p, weight } = options;
    if (p !== 1 && p !== 2) throw new RangeError('only p == 1 and p == 2 supported');
    if (weight !== null && weight.dim() !== 1) {
      throw new RangeError(
        `MultiMarginLoss: expected weight to be None or 1D tensor, got ${weight.dim()}D instead`,
      );
    }
    this.p = options.p;
    this.margin = options.margin;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multi_margin_loss(input, target, this.p, this.margin, this.weight, this.reduction);
  }
}
