import type { Rest } from '../../arguments.js';
import type { Ints } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { type MaxUnpoolArguments, MaxUnpoolNd } from './_max_unpool_nd.js';

/**
 * Puts values of (N, C, D, H, W) back where `MaxPool3d` found them, among zeros.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool3d.html
 */
export class MaxUnpool3d extends MaxUnpoolNd {
  constructor(...args: MaxUnpoolArguments) {
    super(3, args);
  }

  override forward(
    input: Tensor,
    indices: Tensor,
    ...rest: Rest<['output_size'], { output_size?: Ints | null }>
  ): Tensor {
    return F.max_unpool3d(input, indices, this.kernel_size, this.stride, this.padding, ...rest);
  }
}
