import { repr } from '../repr.js';
import { type PadArguments, readPadding } from './_pad_nd.js';
import { ConstantPad3d } from './constant_pad3d.js';

/**
 * Pads the last three dimensions of (N, C, D, H, W) or (C, D, H, W) with zeros.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ZeroPad3d.html
 */
export class ZeroPad3d extends ConstantPad3d {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(readPadding(new.target.name, args), 0);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}
