import { checkTensor } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';

/**
 * Softmax over the channels of (N, C, H, W) or (C, H, W), at each position.
 *
 * @throws RangeError if the input has another number of dimensions.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softmax2d.html
 */
export class Softmax2d extends Module {
  override forward(input: Tensor): Tensor {
    checkTensor('Softmax2d', input);
    const dim = input.dim();
    if (dim !== 3 && dim !== 4) {
      throw new RangeError(`Softmax2d: expected input to be 3D or 4D, got ${dim}D instead`);
    }
    return F.softmax(input, -3);
  }
}
