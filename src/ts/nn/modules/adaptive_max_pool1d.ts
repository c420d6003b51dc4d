import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { AdaptiveMaxPoolNd } from './_adaptive_max_pool_nd.js';

/**
 * The largest of windows of (N, C, L) that make the output of the given size.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool1d.html
 */
export class AdaptiveMaxPool1d extends AdaptiveMaxPoolNd {
  /** With `return_indices`, `[output, indices]`. */
  override forward(input: Tensor): Tensor {
    return F.adaptive_max_pool1d(input, this.output_size, this.return_indices);
  }
}
