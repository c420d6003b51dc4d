import type { Rest } from '../../arguments.js';
import { type ConvNames, ConvNd, type ConvOptions, convReader } from './_conv_nd.js';
import type { Size } from './utils.js';

const read = convReader(3);

/**
 * Convolution of (N, C, D, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv3d.html
 * @example
 * new nn.Conv3d(16, 33, 3, { padding: 'same' })
 */
export class Conv3d extends ConvNd {
  constructor(
    ...args:
      | [options: { in_channels: number; out_channels: number; kernel_size: Size } & ConvOptions]
      | [in_channels: number, out_channels: number, kernel_size: Size, ...rest: Rest<ConvNames, ConvOptions>]
  ) {
    super(3, read(args));
  }
}
