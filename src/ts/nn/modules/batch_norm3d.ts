import type { Tensor } from '../../tensor.js';
import { BatchNorm } from './_batch_norm.js';

/**
 * Normalises each channel of (N, C, D, H, W) over the batch.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm3d.html
 */
export class BatchNorm3d extends BatchNorm {
  protected check(input: Tensor): void {
    const dim = input.dim();
    if (dim !== 5) {
      throw new RangeError(`expected 5D input (got ${dim}D input)`);
    }
  }
}
