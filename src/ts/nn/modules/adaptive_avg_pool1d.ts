import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { AdaptiveAvgPoolNd } from './_adaptive_avg_pool_nd.js';

/**
 * Means of windows of (N, C, L) that make the output of the given size.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool1d.html
 */
export class AdaptiveAvgPool1d extends AdaptiveAvgPoolNd {
  override forward(input: Tensor): Tensor {
    return F.adaptive_avg_pool1d(input, this.output_size as number);
  }
}
