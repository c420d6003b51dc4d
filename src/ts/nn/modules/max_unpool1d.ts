import type { Rest } from '../../arguments.js';
import type { Ints } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { type MaxUnpoolArguments, MaxUnpoolNd } from './_max_unpool_nd.js';

/**
 * Puts values of (N, C, L) back where `MaxPool1d` found them, among zeros.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool1d.html
 */
export class MaxUnpool1d extends MaxUnpoolNd {
  constructor(...args: MaxUnpoolArguments) {
    super(1, args);
  }

  override forward(
    input: Tensor,
    indices: Tensor,
    ...rest: Rest<['output_size'], { output_size?: Ints | null }>
  ): Tensor {
    return F.max_unpool1d(input, indices, this.kernel_size, this.stride, this.padding, ...rest);
  }
}
