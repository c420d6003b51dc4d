// Written by codegen/generate.py from PyTorch's operator schemas. Don't edit.
import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import type { layout, memory_format } from '../layout.js';
import type { Int, Ints, IntOrInts, Named, Scalar, TensorOptions } from '../ops/types.js';
import type { Generator } from '../random.js';
import type { Tensor } from '../tensor.js';
import { fn } from '../ops.js';

export { norm, tensordot, unique, unique_consecutive } from '../functional.js';
export { cdist } from '../functional/linear.js';
export { atleast_1d, atleast_2d, atleast_3d, block_diag, broadcast_tensors, cartesian_prod, chain_matmul, einsum, meshgrid } from '../functional/variadic.js';
export { full, nonzero } from '../ops-manual.js';
export interface Operators {
  /** `__and__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __and__(input: Tensor, other: Tensor): Tensor;
  /** `__and__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __and__(input: Tensor, other: Scalar): Tensor;
  __and__(input: Tensor, options: { other: Scalar }): Tensor;
  /** `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __lshift__(input: Tensor, other: Tensor): Tensor;
  /** `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __lshift__(input: Tensor, other: Scalar): Tensor;
  __lshift__(input: Tensor, options: { other: Scalar }): Tensor;
  /** `__or__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __or__(input: Tensor, other: Tensor): Tensor;
  /** `__or__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __or__(input: Tensor, other: Scalar): Tensor;
  __or__(input: Tensor, options: { other: Scalar }): Tensor;
  /** `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __rshift__(input: Tensor, other: Tensor): Tensor;
  /** `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __rshift__(input: Tensor, other: Scalar): Tensor;
  __rshift__(input: Tensor, options: { other: Scalar }): Tensor;
  /** `__xor__.Tensor(Tensor self, Tensor other) -> Tensor` */
  __xor__(input: Tensor, other: Tensor): Tensor;
  /** `__xor__.Scalar(Tensor self, Scalar other) -> Tensor` */
  __xor__(input: Tensor, other: Scalar): Tensor;
  __xor__(input: Tensor, options: { other: Scalar }): Tensor;
  /** `_adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` */
  _adaptive_avg_pool2d(input: Tensor, output_size: IntOrInts): Tensor;
  _adaptive_avg_pool2d(input: Tensor, options: { output_size: IntOrInts }): Tensor;
  /** `_adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` */
  _adaptive_avg_pool3d(input: Tensor, output_size: IntOrInts): Tensor;
  _adaptive_avg_pool3d(input: Tensor, options: { output_size: IntOrInts }): Tensor;
  /** `_add_batch_dim(Tensor self, int batch_dim, int level) -> Tensor` */
  _add_batch_dim(input: Tensor, batch_dim: Int, level: Int): Tensor;
  _add_batch_dim(input: Tensor, options: { batch_dim: Int; level: Int }): Tensor;
  /** `_add_relu.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  _add_relu(input: Tensor, other: Tensor, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  _add_relu(input: Tensor, other: Scalar, alpha?: Scalar | { alpha?: Scalar }, options?: { alpha?: Scalar }): Tensor;
  _add_relu(input: Tensor, options: { other: Scalar; alpha?: Scalar }): Tensor;
  /** `_add_relu_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)` */
  _add_relu_(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** `_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)` */
  _add_relu_(input: Tensor, other: Scalar, alpha?: Scalar | { alpha?: Scalar }, options?: { alpha?: Scalar }): Tensor;
  _add_relu_(input: Tensor, options: { other: Scalar; alpha?: Scalar }): Tensor;
  /** `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor` */
  _addmm_activation(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; use_gelu?: boolean; out?: Tensor | null }): Tensor;
  /** `_aminmax(Tensor self) -> (Tensor, Tensor)` */
  _aminmax(input: Tensor): [Tensor, Tensor];
  /** `_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)` */
  _aminmax(input: Tensor, dim: Int, keepdim?: boolean | { keepdim?: boolean }, options?: { keepdim?: boolean }): [Tensor, Tensor];
  _aminmax(input: Tensor, options: { dim: Int; keepdim?: boolean }): [Tensor, Tensor];
  /** `_amp_foreach_non_finite_check_and_unscale_(Tensor(a!)[] self, Tensor(b!) found_inf, Tensor inv_scale) -> ()` */
  _amp_foreach_non_finite_check_and_unscale_(self: readonly Tensor[], found_inf: Tensor, inv_scale: Tensor): Tensor[];
  _amp_foreach_non_finite_check_and_unscale_(options: { self: readonly Tensor[]; found_inf: Tensor; inv_scale: Tensor }): Tensor[];
  /** `_amp_update_scale_(Tensor(a!) self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> Tensor(a!)` */
  _amp_update_scale_(input: Tensor, growth_tracker: Tensor, found_inf: Tensor, scale_growth_factor: number, scale_backoff_factor: number, growth_interval: Int): Tensor;
  _amp_update_scale_(input: Tensor, growth_tracker: Tensor, found_inf: Tensor, options: { scale_growth_factor: number; scale_backoff_factor: number; growth_interval: Int }): Tensor;
  /** `_assert_async(Tensor self) -> ()` [torch._assert_async](https://docs.pytorch.org/docs/stable/generated/torch._assert_async.html) */
  _assert_async(input: Tensor): void;
  /** `_assert_async.msg(Tensor self, str assert_msg) -> ()` */
  _assert_async(input: Tensor, assert_msg: string): void;
  _assert_async(input: Tensor, options: { assert_msg: string }): void;
  /** `_assert_scalar(Scalar self, str assert_msg) -> ()` */
  _assert_scalar(self: Scalar, assert_msg: string): void;
  _assert_scalar(options: { self: Scalar; assert_msg: string }): void;
  /** `_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()` */
  _assert_tensor_metadata(a: Tensor, size?: Ints | null | { size?: Ints | null; stride?: Ints | null; dtype?: dtype | null; device?: DeviceLike | null; layout?: layout | null }, stride?: Ints | null | { size?: Ints | null; stride?: Ints | null; dtype?: dtype | null; device?: DeviceLike | null; layout?: layout | null }, dtype?: dtype | null | { size?: Ints | null; stride?: Ints | null; dtype?: dtype | null; device?: DeviceLike | null; layout?: layout | null }, options?: { size?: Ints | null; stride?: Ints | null; dtype?: dtype | null; device?: DeviceLike | null; layout?: layout | null }): void;
  /** `_batch_norm_impl_index(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> (Tensor, Tensor, Tensor, Tensor, int)` */
  _batch_norm_impl_index(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, cudnn_enabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];
  _batch_norm_impl_index(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: { training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): [Tensor, Tensor, Tensor, Tensor, number];
  /** `_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Byte(input: Tensor, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor;
  /** `_cast_Char(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Char(input: Tensor, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor;
  /** `_cast_Double(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Double(input: Tensor, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor;
  /** `_cast_Float(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Float(input: Tensor, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor;
  /** `_cast_Half(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Half(input: Tensor, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor;
  /** `_cast_Int(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Int(input: Tensor, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor;
  /** `_cast_Long(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Long(input: Tensor, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor;
  /** `_cast_Short(Tensor self, bool non_blocking=False) -> Tensor` */
  _cast_Short(input: Tensor, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor;
  /** `_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)` */
  _choose_qparams_per_tensor(input: Tensor, reduce_range?: boolean | { reduce_range?: boolean }, options?: { reduce_range?: boolean }): [number, number];
  /** `_chunk_cat(Tensor[] tensors, int dim, int num_chunks) -> Tensor` */
  _chunk_cat(tensors: readonly Tensor[], dim: Int, num_chunks: Int, options?: { out?: Tensor | null }): Tensor;
  _chunk_cat(options: { tensors: readonly Tensor[]; dim: Int; num_chunks: Int; out?: Tensor | null }): Tensor;
  /** `_coalesce(Tensor self) -> Tensor` */
  _coalesce(input: Tensor): Tensor;
  /** `_compute_linear_combination(Tensor input, Tensor coefficients) -> Tensor` */
  _compute_linear_combination(input: Tensor, coefficients: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `_conj(Tensor(a) self) -> Tensor(a)` */
  _conj(input: Tensor): Tensor;
  /** `_conj_copy(Tensor self) -> Tensor` */
  _conj_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `_conj_physical(Tensor self) -> Tensor` */
  _conj_physical(input: Tensor): Tensor;
  /** `_convert_indices_from_coo_to_csr(Tensor self, int size, *, bool out_int32=False) -> Tensor` */
  _convert_indices_from_coo_to_csr(input: Tensor, size: Int, options?: { out_int32?: boolean; out?: Tensor | null }): Tensor;
  _convert_indices_from_coo_to_csr(input: Tensor, options: { size: Int; out_int32?: boolean; out?: Tensor | null }): Tensor;
  /** `_convert_indices_from_csr_to_coo(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False) -> Tensor` */
  _convert_indices_from_csr_to_coo(crow_indices: Tensor, col_indices: Tensor, options?: { out_int32?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
  /** `_convert_weight_to_int4pack(Tensor self, int innerKTiles) -> Tensor` */
  _convert_weight_to_int4pack(input: Tensor, innerKTiles: Int): Tensor;
  _convert_weight_to_int4pack(input: Tensor, options: { innerKTiles: Int }): Tensor;
  /** `_convert_weight_to_int4pack_for_cpu(Tensor self, int innerKTiles) -> Tensor` */
  _convert_weight_to_int4pack_for_cpu(input: Tensor, innerKTiles: Int): Tensor;
  _convert_weight_to_int4pack_for_cpu(input: Tensor, options: { innerKTiles: Int }): Tensor;
  /** `_convolution.deprecated(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, int[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled) -> Tensor` */
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, output_padding: Ints, groups: Int, benchmark: boolean, deterministic: boolean, cudnn_enabled: boolean): Tensor;
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int; benchmark: boolean; deterministic: boolean; cudnn_enabled: boolean }): Tensor;
  /** `_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32) -> Tensor` */
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, output_padding: Ints, groups: Int, benchmark: boolean, deterministic: boolean, cudnn_enabled: boolean, allow_tf32: boolean): Tensor;
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int; benchmark: boolean; deterministic: boolean; cudnn_enabled: boolean; allow_tf32: boolean }): Tensor;
  /** `_convolution_mode(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, str padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  _convolution_mode(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: string, dilation: Ints, groups: Int): Tensor;
  _convolution_mode(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: Ints; padding: string; dilation: Ints; groups: Int }): Tensor;
  /** `_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor` */
  _copy_from(input: Tensor, dst: Tensor, non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor;
  /** `_copy_from_and_resize(Tensor self, Tensor dst) -> Tensor` */
  _copy_from_and_resize(input: Tensor, dst: Tensor): Tensor;
  /** `_cslt_compress(Tensor input) -> Tensor` */
  _cslt_compress(input: Tensor): Tensor;
  /** `_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor` */
  _cslt_sparse_mm(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean; alg_id?: Int; split_k?: Int; split_k_mode?: Int }, alpha?: Tensor | null | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean; alg_id?: Int; split_k?: Int; split_k_mode?: Int }, out_dtype?: dtype | null | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean; alg_id?: Int; split_k?: Int; split_k_mode?: Int }, transpose_result?: boolean | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean; alg_id?: Int; split_k?: Int; split_k_mode?: Int }, alg_id?: Int | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean; alg_id?: Int; split_k?: Int; split_k_mode?: Int }, split_k?: Int | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean; alg_id?: Int; split_k?: Int; split_k_mode?: Int }, split_k_mode?: Int | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean; alg_id?: Int; split_k?: Int; split_k_mode?: Int }, options?: { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean; alg_id?: Int; split_k?: Int; split_k_mode?: Int }): Tensor;
  /** `_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int` */
  _cslt_sparse_mm_search(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean }, alpha?: Tensor | null | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean }, out_dtype?: dtype | null | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean }, transpose_result?: boolean | { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean }, options?: { bias?: Tensor | null; alpha?: Tensor | null; out_dtype?: dtype | null; transpose_result?: boolean }): number;
  /** `_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank?: Int | { blank?: Int; zero_infinity?: boolean }, zero_infinity?: boolean | { blank?: Int; zero_infinity?: boolean }, options?: { blank?: Int; zero_infinity?: boolean }): [Tensor, Tensor];
  _ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: Ints; target_lengths: Ints; blank?: Int; zero_infinity?: boolean }): [Tensor, Tensor];
  /** `_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)` */
  _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: Int | { blank?: Int; zero_infinity?: boolean }, zero_infinity?: boolean | { blank?: Int; zero_infinity?: boolean }, options?: { blank?: Int; zero_infinity?: boolean }): [Tensor, Tensor];
  /** `_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: Ints; target_lengths: Ints; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /** `_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, options: { blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /** `_cudnn_init_dropout_state(float dropout, bool train, int dropout_seed, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  _cudnn_init_dropout_state(dropout: number, train: boolean, dropout_seed: Int, options?: TensorOptions): Tensor;
  _cudnn_init_dropout_state(options: TensorOptions & { dropout: number; train: boolean; dropout_seed: Int }): Tensor;
  /** `_cudnn_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _cudnn_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, weight_buf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, proj_size: Int, num_layers: Int, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, batch_sizes: Ints, dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _cudnn_rnn(input: Tensor, options: { weight: readonly Tensor[]; weight_stride0: Int; weight_buf: Tensor | null; hx: Tensor; cx: Tensor | null; mode: Int; hidden_size: Int; proj_size: Int; num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_cudnn_rnn_flatten_weight(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional) -> Tensor` */
  _cudnn_rnn_flatten_weight(weight_arr: readonly Tensor[], weight_stride0: Int, input_size: Int, mode: Int, hidden_size: Int, proj_size: Int, num_layers: Int, batch_first: boolean, bidirectional: boolean): Tensor;
  _cudnn_rnn_flatten_weight(options: { weight_arr: readonly Tensor[]; weight_stride0: Int; input_size: Int; mode: Int; hidden_size: Int; proj_size: Int; num_layers: Int; batch_first: boolean; bidirectional: boolean }): Tensor;
  /** `_cufft_clear_plan_cache(DeviceIndex device_index) -> ()` */
  _cufft_clear_plan_cache(device_index: Int): void;
  _cufft_clear_plan_cache(options: { device_index: Int }): void;
  /** `_cufft_get_plan_cache_max_size(DeviceIndex device_index) -> int` */
  _cufft_get_plan_cache_max_size(device_index: Int): number;
  _cufft_get_plan_cache_max_size(options: { device_index: Int }): number;
  /** `_cufft_get_plan_cache_size(DeviceIndex device_index) -> int` */
  _cufft_get_plan_cache_size(device_index: Int): number;
  _cufft_get_plan_cache_size(options: { device_index: Int }): number;
  /** `_cufft_set_plan_cache_max_size(DeviceIndex device_index, int max_size) -> ()` */
  _cufft_set_plan_cache_max_size(device_index: Int, max_size: Int): void;
  _cufft_set_plan_cache_max_size(options: { device_index: Int; max_size: Int }): void;
  /** `_cummax_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
  _cummax_helper(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
  _cummax_helper(input: Tensor, values: Tensor, indices: Tensor, options: { dim: Int }): void;
  /** `_cummin_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()` */
  _cummin_helper(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
  _cummin_helper(input: Tensor, values: Tensor, indices: Tensor, options: { dim: Int }): void;
  /** `_debug_has_internal_overlap(Tensor self) -> int` */
  _debug_has_internal_overlap(input: Tensor): number;
  /** `_dim_arange(Tensor like, int dim) -> Tensor` */
  _dim_arange(like: Tensor, dim: Int): Tensor;
  _dim_arange(like: Tensor, options: { dim: Int }): Tensor;
  /** `_dirichlet_grad(Tensor x, Tensor alpha, Tensor total) -> Tensor` */
  _dirichlet_grad(x: Tensor, alpha: Tensor, total: Tensor): Tensor;
  /** `_dyn_quant_matmul_4bit(Tensor inp, Tensor packed_weights, int block_size, int in_features, int out_features) -> Tensor` */
  _dyn_quant_matmul_4bit(inp: Tensor, packed_weights: Tensor, block_size: Int, in_features: Int, out_features: Int): Tensor;
  _dyn_quant_matmul_4bit(inp: Tensor, packed_weights: Tensor, options: { block_size: Int; in_features: Int; out_features: Int }): Tensor;
  /** `_dyn_quant_pack_4bit_weight(Tensor weights, Tensor scales_zeros, Tensor? bias, int block_size, int in_features, int out_features) -> Tensor` */
  _dyn_quant_pack_4bit_weight(weights: Tensor, scales_zeros: Tensor, bias: Tensor | null, block_size: Int, in_features: Int, out_features: Int): Tensor;
  _dyn_quant_pack_4bit_weight(weights: Tensor, scales_zeros: Tensor, bias: Tensor | null, options: { block_size: Int; in_features: Int; out_features: Int }): Tensor;
  /** `_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _efficientzerotensor(size: Ints, options?: TensorOptions): Tensor;
  _efficientzerotensor(options: TensorOptions & { size: Ints }): Tensor;
  _efficientzerotensor(...size: Int[]): Tensor;
  _efficientzerotensor(...size: [...size: Int[], options: TensorOptions]): Tensor;
  /** `_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  _embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, mode?: Int | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, sparse?: boolean | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, per_sample_weights?: Tensor | null | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, include_last_offset?: boolean | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, padding_idx?: Int | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, options?: { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }): [Tensor, Tensor, Tensor, Tensor];
  /** `_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)` */
  _embedding_bag_forward_only(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, mode?: Int | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, sparse?: boolean | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, per_sample_weights?: Tensor | null | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, include_last_offset?: boolean | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, padding_idx?: Int | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }, options?: { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean; padding_idx?: Int }): [Tensor, Tensor, Tensor, Tensor];
  /** `_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1, int zero_point=0, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  _empty_affine_quantized(size: Ints, options?: TensorOptions & { scale?: number; zero_point?: Int; memory_format?: memory_format | null }): Tensor;
  _empty_affine_quantized(options: TensorOptions & { size: Ints; scale?: number; zero_point?: Int; memory_format?: memory_format | null }): Tensor;
  _empty_affine_quantized(...size: Int[]): Tensor;
  _empty_affine_quantized(...size: [...size: Int[], options: TensorOptions & { scale?: number; zero_point?: Int; memory_format?: memory_format | null }]): Tensor;
  /** `_empty_per_channel_affine_quantized(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=contiguous_format) -> Tensor` */
  _empty_per_channel_affine_quantized(size: Ints, options: TensorOptions & { scales: Tensor; zero_points: Tensor; axis: Int; memory_format?: memory_format | null }): Tensor;
  _empty_per_channel_affine_quantized(options: TensorOptions & { size: Ints; scales: Tensor; zero_points: Tensor; axis: Int; memory_format?: memory_format | null }): Tensor;
  _empty_per_channel_affine_quantized(...size: [...size: Int[], options: TensorOptions & { scales: Tensor; zero_points: Tensor; axis: Int; memory_format?: memory_format | null }]): Tensor;
  /** `_euclidean_dist(Tensor x1, Tensor x2) -> Tensor` */
  _euclidean_dist(x1: Tensor, x2: Tensor): Tensor;
  /** `_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor` */
  _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int, quant_min: Int, quant_max: Int, grad_factor?: number | { grad_factor?: number }, options?: { grad_factor?: number }): Tensor;
  _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, options: { axis: Int; quant_min: Int; quant_max: Int; grad_factor?: number }): Tensor;
  /** `_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.0) -> Tensor` */
  _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: Int, quant_max: Int, grad_factor?: number | { grad_factor?: number }, options?: { grad_factor?: number }): Tensor;
  _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, options: { quant_min: Int; quant_max: Int; grad_factor?: number }): Tensor;
  /** `_fake_quantize_per_tensor_affine_cachemask_tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(input: Tensor, scale: Tensor, zero_point: Tensor, fake_quant_enabled: Tensor, quant_min: Int, quant_max: Int): Named<[output: Tensor, mask: Tensor], { output: Tensor; mask: Tensor }>;
  _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(input: Tensor, scale: Tensor, zero_point: Tensor, fake_quant_enabled: Tensor, options: { quant_min: Int; quant_max: Int }): Named<[output: Tensor, mask: Tensor], { output: Tensor; mask: Tensor }>;
  /** `_fft_c2c(Tensor self, SymInt[] dim, int normalization, bool forward) -> Tensor` */
  _fft_c2c(input: Tensor, dim: Ints, normalization: Int, forward: boolean, options?: { out?: Tensor | null }): Tensor;
  _fft_c2c(input: Tensor, options: { dim: Ints; normalization: Int; forward: boolean; out?: Tensor | null }): Tensor;
  /** `_fft_c2r(Tensor self, int[] dim, int normalization, SymInt last_dim_size) -> Tensor` */
  _fft_c2r(input: Tensor, dim: Ints, normalization: Int, last_dim_size: Int, options?: { out?: Tensor | null }): Tensor;
  _fft_c2r(input: Tensor, options: { dim: Ints; normalization: Int; last_dim_size: Int; out?: Tensor | null }): Tensor;
  /** `_fft_r2c(Tensor self, int[] dim, int normalization, bool onesided) -> Tensor` */
  _fft_r2c(input: Tensor, dim: Ints, normalization: Int, onesided: boolean, options?: { out?: Tensor | null }): Tensor;
  _fft_r2c(input: Tensor, options: { dim: Ints; normalization: Int; onesided: boolean; out?: Tensor | null }): Tensor;
  /** `_fill_mem_eff_dropout_mask_(Tensor(a!) self, float dropout_p, int seed, int offset) -> Tensor(a!)` */
  _fill_mem_eff_dropout_mask_(input: Tensor, dropout_p: number, seed: Int, offset: Int): Tensor;
  _fill_mem_eff_dropout_mask_(input: Tensor, options: { dropout_p: number; seed: Int; offset: Int }): Tensor;
  /** `_flash_attention_forward_no_dropout_inplace(Tensor(a!) out, Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None, Tensor? block_table=None, int? num_splits=None) -> Tensor softmax_logsumexp` */
  _flash_attention_forward_no_dropout_inplace(out: Tensor | null, query: Tensor, key: Tensor, value: Tensor, cum_seq_q: Tensor | null, cum_seq_k: Tensor | null, max_q: Int, max_k: Int, dropout_p: number, is_causal: boolean, return_debug_mask: boolean, options?: { scale?: number | null; window_size_left?: Int | null; window_size_right?: Int | null; seqused_k?: Tensor | null; alibi_slopes?: Tensor | null; block_table?: Tensor | null; num_splits?: Int | null }): Tensor;
  _flash_attention_forward_no_dropout_inplace(out: Tensor | null, query: Tensor, key: Tensor, value: Tensor, cum_seq_q: Tensor | null, cum_seq_k: Tensor | null, options: { max_q: Int; max_k: Int; dropout_p: number; is_causal: boolean; return_debug_mask: boolean; scale?: number | null; window_size_left?: Int | null; window_size_right?: Int | null; seqused_k?: Tensor | null; alibi_slopes?: Tensor | null; block_table?: Tensor | null; num_splits?: Int | null }): Tensor;
  /** `_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor` */
  _foobar(input: Tensor, arg1?: boolean | { arg1?: boolean; arg2?: boolean; arg3?: boolean }, arg2?: boolean | { arg1?: boolean; arg2?: boolean; arg3?: boolean }, options?: { arg1?: boolean; arg2?: boolean; arg3?: boolean }): Tensor;
  /** `_foreach_abs(Tensor[] self) -> Tensor[]` */
  _foreach_abs(self: readonly Tensor[]): Tensor[];
  _foreach_abs(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_abs_(Tensor(a!)[] self) -> ()` */
  _foreach_abs_(self: readonly Tensor[]): Tensor[];
  _foreach_abs_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_acos(Tensor[] self) -> Tensor[]` */
  _foreach_acos(self: readonly Tensor[]): Tensor[];
  _foreach_acos(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_acos_(Tensor(a!)[] self) -> ()` */
  _foreach_acos_(self: readonly Tensor[]): Tensor[];
  _foreach_acos_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_add.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_add(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_add(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_add.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_add(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_add(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_add.Tensor(Tensor[] self, Tensor other, *, Scalar alpha=1) -> Tensor[]` */
  _foreach_add(self: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): Tensor[];
  _foreach_add(options: { self: readonly Tensor[]; other: Tensor; alpha?: Scalar }): Tensor[];
  /** `_foreach_add.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
  _foreach_add(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
  _foreach_add(options: { self: readonly Tensor[]; other: readonly Tensor[]; alpha?: Scalar }): Tensor[];
  /** `_foreach_add_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_add_(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_add_(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_add_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_add_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_add_(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_add_.Tensor(Tensor(a!)[] self, Tensor other, *, Scalar alpha=1) -> ()` */
  _foreach_add_(self: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): Tensor[];
  _foreach_add_(options: { self: readonly Tensor[]; other: Tensor; alpha?: Scalar }): Tensor[];
  /** `_foreach_add_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
  _foreach_add_(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
  _foreach_add_(options: { self: readonly Tensor[]; other: readonly Tensor[]; alpha?: Scalar }): Tensor[];
  /** `_foreach_addcdiv.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
  _foreach_addcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_addcdiv(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_addcdiv.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
  _foreach_addcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  _foreach_addcdiv(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: Tensor }): Tensor[];
  /** `_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  _foreach_addcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | { value?: Scalar }, options?: { value?: Scalar }): Tensor[];
  _foreach_addcdiv(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; value?: Scalar }): Tensor[];
  /** `_foreach_addcdiv_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
  _foreach_addcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_addcdiv_(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_addcdiv_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
  _foreach_addcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  _foreach_addcdiv_(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: Tensor }): Tensor[];
  /** `_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  _foreach_addcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | { value?: Scalar }, options?: { value?: Scalar }): Tensor[];
  _foreach_addcdiv_(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; value?: Scalar }): Tensor[];
  /** `_foreach_addcmul.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]` */
  _foreach_addcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_addcmul(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_addcmul.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]` */
  _foreach_addcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  _foreach_addcmul(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: Tensor }): Tensor[];
  /** `_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]` */
  _foreach_addcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | { value?: Scalar }, options?: { value?: Scalar }): Tensor[];
  _foreach_addcmul(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; value?: Scalar }): Tensor[];
  /** `_foreach_addcmul_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()` */
  _foreach_addcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_addcmul_(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_addcmul_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()` */
  _foreach_addcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
  _foreach_addcmul_(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; scalars: Tensor }): Tensor[];
  /** `_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()` */
  _foreach_addcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | { value?: Scalar }, options?: { value?: Scalar }): Tensor[];
  _foreach_addcmul_(options: { self: readonly Tensor[]; tensor1: readonly Tensor[]; tensor2: readonly Tensor[]; value?: Scalar }): Tensor[];
  /** `_foreach_asin(Tensor[] self) -> Tensor[]` */
  _foreach_asin(self: readonly Tensor[]): Tensor[];
  _foreach_asin(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_asin_(Tensor(a!)[] self) -> ()` */
  _foreach_asin_(self: readonly Tensor[]): Tensor[];
  _foreach_asin_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_atan(Tensor[] self) -> Tensor[]` */
  _foreach_atan(self: readonly Tensor[]): Tensor[];
  _foreach_atan(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_atan_(Tensor(a!)[] self) -> ()` */
  _foreach_atan_(self: readonly Tensor[]): Tensor[];
  _foreach_atan_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_ceil(Tensor[] self) -> Tensor[]` */
  _foreach_ceil(self: readonly Tensor[]): Tensor[];
  _foreach_ceil(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_ceil_(Tensor(a!)[] self) -> ()` */
  _foreach_ceil_(self: readonly Tensor[]): Tensor[];
  _foreach_ceil_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_clamp_max.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_clamp_max(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_clamp_max(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_clamp_max.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_clamp_max(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_clamp_max(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_clamp_max.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_clamp_max(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_clamp_max(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_clamp_max_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_clamp_max_(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_clamp_max_(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_clamp_max_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_clamp_max_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_clamp_max_(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_clamp_max_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_clamp_max_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_clamp_max_(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_clamp_min.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_clamp_min(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_clamp_min(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_clamp_min.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_clamp_min(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_clamp_min(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_clamp_min.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_clamp_min(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_clamp_min(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_clamp_min_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_clamp_min_(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_clamp_min_(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_clamp_min_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_clamp_min_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_clamp_min_(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_clamp_min_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_clamp_min_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_clamp_min_(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_clone(Tensor[] self, *, MemoryFormat? memory_format=None) -> Tensor[]` */
  _foreach_clone(self: readonly Tensor[], options?: { memory_format?: memory_format | null }): Tensor[];
  _foreach_clone(options: { self: readonly Tensor[]; memory_format?: memory_format | null }): Tensor[];
  /** `_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()` */
  _foreach_copy_(self: readonly Tensor[], src: readonly Tensor[], non_blocking?: boolean | { non_blocking?: boolean }, options?: { non_blocking?: boolean }): Tensor[];
  _foreach_copy_(options: { self: readonly Tensor[]; src: readonly Tensor[]; non_blocking?: boolean }): Tensor[];
  /** `_foreach_cos(Tensor[] self) -> Tensor[]` */
  _foreach_cos(self: readonly Tensor[]): Tensor[];
  _foreach_cos(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_cos_(Tensor(a!)[] self) -> ()` */
  _foreach_cos_(self: readonly Tensor[]): Tensor[];
  _foreach_cos_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_cosh(Tensor[] self) -> Tensor[]` */
  _foreach_cosh(self: readonly Tensor[]): Tensor[];
  _foreach_cosh(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_cosh_(Tensor(a!)[] self) -> ()` */
  _foreach_cosh_(self: readonly Tensor[]): Tensor[];
  _foreach_cosh_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_div.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_div(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_div(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_div.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
  _foreach_div(self: readonly Tensor[], other: Tensor): Tensor[];
  _foreach_div(options: { self: readonly Tensor[]; other: Tensor }): Tensor[];
  /** `_foreach_div.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_div(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_div(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_div.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_div(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_div(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_div_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_div_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_div_(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_div_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
  _foreach_div_(self: readonly Tensor[], other: Tensor): Tensor[];
  _foreach_div_(options: { self: readonly Tensor[]; other: Tensor }): Tensor[];
  /** `_foreach_div_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_div_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_div_(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_div_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_div_(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_div_(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_erf(Tensor[] self) -> Tensor[]` */
  _foreach_erf(self: readonly Tensor[]): Tensor[];
  _foreach_erf(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_erf_(Tensor(a!)[] self) -> ()` */
  _foreach_erf_(self: readonly Tensor[]): Tensor[];
  _foreach_erf_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_erfc(Tensor[] self) -> Tensor[]` */
  _foreach_erfc(self: readonly Tensor[]): Tensor[];
  _foreach_erfc(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_erfc_(Tensor(a!)[] self) -> ()` */
  _foreach_erfc_(self: readonly Tensor[]): Tensor[];
  _foreach_erfc_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_exp(Tensor[] self) -> Tensor[]` */
  _foreach_exp(self: readonly Tensor[]): Tensor[];
  _foreach_exp(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_exp_(Tensor(a!)[] self) -> ()` */
  _foreach_exp_(self: readonly Tensor[]): Tensor[];
  _foreach_exp_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_expm1(Tensor[] self) -> Tensor[]` */
  _foreach_expm1(self: readonly Tensor[]): Tensor[];
  _foreach_expm1(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_expm1_(Tensor(a!)[] self) -> ()` */
  _foreach_expm1_(self: readonly Tensor[]): Tensor[];
  _foreach_expm1_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_floor(Tensor[] self) -> Tensor[]` */
  _foreach_floor(self: readonly Tensor[]): Tensor[];
  _foreach_floor(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_floor_(Tensor(a!)[] self) -> ()` */
  _foreach_floor_(self: readonly Tensor[]): Tensor[];
  _foreach_floor_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_frac(Tensor[] self) -> Tensor[]` */
  _foreach_frac(self: readonly Tensor[]): Tensor[];
  _foreach_frac(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_frac_(Tensor(a!)[] self) -> ()` */
  _foreach_frac_(self: readonly Tensor[]): Tensor[];
  _foreach_frac_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_lerp.Scalar(Tensor[] self, Tensor[] tensors1, Scalar weight) -> Tensor[]` */
  _foreach_lerp(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): Tensor[];
  _foreach_lerp(options: { self: readonly Tensor[]; tensors1: readonly Tensor[]; weight: Scalar }): Tensor[];
  /** `_foreach_lerp.ScalarList(Tensor[] self, Tensor[] tensors1, Scalar[] weight) -> Tensor[]` */
  _foreach_lerp(self: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): Tensor[];
  _foreach_lerp(options: { self: readonly Tensor[]; tensors1: readonly Tensor[]; weight: readonly Scalar[] }): Tensor[];
  /** `_foreach_lerp.List(Tensor[] self, Tensor[] tensors1, Tensor[] weights) -> Tensor[]` */
  _foreach_lerp(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
  _foreach_lerp(options: { self: readonly Tensor[]; tensors1: readonly Tensor[]; weights: readonly Tensor[] }): Tensor[];
  /** `_foreach_lerp_.Scalar(Tensor(a!)[] self, Tensor[] tensors1, Scalar weight) -> ()` */
  _foreach_lerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): Tensor[];
  _foreach_lerp_(options: { self: readonly Tensor[]; tensors1: readonly Tensor[]; weight: Scalar }): Tensor[];
  /** `_foreach_lerp_.ScalarList(Tensor(a!)[] self, Tensor[] tensors1, Scalar[] weight) -> ()` */
  _foreach_lerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): Tensor[];
  _foreach_lerp_(options: { self: readonly Tensor[]; tensors1: readonly Tensor[]; weight: readonly Scalar[] }): Tensor[];
  /** `_foreach_lerp_.List(Tensor(a!)[] self, Tensor[] tensors1, Tensor[] weights) -> ()` */
  _foreach_lerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
  _foreach_lerp_(options: { self: readonly Tensor[]; tensors1: readonly Tensor[]; weights: readonly Tensor[] }): Tensor[];
  /** `_foreach_lgamma(Tensor[] self) -> Tensor[]` */
  _foreach_lgamma(self: readonly Tensor[]): Tensor[];
  _foreach_lgamma(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_lgamma_(Tensor(a!)[] self) -> ()` */
  _foreach_lgamma_(self: readonly Tensor[]): Tensor[];
  _foreach_lgamma_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_log(Tensor[] self) -> Tensor[]` */
  _foreach_log(self: readonly Tensor[]): Tensor[];
  _foreach_log(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_log10(Tensor[] self) -> Tensor[]` */
  _foreach_log10(self: readonly Tensor[]): Tensor[];
  _foreach_log10(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_log10_(Tensor(a!)[] self) -> ()` */
  _foreach_log10_(self: readonly Tensor[]): Tensor[];
  _foreach_log10_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_log1p(Tensor[] self) -> Tensor[]` */
  _foreach_log1p(self: readonly Tensor[]): Tensor[];
  _foreach_log1p(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_log1p_(Tensor(a!)[] self) -> ()` */
  _foreach_log1p_(self: readonly Tensor[]): Tensor[];
  _foreach_log1p_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_log2(Tensor[] self) -> Tensor[]` */
  _foreach_log2(self: readonly Tensor[]): Tensor[];
  _foreach_log2(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_log2_(Tensor(a!)[] self) -> ()` */
  _foreach_log2_(self: readonly Tensor[]): Tensor[];
  _foreach_log2_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_log_(Tensor(a!)[] self) -> ()` */
  _foreach_log_(self: readonly Tensor[]): Tensor[];
  _foreach_log_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_max(Tensor[] self) -> Tensor[]` */
  _foreach_max(self: readonly Tensor[]): Tensor[];
  _foreach_max(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_maximum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_maximum(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_maximum(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_maximum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_maximum(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_maximum(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_maximum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_maximum(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_maximum(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_maximum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_maximum_(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_maximum_(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_maximum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_maximum_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_maximum_(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_maximum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_maximum_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_maximum_(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_minimum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_minimum(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_minimum(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_minimum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_minimum(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_minimum(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_minimum.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_minimum(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_minimum(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_minimum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_minimum_(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_minimum_(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_minimum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_minimum_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_minimum_(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_minimum_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_minimum_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_minimum_(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_mm(Tensor[] self, Tensor[] mat2) -> Tensor[]` */
  _foreach_mm(self: readonly Tensor[], mat2: readonly Tensor[]): Tensor[];
  _foreach_mm(options: { self: readonly Tensor[]; mat2: readonly Tensor[] }): Tensor[];
  /** `_foreach_mul.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_mul(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_mul(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_mul.Tensor(Tensor[] self, Tensor other) -> Tensor[]` */
  _foreach_mul(self: readonly Tensor[], other: Tensor): Tensor[];
  _foreach_mul(options: { self: readonly Tensor[]; other: Tensor }): Tensor[];
  /** `_foreach_mul.List(Tensor[] self, Tensor[] other) -> Tensor[]` */
  _foreach_mul(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_mul(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_mul.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_mul(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_mul(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_mul_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_mul_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_mul_(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_mul_.Tensor(Tensor(a!)[] self, Tensor other) -> ()` */
  _foreach_mul_(self: readonly Tensor[], other: Tensor): Tensor[];
  _foreach_mul_(options: { self: readonly Tensor[]; other: Tensor }): Tensor[];
  /** `_foreach_mul_.List(Tensor(a!)[] self, Tensor[] other) -> ()` */
  _foreach_mul_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreach_mul_(options: { self: readonly Tensor[]; other: readonly Tensor[] }): Tensor[];
  /** `_foreach_mul_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_mul_(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_mul_(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_neg(Tensor[] self) -> Tensor[]` */
  _foreach_neg(self: readonly Tensor[]): Tensor[];
  _foreach_neg(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_neg_(Tensor(a!)[] self) -> ()` */
  _foreach_neg_(self: readonly Tensor[]): Tensor[];
  _foreach_neg_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  _foreach_norm(self: readonly Tensor[], ord?: Scalar | { ord?: Scalar; dtype?: dtype | null }, dtype?: dtype | null | { ord?: Scalar; dtype?: dtype | null }, options?: { ord?: Scalar; dtype?: dtype | null }): Tensor[];
  _foreach_norm(options: { self: readonly Tensor[]; ord?: Scalar; dtype?: dtype | null }): Tensor[];
  /** `_foreach_pow.ScalarAndTensor(Scalar self, Tensor[] exponent) -> Tensor[]` */
  _foreach_pow(self: Scalar, exponent: readonly Tensor[]): Tensor[];
  _foreach_pow(options: { self: Scalar; exponent: readonly Tensor[] }): Tensor[];
  /** `_foreach_pow.Scalar(Tensor[] self, Scalar exponent) -> Tensor[]` */
  _foreach_pow(self: readonly Tensor[], exponent: Scalar): Tensor[];
  _foreach_pow(options: { self: readonly Tensor[]; exponent: Scalar }): Tensor[];
  /** `_foreach_pow.ScalarList(Tensor[] self, Scalar[] exponent) -> Tensor[]` */
  _foreach_pow(self: readonly Tensor[], exponent: readonly Scalar[]): Tensor[];
  _foreach_pow(options: { self: readonly Tensor[]; exponent: readonly Scalar[] }): Tensor[];
  /** `_foreach_pow.List(Tensor[] self, Tensor[] exponent) -> Tensor[]` */
  _foreach_pow(self: readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
  _foreach_pow(options: { self: readonly Tensor[]; exponent: readonly Tensor[] }): Tensor[];
  /** `_foreach_pow_.Scalar(Tensor(a!)[] self, Scalar exponent) -> ()` */
  _foreach_pow_(self: readonly Tensor[], exponent: Scalar): Tensor[];
  _foreach_pow_(options: { self: readonly Tensor[]; exponent: Scalar }): Tensor[];
  /** `_foreach_pow_.ScalarList(Tensor(a!)[] self, Scalar[] exponent) -> ()` */
  _foreach_pow_(self: readonly Tensor[], exponent: readonly Scalar[]): Tensor[];
  _foreach_pow_(options: { self: readonly Tensor[]; exponent: readonly Scalar[] }): Tensor[];
  /** `_foreach_pow_.List(Tensor(a!)[] self, Tensor[] exponent) -> ()` */
  _foreach_pow_(self: readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
  _foreach_pow_(options: { self: readonly Tensor[]; exponent: readonly Tensor[] }): Tensor[];
  /** `_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]` */
  _foreach_powsum(self: readonly Tensor[], ord?: Scalar | { ord?: Scalar; dtype?: dtype | null }, dtype?: dtype | null | { ord?: Scalar; dtype?: dtype | null }, options?: { ord?: Scalar; dtype?: dtype | null }): Tensor[];
  _foreach_powsum(options: { self: readonly Tensor[]; ord?: Scalar; dtype?: dtype | null }): Tensor[];
  /** `_foreach_reciprocal(Tensor[] self) -> Tensor[]` */
  _foreach_reciprocal(self: readonly Tensor[]): Tensor[];
  _foreach_reciprocal(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_reciprocal_(Tensor(a!)[] self) -> ()` */
  _foreach_reciprocal_(self: readonly Tensor[]): Tensor[];
  _foreach_reciprocal_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_round(Tensor[] self) -> Tensor[]` */
  _foreach_round(self: readonly Tensor[]): Tensor[];
  _foreach_round(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_round_(Tensor(a!)[] self) -> ()` */
  _foreach_round_(self: readonly Tensor[]): Tensor[];
  _foreach_round_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_rsqrt(Tensor[] self) -> Tensor[]` */
  _foreach_rsqrt(self: readonly Tensor[]): Tensor[];
  _foreach_rsqrt(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_rsqrt_(Tensor(a!)[] self) -> ()` */
  _foreach_rsqrt_(self: readonly Tensor[]): Tensor[];
  _foreach_rsqrt_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sigmoid(Tensor[] self) -> Tensor[]` */
  _foreach_sigmoid(self: readonly Tensor[]): Tensor[];
  _foreach_sigmoid(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sigmoid_(Tensor(a!)[] self) -> ()` */
  _foreach_sigmoid_(self: readonly Tensor[]): Tensor[];
  _foreach_sigmoid_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sign(Tensor[] self) -> Tensor[]` */
  _foreach_sign(self: readonly Tensor[]): Tensor[];
  _foreach_sign(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sign_(Tensor(a!)[] self) -> ()` */
  _foreach_sign_(self: readonly Tensor[]): Tensor[];
  _foreach_sign_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sin(Tensor[] self) -> Tensor[]` */
  _foreach_sin(self: readonly Tensor[]): Tensor[];
  _foreach_sin(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sin_(Tensor(a!)[] self) -> ()` */
  _foreach_sin_(self: readonly Tensor[]): Tensor[];
  _foreach_sin_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sinh(Tensor[] self) -> Tensor[]` */
  _foreach_sinh(self: readonly Tensor[]): Tensor[];
  _foreach_sinh(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sinh_(Tensor(a!)[] self) -> ()` */
  _foreach_sinh_(self: readonly Tensor[]): Tensor[];
  _foreach_sinh_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sqrt(Tensor[] self) -> Tensor[]` */
  _foreach_sqrt(self: readonly Tensor[]): Tensor[];
  _foreach_sqrt(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sqrt_(Tensor(a!)[] self) -> ()` */
  _foreach_sqrt_(self: readonly Tensor[]): Tensor[];
  _foreach_sqrt_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_sub.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]` */
  _foreach_sub(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_sub(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_sub.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]` */
  _foreach_sub(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_sub(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_sub.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]` */
  _foreach_sub(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
  _foreach_sub(options: { self: readonly Tensor[]; other: readonly Tensor[]; alpha?: Scalar }): Tensor[];
  /** `_foreach_sub_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()` */
  _foreach_sub_(self: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreach_sub_(options: { self: readonly Tensor[]; scalar: Scalar }): Tensor[];
  /** `_foreach_sub_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()` */
  _foreach_sub_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreach_sub_(options: { self: readonly Tensor[]; scalars: readonly Scalar[] }): Tensor[];
  /** `_foreach_sub_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()` */
  _foreach_sub_(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
  _foreach_sub_(options: { self: readonly Tensor[]; other: readonly Tensor[]; alpha?: Scalar }): Tensor[];
  /** `_foreach_tan(Tensor[] self) -> Tensor[]` */
  _foreach_tan(self: readonly Tensor[]): Tensor[];
  _foreach_tan(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_tan_(Tensor(a!)[] self) -> ()` */
  _foreach_tan_(self: readonly Tensor[]): Tensor[];
  _foreach_tan_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_tanh(Tensor[] self) -> Tensor[]` */
  _foreach_tanh(self: readonly Tensor[]): Tensor[];
  _foreach_tanh(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_tanh_(Tensor(a!)[] self) -> ()` */
  _foreach_tanh_(self: readonly Tensor[]): Tensor[];
  _foreach_tanh_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_trunc(Tensor[] self) -> Tensor[]` */
  _foreach_trunc(self: readonly Tensor[]): Tensor[];
  _foreach_trunc(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_trunc_(Tensor(a!)[] self) -> ()` */
  _foreach_trunc_(self: readonly Tensor[]): Tensor[];
  _foreach_trunc_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_foreach_zero_(Tensor(a!)[] self) -> ()` */
  _foreach_zero_(self: readonly Tensor[]): Tensor[];
  _foreach_zero_(options: { self: readonly Tensor[] }): Tensor[];
  /** `_functional_assert_async.msg(Tensor self, str assert_msg, Tensor dep_token) -> Tensor` */
  _functional_assert_async(input: Tensor, assert_msg: string, dep_token: Tensor): Tensor;
  _functional_assert_async(input: Tensor, options: { assert_msg: string; dep_token: Tensor }): Tensor;
  /** `_functional_assert_scalar(Scalar self, str assert_msg, Tensor dep_token) -> Tensor` */
  _functional_assert_scalar(self: Scalar, assert_msg: string, dep_token: Tensor): Tensor;
  _functional_assert_scalar(options: { self: Scalar; assert_msg: string; dep_token: Tensor }): Tensor;
  /** `_functional_sym_constrain_range(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
  _functional_sym_constrain_range(size: Scalar, min: Int | null, max: Int | null, dep_token: Tensor): Tensor;
  _functional_sym_constrain_range(options: { size: Scalar; min: Int | null; max: Int | null; dep_token: Tensor }): Tensor;
  /** `_functional_sym_constrain_range_for_size(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor` */
  _functional_sym_constrain_range_for_size(size: Scalar, min: Int | null, max: Int | null, dep_token: Tensor): Tensor;
  _functional_sym_constrain_range_for_size(options: { size: Scalar; min: Int | null; max: Int | null; dep_token: Tensor }): Tensor;
  /** `_fused_adagrad_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adagrad_(self: readonly Tensor[], grads: readonly Tensor[], state_sums: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: Tensor; lr_decay: number; weight_decay: number; eps: number; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  _fused_adagrad_(options: { self: readonly Tensor[]; grads: readonly Tensor[]; state_sums: readonly Tensor[]; state_steps: readonly Tensor[]; lr: Tensor; lr_decay: number; weight_decay: number; eps: number; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  /** `_fused_adagrad_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adagrad_(self: readonly Tensor[], grads: readonly Tensor[], state_sums: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: number; lr_decay: number; weight_decay: number; eps: number; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  _fused_adagrad_(options: { self: readonly Tensor[]; grads: readonly Tensor[]; state_sums: readonly Tensor[]; state_steps: readonly Tensor[]; lr: number; lr_decay: number; weight_decay: number; eps: number; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  /** `_fused_adam_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adam_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  _fused_adam_(options: { self: readonly Tensor[]; grads: readonly Tensor[]; exp_avgs: readonly Tensor[]; exp_avg_sqs: readonly Tensor[]; max_exp_avg_sqs: readonly Tensor[]; state_steps: readonly Tensor[]; lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  /** `_fused_adam_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adam_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  _fused_adam_(options: { self: readonly Tensor[]; grads: readonly Tensor[]; exp_avgs: readonly Tensor[]; exp_avg_sqs: readonly Tensor[]; max_exp_avg_sqs: readonly Tensor[]; state_steps: readonly Tensor[]; lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  /** `_fused_adamw_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adamw_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  _fused_adamw_(options: { self: readonly Tensor[]; grads: readonly Tensor[]; exp_avgs: readonly Tensor[]; exp_avg_sqs: readonly Tensor[]; max_exp_avg_sqs: readonly Tensor[]; state_steps: readonly Tensor[]; lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  /** `_fused_adamw_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_adamw_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  _fused_adamw_(options: { self: readonly Tensor[]; grads: readonly Tensor[]; exp_avgs: readonly Tensor[]; exp_avg_sqs: readonly Tensor[]; max_exp_avg_sqs: readonly Tensor[]; state_steps: readonly Tensor[]; lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  /** `_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)` */
  _fused_dropout(input: Tensor, p: number, generator?: Generator | null | { generator?: Generator | null }, options?: { generator?: Generator | null }): [Tensor, Tensor];
  _fused_dropout(input: Tensor, options: { p: number; generator?: Generator | null }): [Tensor, Tensor];
  /** `_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)` */
  _fused_moving_avg_obs_fq_helper(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: Int, quant_max: Int, ch_axis: Int, per_row_fake_quant?: boolean | { per_row_fake_quant?: boolean; symmetric_quant?: boolean }, symmetric_quant?: boolean | { per_row_fake_quant?: boolean; symmetric_quant?: boolean }, options?: { per_row_fake_quant?: boolean; symmetric_quant?: boolean }): Named<[output: Tensor, mask: Tensor], { output: Tensor; mask: Tensor }>;
  _fused_moving_avg_obs_fq_helper(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, options: { averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int; per_row_fake_quant?: boolean; symmetric_quant?: boolean }): Named<[output: Tensor, mask: Tensor], { output: Tensor; mask: Tensor }>;
  /** `_fused_rms_norm(Tensor input, int[] normalized_shape, Tensor? weight, float? eps) -> (Tensor, Tensor)` */
  _fused_rms_norm(input: Tensor, normalized_shape: Ints, weight: Tensor | null, eps: number | null): [Tensor, Tensor];
  _fused_rms_norm(input: Tensor, options: { normalized_shape: Ints; weight: Tensor | null; eps: number | null }): [Tensor, Tensor];
  /** `_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int` */
  _fused_sdp_choice(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }, dropout_p?: number | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }, is_causal?: boolean | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }, options?: { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }): number;
  /** `_fused_sgd_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_sgd_(self: readonly Tensor[], grads: readonly Tensor[], momentum_buffer_list: readonly Tensor[], options: { weight_decay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  _fused_sgd_(options: { self: readonly Tensor[]; grads: readonly Tensor[]; momentum_buffer_list: readonly Tensor[]; weight_decay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  /** `_fused_sgd_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()` */
  _fused_sgd_(self: readonly Tensor[], grads: readonly Tensor[], momentum_buffer_list: readonly Tensor[], options: { weight_decay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  _fused_sgd_(options: { self: readonly Tensor[]; grads: readonly Tensor[]; momentum_buffer_list: readonly Tensor[]; weight_decay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean; grad_scale?: Tensor | null; found_inf?: Tensor | null }): Tensor[];
  /** `_fw_primal_copy(Tensor self, int level) -> Tensor` */
  _fw_primal_copy(input: Tensor, level: Int, options?: { out?: Tensor | null }): Tensor;
  _fw_primal_copy(input: Tensor, options: { level: Int; out?: Tensor | null }): Tensor;
  /** `_grid_sampler_2d_cpu_fallback(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  _grid_sampler_2d_cpu_fallback(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
  _grid_sampler_2d_cpu_fallback(input: Tensor, grid: Tensor, options: { interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
  /** `_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor` */
  _grouped_mm(input: Tensor, mat2: Tensor, offs?: Tensor | null | { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null }, bias?: Tensor | null | { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null }, out_dtype?: dtype | null | { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null }, options?: { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null }): Tensor;
  /** `_has_compatible_shallow_copy_type(Tensor self, Tensor from) -> bool` */
  _has_compatible_shallow_copy_type(input: Tensor, from: Tensor): boolean;
  /** `_histogramdd_bin_edges(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor[]` */
  _histogramdd_bin_edges(input: Tensor, bins: Ints, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor[];
  _histogramdd_bin_edges(input: Tensor, options: { bins: Ints; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor[];
  /** `_histogramdd_from_bin_cts(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor` */
  _histogramdd_from_bin_cts(input: Tensor, bins: Ints, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor;
  _histogramdd_from_bin_cts(input: Tensor, options: { bins: Ints; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor;
  /** `_histogramdd_from_bin_tensors(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False) -> Tensor` */
  _histogramdd_from_bin_tensors(input: Tensor, bins: readonly Tensor[], options?: { weight?: Tensor | null; density?: boolean }): Tensor;
  _histogramdd_from_bin_tensors(input: Tensor, options: { bins: readonly Tensor[]; weight?: Tensor | null; density?: boolean }): Tensor;
  /** `_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)` */
  _index_put_impl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | { accumulate?: boolean; unsafe?: boolean }, unsafe?: boolean | { accumulate?: boolean; unsafe?: boolean }, options?: { accumulate?: boolean; unsafe?: boolean }): Tensor;
  _index_put_impl_(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean; unsafe?: boolean }): Tensor;
  /** `_indices_copy(Tensor self) -> Tensor` */
  _indices_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `_int_mm(Tensor self, Tensor mat2) -> Tensor` */
  _int_mm(input: Tensor, mat2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `_is_all_true(Tensor self) -> Tensor` */
  _is_all_true(input: Tensor): Tensor;
  /** `_is_any_true(Tensor self) -> Tensor` */
  _is_any_true(input: Tensor): Tensor;
  /** `_is_zerotensor(Tensor self) -> bool` */
  _is_zerotensor(input: Tensor): boolean;
  /** `_lazy_clone(Tensor self) -> Tensor` */
  _lazy_clone(input: Tensor): Tensor;
  /** `_linalg_check_errors(Tensor info, str api_name, *, bool is_matrix) -> ()` */
  _linalg_check_errors(info: Tensor, api_name: string, options: { is_matrix: boolean }): void;
  _linalg_check_errors(info: Tensor, options: { api_name: string; is_matrix: boolean }): void;
  /** `_linalg_det(Tensor A) -> (Tensor result, Tensor LU, Tensor pivots)` */
  _linalg_det(A: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[result: Tensor, LU: Tensor, pivots: Tensor], { result: Tensor; LU: Tensor; pivots: Tensor }>;
  /** `_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)` */
  _linalg_eigh(A: Tensor, UPLO?: string | { UPLO?: string; compute_v?: boolean; out?: readonly Tensor[] | null }, compute_v?: boolean | { UPLO?: string; compute_v?: boolean; out?: readonly Tensor[] | null }, options?: { UPLO?: string; compute_v?: boolean; out?: readonly Tensor[] | null }): Named<[eigenvalues: Tensor, eigenvectors: Tensor], { eigenvalues: Tensor; eigenvectors: Tensor }>;
  /** `_linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots)` */
  _linalg_slogdet(A: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[sign: Tensor, logabsdet: Tensor, LU: Tensor, pivots: Tensor], { sign: Tensor; logabsdet: Tensor; LU: Tensor; pivots: Tensor }>;
  /** `_linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor LU, Tensor pivots, Tensor info)` */
  _linalg_solve_ex(A: Tensor, B: Tensor, options?: { left?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): Named<[result: Tensor, LU: Tensor, pivots: Tensor, info: Tensor], { result: Tensor; LU: Tensor; pivots: Tensor; info: Tensor }>;
  /** `_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` */
  _linalg_svd(A: Tensor, full_matrices?: boolean | { full_matrices?: boolean; compute_uv?: boolean; driver?: string | null; out?: readonly Tensor[] | null }, compute_uv?: boolean | { full_matrices?: boolean; compute_uv?: boolean; driver?: string | null; out?: readonly Tensor[] | null }, options?: { full_matrices?: boolean; compute_uv?: boolean; driver?: string | null; out?: readonly Tensor[] | null }): Named<[U: Tensor, S: Tensor, Vh: Tensor], { U: Tensor; S: Tensor; Vh: Tensor }>;
  /** `_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _log_softmax(input: Tensor, dim: Int, half_to_float: boolean, options?: { out?: Tensor | null }): Tensor;
  _log_softmax(input: Tensor, options: { dim: Int; half_to_float: boolean; out?: Tensor | null }): Tensor;
  /** `_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
  _log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input_dtype: dtype, options?: { out?: Tensor | null }): Tensor;
  _log_softmax_backward_data(grad_output: Tensor, output: Tensor, options: { dim: Int; input_dtype: dtype; out?: Tensor | null }): Tensor;
  /** `_logcumsumexp(Tensor self, int dim) -> Tensor` */
  _logcumsumexp(input: Tensor, dim: Int, options?: { out?: Tensor | null }): Tensor;
  _logcumsumexp(input: Tensor, options: { dim: Int; out?: Tensor | null }): Tensor;
  /** `_lstm_mps(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _lstm_mps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  _lstm_mps(input: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)` */
  _lu_with_info(input: Tensor, pivot?: boolean | { pivot?: boolean; check_errors?: boolean }, check_errors?: boolean | { pivot?: boolean; check_errors?: boolean }, options?: { pivot?: boolean; check_errors?: boolean }): Named<[LU: Tensor, pivots: Tensor, info: Tensor], { LU: Tensor; pivots: Tensor; info: Tensor }>;
  /** `_make_dep_token(*, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  _make_dep_token(options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  /** `_make_dual(Tensor(a) primal, Tensor tangent, int level) -> Tensor(a)` */
  _make_dual(primal: Tensor, tangent: Tensor, level: Int): Tensor;
  _make_dual(primal: Tensor, tangent: Tensor, options: { level: Int }): Tensor;
  /** `_make_dual_copy(Tensor primal, Tensor tangent, int level) -> Tensor` */
  _make_dual_copy(primal: Tensor, tangent: Tensor, level: Int, options?: { out?: Tensor | null }): Tensor;
  _make_dual_copy(primal: Tensor, tangent: Tensor, options: { level: Int; out?: Tensor | null }): Tensor;
  /** `_make_per_channel_quantized_tensor(Tensor self, Tensor scale, Tensor zero_point, int axis) -> Tensor` */
  _make_per_channel_quantized_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int): Tensor;
  _make_per_channel_quantized_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, options: { axis: Int }): Tensor;
  /** `_make_per_tensor_quantized_tensor(Tensor self, float scale, int zero_point) -> Tensor` */
  _make_per_tensor_quantized_tensor(input: Tensor, scale: number, zero_point: Int): Tensor;
  _make_per_tensor_quantized_tensor(input: Tensor, options: { scale: number; zero_point: Int }): Tensor;
  /** `_masked_scale(Tensor self, Tensor mask, float scale) -> Tensor` */
  _masked_scale(input: Tensor, mask: Tensor, scale: number): Tensor;
  _masked_scale(input: Tensor, mask: Tensor, options: { scale: number }): Tensor;
  /** `_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor` */
  _masked_softmax(input: Tensor, mask: Tensor, dim?: Int | null | { dim?: Int | null; mask_type?: Int | null }, mask_type?: Int | null | { dim?: Int | null; mask_type?: Int | null }, options?: { dim?: Int | null; mask_type?: Int | null }): Tensor;
  /** `_mixed_dtypes_linear(Tensor input, Tensor weight, Tensor scale, *, Tensor? bias=None, str? activation=None) -> Tensor` */
  _mixed_dtypes_linear(input: Tensor, weight: Tensor, scale: Tensor, options?: { bias?: Tensor | null; activation?: string | null }): Tensor;
  /** `_mkldnn_reshape(Tensor self, int[] shape) -> Tensor` */
  _mkldnn_reshape(input: Tensor, shape: Ints): Tensor;
  _mkldnn_reshape(input: Tensor, options: { shape: Ints }): Tensor;
  /** `_mkldnn_transpose(Tensor self, int dim0, int dim1) -> Tensor` */
  _mkldnn_transpose(input: Tensor, dim0: Int, dim1: Int): Tensor;
  _mkldnn_transpose(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  /** `_mkldnn_transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)` */
  _mkldnn_transpose_(input: Tensor, dim0: Int, dim1: Int): Tensor;
  _mkldnn_transpose_(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  /** `_mps_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  _mps_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
  _mps_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: Ints; stride: Ints; dilation: Ints; groups: Int }): Tensor;
  /** `_mps_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  _mps_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
  _mps_convolution_transpose(input: Tensor, weight: Tensor, options: { padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int }): Tensor;
  /** `_native_batch_norm_legit(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, training: boolean, momentum: number, eps: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, options: { training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit.no_stats(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** `_native_batch_norm_legit_no_training(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  _native_batch_norm_legit_no_training(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  _native_batch_norm_legit_no_training(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, options: { momentum: number; eps: number }): [Tensor, Tensor, Tensor];
  /** `_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)` */
  _native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: Int, num_head: Int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | null | { mask?: Tensor | null; need_weights?: boolean; average_attn_weights?: boolean; mask_type?: Int | null }, need_weights?: boolean | { mask?: Tensor | null; need_weights?: boolean; average_attn_weights?: boolean; mask_type?: Int | null }, average_attn_weights?: boolean | { mask?: Tensor | null; need_weights?: boolean; average_attn_weights?: boolean; mask_type?: Int | null }, mask_type?: Int | null | { mask?: Tensor | null; need_weights?: boolean; average_attn_weights?: boolean; mask_type?: Int | null }, options?: { mask?: Tensor | null; need_weights?: boolean; average_attn_weights?: boolean; mask_type?: Int | null }): [Tensor, Tensor];
  _native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, options: { embed_dim: Int; num_head: Int; qkv_weight: Tensor; qkv_bias: Tensor; proj_weight: Tensor; proj_bias: Tensor; mask?: Tensor | null; need_weights?: boolean; average_attn_weights?: boolean; mask_type?: Int | null }): [Tensor, Tensor];
  /** `_neg_view(Tensor(a) self) -> Tensor(a)` */
  _neg_view(input: Tensor): Tensor;
  /** `_neg_view_copy(Tensor self) -> Tensor` */
  _neg_view_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `_nested_compute_contiguous_strides_offsets(Tensor nested_size) -> (Tensor, Tensor)` */
  _nested_compute_contiguous_strides_offsets(nested_size: Tensor): [Tensor, Tensor];
  /** `_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor` */
  _nested_from_padded(padded: Tensor, cpu_nested_shape_example: Tensor, fuse_transform_0213?: boolean | { fuse_transform_0213?: boolean }, options?: { fuse_transform_0213?: boolean }): Tensor;
  /** `_nested_from_padded_and_nested_example(Tensor padded, Tensor nt_example) -> Tensor` */
  _nested_from_padded_and_nested_example(padded: Tensor, nt_example: Tensor): Tensor;
  /** `_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor` */
  _nested_from_padded_tensor(padded: Tensor, offsets: Tensor, dummy: Tensor, ragged_idx?: Int | { ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; sum_S?: Int | null }, min_seqlen?: Tensor | null | { ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; sum_S?: Int | null }, max_seqlen?: Tensor | null | { ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; sum_S?: Int | null }, sum_S?: Int | null | { ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; sum_S?: Int | null }, options?: { ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; sum_S?: Int | null }): Tensor;
  /** `_nested_get_jagged_dummy(Tensor any) -> Tensor` */
  _nested_get_jagged_dummy(any: Tensor): Tensor;
  /** `_nested_get_lengths(Tensor self) -> Tensor` */
  _nested_get_lengths(input: Tensor): Tensor;
  /** `_nested_get_max_seqlen(Tensor self) -> Tensor` */
  _nested_get_max_seqlen(input: Tensor): Tensor;
  /** `_nested_get_min_seqlen(Tensor self) -> Tensor` */
  _nested_get_min_seqlen(input: Tensor): Tensor;
  /** `_nested_get_offsets(Tensor self) -> Tensor` */
  _nested_get_offsets(input: Tensor): Tensor;
  /** `_nested_get_ragged_idx(Tensor self) -> int` */
  _nested_get_ragged_idx(input: Tensor): number;
  /** `_nested_get_values(Tensor(a) self) -> Tensor(a)` */
  _nested_get_values(input: Tensor): Tensor;
  /** `_nested_get_values_copy(Tensor self) -> Tensor` */
  _nested_get_values_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor` */
  _nested_tensor_from_mask(t: Tensor, mask: Tensor, mask_check?: boolean | { mask_check?: boolean }, options?: { mask_check?: boolean }): Tensor;
  /** `_nested_tensor_from_mask_left_aligned(Tensor t, Tensor mask) -> bool` */
  _nested_tensor_from_mask_left_aligned(t: Tensor, mask: Tensor): boolean;
  /** `_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  _nested_tensor_from_tensor_list(list: readonly Tensor[], dtype?: dtype | null | { dtype?: dtype | null; layout?: layout | null; device?: DeviceLike | null; pin_memory?: boolean | null }, layout?: layout | null | { dtype?: dtype | null; layout?: layout | null; device?: DeviceLike | null; pin_memory?: boolean | null }, device?: DeviceLike | null | { dtype?: dtype | null; layout?: layout | null; device?: DeviceLike | null; pin_memory?: boolean | null }, pin_memory?: boolean | null | { dtype?: dtype | null; layout?: layout | null; device?: DeviceLike | null; pin_memory?: boolean | null }, options?: { dtype?: dtype | null; layout?: layout | null; device?: DeviceLike | null; pin_memory?: boolean | null }): Tensor;
  _nested_tensor_from_tensor_list(options: { list: readonly Tensor[]; dtype?: dtype | null; layout?: layout | null; device?: DeviceLike | null; pin_memory?: boolean | null }): Tensor;
  /** `_nested_tensor_softmax_with_shape(Tensor self, Tensor query) -> Tensor` */
  _nested_tensor_softmax_with_shape(input: Tensor, query: Tensor): Tensor;
  /** `_nested_view_from_buffer(Tensor(a) self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor(a)` */
  _nested_view_from_buffer(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor): Tensor;
  /** `_nested_view_from_buffer_copy(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor` */
  _nested_view_from_buffer_copy(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)` */
  _nested_view_from_jagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null | { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null }, ragged_idx?: Int | { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null }, min_seqlen?: Tensor | null | { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null }, max_seqlen?: Tensor | null | { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null }, options?: { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null }): Tensor;
  /** `_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor` */
  _nested_view_from_jagged_copy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null | { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; out?: Tensor | null }, ragged_idx?: Int | { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; out?: Tensor | null }, min_seqlen?: Tensor | null | { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; out?: Tensor | null }, max_seqlen?: Tensor | null | { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; out?: Tensor | null }, options?: { lengths?: Tensor | null; ragged_idx?: Int; min_seqlen?: Tensor | null; max_seqlen?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `_nnpack_available() -> bool` */
  _nnpack_available(): boolean;
  /** `_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=1) -> Tensor` */
  _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts }, options?: { stride?: IntOrInts }): Tensor;
  _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: IntOrInts; stride?: IntOrInts }): Tensor;
  /** `_pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first) -> (Tensor, Tensor)` */
  _pack_padded_sequence(input: Tensor, lengths: Tensor, batch_first: boolean): [Tensor, Tensor];
  _pack_padded_sequence(input: Tensor, lengths: Tensor, options: { batch_first: boolean }): [Tensor, Tensor];
  /** `_pad_packed_sequence(Tensor data, Tensor batch_sizes, bool batch_first, Scalar padding_value, int total_length) -> (Tensor, Tensor)` */
  _pad_packed_sequence(data: Tensor, batch_sizes: Tensor, batch_first: boolean, padding_value: Scalar, total_length: Int): [Tensor, Tensor];
  _pad_packed_sequence(data: Tensor, batch_sizes: Tensor, options: { batch_first: boolean; padding_value: Scalar; total_length: Int }): [Tensor, Tensor];
  /** `_philox_key_fold_in(Tensor key, int data) -> Tensor` */
  _philox_key_fold_in(key: Tensor, data: Int): Tensor;
  _philox_key_fold_in(key: Tensor, options: { data: Int }): Tensor;
  /** `_philox_key_split(Tensor key, int num_splits) -> Tensor` */
  _philox_key_split(key: Tensor, num_splits: Int): Tensor;
  _philox_key_split(key: Tensor, options: { num_splits: Int }): Tensor;
  /** `_philox_normal_(Tensor(a!) self, Tensor key, float mean=0, float std=1) -> Tensor(a!)` */
  _philox_normal_(input: Tensor, key: Tensor, mean?: number | { mean?: number; std?: number }, std?: number | { mean?: number; std?: number }, options?: { mean?: number; std?: number }): Tensor;
  /** `_philox_uniform_(Tensor(a!) self, Tensor key, float low=0, float high=1) -> Tensor(a!)` */
  _philox_uniform_(input: Tensor, key: Tensor, low?: number | { low?: number; high?: number }, high?: number | { low?: number; high?: number }, options?: { low?: number; high?: number }): Tensor;
  /** `_pin_memory(Tensor self, Device? device=None) -> Tensor` */
  _pin_memory(input: Tensor, device?: DeviceLike | null | { device?: DeviceLike | null }, options?: { device?: DeviceLike | null }): Tensor;
  /** `_prelu_kernel(Tensor self, Tensor weight) -> Tensor` */
  _prelu_kernel(input: Tensor, weight: Tensor): Tensor;
  /** `_print(str s) -> ()` */
  _print(s: string): void;
  _print(options: { s: string }): void;
  /** `_propagate_xla_data(Tensor input, Tensor output) -> ()` */
  _propagate_xla_data(input: Tensor, output: Tensor): void;
  /** `_remove_batch_dim(Tensor self, int level, SymInt batch_size, int out_dim) -> Tensor` */
  _remove_batch_dim(input: Tensor, level: Int, batch_size: Int, out_dim: Int): Tensor;
  _remove_batch_dim(input: Tensor, options: { level: Int; batch_size: Int; out_dim: Int }): Tensor;
  /** `_reshape_alias_copy(Tensor self, SymInt[] size, SymInt[] stride) -> Tensor` */
  _reshape_alias_copy(input: Tensor, size: Ints, stride: Ints, options?: { out?: Tensor | null }): Tensor;
  _reshape_alias_copy(input: Tensor, options: { size: Ints; stride: Ints; out?: Tensor | null }): Tensor;
  /** `_reshape_from_tensor(Tensor self, Tensor shape) -> Tensor` */
  _reshape_from_tensor(input: Tensor, shape: Tensor): Tensor;
  /** `_resize_output_(Tensor(a!) self, SymInt[] size, Device device) -> Tensor(a!)` */
  _resize_output_(input: Tensor, size: Ints, device: DeviceLike): Tensor;
  _resize_output_(input: Tensor, options: { size: Ints; device: DeviceLike }): Tensor;
  /** `_rowwise_prune(Tensor weight, Tensor mask, ScalarType compressed_indices_dtype) -> (Tensor, Tensor)` */
  _rowwise_prune(weight: Tensor, mask: Tensor, compressed_indices_dtype: dtype): [Tensor, Tensor];
  _rowwise_prune(weight: Tensor, mask: Tensor, options: { compressed_indices_dtype: dtype }): [Tensor, Tensor];
  /** `_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  _safe_softmax(input: Tensor, dim: Int, dtype?: dtype | null | { dtype?: dtype | null }, options?: { dtype?: dtype | null }): Tensor;
  _safe_softmax(input: Tensor, options: { dim: Int; dtype?: dtype | null }): Tensor;
  /** `_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor` */
  _sample_dirichlet(input: Tensor, generator?: Generator | null | { generator?: Generator | null }, options?: { generator?: Generator | null }): Tensor;
  /** `_saturate_weight_to_fp16(Tensor weight) -> Tensor` */
  _saturate_weight_to_fp16(weight: Tensor): Tensor;
  /** `_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  _scaled_dot_product_attention_math(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }, dropout_p?: number | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }, is_causal?: boolean | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }, dropout_mask?: Tensor | null | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }, options?: { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }): [Tensor, Tensor];
  /** `_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)` */
  _scaled_dot_product_attention_math_for_mps(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }, dropout_p?: number | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }, is_causal?: boolean | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }, dropout_mask?: Tensor | null | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }, options?: { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; dropout_mask?: Tensor | null; scale?: number | null; enable_gqa?: boolean }): [Tensor, Tensor];
  /** `_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)` */
  _scaled_dot_product_cudnn_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: number | { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }, is_causal?: boolean | { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }, return_debug_mask?: boolean | { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }, options?: { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }): Named<[output: Tensor, logsumexp: Tensor, cum_seq_q: Tensor, cum_seq_k: Tensor, max_q: number, max_k: number, philox_seed: Tensor, philox_offset: Tensor, debug_attn_mask: Tensor], { output: Tensor; logsumexp: Tensor; cum_seq_q: Tensor; cum_seq_k: Tensor; max_q: number; max_k: number; philox_seed: Tensor; philox_offset: Tensor; debug_attn_mask: Tensor }>;
  _scaled_dot_product_cudnn_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, options: { compute_log_sumexp: boolean; dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }): Named<[output: Tensor, logsumexp: Tensor, cum_seq_q: Tensor, cum_seq_k: Tensor, max_q: number, max_k: number, philox_seed: Tensor, philox_offset: Tensor, debug_attn_mask: Tensor], { output: Tensor; logsumexp: Tensor; cum_seq_q: Tensor; cum_seq_k: Tensor; max_q: number; max_k: number; philox_seed: Tensor; philox_offset: Tensor; debug_attn_mask: Tensor }>;
  /** `_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0.0, bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)` */
  _scaled_dot_product_efficient_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: number | { dropout_p?: number; is_causal?: boolean; scale?: number | null }, is_causal?: boolean | { dropout_p?: number; is_causal?: boolean; scale?: number | null }, options?: { dropout_p?: number; is_causal?: boolean; scale?: number | null }): Named<[output: Tensor, log_sumexp: Tensor, philox_seed: Tensor, philox_offset: Tensor], { output: Tensor; log_sumexp: Tensor; philox_seed: Tensor; philox_offset: Tensor }>;
  _scaled_dot_product_efficient_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, options: { compute_log_sumexp: boolean; dropout_p?: number; is_causal?: boolean; scale?: number | null }): Named<[output: Tensor, log_sumexp: Tensor, philox_seed: Tensor, philox_offset: Tensor], { output: Tensor; log_sumexp: Tensor; philox_seed: Tensor; philox_offset: Tensor }>;
  /** `_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, q_descale: Tensor | null, k_descale: Tensor | null, v_descale: Tensor | null, dropout_p?: number | { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }, is_causal?: boolean | { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }, return_debug_mask?: boolean | { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }, options?: { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }): Named<[output: Tensor, logsumexp: Tensor, cum_seq_q: Tensor, cum_seq_k: Tensor, max_q: number, max_k: number, rng_state: Tensor, unused: Tensor, debug_attn_mask: Tensor], { output: Tensor; logsumexp: Tensor; cum_seq_q: Tensor; cum_seq_k: Tensor; max_q: number; max_k: number; rng_state: Tensor; unused: Tensor; debug_attn_mask: Tensor }>;
  /** `_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)` */
  _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, dropout_p?: number | { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }, is_causal?: boolean | { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }, return_debug_mask?: boolean | { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }, options?: { dropout_p?: number; is_causal?: boolean; return_debug_mask?: boolean; scale?: number | null }): Named<[output: Tensor, logsumexp: Tensor, cum_seq_q: Tensor, cum_seq_k: Tensor, max_q: number, max_k: number, rng_state: Tensor, unused: Tensor, debug_attn_mask: Tensor], { output: Tensor; logsumexp: Tensor; cum_seq_q: Tensor; cum_seq_k: Tensor; max_q: number; max_k: number; rng_state: Tensor; unused: Tensor; debug_attn_mask: Tensor }>;
  /** `_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0.0, bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)` */
  _scaled_dot_product_flash_attention_for_cpu(query: Tensor, key: Tensor, value: Tensor, dropout_p?: number | { dropout_p?: number; is_causal?: boolean; attn_mask?: Tensor | null; scale?: number | null }, is_causal?: boolean | { dropout_p?: number; is_causal?: boolean; attn_mask?: Tensor | null; scale?: number | null }, options?: { dropout_p?: number; is_causal?: boolean; attn_mask?: Tensor | null; scale?: number | null }): Named<[output: Tensor, logsumexp: Tensor], { output: Tensor; logsumexp: Tensor }>;
  /** `_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  _scaled_grouped_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, offs?: Tensor | null | { offs?: Tensor | null; bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean }, bias?: Tensor | null | { offs?: Tensor | null; bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean }, scale_result?: Tensor | null | { offs?: Tensor | null; bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean }, out_dtype?: dtype | null | { offs?: Tensor | null; bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean }, use_fast_accum?: boolean | { offs?: Tensor | null; bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean }, options?: { offs?: Tensor | null; bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean }): Tensor;
  /** `_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  _scaled_grouped_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: Ints, swizzle_a: Ints, scale_b: readonly Tensor[], recipe_b: Ints, swizzle_b: Ints, offs?: Tensor | null | { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean }, bias?: Tensor | null | { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean }, out_dtype?: dtype | null | { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean }, contraction_dim?: Ints | { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean }, use_fast_accum?: boolean | { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean }, options?: { offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean }): Tensor;
  _scaled_grouped_mm_v2(input: Tensor, mat2: Tensor, options: { scale_a: readonly Tensor[]; recipe_a: Ints; swizzle_a: Ints; scale_b: readonly Tensor[]; recipe_b: Ints; swizzle_b: Ints; offs?: Tensor | null; bias?: Tensor | null; out_dtype?: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean }): Tensor;
  /** `_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor` */
  _scaled_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, bias?: Tensor | null | { bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean; out?: Tensor | null }, scale_result?: Tensor | null | { bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean; out?: Tensor | null }, out_dtype?: dtype | null | { bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean; out?: Tensor | null }, use_fast_accum?: boolean | { bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean; out?: Tensor | null }, options?: { bias?: Tensor | null; scale_result?: Tensor | null; out_dtype?: dtype | null; use_fast_accum?: boolean; out?: Tensor | null }): Tensor;
  /** `_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor` */
  _scaled_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: Ints, swizzle_a: Ints, scale_b: readonly Tensor[], recipe_b: Ints, swizzle_b: Ints, bias: Tensor | null, out_dtype: dtype | null, contraction_dim?: Ints | { contraction_dim?: Ints; use_fast_accum?: boolean; out?: Tensor | null }, use_fast_accum?: boolean | { contraction_dim?: Ints; use_fast_accum?: boolean; out?: Tensor | null }, options?: { contraction_dim?: Ints; use_fast_accum?: boolean; out?: Tensor | null }): Tensor;
  _scaled_mm_v2(input: Tensor, mat2: Tensor, options: { scale_a: readonly Tensor[]; recipe_a: Ints; swizzle_a: Ints; scale_b: readonly Tensor[]; recipe_b: Ints; swizzle_b: Ints; bias: Tensor | null; out_dtype: dtype | null; contraction_dim?: Ints; use_fast_accum?: boolean; out?: Tensor | null }): Tensor;
  /** `_shape_as_tensor(Tensor self) -> Tensor` */
  _shape_as_tensor(input: Tensor): Tensor;
  /** `_sobol_engine_draw(Tensor quasi, int n, Tensor sobolstate, int dimension, int num_generated, ScalarType? dtype) -> (Tensor, Tensor)` */
  _sobol_engine_draw(quasi: Tensor, n: Int, sobolstate: Tensor, dimension: Int, num_generated: Int, dtype: dtype | null): [Tensor, Tensor];
  _sobol_engine_draw(quasi: Tensor, options: { n: Int; sobolstate: Tensor; dimension: Int; num_generated: Int; dtype: dtype | null }): [Tensor, Tensor];
  /** `_sobol_engine_ff_(Tensor(a!) self, int n, Tensor sobolstate, int dimension, int num_generated) -> Tensor(a!)` */
  _sobol_engine_ff_(input: Tensor, n: Int, sobolstate: Tensor, dimension: Int, num_generated: Int): Tensor;
  _sobol_engine_ff_(input: Tensor, options: { n: Int; sobolstate: Tensor; dimension: Int; num_generated: Int }): Tensor;
  /** `_sobol_engine_initialize_state_(Tensor(a!) self, int dimension) -> Tensor(a!)` */
  _sobol_engine_initialize_state_(input: Tensor, dimension: Int): Tensor;
  _sobol_engine_initialize_state_(input: Tensor, options: { dimension: Int }): Tensor;
  /** `_sobol_engine_scramble_(Tensor(a!) self, Tensor ltm, int dimension) -> Tensor(a!)` */
  _sobol_engine_scramble_(input: Tensor, ltm: Tensor, dimension: Int): Tensor;
  _sobol_engine_scramble_(input: Tensor, ltm: Tensor, options: { dimension: Int }): Tensor;
  /** `_softmax(Tensor self, int dim, bool half_to_float) -> Tensor` */
  _softmax(input: Tensor, dim: Int, half_to_float: boolean, options?: { out?: Tensor | null }): Tensor;
  _softmax(input: Tensor, options: { dim: Int; half_to_float: boolean; out?: Tensor | null }): Tensor;
  /** `_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor` */
  _softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input_dtype: dtype, options?: { grad_input?: Tensor | null }): Tensor;
  _softmax_backward_data(grad_output: Tensor, output: Tensor, options: { dim: Int; input_dtype: dtype; grad_input?: Tensor | null }): Tensor;
  /** `_sparse_broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)` */
  _sparse_broadcast_to(input: Tensor, size: Ints): Tensor;
  _sparse_broadcast_to(input: Tensor, options: { size: Ints }): Tensor;
  /** `_sparse_broadcast_to_copy(Tensor self, int[] size) -> Tensor` */
  _sparse_broadcast_to_copy(input: Tensor, size: Ints, options?: { out?: Tensor | null }): Tensor;
  _sparse_broadcast_to_copy(input: Tensor, options: { size: Ints; out?: Tensor | null }): Tensor;
  /** `_sparse_coo_tensor_unsafe(Tensor indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  _sparse_coo_tensor_unsafe(indices: Tensor, values: Tensor, size: Ints, options?: { is_coalesced?: boolean | null }): Tensor;
  _sparse_coo_tensor_unsafe(indices: Tensor, values: Tensor, options: { size: Ints; is_coalesced?: boolean | null }): Tensor;
  /** `_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  _sparse_csr_prod(input: Tensor, dim: IntOrInts, keepdim?: boolean | { keepdim?: boolean; dtype?: dtype | null }, options?: { keepdim?: boolean; dtype?: dtype | null }): Tensor;
  _sparse_csr_prod(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; dtype?: dtype | null }): Tensor;
  /** `_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  _sparse_csr_sum(input: Tensor, dim: IntOrInts, keepdim?: boolean | { keepdim?: boolean; dtype?: dtype | null }, options?: { keepdim?: boolean; dtype?: dtype | null }): Tensor;
  _sparse_csr_sum(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; dtype?: dtype | null }): Tensor;
  /** `_sparse_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
  _sparse_log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
  _sparse_log_softmax_backward_data(grad_output: Tensor, output: Tensor, options: { dim: Int; input: Tensor }): Tensor;
  /** `_sparse_semi_structured_addmm(Tensor input, Tensor mat1, Tensor mat1_meta, Tensor mat2, *, Scalar alpha=1, Scalar beta=1, ScalarType? out_dtype=None) -> Tensor` */
  _sparse_semi_structured_addmm(input: Tensor, mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, options?: { alpha?: Scalar; beta?: Scalar; out_dtype?: dtype | null }): Tensor;
  /** `_sparse_semi_structured_apply(Tensor input, Tensor thread_masks) -> (Tensor, Tensor)` */
  _sparse_semi_structured_apply(input: Tensor, thread_masks: Tensor): [Tensor, Tensor];
  /** `_sparse_semi_structured_apply_dense(Tensor input, Tensor thread_masks) -> Tensor` */
  _sparse_semi_structured_apply_dense(input: Tensor, thread_masks: Tensor): Tensor;
  /** `_sparse_semi_structured_linear(Tensor input, Tensor weight, Tensor meta, *, Tensor? bias=None, str? activation=None, ScalarType? out_dtype=None) -> Tensor` */
  _sparse_semi_structured_linear(input: Tensor, weight: Tensor, meta: Tensor, options?: { bias?: Tensor | null; activation?: string | null; out_dtype?: dtype | null }): Tensor;
  /** `_sparse_semi_structured_mm(Tensor mat1, Tensor mat1_meta, Tensor mat2, *, ScalarType? out_dtype=None) -> Tensor` */
  _sparse_semi_structured_mm(mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, options?: { out_dtype?: dtype | null }): Tensor;
  /** `_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  _sparse_semi_structured_tile(input: Tensor, algorithm?: string | { algorithm?: string; use_cutlass?: boolean }, use_cutlass?: boolean | { algorithm?: string; use_cutlass?: boolean }, options?: { algorithm?: string; use_cutlass?: boolean }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `_sparse_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor` */
  _sparse_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
  _sparse_softmax_backward_data(grad_output: Tensor, output: Tensor, options: { dim: Int; input: Tensor }): Tensor;
  /** `_sparse_sparse_matmul(Tensor self, Tensor other) -> Tensor` */
  _sparse_sparse_matmul(input: Tensor, other: Tensor): Tensor;
  /** `_sparse_sum(Tensor self) -> Tensor` */
  _sparse_sum(input: Tensor): Tensor;
  /** `_sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor` */
  _sparse_sum(input: Tensor, options: { dtype: dtype }): Tensor;
  /** `_sparse_sum.dim(Tensor self, int[1] dim) -> Tensor` */
  _sparse_sum(input: Tensor, dim: IntOrInts): Tensor;
  _sparse_sum(input: Tensor, options: { dim: IntOrInts }): Tensor;
  /** `_sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor` */
  _sparse_sum(input: Tensor, dim: IntOrInts, options: { dtype: dtype }): Tensor;
  _sparse_sum(input: Tensor, options: { dim: IntOrInts; dtype: dtype }): Tensor;
  /** `_stack(Tensor[] tensors, int dim=0) -> Tensor` */
  _stack(tensors: readonly Tensor[], dim?: Int | { dim?: Int; out?: Tensor | null }, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  _stack(options: { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }): Tensor;
  /** `_standard_gamma(Tensor self, Generator? generator=None) -> Tensor` */
  _standard_gamma(input: Tensor, generator?: Generator | null | { generator?: Generator | null }, options?: { generator?: Generator | null }): Tensor;
  /** `_standard_gamma_grad(Tensor self, Tensor output) -> Tensor` */
  _standard_gamma_grad(input: Tensor, output: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch.fullcoverage(Tensor self) -> Tensor` */
  _test_autograd_multiple_dispatch(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch.ntonly(Tensor self, bool b) -> Tensor` */
  _test_autograd_multiple_dispatch(input: Tensor, b: boolean): Tensor;
  _test_autograd_multiple_dispatch(input: Tensor, options: { b: boolean }): Tensor;
  /** `_test_autograd_multiple_dispatch_view(Tensor(a) self) -> Tensor(a)` */
  _test_autograd_multiple_dispatch_view(input: Tensor): Tensor;
  /** `_test_autograd_multiple_dispatch_view_copy(Tensor self) -> Tensor` */
  _test_autograd_multiple_dispatch_view_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `_test_check_tensor(Tensor self) -> Tensor` */
  _test_check_tensor(input: Tensor): Tensor;
  /** `_test_functorch_fallback(Tensor self, Tensor other) -> Tensor` */
  _test_functorch_fallback(input: Tensor, other: Tensor): Tensor;
  /** `_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor` */
  _test_parallel_materialize(input: Tensor, num_parallel: Int, skip_first?: boolean | { skip_first?: boolean }, options?: { skip_first?: boolean }): Tensor;
  _test_parallel_materialize(input: Tensor, options: { num_parallel: Int; skip_first?: boolean }): Tensor;
  /** `_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor` */
  _test_serialization_subcmul(input: Tensor, other: Tensor, alpha?: Scalar | { alpha?: Scalar }, options?: { alpha?: Scalar }): Tensor;
  /** `_to_cpu(Tensor[] tensors) -> Tensor[]` */
  _to_cpu(tensors: readonly Tensor[]): Tensor[];
  _to_cpu(options: { tensors: readonly Tensor[] }): Tensor[];
  /** `_to_sparse_semi_structured(Tensor dense) -> (Tensor, Tensor)` */
  _to_sparse_semi_structured(dense: Tensor): [Tensor, Tensor];
  /** `_transform_bias_rescale_qkv(Tensor qkv, Tensor qkv_bias, int num_heads) -> (Tensor, Tensor, Tensor)` */
  _transform_bias_rescale_qkv(qkv: Tensor, qkv_bias: Tensor, num_heads: Int): [Tensor, Tensor, Tensor];
  _transform_bias_rescale_qkv(qkv: Tensor, qkv_bias: Tensor, options: { num_heads: Int }): [Tensor, Tensor, Tensor];
  /** `_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor` */
  _transformer_encoder_layer_fwd(src: Tensor, embed_dim: Int, num_heads: Int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, use_gelu: boolean, norm_first: boolean, eps: number, norm_weight_1: Tensor, norm_bias_1: Tensor, norm_weight_2: Tensor, norm_bias_2: Tensor, ffn_weight_1: Tensor, ffn_bias_1: Tensor, ffn_weight_2: Tensor, ffn_bias_2: Tensor, mask?: Tensor | null | { mask?: Tensor | null; mask_type?: Int | null }, mask_type?: Int | null | { mask?: Tensor | null; mask_type?: Int | null }, options?: { mask?: Tensor | null; mask_type?: Int | null }): Tensor;
  _transformer_encoder_layer_fwd(src: Tensor, options: { embed_dim: Int; num_heads: Int; qkv_weight: Tensor; qkv_bias: Tensor; proj_weight: Tensor; proj_bias: Tensor; use_gelu: boolean; norm_first: boolean; eps: number; norm_weight_1: Tensor; norm_bias_1: Tensor; norm_weight_2: Tensor; norm_bias_2: Tensor; ffn_weight_1: Tensor; ffn_bias_1: Tensor; ffn_weight_2: Tensor; ffn_bias_2: Tensor; mask?: Tensor | null; mask_type?: Int | null }): Tensor;
  /** `_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor` */
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: Ints, expand2: Ints, expand3: Ints, sumdim: Ints, unroll_dim?: Int | { unroll_dim?: Int }, options?: { unroll_dim?: Int }): Tensor;
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, options: { expand1: Ints; expand2: Ints; expand3: Ints; sumdim: Ints; unroll_dim?: Int }): Tensor;
  /** `_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor` */
  _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: Int, num_head: Int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | null | { mask?: Tensor | null }, options?: { mask?: Tensor | null }): Tensor;
  _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, options: { embed_dim: Int; num_head: Int; qkv_weight: Tensor; qkv_bias: Tensor; proj_weight: Tensor; proj_bias: Tensor; mask?: Tensor | null }): Tensor;
  /** `_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.0) -> Tensor` */
  _triton_scaled_dot_attention(q: Tensor, k: Tensor, v: Tensor, dropout_p?: number | { dropout_p?: number }, options?: { dropout_p?: number }): Tensor;
  /** `_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)` */
  _unique(input: Tensor, sorted?: boolean | { sorted?: boolean; return_inverse?: boolean }, return_inverse?: boolean | { sorted?: boolean; return_inverse?: boolean }, options?: { sorted?: boolean; return_inverse?: boolean }): [Tensor, Tensor];
  /** `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  _unique2(input: Tensor, sorted?: boolean | { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }, return_inverse?: boolean | { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }, return_counts?: boolean | { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }, options?: { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }): [Tensor, Tensor, Tensor];
  /** `_unpack_dual(Tensor(a) dual, int level) -> (Tensor(a) primal, Tensor tangent)` */
  _unpack_dual(dual: Tensor, level: Int): Named<[primal: Tensor, tangent: Tensor], { primal: Tensor; tangent: Tensor }>;
  _unpack_dual(dual: Tensor, options: { level: Int }): Named<[primal: Tensor, tangent: Tensor], { primal: Tensor; tangent: Tensor }>;
  /** `_unsafe_index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` */
  _unsafe_index(input: Tensor, indices: readonly (Tensor | null)[]): Tensor;
  _unsafe_index(input: Tensor, options: { indices: readonly (Tensor | null)[] }): Tensor;
  /** `_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  _unsafe_index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | { accumulate?: boolean }, options?: { accumulate?: boolean }): Tensor;
  _unsafe_index_put(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /** `_unsafe_masked_index(Tensor self, Tensor mask, Tensor?[] indices, Scalar fill) -> Tensor` */
  _unsafe_masked_index(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Scalar): Tensor;
  _unsafe_masked_index(input: Tensor, mask: Tensor, options: { indices: readonly (Tensor | null)[]; fill: Scalar }): Tensor;
  /** `_unsafe_masked_index_put_accumulate(Tensor self, Tensor mask, Tensor?[] indices, Tensor values) -> Tensor` */
  _unsafe_masked_index_put_accumulate(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor;
  _unsafe_masked_index_put_accumulate(input: Tensor, mask: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor }): Tensor;
  /** `_use_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
  _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int): boolean;
  _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: Ints; target_lengths: Ints; blank: Int }): boolean;
  /** `_use_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
  _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int): boolean;
  _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, options: { blank: Int }): boolean;
  /** `_use_cudnn_rnn_flatten_weight() -> bool` */
  _use_cudnn_rnn_flatten_weight(): boolean;
  /** `_use_miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool` */
  _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int): boolean;
  _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: Ints; target_lengths: Ints; blank: Int }): boolean;
  /** `_use_miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool` */
  _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int): boolean;
  _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, options: { blank: Int }): boolean;
  /** `_validate_compressed_sparse_indices(bool is_crow, Tensor compressed_idx, Tensor plain_idx, int cdim, int dim, int nnz) -> ()` */
  _validate_compressed_sparse_indices(is_crow: boolean, compressed_idx: Tensor, plain_idx: Tensor, cdim: Int, dim: Int, nnz: Int): void;
  _validate_compressed_sparse_indices(options: { is_crow: boolean; compressed_idx: Tensor; plain_idx: Tensor; cdim: Int; dim: Int; nnz: Int }): void;
  /** `_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_bsc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | null | { check_pinning?: boolean | null }, options?: { check_pinning?: boolean | null }): void;
  _validate_sparse_bsc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options: { size: Ints; check_pinning?: boolean | null }): void;
  /** `_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_bsr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | null | { check_pinning?: boolean | null }, options?: { check_pinning?: boolean | null }): void;
  _validate_sparse_bsr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options: { size: Ints; check_pinning?: boolean | null }): void;
  /** `_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()` */
  _validate_sparse_compressed_tensor_args(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: Ints, layout: layout, check_pinning?: boolean | null | { check_pinning?: boolean | null }, options?: { check_pinning?: boolean | null }): void;
  _validate_sparse_compressed_tensor_args(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, options: { size: Ints; layout: layout; check_pinning?: boolean | null }): void;
  /** `_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()` */
  _validate_sparse_coo_tensor_args(indices: Tensor, values: Tensor, size: Ints, is_coalesced?: boolean | null | { is_coalesced?: boolean | null; check_pinning?: boolean | null }, check_pinning?: boolean | null | { is_coalesced?: boolean | null; check_pinning?: boolean | null }, options?: { is_coalesced?: boolean | null; check_pinning?: boolean | null }): void;
  _validate_sparse_coo_tensor_args(indices: Tensor, values: Tensor, options: { size: Ints; is_coalesced?: boolean | null; check_pinning?: boolean | null }): void;
  /** `_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_csc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | null | { check_pinning?: boolean | null }, options?: { check_pinning?: boolean | null }): void;
  _validate_sparse_csc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options: { size: Ints; check_pinning?: boolean | null }): void;
  /** `_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()` */
  _validate_sparse_csr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | null | { check_pinning?: boolean | null }, options?: { check_pinning?: boolean | null }): void;
  _validate_sparse_csr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options: { size: Ints; check_pinning?: boolean | null }): void;
  /** `_values_copy(Tensor self) -> Tensor` */
  _values_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `_weight_int4pack_mm(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
  _weight_int4pack_mm(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
  _weight_int4pack_mm(input: Tensor, mat2: Tensor, options: { qGroupSize: Int; qScaleAndZeros: Tensor }): Tensor;
  /** `_weight_int4pack_mm_for_cpu(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor` */
  _weight_int4pack_mm_for_cpu(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
  _weight_int4pack_mm_for_cpu(input: Tensor, mat2: Tensor, options: { qGroupSize: Int; qScaleAndZeros: Tensor }): Tensor;
  /** `_weight_int4pack_mm_with_scales_and_zeros(Tensor self, Tensor mat2, int qGroupSize, Tensor qScale, Tensor qZeros) -> Tensor` */
  _weight_int4pack_mm_with_scales_and_zeros(input: Tensor, mat2: Tensor, qGroupSize: Int, qScale: Tensor, qZeros: Tensor): Tensor;
  _weight_int4pack_mm_with_scales_and_zeros(input: Tensor, mat2: Tensor, options: { qGroupSize: Int; qScale: Tensor; qZeros: Tensor }): Tensor;
  /** `_weight_int8pack_mm(Tensor self, Tensor mat2, Tensor scales) -> Tensor` */
  _weight_int8pack_mm(input: Tensor, mat2: Tensor, scales: Tensor): Tensor;
  /** `_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor` */
  _weight_norm(v: Tensor, g: Tensor, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor;
  /** `_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)` */
  _weight_norm_interface(v: Tensor, g: Tensor, dim?: Int | { dim?: Int }, options?: { dim?: Int }): [Tensor, Tensor];
  /** `_wrapped_linear_prepack(Tensor weight, Tensor weight_scale, Tensor weight_zero_point, Tensor bias) -> Tensor` */
  _wrapped_linear_prepack(weight: Tensor, weight_scale: Tensor, weight_zero_point: Tensor, bias: Tensor): Tensor;
  /** `_wrapped_quantized_linear_prepacked(Tensor input, Tensor input_scale, Tensor input_zero_point, Tensor packed_weight, Tensor output_scale, Tensor output_zero_point, int out_channel) -> Tensor` */
  _wrapped_quantized_linear_prepacked(input: Tensor, input_scale: Tensor, input_zero_point: Tensor, packed_weight: Tensor, output_scale: Tensor, output_zero_point: Tensor, out_channel: Int): Tensor;
  _wrapped_quantized_linear_prepacked(input: Tensor, input_scale: Tensor, input_zero_point: Tensor, packed_weight: Tensor, output_scale: Tensor, output_zero_point: Tensor, options: { out_channel: Int }): Tensor;
  /** `abs(Tensor self) -> Tensor` [torch.abs](https://docs.pytorch.org/docs/stable/generated/torch.abs.html) */
  abs(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `abs_(Tensor(a!) self) -> Tensor(a!)` */
  abs_(input: Tensor): Tensor;
  /** `absolute(Tensor self) -> Tensor` [torch.absolute](https://docs.pytorch.org/docs/stable/generated/torch.absolute.html) */
  absolute(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `acos(Tensor self) -> Tensor` [torch.acos](https://docs.pytorch.org/docs/stable/generated/torch.acos.html) */
  acos(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `acos_(Tensor(a!) self) -> Tensor(a!)` */
  acos_(input: Tensor): Tensor;
  /** `acosh(Tensor self) -> Tensor` [torch.acosh](https://docs.pytorch.org/docs/stable/generated/torch.acosh.html) */
  acosh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `acosh_(Tensor(a!) self) -> Tensor(a!)` */
  acosh_(input: Tensor): Tensor;
  /** `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor` */
  adaptive_avg_pool1d(input: Tensor, output_size: IntOrInts): Tensor;
  adaptive_avg_pool1d(input: Tensor, options: { output_size: IntOrInts }): Tensor;
  /** `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool1d(input: Tensor, output_size: IntOrInts): [Tensor, Tensor];
  adaptive_max_pool1d(input: Tensor, options: { output_size: IntOrInts }): [Tensor, Tensor];
  /** `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` [torch.add](https://docs.pytorch.org/docs/stable/generated/torch.add.html) */
  add(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.addbmm](https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html) */
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` [torch.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html) */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor | null }): Tensor;
  /** `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor` [torch.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html) */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor | null }): Tensor;
  /** `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.addmm](https://docs.pytorch.org/docs/stable/generated/torch.addmm.html) */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, out_dtype: dtype, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { out_dtype: dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.addmv](https://docs.pytorch.org/docs/stable/generated/torch.addmv.html) */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)` */
  addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.addr](https://docs.pytorch.org/docs/stable/generated/torch.addr.html) */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `adjoint(Tensor(a) self) -> Tensor(a)` [torch.adjoint](https://docs.pytorch.org/docs/stable/generated/torch.adjoint.html) */
  adjoint(input: Tensor): Tensor;
  /** `affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
  affine_grid_generator(theta: Tensor, size: Ints, align_corners: boolean): Tensor;
  affine_grid_generator(theta: Tensor, options: { size: Ints; align_corners: boolean }): Tensor;
  /** `alias_copy(Tensor self) -> Tensor` [torch.alias_copy](https://docs.pytorch.org/docs/stable/generated/torch.alias_copy.html) */
  alias_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `all(Tensor self) -> Tensor` [torch.all](https://docs.pytorch.org/docs/stable/generated/torch.all.html) */
  all(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  all(input: Tensor, dim?: Ints | null | { dim?: Ints | null; keepdim?: boolean; out?: Tensor | null }, keepdim?: boolean | { dim?: Ints | null; keepdim?: boolean; out?: Tensor | null }, options?: { dim?: Ints | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  all(input: Tensor, dim: Int, keepdim?: boolean | { keepdim?: boolean; out?: Tensor | null }, options?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  all(input: Tensor, options: { dim: Int; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool` [torch.allclose](https://docs.pytorch.org/docs/stable/generated/torch.allclose.html) */
  allclose(input: Tensor, other: Tensor, rtol?: number | { rtol?: number; atol?: number; equal_nan?: boolean }, atol?: number | { rtol?: number; atol?: number; equal_nan?: boolean }, equal_nan?: boolean | { rtol?: number; atol?: number; equal_nan?: boolean }, options?: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  /** `alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
  alpha_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  alpha_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` [torch.amax](https://docs.pytorch.org/docs/stable/generated/torch.amax.html) */
  amax(input: Tensor, dim?: IntOrInts | { dim?: IntOrInts; keepdim?: boolean; out?: Tensor | null }, keepdim?: boolean | { dim?: IntOrInts; keepdim?: boolean; out?: Tensor | null }, options?: { dim?: IntOrInts; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor` [torch.amin](https://docs.pytorch.org/docs/stable/generated/torch.amin.html) */
  amin(input: Tensor, dim?: IntOrInts | { dim?: IntOrInts; keepdim?: boolean; out?: Tensor | null }, keepdim?: boolean | { dim?: IntOrInts; keepdim?: boolean; out?: Tensor | null }, options?: { dim?: IntOrInts; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)` [torch.aminmax](https://docs.pytorch.org/docs/stable/generated/torch.aminmax.html) */
  aminmax(input: Tensor, options?: { dim?: Int | null; keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[min: Tensor, max: Tensor], { min: Tensor; max: Tensor }>;
  /** `angle(Tensor self) -> Tensor` [torch.angle](https://docs.pytorch.org/docs/stable/generated/torch.angle.html) */
  angle(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `any(Tensor self) -> Tensor` [torch.any](https://docs.pytorch.org/docs/stable/generated/torch.any.html) */
  any(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor` */
  any(input: Tensor, dim?: Ints | null | { dim?: Ints | null; keepdim?: boolean; out?: Tensor | null }, keepdim?: boolean | { dim?: Ints | null; keepdim?: boolean; out?: Tensor | null }, options?: { dim?: Ints | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor` */
  any(input: Tensor, dim: Int, keepdim?: boolean | { keepdim?: boolean; out?: Tensor | null }, options?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  any(input: Tensor, options: { dim: Int; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.arange](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
  arange(end: Scalar, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  arange(options: TensorOptions & { end: Scalar; out?: Tensor | null }): Tensor;
  /** `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(start: Scalar, end: Scalar, options?: TensorOptions): Tensor;
  arange(options: TensorOptions & { start: Scalar; end: Scalar }): Tensor;
  /** `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  arange(start: Scalar, end: Scalar, step?: Scalar | (TensorOptions & { step?: Scalar; out?: Tensor | null }), options?: TensorOptions & { step?: Scalar; out?: Tensor | null }): Tensor;
  arange(options: TensorOptions & { start: Scalar; end: Scalar; step?: Scalar; out?: Tensor | null }): Tensor;
  /** `arccos(Tensor self) -> Tensor` [torch.arccos](https://docs.pytorch.org/docs/stable/generated/torch.arccos.html) */
  arccos(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `arccos_(Tensor(a!) self) -> Tensor(a!)` */
  arccos_(input: Tensor): Tensor;
  /** `arccosh(Tensor self) -> Tensor` [torch.arccosh](https://docs.pytorch.org/docs/stable/generated/torch.arccosh.html) */
  arccosh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `arccosh_(Tensor(a!) self) -> Tensor(a!)` */
  arccosh_(input: Tensor): Tensor;
  /** `arcsin(Tensor self) -> Tensor` [torch.arcsin](https://docs.pytorch.org/docs/stable/generated/torch.arcsin.html) */
  arcsin(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `arcsin_(Tensor(a!) self) -> Tensor(a!)` */
  arcsin_(input: Tensor): Tensor;
  /** `arcsinh(Tensor self) -> Tensor` [torch.arcsinh](https://docs.pytorch.org/docs/stable/generated/torch.arcsinh.html) */
  arcsinh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `arcsinh_(Tensor(a!) self) -> Tensor(a!)` */
  arcsinh_(input: Tensor): Tensor;
  /** `arctan(Tensor self) -> Tensor` [torch.arctan](https://docs.pytorch.org/docs/stable/generated/torch.arctan.html) */
  arctan(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `arctan2(Tensor self, Tensor other) -> Tensor` [torch.arctan2](https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html) */
  arctan2(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `arctan_(Tensor(a!) self) -> Tensor(a!)` */
  arctan_(input: Tensor): Tensor;
  /** `arctanh(Tensor self) -> Tensor` [torch.arctanh](https://docs.pytorch.org/docs/stable/generated/torch.arctanh.html) */
  arctanh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `arctanh_(Tensor(a!) self) -> Tensor(a!)` */
  arctanh_(input: Tensor): Tensor;
  /** `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` [torch.argmax](https://docs.pytorch.org/docs/stable/generated/torch.argmax.html) */
  argmax(input: Tensor, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; out?: Tensor | null }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; out?: Tensor | null }, options?: { dim?: Int | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor` [torch.argmin](https://docs.pytorch.org/docs/stable/generated/torch.argmin.html) */
  argmin(input: Tensor, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; out?: Tensor | null }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; out?: Tensor | null }, options?: { dim?: Int | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor` [torch.argsort](https://docs.pytorch.org/docs/stable/generated/torch.argsort.html) */
  argsort(input: Tensor, options: { stable: boolean; dim?: Int; descending?: boolean; out?: Tensor | null }): Tensor;
  /** `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor` */
  argsort(input: Tensor, dim?: Int | { dim?: Int; descending?: boolean }, descending?: boolean | { dim?: Int; descending?: boolean }, options?: { dim?: Int; descending?: boolean }): Tensor;
  /** `argwhere(Tensor self) -> Tensor` [torch.argwhere](https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html) */
  argwhere(input: Tensor): Tensor;
  /** `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)` [torch.as_strided](https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html) */
  as_strided(input: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null | { storage_offset?: Int | null }, options?: { storage_offset?: Int | null }): Tensor;
  as_strided(input: Tensor, options: { size: Ints; stride: Ints; storage_offset?: Int | null }): Tensor;
  /** `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)` */
  as_strided_(input: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null | { storage_offset?: Int | null }, options?: { storage_offset?: Int | null }): Tensor;
  as_strided_(input: Tensor, options: { size: Ints; stride: Ints; storage_offset?: Int | null }): Tensor;
  /** `as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` [torch.as_strided_copy](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_copy.html) */
  as_strided_copy(input: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null | { storage_offset?: Int | null; out?: Tensor | null }, options?: { storage_offset?: Int | null; out?: Tensor | null }): Tensor;
  as_strided_copy(input: Tensor, options: { size: Ints; stride: Ints; storage_offset?: Int | null; out?: Tensor | null }): Tensor;
  /** `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` [torch.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html) */
  as_strided_scatter(input: Tensor, src: Tensor, size: Ints, stride: Ints, storage_offset?: Int | null | { storage_offset?: Int | null }, options?: { storage_offset?: Int | null }): Tensor;
  as_strided_scatter(input: Tensor, src: Tensor, options: { size: Ints; stride: Ints; storage_offset?: Int | null }): Tensor;
  /** `asin(Tensor self) -> Tensor` [torch.asin](https://docs.pytorch.org/docs/stable/generated/torch.asin.html) */
  asin(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `asin_(Tensor(a!) self) -> Tensor(a!)` */
  asin_(input: Tensor): Tensor;
  /** `asinh(Tensor self) -> Tensor` [torch.asinh](https://docs.pytorch.org/docs/stable/generated/torch.asinh.html) */
  asinh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `asinh_(Tensor(a!) self) -> Tensor(a!)` */
  asinh_(input: Tensor): Tensor;
  /** `atan(Tensor self) -> Tensor` [torch.atan](https://docs.pytorch.org/docs/stable/generated/torch.atan.html) */
  atan(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `atan2(Tensor self, Tensor other) -> Tensor` [torch.atan2](https://docs.pytorch.org/docs/stable/generated/torch.atan2.html) */
  atan2(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `atan_(Tensor(a!) self) -> Tensor(a!)` */
  atan_(input: Tensor): Tensor;
  /** `atanh(Tensor self) -> Tensor` [torch.atanh](https://docs.pytorch.org/docs/stable/generated/torch.atanh.html) */
  atanh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `atanh_(Tensor(a!) self) -> Tensor(a!)` */
  atanh_(input: Tensor): Tensor;
  /** `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor` */
  avg_pool1d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean }, count_include_pad?: boolean | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  avg_pool1d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean }): Tensor;
  /** `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.baddbmm](https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html) */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor` */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, out_dtype: dtype, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { out_dtype: dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.bartlett_window](https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html) */
  bartlett_window(window_length: Int, options?: TensorOptions): Tensor;
  bartlett_window(options: TensorOptions & { window_length: Int }): Tensor;
  /** `bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  bartlett_window(window_length: Int, periodic: boolean, options?: TensorOptions): Tensor;
  bartlett_window(options: TensorOptions & { window_length: Int; periodic: boolean }): Tensor;
  /** `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, cudnn_enabled: boolean): Tensor;
  batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: { training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
  /** `batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor` */
  batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sum_dy: Tensor, sum_dy_xmu: Tensor, count: Tensor): Tensor;
  /** `batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
  batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, input_g: boolean, weight_g: boolean, bias_g: boolean): [Tensor, Tensor, Tensor, Tensor];
  batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor` */
  batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: { out?: Tensor | null }): Tensor;
  batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, options: { eps: number; out?: Tensor | null }): Tensor;
  /** `batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
  batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, count: Int): [Tensor, Tensor];
  batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options: { momentum: number; eps: number; count: Int }): [Tensor, Tensor];
  /** `batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
  batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
  batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options: { momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
  /** `batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
  batch_norm_stats(input: Tensor, eps: number): [Tensor, Tensor];
  batch_norm_stats(input: Tensor, options: { eps: number }): [Tensor, Tensor];
  /** `batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number): [Tensor, Tensor];
  batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options: { momentum: number }): [Tensor, Tensor];
  /** `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor` [torch.bernoulli](https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html) */
  bernoulli(input: Tensor, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  bernoulli(input: Tensor, p: number, options?: { generator?: Generator | null }): Tensor;
  bernoulli(input: Tensor, options: { p: number; generator?: Generator | null }): Tensor;
  /** `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor` */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null }, options?: { bias?: Tensor | null }): Tensor;
  /** `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=Mean) -> Tensor` */
  binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight?: Tensor | null | { weight?: Tensor | null; pos_weight?: Tensor | null; reduction?: Int }, pos_weight?: Tensor | null | { weight?: Tensor | null; pos_weight?: Tensor | null; reduction?: Int }, reduction?: Int | { weight?: Tensor | null; pos_weight?: Tensor | null; reduction?: Int }, options?: { weight?: Tensor | null; pos_weight?: Tensor | null; reduction?: Int }): Tensor;
  /** `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor` [torch.bincount](https://docs.pytorch.org/docs/stable/generated/torch.bincount.html) */
  bincount(input: Tensor, weights?: Tensor | null | { weights?: Tensor | null; minlength?: Int }, minlength?: Int | { weights?: Tensor | null; minlength?: Int }, options?: { weights?: Tensor | null; minlength?: Int }): Tensor;
  /** `binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null | { generator?: Generator | null }, options?: { generator?: Generator | null }): Tensor;
  /** `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor` [torch.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
  bitwise_and(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_and(self: Scalar, other: Tensor): Tensor;
  bitwise_and(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_and(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwise_and(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor` [torch.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
  bitwise_left_shift(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_left_shift(self: Scalar, other: Tensor): Tensor;
  bitwise_left_shift(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_left_shift(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwise_left_shift(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `bitwise_not(Tensor self) -> Tensor` [torch.bitwise_not](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html) */
  bitwise_not(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor` [torch.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
  bitwise_or(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_or(self: Scalar, other: Tensor): Tensor;
  bitwise_or(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_or(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwise_or(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor` [torch.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
  bitwise_right_shift(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_right_shift(self: Scalar, other: Tensor): Tensor;
  bitwise_right_shift(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_right_shift(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwise_right_shift(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor` [torch.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
  bitwise_xor(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  bitwise_xor(self: Scalar, other: Tensor): Tensor;
  bitwise_xor(options: { self: Scalar; other: Tensor }): Tensor;
  /** `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor` */
  bitwise_xor(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwise_xor(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.blackman_window](https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html) */
  blackman_window(window_length: Int, options?: TensorOptions): Tensor;
  blackman_window(options: TensorOptions & { window_length: Int }): Tensor;
  /** `blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  blackman_window(window_length: Int, periodic: boolean, options?: TensorOptions): Tensor;
  blackman_window(options: TensorOptions & { window_length: Int; periodic: boolean }): Tensor;
  /** `bmm(Tensor self, Tensor mat2) -> Tensor` [torch.bmm](https://docs.pytorch.org/docs/stable/generated/torch.bmm.html) */
  bmm(input: Tensor, mat2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  bmm(input: Tensor, mat2: Tensor, out_dtype: dtype, options?: { out?: Tensor | null }): Tensor;
  bmm(input: Tensor, mat2: Tensor, options: { out_dtype: dtype; out?: Tensor | null }): Tensor;
  /** `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)` [torch.broadcast_to](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html) */
  broadcast_to(input: Tensor, size: Ints): Tensor;
  broadcast_to(input: Tensor, options: { size: Ints }): Tensor;
  /** `bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` [torch.bucketize](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
  bucketize(input: Tensor, boundaries: Tensor, options?: { out_int32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  /** `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor` */
  bucketize(self: Scalar, boundaries: Tensor, options?: { out_int32?: boolean; right?: boolean }): Tensor;
  bucketize(options: { self: Scalar; boundaries: Tensor; out_int32?: boolean; right?: boolean }): Tensor;
  /** `can_cast(ScalarType from_, ScalarType to) -> bool` [torch.can_cast](https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html) */
  can_cast(from_: dtype, to: dtype): boolean;
  can_cast(options: { from_: dtype; to: dtype }): boolean;
  /** `cat(Tensor[] tensors, int dim=0) -> Tensor` [torch.cat](https://docs.pytorch.org/docs/stable/generated/torch.cat.html) */
  cat(tensors: readonly Tensor[], dim?: Int | { dim?: Int; out?: Tensor | null }, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  cat(options: { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }): Tensor;
  /** `ccol_indices_copy(Tensor self) -> Tensor` */
  ccol_indices_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `ceil(Tensor self) -> Tensor` [torch.ceil](https://docs.pytorch.org/docs/stable/generated/torch.ceil.html) */
  ceil(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `ceil_(Tensor(a!) self) -> Tensor(a!)` */
  ceil_(input: Tensor): Tensor;
  /** `celu(Tensor self, Scalar alpha=1.0) -> Tensor` */
  celu(input: Tensor, alpha?: Scalar | { alpha?: Scalar }, options?: { alpha?: Scalar }): Tensor;
  /** `celu_(Tensor(a!) self, Scalar alpha=1.0) -> Tensor(a!)` */
  celu_(input: Tensor, alpha?: Scalar | { alpha?: Scalar }, options?: { alpha?: Scalar }): Tensor;
  /** `channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  channel_shuffle(input: Tensor, groups: Int): Tensor;
  channel_shuffle(input: Tensor, options: { groups: Int }): Tensor;
  /** `cholesky(Tensor self, bool upper=False) -> Tensor` [torch.cholesky](https://docs.pytorch.org/docs/stable/generated/torch.cholesky.html) */
  cholesky(input: Tensor, upper?: boolean | { upper?: boolean; out?: Tensor | null }, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
  /** `cholesky_inverse(Tensor self, bool upper=False) -> Tensor` [torch.cholesky_inverse](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html) */
  cholesky_inverse(input: Tensor, upper?: boolean | { upper?: boolean; out?: Tensor | null }, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
  /** `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor` [torch.cholesky_solve](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html) */
  cholesky_solve(input: Tensor, input2: Tensor, upper?: boolean | { upper?: boolean; out?: Tensor | null }, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
  /** `choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
  choose_qparams_optimized(input: Tensor, numel: Int, n_bins: Int, ratio: number, bit_width: Int): [Tensor, Tensor];
  choose_qparams_optimized(input: Tensor, options: { numel: Int; n_bins: Int; ratio: number; bit_width: Int }): [Tensor, Tensor];
  /** `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]` [torch.chunk](https://docs.pytorch.org/docs/stable/generated/torch.chunk.html) */
  chunk(input: Tensor, chunks: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  chunk(input: Tensor, options: { chunks: Int; dim?: Int }): Tensor[];
  /** `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` [torch.clamp](https://docs.pytorch.org/docs/stable/generated/torch.clamp.html) */
  clamp(input: Tensor, min?: Tensor | null | { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }, max?: Tensor | null | { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }, options?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clamp(input: Tensor, min?: Scalar | null | { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }, max?: Scalar | null | { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }, options?: { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
  /** `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, max?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clamp_(input: Tensor, min?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, max?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clamp_max(input: Tensor, max: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `clamp_max(Tensor self, Scalar max) -> Tensor` */
  clamp_max(input: Tensor, max: Scalar, options?: { out?: Tensor | null }): Tensor;
  clamp_max(input: Tensor, options: { max: Scalar; out?: Tensor | null }): Tensor;
  /** `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clamp_max_(input: Tensor, max: Tensor): Tensor;
  /** `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clamp_max_(input: Tensor, max: Scalar): Tensor;
  clamp_max_(input: Tensor, options: { max: Scalar }): Tensor;
  /** `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clamp_min(input: Tensor, min: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `clamp_min(Tensor self, Scalar min) -> Tensor` */
  clamp_min(input: Tensor, min: Scalar, options?: { out?: Tensor | null }): Tensor;
  clamp_min(input: Tensor, options: { min: Scalar; out?: Tensor | null }): Tensor;
  /** `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clamp_min_(input: Tensor, min: Tensor): Tensor;
  /** `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clamp_min_(input: Tensor, min: Scalar): Tensor;
  clamp_min_(input: Tensor, options: { min: Scalar }): Tensor;
  /** `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor` [torch.clip](https://docs.pytorch.org/docs/stable/generated/torch.clip.html) */
  clip(input: Tensor, min?: Tensor | null | { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }, max?: Tensor | null | { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }, options?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor` */
  clip(input: Tensor, min?: Scalar | null | { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }, max?: Scalar | null | { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }, options?: { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
  /** `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, max?: Tensor | null | { min?: Tensor | null; max?: Tensor | null }, options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)` */
  clip_(input: Tensor, min?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, max?: Scalar | null | { min?: Scalar | null; max?: Scalar | null }, options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor` [torch.clone](https://docs.pytorch.org/docs/stable/generated/torch.clone.html) */
  clone(input: Tensor, options?: { memory_format?: memory_format | null }): Tensor;
  /** `col_indices_copy(Tensor self) -> Tensor` [torch.col_indices_copy](https://docs.pytorch.org/docs/stable/generated/torch.col_indices_copy.html) */
  col_indices_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `column_stack(Tensor[] tensors) -> Tensor` [torch.column_stack](https://docs.pytorch.org/docs/stable/generated/torch.column_stack.html) */
  column_stack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  column_stack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor` [torch.combinations](https://docs.pytorch.org/docs/stable/generated/torch.combinations.html) */
  combinations(input: Tensor, r?: Int | { r?: Int; with_replacement?: boolean }, with_replacement?: boolean | { r?: Int; with_replacement?: boolean }, options?: { r?: Int; with_replacement?: boolean }): Tensor;
  /** `complex(Tensor real, Tensor imag) -> Tensor` [torch.complex](https://docs.pytorch.org/docs/stable/generated/torch.complex.html) */
  complex(real: Tensor, imag: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `concat(Tensor[] tensors, int dim=0) -> Tensor` [torch.concat](https://docs.pytorch.org/docs/stable/generated/torch.concat.html) */
  concat(tensors: readonly Tensor[], dim?: Int | { dim?: Int; out?: Tensor | null }, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  concat(options: { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }): Tensor;
  /** `concatenate(Tensor[] tensors, int dim=0) -> Tensor` [torch.concatenate](https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html) */
  concatenate(tensors: readonly Tensor[], dim?: Int | { dim?: Int; out?: Tensor | null }, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  concatenate(options: { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }): Tensor;
  /** `conj(Tensor(a) self) -> Tensor(a)` [torch.conj](https://docs.pytorch.org/docs/stable/generated/torch.conj.html) */
  conj(input: Tensor): Tensor;
  /** `conj_physical(Tensor self) -> Tensor` [torch.conj_physical](https://docs.pytorch.org/docs/stable/generated/torch.conj_physical.html) */
  conj_physical(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `conj_physical_(Tensor(a!) self) -> Tensor(a!)` */
  conj_physical_(input: Tensor): Tensor;
  /** `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor` */
  constant_pad_nd(input: Tensor, pad: Ints, value?: Scalar | { value?: Scalar }, options?: { value?: Scalar }): Tensor;
  constant_pad_nd(input: Tensor, options: { pad: Ints; value?: Scalar }): Tensor;
  /** `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, groups?: Int | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }): Tensor;
  /** `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor` */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, padding?: string | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, groups?: Int | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }): Tensor;
  /** `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, groups?: Int | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }): Tensor;
  /** `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor` */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, padding?: string | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, groups?: Int | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }): Tensor;
  /** `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, groups?: Int | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; groups?: Int }): Tensor;
  /** `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor` */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, padding?: string | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, groups?: Int | { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: string; dilation?: IntOrInts; groups?: Int }): Tensor;
  /** `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor` */
  conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: Int | { pad?: Int }, options?: { pad?: Int }): Tensor;
  /** `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor` */
  conv_transpose1d(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, output_padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, groups?: Int | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }): Tensor;
  /** `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor` */
  conv_transpose2d(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, output_padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, groups?: Int | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }): Tensor;
  /** `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor` */
  conv_transpose3d(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, output_padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, groups?: Int | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; groups?: Int; dilation?: IntOrInts }): Tensor;
  /** `convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, output_padding: Ints, groups: Int): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int }): Tensor;
  /** `copysign.Tensor(Tensor self, Tensor other) -> Tensor` [torch.copysign](https://docs.pytorch.org/docs/stable/generated/torch.copysign.html) */
  copysign(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `copysign.Scalar(Tensor self, Scalar other) -> Tensor` */
  copysign(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  copysign(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `corrcoef(Tensor self) -> Tensor` [torch.corrcoef](https://docs.pytorch.org/docs/stable/generated/torch.corrcoef.html) */
  corrcoef(input: Tensor): Tensor;
  /** `cos(Tensor self) -> Tensor` [torch.cos](https://docs.pytorch.org/docs/stable/generated/torch.cos.html) */
  cos(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `cos_(Tensor(a!) self) -> Tensor(a!)` */
  cos_(input: Tensor): Tensor;
  /** `cosh(Tensor self) -> Tensor` [torch.cosh](https://docs.pytorch.org/docs/stable/generated/torch.cosh.html) */
  cosh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `cosh_(Tensor(a!) self) -> Tensor(a!)` */
  cosh_(input: Tensor): Tensor;
  /** `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number | { margin?: number; reduction?: Int }, reduction?: Int | { margin?: number; reduction?: Int }, options?: { margin?: number; reduction?: Int }): Tensor;
  /** `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor` */
  cosine_similarity(x1: Tensor, x2: Tensor, dim?: Int | { dim?: Int; eps?: number }, eps?: number | { dim?: Int; eps?: number }, options?: { dim?: Int; eps?: number }): Tensor;
  /** `count_nonzero(Tensor self, int? dim=None) -> Tensor` [torch.count_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html) */
  count_nonzero(input: Tensor, dim?: Int | null | { dim?: Int | null }, options?: { dim?: Int | null }): Tensor;
  /** `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor` */
  count_nonzero(input: Tensor, dim: Ints): Tensor;
  count_nonzero(input: Tensor, options: { dim: Ints }): Tensor;
  /** `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor` [torch.cov](https://docs.pytorch.org/docs/stable/generated/torch.cov.html) */
  cov(input: Tensor, options?: { correction?: Int; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** `cross(Tensor self, Tensor other, int? dim=None) -> Tensor` [torch.cross](https://docs.pytorch.org/docs/stable/generated/torch.cross.html) */
  cross(input: Tensor, other: Tensor, dim?: Int | null | { dim?: Int | null; out?: Tensor | null }, options?: { dim?: Int | null; out?: Tensor | null }): Tensor;
  /** `crow_indices_copy(Tensor self) -> Tensor` [torch.crow_indices_copy](https://docs.pytorch.org/docs/stable/generated/torch.crow_indices_copy.html) */
  crow_indices_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank?: Int | { blank?: Int; reduction?: Int; zero_infinity?: boolean }, reduction?: Int | { blank?: Int; reduction?: Int; zero_infinity?: boolean }, zero_infinity?: boolean | { blank?: Int; reduction?: Int; zero_infinity?: boolean }, options?: { blank?: Int; reduction?: Int; zero_infinity?: boolean }): Tensor;
  ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: Ints; target_lengths: Ints; blank?: Int; reduction?: Int; zero_infinity?: boolean }): Tensor;
  /** `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor` */
  ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: Int | { blank?: Int; reduction?: Int; zero_infinity?: boolean }, reduction?: Int | { blank?: Int; reduction?: Int; zero_infinity?: boolean }, zero_infinity?: boolean | { blank?: Int; reduction?: Int; zero_infinity?: boolean }, options?: { blank?: Int; reduction?: Int; zero_infinity?: boolean }): Tensor;
  /** `cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid` */
  cudnn_affine_grid_generator(theta: Tensor, N: Int, C: Int, H: Int, W: Int): Tensor;
  cudnn_affine_grid_generator(theta: Tensor, options: { N: Int; C: Int; H: Int; W: Int }): Tensor;
  /** `cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
  cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, epsilon: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: { training: boolean; exponential_average_factor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  /** `cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allow_tf32: boolean, options?: { out?: Tensor | null }): Tensor;
  cudnn_convolution(input: Tensor, weight: Tensor, options: { padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean; out?: Tensor | null }): Tensor;
  /** `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, options: { alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
  /** `cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
  /** `cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allow_tf32: boolean): Tensor;
  cudnn_convolution_transpose(input: Tensor, weight: Tensor, options: { padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
  /** `cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output` */
  cudnn_grid_sampler(input: Tensor, grid: Tensor): Tensor;
  /** `cudnn_is_acceptable(Tensor self) -> bool` */
  cudnn_is_acceptable(input: Tensor): boolean;
  /** `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)` [torch.cummax](https://docs.pytorch.org/docs/stable/generated/torch.cummax.html) */
  cummax(input: Tensor, dim: Int, options?: { out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  cummax(input: Tensor, options: { dim: Int; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)` [torch.cummin](https://docs.pytorch.org/docs/stable/generated/torch.cummin.html) */
  cummin(input: Tensor, dim: Int, options?: { out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  cummin(input: Tensor, options: { dim: Int; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` [torch.cumprod](https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html) */
  cumprod(input: Tensor, dim: Int, options?: { dtype?: dtype | null; out?: Tensor | null }): Tensor;
  cumprod(input: Tensor, options: { dim: Int; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` [torch.cumsum](https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html) */
  cumsum(input: Tensor, dim: Int, options?: { dtype?: dtype | null; out?: Tensor | null }): Tensor;
  cumsum(input: Tensor, options: { dim: Int; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` [torch.cumulative_trapezoid](https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html) */
  cumulative_trapezoid(y: Tensor, x: Tensor, options?: { dim?: Int }): Tensor;
  /** `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  cumulative_trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: Int }): Tensor;
  /** `deg2rad(Tensor self) -> Tensor` [torch.deg2rad](https://docs.pytorch.org/docs/stable/generated/torch.deg2rad.html) */
  deg2rad(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `deg2rad_(Tensor(a!) self) -> Tensor(a!)` */
  deg2rad_(input: Tensor): Tensor;
  /** `dequantize.self(Tensor self) -> Tensor` [torch.dequantize](https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html) */
  dequantize(input: Tensor): Tensor;
  /** `dequantize.tensors(Tensor[] tensors) -> Tensor[]` */
  dequantize(tensors: readonly Tensor[]): Tensor[];
  dequantize(options: { tensors: readonly Tensor[] }): Tensor[];
  /** `det(Tensor self) -> Tensor` [torch.det](https://docs.pytorch.org/docs/stable/generated/torch.det.html) */
  det(input: Tensor): Tensor;
  /** `detach(Tensor(a) self) -> Tensor(a)` */
  detach(input: Tensor): Tensor;
  /** `detach_(Tensor(a!) self) -> Tensor(a!)` */
  detach_(input: Tensor): Tensor;
  /** `detach_copy(Tensor self) -> Tensor` [torch.detach_copy](https://docs.pytorch.org/docs/stable/generated/torch.detach_copy.html) */
  detach_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `diag(Tensor self, int diagonal=0) -> Tensor` [torch.diag](https://docs.pytorch.org/docs/stable/generated/torch.diag.html) */
  diag(input: Tensor, diagonal?: Int | { diagonal?: Int; out?: Tensor | null }, options?: { diagonal?: Int; out?: Tensor | null }): Tensor;
  /** `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor` [torch.diag_embed](https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html) */
  diag_embed(input: Tensor, offset?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim1?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim2?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, options?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  /** `diagflat(Tensor self, int offset=0) -> Tensor` [torch.diagflat](https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html) */
  diagflat(input: Tensor, offset?: Int | { offset?: Int }, options?: { offset?: Int }): Tensor;
  /** `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)` [torch.diagonal](https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html) */
  diagonal(input: Tensor, offset?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim1?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim2?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, options?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  /** `diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor` [torch.diagonal_copy](https://docs.pytorch.org/docs/stable/generated/torch.diagonal_copy.html) */
  diagonal_copy(input: Tensor, offset?: Int | { offset?: Int; dim1?: Int; dim2?: Int; out?: Tensor | null }, dim1?: Int | { offset?: Int; dim1?: Int; dim2?: Int; out?: Tensor | null }, dim2?: Int | { offset?: Int; dim1?: Int; dim2?: Int; out?: Tensor | null }, options?: { offset?: Int; dim1?: Int; dim2?: Int; out?: Tensor | null }): Tensor;
  /** `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor` [torch.diagonal_scatter](https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html) */
  diagonal_scatter(input: Tensor, src: Tensor, offset?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim1?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, dim2?: Int | { offset?: Int; dim1?: Int; dim2?: Int }, options?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  /** `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor` [torch.diff](https://docs.pytorch.org/docs/stable/generated/torch.diff.html) */
  diff(input: Tensor, n?: Int | { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }, dim?: Int | { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }, prepend?: Tensor | null | { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }, append?: Tensor | null | { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }, options?: { n?: Int; dim?: Int; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `digamma(Tensor self) -> Tensor` [torch.digamma](https://docs.pytorch.org/docs/stable/generated/torch.digamma.html) */
  digamma(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor` [torch.dist](https://docs.pytorch.org/docs/stable/generated/torch.dist.html) */
  dist(input: Tensor, other: Tensor, p?: Scalar | { p?: Scalar }, options?: { p?: Scalar }): Tensor;
  /** `div.Tensor(Tensor self, Tensor other) -> Tensor` [torch.div](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
  div(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  /** `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  div(input: Tensor | Scalar, other: Tensor | Scalar, options: { rounding_mode: string | null; out?: Tensor | null }): Tensor;
  /** `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  div(input: Tensor | Scalar, other: Scalar, options: { rounding_mode: string | null }): Tensor;
  div(input: Tensor | Scalar, options: { other: Scalar; rounding_mode: string | null }): Tensor;
  /** `divide.Tensor(Tensor self, Tensor other) -> Tensor` [torch.divide](https://docs.pytorch.org/docs/stable/generated/torch.divide.html) */
  divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  /** `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor` */
  divide(input: Tensor | Scalar, other: Tensor | Scalar, options: { rounding_mode: string | null; out?: Tensor | null }): Tensor;
  /** `divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  divide(input: Tensor | Scalar, other: Scalar): Tensor;
  divide(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /** `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor` */
  divide(input: Tensor | Scalar, other: Scalar, options: { rounding_mode: string | null }): Tensor;
  divide(input: Tensor | Scalar, options: { other: Scalar; rounding_mode: string | null }): Tensor;
  /** `dot(Tensor self, Tensor tensor) -> Tensor` [torch.dot](https://docs.pytorch.org/docs/stable/generated/torch.dot.html) */
  dot(input: Tensor, tensor: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `dropout(Tensor input, float p, bool train) -> Tensor` */
  dropout(input: Tensor, p: number, train: boolean): Tensor;
  dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(input: Tensor, p: number, train: boolean): Tensor;
  dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` [torch.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
  dsplit(input: Tensor, sections: Int): Tensor[];
  dsplit(input: Tensor, options: { sections: Int }): Tensor[];
  /** `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  dsplit(input: Tensor, indices: Ints): Tensor[];
  dsplit(input: Tensor, options: { indices: Ints }): Tensor[];
  /** `dstack(Tensor[] tensors) -> Tensor` [torch.dstack](https://docs.pytorch.org/docs/stable/generated/torch.dstack.html) */
  dstack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  dstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor` */
  embedding(weight: Tensor, indices: Tensor, padding_idx?: Int | { padding_idx?: Int; scale_grad_by_freq?: boolean; sparse?: boolean }, scale_grad_by_freq?: boolean | { padding_idx?: Int; scale_grad_by_freq?: boolean; sparse?: boolean }, sparse?: boolean | { padding_idx?: Int; scale_grad_by_freq?: boolean; sparse?: boolean }, options?: { padding_idx?: Int; scale_grad_by_freq?: boolean; sparse?: boolean }): Tensor;
  /** `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq: boolean, mode: Int, sparse: boolean, per_sample_weights: Tensor | null, include_last_offset: boolean, padding_idx: Int | null): [Tensor, Tensor, Tensor, Tensor];
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scale_grad_by_freq: boolean; mode: Int; sparse: boolean; per_sample_weights: Tensor | null; include_last_offset: boolean; padding_idx: Int | null }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)` */
  embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }, mode?: Int | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }, sparse?: boolean | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }, per_sample_weights?: Tensor | null | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }, include_last_offset?: boolean | { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }, options?: { scale_grad_by_freq?: boolean; mode?: Int; sparse?: boolean; per_sample_weights?: Tensor | null; include_last_offset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embedding_renorm_(input: Tensor, indices: Tensor, max_norm: number, norm_type: number): Tensor;
  embedding_renorm_(input: Tensor, indices: Tensor, options: { max_norm: number; norm_type: number }): Tensor;
  /** `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` [torch.empty](https://docs.pytorch.org/docs/stable/generated/torch.empty.html) */
  empty(size: Ints, options?: TensorOptions & { memory_format?: memory_format | null; out?: Tensor | null }): Tensor;
  empty(options: TensorOptions & { size: Ints; memory_format?: memory_format | null; out?: Tensor | null }): Tensor;
  empty(...size: Int[]): Tensor;
  empty(...size: [...size: Int[], options: TensorOptions & { memory_format?: memory_format | null; out?: Tensor | null }]): Tensor;
  /** `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` [torch.empty_like](https://docs.pytorch.org/docs/stable/generated/torch.empty_like.html) */
  empty_like(input: Tensor, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  /** `empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.empty_permuted](https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html) */
  empty_permuted(size: Ints, physical_layout: Ints, options?: TensorOptions): Tensor;
  empty_permuted(options: TensorOptions & { size: Ints; physical_layout: Ints }): Tensor;
  /** `empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  empty_quantized(size: Ints, qtensor: Tensor, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  empty_quantized(options: TensorOptions & { size: Ints; qtensor: Tensor; memory_format?: memory_format | null }): Tensor;
  /** `empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.empty_strided](https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html) */
  empty_strided(size: Ints, stride: Ints, options?: TensorOptions): Tensor;
  empty_strided(options: TensorOptions & { size: Ints; stride: Ints }): Tensor;
  /** `eq.Tensor(Tensor self, Tensor other) -> Tensor` [torch.eq](https://docs.pytorch.org/docs/stable/generated/torch.eq.html) */
  eq(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `eq.Scalar(Tensor self, Scalar other) -> Tensor` */
  eq(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  eq(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `equal(Tensor self, Tensor other) -> bool` [torch.equal](https://docs.pytorch.org/docs/stable/generated/torch.equal.html) */
  equal(input: Tensor, other: Tensor): boolean;
  /** `erf(Tensor self) -> Tensor` [torch.erf](https://docs.pytorch.org/docs/stable/generated/torch.erf.html) */
  erf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `erf_(Tensor(a!) self) -> Tensor(a!)` */
  erf_(input: Tensor): Tensor;
  /** `erfc(Tensor self) -> Tensor` [torch.erfc](https://docs.pytorch.org/docs/stable/generated/torch.erfc.html) */
  erfc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `erfc_(Tensor(a!) self) -> Tensor(a!)` */
  erfc_(input: Tensor): Tensor;
  /** `erfinv(Tensor self) -> Tensor` [torch.erfinv](https://docs.pytorch.org/docs/stable/generated/torch.erfinv.html) */
  erfinv(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `exp(Tensor self) -> Tensor` [torch.exp](https://docs.pytorch.org/docs/stable/generated/torch.exp.html) */
  exp(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `exp2(Tensor self) -> Tensor` [torch.exp2](https://docs.pytorch.org/docs/stable/generated/torch.exp2.html) */
  exp2(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `exp2_(Tensor(a!) self) -> Tensor(a!)` */
  exp2_(input: Tensor): Tensor;
  /** `exp_(Tensor(a!) self) -> Tensor(a!)` */
  exp_(input: Tensor): Tensor;
  /** `expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor` [torch.expand_copy](https://docs.pytorch.org/docs/stable/generated/torch.expand_copy.html) */
  expand_copy(input: Tensor, size: Ints, options?: { implicit?: boolean; out?: Tensor | null }): Tensor;
  expand_copy(input: Tensor, options: { size: Ints; implicit?: boolean; out?: Tensor | null }): Tensor;
  /** `expm1(Tensor self) -> Tensor` [torch.expm1](https://docs.pytorch.org/docs/stable/generated/torch.expm1.html) */
  expm1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `expm1_(Tensor(a!) self) -> Tensor(a!)` */
  expm1_(input: Tensor): Tensor;
  /** `eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.eye](https://docs.pytorch.org/docs/stable/generated/torch.eye.html) */
  eye(n: Int, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  eye(options: TensorOptions & { n: Int; out?: Tensor | null }): Tensor;
  /** `eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  eye(n: Int, m: Int, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  eye(options: TensorOptions & { n: Int; m: Int; out?: Tensor | null }): Tensor;
  /** `fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor` [torch.fake_quantize_per_channel_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
  fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int, quant_min: Int, quant_max: Int): Tensor;
  fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, options: { axis: Int; quant_min: Int; quant_max: Int }): Tensor;
  /** `fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor` [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
  fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: Int, quant_max: Int): Tensor;
  fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, options: { quant_min: Int; quant_max: Int }): Tensor;
  /** `fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor` */
  fake_quantize_per_tensor_affine(input: Tensor, scale: number, zero_point: Int, quant_min: Int, quant_max: Int): Tensor;
  fake_quantize_per_tensor_affine(input: Tensor, options: { scale: number; zero_point: Int; quant_min: Int; quant_max: Int }): Tensor;
  /** `fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor, output: Tensor): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null): Tensor;
  /** `fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  /** `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, bias: Tensor): Tensor;
  fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, options: { weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
  /** `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, bias: Tensor): Tensor;
  fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, options: { weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
  /** `fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)` */
  fbgemm_linear_quantize_weight(input: Tensor): [Tensor, Tensor, number, number];
  /** `fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor` */
  fbgemm_pack_gemm_matrix_fp16(input: Tensor): Tensor;
  /** `fbgemm_pack_quantized_matrix(Tensor input) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor): Tensor;
  /** `fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemm_pack_quantized_matrix(input: Tensor, K: Int, N: Int): Tensor;
  fbgemm_pack_quantized_matrix(input: Tensor, options: { K: Int; N: Int }): Tensor;
  /** `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
  feature_alpha_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  feature_alpha_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  feature_dropout(input: Tensor, p: number, train: boolean): Tensor;
  feature_dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  feature_dropout_(input: Tensor, p: number, train: boolean): Tensor;
  feature_dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  /** `fill.Tensor(Tensor self, Tensor value) -> Tensor` */
  fill(input: Tensor, value: Tensor): Tensor;
  /** `fill.Scalar(Tensor self, Scalar value) -> Tensor` */
  fill(input: Tensor, value: Scalar): Tensor;
  fill(input: Tensor, options: { value: Scalar }): Tensor;
  /** `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)` */
  fill_(input: Tensor, value: Tensor): Tensor;
  /** `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)` */
  fill_(input: Tensor, value: Scalar): Tensor;
  fill_(input: Tensor, options: { value: Scalar }): Tensor;
  /** `fix(Tensor self) -> Tensor` [torch.fix](https://docs.pytorch.org/docs/stable/generated/torch.fix.html) */
  fix(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `fix_(Tensor(a!) self) -> Tensor(a!)` */
  fix_(input: Tensor): Tensor;
  /** `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)` [torch.flatten](https://docs.pytorch.org/docs/stable/generated/torch.flatten.html) */
  flatten(input: Tensor, start_dim?: Int | { start_dim?: Int; end_dim?: Int }, end_dim?: Int | { start_dim?: Int; end_dim?: Int }, options?: { start_dim?: Int; end_dim?: Int }): Tensor;
  /** `flip(Tensor self, int[] dims) -> Tensor` [torch.flip](https://docs.pytorch.org/docs/stable/generated/torch.flip.html) */
  flip(input: Tensor, dims: Ints): Tensor;
  flip(input: Tensor, options: { dims: Ints }): Tensor;
  /** `fliplr(Tensor self) -> Tensor` [torch.fliplr](https://docs.pytorch.org/docs/stable/generated/torch.fliplr.html) */
  fliplr(input: Tensor): Tensor;
  /** `flipud(Tensor self) -> Tensor` [torch.flipud](https://docs.pytorch.org/docs/stable/generated/torch.flipud.html) */
  flipud(input: Tensor): Tensor;
  /** `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` [torch.float_power](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
  float_power(input: Tensor, exponent: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  float_power(self: Scalar, exponent: Tensor, options?: { out?: Tensor | null }): Tensor;
  float_power(options: { self: Scalar; exponent: Tensor; out?: Tensor | null }): Tensor;
  /** `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  float_power(input: Tensor, exponent: Scalar, options?: { out?: Tensor | null }): Tensor;
  float_power(input: Tensor, options: { exponent: Scalar; out?: Tensor | null }): Tensor;
  /** `floor(Tensor self) -> Tensor` [torch.floor](https://docs.pytorch.org/docs/stable/generated/torch.floor.html) */
  floor(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `floor_(Tensor(a!) self) -> Tensor(a!)` */
  floor_(input: Tensor): Tensor;
  /** `floor_divide(Tensor self, Tensor other) -> Tensor` [torch.floor_divide](https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html) */
  floor_divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  /** `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  floor_divide(input: Tensor | Scalar, other: Scalar): Tensor;
  floor_divide(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /** `fmax(Tensor self, Tensor other) -> Tensor` [torch.fmax](https://docs.pytorch.org/docs/stable/generated/torch.fmax.html) */
  fmax(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `fmin(Tensor self, Tensor other) -> Tensor` [torch.fmin](https://docs.pytorch.org/docs/stable/generated/torch.fmin.html) */
  fmin(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `fmod.Tensor(Tensor self, Tensor other) -> Tensor` [torch.fmod](https://docs.pytorch.org/docs/stable/generated/torch.fmod.html) */
  fmod(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `fmod.Scalar(Tensor self, Scalar other) -> Tensor` */
  fmod(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  fmod(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `frac(Tensor self) -> Tensor` [torch.frac](https://docs.pytorch.org/docs/stable/generated/torch.frac.html) */
  frac(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `frac_(Tensor(a!) self) -> Tensor(a!)` */
  frac_(input: Tensor): Tensor;
  /** `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)` [torch.frexp](https://docs.pytorch.org/docs/stable/generated/torch.frexp.html) */
  frexp(input: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[mantissa: Tensor, exponent: Tensor], { mantissa: Tensor; exponent: Tensor }>;
  /** `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` */
  frobenius_norm(input: Tensor, dim: IntOrInts, keepdim?: boolean | { keepdim?: boolean; out?: Tensor | null }, options?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  frobenius_norm(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.from_file](https://docs.pytorch.org/docs/stable/generated/torch.from_file.html) */
  from_file(filename: string, shared?: boolean | null | (TensorOptions & { shared?: boolean | null; size?: Int | null }), size?: Int | null | (TensorOptions & { shared?: boolean | null; size?: Int | null }), options?: TensorOptions & { shared?: boolean | null; size?: Int | null }): Tensor;
  from_file(options: TensorOptions & { filename: string; shared?: boolean | null; size?: Int | null }): Tensor;
  /** `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` [torch.full_like](https://docs.pytorch.org/docs/stable/generated/torch.full_like.html) */
  full_like(input: Tensor, fill_value: Scalar, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  full_like(input: Tensor, options: TensorOptions & { fill_value: Scalar; memory_format?: memory_format | null }): Tensor;
  /** `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor` */
  fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: Int, quant_max: Int, ch_axis: Int, per_row_fake_quant?: boolean | { per_row_fake_quant?: boolean; symmetric_quant?: boolean }, symmetric_quant?: boolean | { per_row_fake_quant?: boolean; symmetric_quant?: boolean }, options?: { per_row_fake_quant?: boolean; symmetric_quant?: boolean }): Tensor;
  fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, options: { averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int; per_row_fake_quant?: boolean; symmetric_quant?: boolean }): Tensor;
  /** `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor` [torch.gather](https://docs.pytorch.org/docs/stable/generated/torch.gather.html) */
  gather(input: Tensor, dim: Int, index: Tensor, options?: { sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(input: Tensor, options: { dim: Int; index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  /** `gcd(Tensor self, Tensor other) -> Tensor` [torch.gcd](https://docs.pytorch.org/docs/stable/generated/torch.gcd.html) */
  gcd(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  gcd_(input: Tensor, other: Tensor): Tensor;
  /** `ge.Tensor(Tensor self, Tensor other) -> Tensor` [torch.ge](https://docs.pytorch.org/docs/stable/generated/torch.ge.html) */
  ge(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `ge.Scalar(Tensor self, Scalar other) -> Tensor` */
  ge(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  ge(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `geqrf(Tensor self) -> (Tensor a, Tensor tau)` [torch.geqrf](https://docs.pytorch.org/docs/stable/generated/torch.geqrf.html) */
  geqrf(input: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[a: Tensor, tau: Tensor], { a: Tensor; tau: Tensor }>;
  /** `ger(Tensor self, Tensor vec2) -> Tensor` [torch.ger](https://docs.pytorch.org/docs/stable/generated/torch.ger.html) */
  ger(input: Tensor, vec2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]` [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
  gradient(input: Tensor, options: { dim: Ints; edge_order?: Int }): Tensor[];
  /** `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: Scalar; dim: Ints; edge_order?: Int }): Tensor[];
  /** `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options?: { spacing?: Scalar | null; dim?: Int | null; edge_order?: Int }): Tensor[];
  /** `gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim?: Int | null; edge_order?: Int }): Tensor[];
  /** `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim: Ints; edge_order?: Int }): Tensor[];
  /** `gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim?: Int | null; edge_order?: Int }): Tensor[];
  /** `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]` */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim: Ints; edge_order?: Int }): Tensor[];
  /** `greater.Tensor(Tensor self, Tensor other) -> Tensor` [torch.greater](https://docs.pytorch.org/docs/stable/generated/torch.greater.html) */
  greater(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `greater.Scalar(Tensor self, Scalar other) -> Tensor` */
  greater(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  greater(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor` [torch.greater_equal](https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html) */
  greater_equal(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  greater_equal(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  greater_equal(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
  grid_sampler(input: Tensor, grid: Tensor, options: { interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
  /** `grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_2d(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
  grid_sampler_2d(input: Tensor, grid: Tensor, options: { interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
  /** `grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  grid_sampler_3d(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
  grid_sampler_3d(input: Tensor, grid: Tensor, options: { interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
  /** `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor` */
  group_norm(input: Tensor, num_groups: Int, weight?: Tensor | null | { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enabled?: boolean }, bias?: Tensor | null | { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enabled?: boolean }, eps?: number | { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enabled?: boolean }, cudnn_enabled?: boolean | { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enabled?: boolean }, options?: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enabled?: boolean }): Tensor;
  group_norm(input: Tensor, options: { num_groups: Int; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enabled?: boolean }): Tensor;
  /** `gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, options: { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, options: { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /** `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null | { b_ih?: Tensor | null; b_hh?: Tensor | null }, b_hh?: Tensor | null | { b_ih?: Tensor | null; b_hh?: Tensor | null }, options?: { b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `gt.Tensor(Tensor self, Tensor other) -> Tensor` [torch.gt](https://docs.pytorch.org/docs/stable/generated/torch.gt.html) */
  gt(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `gt.Scalar(Tensor self, Scalar other) -> Tensor` */
  gt(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  gt(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.hamming_window](https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html) */
  hamming_window(window_length: Int, options?: TensorOptions): Tensor;
  hamming_window(options: TensorOptions & { window_length: Int }): Tensor;
  /** `hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(window_length: Int, periodic: boolean, options?: TensorOptions): Tensor;
  hamming_window(options: TensorOptions & { window_length: Int; periodic: boolean }): Tensor;
  /** `hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(window_length: Int, periodic: boolean, alpha: number, options?: TensorOptions): Tensor;
  hamming_window(options: TensorOptions & { window_length: Int; periodic: boolean; alpha: number }): Tensor;
  /** `hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hamming_window(window_length: Int, periodic: boolean, alpha: number, beta: number, options?: TensorOptions): Tensor;
  hamming_window(options: TensorOptions & { window_length: Int; periodic: boolean; alpha: number; beta: number }): Tensor;
  /** `hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.hann_window](https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html) */
  hann_window(window_length: Int, options?: TensorOptions): Tensor;
  hann_window(options: TensorOptions & { window_length: Int }): Tensor;
  /** `hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  hann_window(window_length: Int, periodic: boolean, options?: TensorOptions): Tensor;
  hann_window(options: TensorOptions & { window_length: Int; periodic: boolean }): Tensor;
  /** `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  hardshrink(input: Tensor, lambd?: Scalar | { lambd?: Scalar; out?: Tensor | null }, options?: { lambd?: Scalar; out?: Tensor | null }): Tensor;
  /** `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor` [torch.hash_tensor](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
  hash_tensor(input: Tensor, dim?: IntOrInts | { dim?: IntOrInts; keepdim?: boolean; mode?: Int; out?: Tensor | null }, options?: { dim?: IntOrInts; keepdim?: boolean; mode?: Int; out?: Tensor | null }): Tensor;
  /** `heaviside(Tensor self, Tensor values) -> Tensor` [torch.heaviside](https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html) */
  heaviside(input: Tensor, values: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, int reduction=Mean) -> Tensor` */
  hinge_embedding_loss(input: Tensor, target: Tensor, margin?: number | { margin?: number; reduction?: Int }, reduction?: Int | { margin?: number; reduction?: Int }, options?: { margin?: number; reduction?: Int }): Tensor;
  /** `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor` [torch.histc](https://docs.pytorch.org/docs/stable/generated/torch.histc.html) */
  histc(input: Tensor, bins?: Int | { bins?: Int; min?: Scalar; max?: Scalar; out?: Tensor | null }, min?: Scalar | { bins?: Int; min?: Scalar; max?: Scalar; out?: Tensor | null }, max?: Scalar | { bins?: Int; min?: Scalar; max?: Scalar; out?: Tensor | null }, options?: { bins?: Int; min?: Scalar; max?: Scalar; out?: Tensor | null }): Tensor;
  /** `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` [torch.histogram](https://docs.pytorch.org/docs/stable/generated/torch.histogram.html) */
  histogram(input: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): Named<[hist: Tensor, bin_edges: Tensor], { hist: Tensor; bin_edges: Tensor }>;
  /** `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)` */
  histogram(input: Tensor, bins?: Int | { bins?: Int; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }, options?: { bins?: Int; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): Named<[hist: Tensor, bin_edges: Tensor], { hist: Tensor; bin_edges: Tensor }>;
  /** `histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` [torch.histogramdd](https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html) */
  histogramdd(input: Tensor, bins: Int, range?: readonly number[] | null | { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, weight?: Tensor | null | { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, density?: boolean | { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Named<[hist: Tensor, bin_edges: Tensor[]], { hist: Tensor; bin_edges: Tensor[] }>;
  histogramdd(input: Tensor, options: { bins: Int; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Named<[hist: Tensor, bin_edges: Tensor[]], { hist: Tensor; bin_edges: Tensor[] }>;
  /** `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(input: Tensor, bins: Ints, range?: readonly number[] | null | { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, weight?: Tensor | null | { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, density?: boolean | { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Named<[hist: Tensor, bin_edges: Tensor[]], { hist: Tensor; bin_edges: Tensor[] }>;
  histogramdd(input: Tensor, options: { bins: Ints; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Named<[hist: Tensor, bin_edges: Tensor[]], { hist: Tensor; bin_edges: Tensor[] }>;
  /** `histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)` */
  histogramdd(input: Tensor, bins: readonly Tensor[], range?: readonly number[] | null | { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, weight?: Tensor | null | { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, density?: boolean | { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Named<[hist: Tensor, bin_edges: Tensor[]], { hist: Tensor; bin_edges: Tensor[] }>;
  histogramdd(input: Tensor, options: { bins: readonly Tensor[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Named<[hist: Tensor, bin_edges: Tensor[]], { hist: Tensor; bin_edges: Tensor[] }>;
  /** `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` [torch.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
  hsplit(input: Tensor, sections: Int): Tensor[];
  hsplit(input: Tensor, options: { sections: Int }): Tensor[];
  /** `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  hsplit(input: Tensor, indices: Ints): Tensor[];
  hsplit(input: Tensor, options: { indices: Ints }): Tensor[];
  /** `hspmm(Tensor mat1, Tensor mat2) -> Tensor` [torch.hspmm](https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html) */
  hspmm(mat1: Tensor, mat2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `hstack(Tensor[] tensors) -> Tensor` [torch.hstack](https://docs.pytorch.org/docs/stable/generated/torch.hstack.html) */
  hstack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  hstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** `hypot(Tensor self, Tensor other) -> Tensor` [torch.hypot](https://docs.pytorch.org/docs/stable/generated/torch.hypot.html) */
  hypot(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `i0(Tensor self) -> Tensor` [torch.i0](https://docs.pytorch.org/docs/stable/generated/torch.i0.html) */
  i0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `i0_(Tensor(a!) self) -> Tensor(a!)` */
  i0_(input: Tensor): Tensor;
  /** `igamma(Tensor self, Tensor other) -> Tensor` [torch.igamma](https://docs.pytorch.org/docs/stable/generated/torch.igamma.html) */
  igamma(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `igammac(Tensor self, Tensor other) -> Tensor` [torch.igammac](https://docs.pytorch.org/docs/stable/generated/torch.igammac.html) */
  igammac(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `imag(Tensor(a) self) -> Tensor(a)` [torch.imag](https://docs.pytorch.org/docs/stable/generated/torch.imag.html) */
  imag(input: Tensor): Tensor;
  /** `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor` [torch.index_add](https://docs.pytorch.org/docs/stable/generated/torch.index_add.html) */
  index_add(input: Tensor, dim: Int, index: Tensor, source: Tensor, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  index_add(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor` [torch.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html) */
  index_copy(input: Tensor, dim: Int, index: Tensor, source: Tensor, options?: { out?: Tensor | null }): Tensor;
  index_copy(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  /** `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor` */
  index_fill(input: Tensor, dim: Int, index: Tensor, value: Tensor): Tensor;
  index_fill(input: Tensor, options: { dim: Int; index: Tensor; value: Tensor }): Tensor;
  /** `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  index_fill(input: Tensor, dim: Int, index: Tensor, value: Scalar): Tensor;
  index_fill(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar }): Tensor;
  /** `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor` */
  index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | { accumulate?: boolean }, options?: { accumulate?: boolean }): Tensor;
  index_put(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /** `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)` */
  index_put_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | { accumulate?: boolean }, options?: { accumulate?: boolean }): Tensor;
  index_put_(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /** `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor` [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
  index_reduce(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: string, options?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  index_reduce(input: Tensor, options: { dim: Int; index: Tensor; source: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  /** `index_select(Tensor self, int dim, Tensor index) -> Tensor` [torch.index_select](https://docs.pytorch.org/docs/stable/generated/torch.index_select.html) */
  index_select(input: Tensor, dim: Int, index: Tensor, options?: { out?: Tensor | null }): Tensor;
  index_select(input: Tensor, options: { dim: Int; index: Tensor; out?: Tensor | null }): Tensor;
  /** `indices_copy(Tensor self) -> Tensor` [torch.indices_copy](https://docs.pytorch.org/docs/stable/generated/torch.indices_copy.html) */
  indices_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `inner(Tensor self, Tensor other) -> Tensor` [torch.inner](https://docs.pytorch.org/docs/stable/generated/torch.inner.html) */
  inner(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor` */
  instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, use_input_stats: boolean, momentum: number, eps: number, cudnn_enabled: boolean): Tensor;
  instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: { use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
  /** `int_repr(Tensor self) -> Tensor` */
  int_repr(input: Tensor): Tensor;
  /** `inverse(Tensor self) -> Tensor` [torch.inverse](https://docs.pytorch.org/docs/stable/generated/torch.inverse.html) */
  inverse(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `is_complex(Tensor self) -> bool` [torch.is_complex](https://docs.pytorch.org/docs/stable/generated/torch.is_complex.html) */
  is_complex(input: Tensor): boolean;
  /** `is_conj(Tensor self) -> bool` [torch.is_conj](https://docs.pytorch.org/docs/stable/generated/torch.is_conj.html) */
  is_conj(input: Tensor): boolean;
  /** `is_distributed(Tensor self) -> bool` */
  is_distributed(input: Tensor): boolean;
  /** `is_floating_point(Tensor self) -> bool` [torch.is_floating_point](https://docs.pytorch.org/docs/stable/generated/torch.is_floating_point.html) */
  is_floating_point(input: Tensor): boolean;
  /** `is_inference(Tensor self) -> bool` [torch.is_inference](https://docs.pytorch.org/docs/stable/generated/torch.is_inference.html) */
  is_inference(input: Tensor): boolean;
  /** `is_neg(Tensor self) -> bool` */
  is_neg(input: Tensor): boolean;
  /** `is_nonzero(Tensor self) -> bool` [torch.is_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html) */
  is_nonzero(input: Tensor): boolean;
  /** `is_same_size(Tensor self, Tensor other) -> bool` */
  is_same_size(input: Tensor, other: Tensor): boolean;
  /** `is_signed(Tensor self) -> bool` */
  is_signed(input: Tensor): boolean;
  /** `is_vulkan_available() -> bool` */
  is_vulkan_available(): boolean;
  /** `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor` [torch.isclose](https://docs.pytorch.org/docs/stable/generated/torch.isclose.html) */
  isclose(input: Tensor, other: Tensor, rtol?: number | { rtol?: number; atol?: number; equal_nan?: boolean }, atol?: number | { rtol?: number; atol?: number; equal_nan?: boolean }, equal_nan?: boolean | { rtol?: number; atol?: number; equal_nan?: boolean }, options?: { rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /** `isfinite(Tensor self) -> Tensor` [torch.isfinite](https://docs.pytorch.org/docs/stable/generated/torch.isfinite.html) */
  isfinite(input: Tensor): Tensor;
  /** `isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
  isin(elements: Tensor, test_elements: Tensor, options?: { assume_unique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(element: Scalar, test_elements: Tensor, options?: { assume_unique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(options: { element: Scalar; test_elements: Tensor; assume_unique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor` */
  isin(elements: Tensor, test_element: Scalar, options?: { assume_unique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(elements: Tensor, options: { test_element: Scalar; assume_unique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** `isinf(Tensor self) -> Tensor` [torch.isinf](https://docs.pytorch.org/docs/stable/generated/torch.isinf.html) */
  isinf(input: Tensor): Tensor;
  /** `isnan(Tensor self) -> Tensor` [torch.isnan](https://docs.pytorch.org/docs/stable/generated/torch.isnan.html) */
  isnan(input: Tensor): Tensor;
  /** `isneginf(Tensor self) -> Tensor` [torch.isneginf](https://docs.pytorch.org/docs/stable/generated/torch.isneginf.html) */
  isneginf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `isposinf(Tensor self) -> Tensor` [torch.isposinf](https://docs.pytorch.org/docs/stable/generated/torch.isposinf.html) */
  isposinf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `isreal(Tensor self) -> Tensor` [torch.isreal](https://docs.pytorch.org/docs/stable/generated/torch.isreal.html) */
  isreal(input: Tensor): Tensor;
  /** `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor` */
  istft(input: Tensor, n_fft: Int, hop_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, win_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, window?: Tensor | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, center?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, normalized?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, onesided?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, return_complex?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }, options?: { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }): Tensor;
  istft(input: Tensor, options: { n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: Int | null; return_complex?: boolean }): Tensor;
  /** `kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.kaiser_window](https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html) */
  kaiser_window(window_length: Int, options?: TensorOptions): Tensor;
  kaiser_window(options: TensorOptions & { window_length: Int }): Tensor;
  /** `kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(window_length: Int, periodic: boolean, options?: TensorOptions): Tensor;
  kaiser_window(options: TensorOptions & { window_length: Int; periodic: boolean }): Tensor;
  /** `kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  kaiser_window(window_length: Int, periodic: boolean, beta: number, options?: TensorOptions): Tensor;
  kaiser_window(options: TensorOptions & { window_length: Int; periodic: boolean; beta: number }): Tensor;
  /** `kl_div(Tensor self, Tensor target, int reduction=Mean, *, bool log_target=False) -> Tensor` */
  kl_div(input: Tensor, target: Tensor, reduction?: Int | { reduction?: Int; log_target?: boolean }, options?: { reduction?: Int; log_target?: boolean }): Tensor;
  /** `kron(Tensor self, Tensor other) -> Tensor` [torch.kron](https://docs.pytorch.org/docs/stable/generated/torch.kron.html) */
  kron(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` [torch.kthvalue](https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html) */
  kthvalue(input: Tensor, k: Int, dim?: Int | { dim?: Int; keepdim?: boolean; out?: readonly Tensor[] | null }, keepdim?: boolean | { dim?: Int; keepdim?: boolean; out?: readonly Tensor[] | null }, options?: { dim?: Int; keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(input: Tensor, options: { k: Int; dim?: Int; keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor` */
  layer_norm(input: Tensor, normalized_shape: Ints, weight?: Tensor | null | { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enable?: boolean }, bias?: Tensor | null | { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enable?: boolean }, eps?: number | { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enable?: boolean }, cudnn_enable?: boolean | { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enable?: boolean }, options?: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enable?: boolean }): Tensor;
  layer_norm(input: Tensor, options: { normalized_shape: Ints; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnn_enable?: boolean }): Tensor;
  /** `lcm(Tensor self, Tensor other) -> Tensor` [torch.lcm](https://docs.pytorch.org/docs/stable/generated/torch.lcm.html) */
  lcm(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  lcm_(input: Tensor, other: Tensor): Tensor;
  /** `ldexp.Tensor(Tensor self, Tensor other) -> Tensor` [torch.ldexp](https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html) */
  ldexp(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  ldexp_(input: Tensor, other: Tensor): Tensor;
  /** `le.Tensor(Tensor self, Tensor other) -> Tensor` [torch.le](https://docs.pytorch.org/docs/stable/generated/torch.le.html) */
  le(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `le.Scalar(Tensor self, Scalar other) -> Tensor` */
  le(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  le(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor` [torch.lerp](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
  lerp(input: Tensor, end: Tensor, weight: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor` */
  lerp(input: Tensor, end: Tensor, weight: Scalar, options?: { out?: Tensor | null }): Tensor;
  lerp(input: Tensor, end: Tensor, options: { weight: Scalar; out?: Tensor | null }): Tensor;
  /** `less.Tensor(Tensor self, Tensor other) -> Tensor` [torch.less](https://docs.pytorch.org/docs/stable/generated/torch.less.html) */
  less(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `less.Scalar(Tensor self, Scalar other) -> Tensor` */
  less(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  less(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `less_equal.Tensor(Tensor self, Tensor other) -> Tensor` [torch.less_equal](https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html) */
  less_equal(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `less_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  less_equal(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  less_equal(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `lgamma(Tensor self) -> Tensor` [torch.lgamma](https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html) */
  lgamma(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.linspace](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
  linspace(start: Tensor, end: Tensor, steps: Int, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  linspace(start: Tensor, end: Tensor, options: TensorOptions & { steps: Int; out?: Tensor | null }): Tensor;
  /** `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Scalar, end: Tensor, steps: Int, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  linspace(options: TensorOptions & { start: Scalar; end: Tensor; steps: Int; out?: Tensor | null }): Tensor;
  /** `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Tensor, end: Scalar, steps: Int, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  linspace(start: Tensor, options: TensorOptions & { end: Scalar; steps: Int; out?: Tensor | null }): Tensor;
  /** `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  linspace(start: Scalar, end: Scalar, steps: Int, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  linspace(options: TensorOptions & { start: Scalar; end: Scalar; steps: Int; out?: Tensor | null }): Tensor;
  /** `log(Tensor self) -> Tensor` [torch.log](https://docs.pytorch.org/docs/stable/generated/torch.log.html) */
  log(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `log10(Tensor self) -> Tensor` [torch.log10](https://docs.pytorch.org/docs/stable/generated/torch.log10.html) */
  log10(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `log10_(Tensor(a!) self) -> Tensor(a!)` */
  log10_(input: Tensor): Tensor;
  /** `log1p(Tensor self) -> Tensor` [torch.log1p](https://docs.pytorch.org/docs/stable/generated/torch.log1p.html) */
  log1p(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `log1p_(Tensor(a!) self) -> Tensor(a!)` */
  log1p_(input: Tensor): Tensor;
  /** `log2(Tensor self) -> Tensor` [torch.log2](https://docs.pytorch.org/docs/stable/generated/torch.log2.html) */
  log2(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `log2_(Tensor(a!) self) -> Tensor(a!)` */
  log2_(input: Tensor): Tensor;
  /** `log_(Tensor(a!) self) -> Tensor(a!)` */
  log_(input: Tensor): Tensor;
  /** `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  log_softmax(input: Tensor, dim: Int, dtype?: dtype | null | { dtype?: dtype | null; out?: Tensor | null }, options?: { dtype?: dtype | null; out?: Tensor | null }): Tensor;
  log_softmax(input: Tensor, options: { dim: Int; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `logaddexp(Tensor self, Tensor other) -> Tensor` [torch.logaddexp](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html) */
  logaddexp(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `logaddexp2(Tensor self, Tensor other) -> Tensor` [torch.logaddexp2](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html) */
  logaddexp2(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `logcumsumexp(Tensor self, int dim) -> Tensor` [torch.logcumsumexp](https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html) */
  logcumsumexp(input: Tensor, dim: Int, options?: { out?: Tensor | null }): Tensor;
  logcumsumexp(input: Tensor, options: { dim: Int; out?: Tensor | null }): Tensor;
  /** `logdet(Tensor self) -> Tensor` [torch.logdet](https://docs.pytorch.org/docs/stable/generated/torch.logdet.html) */
  logdet(input: Tensor): Tensor;
  /** `logical_and(Tensor self, Tensor other) -> Tensor` [torch.logical_and](https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html) */
  logical_and(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `logical_not(Tensor self) -> Tensor` [torch.logical_not](https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html) */
  logical_not(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `logical_or(Tensor self, Tensor other) -> Tensor` [torch.logical_or](https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html) */
  logical_or(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `logical_xor(Tensor self, Tensor other) -> Tensor` [torch.logical_xor](https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html) */
  logical_xor(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `logit(Tensor self, float? eps=None) -> Tensor` [torch.logit](https://docs.pytorch.org/docs/stable/generated/torch.logit.html) */
  logit(input: Tensor, eps?: number | null | { eps?: number | null; out?: Tensor | null }, options?: { eps?: number | null; out?: Tensor | null }): Tensor;
  /** `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)` */
  logit_(input: Tensor, eps?: number | null | { eps?: number | null }, options?: { eps?: number | null }): Tensor;
  /** `logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.logspace](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
  logspace(start: Tensor, end: Tensor, steps: Int, base?: number | (TensorOptions & { base?: number; out?: Tensor | null }), options?: TensorOptions & { base?: number; out?: Tensor | null }): Tensor;
  logspace(start: Tensor, end: Tensor, options: TensorOptions & { steps: Int; base?: number; out?: Tensor | null }): Tensor;
  /** `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Scalar, end: Tensor, steps: Int, base?: number | (TensorOptions & { base?: number; out?: Tensor | null }), options?: TensorOptions & { base?: number; out?: Tensor | null }): Tensor;
  logspace(options: TensorOptions & { start: Scalar; end: Tensor; steps: Int; base?: number; out?: Tensor | null }): Tensor;
  /** `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Tensor, end: Scalar, steps: Int, base?: number | (TensorOptions & { base?: number; out?: Tensor | null }), options?: TensorOptions & { base?: number; out?: Tensor | null }): Tensor;
  logspace(start: Tensor, options: TensorOptions & { end: Scalar; steps: Int; base?: number; out?: Tensor | null }): Tensor;
  /** `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  logspace(start: Scalar, end: Scalar, steps: Int, base?: number | (TensorOptions & { base?: number; out?: Tensor | null }), options?: TensorOptions & { base?: number; out?: Tensor | null }): Tensor;
  logspace(options: TensorOptions & { start: Scalar; end: Scalar; steps: Int; base?: number; out?: Tensor | null }): Tensor;
  /** `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` [torch.logsumexp](https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html) */
  logsumexp(input: Tensor, dim: IntOrInts, keepdim?: boolean | { keepdim?: boolean; out?: Tensor | null }, options?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
  lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batch_sizes: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  /** `lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
  /** `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null | { b_ih?: Tensor | null; b_hh?: Tensor | null }, b_hh?: Tensor | null | { b_ih?: Tensor | null; b_hh?: Tensor | null }, options?: { b_ih?: Tensor | null; b_hh?: Tensor | null }): [Tensor, Tensor];
  lstm_cell(input: Tensor, options: { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih?: Tensor | null; b_hh?: Tensor | null }): [Tensor, Tensor];
  /** `lt.Tensor(Tensor self, Tensor other) -> Tensor` [torch.lt](https://docs.pytorch.org/docs/stable/generated/torch.lt.html) */
  lt(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `lt.Scalar(Tensor self, Scalar other) -> Tensor` */
  lt(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  lt(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor` [torch.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html) */
  lu_solve(input: Tensor, LU_data: Tensor, LU_pivots: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)` [torch.lu_unpack](https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html) */
  lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data?: boolean | { unpack_data?: boolean; unpack_pivots?: boolean; out?: readonly Tensor[] | null }, unpack_pivots?: boolean | { unpack_data?: boolean; unpack_pivots?: boolean; out?: readonly Tensor[] | null }, options?: { unpack_data?: boolean; unpack_pivots?: boolean; out?: readonly Tensor[] | null }): Named<[P: Tensor, L: Tensor, U: Tensor], { P: Tensor; L: Tensor; U: Tensor }>;
  /** `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor` */
  margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number | { margin?: number; reduction?: Int }, reduction?: Int | { margin?: number; reduction?: Int }, options?: { margin?: number; reduction?: Int }): Tensor;
  /** `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor` */
  masked_fill(input: Tensor, mask: Tensor, value: Tensor): Tensor;
  /** `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor` */
  masked_fill(input: Tensor, mask: Tensor, value: Scalar): Tensor;
  masked_fill(input: Tensor, mask: Tensor, options: { value: Scalar }): Tensor;
  /** `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor` */
  masked_scatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  /** `masked_select(Tensor self, Tensor mask) -> Tensor` [torch.masked_select](https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html) */
  masked_select(input: Tensor, mask: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `matmul(Tensor self, Tensor other) -> Tensor` [torch.matmul](https://docs.pytorch.org/docs/stable/generated/torch.matmul.html) */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `matrix_exp(Tensor self) -> Tensor` [torch.matrix_exp](https://docs.pytorch.org/docs/stable/generated/torch.matrix_exp.html) */
  matrix_exp(input: Tensor): Tensor;
  /** `matrix_power(Tensor self, int n) -> Tensor` [torch.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html) */
  matrix_power(input: Tensor, n: Int, options?: { out?: Tensor | null }): Tensor;
  matrix_power(input: Tensor, options: { n: Int; out?: Tensor | null }): Tensor;
  /** `max(Tensor self) -> Tensor` [torch.max](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
  max(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `max.other(Tensor self, Tensor other) -> Tensor` */
  max(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  max(input: Tensor, dim: Int, keepdim?: boolean | { keepdim?: boolean; out?: readonly Tensor[] | null }, options?: { keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  max(input: Tensor, options: { dim: Int; keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool1d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  max_pool1d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  /** `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` */
  max_pool1d_with_indices(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): [Tensor, Tensor];
  max_pool1d_with_indices(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): [Tensor, Tensor];
  /** `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool2d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  max_pool2d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  /** `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  max_pool3d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  max_pool3d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  /** `maximum(Tensor self, Tensor other) -> Tensor` [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
  maximum(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor` [torch.mean](https://docs.pytorch.org/docs/stable/generated/torch.mean.html) */
  mean(input: Tensor, options?: { dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  mean(input: Tensor, dim: IntOrInts | null, keepdim?: boolean | { keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  mean(input: Tensor, options: { dim: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `median(Tensor self) -> Tensor` [torch.median](https://docs.pytorch.org/docs/stable/generated/torch.median.html) */
  median(input: Tensor): Tensor;
  /** `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  median(input: Tensor, dim: Int, keepdim?: boolean | { keepdim?: boolean; out?: readonly Tensor[] | null }, options?: { keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  median(input: Tensor, options: { dim: Int; keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `min(Tensor self) -> Tensor` [torch.min](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
  min(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `min.other(Tensor self, Tensor other) -> Tensor` */
  min(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  min(input: Tensor, dim: Int, keepdim?: boolean | { keepdim?: boolean; out?: readonly Tensor[] | null }, options?: { keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  min(input: Tensor, options: { dim: Int; keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `minimum(Tensor self, Tensor other) -> Tensor` [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
  minimum(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, epsilon: number): [Tensor, Tensor, Tensor];
  miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: { training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
  /** `miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
  /** `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, options: { alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
  /** `miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
  miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
  /** `miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
  /** `miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, options: { input_lengths: Ints; target_lengths: Ints; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /** `miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
  miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, options: { blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
  /** `miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
  miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
  /** `miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, num_layers: Int, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, batch_sizes: Ints, dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopen_rnn(input: Tensor, options: { weight: readonly Tensor[]; weight_stride0: Int; hx: Tensor; cx: Tensor | null; mode: Int; hidden_size: Int; num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** `mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor` */
  mkldnn_adaptive_avg_pool2d(input: Tensor, output_size: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  mkldnn_adaptive_avg_pool2d(input: Tensor, options: { output_size: IntOrInts; out?: Tensor | null }): Tensor;
  /** `mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
  mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: Ints; stride: Ints; dilation: Ints; groups: Int }): Tensor;
  /** `mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, weight: Tensor, bias_defined: boolean): [Tensor, Tensor];
  mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, weight: Tensor, options: { bias_defined: boolean }): [Tensor, Tensor];
  /** `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool2d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  mkldnn_max_pool2d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  mkldnn_max_pool3d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  mkldnn_max_pool3d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  /** `mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)` */
  mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, mode: Int, hidden_size: Int, num_layers: Int, has_biases: boolean, bidirectional: boolean, batch_first: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
  mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, options: { reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** `mm(Tensor self, Tensor mat2) -> Tensor` [torch.mm](https://docs.pytorch.org/docs/stable/generated/torch.mm.html) */
  mm(input: Tensor, mat2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor` */
  mm(input: Tensor, mat2: Tensor, out_dtype: dtype, options?: { out?: Tensor | null }): Tensor;
  mm(input: Tensor, mat2: Tensor, options: { out_dtype: dtype; out?: Tensor | null }): Tensor;
  /** `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)` [torch.mode](https://docs.pytorch.org/docs/stable/generated/torch.mode.html) */
  mode(input: Tensor, dim?: Int | { dim?: Int; keepdim?: boolean; out?: readonly Tensor[] | null }, keepdim?: boolean | { dim?: Int; keepdim?: boolean; out?: readonly Tensor[] | null }, options?: { dim?: Int; keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)` [torch.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
  moveaxis(input: Tensor, source: Int, destination: Int): Tensor;
  moveaxis(input: Tensor, options: { source: Int; destination: Int }): Tensor;
  /** `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  moveaxis(input: Tensor, source: Ints, destination: Ints): Tensor;
  moveaxis(input: Tensor, options: { source: Ints; destination: Ints }): Tensor;
  /** `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)` [torch.movedim](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
  movedim(input: Tensor, source: Int, destination: Int): Tensor;
  movedim(input: Tensor, options: { source: Int; destination: Int }): Tensor;
  /** `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)` */
  movedim(input: Tensor, source: Ints, destination: Ints): Tensor;
  movedim(input: Tensor, options: { source: Ints; destination: Ints }): Tensor;
  /** `msort(Tensor self) -> Tensor` [torch.msort](https://docs.pytorch.org/docs/stable/generated/torch.msort.html) */
  msort(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `mul.Tensor(Tensor self, Tensor other) -> Tensor` [torch.mul](https://docs.pytorch.org/docs/stable/generated/torch.mul.html) */
  mul(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  /** `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor` [torch.multinomial](https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html) */
  multinomial(input: Tensor, num_samples: Int, replacement?: boolean | { replacement?: boolean; generator?: Generator | null; out?: Tensor | null }, options?: { replacement?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  multinomial(input: Tensor, options: { num_samples: Int; replacement?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `multiply.Tensor(Tensor self, Tensor other) -> Tensor` [torch.multiply](https://docs.pytorch.org/docs/stable/generated/torch.multiply.html) */
  multiply(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  /** `multiply.Scalar(Tensor self, Scalar other) -> Tensor` */
  multiply(input: Tensor | Scalar, other: Scalar): Tensor;
  multiply(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /** `mv(Tensor self, Tensor vec) -> Tensor` [torch.mv](https://docs.pytorch.org/docs/stable/generated/torch.mv.html) */
  mv(input: Tensor, vec: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `mvlgamma(Tensor self, int p) -> Tensor` [torch.mvlgamma](https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html) */
  mvlgamma(input: Tensor, p: Int, options?: { out?: Tensor | null }): Tensor;
  mvlgamma(input: Tensor, options: { p: Int; out?: Tensor | null }): Tensor;
  /** `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor` [torch.nan_to_num](https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html) */
  nan_to_num(input: Tensor, nan?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }, posinf?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }, neginf?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  /** `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)` */
  nan_to_num_(input: Tensor, nan?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null }, posinf?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null }, neginf?: number | null | { nan?: number | null; posinf?: number | null; neginf?: number | null }, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` [torch.nanmean](https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html) */
  nanmean(input: Tensor, dim?: IntOrInts | null | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, keepdim?: boolean | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `nanmedian(Tensor self) -> Tensor` [torch.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html) */
  nanmedian(input: Tensor): Tensor;
  /** `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)` */
  nanmedian(input: Tensor, dim: Int, keepdim?: boolean | { keepdim?: boolean; out?: readonly Tensor[] | null }, options?: { keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(input: Tensor, options: { dim: Int; keepdim?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor` [torch.nanquantile](https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html) */
  nanquantile(input: Tensor, q: Tensor, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }, options?: { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor` */
  nanquantile(input: Tensor, q: number, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }, options?: { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, options: { q: number; dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` [torch.nansum](https://docs.pytorch.org/docs/stable/generated/torch.nansum.html) */
  nansum(input: Tensor, dim?: IntOrInts | null | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, keepdim?: boolean | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)` [torch.narrow](https://docs.pytorch.org/docs/stable/generated/torch.narrow.html) */
  narrow(input: Tensor, dim: Int, start: Tensor, length: Int): Tensor;
  narrow(input: Tensor, options: { dim: Int; start: Tensor; length: Int }): Tensor;
  /** `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)` */
  narrow(input: Tensor, dim: Int, start: Int, length: Int): Tensor;
  narrow(input: Tensor, options: { dim: Int; start: Int; length: Int }): Tensor;
  /** `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor` [torch.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html) */
  narrow_copy(input: Tensor, dim: Int, start: Int, length: Int, options?: { out?: Tensor | null }): Tensor;
  narrow_copy(input: Tensor, options: { dim: Int; start: Int; length: Int; out?: Tensor | null }): Tensor;
  /** `native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: { training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** `native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  native_channel_shuffle(input: Tensor, groups: Int): Tensor;
  native_channel_shuffle(input: Tensor, options: { groups: Int }): Tensor;
  /** `native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  native_dropout(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
  native_dropout(input: Tensor, options: { p: number; train: boolean | null }): [Tensor, Tensor];
  /** `native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
  native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, eps: number): [Tensor, Tensor, Tensor];
  native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { N: Int; C: Int; HxW: Int; group: Int; eps: number }): [Tensor, Tensor, Tensor];
  /** `native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
  native_layer_norm(input: Tensor, normalized_shape: Ints, weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
  native_layer_norm(input: Tensor, options: { normalized_shape: Ints; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
  /** `native_norm(Tensor self, Scalar p=2) -> Tensor` */
  native_norm(input: Tensor, p?: Scalar | { p?: Scalar }, options?: { p?: Scalar }): Tensor;
  /** `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
  native_norm(input: Tensor, p: Scalar | null, dim: IntOrInts, keepdim: boolean, dtype: dtype | null): Tensor;
  native_norm(input: Tensor, options: { p: Scalar | null; dim: IntOrInts; keepdim: boolean; dtype: dtype | null }): Tensor;
  /** `ne.Tensor(Tensor self, Tensor other) -> Tensor` [torch.ne](https://docs.pytorch.org/docs/stable/generated/torch.ne.html) */
  ne(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `ne.Scalar(Tensor self, Scalar other) -> Tensor` */
  ne(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  ne(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `neg(Tensor self) -> Tensor` [torch.neg](https://docs.pytorch.org/docs/stable/generated/torch.neg.html) */
  neg(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `neg_(Tensor(a!) self) -> Tensor(a!)` */
  neg_(input: Tensor): Tensor;
  /** `negative(Tensor self) -> Tensor` [torch.negative](https://docs.pytorch.org/docs/stable/generated/torch.negative.html) */
  negative(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `negative_(Tensor(a!) self) -> Tensor(a!)` */
  negative_(input: Tensor): Tensor;
  /** `nextafter(Tensor self, Tensor other) -> Tensor` [torch.nextafter](https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html) */
  nextafter(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor` [torch.nonzero_static](https://docs.pytorch.org/docs/stable/generated/torch.nonzero_static.html) */
  nonzero_static(input: Tensor, options: { size: Int; fill_value?: Int; out?: Tensor | null }): Tensor;
  /** `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor` */
  norm_except_dim(v: Tensor, pow?: Int | { pow?: Int; dim?: Int }, dim?: Int | { pow?: Int; dim?: Int }, options?: { pow?: Int; dim?: Int }): Tensor;
  /** `normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor` [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
  normal(mean: Tensor, std: Tensor, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `normal.Tensor_float(Tensor mean, float std=1, *, Generator? generator=None) -> Tensor` */
  normal(mean: Tensor, std?: number | { std?: number; generator?: Generator | null; out?: Tensor | null }, options?: { std?: number; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor` */
  normal(mean: number, std: Tensor, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  normal(options: { mean: number; std: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  normal(mean: number, std: number, size: Ints, options?: TensorOptions & { generator?: Generator | null; out?: Tensor | null }): Tensor;
  normal(options: TensorOptions & { mean: number; std: number; size: Ints; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `not_equal.Tensor(Tensor self, Tensor other) -> Tensor` [torch.not_equal](https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html) */
  not_equal(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `not_equal.Scalar(Tensor self, Scalar other) -> Tensor` */
  not_equal(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  not_equal(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, dim: IntOrInts, keepdim?: boolean | { keepdim?: boolean; out?: Tensor | null }, options?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  nuclear_norm(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `nuclear_norm(Tensor self, bool keepdim=False) -> Tensor` */
  nuclear_norm(input: Tensor, keepdim?: boolean | { keepdim?: boolean; out?: Tensor | null }, options?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.ones](https://docs.pytorch.org/docs/stable/generated/torch.ones.html) */
  ones(size: Ints, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  ones(options: TensorOptions & { size: Ints; out?: Tensor | null }): Tensor;
  ones(...size: Int[]): Tensor;
  ones(...size: [...size: Int[], options: TensorOptions & { out?: Tensor | null }]): Tensor;
  /** `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` [torch.ones_like](https://docs.pytorch.org/docs/stable/generated/torch.ones_like.html) */
  ones_like(input: Tensor, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  /** `orgqr(Tensor self, Tensor input2) -> Tensor` [torch.orgqr](https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html) */
  orgqr(input: Tensor, input2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor` [torch.ormqr](https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html) */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean | { left?: boolean; transpose?: boolean; out?: Tensor | null }, transpose?: boolean | { left?: boolean; transpose?: boolean; out?: Tensor | null }, options?: { left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
  /** `outer(Tensor self, Tensor vec2) -> Tensor` [torch.outer](https://docs.pytorch.org/docs/stable/generated/torch.outer.html) */
  outer(input: Tensor, vec2: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False) -> Tensor` */
  pairwise_distance(x1: Tensor, x2: Tensor, p?: number | { p?: number; eps?: number; keepdim?: boolean }, eps?: number | { p?: number; eps?: number; keepdim?: boolean }, keepdim?: boolean | { p?: number; eps?: number; keepdim?: boolean }, options?: { p?: number; eps?: number; keepdim?: boolean }): Tensor;
  /** `pdist(Tensor self, float p=2) -> Tensor` */
  pdist(input: Tensor, p?: number | { p?: number }, options?: { p?: number }): Tensor;
  /** `permute(Tensor(a) self, int[] dims) -> Tensor(a)` [torch.permute](https://docs.pytorch.org/docs/stable/generated/torch.permute.html) */
  permute(input: Tensor, dims: Ints): Tensor;
  permute(input: Tensor, options: { dims: Ints }): Tensor;
  /** `permute_copy(Tensor self, int[] dims) -> Tensor` [torch.permute_copy](https://docs.pytorch.org/docs/stable/generated/torch.permute_copy.html) */
  permute_copy(input: Tensor, dims: Ints, options?: { out?: Tensor | null }): Tensor;
  permute_copy(input: Tensor, options: { dims: Ints; out?: Tensor | null }): Tensor;
  /** `pinverse(Tensor self, float rcond=1e-15) -> Tensor` [torch.pinverse](https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html) */
  pinverse(input: Tensor, rcond?: number | { rcond?: number }, options?: { rcond?: number }): Tensor;
  /** `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor` */
  pixel_shuffle(input: Tensor, upscale_factor: Int): Tensor;
  pixel_shuffle(input: Tensor, options: { upscale_factor: Int }): Tensor;
  /** `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor` */
  pixel_unshuffle(input: Tensor, downscale_factor: Int): Tensor;
  pixel_unshuffle(input: Tensor, options: { downscale_factor: Int }): Tensor;
  /** `poisson(Tensor self, Generator? generator=None) -> Tensor` [torch.poisson](https://docs.pytorch.org/docs/stable/generated/torch.poisson.html) */
  poisson(input: Tensor, generator?: Generator | null | { generator?: Generator | null }, options?: { generator?: Generator | null }): Tensor;
  /** `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor` */
  poisson_nll_loss(input: Tensor, target: Tensor, log_input: boolean, full: boolean, eps: number, reduction: Int): Tensor;
  poisson_nll_loss(input: Tensor, target: Tensor, options: { log_input: boolean; full: boolean; eps: number; reduction: Int }): Tensor;
  /** `polar(Tensor abs, Tensor angle) -> Tensor` [torch.polar](https://docs.pytorch.org/docs/stable/generated/torch.polar.html) */
  polar(abs: Tensor, angle: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `polygamma(int n, Tensor self) -> Tensor` [torch.polygamma](https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html) */
  polygamma(n: Int, input: Tensor, options?: { out?: Tensor | null }): Tensor;
  polygamma(options: { n: Int; input: Tensor; out?: Tensor | null }): Tensor;
  /** `positive(Tensor(a) self) -> Tensor(a)` [torch.positive](https://docs.pytorch.org/docs/stable/generated/torch.positive.html) */
  positive(input: Tensor): Tensor;
  /** `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor` [torch.pow](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
  pow(input: Tensor, exponent: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `pow.Scalar(Scalar self, Tensor exponent) -> Tensor` */
  pow(self: Scalar, exponent: Tensor, options?: { out?: Tensor | null }): Tensor;
  pow(options: { self: Scalar; exponent: Tensor; out?: Tensor | null }): Tensor;
  /** `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor` */
  pow(input: Tensor, exponent: Scalar, options?: { out?: Tensor | null }): Tensor;
  pow(input: Tensor, options: { exponent: Scalar; out?: Tensor | null }): Tensor;
  /** `prelu(Tensor self, Tensor weight) -> Tensor` */
  prelu(input: Tensor, weight: Tensor): Tensor;
  /** `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor` [torch.prod](https://docs.pytorch.org/docs/stable/generated/torch.prod.html) */
  prod(input: Tensor, options?: { dtype?: dtype | null }): Tensor;
  /** `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  prod(input: Tensor, dim: Int, keepdim?: boolean | { keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  prod(input: Tensor, options: { dim: Int; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `promote_types(ScalarType type1, ScalarType type2) -> ScalarType` [torch.promote_types](https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html) */
  promote_types(type1: dtype, type2: dtype): dtype;
  promote_types(options: { type1: dtype; type2: dtype }): dtype;
  /** `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor` */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | { accumulate?: boolean }, options?: { accumulate?: boolean }): Tensor;
  /** `q_per_channel_axis(Tensor self) -> int` */
  q_per_channel_axis(input: Tensor): number;
  /** `q_per_channel_scales(Tensor self) -> Tensor` */
  q_per_channel_scales(input: Tensor): Tensor;
  /** `q_per_channel_zero_points(Tensor self) -> Tensor` */
  q_per_channel_zero_points(input: Tensor): Tensor;
  /** `q_scale(Tensor self) -> float` */
  q_scale(input: Tensor): number;
  /** `q_zero_point(Tensor self) -> int` */
  q_zero_point(input: Tensor): number;
  /** `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)` [torch.qr](https://docs.pytorch.org/docs/stable/generated/torch.qr.html) */
  qr(input: Tensor, some?: boolean | { some?: boolean; out?: readonly Tensor[] | null }, options?: { some?: boolean; out?: readonly Tensor[] | null }): Named<[Q: Tensor, R: Tensor], { Q: Tensor; R: Tensor }>;
  /** `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor` [torch.quantile](https://docs.pytorch.org/docs/stable/generated/torch.quantile.html) */
  quantile(input: Tensor, q: Tensor, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }, options?: { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor` */
  quantile(input: Tensor, q: number, dim?: Int | null | { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }, keepdim?: boolean | { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }, options?: { dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, options: { q: number; dim?: Int | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** `quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor` [torch.quantize_per_channel](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
  quantize_per_channel(input: Tensor, scales: Tensor, zero_points: Tensor, axis: Int, dtype: dtype): Tensor;
  quantize_per_channel(input: Tensor, scales: Tensor, zero_points: Tensor, options: { axis: Int; dtype: dtype }): Tensor;
  /** `quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor` [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
  quantize_per_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, dtype: dtype): Tensor;
  quantize_per_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, options: { dtype: dtype }): Tensor;
  /** `quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor` */
  quantize_per_tensor(input: Tensor, scale: number, zero_point: Int, dtype: dtype): Tensor;
  quantize_per_tensor(input: Tensor, options: { scale: number; zero_point: Int; dtype: dtype }): Tensor;
  /** `quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]` */
  quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, zero_points: Tensor, dtype: dtype): Tensor[];
  quantize_per_tensor(options: { tensors: readonly Tensor[]; scales: Tensor; zero_points: Tensor; dtype: dtype }): Tensor[];
  /** `quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor` [torch.quantize_per_tensor_dynamic](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html) */
  quantize_per_tensor_dynamic(input: Tensor, dtype: dtype, reduce_range: boolean): Tensor;
  quantize_per_tensor_dynamic(input: Tensor, options: { dtype: dtype; reduce_range: boolean }): Tensor;
  /** `quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor` [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
  quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, output_scale: number, output_zero_point: Int): Tensor;
  quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, options: { eps: number; output_scale: number; output_zero_point: Int }): Tensor;
  /** `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
  quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, options: { scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /** `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)` */
  quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): [Tensor, Tensor];
  quantized_lstm_cell(input: Tensor, options: { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
  /** `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor` [torch.quantized_max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html) */
  quantized_max_pool1d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  quantized_max_pool1d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  /** `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor` [torch.quantized_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html) */
  quantized_max_pool2d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  quantized_max_pool2d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  /** `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor` */
  quantized_max_pool3d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  quantized_max_pool3d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean }): Tensor;
  /** `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
  quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, options: { scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /** `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
  quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, options: { scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
  /** `rad2deg(Tensor self) -> Tensor` [torch.rad2deg](https://docs.pytorch.org/docs/stable/generated/torch.rad2deg.html) */
  rad2deg(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `rad2deg_(Tensor(a!) self) -> Tensor(a!)` */
  rad2deg_(input: Tensor): Tensor;
  /** `rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.rand](https://docs.pytorch.org/docs/stable/generated/torch.rand.html) */
  rand(size: Ints, options: TensorOptions & { generator: Generator | null; out?: Tensor | null }): Tensor;
  rand(options: TensorOptions & { size: Ints; generator: Generator | null; out?: Tensor | null }): Tensor;
  rand(...size: [...size: Int[], options: TensorOptions & { generator: Generator | null; out?: Tensor | null }]): Tensor;
  /** `rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  rand(size: Ints, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  rand(options: TensorOptions & { size: Ints; out?: Tensor | null }): Tensor;
  rand(...size: Int[]): Tensor;
  rand(...size: [...size: Int[], options: TensorOptions & { out?: Tensor | null }]): Tensor;
  /** `rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` [torch.rand_like](https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html) */
  rand_like(input: Tensor, options: TensorOptions & { generator: Generator | null; memory_format?: memory_format | null }): Tensor;
  /** `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  rand_like(input: Tensor, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  /** `randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.randint](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
  randint(high: Int, size: Ints, options: TensorOptions & { generator: Generator | null; out?: Tensor | null }): Tensor;
  randint(options: TensorOptions & { high: Int; size: Ints; generator: Generator | null; out?: Tensor | null }): Tensor;
  /** `randint(SymInt high, SymInt[] size, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(high: Int, size: Ints, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  randint(options: TensorOptions & { high: Int; size: Ints; out?: Tensor | null }): Tensor;
  /** `randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(low: Int, high: Int, size: Ints, options: TensorOptions & { generator: Generator | null; out?: Tensor | null }): Tensor;
  randint(options: TensorOptions & { low: Int; high: Int; size: Ints; generator: Generator | null; out?: Tensor | null }): Tensor;
  /** `randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randint(low: Int, high: Int, size: Ints, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  randint(options: TensorOptions & { low: Int; high: Int; size: Ints; out?: Tensor | null }): Tensor;
  /** `randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` [torch.randint_like](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
  randint_like(input: Tensor, low: Int, high: Int, options: TensorOptions & { generator: Generator | null; memory_format?: memory_format | null }): Tensor;
  randint_like(input: Tensor, options: TensorOptions & { low: Int; high: Int; generator: Generator | null; memory_format?: memory_format | null }): Tensor;
  /** `randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, low: Int, high: Int, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  randint_like(input: Tensor, options: TensorOptions & { low: Int; high: Int; memory_format?: memory_format | null }): Tensor;
  /** `randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, high: Tensor, options: TensorOptions & { generator: Generator | null; memory_format?: memory_format | null }): Tensor;
  /** `randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, high: Tensor, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  /** `randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, high: Int, options: TensorOptions & { generator: Generator | null; memory_format?: memory_format | null }): Tensor;
  randint_like(input: Tensor, options: TensorOptions & { high: Int; generator: Generator | null; memory_format?: memory_format | null }): Tensor;
  /** `randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randint_like(input: Tensor, high: Int, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  randint_like(input: Tensor, options: TensorOptions & { high: Int; memory_format?: memory_format | null }): Tensor;
  /** `randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.randn](https://docs.pytorch.org/docs/stable/generated/torch.randn.html) */
  randn(size: Ints, options: TensorOptions & { generator: Generator | null; out?: Tensor | null }): Tensor;
  randn(options: TensorOptions & { size: Ints; generator: Generator | null; out?: Tensor | null }): Tensor;
  randn(...size: [...size: Int[], options: TensorOptions & { generator: Generator | null; out?: Tensor | null }]): Tensor;
  /** `randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randn(size: Ints, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  randn(options: TensorOptions & { size: Ints; out?: Tensor | null }): Tensor;
  randn(...size: Int[]): Tensor;
  randn(...size: [...size: Int[], options: TensorOptions & { out?: Tensor | null }]): Tensor;
  /** `randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` [torch.randn_like](https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html) */
  randn_like(input: Tensor, options: TensorOptions & { generator: Generator | null; memory_format?: memory_format | null }): Tensor;
  /** `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  randn_like(input: Tensor, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
  /** `randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.randperm](https://docs.pytorch.org/docs/stable/generated/torch.randperm.html) */
  randperm(n: Int, options: TensorOptions & { generator: Generator | null; out?: Tensor | null }): Tensor;
  randperm(options: TensorOptions & { n: Int; generator: Generator | null; out?: Tensor | null }): Tensor;
  /** `randperm(SymInt n, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  randperm(n: Int, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  randperm(options: TensorOptions & { n: Int; out?: Tensor | null }): Tensor;
  /** `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.range](https://docs.pytorch.org/docs/stable/generated/torch.range.html) */
  range(start: Scalar, end: Scalar, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  range(options: TensorOptions & { start: Scalar; end: Scalar; out?: Tensor | null }): Tensor;
  /** `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  range(start: Scalar, end: Scalar, step?: Scalar | (TensorOptions & { step?: Scalar; out?: Tensor | null }), options?: TensorOptions & { step?: Scalar; out?: Tensor | null }): Tensor;
  range(options: TensorOptions & { start: Scalar; end: Scalar; step?: Scalar; out?: Tensor | null }): Tensor;
  /** `ravel(Tensor(a) self) -> Tensor(a)` [torch.ravel](https://docs.pytorch.org/docs/stable/generated/torch.ravel.html) */
  ravel(input: Tensor): Tensor;
  /** `real(Tensor(a) self) -> Tensor(a)` [torch.real](https://docs.pytorch.org/docs/stable/generated/torch.real.html) */
  real(input: Tensor): Tensor;
  /** `reciprocal(Tensor self) -> Tensor` [torch.reciprocal](https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html) */
  reciprocal(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `reciprocal_(Tensor(a!) self) -> Tensor(a!)` */
  reciprocal_(input: Tensor): Tensor;
  /** `relu(Tensor self) -> Tensor` */
  relu(input: Tensor): Tensor;
  /** `relu_(Tensor(a!) self) -> Tensor(a!)` */
  relu_(input: Tensor): Tensor;
  /** `remainder.Tensor(Tensor self, Tensor other) -> Tensor` [torch.remainder](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
  remainder(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor` */
  remainder(self: Scalar, other: Tensor): Tensor;
  remainder(options: { self: Scalar; other: Tensor }): Tensor;
  /** `remainder.Scalar(Tensor self, Scalar other) -> Tensor` */
  remainder(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  remainder(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor` [torch.renorm](https://docs.pytorch.org/docs/stable/generated/torch.renorm.html) */
  renorm(input: Tensor, p: Scalar, dim: Int, maxnorm: Scalar, options?: { out?: Tensor | null }): Tensor;
  renorm(input: Tensor, options: { p: Scalar; dim: Int; maxnorm: Scalar; out?: Tensor | null }): Tensor;
  /** `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` [torch.repeat_interleave](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
  repeat_interleave(input: Tensor, repeats: Tensor, dim?: Int | null | { dim?: Int | null; output_size?: Int | null }, options?: { dim?: Int | null; output_size?: Int | null }): Tensor;
  /** `repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor` */
  repeat_interleave(repeats: Tensor, options?: { output_size?: Int | null }): Tensor;
  /** `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor` */
  repeat_interleave(input: Tensor, repeats: Int, dim?: Int | null | { dim?: Int | null; output_size?: Int | null }, options?: { dim?: Int | null; output_size?: Int | null }): Tensor;
  repeat_interleave(input: Tensor, options: { repeats: Int; dim?: Int | null; output_size?: Int | null }): Tensor;
  /** `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)` [torch.reshape](https://docs.pytorch.org/docs/stable/generated/torch.reshape.html) */
  reshape(input: Tensor, shape: Ints): Tensor;
  reshape(input: Tensor, options: { shape: Ints }): Tensor;
  /** `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)` */
  resize_as_(input: Tensor, the_template: Tensor, options?: { memory_format?: memory_format | null }): Tensor;
  /** `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resize_as_sparse_(input: Tensor, the_template: Tensor): Tensor;
  /** `resolve_conj(Tensor(a) self) -> Tensor(a)` [torch.resolve_conj](https://docs.pytorch.org/docs/stable/generated/torch.resolve_conj.html) */
  resolve_conj(input: Tensor): Tensor;
  /** `resolve_neg(Tensor(a) self) -> Tensor(a)` [torch.resolve_neg](https://docs.pytorch.org/docs/stable/generated/torch.resolve_neg.html) */
  resolve_neg(input: Tensor): Tensor;
  /** `result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType` [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
  result_type(tensor: Tensor, other: Tensor): dtype;
  /** `result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType` */
  result_type(scalar: Scalar, tensor: Tensor): dtype;
  result_type(options: { scalar: Scalar; tensor: Tensor }): dtype;
  /** `result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType` */
  result_type(tensor: Tensor, other: Scalar): dtype;
  result_type(tensor: Tensor, options: { other: Scalar }): dtype;
  /** `result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType` */
  result_type(scalar1: Scalar, scalar2: Scalar): dtype;
  result_type(options: { scalar1: Scalar; scalar2: Scalar }): dtype;
  /** `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor` */
  rms_norm(input: Tensor, normalized_shape: Ints, weight?: Tensor | null | { weight?: Tensor | null; eps?: number | null }, eps?: number | null | { weight?: Tensor | null; eps?: number | null }, options?: { weight?: Tensor | null; eps?: number | null }): Tensor;
  rms_norm(input: Tensor, options: { normalized_shape: Ints; weight?: Tensor | null; eps?: number | null }): Tensor;
  /** `rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, options: { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  rnn_relu(input: Tensor, hx: Tensor, options: { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /** `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null | { b_ih?: Tensor | null; b_hh?: Tensor | null }, b_hh?: Tensor | null | { b_ih?: Tensor | null; b_hh?: Tensor | null }, options?: { b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, options: { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** `rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
  rnn_tanh(input: Tensor, hx: Tensor, options: { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
  /** `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | null | { b_ih?: Tensor | null; b_hh?: Tensor | null }, b_hh?: Tensor | null | { b_ih?: Tensor | null; b_hh?: Tensor | null }, options?: { b_ih?: Tensor | null; b_hh?: Tensor | null }): Tensor;
  /** `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor` [torch.roll](https://docs.pytorch.org/docs/stable/generated/torch.roll.html) */
  roll(input: Tensor, shifts: IntOrInts, dims?: IntOrInts | { dims?: IntOrInts }, options?: { dims?: IntOrInts }): Tensor;
  roll(input: Tensor, options: { shifts: IntOrInts; dims?: IntOrInts }): Tensor;
  /** `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor` [torch.rot90](https://docs.pytorch.org/docs/stable/generated/torch.rot90.html) */
  rot90(input: Tensor, k?: Int | { k?: Int; dims?: Ints }, dims?: Ints | { k?: Int; dims?: Ints }, options?: { k?: Int; dims?: Ints }): Tensor;
  /** `round(Tensor self) -> Tensor` [torch.round](https://docs.pytorch.org/docs/stable/generated/torch.round.html) */
  round(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `round.decimals(Tensor self, *, int decimals) -> Tensor` */
  round(input: Tensor, options: { decimals: Int; out?: Tensor | null }): Tensor;
  /** `round_(Tensor(a!) self) -> Tensor(a!)` */
  round_(input: Tensor): Tensor;
  /** `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)` */
  round_(input: Tensor, options: { decimals: Int }): Tensor;
  /** `row_indices_copy(Tensor self) -> Tensor` */
  row_indices_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `row_stack(Tensor[] tensors) -> Tensor` [torch.row_stack](https://docs.pytorch.org/docs/stable/generated/torch.row_stack.html) */
  row_stack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  row_stack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu(input: Tensor, lower?: Scalar | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, upper?: Scalar | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, training?: boolean | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, generator?: Generator | null | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_(input: Tensor, lower?: Scalar | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, upper?: Scalar | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, training?: boolean | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, generator?: Generator | null | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `rsqrt(Tensor self) -> Tensor` [torch.rsqrt](https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html) */
  rsqrt(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `rsqrt_(Tensor(a!) self) -> Tensor(a!)` */
  rsqrt_(input: Tensor): Tensor;
  /** `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Scalar, alpha?: Scalar | { alpha?: Scalar }, options?: { alpha?: Scalar }): Tensor;
  rsub(input: Tensor, options: { other: Scalar; alpha?: Scalar }): Tensor;
  /** `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  scalar_tensor(s: Scalar, options?: TensorOptions): Tensor;
  scalar_tensor(options: TensorOptions & { s: Scalar }): Tensor;
  /** `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, options?: { out?: Tensor | null }): Tensor;
  scatter(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  /** `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: { reduce: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; reduce: string; out?: Tensor | null }): Tensor;
  /** `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, value: Scalar, options?: { out?: Tensor | null }): Tensor;
  scatter(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar; out?: Tensor | null }): Tensor;
  /** `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor` */
  scatter(input: Tensor, dim: Int, index: Tensor, value: Scalar, options: { reduce: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, options: { dim: Int; index: Tensor; value: Scalar; reduce: string; out?: Tensor | null }): Tensor;
  /** `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor` [torch.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html) */
  scatter_add(input: Tensor, dim: Int, index: Tensor, src: Tensor, options?: { out?: Tensor | null }): Tensor;
  scatter_add(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  /** `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor` [torch.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
  scatter_reduce(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: string, options?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, options: { dim: Int; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  /** `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` [torch.searchsorted](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
  searchsorted(sorted_sequence: Tensor, input: Tensor, options?: { out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor` */
  searchsorted(sorted_sequence: Tensor, self: Scalar, options?: { out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  searchsorted(sorted_sequence: Tensor, options: { self: Scalar; out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor` [torch.segment_reduce](https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html) */
  segment_reduce(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: Int; unsafe?: boolean; initial?: Scalar | null }): Tensor;
  segment_reduce(data: Tensor, options: { reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: Int; unsafe?: boolean; initial?: Scalar | null }): Tensor;
  /** `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)` [torch.select](https://docs.pytorch.org/docs/stable/generated/torch.select.html) */
  select(input: Tensor, dim: Int, index: Int): Tensor;
  select(input: Tensor, options: { dim: Int; index: Int }): Tensor;
  /** `select_copy.int(Tensor self, int dim, SymInt index) -> Tensor` [torch.select_copy](https://docs.pytorch.org/docs/stable/generated/torch.select_copy.html) */
  select_copy(input: Tensor, dim: Int, index: Int, options?: { out?: Tensor | null }): Tensor;
  select_copy(input: Tensor, options: { dim: Int; index: Int; out?: Tensor | null }): Tensor;
  /** `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor` [torch.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html) */
  select_scatter(input: Tensor, src: Tensor, dim: Int, index: Int): Tensor;
  select_scatter(input: Tensor, src: Tensor, options: { dim: Int; index: Int }): Tensor;
  /** `selu(Tensor self) -> Tensor` */
  selu(input: Tensor): Tensor;
  /** `selu_(Tensor(a!) self) -> Tensor(a!)` */
  selu_(input: Tensor): Tensor;
  /** `sgn(Tensor self) -> Tensor` [torch.sgn](https://docs.pytorch.org/docs/stable/generated/torch.sgn.html) */
  sgn(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `sigmoid(Tensor self) -> Tensor` [torch.sigmoid](https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html) */
  sigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `sigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  sigmoid_(input: Tensor): Tensor;
  /** `sign(Tensor self) -> Tensor` [torch.sign](https://docs.pytorch.org/docs/stable/generated/torch.sign.html) */
  sign(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `signbit(Tensor self) -> Tensor` [torch.signbit](https://docs.pytorch.org/docs/stable/generated/torch.signbit.html) */
  signbit(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `sin(Tensor self) -> Tensor` [torch.sin](https://docs.pytorch.org/docs/stable/generated/torch.sin.html) */
  sin(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `sin_(Tensor(a!) self) -> Tensor(a!)` */
  sin_(input: Tensor): Tensor;
  /** `sinc(Tensor self) -> Tensor` [torch.sinc](https://docs.pytorch.org/docs/stable/generated/torch.sinc.html) */
  sinc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `sinc_(Tensor(a!) self) -> Tensor(a!)` */
  sinc_(input: Tensor): Tensor;
  /** `sinh(Tensor self) -> Tensor` [torch.sinh](https://docs.pytorch.org/docs/stable/generated/torch.sinh.html) */
  sinh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `sinh_(Tensor(a!) self) -> Tensor(a!)` */
  sinh_(input: Tensor): Tensor;
  /** `slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` [torch.slice_copy](https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html) */
  slice_copy(input: Tensor, dim?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }, start?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }, end?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }, step?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }, options?: { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }): Tensor;
  /** `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)` */
  slice_inverse(input: Tensor, src: Tensor, dim?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, start?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, end?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, step?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }, options?: { dim?: Int; start?: Int | null; end?: Int | null; step?: Int }): Tensor;
  /** `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor` [torch.slice_scatter](https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html) */
  slice_scatter(input: Tensor, src: Tensor, dim?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }, start?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }, end?: Int | null | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }, step?: Int | { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }, options?: { dim?: Int; start?: Int | null; end?: Int | null; step?: Int; out?: Tensor | null }): Tensor;
  /** `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)` [torch.slogdet](https://docs.pytorch.org/docs/stable/generated/torch.slogdet.html) */
  slogdet(input: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[sign: Tensor, logabsdet: Tensor], { sign: Tensor; logabsdet: Tensor }>;
  /** `smm(Tensor self, Tensor mat2) -> Tensor` [torch.smm](https://docs.pytorch.org/docs/stable/generated/torch.smm.html) */
  smm(input: Tensor, mat2: Tensor): Tensor;
  /** `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` */
  softmax(input: Tensor, dim: Int, dtype?: dtype | null | { dtype?: dtype | null; out?: Tensor | null }, options?: { dtype?: dtype | null; out?: Tensor | null }): Tensor;
  softmax(input: Tensor, options: { dim: Int; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` [torch.sort](https://docs.pytorch.org/docs/stable/generated/torch.sort.html) */
  sort(input: Tensor, options: { stable: boolean | null; dim?: Int; descending?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)` */
  sort(input: Tensor, dim?: Int | { dim?: Int; descending?: boolean; out?: readonly Tensor[] | null }, descending?: boolean | { dim?: Int; descending?: boolean; out?: readonly Tensor[] | null }, options?: { dim?: Int; descending?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` [torch.sparse_bsc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html) */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  /** `sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options: TensorOptions & { size: Ints; check_invariants?: boolean | null }): Tensor;
  /** `sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` [torch.sparse_bsr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html) */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  /** `sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options: TensorOptions & { size: Ints; check_invariants?: boolean | null }): Tensor;
  /** `sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` [torch.sparse_compressed_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html) */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  /** `sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: Ints, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, options: TensorOptions & { size: Ints; check_invariants?: boolean | null }): Tensor;
  /** `sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` [torch.sparse_coo_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
  sparse_coo_tensor(size: Ints, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  sparse_coo_tensor(options: TensorOptions & { size: Ints; check_invariants?: boolean | null }): Tensor;
  sparse_coo_tensor(...size: Int[]): Tensor;
  sparse_coo_tensor(...size: [...size: Int[], options: TensorOptions & { check_invariants?: boolean | null }]): Tensor;
  /** `sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparse_coo_tensor(indices: Tensor, values: Tensor, options?: TensorOptions & { is_coalesced?: boolean | null; check_invariants?: boolean | null }): Tensor;
  /** `sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor` */
  sparse_coo_tensor(indices: Tensor, values: Tensor, size: Ints, options?: TensorOptions & { is_coalesced?: boolean | null; check_invariants?: boolean | null }): Tensor;
  sparse_coo_tensor(indices: Tensor, values: Tensor, options: TensorOptions & { size: Ints; is_coalesced?: boolean | null; check_invariants?: boolean | null }): Tensor;
  /** `sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` [torch.sparse_csc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html) */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  /** `sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, options: TensorOptions & { size: Ints; check_invariants?: boolean | null }): Tensor;
  /** `sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` [torch.sparse_csr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html) */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  /** `sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor` */
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, options?: TensorOptions & { check_invariants?: boolean | null }): Tensor;
  sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, options: TensorOptions & { size: Ints; check_invariants?: boolean | null }): Tensor;
  /** `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]` */
  split(input: Tensor, split_size: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  split(input: Tensor, options: { split_size: Int; dim?: Int }): Tensor[];
  /** `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]` */
  split(input: Tensor, split_size: Ints, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  split(input: Tensor, options: { split_size: Ints; dim?: Int }): Tensor[];
  /** `split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` [torch.split_copy](https://docs.pytorch.org/docs/stable/generated/torch.split_copy.html) */
  split_copy(input: Tensor, split_size: Int, dim?: Int | { dim?: Int; out?: readonly Tensor[] | null }, options?: { dim?: Int; out?: readonly Tensor[] | null }): Tensor[];
  split_copy(input: Tensor, options: { split_size: Int; dim?: Int; out?: readonly Tensor[] | null }): Tensor[];
  /** `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]` */
  split_with_sizes(input: Tensor, split_sizes: Ints, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  split_with_sizes(input: Tensor, options: { split_sizes: Ints; dim?: Int }): Tensor[];
  /** `split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` [torch.split_with_sizes_copy](https://docs.pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html) */
  split_with_sizes_copy(input: Tensor, split_sizes: Ints, dim?: Int | { dim?: Int; out?: readonly Tensor[] | null }, options?: { dim?: Int; out?: readonly Tensor[] | null }): Tensor[];
  split_with_sizes_copy(input: Tensor, options: { split_sizes: Ints; dim?: Int; out?: readonly Tensor[] | null }): Tensor[];
  /** `sqrt(Tensor self) -> Tensor` [torch.sqrt](https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html) */
  sqrt(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `sqrt_(Tensor(a!) self) -> Tensor(a!)` */
  sqrt_(input: Tensor): Tensor;
  /** `square(Tensor self) -> Tensor` [torch.square](https://docs.pytorch.org/docs/stable/generated/torch.square.html) */
  square(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `square_(Tensor(a!) self) -> Tensor(a!)` */
  square_(input: Tensor): Tensor;
  /** `squeeze(Tensor(a) self) -> Tensor(a)` [torch.squeeze](https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html) */
  squeeze(input: Tensor): Tensor;
  /** `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)` */
  squeeze(input: Tensor, dim: Int): Tensor;
  squeeze(input: Tensor, options: { dim: Int }): Tensor;
  /** `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)` */
  squeeze(input: Tensor, dim: Ints): Tensor;
  squeeze(input: Tensor, options: { dim: Ints }): Tensor;
  /** `squeeze_copy(Tensor self) -> Tensor` [torch.squeeze_copy](https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html) */
  squeeze_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `squeeze_copy.dim(Tensor self, int dim) -> Tensor` */
  squeeze_copy(input: Tensor, dim: Int, options?: { out?: Tensor | null }): Tensor;
  squeeze_copy(input: Tensor, options: { dim: Int; out?: Tensor | null }): Tensor;
  /** `squeeze_copy.dims(Tensor self, int[] dim) -> Tensor` */
  squeeze_copy(input: Tensor, dim: Ints, options?: { out?: Tensor | null }): Tensor;
  squeeze_copy(input: Tensor, options: { dim: Ints; out?: Tensor | null }): Tensor;
  /** `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor` [torch.sspaddmm](https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html) */
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `stack(Tensor[] tensors, int dim=0) -> Tensor` [torch.stack](https://docs.pytorch.org/docs/stable/generated/torch.stack.html) */
  stack(tensors: readonly Tensor[], dim?: Int | { dim?: Int; out?: Tensor | null }, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  stack(options: { tensors: readonly Tensor[]; dim?: Int; out?: Tensor | null }): Tensor;
  /** `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` [torch.std](https://docs.pytorch.org/docs/stable/generated/torch.std.html) */
  std(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }, keepdim?: boolean | { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }, options?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  std(input: Tensor, dim?: IntOrInts | null | { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor | null }, options?: { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `std(Tensor self, bool unbiased=True) -> Tensor` */
  std(input: Tensor, unbiased?: boolean | { unbiased?: boolean }, options?: { unbiased?: boolean }): Tensor;
  /** `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` [torch.std_mean](https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html) */
  std_mean(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | { unbiased?: boolean; keepdim?: boolean }, keepdim?: boolean | { unbiased?: boolean; keepdim?: boolean }, options?: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  std_mean(input: Tensor, options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  /** `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  std_mean(input: Tensor, dim?: IntOrInts | null | { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean }, options?: { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  /** `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  std_mean(input: Tensor, unbiased?: boolean | { unbiased?: boolean }, options?: { unbiased?: boolean }): [Tensor, Tensor];
  /** `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(input: Tensor, n_fft: Int, hop_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, win_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, window?: Tensor | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, center?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, pad_mode?: string | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, normalized?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, onesided?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, return_complex?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, align_to_window?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, options?: { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  stft(input: Tensor, options: { n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; center?: boolean; pad_mode?: string; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** `stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor` */
  stft(input: Tensor, n_fft: Int, hop_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, win_length?: Int | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, window?: Tensor | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, normalized?: boolean | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, onesided?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, return_complex?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, align_to_window?: boolean | null | { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }, options?: { hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  stft(input: Tensor, options: { n_fft: Int; hop_length?: Int | null; win_length?: Int | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; return_complex?: boolean | null; align_to_window?: boolean | null }): Tensor;
  /** `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` [torch.sub](https://docs.pytorch.org/docs/stable/generated/torch.sub.html) */
  sub(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` [torch.subtract](https://docs.pytorch.org/docs/stable/generated/torch.subtract.html) */
  subtract(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor` */
  subtract(input: Tensor | Scalar, other: Scalar, alpha?: Scalar | { alpha?: Scalar }, options?: { alpha?: Scalar }): Tensor;
  subtract(input: Tensor | Scalar, options: { other: Scalar; alpha?: Scalar }): Tensor;
  /** `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor` [torch.sum](https://docs.pytorch.org/docs/stable/generated/torch.sum.html) */
  sum(input: Tensor, options?: { dtype?: dtype | null }): Tensor;
  /** `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  sum(input: Tensor, dim: IntOrInts | null, keepdim?: boolean | { keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  sum(input: Tensor, options: { dim: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)` [torch.svd](https://docs.pytorch.org/docs/stable/generated/torch.svd.html) */
  svd(input: Tensor, some?: boolean | { some?: boolean; compute_uv?: boolean; out?: readonly Tensor[] | null }, compute_uv?: boolean | { some?: boolean; compute_uv?: boolean; out?: readonly Tensor[] | null }, options?: { some?: boolean; compute_uv?: boolean; out?: readonly Tensor[] | null }): Named<[U: Tensor, S: Tensor, V: Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  /** `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)` [torch.swapaxes](https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html) */
  swapaxes(input: Tensor, axis0: Int, axis1: Int): Tensor;
  swapaxes(input: Tensor, options: { axis0: Int; axis1: Int }): Tensor;
  /** `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` [torch.swapdims](https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html) */
  swapdims(input: Tensor, dim0: Int, dim1: Int): Tensor;
  swapdims(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  /** `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range(size: Scalar, options?: { min?: Int | null; max?: Int | null }): void;
  sym_constrain_range(options: { size: Scalar; min?: Int | null; max?: Int | null }): void;
  /** `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()` */
  sym_constrain_range_for_size(size: Scalar, options?: { min?: Int | null; max?: Int | null }): void;
  sym_constrain_range_for_size(options: { size: Scalar; min?: Int | null; max?: Int | null }): void;
  /** `t(Tensor(a) self) -> Tensor(a)` [torch.t](https://docs.pytorch.org/docs/stable/generated/torch.t.html) */
  t(input: Tensor): Tensor;
  /** `t_copy(Tensor self) -> Tensor` [torch.t_copy](https://docs.pytorch.org/docs/stable/generated/torch.t_copy.html) */
  t_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `take(Tensor self, Tensor index) -> Tensor` [torch.take](https://docs.pytorch.org/docs/stable/generated/torch.take.html) */
  take(input: Tensor, index: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor` [torch.take_along_dim](https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html) */
  take_along_dim(input: Tensor, indices: Tensor, dim?: Int | null | { dim?: Int | null; out?: Tensor | null }, options?: { dim?: Int | null; out?: Tensor | null }): Tensor;
  /** `tan(Tensor self) -> Tensor` [torch.tan](https://docs.pytorch.org/docs/stable/generated/torch.tan.html) */
  tan(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `tan_(Tensor(a!) self) -> Tensor(a!)` */
  tan_(input: Tensor): Tensor;
  /** `tanh(Tensor self) -> Tensor` [torch.tanh](https://docs.pytorch.org/docs/stable/generated/torch.tanh.html) */
  tanh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `tanh_(Tensor(a!) self) -> Tensor(a!)` */
  tanh_(input: Tensor): Tensor;
  /** `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]` [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
  tensor_split(input: Tensor, indices: Ints, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  tensor_split(input: Tensor, options: { indices: Ints; dim?: Int }): Tensor[];
  /** `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  /** `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]` */
  tensor_split(input: Tensor, sections: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  tensor_split(input: Tensor, options: { sections: Int; dim?: Int }): Tensor[];
  /** `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor` */
  threshold(input: Tensor, threshold: Scalar, value: Scalar, options?: { out?: Tensor | null }): Tensor;
  threshold(input: Tensor, options: { threshold: Scalar; value: Scalar; out?: Tensor | null }): Tensor;
  /** `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)` */
  threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
  threshold_(input: Tensor, options: { threshold: Scalar; value: Scalar }): Tensor;
  /** `tile(Tensor self, SymInt[] dims) -> Tensor` [torch.tile](https://docs.pytorch.org/docs/stable/generated/torch.tile.html) */
  tile(input: Tensor, dims: Ints): Tensor;
  tile(input: Tensor, options: { dims: Ints }): Tensor;
  /** `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)` [torch.topk](https://docs.pytorch.org/docs/stable/generated/torch.topk.html) */
  topk(input: Tensor, k: Int, dim?: Int | { dim?: Int; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }, largest?: boolean | { dim?: Int; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }, sorted?: boolean | { dim?: Int; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }, options?: { dim?: Int; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(input: Tensor, options: { k: Int; dim?: Int; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** `trace(Tensor self) -> Tensor` [torch.trace](https://docs.pytorch.org/docs/stable/generated/torch.trace.html) */
  trace(input: Tensor): Tensor;
  /** `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)` [torch.transpose](https://docs.pytorch.org/docs/stable/generated/torch.transpose.html) */
  transpose(input: Tensor, dim0: Int, dim1: Int): Tensor;
  transpose(input: Tensor, options: { dim0: Int; dim1: Int }): Tensor;
  /** `transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor` [torch.transpose_copy](https://docs.pytorch.org/docs/stable/generated/torch.transpose_copy.html) */
  transpose_copy(input: Tensor, dim0: Int, dim1: Int, options?: { out?: Tensor | null }): Tensor;
  transpose_copy(input: Tensor, options: { dim0: Int; dim1: Int; out?: Tensor | null }): Tensor;
  /** `trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` [torch.trapezoid](https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html) */
  trapezoid(y: Tensor, x: Tensor, options?: { dim?: Int }): Tensor;
  /** `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor` */
  trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: Int }): Tensor;
  /** `trapz.dx(Tensor y, *, float dx=1, int dim=-1) -> Tensor` [torch.trapz](https://docs.pytorch.org/docs/stable/generated/torch.trapz.html) */
  trapz(y: Tensor, options?: { dx?: number; dim?: Int }): Tensor;
  /** `trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor` */
  trapz(y: Tensor, x: Tensor, options?: { dim?: Int }): Tensor;
  /** `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)` [torch.triangular_solve](https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html) */
  triangular_solve(input: Tensor, A: Tensor, upper?: boolean | { upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }, transpose?: boolean | { upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }, unitriangular?: boolean | { upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }, options?: { upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }): Named<[solution: Tensor, cloned_coefficient: Tensor], { solution: Tensor; cloned_coefficient: Tensor }>;
  /** `tril(Tensor self, SymInt diagonal=0) -> Tensor` [torch.tril](https://docs.pytorch.org/docs/stable/generated/torch.tril.html) */
  tril(input: Tensor, diagonal?: Int | { diagonal?: Int; out?: Tensor | null }, options?: { diagonal?: Int; out?: Tensor | null }): Tensor;
  /** `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.tril_indices](https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html) */
  tril_indices(row: Int, col: Int, offset?: Int | (TensorOptions & { offset?: Int }), options?: TensorOptions & { offset?: Int }): Tensor;
  tril_indices(options: TensorOptions & { row: Int; col: Int; offset?: Int }): Tensor;
  /** `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor` */
  triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number | { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: Int }, p?: number | { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: Int }, eps?: number | { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: Int }, swap?: boolean | { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: Int }, reduction?: Int | { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: Int }, options?: { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: Int }): Tensor;
  /** `triu(Tensor self, SymInt diagonal=0) -> Tensor` [torch.triu](https://docs.pytorch.org/docs/stable/generated/torch.triu.html) */
  triu(input: Tensor, diagonal?: Int | { diagonal?: Int; out?: Tensor | null }, options?: { diagonal?: Int; out?: Tensor | null }): Tensor;
  /** `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.triu_indices](https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html) */
  triu_indices(row: Int, col: Int, offset?: Int | (TensorOptions & { offset?: Int }), options?: TensorOptions & { offset?: Int }): Tensor;
  triu_indices(options: TensorOptions & { row: Int; col: Int; offset?: Int }): Tensor;
  /** `true_divide.Tensor(Tensor self, Tensor other) -> Tensor` [torch.true_divide](https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html) */
  true_divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  /** `true_divide.Scalar(Tensor self, Scalar other) -> Tensor` */
  true_divide(input: Tensor | Scalar, other: Scalar): Tensor;
  true_divide(input: Tensor | Scalar, options: { other: Scalar }): Tensor;
  /** `trunc(Tensor self) -> Tensor` [torch.trunc](https://docs.pytorch.org/docs/stable/generated/torch.trunc.html) */
  trunc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `trunc_(Tensor(a!) self) -> Tensor(a!)` */
  trunc_(input: Tensor): Tensor;
  /** `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]` [torch.unbind](https://docs.pytorch.org/docs/stable/generated/torch.unbind.html) */
  unbind(input: Tensor, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  /** `unbind_copy.int(Tensor self, int dim=0) -> Tensor[]` [torch.unbind_copy](https://docs.pytorch.org/docs/stable/generated/torch.unbind_copy.html) */
  unbind_copy(input: Tensor, dim?: Int | { dim?: Int; out?: readonly Tensor[] | null }, options?: { dim?: Int; out?: readonly Tensor[] | null }): Tensor[];
  /** `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)` [torch.unflatten](https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html) */
  unflatten(input: Tensor, dim: Int, sizes: Ints): Tensor;
  unflatten(input: Tensor, options: { dim: Int; sizes: Ints }): Tensor;
  /** `unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor` [torch.unfold_copy](https://docs.pytorch.org/docs/stable/generated/torch.unfold_copy.html) */
  unfold_copy(input: Tensor, dimension: Int, size: Int, step: Int, options?: { out?: Tensor | null }): Tensor;
  unfold_copy(input: Tensor, options: { dimension: Int; size: Int; step: Int; out?: Tensor | null }): Tensor;
  /** `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)` */
  unique_dim(input: Tensor, dim: Int, sorted?: boolean | { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }, return_inverse?: boolean | { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }, return_counts?: boolean | { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }, options?: { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }): [Tensor, Tensor, Tensor];
  unique_dim(input: Tensor, options: { dim: Int; sorted?: boolean; return_inverse?: boolean; return_counts?: boolean }): [Tensor, Tensor, Tensor];
  /** `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]` [torch.unsafe_chunk](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html) */
  unsafe_chunk(input: Tensor, chunks: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  unsafe_chunk(input: Tensor, options: { chunks: Int; dim?: Int }): Tensor[];
  /** `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]` [torch.unsafe_split](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html) */
  unsafe_split(input: Tensor, split_size: Int, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  unsafe_split(input: Tensor, options: { split_size: Int; dim?: Int }): Tensor[];
  /** `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]` */
  unsafe_split_with_sizes(input: Tensor, split_sizes: Ints, dim?: Int | { dim?: Int }, options?: { dim?: Int }): Tensor[];
  unsafe_split_with_sizes(input: Tensor, options: { split_sizes: Ints; dim?: Int }): Tensor[];
  /** `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)` [torch.unsqueeze](https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html) */
  unsqueeze(input: Tensor, dim: Int): Tensor;
  unsqueeze(input: Tensor, options: { dim: Int }): Tensor;
  /** `unsqueeze_copy(Tensor self, int dim) -> Tensor` [torch.unsqueeze_copy](https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html) */
  unsqueeze_copy(input: Tensor, dim: Int, options?: { out?: Tensor | null }): Tensor;
  unsqueeze_copy(input: Tensor, options: { dim: Int; out?: Tensor | null }): Tensor;
  /** `values_copy(Tensor self) -> Tensor` [torch.values_copy](https://docs.pytorch.org/docs/stable/generated/torch.values_copy.html) */
  values_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor` [torch.vander](https://docs.pytorch.org/docs/stable/generated/torch.vander.html) */
  vander(x: Tensor, N?: Int | null | { N?: Int | null; increasing?: boolean }, increasing?: boolean | { N?: Int | null; increasing?: boolean }, options?: { N?: Int | null; increasing?: boolean }): Tensor;
  /** `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor` [torch.var](https://docs.pytorch.org/docs/stable/generated/torch.var.html) */
  var(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }, keepdim?: boolean | { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }, options?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor` */
  var(input: Tensor, dim?: IntOrInts | null | { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor | null }, options?: { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `var(Tensor self, bool unbiased=True) -> Tensor` */
  var(input: Tensor, unbiased?: boolean | { unbiased?: boolean }, options?: { unbiased?: boolean }): Tensor;
  /** `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)` [torch.var_mean](https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html) */
  var_mean(input: Tensor, dim: IntOrInts | null, unbiased?: boolean | { unbiased?: boolean; keepdim?: boolean }, keepdim?: boolean | { unbiased?: boolean; keepdim?: boolean }, options?: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  var_mean(input: Tensor, options: { dim: IntOrInts | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  /** `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)` */
  var_mean(input: Tensor, dim?: IntOrInts | null | { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean }, options?: { dim?: IntOrInts | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  /** `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)` */
  var_mean(input: Tensor, unbiased?: boolean | { unbiased?: boolean }, options?: { unbiased?: boolean }): [Tensor, Tensor];
  /** `vdot(Tensor self, Tensor other) -> Tensor` [torch.vdot](https://docs.pytorch.org/docs/stable/generated/torch.vdot.html) */
  vdot(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `view_as_complex(Tensor(a) self) -> Tensor(a)` [torch.view_as_complex](https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html) */
  view_as_complex(input: Tensor): Tensor;
  /** `view_as_complex_copy(Tensor self) -> Tensor` [torch.view_as_complex_copy](https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex_copy.html) */
  view_as_complex_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `view_as_real(Tensor(a) self) -> Tensor(a)` [torch.view_as_real](https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html) */
  view_as_real(input: Tensor): Tensor;
  /** `view_as_real_copy(Tensor self) -> Tensor` [torch.view_as_real_copy](https://docs.pytorch.org/docs/stable/generated/torch.view_as_real_copy.html) */
  view_as_real_copy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor` [torch.view_copy](https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html) */
  view_copy(input: Tensor, dtype: dtype, options?: { out?: Tensor | null }): Tensor;
  view_copy(input: Tensor, options: { dtype: dtype; out?: Tensor | null }): Tensor;
  /** `view_copy(Tensor self, SymInt[] size) -> Tensor` */
  view_copy(input: Tensor, size: Ints, options?: { out?: Tensor | null }): Tensor;
  view_copy(input: Tensor, options: { size: Ints; out?: Tensor | null }): Tensor;
  /** `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]` [torch.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
  vsplit(input: Tensor, sections: Int): Tensor[];
  vsplit(input: Tensor, options: { sections: Int }): Tensor[];
  /** `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]` */
  vsplit(input: Tensor, indices: Ints): Tensor[];
  vsplit(input: Tensor, options: { indices: Ints }): Tensor[];
  /** `vstack(Tensor[] tensors) -> Tensor` [torch.vstack](https://docs.pytorch.org/docs/stable/generated/torch.vstack.html) */
  vstack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  vstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** `where(Tensor condition) -> Tensor[]` [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
  where(condition: Tensor): Tensor[];
  /** `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor` */
  where(condition: Tensor, input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor` */
  where(condition: Tensor, self: Scalar, other: Tensor): Tensor;
  where(condition: Tensor, options: { self: Scalar; other: Tensor }): Tensor;
  /** `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor` */
  where(condition: Tensor, input: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, input: Tensor, options: { other: Scalar }): Tensor;
  /** `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor` */
  where(condition: Tensor, self: Scalar, other: Scalar): Tensor;
  where(condition: Tensor, options: { self: Scalar; other: Scalar }): Tensor;
  /** `xlogy.Tensor(Tensor self, Tensor other) -> Tensor` [torch.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor` */
  xlogy(self: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  xlogy(options: { self: Scalar; other: Tensor; out?: Tensor | null }): Tensor;
  /** `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor` */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  xlogy(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)` */
  xlogy_(input: Tensor, other: Tensor): Tensor;
  /** `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)` */
  xlogy_(input: Tensor, other: Scalar): Tensor;
  xlogy_(input: Tensor, options: { other: Scalar }): Tensor;
  /** `zero_(Tensor(a!) self) -> Tensor(a!)` */
  zero_(input: Tensor): Tensor;
  /** `zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.zeros](https://docs.pytorch.org/docs/stable/generated/torch.zeros.html) */
  zeros(size: Ints, options?: TensorOptions & { out?: Tensor | null }): Tensor;
  zeros(options: TensorOptions & { size: Ints; out?: Tensor | null }): Tensor;
  zeros(...size: Int[]): Tensor;
  zeros(...size: [...size: Int[], options: TensorOptions & { out?: Tensor | null }]): Tensor;
  /** `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` [torch.zeros_like](https://docs.pytorch.org/docs/stable/generated/torch.zeros_like.html) */
  zeros_like(input: Tensor, options?: TensorOptions & { memory_format?: memory_format | null }): Tensor;
}

export const __and__: Operators['__and__'] = fn('__and__');
export const __lshift__: Operators['__lshift__'] = fn('__lshift__');
export const __or__: Operators['__or__'] = fn('__or__');
export const __rshift__: Operators['__rshift__'] = fn('__rshift__');
export const __xor__: Operators['__xor__'] = fn('__xor__');
export const _adaptive_avg_pool2d: Operators['_adaptive_avg_pool2d'] = fn('_adaptive_avg_pool2d');
export const _adaptive_avg_pool3d: Operators['_adaptive_avg_pool3d'] = fn('_adaptive_avg_pool3d');
export const _add_batch_dim: Operators['_add_batch_dim'] = fn('_add_batch_dim');
export const _add_relu: Operators['_add_relu'] = fn('_add_relu');
export const _add_relu_: Operators['_add_relu_'] = fn('_add_relu_');
export const _addmm_activation: Operators['_addmm_activation'] = fn('_addmm_activation');
export const _aminmax: Operators['_aminmax'] = fn('_aminmax');
export const _amp_foreach_non_finite_check_and_unscale_: Operators['_amp_foreach_non_finite_check_and_unscale_'] = fn('_amp_foreach_non_finite_check_and_unscale_');
export const _amp_update_scale_: Operators['_amp_update_scale_'] = fn('_amp_update_scale_');
export const _assert_async: Operators['_assert_async'] = fn('_assert_async');
export const _assert_scalar: Operators['_assert_scalar'] = fn('_assert_scalar');
export const _assert_tensor_metadata: Operators['_assert_tensor_metadata'] = fn('_assert_tensor_metadata');
export const _batch_norm_impl_index: Operators['_batch_norm_impl_index'] = fn('_batch_norm_impl_index');
export const _cast_Byte: Operators['_cast_Byte'] = fn('_cast_Byte');
export const _cast_Char: Operators['_cast_Char'] = fn('_cast_Char');
export const _cast_Double: Operators['_cast_Double'] = fn('_cast_Double');
export const _cast_Float: Operators['_cast_Float'] = fn('_cast_Float');
export const _cast_Half: Operators['_cast_Half'] = fn('_cast_Half');
export const _cast_Int: Operators['_cast_Int'] = fn('_cast_Int');
export const _cast_Long: Operators['_cast_Long'] = fn('_cast_Long');
export const _cast_Short: Operators['_cast_Short'] = fn('_cast_Short');
export const _choose_qparams_per_tensor: Operators['_choose_qparams_per_tensor'] = fn('_choose_qparams_per_tensor');
export const _chunk_cat: Operators['_chunk_cat'] = fn('_chunk_cat');
export const _coalesce: Operators['_coalesce'] = fn('_coalesce');
export const _compute_linear_combination: Operators['_compute_linear_combination'] = fn('_compute_linear_combination');
export const _conj: Operators['_conj'] = fn('_conj');
export const _conj_copy: Operators['_conj_copy'] = fn('_conj_copy');
export const _conj_physical: Operators['_conj_physical'] = fn('_conj_physical');
export const _convert_indices_from_coo_to_csr: Operators['_convert_indices_from_coo_to_csr'] = fn('_convert_indices_from_coo_to_csr');
export const _convert_indices_from_csr_to_coo: Operators['_convert_indices_from_csr_to_coo'] = fn('_convert_indices_from_csr_to_coo');
export const _convert_weight_to_int4pack: Operators['_convert_weight_to_int4pack'] = fn('_convert_weight_to_int4pack');
export const _convert_weight_to_int4pack_for_cpu: Operators['_convert_weight_to_int4pack_for_cpu'] = fn('_convert_weight_to_int4pack_for_cpu');
export const _convolution: Operators['_convolution'] = fn('_convolution');
export const _convolution_mode: Operators['_convolution_mode'] = fn('_convolution_mode');
export const _copy_from: Operators['_copy_from'] = fn('_copy_from');
export const _copy_from_and_resize: Operators['_copy_from_and_resize'] = fn('_copy_from_and_resize');
export const _cslt_compress: Operators['_cslt_compress'] = fn('_cslt_compress');
export const _cslt_sparse_mm: Operators['_cslt_sparse_mm'] = fn('_cslt_sparse_mm');
export const _cslt_sparse_mm_search: Operators['_cslt_sparse_mm_search'] = fn('_cslt_sparse_mm_search');
export const _ctc_loss: Operators['_ctc_loss'] = fn('_ctc_loss');
export const _cudnn_ctc_loss: Operators['_cudnn_ctc_loss'] = fn('_cudnn_ctc_loss');
export const _cudnn_init_dropout_state: Operators['_cudnn_init_dropout_state'] = fn('_cudnn_init_dropout_state');
export const _cudnn_rnn: Operators['_cudnn_rnn'] = fn('_cudnn_rnn');
export const _cudnn_rnn_flatten_weight: Operators['_cudnn_rnn_flatten_weight'] = fn('_cudnn_rnn_flatten_weight');
export const _cufft_clear_plan_cache: Operators['_cufft_clear_plan_cache'] = fn('_cufft_clear_plan_cache');
export const _cufft_get_plan_cache_max_size: Operators['_cufft_get_plan_cache_max_size'] = fn('_cufft_get_plan_cache_max_size');
export const _cufft_get_plan_cache_size: Operators['_cufft_get_plan_cache_size'] = fn('_cufft_get_plan_cache_size');
export const _cufft_set_plan_cache_max_size: Operators['_cufft_set_plan_cache_max_size'] = fn('_cufft_set_plan_cache_max_size');
export const _cummax_helper: Operators['_cummax_helper'] = fn('_cummax_helper');
export const _cummin_helper: Operators['_cummin_helper'] = fn('_cummin_helper');
export const _debug_has_internal_overlap: Operators['_debug_has_internal_overlap'] = fn('_debug_has_internal_overlap');
export const _dim_arange: Operators['_dim_arange'] = fn('_dim_arange');
export const _dirichlet_grad: Operators['_dirichlet_grad'] = fn('_dirichlet_grad');
export const _dyn_quant_matmul_4bit: Operators['_dyn_quant_matmul_4bit'] = fn('_dyn_quant_matmul_4bit');
export const _dyn_quant_pack_4bit_weight: Operators['_dyn_quant_pack_4bit_weight'] = fn('_dyn_quant_pack_4bit_weight');
export const _efficientzerotensor: Operators['_efficientzerotensor'] = fn('_efficientzerotensor');
export const _embedding_bag: Operators['_embedding_bag'] = fn('_embedding_bag');
export const _embedding_bag_forward_only: Operators['_embedding_bag_forward_only'] = fn('_embedding_bag_forward_only');
export const _empty_affine_quantized: Operators['_empty_affine_quantized'] = fn('_empty_affine_quantized');
export const _empty_per_channel_affine_quantized: Operators['_empty_per_channel_affine_quantized'] = fn('_empty_per_channel_affine_quantized');
export const _euclidean_dist: Operators['_euclidean_dist'] = fn('_euclidean_dist');
export const _fake_quantize_learnable_per_channel_affine: Operators['_fake_quantize_learnable_per_channel_affine'] = fn('_fake_quantize_learnable_per_channel_affine');
export const _fake_quantize_learnable_per_tensor_affine: Operators['_fake_quantize_learnable_per_tensor_affine'] = fn('_fake_quantize_learnable_per_tensor_affine');
export const _fake_quantize_per_tensor_affine_cachemask_tensor_qparams: Operators['_fake_quantize_per_tensor_affine_cachemask_tensor_qparams'] = fn('_fake_quantize_per_tensor_affine_cachemask_tensor_qparams');
export const _fft_c2c: Operators['_fft_c2c'] = fn('_fft_c2c');
export const _fft_c2r: Operators['_fft_c2r'] = fn('_fft_c2r');
export const _fft_r2c: Operators['_fft_r2c'] = fn('_fft_r2c');
export const _fill_mem_eff_dropout_mask_: Operators['_fill_mem_eff_dropout_mask_'] = fn('_fill_mem_eff_dropout_mask_');
export const _flash_attention_forward_no_dropout_inplace: Operators['_flash_attention_forward_no_dropout_inplace'] = fn('_flash_attention_forward_no_dropout_inplace');
export const _foobar: Operators['_foobar'] = fn('_foobar');
export const _foreach_abs: Operators['_foreach_abs'] = fn('_foreach_abs');
export const _foreach_abs_: Operators['_foreach_abs_'] = fn('_foreach_abs_');
export const _foreach_acos: Operators['_foreach_acos'] = fn('_foreach_acos');
export const _foreach_acos_: Operators['_foreach_acos_'] = fn('_foreach_acos_');
export const _foreach_add: Operators['_foreach_add'] = fn('_foreach_add');
export const _foreach_add_: Operators['_foreach_add_'] = fn('_foreach_add_');
export const _foreach_addcdiv: Operators['_foreach_addcdiv'] = fn('_foreach_addcdiv');
export const _foreach_addcdiv_: Operators['_foreach_addcdiv_'] = fn('_foreach_addcdiv_');
export const _foreach_addcmul: Operators['_foreach_addcmul'] = fn('_foreach_addcmul');
export const _foreach_addcmul_: Operators['_foreach_addcmul_'] = fn('_foreach_addcmul_');
export const _foreach_asin: Operators['_foreach_asin'] = fn('_foreach_asin');
export const _foreach_asin_: Operators['_foreach_asin_'] = fn('_foreach_asin_');
export const _foreach_atan: Operators['_foreach_atan'] = fn('_foreach_atan');
export const _foreach_atan_: Operators['_foreach_atan_'] = fn('_foreach_atan_');
export const _foreach_ceil: Operators['_foreach_ceil'] = fn('_foreach_ceil');
export const _foreach_ceil_: Operators['_foreach_ceil_'] = fn('_foreach_ceil_');
export const _foreach_clamp_max: Operators['_foreach_clamp_max'] = fn('_foreach_clamp_max');
export const _foreach_clamp_max_: Operators['_foreach_clamp_max_'] = fn('_foreach_clamp_max_');
export const _foreach_clamp_min: Operators['_foreach_clamp_min'] = fn('_foreach_clamp_min');
export const _foreach_clamp_min_: Operators['_foreach_clamp_min_'] = fn('_foreach_clamp_min_');
export const _foreach_clone: Operators['_foreach_clone'] = fn('_foreach_clone');
export const _foreach_copy_: Operators['_foreach_copy_'] = fn('_foreach_copy_');
export const _foreach_cos: Operators['_foreach_cos'] = fn('_foreach_cos');
export const _foreach_cos_: Operators['_foreach_cos_'] = fn('_foreach_cos_');
export const _foreach_cosh: Operators['_foreach_cosh'] = fn('_foreach_cosh');
export const _foreach_cosh_: Operators['_foreach_cosh_'] = fn('_foreach_cosh_');
export const _foreach_div: Operators['_foreach_div'] = fn('_foreach_div');
export const _foreach_div_: Operators['_foreach_div_'] = fn('_foreach_div_');
export const _foreach_erf: Operators['_foreach_erf'] = fn('_foreach_erf');
export const _foreach_erf_: Operators['_foreach_erf_'] = fn('_foreach_erf_');
export const _foreach_erfc: Operators['_foreach_erfc'] = fn('_foreach_erfc');
export const _foreach_erfc_: Operators['_foreach_erfc_'] = fn('_foreach_erfc_');
export const _foreach_exp: Operators['_foreach_exp'] = fn('_foreach_exp');
export const _foreach_exp_: Operators['_foreach_exp_'] = fn('_foreach_exp_');
export const _foreach_expm1: Operators['_foreach_expm1'] = fn('_foreach_expm1');
export const _foreach_expm1_: Operators['_foreach_expm1_'] = fn('_foreach_expm1_');
export const _foreach_floor: Operators['_foreach_floor'] = fn('_foreach_floor');
export const _foreach_floor_: Operators['_foreach_floor_'] = fn('_foreach_floor_');
export const _foreach_frac: Operators['_foreach_frac'] = fn('_foreach_frac');
export const _foreach_frac_: Operators['_foreach_frac_'] = fn('_foreach_frac_');
export const _foreach_lerp: Operators['_foreach_lerp'] = fn('_foreach_lerp');
export const _foreach_lerp_: Operators['_foreach_lerp_'] = fn('_foreach_lerp_');
export const _foreach_lgamma: Operators['_foreach_lgamma'] = fn('_foreach_lgamma');
export const _foreach_lgamma_: Operators['_foreach_lgamma_'] = fn('_foreach_lgamma_');
export const _foreach_log: Operators['_foreach_log'] = fn('_foreach_log');
export const _foreach_log10: Operators['_foreach_log10'] = fn('_foreach_log10');
export const _foreach_log10_: Operators['_foreach_log10_'] = fn('_foreach_log10_');
export const _foreach_log1p: Operators['_foreach_log1p'] = fn('_foreach_log1p');
export const _foreach_log1p_: Operators['_foreach_log1p_'] = fn('_foreach_log1p_');
export const _foreach_log2: Operators['_foreach_log2'] = fn('_foreach_log2');
export const _foreach_log2_: Operators['_foreach_log2_'] = fn('_foreach_log2_');
export const _foreach_log_: Operators['_foreach_log_'] = fn('_foreach_log_');
export const _foreach_max: Operators['_foreach_max'] = fn('_foreach_max');
export const _foreach_maximum: Operators['_foreach_maximum'] = fn('_foreach_maximum');
export const _foreach_maximum_: Operators['_foreach_maximum_'] = fn('_foreach_maximum_');
export const _foreach_minimum: Operators['_foreach_minimum'] = fn('_foreach_minimum');
export const _foreach_minimum_: Operators['_foreach_minimum_'] = fn('_foreach_minimum_');
export const _foreach_mm: Operators['_foreach_mm'] = fn('_foreach_mm');
export const _foreach_mul: Operators['_foreach_mul'] = fn('_foreach_mul');
export const _foreach_mul_: Operators['_foreach_mul_'] = fn('_foreach_mul_');
export const _foreach_neg: Operators['_foreach_neg'] = fn('_foreach_neg');
export const _foreach_neg_: Operators['_foreach_neg_'] = fn('_foreach_neg_');
export const _foreach_norm: Operators['_foreach_norm'] = fn('_foreach_norm');
export const _foreach_pow: Operators['_foreach_pow'] = fn('_foreach_pow');
export const _foreach_pow_: Operators['_foreach_pow_'] = fn('_foreach_pow_');
export const _foreach_powsum: Operators['_foreach_powsum'] = fn('_foreach_powsum');
export const _foreach_reciprocal: Operators['_foreach_reciprocal'] = fn('_foreach_reciprocal');
export const _foreach_reciprocal_: Operators['_foreach_reciprocal_'] = fn('_foreach_reciprocal_');
export const _foreach_round: Operators['_foreach_round'] = fn('_foreach_round');
export const _foreach_round_: Operators['_foreach_round_'] = fn('_foreach_round_');
export const _foreach_rsqrt: Operators['_foreach_rsqrt'] = fn('_foreach_rsqrt');
export const _foreach_rsqrt_: Operators['_foreach_rsqrt_'] = fn('_foreach_rsqrt_');
export const _foreach_sigmoid: Operators['_foreach_sigmoid'] = fn('_foreach_sigmoid');
export const _foreach_sigmoid_: Operators['_foreach_sigmoid_'] = fn('_foreach_sigmoid_');
export const _foreach_sign: Operators['_foreach_sign'] = fn('_foreach_sign');
export const _foreach_sign_: Operators['_foreach_sign_'] = fn('_foreach_sign_');
export const _foreach_sin: Operators['_foreach_sin'] = fn('_foreach_sin');
export const _foreach_sin_: Operators['_foreach_sin_'] = fn('_foreach_sin_');
export const _foreach_sinh: Operators['_foreach_sinh'] = fn('_foreach_sinh');
export const _foreach_sinh_: Operators['_foreach_sinh_'] = fn('_foreach_sinh_');
export const _foreach_sqrt: Operators['_foreach_sqrt'] = fn('_foreach_sqrt');
export const _foreach_sqrt_: Operators['_foreach_sqrt_'] = fn('_foreach_sqrt_');
export const _foreach_sub: Operators['_foreach_sub'] = fn('_foreach_sub');
export const _foreach_sub_: Operators['_foreach_sub_'] = fn('_foreach_sub_');
export const _foreach_tan: Operators['_foreach_tan'] = fn('_foreach_tan');
export const _foreach_tan_: Operators['_foreach_tan_'] = fn('_foreach_tan_');
export const _foreach_tanh: Operators['_foreach_tanh'] = fn('_foreach_tanh');
export const _foreach_tanh_: Operators['_foreach_tanh_'] = fn('_foreach_tanh_');
export const _foreach_trunc: Operators['_foreach_trunc'] = fn('_foreach_trunc');
export const _foreach_trunc_: Operators['_foreach_trunc_'] = fn('_foreach_trunc_');
export const _foreach_zero_: Operators['_foreach_zero_'] = fn('_foreach_zero_');
export const _functional_assert_async: Operators['_functional_assert_async'] = fn('_functional_assert_async');
export const _functional_assert_scalar: Operators['_functional_assert_scalar'] = fn('_functional_assert_scalar');
export const _functional_sym_constrain_range: Operators['_functional_sym_constrain_range'] = fn('_functional_sym_constrain_range');
export const _functional_sym_constrain_range_for_size: Operators['_functional_sym_constrain_range_for_size'] = fn('_functional_sym_constrain_range_for_size');
export const _fused_adagrad_: Operators['_fused_adagrad_'] = fn('_fused_adagrad_');
export const _fused_adam_: Operators['_fused_adam_'] = fn('_fused_adam_');
export const _fused_adamw_: Operators['_fused_adamw_'] = fn('_fused_adamw_');
export const _fused_dropout: Operators['_fused_dropout'] = fn('_fused_dropout');
export const _fused_moving_avg_obs_fq_helper: Operators['_fused_moving_avg_obs_fq_helper'] = fn('_fused_moving_avg_obs_fq_helper');
export const _fused_rms_norm: Operators['_fused_rms_norm'] = fn('_fused_rms_norm');
export const _fused_sdp_choice: Operators['_fused_sdp_choice'] = fn('_fused_sdp_choice');
export const _fused_sgd_: Operators['_fused_sgd_'] = fn('_fused_sgd_');
export const _fw_primal_copy: Operators['_fw_primal_copy'] = fn('_fw_primal_copy');
export const _grid_sampler_2d_cpu_fallback: Operators['_grid_sampler_2d_cpu_fallback'] = fn('_grid_sampler_2d_cpu_fallback');
export const _grouped_mm: Operators['_grouped_mm'] = fn('_grouped_mm');
export const _has_compatible_shallow_copy_type: Operators['_has_compatible_shallow_copy_type'] = fn('_has_compatible_shallow_copy_type');
export const _histogramdd_bin_edges: Operators['_histogramdd_bin_edges'] = fn('_histogramdd_bin_edges');
export const _histogramdd_from_bin_cts: Operators['_histogramdd_from_bin_cts'] = fn('_histogramdd_from_bin_cts');
export const _histogramdd_from_bin_tensors: Operators['_histogramdd_from_bin_tensors'] = fn('_histogramdd_from_bin_tensors');
export const _index_put_impl_: Operators['_index_put_impl_'] = fn('_index_put_impl_');
export const _indices_copy: Operators['_indices_copy'] = fn('_indices_copy');
export const _int_mm: Operators['_int_mm'] = fn('_int_mm');
export const _is_all_true: Operators['_is_all_true'] = fn('_is_all_true');
export const _is_any_true: Operators['_is_any_true'] = fn('_is_any_true');
export const _is_zerotensor: Operators['_is_zerotensor'] = fn('_is_zerotensor');
export const _lazy_clone: Operators['_lazy_clone'] = fn('_lazy_clone');
export const _linalg_check_errors: Operators['_linalg_check_errors'] = fn('_linalg_check_errors');
export const _linalg_det: Operators['_linalg_det'] = fn('_linalg_det');
export const _linalg_eigh: Operators['_linalg_eigh'] = fn('_linalg_eigh');
export const _linalg_slogdet: Operators['_linalg_slogdet'] = fn('_linalg_slogdet');
export const _linalg_solve_ex: Operators['_linalg_solve_ex'] = fn('_linalg_solve_ex');
export const _linalg_svd: Operators['_linalg_svd'] = fn('_linalg_svd');
export const _log_softmax: Operators['_log_softmax'] = fn('_log_softmax');
export const _log_softmax_backward_data: Operators['_log_softmax_backward_data'] = fn('_log_softmax_backward_data');
export const _logcumsumexp: Operators['_logcumsumexp'] = fn('_logcumsumexp');
export const _lstm_mps: Operators['_lstm_mps'] = fn('_lstm_mps');
export const _lu_with_info: Operators['_lu_with_info'] = fn('_lu_with_info');
export const _make_dep_token: Operators['_make_dep_token'] = fn('_make_dep_token');
export const _make_dual: Operators['_make_dual'] = fn('_make_dual');
export const _make_dual_copy: Operators['_make_dual_copy'] = fn('_make_dual_copy');
export const _make_per_channel_quantized_tensor: Operators['_make_per_channel_quantized_tensor'] = fn('_make_per_channel_quantized_tensor');
export const _make_per_tensor_quantized_tensor: Operators['_make_per_tensor_quantized_tensor'] = fn('_make_per_tensor_quantized_tensor');
export const _masked_scale: Operators['_masked_scale'] = fn('_masked_scale');
export const _masked_softmax: Operators['_masked_softmax'] = fn('_masked_softmax');
export const _mixed_dtypes_linear: Operators['_mixed_dtypes_linear'] = fn('_mixed_dtypes_linear');
export const _mkldnn_reshape: Operators['_mkldnn_reshape'] = fn('_mkldnn_reshape');
export const _mkldnn_transpose: Operators['_mkldnn_transpose'] = fn('_mkldnn_transpose');
export const _mkldnn_transpose_: Operators['_mkldnn_transpose_'] = fn('_mkldnn_transpose_');
export const _mps_convolution: Operators['_mps_convolution'] = fn('_mps_convolution');
export const _mps_convolution_transpose: Operators['_mps_convolution_transpose'] = fn('_mps_convolution_transpose');
export const _native_batch_norm_legit: Operators['_native_batch_norm_legit'] = fn('_native_batch_norm_legit');
export const _native_batch_norm_legit_no_training: Operators['_native_batch_norm_legit_no_training'] = fn('_native_batch_norm_legit_no_training');
export const _native_multi_head_attention: Operators['_native_multi_head_attention'] = fn('_native_multi_head_attention');
export const _neg_view: Operators['_neg_view'] = fn('_neg_view');
export const _neg_view_copy: Operators['_neg_view_copy'] = fn('_neg_view_copy');
export const _nested_compute_contiguous_strides_offsets: Operators['_nested_compute_contiguous_strides_offsets'] = fn('_nested_compute_contiguous_strides_offsets');
export const _nested_from_padded: Operators['_nested_from_padded'] = fn('_nested_from_padded');
export const _nested_from_padded_and_nested_example: Operators['_nested_from_padded_and_nested_example'] = fn('_nested_from_padded_and_nested_example');
export const _nested_from_padded_tensor: Operators['_nested_from_padded_tensor'] = fn('_nested_from_padded_tensor');
export const _nested_get_jagged_dummy: Operators['_nested_get_jagged_dummy'] = fn('_nested_get_jagged_dummy');
export const _nested_get_lengths: Operators['_nested_get_lengths'] = fn('_nested_get_lengths');
export const _nested_get_max_seqlen: Operators['_nested_get_max_seqlen'] = fn('_nested_get_max_seqlen');
export const _nested_get_min_seqlen: Operators['_nested_get_min_seqlen'] = fn('_nested_get_min_seqlen');
export const _nested_get_offsets: Operators['_nested_get_offsets'] = fn('_nested_get_offsets');
export const _nested_get_ragged_idx: Operators['_nested_get_ragged_idx'] = fn('_nested_get_ragged_idx');
export const _nested_get_values: Operators['_nested_get_values'] = fn('_nested_get_values');
export const _nested_get_values_copy: Operators['_nested_get_values_copy'] = fn('_nested_get_values_copy');
export const _nested_tensor_from_mask: Operators['_nested_tensor_from_mask'] = fn('_nested_tensor_from_mask');
export const _nested_tensor_from_mask_left_aligned: Operators['_nested_tensor_from_mask_left_aligned'] = fn('_nested_tensor_from_mask_left_aligned');
export const _nested_tensor_from_tensor_list: Operators['_nested_tensor_from_tensor_list'] = fn('_nested_tensor_from_tensor_list');
export const _nested_tensor_softmax_with_shape: Operators['_nested_tensor_softmax_with_shape'] = fn('_nested_tensor_softmax_with_shape');
export const _nested_view_from_buffer: Operators['_nested_view_from_buffer'] = fn('_nested_view_from_buffer');
export const _nested_view_from_buffer_copy: Operators['_nested_view_from_buffer_copy'] = fn('_nested_view_from_buffer_copy');
export const _nested_view_from_jagged: Operators['_nested_view_from_jagged'] = fn('_nested_view_from_jagged');
export const _nested_view_from_jagged_copy: Operators['_nested_view_from_jagged_copy'] = fn('_nested_view_from_jagged_copy');
export const _nnpack_available: Operators['_nnpack_available'] = fn('_nnpack_available');
export const _nnpack_spatial_convolution: Operators['_nnpack_spatial_convolution'] = fn('_nnpack_spatial_convolution');
export const _pack_padded_sequence: Operators['_pack_padded_sequence'] = fn('_pack_padded_sequence');
export const _pad_packed_sequence: Operators['_pad_packed_sequence'] = fn('_pad_packed_sequence');
export const _philox_key_fold_in: Operators['_philox_key_fold_in'] = fn('_philox_key_fold_in');
export const _philox_key_split: Operators['_philox_key_split'] = fn('_philox_key_split');
export const _philox_normal_: Operators['_philox_normal_'] = fn('_philox_normal_');
export const _philox_uniform_: Operators['_philox_uniform_'] = fn('_philox_uniform_');
export const _pin_memory: Operators['_pin_memory'] = fn('_pin_memory');
export const _prelu_kernel: Operators['_prelu_kernel'] = fn('_prelu_kernel');
export const _print: Operators['_print'] = fn('_print');
export const _propagate_xla_data: Operators['_propagate_xla_data'] = fn('_propagate_xla_data');
export const _remove_batch_dim: Operators['_remove_batch_dim'] = fn('_remove_batch_dim');
export const _reshape_alias_copy: Operators['_reshape_alias_copy'] = fn('_reshape_alias_copy');
export const _reshape_from_tensor: Operators['_reshape_from_tensor'] = fn('_reshape_from_tensor');
export const _resize_output_: Operators['_resize_output_'] = fn('_resize_output_');
export const _rowwise_prune: Operators['_rowwise_prune'] = fn('_rowwise_prune');
export const _safe_softmax: Operators['_safe_softmax'] = fn('_safe_softmax');
export const _sample_dirichlet: Operators['_sample_dirichlet'] = fn('_sample_dirichlet');
export const _saturate_weight_to_fp16: Operators['_saturate_weight_to_fp16'] = fn('_saturate_weight_to_fp16');
export const _scaled_dot_product_attention_math: Operators['_scaled_dot_product_attention_math'] = fn('_scaled_dot_product_attention_math');
export const _scaled_dot_product_attention_math_for_mps: Operators['_scaled_dot_product_attention_math_for_mps'] = fn('_scaled_dot_product_attention_math_for_mps');
export const _scaled_dot_product_cudnn_attention: Operators['_scaled_dot_product_cudnn_attention'] = fn('_scaled_dot_product_cudnn_attention');
export const _scaled_dot_product_efficient_attention: Operators['_scaled_dot_product_efficient_attention'] = fn('_scaled_dot_product_efficient_attention');
export const _scaled_dot_product_flash_attention: Operators['_scaled_dot_product_flash_attention'] = fn('_scaled_dot_product_flash_attention');
export const _scaled_dot_product_flash_attention_for_cpu: Operators['_scaled_dot_product_flash_attention_for_cpu'] = fn('_scaled_dot_product_flash_attention_for_cpu');
export const _scaled_grouped_mm: Operators['_scaled_grouped_mm'] = fn('_scaled_grouped_mm');
export const _scaled_grouped_mm_v2: Operators['_scaled_grouped_mm_v2'] = fn('_scaled_grouped_mm_v2');
export const _scaled_mm: Operators['_scaled_mm'] = fn('_scaled_mm');
export const _scaled_mm_v2: Operators['_scaled_mm_v2'] = fn('_scaled_mm_v2');
export const _shape_as_tensor: Operators['_shape_as_tensor'] = fn('_shape_as_tensor');
export const _sobol_engine_draw: Operators['_sobol_engine_draw'] = fn('_sobol_engine_draw');
export const _sobol_engine_ff_: Operators['_sobol_engine_ff_'] = fn('_sobol_engine_ff_');
export const _sobol_engine_initialize_state_: Operators['_sobol_engine_initialize_state_'] = fn('_sobol_engine_initialize_state_');
export const _sobol_engine_scramble_: Operators['_sobol_engine_scramble_'] = fn('_sobol_engine_scramble_');
export const _softmax: Operators['_softmax'] = fn('_softmax');
export const _softmax_backward_data: Operators['_softmax_backward_data'] = fn('_softmax_backward_data');
export const _sparse_broadcast_to: Operators['_sparse_broadcast_to'] = fn('_sparse_broadcast_to');
export const _sparse_broadcast_to_copy: Operators['_sparse_broadcast_to_copy'] = fn('_sparse_broadcast_to_copy');
export const _sparse_coo_tensor_unsafe: Operators['_sparse_coo_tensor_unsafe'] = fn('_sparse_coo_tensor_unsafe');
export const _sparse_csr_prod: Operators['_sparse_csr_prod'] = fn('_sparse_csr_prod');
export const _sparse_csr_sum: Operators['_sparse_csr_sum'] = fn('_sparse_csr_sum');
export const _sparse_log_softmax_backward_data: Operators['_sparse_log_softmax_backward_data'] = fn('_sparse_log_softmax_backward_data');
export const _sparse_semi_structured_addmm: Operators['_sparse_semi_structured_addmm'] = fn('_sparse_semi_structured_addmm');
export const _sparse_semi_structured_apply: Operators['_sparse_semi_structured_apply'] = fn('_sparse_semi_structured_apply');
export const _sparse_semi_structured_apply_dense: Operators['_sparse_semi_structured_apply_dense'] = fn('_sparse_semi_structured_apply_dense');
export const _sparse_semi_structured_linear: Operators['_sparse_semi_structured_linear'] = fn('_sparse_semi_structured_linear');
export const _sparse_semi_structured_mm: Operators['_sparse_semi_structured_mm'] = fn('_sparse_semi_structured_mm');
export const _sparse_semi_structured_tile: Operators['_sparse_semi_structured_tile'] = fn('_sparse_semi_structured_tile');
export const _sparse_softmax_backward_data: Operators['_sparse_softmax_backward_data'] = fn('_sparse_softmax_backward_data');
export const _sparse_sparse_matmul: Operators['_sparse_sparse_matmul'] = fn('_sparse_sparse_matmul');
export const _sparse_sum: Operators['_sparse_sum'] = fn('_sparse_sum');
export const _stack: Operators['_stack'] = fn('_stack');
export const _standard_gamma: Operators['_standard_gamma'] = fn('_standard_gamma');
export const _standard_gamma_grad: Operators['_standard_gamma_grad'] = fn('_standard_gamma_grad');
export const _test_autograd_multiple_dispatch: Operators['_test_autograd_multiple_dispatch'] = fn('_test_autograd_multiple_dispatch');
export const _test_autograd_multiple_dispatch_view: Operators['_test_autograd_multiple_dispatch_view'] = fn('_test_autograd_multiple_dispatch_view');
export const _test_autograd_multiple_dispatch_view_copy: Operators['_test_autograd_multiple_dispatch_view_copy'] = fn('_test_autograd_multiple_dispatch_view_copy');
export const _test_check_tensor: Operators['_test_check_tensor'] = fn('_test_check_tensor');
export const _test_functorch_fallback: Operators['_test_functorch_fallback'] = fn('_test_functorch_fallback');
export const _test_parallel_materialize: Operators['_test_parallel_materialize'] = fn('_test_parallel_materialize');
export const _test_serialization_subcmul: Operators['_test_serialization_subcmul'] = fn('_test_serialization_subcmul');
export const _to_cpu: Operators['_to_cpu'] = fn('_to_cpu');
export const _to_sparse_semi_structured: Operators['_to_sparse_semi_structured'] = fn('_to_sparse_semi_structured');
export const _transform_bias_rescale_qkv: Operators['_transform_bias_rescale_qkv'] = fn('_transform_bias_rescale_qkv');
export const _transformer_encoder_layer_fwd: Operators['_transformer_encoder_layer_fwd'] = fn('_transformer_encoder_layer_fwd');
export const _trilinear: Operators['_trilinear'] = fn('_trilinear');
export const _triton_multi_head_attention: Operators['_triton_multi_head_attention'] = fn('_triton_multi_head_attention');
export const _triton_scaled_dot_attention: Operators['_triton_scaled_dot_attention'] = fn('_triton_scaled_dot_attention');
export const _unique: Operators['_unique'] = fn('_unique');
export const _unique2: Operators['_unique2'] = fn('_unique2');
export const _unpack_dual: Operators['_unpack_dual'] = fn('_unpack_dual');
export const _unsafe_index: Operators['_unsafe_index'] = fn('_unsafe_index');
export const _unsafe_index_put: Operators['_unsafe_index_put'] = fn('_unsafe_index_put');
export const _unsafe_masked_index: Operators['_unsafe_masked_index'] = fn('_unsafe_masked_index');
export const _unsafe_masked_index_put_accumulate: Operators['_unsafe_masked_index_put_accumulate'] = fn('_unsafe_masked_index_put_accumulate');
export const _use_cudnn_ctc_loss: Operators['_use_cudnn_ctc_loss'] = fn('_use_cudnn_ctc_loss');
export const _use_cudnn_rnn_flatten_weight: Operators['_use_cudnn_rnn_flatten_weight'] = fn('_use_cudnn_rnn_flatten_weight');
export const _use_miopen_ctc_loss: Operators['_use_miopen_ctc_loss'] = fn('_use_miopen_ctc_loss');
export const _validate_compressed_sparse_indices: Operators['_validate_compressed_sparse_indices'] = fn('_validate_compressed_sparse_indices');
export const _validate_sparse_bsc_tensor_args: Operators['_validate_sparse_bsc_tensor_args'] = fn('_validate_sparse_bsc_tensor_args');
export const _validate_sparse_bsr_tensor_args: Operators['_validate_sparse_bsr_tensor_args'] = fn('_validate_sparse_bsr_tensor_args');
export const _validate_sparse_compressed_tensor_args: Operators['_validate_sparse_compressed_tensor_args'] = fn('_validate_sparse_compressed_tensor_args');
export const _validate_sparse_coo_tensor_args: Operators['_validate_sparse_coo_tensor_args'] = fn('_validate_sparse_coo_tensor_args');
export const _validate_sparse_csc_tensor_args: Operators['_validate_sparse_csc_tensor_args'] = fn('_validate_sparse_csc_tensor_args');
export const _validate_sparse_csr_tensor_args: Operators['_validate_sparse_csr_tensor_args'] = fn('_validate_sparse_csr_tensor_args');
export const _values_copy: Operators['_values_copy'] = fn('_values_copy');
export const _weight_int4pack_mm: Operators['_weight_int4pack_mm'] = fn('_weight_int4pack_mm');
export const _weight_int4pack_mm_for_cpu: Operators['_weight_int4pack_mm_for_cpu'] = fn('_weight_int4pack_mm_for_cpu');
export const _weight_int4pack_mm_with_scales_and_zeros: Operators['_weight_int4pack_mm_with_scales_and_zeros'] = fn('_weight_int4pack_mm_with_scales_and_zeros');
export const _weight_int8pack_mm: Operators['_weight_int8pack_mm'] = fn('_weight_int8pack_mm');
export const _weight_norm: Operators['_weight_norm'] = fn('_weight_norm');
export const _weight_norm_interface: Operators['_weight_norm_interface'] = fn('_weight_norm_interface');
export const _wrapped_linear_prepack: Operators['_wrapped_linear_prepack'] = fn('_wrapped_linear_prepack');
export const _wrapped_quantized_linear_prepacked: Operators['_wrapped_quantized_linear_prepacked'] = fn('_wrapped_quantized_linear_prepacked');
export const abs: Operators['abs'] = fn('abs');
export const abs_: Operators['abs_'] = fn('abs_');
export const absolute: Operators['absolute'] = fn('absolute');
export const acos: Operators['acos'] = fn('acos');
export const acos_: Operators['acos_'] = fn('acos_');
export const acosh: Operators['acosh'] = fn('acosh');
export const acosh_: Operators['acosh_'] = fn('acosh_');
export const adaptive_avg_pool1d: Operators['adaptive_avg_pool1d'] = fn('adaptive_avg_pool1d');
export const adaptive_max_pool1d: Operators['adaptive_max_pool1d'] = fn('adaptive_max_pool1d');
export const add: Operators['add'] = fn('add');
export const addbmm: Operators['addbmm'] = fn('addbmm');
export const addcdiv: Operators['addcdiv'] = fn('addcdiv');
export const addcmul: Operators['addcmul'] = fn('addcmul');
export const addmm: Operators['addmm'] = fn('addmm');
export const addmv: Operators['addmv'] = fn('addmv');
export const addmv_: Operators['addmv_'] = fn('addmv_');
export const addr: Operators['addr'] = fn('addr');
export const adjoint: Operators['adjoint'] = fn('adjoint');
export const affine_grid_generator: Operators['affine_grid_generator'] = fn('affine_grid_generator');
export const alias_copy: Operators['alias_copy'] = fn('alias_copy');
export const all: Operators['all'] = fn('all');
export const allclose: Operators['allclose'] = fn('allclose');
export const alpha_dropout: Operators['alpha_dropout'] = fn('alpha_dropout');
export const alpha_dropout_: Operators['alpha_dropout_'] = fn('alpha_dropout_');
export const amax: Operators['amax'] = fn('amax');
export const amin: Operators['amin'] = fn('amin');
export const aminmax: Operators['aminmax'] = fn('aminmax');
export const angle: Operators['angle'] = fn('angle');
export const any: Operators['any'] = fn('any');
export const arange: Operators['arange'] = fn('arange');
export const arccos: Operators['arccos'] = fn('arccos');
export const arccos_: Operators['arccos_'] = fn('arccos_');
export const arccosh: Operators['arccosh'] = fn('arccosh');
export const arccosh_: Operators['arccosh_'] = fn('arccosh_');
export const arcsin: Operators['arcsin'] = fn('arcsin');
export const arcsin_: Operators['arcsin_'] = fn('arcsin_');
export const arcsinh: Operators['arcsinh'] = fn('arcsinh');
export const arcsinh_: Operators['arcsinh_'] = fn('arcsinh_');
export const arctan: Operators['arctan'] = fn('arctan');
export const arctan2: Operators['arctan2'] = fn('arctan2');
export const arctan_: Operators['arctan_'] = fn('arctan_');
export const arctanh: Operators['arctanh'] = fn('arctanh');
export const arctanh_: Operators['arctanh_'] = fn('arctanh_');
export const argmax: Operators['argmax'] = fn('argmax');
export const argmin: Operators['argmin'] = fn('argmin');
export const argsort: Operators['argsort'] = fn('argsort');
export const argwhere: Operators['argwhere'] = fn('argwhere');
export const as_strided: Operators['as_strided'] = fn('as_strided');
export const as_strided_: Operators['as_strided_'] = fn('as_strided_');
export const as_strided_copy: Operators['as_strided_copy'] = fn('as_strided_copy');
export const as_strided_scatter: Operators['as_strided_scatter'] = fn('as_strided_scatter');
export const asin: Operators['asin'] = fn('asin');
export const asin_: Operators['asin_'] = fn('asin_');
export const asinh: Operators['asinh'] = fn('asinh');
export const asinh_: Operators['asinh_'] = fn('asinh_');
export const atan: Operators['atan'] = fn('atan');
export const atan2: Operators['atan2'] = fn('atan2');
export const atan_: Operators['atan_'] = fn('atan_');
export const atanh: Operators['atanh'] = fn('atanh');
export const atanh_: Operators['atanh_'] = fn('atanh_');
export const avg_pool1d: Operators['avg_pool1d'] = fn('avg_pool1d');
export const baddbmm: Operators['baddbmm'] = fn('baddbmm');
export const bartlett_window: Operators['bartlett_window'] = fn('bartlett_window');
export const batch_norm: Operators['batch_norm'] = fn('batch_norm');
export const batch_norm_backward_elemt: Operators['batch_norm_backward_elemt'] = fn('batch_norm_backward_elemt');
export const batch_norm_backward_reduce: Operators['batch_norm_backward_reduce'] = fn('batch_norm_backward_reduce');
export const batch_norm_elemt: Operators['batch_norm_elemt'] = fn('batch_norm_elemt');
export const batch_norm_gather_stats: Operators['batch_norm_gather_stats'] = fn('batch_norm_gather_stats');
export const batch_norm_gather_stats_with_counts: Operators['batch_norm_gather_stats_with_counts'] = fn('batch_norm_gather_stats_with_counts');
export const batch_norm_stats: Operators['batch_norm_stats'] = fn('batch_norm_stats');
export const batch_norm_update_stats: Operators['batch_norm_update_stats'] = fn('batch_norm_update_stats');
export const bernoulli: Operators['bernoulli'] = fn('bernoulli');
export const bilinear: Operators['bilinear'] = fn('bilinear');
export const binary_cross_entropy_with_logits: Operators['binary_cross_entropy_with_logits'] = fn('binary_cross_entropy_with_logits');
export const bincount: Operators['bincount'] = fn('bincount');
export const binomial: Operators['binomial'] = fn('binomial');
export const bitwise_and: Operators['bitwise_and'] = fn('bitwise_and');
export const bitwise_left_shift: Operators['bitwise_left_shift'] = fn('bitwise_left_shift');
export const bitwise_not: Operators['bitwise_not'] = fn('bitwise_not');
export const bitwise_or: Operators['bitwise_or'] = fn('bitwise_or');
export const bitwise_right_shift: Operators['bitwise_right_shift'] = fn('bitwise_right_shift');
export const bitwise_xor: Operators['bitwise_xor'] = fn('bitwise_xor');
export const blackman_window: Operators['blackman_window'] = fn('blackman_window');
export const bmm: Operators['bmm'] = fn('bmm');
export const broadcast_to: Operators['broadcast_to'] = fn('broadcast_to');
export const bucketize: Operators['bucketize'] = fn('bucketize');
export const can_cast: Operators['can_cast'] = fn('can_cast');
export const cat: Operators['cat'] = fn('cat');
export const ccol_indices_copy: Operators['ccol_indices_copy'] = fn('ccol_indices_copy');
export const ceil: Operators['ceil'] = fn('ceil');
export const ceil_: Operators['ceil_'] = fn('ceil_');
export const celu: Operators['celu'] = fn('celu');
export const celu_: Operators['celu_'] = fn('celu_');
export const channel_shuffle: Operators['channel_shuffle'] = fn('channel_shuffle');
export const cholesky: Operators['cholesky'] = fn('cholesky');
export const cholesky_inverse: Operators['cholesky_inverse'] = fn('cholesky_inverse');
export const cholesky_solve: Operators['cholesky_solve'] = fn('cholesky_solve');
export const choose_qparams_optimized: Operators['choose_qparams_optimized'] = fn('choose_qparams_optimized');
export const chunk: Operators['chunk'] = fn('chunk');
export const clamp: Operators['clamp'] = fn('clamp');
export const clamp_: Operators['clamp_'] = fn('clamp_');
export const clamp_max: Operators['clamp_max'] = fn('clamp_max');
export const clamp_max_: Operators['clamp_max_'] = fn('clamp_max_');
export const clamp_min: Operators['clamp_min'] = fn('clamp_min');
export const clamp_min_: Operators['clamp_min_'] = fn('clamp_min_');
export const clip: Operators['clip'] = fn('clip');
export const clip_: Operators['clip_'] = fn('clip_');
export const clone: Operators['clone'] = fn('clone');
export const col_indices_copy: Operators['col_indices_copy'] = fn('col_indices_copy');
export const column_stack: Operators['column_stack'] = fn('column_stack');
export const combinations: Operators['combinations'] = fn('combinations');
export const complex: Operators['complex'] = fn('complex');
export const concat: Operators['concat'] = fn('concat');
export const concatenate: Operators['concatenate'] = fn('concatenate');
export const conj: Operators['conj'] = fn('conj');
export const conj_physical: Operators['conj_physical'] = fn('conj_physical');
export const conj_physical_: Operators['conj_physical_'] = fn('conj_physical_');
export const constant_pad_nd: Operators['constant_pad_nd'] = fn('constant_pad_nd');
export const conv1d: Operators['conv1d'] = fn('conv1d');
export const conv2d: Operators['conv2d'] = fn('conv2d');
export const conv3d: Operators['conv3d'] = fn('conv3d');
export const conv_tbc: Operators['conv_tbc'] = fn('conv_tbc');
export const conv_transpose1d: Operators['conv_transpose1d'] = fn('conv_transpose1d');
export const conv_transpose2d: Operators['conv_transpose2d'] = fn('conv_transpose2d');
export const conv_transpose3d: Operators['conv_transpose3d'] = fn('conv_transpose3d');
export const convolution: Operators['convolution'] = fn('convolution');
export const copysign: Operators['copysign'] = fn('copysign');
export const corrcoef: Operators['corrcoef'] = fn('corrcoef');
export const cos: Operators['cos'] = fn('cos');
export const cos_: Operators['cos_'] = fn('cos_');
export const cosh: Operators['cosh'] = fn('cosh');
export const cosh_: Operators['cosh_'] = fn('cosh_');
export const cosine_embedding_loss: Operators['cosine_embedding_loss'] = fn('cosine_embedding_loss');
export const cosine_similarity: Operators['cosine_similarity'] = fn('cosine_similarity');
export const count_nonzero: Operators['count_nonzero'] = fn('count_nonzero');
export const cov: Operators['cov'] = fn('cov');
export const cross: Operators['cross'] = fn('cross');
export const crow_indices_copy: Operators['crow_indices_copy'] = fn('crow_indices_copy');
export const ctc_loss: Operators['ctc_loss'] = fn('ctc_loss');
export const cudnn_affine_grid_generator: Operators['cudnn_affine_grid_generator'] = fn('cudnn_affine_grid_generator');
export const cudnn_batch_norm: Operators['cudnn_batch_norm'] = fn('cudnn_batch_norm');
export const cudnn_convolution: Operators['cudnn_convolution'] = fn('cudnn_convolution');
export const cudnn_convolution_add_relu: Operators['cudnn_convolution_add_relu'] = fn('cudnn_convolution_add_relu');
export const cudnn_convolution_relu: Operators['cudnn_convolution_relu'] = fn('cudnn_convolution_relu');
export const cudnn_convolution_transpose: Operators['cudnn_convolution_transpose'] = fn('cudnn_convolution_transpose');
export const cudnn_grid_sampler: Operators['cudnn_grid_sampler'] = fn('cudnn_grid_sampler');
export const cudnn_is_acceptable: Operators['cudnn_is_acceptable'] = fn('cudnn_is_acceptable');
export const cummax: Operators['cummax'] = fn('cummax');
export const cummin: Operators['cummin'] = fn('cummin');
export const cumprod: Operators['cumprod'] = fn('cumprod');
export const cumsum: Operators['cumsum'] = fn('cumsum');
export const cumulative_trapezoid: Operators['cumulative_trapezoid'] = fn('cumulative_trapezoid');
export const deg2rad: Operators['deg2rad'] = fn('deg2rad');
export const deg2rad_: Operators['deg2rad_'] = fn('deg2rad_');
export const dequantize: Operators['dequantize'] = fn('dequantize');
export const det: Operators['det'] = fn('det');
export const detach: Operators['detach'] = fn('detach');
export const detach_: Operators['detach_'] = fn('detach_');
export const detach_copy: Operators['detach_copy'] = fn('detach_copy');
export const diag: Operators['diag'] = fn('diag');
export const diag_embed: Operators['diag_embed'] = fn('diag_embed');
export const diagflat: Operators['diagflat'] = fn('diagflat');
export const diagonal: Operators['diagonal'] = fn('diagonal');
export const diagonal_copy: Operators['diagonal_copy'] = fn('diagonal_copy');
export const diagonal_scatter: Operators['diagonal_scatter'] = fn('diagonal_scatter');
export const diff: Operators['diff'] = fn('diff');
export const digamma: Operators['digamma'] = fn('digamma');
export const dist: Operators['dist'] = fn('dist');
export const div: Operators['div'] = fn('div');
export const divide: Operators['divide'] = fn('divide');
export const dot: Operators['dot'] = fn('dot');
export const dropout: Operators['dropout'] = fn('dropout');
export const dropout_: Operators['dropout_'] = fn('dropout_');
export const dsplit: Operators['dsplit'] = fn('dsplit');
export const dstack: Operators['dstack'] = fn('dstack');
export const embedding: Operators['embedding'] = fn('embedding');
export const embedding_bag: Operators['embedding_bag'] = fn('embedding_bag');
export const embedding_renorm_: Operators['embedding_renorm_'] = fn('embedding_renorm_');
export const empty: Operators['empty'] = fn('empty');
export const empty_like: Operators['empty_like'] = fn('empty_like');
export const empty_permuted: Operators['empty_permuted'] = fn('empty_permuted');
export const empty_quantized: Operators['empty_quantized'] = fn('empty_quantized');
export const empty_strided: Operators['empty_strided'] = fn('empty_strided');
export const eq: Operators['eq'] = fn('eq');
export const equal: Operators['equal'] = fn('equal');
export const erf: Operators['erf'] = fn('erf');
export const erf_: Operators['erf_'] = fn('erf_');
export const erfc: Operators['erfc'] = fn('erfc');
export const erfc_: Operators['erfc_'] = fn('erfc_');
export const erfinv: Operators['erfinv'] = fn('erfinv');
export const exp: Operators['exp'] = fn('exp');
export const exp2: Operators['exp2'] = fn('exp2');
export const exp2_: Operators['exp2_'] = fn('exp2_');
export const exp_: Operators['exp_'] = fn('exp_');
export const expand_copy: Operators['expand_copy'] = fn('expand_copy');
export const expm1: Operators['expm1'] = fn('expm1');
export const expm1_: Operators['expm1_'] = fn('expm1_');
export const eye: Operators['eye'] = fn('eye');
export const fake_quantize_per_channel_affine: Operators['fake_quantize_per_channel_affine'] = fn('fake_quantize_per_channel_affine');
export const fake_quantize_per_tensor_affine: Operators['fake_quantize_per_tensor_affine'] = fn('fake_quantize_per_tensor_affine');
export const fbgemm_linear_fp16_weight: Operators['fbgemm_linear_fp16_weight'] = fn('fbgemm_linear_fp16_weight');
export const fbgemm_linear_fp16_weight_fp32_activation: Operators['fbgemm_linear_fp16_weight_fp32_activation'] = fn('fbgemm_linear_fp16_weight_fp32_activation');
export const fbgemm_linear_int8_weight: Operators['fbgemm_linear_int8_weight'] = fn('fbgemm_linear_int8_weight');
export const fbgemm_linear_int8_weight_fp32_activation: Operators['fbgemm_linear_int8_weight_fp32_activation'] = fn('fbgemm_linear_int8_weight_fp32_activation');
export const fbgemm_linear_quantize_weight: Operators['fbgemm_linear_quantize_weight'] = fn('fbgemm_linear_quantize_weight');
export const fbgemm_pack_gemm_matrix_fp16: Operators['fbgemm_pack_gemm_matrix_fp16'] = fn('fbgemm_pack_gemm_matrix_fp16');
export const fbgemm_pack_quantized_matrix: Operators['fbgemm_pack_quantized_matrix'] = fn('fbgemm_pack_quantized_matrix');
export const feature_alpha_dropout: Operators['feature_alpha_dropout'] = fn('feature_alpha_dropout');
export const feature_alpha_dropout_: Operators['feature_alpha_dropout_'] = fn('feature_alpha_dropout_');
export const feature_dropout: Operators['feature_dropout'] = fn('feature_dropout');
export const feature_dropout_: Operators['feature_dropout_'] = fn('feature_dropout_');
export const fill: Operators['fill'] = fn('fill');
export const fill_: Operators['fill_'] = fn('fill_');
export const fix: Operators['fix'] = fn('fix');
export const fix_: Operators['fix_'] = fn('fix_');
export const flatten: Operators['flatten'] = fn('flatten');
export const flip: Operators['flip'] = fn('flip');
export const fliplr: Operators['fliplr'] = fn('fliplr');
export const flipud: Operators['flipud'] = fn('flipud');
export const float_power: Operators['float_power'] = fn('float_power');
export const floor: Operators['floor'] = fn('floor');
export const floor_: Operators['floor_'] = fn('floor_');
export const floor_divide: Operators['floor_divide'] = fn('floor_divide');
export const fmax: Operators['fmax'] = fn('fmax');
export const fmin: Operators['fmin'] = fn('fmin');
export const fmod: Operators['fmod'] = fn('fmod');
export const frac: Operators['frac'] = fn('frac');
export const frac_: Operators['frac_'] = fn('frac_');
export const frexp: Operators['frexp'] = fn('frexp');
export const frobenius_norm: Operators['frobenius_norm'] = fn('frobenius_norm');
export const from_file: Operators['from_file'] = fn('from_file');
export const full_like: Operators['full_like'] = fn('full_like');
export const fused_moving_avg_obs_fake_quant: Operators['fused_moving_avg_obs_fake_quant'] = fn('fused_moving_avg_obs_fake_quant');
export const gather: Operators['gather'] = fn('gather');
export const gcd: Operators['gcd'] = fn('gcd');
export const gcd_: Operators['gcd_'] = fn('gcd_');
export const ge: Operators['ge'] = fn('ge');
export const geqrf: Operators['geqrf'] = fn('geqrf');
export const ger: Operators['ger'] = fn('ger');
export const gradient: Operators['gradient'] = fn('gradient');
export const greater: Operators['greater'] = fn('greater');
export const greater_equal: Operators['greater_equal'] = fn('greater_equal');
export const grid_sampler: Operators['grid_sampler'] = fn('grid_sampler');
export const grid_sampler_2d: Operators['grid_sampler_2d'] = fn('grid_sampler_2d');
export const grid_sampler_3d: Operators['grid_sampler_3d'] = fn('grid_sampler_3d');
export const group_norm: Operators['group_norm'] = fn('group_norm');
export const gru: Operators['gru'] = fn('gru');
export const gru_cell: Operators['gru_cell'] = fn('gru_cell');
export const gt: Operators['gt'] = fn('gt');
export const hamming_window: Operators['hamming_window'] = fn('hamming_window');
export const hann_window: Operators['hann_window'] = fn('hann_window');
export const hardshrink: Operators['hardshrink'] = fn('hardshrink');
export const hash_tensor: Operators['hash_tensor'] = fn('hash_tensor');
export const heaviside: Operators['heaviside'] = fn('heaviside');
export const hinge_embedding_loss: Operators['hinge_embedding_loss'] = fn('hinge_embedding_loss');
export const histc: Operators['histc'] = fn('histc');
export const histogram: Operators['histogram'] = fn('histogram');
export const histogramdd: Operators['histogramdd'] = fn('histogramdd');
export const hsplit: Operators['hsplit'] = fn('hsplit');
export const hspmm: Operators['hspmm'] = fn('hspmm');
export const hstack: Operators['hstack'] = fn('hstack');
export const hypot: Operators['hypot'] = fn('hypot');
export const i0: Operators['i0'] = fn('i0');
export const i0_: Operators['i0_'] = fn('i0_');
export const igamma: Operators['igamma'] = fn('igamma');
export const igammac: Operators['igammac'] = fn('igammac');
export const imag: Operators['imag'] = fn('imag');
export const index_add: Operators['index_add'] = fn('index_add');
export const index_copy: Operators['index_copy'] = fn('index_copy');
export const index_fill: Operators['index_fill'] = fn('index_fill');
export const index_put: Operators['index_put'] = fn('index_put');
export const index_put_: Operators['index_put_'] = fn('index_put_');
export const index_reduce: Operators['index_reduce'] = fn('index_reduce');
export const index_select: Operators['index_select'] = fn('index_select');
export const indices_copy: Operators['indices_copy'] = fn('indices_copy');
export const inner: Operators['inner'] = fn('inner');
export const instance_norm: Operators['instance_norm'] = fn('instance_norm');
export const int_repr: Operators['int_repr'] = fn('int_repr');
export const inverse: Operators['inverse'] = fn('inverse');
export const is_complex: Operators['is_complex'] = fn('is_complex');
export const is_conj: Operators['is_conj'] = fn('is_conj');
export const is_distributed: Operators['is_distributed'] = fn('is_distributed');
export const is_floating_point: Operators['is_floating_point'] = fn('is_floating_point');
export const is_inference: Operators['is_inference'] = fn('is_inference');
export const is_neg: Operators['is_neg'] = fn('is_neg');
export const is_nonzero: Operators['is_nonzero'] = fn('is_nonzero');
export const is_same_size: Operators['is_same_size'] = fn('is_same_size');
export const is_signed: Operators['is_signed'] = fn('is_signed');
export const is_vulkan_available: Operators['is_vulkan_available'] = fn('is_vulkan_available');
export const isclose: Operators['isclose'] = fn('isclose');
export const isfinite: Operators['isfinite'] = fn('isfinite');
export const isin: Operators['isin'] = fn('isin');
export const isinf: Operators['isinf'] = fn('isinf');
export const isnan: Operators['isnan'] = fn('isnan');
export const isneginf: Operators['isneginf'] = fn('isneginf');
export const isposinf: Operators['isposinf'] = fn('isposinf');
export const isreal: Operators['isreal'] = fn('isreal');
export const istft: Operators['istft'] = fn('istft');
export const kaiser_window: Operators['kaiser_window'] = fn('kaiser_window');
export const kl_div: Operators['kl_div'] = fn('kl_div');
export const kron: Operators['kron'] = fn('kron');
export const kthvalue: Operators['kthvalue'] = fn('kthvalue');
export const layer_norm: Operators['layer_norm'] = fn('layer_norm');
export const lcm: Operators['lcm'] = fn('lcm');
export const lcm_: Operators['lcm_'] = fn('lcm_');
export const ldexp: Operators['ldexp'] = fn('ldexp');
export const ldexp_: Operators['ldexp_'] = fn('ldexp_');
export const le: Operators['le'] = fn('le');
export const lerp: Operators['lerp'] = fn('lerp');
export const less: Operators['less'] = fn('less');
export const less_equal: Operators['less_equal'] = fn('less_equal');
export const lgamma: Operators['lgamma'] = fn('lgamma');
export const linspace: Operators['linspace'] = fn('linspace');
export const log: Operators['log'] = fn('log');
export const log10: Operators['log10'] = fn('log10');
export const log10_: Operators['log10_'] = fn('log10_');
export const log1p: Operators['log1p'] = fn('log1p');
export const log1p_: Operators['log1p_'] = fn('log1p_');
export const log2: Operators['log2'] = fn('log2');
export const log2_: Operators['log2_'] = fn('log2_');
export const log_: Operators['log_'] = fn('log_');
export const log_softmax: Operators['log_softmax'] = fn('log_softmax');
export const logaddexp: Operators['logaddexp'] = fn('logaddexp');
export const logaddexp2: Operators['logaddexp2'] = fn('logaddexp2');
export const logcumsumexp: Operators['logcumsumexp'] = fn('logcumsumexp');
export const logdet: Operators['logdet'] = fn('logdet');
export const logical_and: Operators['logical_and'] = fn('logical_and');
export const logical_not: Operators['logical_not'] = fn('logical_not');
export const logical_or: Operators['logical_or'] = fn('logical_or');
export const logical_xor: Operators['logical_xor'] = fn('logical_xor');
export const logit: Operators['logit'] = fn('logit');
export const logit_: Operators['logit_'] = fn('logit_');
export const logspace: Operators['logspace'] = fn('logspace');
export const logsumexp: Operators['logsumexp'] = fn('logsumexp');
export const lstm: Operators['lstm'] = fn('lstm');
export const lstm_cell: Operators['lstm_cell'] = fn('lstm_cell');
export const lt: Operators['lt'] = fn('lt');
export const lu_solve: Operators['lu_solve'] = fn('lu_solve');
export const lu_unpack: Operators['lu_unpack'] = fn('lu_unpack');
export const margin_ranking_loss: Operators['margin_ranking_loss'] = fn('margin_ranking_loss');
export const masked_fill: Operators['masked_fill'] = fn('masked_fill');
export const masked_scatter: Operators['masked_scatter'] = fn('masked_scatter');
export const masked_select: Operators['masked_select'] = fn('masked_select');
export const matmul: Operators['matmul'] = fn('matmul');
export const matrix_exp: Operators['matrix_exp'] = fn('matrix_exp');
export const matrix_power: Operators['matrix_power'] = fn('matrix_power');
export const max: Operators['max'] = fn('max');
export const max_pool1d: Operators['max_pool1d'] = fn('max_pool1d');
export const max_pool1d_with_indices: Operators['max_pool1d_with_indices'] = fn('max_pool1d_with_indices');
export const max_pool2d: Operators['max_pool2d'] = fn('max_pool2d');
export const max_pool3d: Operators['max_pool3d'] = fn('max_pool3d');
export const maximum: Operators['maximum'] = fn('maximum');
export const mean: Operators['mean'] = fn('mean');
export const median: Operators['median'] = fn('median');
export const min: Operators['min'] = fn('min');
export const minimum: Operators['minimum'] = fn('minimum');
export const miopen_batch_norm: Operators['miopen_batch_norm'] = fn('miopen_batch_norm');
export const miopen_convolution: Operators['miopen_convolution'] = fn('miopen_convolution');
export const miopen_convolution_add_relu: Operators['miopen_convolution_add_relu'] = fn('miopen_convolution_add_relu');
export const miopen_convolution_relu: Operators['miopen_convolution_relu'] = fn('miopen_convolution_relu');
export const miopen_convolution_transpose: Operators['miopen_convolution_transpose'] = fn('miopen_convolution_transpose');
export const miopen_ctc_loss: Operators['miopen_ctc_loss'] = fn('miopen_ctc_loss');
export const miopen_depthwise_convolution: Operators['miopen_depthwise_convolution'] = fn('miopen_depthwise_convolution');
export const miopen_rnn: Operators['miopen_rnn'] = fn('miopen_rnn');
export const mkldnn_adaptive_avg_pool2d: Operators['mkldnn_adaptive_avg_pool2d'] = fn('mkldnn_adaptive_avg_pool2d');
export const mkldnn_convolution: Operators['mkldnn_convolution'] = fn('mkldnn_convolution');
export const mkldnn_linear_backward_weights: Operators['mkldnn_linear_backward_weights'] = fn('mkldnn_linear_backward_weights');
export const mkldnn_max_pool2d: Operators['mkldnn_max_pool2d'] = fn('mkldnn_max_pool2d');
export const mkldnn_max_pool3d: Operators['mkldnn_max_pool3d'] = fn('mkldnn_max_pool3d');
export const mkldnn_rnn_layer: Operators['mkldnn_rnn_layer'] = fn('mkldnn_rnn_layer');
export const mm: Operators['mm'] = fn('mm');
export const mode: Operators['mode'] = fn('mode');
export const moveaxis: Operators['moveaxis'] = fn('moveaxis');
export const movedim: Operators['movedim'] = fn('movedim');
export const msort: Operators['msort'] = fn('msort');
export const mul: Operators['mul'] = fn('mul');
export const multinomial: Operators['multinomial'] = fn('multinomial');
export const multiply: Operators['multiply'] = fn('multiply');
export const mv: Operators['mv'] = fn('mv');
export const mvlgamma: Operators['mvlgamma'] = fn('mvlgamma');
export const nan_to_num: Operators['nan_to_num'] = fn('nan_to_num');
export const nan_to_num_: Operators['nan_to_num_'] = fn('nan_to_num_');
export const nanmean: Operators['nanmean'] = fn('nanmean');
export const nanmedian: Operators['nanmedian'] = fn('nanmedian');
export const nanquantile: Operators['nanquantile'] = fn('nanquantile');
export const nansum: Operators['nansum'] = fn('nansum');
export const narrow: Operators['narrow'] = fn('narrow');
export const narrow_copy: Operators['narrow_copy'] = fn('narrow_copy');
export const native_batch_norm: Operators['native_batch_norm'] = fn('native_batch_norm');
export const native_channel_shuffle: Operators['native_channel_shuffle'] = fn('native_channel_shuffle');
export const native_dropout: Operators['native_dropout'] = fn('native_dropout');
export const native_group_norm: Operators['native_group_norm'] = fn('native_group_norm');
export const native_layer_norm: Operators['native_layer_norm'] = fn('native_layer_norm');
export const native_norm: Operators['native_norm'] = fn('native_norm');
export const ne: Operators['ne'] = fn('ne');
export const neg: Operators['neg'] = fn('neg');
export const neg_: Operators['neg_'] = fn('neg_');
export const negative: Operators['negative'] = fn('negative');
export const negative_: Operators['negative_'] = fn('negative_');
export const nextafter: Operators['nextafter'] = fn('nextafter');
export const nonzero_static: Operators['nonzero_static'] = fn('nonzero_static');
export const norm_except_dim: Operators['norm_except_dim'] = fn('norm_except_dim');
export const normal: Operators['normal'] = fn('normal');
export const not_equal: Operators['not_equal'] = fn('not_equal');
export const nuclear_norm: Operators['nuclear_norm'] = fn('nuclear_norm');
export const ones: Operators['ones'] = fn('ones');
export const ones_like: Operators['ones_like'] = fn('ones_like');
export const orgqr: Operators['orgqr'] = fn('orgqr');
export const ormqr: Operators['ormqr'] = fn('ormqr');
export const outer: Operators['outer'] = fn('outer');
export const pairwise_distance: Operators['pairwise_distance'] = fn('pairwise_distance');
export const pdist: Operators['pdist'] = fn('pdist');
export const permute: Operators['permute'] = fn('permute');
export const permute_copy: Operators['permute_copy'] = fn('permute_copy');
export const pinverse: Operators['pinverse'] = fn('pinverse');
export const pixel_shuffle: Operators['pixel_shuffle'] = fn('pixel_shuffle');
export const pixel_unshuffle: Operators['pixel_unshuffle'] = fn('pixel_unshuffle');
export const poisson: Operators['poisson'] = fn('poisson');
export const poisson_nll_loss: Operators['poisson_nll_loss'] = fn('poisson_nll_loss');
export const polar: Operators['polar'] = fn('polar');
export const polygamma: Operators['polygamma'] = fn('polygamma');
export const positive: Operators['positive'] = fn('positive');
export const pow: Operators['pow'] = fn('pow');
export const prelu: Operators['prelu'] = fn('prelu');
export const prod: Operators['prod'] = fn('prod');
export const promote_types: Operators['promote_types'] = fn('promote_types');
export const put: Operators['put'] = fn('put');
export const q_per_channel_axis: Operators['q_per_channel_axis'] = fn('q_per_channel_axis');
export const q_per_channel_scales: Operators['q_per_channel_scales'] = fn('q_per_channel_scales');
export const q_per_channel_zero_points: Operators['q_per_channel_zero_points'] = fn('q_per_channel_zero_points');
export const q_scale: Operators['q_scale'] = fn('q_scale');
export const q_zero_point: Operators['q_zero_point'] = fn('q_zero_point');
export const qr: Operators['qr'] = fn('qr');
export const quantile: Operators['quantile'] = fn('quantile');
export const quantize_per_channel: Operators['quantize_per_channel'] = fn('quantize_per_channel');
export const quantize_per_tensor: Operators['quantize_per_tensor'] = fn('quantize_per_tensor');
export const quantize_per_tensor_dynamic: Operators['quantize_per_tensor_dynamic'] = fn('quantize_per_tensor_dynamic');
export const quantized_batch_norm: Operators['quantized_batch_norm'] = fn('quantized_batch_norm');
export const quantized_gru_cell: Operators['quantized_gru_cell'] = fn('quantized_gru_cell');
export const quantized_lstm_cell: Operators['quantized_lstm_cell'] = fn('quantized_lstm_cell');
export const quantized_max_pool1d: Operators['quantized_max_pool1d'] = fn('quantized_max_pool1d');
export const quantized_max_pool2d: Operators['quantized_max_pool2d'] = fn('quantized_max_pool2d');
export const quantized_max_pool3d: Operators['quantized_max_pool3d'] = fn('quantized_max_pool3d');
export const quantized_rnn_relu_cell: Operators['quantized_rnn_relu_cell'] = fn('quantized_rnn_relu_cell');
export const quantized_rnn_tanh_cell: Operators['quantized_rnn_tanh_cell'] = fn('quantized_rnn_tanh_cell');
export const rad2deg: Operators['rad2deg'] = fn('rad2deg');
export const rad2deg_: Operators['rad2deg_'] = fn('rad2deg_');
export const rand: Operators['rand'] = fn('rand');
export const rand_like: Operators['rand_like'] = fn('rand_like');
export const randint: Operators['randint'] = fn('randint');
export const randint_like: Operators['randint_like'] = fn('randint_like');
export const randn: Operators['randn'] = fn('randn');
export const randn_like: Operators['randn_like'] = fn('randn_like');
export const randperm: Operators['randperm'] = fn('randperm');
export const range: Operators['range'] = fn('range');
export const ravel: Operators['ravel'] = fn('ravel');
export const real: Operators['real'] = fn('real');
export const reciprocal: Operators['reciprocal'] = fn('reciprocal');
export const reciprocal_: Operators['reciprocal_'] = fn('reciprocal_');
export const relu: Operators['relu'] = fn('relu');
export const relu_: Operators['relu_'] = fn('relu_');
export const remainder: Operators['remainder'] = fn('remainder');
export const renorm: Operators['renorm'] = fn('renorm');
export const repeat_interleave: Operators['repeat_interleave'] = fn('repeat_interleave');
export const reshape: Operators['reshape'] = fn('reshape');
export const resize_as_: Operators['resize_as_'] = fn('resize_as_');
export const resize_as_sparse_: Operators['resize_as_sparse_'] = fn('resize_as_sparse_');
export const resolve_conj: Operators['resolve_conj'] = fn('resolve_conj');
export const resolve_neg: Operators['resolve_neg'] = fn('resolve_neg');
export const result_type: Operators['result_type'] = fn('result_type');
export const rms_norm: Operators['rms_norm'] = fn('rms_norm');
export const rnn_relu: Operators['rnn_relu'] = fn('rnn_relu');
export const rnn_relu_cell: Operators['rnn_relu_cell'] = fn('rnn_relu_cell');
export const rnn_tanh: Operators['rnn_tanh'] = fn('rnn_tanh');
export const rnn_tanh_cell: Operators['rnn_tanh_cell'] = fn('rnn_tanh_cell');
export const roll: Operators['roll'] = fn('roll');
export const rot90: Operators['rot90'] = fn('rot90');
export const round: Operators['round'] = fn('round');
export const round_: Operators['round_'] = fn('round_');
export const row_indices_copy: Operators['row_indices_copy'] = fn('row_indices_copy');
export const row_stack: Operators['row_stack'] = fn('row_stack');
export const rrelu: Operators['rrelu'] = fn('rrelu');
export const rrelu_: Operators['rrelu_'] = fn('rrelu_');
export const rsqrt: Operators['rsqrt'] = fn('rsqrt');
export const rsqrt_: Operators['rsqrt_'] = fn('rsqrt_');
export const rsub: Operators['rsub'] = fn('rsub');
export const scalar_tensor: Operators['scalar_tensor'] = fn('scalar_tensor');
export const scatter: Operators['scatter'] = fn('scatter');
export const scatter_add: Operators['scatter_add'] = fn('scatter_add');
export const scatter_reduce: Operators['scatter_reduce'] = fn('scatter_reduce');
export const searchsorted: Operators['searchsorted'] = fn('searchsorted');
export const segment_reduce: Operators['segment_reduce'] = fn('segment_reduce');
export const select: Operators['select'] = fn('select');
export const select_copy: Operators['select_copy'] = fn('select_copy');
export const select_scatter: Operators['select_scatter'] = fn('select_scatter');
export const selu: Operators['selu'] = fn('selu');
export const selu_: Operators['selu_'] = fn('selu_');
export const sgn: Operators['sgn'] = fn('sgn');
export const sigmoid: Operators['sigmoid'] = fn('sigmoid');
export const sigmoid_: Operators['sigmoid_'] = fn('sigmoid_');
export const sign: Operators['sign'] = fn('sign');
export const signbit: Operators['signbit'] = fn('signbit');
export const sin: Operators['sin'] = fn('sin');
export const sin_: Operators['sin_'] = fn('sin_');
export const sinc: Operators['sinc'] = fn('sinc');
export const sinc_: Operators['sinc_'] = fn('sinc_');
export const sinh: Operators['sinh'] = fn('sinh');
export const sinh_: Operators['sinh_'] = fn('sinh_');
export const slice_copy: Operators['slice_copy'] = fn('slice_copy');
export const slice_inverse: Operators['slice_inverse'] = fn('slice_inverse');
export const slice_scatter: Operators['slice_scatter'] = fn('slice_scatter');
export const slogdet: Operators['slogdet'] = fn('slogdet');
export const smm: Operators['smm'] = fn('smm');
export const softmax: Operators['softmax'] = fn('softmax');
export const sort: Operators['sort'] = fn('sort');
export const sparse_bsc_tensor: Operators['sparse_bsc_tensor'] = fn('sparse_bsc_tensor');
export const sparse_bsr_tensor: Operators['sparse_bsr_tensor'] = fn('sparse_bsr_tensor');
export const sparse_compressed_tensor: Operators['sparse_compressed_tensor'] = fn('sparse_compressed_tensor');
export const sparse_coo_tensor: Operators['sparse_coo_tensor'] = fn('sparse_coo_tensor');
export const sparse_csc_tensor: Operators['sparse_csc_tensor'] = fn('sparse_csc_tensor');
export const sparse_csr_tensor: Operators['sparse_csr_tensor'] = fn('sparse_csr_tensor');
export const split: Operators['split'] = fn('split');
export const split_copy: Operators['split_copy'] = fn('split_copy');
export const split_with_sizes: Operators['split_with_sizes'] = fn('split_with_sizes');
export const split_with_sizes_copy: Operators['split_with_sizes_copy'] = fn('split_with_sizes_copy');
export const sqrt: Operators['sqrt'] = fn('sqrt');
export const sqrt_: Operators['sqrt_'] = fn('sqrt_');
export const square: Operators['square'] = fn('square');
export const square_: Operators['square_'] = fn('square_');
export const squeeze: Operators['squeeze'] = fn('squeeze');
export const squeeze_copy: Operators['squeeze_copy'] = fn('squeeze_copy');
export const sspaddmm: Operators['sspaddmm'] = fn('sspaddmm');
export const stack: Operators['stack'] = fn('stack');
export const std: Operators['std'] = fn('std');
export const std_mean: Operators['std_mean'] = fn('std_mean');
export const stft: Operators['stft'] = fn('stft');
export const sub: Operators['sub'] = fn('sub');
export const subtract: Operators['subtract'] = fn('subtract');
export const sum: Operators['sum'] = fn('sum');
export const svd: Operators['svd'] = fn('svd');
export const swapaxes: Operators['swapaxes'] = fn('swapaxes');
export const swapdims: Operators['swapdims'] = fn('swapdims');
export const sym_constrain_range: Operators['sym_constrain_range'] = fn('sym_constrain_range');
export const sym_constrain_range_for_size: Operators['sym_constrain_range_for_size'] = fn('sym_constrain_range_for_size');
export const t: Operators['t'] = fn('t');
export const t_copy: Operators['t_copy'] = fn('t_copy');
export const take: Operators['take'] = fn('take');
export const take_along_dim: Operators['take_along_dim'] = fn('take_along_dim');
export const tan: Operators['tan'] = fn('tan');
export const tan_: Operators['tan_'] = fn('tan_');
export const tanh: Operators['tanh'] = fn('tanh');
export const tanh_: Operators['tanh_'] = fn('tanh_');
export const tensor_split: Operators['tensor_split'] = fn('tensor_split');
export const threshold: Operators['threshold'] = fn('threshold');
export const threshold_: Operators['threshold_'] = fn('threshold_');
export const tile: Operators['tile'] = fn('tile');
export const topk: Operators['topk'] = fn('topk');
export const trace: Operators['trace'] = fn('trace');
export const transpose: Operators['transpose'] = fn('transpose');
export const transpose_copy: Operators['transpose_copy'] = fn('transpose_copy');
export const trapezoid: Operators['trapezoid'] = fn('trapezoid');
export const trapz: Operators['trapz'] = fn('trapz');
export const triangular_solve: Operators['triangular_solve'] = fn('triangular_solve');
export const tril: Operators['tril'] = fn('tril');
export const tril_indices: Operators['tril_indices'] = fn('tril_indices');
export const triplet_margin_loss: Operators['triplet_margin_loss'] = fn('triplet_margin_loss');
export const triu: Operators['triu'] = fn('triu');
export const triu_indices: Operators['triu_indices'] = fn('triu_indices');
export const true_divide: Operators['true_divide'] = fn('true_divide');
export const trunc: Operators['trunc'] = fn('trunc');
export const trunc_: Operators['trunc_'] = fn('trunc_');
export const unbind: Operators['unbind'] = fn('unbind');
export const unbind_copy: Operators['unbind_copy'] = fn('unbind_copy');
export const unflatten: Operators['unflatten'] = fn('unflatten');
export const unfold_copy: Operators['unfold_copy'] = fn('unfold_copy');
export const unique_dim: Operators['unique_dim'] = fn('unique_dim');
export const unsafe_chunk: Operators['unsafe_chunk'] = fn('unsafe_chunk');
export const unsafe_split: Operators['unsafe_split'] = fn('unsafe_split');
export const unsafe_split_with_sizes: Operators['unsafe_split_with_sizes'] = fn('unsafe_split_with_sizes');
export const unsqueeze: Operators['unsqueeze'] = fn('unsqueeze');
export const unsqueeze_copy: Operators['unsqueeze_copy'] = fn('unsqueeze_copy');
export const values_copy: Operators['values_copy'] = fn('values_copy');
export const vander: Operators['vander'] = fn('vander');
const var_: Operators['var'] = fn('var');
export const var_mean: Operators['var_mean'] = fn('var_mean');
export const vdot: Operators['vdot'] = fn('vdot');
export const view_as_complex: Operators['view_as_complex'] = fn('view_as_complex');
export const view_as_complex_copy: Operators['view_as_complex_copy'] = fn('view_as_complex_copy');
export const view_as_real: Operators['view_as_real'] = fn('view_as_real');
export const view_as_real_copy: Operators['view_as_real_copy'] = fn('view_as_real_copy');
export const view_copy: Operators['view_copy'] = fn('view_copy');
export const vsplit: Operators['vsplit'] = fn('vsplit');
export const vstack: Operators['vstack'] = fn('vstack');
export const where: Operators['where'] = fn('where');
export const xlogy: Operators['xlogy'] = fn('xlogy');
export const xlogy_: Operators['xlogy_'] = fn('xlogy_');
export const zero_: Operators['zero_'] = fn('zero_');
export const zeros: Operators['zeros'] = fn('zeros');
export const zeros_like: Operators['zeros_like'] = fn('zeros_like');
export { var_ as var };
