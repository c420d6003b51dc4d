import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { MaxPoolNd } from './_max_pool_nd.js';

/**
 * The largest of each window of (N, C, D, H, W).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool3d.html
 */
export class MaxPool3d extends MaxPoolNd {
  /** With `return_indices`, `[output, indices]`. */
  override forward(input: Tensor): Tensor {
    const { kernel_size, stride, padding, dilation, ceil_mode, return_indices } = this;
    return F.max_pool3d(input, kernel_size, stride, padding, dilation, ceil_mode, return_indices);
  }
}
