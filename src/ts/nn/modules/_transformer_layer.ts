import { full } from '../../_generated/functions.js';
import { reader } from '../../arguments.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { Dropout } from './dropout.js';
import { LayerNorm } from './layer_norm.js';
import { Linear } from './linear.js';
import { MultiheadAttention } from './multihead_attention.js';
import { type FactoryOptions, kFactory } from './utils.js';

/** What is applied between the two linear layers: 'relu', 'gelu', a function or a module. */
export type TransformerActivation = 'relu' | 'gelu' | ((input: Tensor) => Tensor);

export interface TransformerLayerOptions extends FactoryOptions {
  /** Features between the two linear layers. */
  dim_feedforward?: number;
  dropout?: number;
  activation?: TransformerActivation;
  layer_norm_eps?: number;
  /** Whether inputs are (N, L, E) and not (L, N, E). */
  batch_first?: boolean;
  /** Normalises before attention and feed-forward, not behind them. */
  norm_first?: boolean;
  /** Whether linear layers and norms have biases. */
  bias?: boolean;
}

/** @internal Names of the options in order. */
export type TransformerLayerNames = [
  'dim_feedforward',
  'dropout',
  'activation',
  'layer_norm_eps',
  'batch_first',
  'norm_first',
  'bias',
  'device',
  'dtype',
];

type Arguments = Required<TransformerLayerOptions> & { d_model: number; nhead: number };

/** @internal Reads what the constructor of a layer takes. */
export function layerReader(name: string): (args: readonly unknown[]) => Arguments {
  const text = (activation: string) =>
    `${name}(int d_model, int nhead, int dim_feedforward=2048, float dropout=0.1, ${activation}, float layer_norm_eps=1e-05, bool batch_first=False, bool norm_first=False, bool bias=True, ${kFactory})`;
  return reader(text('str activation="relu"'), text('Callable activation'));
}

function activationOf(activation: TransformerActivation): (input: Tensor) => Tensor {
  if (typeof activation === 'function') return activation;
  if (activation === 'relu') return F.relu;
  if (activation === 'gelu') return F.gelu;
  throw new TorchError(`activation should be relu/gelu, not ${activation}`);
}

/** What a transformer's layers have in common. */
export abstract class TransformerLayer extends Module {
  declare self_attn: MultiheadAttention;
  declare linear1: Linear;
  declare dropout: Dropout;
  declare linear2: Linear;
  declare readonly norm_first: boolean;
  declare norm1: LayerNorm;
  declare norm2: LayerNorm;
  declare dropout1: Dropout;
  declare dropout2: Dropout;
  declare activation: (input: Tensor) => Tensor;

  /** @internal */
  protected addAttention(name: string, options: Arguments): void {
    const { d_model, nhead, dropout, bias, batch_first, device, dtype } = options;
    const attention = new MultiheadAttention(d_model, nhead, { dropout, bias, batch_first, device, dtype });
    Object.assign(this, { [name]: attention });
  }

  /** @internal Adds what comes behind the attentions, of which there is one less than norms. */
  protected addFeedForward(norms: 2 | 3, options: Arguments): void {
    const { d_model, dim_feedforward, dropout, bias, layer_norm_eps: eps, device, dtype } = options;
    this.linear1 = new Linear(d_model, dim_feedforward, { bias, device, dtype });
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(dim_feedforward, d_model, { bias, device, dtype });
    (this as { norm_first: boolean }).norm_first = options.norm_first;
    const numbers = Array.from({ length: norms }, (_, i) => i + 1);
    for (const i of numbers) {
      Object.assign(this, { [`norm${i}`]: new LayerNorm(d_model, { eps, bias, device, dtype }) });
    }
    for (const i of numbers) Object.assign(this, { [`dropout${i}`]: new Dropout(dropout) });
    this.activation = activationOf(options.activation);
  }

  /** @internal */
  protected feedForward(x: Tensor): Tensor {
    return this.linear2(this.dropout(this.activation(this.linear1(x))));
  }

  /** @internal Adds what a block makes of x, with the norm where it belongs. */
  protected residual(x: Tensor, norm: LayerNorm, block: (x: Tensor) => Tensor): Tensor {
    return this.norm_first ? x.add(block(norm(x))) : norm(x.add(block(x)));
  }
}

/** @internal Zeros where a step may look, minus infinity where it would look ahead. */
export function causalMask(
  size: number,
  device: DeviceLike | null = null,
  dtype: dtype | null = null,
): Tensor {
  return full([size, size], Number.NEGATIVE_INFINITY, { device, dtype }).triu(1);
}

/** @internal How many steps there are. */
export function sequenceLength(x: Tensor, batch_first: boolean): number {
  return x.size(x.dim() > 2 && batch_first ? 1 : 0);
}

/** @internal What is said of a mask, or, if nothing is, what it looks like. */
export function isCausal(mask: Tensor | null, said: boolean | null, length: number): boolean {
  if (said !== null || mask === null) return said === true;
  const causal = causalMask(length, mask.device, mask.dtype);
  return `${mask.shape}` === `${causal.shape}` && mask.eq(causal).all().item<boolean>();
}
