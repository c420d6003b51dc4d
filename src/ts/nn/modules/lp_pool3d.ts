import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { LPPoolNd } from './_lp_pool_nd.js';

/**
 * The p-norm of each window of (N, C, D, H, W).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LPPool3d.html
 */
export class LPPool3d extends LPPoolNd {
  override forward(input: Tensor): Tensor {
    return F.lp_pool3d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}
