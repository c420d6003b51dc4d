import { CircularPadNd } from './_pad_nd.js';
import type { Size } from './utils.js';

/**
 * Pads the last two dimensions of (N, C, H, W) or (C, H, W) with values of its other end.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CircularPad2d.html
 */
export class CircularPad2d extends CircularPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(padding: Size) {
    super(2, padding);
  }
}
