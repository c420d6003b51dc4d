import { hardshrink } from '../../_generated/functions.js';
import type { Tensor } from '../../tensor.js';
import { Shrink } from './_shrink.js';

/**
 * x where it is farther than lambd from zero, else 0.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardshrink.html
 */
export class Hardshrink extends Shrink {
  override forward(input: Tensor): Tensor {
    return hardshrink(input, this.lambd);
  }
}
