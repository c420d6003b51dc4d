import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { WeightedLoss } from './_weighted_loss.js';

const read = reader<Required<F.ElementLossOptions>>('BCELoss(Tensor? weight=None, str reduction="mean")');

/**
 * Binary cross entropy, of probabilities.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BCELoss.html
 */
export class BCELoss extends WeightedLoss {
  constructor(...args: Rest<['weight', 'reduction'], F.ElementLossOptions>) {
    super(read(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.binary_cross_entropy(input, target, this.weight, this.reduction);
  }
}
