import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.ReductionOption>>('MSELoss(str reduction="mean")');

/**
 * Squared differences.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html
 */
export class MSELoss extends Loss {
  constructor(...args: Rest<['reduction'], F.ReductionOption>) {
    super(read(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.mse_loss(input, target, this.reduction);
  }
}
