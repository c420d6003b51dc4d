import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { WeightedLoss } from './_weighted_loss.js';

const read = reader<Required<F.BceWithLogitsOptions>>(
  'BCEWithLogitsLoss(Tensor? weight=None, str reduction="mean", Tensor? pos_weight=None)',
);

/**
 * Binary cross entropy, of logits.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html
 */
export class BCEWithLogitsLoss extends WeightedLoss {
  declare pos_weight: Tensor | null;

  constructor(...args: Rest<['weight', 'reduction', 'pos_weight'], F.BceWithLogitsOptions>) {
    const options = read(args);
    super(options);
    this.register_buffer('pos_weight', options.pos_weight);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.binary_cross_entropy_with_logits(input, target, this.weight, this.reduction, this.pos_weight);
  }
}
