import type { Rest } from '../../arguments.js';
import type { Ints } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { type MaxUnpoolArguments, MaxUnpoolNd } from './_max_unpool_nd.js';

/**
 * Puts values of (N, C, H, W) back where `MaxPool2d` found them, among zeros.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html
 */
export class MaxUnpool2d extends MaxUnpoolNd {
  constructor(...args: MaxUnpoolArguments) {
    super(2, args);
  }

  override forward(
    input: Tensor,
    indices: Tensor,
    ...rest: Rest<['output_size'], { output_size?: Ints | null }>
  ): Tensor {
    return F.max_unpool2d(input, indices, this.kernel_size, this.stride, this.padding, ...rest);
  }
}
