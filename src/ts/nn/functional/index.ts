/**
 * The functions behind the modules: the same operators, without parameters of their own.
 * @see https://docs.pytorch.org/docs/stable/nn.functional.html
 */
export {
  adaptive_avg_pool1d,
  avg_pool1d,
  bilinear,
  celu_,
  channel_shuffle,
  conv_tbc,
  conv_transpose1d,
  conv_transpose2d,
  conv_transpose3d,
  conv1d,
  conv2d,
  conv3d,
  cosine_similarity,
  hardshrink,
  native_channel_shuffle,
  pairwise_distance,
  pdist,
  pixel_shuffle,
  pixel_unshuffle,
  prelu,
  relu_,
  rms_norm,
  rrelu_,
  selu_,
  threshold_,
} from '../../_generated/functions.js';
export {
  avg_pool2d,
  avg_pool3d,
  elu_,
  gelu,
  hardtanh_,
  leaky_relu_,
  linear,
  log_sigmoid as logsigmoid,
  one_hot,
  pad,
  scaled_dot_product_attention,
  softplus,
  softshrink,
} from '../../_generated/nn.js';
export * from './activation.js';
export { type MultiHeadAttentionOptions, multi_head_attention_forward } from './attention.js';
export {
  alpha_dropout,
  type DropoutOptions,
  dropout,
  dropout1d,
  dropout2d,
  dropout3d,
  feature_alpha_dropout,
} from './dropout.js';
export * from './folding.js';
export { type GroupedMmOptions, grouped_mm } from './grouped_mm.js';
export * from './interpolation.js';
export { type LinearCrossEntropyArguments, linear_cross_entropy } from './linear_cross_entropy.js';
export {
  type BceWithLogitsOptions,
  binary_cross_entropy,
  binary_cross_entropy_with_logits,
  type CrossEntropyOptions,
  cross_entropy,
  type ElementLossOptions,
  huber_loss,
  type KlDivOptions,
  kl_div,
  l1_loss,
  mse_loss,
  type NllLossOptions,
  nll_loss,
  smooth_l1_loss,
} from './loss.js';
export * from './margin_loss.js';
export * from './nll_loss.js';
export * from './normalization.js';
export * from './pooling.js';
export type { Reduction, ReductionOption } from './reduction.js';
export * from './scaled_mm.js';
export {
  type BagMode,
  type EmbeddingBagOptions,
  type EmbeddingOptions,
  embedding,
  embedding_bag,
} from './sparse.js';
export * from './unpooling.js';
