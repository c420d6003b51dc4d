import { type PadArguments, ReplicationPadNd } from './_pad_nd.js';

/**
 * Pads the last dimension of (N, C, W) or (C, W) with the value at the border.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReplicationPad1d.html
 */
export class ReplicationPad1d extends ReplicationPadNd {
  /** @param padding one for all sides, or before and after, of the last dimension first. */
  constructor(...args: PadArguments) {
    super(1, args);
  }
}
