import type { Rest } from '../../arguments.js';
import { type ConvNames, ConvNd, type ConvOptions, convReader } from './_conv_nd.js';
import type { Size } from './utils.js';

const read = convReader(1);

/**
 * Convolution of (N, C, L).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv1d.html
 * @example
 * new nn.Conv1d(16, 33, 3, { padding: 'same' })
 */
export class Conv1d extends ConvNd {
  constructor(
    ...args:
      | [options: { in_channels: number; out_channels: number; kernel_size: Size } & ConvOptions]
      | [in_channels: number, out_channels: number, kernel_size: Size, ...rest: Rest<ConvNames, ConvOptions>]
  ) {
    super(1, read(args));
  }
}
