// Written by codegen/generate.py from PyTorch's operator schemas. Don't edit.
import type { ManualMethods } from '../ops-manual.js';
import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import type { layout, memory_format } from '../layout.js';
import type { Int, Ints, IntOrInts, Named, Scalar, TensorOptions } from '../ops/types.js';
import type { Generator } from '../random.js';
import type { Tensor } from '../tensor.js';

export interface TensorMethods extends ManualMethods {
  /** `__and__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __and__(other: Tensor): Tensor;
  /** `__and__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __and__(other: Scalar): Tensor;
  __and__(options: { other: Scalar }): Tensor;
  /** `__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __iand__(other: Tensor): this;
  /** `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __iand__(other: Scalar): this;
  __iand__(options: { other: Scalar }): this;
  /** `__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ilshift__(other: Tensor): this;
  /** `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ilshift__(other: Scalar): this;
  __ilshift__(options: { other: Scalar }): this;
  /** `__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ior__(other: Tensor): this;
  /** `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ior__(other: Scalar): this;
  __ior__(options: { other: Scalar }): this;
  /** `__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __irshift__(other: Tensor): this;
  /** `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __irshift__(other: Scalar): this;
  __irshift__(options: { other: Scalar }): this;
  /** `__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  __ixor__(other: Tensor): this;
  /** `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  __ixor__(other: Scalar): this;
  __ixor__(options: { other: Scalar }): this;
  /** `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __lshift__(other: Tensor): Tensor;
  /** `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __lshift__(other: Scalar): Tensor;
  __lshift__(options: { other: Scalar }): Tensor;
  /** `__or__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __or__(other: Tensor): Tensor;
  /** `__or__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __or__(other: Scalar): Tensor;
  __or__(options: { other: Scalar }): Tensor;
  /** `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __rshift__(other: Tensor): Tensor;
  /** `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __rshift__(other: Scalar): Tensor;
  __rshift__(options: { other: Scalar }): Tensor;
  /** `__xor__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __xor__(other: Tensor): Tensor;
  /** `__xor__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __xor__(other: Scalar): Tensor;
  __xor__(options: { other: Scalar }): Tensor;
  /** `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` */
  _addmm_activation(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; use_gelu?: boolean }): Tensor;
  /** `_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)` */
  _autocast_to_full_precision(cuda_enabled: boolean, cpu_enabled: boolean): Tensor;
  _autocast_to_full_precision(options: { cuda_enabled: boolean; cpu_enabled: boolean }): Tensor;
  /** `_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)` */
  _autocast_to_reduced_precision(cuda_enabled: boolean, cpu_enabled: boolean, cuda_dtype: dtype, cpu_dtype: dtype): Tensor;
  _autocast_to_reduced_precision(options: { cuda_enabled: boolean; cpu_enabled: boolean; cuda_dtype: dtype; cpu_dtype: dtype }): Tensor;
  /** `_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)` */
  _coalesced_(coalesced: boolean): this;
  _coalesced_(options: { coalesced: boolean }): this;
  /** `_conj(Tensor(a) self) -> Tensor(a)` */
  _conj(): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` */
  _conj_physical(): Tensor;
  /** `_dimI(Tensor self) -> int` */
  _dimI(): number;
  /** `_dimV(Tensor self) -> int` */
  _dimV(): number;
  /** `_indices(Tensor(a) self) -> Tensor(a)` */
  _indices(): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` */
  _is_all_true(): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` */
  _is_any_true(): Tensor;
  /** `_is_zerotensor(Tensor self) -> bool` */
  _is_zerotensor(): boolean;
  /** `_lazy_clone(Tensor self) -> Tensor` */
  _lazy_clone(): Tensor;
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` */
  _neg_view(): Tensor;
  /** `_nested_tensor_size(Tensor self) -> Tensor` */
  _nested_tensor_size(): Tensor;
  /** `_nested_tensor_storage_offsets(Tensor self) -> Tensor` */
  _nested_tensor_storage_offsets(): Tensor;
  /** `_nested_tensor_strides(Tensor self) -> Tensor` */
  _nested_tensor_strides(): Tensor;
  /** `_nnz(Tensor self) -> int` */
  _nnz(): number;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)` */
  _philox_normal_(key: Tensor, mean?: number | { mean?: number; std?: number }, std?: number | { mean?: number; std?: number }, options?: { mean?: number; std?: number }): this;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)` */
  _philox_uniform_(key: Tensor, low?: number | { low?: number; high?: number }, high?: number | { low?: number; high?: number }, options?: { low?: number; high?: number }): this;
  /** `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor` */
  _sparse_mask_projection(mask: Tensor, accumulate_matches?: boolean | { accumulate_matches?: boolean }, options?: { accumulate_matches?: boolean }): Tensor;
  /** `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor` */
  _to_dense(dtype?: dtype | null | { dtype?: dtype | null; masked_grad?: boolean | null }, masked_grad?: boolean | null | { dtype?: dtype | null; masked_grad?: boolean | null }, options?: { dtype?: dtype | null; masked_grad?: boolean | null }): Tensor;
  /** `_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` */
  _to_sparse(options?: { layout?: layout | null; blocksize?: IntOrInts | null; dense_dim?: Int | null }): Tensor;
  /** `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  _to_sparse(sparse_dim: Int): Tensor;
  _to_sparse(options: { sparse_dim: Int }): Tensor;
  /** `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  _to_sparse_bsc(blocksize: IntOrInts, dense_dim?: Int | null | { dense_dim?: Int | null }, options?: { dense_dim?: Int | null }): Tensor;
  _to_sparse_bsc(options: { blocksize: IntOrInts; dense_dim?: Int | null }): Tensor;
  /** `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` */
  _to_sparse_bsr(blocksize: IntOrInts, dense_dim?: Int | null | { dense_dim?: Int | null }, options?: { dense_dim?: Int | null }): Tensor;
  _to_sparse_bsr(options: { blocksize: IntOrInts; dense_dim?: Int | null }): Tensor;
  /** `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` */
  _to_sparse_csc(dense_dim?: Int | null | { dense_dim?: Int | null }, options?: { dense_dim?: Int | null }): Tensor;
  /** `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` */
  _to_sparse_csr(dense_dim?: Int | null | { dense_dim?: Int | null }, options?: { dense_dim?: Int | null }): Tensor;
  /** `_values(Tensor(a) self) -> Tensor(a)` */
  _values(): Tensor;
  /** `abs(Tensor self) -> Tensor` [torch.Tensor.abs](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs.html) */
  abs(): Tensor;
  /** `abs_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.abs_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
  abs_(): this;
  /** `absolute(Tensor self) -> Tensor` [torch.Tensor.absolute](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute.html) */
  absolute(): Tensor;
  /** `absolute_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.absolute_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html) */
  absolute_(): this;
  /** `acos(Tensor self) -> Tensor` [torch.Tensor.acos](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos.html) */
  acos(): Tensor;
  /** `acos_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.acos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
  acos_(): this;
  /** `acosh(Tensor self) -> Tensor` [torch.Tensor.acosh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh.html) */
  acosh(): Tensor;
  /** `acosh_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.acosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
  acosh_(): this;
  /** `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` [torch.Tensor.add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add.html) */
  add(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  /** `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` [torch.Tensor.add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
  add_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  /** `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.Tensor.addbmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html) */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` [torch.Tensor.addbmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html) */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` [torch.Tensor.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html) */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` [torch.Tensor.addcdiv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  /** `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` [torch.Tensor.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html) */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)` [torch.Tensor.addcmul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  /** `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.Tensor.addmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` [torch.Tensor.addmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html) */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.Tensor.addmv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html) */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` [torch.Tensor.addmv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.Tensor.addr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html) */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` [torch.Tensor.addr_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html) */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** `adjoint(Tensor(a) self) -> Tensor(a)` [torch.Tensor.adjoint](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html) */
  adjoint(): Tensor;
  /** `all(Tensor self) -> Tensor` [torch.Tensor.all](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
  all(): Tensor;
  /** `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  all(dim?: Ints | null | { dim?: Ints | null; keepdim?: boolean }, keepdim?: boolean | { dim?: Ints | null; keepdim?: boolean }, options?: { dim?: Ints | null; keepdim?: boolean }): Tensor;
  /** `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  all(dim: Int, keepdim?: boolean | { keepdim?: boolean }, options?: { keepdim?: boolean }): Tensor;
  all(options: { dim: Int; keepdim?: boolean }): Tensor;
  /** `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool` [torch.Tensor.allclose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html) */
  allclose(other: Tensor, rtol?: number | { rtol?: number; atol?: number; equal_nan?: boolean }, atol?: number | { rtol?: number; atol?: number; equal_nan?: boolean }, equal_nan?: boolean | { rtol?: number; atol?: number; equal_nan?: boolean }, options?: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  /** `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` [torch.Tensor.amax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amax.html) */
  amax(dim?: IntOrInts | { dim?: IntOrInts; keepdim?: boolean }, keepdim?: boolean | { dim?: IntOrInts; keepdim?: boolean }, options?: { dim?: IntOrInts; keepdim?: boolean }): Tensor;
  /** `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` [torch.Tensor.amin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amin.html) */
  amin(dim?: IntOrInts | { dim?: IntOrInts; keepdim?: boolean }, keepdim?: boolean | { dim?: IntOrInts; keepdim?: boolean }, options?: { dim?: IntOrInts; keepdim?: boolean }): Tensor;
  /** `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)` [torch.Tensor.aminmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html) */
  aminmax(options?: { dim?: Int | null; keepdim?: boolean }): Named<[min: Tensor, max: Tensor], { min: Tensor; max: Tensor }>;
  /** `angle(Tensor self) -> Tensor` [torch.Tensor.angle](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.angle.html) */
  angle(): Tensor;
  /** `any(Tensor self) -> Tensor` [torch.Tensor.any](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
  any(): Tensor;
  /** `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  any(dim?: Ints | null | { dim?: Ints | null; keepdim?: boolean }, keepdim?: boolean | { dim?: Ints | null; keepdim?: boolean }, options?: { dim?: Ints | null; keepdim?: boolean }): Tensor;
  /** `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  any(dim: Int, keepdim?: boolean | { keepdim?: boolean }, options?: { keepdim?: boolean }): Tensor;
  any(options: { dim: Int; keepdim?: boolean }): Tensor;
  /** `arccos(Tensor self) -> Tensor` [torch.Tensor.arccos](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos.html) */
  arccos(): Tensor;
  /** `arccos_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.arccos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
  arccos_(): this;
  /** `arccosh(Tensor self) -> Tensor` [torch.Tensor.arccosh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html) */
  arccosh(): Tensor;
  /** `arccosh_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.arccosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
  arccosh_(): this;
  /** `arcsin(Tensor self) -> Tensor` [torch.Tensor.arcsin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html) */
  arcsin(): Tensor;
  /** `arcsin_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.arcsin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
  arcsin_(): this;
  /** `arcsinh(Tensor self) -> Tensor` [torch.Tensor.arcsinh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html) */
  arcsinh(): Tensor;
  /** `arcsinh_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.arcsinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
  arcsinh_(): this;
  /** `arctan(Tensor self) -> Tensor` [torch.Tensor.arctan](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan.html) */
  arctan(): Tensor;
  /** `arctan2(Tensor self, Tensor other) -> Tensor` [torch.Tensor.arctan2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html) */
  arctan2(other: Tensor): Tensor;
  /** `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.arctan2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html) */
  arctan2_(other: Tensor): this;
  /** `arctan_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.arctan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
  arctan_(): this;
  /** `arctanh(Tensor self) -> Tensor` [torch.Tensor.arctanh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html) */
  arctanh(): Tensor;
  /** `arctanh_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.arctanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
  arctanh_(): this;
  /** `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` [torch.Tensor.argmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmax.html) */
  argmax(dim?: Int | null | { dim?: Int | null; keepdim?: boolean }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean }, options?: { dim?: Int | null; keepdim?: boolean }): Tensor;
  /** `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` [torch.Tensor.argmin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmin.html) */
  argmin(dim?: Int | null | { dim?: Int | null; keepdim?: boolean }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean }, options?: { dim?: Int | null; keepdim?: boolean }): Tensor;
  /** `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor` [torch.Tensor.argsort](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html) */
  argsort(options: { stable: boolean; dim?: Int; descending?: boolean }): Tensor;
  /** `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(dim?: Int | { dim?: Int; descending?: boolean }, descending?: boolean | { dim?: Int; descending?: boolean }, options?: { dim?: Int; descending?: boolean }): Tensor;
  /** `argwhere(Tensor self) -> Tensor` [torch.Tensor.argwhere](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html) */
  argwhere(): Tensor;
  /** `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` [torch.Tensor.as_strided](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html) */
  as_strided(size: Ints, stride: Ints, storage_offset?: Int | null | { storage_offset?: Int | null }, options?: { storage_offset?: Int | null }): Tensor;
  as_strided(options: { size: Ints; stride: Ints; storage_offset?: Int | null }): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` [torch.Tensor.as_strided_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
  as_strided_(size: Ints, stride: Ints, storage_offset?: Int | null | { storage_offset?: Int | null }, options?: { storage_offset?: Int | null }): this;
  as_strided_(options: { size: Ints; stride: Ints; storage_offset?: Int | null }): this;
  /** `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` [torch.Tensor.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html) */
  as_strided_scatter(src: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null | { storage_offset?: Int | null }, options?: { storage_offset?: Int | null }): Tensor;
  as_strided_scatter(src: Tensor, options: { size: Ints; stride: Ints; storage_offset?: Int | null }): Tensor;
  /** `asin(Tensor self) -> Tensor` [torch.Tensor.asin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin.html) */
  asin(): Tensor;
  /** `asin_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.asin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
  asin_(): this;
  /** `asinh(Tensor self) -> Tensor` [torch.Tensor.asinh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh.html) */
  asinh(): Tensor;
  /** `asinh_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.asinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
  asinh_(): this;
  /** `atan(Tensor self) -> Tensor` [torch.Tensor.atan](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan.html) */
  atan(): Tensor;
  /** `atan2(Tensor self, Tensor other) -> Tensor` [torch.Tensor.atan2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2.html) */
  atan2(other: Tensor): Tensor;
  /** `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.atan2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html) */
  atan2_(other: Tensor): this;
  /** `atan_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.atan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
  atan_(): this;
  /** `atanh(Tensor self) -> Tensor` [torch.Tensor.atanh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh.html) */
  atanh(): Tensor;
  /** `atanh_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.atanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
  atanh_(): this;
  /** `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.Tensor.baddbmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` [torch.Tensor.baddbmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html) */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  /** `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor` [torch.Tensor.bernoulli](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
  bernoulli(options?: { generator?: Generator | null }): Tensor;
  /** `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  bernoulli(p: number, options?: { generator?: Generator | null }): Tensor;
  bernoulli(options: { p: number; generator?: Generator | null }): Tensor;
  /** `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)` [torch.Tensor.bernoulli_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html) */
  bernoulli_(p: Tensor, options?: { generator?: Generator | null }): this;
  /** `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)` */
  bernoulli_(p?: number | { p?: number; generator?: Generator | null }, options?: { p?: number; generator?: Generator | null }): this;
  /** `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor` [torch.Tensor.bincount](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bincount.html) */
  bincount(weights?: Tensor | null | { weights?: Tensor | null; minlength?: Int }, minlength?: Int | { weights?: Tensor | null; minlength?: Int }, options?: { weights?: Tensor | null; minlength?: Int }): Tensor;
  /** `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
  bitwise_and(other: Tensor): Tensor;
  /** `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_and(other: Scalar): Tensor;
  bitwise_and(options: { other: Scalar }): Tensor;
  /** `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.bitwise_and_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html) */
  bitwise_and_(other: Tensor): this;
  /** `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_and_(other: Scalar): this;
  bitwise_and_(options: { other: Scalar }): this;
  /** `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
  bitwise_left_shift(other: Tensor): Tensor;
  /** `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_left_shift(other: Scalar): Tensor;
  bitwise_left_shift(options: { other: Scalar }): Tensor;
  /** `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.bitwise_left_shift_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html) */
  bitwise_left_shift_(other: Tensor): this;
  /** `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_left_shift_(other: Scalar): this;
  bitwise_left_shift_(options: { other: Scalar }): this;
  /** `bitwise_not(Tensor self) -> Tensor` [torch.Tensor.bitwise_not](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not.html) */
  bitwise_not(): Tensor;
  /** `bitwise_not_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.bitwise_not_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html) */
  bitwise_not_(): this;
  /** `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
  bitwise_or(other: Tensor): Tensor;
  /** `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_or(other: Scalar): Tensor;
  bitwise_or(options: { other: Scalar }): Tensor;
  /** `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.bitwise_or_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html) */
  bitwise_or_(other: Tensor): this;
  /** `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_or_(other: Scalar): this;
  bitwise_or_(options: { other: Scalar }): this;
  /** `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
  bitwise_right_shift(other: Tensor): Tensor;
  /** `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_right_shift(other: Scalar): Tensor;
  bitwise_right_shift(options: { other: Scalar }): Tensor;
  /** `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.bitwise_right_shift_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html) */
  bitwise_right_shift_(other: Tensor): this;
  /** `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_right_shift_(other: Scalar): this;
  bitwise_right_shift_(options: { other: Scalar }): this;
  /** `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
  bitwise_xor(other: Tensor): Tensor;
  /** `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_xor(other: Scalar): Tensor;
  bitwise_xor(options: { other: Scalar }): Tensor;
  /** `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.bitwise_xor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html) */
  bitwise_xor_(other: Tensor): this;
  /** `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  bitwise_xor_(other: Scalar): this;
  bitwise_xor_(options: { other: Scalar }): this;
  /** `bmm(Tensor self, Tensor mat2) -> Tensor` [torch.Tensor.bmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html) */
  bmm(mat2: Tensor): Tensor;
  /** `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)` [torch.Tensor.broadcast_to](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html) */
  broadcast_to(size: Ints): Tensor;
  broadcast_to(options: { size: Ints }): Tensor;
  broadcast_to(...size: Int[]): Tensor;
  /** `cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)` [torch.Tensor.cauchy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html) */
  cauchy_(median?: number | { median?: number; sigma?: number; generator?: Generator | null }, sigma?: number | { median?: number; sigma?: number; generator?: Generator | null }, options?: { median?: number; sigma?: number; generator?: Generator | null }): this;
  /** `ccol_indices(Tensor(a) self) -> Tensor(a)` */
  ccol_indices(): Tensor;
  /** `ceil(Tensor self) -> Tensor` [torch.Tensor.ceil](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil.html) */
  ceil(): Tensor;
  /** `ceil_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.ceil_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
  ceil_(): this;
  /** `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` [torch.Tensor.chalf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chalf.html) */
  chalf(options?: { memory_format?: memory_format | null }): Tensor;
  /** `cholesky(Tensor self, bool upper=False) -> Tensor` [torch.Tensor.cholesky](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html) */
  cholesky(upper?: boolean | { upper?: boolean }, options?: { upper?: boolean }): Tensor;
  /** `cholesky_inverse(Tensor self, bool upper=False) -> Tensor` [torch.Tensor.cholesky_inverse](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html) */
  cholesky_inverse(upper?: boolean | { upper?: boolean }, options?: { upper?: boolean }): Tensor;
  /** `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor` [torch.Tensor.cholesky_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html) */
  cholesky_solve(input2: Tensor, upper?: boolean | { upper?: boolean }, options?: { upper?: boolean }): Tensor;
  /** `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` [torch.Tensor.chunk](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html) */
  chunk(chunks: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  chunk(options: { chunks: Int; dim?: Int }): Tensor[];
  /** `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` [torch.Tensor.clamp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html) */
  clamp(min?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, max?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clamp(min?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, max?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` [torch.Tensor.clamp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
  clamp_(min?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, max?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, options?: { min?: Tensor | null; max?: Tensor | null }): this;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(min?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, max?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, options?: { min?: Scalar | null; max?: Scalar | null }): this;
  /** `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clamp_max(max: Tensor): Tensor;
  /** `clamp_max(Tensor self, Scalar max) -> Tensor` */
  clamp_max(max: Scalar): Tensor;
  clamp_max(options: { max: Scalar }): Tensor;
  /** `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clamp_max_(max: Tensor): this;
  /** `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clamp_max_(max: Scalar): this;
  clamp_max_(options: { max: Scalar }): this;
  /** `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clamp_min(min: Tensor): Tensor;
  /** `clamp_min(Tensor self, Scalar min) -> Tensor` */
  clamp_min(min: Scalar): Tensor;
  clamp_min(options: { min: Scalar }): Tensor;
  /** `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clamp_min_(min: Tensor): this;
  /** `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clamp_min_(min: Scalar): this;
  clamp_min_(options: { min: Scalar }): this;
  /** `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` [torch.Tensor.clip](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html) */
  clip(min?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, max?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(min?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, max?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` [torch.Tensor.clip_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
  clip_(min?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, max?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, options?: { min?: Tensor | null; max?: Tensor | null }): this;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(min?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, max?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, options?: { min?: Scalar | null; max?: Scalar | null }): this;
  /** `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` [torch.Tensor.clone](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clone.html) */
  clone(options?: { memory_format?: memory_format | null }): Tensor;
  /** `coalesce(Tensor(a) self) -> Tensor(a)` [torch.Tensor.coalesce](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html) */
  coalesce(): Tensor;
  /** `col_indices(Tensor(a) self) -> Tensor(a)` [torch.Tensor.col_indices](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html) */
  col_indices(): Tensor;
  /** `conj(Tensor(a) self) -> Tensor(a)` [torch.Tensor.conj](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj.html) */
  conj(): Tensor;
  /** `conj_physical(Tensor self) -> Tensor` [torch.Tensor.conj_physical](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html) */
  conj_physical(): Tensor;
  /** `conj_physical_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.conj_physical_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
  conj_physical_(): this;
  /** `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)` [torch.Tensor.copy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html) */
  copy_(src: Tensor | Scalar, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): this;
  /** `copysign.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.copysign](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html) */
  copysign(other: Tensor): Tensor;
  /** `copysign.Scalar(Tensor self, Scalar other) -> Tensor` */
  copysign(other: Scalar): Tensor;
  copysign(options: { other: Scalar }): Tensor;
  /** `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.copysign_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html) */
  copysign_(other: Tensor): this;
  /** `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  copysign_(other: Scalar): this;
  copysign_(options: { other: Scalar }): this;
  /** `corrcoef(Tensor self) -> Tensor` [torch.Tensor.corrcoef](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html) */
  corrcoef(): Tensor;
  /** `cos(Tensor self) -> Tensor` [torch.Tensor.cos](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos.html) */
  cos(): Tensor;
  /** `cos_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.cos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
  cos_(): this;
  /** `cosh(Tensor self) -> Tensor` [torch.Tensor.cosh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh.html) */
  cosh(): Tensor;
  /** `cosh_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.cosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
  cosh_(): this;
  /** `count_nonzero(Tensor self, int? dim=None) -> Tensor` [torch.Tensor.count_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
  count_nonzero(dim?: Int | null | { dim?: Int | null }, options?: { dim?: Int | null }): Tensor;
  /** `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor` */
  count_nonzero(dim: Ints): Tensor;
  count_nonzero(options: { dim: Ints }): Tensor;
  count_nonzero(...dim: Int[]): Tensor;
  /** `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor` [torch.Tensor.cov](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cov.html) */
  cov(options?: { correction?: Int; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** `cross(Tensor self, Tensor other, int? dim=None) -> Tensor` [torch.Tensor.cross](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html) */
  cross(other: Tensor, dim?: Int | null | { dim?: Int | null }, options?: { dim?: Int | null }): Tensor;
  /** `crow_indices(Tensor(a) self) -> Tensor(a)` [torch.Tensor.crow_indices](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html) */
  crow_indices(): Tensor;
  /** `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` [torch.Tensor.cummax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummax.html) */
  cummax(dim: Int): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  cummax(options: { dim: Int }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` [torch.Tensor.cummin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummin.html) */
  cummin(dim: Int): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  cummin(options: { dim: Int }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` [torch.Tensor.cumprod](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html) */
  cumprod(dim: Int, options?: { dtype?: dtype | null }): Tensor;
  cumprod(options: { dim: Int; dtype?: dtype | null }): Tensor;
  /** `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` [torch.Tensor.cumprod_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html) */
  cumprod_(dim: Int, options?: { dtype?: dtype | null }): this;
  cumprod_(options: { dim: Int; dtype?: dtype | null }): this;
  /** `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` [torch.Tensor.cumsum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html) */
  cumsum(dim: Int, options?: { dtype?: dtype | null }): Tensor;
  cumsum(options: { dim: Int; dtype?: dtype | null }): Tensor;
  /** `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)` [torch.Tensor.cumsum_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html) */
  cumsum_(dim: Int, options?: { dtype?: dtype | null }): this;
  cumsum_(options: { dim: Int; dtype?: dtype | null }): this;
  /** `deg2rad(Tensor self) -> Tensor` [torch.Tensor.deg2rad](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html) */
  deg2rad(): Tensor;
  /** `deg2rad_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.deg2rad_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
  deg2rad_(): this;
  /** `dense_dim(Tensor self) -> int` [torch.Tensor.dense_dim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html) */
  dense_dim(): number;
  /** `dequantize.self(Tensor self) -> Tensor` [torch.Tensor.dequantize](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html) */
  dequantize(): Tensor;
  /** `det(Tensor self) -> Tensor` [torch.Tensor.det](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.det.html) */
  det(): Tensor;
  /** `detach(Tensor(a) self) -> Tensor(a)` */
  detach(): Tensor;
  /** `detach_(Tensor(a!) self) -> Tensor(a!)` */
  detach_(): this;
  /** `diag(Tensor self, int diagonal=0) -> Tensor` [torch.Tensor.diag](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag.html) */
  diag(diagonal?: Int | { diagonal?: Int }, options?: { diagonal?: Int }): Tensor;
  /** `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor` [torch.Tensor.diag_embed](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html) */
  diag_embed(offset?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim1?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim2?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, options?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  /** `diagflat(Tensor self, int offset=0) -> Tensor` [torch.Tensor.diagflat](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html) */
  diagflat(offset?: Int | { offset?: Int }, options?: { offset?: Int }): Tensor;
  /** `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` [torch.Tensor.diagonal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html) */
  diagonal(offset?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim1?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim2?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, options?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  /** `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor` [torch.Tensor.diagonal_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html) */
  diagonal_scatter(src: Tensor, offset?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim1?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim2?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, options?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  /** `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor` [torch.Tensor.diff](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html) */
  diff(n?: Int | { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null }, dim?: Int | { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null }, prepend?: Tensor | null | { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null }, append?: Tensor | null | { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null }, options?: { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /** `digamma(Tensor self) -> Tensor` [torch.Tensor.digamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma.html) */
  digamma(): Tensor;
  /** `digamma_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.digamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html) */
  digamma_(): this;
  /** `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor` [torch.Tensor.dist](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html) */
  dist(other: Tensor, p?: Scalar | { p?: Scalar }, options?: { p?: Scalar }): Tensor;
  /** `div.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.div](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html) */
  div(other: Tensor | Scalar): Tensor;
  /** `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  div(other: Tensor | Scalar, options: { rounding_mode: string | null }): Tensor;
  /** `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  div(other: Scalar, options: { rounding_mode: string | null }): Tensor;
  div(options: { other: Scalar; rounding_mode: string | null }): Tensor;
  /** `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.div_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
  div_(other: Tensor | Scalar): this;
  /** `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
  div_(other: Tensor | Scalar, options: { rounding_mode: string | null }): this;
  /** `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)` */
  div_(other: Scalar, options: { rounding_mode: string | null }): this;
  div_(options: { other: Scalar; rounding_mode: string | null }): this;
  /** `divide.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.divide](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html) */
  divide(other: Tensor | Scalar): Tensor;
  /** `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  divide(other: Tensor | Scalar, options: { rounding_mode: string | null }): Tensor;
  /** `divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  divide(other: Scalar): Tensor;
  divide(options: { other: Scalar }): Tensor;
  /** `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  divide(other: Scalar, options: { rounding_mode: string | null }): Tensor;
  divide(options: { other: Scalar; rounding_mode: string | null }): Tensor;
  /** `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.divide_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html) */
  divide_(other: Tensor | Scalar): this;
  /** `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)` */
  divide_(other: Tensor | Scalar, options: { rounding_mode: string | null }): this;
  /** `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  divide_(other: Scalar): this;
  divide_(options: { other: Scalar }): this;
  /** `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)` */
  divide_(other: Scalar, options: { rounding_mode: string | null }): this;
  divide_(options: { other: Scalar; rounding_mode: string | null }): this;
  /** `dot(Tensor self, Tensor tensor) -> Tensor` [torch.Tensor.dot](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dot.html) */
  dot(tensor: Tensor): Tensor;
  /** `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` [torch.Tensor.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
  dsplit(sections: Int): Tensor[];
  dsplit(options: { sections: Int }): Tensor[];
  /** `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(indices: Ints): Tensor[];
  dsplit(options: { indices: Ints }): Tensor[];
  dsplit(...indices: Int[]): Tensor[];
  /** `eq.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.eq](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html) */
  eq(other: Tensor): Tensor;
  /** `eq.Scalar(Tensor self, Scalar other) -> Tensor` */
  eq(other: Scalar): Tensor;
  eq(options: { other: Scalar }): Tensor;
  /** `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.eq_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html) */
  eq_(other: Tensor): this;
  /** `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  eq_(other: Scalar): this;
  eq_(options: { other: Scalar }): this;
  /** `equal(Tensor self, Tensor other) -> bool` [torch.Tensor.equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.equal.html) */
  equal(other: Tensor): boolean;
  /** `erf(Tensor self) -> Tensor` [torch.Tensor.erf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf.html) */
  erf(): Tensor;
  /** `erf_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.erf_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
  erf_(): this;
  /** `erfc(Tensor self) -> Tensor` [torch.Tensor.erfc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc.html) */
  erfc(): Tensor;
  /** `erfc_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.erfc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
  erfc_(): this;
  /** `erfinv(Tensor self) -> Tensor` [torch.Tensor.erfinv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html) */
  erfinv(): Tensor;
  /** `erfinv_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.erfinv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html) */
  erfinv_(): this;
  /** `exp(Tensor self) -> Tensor` [torch.Tensor.exp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp.html) */
  exp(): Tensor;
  /** `exp2(Tensor self) -> Tensor` [torch.Tensor.exp2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2.html) */
  exp2(): Tensor;
  /** `exp2_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.exp2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
  exp2_(): this;
  /** `exp_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.exp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
  exp_(): this;
  /** `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)` [torch.Tensor.expand](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html) */
  expand(size: Ints, options?: { implicit?: boolean }): Tensor;
  expand(options: { size: Ints; implicit?: boolean }): Tensor;
  expand(...size: Int[]): Tensor;
  expand(...size: [...size: Int[], options: { implicit?: boolean }]): Tensor;
  /** `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)` [torch.Tensor.expand_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html) */
  expand_as(other: Tensor): Tensor;
  /** `expm1(Tensor self) -> Tensor` [torch.Tensor.expm1](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1.html) */
  expm1(): Tensor;
  /** `expm1_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.expm1_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
  expm1_(): this;
  /** `exponential_(Tensor(a!) self, float lambd=1, *, Generator? generator=None) -> Tensor(a!)` [torch.Tensor.exponential_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html) */
  exponential_(lambd?: number | { lambd?: number; generator?: Generator | null }, options?: { lambd?: number; generator?: Generator | null }): this;
  /** `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)` [torch.Tensor.fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
  fill_(value: Tensor): this;
  /** `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)` */
  fill_(value: Scalar): this;
  fill_(options: { value: Scalar }): this;
  /** `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)` [torch.Tensor.fill_diagonal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html) */
  fill_diagonal_(fill_value: Scalar, wrap?: boolean | { wrap?: boolean }, options?: { wrap?: boolean }): this;
  fill_diagonal_(options: { fill_value: Scalar; wrap?: boolean }): this;
  /** `fix(Tensor self) -> Tensor` [torch.Tensor.fix](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix.html) */
  fix(): Tensor;
  /** `fix_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.fix_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
  fix_(): this;
  /** `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` [torch.Tensor.flatten](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html) */
  flatten(start_dim?: Int | { start_dim?: Int; end_dim?: Int }, end_dim?: Int | { start_dim?: Int; end_dim?: Int }, options?: { start_dim?: Int; end_dim?: Int }): Tensor;
  /** `flip(Tensor self, int[] dims) -> Tensor` [torch.Tensor.flip](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html) */
  flip(dims: Ints): Tensor;
  flip(options: { dims: Ints }): Tensor;
  flip(...dims: Int[]): Tensor;
  /** `fliplr(Tensor self) -> Tensor` [torch.Tensor.fliplr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html) */
  fliplr(): Tensor;
  /** `flipud(Tensor self) -> Tensor` [torch.Tensor.flipud](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flipud.html) */
  flipud(): Tensor;
  /** `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` [torch.Tensor.float_power](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
  float_power(exponent: Tensor): Tensor;
  /** `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  float_power(exponent: Scalar): Tensor;
  float_power(options: { exponent: Scalar }): Tensor;
  /** `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` [torch.Tensor.float_power_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html) */
  float_power_(exponent: Tensor): this;
  /** `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
  float_power_(exponent: Scalar): this;
  float_power_(options: { exponent: Scalar }): this;
  /** `floor(Tensor self) -> Tensor` [torch.Tensor.floor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor.html) */
  floor(): Tensor;
  /** `floor_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.floor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
  floor_(): this;
  /** `floor_divide(Tensor self, Tensor other) -> Tensor` [torch.Tensor.floor_divide](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html) */
  floor_divide(other: Tensor | Scalar): Tensor;
  /** `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  floor_divide(other: Scalar): Tensor;
  floor_divide(options: { other: Scalar }): Tensor;
  /** `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.floor_divide_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html) */
  floor_divide_(other: Tensor | Scalar): this;
  /** `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  floor_divide_(other: Scalar): this;
  floor_divide_(options: { other: Scalar }): this;
  /** `fmax(Tensor self, Tensor other) -> Tensor` [torch.Tensor.fmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmax.html) */
  fmax(other: Tensor): Tensor;
  /** `fmin(Tensor self, Tensor other) -> Tensor` [torch.Tensor.fmin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmin.html) */
  fmin(other: Tensor): Tensor;
  /** `fmod.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.fmod](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html) */
  fmod(other: Tensor): Tensor;
  /** `fmod.Scalar(Tensor self, Scalar other) -> Tensor` */
  fmod(other: Scalar): Tensor;
  fmod(options: { other: Scalar }): Tensor;
  /** `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.fmod_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html) */
  fmod_(other: Tensor): this;
  /** `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  fmod_(other: Scalar): this;
  fmod_(options: { other: Scalar }): this;
  /** `frac(Tensor self) -> Tensor` [torch.Tensor.frac](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac.html) */
  frac(): Tensor;
  /** `frac_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.frac_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
  frac_(): this;
  /** `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)` [torch.Tensor.frexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frexp.html) */
  frexp(): Named<[mantissa: Tensor, exponent: Tensor], { mantissa: Tensor; exponent: Tensor }>;
  /** `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor` [torch.Tensor.gather](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html) */
  gather(dim: Int, index: Tensor, options?: { sparse_grad?: boolean }): Tensor;
  gather(options: { dim: Int; index: Tensor; sparse_grad?: boolean }): Tensor;
  /** `gcd(Tensor self, Tensor other) -> Tensor` [torch.Tensor.gcd](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html) */
  gcd(other: Tensor): Tensor;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.gcd_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
  gcd_(other: Tensor): this;
  /** `ge.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.ge](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html) */
  ge(other: Tensor): Tensor;
  /** `ge.Scalar(Tensor self, Scalar other) -> Tensor` */
  ge(other: Scalar): Tensor;
  ge(options: { other: Scalar }): Tensor;
  /** `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.ge_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html) */
  ge_(other: Tensor): this;
  /** `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ge_(other: Scalar): this;
  ge_(options: { other: Scalar }): this;
  /** `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)` [torch.Tensor.geometric_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html) */
  geometric_(p: number, options?: { generator?: Generator | null }): this;
  geometric_(options: { p: number; generator?: Generator | null }): this;
  /** `geqrf(Tensor self) -> (Tensor a, Tensor tau)` [torch.Tensor.geqrf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html) */
  geqrf(): Named<[a: Tensor, tau: Tensor], { a: Tensor; tau: Tensor }>;
  /** `ger(Tensor self, Tensor vec2) -> Tensor` [torch.Tensor.ger](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html) */
  ger(vec2: Tensor): Tensor;
  /** `greater.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.greater](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html) */
  greater(other: Tensor): Tensor;
  /** `greater.Scalar(Tensor self, Scalar other) -> Tensor` */
  greater(other: Scalar): Tensor;
  greater(options: { other: Scalar }): Tensor;
  /** `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.greater_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html) */
  greater_(other: Tensor): this;
  /** `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greater_(other: Scalar): this;
  greater_(options: { other: Scalar }): this;
  /** `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.greater_equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html) */
  greater_equal(other: Tensor): Tensor;
  /** `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  greater_equal(other: Scalar): Tensor;
  greater_equal(options: { other: Scalar }): Tensor;
  /** `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.greater_equal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html) */
  greater_equal_(other: Tensor): this;
  /** `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  greater_equal_(other: Scalar): this;
  greater_equal_(options: { other: Scalar }): this;
  /** `gt.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.gt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html) */
  gt(other: Tensor): Tensor;
  /** `gt.Scalar(Tensor self, Scalar other) -> Tensor` */
  gt(other: Scalar): Tensor;
  gt(options: { other: Scalar }): Tensor;
  /** `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.gt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html) */
  gt_(other: Tensor): this;
  /** `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  gt_(other: Scalar): this;
  gt_(options: { other: Scalar }): this;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` [torch.Tensor.hardshrink](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html) */
  hardshrink(lambd?: Scalar | { lambd?: Scalar }, options?: { lambd?: Scalar }): Tensor;
  /** `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor` */
  hash_tensor(dim?: IntOrInts | { dim?: IntOrInts; keepdim?: boolean; mode?: Int }, options?: { dim?: IntOrInts; keepdim?: boolean; mode?: Int }): Tensor;
  hash_tensor(...dim: Int[]): Tensor;
  hash_tensor(...dim: [...dim: Int[], options: { keepdim?: boolean; mode?: Int }]): Tensor;
  /** `heaviside(Tensor self, Tensor values) -> Tensor` [torch.Tensor.heaviside](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html) */
  heaviside(values: Tensor): Tensor;
  /** `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)` [torch.Tensor.heaviside_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html) */
  heaviside_(values: Tensor): this;
  /** `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor` [torch.Tensor.histc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html) */
  histc(bins?: Int | { bins?: Int; min?: Scalar; max?: Scalar }, min?: Scalar | { bins?: Int; min?: Scalar; max?: Scalar }, max?: Scalar | { bins?: Int; min?: Scalar; max?: Scalar }, options?: { bins?: Int; min?: Scalar; max?: Scalar }): Tensor;
  /** `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` [torch.Tensor.histogram](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): Named<[hist: Tensor, bin_edges: Tensor], { hist: Tensor; bin_edges: Tensor }>;
  /** `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(bins?: Int | { bins?: Int; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, options?: { bins?: Int; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Named<[hist: Tensor, bin_edges: Tensor], { hist: Tensor; bin_edges: Tensor }>;
  /** `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` [torch.Tensor.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
  hsplit(sections: Int): Tensor[];
  hsplit(options: { sections: Int }): Tensor[];
  /** `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(indices: Ints): Tensor[];
  hsplit(options: { indices: Ints }): Tensor[];
  hsplit(...indices: Int[]): Tensor[];
  /** `hypot(Tensor self, Tensor other) -> Tensor` [torch.Tensor.hypot](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html) */
  hypot(other: Tensor): Tensor;
  /** `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.hypot_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html) */
  hypot_(other: Tensor): this;
  /** `i0(Tensor self) -> Tensor` [torch.Tensor.i0](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0.html) */
  i0(): Tensor;
  /** `i0_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.i0_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
  i0_(): this;
  /** `igamma(Tensor self, Tensor other) -> Tensor` [torch.Tensor.igamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html) */
  igamma(other: Tensor): Tensor;
  /** `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.igamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html) */
  igamma_(other: Tensor): this;
  /** `igammac(Tensor self, Tensor other) -> Tensor` [torch.Tensor.igammac](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html) */
  igammac(other: Tensor): Tensor;
  /** `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.igammac_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html) */
  igammac_(other: Tensor): this;
  /** `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor` [torch.Tensor.index_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html) */
  index_add(dim: Int, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  index_add(options: { dim: Int; index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  /** `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)` [torch.Tensor.index_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html) */
  index_add_(dim: Int, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): this;
  index_add_(options: { dim: Int; index: Tensor; source: Tensor; alpha?: Scalar }): this;
  /** `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor` [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
  index_copy(dim: Int, index: Tensor, source: Tensor): Tensor;
  index_copy(options: { dim: Int; index: Tensor; source: Tensor }): Tensor;
  /** `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)` [torch.Tensor.index_copy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html) */
  index_copy_(dim: Int, index: Tensor, source: Tensor): this;
  index_copy_(options: { dim: Int; index: Tensor; source: Tensor }): this;
  /** `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor` [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
  index_fill(dim: Int, index: Tensor, value: Tensor): Tensor;
  index_fill(options: { dim: Int; index: Tensor; value: Tensor }): Tensor;
  /** `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  index_fill(dim: Int, index: Tensor, value: Scalar): Tensor;
  index_fill(options: { dim: Int; index: Tensor; value: Scalar }): Tensor;
  /** `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)` [torch.Tensor.index_fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
  index_fill_(dim: Int, index: Tensor, value: Tensor): this;
  index_fill_(options: { dim: Int; index: Tensor; value: Tensor }): this;
  /** `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  index_fill_(dim: Int, index: Tensor, value: Scalar): this;
  index_fill_(options: { dim: Int; index: Tensor; value: Scalar }): this;
  /** `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor` */
  index_reduce(dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { include_self?: boolean }): Tensor;
  index_reduce(options: { dim: Int; index: Tensor; source: Tensor; reduce: string; include_self?: boolean }): Tensor;
  /** `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)` [torch.Tensor.index_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
  index_reduce_(dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { include_self?: boolean }): this;
  index_reduce_(options: { dim: Int; index: Tensor; source: Tensor; reduce: string; include_self?: boolean }): this;
  /** `index_select(Tensor self, int dim, Tensor index) -> Tensor` [torch.Tensor.index_select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html) */
  index_select(dim: Int, index: Tensor): Tensor;
  index_select(options: { dim: Int; index: Tensor }): Tensor;
  /** `indices(Tensor(a) self) -> Tensor(a)` [torch.Tensor.indices](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.indices.html) */
  indices(): Tensor;
  /** `inner(Tensor self, Tensor other) -> Tensor` [torch.Tensor.inner](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html) */
  inner(other: Tensor): Tensor;
  /** `int_repr(Tensor self) -> Tensor` [torch.Tensor.int_repr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
  int_repr(): Tensor;
  /** `inverse(Tensor self) -> Tensor` [torch.Tensor.inverse](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inverse.html) */
  inverse(): Tensor;
  /** `is_coalesced(Tensor self) -> bool` [torch.Tensor.is_coalesced](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html) */
  is_coalesced(): boolean;
  /** `is_complex(Tensor self) -> bool` [torch.Tensor.is_complex](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_complex.html) */
  is_complex(): boolean;
  /** `is_conj(Tensor self) -> bool` [torch.Tensor.is_conj](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_conj.html) */
  is_conj(): boolean;
  /** `is_distributed(Tensor self) -> bool` */
  is_distributed(): boolean;
  /** `is_floating_point(Tensor self) -> bool` [torch.Tensor.is_floating_point](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_floating_point.html) */
  is_floating_point(): boolean;
  /** `is_neg(Tensor self) -> bool` [torch.Tensor.is_neg](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html) */
  is_neg(): boolean;
  /** `is_nonzero(Tensor self) -> bool` */
  is_nonzero(): boolean;
  /** `is_pinned(Tensor self, Device? device=None) -> bool` [torch.Tensor.is_pinned](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html) */
  is_pinned(device?: DeviceLike | null | { device?: DeviceLike | null }, options?: { device?: DeviceLike | null }): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(other: Tensor): boolean;
  /** `is_set_to(Tensor self, Tensor tensor) -> bool` [torch.Tensor.is_set_to](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html) */
  is_set_to(tensor: Tensor): boolean;
  /** `is_signed(Tensor self) -> bool` [torch.Tensor.is_signed](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
  is_signed(): boolean;
  /** `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` [torch.Tensor.isclose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html) */
  isclose(other: Tensor, rtol?: number | { rtol?: number; atol?: number; equal_nan?: boolean }, atol?: number | { rtol?: number; atol?: number; equal_nan?: boolean }, equal_nan?: boolean | { rtol?: number; atol?: number; equal_nan?: boolean }, options?: { rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /** `isfinite(Tensor self) -> Tensor` [torch.Tensor.isfinite](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isfinite.html) */
  isfinite(): Tensor;
  /** `isinf(Tensor self) -> Tensor` [torch.Tensor.isinf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isinf.html) */
  isinf(): Tensor;
  /** `isnan(Tensor self) -> Tensor` [torch.Tensor.isnan](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isnan.html) */
  isnan(): Tensor;
  /** `isneginf(Tensor self) -> Tensor` [torch.Tensor.isneginf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html) */
  isneginf(): Tensor;
  /** `isposinf(Tensor self) -> Tensor` [torch.Tensor.isposinf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html) */
  isposinf(): Tensor;
  /** `isreal(Tensor self) -> Tensor` [torch.Tensor.isreal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isreal.html) */
  isreal(): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` [torch.Tensor.istft](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html) */
  istft(n_fft: Int, hop_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, win_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, window?: Tensor | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, center?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, normalized?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, onesided?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, return_complex?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, options?: { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }): Tensor;
  istft(options: { n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }): Tensor;
  /** `kron(Tensor self, Tensor other) -> Tensor` [torch.Tensor.kron](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kron.html) */
  kron(other: Tensor): Tensor;
  /** `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` [torch.Tensor.kthvalue](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html) */
  kthvalue(k: Int, dim?: Int | { dim?: Int; keepdim?: boolean }, keepdim?: boolean | { dim?: Int; keepdim?: boolean }, options?: { dim?: Int; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(options: { k: Int; dim?: Int; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `lcm(Tensor self, Tensor other) -> Tensor` [torch.Tensor.lcm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html) */
  lcm(other: Tensor): Tensor;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.lcm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
  lcm_(other: Tensor): this;
  /** `ldexp.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.ldexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html) */
  ldexp(other: Tensor): Tensor;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.ldexp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
  ldexp_(other: Tensor): this;
  /** `le.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.le](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html) */
  le(other: Tensor): Tensor;
  /** `le.Scalar(Tensor self, Scalar other) -> Tensor` */
  le(other: Scalar): Tensor;
  le(options: { other: Scalar }): Tensor;
  /** `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.le_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html) */
  le_(other: Tensor): this;
  /** `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  le_(other: Scalar): this;
  le_(options: { other: Scalar }): this;
  /** `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor` [torch.Tensor.lerp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
  lerp(end: Tensor, weight: Tensor): Tensor;
  /** `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor` */
  lerp(end: Tensor, weight: Scalar): Tensor;
  lerp(end: Tensor, options: { weight: Scalar }): Tensor;
  /** `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)` [torch.Tensor.lerp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
  lerp_(end: Tensor, weight: Tensor): this;
  /** `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)` */
  lerp_(end: Tensor, weight: Scalar): this;
  lerp_(end: Tensor, options: { weight: Scalar }): this;
  /** `less.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.less](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html) */
  less(other: Tensor): Tensor;
  /** `less.Scalar(Tensor self, Scalar other) -> Tensor` */
  less(other: Scalar): Tensor;
  less(options: { other: Scalar }): Tensor;
  /** `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.less_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html) */
  less_(other: Tensor): this;
  /** `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  less_(other: Scalar): this;
  less_(options: { other: Scalar }): this;
  /** `less_equal.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.less_equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html) */
  less_equal(other: Tensor): Tensor;
  /** `less_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  less_equal(other: Scalar): Tensor;
  less_equal(options: { other: Scalar }): Tensor;
  /** `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.less_equal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html) */
  less_equal_(other: Tensor): this;
  /** `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  less_equal_(other: Scalar): this;
  less_equal_(options: { other: Scalar }): this;
  /** `lgamma(Tensor self) -> Tensor` [torch.Tensor.lgamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html) */
  lgamma(): Tensor;
  /** `lgamma_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.lgamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html) */
  lgamma_(): this;
  /** `log(Tensor self) -> Tensor` [torch.Tensor.log](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log.html) */
  log(): Tensor;
  /** `log10(Tensor self) -> Tensor` [torch.Tensor.log10](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10.html) */
  log10(): Tensor;
  /** `log10_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.log10_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
  log10_(): this;
  /** `log1p(Tensor self) -> Tensor` [torch.Tensor.log1p](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p.html) */
  log1p(): Tensor;
  /** `log1p_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.log1p_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
  log1p_(): this;
  /** `log2(Tensor self) -> Tensor` [torch.Tensor.log2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2.html) */
  log2(): Tensor;
  /** `log2_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.log2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
  log2_(): this;
  /** `log_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.log_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
  log_(): this;
  /** `log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)` [torch.Tensor.log_normal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html) */
  log_normal_(mean?: number | { mean?: number; std?: number; generator?: Generator | null }, std?: number | { mean?: number; std?: number; generator?: Generator | null }, options?: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(dim: Int, dtype?: dtype | null | { dtype?: dtype | null }, options?: { dtype?: dtype | null }): Tensor;
  log_softmax(options: { dim: Int; dtype?: dtype | null }): Tensor;
  /** `logaddexp(Tensor self, Tensor other) -> Tensor` [torch.Tensor.logaddexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html) */
  logaddexp(other: Tensor): Tensor;
  /** `logaddexp2(Tensor self, Tensor other) -> Tensor` [torch.Tensor.logaddexp2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html) */
  logaddexp2(other: Tensor): Tensor;
  /** `logcumsumexp(Tensor self, int dim) -> Tensor` [torch.Tensor.logcumsumexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html) */
  logcumsumexp(dim: Int): Tensor;
  logcumsumexp(options: { dim: Int }): Tensor;
  /** `logdet(Tensor self) -> Tensor` [torch.Tensor.logdet](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logdet.html) */
  logdet(): Tensor;
  /** `logical_and(Tensor self, Tensor other) -> Tensor` [torch.Tensor.logical_and](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html) */
  logical_and(other: Tensor): Tensor;
  /** `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.logical_and_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html) */
  logical_and_(other: Tensor): this;
  /** `logical_not(Tensor self) -> Tensor` [torch.Tensor.logical_not](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not.html) */
  logical_not(): Tensor;
  /** `logical_not_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.logical_not_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html) */
  logical_not_(): this;
  /** `logical_or(Tensor self, Tensor other) -> Tensor` [torch.Tensor.logical_or](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html) */
  logical_or(other: Tensor): Tensor;
  /** `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.logical_or_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html) */
  logical_or_(other: Tensor): this;
  /** `logical_xor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.logical_xor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html) */
  logical_xor(other: Tensor): Tensor;
  /** `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.logical_xor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html) */
  logical_xor_(other: Tensor): this;
  /** `logit(Tensor self, float? eps=None) -> Tensor` [torch.Tensor.logit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit.html) */
  logit(eps?: number | null | { eps?: number | null }, options?: { eps?: number | null }): Tensor;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` [torch.Tensor.logit_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
  logit_(eps?: number | null | { eps?: number | null }, options?: { eps?: number | null }): this;
  /** `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` [torch.Tensor.logsumexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html) */
  logsumexp(dim: IntOrInts, keepdim?: boolean | { keepdim?: boolean }, options?: { keepdim?: boolean }): Tensor;
  logsumexp(options: { dim: IntOrInts; keepdim?: boolean }): Tensor;
  /** `lt.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.lt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html) */
  lt(other: Tensor): Tensor;
  /** `lt.Scalar(Tensor self, Scalar other) -> Tensor` */
  lt(other: Scalar): Tensor;
  lt(options: { other: Scalar }): Tensor;
  /** `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.lt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html) */
  lt_(other: Tensor): this;
  /** `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  lt_(other: Scalar): this;
  lt_(options: { other: Scalar }): this;
  /** `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor` [torch.Tensor.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html) */
  lu_solve(LU_data: Tensor, LU_pivots: Tensor): Tensor;
  /** `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor` [torch.Tensor.masked_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
  masked_fill(mask: Tensor, value: Tensor): Tensor;
  /** `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor` */
  masked_fill(mask: Tensor, value: Scalar): Tensor;
  masked_fill(mask: Tensor, options: { value: Scalar }): Tensor;
  /** `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)` [torch.Tensor.masked_fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
  masked_fill_(mask: Tensor, value: Tensor): this;
  /** `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)` */
  masked_fill_(mask: Tensor, value: Scalar): this;
  masked_fill_(mask: Tensor, options: { value: Scalar }): this;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` [torch.Tensor.masked_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
  masked_scatter(mask: Tensor, source: Tensor): Tensor;
  /** `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)` [torch.Tensor.masked_scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html) */
  masked_scatter_(mask: Tensor, source: Tensor): this;
  /** `masked_select(Tensor self, Tensor mask) -> Tensor` [torch.Tensor.masked_select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html) */
  masked_select(mask: Tensor): Tensor;
  /** `matmul(Tensor self, Tensor other) -> Tensor` [torch.Tensor.matmul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matmul.html) */
  matmul(other: Tensor): Tensor;
  /** `matrix_exp(Tensor self) -> Tensor` [torch.Tensor.matrix_exp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html) */
  matrix_exp(): Tensor;
  /** `matrix_power(Tensor self, int n) -> Tensor` [torch.Tensor.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html) */
  matrix_power(n: Int): Tensor;
  matrix_power(options: { n: Int }): Tensor;
  /** `max(Tensor self) -> Tensor` [torch.Tensor.max](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
  max(): Tensor;
  /** `max.other(Tensor self, Tensor other) -> Tensor` */
  max(other: Tensor): Tensor;
  /** `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  max(dim: Int, keepdim?: boolean | { keepdim?: boolean }, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  max(options: { dim: Int; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `maximum(Tensor self, Tensor other) -> Tensor` [torch.Tensor.maximum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.maximum.html) */
  maximum(other: Tensor): Tensor;
  /** `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor` [torch.Tensor.mean](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html) */
  mean(options?: { dtype?: dtype | null }): Tensor;
  /** `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  mean(dim: IntOrInts | null, keepdim?: boolean | { keepdim?: boolean; dtype?: dtype | null }, options?: { keepdim?: boolean; dtype?: dtype | null }): Tensor;
  mean(options: { dim: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }): Tensor;
  /** `median(Tensor self) -> Tensor` [torch.Tensor.median](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
  median(): Tensor;
  /** `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  median(dim: Int, keepdim?: boolean | { keepdim?: boolean }, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  median(options: { dim: Int; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `min(Tensor self) -> Tensor` [torch.Tensor.min](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
  min(): Tensor;
  /** `min.other(Tensor self, Tensor other) -> Tensor` */
  min(other: Tensor): Tensor;
  /** `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  min(dim: Int, keepdim?: boolean | { keepdim?: boolean }, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  min(options: { dim: Int; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `minimum(Tensor self, Tensor other) -> Tensor` [torch.Tensor.minimum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.minimum.html) */
  minimum(other: Tensor): Tensor;
  /** `mm(Tensor self, Tensor mat2) -> Tensor` [torch.Tensor.mm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html) */
  mm(mat2: Tensor): Tensor;
  /** `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` [torch.Tensor.mode](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mode.html) */
  mode(dim?: Int | { dim?: Int; keepdim?: boolean }, keepdim?: boolean | { dim?: Int; keepdim?: boolean }, options?: { dim?: Int; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)` [torch.Tensor.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
  moveaxis(source: Int, destination: Int): Tensor;
  moveaxis(options: { source: Int; destination: Int }): Tensor;
  /** `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(source: Ints, destination: Ints): Tensor;
  moveaxis(options: { source: Ints; destination: Ints }): Tensor;
  /** `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)` [torch.Tensor.movedim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
  movedim(source: Int, destination: Int): Tensor;
  movedim(options: { source: Int; destination: Int }): Tensor;
  /** `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  movedim(source: Ints, destination: Ints): Tensor;
  movedim(options: { source: Ints; destination: Ints }): Tensor;
  /** `msort(Tensor self) -> Tensor` [torch.Tensor.msort](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.msort.html) */
  msort(): Tensor;
  /** `mul.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.mul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul.html) */
  mul(other: Tensor | Scalar): Tensor;
  /** `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.mul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
  mul_(other: Tensor | Scalar): this;
  /** `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor` [torch.Tensor.multinomial](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html) */
  multinomial(num_samples: Int, replacement?: boolean | { replacement?: boolean; generator?: Generator | null }, options?: { replacement?: boolean; generator?: Generator | null }): Tensor;
  multinomial(options: { num_samples: Int; replacement?: boolean; generator?: Generator | null }): Tensor;
  /** `multiply.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.multiply](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html) */
  multiply(other: Tensor | Scalar): Tensor;
  /** `multiply.Scalar(Tensor self, Scalar other) -> Tensor` */
  multiply(other: Scalar): Tensor;
  multiply(options: { other: Scalar }): Tensor;
  /** `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.multiply_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html) */
  multiply_(other: Tensor | Scalar): this;
  /** `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  multiply_(other: Scalar): this;
  multiply_(options: { other: Scalar }): this;
  /** `mv(Tensor self, Tensor vec) -> Tensor` [torch.Tensor.mv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mv.html) */
  mv(vec: Tensor): Tensor;
  /** `mvlgamma(Tensor self, int p) -> Tensor` [torch.Tensor.mvlgamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html) */
  mvlgamma(p: Int): Tensor;
  mvlgamma(options: { p: Int }): Tensor;
  /** `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)` [torch.Tensor.mvlgamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html) */
  mvlgamma_(p: Int): this;
  mvlgamma_(options: { p: Int }): this;
  /** `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor` [torch.Tensor.nan_to_num](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html) */
  nan_to_num(nan?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null }, posinf?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null }, neginf?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null }, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` [torch.Tensor.nan_to_num_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
  nan_to_num_(nan?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null }, posinf?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null }, neginf?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null }, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): this;
  /** `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` [torch.Tensor.nanmean](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html) */
  nanmean(dim?: IntOrInts | null | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }, keepdim?: boolean | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }, options?: { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }): Tensor;
  /** `nanmedian(Tensor self) -> Tensor` [torch.Tensor.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
  nanmedian(): Tensor;
  /** `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(dim: Int, keepdim?: boolean | { keepdim?: boolean }, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(options: { dim: Int; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor` [torch.Tensor.nanquantile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html) */
  nanquantile(q: Tensor, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; interpolation?: string }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; interpolation?: string }, options?: { dim?: Int | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor` */
  nanquantile(q: number, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; interpolation?: string }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; interpolation?: string }, options?: { dim?: Int | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(options: { q: number; dim?: Int | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` [torch.Tensor.nansum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html) */
  nansum(dim?: IntOrInts | null | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }, keepdim?: boolean | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }, options?: { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }): Tensor;
  /** `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)` [torch.Tensor.narrow](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
  narrow(dim: Int, start: Tensor, length: Int): Tensor;
  narrow(options: { dim: Int; start: Tensor; length: Int }): Tensor;
  /** `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)` */
  narrow(dim: Int, start: Int, length: Int): Tensor;
  narrow(options: { dim: Int; start: Int; length: Int }): Tensor;
  /** `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor` [torch.Tensor.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html) */
  narrow_copy(dim: Int, start: Int, length: Int): Tensor;
  narrow_copy(options: { dim: Int; start: Int; length: Int }): Tensor;
  /** `ne.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.ne](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html) */
  ne(other: Tensor): Tensor;
  /** `ne.Scalar(Tensor self, Scalar other) -> Tensor` */
  ne(other: Scalar): Tensor;
  ne(options: { other: Scalar }): Tensor;
  /** `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.ne_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html) */
  ne_(other: Tensor): this;
  /** `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  ne_(other: Scalar): this;
  ne_(options: { other: Scalar }): this;
  /** `neg(Tensor self) -> Tensor` [torch.Tensor.neg](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg.html) */
  neg(): Tensor;
  /** `neg_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.neg_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
  neg_(): this;
  /** `negative(Tensor self) -> Tensor` [torch.Tensor.negative](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative.html) */
  negative(): Tensor;
  /** `negative_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.negative_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
  negative_(): this;
  /** `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.Tensor.new_empty](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html) */
  new_empty(size: Ints, options?: TensorOptions): Tensor;
  new_empty(options: TensorOptions & { size: Ints }): Tensor;
  new_empty(...size: Int[]): Tensor;
  new_empty(...size: [...size: Int[], options: TensorOptions]): Tensor;
  /** `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.Tensor.new_empty_strided](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html) */
  new_empty_strided(size: Ints, stride: Ints, options?: TensorOptions): Tensor;
  new_empty_strided(options: TensorOptions & { size: Ints; stride: Ints }): Tensor;
  /** `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.Tensor.new_full](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html) */
  new_full(size: Ints, fill_value: Scalar, options?: TensorOptions): Tensor;
  new_full(options: TensorOptions & { size: Ints; fill_value: Scalar }): Tensor;
  /** `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.Tensor.new_ones](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html) */
  new_ones(size: Ints, options?: TensorOptions): Tensor;
  new_ones(options: TensorOptions & { size: Ints }): Tensor;
  new_ones(...size: Int[]): Tensor;
  new_ones(...size: [...size: Int[], options: TensorOptions]): Tensor;
  /** `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.Tensor.new_zeros](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html) */
  new_zeros(size: Ints, options?: TensorOptions): Tensor;
  new_zeros(options: TensorOptions & { size: Ints }): Tensor;
  new_zeros(...size: Int[]): Tensor;
  new_zeros(...size: [...size: Int[], options: TensorOptions]): Tensor;
  /** `nextafter(Tensor self, Tensor other) -> Tensor` [torch.Tensor.nextafter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html) */
  nextafter(other: Tensor): Tensor;
  /** `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.nextafter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html) */
  nextafter_(other: Tensor): this;
  /** `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor` [torch.Tensor.nonzero_static](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html) */
  nonzero_static(options: { size: Int; fill_value?: Int }): Tensor;
  /** `normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)` [torch.Tensor.normal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html) */
  normal_(mean?: number | { mean?: number; std?: number; generator?: Generator | null }, std?: number | { mean?: number; std?: number; generator?: Generator | null }, options?: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** `not_equal.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.not_equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html) */
  not_equal(other: Tensor): Tensor;
  /** `not_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  not_equal(other: Scalar): Tensor;
  not_equal(options: { other: Scalar }): Tensor;
  /** `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.not_equal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html) */
  not_equal_(other: Tensor): this;
  /** `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  not_equal_(other: Scalar): this;
  not_equal_(options: { other: Scalar }): this;
  /** `orgqr(Tensor self, Tensor input2) -> Tensor` [torch.Tensor.orgqr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html) */
  orgqr(input2: Tensor): Tensor;
  /** `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor` [torch.Tensor.ormqr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html) */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean | { left?: boolean; transpose?: boolean }, transpose?: boolean | { left?: boolean; transpose?: boolean }, options?: { left?: boolean; transpose?: boolean }): Tensor;
  /** `outer(Tensor self, Tensor vec2) -> Tensor` [torch.Tensor.outer](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.outer.html) */
  outer(vec2: Tensor): Tensor;
  /** `permute(Tensor(a) self, int[] dims) -> Tensor(a)` [torch.Tensor.permute](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html) */
  permute(dims: Ints): Tensor;
  permute(options: { dims: Ints }): Tensor;
  permute(...dims: Int[]): Tensor;
  /** `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)` [torch.Tensor.pin_memory](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html) */
  pin_memory(device?: DeviceLike | null | { device?: DeviceLike | null }, options?: { device?: DeviceLike | null }): Tensor;
  /** `pinverse(Tensor self, float rcond=1e-15) -> Tensor` [torch.Tensor.pinverse](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html) */
  pinverse(rcond?: number | { rcond?: number }, options?: { rcond?: number }): Tensor;
  /** `polygamma(int n, Tensor self) -> Tensor` [torch.Tensor.polygamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html) */
  polygamma(n: Int): Tensor;
  polygamma(options: { n: Int }): Tensor;
  /** `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)` [torch.Tensor.polygamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html) */
  polygamma_(n: Int): this;
  polygamma_(options: { n: Int }): this;
  /** `positive(Tensor(a) self) -> Tensor(a)` [torch.Tensor.positive](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.positive.html) */
  positive(): Tensor;
  /** `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` [torch.Tensor.pow](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
  pow(exponent: Tensor): Tensor;
  /** `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  pow(exponent: Scalar): Tensor;
  pow(options: { exponent: Scalar }): Tensor;
  /** `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)` [torch.Tensor.pow_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
  pow_(exponent: Tensor): this;
  /** `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)` */
  pow_(exponent: Scalar): this;
  pow_(options: { exponent: Scalar }): this;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(weight: Tensor): Tensor;
  /** `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor` [torch.Tensor.prod](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html) */
  prod(options?: { dtype?: dtype | null }): Tensor;
  /** `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  prod(dim: Int, keepdim?: boolean | { keepdim?: boolean; dtype?: dtype | null }, options?: { keepdim?: boolean; dtype?: dtype | null }): Tensor;
  prod(options: { dim: Int; keepdim?: boolean; dtype?: dtype | null }): Tensor;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` [torch.Tensor.put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
  put(index: Tensor, source: Tensor, accumulate?: boolean | { accumulate?: boolean }, options?: { accumulate?: boolean }): Tensor;
  /** `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)` [torch.Tensor.put_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html) */
  put_(index: Tensor, source: Tensor, accumulate?: boolean | { accumulate?: boolean }, options?: { accumulate?: boolean }): this;
  /** `q_per_channel_axis(Tensor self) -> int` [torch.Tensor.q_per_channel_axis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
  q_per_channel_axis(): number;
  /** `q_per_channel_scales(Tensor self) -> Tensor` [torch.Tensor.q_per_channel_scales](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
  q_per_channel_scales(): Tensor;
  /** `q_per_channel_zero_points(Tensor self) -> Tensor` [torch.Tensor.q_per_channel_zero_points](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
  q_per_channel_zero_points(): Tensor;
  /** `q_scale(Tensor self) -> float` [torch.Tensor.q_scale](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
  q_scale(): number;
  /** `q_zero_point(Tensor self) -> int` [torch.Tensor.q_zero_point](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
  q_zero_point(): number;
  /** `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` [torch.Tensor.qr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qr.html) */
  qr(some?: boolean | { some?: boolean }, options?: { some?: boolean }): Named<[Q: Tensor, R: Tensor], { Q: Tensor; R: Tensor }>;
  /** `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor` [torch.Tensor.quantile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html) */
  quantile(q: Tensor, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; interpolation?: string }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; interpolation?: string }, options?: { dim?: Int | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor` */
  quantile(q: number, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; interpolation?: string }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; interpolation?: string }, options?: { dim?: Int | null; keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(options: { q: number; dim?: Int | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** `rad2deg(Tensor self) -> Tensor` [torch.Tensor.rad2deg](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html) */
  rad2deg(): Tensor;
  /** `rad2deg_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.rad2deg_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
  rad2deg_(): this;
  /** `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)` [torch.Tensor.random_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
  random_(options?: { generator?: Generator | null }): this;
  /** `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(from: Int, to: Int | null, options?: { generator?: Generator | null }): this;
  random_(options: { from: Int; to: Int | null; generator?: Generator | null }): this;
  /** `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)` */
  random_(to: Int, options?: { generator?: Generator | null }): this;
  random_(options: { to: Int; generator?: Generator | null }): this;
  /** `ravel(Tensor(a) self) -> Tensor(a)` [torch.Tensor.ravel](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ravel.html) */
  ravel(): Tensor;
  /** `reciprocal(Tensor self) -> Tensor` [torch.Tensor.reciprocal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal.html) */
  reciprocal(): Tensor;
  /** `reciprocal_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.reciprocal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
  reciprocal_(): this;
  /** `relu(Tensor self) -> Tensor` */
  relu(): Tensor;
  /** `relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(): this;
  /** `remainder.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.remainder](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
  remainder(other: Tensor): Tensor;
  /** `remainder.Scalar(Tensor self, Scalar other) -> Tensor` */
  remainder(other: Scalar): Tensor;
  remainder(options: { other: Scalar }): Tensor;
  /** `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.remainder_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html) */
  remainder_(other: Tensor): this;
  /** `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  remainder_(other: Scalar): this;
  remainder_(options: { other: Scalar }): this;
  /** `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor` [torch.Tensor.renorm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html) */
  renorm(p: Scalar, dim: Int, maxnorm: Scalar): Tensor;
  renorm(options: { p: Scalar; dim: Int; maxnorm: Scalar }): Tensor;
  /** `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)` [torch.Tensor.renorm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html) */
  renorm_(p: Scalar, dim: Int, maxnorm: Scalar): this;
  renorm_(options: { p: Scalar; dim: Int; maxnorm: Scalar }): this;
  /** `repeat(Tensor self, SymInt[] repeats) -> Tensor` [torch.Tensor.repeat](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html) */
  repeat(repeats: Ints): Tensor;
  repeat(options: { repeats: Ints }): Tensor;
  repeat(...repeats: Int[]): Tensor;
  /** `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` [torch.Tensor.repeat_interleave](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html) */
  repeat_interleave(repeats: Tensor, dim?: Int | null | { dim?: Int | null; output_size?: Int | null }, options?: { dim?: Int | null; output_size?: Int | null }): Tensor;
  /** `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeat_interleave(repeats: Int, dim?: Int | null | { dim?: Int | null; output_size?: Int | null }, options?: { dim?: Int | null; output_size?: Int | null }): Tensor;
  repeat_interleave(options: { repeats: Int; dim?: Int | null; output_size?: Int | null }): Tensor;
  /** `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)` [torch.Tensor.reshape](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html) */
  reshape(shape: Ints): Tensor;
  reshape(options: { shape: Ints }): Tensor;
  reshape(...shape: Int[]): Tensor;
  /** `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)` [torch.Tensor.reshape_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html) */
  reshape_as(other: Tensor): Tensor;
  /** `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)` [torch.Tensor.resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html) */
  resize_(size: Ints, options?: { memory_format?: memory_format | null }): this;
  resize_(options: { size: Ints; memory_format?: memory_format | null }): this;
  resize_(...size: Int[]): this;
  resize_(...size: [...size: Int[], options: { memory_format?: memory_format | null }]): this;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` [torch.Tensor.resize_as_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
  resize_as_(the_template: Tensor, options?: { memory_format?: memory_format | null }): this;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(the_template: Tensor): this;
  /** `resolve_conj(Tensor(a) self) -> Tensor(a)` [torch.Tensor.resolve_conj](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html) */
  resolve_conj(): Tensor;
  /** `resolve_neg(Tensor(a) self) -> Tensor(a)` [torch.Tensor.resolve_neg](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html) */
  resolve_neg(): Tensor;
  /** `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor` [torch.Tensor.roll](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html) */
  roll(shifts: IntOrInts, dims?: IntOrInts | { dims?: IntOrInts }, options?: { dims?: IntOrInts }): Tensor;
  roll(options: { shifts: IntOrInts; dims?: IntOrInts }): Tensor;
  /** `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor` [torch.Tensor.rot90](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rot90.html) */
  rot90(k?: Int | { k?: Int; dims?: Ints }, dims?: Ints | { k?: Int; dims?: Ints }, options?: { k?: Int; dims?: Ints }): Tensor;
  /** `round(Tensor self) -> Tensor` [torch.Tensor.round](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html) */
  round(): Tensor;
  /** `round.decimals(Tensor self, *, int decimals) -> Tensor` */
  round(options: { decimals: Int }): Tensor;
  /** `round_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.round_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
  round_(): this;
  /** `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(options: { decimals: Int }): this;
  /** `row_indices(Tensor(a) self) -> Tensor(a)` */
  row_indices(): Tensor;
  /** `rsqrt(Tensor self) -> Tensor` [torch.Tensor.rsqrt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt.html) */
  rsqrt(): Tensor;
  /** `rsqrt_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.rsqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
  rsqrt_(): this;
  /** `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` [torch.Tensor.scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: Int, index: Tensor, src: Tensor): Tensor;
  scatter(options: { dim: Int; index: Tensor; src: Tensor }): Tensor;
  /** `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
  scatter(dim: Int, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter(options: { dim: Int; index: Tensor; src: Tensor; reduce: string }): Tensor;
  /** `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  scatter(dim: Int, index: Tensor, value: Scalar): Tensor;
  scatter(options: { dim: Int; index: Tensor; value: Scalar }): Tensor;
  /** `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
  scatter(dim: Int, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatter(options: { dim: Int; index: Tensor; value: Scalar; reduce: string }): Tensor;
  /** `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` [torch.Tensor.scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: Int, index: Tensor, src: Tensor): this;
  scatter_(options: { dim: Int; index: Tensor; src: Tensor }): this;
  /** `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, src: Tensor, options: { reduce: string }): this;
  scatter_(options: { dim: Int; index: Tensor; src: Tensor; reduce: string }): this;
  /** `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, value: Scalar): this;
  scatter_(options: { dim: Int; index: Tensor; value: Scalar }): this;
  /** `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)` */
  scatter_(dim: Int, index: Tensor, value: Scalar, options: { reduce: string }): this;
  scatter_(options: { dim: Int; index: Tensor; value: Scalar; reduce: string }): this;
  /** `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` [torch.Tensor.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html) */
  scatter_add(dim: Int, index: Tensor, src: Tensor): Tensor;
  scatter_add(options: { dim: Int; index: Tensor; src: Tensor }): Tensor;
  /** `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)` [torch.Tensor.scatter_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html) */
  scatter_add_(dim: Int, index: Tensor, src: Tensor): this;
  scatter_add_(options: { dim: Int; index: Tensor; src: Tensor }): this;
  /** `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor` [torch.Tensor.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
  scatter_reduce(dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { include_self?: boolean }): Tensor;
  scatter_reduce(options: { dim: Int; index: Tensor; src: Tensor; reduce: string; include_self?: boolean }): Tensor;
  /** `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)` [torch.Tensor.scatter_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
  scatter_reduce_(dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { include_self?: boolean }): this;
  scatter_reduce_(options: { dim: Int; index: Tensor; src: Tensor; reduce: string; include_self?: boolean }): this;
  /** `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` [torch.Tensor.select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html) */
  select(dim: Int, index: Int): Tensor;
  select(options: { dim: Int; index: Int }): Tensor;
  /** `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor` [torch.Tensor.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html) */
  select_scatter(src: Tensor, dim: Int, index: Int): Tensor;
  select_scatter(src: Tensor, options: { dim: Int; index: Int }): Tensor;
  /** `set_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.set_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html) */
  set_(): this;
  /** `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)` */
  set_(source: Tensor): this;
  /** `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)` */
  set_(source: Tensor, storage_offset: Int, size: Ints, stride?: Ints | { stride?: Ints }, options?: { stride?: Ints }): this;
  set_(source: Tensor, options: { storage_offset: Int; size: Ints; stride?: Ints }): this;
  /** `set_data(Tensor(a!) self, Tensor new_data) -> ()` */
  set_data(new_data: Tensor): void;
  /** `sgn(Tensor self) -> Tensor` [torch.Tensor.sgn](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn.html) */
  sgn(): Tensor;
  /** `sgn_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.sgn_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html) */
  sgn_(): this;
  /** `sigmoid(Tensor self) -> Tensor` [torch.Tensor.sigmoid](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid.html) */
  sigmoid(): Tensor;
  /** `sigmoid_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.sigmoid_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
  sigmoid_(): this;
  /** `sign(Tensor self) -> Tensor` [torch.Tensor.sign](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign.html) */
  sign(): Tensor;
  /** `sign_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.sign_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html) */
  sign_(): this;
  /** `signbit(Tensor self) -> Tensor` [torch.Tensor.signbit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.signbit.html) */
  signbit(): Tensor;
  /** `sin(Tensor self) -> Tensor` [torch.Tensor.sin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin.html) */
  sin(): Tensor;
  /** `sin_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.sin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
  sin_(): this;
  /** `sinc(Tensor self) -> Tensor` [torch.Tensor.sinc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc.html) */
  sinc(): Tensor;
  /** `sinc_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.sinc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
  sinc_(): this;
  /** `sinh(Tensor self) -> Tensor` [torch.Tensor.sinh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh.html) */
  sinh(): Tensor;
  /** `sinh_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.sinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
  sinh_(): this;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(src: Tensor, dim?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, start?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, end?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, step?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, options?: { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }): Tensor;
  /** `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` [torch.Tensor.slice_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html) */
  slice_scatter(src: Tensor, dim?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, start?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, end?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, step?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, options?: { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }): Tensor;
  /** `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)` [torch.Tensor.slogdet](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html) */
  slogdet(): Named<[sign: Tensor, logabsdet: Tensor], { sign: Tensor; logabsdet: Tensor }>;
  /** `smm(Tensor self, Tensor mat2) -> Tensor` [torch.Tensor.smm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html) */
  smm(mat2: Tensor): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` [torch.Tensor.softmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html) */
  softmax(dim: Int, dtype?: dtype | null | { dtype?: dtype | null }, options?: { dtype?: dtype | null }): Tensor;
  softmax(options: { dim: Int; dtype?: dtype | null }): Tensor;
  /** `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` [torch.Tensor.sort](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html) */
  sort(options: { stable: boolean | null; dim?: Int; descending?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(dim?: Int | { dim?: Int; descending?: boolean }, descending?: boolean | { dim?: Int; descending?: boolean }, options?: { dim?: Int; descending?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `sparse_dim(Tensor self) -> int` [torch.Tensor.sparse_dim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html) */
  sparse_dim(): number;
  /** `sparse_mask(Tensor self, Tensor mask) -> Tensor` [torch.Tensor.sparse_mask](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html) */
  sparse_mask(mask: Tensor): Tensor;
  /** `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` [torch.Tensor.sparse_resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html) */
  sparse_resize_(size: Ints, sparse_dim: Int, dense_dim: Int): this;
  sparse_resize_(options: { size: Ints; sparse_dim: Int; dense_dim: Int }): this;
  /** `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)` [torch.Tensor.sparse_resize_and_clear_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html) */
  sparse_resize_and_clear_(size: Ints, sparse_dim: Int, dense_dim: Int): this;
  sparse_resize_and_clear_(options: { size: Ints; sparse_dim: Int; dense_dim: Int }): this;
  /** `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]` */
  split(split_size: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  split(options: { split_size: Int; dim?: Int }): Tensor[];
  /** `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]` */
  split(split_size: Ints, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  split(options: { split_size: Ints; dim?: Int }): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(split_sizes: Ints, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  split_with_sizes(options: { split_sizes: Ints; dim?: Int }): Tensor[];
  /** `sqrt(Tensor self) -> Tensor` [torch.Tensor.sqrt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt.html) */
  sqrt(): Tensor;
  /** `sqrt_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.sqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
  sqrt_(): this;
  /** `square(Tensor self) -> Tensor` [torch.Tensor.square](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square.html) */
  square(): Tensor;
  /** `square_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.square_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
  square_(): this;
  /** `squeeze(Tensor(a) self) -> Tensor(a)` [torch.Tensor.squeeze](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
  squeeze(): Tensor;
  /** `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)` */
  squeeze(dim: Int): Tensor;
  squeeze(options: { dim: Int }): Tensor;
  /** `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)` */
  squeeze(dim: Ints): Tensor;
  squeeze(options: { dim: Ints }): Tensor;
  squeeze(...dim: Int[]): Tensor;
  /** `squeeze_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.squeeze_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
  squeeze_(): this;
  /** `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)` */
  squeeze_(dim: Int): this;
  squeeze_(options: { dim: Int }): this;
  /** `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)` */
  squeeze_(dim: Ints): this;
  squeeze_(options: { dim: Ints }): this;
  squeeze_(...dim: Int[]): this;
  /** `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.Tensor.sspaddmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html) */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` [torch.Tensor.std](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
  std(dim: IntOrInts | null, unbiased?: boolean | { unbiased?: boolean; keepdim?: boolean }, keepdim?: boolean | { unbiased?: boolean; keepdim?: boolean }, options?: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  std(options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean }): Tensor;
  /** `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  std(dim?: IntOrInts | null | { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean }, options?: { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  /** `std(Tensor self, bool unbiased=True) -> Tensor` */
  std(unbiased?: boolean | { unbiased?: boolean }, options?: { unbiased?: boolean }): Tensor;
  /** `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` [torch.Tensor.stft](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html) */
  stft(n_fft: Int, hop_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, win_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, window?: Tensor | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, center?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, pad_mode?: string | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, normalized?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, onesided?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, return_complex?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, align_to_window?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, options?: { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  stft(options: { n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(n_fft: Int, hop_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, win_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, window?: Tensor | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, normalized?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, onesided?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, return_complex?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, align_to_window?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, options?: { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  stft(options: { n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` [torch.Tensor.sub](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub.html) */
  sub(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  /** `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` [torch.Tensor.sub_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
  sub_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  /** `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` [torch.Tensor.subtract](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html) */
  subtract(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  /** `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(other: Scalar, alpha?: Scalar | { alpha?: Scalar }, options?: { alpha?: Scalar }): Tensor;
  subtract(options: { other: Scalar; alpha?: Scalar }): Tensor;
  /** `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` [torch.Tensor.subtract_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html) */
  subtract_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  /** `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  subtract_(other: Scalar, alpha?: Scalar | { alpha?: Scalar }, options?: { alpha?: Scalar }): this;
  subtract_(options: { other: Scalar; alpha?: Scalar }): this;
  /** `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor` [torch.Tensor.sum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html) */
  sum(options?: { dtype?: dtype | null }): Tensor;
  /** `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  sum(dim: IntOrInts | null, keepdim?: boolean | { keepdim?: boolean; dtype?: dtype | null }, options?: { keepdim?: boolean; dtype?: dtype | null }): Tensor;
  sum(options: { dim: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }): Tensor;
  /** `sum_to_size(Tensor self, SymInt[] size) -> Tensor` [torch.Tensor.sum_to_size](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html) */
  sum_to_size(size: Ints): Tensor;
  sum_to_size(options: { size: Ints }): Tensor;
  sum_to_size(...size: Int[]): Tensor;
  /** `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` [torch.Tensor.svd](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html) */
  svd(some?: boolean | { some?: boolean; compute_uv?: boolean }, compute_uv?: boolean | { some?: boolean; compute_uv?: boolean }, options?: { some?: boolean; compute_uv?: boolean }): Named<[U: Tensor, S: Tensor, V: Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  /** `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` [torch.Tensor.swapaxes](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html) */
  swapaxes(axis0: Int, axis1: Int): Tensor;
  swapaxes(options: { axis0: Int; axis1: Int }): Tensor;
  /** `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)` [torch.Tensor.swapaxes_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html) */
  swapaxes_(axis0: Int, axis1: Int): this;
  swapaxes_(options: { axis0: Int; axis1: Int }): this;
  /** `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` [torch.Tensor.swapdims](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html) */
  swapdims(dim0: Int, dim1: Int): Tensor;
  swapdims(options: { dim0: Int; dim1: Int }): Tensor;
  /** `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` [torch.Tensor.swapdims_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html) */
  swapdims_(dim0: Int, dim1: Int): this;
  swapdims_(options: { dim0: Int; dim1: Int }): this;
  /** `t(Tensor(a) self) -> Tensor(a)` [torch.Tensor.t](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t.html) */
  t(): Tensor;
  /** `t_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.t_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t_.html) */
  t_(): this;
  /** `take(Tensor self, Tensor index) -> Tensor` [torch.Tensor.take](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take.html) */
  take(index: Tensor): Tensor;
  /** `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor` [torch.Tensor.take_along_dim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html) */
  take_along_dim(indices: Tensor, dim?: Int | null | { dim?: Int | null }, options?: { dim?: Int | null }): Tensor;
  /** `tan(Tensor self) -> Tensor` [torch.Tensor.tan](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan.html) */
  tan(): Tensor;
  /** `tan_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.tan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
  tan_(): this;
  /** `tanh(Tensor self) -> Tensor` [torch.Tensor.tanh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh.html) */
  tanh(): Tensor;
  /** `tanh_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.tanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
  tanh_(): this;
  /** `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` [torch.Tensor.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
  tensor_split(indices: Ints, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  tensor_split(options: { indices: Ints; dim?: Int }): Tensor[];
  /** `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(tensor_indices_or_sections: Tensor, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  /** `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(sections: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  tensor_split(options: { sections: Int; dim?: Int }): Tensor[];
  /** `tile(Tensor self, SymInt[] dims) -> Tensor` [torch.Tensor.tile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html) */
  tile(dims: Ints): Tensor;
  tile(options: { dims: Ints }): Tensor;
  tile(...dims: Int[]): Tensor;
  /** `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor` [torch.Tensor.to_dense](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html) */
  to_dense(dtype?: dtype | null | { dtype?: dtype | null; masked_grad?: boolean | null }, options?: { dtype?: dtype | null; masked_grad?: boolean | null }): Tensor;
  /** `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor` [torch.Tensor.to_mkldnn](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html) */
  to_mkldnn(dtype?: dtype | null | { dtype?: dtype | null }, options?: { dtype?: dtype | null }): Tensor;
  /** `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor` [torch.Tensor.to_padded_tensor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html) */
  to_padded_tensor(padding: number, output_size?: Ints | null | { output_size?: Ints | null }, options?: { output_size?: Ints | null }): Tensor;
  to_padded_tensor(options: { padding: number; output_size?: Ints | null }): Tensor;
  /** `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor` [torch.Tensor.to_sparse](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html) */
  to_sparse(options?: { layout?: layout | null; blocksize?: IntOrInts | null; dense_dim?: Int | null }): Tensor;
  /** `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor` */
  to_sparse(sparse_dim: Int): Tensor;
  to_sparse(options: { sparse_dim: Int }): Tensor;
  /** `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` [torch.Tensor.to_sparse_bsc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html) */
  to_sparse_bsc(blocksize: IntOrInts, dense_dim?: Int | null | { dense_dim?: Int | null }, options?: { dense_dim?: Int | null }): Tensor;
  to_sparse_bsc(options: { blocksize: IntOrInts; dense_dim?: Int | null }): Tensor;
  /** `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor` [torch.Tensor.to_sparse_bsr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html) */
  to_sparse_bsr(blocksize: IntOrInts, dense_dim?: Int | null | { dense_dim?: Int | null }, options?: { dense_dim?: Int | null }): Tensor;
  to_sparse_bsr(options: { blocksize: IntOrInts; dense_dim?: Int | null }): Tensor;
  /** `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor` [torch.Tensor.to_sparse_csc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html) */
  to_sparse_csc(dense_dim?: Int | null | { dense_dim?: Int | null }, options?: { dense_dim?: Int | null }): Tensor;
  /** `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor` [torch.Tensor.to_sparse_csr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html) */
  to_sparse_csr(dense_dim?: Int | null | { dense_dim?: Int | null }, options?: { dense_dim?: Int | null }): Tensor;
  /** `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` [torch.Tensor.topk](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html) */
  topk(k: Int, dim?: Int | { dim?: Int; largest?: boolean; sorted?: boolean }, largest?: boolean | { dim?: Int; largest?: boolean; sorted?: boolean }, sorted?: boolean | { dim?: Int; largest?: boolean; sorted?: boolean }, options?: { dim?: Int; largest?: boolean; sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(options: { k: Int; dim?: Int; largest?: boolean; sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `trace(Tensor self) -> Tensor` [torch.Tensor.trace](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trace.html) */
  trace(): Tensor;
  /** `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` [torch.Tensor.transpose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html) */
  transpose(dim0: Int, dim1: Int): Tensor;
  transpose(options: { dim0: Int; dim1: Int }): Tensor;
  /** `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` [torch.Tensor.transpose_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html) */
  transpose_(dim0: Int, dim1: Int): this;
  transpose_(options: { dim0: Int; dim1: Int }): this;
  /** `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` [torch.Tensor.triangular_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html) */
  triangular_solve(A: Tensor, upper?: boolean | { upper?: boolean; transpose?: boolean; unitriangular?: boolean }, transpose?: boolean | { upper?: boolean; transpose?: boolean; unitriangular?: boolean }, unitriangular?: boolean | { upper?: boolean; transpose?: boolean; unitriangular?: boolean }, options?: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): Named<[solution: Tensor, cloned_coefficient: Tensor], { solution: Tensor; cloned_coefficient: Tensor }>;
  /** `tril(Tensor self, SymInt diagonal=0) -> Tensor` [torch.Tensor.tril](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril.html) */
  tril(diagonal?: Int | { diagonal?: Int }, options?: { diagonal?: Int }): Tensor;
  /** `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` [torch.Tensor.tril_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html) */
  tril_(diagonal?: Int | { diagonal?: Int }, options?: { diagonal?: Int }): this;
  /** `triu(Tensor self, SymInt diagonal=0) -> Tensor` [torch.Tensor.triu](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu.html) */
  triu(diagonal?: Int | { diagonal?: Int }, options?: { diagonal?: Int }): Tensor;
  /** `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)` [torch.Tensor.triu_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html) */
  triu_(diagonal?: Int | { diagonal?: Int }, options?: { diagonal?: Int }): this;
  /** `true_divide.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.true_divide](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html) */
  true_divide(other: Tensor | Scalar): Tensor;
  /** `true_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  true_divide(other: Scalar): Tensor;
  true_divide(options: { other: Scalar }): Tensor;
  /** `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.true_divide_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html) */
  true_divide_(other: Tensor | Scalar): this;
  /** `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  true_divide_(other: Scalar): this;
  true_divide_(options: { other: Scalar }): this;
  /** `trunc(Tensor self) -> Tensor` [torch.Tensor.trunc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc.html) */
  trunc(): Tensor;
  /** `trunc_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.trunc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
  trunc_(): this;
  /** `type_as(Tensor self, Tensor other) -> Tensor` [torch.Tensor.type_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type_as.html) */
  type_as(other: Tensor): Tensor;
  /** `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` [torch.Tensor.unbind](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unbind.html) */
  unbind(dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  /** `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` */
  unflatten(dim: Int, sizes: Ints): Tensor;
  unflatten(options: { dim: Int; sizes: Ints }): Tensor;
  /** `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)` [torch.Tensor.unfold](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html) */
  unfold(dimension: Int, size: Int, step: Int): Tensor;
  unfold(options: { dimension: Int; size: Int; step: Int }): Tensor;
  /** `uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)` [torch.Tensor.uniform_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html) */
  uniform_(from?: number | { from?: number; to?: number; generator?: Generator | null }, to?: number | { from?: number; to?: number; generator?: Generator | null }, options?: { from?: number; to?: number; generator?: Generator | null }): this;
  /** `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` [torch.Tensor.unsafe_chunk](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html) */
  unsafe_chunk(chunks: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  unsafe_chunk(options: { chunks: Int; dim?: Int }): Tensor[];
  /** `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` [torch.Tensor.unsafe_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html) */
  unsafe_split(split_size: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  unsafe_split(options: { split_size: Int; dim?: Int }): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(split_sizes: Ints, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  unsafe_split_with_sizes(options: { split_sizes: Ints; dim?: Int }): Tensor[];
  /** `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` [torch.Tensor.unsqueeze](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html) */
  unsqueeze(dim: Int): Tensor;
  unsqueeze(options: { dim: Int }): Tensor;
  /** `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)` [torch.Tensor.unsqueeze_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html) */
  unsqueeze_(dim: Int): this;
  unsqueeze_(options: { dim: Int }): this;
  /** `values(Tensor(a) self) -> Tensor(a)` [torch.Tensor.values](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.values.html) */
  values(): Tensor;
  /** `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` [torch.Tensor.var](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
  var(dim: IntOrInts | null, unbiased?: boolean | { unbiased?: boolean; keepdim?: boolean }, keepdim?: boolean | { unbiased?: boolean; keepdim?: boolean }, options?: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  var(options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean }): Tensor;
  /** `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  var(dim?: IntOrInts | null | { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean }, options?: { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  /** `var(Tensor self, bool unbiased=True) -> Tensor` */
  var(unbiased?: boolean | { unbiased?: boolean }, options?: { unbiased?: boolean }): Tensor;
  /** `vdot(Tensor self, Tensor other) -> Tensor` [torch.Tensor.vdot](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html) */
  vdot(other: Tensor): Tensor;
  /** `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)` [torch.Tensor.view](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
  view(dtype: dtype): Tensor;
  view(options: { dtype: dtype }): Tensor;
  /** `view(Tensor(a) self, SymInt[] size) -> Tensor(a)` */
  view(size: Ints): Tensor;
  view(options: { size: Ints }): Tensor;
  view(...size: Int[]): Tensor;
  /** `view_as(Tensor(a) self, Tensor other) -> Tensor(a)` [torch.Tensor.view_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html) */
  view_as(other: Tensor): Tensor;
  /** `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` [torch.Tensor.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
  vsplit(sections: Int): Tensor[];
  vsplit(options: { sections: Int }): Tensor[];
  /** `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(indices: Ints): Tensor[];
  vsplit(options: { indices: Ints }): Tensor[];
  vsplit(...indices: Int[]): Tensor[];
  /** `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor` [torch.Tensor.where](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Tensor): Tensor;
  /** `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor` */
  where(condition: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, options: { other: Scalar }): Tensor;
  /** `xlogy.Tensor(Tensor self, Tensor other) -> Tensor` [torch.Tensor.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
  xlogy(other: Tensor): Tensor;
  /** `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor` */
  xlogy(other: Scalar): Tensor;
  xlogy(options: { other: Scalar }): Tensor;
  /** `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` [torch.Tensor.xlogy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
  xlogy_(other: Tensor): this;
  /** `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  xlogy_(other: Scalar): this;
  xlogy_(options: { other: Scalar }): this;
  /** `zero_(Tensor(a!) self) -> Tensor(a!)` [torch.Tensor.zero_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
  zero_(): this;
}
