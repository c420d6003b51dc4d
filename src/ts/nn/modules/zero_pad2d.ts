import { repr } from '../repr.js';
import { type PadArguments, readPadding } from './_pad_nd.js';
import { ConstantPad2d } from './constant_pad2d.js';

/**
 * Pads the last two dimensions of (N, C, H, W) or (C, H, W) with zeros.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ZeroPad2d.html
 */
export class ZeroPad2d extends ConstantPad2d {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(readPadding(new.target.name, args), 0);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}
