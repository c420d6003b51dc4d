import type { Tensor } from '../../tensor.js';
import { BatchNorm } from './_batch_norm.js';

/**
 * Normalises each channel of (N, C, H, W) over the batch.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html
 */
export class BatchNorm2d extends BatchNorm {
  protected check(input: Tensor): void {
    const dim = input.dim();
    if (dim !== 4) {
      throw new RangeError(`expected 4D input (got ${dim}D input)`);
    }
  }
}
