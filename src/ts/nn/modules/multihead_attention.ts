import { _native_multi_head_attention } from '../../_generated/functions.js';
import { is_autocast_enabled } from '../../amp/autocast.js';
import { type Rest, reader } from '../../arguments.js';
import { is_grad_enabled } from '../../autograd.js';
import { mha } from '../../backends/mha.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { canonicalMask } from '../functional/attention.js';
import * as F from '../functional/index.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { Linear } from './linear.js';
import { emptyParameter, type FactoryOptions, kFactory } from './utils.js';

export interface MultiheadAttentionOptions extends FactoryOptions {
  /** Probability that a weight becomes zero when training. */
  dropout?: number;
  /** Whether the projections have one. */
  bias?: boolean;
  /** Adds a learnt key and a learnt value. */
  add_bias_kv?: boolean;
  /** Adds a key and a value of zeros. */
  add_zero_attn?: boolean;
  /** Features of the keys; by default `embed_dim`. */
  kdim?: number | null;
  vdim?: number | null;
  /** Whether inputs are (N, L, E) and not (L, N, E). */
  batch_first?: boolean;
}

/** What a call takes besides query, key and value. */
export interface AttentionOptions {
  /** (N, S): keys that are ignored, where true, or what is added to their weights. */
  key_padding_mask?: Tensor | null;
  /** Whether the weights are returned too. */
  need_weights?: boolean;
  /** (L, S) or (N · heads, L, S): pairs that are ignored, where true, or what is added to their weights. */
  attn_mask?: Tensor | null;
  /** Gives the mean of the heads' weights. */
  average_attn_weights?: boolean;
  /** Says that `attn_mask` is causal. */
  is_causal?: boolean;
}

const read = reader<Required<MultiheadAttentionOptions> & { embed_dim: number; num_heads: number }>(
  `MultiheadAttention(int embed_dim, int num_heads, float dropout=0.0, bool bias=True, bool add_bias_kv=False, bool add_zero_attn=False, int? kdim=None, int? vdim=None, bool batch_first=False, ${kFactory})`,
);
const readForward = reader<Required<AttentionOptions> & { query: Tensor; key: Tensor; value: Tensor }>(
  'forward(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask=None, bool need_weights=True, Tensor? attn_mask=None, bool average_attn_weights=True, bool is_causal=False)',
);

/** PyTorch prints the output's projection by this name. */
class NonDynamicallyQuantizableLinear extends Linear {}

/** @internal Whether one of the tensors keeps an operator without a gradient from being used. */
export function needsGradient(tensors: readonly (Tensor | null)[]): boolean {
  return is_grad_enabled() && tensors.some((t) => t?.requires_grad);
}

/** Whether self-attention over the input can run as one operator, which has no gradient. */
function isFast(m: MultiheadAttention, query: Tensor): boolean {
  const { in_proj_weight, in_proj_bias, out_proj } = m;
  return (
    mha.get_fastpath_enabled() &&
    query.dim() === 3 &&
    in_proj_weight !== null &&
    in_proj_bias !== null &&
    query.dtype === in_proj_bias.dtype &&
    query.dtype === in_proj_weight.dtype &&
    !m.training &&
    m.num_heads % 2 === 0 &&
    m.batch_first &&
    m.bias_k === null &&
    m.bias_v === null &&
    !m.add_zero_attn &&
    !is_autocast_enabled('cuda') &&
    !needsGradient([query, in_proj_weight, in_proj_bias, out_proj.weight, out_proj.bias])
  );
}

/**
 * Attention with several heads: each weighs the values by how well their keys fit the query.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 * @example
 * const m = new nn.MultiheadAttention(8, 2, { batch_first: true });
 * const x = torch.randn([1, 5, 8]);
 * const [output, weights] = m(x, x, x);
 * output.shape // [1, 5, 8]
 */
export class MultiheadAttention extends Module {
  declare readonly embed_dim: number;
  declare readonly kdim: number;
  declare readonly vdim: number;
  declare readonly num_heads: number;
  declare readonly head_dim: number;
  declare dropout: number;
  declare readonly batch_first: boolean;
  declare readonly add_zero_attn: boolean;
  declare in_proj_weight: Parameter | null;
  declare q_proj_weight: Parameter | null;
  declare k_proj_weight: Parameter | null;
  declare v_proj_weight: Parameter | null;
  declare in_proj_bias: Parameter | null;
  declare out_proj: Linear;
  declare bias_k: Parameter | null;
  declare bias_v: Parameter | null;

  constructor(
    ...args:
      | [options: { embed_dim: number; num_heads: number } & MultiheadAttentionOptions]
      | [
          embed_dim: number,
          num_heads: number,
          ...rest: Rest<
            [
              'dropout',
              'bias',
              'add_bias_kv',
              'add_zero_attn',
              'kdim',
              'vdim',
              'batch_first',
              'device',
              'dtype',
            ],
            MultiheadAttentionOptions
          >,
        ]
  ) {
    super();
    const options = read(args);
    const { embed_dim, num_heads } = options;
    const { bias, add_bias_kv, device, dtype } = options;
    if (embed_dim <= 0 || num_heads <= 0) {
      throw new RangeError(
        `embed_dim and num_heads must be greater than 0, got embed_dim=${embed_dim} and num_heads=${num_heads} instead`,
      );
    }
    this.embed_dim = embed_dim;
    this.kdim = options.kdim ?? embed_dim;
    this.vdim = options.vdim ?? embed_dim;
    this.num_heads = num_heads;
    this.dropout = options.dropout;
    this.batch_first = options.batch_first;
    this.add_zero_attn = options.add_zero_attn;
    this.head_dim = Math.floor(embed_dim / num_heads);
    if (this.head_dim * num_heads !== embed_dim) {
      throw new TorchError('embed_dim must be divisible by num_heads');
    }
    const make = (...size: number[]) => emptyParameter(size, options);
    const together = this._qkv_same_embed_dim;
    this.q_proj_weight = together ? null : make(embed_dim, embed_dim);
    this.k_proj_weight = together ? null : make(embed_dim, this.kdim);
    this.v_proj_weight = together ? null : make(embed_dim, this.vdim);
    this.in_proj_weight = together ? make(3 * embed_dim, embed_dim) : null;
    this.in_proj_bias = bias ? make(3 * embed_dim) : null;
    this.out_proj = new NonDynamicallyQuantizableLinear(embed_dim, embed_dim, { bias, device, dtype });
    this.bias_k = add_bias_kv ? make(1, 1, embed_dim) : null;
    this.bias_v = add_bias_kv ? make(1, 1, embed_dim) : null;
    this._reset_parameters();
  }

  /** Whether keys and values have as many features as queries. */
  get _qkv_same_embed_dim(): boolean {
    return this.kdim === this.embed_dim && this.vdim === this.embed_dim;
  }

  _reset_parameters(): void {
    const { in_proj_weight, q_proj_weight, k_proj_weight, v_proj_weight } = this;
    for (const weight of [in_proj_weight, q_proj_weight, k_proj_weight, v_proj_weight]) {
      if (weight !== null) init.xavier_uniform_(weight);
    }
    if (this.in_proj_bias !== null) {
      init.constant_(this.in_proj_bias, 0);
      init.constant_(this.out_proj.bias!, 0);
    }
    if (this.bias_k !== null) init.xavier_normal_(this.bias_k);
    if (this.bias_v !== null) init.xavier_normal_(this.bias_v);
  }

  /** @returns the output, and the weights (N, L, S), or null where they aren't needed. */
  override forward(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    ...rest: Rest<
      ['key_padding_mask', 'need_weights', 'attn_mask', 'average_attn_weights', 'is_causal'],
      AttentionOptions
    >
  ): [output: Tensor, weights: Tensor | null] {
    const options = readForward([query, key, value, ...rest]);
    const { need_weights, average_attn_weights, is_causal } = options;
    const floating = [options.attn_mask, options.key_padding_mask].some((mask) => mask?.is_floating_point());
    const key_padding_mask = canonicalMask(
      options.key_padding_mask,
      'key_padding_mask',
      query.dtype,
      options.attn_mask?.dtype ?? null,
      'attn_mask',
    );
    const attn_mask = canonicalMask(options.attn_mask, 'attn_mask', query.dtype);
    if (!floating && query === key && key === value && isFast(this, query)) {
      const [mask, kind] = this.merge_masks(attn_mask, key_padding_mask, query);
      return _native_multi_head_attention(
        query,
        key,
        value,
        this.embed_dim,
        this.num_heads,
        this.in_proj_weight!,
        this.in_proj_bias!,
        this.out_proj.weight,
        this.out_proj.bias!,
        mask,
        need_weights,
        average_attn_weights,
        kind,
      );
    }
    const turn = this.batch_first && query.dim() === 3;
    // One tensor in several places stays one, which saves projections.
    const turned = new Map<Tensor, Tensor>();
    for (const t of turn ? [query, key, value] : []) {
      if (!turned.has(t)) turned.set(t, t.transpose(1, 0));
    }
    const [q, k, v] = [query, key, value].map((t) => turned.get(t) ?? t) as [Tensor, Tensor, Tensor];
    const [output, weights] = F.multi_head_attention_forward(
      q,
      k,
      v,
      this.embed_dim,
      this.num_heads,
      this.in_proj_weight,
      this.in_proj_bias,
      this.bias_k,
      this.bias_v,
      this.add_zero_attn,
      this.dropout,
      this.out_proj.weight,
      this.out_proj.bias,
      {
        training: this.training,
        key_padding_mask,
        need_weights,
        attn_mask,
        use_separate_proj_weight: !this._qkv_same_embed_dim,
        q_proj_weight: this.q_proj_weight,
        k_proj_weight: this.k_proj_weight,
        v_proj_weight: this.v_proj_weight,
        average_attn_weights,
        is_causal,
      },
    );
    return [turn ? output.transpose(1, 0) : output, weights];
  }

  /** One mask out of two, and its kind: 0 of pairs (L, S), 1 of keys (N, S), 2 of pairs in each head. */
  merge_masks(
    attn_mask: Tensor | null,
    key_padding_mask: Tensor | null,
    query: Tensor,
  ): [mask: Tensor | null, kind: number | null] {
    if (attn_mask === null) return [key_padding_mask, key_padding_mask === null ? null : 1];
    const [batch, length] = query.shape as [number, number];
    const pairs =
      attn_mask.dim() === 3
        ? attn_mask.view([batch, -1, length, length])
        : attn_mask.view([1, 1, length, length]).expand([batch, this.num_heads, -1, -1]);
    if (key_padding_mask === null) return [pairs, 2];
    const keys = key_padding_mask.view([batch, 1, 1, length]).expand([-1, this.num_heads, -1, -1]);
    return [pairs.add(keys), 2];
  }
}
