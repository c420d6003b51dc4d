import { repr } from '../repr.js';
import { ConstantPad3d } from './constant_pad3d.js';
import type { Size } from './utils.js';

/**
 * Pads the last three dimensions of (N, C, D, H, W) or (C, D, H, W) with zeros.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ZeroPad3d.html
 */
export class ZeroPad3d extends ConstantPad3d {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(padding: Size) {
    super(padding, 0);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}
