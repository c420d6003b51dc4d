/** Cross entropy of a linear map, in chunks. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { type Case, compareCalls } from '../support/calls.js';
import { python } from '../support/python.js';

const F = nn.functional;
const { LinearCrossEntropyOptions: Options } = nn;

type Name = 'x' | 'm' | 'b' | 'w' | 't';

const types = {
  float32: torch.float32,
  float64: torch.float64,
  float16: torch.float16,
  bfloat16: torch.bfloat16,
};

const cases: Case<Name>[] = [
  ...(['mean', 'sum', 'none'] as const).flatMap((reduction) =>
    Object.entries(types).flatMap(([name, dtype]) =>
      (['accurate', 'balanced', 'compact', 'auto'] as const).flatMap((acc_policy): Case<Name>[] => {
        const half = name === 'float16' || name === 'bfloat16';
        const to = `.to(torch.${name})`;
        const acc = half ? 'acc_dtype=torch.float32, ' : '';
        return [false, true].map((all) => [
          `F.linear_cross_entropy(x${to}, m${to}, t, ${all ? `linear_bias=b${to}, weight=w${to}, ignore_index=2, ` : ''}reduction='${reduction}', options=nn.LinearCrossEntropyOptions(batch_chunk_size=3, ${acc}acc_policy='${acc_policy}'))`,
          ({ x, m, b, w, t }) =>
            F.linear_cross_entropy(x.to(dtype), m.to(dtype), t, {
              ...(all ? { linear_bias: b.to(dtype), weight: w.to(dtype), ignore_index: 2 } : {}),
              reduction,
              options: new Options({
                batch_chunk_size: 3,
                acc_policy,
                ...(half ? { acc_dtype: torch.float32 } : {}),
              }),
            }),
        ]);
      }),
    ),
  ),
  ...(['float32', 'bfloat16', 'float16'] as const).map(
    (name): Case<Name> => [
      `F.linear_cross_entropy(x.to(torch.${name}), m.to(torch.${name}), t, options=nn.LinearCrossEntropyOptions())`,
      ({ x, m, t }) =>
        F.linear_cross_entropy(x.to(types[name]), m.to(types[name]), t, { options: new Options() }),
    ],
  ),
  ...['aspect_ratio', 'aspect_ratio:3'].map(
    (method): Case<Name> => [
      `F.linear_cross_entropy(x, m, t, options=nn.LinearCrossEntropyOptions(True, chunking_method='${method}'))`,
      ({ x, m, t }) =>
        F.linear_cross_entropy(x, m, t, { options: new Options(true, { chunking_method: method }) }),
    ],
  ),
  ...['x.detach(), m', 'x, m.detach()'].map(
    (inputs, n): Case<Name> => [
      `F.linear_cross_entropy(${inputs}, t, options=nn.LinearCrossEntropyOptions(batch_chunk_size=4))`,
      ({ x, m, t }) =>
        F.linear_cross_entropy(n === 0 ? x.detach() : x, n === 1 ? m.detach() : m, t, {
          options: new Options({ batch_chunk_size: 4 }),
        }),
    ],
  ),
  [
    'F.linear_cross_entropy(x.detach(), m.detach(), t, linear_bias=b, options=nn.LinearCrossEntropyOptions())',
    ({ x, m, b, t }) =>
      F.linear_cross_entropy(x.detach(), m.detach(), t, { linear_bias: b, options: new Options() }),
  ],
  [
    'F.linear_cross_entropy(x[0], m, t[0], ignore_index=-1, options=nn.LinearCrossEntropyOptions())',
    ({ x, m, t }) =>
      F.linear_cross_entropy(x.select(0, 0), m, t.select(0, 0), { ignore_index: -1, options: new Options() }),
  ],
  [
    'F.linear_cross_entropy(x[0], m, t[0], reduction="none", options=nn.LinearCrossEntropyOptions())',
    ({ x, m, t }) =>
      F.linear_cross_entropy(x.select(0, 0), m, t.select(0, 0), {
        reduction: 'none',
        options: new Options(),
      }),
  ],
  ...(['mean', 'sum', 'none'] as const).map(
    (reduction): Case<Name> => [
      `F.linear_cross_entropy(x[:0], m, t[:0], reduction='${reduction}', options=nn.LinearCrossEntropyOptions())`,
      ({ x, m, t }) =>
        F.linear_cross_entropy(x.narrow(0, 0, 0), m, t.narrow(0, 0, 0), {
          reduction,
          options: new Options(),
        }),
    ],
  ),
  [
    'F.linear_cross_entropy(x, m, torch.full_like(t, -100), options=nn.LinearCrossEntropyOptions())',
    ({ x, m, t }) => F.linear_cross_entropy(x, m, torch.full_like(t, -100), { options: new Options() }),
  ],
  // Without chunks, with a warning.
  [
    'F.linear_cross_entropy(x, m, t, label_smoothing=0.1, options=nn.LinearCrossEntropyOptions())',
    ({ x, m, t }) => F.linear_cross_entropy(x, m, t, { label_smoothing: 0.1, options: new Options() }),
  ],
  [
    'F.linear_cross_entropy(x[:2], m[None][:, :, :5].reshape(5, 2, 5)[..., :5], t[:4].reshape(2, 2) % 5, options=nn.LinearCrossEntropyOptions())',
    ({ x, m, t }) =>
      F.linear_cross_entropy(
        x.narrow(0, 0, 2),
        m.reshape([5, 2, 5]),
        t.narrow(0, 0, 4).reshape([2, 2]).remainder(5),
        { options: new Options() },
      ),
  ],
];

const refused: Case<Name>[] = [
  ['nn.LinearCrossEntropyOptions(acc_policy="x")', () => made({ acc_policy: 'x' as 'auto' })],
  ['nn.LinearCrossEntropyOptions(chunking_method="x")', () => made({ chunking_method: 'x' })],
  [
    'nn.LinearCrossEntropyOptions(chunking_method="aspect_ratio:0")',
    () => made({ chunking_method: 'aspect_ratio:0' }),
  ],
  ['nn.LinearCrossEntropyOptions(batch_chunk_size=0)', () => made({ batch_chunk_size: 0 })],
  ['nn.LinearCrossEntropyOptions(acc_dtype=torch.int64)', () => made({ acc_dtype: torch.int64 })],
  [
    'F.linear_cross_entropy(x, m, t, options=nn.LinearCrossEntropyOptions(batch_chunk_size=3, chunking_method="aspect_ratio"))',
    ({ x, m, t }) =>
      F.linear_cross_entropy(x, m, t, {
        options: new Options({ batch_chunk_size: 3, chunking_method: 'aspect_ratio' }),
      }),
  ],
  [
    'F.linear_cross_entropy(x, m, t, options=nn.LinearCrossEntropyOptions(acc_dtype=torch.float64))',
    ({ x, m, t }) => F.linear_cross_entropy(x, m, t, { options: new Options({ acc_dtype: torch.float64 }) }),
  ],
];

function made(options: nn.ChunkOptions): Tensor {
  return torch.tensor(new Options(options).batch_chunk_size ?? 0);
}

torch.set_num_threads(1);

compareCalls(
  {
    x: 'torch.randn(10, 5)',
    m: 'torch.randn(10, 5)',
    b: 'torch.randn(10)',
    w: 'torch.rand(10)',
    t: 'torch.tensor([0, 2, 9, 3, 2, 7, 5, 5, 1, 4])',
  },
  cases,
  refused,
);

const py = python(`
m = nn.LinearCrossEntropyLoss(4, 3, options=nn.LinearCrossEntropyOptions(batch_chunk_size=2, acc_dtype=torch.float32))
emit('repr', repr(m))
def twice():
    loss = m(torch.ones(3, 4), torch.tensor([0, 1, 2]))
    loss.backward(retain_graph=True)
    loss.backward()
emit('twice', error(twice))
`);

test('a second backward needs allow_retain_graph', () => {
  const input = torch.ones([3, 4]);
  const target = torch.tensor([0n, 1n, 2n]);
  const options = new Options({ batch_chunk_size: 2, acc_dtype: torch.float32 });
  const m = new nn.LinearCrossEntropyLoss(4, 3, { options });
  expect(String(m)).toBe(py.repr);
  const loss = m(input, target);
  loss.backward({ retain_graph: true });
  const once = m.linear.weight.grad!.clone();
  expect(() => loss.backward()).toThrow(py.twice.message);
  expect(() => loss.backward()).toThrow(torch.TorchError);

  const again = new nn.LinearCrossEntropyLoss(4, 3, { options: new Options(true) });
  again.load_state_dict(m.state_dict());
  const kept = again(input, target);
  kept.backward({ retain_graph: true });
  kept.backward();
  expect(torch.allclose(again.linear.weight.grad!, once.mul(2))).toBe(true);
});

test('without gradients, in a scope, and with a wrong argument', () => {
  const input = torch.randn([5, 4]);
  const weight = torch.randn([3, 4]);
  const target = torch.tensor([0n, 1n, 2n, 0n, 1n]);
  const options = new Options({ batch_chunk_size: 2 });
  const loss = torch.no_grad(() =>
    F.linear_cross_entropy(input, weight.requires_grad_(), target, { options }),
  );
  expect(loss.requires_grad).toBe(false);
  using s = torch.scope();
  F.linear_cross_entropy(input, weight, target, { options }).backward();
  expect(torch.isfinite(weight.grad!).all().item()).toBe(true);
  expect(s).toBeDefined();
  const call = (options: unknown) => () =>
    F.linear_cross_entropy(input, weight, target, { options: options as nn.LinearCrossEntropyOptions });
  expect(call({ batch_chunk_size: 2 })).toThrow(
    "linear_cross_entropy(): argument 'options' must be LinearCrossEntropyOptions, not dict",
  );
  expect(call(3)).toThrow("linear_cross_entropy(): argument 'options' must be object, not int");
  expect(Object.isFrozen(options)).toBe(true);
});
