import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

export interface HuberLossOptions extends F.ReductionOption {
  /** Where squares end. */
  delta?: number;
}

const read = reader<Required<HuberLossOptions>>('HuberLoss(str reduction="mean", float delta=1.0)');

/**
 * Squares below `delta`, absolute differences above.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html
 */
export class HuberLoss extends Loss {
  declare readonly delta: number;

  constructor(...args: Rest<['reduction', 'delta'], HuberLossOptions>) {
    const options = read(args);
    super(options);
    this.delta = options.delta;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.huber_loss(input, target, this.reduction, this.delta);
  }
}
