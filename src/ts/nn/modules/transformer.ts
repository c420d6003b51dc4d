import { type Rest, reader } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { causalMask, type TransformerLayerOptions } from './_transformer_layer.js';
import { LayerNorm } from './layer_norm.js';
import { TransformerDecoder } from './transformer_decoder.js';
import { TransformerDecoderLayer } from './transformer_decoder_layer.js';
import { TransformerEncoder } from './transformer_encoder.js';
import { TransformerEncoderLayer } from './transformer_encoder_layer.js';
import { type FactoryOptions, kFactory } from './utils.js';

export interface TransformerOptions extends TransformerLayerOptions {
  /** Features of source and target. */
  d_model?: number;
  /** Heads of each attention. */
  nhead?: number;
  num_encoder_layers?: number;
  num_decoder_layers?: number;
  custom_encoder?: Module | null;
  custom_decoder?: Module | null;
}

const text = (activation: string) =>
  `Transformer(int d_model=512, int nhead=8, int num_encoder_layers=6, int num_decoder_layers=6, int dim_feedforward=2048, float dropout=0.1, ${activation}, Callable? custom_encoder=None, Callable? custom_decoder=None, float layer_norm_eps=1e-05, bool batch_first=False, bool norm_first=False, bool bias=True, ${kFactory})`;
const read = reader<Required<TransformerOptions>>(text('str activation="relu"'), text('Callable activation'));

const readMask = reader<Required<FactoryOptions>>(`generate_square_subsequent_mask(int sz, ${kFactory})`);

/** Masks of source, target, and the encoder's output, the memory: as `MultiheadAttention` takes them. */
export interface TransformerMasks {
  src_mask?: Tensor | null;
  tgt_mask?: Tensor | null;
  memory_mask?: Tensor | null;
  src_key_padding_mask?: Tensor | null;
  tgt_key_padding_mask?: Tensor | null;
  memory_key_padding_mask?: Tensor | null;
  /** Whether the masks are causal; by default the first two are looked at. */
  src_is_causal?: boolean | null;
  tgt_is_causal?: boolean | null;
  memory_is_causal?: boolean;
}

const readForward = reader<Required<TransformerMasks> & { src: Tensor; tgt: Tensor }>(
  'forward(Tensor src, Tensor tgt, Tensor? src_mask=None, Tensor? tgt_mask=None, Tensor? memory_mask=None, Tensor? src_key_padding_mask=None, Tensor? tgt_key_padding_mask=None, Tensor? memory_key_padding_mask=None, bool? src_is_causal=None, bool? tgt_is_causal=None, bool memory_is_causal=False)',
);

/**
 * An encoder and a decoder that attends to what it gives.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Transformer.html
 * @example
 * const m = new nn.Transformer({ d_model: 16, nhead: 4, num_encoder_layers: 2, num_decoder_layers: 2 });
 * m(torch.randn([10, 2, 16]), torch.randn([7, 2, 16])).shape // [7, 2, 16]
 */
export class Transformer extends Module {
  declare encoder: Module;
  declare decoder: Module;
  declare readonly d_model: number;
  declare readonly nhead: number;
  declare readonly batch_first: boolean;

  constructor(
    ...args: Rest<
      [
        'd_model',
        'nhead',
        'num_encoder_layers',
        'num_decoder_layers',
        'dim_feedforward',
        'dropout',
        'activation',
        'custom_encoder',
        'custom_decoder',
        'layer_norm_eps',
        'batch_first',
        'norm_first',
        'bias',
        'device',
        'dtype',
      ],
      TransformerOptions
    >
  ) {
    super();
    const {
      d_model,
      nhead,
      num_encoder_layers,
      num_decoder_layers,
      custom_encoder,
      custom_decoder,
      ...options
    } = read(args);
    const { layer_norm_eps: eps, bias, device, dtype } = options;
    const norm = () => new LayerNorm(d_model, { eps, bias, device, dtype });
    this.encoder =
      custom_encoder ??
      new TransformerEncoder(
        new TransformerEncoderLayer(d_model, nhead, options),
        num_encoder_layers,
        norm(),
      );
    this.decoder =
      custom_decoder ??
      new TransformerDecoder(
        new TransformerDecoderLayer(d_model, nhead, options),
        num_decoder_layers,
        norm(),
      );
    this._reset_parameters();
    this.d_model = d_model;
    this.nhead = nhead;
    this.batch_first = options.batch_first;
  }

  _reset_parameters(): void {
    for (const parameter of this.parameters()) if (parameter.dim() > 1) init.xavier_uniform_(parameter);
  }

  override forward(
    src: Tensor,
    tgt: Tensor,
    ...rest: Rest<
      [
        'src_mask',
        'tgt_mask',
        'memory_mask',
        'src_key_padding_mask',
        'tgt_key_padding_mask',
        'memory_key_padding_mask',
        'src_is_causal',
        'tgt_is_causal',
        'memory_is_causal',
      ],
      TransformerMasks
    >
  ): Tensor {
    const masks = readForward([src, tgt, ...rest]);
    const batch = this.batch_first ? 0 : 1;
    if (src.dim() === 3 && src.size(batch) !== tgt.size(batch)) {
      throw new TorchError('the batch number of src and tgt must be equal');
    }
    if (src.size(-1) !== this.d_model || tgt.size(-1) !== this.d_model) {
      throw new TorchError('the feature number of src and tgt must be equal to d_model');
    }
    const memory = this.encoder(src, {
      mask: masks.src_mask,
      src_key_padding_mask: masks.src_key_padding_mask,
      is_causal: masks.src_is_causal,
    });
    return this.decoder(tgt, memory, {
      tgt_mask: masks.tgt_mask,
      memory_mask: masks.memory_mask,
      tgt_key_padding_mask: masks.tgt_key_padding_mask,
      memory_key_padding_mask: masks.memory_key_padding_mask,
      tgt_is_causal: masks.tgt_is_causal,
      memory_is_causal: masks.memory_is_causal,
    });
  }

  /** Zeros where a step may look, minus infinity where it would look ahead. */
  static generate_square_subsequent_mask(
    sz: number,
    ...rest: Rest<['device', 'dtype'], FactoryOptions>
  ): Tensor {
    const { device, dtype } = readMask([sz, ...rest]);
    return causalMask(sz, device, dtype);
  }

  /** The same of an instance. */
  generate_square_subsequent_mask(sz: number, ...rest: Rest<['device', 'dtype'], FactoryOptions>): Tensor {
    return Transformer.generate_square_subsequent_mask(sz, ...rest);
  }
}
