import { pad } from '../../_generated/nn.js';
import { direct, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { repr } from '../repr.js';
import { emptyParameter, type FactoryOptions, kFactory, ntuple, type Size } from './utils.js';

export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';
/** Padding in numbers; or none, or as much as keeps the size. */
export type Padding = Size | 'same' | 'valid';

export interface ConvOptions extends FactoryOptions {
  stride?: Size;
  padding?: Padding;
  /** Distance between the kernel's points. */
  dilation?: Size;
  /** Parts into which the channels fall, each convolved by itself. */
  groups?: number;
  bias?: boolean;
  /** What the padding consists of. */
  padding_mode?: PaddingMode;
}

/** In the order of the constructor. */
export type ConvNames = [
  'stride',
  'padding',
  'dilation',
  'groups',
  'bias',
  'padding_mode',
  'device',
  'dtype',
];

/** @internal All that the constructor of a convolution is told. */
export interface ConvArguments extends Required<ConvOptions> {
  in_channels: number;
  out_channels: number;
  kernel_size: Size;
  output_padding?: Size;
}

/** @internal Reads the arguments of the convolution in n dimensions. */
export function convReader(n: number): (args: readonly unknown[]) => ConvArguments {
  const signature = (padding: string) =>
    `Conv${n}d(int in_channels, int out_channels, int[${n}] kernel_size, int[${n}] stride=1, ${padding}, int[${n}] dilation=1, int groups=1, bool bias=True, str padding_mode="zeros", ${kFactory})`;
  return reader(signature(`int[${n}] padding=0`), signature('str padding="valid"'));
}

const modes: readonly string[] = ['zeros', 'reflect', 'replicate', 'circular'];
const convolve = [1, 2, 3].map((n) => direct(`conv${n}d`));
const convolveNamed = [1, 2, 3].map((n) => direct(`conv${n}d.padding`));

/** What all convolutions have in common. */
export abstract class ConvNd extends Module {
  declare readonly in_channels: number;
  declare readonly out_channels: number;
  declare readonly kernel_size: readonly number[];
  declare readonly stride: readonly number[];
  declare readonly padding: readonly number[] | 'same' | 'valid';
  declare readonly dilation: readonly number[];
  declare readonly transposed: boolean;
  declare readonly output_padding: readonly number[];
  declare readonly groups: number;
  declare readonly padding_mode: PaddingMode;
  /** Paddings of the last dimension first, as `pad` takes them. */
  declare readonly _reversed_padding_repeated_twice: readonly number[];
  declare weight: Parameter;
  declare bias: Parameter | null;

  /** @internal */
  constructor(n: number, args: ConvArguments, transposed = false) {
    super();
    const { in_channels, out_channels, groups, padding, padding_mode } = args;
    const stride = ntuple(args.stride, n);
    if (groups <= 0) throw new RangeError('groups must be a positive integer');
    if (in_channels % groups !== 0) throw new RangeError('in_channels must be divisible by groups');
    if (out_channels % groups !== 0) throw new RangeError('out_channels must be divisible by groups');
    if (typeof padding === 'string') {
      if (padding !== 'same' && padding !== 'valid') {
        throw new RangeError(`Invalid padding string '${padding}', should be one of 'same', 'valid'`);
      }
      if (padding === 'same' && stride.some((s) => s !== 1)) {
        throw new RangeError("padding='same' is not supported for strided convolutions");
      }
    }
    if (!modes.includes(padding_mode)) {
      throw new RangeError(
        `padding_mode must be one of ${modes.map(repr).join(', ')}, but got padding_mode='${padding_mode}'`,
      );
    }
    this.in_channels = in_channels;
    this.out_channels = out_channels;
    this.kernel_size = ntuple(args.kernel_size, n);
    this.stride = stride;
    this.padding = typeof padding === 'string' ? padding : ntuple(padding, n);
    this.dilation = ntuple(args.dilation, n);
    this.transposed = transposed;
    this.output_padding = ntuple(args.output_padding ?? 0, n);
    this.groups = groups;
    this.padding_mode = padding_mode;
    this._reversed_padding_repeated_twice = this.#paddings().reverse().flat();
    const channels = transposed ? [in_channels, out_channels / groups] : [out_channels, in_channels / groups];
    this.weight = emptyParameter([...channels, ...this.kernel_size], args);
    this.bias = args.bias ? emptyParameter([out_channels], args) : null;
    this.reset_parameters();
  }

  /** Padding before and after, for each dimension. */
  #paddings(): number[][] {
    const { padding, kernel_size, dilation } = this;
    if (typeof padding !== 'string') return padding.map((p) => [p, p]);
    return kernel_size.map((k, i) => {
      const total = padding === 'same' ? dilation[i]! * (k - 1) : 0;
      const before = Math.floor(total / 2);
      return [before, total - before];
    });
  }

  reset_parameters(): void {
    init.kaiming_uniform_(this.weight, Math.sqrt(5));
    if (this.bias !== null) init.fanInUniform_(this.bias, this.weight);
  }

  override forward(input: Tensor): Tensor {
    const { weight, bias, stride, padding, dilation, groups, padding_mode } = this;
    const i = this.kernel_size.length - 1;
    if (padding_mode !== 'zeros') {
      const padded = pad(input, this._reversed_padding_repeated_twice, padding_mode);
      return convolve[i]!(padded, weight, bias, stride, 0, dilation, groups);
    }
    const conv = typeof padding === 'string' ? convolveNamed[i]! : convolve[i]!;
    return conv(input, weight, bias, stride, padding, dilation, groups);
  }

  override extra_repr(): string {
    const { padding, dilation, output_padding, groups, padding_mode } = this;
    const parts = [
      `${this.in_channels}, ${this.out_channels}, kernel_size=${repr(this.kernel_size)}, stride=${repr(this.stride)}`,
    ];
    if (typeof padding === 'string') parts.push(`padding=${padding}`);
    else if (padding.some((p) => p !== 0)) parts.push(`padding=${repr(padding)}`);
    if (dilation.some((d) => d !== 1)) parts.push(`dilation=${repr(dilation)}`);
    if (output_padding.some((p) => p !== 0)) parts.push(`output_padding=${repr(output_padding)}`);
    if (groups !== 1) parts.push(`groups=${groups}`);
    if (this.bias === null) parts.push('bias=False');
    if (padding_mode !== 'zeros') parts.push(`padding_mode=${padding_mode}`);
    return parts.join(', ');
  }
}
