import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { InplaceActivation } from './_inplace.js';

/**
 * max(0, x).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU.html
 */
export class ReLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.relu(input, this.inplace);
  }
}
