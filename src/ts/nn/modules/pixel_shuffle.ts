import { pixel_shuffle } from '../../_generated/functions.js';
import { reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';

const read = reader<{ upscale_factor: number }>('PixelShuffle(int upscale_factor)');

/**
 * Makes images larger with their channels, from (..., C r², H, W) to (..., C, H r, W r).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PixelShuffle.html
 */
export class PixelShuffle extends Module {
  declare readonly upscale_factor: number;

  constructor(...args: [options: { upscale_factor: number }] | [upscale_factor: number]) {
    super();
    this.upscale_factor = read(args).upscale_factor;
  }

  override forward(input: Tensor): Tensor {
    return pixel_shuffle(input, this.upscale_factor);
  }

  override extra_repr(): string {
    return `upscale_factor=${this.upscale_factor}`;
  }
}
