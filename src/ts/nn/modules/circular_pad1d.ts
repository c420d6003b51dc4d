import { CircularPadNd } from './_pad_nd.js';
import type { Size } from './utils.js';

/**
 * Pads the last dimension of (N, C, W) or (C, W) with values of its other end.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CircularPad1d.html
 */
export class CircularPad1d extends CircularPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(padding: Size) {
    super(1, padding);
  }
}
