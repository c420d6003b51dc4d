import { checkTensor, direct, optional, reader } from '../../arguments.js';
import { typeName } from '../../ops/arguments.js';
import type { Tensor } from '../../tensor.js';
import { size } from '../repr.js';
import { type ConvArguments, ConvNd, type ConvOptions } from './_conv_nd.js';
import { kFactory, type Size } from './utils.js';

export interface ConvTransposeOptions extends Omit<ConvOptions, 'padding' | 'padding_mode'> {
  padding?: Size;
  /** Added to one side of the output. */
  output_padding?: Size;
  padding_mode?: 'zeros';
}

/** In the order of the constructor. */
export type ConvTransposeNames = [
  'stride',
  'padding',
  'output_padding',
  'groups',
  'bias',
  'dilation',
  'padding_mode',
  'device',
  'dtype',
];

/** @internal Reads the arguments of the transposed convolution in n dimensions. */
export function convTransposeReader(n: number): (args: readonly unknown[]) => ConvArguments {
  return reader(
    `ConvTranspose${n}d(int in_channels, int out_channels, int[${n}] kernel_size, int[${n}] stride=1, int[${n}] padding=0, int[${n}] output_padding=0, int groups=1, bool bias=True, int[${n}] dilation=1, str padding_mode="zeros", ${kFactory})`,
  );
}

const convolve = [
  direct('conv_transpose1d'),
  direct('conv_transpose2d.input'),
  direct('conv_transpose3d.input'),
];

const list = (values: readonly number[]) => `[${values.join(', ')}]`;

/** What the transposed convolutions have in common. */
export class ConvTransposeNd extends ConvNd {
  declare readonly padding: readonly number[];

  /** @internal */
  constructor(n: number, args: ConvArguments) {
    if (args.padding_mode !== 'zeros') {
      throw new RangeError(`Only "zeros" padding mode is supported for ConvTranspose${n}d`);
    }
    super(n, args, true);
  }

  /** @param output_size which of the sizes that the stride leaves open the output has. */
  override forward(
    input: Tensor,
    output_size: readonly number[] | null | { readonly output_size?: readonly number[] | null } = null,
  ): Tensor {
    const output_padding = output_size === null ? this.output_padding : this.#paddingFor(input, output_size);
    return convolve[this.kernel_size.length - 1]!(
      input,
      this.weight,
      this.bias,
      this.stride,
      this.padding,
      output_padding,
      this.groups,
      this.dilation,
    );
  }

  #paddingFor(input: Tensor, given: unknown): readonly number[] {
    const name = this.constructor.name;
    checkTensor(name, input);
    const output_size: unknown = optional(name, 'output_size', given);
    if (output_size === null) return this.output_padding;
    if (!Array.isArray(output_size))
      throw new TypeError(
        `${name}(): argument 'output_size' must be tuple of ints, not ${typeName(output_size)}`,
      );
    return this._output_padding(input, output_size);
  }

  private _output_padding(input: Tensor, output_size: readonly number[]): number[] {
    const { stride, padding, dilation, kernel_size } = this;
    const n = kernel_size.length;
    const shape = input.shape;
    const others = shape.length === n + 2 ? 2 : 1;
    const wanted = output_size.length === others + n ? output_size.slice(others) : output_size;
    if (wanted.length !== n) {
      throw new RangeError(
        `ConvTranspose${n}D: for ${shape.length}D input, output_size must have ${n} or ${others + n} elements (got ${wanted.length})`,
      );
    }
    const least = kernel_size.map(
      (k, d) => (shape[d + others]! - 1) * stride[d]! - 2 * padding[d]! + dilation[d]! * (k - 1) + 1,
    );
    const most = least.map((min, d) => min + stride[d]! - 1);
    if (wanted.some((value, d) => value < least[d]! || value > most[d]!)) {
      throw new RangeError(
        `requested an output size of ${list(wanted)}, but valid sizes range from ${list(least)} to ${list(most)} (for an input of ${size(shape.slice(2))})`,
      );
    }
    return wanted.map((value, d) => value - least[d]!);
  }
}
