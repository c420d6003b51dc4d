import { type ConstantPadArguments, ConstantPadNd } from './_pad_nd.js';

/**
 * Pads the last three dimensions of (N, C, D, H, W) or (C, D, H, W) with a value.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConstantPad3d.html
 */
export class ConstantPad3d extends ConstantPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: ConstantPadArguments) {
    super(3, args);
  }
}
