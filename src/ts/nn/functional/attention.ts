/** Attention. @see https://docs.pytorch.org/docs/stable/nn.functional.html#attention-mechanisms */
import * as torch from '../../_generated/functions.js';
import { linear, pad, scaled_dot_product_attention } from '../../_generated/nn.js';
import { type Rest, reader, warn } from '../../arguments.js';
import { bool, type dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { repr, size } from '../repr.js';
import { softmax } from './activation.js';
import { dropout } from './dropout.js';

type Maybe = Tensor | null;

/** What `multi_head_attention_forward` takes behind its required arguments. */
export interface MultiHeadAttentionOptions {
  /** Whether there is dropout. */
  training?: boolean;
  /** (N, S): keys that are ignored, where true, or what is added to their weights. */
  key_padding_mask?: Maybe;
  /** Whether the weights are returned too. */
  need_weights?: boolean;
  /** (L, S) or (N · heads, L, S): pairs that are ignored, where true, or what is added to their weights. */
  attn_mask?: Maybe;
  /** Takes the three weights that follow instead of `in_proj_weight`. */
  use_separate_proj_weight?: boolean;
  q_proj_weight?: Maybe;
  k_proj_weight?: Maybe;
  v_proj_weight?: Maybe;
  /** Keys in place of those computed: (N · heads, S, embedding / heads). */
  static_k?: Maybe;
  static_v?: Maybe;
  /** Gives the mean of the heads' weights. */
  average_attn_weights?: boolean;
  /** Says that `attn_mask` is causal. */
  is_causal?: boolean;
}

interface Arguments extends Required<MultiHeadAttentionOptions> {
  query: Tensor;
  key: Tensor;
  value: Tensor;
  embed_dim_to_check: number;
  num_heads: number;
  in_proj_weight: Maybe;
  in_proj_bias: Maybe;
  bias_k: Maybe;
  bias_v: Maybe;
  add_zero_attn: boolean;
  dropout_p: number;
  out_proj_weight: Tensor;
  out_proj_bias: Maybe;
}

/** PyTorch's `assert`. */
function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new TorchError(message);
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, i) => n === b[i]);

/** Whether the inputs have a batch. */
function checkShapes({ query, key, value, key_padding_mask, attn_mask, num_heads }: Arguments): boolean {
  const dim = query.dim();
  check(
    dim === 2 || dim === 3,
    `query should be unbatched 2D or batched 3D tensor but received ${dim}-D query tensor`,
  );
  const kind = dim === 3 ? 'batched (3-D)' : 'unbatched (2-D)';
  check(
    key.dim() === dim && value.dim() === dim,
    `For ${kind} \`query\`, expected \`key\` and \`value\` to be ${dim}-D but found ${key.dim()}-D and ${value.dim()}-D tensors respectively`,
  );
  const found = (mask: Tensor) => `but found ${mask.dim()}-D tensor instead`;
  if (key_padding_mask !== null) {
    check(
      key_padding_mask.dim() === dim - 1,
      `For ${kind} \`query\`, expected \`key_padding_mask\` to be \`None\` or ${dim - 1}-D ${found(key_padding_mask)}`,
    );
  }
  if (attn_mask !== null) {
    check(
      attn_mask.dim() === 2 || attn_mask.dim() === 3,
      `For ${kind} \`query\`, expected \`attn_mask\` to be \`None\`, 2-D or 3-D ${found(attn_mask)}`,
    );
    if (dim === 2 && attn_mask.dim() === 3) {
      const expected = [num_heads, query.size(0), key.size(0)];
      check(
        same(attn_mask.shape, expected),
        `Expected \`attn_mask\` shape to be ${repr(expected)} but got ${size(attn_mask.shape)}`,
      );
    }
  }
  return dim === 3;
}

/** @internal The mask as numbers that are added: a bool mask's true is minus infinity. */
export function canonicalMask(
  mask: Maybe,
  name: string,
  target: dtype,
  other: dtype | null = null,
  otherName = '',
): Maybe {
  if (mask === null) return null;
  const isFloat = mask.is_floating_point();
  check(mask.dtype === bool || isFloat, `only bool and floating types of ${name} are supported`);
  if (other !== null && mask.dtype !== other) {
    warn(`Support for mismatched ${name} and ${otherName} is deprecated. Use same type for both instead.`);
  }
  if (isFloat) return mask;
  return torch.zeros_like(mask, { dtype: target }).masked_fill_(mask, Number.NEGATIVE_INFINITY);
}

/** The parts of a packed projection of n, which come last. */
function unpack(projected: Tensor, n: number, length: number): Tensor[] {
  const parts = projected.unflatten(-1, [n, length]).unsqueeze(0).transpose(0, -2).squeeze(-2).contiguous();
  return Array.from({ length: n }, (_, i) => parts.select(0, i));
}

type Projected = [q: Tensor, k: Tensor, v: Tensor];

function projectPacked(q: Tensor, k: Tensor, v: Tensor, weight: Tensor, bias: Maybe): Projected {
  const length = q.size(-1);
  if (k !== v) {
    const weights = weight.chunk(3);
    const biases = bias?.chunk(3);
    return [q, k, v].map((x, i) => linear(x, weights[i]!, biases?.[i] ?? null)) as Projected;
  }
  if (q === k) return unpack(linear(q, weight, bias), 3, length) as Projected;
  const weights = weight.split([length, length * 2]);
  const biases = bias?.split([length, length * 2]);
  const query = linear(q, weights[0]!, biases?.[0] ?? null);
  const both = unpack(linear(k, weights[1]!, biases?.[1] ?? null), 2, length);
  return [query, both[0]!, both[1]!];
}

function projectSeparately(inputs: Projected, weights: Projected, biases: (Tensor | undefined)[]): Projected {
  const names = ['query', 'key', 'value'];
  const length = inputs[0].size(-1);
  inputs.forEach((input, i) => {
    const expected = [length, input.size(-1)];
    const { shape } = weights[i]!;
    check(
      same(shape, expected),
      `expecting ${names[i]} weights shape of ${repr(expected)}, but got ${size(shape)}`,
    );
  });
  biases.forEach((bias, i) => {
    check(
      bias === undefined || same(bias.shape, [length]),
      `expecting ${names[i]} bias shape of ${repr([length])}, but got ${size(bias?.shape ?? [])}`,
    );
  });
  return inputs.map((input, i) => linear(input, weights[i]!, biases[i] ?? null)) as Projected;
}

function project(a: Arguments, inputs: Projected): Projected {
  const [query, key, value] = inputs;
  const [keyShape, valueShape] = [key.shape, value.shape];
  if (!a.use_separate_proj_weight) {
    check(
      same(keyShape, valueShape),
      `key shape ${size(keyShape)} does not match value shape ${size(valueShape)}`,
    );
    check(a.in_proj_weight !== null, 'use_separate_proj_weight is False but in_proj_weight is None');
    return projectPacked(query, key, value, a.in_proj_weight, a.in_proj_bias);
  }
  const [keyBatch, valueBatch] = [keyShape.slice(0, 2), valueShape.slice(0, 2)];
  check(
    same(keyBatch, valueBatch),
    `key's sequence and batch dims ${size(keyBatch)} do not match value's ${size(valueBatch)}`,
  );
  const weights = (['q', 'k', 'v'] as const).map((name) => {
    const weight = a[`${name}_proj_weight`];
    check(weight !== null, `use_separate_proj_weight is True but ${name}_proj_weight is None`);
    return weight;
  });
  return projectSeparately(inputs, weights as Projected, a.in_proj_bias?.chunk(3) ?? []);
}

/** The mask in three dimensions. */
function maskOf(mask: Tensor, batch: number, target: number, source: number): Tensor {
  const dim = mask.dim();
  const expected = dim === 2 ? [target, source] : [batch, target, source];
  if (!same(mask.shape, expected)) {
    throw new TorchError(
      `The shape of the ${dim}D attn_mask is ${size(mask.shape)}, but should be ${repr(expected)}.`,
    );
  }
  return dim === 2 ? mask.unsqueeze(0) : mask;
}

/** Keys or values with the batch and the heads in front. */
function headsFirst(x: Tensor, fixed: Maybe, name: string, batch: number, length: number): Tensor {
  if (fixed === null) return x.view([x.size(0), batch, length]).transpose(0, 1);
  check(fixed.size(0) === batch, `expecting ${name}.size(0) of ${batch}, but got ${fixed.size(0)}`);
  check(fixed.size(2) === length, `expecting ${name}.size(2) of ${length}, but got ${fixed.size(2)}`);
  return fixed;
}

const read = reader<Arguments>(
  'multi_head_attention_forward(Tensor query, Tensor key, Tensor value, int embed_dim_to_check, int num_heads, Tensor? in_proj_weight, Tensor? in_proj_bias, Tensor? bias_k, Tensor? bias_v, bool add_zero_attn, float dropout_p, Tensor out_proj_weight, Tensor? out_proj_bias, bool training=True, Tensor? key_padding_mask=None, bool need_weights=True, Tensor? attn_mask=None, bool use_separate_proj_weight=False, Tensor? q_proj_weight=None, Tensor? k_proj_weight=None, Tensor? v_proj_weight=None, Tensor? static_k=None, Tensor? static_v=None, bool average_attn_weights=True, bool is_causal=False)',
);

function attend(a: Arguments): [output: Tensor, weights: Tensor | null] {
  const { num_heads, need_weights, bias_k, bias_v } = a;
  const isBatched = checkShapes(a);
  const addBatch = (x: Tensor) => (isBatched ? x : x.unsqueeze(1));
  const inputs: Projected = [addBatch(a.query), addBatch(a.key), addBatch(a.value)];
  const [query, key] = inputs;
  let padding = isBatched ? a.key_padding_mask : (a.key_padding_mask?.unsqueeze(0) ?? null);
  const [targets, batches, length] = query.shape as [number, number, number];
  let sources = key.size(0);
  padding = canonicalMask(padding, 'key_padding_mask', query.dtype, a.attn_mask?.dtype ?? null, 'attn_mask');
  let { attn_mask: mask, is_causal } = a;
  if (is_causal && mask === null) {
    throw new TorchError(
      'Need attn_mask if specifying the is_causal hint. You may use the Transformer module method `generate_square_subsequent_mask` to create this mask.',
    );
  }
  if (is_causal && padding === null && !need_weights) mask = null;
  else {
    mask = canonicalMask(mask, 'attn_mask', query.dtype);
    // Merged with the padding, the mask is causal no longer.
    if (padding !== null) is_causal = false;
  }
  check(
    length === a.embed_dim_to_check,
    `was expecting embedding dimension of ${a.embed_dim_to_check}, but got ${length}`,
  );
  const headLength = Math.floor(length / num_heads);
  check(headLength * num_heads === length, `embed_dim ${length} not divisible by num_heads ${num_heads}`);
  const heads = batches * num_heads;
  let [q, k, v] = project(a, inputs);
  if (mask !== null) mask = maskOf(mask, heads, targets, sources);

  const addSource = () => {
    if (mask !== null) mask = pad(mask, [0, 1]);
    if (padding !== null) padding = pad(padding, [0, 1]);
  };
  if (bias_k !== null && bias_v !== null) {
    check(a.static_k === null, 'bias cannot be added to static key.');
    check(a.static_v === null, 'bias cannot be added to static value.');
    k = torch.cat([k, bias_k.repeat([1, batches, 1])]);
    v = torch.cat([v, bias_v.repeat([1, batches, 1])]);
    addSource();
  } else {
    check(bias_k === null, 'bias_k is set but bias_v is None');
    check(bias_v === null, 'bias_v is set but bias_k is None');
  }
  q = q.view([targets, heads, headLength]).transpose(0, 1);
  k = headsFirst(k, a.static_k, 'static_k', heads, headLength);
  v = headsFirst(v, a.static_v, 'static_v', heads, headLength);
  if (a.add_zero_attn) {
    const zero = ({ dtype, device }: Tensor) => torch.zeros([heads, 1, headLength], { dtype, device });
    k = torch.cat([k, zero(k)], 1);
    v = torch.cat([v, zero(v)], 1);
    addSource();
  }
  sources = k.size(1);
  if (padding !== null) {
    [batches, sources].forEach((expected, i) => {
      const found = padding!.size(i);
      check(found === expected, `Expected key_padded_mask.shape[${i}] to be ${expected}, but got ${found}`);
    });
    padding = padding
      .view([batches, 1, 1, sources])
      .expand([-1, num_heads, -1, -1])
      .reshape([heads, 1, sources]);
    mask = mask === null ? padding : mask.add(padding);
  }
  const dropout_p = a.training ? a.dropout_p : 0;

  const project_out = (output: Tensor) => {
    const projected = linear(output, a.out_proj_weight, a.out_proj_bias);
    const viewed = projected.view([targets, batches, projected.size(1)]);
    return isBatched ? viewed : viewed.squeeze(1);
  };
  if (!need_weights) {
    if (mask !== null) {
      const one = mask.size(0) === 1 && mask.dim() === 3;
      mask = one ? mask.unsqueeze(0) : mask.view([batches, num_heads, -1, sources]);
    }
    q = q.view([batches, num_heads, targets, headLength]);
    k = k.view([batches, num_heads, sources, headLength]);
    v = v.view([batches, num_heads, sources, headLength]);
    const output = scaled_dot_product_attention(q, k, v, mask, dropout_p, is_causal);
    return [project_out(output.permute([2, 0, 1, 3]).reshape([batches * targets, length])), null];
  }
  const scaled = q.mul(Math.sqrt(1 / headLength));
  check(!(is_causal && mask === null), 'FIXME: is_causal not implemented for need_weights');
  const turned = k.transpose(-2, -1);
  let weights = mask === null ? torch.bmm(scaled, turned) : torch.baddbmm(mask, scaled, turned);
  weights = softmax(weights, -1);
  if (dropout_p > 0) weights = dropout(weights, dropout_p);
  const output = project_out(
    torch
      .bmm(weights, v)
      .transpose(0, 1)
      .reshape([targets * batches, length]),
  );
  weights = weights.view([batches, num_heads, targets, sources]);
  if (a.average_attn_weights) weights = weights.mean({ dim: 1 });
  return [output, isBatched ? weights : weights.squeeze(0)];
}

/**
 * Attention with several heads, as `nn.MultiheadAttention` computes it; the batch comes second.
 *
 * @param query (L, N, E) or (L, E); `key` and `value` are (S, N, E) or (S, E).
 * @returns the output, and the weights (N, L, S), or null where they aren't needed.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 */
export const multi_head_attention_forward: (
  query: Tensor,
  key: Tensor,
  value: Tensor,
  embed_dim_to_check: number,
  num_heads: number,
  in_proj_weight: Maybe,
  in_proj_bias: Maybe,
  bias_k: Maybe,
  bias_v: Maybe,
  add_zero_attn: boolean,
  dropout_p: number,
  out_proj_weight: Tensor,
  out_proj_bias: Maybe,
  ...rest: Rest<
    [
      'training',
      'key_padding_mask',
      'need_weights',
      'attn_mask',
      'use_separate_proj_weight',
      'q_proj_weight',
      'k_proj_weight',
      'v_proj_weight',
      'static_k',
      'static_v',
      'average_attn_weights',
      'is_causal',
    ],
    MultiHeadAttentionOptions
  >
) => [output: Tensor, weights: Tensor | null] = (...args) => attend(read(args));
