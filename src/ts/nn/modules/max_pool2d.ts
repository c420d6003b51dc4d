import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { MaxPoolNd } from './_max_pool_nd.js';

/**
 * The largest of each window of (N, C, H, W).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html
 */
export class MaxPool2d extends MaxPoolNd {
  /** With `return_indices`, `[output, indices]`. */
  override forward(input: Tensor): Tensor {
    const { kernel_size, stride, padding, dilation, ceil_mode, return_indices } = this;
    return F.max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode, return_indices);
  }
}
