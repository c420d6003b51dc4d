import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { AdaptiveAvgPoolNd } from './_adaptive_avg_pool_nd.js';

/**
 * Means of windows of (N, C, D, H, W) that make the output of the given size; null leaves the input's.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool3d.html
 */
export class AdaptiveAvgPool3d extends AdaptiveAvgPoolNd {
  override forward(input: Tensor): Tensor {
    return F.adaptive_avg_pool3d(input, this.output_size);
  }
}
