import { type Rest, readerFor } from '../../arguments.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';
import type { Size } from './utils.js';

export interface MaxPoolModuleOptions {
  /** By default the kernel's size. */
  stride?: Size | null;
  padding?: Size;
  dilation?: Size;
  /** Gives the indices of the largest elements, too. */
  return_indices?: boolean;
  /** Rounds the output's size up. */
  ceil_mode?: boolean;
}

const read = readerFor<Required<MaxPoolModuleOptions> & { kernel_size: Size }>(
  '(int[1] kernel_size, int[1]? stride=None, int[1] padding=0, int[1] dilation=1, bool return_indices=False, bool ceil_mode=False)',
);

/** What the max pools have in common. */
export abstract class MaxPoolNd extends Module {
  declare readonly kernel_size: Size;
  declare readonly stride: Size;
  declare readonly padding: Size;
  declare readonly dilation: Size;
  declare readonly return_indices: boolean;
  declare readonly ceil_mode: boolean;

  constructor(
    ...args:
      | [options: { kernel_size: Size } & MaxPoolModuleOptions]
      | [
          kernel_size: Size,
          ...rest: Rest<
            ['stride', 'padding', 'dilation', 'return_indices', 'ceil_mode'],
            MaxPoolModuleOptions
          >,
        ]
  ) {
    super();
    const options = read(new.target.name, args);
    const { kernel_size } = options;
    this.kernel_size = kernel_size;
    this.stride = options.stride ?? kernel_size;
    this.padding = options.padding;
    this.dilation = options.dilation;
    this.return_indices = options.return_indices;
    this.ceil_mode = options.ceil_mode;
  }

  override extra_repr(): string {
    return `kernel_size=${repr(this.kernel_size)}, stride=${repr(this.stride)}, padding=${repr(this.padding)}, dilation=${repr(this.dilation)}, ceil_mode=${repr(this.ceil_mode)}`;
  }
}
