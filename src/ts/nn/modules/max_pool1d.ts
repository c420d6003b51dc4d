import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { MaxPoolNd } from './_max_pool_nd.js';

/**
 * The largest of each window of (N, C, L).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool1d.html
 */
export class MaxPool1d extends MaxPoolNd {
  /** With `return_indices`, `[output, indices]`. */
  override forward(input: Tensor): Tensor {
    const { kernel_size, stride, padding, dilation, ceil_mode, return_indices } = this;
    return F.max_pool1d(input, kernel_size, stride, padding, dilation, ceil_mode, return_indices);
  }
}
