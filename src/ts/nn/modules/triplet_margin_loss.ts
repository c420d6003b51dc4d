import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { float } from '../repr.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.TripletMarginLossOptions>>(
  'TripletMarginLoss(float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, str reduction="mean")',
);

/**
 * Of an anchor, which should be nearer to the positive than to the negative by the margin.
 *
 * @throws RangeError if the margin isn't positive.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TripletMarginLoss.html
 */
export class TripletMarginLoss extends Loss {
  declare readonly margin: number;
  declare readonly p: number;
  declare readonly eps: number;
  declare readonly swap: boolean;

  constructor(...args: Rest<['margin', 'p', 'eps', 'swap', 'reduction'], F.TripletMarginLossOptions>) {
    const options = read(args);
    super(options);
    if (options.margin <= 0) {
      throw new RangeError(
        `TripletMarginLoss: expected margin to be greater than 0, got ${float(options.margin)} instead`,
      );
    }
    this.margin = options.margin;
    this.p = options.p;
    this.eps = options.eps;
    this.swap = options.swap;
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    return F.triplet_margin_loss(
      anchor,
      positive,
      negative,
      this.margin,
      this.p,
      this.eps,
      this.swap,
      this.reduction,
    );
  }
}
