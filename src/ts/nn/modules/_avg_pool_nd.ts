import { Module } from '../module.js';
import { repr } from '../repr.js';
import type { Size } from './utils.js';

export interface AvgPoolOptions {
  /** By default the kernel's size. */
  stride?: Size | null;
  padding?: Size;
  /** Rounds the output's size up. */
  ceil_mode?: boolean;
  /** Counts the padding's zeros. */
  count_include_pad?: boolean;
}

/** What the average pools have in common. */
export abstract class AvgPoolNd extends Module {
  declare readonly kernel_size: Size;
  declare readonly stride: Size;
  declare readonly padding: Size;
  declare readonly ceil_mode: boolean;
  declare readonly count_include_pad: boolean;

  /** @internal */
  constructor(kernel_size: Size, options: Required<AvgPoolOptions>) {
    super();
    this.kernel_size = kernel_size;
    this.stride = options.stride ?? kernel_size;
    this.padding = options.padding;
    this.ceil_mode = options.ceil_mode;
    this.count_include_pad = options.count_include_pad;
  }

  override extra_repr(): string {
    return `kernel_size=${repr(this.kernel_size)}, stride=${repr(this.stride)}, padding=${repr(this.padding)}`;
  }
}
