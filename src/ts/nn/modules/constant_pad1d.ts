import { type ConstantPadArguments, ConstantPadNd } from './_pad_nd.js';

/**
 * Pads the last dimension of (N, C, W) or (C, W) with a value.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConstantPad1d.html
 */
export class ConstantPad1d extends ConstantPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: ConstantPadArguments) {
    super(1, args);
  }
}
