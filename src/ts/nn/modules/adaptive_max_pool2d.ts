import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { AdaptiveMaxPoolNd } from './_adaptive_max_pool_nd.js';

/**
 * The largest of windows of (N, C, H, W) that make the output of the given size; null leaves the input's.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html
 */
export class AdaptiveMaxPool2d extends AdaptiveMaxPoolNd {
  /** With `return_indices`, `[output, indices]`. */
  override forward(input: Tensor): Tensor {
    return F.adaptive_max_pool2d(input, this.output_size, this.return_indices);
  }
}
