import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';
import { isCausal, sequenceLength } from './_transformer_layer.js';
import type { ModuleList } from './module_list.js';
import {
  type DecoderLayerNames,
  type DecoderLayerOptions,
  forgetActivation,
  type TransformerDecoderLayer,
} from './transformer_decoder_layer.js';
import { clones } from './transformer_encoder.js';

interface Arguments {
  decoder_layer: Module;
  num_layers: number;
  norm: Module | null;
}

const read = reader<Arguments>(
  'TransformerDecoder(Callable decoder_layer, int num_layers, Callable? norm=None)',
);

export interface DecoderOptions extends Omit<DecoderLayerOptions, 'tgt_is_causal'> {
  /** Says that `tgt_mask` is causal; by default it is looked at. */
  tgt_is_causal?: boolean | null;
}

const readForward = reader<Required<DecoderOptions> & { tgt: Tensor; memory: Tensor }>(
  'forward(Tensor tgt, Tensor memory, Tensor? tgt_mask=None, Tensor? memory_mask=None, Tensor? tgt_key_padding_mask=None, Tensor? memory_key_padding_mask=None, bool? tgt_is_causal=None, bool memory_is_causal=False)',
);

/**
 * Copies of a decoder's layer on top of one another.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerDecoder.html
 * @example
 * const decoder = new nn.TransformerDecoder(new nn.TransformerDecoderLayer(8, 2), 3);
 * decoder(torch.randn([4, 2, 8]), torch.randn([5, 2, 8])).shape // [4, 2, 8]
 */
export class TransformerDecoder extends Module {
  declare layers: ModuleList;
  declare readonly num_layers: number;
  declare norm: Module | null;

  constructor(
    ...args:
      | [options: { decoder_layer: Module; num_layers: number; norm?: Module | null }]
      | [decoder_layer: Module, num_layers: number, ...rest: Rest<['norm'], { norm?: Module | null }>]
  ) {
    super();
    const { decoder_layer, num_layers, norm } = read(args);
    this.layers = clones('TransformerDecoder', decoder_layer, num_layers);
    for (const layer of this.layers) forgetActivation(layer);
    this.num_layers = num_layers;
    this.norm = norm;
  }

  override forward(tgt: Tensor, memory: Tensor, ...rest: Rest<DecoderLayerNames, DecoderOptions>): Tensor {
    const { tgt: _, memory: __, ...options } = readForward([tgt, memory, ...rest]);
    const first = this.layers.at(0) as TransformerDecoderLayer;
    const length = sequenceLength(tgt, first.self_attn.batch_first);
    const tgt_is_causal = isCausal(options.tgt_mask, options.tgt_is_causal, length);
    let output = tgt;
    for (const layer of this.layers) output = layer(output, memory, { ...options, tgt_is_causal });
    return this.norm === null ? output : this.norm(output);
  }
}
