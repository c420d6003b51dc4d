/** Functions of torch/functional.py that take tensors, or shapes, one by one. */

import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { isKeywords } from '../ops/binding.js';
import { fn } from '../ops.js';
import type { Tensor } from '../tensor.js';

const operators = {
  atleast_1d: fn('atleast_1d'),
  atleast_2d: fn('atleast_2d'),
  atleast_3d: fn('atleast_3d'),
  block_diag: fn('block_diag'),
  broadcast_tensors: fn('broadcast_tensors'),
  cartesian_prod: fn('cartesian_prod'),
  chain_matmul: fn('chain_matmul'),
  einsum: fn('einsum'),
  meshgrid: fn('meshgrid'),
};

/** Tensors given one by one or as one array. */
function listed(tensors: readonly unknown[]): readonly Tensor[] {
  return (tensors.length === 1 && Array.isArray(tensors[0]) ? tensors[0] : tensors) as readonly Tensor[];
}

/**
 * Sums products of the operands' elements along the dimensions that the equation names.
 *
 * @param equation such as `'ij,jk->ik'`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.einsum.html
 * @example
 * torch.einsum('i,j->ij', torch.arange(3), torch.arange(2)) // outer product
 */
export function einsum(equation: string, ...operands: Tensor[] | [readonly Tensor[]]): Tensor {
  if (operands.length === 0) {
    throw new RangeError(
      'einsum(): must specify the equation string and at least one operand, or at least one operand and its subscripts list',
    );
  }
  return operators.einsum(equation, listed(operands));
}

/**
 * Grids of coordinates from vectors of them.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html
 * @example
 * const [rows, columns] = torch.meshgrid(torch.arange(2), torch.arange(3), { indexing: 'ij' });
 */
export function meshgrid(
  ...tensors: (Tensor | readonly Tensor[] | { indexing?: 'ij' | 'xy' | null })[]
): Tensor[] {
  const last = tensors[tensors.length - 1];
  if (!isKeywords(last)) return operators.meshgrid(listed(tensors));
  const { indexing, ...others } = last;
  return operators.meshgrid(listed(tensors.slice(0, -1)), { ...others, indexing: indexing ?? undefined });
}

/**
 * The tensors expanded to one shape.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html
 */
export function broadcast_tensors(...tensors: Tensor[] | [readonly Tensor[]]): Tensor[] {
  return operators.broadcast_tensors(listed(tensors));
}

/**
 * The shape that tensors of these shapes broadcast to.
 *
 * @param shapes lists of sizes, or single sizes.
 * @throws TorchError where they don't broadcast; RangeError for a negative size.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_shapes.html
 * @example
 * torch.broadcast_shapes([2], [3, 1], [1, 1, 1]) // [1, 3, 2]
 */
export function broadcast_shapes(...shapes: (number | readonly number[])[]): number[] {
  const lists = shapes.map((shape) => {
    if (Number.isInteger(shape)) return [shape as number];
    if (Array.isArray(shape)) return shape as readonly number[];
    throw new TorchError(
      `Input shapes should be of type ints, a tuple of ints, or a list of ints, got ${String(shape)}`,
    );
  });
  const common: number[] = new Array(Math.max(0, ...lists.map((list) => list.length))).fill(1);
  lists.forEach((list, index) => {
    for (let back = 1; back <= list.length; back++) {
      const size = list[list.length - back]!;
      const at = common.length - back;
      if (!Number.isInteger(size)) {
        throw new TypeError(`broadcast_shapes(): a shape holds ints, not ${typeName(size)}`);
      }
      if (size === common[at]) continue;
      if (common[at] === 1) {
        if (size < 0) throw new RangeError('Attempting to broadcast a dimension with negative length!');
        common[at] = size;
      } else if (size !== 1) {
        const given = `(${list.join(', ')}${list.length === 1 ? ',' : ''})`;
        throw new TorchError(
          `Attempting to broadcast a dimension of length ${size} at ${-back}! Mismatching argument at index ${index} had ` +
            `${given}; but expected shape should be broadcastable to [${common.join(', ')}]`,
        );
      }
    }
  });
  return common;
}

/** A function of one tensor, or of several, which then come back as an array. */
interface EachAtLeast {
  (input: Tensor): Tensor;
  (...tensors: [Tensor, Tensor, ...Tensor[]] | [readonly Tensor[]]): Tensor[];
}

const atLeast =
  (operator: (input: unknown) => Tensor & Tensor[]): EachAtLeast =>
  (...tensors: unknown[]) =>
    operator(tensors.length === 1 ? tensors[0] : tensors);

/**
 * The tensors with one dimension at least.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html
 * @example
 * torch.atleast_1d(torch.tensor(2)) // tensor([2.])
 */
export const atleast_1d: EachAtLeast = atLeast(operators.atleast_1d);
/**
 * The tensors with two dimensions at least.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html
 * @example
 * torch.atleast_2d(torch.tensor([1, 2])) // tensor([[1., 2.]])
 */
export const atleast_2d: EachAtLeast = atLeast(operators.atleast_2d);
/**
 * The tensors with three dimensions at least.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html
 * @example
 * torch.atleast_3d(torch.tensor([1, 2])).shape // [1, 2, 1]
 */
export const atleast_3d: EachAtLeast = atLeast(operators.atleast_3d);

/**
 * A matrix with the tensors, of two dimensions at most, along its diagonal.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html
 * @example
 * torch.block_diag(torch.ones(1, 2), torch.ones(2, 1)).shape // [3, 3]
 */
export function block_diag(...tensors: Tensor[] | [readonly Tensor[]]): Tensor {
  return operators.block_diag(listed(tensors));
}

/**
 * Every combination of elements of the vectors, one a row.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html
 * @example
 * torch.cartesian_prod(torch.arange(2), torch.arange(3)).shape // [6, 2]
 */
export function cartesian_prod(...tensors: Tensor[] | [readonly Tensor[]]): Tensor {
  return operators.cartesian_prod(listed(tensors));
}

/**
 * The product of the matrices in the order that takes the fewest operations.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html
 */
export function chain_matmul(...matrices: (Tensor | readonly Tensor[] | { out?: Tensor | null })[]): Tensor {
  const last = matrices[matrices.length - 1];
  if (!isKeywords(last)) return operators.chain_matmul(listed(matrices));
  return operators.chain_matmul(listed(matrices.slice(0, -1)), last);
}
