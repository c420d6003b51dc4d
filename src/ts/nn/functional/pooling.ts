/** Pooling. @see https://docs.pytorch.org/docs/stable/nn.functional.html#pooling-functions */
import * as torch from '../../_generated/functions.js';
import * as nn from '../../_generated/nn.js';
import { checked, direct, functional, type Rest, type RestWith, reader } from '../../arguments.js';
import type { IntOrInts } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';
import { ntuple } from '../modules/utils.js';

export interface MaxPoolOptions {
  /** By default the kernel's size. */
  stride?: IntOrInts | null;
  padding?: IntOrInts;
  dilation?: IntOrInts;
  /** Rounds the output's size up. */
  ceil_mode?: boolean;
  /** Returns `[output, indices]`. */
  return_indices?: boolean;
}

type MaxPoolNames = ['stride', 'padding', 'dilation', 'ceil_mode', 'return_indices'];

interface MaxPool {
  (
    input: Tensor,
    kernel_size: IntOrInts,
    ...rest: RestWith<MaxPoolNames, MaxPoolOptions, 'return_indices'>
  ): [output: Tensor, indices: Tensor];
  (input: Tensor, kernel_size: IntOrInts, ...rest: Rest<MaxPoolNames, MaxPoolOptions>): Tensor;
}

type MaxPoolWithIndices = (
  input: Tensor,
  kernel_size: IntOrInts,
  ...rest: Rest<MaxPoolNames, MaxPoolOptions>
) => [output: Tensor, indices: Tensor];

type WithIndices = (
  input: Tensor,
  kernel_size: IntOrInts,
  stride: IntOrInts,
  padding: IntOrInts,
  dilation: IntOrInts,
  ceil_mode: boolean,
) => [Tensor, Tensor];

const maxPoolParameters = (n: number) =>
  `(Tensor input, int[${n}] kernel_size, int[${n}]? stride=None, int[${n}] padding=0, int[${n}] dilation=1, bool ceil_mode=False, bool return_indices=False)`;

function maxPool(n: 1 | 2 | 3, withIndices: WithIndices): MaxPool {
  const name = `max_pool${n}d`;
  const pool = direct(name);
  return functional(
    name + maxPoolParameters(n),
    (
      input: Tensor,
      kernel_size: IntOrInts,
      stride: IntOrInts | null = null,
      padding: IntOrInts = 0,
      dilation: IntOrInts = 1,
      ceil_mode = false,
      return_indices = false,
    ) =>
      return_indices
        ? withIndices(input, kernel_size, stride ?? [], padding, dilation, ceil_mode)
        : pool(input, kernel_size, stride ?? [], padding, dilation, ceil_mode),
  );
}

function maxPoolWithIndices(n: 1 | 2 | 3, withIndices: WithIndices): MaxPoolWithIndices {
  return checked(
    `max_pool${n}d_with_indices${maxPoolParameters(n)}`,
    (
      input: Tensor,
      kernel_size: IntOrInts,
      stride: IntOrInts | null,
      padding: IntOrInts,
      dilation: IntOrInts,
      ceil_mode: boolean,
    ) => withIndices(input, kernel_size, stride ?? [], padding, dilation, ceil_mode),
  );
}

/** The largest of each window of (N, C, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html */
export const max_pool1d: MaxPool = maxPool(1, torch.max_pool1d_with_indices);
/** The largest of each window of (N, C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html */
export const max_pool2d: MaxPool = maxPool(2, nn.max_pool2d_with_indices);
/** The largest of each window of (N, C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html */
export const max_pool3d: MaxPool = maxPool(3, nn.max_pool3d_with_indices);

/** As `max_pool1d`, with where the largest elements are. */
export const max_pool1d_with_indices: MaxPoolWithIndices = maxPoolWithIndices(
  1,
  torch.max_pool1d_with_indices,
);
/** As `max_pool2d`, with where the largest elements are in their plane. */
export const max_pool2d_with_indices: MaxPoolWithIndices = maxPoolWithIndices(2, nn.max_pool2d_with_indices);
/** As `max_pool3d`, with where the largest elements are in their volume. */
export const max_pool3d_with_indices: MaxPoolWithIndices = maxPoolWithIndices(3, nn.max_pool3d_with_indices);

/** A size for each dimension; null leaves the input's. */
export type AdaptiveSize = number | readonly (number | null)[];

function withDefaults(size: AdaptiveSize, input: Tensor): number | number[] {
  if (!Array.isArray(size)) return size as number;
  const shape = input.shape;
  if (shape.length <= size.length)
    throw new RangeError(`Input dimension should be at least ${size.length + 1}`);
  return size.map((value, i) => value ?? shape[shape.length - size.length + i]!);
}

type AdaptiveAvgPool = (input: Tensor, output_size: AdaptiveSize | { output_size: AdaptiveSize }) => Tensor;

function adaptiveAvgPool(n: 2 | 3, pool: (input: Tensor, size: IntOrInts) => Tensor): AdaptiveAvgPool {
  return functional(
    `adaptive_avg_pool${n}d(Tensor input, int?[${n}] output_size)`,
    (input: Tensor, output_size: AdaptiveSize) => pool(input, withDefaults(output_size, input)),
  );
}

/** Means of windows that make the output of the given size. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html */
export const adaptive_avg_pool2d: AdaptiveAvgPool = adaptiveAvgPool(2, nn.adaptive_avg_pool2d);
/** Means of windows of (N, C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html */
export const adaptive_avg_pool3d: AdaptiveAvgPool = adaptiveAvgPool(3, nn.adaptive_avg_pool3d);

/**
 * The two functions of a pool whose operator always gives indices: the one that returns them where `return_indices`
 * says so, and the one that always does.
 */
function twoForms<Pool, WithIndices, Arguments>(
  name: string,
  parameters: string,
  pool: (args: Arguments) => [Tensor, Tensor],
): [Pool, WithIndices] {
  type Read = Arguments & { return_indices: boolean };
  const read = reader<Read>(name + parameters);
  const readWithIndices = reader<Read>(`${name}_with_indices${parameters}`);
  const chosen = (...args: unknown[]) => {
    const values = read(args);
    const [output, indices] = pool(values);
    if (values.return_indices) return [output, indices];
    indices.dispose();
    return output;
  };
  return [chosen as Pool, ((...args: unknown[]) => pool(readWithIndices(args))) as WithIndices];
}

interface ReturnIndices {
  /** Returns `[output, indices]`. */
  return_indices?: boolean;
}

interface AdaptiveMaxPool {
  (
    input: Tensor,
    output_size: AdaptiveSize,
    return_indices: true | { return_indices: true },
  ): [output: Tensor, indices: Tensor];
  (input: Tensor, output_size: AdaptiveSize, ...rest: Rest<['return_indices'], ReturnIndices>): Tensor;
}

type AdaptiveMaxPoolWithIndices = (
  input: Tensor,
  output_size: AdaptiveSize,
  ...rest: Rest<['return_indices'], ReturnIndices>
) => [output: Tensor, indices: Tensor];

function adaptiveMaxPool(
  n: 1 | 2 | 3,
  pool: (input: Tensor, size: IntOrInts) => [Tensor, Tensor],
): [AdaptiveMaxPool, AdaptiveMaxPoolWithIndices] {
  // In one dimension the input's size can't be asked for.
  const type = n === 1 ? 'int[1]' : `int?[${n}]`;
  return twoForms(
    `adaptive_max_pool${n}d`,
    `(Tensor input, ${type} output_size, bool return_indices=False)`,
    ({ input, output_size }: { input: Tensor; output_size: AdaptiveSize }) =>
      pool(input, n === 1 ? (output_size as IntOrInts) : withDefaults(output_size, input)),
  );
}

/** The largest of windows that make the output of the given size. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html */
export const [adaptive_max_pool1d, adaptive_max_pool1d_with_indices] = adaptiveMaxPool(
  1,
  torch.adaptive_max_pool1d,
);
/** The same in two dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html */
export const [adaptive_max_pool2d, adaptive_max_pool2d_with_indices] = adaptiveMaxPool(
  2,
  nn.adaptive_max_pool2d,
);
/** The same in three dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html */
export const [adaptive_max_pool3d, adaptive_max_pool3d_with_indices] = adaptiveMaxPool(
  3,
  nn.adaptive_max_pool3d,
);

export interface FractionalMaxPoolOptions extends ReturnIndices {
  /** Of the output; this or `output_ratio`. */
  output_size?: IntOrInts | null;
  /** The output's size as a part of the input's, between 0 and 1. */
  output_ratio?: number | readonly number[] | null;
  /** Where the windows lie, instead of random places: (N, C, 2 or 3), between 0 and 1. */
  _random_samples?: Tensor | null;
}

type FractionalNames = ['output_size', 'output_ratio', 'return_indices', '_random_samples'];

interface FractionalMaxPool {
  (
    input: Tensor,
    kernel_size: IntOrInts,
    ...rest: RestWith<FractionalNames, FractionalMaxPoolOptions, 'return_indices'>
  ): [output: Tensor, indices: Tensor];
  (input: Tensor, kernel_size: IntOrInts, ...rest: Rest<FractionalNames, FractionalMaxPoolOptions>): Tensor;
}

type FractionalMaxPoolWithIndices = (
  input: Tensor,
  kernel_size: IntOrInts,
  ...rest: Rest<FractionalNames, FractionalMaxPoolOptions>
) => [output: Tensor, indices: Tensor];

function fractionalMaxPool(
  n: 2 | 3,
  pool: (
    input: Tensor,
    kernel_size: IntOrInts,
    output_size: IntOrInts,
    random_samples: Tensor,
  ) => [Tensor, Tensor],
): [FractionalMaxPool, FractionalMaxPoolWithIndices] {
  const name = `fractional_max_pool${n}d`;
  return twoForms(
    name,
    `(Tensor input, int[${n}] kernel_size, int[${n}]? output_size=None, float[${n}]? output_ratio=None, bool return_indices=False, Tensor? _random_samples=None)`,
    ({
      input,
      kernel_size,
      output_size,
      output_ratio,
      _random_samples,
    }: { input: Tensor; kernel_size: IntOrInts } & Required<FractionalMaxPoolOptions>) => {
      let size = output_size;
      if (size === null) {
        if (output_ratio === null) {
          throw new RangeError(`${name} requires specifying either an output_size or an output_ratio`);
        }
        const ratios = ntuple(output_ratio, n);
        if (n === 2 && ratios.length > n) {
          throw new RangeError(`${name} requires output_ratio to either be a single Int or tuple of Ints.`);
        }
        size = Array.from({ length: n }, (_, i) => Math.trunc(input.size(i - n) * ratios[i]!));
      }
      const samples =
        _random_samples ??
        torch.rand([input.dim() === n + 1 ? 1 : input.size(0), input.size(-n - 1), n], {
          dtype: input.dtype,
          device: input.device,
        });
      return pool(input, kernel_size, size, samples);
    },
  );
}

/** The largest of windows whose places are random. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html */
export const [fractional_max_pool2d, fractional_max_pool2d_with_indices] = fractionalMaxPool(
  2,
  nn.fractional_max_pool2d,
);
/** The same in three dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html */
export const [fractional_max_pool3d, fractional_max_pool3d_with_indices] = fractionalMaxPool(
  3,
  nn.fractional_max_pool3d,
);

export interface LPPoolOptions {
  /** By default the kernel's size. */
  stride?: IntOrInts | null;
  /** Rounds the output's size up. */
  ceil_mode?: boolean;
}

type LPPool = (
  input: Tensor,
  norm_type: number,
  kernel_size: IntOrInts,
  ...rest: Rest<['stride', 'ceil_mode'], LPPoolOptions>
) => Tensor;

function lpPool(
  n: 1 | 2 | 3,
  maximum: MaxPool,
  mean: (
    input: Tensor,
    kernel_size: IntOrInts,
    stride: IntOrInts,
    padding: IntOrInts,
    ceil_mode: boolean,
  ) => Tensor,
): LPPool {
  const kernel = n === 1 ? 'int' : `int[${n}]`;
  return checked(
    `lp_pool${n}d(Tensor input, float norm_type, ${kernel} kernel_size, int[${n}]? stride=None, bool ceil_mode=False)`,
    (
      input: Tensor,
      norm_type: number,
      kernel_size: IntOrInts,
      stride: IntOrInts | null,
      ceil_mode: boolean,
    ) => {
      if (Number(norm_type) === 0) throw new RangeError(`lp_pool${n}d(): there is no norm of type 0`);
      if (norm_type === Number.POSITIVE_INFINITY) {
        return maximum(input.abs(), kernel_size, stride, 0, 1, ceil_mode);
      }
      if (norm_type === Number.NEGATIVE_INFINITY) {
        return maximum(input.abs().neg(), kernel_size, stride, 0, 1, ceil_mode).neg();
      }
      const means = mean(input.pow(norm_type), kernel_size, stride ?? [], 0, ceil_mode);
      const count = ntuple(kernel_size as number, n).reduce((product, k) => product * k, 1);
      return means
        .sign()
        .mul(means.abs().relu())
        .mul(count)
        .pow(1 / norm_type);
    },
  );
}

/** The p-norm of each window of (N, C, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html */
export const lp_pool1d: LPPool = lpPool(1, max_pool1d, torch.avg_pool1d);
/** The p-norm of each window of (N, C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html */
export const lp_pool2d: LPPool = lpPool(2, max_pool2d, nn.avg_pool2d);
/** The p-norm of each window of (N, C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool3d.html */
export const lp_pool3d: LPPool = lpPool(3, max_pool3d, nn.avg_pool3d);
