import { _transformer_encoder_layer_fwd } from '../../_generated/functions.js';
import { is_autocast_enabled } from '../../amp/autocast.js';
import { type Rest, reader } from '../../arguments.js';
import { mha } from '../../backends/mha.js';
import type { Tensor } from '../../tensor.js';
import { hasForwardHooks } from '../callable.js';
import { canonicalMask } from '../functional/attention.js';
import * as F from '../functional/index.js';
import {
  layerReader,
  TransformerLayer,
  type TransformerLayerNames,
  type TransformerLayerOptions,
} from './_transformer_layer.js';
import { GELU } from './gelu.js';
import { needsGradient } from './multihead_attention.js';
import { ReLU } from './relu.js';

const read = layerReader('TransformerEncoderLayer');

export interface EncoderLayerOptions {
  /** (L, L) or (N · heads, L, L): pairs that are ignored, where true, or what is added to their weights. */
  src_mask?: Tensor | null;
  /** (N, L): steps that are ignored. */
  src_key_padding_mask?: Tensor | null;
  /** Says that `src_mask` is causal. */
  is_causal?: boolean;
}

const readForward = reader<Required<EncoderLayerOptions> & { src: Tensor }>(
  'forward(Tensor src, Tensor? src_mask=None, Tensor? src_key_padding_mask=None, bool is_causal=False)',
);

/**
 * Self-attention and two linear layers, each with a norm and a shortcut.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoderLayer.html
 * @example
 * const layer = new nn.TransformerEncoderLayer(8, 2, { dim_feedforward: 16 });
 * layer(torch.randn([5, 3, 8])).shape // [5, 3, 8]
 */
export class TransformerEncoderLayer extends TransformerLayer {
  declare readonly activation_relu_or_gelu: 0 | 1 | 2;

  constructor(
    ...args:
      | [options: { d_model: number; nhead: number } & TransformerLayerOptions]
      | [d_model: number, nhead: number, ...rest: Rest<TransformerLayerNames, TransformerLayerOptions>]
  ) {
    super();
    const options = read(args);
    this.addAttention('self_attn', options);
    this.addFeedForward(2, options);
    const { activation } = this;
    this.activation_relu_or_gelu =
      activation === F.relu || activation instanceof ReLU
        ? 1
        : activation === F.gelu || activation instanceof GELU
          ? 2
          : 0;
  }

  override forward(
    src: Tensor,
    ...rest: Rest<['src_mask', 'src_key_padding_mask', 'is_causal'], EncoderLayerOptions>
  ): Tensor {
    const options = readForward([src, ...rest]);
    const { src_mask, is_causal } = options;
    const key_padding_mask = canonicalMask(
      options.src_key_padding_mask,
      'src_key_padding_mask',
      src.dtype,
      src_mask?.dtype ?? null,
      'src_mask',
    );
    const attn_mask = canonicalMask(src_mask, 'src_mask', src.dtype);
    const { self_attn, norm1, norm2, linear1, linear2 } = this;
    if (isFast(this, src)) {
      const [mask, kind] = self_attn.merge_masks(attn_mask, key_padding_mask, src);
      return _transformer_encoder_layer_fwd(
        src,
        self_attn.embed_dim,
        self_attn.num_heads,
        self_attn.in_proj_weight!,
        self_attn.in_proj_bias!,
        self_attn.out_proj.weight,
        self_attn.out_proj.bias!,
        this.activation_relu_or_gelu === 2,
        this.norm_first,
        norm1.eps,
        norm1.weight!,
        norm1.bias!,
        norm2.weight!,
        norm2.bias!,
        linear1.weight,
        linear1.bias!,
        linear2.weight,
        linear2.bias!,
        mask,
        kind,
      );
    }
    const attended = this.residual(src, norm1, (x) => {
      const [output] = self_attn(x, x, x, { attn_mask, key_padding_mask, need_weights: false, is_causal });
      return this.dropout1(output);
    });
    return this.residual(attended, norm2, (x) => this.dropout2(this.feedForward(x)));
  }
}

/** Whether the layer can run as one operator, which has no gradient. */
function isFast(layer: TransformerEncoderLayer, src: Tensor): boolean {
  const { self_attn, norm1, norm2 } = layer;
  return (
    mha.get_fastpath_enabled() &&
    src.dim() === 3 &&
    !layer.training &&
    self_attn.batch_first &&
    self_attn.in_proj_bias !== null &&
    self_attn._qkv_same_embed_dim &&
    layer.activation_relu_or_gelu !== 0 &&
    norm1.eps === norm2.eps &&
    self_attn.num_heads % 2 === 0 &&
    !is_autocast_enabled('cuda') &&
    ![...layer.modules()].some(hasForwardHooks) &&
    !needsGradient([src, ...trained(layer)])
  );
}

/** @internal The parameters that the one operator takes. */
export function trained({ self_attn, norm1, norm2, linear1, linear2 }: TransformerLayer): (Tensor | null)[] {
  return [
    self_attn.in_proj_weight,
    self_attn.in_proj_bias,
    ...[self_attn.out_proj, norm1, norm2, linear1, linear2].flatMap(({ weight, bias }) => [weight, bias]),
  ];
}
