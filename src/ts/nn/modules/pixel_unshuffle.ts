import { pixel_unshuffle } from '../../_generated/functions.js';
import { reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';

const read = reader<{ downscale_factor: number }>('PixelUnshuffle(int downscale_factor)');

/**
 * Makes channels of the pixels of images, from (..., C, H r, W r) to (..., C r², H, W).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PixelUnshuffle.html
 */
export class PixelUnshuffle extends Module {
  declare readonly downscale_factor: number;

  constructor(...args: [options: { downscale_factor: number }] | [downscale_factor: number]) {
    super();
    this.downscale_factor = read(args).downscale_factor;
  }

  override forward(input: Tensor): Tensor {
    return pixel_unshuffle(input, this.downscale_factor);
  }

  override extra_repr(): string {
    return `downscale_factor=${this.downscale_factor}`;
  }
}
