import { type PadArguments, ReflectionPadNd } from './_pad_nd.js';

/**
 * Pads the last dimension of (N, C, W) or (C, W) with its values mirrored at the border, which isn't repeated.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReflectionPad1d.html
 */
export class ReflectionPad1d extends ReflectionPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(1, args);
  }
}
