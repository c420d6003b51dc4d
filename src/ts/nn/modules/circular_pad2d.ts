import { CircularPadNd, type PadArguments } from './_pad_nd.js';

/**
 * Pads the last two dimensions of (N, C, H, W) or (C, H, W) with values of its other end.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CircularPad2d.html
 */
export class CircularPad2d extends CircularPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(2, args);
  }
}
