import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { DropoutNd } from './_dropout_nd.js';

/**
 * Drops whole channels of (N, C, H, W) when training.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout2d.html
 */
export class Dropout2d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout2d(input, this.p, this.training, this.inplace);
  }
}
