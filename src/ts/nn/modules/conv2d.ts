import type { Rest } from '../../arguments.js';
import { type ConvNames, ConvNd, type ConvOptions, convReader } from './_conv_nd.js';
import type { Size } from './utils.js';

const read = convReader(2);

/**
 * Convolution of (N, C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html
 * @example
 * new nn.Conv2d(16, 33, 3, { padding: 'same' })
 */
export class Conv2d extends ConvNd {
  constructor(
    ...args:
      | [options: { in_channels: number; out_channels: number; kernel_size: Size } & ConvOptions]
      | [in_channels: number, out_channels: number, kernel_size: Size, ...rest: Rest<ConvNames, ConvOptions>]
  ) {
    super(2, read(args));
  }
}
