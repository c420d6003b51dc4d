/** Attention with several heads, trained and as one operator, against PyTorch's. */
import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import { compareCalls } from '../../support/calls.js';
import { compareModules, moduleCase } from './compare.js';

const inputs = {
  q: 'torch.randn(3, 2, 4)',
  k: 'torch.randn(5, 2, 4)',
  v: 'torch.randn(5, 2, 4)',
  x: 'torch.randn(5, 2, 6)',
  y: 'torch.randn(5, 2, 3)',
  b: 'torch.randn(2, 5, 4)',
  n: 'torch.tensor([[False, True, False, False, True], [True, False, False, False, False]])',
};

const c = moduleCase<keyof typeof inputs>();

compareModules(inputs, [
  c(
    'nn.MultiheadAttention(4, 2)',
    'm(q, k, v)',
    () => new nn.MultiheadAttention(4, 2),
    (m, { q, k, v }) => m(q, k, v),
  ),
  c(
    'nn.MultiheadAttention(4, 2, dropout=0.3, add_bias_kv=True)',
    'm(q, k, k, need_weights=False)',
    () => new nn.MultiheadAttention(4, 2, { dropout: 0.3, add_bias_kv: true }),
    (m, { q, k }) => m(q, k, k, { need_weights: false }),
  ),
  c(
    'nn.MultiheadAttention(4, 2, 0.0, False, False, True)',
    'm(k, k, k, n)',
    () => new nn.MultiheadAttention(4, 2, 0, false, false, true),
    (m, { k, n }) => m(k, k, k, n),
  ),
  c(
    'nn.MultiheadAttention(4, 2, kdim=6, vdim=3)',
    'm(q, x, y, average_attn_weights=False)',
    () => new nn.MultiheadAttention(4, 2, { kdim: 6, vdim: 3 }),
    (m, { q, x, y }) => m(q, x, y, { average_attn_weights: false }),
  ),
  c(
    'nn.MultiheadAttention(4, 2)',
    'm(q[:, 0], k[:, 0], v[:, 0])',
    () => new nn.MultiheadAttention(4, 2),
    (m, { q, k, v }) => m(q.select(1, 0), k.select(1, 0), v.select(1, 0)),
  ),
  // From here on, evaluation takes the one operator.
  c(
    'nn.MultiheadAttention(4, 2, batch_first=True)',
    'm(b, b, b)',
    () => new nn.MultiheadAttention(4, 2, { batch_first: true }),
    (m, { b }) => m(b, b, b),
  ),
  c(
    'nn.MultiheadAttention(4, 2, batch_first=True)',
    'm(b, b, b, key_padding_mask=n, need_weights=False)',
    () => new nn.MultiheadAttention(4, 2, { batch_first: true }),
    (m, { b, n }) => m(b, b, b, { key_padding_mask: n, need_weights: false }),
  ),
  c(
    'nn.MultiheadAttention(4, 2, batch_first=True)',
    'm(b, b, b, n, True, torch.ones(5, 5).triu(1) > 0)',
    () => new nn.MultiheadAttention(4, 2, { batch_first: true }),
    (m, { b, n }) => m(b, b, b, n, true, torch.ones([5, 5]).triu(1).gt(0)),
  ),
  c(
    'nn.MultiheadAttention(4, 2, batch_first=True)',
    'm(b, b, b, attn_mask=(torch.ones(4, 5, 5).triu(1) > 0), average_attn_weights=False)',
    () => new nn.MultiheadAttention(4, 2, { batch_first: true }),
    (m, { b }) => m(b, b, b, { attn_mask: torch.ones([4, 5, 5]).triu(1).gt(0), average_attn_weights: false }),
  ),
  c(
    'nn.MultiheadAttention(4, 2, batch_first=True)',
    'm(b, b * 2, b * 3)',
    () => new nn.MultiheadAttention(4, 2, { batch_first: true }),
    (m, { b }) => m(b, b.mul(2), b.mul(3)),
  ),
  c(
    'nn.MultiheadAttention(4, 1, batch_first=True)',
    'm(b, b, b)',
    () => new nn.MultiheadAttention(4, 1, { batch_first: true }),
    (m, { b }) => m(b, b, b),
  ),
]);

compareCalls(
  inputs,
  [
    [
      'nn.MultiheadAttention(4, 2, dtype=torch.float64)(q.double(), k.double(), k.double())',
      ({ q, k }) => {
        const m = new nn.MultiheadAttention(4, 2, { dtype: torch.float64 });
        return m(q.double(), k.double(), k.double());
      },
    ],
  ],
  [
    ['nn.MultiheadAttention(0, 2)', ({ q }) => new nn.MultiheadAttention(0, 2)(q, q, q)],
    ['nn.MultiheadAttention(4, 3)', ({ q }) => new nn.MultiheadAttention(4, 3)(q, q, q)],
    ['nn.MultiheadAttention(4, 2)(x, x, x)', ({ x }) => new nn.MultiheadAttention(4, 2)(x, x, x)],
    [
      'nn.MultiheadAttention(4, 2)(q, k, k, n.long())',
      ({ q, k, n }) => new nn.MultiheadAttention(4, 2)(q, k, k, n.long()),
    ],
  ],
);

test('the one operator can be switched off', () => {
  using _ = torch.scope();
  const { mha } = torch.backends;
  const m = new nn.MultiheadAttention(8, 2, { batch_first: true }).eval();
  const x = torch.randn([2, 3, 8]);
  const strides = () => torch.no_grad(() => m(x, x, x)[0].stride());
  expect(mha.get_fastpath_enabled()).toBe(true);
  const fast = strides();
  mha.set_fastpath_enabled(false);
  const slow = strides();
  mha.set_fastpath_enabled(true);
  // Where the batch comes second, it is turned to the front at the end.
  expect([fast, slow]).toEqual([
    [24, 8, 1],
    [8, 16, 1],
  ]);
  expect(() => mha.set_fastpath_enabled(1 as unknown as boolean)).toThrow(TypeError);
});

test('misuse of arguments', () => {
  using _ = torch.scope();
  const x = torch.ones([3, 1, 4]);
  const m = new nn.MultiheadAttention(4, 2);
  const attend = m as unknown as (...args: unknown[]) => unknown;
  expect(() => attend(x)).toThrow(/^forward\(\) missing 2 required positional arguments?: "key", "value"$/);
  expect(() => attend(x, x, x, { need_weight: false })).toThrow(
    "forward() got an unexpected keyword argument 'need_weight'",
  );
  expect(() => attend(x, x, 3)).toThrow("forward(): argument 'value' (position 3) must be Tensor, not int");
});
