import { type Rest, readerFor } from '../../arguments.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';
import { ntuple, type Size } from './utils.js';

export interface MaxUnpoolModuleOptions {
  /** By default the kernel's size. */
  stride?: Size | null;
  padding?: Size;
}

const read = readerFor<Required<MaxUnpoolModuleOptions> & { kernel_size: Size }>(
  '(int[1] kernel_size, int[1]? stride=None, int[1] padding=0)',
);

/** What the modules that undo a max pool have in common. */
export abstract class MaxUnpoolNd extends Module {
  declare readonly kernel_size: readonly number[];
  declare readonly stride: readonly number[];
  declare readonly padding: readonly number[];

  constructor(n: 1 | 2 | 3, args: readonly unknown[]) {
    super();
    const { kernel_size, stride, padding } = read(new.target.name, args);
    this.kernel_size = ntuple(kernel_size, n);
    this.stride = ntuple(stride ?? kernel_size, n);
    this.padding = ntuple(padding, n);
  }

  override extra_repr(): string {
    return `kernel_size=${repr(this.kernel_size)}, stride=${repr(this.stride)}, padding=${repr(this.padding)}`;
  }
}

/** Arguments of their constructors. */
export type MaxUnpoolArguments = [
  kernel_size: Size,
  ...rest: Rest<['stride', 'padding'], MaxUnpoolModuleOptions>,
];
