import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import {
  layerReader,
  TransformerLayer,
  type TransformerLayerNames,
  type TransformerLayerOptions,
} from './_transformer_layer.js';
import type { Dropout } from './dropout.js';
import type { LayerNorm } from './layer_norm.js';
import type { MultiheadAttention } from './multihead_attention.js';

/** Modules that layers have as their activation and don't run. */
const unused = new WeakMap<TransformerDecoderLayer, (input: Tensor) => Tensor>();

/**
 * @internal What PyTorch does to a copy of a layer: it looks for the activation among the attributes that are no modules,
 * so a module stays a child, but ReLU is what runs, until the activation is assigned.
 */
export function forgetActivation(layer: Module): void {
  if (layer instanceof TransformerDecoderLayer && layer.activation instanceof Module)
    unused.set(layer, layer.activation);
}

const read = layerReader('TransformerDecoderLayer');

/** Masks of the target, and of the encoder's output, the memory: as `MultiheadAttention` takes them. */
export interface DecoderLayerOptions {
  tgt_mask?: Tensor | null;
  memory_mask?: Tensor | null;
  tgt_key_padding_mask?: Tensor | null;
  memory_key_padding_mask?: Tensor | null;
  /** Says that `tgt_mask` is causal. */
  tgt_is_causal?: boolean;
  /** Says that `memory_mask` is causal. */
  memory_is_causal?: boolean;
}

/** @internal Names of the options in order. */
export type DecoderLayerNames = [
  'tgt_mask',
  'memory_mask',
  'tgt_key_padding_mask',
  'memory_key_padding_mask',
  'tgt_is_causal',
  'memory_is_causal',
];

const readForward = reader<Required<DecoderLayerOptions> & { tgt: Tensor; memory: Tensor }>(
  'forward(Tensor tgt, Tensor memory, Tensor? tgt_mask=None, Tensor? memory_mask=None, Tensor? tgt_key_padding_mask=None, Tensor? memory_key_padding_mask=None, bool tgt_is_causal=False, bool memory_is_causal=False)',
);

/**
 * Self-attention, attention to the encoder's output and two linear layers, each with a norm and a shortcut.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerDecoderLayer.html
 * @example
 * const layer = new nn.TransformerDecoderLayer(8, 2, { dim_feedforward: 16 });
 * layer(torch.randn([4, 3, 8]), torch.randn([5, 3, 8])).shape // [4, 3, 8]
 */
export class TransformerDecoderLayer extends TransformerLayer {
  declare multihead_attn: MultiheadAttention;
  declare norm3: LayerNorm;
  declare dropout3: Dropout;

  constructor(
    ...args:
      | [options: { d_model: number; nhead: number } & TransformerLayerOptions]
      | [d_model: number, nhead: number, ...rest: Rest<TransformerLayerNames, TransformerLayerOptions>]
  ) {
    super();
    const options = read(args);
    this.addAttention('self_attn', options);
    this.addAttention('multihead_attn', options);
    this.addFeedForward(3, options);
  }

  protected override feedForward(x: Tensor): Tensor {
    const activation = unused.get(this) === this.activation ? F.relu : this.activation;
    return this.linear2(this.dropout(activation(this.linear1(x))));
  }

  override forward(
    tgt: Tensor,
    memory: Tensor,
    ...rest: Rest<DecoderLayerNames, DecoderLayerOptions>
  ): Tensor {
    const options = readForward([tgt, memory, ...rest]);
    const { self_attn, multihead_attn, norm1, norm2, norm3 } = this;
    let x = this.residual(tgt, norm1, (x) => {
      const [output] = self_attn(x, x, x, {
        attn_mask: options.tgt_mask,
        key_padding_mask: options.tgt_key_padding_mask,
        is_causal: options.tgt_is_causal,
        need_weights: false,
      });
      return this.dropout1(output);
    });
    x = this.residual(x, norm2, (x) => {
      const [output] = multihead_attn(x, memory, memory, {
        attn_mask: options.memory_mask,
        key_padding_mask: options.memory_key_padding_mask,
        is_causal: options.memory_is_causal,
        need_weights: false,
      });
      return this.dropout2(output);
    });
    return this.residual(x, norm3, (x) => this.dropout3(this.feedForward(x)));
  }
}
