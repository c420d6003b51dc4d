/** All modules. */

export type { AdaptiveMaxPoolOptions } from './_adaptive_max_pool_nd.js';
export type { AvgPoolOptions } from './_avg_pool_nd.js';
export type { NamedModules } from './_container.js';
export type { ConvOptions, Padding, PaddingMode } from './_conv_nd.js';
export type { ConvTransposeOptions } from './_conv_transpose_nd.js';
export type { DropoutModuleOptions } from './_dropout_nd.js';
export type { InplaceOptions } from './_inplace.js';
export type { LPPoolModuleOptions } from './_lp_pool_nd.js';
export type { MaxPoolModuleOptions } from './_max_pool_nd.js';
export type { MaxUnpoolModuleOptions } from './_max_unpool_nd.js';
export type { BatchNormModuleOptions } from './_norm_base.js';
export { type Recurrent, RNNBase, type RNNBaseOptions } from './_rnn_base.js';
export { RNNCellBase, type RNNCellBaseOptions } from './_rnn_cell_base.js';
export type { ShrinkOptions } from './_shrink.js';
export type { TransformerActivation, TransformerLayerOptions } from './_transformer_layer.js';
export { AdaptiveAvgPool1d } from './adaptive_avg_pool1d.js';
export { AdaptiveAvgPool2d } from './adaptive_avg_pool2d.js';
export { AdaptiveAvgPool3d } from './adaptive_avg_pool3d.js';
export {
  type AdaptiveLogSoftmaxOutput,
  AdaptiveLogSoftmaxWithLoss,
  type AdaptiveLogSoftmaxWithLossOptions,
} from './adaptive_log_softmax_with_loss.js';
export { AdaptiveMaxPool1d } from './adaptive_max_pool1d.js';
export { AdaptiveMaxPool2d } from './adaptive_max_pool2d.js';
export { AdaptiveMaxPool3d } from './adaptive_max_pool3d.js';
export { AlphaDropout } from './alpha_dropout.js';
export { AvgPool1d } from './avg_pool1d.js';
export { AvgPool2d, type AvgPool2dOptions } from './avg_pool2d.js';
export { AvgPool3d, type AvgPool3dOptions } from './avg_pool3d.js';
export { BatchNorm1d } from './batch_norm1d.js';
export { BatchNorm2d } from './batch_norm2d.js';
export { BatchNorm3d } from './batch_norm3d.js';
export { BCELoss } from './bce_loss.js';
export { BCEWithLogitsLoss } from './bce_with_logits_loss.js';
export { Bilinear } from './bilinear.js';
export { CELU, type CELUOptions } from './celu.js';
export { ChannelShuffle } from './channel_shuffle.js';
export { CircularPad1d } from './circular_pad1d.js';
export { CircularPad2d } from './circular_pad2d.js';
export { CircularPad3d } from './circular_pad3d.js';
export { ConstantPad1d } from './constant_pad1d.js';
export { ConstantPad2d } from './constant_pad2d.js';
export { ConstantPad3d } from './constant_pad3d.js';
export { ConvTranspose1d } from './conv_transpose1d.js';
export { ConvTranspose2d } from './conv_transpose2d.js';
export { ConvTranspose3d } from './conv_transpose3d.js';
export { Conv1d } from './conv1d.js';
export { Conv2d } from './conv2d.js';
export { Conv3d } from './conv3d.js';
export { CosineEmbeddingLoss } from './cosine_embedding_loss.js';
export { CosineSimilarity, type CosineSimilarityOptions } from './cosine_similarity.js';
export { CrossEntropyLoss } from './cross_entropy_loss.js';
export { CTCLoss } from './ctc_loss.js';
export { Dropout } from './dropout.js';
export { Dropout1d } from './dropout1d.js';
export { Dropout2d } from './dropout2d.js';
export { Dropout3d } from './dropout3d.js';
export { ELU, type ELUOptions } from './elu.js';
export { Embedding, type EmbeddingModuleOptions, type PretrainedOptions } from './embedding.js';
export {
  type BagOptions,
  EmbeddingBag,
  type EmbeddingBagModuleOptions,
  type PretrainedBagOptions,
} from './embedding_bag.js';
export { FeatureAlphaDropout } from './feature_alpha_dropout.js';
export { Flatten, type FlattenOptions } from './flatten.js';
export { Fold, type FoldOptions } from './fold.js';
export { FractionalMaxPool2d } from './fractional_max_pool2d.js';
export { FractionalMaxPool3d } from './fractional_max_pool3d.js';
export { GaussianNLLLoss } from './gaussian_nll_loss.js';
export { GELU, type GELUOptions } from './gelu.js';
export { GLU } from './glu.js';
export { GroupNorm, type GroupNormOptions } from './group_norm.js';
export { GRU } from './gru.js';
export { GRUCell } from './gru_cell.js';
export { Hardshrink } from './hardshrink.js';
export { Hardsigmoid } from './hardsigmoid.js';
export { Hardswish } from './hardswish.js';
export { Hardtanh, type HardtanhOptions } from './hardtanh.js';
export { HingeEmbeddingLoss } from './hinge_embedding_loss.js';
export { HuberLoss, type HuberLossOptions } from './huber_loss.js';
export { Identity } from './identity.js';
export { InstanceNorm1d } from './instance_norm1d.js';
export { InstanceNorm2d } from './instance_norm2d.js';
export { InstanceNorm3d } from './instance_norm3d.js';
export { KLDivLoss } from './kl_div_loss.js';
export { L1Loss } from './l1_loss.js';
export { LayerNorm, type LayerNormOptions } from './layer_norm.js';
export { LeakyReLU, type LeakyReLUOptions } from './leaky_relu.js';
export { Linear, type LinearOptions } from './linear.js';
export { LinearCrossEntropyLoss, type LinearCrossEntropyLossOptions } from './linear_cross_entropy_loss.js';
export {
  type AccumulationPolicy,
  type ChunkOptions,
  LinearCrossEntropyOptions,
} from './linear_cross_entropy_options.js';
export { LocalResponseNorm, type LocalResponseNormOptions } from './local_response_norm.js';
export { LogSigmoid } from './log_sigmoid.js';
export { LogSoftmax } from './log_softmax.js';
export { LPPool1d } from './lp_pool1d.js';
export { LPPool2d } from './lp_pool2d.js';
export { LPPool3d } from './lp_pool3d.js';
export { LSTM, type LSTMOptions, type LSTMState } from './lstm.js';
export { LSTMCell } from './lstm_cell.js';
export { MarginRankingLoss } from './margin_ranking_loss.js';
export { MaxPool1d } from './max_pool1d.js';
export { MaxPool2d } from './max_pool2d.js';
export { MaxPool3d } from './max_pool3d.js';
export { MaxUnpool1d } from './max_unpool1d.js';
export { MaxUnpool2d } from './max_unpool2d.js';
export { MaxUnpool3d } from './max_unpool3d.js';
export { Mish } from './mish.js';
export { ModuleDict } from './module_dict.js';
export { ModuleList } from './module_list.js';
export { MSELoss } from './mse_loss.js';
export { MultiMarginLoss } from './multi_margin_loss.js';
export {
  type AttentionOptions,
  MultiheadAttention,
  type MultiheadAttentionOptions,
} from './multihead_attention.js';
export { MultiLabelMarginLoss } from './multilabel_margin_loss.js';
export { MultiLabelSoftMarginLoss } from './multilabel_soft_margin_loss.js';
export { NLLLoss } from './nll_loss.js';
export { PairwiseDistance, type PairwiseDistanceOptions } from './pairwise_distance.js';
export { type NamedTensors, ParameterDict } from './parameter_dict.js';
export { ParameterList } from './parameter_list.js';
export { PixelShuffle } from './pixel_shuffle.js';
export { PixelUnshuffle } from './pixel_unshuffle.js';
export { PoissonNLLLoss } from './poisson_nll_loss.js';
export { PReLU, type PReLUOptions } from './prelu.js';
export { ReflectionPad1d } from './reflection_pad1d.js';
export { ReflectionPad2d } from './reflection_pad2d.js';
export { ReflectionPad3d } from './reflection_pad3d.js';
export { ReLU } from './relu.js';
export { ReLU6 } from './relu6.js';
export { ReplicationPad1d } from './replication_pad1d.js';
export { ReplicationPad2d } from './replication_pad2d.js';
export { ReplicationPad3d } from './replication_pad3d.js';
export { RMSNorm, type RMSNormOptions } from './rms_norm.js';
export { RNN, type RNNOptions } from './rnn.js';
export { RNNCell, type RNNCellOptions } from './rnn_cell.js';
export { RReLU, type RReLUOptions } from './rrelu.js';
export { SELU } from './selu.js';
export { Sequential } from './sequential.js';
export { Sigmoid } from './sigmoid.js';
export { SiLU } from './silu.js';
export { SmoothL1Loss, type SmoothL1LossOptions } from './smooth_l1_loss.js';
export { SoftMarginLoss } from './soft_margin_loss.js';
export { Softmax } from './softmax.js';
export { Softmax2d } from './softmax2d.js';
export { Softmin } from './softmin.js';
export { Softplus, type SoftplusOptions } from './softplus.js';
export { Softshrink } from './softshrink.js';
export { Softsign } from './softsign.js';
export { Tanh } from './tanh.js';
export { Tanhshrink } from './tanhshrink.js';
export { Threshold } from './threshold.js';
export { Transformer, type TransformerMasks, type TransformerOptions } from './transformer.js';
export { type DecoderOptions, TransformerDecoder } from './transformer_decoder.js';
export { type DecoderLayerOptions, TransformerDecoderLayer } from './transformer_decoder_layer.js';
export {
  type EncoderOptions,
  TransformerEncoder,
  type TransformerEncoderOptions,
} from './transformer_encoder.js';
export { type EncoderLayerOptions, TransformerEncoderLayer } from './transformer_encoder_layer.js';
export { TripletMarginLoss } from './triplet_margin_loss.js';
export { TripletMarginWithDistanceLoss } from './triplet_margin_with_distance_loss.js';
export { Unflatten } from './unflatten.js';
export { Unfold, type UnfoldOptions } from './unfold.js';
export { Upsample, type UpsampleModuleOptions } from './upsample.js';
export { UpsamplingBilinear2d } from './upsampling_bilinear2d.js';
export { UpsamplingNearest2d } from './upsampling_nearest2d.js';
export type { FactoryOptions, Size } from './utils.js';
export { ZeroPad1d } from './zero_pad1d.js';
export { ZeroPad2d } from './zero_pad2d.js';
export { ZeroPad3d } from './zero_pad3d.js';
