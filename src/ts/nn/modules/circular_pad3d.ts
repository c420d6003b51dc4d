import { CircularPadNd, type PadArguments } from './_pad_nd.js';

/**
 * Pads the last three dimensions of (N, C, D, H, W) or (C, D, H, W) with values of its other end.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CircularPad3d.html
 */
export class CircularPad3d extends CircularPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(3, args);
  }
}
