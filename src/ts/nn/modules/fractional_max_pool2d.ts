import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { type FractionalMaxPoolArguments, FractionalMaxPoolNd } from './_fractional_max_pool_nd.js';

/**
 * The largest of windows of (N, C, H, W) whose places are random.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool2d.html
 */
export class FractionalMaxPool2d extends FractionalMaxPoolNd {
  constructor(...args: FractionalMaxPoolArguments) {
    super(2, args);
  }

  /** With `return_indices`, `[output, indices]`. */
  override forward(input: Tensor): Tensor {
    const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = this;
    return F.fractional_max_pool2d(
      input,
      kernel_size,
      output_size,
      output_ratio,
      return_indices,
      _random_samples,
    );
  }
}
