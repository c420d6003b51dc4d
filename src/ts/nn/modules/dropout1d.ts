import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { DropoutNd } from './_dropout_nd.js';

/**
 * Drops whole channels of (N, C, L) when training.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout1d.html
 */
export class Dropout1d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout1d(input, this.p, this.training, this.inplace);
  }
}
