/** Arguments of modules: by position, by name, and those that are none. */
import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import { python } from '../support/python.js';

type Constructor = new (...args: unknown[]) => nn.Module;
const constructors = nn as unknown as Record<string, Constructor>;

/** The required arguments of each, by name, in order. */
const cases: Record<string, object> = {
  Linear: { in_features: 2, out_features: 3 },
  Bilinear: { in1_features: 2, in2_features: 3, out_features: 4 },
  Conv1d: { in_channels: 1, out_channels: 2, kernel_size: 3 },
  Conv2d: { in_channels: 1, out_channels: 2, kernel_size: 3 },
  ConvTranspose3d: { in_channels: 1, out_channels: 2, kernel_size: 3 },
  MaxPool1d: { kernel_size: 2 },
  MaxPool2d: { kernel_size: 2 },
  MaxUnpool2d: { kernel_size: 2 },
  AvgPool1d: { kernel_size: 2 },
  AvgPool2d: { kernel_size: 2 },
  AvgPool3d: { kernel_size: 2 },
  LPPool2d: { norm_type: 2, kernel_size: 2 },
  FractionalMaxPool2d: { kernel_size: 2, output_size: 1 },
  AdaptiveAvgPool1d: { output_size: 1 },
  AdaptiveAvgPool2d: { output_size: [1, null] },
  AdaptiveMaxPool2d: { output_size: 1 },
  Threshold: { threshold: 0.5, value: 2 },
  BatchNorm1d: { num_features: 2 },
  InstanceNorm2d: { num_features: 2 },
  GroupNorm: { num_groups: 1, num_channels: 2 },
  LayerNorm: { normalized_shape: [2] },
  RMSNorm: { normalized_shape: 2 },
  LocalResponseNorm: { size: 2 },
  Embedding: { num_embeddings: 3, embedding_dim: 2 },
  EmbeddingBag: { num_embeddings: 3, embedding_dim: 2 },
  Fold: { output_size: 4, kernel_size: 2 },
  Unfold: { kernel_size: 2 },
  ChannelShuffle: { groups: 2 },
  PixelShuffle: { upscale_factor: 2 },
  PixelUnshuffle: { downscale_factor: 2 },
  ReflectionPad1d: { padding: 2 },
  ReplicationPad2d: { padding: [1, 2, 3, 4] },
  CircularPad3d: { padding: 1 },
  ZeroPad2d: { padding: 1 },
  ConstantPad2d: { padding: 1, value: 0.5 },
  Unflatten: { dim: 1, unflattened_size: [1, 2] },
  RNN: { input_size: 1, hidden_size: 2 },
  LSTM: { input_size: 1, hidden_size: 2 },
  GRU: { input_size: 1, hidden_size: 2 },
  RNNCell: { input_size: 1, hidden_size: 2 },
  LSTMCell: { input_size: 1, hidden_size: 2 },
  GRUCell: { input_size: 1, hidden_size: 2 },
  MultiheadAttention: { embed_dim: 4, num_heads: 2 },
  TransformerEncoderLayer: { d_model: 4, nhead: 2 },
  TransformerDecoderLayer: { d_model: 4, nhead: 2 },
  AdaptiveLogSoftmaxWithLoss: { in_features: 4, n_classes: 5, cutoffs: [2] },
  LinearCrossEntropyLoss: { in_features: 4, num_classes: 5 },
};

// Recurrent ones take whatever comes: what it may be stands in the first of their overloads.
const ref = python(`
import inspect, typing
def names(name):
    init = getattr(torch.nn, name).__init__
    return list(inspect.signature((typing.get_overloads(init) or [init])[0]).parameters)[1:]
emit('names', {name: names(name) for name in ${JSON.stringify(Object.keys(cases))}})
`);

const state = (m: nn.Module) => Object.entries(m.state_dict()).map(([name, t]) => [name, t.tolist()]);

test.each(Object.entries(cases))('%s', (name, options) => {
  const Module = constructors[name]!;
  const made = (...args: unknown[]) => {
    torch.manual_seed(0);
    return new Module(...args);
  };
  const byName = made(options);
  const positional = name === 'FractionalMaxPool2d' ? [2, 1] : Object.values(options);
  const byPosition = made(...positional);
  expect(String(byName)).toBe(String(byPosition));
  expect(JSON.stringify(state(byName))).toBe(JSON.stringify(state(byPosition)));
  expect(Object.keys(byName)).toEqual(Object.keys(byPosition));

  const known = ref.names[name].join(', ');
  const nope = (f: () => unknown) =>
    expect(f).toThrow(`${name}() got an unexpected keyword argument 'nope' (known are: ${known})`);
  nope(() => made({ ...options, nope: 1 }));
  nope(() => made(...positional, { nope: 1 }));
  expect(() => made()).toThrow(new RegExp(`^${name}\\(\\) (missing \\d required|received an invalid)`));
});

test('arguments of modules that have none', () => {
  for (const name of ['Tanh', 'Sigmoid', 'Softsign', 'LogSigmoid', 'Tanhshrink', 'Softmax2d']) {
    const Module = constructors[name]!;
    expect(() => new Module(5)).toThrow(`${name}() takes 0 positional arguments but 1 was given`);
    expect(() => new Module({ inplace: true })).toThrow(TypeError);
    expect(new Module(undefined)).toBeInstanceOf(Module);
  }
  expect(() => new constructors.ZeroPad1d!(1, 2)).toThrow(TypeError);
  expect(() => new constructors.AdaptiveAvgPool2d!(1, 2)).toThrow(TypeError);
});

test('flags are booleans', () => {
  const t = torch.ones([1]);
  expect(new nn.Buffer(t, false).persistent).toBe(false);
  expect(new nn.Buffer(t, { persistent: false }).persistent).toBe(false);
  const m = new nn.Linear(1, 1);
  const bad: Record<string, (value: never) => unknown> = {
    Parameter: (value) => new nn.Parameter(t, value),
    Buffer: (value) => new nn.Buffer(t, value),
    register_buffer: (value) => m.register_buffer('q', t, value),
    zero_grad: (value) => m.zero_grad(value),
    requires_grad_: (value) => m.requires_grad_(value),
  };
  for (const [name, f] of Object.entries(bad)) {
    for (const value of ['no', null, 1, []]) expect(() => f(value as never)).toThrow(`${name}(): argument`);
    expect(() => f({ nope: true } as never)).toThrow(`${name}() got an unexpected keyword argument 'nope'`);
  }
  expect(() => m.train({ mod: false } as never)).toThrow("unexpected keyword argument 'mod'");
  expect(m.train({ mode: false }).training).toBe(false);
  expect(m.requires_grad_({ requires_grad: false }).weight.requires_grad).toBe(false);
  expect('q' in m).toBe(false);
});

test('values that would be misread', () => {
  expect(() => new nn.LSTM(1, 2, { num_layers: 2, dropout: true as never })).toThrow(
    'dropout should be a number in range [0, 1]',
  );
  expect(() => new nn.LPPool1d(0, 2)(torch.ones([1, 4]))).toThrow('there is no norm of type 0');
});

test('arguments of calls by name', () => {
  const x = torch.randn([3, 2, 1]);
  const h = torch.randn([1, 2, 2]);
  for (const m of [new nn.GRU(1, 2), new nn.RNN(1, 2)])
    expect(m(x, { hx: h })[0].tolist()).toEqual(m(x, h)[0].tolist());
  const lstm = new nn.LSTM(1, 2);
  expect(lstm(x, { hx: [h, h] })[0].tolist()).toEqual(lstm(x, [h, h])[0].tolist());
  const cell = new nn.GRUCell(1, 2);
  const [step, state] = [x.select(0, 0), h.select(0, 0)];
  expect(cell(step, { hx: state }).tolist()).toEqual(cell(step, state).tolist());
  const convolution = new nn.ConvTranspose1d(1, 1, 3, { stride: 2 });
  expect(convolution(torch.ones([1, 1, 4]), { output_size: [10] }).shape).toEqual([1, 1, 10]);

  const net = new nn.Sequential(new nn.Linear(1, 1));
  expect([...net.named_modules({ prefix: 'a' })].map(([name]) => name)).toEqual(['a', 'a.0']);
  expect([...net.named_modules(new Set([net[0]!]), 'b')].map(([name]) => name)).toEqual(['b']);
  expect(Object.keys(net.state_dict({ destination: null, prefix: 'c.' }))).toEqual([
    'c.0.weight',
    'c.0.bias',
  ]);
});

describe('what is no tensor, list or function is named', () => {
  const x = torch.ones([3, 2, 4]);
  const m = new nn.LSTM(4, 2);
  const F = nn.functional;
  const rnn = nn.utils.rnn;
  const cases: [message: string, f: (...args: unknown[]) => unknown, ...args: unknown[]][] = [
    ["LSTM(): argument 'input' must be Tensor, not undefined", m as never],
    ["LSTM(): argument 'hx' must be tuple of 2 Tensors, not list", m as never, x, [x]],
    ["LSTM() got an unexpected keyword argument 'h'", m as never, x, { h: x }],
    ["GRU(): argument 'hx' must be Tensor, not list", new nn.GRU(4, 2) as never, x, [x]],
    ["BatchNorm1d(): argument 'input' must be Tensor, not list", new nn.BatchNorm1d(2) as never, [1]],
    ["CircularPad1d(): argument 'input' must be Tensor, not int", new nn.CircularPad1d(1) as never, 1],
    [
      "ConvTranspose1d(): argument 'output_size' must be tuple of ints, not str",
      new nn.ConvTranspose1d(2, 1, 1) as never,
      x,
      'a',
    ],
    ["tanh(): argument 'input' (position 1) must be Tensor, not list", new nn.Tanh() as never, [1]],
    ["tanh(): argument 'input' (position 1) must be Tensor, not list", F.tanh as never, [1]],
    ['glu() missing 1 required positional arguments: "input"', F.glu as never],
    [
      "mse_loss(): argument 'target' (position 2) must be Tensor, not list",
      new nn.MSELoss() as never,
      x,
      [1],
    ],
    ['mse_loss() missing 1 required positional arguments: "target"', F.mse_loss as never, x],
    ['apply() takes a function, not undefined', (f) => m.apply(f as never)],
    ['the path of a member must be str, not int', (path) => m.get_parameter(path as never), 5],
    [
      "named_modules(): argument 'memo' (position 1) must be object, not int",
      () => [...m.named_modules(5 as never)],
    ],
    [
      "kaiming_normal_(): argument 'mode' (position 3) must be str, not int",
      nn.init.kaiming_normal_ as never,
      x,
      1,
      5,
    ],
    [
      'parameters_to_vector(): expected an iterable of Tensors, but got int',
      nn.utils.parameters_to_vector as never,
      5,
    ],
    ['pack_sequence(): expected Tensor as element 1, but got int', rnn.pack_sequence as never, [x, 5]],
    [
      "PackedSequence(): argument 'data' must be Tensor, not int",
      () => new rnn.PackedSequence(5 as never, x),
    ],
  ];
  test.each(cases)('%s', (message, f, ...args) => {
    expect(() => f(...args)).toThrow(TypeError);
    expect(() => f(...args)).toThrow(message);
  });
});
