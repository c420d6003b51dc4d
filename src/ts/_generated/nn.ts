// Written by codegen/generate.py from PyTorch's operator schemas. Don't edit.
import type { Int, Ints, IntOrInts, Scalar } from '../ops/types.js';
import type { Generator } from '../random.js';
import type { Tensor } from '../tensor.js';
import { fn } from '../ops.js';

export interface Operators {
  /** `_conv_depthwise2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation) -> Tensor` */
  _conv_depthwise2d(input: Tensor, weight: Tensor, kernel_size: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  _conv_depthwise2d(input: Tensor, weight: Tensor, options: { kernel_size: IntOrInts; bias: Tensor | null; stride: IntOrInts; padding: IntOrInts; dilation: IntOrInts; out?: Tensor | null }): Tensor;
  /** `_pad_circular(Tensor self, SymInt[] pad) -> Tensor` */
  _pad_circular(input: Tensor, pad: Ints): Tensor;
  _pad_circular(input: Tensor, options: { pad: Ints }): Tensor;
  /** `_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor` */
  _pad_enum(input: Tensor, pad: Ints, mode: Int, value?: number | null | { value?: number | null }, options?: { value?: number | null }): Tensor;
  _pad_enum(input: Tensor, options: { pad: Ints; mode: Int; value?: number | null }): Tensor;
  /** `_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor` */
  _test_ambiguous_defaults(dummy: Tensor, a?: Int | { a?: Int; b?: Int }, b?: Int | { a?: Int; b?: Int }, options?: { a?: Int; b?: Int }): Tensor;
  /** `_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor` */
  _test_ambiguous_defaults(dummy: Tensor, a?: Int | { a?: Int; b?: string }, b?: string | { a?: Int; b?: string }, options?: { a?: Int; b?: string }): Tensor;
  /** `_test_optional_filled_intlist(Tensor values, int[2]? addends) -> Tensor` */
  _test_optional_filled_intlist(values: Tensor, addends: IntOrInts | null): Tensor;
  _test_optional_filled_intlist(values: Tensor, options: { addends: IntOrInts | null }): Tensor;
  /** `_test_optional_floatlist(Tensor values, float[]? addends) -> Tensor` */
  _test_optional_floatlist(values: Tensor, addends: readonly number[] | null): Tensor;
  _test_optional_floatlist(values: Tensor, options: { addends: readonly number[] | null }): Tensor;
  /** `_test_optional_intlist(Tensor values, int[]? addends) -> Tensor` */
  _test_optional_intlist(values: Tensor, addends: Ints | null): Tensor;
  _test_optional_intlist(values: Tensor, options: { addends: Ints | null }): Tensor;
  /** `_test_string_default(Tensor dummy, str a="\"'\\", str b='"\'\\') -> Tensor` */
  _test_string_default(dummy: Tensor, a?: string | { a?: string; b?: string }, b?: string | { a?: string; b?: string }, options?: { a?: string; b?: string }): Tensor;
  /** `_test_warn_in_autograd(Tensor self) -> Tensor` */
  _test_warn_in_autograd(input: Tensor): Tensor;
  /** `_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  _upsample_bicubic2d_aa(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  _upsample_bicubic2d_aa(input: Tensor, options: { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bicubic2d_aa(input: Tensor, output_size: IntOrInts, align_corners: boolean, scales_h?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  _upsample_bicubic2d_aa(input: Tensor, options: { output_size: IntOrInts; align_corners: boolean; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  /** `_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  _upsample_bilinear2d_aa(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  _upsample_bilinear2d_aa(input: Tensor, options: { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_bilinear2d_aa(input: Tensor, output_size: IntOrInts, align_corners: boolean, scales_h?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  _upsample_bilinear2d_aa(input: Tensor, options: { output_size: IntOrInts; align_corners: boolean; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  /** `_upsample_lanczos2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  _upsample_lanczos2d_aa(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  _upsample_lanczos2d_aa(input: Tensor, options: { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `_upsample_lanczos2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_lanczos2d_aa(input: Tensor, output_size: IntOrInts, align_corners: boolean, scales_h?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  _upsample_lanczos2d_aa(input: Tensor, options: { output_size: IntOrInts; align_corners: boolean; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  /** `_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  _upsample_nearest_exact1d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
  _upsample_nearest_exact1d(input: Tensor, options: { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
  /** `_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  _upsample_nearest_exact1d(input: Tensor, output_size: IntOrInts, scales?: number | null | { scales?: number | null; out?: Tensor | null }, options?: { scales?: number | null; out?: Tensor | null }): Tensor;
  _upsample_nearest_exact1d(input: Tensor, options: { output_size: IntOrInts; scales?: number | null; out?: Tensor | null }): Tensor;
  /** `_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  _upsample_nearest_exact2d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
  _upsample_nearest_exact2d(input: Tensor, options: { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
  /** `_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact2d(input: Tensor, output_size: IntOrInts, scales_h?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  _upsample_nearest_exact2d(input: Tensor, options: { output_size: IntOrInts; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  /** `_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  _upsample_nearest_exact3d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
  _upsample_nearest_exact3d(input: Tensor, options: { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
  /** `_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  _upsample_nearest_exact3d(input: Tensor, output_size: IntOrInts, scales_d?: number | null | { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_h?: number | null | { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  _upsample_nearest_exact3d(input: Tensor, options: { output_size: IntOrInts; scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  /** `adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor` [torch.nn.functional.adaptive_avg_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html) */
  adaptive_avg_pool2d(input: Tensor, output_size: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  adaptive_avg_pool2d(input: Tensor, options: { output_size: IntOrInts; out?: Tensor | null }): Tensor;
  /** `adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor` [torch.nn.functional.adaptive_avg_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html) */
  adaptive_avg_pool3d(input: Tensor, output_size: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  adaptive_avg_pool3d(input: Tensor, options: { output_size: IntOrInts; out?: Tensor | null }): Tensor;
  /** `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool2d(input: Tensor, output_size: IntOrInts, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptive_max_pool2d(input: Tensor, options: { output_size: IntOrInts; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)` */
  adaptive_max_pool3d(input: Tensor, output_size: IntOrInts, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptive_max_pool3d(input: Tensor, options: { output_size: IntOrInts; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` */
  avg_pool2d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, count_include_pad?: boolean | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, divisor_override?: Int | null | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, options?: { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }): Tensor;
  avg_pool2d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }): Tensor;
  /** `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor` */
  avg_pool3d(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, count_include_pad?: boolean | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, divisor_override?: Int | null | { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }, options?: { stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }): Tensor;
  avg_pool3d(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; ceil_mode?: boolean; count_include_pad?: boolean; divisor_override?: Int | null; out?: Tensor | null }): Tensor;
  /** `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean) -> Tensor` [torch.nn.functional.binary_cross_entropy](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html) */
  binary_cross_entropy(input: Tensor, target: Tensor, weight?: Tensor | null | { weight?: Tensor | null; reduction?: Int; out?: Tensor | null }, reduction?: Int | { weight?: Tensor | null; reduction?: Int; out?: Tensor | null }, options?: { weight?: Tensor | null; reduction?: Int; out?: Tensor | null }): Tensor;
  /** `col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  col2im(input: Tensor, output_size: IntOrInts, kernel_size: IntOrInts, dilation: IntOrInts, padding: IntOrInts, stride: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  col2im(input: Tensor, options: { output_size: IntOrInts; kernel_size: IntOrInts; dilation: IntOrInts; padding: IntOrInts; stride: IntOrInts; out?: Tensor | null }): Tensor;
  /** `conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor` */
  conv_depthwise3d(input: Tensor, weight: Tensor, kernel_size: IntOrInts, bias: Tensor | null, stride: IntOrInts, padding: IntOrInts, dilation: IntOrInts): Tensor;
  conv_depthwise3d(input: Tensor, weight: Tensor, options: { kernel_size: IntOrInts; bias: Tensor | null; stride: IntOrInts; padding: IntOrInts; dilation: IntOrInts }): Tensor;
  /** `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor` */
  cross_entropy_loss(input: Tensor, target: Tensor, weight?: Tensor | null | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; label_smoothing?: number }, reduction?: Int | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; label_smoothing?: number }, ignore_index?: Int | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; label_smoothing?: number }, label_smoothing?: number | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; label_smoothing?: number }, options?: { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; label_smoothing?: number }): Tensor;
  /** `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor` [torch.nn.functional.elu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html) */
  elu(input: Tensor, alpha?: Scalar | { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar; out?: Tensor | null }, scale?: Scalar | { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar; out?: Tensor | null }, input_scale?: Scalar | { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar; out?: Tensor | null }, options?: { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar; out?: Tensor | null }): Tensor;
  /** `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)` */
  elu_(input: Tensor, alpha?: Scalar | { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar }, scale?: Scalar | { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar }, input_scale?: Scalar | { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar }, options?: { alpha?: Scalar; scale?: Scalar; input_scale?: Scalar }): Tensor;
  /** `flatten_dense_tensors(Tensor[] tensors) -> Tensor` */
  flatten_dense_tensors(tensors: readonly Tensor[]): Tensor;
  flatten_dense_tensors(options: { tensors: readonly Tensor[] }): Tensor;
  /** `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool2d(input: Tensor, kernel_size: IntOrInts, output_size: IntOrInts, random_samples: Tensor, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractional_max_pool2d(input: Tensor, options: { kernel_size: IntOrInts; output_size: IntOrInts; random_samples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)` */
  fractional_max_pool3d(input: Tensor, kernel_size: IntOrInts, output_size: IntOrInts, random_samples: Tensor, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractional_max_pool3d(input: Tensor, options: { kernel_size: IntOrInts; output_size: IntOrInts; random_samples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `gelu(Tensor self, *, str approximate='none') -> Tensor` */
  gelu(input: Tensor, options?: { approximate?: string; out?: Tensor | null }): Tensor;
  /** `gelu_(Tensor(a!) self, *, str approximate='none') -> Tensor(a!)` */
  gelu_(input: Tensor, options?: { approximate?: string }): Tensor;
  /** `glu(Tensor self, int dim=-1) -> Tensor` [torch.nn.functional.glu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html) */
  glu(input: Tensor, dim?: Int | { dim?: Int; out?: Tensor | null }, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  /** `hardsigmoid(Tensor self) -> Tensor` [torch.nn.functional.hardsigmoid](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
  hardsigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `hardsigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  hardsigmoid_(input: Tensor): Tensor;
  /** `hardswish(Tensor self) -> Tensor` [torch.nn.functional.hardswish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
  hardswish(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `hardswish_(Tensor(a!) self) -> Tensor(a!)` */
  hardswish_(input: Tensor): Tensor;
  /** `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor` [torch.nn.functional.hardtanh](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html) */
  hardtanh(input: Tensor, min_val?: Scalar | { min_val?: Scalar; max_val?: Scalar; out?: Tensor | null }, max_val?: Scalar | { min_val?: Scalar; max_val?: Scalar; out?: Tensor | null }, options?: { min_val?: Scalar; max_val?: Scalar; out?: Tensor | null }): Tensor;
  /** `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)` */
  hardtanh_(input: Tensor, min_val?: Scalar | { min_val?: Scalar; max_val?: Scalar }, max_val?: Scalar | { min_val?: Scalar; max_val?: Scalar }, options?: { min_val?: Scalar; max_val?: Scalar }): Tensor;
  /** `huber_loss(Tensor self, Tensor target, int reduction=Mean, float delta=1.0) -> Tensor` [torch.nn.functional.huber_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html) */
  huber_loss(input: Tensor, target: Tensor, reduction?: Int | { reduction?: Int; delta?: number; out?: Tensor | null }, delta?: number | { reduction?: Int; delta?: number; out?: Tensor | null }, options?: { reduction?: Int; delta?: number; out?: Tensor | null }): Tensor;
  /** `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  im2col(input: Tensor, kernel_size: IntOrInts, dilation: IntOrInts, padding: IntOrInts, stride: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  im2col(input: Tensor, options: { kernel_size: IntOrInts; dilation: IntOrInts; padding: IntOrInts; stride: IntOrInts; out?: Tensor | null }): Tensor;
  /** `l1_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor` [torch.nn.functional.l1_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html) */
  l1_loss(input: Tensor, target: Tensor, reduction?: Int | { reduction?: Int }, options?: { reduction?: Int }): Tensor;
  /** `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor` [torch.nn.functional.leaky_relu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html) */
  leaky_relu(input: Tensor, negative_slope?: Scalar | { negative_slope?: Scalar; out?: Tensor | null }, options?: { negative_slope?: Scalar; out?: Tensor | null }): Tensor;
  /** `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)` */
  leaky_relu_(input: Tensor, negative_slope?: Scalar | { negative_slope?: Scalar }, options?: { negative_slope?: Scalar }): Tensor;
  /** `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor` */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null; out?: Tensor | null }, options?: { bias?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `log_sigmoid(Tensor self) -> Tensor` */
  log_sigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` [torch.nn.functional.max_pool2d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html) */
  max_pool2d_with_indices(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  max_pool2d_with_indices(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)` [torch.nn.functional.max_pool3d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html) */
  max_pool3d_with_indices(input: Tensor, kernel_size: IntOrInts, stride?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }, padding?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }, dilation?: IntOrInts | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }, ceil_mode?: boolean | { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }, options?: { stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  max_pool3d_with_indices(input: Tensor, options: { kernel_size: IntOrInts; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts; ceil_mode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor` [torch.nn.functional.max_unpool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html) */
  max_unpool2d(input: Tensor, indices: Tensor, output_size: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  max_unpool2d(input: Tensor, indices: Tensor, options: { output_size: IntOrInts; out?: Tensor | null }): Tensor;
  /** `max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor` [torch.nn.functional.max_unpool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
  max_unpool3d(input: Tensor, indices: Tensor, output_size: IntOrInts, stride: IntOrInts, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  max_unpool3d(input: Tensor, indices: Tensor, options: { output_size: IntOrInts; stride: IntOrInts; padding: IntOrInts; out?: Tensor | null }): Tensor;
  /** `mish(Tensor self) -> Tensor` [torch.nn.functional.mish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
  mish(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `mish_(Tensor(a!) self) -> Tensor(a!)` */
  mish_(input: Tensor): Tensor;
  /** `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` */
  mkldnn_linear(input: Tensor, weight: Tensor, bias?: Tensor | null | { bias?: Tensor | null }, options?: { bias?: Tensor | null }): Tensor;
  /** `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv2d_weight(input: Tensor, padding?: IntOrInts | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, stride?: IntOrInts | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, dilation?: IntOrInts | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, groups?: Int | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, input_size?: Ints | null | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, options?: { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }): Tensor;
  /** `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor` */
  mkldnn_reorder_conv3d_weight(input: Tensor, padding?: IntOrInts | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, stride?: IntOrInts | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, dilation?: IntOrInts | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, groups?: Int | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, input_size?: Ints | null | { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }, options?: { padding?: IntOrInts; stride?: IntOrInts; dilation?: IntOrInts; groups?: Int; input_size?: Ints | null }): Tensor;
  /** `mse_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor` [torch.nn.functional.mse_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html) */
  mse_loss(input: Tensor, target: Tensor, reduction?: Int | { reduction?: Int; out?: Tensor | null }, options?: { reduction?: Int; out?: Tensor | null }): Tensor;
  /** `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor` [torch.nn.functional.multi_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html) */
  multi_margin_loss(input: Tensor, target: Tensor, p?: Scalar | { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: Int; out?: Tensor | null }, margin?: Scalar | { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: Int; out?: Tensor | null }, weight?: Tensor | null | { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: Int; out?: Tensor | null }, reduction?: Int | { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: Int; out?: Tensor | null }, options?: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: Int; out?: Tensor | null }): Tensor;
  /** `multilabel_margin_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor` [torch.nn.functional.multilabel_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html) */
  multilabel_margin_loss(input: Tensor, target: Tensor, reduction?: Int | { reduction?: Int; out?: Tensor | null }, options?: { reduction?: Int; out?: Tensor | null }): Tensor;
  /** `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` [torch.nn.functional.nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html) */
  nll_loss(input: Tensor, target: Tensor, weight?: Tensor | null | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }, reduction?: Int | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }, ignore_index?: Int | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }, options?: { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }): Tensor;
  /** `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss2d(input: Tensor, target: Tensor, weight?: Tensor | null | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }, reduction?: Int | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }, ignore_index?: Int | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }, options?: { weight?: Tensor | null; reduction?: Int; ignore_index?: Int; out?: Tensor | null }): Tensor;
  /** `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor` */
  nll_loss_nd(input: Tensor, target: Tensor, weight?: Tensor | null | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int }, reduction?: Int | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int }, ignore_index?: Int | { weight?: Tensor | null; reduction?: Int; ignore_index?: Int }, options?: { weight?: Tensor | null; reduction?: Int; ignore_index?: Int }): Tensor;
  /** `one_hot(Tensor self, int num_classes=-1) -> Tensor` */
  one_hot(input: Tensor, num_classes?: Int | { num_classes?: Int }, options?: { num_classes?: Int }): Tensor;
  /** `pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor` [torch.nn.functional.pad](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html) */
  pad(input: Tensor, pad: Ints, mode?: string | { mode?: string; value?: number | null }, value?: number | null | { mode?: string; value?: number | null }, options?: { mode?: string; value?: number | null }): Tensor;
  pad(input: Tensor, options: { pad: Ints; mode?: string; value?: number | null }): Tensor;
  /** `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0.0, str padding_side="right") -> Tensor` */
  pad_sequence(sequences: readonly Tensor[], batch_first?: boolean | { batch_first?: boolean; padding_value?: number; padding_side?: string }, padding_value?: number | { batch_first?: boolean; padding_value?: number; padding_side?: string }, padding_side?: string | { batch_first?: boolean; padding_value?: number; padding_side?: string }, options?: { batch_first?: boolean; padding_value?: number; padding_side?: string }): Tensor;
  pad_sequence(options: { sequences: readonly Tensor[]; batch_first?: boolean; padding_value?: number; padding_side?: string }): Tensor;
  /** `reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  reflection_pad1d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  reflection_pad1d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  /** `reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  reflection_pad2d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  reflection_pad2d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  /** `reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  reflection_pad3d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  reflection_pad3d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  /** `relu6(Tensor self) -> Tensor` [torch.nn.functional.relu6](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
  relu6(input: Tensor): Tensor;
  /** `relu6_(Tensor(a!) self) -> Tensor(a!)` */
  relu6_(input: Tensor): Tensor;
  /** `replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  replication_pad1d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  replication_pad1d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  /** `replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  replication_pad2d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  replication_pad2d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  /** `replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  replication_pad3d(input: Tensor, padding: IntOrInts, options?: { out?: Tensor | null }): Tensor;
  replication_pad3d(input: Tensor, options: { padding: IntOrInts; out?: Tensor | null }): Tensor;
  /** `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor` */
  rrelu_with_noise(input: Tensor, noise: Tensor, lower?: Scalar | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }, upper?: Scalar | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }, training?: boolean | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }, generator?: Generator | null | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)` */
  rrelu_with_noise_(input: Tensor, noise: Tensor, lower?: Scalar | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, upper?: Scalar | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, training?: boolean | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, generator?: Generator | null | { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor` */
  scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | null | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }, dropout_p?: number | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }, is_causal?: boolean | { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }, options?: { attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }): Tensor;
  /** `silu(Tensor self) -> Tensor` [torch.nn.functional.silu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
  silu(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `silu_(Tensor(a!) self) -> Tensor(a!)` */
  silu_(input: Tensor): Tensor;
  /** `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor` */
  slow_conv3d(input: Tensor, weight: Tensor, kernel_size: IntOrInts, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }): Tensor;
  slow_conv3d(input: Tensor, weight: Tensor, options: { kernel_size: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }): Tensor;
  /** `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: IntOrInts, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }): Tensor;
  slow_conv_dilated2d(input: Tensor, weight: Tensor, options: { kernel_size: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }): Tensor;
  /** `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: IntOrInts, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }): Tensor;
  slow_conv_dilated3d(input: Tensor, weight: Tensor, options: { kernel_size: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; dilation?: IntOrInts }): Tensor;
  /** `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor` */
  slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: IntOrInts, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, output_padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }): Tensor;
  slow_conv_transpose2d(input: Tensor, weight: Tensor, options: { kernel_size: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }): Tensor;
  /** `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor` */
  slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: IntOrInts, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, output_padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, dilation?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }): Tensor;
  slow_conv_transpose3d(input: Tensor, weight: Tensor, options: { kernel_size: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; output_padding?: IntOrInts; dilation?: IntOrInts; out?: Tensor | null }): Tensor;
  /** `smooth_l1_loss(Tensor self, Tensor target, int reduction=Mean, float beta=1.0) -> Tensor` [torch.nn.functional.smooth_l1_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html) */
  smooth_l1_loss(input: Tensor, target: Tensor, reduction?: Int | { reduction?: Int; beta?: number; out?: Tensor | null }, beta?: number | { reduction?: Int; beta?: number; out?: Tensor | null }, options?: { reduction?: Int; beta?: number; out?: Tensor | null }): Tensor;
  /** `soft_margin_loss(Tensor self, Tensor target, int reduction=Mean) -> Tensor` [torch.nn.functional.soft_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html) */
  soft_margin_loss(input: Tensor, target: Tensor, reduction?: Int | { reduction?: Int; out?: Tensor | null }, options?: { reduction?: Int; out?: Tensor | null }): Tensor;
  /** `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor` */
  softplus(input: Tensor, beta?: Scalar | { beta?: Scalar; threshold?: Scalar; out?: Tensor | null }, threshold?: Scalar | { beta?: Scalar; threshold?: Scalar; out?: Tensor | null }, options?: { beta?: Scalar; threshold?: Scalar; out?: Tensor | null }): Tensor;
  /** `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor` */
  softshrink(input: Tensor, lambd?: Scalar | { lambd?: Scalar; out?: Tensor | null }, options?: { lambd?: Scalar; out?: Tensor | null }): Tensor;
  /** `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor` */
  thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: IntOrInts, bias?: Tensor | null | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }, stride?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }, padding?: IntOrInts | { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }, options?: { bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }): Tensor;
  thnn_conv2d(input: Tensor, weight: Tensor, options: { kernel_size: IntOrInts; bias?: Tensor | null; stride?: IntOrInts; padding?: IntOrInts; out?: Tensor | null }): Tensor;
  /** `unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` */
  unflatten_dense_tensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  unflatten_dense_tensors(flat: Tensor, options: { tensors: readonly Tensor[] }): Tensor[];
  /** `upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bicubic2d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  upsample_bicubic2d(input: Tensor, options: { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bicubic2d(input: Tensor, output_size: IntOrInts, align_corners: boolean, scales_h?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  upsample_bicubic2d(input: Tensor, options: { output_size: IntOrInts; align_corners: boolean; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  /** `upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_bilinear2d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  upsample_bilinear2d(input: Tensor, options: { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_bilinear2d(input: Tensor, output_size: IntOrInts, align_corners: boolean, scales_h?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  upsample_bilinear2d(input: Tensor, options: { output_size: IntOrInts; align_corners: boolean; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  /** `upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_linear1d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  upsample_linear1d(input: Tensor, options: { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
  upsample_linear1d(input: Tensor, output_size: IntOrInts, align_corners: boolean, scales?: number | null | { scales?: number | null; out?: Tensor | null }, options?: { scales?: number | null; out?: Tensor | null }): Tensor;
  upsample_linear1d(input: Tensor, options: { output_size: IntOrInts; align_corners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
  /** `upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest1d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
  upsample_nearest1d(input: Tensor, options: { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  upsample_nearest1d(input: Tensor, output_size: IntOrInts, scales?: number | null | { scales?: number | null; out?: Tensor | null }, options?: { scales?: number | null; out?: Tensor | null }): Tensor;
  upsample_nearest1d(input: Tensor, options: { output_size: IntOrInts; scales?: number | null; out?: Tensor | null }): Tensor;
  /** `upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest2d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
  upsample_nearest2d(input: Tensor, options: { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest2d(input: Tensor, output_size: IntOrInts, scales_h?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  upsample_nearest2d(input: Tensor, options: { output_size: IntOrInts; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  /** `upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsample_nearest3d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
  upsample_nearest3d(input: Tensor, options: { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_nearest3d(input: Tensor, output_size: IntOrInts, scales_d?: number | null | { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_h?: number | null | { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  upsample_nearest3d(input: Tensor, options: { output_size: IntOrInts; scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  /** `upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
  upsample_trilinear3d(input: Tensor, options: { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
  /** `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsample_trilinear3d(input: Tensor, output_size: IntOrInts, align_corners: boolean, scales_d?: number | null | { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_h?: number | null | { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, scales_w?: number | null | { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }, options?: { scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
  upsample_trilinear3d(input: Tensor, options: { output_size: IntOrInts; align_corners: boolean; scales_d?: number | null; scales_h?: number | null; scales_w?: number | null; out?: Tensor | null }): Tensor;
}

export const _conv_depthwise2d: Operators['_conv_depthwise2d'] = fn('_conv_depthwise2d');
export const _pad_circular: Operators['_pad_circular'] = fn('_pad_circular');
export const _pad_enum: Operators['_pad_enum'] = fn('_pad_enum');
export const _test_ambiguous_defaults: Operators['_test_ambiguous_defaults'] = fn('_test_ambiguous_defaults');
export const _test_optional_filled_intlist: Operators['_test_optional_filled_intlist'] = fn('_test_optional_filled_intlist');
export const _test_optional_floatlist: Operators['_test_optional_floatlist'] = fn('_test_optional_floatlist');
export const _test_optional_intlist: Operators['_test_optional_intlist'] = fn('_test_optional_intlist');
export const _test_string_default: Operators['_test_string_default'] = fn('_test_string_default');
export const _test_warn_in_autograd: Operators['_test_warn_in_autograd'] = fn('_test_warn_in_autograd');
export const _upsample_bicubic2d_aa: Operators['_upsample_bicubic2d_aa'] = fn('_upsample_bicubic2d_aa');
export const _upsample_bilinear2d_aa: Operators['_upsample_bilinear2d_aa'] = fn('_upsample_bilinear2d_aa');
export const _upsample_lanczos2d_aa: Operators['_upsample_lanczos2d_aa'] = fn('_upsample_lanczos2d_aa');
export const _upsample_nearest_exact1d: Operators['_upsample_nearest_exact1d'] = fn('_upsample_nearest_exact1d');
export const _upsample_nearest_exact2d: Operators['_upsample_nearest_exact2d'] = fn('_upsample_nearest_exact2d');
export const _upsample_nearest_exact3d: Operators['_upsample_nearest_exact3d'] = fn('_upsample_nearest_exact3d');
export const adaptive_avg_pool2d: Operators['adaptive_avg_pool2d'] = fn('adaptive_avg_pool2d');
export const adaptive_avg_pool3d: Operators['adaptive_avg_pool3d'] = fn('adaptive_avg_pool3d');
export const adaptive_max_pool2d: Operators['adaptive_max_pool2d'] = fn('adaptive_max_pool2d');
export const adaptive_max_pool3d: Operators['adaptive_max_pool3d'] = fn('adaptive_max_pool3d');
export const avg_pool2d: Operators['avg_pool2d'] = fn('avg_pool2d');
export const avg_pool3d: Operators['avg_pool3d'] = fn('avg_pool3d');
export const binary_cross_entropy: Operators['binary_cross_entropy'] = fn('binary_cross_entropy');
export const col2im: Operators['col2im'] = fn('col2im');
export const conv_depthwise3d: Operators['conv_depthwise3d'] = fn('conv_depthwise3d');
export const cross_entropy_loss: Operators['cross_entropy_loss'] = fn('cross_entropy_loss');
export const elu: Operators['elu'] = fn('elu');
export const elu_: Operators['elu_'] = fn('elu_');
export const flatten_dense_tensors: Operators['flatten_dense_tensors'] = fn('flatten_dense_tensors');
export const fractional_max_pool2d: Operators['fractional_max_pool2d'] = fn('fractional_max_pool2d');
export const fractional_max_pool3d: Operators['fractional_max_pool3d'] = fn('fractional_max_pool3d');
export const gelu: Operators['gelu'] = fn('gelu');
export const gelu_: Operators['gelu_'] = fn('gelu_');
export const glu: Operators['glu'] = fn('glu');
export const hardsigmoid: Operators['hardsigmoid'] = fn('hardsigmoid');
export const hardsigmoid_: Operators['hardsigmoid_'] = fn('hardsigmoid_');
export const hardswish: Operators['hardswish'] = fn('hardswish');
export const hardswish_: Operators['hardswish_'] = fn('hardswish_');
export const hardtanh: Operators['hardtanh'] = fn('hardtanh');
export const hardtanh_: Operators['hardtanh_'] = fn('hardtanh_');
export const huber_loss: Operators['huber_loss'] = fn('huber_loss');
export const im2col: Operators['im2col'] = fn('im2col');
export const l1_loss: Operators['l1_loss'] = fn('l1_loss');
export const leaky_relu: Operators['leaky_relu'] = fn('leaky_relu');
export const leaky_relu_: Operators['leaky_relu_'] = fn('leaky_relu_');
export const linear: Operators['linear'] = fn('linear');
export const log_sigmoid: Operators['log_sigmoid'] = fn('log_sigmoid');
export const max_pool2d_with_indices: Operators['max_pool2d_with_indices'] = fn('max_pool2d_with_indices');
export const max_pool3d_with_indices: Operators['max_pool3d_with_indices'] = fn('max_pool3d_with_indices');
export const max_unpool2d: Operators['max_unpool2d'] = fn('max_unpool2d');
export const max_unpool3d: Operators['max_unpool3d'] = fn('max_unpool3d');
export const mish: Operators['mish'] = fn('mish');
export const mish_: Operators['mish_'] = fn('mish_');
export const mkldnn_linear: Operators['mkldnn_linear'] = fn('mkldnn_linear');
export const mkldnn_reorder_conv2d_weight: Operators['mkldnn_reorder_conv2d_weight'] = fn('mkldnn_reorder_conv2d_weight');
export const mkldnn_reorder_conv3d_weight: Operators['mkldnn_reorder_conv3d_weight'] = fn('mkldnn_reorder_conv3d_weight');
export const mse_loss: Operators['mse_loss'] = fn('mse_loss');
export const multi_margin_loss: Operators['multi_margin_loss'] = fn('multi_margin_loss');
export const multilabel_margin_loss: Operators['multilabel_margin_loss'] = fn('multilabel_margin_loss');
export const nll_loss: Operators['nll_loss'] = fn('nll_loss');
export const nll_loss2d: Operators['nll_loss2d'] = fn('nll_loss2d');
export const nll_loss_nd: Operators['nll_loss_nd'] = fn('nll_loss_nd');
export const one_hot: Operators['one_hot'] = fn('one_hot');
export const pad: Operators['pad'] = fn('pad');
export const pad_sequence: Operators['pad_sequence'] = fn('pad_sequence');
export const reflection_pad1d: Operators['reflection_pad1d'] = fn('reflection_pad1d');
export const reflection_pad2d: Operators['reflection_pad2d'] = fn('reflection_pad2d');
export const reflection_pad3d: Operators['reflection_pad3d'] = fn('reflection_pad3d');
export const relu6: Operators['relu6'] = fn('relu6');
export const relu6_: Operators['relu6_'] = fn('relu6_');
export const replication_pad1d: Operators['replication_pad1d'] = fn('replication_pad1d');
export const replication_pad2d: Operators['replication_pad2d'] = fn('replication_pad2d');
export const replication_pad3d: Operators['replication_pad3d'] = fn('replication_pad3d');
export const rrelu_with_noise: Operators['rrelu_with_noise'] = fn('rrelu_with_noise');
export const rrelu_with_noise_: Operators['rrelu_with_noise_'] = fn('rrelu_with_noise_');
export const scaled_dot_product_attention: Operators['scaled_dot_product_attention'] = fn('scaled_dot_product_attention');
export const silu: Operators['silu'] = fn('silu');
export const silu_: Operators['silu_'] = fn('silu_');
export const slow_conv3d: Operators['slow_conv3d'] = fn('slow_conv3d');
export const slow_conv_dilated2d: Operators['slow_conv_dilated2d'] = fn('slow_conv_dilated2d');
export const slow_conv_dilated3d: Operators['slow_conv_dilated3d'] = fn('slow_conv_dilated3d');
export const slow_conv_transpose2d: Operators['slow_conv_transpose2d'] = fn('slow_conv_transpose2d');
export const slow_conv_transpose3d: Operators['slow_conv_transpose3d'] = fn('slow_conv_transpose3d');
export const smooth_l1_loss: Operators['smooth_l1_loss'] = fn('smooth_l1_loss');
export const soft_margin_loss: Operators['soft_margin_loss'] = fn('soft_margin_loss');
export const softplus: Operators['softplus'] = fn('softplus');
export const softshrink: Operators['softshrink'] = fn('softshrink');
export const thnn_conv2d: Operators['thnn_conv2d'] = fn('thnn_conv2d');
export const unflatten_dense_tensors: Operators['unflatten_dense_tensors'] = fn('unflatten_dense_tensors');
export const upsample_bicubic2d: Operators['upsample_bicubic2d'] = fn('upsample_bicubic2d');
export const upsample_bilinear2d: Operators['upsample_bilinear2d'] = fn('upsample_bilinear2d');
export const upsample_linear1d: Operators['upsample_linear1d'] = fn('upsample_linear1d');
export const upsample_nearest1d: Operators['upsample_nearest1d'] = fn('upsample_nearest1d');
export const upsample_nearest2d: Operators['upsample_nearest2d'] = fn('upsample_nearest2d');
export const upsample_nearest3d: Operators['upsample_nearest3d'] = fn('upsample_nearest3d');
export const upsample_trilinear3d: Operators['upsample_trilinear3d'] = fn('upsample_trilinear3d');
