/** How arguments are bound: positional, by keyword, mixed; and what is said about those that don't fit. */
import * as torch from 'nodetorch';
import { expectSame, python } from '../support/python.js';

const expected = python(`
x = torch.arange(6, dtype=torch.float32).reshape(2, 3)
y = torch.full((2, 3), 2.)
emit('sum', x.sum(1, keepdim=True))
emit('all', x.sum(None, True))
emit('alpha', torch.add(x, y, alpha=3))
emit('view', x.view(3, -1))
emit('permute', x.permute(1, 0))
emit('zeros', torch.zeros(2, 3, dtype=torch.int64))
emit('numpy names', [x.sum(axis=0, keepdims=True), torch.add(x, x2=1), torch.relu(x=x), error(lambda: x.sum(axis=0, dim=1)), error(lambda: x.add(1, axis=0))])
two = torch.tensor(2)
emit('held', [x.view(torch.tensor(3), -1), x.view([torch.tensor(3), two]), x.amin(torch.tensor(0)), x.roll(two)])
emit('beyond', [torch.tensor([1]) + 2**53, torch.tensor([2**53 + 1]) == 2**53, torch.arange(2**53, 2**53 + 2), torch.full((1,), 2**62, dtype=torch.int64), torch.tensor([1]) + -2**63])
torch.manual_seed(1); emit('randn', torch.randn(2, 3))
g = torch.Generator().manual_seed(5); emit('generator', torch.randn(2, 3, generator=g))
emit('pool', torch.max_pool2d(x.reshape(1, 1, 2, 3), 2, 1))
emit('conv', torch.conv2d(x.reshape(1, 1, 2, 3), torch.ones(1, 1, 1, 1), None, 1, [0, 1], (1, 1), 1))
emit('middle', torch.std(x, 1, correction=0))
emit('max', list(torch.max(x, 1)))
emit('wrapped', [torch.tensor([1, 2]) + 1, torch.tensor([1, 2]) + 1.5, x * 0.1, x.half() * 0.1, x.double() / 3, x - 16777217])
emit('where', x.where(x > 2, y))
emit('full', [torch.full((2,), 1.), torch.full((2,), 1, dtype=torch.int32), torch.full((2,), True)])
emit('nonzero', list(torch.nonzero(x, as_tuple=True)))
emit('foreach', torch._foreach_add([x, y], [y, x], alpha=2))
emit('einsum', torch.einsum('ij,kj->ik', x, y))
emit('norms', [torch.norm(x), torch.norm(x, 1, 1), torch.norm(x, 'nuc'), x.norm(dim=1, keepdim=True)])
emit('unique', list(torch.unique(torch.tensor([3, 1, 3]), return_inverse=True, return_counts=True)))
emit('meshgrid', list(torch.meshgrid(torch.arange(2), torch.arange(3), indexing='xy')))
emit('tensordot', torch.tensordot(x, y, ([1], [1])))
emit('split', list(torch.split(x, [1, 2], 1)))

def message(f): return error(f)['message'].split('\\n')[0]
emit('messages', {
  'notTensor': message(lambda: torch.mv(x, 'a', out=None)),
  'method': message(lambda: x.add('a')),
  'tooMany': message(lambda: torch.relu(x, 1)),
  'tooManyMore': message(lambda: torch.max(x, 1, 2, 3)),
  'missing': message(lambda: torch.transpose(x, 0)),
  'missingMethod': message(lambda: x.softmax()),
  'twice': message(lambda: torch.relu(x, input=x)),
  'dtype': message(lambda: torch.zeros([2], dtype='float32')),
  'null': message(lambda: torch.mv(x, None)),
  'int': message(lambda: torch.flatten(x, 1.5)),
  'list': message(lambda: torch.cat(x)),
  'element': message(lambda: torch.cat([x, 'a'])),
  'out': message(lambda: torch.zeros([2], dtype=torch.int64, out=x)),
  'imag': message(lambda: x.imag),
})
emit('several', {name: error(f)['message'] for name, f in {
  'no number of arguments fits': lambda: torch.sum(x, 'a'),
  'types': lambda: torch.vsplit(x, 'a'),
  'numbers': lambda: torch.float_power(1, 2.5),
  'a list': lambda: torch.fmod(x, [1, 2.5]),
  'keywords': lambda: x.max(1.5, keepdim=True),
  'a keyword of another': lambda: torch.max(x, keepdim=True),
}.items()})
`);

const x = torch.arange(6, { dtype: torch.float32 }).reshape(2, 3);
const y = torch.full([2, 3], 2);

/** Call it with what its types forbid. */
// biome-ignore lint/suspicious/noExplicitAny: misuse is what is tested
const loose = torch as any;
// biome-ignore lint/suspicious/noExplicitAny: misuse is what is tested
const looseX = x as any;

describe('arguments', () => {
  test('positional, by keyword, and mixed', () => {
    expectSame(x.sum(1, { keepdim: true }), expected.sum);
    expectSame(x.sum(1, true), expected.sum);
    expectSame(x.sum({ dim: 1, keepdim: true }), expected.sum);
    expectSame(torch.sum(x, 1, { keepdim: true }), expected.sum);
    expectSame(loose.sum({ input: x, dim: 1, keepdim: true }), expected.sum);
    expectSame(torch.add(x, y, { alpha: 3 }), expected.alpha);
    expectSame(x.add(y, { alpha: 3 }), expected.alpha);
  });

  test('the same call gives the same each time, also after others with other kinds of arguments', () => {
    for (let i = 0; i < 3; i++) {
      expectSame(x.sum(1, { keepdim: true }), expected.sum);
      expect(x.sum().shape).toEqual([]);
      expect(x.sum(1).shape).toEqual([2]);
      expect(x.sum([0, 1]).shape).toEqual([]);
      expectSame(x.view(3, -1), expected.view);
      expectSame(x.view([3, -1]), expected.view);
      expect(x.view(torch.int32).dtype).toBe(torch.int32);
      expectSame(torch.max_pool2d(x.reshape(1, 1, 2, 3), 2, 1), expected.pool);
      expectSame(
        torch.conv2d(x.reshape(1, 1, 2, 3), torch.ones(1, 1, 1, 1), null, 1, [0, 1], [1, 1], 1),
        expected.conv,
      );
      expect(() => looseX.sum('a')).toThrow(TypeError);
      expect(() => loose.cat([x, 'a'])).toThrow(TypeError);
      expectSame(torch.cat([x]), { dtype: 'float32', shape: [2, 3], bytes: Buffer.from(x.toBytes()) });
    }
  });

  test('sizes spelt out', () => {
    expectSame(x.view(3, -1), expected.view);
    expectSame(x.permute(1, 0), expected.permute);
    expectSame(torch.zeros(2, 3, { dtype: torch.int64 }), expected.zeros);
    expectSame(torch.zeros([2, 3], { dtype: torch.int64 }), expected.zeros);
    expect(torch.zeros(1, 1, 1, 1, 1, 2).shape).toEqual([1, 1, 1, 1, 1, 2]);
  });

  test('of sizes that are spelt out each is looked at, each time', () => {
    for (let i = 0; i < 3; i++) {
      expectSame(looseX.view(3n, -1n), expected.view);
      expectSame(looseX.view(3, -1n), expected.view);
      expect(loose.zeros(2, 3n).shape).toEqual([2, 3]);
      expect(loose.zeros(2, { dtype: torch.float64 }).dtype).toBe(torch.float64);
      for (const bad of ['3', true, null, [3], { valueOf: () => 3 }, Symbol('3')]) {
        expect(() => loose.ones(2, bad)).toThrow(TypeError);
        expect(() => looseX.expand(2, bad)).toThrow(TypeError);
      }
      expect(loose.randn(4, { requires_grad: true }).requires_grad).toBe(true);
      const [own, other] = [torch.arange(4), torch.ones([6, 6])];
      const resized = { valueOf: () => other.view([36]).size(0) };
      expect(() => (own as unknown as typeof loose).resize_(2, resized)).toThrow(TypeError);
      expect([own.shape, other.shape]).toEqual([[4], [6, 6]]);
    }
  });

  test('a tensor that holds an integer may stand for it', () => {
    const [two, three] = [torch.tensor(2n), torch.tensor(3n)];
    const [spelt, list, dim, shift] = expected.held;
    for (let i = 0; i < 2; i++) {
      expectSame(looseX.view(three, -1), spelt);
      expectSame(looseX.view([three, two]), list);
      expectSame(looseX.view([3, two]), list);
      expectSame(looseX.amin(torch.tensor(0n)), dim);
      expectSame(looseX.roll(two), shift);
      expect(() => looseX.view([3, torch.tensor(2)])).toThrow('expected an integer');
      expect(() => looseX.view([torch.ones(2), 2])).toThrow(TypeError);
    }
  });

  test('NumPy’s names', () => {
    const [sum, add, relu, twice, unknown] = expected['numpy names'];
    for (let i = 0; i < 2; i++) {
      expectSame(looseX.sum({ axis: 0, keepdims: true }), sum);
      expectSame(loose.add(x, { x2: 1 }), add);
      expectSame(loose.relu({ x }), relu);
      expect(() => looseX.sum({ axis: 0, dim: 1 })).toThrow(TypeError);
      expect(() => looseX.add(1, { axis: 0 })).toThrow(TypeError);
    }
    expect([twice.type, unknown.type]).toEqual(['TypeError', 'TypeError']);
  });

  test('an integer is an int up to the largest int64', () => {
    const [sum, equal, range, full, least] = expected.beyond;
    expectSame(torch.tensor([1n]).add(2 ** 53), sum);
    expectSame(torch.tensor([2n ** 53n + 1n]).eq(2 ** 53), equal);
    expectSame(torch.arange(2 ** 53, 2 ** 53 + 2), range);
    expectSame(torch.full([1], 2 ** 62, { dtype: torch.int64 }), full);
    expectSame(torch.tensor([1n]).add(-(2 ** 63)), least);
  });

  test('undefined is not given, null is None', () => {
    expectSame(loose.zeros(2, 3, { dtype: torch.int64, out: null, device: undefined }), expected.zeros);
    expectSame(looseX.sum(null, true), expected.all);
    expect(() => looseX.sum(undefined, true)).toThrow('missing 1 required');
    expectSame(looseX.std(1, { correction: 0, keepdim: undefined }), expected.middle);
  });

  test('random numbers, with the default generator and with another', () => {
    torch.manual_seed(1);
    expectSame(torch.randn(2, 3), expected.randn);
    expectSame(torch.randn([2, 3], { generator: new torch.Generator().manual_seed(5) }), expected.generator);
  });

  test('a number where a tensor is asked for is wrapped as PyTorch wraps it', () => {
    const ints = torch.full([2], 1, { dtype: torch.int64 }).add(torch.arange(2));
    const [int, float, times, half, third, beyond] = expected.wrapped;
    expectSame(ints.add(1), int);
    expectSame(ints.add(1.5), float);
    expectSame(x.mul(0.1), times);
    expectSame(x.half().mul(0.1), half);
    expectSame(x.double().div(3), third);
    expectSame(x.sub(16777217), beyond);
    expect(() => x.sub(true)).toThrow(/with a bool tensor is not supported/);
  });

  test('self in a place other than the first', () => {
    expectSame(x.where(x.gt(2), y), expected.where);
  });

  test('lists of tensors', () => {
    const sums = torch._foreach_add([x, y], [y, x], { alpha: 2 });
    sums.forEach((sum, i) => {
      expectSame(sum, expected.foreach[i]);
    });
  });
});

describe('results', () => {
  test('several have names and can be destructured', () => {
    const result = torch.max(x, 1);
    expectSame(result.values, expected.max[0]);
    expectSame(result.indices, expected.max[1]);
    const [values, indices] = result;
    expect(values).toBe(result.values);
    expect(indices).toBe(result[1]);
    expect(Array.isArray(result)).toBe(true);
    expect(result.length).toBe(2);
    expect(Object.getPrototypeOf(result.map(() => 1))).toBe(Array.prototype);
  });

  test('in place gives the tensor itself', () => {
    const z = torch.zeros(2, 3);
    expect(z.add_(x)).toBe(z);
    expect(z.add_(1, { alpha: 2 })).toBe(z);
    expect(torch.relu_(z)).toBe(z);
    const list = [torch.zeros(2)];
    expect(torch._foreach_add_(list, 1)).toBe(list);
  });

  test('out is the result', () => {
    const out = torch.empty(2, 3);
    expect(torch.add(x, y, { alpha: 3, out })).toBe(out);
    expectSame(out, expected.alpha);
    const outs = [torch.empty(2), torch.empty([2], { dtype: torch.int64 })] as const;
    const result = torch.max(x, 1, { out: outs });
    expect(result.values).toBe(outs[0]);
    expectSame(outs[1], expected.max[1]);
    expect(() => torch.max(x, 1, { out: [outs[0]] })).toThrow('expected tuple of 2 elements but got 1');
  });

  test('of other types', () => {
    expect(x.equal(x)).toBe(true);
    expect(torch.result_type(x, y)).toBe(torch.float32);
    expect(torch.zeros(2, { requires_grad: true }).requires_grad).toBe(true);
    torch.split(x, [1, 2], 1).forEach((part, i) => {
      expectSame(part, expected.split[i]);
    });
  });
});

describe('written by hand', () => {
  test('to', () => {
    expect(x.to(torch.float32)).toBe(x);
    expect(x.to('cpu')).toBe(x);
    expect(x.to(torch.float32, { copy: true })).not.toBe(x);
    expect(x.to('cpu', torch.int64).dtype).toBe(torch.int64);
    expect(x.to({ dtype: torch.float64 }).dtype).toBe(torch.float64);
    expect(x.to(torch.zeros([1], { dtype: torch.bool })).dtype).toBe(torch.bool);
    expect(x.long().type()).toBe('torch.LongTensor');
    expect(x.type('torch.DoubleTensor' as never).dtype).toBe(torch.float64);
    expect(x.T.is_contiguous()).toBe(false);
    expect(x.T.contiguous().is_contiguous()).toBe(true);
    expect(x.contiguous()).toBe(x);
    expect(() => looseX.to(1.5)).toThrow(/invalid combination of arguments - got \(float\)/);
    expect(() => looseX.float(1)).toThrow('float() takes 0 positional arguments but 1 was given');
    expect(() => x.imag).toThrow(expected.messages.imag);
  });

  test('full and nonzero', () => {
    const [float, int, bool] = expected.full;
    expectSame(torch.full([2], 1), float);
    expectSame(torch.full([2], 1, { dtype: torch.int32 }), int);
    expectSame(torch.full([2], true), bool);
    expect(torch.full([2], 1n).dtype).toBe(torch.int64);
    torch.nonzero(x, { as_tuple: true }).forEach((indices, i) => {
      expectSame(indices, expected.nonzero[i]);
    });
    expect(() => torch.nonzero(x, { as_tuple: true, out: y } as never)).toThrow(/out kwarg/);
  });

  test('functions that are Python in PyTorch', () => {
    expectSame(torch.einsum('ij,kj->ik', x, y), expected.einsum);
    expectSame(torch.einsum('ij,kj->ik', [x, y]), expected.einsum);
    expectSame(torch.norm(x), expected.norms[0]);
    expectSame(torch.norm(x, 1, 1), expected.norms[1]);
    expectSame(torch.norm(x, 'nuc'), expected.norms[2]);
    expectSame(x.norm({ dim: 1, keepdim: true }), expected.norms[3]);
    const v = torch.full([3], 3, { dtype: torch.int64 }).sub(torch.arange(3).eq(1).mul(2));
    const unique = torch.unique(v, { return_inverse: true, return_counts: true }) as torch.Tensor[];
    unique.forEach((part, i) => {
      expectSame(part, expected.unique[i]);
    });
    expectSame(torch.unique(v), expected.unique[0]);
    torch.meshgrid(torch.arange(2), torch.arange(3), { indexing: 'xy' }).forEach((grid, i) => {
      expectSame(grid, expected.meshgrid[i]);
    });
    expectSame(torch.tensordot(x, y, [[1], [1]]), expected.tensordot);
    expect(() => torch.tensordot(x, y, 3)).toThrow(
      'tensordot expects dims < ndim_a or ndim_b, but got dims=3',
    );
  });
});

describe('misuse', () => {
  test.each([
    ['notTensor', () => loose.mv(x, 'a', { out: null })],
    ['method', () => looseX.add('a')],
    ['tooMany', () => loose.relu(x, 1)],
    ['tooManyMore', () => loose.max(x, 1, 2, 3)],
    ['missing', () => loose.transpose(x, 0)],
    ['missingMethod', () => looseX.softmax()],
    ['twice', () => loose.relu(x, { input: x })],
    ['dtype', () => loose.zeros([2], { dtype: 'float32' })],
    ['null', () => loose.mv(x, null)],
    ['element', () => loose.cat([x, 'a'])],
    ['int', () => loose.flatten(x, 1.5)],
    ['list', () => loose.cat(x)],
  ])('%s: PyTorch’s message', (name, call) => {
    expect(call).toThrow(new TypeError(expected.messages[name]));
  });

  test.each([
    ['no number of arguments fits', () => loose.sum(x, 'a')],
    ['types', () => loose.vsplit(x, 'a')],
    ['numbers', () => loose.float_power(1, 2.5)],
    ['a list', () => loose.fmod(x, [1, 2.5])],
    ['keywords', () => looseX.max(1.5, { keepdim: true })],
    ['a keyword of another', () => loose.max(x, { keepdim: true })],
  ])('several overloads, %s: what came and what would do', (name, call) => {
    expect(call).toThrow(new TypeError(expected.several[name]));
  });

  test('an unknown keyword names the known ones', () => {
    expect(() => loose.sum(x, 1, { keep: true })).toThrow(
      new TypeError(
        "sum() got an unexpected keyword argument 'keep' (known are: input, dtype, dim, keepdim, out)",
      ),
    );
  });

  test('a number that is no integer, a disposed tensor', () => {
    expect(() => loose.zeros([1, 1.5])).toThrow(/expected an integer, but got the number 1\.5/);
    expect(() => loose.zeros([1, 'a'])).toThrow(/expected an integer/);
    expect(() => looseX.view([2, 1.5])).toThrow(/view\(\): argument 'size': expected an integer/);
    expect(() => torch.zeros([2], { dtype: torch.int64, out: y })).toThrow(expected.messages.out);
    const gone = torch.zeros(2);
    gone.dispose();
    expect(() => gone.add(1)).toThrow(/disposed/);
    expect(() => x.add(gone)).toThrow(/disposed/);
  });
});
