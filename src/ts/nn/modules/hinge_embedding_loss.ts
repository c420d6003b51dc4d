import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.MarginLossOptions>>(
  'HingeEmbeddingLoss(float margin=1.0, str reduction="mean")',
);

/**
 * Of distances, which should be small where the target is 1, and above the margin where it is -1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.HingeEmbeddingLoss.html
 */
export class HingeEmbeddingLoss extends Loss {
  declare readonly margin: number;

  constructor(...args: Rest<['margin', 'reduction'], F.MarginLossOptions>) {
    const options = read(args);
    super(options);
    this.margin = options.margin;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.hinge_embedding_loss(input, target, this.margin, this.reduction);
  }
}
