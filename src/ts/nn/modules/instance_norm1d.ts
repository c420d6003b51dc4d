import { InstanceNorm } from './_instance_norm.js';

/**
 * Normalises each channel of each sample of (N, C, L) or (C, L).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.InstanceNorm1d.html
 */
export class InstanceNorm1d extends InstanceNorm {
  protected get unbatched(): number {
    return 2;
  }
}
