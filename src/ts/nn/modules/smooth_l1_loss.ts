import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

export interface SmoothL1LossOptions extends F.ReductionOption {
  /** Where squares end. */
  beta?: number;
}

const read = reader<Required<SmoothL1LossOptions>>('SmoothL1Loss(str reduction="mean", float beta=1.0)');

/**
 * Squares below `beta`, absolute differences above.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html
 */
export class SmoothL1Loss extends Loss {
  declare readonly beta: number;

  constructor(...args: Rest<['reduction', 'beta'], SmoothL1LossOptions>) {
    const options = read(args);
    super(options);
    this.beta = options.beta;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.smooth_l1_loss(input, target, this.reduction, this.beta);
  }
}
