import { type PadArguments, ReflectionPadNd } from './_pad_nd.js';

/**
 * Pads the last three dimensions of (N, C, D, H, W) or (C, D, H, W) with its values mirrored at the border, which isn't repeated.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReflectionPad3d.html
 */
export class ReflectionPad3d extends ReflectionPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(3, args);
  }
}
