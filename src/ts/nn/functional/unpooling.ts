/** What undoes a max pool. @see https://docs.pytorch.org/docs/stable/nn.functional.html#pooling-functions */
import * as nn from '../../_generated/nn.js';
import { checked, type Rest } from '../../arguments.js';
import type { IntOrInts, Ints } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';
import { ntuple, type Size } from '../modules/utils.js';
import { repr } from '../repr.js';

export interface MaxUnpoolOptions {
  /** By default the kernel's size. */
  stride?: IntOrInts | null;
  padding?: IntOrInts;
  /** Of the output, with or without the batch and the channels; by default the smallest that the pool can have had. */
  output_size?: Ints | null;
}

type MaxUnpool = (
  input: Tensor,
  indices: Tensor,
  kernel_size: IntOrInts,
  ...rest: Rest<['stride', 'padding', 'output_size'], MaxUnpoolOptions>
) => Tensor;

/** The spatial size of the output. */
function unpooledSize(
  input: Tensor,
  kernel_size: number[],
  stride: number[],
  padding: number[],
  output_size: number[] | null,
): number[] {
  const n = kernel_size.length;
  const shape = input.shape;
  const smallest = kernel_size.map(
    (kernel, d) => (shape[shape.length - n + d]! - 1) * stride[d]! + kernel - 2 * padding[d]!,
  );
  let size = smallest;
  if (output_size !== null) {
    size = output_size.length === n + 2 ? output_size.slice(2) : output_size;
    if (size.length !== n) {
      throw new RangeError(
        `output_size should be a sequence containing ${n} or ${n + 2} elements, but it has a length of '${size.length}'`,
      );
    }
    smallest.forEach((value, d) => {
      const [least, most] = [value - stride[d]!, value + stride[d]!];
      if (!(least < size[d]! && size[d]! < most)) {
        throw new RangeError(
          `invalid output_size "${repr(size)}" (dim ${d} must be between ${least} and ${most})`,
        );
      }
    });
  }
  const negative = size.findIndex((value) => !(value >= 0));
  if (negative !== -1) {
    throw new RangeError(
      `max_unpooling: output_size must contain non-negative spatial dimensions, but got output_size[${negative}]=${size[negative]}`,
    );
  }
  return size;
}

function maxUnpool(
  n: 1 | 2 | 3,
  unpool: (
    input: Tensor,
    indices: Tensor,
    output_size: number[],
    stride: number[],
    padding: number[],
  ) => Tensor,
): MaxUnpool {
  return checked(
    `max_unpool${n}d(Tensor input, Tensor indices, int[${n}] kernel_size, int[${n}]? stride=None, int[${n}] padding=0, int[]? output_size=None)`,
    (
      input: Tensor,
      indices: Tensor,
      kernel_size: Size,
      stride: Size | null,
      padding: Size,
      output_size: number[] | null,
    ) => {
      const kernel = ntuple(kernel_size, n);
      const steps = stride === null ? kernel : ntuple(stride, n);
      const border = ntuple(padding, n);
      const size = unpooledSize(input, kernel, steps, border, output_size);
      return unpool(input, indices, size, steps, border);
    },
  );
}

/** Puts values back where `max_pool1d` found them, among zeros. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html */
export const max_unpool1d: MaxUnpool = maxUnpool(1, (input, indices, size) =>
  nn.max_unpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [...size, 1]).squeeze(-1),
);
/** Puts values back where `max_pool2d` found them, among zeros. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html */
export const max_unpool2d: MaxUnpool = maxUnpool(2, (input, indices, size) =>
  nn.max_unpool2d(input, indices, size),
);
/** Puts values back where `max_pool3d` found them, among zeros. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html */
export const max_unpool3d: MaxUnpool = maxUnpool(3, (input, indices, size, stride, padding) =>
  nn.max_unpool3d(input, indices, size, stride, padding),
);
