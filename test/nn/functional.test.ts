/** Functions that modules don't reach, in Python's words and ours; what they refuse, with PyTorch's messages. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { type Expected, expectSame, python } from '../support/python.js';

const F = nn.functional;

interface Inputs {
  a: Tensor;
  b: Tensor;
  p: Tensor;
  c: Tensor;
  w: Tensor;
  i: Tensor;
}

type Call = (v: Inputs) => Tensor | Tensor[];

const calls: [string, Call][] = [
  ['F.relu(a)', ({ a }) => F.relu(a)],
  ['F.relu(a.clone(), inplace=True)', ({ a }) => F.relu(a.clone(), { inplace: true })],
  ['F.relu(input=a)', ({ a }) => (F.relu as (o: object) => Tensor)({ input: a })],
  ['F.relu_(a.clone())', ({ a }) => F.relu_(a.clone())],
  ['F.relu6(a)', ({ a }) => F.relu6(a)],
  ['F.silu(a.clone(), True)', ({ a }) => F.silu(a.clone(), true)],
  ['F.mish(a)', ({ a }) => F.mish(a)],
  ['F.selu(a)', ({ a }) => F.selu(a)],
  ['F.celu(a, 0.7)', ({ a }) => F.celu(a, 0.7)],
  ['F.elu(a.clone(), 0.7, inplace=True)', ({ a }) => F.elu(a.clone(), 0.7, { inplace: true })],
  ['F.hardsigmoid(a)', ({ a }) => F.hardsigmoid(a)],
  ['F.hardswish(a)', ({ a }) => F.hardswish(a)],
  ['F.leaky_relu(a, negative_slope=0.3)', ({ a }) => F.leaky_relu(a, { negative_slope: 0.3 })],
  ['F.rrelu(a)', ({ a }) => F.rrelu(a)],
  ['F.rrelu(a, training=True)', ({ a }) => F.rrelu(a, { training: true })],
  ['F.hardtanh(a, max_val=0.2)', ({ a }) => F.hardtanh(a, { max_val: 0.2 })],
  ['F.threshold(a, 0.1, 20)', ({ a }) => F.threshold(a, 0.1, 20)],
  ['F.glu(a, 1)', ({ a }) => F.glu(a, 1)],
  ['F.glu(a, dim=1)', ({ a }) => F.glu(a, { dim: 1 })],
  ['F.gelu(a, approximate="tanh")', ({ a }) => F.gelu(a, { approximate: 'tanh' })],
  ['F.sigmoid(a)', ({ a }) => F.sigmoid(a)],
  ['F.tanh(a)', ({ a }) => F.tanh(a)],
  ['F.tanhshrink(a)', ({ a }) => F.tanhshrink(a)],
  ['F.softsign(a)', ({ a }) => F.softsign(a)],
  ['F.logsigmoid(a)', ({ a }) => F.logsigmoid(a)],
  ['F.softplus(a, 2)', ({ a }) => F.softplus(a, 2)],
  ['F.softmax(a, 1)', ({ a }) => F.softmax(a, 1)],
  ['F.softmax(a)', ({ a }) => F.softmax(a)],
  ['F.softmax(a, dim=0, dtype=torch.float64)', ({ a }) => F.softmax(a, { dim: 0, dtype: torch.float64 })],
  ['F.log_softmax(c)', ({ c }) => F.log_softmax(c)],
  ['F.softmin(a, -1)', ({ a }) => F.softmin(a, -1)],
  ['F.dropout(a, 0.3)', ({ a }) => F.dropout(a, 0.3)],
  ['F.dropout(a, training=False)', ({ a }) => F.dropout(a, { training: false })],
  ['F.dropout(a.clone(), 0.3, True, True)', ({ a }) => F.dropout(a.clone(), 0.3, true, true)],
  ['F.alpha_dropout(a, 0.3, training=True)', ({ a }) => F.alpha_dropout(a, 0.3, { training: true })],
  ['F.alpha_dropout(a)', ({ a }) => F.alpha_dropout(a)],
  ['F.feature_alpha_dropout(c, 0.4, True)', ({ c }) => F.feature_alpha_dropout(c, 0.4, true)],
  ['F.dropout1d(a, 0.3)', ({ a }) => F.dropout1d(a, 0.3)],
  ['F.dropout1d(a.clone(), 0.3, inplace=True)', ({ a }) => F.dropout1d(a.clone(), 0.3, { inplace: true })],
  ['F.dropout2d(c[0])', ({ c }) => F.dropout2d(c.select(0, 0))],
  ['F.dropout3d(c)', ({ c }) => F.dropout3d(c)],
  ['F.max_pool2d(c, 2, return_indices=True)', ({ c }) => F.max_pool2d(c, 2, { return_indices: true })],
  ['F.max_pool2d(c, 2, 1, 1, 1, True)', ({ c }) => F.max_pool2d(c, 2, 1, 1, 1, true)],
  ['F.max_pool1d(a, 2, return_indices=True)', ({ a }) => F.max_pool1d(a, 2, { return_indices: true })],
  ['F.avg_pool2d(c, 2)', ({ c }) => F.avg_pool2d(c, 2)],
  ['F.adaptive_avg_pool1d(a, 2)', ({ a }) => F.adaptive_avg_pool1d(a, 2)],
  ['F.adaptive_avg_pool2d(c, (2, None))', ({ c }) => F.adaptive_avg_pool2d(c, [2, null])],
  ['F.batch_norm(c, None, None, training=True)', ({ c }) => F.batch_norm(c, null, null, { training: true })],
  ['F.instance_norm(c)', ({ c }) => F.instance_norm(c)],
  ['F.instance_norm(c, weight=w, eps=0.1)', ({ c, w }) => F.instance_norm(c, { weight: w, eps: 0.1 })],
  ['F.layer_norm(a, (4,), w)', ({ a, w }) => F.layer_norm(a, [4], w)],
  ['F.group_norm(c, 2, bias=w)', ({ c, w }) => F.group_norm(c, 2, { bias: w })],
  ['F.rms_norm(a, (4,))', ({ a }) => F.rms_norm(a, [4])],
  ['F.normalize(a)', ({ a }) => F.normalize(a)],
  ['F.normalize(a, 1, dim=0)', ({ a }) => F.normalize(a, 1, { dim: 0 })],
  ['F.normalize(a, out=torch.empty(0))', ({ a }) => F.normalize(a, { out: torch.empty([0]) })],
  ['F.embedding(i, a, padding_idx=-1)', ({ a, i }) => F.embedding(i, a, { padding_idx: -1 })],
  ['F.embedding(i, a.clone(), max_norm=0.5)', ({ a, i }) => F.embedding(i, a.clone(), { max_norm: 0.5 })],
  ['F.linear(a, b)', ({ a, b }) => F.linear(a, b)],
  ['F.prelu(c, w)', ({ c, w }) => F.prelu(c, w)],
  ['F.pad(c, (1, 2, 0, 0), mode="reflect")', ({ c }) => F.pad(c, [1, 2, 0, 0], { mode: 'reflect' })],
  ['F.one_hot(i, 4)', ({ i }) => F.one_hot(i, 4)],
  ['F.cosine_similarity(a, b)', ({ a, b }) => F.cosine_similarity(a, b)],
  ['F.cross_entropy(a, i)', ({ a, i }) => F.cross_entropy(a, i)],
  [
    'F.cross_entropy(a, i, w, reduction="sum", label_smoothing=0.2)',
    ({ a, i, w }) => F.cross_entropy(a, i, w, { reduction: 'sum', label_smoothing: 0.2 }),
  ],
  ['F.nll_loss(a, i, ignore_index=2)', ({ a, i }) => F.nll_loss(a, i, { ignore_index: 2 })],
  ['F.mse_loss(a, w)', ({ a, w }) => F.mse_loss(a, w)],
  ...(['none', 'sum', 'mean'] as const).flatMap((reduction): [string, Call][] => [
    [
      `F.mse_loss(a, b, reduction="${reduction}", weight=p)`,
      ({ a, b, p }) => F.mse_loss(a, b, { reduction, weight: p }),
    ],
    [
      `F.l1_loss(a, b, reduction="${reduction}", weight=p)`,
      ({ a, b, p }) => F.l1_loss(a, b, reduction, { weight: p }),
    ],
    [`F.huber_loss(a, b, "${reduction}", 0.5, p)`, ({ a, b, p }) => F.huber_loss(a, b, reduction, 0.5, p)],
    [
      `F.binary_cross_entropy(p, p.flip(0), w, reduction="${reduction}")`,
      ({ p, w }) => F.binary_cross_entropy(p, p.flip([0]), w, { reduction }),
    ],
    [
      `F.binary_cross_entropy_with_logits(a, p, p, reduction="${reduction}", pos_weight=w)`,
      ({ a, p, w }) => F.binary_cross_entropy_with_logits(a, p, p, reduction, { pos_weight: w }),
    ],
    [`F.kl_div(a, p, reduction="${reduction}")`, ({ a, p }) => F.kl_div(a, p, { reduction })],
  ]),
  ['F.kl_div(a, b, reduction="batchmean", log_target=True)', ({ a, b }) => F.kl_div(a, b, 'batchmean', true)],
  ['F.smooth_l1_loss(a, b, beta=0)', ({ a, b }) => F.smooth_l1_loss(a, b, { beta: 0 })],
  ['F.scaled_dot_product_attention(c, c, c)', ({ c }) => F.scaled_dot_product_attention(c, c, c)],
];

/** What both refuse with the same message. */
const refused: [string, Call][] = [
  ['F.dropout(a, 1.5)', ({ a }) => F.dropout(a, 1.5)],
  ['nn.Dropout(-1)', () => new nn.Dropout(-1)(torch.ones([1]))],
  ['F.dropout1d(c)', ({ c }) => F.dropout1d(c)],
  ['F.hardtanh(a, 2, 1)', ({ a }) => F.hardtanh(a, 2, 1)],
  ['nn.Hardtanh(2.0, 1.0)', () => new nn.Hardtanh(2, 1)(torch.ones([1]))],
  ['F.glu(torch.tensor(1.))', () => F.glu(torch.tensor(1))],
  ['F.cross_entropy(a, i, reduction="x")', ({ a, i }) => F.cross_entropy(a, i, { reduction: 'x' as 'sum' })],
  ['F.mse_loss(a, b, reduction="x", weight=p)', ({ a, b, p }) => F.mse_loss(a, b, 'x' as 'sum', p)],
  ['F.mse_loss(a, b, weight=w)', ({ a, b, w }) => F.mse_loss(a, b, { weight: w })],
  ['F.huber_loss(a, b, weight=w)', ({ a, b, w }) => F.huber_loss(a, b, { weight: w })],
  ['F.binary_cross_entropy(p, w)', ({ p, w }) => F.binary_cross_entropy(p, w)],
  ['F.binary_cross_entropy_with_logits(p, w)', ({ p, w }) => F.binary_cross_entropy_with_logits(p, w)],
  [
    'F.batch_norm(a[:1], None, None, training=True)',
    ({ a }) => F.batch_norm(a.narrow(0, 0, 1), null, null, { training: true }),
  ],
  ['nn.BatchNorm1d(4)(a[:1])', ({ a }) => new nn.BatchNorm1d(4)(a.narrow(0, 0, 1))],
  [
    'F.batch_norm(a, None, None, training=True, eps=0.0)',
    ({ a }) => F.batch_norm(a, null, null, { training: true, eps: 0 }),
  ],
  ['F.batch_norm(a, w, w, eps=-1.0)', ({ a, w }) => F.batch_norm(a, w, w, { eps: -1 })],
  ['nn.BatchNorm1d(4)(c)', ({ c }) => new nn.BatchNorm1d(4)(c)],
  ['nn.BatchNorm2d(4)(a)', ({ a }) => new nn.BatchNorm2d(4)(a)],
  ['nn.BatchNorm3d(4)(c)', ({ c }) => new nn.BatchNorm3d(4)(c)],
  ['F.instance_norm(torch.ones(2, 3, 1))', () => F.instance_norm(torch.ones([2, 3, 1]))],
  ['F.group_norm(w, 2)', ({ w }) => F.group_norm(w, 2)],
  ['F.group_norm(torch.ones(1, 4, 1), 4)', () => F.group_norm(torch.ones([1, 4, 1]), 4)],
  ['nn.GroupNorm(3, 4)', () => new nn.GroupNorm(3, 4)(torch.ones([1]))],
  ['F.embedding(i, a, padding_idx=9)', ({ a, i }) => F.embedding(i, a, 9)],
  ['nn.Embedding(3, 2, padding_idx=-4)', ({ i }) => new nn.Embedding(3, 2, -4)(i)],
  ['nn.Embedding.from_pretrained(w)', ({ w, i }) => nn.Embedding.from_pretrained(w)(i)],
  ['nn.Embedding(3, 2, _weight=w)', ({ w, i }) => new nn.Embedding(3, 2, { _weight: w })(i)],
  ['F.adaptive_avg_pool2d(w, (1, 1))', ({ w }) => F.adaptive_avg_pool2d(w, [1, 1])],
  ['nn.Conv2d(3, 4, 1, groups=2)', ({ c }) => new nn.Conv2d(3, 4, 1, { groups: 2 })(c)],
  ['nn.Conv2d(4, 3, 1, groups=2)', ({ c }) => new nn.Conv2d(4, 3, 1, { groups: 2 })(c)],
  ['nn.Conv2d(4, 4, 1, groups=0)', ({ c }) => new nn.Conv2d(4, 4, 1, { groups: 0 })(c)],
  ['nn.Conv2d(4, 4, 3, 2, padding="same")', ({ c }) => new nn.Conv2d(4, 4, 3, 2, { padding: 'same' })(c)],
  ['nn.Conv2d(3, 4, 1)(c)', ({ c }) => new nn.Conv2d(3, 4, 1)(c)],
  [
    'nn.ConvTranspose2d(4, 4, 3, padding_mode="reflect")',
    ({ c }) => new nn.ConvTranspose2d(4, 4, 3, { padding_mode: 'reflect' as 'zeros' })(c),
  ],
  [
    'nn.ConvTranspose2d(4, 4, 3, 2)(c, output_size=[1])',
    ({ c }) => new nn.ConvTranspose2d(4, 4, 3, 2)(c, [1]),
  ],
  [
    'nn.ConvTranspose2d(4, 4, 3, 2)(c, output_size=[1, 1])',
    ({ c }) => new nn.ConvTranspose2d(4, 4, 3, 2)(c, [1, 1]),
  ],
  ['nn.Unflatten(1, (2, 2))(c[0])', ({ c }) => new nn.Unflatten(1, [2, 2])(c.select(0, 0))],
  ['nn.CircularPad1d(1)(c)', ({ c }) => new nn.CircularPad1d(1)(c)],
  ['nn.CircularPad2d(1)(a)', ({ a }) => new nn.CircularPad2d(1)(a)],
  ['nn.CircularPad3d(1)(a)', ({ a }) => new nn.CircularPad3d(1)(a)],
  ['nn.ReflectionPad1d(4)(a)', ({ a }) => new nn.ReflectionPad1d(4)(a)],
  ['nn.ZeroPad1d((1, 2, 3))(a)', ({ a }) => new nn.ZeroPad1d([1, 2, 3])(a)],
  ['nn.Softmax2d()(a)', ({ a }) => new nn.Softmax2d()(a)],
  ['nn.GLU()(a[:, :3])', ({ a }) => new nn.GLU()(a.narrow(1, 0, 3))],
  ['nn.Softshrink(-1.0)(a)', ({ a }) => new nn.Softshrink(-1)(a)],
  ['nn.AlphaDropout(1.5)', ({ a }) => new nn.AlphaDropout(1.5)(a)],
  ['nn.PixelShuffle(3)(c)', ({ c }) => new nn.PixelShuffle(3)(c)],
  ['nn.PixelUnshuffle(2)(c)', ({ c }) => new nn.PixelUnshuffle(2)(c)],
  ['nn.ChannelShuffle(3)(c)', ({ c }) => new nn.ChannelShuffle(3)(c)],
  ['nn.RMSNorm(3)(a)', ({ a }) => new nn.RMSNorm(3)(a)],
  ['nn.InstanceNorm1d(4)(c)', ({ c }) => new nn.InstanceNorm1d(4)(c)],
  ['nn.InstanceNorm2d(4)(a)', ({ a }) => new nn.InstanceNorm2d(4)(a)],
  ['nn.InstanceNorm3d(4)(a)', ({ a }) => new nn.InstanceNorm3d(4)(a)],
  ['nn.InstanceNorm2d(3, affine=True)(c)', ({ c }) => new nn.InstanceNorm2d(3, { affine: true })(c)],
  ['nn.InstanceNorm1d(3)(a[:, :1])', ({ a }) => new nn.InstanceNorm1d(3)(a.narrow(1, 0, 1))],
  [
    'nn.InstanceNorm1d(2).load_state_dict(dict(nn.InstanceNorm1d(2, track_running_stats=True).state_dict()))',
    ({ a }) => {
      const state = new nn.InstanceNorm1d(2, { track_running_stats: true }).state_dict();
      new nn.InstanceNorm1d(2).load_state_dict(state);
      return a;
    },
  ],
  ['nn.Bilinear(0, 2, 1)', ({ a }) => new nn.Bilinear(0, 2, 1)(a, a)],
  ['nn.Linear(3, 2)(a)', ({ a }) => new nn.Linear(3, 2)(a)],
];

torch.set_num_threads(1);

const py = python(`
torch.manual_seed(0)
v = {'a': torch.randn(3, 4), 'b': torch.randn(3, 4), 'p': torch.rand(3, 4), 'c': torch.randn(2, 4, 5, 6), 'w': torch.rand(4), 'i': torch.tensor([0, 2, 1])}
emit('inputs', v)
def seeded(f):
    torch.manual_seed(1)
    y = f(**{k: t.clone() for k, t in v.items()})
    return list(y) if isinstance(y, tuple) else [y]
emit('values', [seeded(f) for f in [
${calls.map(([code]) => `  lambda a, b, p, c, w, i: ${code},`).join('\n')}
]])
emit('errors', [error(lambda: f(**v)) for f in [
${refused.map(([code]) => `  lambda a, b, p, c, w, i: ${code},`).join('\n')}
]])
up = nn.ConvTranspose2d(4, 2, 3, 2); torch.manual_seed(2); up.reset_parameters()
emit('sized', up(v['c'], output_size=[12, 13]))
emit('pretrained', nn.Embedding.from_pretrained(v['a'])(v['i']))
pool = nn.MaxPool2d(2, return_indices=True)
emit('pooled', list(pool(v['c'])))
`);

const given = ({ dtype, shape, bytes }: Expected): Tensor => {
  const { buffer } = new Uint8Array(bytes);
  return torch
    .tensor(dtype === 'int64' ? new BigInt64Array(buffer) : new Float32Array(buffer))
    .reshape(shape);
};

const inputs = () =>
  Object.fromEntries(
    Object.entries(py.inputs).map(([name, value]) => [name, given(value as Expected)]),
  ) as unknown as Inputs;

test.each(calls.map(([code, call], i) => ({ code, call, i })))('$code', ({ call, i }) => {
  const v = inputs();
  torch.manual_seed(1);
  const result = call(v);
  const list = result instanceof torch.Tensor ? [result] : result;
  expect(list.length).toBe(py.values[i].length);
  list.forEach((value, n) => {
    expectSame(value, py.values[i][n]);
  });
});

/** PyTorch's classes of errors, as they are here. */
const classes: Record<string, unknown> = {
  ValueError: RangeError,
  AssertionError: RangeError,
  IndexError: RangeError,
  TypeError,
  RuntimeError: torch.TorchError,
};

test.each(refused.map(([code, call], i) => ({ code, call, i })))('$code is refused', ({ call, i }) => {
  const { type, message } = py.errors[i];
  expect(() => call(inputs())).toThrow(message);
  expect(() => call(inputs())).toThrow(classes[type] as ErrorConstructor);
});

test('modules that take or give more than one tensor', () => {
  const { a, c, i } = inputs();
  const up = new nn.ConvTranspose2d(4, 2, 3, 2);
  torch.manual_seed(2);
  up.reset_parameters();
  expectSame(up(c, [12, 13]), py.sized);
  const table = nn.Embedding.from_pretrained(a);
  expectSame(table(i), py.pretrained);
  expect(table.weight.requires_grad).toBe(false);
  const [output, indices] = new nn.MaxPool2d(2, { return_indices: true })(c) as unknown as [Tensor, Tensor];
  expectSame(output, py.pooled[0]);
  expectSame(indices, py.pooled[1]);
});

test('misuse of arguments', () => {
  const { a, i } = inputs();
  const bad =
    (f: unknown, ...args: unknown[]) =>
    () =>
      (f as (...args: unknown[]) => unknown)(...args);
  const build =
    (C: unknown, ...args: unknown[]) =>
    () =>
      new (C as new (...args: unknown[]) => unknown)(...args);
  expect(bad(F.relu, 3)).toThrow("relu(): argument 'input' (position 1) must be Tensor, not int");
  expect(bad(F.relu)).toThrow(/^relu\(\) missing 1 required positional arguments?: "input"$/);
  expect(bad(F.relu, a, { inplce: true })).toThrow(
    "relu() got an unexpected keyword argument 'inplce' (known are: input, inplace)",
  );
  expect(bad(F.relu, a, true, { inplace: true })).toThrow(
    "relu() got multiple values for argument 'inplace'",
  );
  expect(bad(F.relu, a, true, 1)).toThrow('relu() takes from 1 to 2 positional arguments but 3 were given');
  expect(bad(F.relu, a, 1)).toThrow("relu(): argument 'inplace' (position 2) must be bool, not int");
  expect(bad(F.dropout, a, 'x')).toThrow(TypeError);
  expect(bad(F.cross_entropy, a, 3)).toThrow(
    "cross_entropy_loss(): argument 'target' (position 2) must be Tensor, not int",
  );
  expect(bad(F.cross_entropy, a, i, a, 1, 'mean', 'x')).toThrow(TypeError);
  expect(bad(F.max_pool2d, a, 'x')).toThrow(TypeError);
  expect(bad(new nn.Linear(4, 2), 3)).toThrow(
    "linear(): argument 'input' (position 1) must be Tensor, not int",
  );
  expect(bad(new nn.Conv2d(4, 2, 1), 3)).toThrow(
    "conv2d(): argument 'input' (position 1) must be Tensor, not int",
  );
  expect(build(nn.Linear, 3)).toThrow(
    /^Linear\(\) missing 1 required positional arguments?: "out_features"$/,
  );
  expect(build(nn.Linear, 3, '2')).toThrow(
    "Linear(): argument 'out_features' (position 2) must be int, not str",
  );
  expect(build(nn.Linear, 3, 2.5)).toThrow(
    "Linear(): argument 'out_features' (position 2) must be int, not float",
  );
  expect(build(nn.Linear, 3, 2, { bais: true })).toThrow(
    "Linear() got an unexpected keyword argument 'bais' (known are: in_features, out_features, bias, device, dtype)",
  );
  expect(build(nn.Linear, 3, 2, 4)).toThrow("Linear(): argument 'bias' (position 3) must be bool, not int");
  expect(build(nn.Conv2d, 1, 2, 3, { padding: 'sane' })).toThrow("Invalid padding string 'sane'");
  expect(build(nn.Conv2d, 1, 2, 3, { padding_mode: 'x' })).toThrow('padding_mode must be one of');
  expect(build(nn.Unflatten, 1, 4)).toThrow('unflattened_size must be a tuple of ints, but found type int');
  expect(build(nn.Unflatten, 1, [4, 'x'])).toThrow('found element of type str at pos 1');
  expect(build(nn.ReLU, 1)).toThrow("ReLU(): argument 'inplace' (position 1) must be bool, not int");
  expect(build(nn.ReLU6, 1)).toThrow('ReLU6(): argument');
  expect(build(nn.BatchNorm2d, 'x')).toThrow(
    "BatchNorm2d(): argument 'num_features' (position 1) must be int",
  );
  expect(build(nn.MaxPool2d)).toThrow('MaxPool2d() missing 1 required');
  expect(build(nn.Dropout2d, 'x')).toThrow("Dropout2d(): argument 'p' (position 1) must be float, not str");
  expect(build(nn.ReflectionPad2d)).toThrow('ReflectionPad2d() missing 1 required');
  expect(build(nn.ZeroPad2d, 'x')).toThrow("ZeroPad2d(): argument 'padding' (position 1) must be");
  expect(build(nn.ConstantPad1d, 2)).toThrow('ConstantPad1d() missing 1 required');
  expect(build(nn.Threshold, 2)).toThrow('Threshold() missing 1 required');
  expect(build(nn.Softshrink, 'x')).toThrow("Softshrink(): argument 'lambd' (position 1) must be float");
  expect(build(nn.PixelShuffle, 1.5)).toThrow("argument 'upscale_factor' (position 1) must be int");
  expect(build(nn.InstanceNorm1d, 3, { afine: true })).toThrow(
    "InstanceNorm1d() got an unexpected keyword argument 'afine'",
  );
  expect(build(nn.RMSNorm, 3, 'x')).toThrow("RMSNorm(): argument 'eps' (position 2) must be float");
  expect(build(nn.AdaptiveAvgPool2d)).toThrow('AdaptiveAvgPool2d() missing 1 required');
});
