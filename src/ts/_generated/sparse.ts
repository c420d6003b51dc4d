// Written by codegen/generate.py from PyTorch's operator schemas. Don't edit.
import type { dtype } from '../dtype.js';
import type { layout } from '../layout.js';
import type { Int, Ints, Scalar } from '../ops/types.js';
import type { Tensor } from '../tensor.js';
import { fn } from '../ops.js';

export interface Operators {
  /** `_sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.sparse._sparse_addmm](https://docs.pytorch.org/docs/stable/generated/torch.sparse._sparse_addmm.html) */
  _sparse_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `_sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` [torch.sparse._sparse_log_softmax](https://docs.pytorch.org/docs/stable/generated/torch.sparse._sparse_log_softmax.html) */
  _sparse_log_softmax(input: Tensor, dim: Int, dtype?: dtype | null | { dtype?: dtype | null }, options?: { dtype?: dtype | null }): Tensor;
  _sparse_log_softmax(input: Tensor, options: { dim: Int; dtype?: dtype | null }): Tensor;
  /** `_sparse_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _sparse_log_softmax(input: Tensor, dim: Int, half_to_float: boolean): Tensor;
  _sparse_log_softmax(input: Tensor, options: { dim: Int; half_to_float: boolean }): Tensor;
  /** `_sparse_mm(Tensor sparse, Tensor dense) -> Tensor` [torch.sparse._sparse_mm](https://docs.pytorch.org/docs/stable/generated/torch.sparse._sparse_mm.html) */
  _sparse_mm(sparse: Tensor, dense: Tensor): Tensor;
  /** `_sparse_mm.reduce(Tensor sparse, Tensor dense, str reduce) -> Tensor` */
  _sparse_mm(sparse: Tensor, dense: Tensor, reduce: string): Tensor;
  _sparse_mm(sparse: Tensor, dense: Tensor, options: { reduce: string }): Tensor;
  /** `_sparse_mm_reduce_impl(Tensor self, Tensor other, str reduce) -> (Tensor, Tensor)` */
  _sparse_mm_reduce_impl(input: Tensor, other: Tensor, reduce: string): [Tensor, Tensor];
  _sparse_mm_reduce_impl(input: Tensor, other: Tensor, options: { reduce: string }): [Tensor, Tensor];
  /** `_sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` [torch.sparse._sparse_softmax](https://docs.pytorch.org/docs/stable/generated/torch.sparse._sparse_softmax.html) */
  _sparse_softmax(input: Tensor, dim: Int, dtype?: dtype | null | { dtype?: dtype | null }, options?: { dtype?: dtype | null }): Tensor;
  _sparse_softmax(input: Tensor, options: { dim: Int; dtype?: dtype | null }): Tensor;
  /** `_sparse_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _sparse_softmax(input: Tensor, dim: Int, half_to_float: boolean): Tensor;
  _sparse_softmax(input: Tensor, options: { dim: Int; half_to_float: boolean }): Tensor;
  /** `_spdiags(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None) -> Tensor` [torch.sparse._spdiags](https://docs.pytorch.org/docs/stable/generated/torch.sparse._spdiags.html) */
  _spdiags(diagonals: Tensor, offsets: Tensor, shape: Ints, layout?: layout | null | { layout?: layout | null }, options?: { layout?: layout | null }): Tensor;
  _spdiags(diagonals: Tensor, offsets: Tensor, options: { shape: Ints; layout?: layout | null }): Tensor;
  /** `_spsolve(Tensor A, Tensor B, *, bool left=True) -> Tensor` [torch.sparse._spsolve](https://docs.pytorch.org/docs/stable/generated/torch.sparse._spsolve.html) */
  _spsolve(A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor;
  /** `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.sparse.sparse_sampled_addmm](https://docs.pytorch.org/docs/stable/generated/torch.sparse.sparse_sampled_addmm.html) */
  sparse_sampled_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
}

export const _sparse_addmm: Operators['_sparse_addmm'] = fn('_sparse_addmm');
export const _sparse_log_softmax: Operators['_sparse_log_softmax'] = fn('_sparse_log_softmax');
export const _sparse_mm: Operators['_sparse_mm'] = fn('_sparse_mm');
export const _sparse_mm_reduce_impl: Operators['_sparse_mm_reduce_impl'] = fn('_sparse_mm_reduce_impl');
export const _sparse_softmax: Operators['_sparse_softmax'] = fn('_sparse_softmax');
export const _spdiags: Operators['_spdiags'] = fn('_spdiags');
export const _spsolve: Operators['_spsolve'] = fn('_spsolve');
export const sparse_sampled_addmm: Operators['sparse_sampled_addmm'] = fn('sparse_sampled_addmm');
