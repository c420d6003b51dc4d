import { type ConstantPadArguments, ConstantPadNd } from './_pad_nd.js';

/**
 * Pads the last two dimensions of (N, C, H, W) or (C, H, W) with a value.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConstantPad2d.html
 */
export class ConstantPad2d extends ConstantPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: ConstantPadArguments) {
    super(2, args);
  }
}
