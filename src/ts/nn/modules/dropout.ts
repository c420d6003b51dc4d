import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { DropoutNd } from './_dropout_nd.js';

/**
 * Drops elements when training, and scales the others up.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html
 */
export class Dropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout(input, this.p, this.training, this.inplace);
  }
}
