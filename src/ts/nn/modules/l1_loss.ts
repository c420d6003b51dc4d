import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.ReductionOption>>('L1Loss(str reduction="mean")');

/**
 * Absolute differences.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.L1Loss.html
 */
export class L1Loss extends Loss {
  constructor(...args: Rest<['reduction'], F.ReductionOption>) {
    super(read(args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.l1_loss(input, target, this.reduction);
  }
}
