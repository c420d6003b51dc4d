import { InstanceNorm } from './_instance_norm.js';

/**
 * Normalises each channel of each sample of (N, C, H, W) or (C, H, W).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.InstanceNorm2d.html
 */
export class InstanceNorm2d extends InstanceNorm {
  protected get unbatched(): number {
    return 3;
  }
}
