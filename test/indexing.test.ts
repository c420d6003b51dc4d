import * as torch from 'nodetorch';
import { python } from './support/python.js';

/** What stands between the commas: in Python, and here. */
const atoms: Record<string, unknown> = {
  '0': 0,
  '-1': -1,
  '2': 2,
  '5': 5,
  '-4': -4,
  ':': ':',
  '1:': '1:',
  ':-1': ':-1',
  '::2': '::2',
  '1:3': '1:3',
  '-2:': '-2:',
  '0:9': '0:9',
  '5:2': '5:2',
  '::0': '::0',
  '::-1': '::-1',
  '...': '...',
  None: null,
  True: true,
  False: false,
  '[0, 1]': [0, 1],
  '[[0], [-1]]': [[0], [-1]],
  '[2, 2]': [2n, 2n],
  '[]': [],
  '[True, False]': [true, false],
  '[True, False, True]': [true, false, true],
  'torch.tensor(1)': torch.tensor(1n),
  'torch.tensor([1, 0])': torch.tensor([1n, 0n]),
  'torch.tensor([1], dtype=torch.int32)': torch.tensor([1], { dtype: torch.int32 }),
  'torch.tensor(True)': torch.tensor(true),
  'torch.tensor(0, dtype=torch.uint8)': torch.tensor(0, { dtype: torch.uint8 }),
  'torch.tensor([[True, False, True], [False, False, True]])': torch.tensor([
    [true, false, true],
    [false, false, true],
  ]),
  'torch.tensor([0.5])': torch.tensor([0.5]),
};

const shapes = [[], [3], [2, 3], [3, 2, 4], [2, 0]];
const names = Object.keys(atoms);

/** All indices of up to two atoms, and some of three and four. */
function expressions(): string[][] {
  const pairs = names.flatMap((a) => names.map((b) => [a, b]));
  const longer: string[][] = [];
  let state = 12345;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return names[Math.floor((state / 2147483648) * names.length)]!;
  };
  for (let i = 0; i < 500; i++) longer.push(Array.from({ length: 3 + (i % 2) }, next));
  return [[], ...names.map((name) => [name]), ...pairs, ...longer];
}

const cases = shapes.flatMap((shape) =>
  expressions()
    .filter((e) => e.length < 3 || shape.length > 1)
    .map((e) => ({ shape, e })),
);

const ref = python(`
cases = json.loads(r'''${JSON.stringify(cases)}''')
def code(e): return '(' + ', '.join(e) + (',)' if e else ')')
values = {}
def start(shape): return torch.arange(math.prod(shape), dtype=torch.float32).reshape(shape)
slices = {}
def index(e):
  def one(a):
    if a in ('...', 'None', 'True', 'False') or a[0] in '[t' or ':' not in a: return eval(a)
    return slice(*[int(p) if p else None for p in a.split(':')])
  # Python still takes a lone nested list for a tuple, and warns that it won't.
  return one(e[0]) if len(e) == 1 and e[0][:2] != '[[' else tuple(one(a) for a in e)
def attempt(f):
  try: return f()
  except Exception as error: return [type(error).__name__, str(error)]
def read(x, i):
  r = x[i]
  return {'shape': list(r.shape), 'stride': list(r.stride()), 'offset': r.storage_offset(), 'view': r._is_view(), 'data': r.tolist()}
def write(x, i, v):
  x[i] = v
  return x.tolist()
one, row = torch.tensor([[-1.]]), -torch.arange(1., 4.)
emit('read', [attempt(lambda: read(start(c['shape']), index(c['e']))) for c in cases])
emit('write', [attempt(lambda: write(start(c['shape']), index(c['e']), -1.5)) for c in cases])
emit('write tensor', [attempt(lambda: write(start(c['shape']), index(c['e']), one)) for c in cases[::4]])
emit('write row', [attempt(lambda: write(start(c['shape']), index(c['e']), row)) for c in cases[::4]])

def x(): return torch.arange(12.).reshape(3, 4)
def leaf(): return torch.ones(3, 4, requires_grad=True)
names = {}
for e in ('0', '(0, 1)', 'slice(0, 3)', '(slice(0, 3), slice(0, 4))', 'slice(1, 3)', '...', '(slice(None), [0, 1])', 'leaf() > 0', '(None, 0)', 'True'):
  names[e] = type(leaf()[eval(e)].grad_fn).__name__
emit('grad_fn', names)
a = leaf(); b = a * 2; b[:, 1] = 0.; b[0] = b[1] * 3; b[[0, 2]] = a[[1, 2]]; b[b > 2.5] = 4.; b.sum().backward()
emit('grad', a.grad.tolist())
i = torch.tensor([0, 0, 2])
emit('accumulate', x().index_put_((i,), torch.tensor(10.), accumulate=True).tolist())
emit('accumulate row', x().index_put((i, torch.tensor([1, 1, 3])), torch.tensor([1., 2., 3.]), accumulate=True).tolist())
def put(dtype, i, v):
  t = torch.zeros(3, 2, dtype=dtype)
  t[i] = v
  return t.double().nan_to_num(-9.).tolist()
emit('dtypes', [attempt(lambda: put(d, i, v)) for d in (torch.uint8, torch.int32, torch.int64, torch.bool, torch.float16, torch.float64)
  for i in (0, [0]) for v in (1, 300, -1, 1.5, 2**40, True, float('nan'), torch.tensor(2.5, dtype=torch.float64), torch.ones(2, dtype=torch.int32))])
c = torch.zeros(2, dtype=torch.complex64); c[1] = 1 + 2j; c[[0]] = 3j
emit('complex', [str(v) for v in c.tolist()])
emit('complex error', error(lambda: write(x(), 0, 1j)))
v = x(); emit('overlap', error(lambda: v.__setitem__(slice(1, None), v[:-1])))
emit('big', error(lambda: x()[2**62]))
`);

const kinds: Record<string, string> = {
  IndexError: 'RangeError',
  ValueError: 'RangeError',
  TypeError: 'TypeError',
  RuntimeError: 'TorchError',
};

function attempt(fn: () => unknown): unknown {
  try {
    return fn();
  } catch (error) {
    return [(error as Error).name, (error as Error).message];
  }
}

/** Python's outcome, with the errors' names that they have here. */
function outcome(expected: unknown): unknown {
  if (!Array.isArray(expected) || typeof expected[0] !== 'string') return expected;
  // Python has a name of its own for the type of the tensor.
  return [kinds[expected[0]], expected[1].replace('torch.FloatTensor', 'CPUFloatType')];
}

/** Compares each case, or each of which Python gives one. */
function compare(expected: unknown[], run: (x: torch.Tensor, indices: torch.Index[]) => unknown): void {
  const stride = Math.ceil(cases.length / expected.length);
  expect(expected.length * stride).toBeGreaterThan(5000);
  const different: unknown[] = [];
  expected.forEach((wanted, i) => {
    const { shape, e } = cases[i * stride]!;
    const indices = e.map((name) => atoms[name]) as torch.Index[];
    const numel = shape.reduce((n, size) => n * size, 1);
    using _ = torch.scope();
    const got = attempt(() => run(torch.arange(numel, { dtype: torch.float32 }).reshape(shape), indices));
    const want = outcome(wanted);
    if (JSON.stringify(got) !== JSON.stringify(want)) different.push({ shape, e: e.join(', '), got, want });
  });
  expect(different.slice(0, 10)).toEqual([]);
}

test('reading: elements, shape, strides, offset, whether a view, messages', () => {
  compare(ref.read, (x, indices) => {
    const r = x.index(...indices);
    return {
      shape: r.shape,
      stride: r.stride(),
      offset: r.storage_offset(),
      view: r._is_view(),
      data: r.tolist(),
    };
  });
});

test.each<[string, () => torch.Tensor | number]>([
  ['write', () => -1.5],
  ['write tensor', () => torch.tensor([[-1]])],
  ['write row', () => torch.tensor([-1, -2, -3])],
])('%s', (name, value) => {
  compare(ref[name], (x, indices) => x.index_put_(indices, value()).tolist());
});

const x = () => torch.arange(12, { dtype: torch.float32 }).reshape(3, 4);
const leaf = () => torch.ones(3, 4, { requires_grad: true });

test('views share memory, copies do not', () => {
  const t = x();
  t.index(1).fill_(-1);
  t.index(':', '::2').index(0).fill_(-2);
  t.index('...').index(2, 3).fill_(-3);
  t.index([2]).fill_(9);
  expect(t.tolist()).toEqual([
    [-2, 1, -2, 3],
    [-1, -1, -1, -1],
    [8, 9, 10, -3],
  ]);
});

test('autograd follows', () => {
  const got: Record<string, torch.Tensor> = {
    '0': leaf().index(0),
    '(0, 1)': leaf().index(0, 1),
    'slice(0, 3)': leaf().index('0:3'),
    '(slice(0, 3), slice(0, 4))': leaf().index('0:3', '0:4'),
    'slice(1, 3)': leaf().index('1:3'),
    '...': leaf().index('...'),
    '(slice(None), [0, 1])': leaf().index(':', [0, 1]),
    'leaf() > 0': leaf().index(leaf().gt(0)),
    '(None, 0)': leaf().index(null, 0),
    True: leaf().index(true),
  };
  for (const [e, t] of Object.entries(got)) expect([e, t.grad_fn!.name()]).toEqual([e, ref.grad_fn[e]]);
  const a = leaf();
  const b = a.mul(2);
  b.index_put_([':', 1], 0);
  b.index_put_([0], b.index(1).mul(3));
  b.index_put_([[0, 2]], a.index([1, 2]));
  b.index_put_([b.gt(2.5)], 4);
  b.sum().backward();
  expect(a.grad!.tolist()).toEqual(ref.grad);
});

test('accumulate adds, and repeated elements count each time', () => {
  const i = torch.tensor([0n, 0n, 2n]);
  expect(x().index_put_([i], 10, true).tolist()).toEqual(ref.accumulate);
  expect(x().index_put_([i], torch.tensor(10), { accumulate: true }).tolist()).toEqual(ref.accumulate);
  expect(
    x()
      .index_put_([[0, 0, 2]], 10, true)
      .tolist(),
  ).toEqual(ref.accumulate);
  const at = [i, torch.tensor([1n, 1n, 3n])];
  expect(
    x()
      .index_put(at, torch.tensor([1, 2, 3]), { accumulate: true })
      .tolist(),
  ).toEqual(ref['accumulate row']);
  expect(x().index_put_([0], 10, true).tolist()[0]).toEqual([10, 11, 12, 13]);
  expect(
    x()
      .index_put_([0, '1:'], torch.tensor([[1]]), true)
      .tolist()[0],
  ).toEqual([0, 2, 3, 4]);
});

test('index_put leaves the tensor as it is', () => {
  const t = x();
  expect(t.index_put(['1:'], 0).sum().item()).toBe(6);
  expect(
    t
      .index_put([torch.tensor([0n])], 0)
      .sum()
      .item(),
  ).toBe(60);
  expect(t.tolist()).toEqual(x().tolist());
});

test('values become the dtype of the tensor, as in Python', () => {
  const types = [torch.uint8, torch.int32, torch.int64, torch.bool, torch.float16, torch.float64];
  const half = torch.tensor(2.5, { dtype: torch.float64 });
  const values = [1, 300, -1, 1.5, 2 ** 40, true, Number.NaN, half, torch.ones(2, { dtype: torch.int32 })];
  const got = types.flatMap((dtype) =>
    [0, [0]].flatMap((i) =>
      values.map((v) =>
        attempt(() => torch.zeros(3, 2, { dtype }).index_put_([i], v).double().nan_to_num(-9).tolist()),
      ),
    ),
  );
  expect(got).toEqual(ref.dtypes.map(outcome));
  const z = torch.zeros(2, { dtype: torch.complex64 });
  z.index_put_([1], torch.complex(1, 2)).index_put_([[0]], torch.complex(0, 3));
  expect(z.tolist().map(String)).toEqual(ref.complex);
  expect(() => x().index_put_([0], torch.complex(0, 1))).toThrow(ref['complex error'].message);
});

test('overlapping parts are refused', () => {
  const v = x();
  expect(() => v.index_put_(['1:'], v.index(':-1'))).toThrow(ref.overlap.message);
});

test('typed arrays are indices too', () => {
  expect(
    x()
      .index(new Int32Array([2, 0]), 1)
      .tolist(),
  ).toEqual([9, 1]);
  expect(
    x()
      .index(new BigInt64Array([-1n]))
      .tolist(),
  ).toEqual([[8, 9, 10, 11]]);
});

test.each<[string, () => unknown, RegExp]>([
  ['a fraction', () => x().index(1.5), /valid indices \(got the number 1.5\)/],
  ['a fraction in a list', () => x().index([1.5]), /got the number 1.5/],
  ['text', () => x().index('a' as never), /got 'a'/],
  ['half a slice', () => x().index('1:a' as never), /got '1:a'/],
  ['an object', () => x().index({} as never), /got dict/],
  ['nothing', () => x().index(undefined as never), /got undefined/],
  ['floats', () => x().index(new Float32Array([1])), /got Float32Array/],
  ['ragged lists', () => x().index([[0], [1, 2]]), /expected sequence of length 1 at dim 1 \(got 2\)/],
  [
    'put without a list',
    () => x().index_put_(0 as never, 1),
    /'indices' \(position 1\) must be array, not int/,
  ],
  ['put of text', () => x().index_put_([0], 'a' as never), /^can't assign a str to a torch.FloatTensor$/],
  [
    'put of a list',
    () => x().index_put_([0], [1, 2] as never),
    /^can't assign a list to a torch.FloatTensor$/,
  ],
  ['put with a wrong flag', () => x().index_put_([0], 1, 1 as never), /'accumulate' must be bool, not int/],
  ['put with an unknown option', () => x().index_put_([0], 1, { add: true } as never), /unexpected keyword/],
  ['a large index', () => x().index(2n ** 62n), new RegExp(ref.big.message)],
])('misuse: %s', (_name, fn, message) => {
  expect(fn).toThrow(message);
});

test('what stands between is freed', () => {
  const t = x();
  const before = torch.memory_stats().live;
  {
    using _ = torch.scope();
    for (let i = 0; i < 100; i++) {
      t.index(0, 1);
      t.index([0, 1], '1:3', null);
      t.index_put_([':', [0]], 1);
      t.index_put_([0], torch.ones(1, 1));
      attempt(() => t.index(0, [1, 2], 9));
      attempt(() => t.index('1:', 9));
    }
  }
  expect(torch.memory_stats().live).toBe(before);
});

test('bounds beyond int64, any integer as an index, and lists of numbers that are none', () => {
  const x = torch.arange(3);
  const far = '99999999999999999999';
  expect(x.index(`1:${far}`).tolist()).toEqual([1, 2]);
  expect(x.index(`-${far}:2`).tolist()).toEqual([0, 1]);
  expect(x.index(`${far}:`).shape).toEqual([0]);
  expect(x.index(torch.tensor(1, { dtype: torch.uint16 })).item()).toBe(1);
  for (const list of [[new Float32Array([1.5])], [torch.tensor(1.5)]])
    expect(() => x.index(list as unknown as number[])).toThrow(TypeError);
  expect(x.index([torch.tensor(1n)] as unknown as number[]).tolist()).toEqual([1]);
});
