import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { InplaceActivation } from './_inplace.js';

/**
 * x sigmoid(x).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SiLU.html
 */
export class SiLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.silu(input, this.inplace);
  }
}
