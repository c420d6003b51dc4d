import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { InplaceActivation } from './_inplace.js';

/**
 * x tanh(softplus(x)).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Mish.html
 */
export class Mish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.mish(input, this.inplace);
  }
}
