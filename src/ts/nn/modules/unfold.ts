import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';
import type { Size } from './utils.js';

export interface UnfoldOptions {
  dilation?: Size;
  padding?: Size;
  stride?: Size;
}

const read = reader<{ kernel_size: Size; dilation: Size; padding: Size; stride: Size }>(
  'Unfold(int[1] kernel_size, int[1] dilation=1, int[1] padding=0, int[1] stride=1)',
);

/**
 * The windows of (N, C, H, W) as columns: (N, C · elements of a window, windows).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Unfold.html
 * @example
 * new nn.Unfold([2, 3])(torch.randn([2, 5, 3, 4])).shape // [2, 30, 4]
 */
export class Unfold extends Module {
  declare readonly kernel_size: Size;
  declare readonly dilation: Size;
  declare readonly padding: Size;
  declare readonly stride: Size;

  constructor(
    ...args:
      | [options: { kernel_size: Size } & UnfoldOptions]
      | [kernel_size: Size, ...rest: Rest<['dilation', 'padding', 'stride'], UnfoldOptions>]
  ) {
    super();
    const options = read(args);
    this.kernel_size = options.kernel_size;
    this.dilation = options.dilation;
    this.padding = options.padding;
    this.stride = options.stride;
  }

  override forward(input: Tensor): Tensor {
    return F.unfold(input, this.kernel_size, this.dilation, this.padding, this.stride);
  }

  override extra_repr(): string {
    return `kernel_size=${repr(this.kernel_size)}, dilation=${repr(this.dilation)}, padding=${repr(this.padding)}, stride=${repr(this.stride)}`;
  }
}
