import { type PadArguments, ReflectionPadNd } from './_pad_nd.js';

/**
 * Pads the last two dimensions of (N, C, H, W) or (C, H, W) with its values mirrored at the border, which isn't repeated.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReflectionPad2d.html
 */
export class ReflectionPad2d extends ReflectionPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(2, args);
  }
}
