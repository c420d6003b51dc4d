import { type Rest, readerFor } from '../../arguments.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';
import type { Size } from './utils.js';

export interface LPPoolModuleOptions {
  /** By default the kernel's size. */
  stride?: Size | null;
  /** Rounds the output's size up. */
  ceil_mode?: boolean;
}

const read = readerFor<Required<LPPoolModuleOptions> & { norm_type: number; kernel_size: Size }>(
  '(float norm_type, int[1] kernel_size, int[1]? stride=None, bool ceil_mode=False)',
);

/** What the p-norm pools have in common. */
export abstract class LPPoolNd extends Module {
  declare readonly norm_type: number;
  declare readonly kernel_size: Size;
  declare readonly stride: Size | null;
  declare readonly ceil_mode: boolean;

  constructor(
    ...args:
      | [options: { norm_type: number; kernel_size: Size } & LPPoolModuleOptions]
      | [norm_type: number, kernel_size: Size, ...rest: Rest<['stride', 'ceil_mode'], LPPoolModuleOptions>]
  ) {
    super();
    const options = read(new.target.name, args);
    this.norm_type = options.norm_type;
    this.kernel_size = options.kernel_size;
    this.stride = options.stride;
    this.ceil_mode = options.ceil_mode;
  }

  override extra_repr(): string {
    return `norm_type=${repr(this.norm_type)}, kernel_size=${repr(this.kernel_size)}, stride=${repr(this.stride)}, ceil_mode=${repr(this.ceil_mode)}`;
  }
}
