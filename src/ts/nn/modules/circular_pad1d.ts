import { CircularPadNd, type PadArguments } from './_pad_nd.js';

/**
 * Pads the last dimension of (N, C, W) or (C, W) with values of its other end.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CircularPad1d.html
 */
export class CircularPad1d extends CircularPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(1, args);
  }
}
