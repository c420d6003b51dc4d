import { repr } from '../repr.js';
import { type PadArguments, readPadding } from './_pad_nd.js';
import { ConstantPad1d } from './constant_pad1d.js';

/**
 * Pads the last dimension of (N, C, W) or (C, W) with zeros.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ZeroPad1d.html
 */
export class ZeroPad1d extends ConstantPad1d {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(readPadding(new.target.name, args), 0);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}
