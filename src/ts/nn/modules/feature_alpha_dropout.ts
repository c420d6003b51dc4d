import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { DropoutNd } from './_dropout_nd.js';

/**
 * Drops whole channels when training so that mean and variance stay, for `SELU`. As in PyTorch, `inplace` has no effect.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.FeatureAlphaDropout.html
 */
export class FeatureAlphaDropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.feature_alpha_dropout(input, this.p, this.training);
  }
}
