/** Pooling. @see https://docs.pytorch.org/docs/stable/nn.functional.html#pooling-functions */
import * as torch from '../../_generated/functions.js';
import * as nn from '../../_generated/nn.js';
import { direct, functional, type Rest } from '../../arguments.js';
import type { IntOrInts } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';

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
    options: MaxPoolOptions & { return_indices: true },
  ): [output: Tensor, indices: Tensor];
  (input: Tensor, kernel_size: IntOrInts, ...rest: Rest<MaxPoolNames, MaxPoolOptions>): Tensor;
}

type WithIndices = (
  input: Tensor,
  kernel_size: IntOrInts,
  stride: IntOrInts,
  padding: IntOrInts,
  dilation: IntOrInts,
  ceil_mode: boolean,
) => [Tensor, Tensor];

function maxPool(n: 1 | 2 | 3, withIndices: WithIndices): MaxPool {
  const name = `max_pool${n}d`;
  const pool = direct(name);
  return functional(
    `${name}(Tensor input, int[${n}] kernel_size, int[${n}]? stride=None, int[${n}] padding=0, int[${n}] dilation=1, bool ceil_mode=False, bool return_indices=False)`,
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

/** The largest of each window of (N, C, L). */
export const max_pool1d: MaxPool = maxPool(1, torch.max_pool1d_with_indices);
/** The largest of each window of (N, C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html */
export const max_pool2d: MaxPool = maxPool(2, nn.max_pool2d_with_indices);
/** The largest of each window of (N, C, D, H, W). */
export const max_pool3d: MaxPool = maxPool(3, nn.max_pool3d_with_indices);

/** A size for each dimension; null leaves the input's. */
export type AdaptiveSize = number | readonly (number | null)[];

function withDefaults(size: AdaptiveSize, input: Tensor): number | number[] {
  if (!Array.isArray(size)) return size as number;
  const shape = input.shape;
  if (shape.length <= size.length)
    throw new RangeError(`Input dimension should be at least ${size.length + 1}`);
  return size.map((value, i) => value ?? shape[shape.length - size.length + i]!);
}

/** Means of windows that make the output of the given size. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html */
export function adaptive_avg_pool2d(input: Tensor, output_size: AdaptiveSize): Tensor {
  return nn.adaptive_avg_pool2d(input, withDefaults(output_size, input));
}

export function adaptive_avg_pool3d(input: Tensor, output_size: AdaptiveSize): Tensor {
  return nn.adaptive_avg_pool3d(input, withDefaults(output_size, input));
}
