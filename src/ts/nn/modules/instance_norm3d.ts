import { InstanceNorm } from './_instance_norm.js';

/**
 * Normalises each channel of each sample of (N, C, D, H, W) or (C, D, H, W).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.InstanceNorm3d.html
 */
export class InstanceNorm3d extends InstanceNorm {
  protected get unbatched(): number {
    return 4;
  }
}
