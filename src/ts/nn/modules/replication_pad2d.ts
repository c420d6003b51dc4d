import { type PadArguments, ReplicationPadNd } from './_pad_nd.js';

/**
 * Pads the last two dimensions of (N, C, H, W) or (C, H, W) with the value at the border.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReplicationPad2d.html
 */
export class ReplicationPad2d extends ReplicationPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(2, args);
  }
}
