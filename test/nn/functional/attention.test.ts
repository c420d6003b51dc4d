/** Attention with several heads, beside PyTorch's. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { type Case, compareCalls } from '../../support/calls.js';

const F = torch.nn.functional;

const inputs = {
  q: 'torch.randn(3, 2, 4)',
  k: 'torch.randn(5, 2, 4)',
  v: 'torch.randn(5, 2, 4)',
  x: 'torch.randn(5, 2, 6)',
  w: 'torch.randn(12, 4)',
  b: 'torch.randn(12)',
  y: 'torch.randn(4, 6)',
  o: 'torch.randn(4, 4)',
  p: 'torch.randn(4)',
  f: 'torch.randn(1, 1, 4)',
  s: 'torch.randn(4, 5, 2)',
  m: 'torch.randn(3, 5)',
  n: 'torch.tensor([[False, True, False, False, True], [True, False, False, False, False]])',
};

type Name = keyof typeof inputs;
type Inputs = Record<Name, Tensor>;
type Options = NonNullable<Parameters<typeof F.multi_head_attention_forward>[13]>;

/** A call with what it needs, and these options besides, in Python's words and in ours. */
function attend(
  [query, key, value]: [string, string, string],
  python: string,
  ours: (inputs: Inputs) => Options | object,
  rest: (inputs: Inputs) => unknown[] = ({ w, b, o, p }) => [w, b, null, null, false, 0, o, p],
  restPython = 'w, b, None, None, False, 0.0, o, p',
): Case<Name> {
  const pick = (inputs: Inputs, text: string): Tensor => {
    const t = inputs[text[0] as Name];
    return text.endsWith('[:, 0]') ? t.select(1, 0) : t;
  };
  return [
    `F.multi_head_attention_forward(${query}, ${key}, ${value}, 4, 2, ${restPython}, ${python})`,
    (v) =>
      (F.multi_head_attention_forward as (...args: unknown[]) => [Tensor, Tensor | null])(
        pick(v, query),
        pick(v, key),
        pick(v, value),
        4,
        2,
        ...rest(v),
        ours(v),
      ),
  ];
}

const cross: [string, string, string] = ['q', 'k', 'v'];
const unbatched: [string, string, string] = ['q[:, 0]', 'k[:, 0]', 'v[:, 0]'];

compareCalls<Name>(
  inputs,
  [
    attend(cross, 'training=True', () => ({ training: true })),
    attend(['q', 'k', 'k'], 'training=False', () => ({ training: false })),
    attend(['k', 'k', 'k'], 'need_weights=False', () => ({ need_weights: false })),
    attend(unbatched, 'average_attn_weights=False', () => ({ average_attn_weights: false })),
    attend(unbatched, 'need_weights=False, attn_mask=m', ({ m }) => ({ need_weights: false, attn_mask: m })),
    attend(unbatched, 'key_padding_mask=n[0]', ({ n }) => ({ key_padding_mask: n.select(0, 0) })),
    attend(cross, 'key_padding_mask=n, attn_mask=m', ({ n, m }) => ({ key_padding_mask: n, attn_mask: m })),
    attend(cross, 'attn_mask=m.expand(4, 3, 5)', ({ m }) => ({ attn_mask: m.expand([4, 3, 5]) })),
    attend(cross, 'attn_mask=m > 0.5, need_weights=False', ({ m }) => ({
      attn_mask: m.gt(0.5),
      need_weights: false,
    })),
    attend(
      ['k', 'k', 'k'],
      'attn_mask=torch.ones(5, 5).triu(1) > 0, need_weights=False, is_causal=True',
      () => ({
        attn_mask: torch.ones([5, 5]).triu(1).gt(0),
        need_weights: false,
        is_causal: true,
      }),
    ),
    attend(
      cross,
      'key_padding_mask=n, attn_mask=m',
      ({ n, m }) => ({ key_padding_mask: n, attn_mask: m }),
      ({ w, o, f }) => [w, null, f, f, true, 0.3, o, null],
      'w, None, f, f, True, 0.3, o, None',
    ),
    attend(
      ['q', 'x', 'x'],
      'use_separate_proj_weight=True, q_proj_weight=o, k_proj_weight=y, v_proj_weight=y',
      ({ o, y }) => ({
        use_separate_proj_weight: true,
        q_proj_weight: o,
        k_proj_weight: y,
        v_proj_weight: y,
      }),
    ),
    attend(cross, 'static_k=s, static_v=s', ({ s }) => ({ static_k: s, static_v: s })),
  ],
  [
    attend(['m', 'k', 'v'], 'training=True', () => ({})),
    attend(['p', 'k', 'v'], 'training=True', () => ({})),
    attend(['q', 'm', 'v'], 'training=True', () => ({})),
    attend(['x', 'x', 'x'], 'training=True', () => ({})),
    attend(['q', 'q', 'v'], 'training=True', () => ({})),
    attend(['q', 'q', 'v'], 'use_separate_proj_weight=True', () => ({ use_separate_proj_weight: true })),
    attend(cross, 'use_separate_proj_weight=True', () => ({ use_separate_proj_weight: true })),
    attend(cross, 'use_separate_proj_weight=True, q_proj_weight=o', ({ o }) => ({
      use_separate_proj_weight: true,
      q_proj_weight: o,
    })),
    attend(
      cross,
      'use_separate_proj_weight=True, q_proj_weight=o, k_proj_weight=y, v_proj_weight=y',
      ({ o, y }) => ({
        use_separate_proj_weight: true,
        q_proj_weight: o,
        k_proj_weight: y,
        v_proj_weight: y,
      }),
    ),
    attend(cross, 'key_padding_mask=n[0]', ({ n }) => ({ key_padding_mask: n.select(0, 0) })),
    attend(cross, 'key_padding_mask=n[:, :4]', ({ n }) => ({ key_padding_mask: n.narrow(1, 0, 4) })),
    attend(cross, 'key_padding_mask=n[:1]', ({ n }) => ({ key_padding_mask: n.narrow(0, 0, 1) })),
    attend(cross, 'key_padding_mask=n.long()', ({ n }) => ({ key_padding_mask: n.long() })),
    attend(cross, 'attn_mask=m[0]', ({ m }) => ({ attn_mask: m.select(0, 0) })),
    attend(cross, 'attn_mask=m[:2]', ({ m }) => ({ attn_mask: m.narrow(0, 0, 2) })),
    attend(cross, 'attn_mask=m[None]', ({ m }) => ({ attn_mask: m.unsqueeze(0) })),
    attend(unbatched, 'attn_mask=m[None]', ({ m }) => ({ attn_mask: m.unsqueeze(0) })),
    attend(unbatched, 'key_padding_mask=n', ({ n }) => ({ key_padding_mask: n })),
    attend(['q[:, 0]', 'k', 'v'], 'training=True', () => ({})),
    attend(cross, 'is_causal=True', () => ({ is_causal: true })),
    attend(cross, 'static_k=f', ({ f }) => ({ static_k: f })),
    attend(cross, 'static_v=k', ({ k }) => ({ static_v: k })),
    attend(
      cross,
      'training=True',
      () => ({}),
      ({ b, o, p }) => [null, b, null, null, false, 0, o, p],
      'None, b, None, None, False, 0.0, o, p',
    ),
    attend(
      cross,
      'training=True',
      () => ({}),
      ({ w, b, o, p, f }) => [w, b, f, null, false, 0, o, p],
      'w, b, f, None, False, 0.0, o, p',
    ),
    attend(
      cross,
      'static_k=s',
      ({ s }) => ({ static_k: s }),
      ({ w, b, o, p, f }) => [w, b, f, f, false, 0, o, p],
      'w, b, f, f, False, 0.0, o, p',
    ),
  ],
);

test('misuse of arguments', () => {
  using _ = torch.scope();
  const attend = F.multi_head_attention_forward as (...args: unknown[]) => unknown;
  const x = torch.ones([2, 4]);
  expect(() => attend(x, x, x, 4, 2)).toThrow(/^multi_head_attention_forward\(\) missing 8 required/);
  expect(() => attend(x, x, x, 4, 3, x, null, null, null, false, 0, x, null)).toThrow(
    'embed_dim 4 not divisible by num_heads 3',
  );
  expect(() => attend(x, x, x, 4, 2, x, null, null, null, false, 0, x, null, { need: true })).toThrow(
    "multi_head_attention_forward() got an unexpected keyword argument 'need'",
  );
});
