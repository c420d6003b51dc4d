import { pad } from '../../_generated/nn.js';
import { checkTensor, readerFor } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';
import { float, repr } from '../repr.js';
import { ntuple, type Size } from './utils.js';

const read = readerFor<{ padding: Size }>('(int[1] padding)');

/** @internal The padding alone, for those that take nothing else. */
export const readPadding = (name: string, args: PadArguments): Size => read(name, args).padding;

const readConstant = readerFor<{ padding: Size; value: number }>('(int[1] padding, float value)');

/** What a padding is told. */
export type PadArguments = [options: { padding: Size }] | [padding: Size];
export type ConstantPadArguments =
  | [options: { padding: Size; value: number }]
  | [padding: Size, value: number];

/** What the paddings have in common. */
export abstract class PadNd extends Module {
  /** Before and after, of the last dimension first. */
  declare readonly padding: readonly number[];

  /** @internal */
  constructor(n: number, padding: Size) {
    super();
    this.padding = ntuple(padding, 2 * n);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}

/** What the paddings with the input's own values have in common. */
export abstract class ValuePadNd extends PadNd {
  /** @internal */
  constructor(n: number, args: PadArguments) {
    super(n, readPadding(new.target.name, args));
  }
}

export abstract class CircularPadNd extends ValuePadNd {
  override forward(input: Tensor): Tensor {
    checkTensor(this.constructor.name, input);
    const dim = input.dim();
    const n = this.padding.length / 2;
    if (dim !== n + 1 && dim !== n + 2) {
      throw new RangeError(`expected ${n + 1}D or ${n + 2}D input (got ${dim}D input)`);
    }
    return pad(input, this.padding, 'circular');
  }
}

export abstract class ReflectionPadNd extends ValuePadNd {
  override forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'reflect');
  }
}

export abstract class ReplicationPadNd extends ValuePadNd {
  override forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'replicate');
  }
}

export abstract class ConstantPadNd extends PadNd {
  declare readonly value: number;

  /** @internal */
  constructor(n: number, args: ConstantPadArguments) {
    const options = readConstant(new.target.name, args);
    super(n, options.padding);
    this.value = options.value;
  }

  override forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'constant', this.value);
  }

  override extra_repr(): string {
    return `padding=${repr(this.padding)}, value=${float(this.value)}`;
  }
}
