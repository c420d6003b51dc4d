import { type PadArguments, ReplicationPadNd } from './_pad_nd.js';

/**
 * Pads the last three dimensions of (N, C, D, H, W) or (C, D, H, W) with the value at the border.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReplicationPad3d.html
 */
export class ReplicationPad3d extends ReplicationPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(3, args);
  }
}
