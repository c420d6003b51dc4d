import { inspect } from 'node:util';
import * as torch from 'nodetorch';
import { type Expected, python } from './support/python.js';

const ref = python(`
torch.manual_seed(0)
inf, nan = math.inf, math.nan
D = {n: getattr(torch, n) for n in ('float32 float64 float16 bfloat16 int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool '
  'complex64 complex128 float8_e5m2 float8_e4m3fn').split()}
shapes = [(), (1,), (3,), (0,), (2, 3), (2, 0), (2, 2, 3), (1, 1, 1), (30,), (3, 25), (1, 2, 1, 4), (0, 3, 0), (100,), (2, 1, 40)]
large = [(1001,), (40, 30), (7, 160), (6, 200), (3, 8, 60), (2, 9, 9, 9), (1100, 1)]
cases = []
def case(t, **options):
  torch.set_printoptions(profile='default'); torch.set_printoptions(**options)
  cases.append({'tensor': t, 'options': options, 'text': str(t)})
fills = {
  'normal': lambda s: torch.randn(s), 'whole': lambda s: torch.randn(s).mul(20).round(), 'tiny': lambda s: torch.randn(s) * 1e-6,
  'huge': lambda s: torch.randn(s) * 1e9, 'spread': lambda s: torch.randn(s).mul(8).exp(), 'positive': lambda s: torch.rand(s),
  'whole huge': lambda s: torch.randn(s).mul(1e10).round(), 'zeros': lambda s: torch.zeros(s), 'half': lambda s: torch.randn(s).mul(10).round() / 8,
}
def special(s):
  t = torch.randn(s); n = t.numel(); f = t.view(-1)
  for i, v in enumerate((nan, inf, -inf, -0., 0.)):
    if i * 3 < n: f[i * 3] = v
  return t
fills['special'] = special
fills['special whole'] = lambda s: special(s).mul(10).round()
fills['no number'] = lambda s: torch.full(s, nan)
for s in shapes:
  for name, fill in fills.items(): case(fill(s))
for s in large:
  for name in ('normal', 'special', 'whole', 'spread'): case(fills[name](s))
for name, d in D.items():
  for s in ((), (3,), (2, 3), (0,), (1, 0), (40,)):
    if d.is_complex: case(torch.randn(s, dtype=d)); case(torch.complex(fills['special'](s), fills['whole'](s)).to(d))
    elif d.is_floating_point: case(torch.randn(s).to(d)); case(fills['spread'](s).to(d))
    else: case(torch.randint(0, 100, s).to(d))
case(torch.tensor([2**63 - 1, -2**63, 0])); case(torch.tensor([2**64 - 1, 0], dtype=torch.uint64))
for name in ('uint16', 'uint32', 'uint64', 'bool', 'float8_e5m2'): case(torch.arange(2000).remainder(90).to(D[name])); case(torch.arange(1200).remainder(90).reshape(30, 40).to(D[name]))
case(torch.randn(1200, dtype=torch.complex64)); case(torch.arange(5000).reshape(50, 100)); case(torch.rand(2000) > 0.5)
t = torch.randn(4, 60); w = torch.randn(40, 40).mul(100); z = torch.randn(5, dtype=torch.complex64)
for options in ({'precision': 2}, {'precision': 0}, {'precision': 10}, {'linewidth': 40}, {'linewidth': 200}, {'linewidth': 10},
    {'sci_mode': True}, {'sci_mode': False}, {'threshold': 10}, {'edgeitems': 1, 'threshold': 5}, {'edgeitems': 10, 'threshold': 5},
    {'edgeitems': 0, 'threshold': 5}, {'profile': 'short'}, {'profile': 'full'}, {'profile': 'short', 'precision': 6},
    {'sci_mode': True, 'precision': 1}, {'threshold': 10**9}, {'threshold': 0}):
  for x in (t, w, z, w.round(), torch.arange(30), torch.randn(3).double(), torch.randn(2, 3, 20), torch.tensor(3.25), w.mul(1e-7), torch.zeros(0)):
    case(x, **options)
# Ties, which are rounded to even.
case(torch.tensor([0.5, 1.5, 2.5, -0.5]), precision=0, sci_mode=None); case(torch.tensor([0.03125, 0.09375, 1.03125]))
case(torch.tensor([0.125, 0.375, 2.125]), precision=2); case(torch.tensor([1.25, 3.75, 1.35]), precision=1, sci_mode=True)
case(torch.tensor([1e22, 1.5, 123456789.]).double(), sci_mode=False); case(torch.tensor([1e-300, 1e300]).double())
case(torch.tensor([1e10, 1e10]).double()); case(torch.tensor([-1e22]).double(), sci_mode=False)
for precision in (99, 100, 101, 120, 200, 1074, 1200):
  for sci_mode in (None, True, False):
    case(torch.tensor([0.1, 1/3, 1e-7, 0., -2.5]), precision=precision, sci_mode=sci_mode)
    case(torch.tensor([5e-324, 2.**-101, -3 * 2.**-101, 2.**-201, 1e22, 9.999999999999998, 2.2250738585072014e-308]).double(), precision=precision, sci_mode=sci_mode)
torch.set_printoptions(profile='default')
emit('cases', cases)
a = torch.tensor([1.5, 2.], requires_grad=True)
i = torch.tensor([[0, 1, 1], [2, 0, 2]])
s = torch.sparse_coo_tensor(i, torch.tensor([3., 4., 5.]), (2, 3))
texts = {
  'leaf': a, 'grad_fn': a * 2, 'long suffix': torch.ones(1, 9, requires_grad=True).double().exp(),
  'view': a[0], 'meta': torch.empty(2, 3, device='meta'), 'meta int': torch.empty(2, dtype=torch.int32, device='meta'),
  'sparse': s, 'sparse int': s.int(), 'csr': s.to_sparse_csr(), 'csc': s.to_sparse_csc(), 'empty sparse': torch.zeros(2, 3).to_sparse(),
  'bsr': torch.eye(4).to_sparse_bsr((2, 2)), 'expanded': torch.tensor([1.]).expand(2, 3), 'transposed': torch.arange(6).reshape(2, 3).t(),
  'conj': torch.tensor([1 + 2j, -1.5 - 0.5j]).conj(), 'parameter': nn.Parameter(torch.tensor([1., 2.])),
}
emit('texts', {k: str(v) for k, v in texts.items()})
torch.set_default_dtype(torch.float64)
emit('double', [str(torch.tensor([1.5])), str(torch.tensor([1.5], dtype=torch.float32)), str(torch.tensor([1j]))])
torch.set_default_dtype(torch.float32)
emit('options', torch._tensor_str.get_printoptions())
`);

afterEach(() => torch.set_printoptions({ profile: 'default' }));

const dtypes = torch as unknown as Record<string, torch.dtype>;

function rebuild({ dtype, shape, bytes }: Expected): torch.Tensor {
  if (bytes.length === 0) return torch.empty(shape, { dtype: dtypes[dtype] });
  return torch.frombuffer(Uint8Array.from(bytes), { dtype: dtypes[dtype]! }).reshape(shape);
}

test('prints as Python does: dtypes, shapes, ranges, options', () => {
  expect(ref.cases.length).toBeGreaterThan(500);
  const different: unknown[] = [];
  for (const { tensor, options, text } of ref.cases) {
    torch.set_printoptions({ profile: 'default' });
    torch.set_printoptions(options);
    const got = String(rebuild(tensor));
    if (got !== text) different.push({ dtype: tensor.dtype, shape: tensor.shape, options, got, text });
  }
  expect(different.length).toBe(0);
  expect(different.slice(0, 5)).toEqual([]);
});

test('what stands behind the elements', () => {
  const a = torch.tensor([1.5, 2], { requires_grad: true });
  const i = torch.tensor([
    [0n, 1n, 1n],
    [2n, 0n, 2n],
  ]);
  const s = torch.sparse_coo_tensor(i, torch.tensor([3, 4, 5]), [2, 3]);
  const texts: Record<string, unknown> = {
    leaf: a,
    grad_fn: a.mul(2),
    'long suffix': torch.ones(1, 9, { requires_grad: true }).double().exp(),
    view: a.index(0),
    meta: torch.empty(2, 3, { device: 'meta' }),
    'meta int': torch.empty(2, { dtype: torch.int32, device: 'meta' }),
    sparse: s,
    'sparse int': s.int(),
    csr: s.to_sparse_csr(),
    csc: s.to_sparse_csc(),
    'empty sparse': torch.zeros(2, 3).to_sparse(),
    bsr: torch.eye(4).to_sparse_bsr([2, 2]),
    expanded: torch.tensor([1]).expand(2, 3),
    transposed: torch.arange(6, { dtype: torch.int64 }).reshape(2, 3).t(),
    conj: torch.tensor([torch.complex(1, 2), torch.complex(-1.5, -0.5)]).conj(),
    parameter: new torch.nn.Parameter(torch.tensor([1, 2])),
  };
  for (const [name, value] of Object.entries(texts))
    expect([name, String(value)]).toEqual([name, ref.texts[name]]);
});

test('the default dtype is not named', () => {
  torch.set_default_dtype(torch.float64);
  const got = [
    torch.tensor([1.5]),
    torch.tensor([1.5], { dtype: torch.float32 }),
    torch.tensor([torch.complex(0, 1)]),
  ];
  const texts = got.map(String);
  torch.set_default_dtype(torch.float32);
  expect(texts).toEqual(ref.double);
});

test('console.log prints the same', () => {
  const t = torch.ones(2, 2);
  expect(inspect(t)).toBe(String(t));
  expect(inspect({ loss: torch.tensor(2) })).toBe('{ loss: tensor(2.) }');
  expect(inspect(new torch.nn.Parameter(torch.ones(1)))).toBe(
    'Parameter containing:\ntensor([1.], requires_grad=True)',
  );
});

test('printing makes nothing that stays, and no graph', () => {
  const t = torch.ones(50, 50, { requires_grad: true }).mul(2);
  const before = torch.memory_stats();
  String(t);
  String(t.detach());
  torch.memory_stats();
  expect(torch.memory_stats().live - before.live).toBeLessThanOrEqual(1);
});

test('a disposed tensor says so', () => {
  const t = torch.ones(2);
  t.dispose();
  expect(String(t)).toBe('tensor(<disposed>)');
});

test('options', () => {
  torch.set_printoptions({ precision: 2, sci_mode: true });
  torch.set_printoptions({ linewidth: 100 });
  expect(torch.get_printoptions()).toEqual({ ...ref.options, precision: 2, linewidth: 100 });
  torch.set_printoptions({ profile: 'default' });
  expect(torch.get_printoptions()).toEqual(ref.options);
  expect(() => torch.set_printoptions({ digits: 2 } as never)).toThrow(
    /unexpected keyword argument 'digits'/,
  );
  expect(() => torch.set_printoptions({ profile: 'long' as never })).toThrow(/profile must be one of/);
  expect(() => torch.set_printoptions({ precision: 'a' as never })).toThrow(/'precision' must be int/);
  for (const profile of ['toString', '__proto__', ''])
    expect(() => torch.set_printoptions({ profile: profile as never })).toThrow(/profile must be one of/);
  expect(() => torch.set_printoptions({ profile: 'short', precision: -1 })).toThrow(
    new RangeError('set_printoptions(): precision must be at least 0 and at most 1000000, but got -1'),
  );
  expect(() => torch.set_printoptions({ linewidth: 5, precision: 2 ** 40 })).toThrow(RangeError);
  expect(() => torch.set_printoptions({ edgeitems: -1 })).toThrow(/edgeitems must be at least 0, but got -1/);
  expect(torch.get_printoptions()).toEqual(ref.options);
  torch.set_printoptions({ precision: 2n as never, linewidth: 20n as never, edgeitems: 1n as never });
  expect(torch.get_printoptions()).toEqual({ ...ref.options, precision: 2, linewidth: 20, edgeitems: 1 });
  expect(String(torch.tensor([0.5, 0.25]))).toBe('tensor([0.50, 0.25])');
});
