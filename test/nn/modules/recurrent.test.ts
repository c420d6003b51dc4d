/** Recurrent layers, their cells and packed sequences, against PyTorch's. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { type Case, compareCalls } from '../../support/calls.js';
import { compareModules, moduleCase } from './compare.js';

const { rnn } = nn.utils;

const inputs = {
  x: 'torch.randn(5, 3, 4)',
  h: 'torch.randn(1, 3, 6)',
  g: 'torch.randn(4, 3, 6)',
  c: 'torch.randn(4, 3, 6)',
  p: 'torch.randn(4, 3, 2)',
  b: 'torch.randn(3, 5, 6)',
  k: 'torch.randn(3, 4)',
  n: 'torch.randn(3, 6)',
  l: 'torch.tensor([3, 5, 1])',
};

type Name = keyof typeof inputs;
const c = moduleCase<Name>();

const packed = ({ x, l }: Record<Name, Tensor>) => rnn.pack_padded_sequence(x, l, { enforce_sorted: false });
const kPacked = 'rnn.pack_padded_sequence(x, l, enforce_sorted=False)'.replace('rnn.', 'nn.utils.rnn.');

compareModules<Name>(inputs, [
  c(
    'nn.RNN(4, 6)',
    'm(x)',
    () => new nn.RNN(4, 6),
    (m, { x }) => m(x),
  ),
  c(
    'nn.RNN(4, 6)',
    'm(x, h)',
    () => new nn.RNN(4, 6),
    (m, { x, h }) => m(x, h),
  ),
  c(
    'nn.RNN(4, 6, 2, "relu", bias=False, bidirectional=True)',
    'm(x, g)',
    () => new nn.RNN(4, 6, 2, 'relu', { bias: false, bidirectional: true }),
    (m, { x, g }) => m(x, g),
  ),
  c(
    'nn.RNN(4, 6, 2, nonlinearity="relu", dropout=0.4)',
    `m(${kPacked}, g[:2])`,
    () => new nn.RNN(4, 6, 2, { nonlinearity: 'relu', dropout: 0.4 }),
    (m, v) => m(packed(v), v.g.narrow(0, 0, 2)),
  ),
  c(
    'nn.RNN(4, 6)',
    'm(x[:, 0], h[:, 0])',
    () => new nn.RNN(4, 6),
    (m, { x, h }) => m(x.select(1, 0), h.select(1, 0)),
  ),
  c(
    'nn.GRU(4, 6)',
    'm(x)',
    () => new nn.GRU(4, 6),
    (m, { x }) => m(x),
  ),
  c(
    'nn.GRU(6, 6, 2, batch_first=True, dropout=0.3, bidirectional=True)',
    'm(b, g)',
    () => new nn.GRU(6, 6, 2, { batch_first: true, dropout: 0.3, bidirectional: true }),
    (m, { b, g }) => m(b, g),
  ),
  c(
    'nn.GRU(4, 6)',
    `m(${kPacked})`,
    () => new nn.GRU(4, 6),
    (m, v) => m(packed(v)),
  ),
  c(
    'nn.GRU(4, 6, batch_first=True)',
    'm(x[0])',
    () => new nn.GRU(4, 6, { batch_first: true }),
    (m, { x }) => m(x.select(0, 0)),
  ),
  c(
    'nn.LSTM(4, 6)',
    'm(x)',
    () => new nn.LSTM(4, 6),
    (m, { x }) => m(x),
  ),
  c(
    'nn.LSTM(4, 6, 2, bidirectional=True, dropout=0.2)',
    'm(x, (g, c))',
    () => new nn.LSTM(4, 6, 2, { bidirectional: true, dropout: 0.2 }),
    (m, { x, g, c }) => m(x, [g, c]),
  ),
  c(
    'nn.LSTM(4, 6, num_layers=2, bidirectional=True, proj_size=2)',
    'm(x, (p, c))',
    () => new nn.LSTM(4, 6, { num_layers: 2, bidirectional: true, proj_size: 2 }),
    (m, { x, p, c }) => m(x, [p, c]),
  ),
  c(
    'nn.LSTM(4, 6, bias=False, proj_size=2)',
    'm(x)',
    () => new nn.LSTM(4, 6, { bias: false, proj_size: 2 }),
    (m, { x }) => m(x),
  ),
  c(
    'nn.LSTM(4, 6, 2, True, False, 0.0, True)',
    `m(${kPacked}, (g, c))`,
    () => new nn.LSTM(4, 6, 2, true, false, 0, true),
    (m, v) => m(packed(v), [v.g, v.c]),
  ),
  c(
    'nn.LSTM(4, 6)',
    'm(x[:, 0], (h[:, 0], h[:, 1]))',
    () => new nn.LSTM(4, 6),
    (m, { x, h }) => m(x.select(1, 0), [h.select(1, 0), h.select(1, 1)]),
  ),
  c(
    'nn.RNNCell(4, 6)',
    'm(k)',
    () => new nn.RNNCell(4, 6),
    (m, { k }) => m(k),
  ),
  c(
    'nn.RNNCell(4, 6, nonlinearity="relu")',
    'm(k, n)',
    () => new nn.RNNCell(4, 6, { nonlinearity: 'relu' }),
    (m, { k, n }) => m(k, n),
  ),
  c(
    'nn.RNNCell(4, 6, False)',
    'm(k[0], n[0])',
    () => new nn.RNNCell(4, 6, false),
    (m, { k, n }) => m(k.select(0, 0), n.select(0, 0)),
  ),
  c(
    'nn.GRUCell(4, 6)',
    'm(k)',
    () => new nn.GRUCell(4, 6),
    (m, { k }) => m(k),
  ),
  c(
    'nn.GRUCell(4, 6, bias=False)',
    'm(k, n)',
    () => new nn.GRUCell(4, 6, { bias: false }),
    (m, { k, n }) => m(k, n),
  ),
  c(
    'nn.LSTMCell(4, 6)',
    'm(k)',
    () => new nn.LSTMCell(4, 6),
    (m, { k }) => m(k),
  ),
  c(
    'nn.LSTMCell(4, 6)',
    'm(k, (n, n * 2))',
    () => new nn.LSTMCell(4, 6),
    (m, { k, n }) => m(k, [n, n.mul(2)]),
  ),
  c(
    'nn.LSTMCell(4, 6, bias=False)',
    'm(k[0], (n[0], n[1]))',
    () => new nn.LSTMCell(4, 6, { bias: false }),
    (m, { k, n }) => m(k.select(0, 0), [n.select(0, 0), n.select(0, 1)]),
  ),
]);

type Kind = 'RNN' | 'LSTM' | 'GRU';
/** A layer that is called with its input alone. */
const recurrent = (kind: Kind, ...args: [number, number, object?]) =>
  new (nn[kind] as typeof nn.RNN)(...args);

const sequences = ({ x }: Record<Name, Tensor>) => [x.narrow(0, 0, 2), x, x.narrow(0, 0, 3)];
const parts = (s: torch.nn.utils.rnn.PackedSequence) => [
  s.data,
  s.batch_sizes,
  s.sorted_indices,
  s.unsorted_indices,
];

compareCalls<Name>(
  inputs,
  [
    [
      'nn.utils.rnn.pack_padded_sequence(x, [5, 3, 2])',
      ({ x }) => parts(rnn.pack_padded_sequence(x, [5, 3, 2])),
    ],
    [
      'nn.utils.rnn.pack_padded_sequence(b, l, batch_first=True, enforce_sorted=False)',
      ({ b, l }) => parts(rnn.pack_padded_sequence(b, l, { batch_first: true, enforce_sorted: false })),
    ],
    [`nn.utils.rnn.pad_packed_sequence(${kPacked})`, (v) => rnn.pad_packed_sequence(packed(v))],
    [
      `nn.utils.rnn.pad_packed_sequence(${kPacked}, True, -1.0, 7)`,
      (v) => rnn.pad_packed_sequence(packed(v), true, -1, 7),
    ],
    ['nn.utils.rnn.pad_sequence([x[:2], x, x[:3]])', (v) => rnn.pad_sequence(sequences(v))],
    [
      'nn.utils.rnn.pad_sequence([x[:2], x, x[:3]], True, 0.5, padding_side="left")',
      (v) => rnn.pad_sequence(sequences(v), true, 0.5, { padding_side: 'left' }),
    ],
    ['nn.utils.rnn.pad_sequence(x)', ({ x }) => rnn.pad_sequence(x)],
    ['nn.utils.rnn.unpad_sequence(x, l)', ({ x, l }) => rnn.unpad_sequence(x, l)],
    ['nn.utils.rnn.unpad_sequence(b, l, batch_first=True)', ({ b, l }) => rnn.unpad_sequence(b, l, true)],
    [
      'nn.utils.rnn.pack_sequence([x, x[:3], x[:2]])',
      ({ x }) => parts(rnn.pack_sequence([x, x.narrow(0, 0, 3), x.narrow(0, 0, 2)])),
    ],
    [
      'nn.utils.rnn.unpack_sequence(nn.utils.rnn.pack_sequence([x[:2], x, x[:3]], enforce_sorted=False))',
      (v) => rnn.unpack_sequence(rnn.pack_sequence(sequences(v), { enforce_sorted: false })),
    ],
    [`${kPacked}.to(torch.float64)`, (v) => parts(packed(v).to(torch.float64))],
    [`${kPacked}.double()`, (v) => parts(packed(v).double())],
    [
      'nn.utils.rnn.invert_permutation(torch.tensor([2, 0, 1]))',
      () => rnn.invert_permutation(torch.tensor([2n, 0n, 1n])),
    ],
  ],
  [
    [
      'nn.utils.rnn.pack_padded_sequence(x, [3, 5, 2])',
      ({ x }) => parts(rnn.pack_padded_sequence(x, [3, 5, 2])),
    ],
    [
      `nn.utils.rnn.pad_packed_sequence(${kPacked}, total_length=4)`,
      (v) => rnn.pad_packed_sequence(packed(v), { total_length: 4 }),
    ],
    ['nn.utils.rnn.unpad_sequence(x, l[:2])', ({ x, l }) => rnn.unpad_sequence(x, l.narrow(0, 0, 2))],
    ['nn.utils.rnn.pad_sequence([x, b])', ({ x, b }) => rnn.pad_sequence([x, b])],
    [
      'nn.utils.rnn.pad_sequence([x], padding_side="top")',
      ({ x }) => rnn.pad_sequence([x], { padding_side: 'top' as 'left' }),
    ],
    ...(['RNN', 'LSTM', 'GRU'] as const).flatMap((name): Case<Name>[] => [
      [`nn.${name}(4, 6)(b[0, 0])`, ({ b }) => recurrent(name, 4, 6)(b.select(0, 0).select(0, 0))[0]],
      [`nn.${name}(4, 6)(b)`, ({ b }) => recurrent(name, 4, 6)(b)[0]],
      [`nn.${name}(4, 6)(x.double())`, ({ x }) => recurrent(name, 4, 6)(x.double())[0]],
      [`nn.${name}(0, 6)`, ({ x }) => recurrent(name, 0, 6)(x)[0]],
      [`nn.${name}(4, -1)`, ({ x }) => recurrent(name, 4, -1)(x)[0]],
      [`nn.${name}(4, 6, num_layers=0)`, ({ x }) => recurrent(name, 4, 6, { num_layers: 0 })(x)[0]],
      [`nn.${name}(4, 6, dropout=1.5)`, ({ x }) => recurrent(name, 4, 6, { dropout: 1.5 })(x)[0]],
    ]),
    ['nn.LSTM(4, 6, proj_size=-1)', ({ x }) => new nn.LSTM(4, 6, { proj_size: -1 })(x)[0]],
    ['nn.LSTM(4, 6, proj_size=6)', ({ x }) => new nn.LSTM(4, 6, { proj_size: 6 })(x)[0]],
    ['nn.GRU(4, 6, proj_size=2)', ({ x }) => new nn.GRU(4, 6, { proj_size: 2 } as object)(x)[0]],
    ['nn.RNN(4, 6, proj_size=2)', ({ x }) => new nn.RNN(4, 6, { proj_size: 2 } as object)(x)[0]],
    ['nn.RNN(4, 6, nonlinearity="x")', ({ x }) => new nn.RNN(4, 6, { nonlinearity: 'x' as 'tanh' })(x)[0]],
    ['nn.RNN(4, 6)(x, g)', ({ x, g }) => new nn.RNN(4, 6)(x, g)[0]],
    ['nn.RNN(4, 6)(x, n)', ({ x, n }) => new nn.RNN(4, 6)(x, n)[0]],
    ['nn.GRU(4, 6)(x[0], h)', ({ x, h }) => new nn.GRU(4, 6)(x.select(0, 0), h)[0]],
    ['nn.LSTM(4, 6)(x, (h, g))', ({ x, h, g }) => new nn.LSTM(4, 6)(x, [h, g])[0]],
    ['nn.LSTM(4, 6)(x, (g, h))', ({ x, h, g }) => new nn.LSTM(4, 6)(x, [g, h])[0]],
    ['nn.LSTM(4, 6)(x, (h, n))', ({ x, h, n }) => new nn.LSTM(4, 6)(x, [h, n])[0]],
    ['nn.LSTM(4, 6)(x[0], (h, n))', ({ x, h, n }) => new nn.LSTM(4, 6)(x.select(0, 0), [h, n])[0]],
    [`nn.GRU(4, 6)(${kPacked}, g)`, (v) => new nn.GRU(4, 6)(packed(v), v.g)[1]],
    ['nn.RNNCell(4, 6)(x)', ({ x }) => new nn.RNNCell(4, 6)(x)],
    ['nn.RNNCell(4, 6)(k, x)', ({ k, x }) => new nn.RNNCell(4, 6)(k, x)],
    ['nn.GRUCell(4, 6)(k, x)', ({ k, x }) => new nn.GRUCell(4, 6)(k, x)],
    ['nn.GRUCell(4, 6)(n)', ({ n }) => new nn.GRUCell(4, 6)(n)],
    ['nn.LSTMCell(4, 6)(k, (n, x))', ({ k, n, x }) => new nn.LSTMCell(4, 6)(k, [n, x])],
    ['nn.LSTMCell(4, 6)(x)', ({ x }) => new nn.LSTMCell(4, 6)(x)],
    [
      'nn.RNNCell(4, 6, nonlinearity="x")(k)',
      ({ k }) => new nn.RNNCell(4, 6, { nonlinearity: 'x' as 'tanh' })(k),
    ],
  ],
);

test('a dropout behind the only layer warns', () => {
  const spy = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  new nn.GRU(2, 3, { dropout: 0.5 });
  expect(spy.mock.calls[0]![0]).toBe(
    'dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, but got dropout=0.5 and num_layers=1',
  );
  spy.mockRestore();
});

test('loading, converting, replacing a weight', () => {
  using _ = torch.scope();
  const [a, b] = [new nn.LSTM(2, 3), new nn.LSTM(2, 3)];
  b.load_state_dict(a.state_dict());
  const x = torch.randn([4, 1, 2]);
  expect(a(x)[0].equal(b(x)[0])).toBe(true);
  expect(b.double()(x.double())[0].dtype).toBe(torch.float64);
  const own = a as unknown as Record<string, nn.Parameter>;
  own.weight_ih_l0 = new nn.Parameter(torch.zeros([12, 2]));
  own.bias_ih_l0!.detach().zero_();
  expect(a.all_weights[0]![0]).toBe(own.weight_ih_l0);
  expect(a(x)[0].equal(a(torch.zeros([4, 1, 2]))[0])).toBe(true);
});

test('misuse of arguments', () => {
  using _ = torch.scope();
  const bad =
    (f: unknown, ...args: unknown[]) =>
    () =>
      (f as (...args: unknown[]) => unknown)(...args);
  const build =
    (C: unknown, ...args: unknown[]) =>
    () =>
      new (C as new (...args: unknown[]) => unknown)(...args);
  expect(build(nn.LSTM, 2)).toThrow(/^LSTM\(\) missing 1 required positional arguments?: "hidden_size"$/);
  expect(build(nn.GRU, 2.5, 3)).toThrow("GRU(): argument 'input_size' (position 1) must be int, not float");
  expect(build(nn.RNN, 2, 3, { layers: 2 })).toThrow("RNN() got an unexpected keyword argument 'layers'");
  expect(build(nn.GRUCell, 2, 3, 1)).toThrow("GRUCell(): argument 'bias' (position 3) must be bool, not int");
  const x = torch.ones([3, 1, 2]);
  expect(bad(rnn.pack_padded_sequence, x, 3)).toThrow(TypeError);
  expect(bad(rnn.pad_packed_sequence, x)).toThrow(
    "pad_packed_sequence(): argument 'sequence' (position 1) must be PackedSequence, not Tensor",
  );
  expect(bad(rnn.pad_sequence, 3)).toThrow(
    "pad_sequence: Expected iterable for input sequences, but got arg of type: <class 'int'>",
  );
  expect(bad(rnn.pad_sequence, [x], { batch: true })).toThrow(
    "pad_sequence() got an unexpected keyword argument 'batch'",
  );
  x.dispose();
  expect(bad(new nn.GRU(2, 3), x)).toThrow('disposed');
});
