/** Bags of rows, and functions of single kinds, beside PyTorch's. */
import * as torch from 'nodetorch';
import { type Case, compareCalls } from '../../support/calls.js';

const F = torch.nn.functional;

compareCalls(
  {
    w: 'torch.randn(10, 3)',
    i: 'torch.tensor([1, 2, 4, 5, 4, 3, 2, 9])',
    o: 'torch.tensor([0, 3, 3])',
    e: 'torch.tensor([0, 3, 8])',
    b: 'torch.tensor([[1, 2, 4], [4, 3, 9]])',
    s: 'torch.rand(8)',
    p: 'torch.rand(2, 3)',
    c: 'torch.randn(2, 4, 5, 6)',
    x: 'torch.randn(2, 5, 6)',
  },
  [
    ...(['sum', 'mean', 'max'] as const).flatMap((mode): Case<'b' | 'i' | 'o' | 'w'>[] => [
      [`F.embedding_bag(i, w, o, mode="${mode}")`, ({ i, w, o }) => F.embedding_bag(i, w, o, { mode })],
      [`F.embedding_bag(b, w, mode="${mode}")`, ({ b, w }) => F.embedding_bag(b, w, { mode })],
      [
        `F.embedding_bag(b, w, mode="${mode}", padding_idx=4)`,
        ({ b, w }) => F.embedding_bag(b, w, { mode, padding_idx: 4 }),
      ],
    ]),
    [
      'F.embedding_bag(i, w, e, include_last_offset=True)',
      ({ i, w, e }) => F.embedding_bag(i, w, e, { include_last_offset: true }),
    ],
    [
      'F.embedding_bag(i, w, o, None, 2, True, "sum", False, s)',
      ({ i, w, o, s }) => F.embedding_bag(i, w, o, null, 2, true, 'sum', false, s),
    ],
    [
      'F.embedding_bag(b, w, mode="sum", per_sample_weights=p)',
      ({ b, w, p }) => F.embedding_bag(b, w, { mode: 'sum', per_sample_weights: p }),
    ],
    [
      'list((F.embedding_bag(b, w, max_norm=0.5, norm_type=1.0), w))',
      ({ b, w }) => [F.embedding_bag(b, w, { max_norm: 0.5, norm_type: 1 }), w],
    ],
    ['F.embedding_bag(w, b)', ({ b, w }) => F.embedding_bag(w, b)],
    ['F.gumbel_softmax(w)', ({ w }) => F.gumbel_softmax(w)],
    ['F.gumbel_softmax(w, 0.5, True)', ({ w }) => F.gumbel_softmax(w, 0.5, true)],
    ['F.gumbel_softmax(w.T, hard=True, dim=0)', ({ w }) => F.gumbel_softmax(w.t(), { hard: true, dim: 0 })],
    ['F.gumbel_softmax(w, eps=1.0, tau=2.0)', ({ w }) => F.gumbel_softmax(w, { eps: 1, tau: 2 })],
    ['F.local_response_norm(c, 3)', ({ c }) => F.local_response_norm(c, 3)],
    ['F.local_response_norm(x, 2, 0.1, k=2.0)', ({ x }) => F.local_response_norm(x, 2, 0.1, { k: 2 })],
    ['F.local_response_norm(x[:0], 2)', ({ x }) => F.local_response_norm(x.narrow(0, 0, 0), 2)],
  ],
  [
    ['F.embedding_bag(i, w)', ({ i, w }) => F.embedding_bag(i, w)],
    ['F.embedding_bag(i, w, b)', ({ i, w, b }) => F.embedding_bag(i, w, b)],
    ['F.embedding_bag(b, w, o)', ({ b, w, o }) => F.embedding_bag(b, w, o)],
    ['F.embedding_bag(b[None], w)', ({ b, w }) => F.embedding_bag(b.unsqueeze(0), w)],
    ['F.embedding_bag(i, s, o)', ({ i, s, o }) => F.embedding_bag(i, s, o)],
    ['F.embedding_bag(b, w, mode="x")', ({ b, w }) => F.embedding_bag(b, w, { mode: 'x' as 'sum' })],
    [
      'F.embedding_bag(b, w, mode="max", scale_grad_by_freq=True)',
      ({ b, w }) => F.embedding_bag(b, w, { mode: 'max', scale_grad_by_freq: true }),
    ],
    [
      'F.embedding_bag(b, w, mode="max", sparse=True)',
      ({ b, w }) => F.embedding_bag(b, w, { mode: 'max', sparse: true }),
    ],
    [
      'F.embedding_bag(b, w, per_sample_weights=p)',
      ({ b, w, p }) => F.embedding_bag(b, w, { per_sample_weights: p }),
    ],
    [
      'F.embedding_bag(b, w, mode="sum", per_sample_weights=s)',
      ({ b, w, s }) => F.embedding_bag(b, w, { mode: 'sum', per_sample_weights: s }),
    ],
    ['F.embedding_bag(b, w, padding_idx=10)', ({ b, w }) => F.embedding_bag(b, w, { padding_idx: 10 })],
    ['F.local_response_norm(w, 2)', ({ w }) => F.local_response_norm(w, 2)],
    ['F.gumbel_softmax(i)', ({ i }) => F.gumbel_softmax(i)],
    ['F.gumbel_softmax(w, dim=3)', ({ w }) => F.gumbel_softmax(w, { dim: 3 })],
  ],
);

test('misuse of arguments', () => {
  using _ = torch.scope();
  const w = torch.ones([3, 2]);
  const bad =
    (f: unknown, ...args: unknown[]) =>
    () =>
      (f as (...args: unknown[]) => unknown)(...args);
  expect(bad(F.embedding_bag, w)).toThrow(
    /^embedding_bag\(\) missing 1 required positional arguments?: "weight"$/,
  );
  expect(bad(F.embedding_bag, w, w, 3)).toThrow(
    "embedding_bag(): argument 'offsets' (position 3) must be Tensor, not int",
  );
  expect(bad(F.embedding_bag, w, w, { offset: w })).toThrow(
    "embedding_bag() got an unexpected keyword argument 'offset'",
  );
  expect(bad(F.gumbel_softmax, w, 1, 1)).toThrow(
    "gumbel_softmax(): argument 'hard' (position 3) must be bool, not int",
  );
  expect(bad(F.local_response_norm, w, 2.5)).toThrow(
    "local_response_norm(): argument 'size' (position 2) must be int, not float",
  );
  const gone = torch.ones([2, 2]);
  gone.dispose();
  expect(bad(F.gumbel_softmax, gone)).toThrow('disposed');
});
