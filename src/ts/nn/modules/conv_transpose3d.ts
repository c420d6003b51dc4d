import type { Rest } from '../../arguments.js';
import {
  type ConvTransposeNames,
  ConvTransposeNd,
  type ConvTransposeOptions,
  convTransposeReader,
} from './_conv_transpose_nd.js';
import type { Size } from './utils.js';

const read = convTransposeReader(3);

/**
 * Transposed convolution of (N, C, D, H, W): the gradient of a convolution with respect to its input.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose3d.html
 */
export class ConvTranspose3d extends ConvTransposeNd {
  constructor(
    ...args:
      | [options: { in_channels: number; out_channels: number; kernel_size: Size } & ConvTransposeOptions]
      | [
          in_channels: number,
          out_channels: number,
          kernel_size: Size,
          ...rest: Rest<ConvTransposeNames, ConvTransposeOptions>,
        ]
  ) {
    super(3, read(args));
  }
}
