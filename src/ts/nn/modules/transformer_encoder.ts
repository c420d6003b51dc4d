import {
  _nested_tensor_from_mask,
  _nested_tensor_from_mask_left_aligned,
} from '../../_generated/functions.js';
import { is_autocast_enabled } from '../../amp/autocast.js';
import { type Rest, reader, warn } from '../../arguments.js';
import { mha } from '../../backends/mha.js';
import { typeName } from '../../ops/arguments.js';
import type { Tensor } from '../../tensor.js';
import { deepcopy } from '../copy.js';
import { canonicalMask } from '../functional/attention.js';
import { Module } from '../module.js';
import { isCausal, sequenceLength } from './_transformer_layer.js';
import { ModuleList } from './module_list.js';
import { needsGradient } from './multihead_attention.js';
import { TransformerEncoderLayer, trained } from './transformer_encoder_layer.js';

export interface TransformerEncoderOptions {
  /** Behind the last layer. */
  norm?: Module | null;
  /** Leaves padded steps out where nothing is trained. */
  enable_nested_tensor?: boolean;
  /** Looks whether the padding comes last, which that needs. */
  mask_check?: boolean;
}

interface Arguments extends Required<TransformerEncoderOptions> {
  encoder_layer: Module;
  num_layers: number;
}

const read = reader<Arguments>(
  'TransformerEncoder(Callable encoder_layer, int num_layers, Callable? norm=None, bool enable_nested_tensor=True, bool mask_check=True)',
);

export interface EncoderOptions {
  /** (L, L) or (N · heads, L, L): pairs that are ignored, where true, or what is added to their weights. */
  mask?: Tensor | null;
  /** (N, L): steps that are ignored. */
  src_key_padding_mask?: Tensor | null;
  /** Says that `mask` is causal; by default it is looked at. */
  is_causal?: boolean | null;
}

const readForward = reader<Required<EncoderOptions> & { src: Tensor }>(
  'forward(Tensor src, Tensor? mask=None, Tensor? src_key_padding_mask=None, bool? is_causal=None)',
);

/** @internal Copies of a layer. */
export function clones(name: string, layer: Module, n: number): ModuleList {
  if (!(layer instanceof Module)) throw new TypeError(`${name}(): expected a module, not ${typeName(layer)}`);
  return new ModuleList(Array.from({ length: n }, () => deepcopy(layer)));
}

/** Why padded steps can't be left out; null if they can. */
function whyNotNested(layer: Module): string | null {
  if (!(layer instanceof TransformerEncoderLayer)) return ' was not TransformerEncoderLayer';
  const { self_attn: attention, norm1, norm2 } = layer;
  if (layer.norm_first) return '.norm_first was True';
  if (!attention.batch_first) {
    return '.self_attn.batch_first was not True(use batch_first for better inference performance)';
  }
  if (attention.in_proj_bias === null) return '.self_attn was passed bias=False';
  if (layer.activation_relu_or_gelu === 0) return '.activation_relu_or_gelu was not True';
  if (norm1.eps !== norm2.eps) return '.norm1.eps was not equal to encoder_layer.norm2.eps';
  return attention.num_heads % 2 === 1 ? '.self_attn.num_heads is odd' : null;
}

/**
 * Copies of an encoder's layer on top of one another.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoder.html
 * @example
 * const layer = new nn.TransformerEncoderLayer(8, 2, { batch_first: true });
 * const encoder = new nn.TransformerEncoder(layer, 3);
 * encoder(torch.randn([2, 5, 8])).shape // [2, 5, 8]
 */
export class TransformerEncoder extends Module {
  declare layers: ModuleList;
  declare readonly num_layers: number;
  declare norm: Module | null;
  declare readonly enable_nested_tensor: boolean;
  declare use_nested_tensor: boolean;
  declare mask_check: boolean;

  constructor(
    ...args:
      | [options: { encoder_layer: Module; num_layers: number } & TransformerEncoderOptions]
      | [
          encoder_layer: Module,
          num_layers: number,
          ...rest: Rest<['norm', 'enable_nested_tensor', 'mask_check'], TransformerEncoderOptions>,
        ]
  ) {
    super();
    const options = read(args);
    const { encoder_layer, num_layers } = options;
    const { enable_nested_tensor } = options;
    this.layers = clones('TransformerEncoder', encoder_layer, num_layers);
    this.num_layers = num_layers;
    this.norm = options.norm;
    this.enable_nested_tensor = enable_nested_tensor;
    this.use_nested_tensor = enable_nested_tensor;
    this.mask_check = options.mask_check;
    const why = whyNotNested(encoder_layer);
    if (enable_nested_tensor && why !== null) {
      warn(`enable_nested_tensor is True, but self.use_nested_tensor is False because encoder_layer${why}`);
      this.use_nested_tensor = false;
    }
  }

  override forward(
    src: Tensor,
    ...rest: Rest<['mask', 'src_key_padding_mask', 'is_causal'], EncoderOptions>
  ): Tensor {
    const options = readForward([src, ...rest]);
    const padding = canonicalMask(
      options.src_key_padding_mask,
      'src_key_padding_mask',
      src.dtype,
      options.mask?.dtype ?? null,
      'mask',
    );
    const mask = canonicalMask(options.mask, 'mask', src.dtype);
    const first = this.layers.at(0) as TransformerEncoderLayer;
    const nested = padding !== null && mask === null && isNestable(this, first, src, padding);
    let output = nested ? _nested_tensor_from_mask(src, padding.logical_not(), { mask_check: false }) : src;
    const is_causal = isCausal(mask, options.is_causal, sequenceLength(src, first.self_attn.batch_first));
    for (const layer of this.layers) {
      output = layer(output, {
        src_mask: mask,
        is_causal,
        src_key_padding_mask: nested ? null : padding,
      });
    }
    if (nested) output = output.to_padded_tensor(0, src.shape);
    return this.norm === null ? output : this.norm(output);
  }
}

/** Whether padded steps can be left out of the computation. */
function isNestable(
  encoder: TransformerEncoder,
  first: TransformerEncoderLayer,
  src: Tensor,
  padding: Tensor,
): boolean {
  return (
    mha.get_fastpath_enabled() &&
    encoder.use_nested_tensor &&
    !first.training &&
    src.dim() === 3 &&
    (!encoder.mask_check || _nested_tensor_from_mask_left_aligned(src, padding.logical_not())) &&
    !is_autocast_enabled('cuda') &&
    !needsGradient([src, ...trained(first)])
  );
}
