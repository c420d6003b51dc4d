import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';

/**
 * Means of windows of (N, C, H, W) that make the output of the given size; null leaves the input's.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html
 */
export class AdaptiveAvgPool2d extends Module {
  declare readonly output_size: F.AdaptiveSize;

  constructor(output_size: F.AdaptiveSize) {
    super();
    if (output_size === undefined) throw new TypeError('AdaptiveAvgPool2d() takes the output_size');
    this.output_size = output_size;
  }

  override forward(input: Tensor): Tensor {
    return F.adaptive_avg_pool2d(input, this.output_size);
  }

  override extra_repr(): string {
    return `output_size=${repr(this.output_size)}`;
  }
}
