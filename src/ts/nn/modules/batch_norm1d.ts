import type { Tensor } from '../../tensor.js';
import { BatchNorm } from './_batch_norm.js';

/**
 * Normalises each channel of (N, C) or (N, C, L) over the batch.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html
 */
export class BatchNorm1d extends BatchNorm {
  protected check(input: Tensor): void {
    const dim = input.dim();
    if (dim !== 2 && dim !== 3) {
      throw new RangeError(`expected 2D or 3D input (got ${dim}D input)`);
    }
  }
}
