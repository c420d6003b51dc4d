import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';
import type { Size } from './utils.js';

export interface FoldOptions {
  dilation?: Size;
  padding?: Size;
  stride?: Size;
}

const read = reader<{ output_size: Size; kernel_size: Size; dilation: Size; padding: Size; stride: Size }>(
  'Fold(int[1] output_size, int[1] kernel_size, int[1] dilation=1, int[1] padding=0, int[1] stride=1)',
);

/**
 * Adds columns up where their windows lie: (N, C · elements of a window, windows) to (N, C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Fold.html
 * @example
 * new nn.Fold([4, 5], [2, 2])(torch.randn([1, 12, 12])).shape // [1, 3, 4, 5]
 */
export class Fold extends Module {
  declare readonly output_size: Size;
  declare readonly kernel_size: Size;
  declare readonly dilation: Size;
  declare readonly padding: Size;
  declare readonly stride: Size;

  constructor(
    ...args:
      | [options: { output_size: Size; kernel_size: Size } & FoldOptions]
      | [output_size: Size, kernel_size: Size, ...rest: Rest<['dilation', 'padding', 'stride'], FoldOptions>]
  ) {
    super();
    const options = read(args);
    this.output_size = options.output_size;
    this.kernel_size = options.kernel_size;
    this.dilation = options.dilation;
    this.padding = options.padding;
    this.stride = options.stride;
  }

  override forward(input: Tensor): Tensor {
    return F.fold(input, this.output_size, this.kernel_size, this.dilation, this.padding, this.stride);
  }

  override extra_repr(): string {
    return `output_size=${repr(this.output_size)}, kernel_size=${repr(this.kernel_size)}, dilation=${repr(this.dilation)}, padding=${repr(this.padding)}, stride=${repr(this.stride)}`;
  }
}
