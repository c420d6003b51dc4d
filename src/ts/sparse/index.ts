/** Operators on sparse tensors. @see https://docs.pytorch.org/docs/stable/sparse.html */
import { _sparse_sum } from '../_generated/functions.js';
import { functional, type Rest } from '../arguments.js';
import type { dtype } from '../dtype.js';
import type { IntOrInts } from '../ops/types.js';
import type { Tensor } from '../tensor.js';

export {
  _sparse_addmm as addmm,
  _sparse_log_softmax as log_softmax,
  _sparse_mm as mm,
  _sparse_softmax as softmax,
  _spdiags as spdiags,
  _spsolve as spsolve,
  sparse_sampled_addmm as sampled_addmm,
} from '../_generated/sparse.js';

export interface SumOptions {
  dim?: IntOrInts | null;
  /** Of the sum; by default the input's. */
  dtype?: dtype | null;
}

/**
 * Sums a sparse tensor along dimensions, or all of it. Where all sparse dimensions are summed the result is dense.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.sum.html
 * @example
 * torch.sparse.sum(torch.eye(3).to_sparse(), 0)
 */
export const sum: (input: Tensor, ...rest: Rest<['dim', 'dtype'], SumOptions>) => Tensor = functional(
  'sum(Tensor input, int[1]? dim=None, ScalarType? dtype=None)',
  (input: Tensor, dim: number | number[] | null = null, dtype: dtype | null = null) => {
    const dims = typeof dim === 'number' ? [dim] : dim;
    if (dtype === null) return dims === null ? _sparse_sum(input) : _sparse_sum(input, dims);
    return dims === null ? _sparse_sum(input, { dtype }) : _sparse_sum(input, dims, { dtype });
  },
);
