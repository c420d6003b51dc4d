import { reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { float } from '../repr.js';
import { Loss } from './_loss.js';
import { PairwiseDistance } from './pairwise_distance.js';

const read = reader<Required<F.TripletMarginWithDistanceLossOptions>>(
  'TripletMarginWithDistanceLoss(*, Callable? distance_function=None, float margin=1.0, bool swap=False, str reduction="mean")',
);

/**
 * As `TripletMarginLoss`, with a distance of one's own.
 *
 * @throws RangeError if the margin isn't positive.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TripletMarginWithDistanceLoss.html
 * @example
 * const distance_function = (a: Tensor, b: Tensor) => a.sub(b).abs().amax(1);
 * const criterion = new nn.TripletMarginWithDistanceLoss({ distance_function });
 */
export class TripletMarginWithDistanceLoss extends Loss {
  declare distance_function: F.DistanceFunction;
  declare readonly margin: number;
  declare readonly swap: boolean;

  constructor(...args: [options?: F.TripletMarginWithDistanceLossOptions]) {
    const options = read(args);
    super(options);
    if (options.margin <= 0) {
      throw new RangeError(
        `TripletMarginWithDistanceLoss: expected margin to be greater than 0, got ${float(options.margin)} instead`,
      );
    }
    this.distance_function = options.distance_function ?? new PairwiseDistance();
    this.margin = options.margin;
    this.swap = options.swap;
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distance_function, margin, swap, reduction } = this;
    return F.triplet_margin_with_distance_loss(anchor, positive, negative, {
      distance_function,
      margin,
      swap,
      reduction,
    });
  }
}
