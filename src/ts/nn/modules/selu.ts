import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { InplaceActivation } from './_inplace.js';

/**
 * ELU, scaled so that mean and variance stay 0 and 1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SELU.html
 */
export class SELU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.selu(input, this.inplace);
  }
}
