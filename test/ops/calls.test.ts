/** The same calls here and in Python: the same overload is chosen, so the same bits come out. */
import * as torch from 'nodetorch';
import { type Expected, expectSame, python } from '../support/python.js';

/** A call that both languages read: `$x` is a tensor, `torch.int64` a dtype, a final object keywords. */
type Call = [how: 'torch' | 'method', name: string, ...args: unknown[]];

const calls: Call[] = [];

for (const name of [
  'add',
  'sub',
  'mul',
  'div',
  'true_divide',
  'floor_divide',
  'multiply',
  'subtract',
  'divide',
]) {
  for (const self of ['$x', '$i', '$h', '$s']) {
    for (const other of ['$y', '$i', '$s', 2, 2.5, -3]) {
      calls.push(['torch', name, self, other], ['method', name, self, other]);
    }
  }
}
for (const name of ['eq', 'ne', 'lt', 'ge', 'pow', 'remainder', 'fmod', 'maximum', 'atan2', 'where']) {
  for (const other of name === 'maximum' || name === 'atan2' ? ['$y'] : ['$y', '$s', 2, 1.5]) {
    calls.push(name === 'where' ? ['torch', name, '$b', '$x', other] : ['torch', name, '$x', other]);
  }
}
for (const name of [
  'sum',
  'mean',
  'prod',
  'amax',
  'std',
  'var',
  'logsumexp',
  'all',
  'any',
  'argmax',
  'cumsum',
]) {
  if (!['logsumexp', 'cumsum'].includes(name)) calls.push(['torch', name, '$x'], ['method', name, '$x']);
  calls.push(['torch', name, '$x', 1], ['method', name, '$x', -1]);
  if (name !== 'cumsum')
    calls.push(['torch', name, '$x', 1, { keepdim: true }], ['method', name, '$x', { dim: 0 }]);
  if (['sum', 'mean', 'amax', 'std', 'var'].includes(name)) calls.push(['torch', name, '$x', [0, 1]]);
}
for (const name of [
  'relu',
  'exp',
  'neg',
  'sigmoid',
  'abs',
  't',
  'clone',
  'isnan',
  'sqrt',
  'tanh',
  'flatten',
  'ravel',
  'square',
]) {
  calls.push(['torch', name, '$x'], ['method', name, '$x']);
}
for (const size of [[6], [3, -1], [1, 6, 1]]) {
  calls.push(
    ['method', 'view', '$x', ...size],
    ['method', 'view', '$x', size],
    ['method', 'reshape', '$x', ...size],
  );
  calls.push(
    ['torch', 'reshape', '$x', size],
    ['torch', 'zeros', ...size.map(Math.abs)],
    ['torch', 'ones', size.map(Math.abs)],
  );
}
calls.push(
  ['method', 'permute', '$x', 1, 0],
  ['torch', 'permute', '$x', [1, 0]],
  ['method', 'expand', '$s', 2, 2],
  ['method', 'repeat', '$x', 2, 1, 3],
  ['method', 'flip', '$x', 0, 1],
  ['torch', 'roll', '$x', 1],
  ['torch', 'roll', '$x', [1, 2], [0, 1]],
  ['torch', 'clamp', '$x', 0, 1],
  ['torch', 'clamp', '$x', { max: 0.5 }],
  ['torch', 'clamp', '$x', '$y'],
  ['torch', 'arange', 5],
  ['torch', 'arange', 1, 4],
  ['torch', 'arange', 0, 1, 0.25],
  ['torch', 'arange', 3, { dtype: 'torch.float32' }],
  ['torch', 'linspace', 0, 1, 5],
  ['torch', 'eye', 3],
  ['torch', 'eye', 2, 3],
  ['torch', 'full_like', '$x', 2],
  ['torch', 'zeros_like', '$x', { dtype: 'torch.int64' }],
  ['method', 'new_zeros', '$i', 2, 3],
  ['method', 'new_full', '$i', [2], 7],
  ['torch', 'softmax', '$x', 1],
  ['torch', 'softmax', '$h', 1, { dtype: 'torch.float32' }],
  ['torch', 'matmul', '$x', '$z'],
  ['torch', 'addmm', '$s', '$x', '$z', { alpha: 2, beta: 0.5 }],
  ['torch', 'cat', ['$x', '$y'], 1],
  ['torch', 'stack', ['$x', '$y']],
  ['torch', 'stack', ['$x', '$y'], { dim: -1 }],
  ['method', 'squeeze', '$x'],
  ['method', 'unsqueeze', '$x', 0],
  ['torch', 'transpose', '$x', 0, 1],
  ['method', 'masked_fill', '$x', '$b', 0],
  ['method', 'index_select', '$x', 1, '$k'],
  ['method', 'gather', '$x', 1, '$g'],
  ['torch', 'tril', '$x'],
  ['torch', 'tril', '$x', -1],
  ['torch', 'lerp', '$x', '$y', 0.3],
  ['torch', 'lerp', '$x', '$y', '$y'],
  ['torch', 'std', '$x', { dim: 1, correction: 0 }],
  ['torch', 'std', '$x', 1, false],
  ['torch', 'var', '$x', false],
  ['torch', 'norm', '$x', 1.5],
  ['torch', 'diff', '$x'],
  ['torch', 'conv2d', '$c', '$w', null, 1, [1, 0]],
  ['torch', 'conv2d', '$c', '$w', null, [1, 1], 'same'],
  ['torch', 'max_pool2d', '$c', 2, 1],
  ['torch', 'repeat_interleave', '$x', 2],
  ['torch', 'repeat_interleave', '$x', 2, 1],
  ['torch', 'repeat_interleave', '$k'],
  ['torch', 'bucketize', '$x', '$v'],
  ['torch', 'bincount', '$k'],
  ['torch', 'scalar_tensor', 3],
  ['torch', 'round', '$x', { decimals: 1 }],
  ['torch', 'div', '$x', 2, { rounding_mode: 'floor' }],
  ['torch', 'div', '$x', '$y', { rounding_mode: 'trunc' }],
  ['torch', 'quantile', '$x', 0.5],
  ['torch', 'quantile', '$x', 0.5, 1],
  ['torch', 'any', '$b', 0],
);

const { tensors, results } = python(`
t = {
  'x': torch.tensor([[.5, -1.25, 3.], [2., .1, -.7]]), 'y': torch.tensor([[1., 2., -.3], [.7, 5., 2.]]),
  'z': torch.tensor([[1., .2], [.3, 4.], [.5, .6]]), 'i': torch.tensor([[1, 2, 3], [4, 5, 6]]), 's': torch.tensor(3.5),
  'h': torch.tensor([[.1, .7, 3.], [2., .3, -.9]], dtype=torch.half), 'b': torch.tensor([[True, False, True], [False, True, True]]),
  'k': torch.tensor([0, 2]), 'g': torch.tensor([[0, 2], [1, 1]]), 'v': torch.tensor([-1., 0., 1.]),
  'c': torch.arange(16.).reshape(1, 1, 4, 4) / 7, 'w': torch.arange(4.).reshape(1, 1, 2, 2) / 3,
}
def value(v):
    if isinstance(v, str) and v[:1] == '$': return t[v[1:]]
    if isinstance(v, str) and v[:6] == 'torch.': return getattr(torch, v[6:])
    return [value(e) for e in v] if isinstance(v, list) else v
results = []
for how, name, *args in json.loads(r'''${JSON.stringify(calls)}'''):
    kw = {k: value(v) for k, v in args.pop().items()} if args and isinstance(args[-1], dict) else {}
    args = [value(a) for a in args]
    try: results.append((getattr(torch, name) if how == 'torch' else getattr(torch.Tensor, name))(*args, **kw))
    except RuntimeError as e: results.append('RuntimeError')
emit('tensors', t)
emit('results', results)
`);

const dtypes = torch as unknown as Record<string, torch.Tensor['dtype']>;
const byName = new Map(
  Object.entries(tensors as Record<string, Expected>).map(([name, { dtype, shape, bytes }]) => [
    name,
    torch.frombuffer(new Uint8Array(bytes), { dtype: dtypes[dtype]! }).reshape(shape).clone(),
  ]),
);

function read(v: unknown): unknown {
  if (typeof v === 'string' && v.startsWith('$')) return byName.get(v.slice(1));
  if (typeof v === 'string' && v.startsWith('torch.')) return dtypes[v.slice(6)];
  if (Array.isArray(v)) return v.map(read);
  if (typeof v !== 'object' || v === null) return v;
  return Object.fromEntries(Object.entries(v).map(([key, e]) => [key, read(e)]));
}

test.each(calls.map((call, i) => [JSON.stringify(call), call, results[i]] as const))(
  '%s',
  (_text, call, result) => {
    const [how, name, ...args] = call;
    const values = args.map(read);
    const run = () =>
      how === 'torch'
        ? (torch as never as Record<string, (...a: unknown[]) => torch.Tensor>)[name]!(...values)
        : (values[0] as Record<string, (...a: unknown[]) => torch.Tensor>)[name]!(...values.slice(1));
    // The second time goes the short way, by the remembered binding.
    for (let i = 0; i < 2; i++) {
      if (result === 'RuntimeError') expect(run).toThrow(torch.TorchError);
      else expectSame(run(), result);
    }
  },
);
