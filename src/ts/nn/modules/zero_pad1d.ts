import { repr } from '../repr.js';
import { ConstantPad1d } from './constant_pad1d.js';
import type { Size } from './utils.js';

/**
 * Pads the last dimension of (N, C, W) or (C, W) with zeros.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ZeroPad1d.html
 */
export class ZeroPad1d extends ConstantPad1d {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(padding: Size) {
    super(padding, 0);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}
