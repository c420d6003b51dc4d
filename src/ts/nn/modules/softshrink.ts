import { softshrink } from '../../_generated/nn.js';
import type { Tensor } from '../../tensor.js';
import { Shrink } from './_shrink.js';

/**
 * x nearer to zero by lambd; 0 where it would change its sign.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softshrink.html
 */
export class Softshrink extends Shrink {
  override forward(input: Tensor): Tensor {
    return softshrink(input, this.lambd);
  }
}
