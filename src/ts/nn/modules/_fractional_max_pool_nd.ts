import { type Rest, readerFor } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import type * as F from '../functional/index.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';
import { ntuple, type Size } from './utils.js';

type Options = Required<F.FractionalMaxPoolOptions> & {
  kernel_size: Size;
  output_size: Size | null;
};

const read = readerFor<Options>(
  '(int[1] kernel_size, int[1]? output_size=None, float[1]? output_ratio=None, bool return_indices=False, Tensor? _random_samples=None)',
);

/** Arguments of the constructors. */
export type FractionalMaxPoolArguments = [
  kernel_size: Size,
  ...rest: Rest<
    ['output_size', 'output_ratio', 'return_indices', '_random_samples'],
    F.FractionalMaxPoolOptions
  >,
];

/** What the fractional max pools have in common. */
export abstract class FractionalMaxPoolNd extends Module {
  declare readonly kernel_size: readonly number[];
  declare readonly output_size: readonly number[] | null;
  declare readonly output_ratio: readonly number[] | null;
  declare readonly return_indices: boolean;
  declare _random_samples: Tensor | null;

  constructor(n: 2 | 3, args: readonly unknown[]) {
    super();
    const name = new.target.name;
    const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = read(name, args);
    this.kernel_size = ntuple(kernel_size, n);
    if (n === 3 && !this.kernel_size.every((k) => k > 0)) {
      throw new RangeError(`kernel_size must be greater than 0, but got ${repr(kernel_size)}`);
    }
    this.return_indices = return_indices;
    this.register_buffer('_random_samples', _random_samples);
    this.output_size = output_size === null ? null : ntuple(output_size, n);
    this.output_ratio = output_ratio === null ? null : ntuple(output_ratio, n);
    if (output_size === null && output_ratio === null) {
      throw new RangeError(`${name} requires specifying either an output size, or a pooling ratio`);
    }
    if (output_size !== null && output_ratio !== null) {
      throw new RangeError('only one of output_size and output_ratio may be specified');
    }
    if (this.output_ratio !== null && !this.output_ratio.every((ratio) => ratio > 0 && ratio < 1)) {
      throw new RangeError(`output_ratio must be between 0 and 1 (got ${repr(output_ratio)})`);
    }
  }
}
