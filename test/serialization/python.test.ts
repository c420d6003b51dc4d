import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { type Expected, expectSame, python } from '../support/python.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
const file = (name: string) => join(folder, `${name}.pt`);
afterAll(() => rmSync(folder, { recursive: true }));

const { nn } = torch;
const indices = torch.tensor([
  [0n, 1n, 1n],
  [2n, 0n, 0n],
]);
const coo = torch.sparse_coo_tensor(indices, torch.tensor([3, 4, 5]), [2, 3]);
const eye = torch.eye(4);
const ta = Float32Array.from({ length: 8 }, (_, i) => i);
const c = torch.tensor([torch.complex(1, 2), torch.complex(-3, 4)]);
const negated = torch.arange(3).to(torch.float32);
const frozen = new nn.Parameter(torch.ones([2]), false);

/** What is saved here. */
const ours: Record<string, unknown> = {
  longer: {
    a: torch.as_tensor(ta.subarray(0, 4)),
    b: torch.as_tensor(ta),
    c: torch.as_tensor(ta.subarray(0, 2)),
  },
  pending: [c, c.conj(), negated, negated._neg_view(), c.to(torch.complex32).conj()],
  sparse: [
    coo,
    coo.coalesce(),
    ...[eye.to_sparse_csr(), eye.to_sparse_csc(), eye.to_sparse_bsr([2, 2]), eye.to_sparse_bsc([2, 2])],
    ...[coo.clone().requires_grad_(), eye.to_sparse_csr().requires_grad_()],
  ],
  meta: [
    torch.empty([2, 3], { device: 'meta', dtype: torch.float16 }).t(),
    new nn.Parameter(torch.empty([2], { device: 'meta' })),
  ],
  buffer: [new nn.Buffer(torch.ones([2])), new nn.Buffer(c.conj(), { persistent: false }), frozen],
  surrogates: { '\ud800': 1, '\ud801': 2, 'a\udfff💡é': '\udc00', plain: '\ufffd' },
  set: new Set<unknown>([1, 2.5, 'a', null, torch.float32]),
};
for (const [name, value] of Object.entries(ours)) torch.save(value, file(name));

const theirs = python(`
import collections
folder = ${JSON.stringify(folder)}
path = lambda name: folder + '/' + name + '.pt'
load = lambda name: torch.load(path(name), weights_only=True)
longer = load('longer')
emit('longer', [v.tolist() for v in longer.values()])
longer['a'].fill_(9); emit('longer shared', longer['b'].tolist())
pending = load('pending')
emit('pending', [torch.view_as_real(t.resolve_conj()) if t.is_complex() and t.dtype != torch.complex32 else t.resolve_neg() for t in pending[:4]])
emit('bits', [[t.is_conj(), t.is_neg()] for t in pending])
pending[0].fill_(1 + 1j); emit('pending shared', [str(v) for v in pending[1].tolist()])
sparse = load('sparse')
emit('sparse', [[str(t.layout), t.to_dense().tolist(), t.is_coalesced() if t.layout == torch.sparse_coo else None, t.requires_grad] for t in sparse])
meta = load('meta')
emit('meta', [[str(t.device), str(t.dtype), list(t.shape), list(t.stride()), type(t).__name__, t.requires_grad] for t in meta])
b = load('buffer')
emit('buffer', [[isinstance(v, nn.Buffer), isinstance(v, nn.Parameter), getattr(v, 'persistent', None), v.is_conj()] for v in b])
emit('surrogates', [[[ord(ch) for ch in k], [ord(ch) for ch in v] if isinstance(v, str) else v] for k, v in load('surrogates').items()])
emit('set', sorted(map(repr, load('set'))))

save = lambda name, value, **options: torch.save(value, path(name), **options)
save('their-surrogates', {'\\ud800': 1, '\\ud801': 2, 'a\\udfff💡é': '\\udc00', 'plain': '\\ufffd'})
save('counter', collections.Counter('abca'))
save('bytes', [bytearray(b'\\x00\\xff'), bytearray(), b'', bytes(range(256))])
p = nn.Parameter(torch.arange(2.)); p.note = 'x'
t = torch.arange(3.); t.note = [t]
save('attributes', [p, nn.Buffer(torch.arange(2.), persistent=False), nn.Buffer(torch.ones(1))])
tagged = torch.arange(3.); tagged.note = 7
save('tagged', tagged)
i = torch.tensor([[0, 1, 1], [2, 0, 0]])
sp = torch.sparse_coo_tensor(i, torch.tensor([3., 4., 5.]), (2, 3))
e = torch.eye(4)
their_sparse = [sp, sp.coalesce(), e.to_sparse_csr(), e.to_sparse_csc(), e.to_sparse_bsr((2, 2)), e.to_sparse_bsc((2, 2)), sp.clone().requires_grad_(), e.to_sparse_csr().requires_grad_()]
save('their-sparse', their_sparse)
save('sparse-parameter', nn.Parameter(sp))
save('their-meta', [torch.empty(2, 3, device='meta', dtype=torch.float16).t(), nn.Parameter(torch.empty(2, device='meta'))])
x = torch.arange(4.)
y = torch.arange(3, dtype=torch.uint8)
save('storage', {'bytes': y.untyped_storage(), 'typed': x.storage(), 'x': torch.arange(3).storage(), 'y': y})
save('storage-alone', x.untyped_storage())
save('ordered', collections.OrderedDict([('b', 1), ('a', 2)]))
for protocol in (3, 4, 5):
    save('protocol%d' % protocol, {'x': x, 'p': nn.Parameter(x), 'set': {1, 2}, 'bytes': b'ab', 'array': bytearray(b'x'),
        'long': 2 ** 3000, 'text': 'é' * 300, 'counter': collections.Counter('ab'), 'complex': 1 - 2j, 'dtype': torch.int8, 'n': -5, 'state': nn.Linear(1, 1).state_dict()}, pickle_protocol=protocol)
torch.serialization.set_crc32_options(False)
save('no-sums', {'x': torch.arange(300.), 'y': torch.ones(3)})
torch.serialization.set_crc32_options(True)
`);

const load = (name: string) => torch.load(file(name));

describe('memory that is shared', () => {
  test('arrays that begin at one place and differ in length', () => {
    expect(theirs.longer).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3, 4, 5, 6, 7],
      [0, 1],
    ]);
    expect(theirs['longer shared']).toEqual([9, 9, 9, 9, 4, 5, 6, 7]);
    const { a, b, c } = load('longer');
    expect([a, b, c].map((t) => t.tolist())).toEqual(theirs.longer);
    a.fill_(9);
    expect(b.tolist()).toEqual([9, 9, 9, 9, 4, 5, 6, 7]);
    expect(c.tolist()).toEqual([9, 9]);
  });

  test('a pending conjugation or negation is saved as such', () => {
    const own = load('pending');
    const real = (t: torch.Tensor) =>
      t.is_complex() ? torch.view_as_real(t.resolve_conj()) : t.resolve_neg();
    own.slice(0, 4).forEach((t: torch.Tensor, i: number) => {
      expectSame(real(t), theirs.pending[i] as Expected);
    });
    const bits = [
      [false, false],
      [true, false],
      [false, false],
      [false, true],
      [true, false],
    ];
    expect(theirs.bits).toEqual(bits);
    expect(own.map((t: torch.Tensor) => [t.is_conj(), t.is_neg()])).toEqual(bits);
    own[0].fill_(torch.complex(1, 1));
    expect(theirs['pending shared']).toEqual(['(1-1j)', '(1-1j)']);
    expect(String(own[1])).toBe('tensor([1.-1.j, 1.-1.j])');
  });
});

test('sparse tensors of every layout', () => {
  const facts = (tensors: torch.Tensor[]) =>
    tensors.map((t) => [
      String(t.layout),
      t.to_dense().tolist(),
      t.layout === torch.sparse_coo ? t.is_coalesced() : null,
      t.requires_grad,
    ]);
  expect(theirs.sparse.map(([layout]: [string]) => layout)).toEqual([
    'torch.sparse_coo',
    'torch.sparse_coo',
    'torch.sparse_csr',
    'torch.sparse_csc',
    'torch.sparse_bsr',
    'torch.sparse_bsc',
    'torch.sparse_coo',
    'torch.sparse_csr',
  ]);
  expect(theirs.sparse.map((facts: unknown[]) => facts[3])).toEqual([...Array(7).fill(false), true]);
  expect(facts(load('sparse'))).toEqual(theirs.sparse);
  expect(facts(load('their-sparse'))).toEqual(theirs.sparse);
  const parameter = load('sparse-parameter');
  expect([parameter instanceof nn.Parameter, parameter.requires_grad]).toEqual([true, true]);
});

test('meta tensors', () => {
  const facts = (tensors: torch.Tensor[]) =>
    tensors.map((t) => [
      String(t.device),
      String(t.dtype),
      t.shape,
      t.stride(),
      t instanceof nn.Parameter ? 'Parameter' : 'Tensor',
      t.requires_grad,
    ]);
  expect(theirs.meta[0]).toEqual(['meta', 'torch.float16', [3, 2], [1, 3], 'Tensor', false]);
  expect(facts(load('meta'))).toEqual(theirs.meta);
  expect(facts(load('their-meta'))).toEqual(theirs.meta);
});

test('buffers are buffers; other attributes are left out', () => {
  const facts = (tensors: torch.Tensor[]) =>
    tensors.map((t) => [
      t instanceof nn.Buffer,
      t instanceof nn.Parameter,
      t instanceof nn.Buffer ? t.persistent : null,
      t.is_conj(),
    ]);
  expect(theirs.buffer).toEqual([
    [true, false, true, false],
    [true, false, false, true],
    [false, true, null, false],
  ]);
  expect(facts(load('buffer'))).toEqual(theirs.buffer);
  const [p, buffer, kept] = load('attributes');
  expect([p instanceof nn.Parameter, p.requires_grad, p.tolist(), 'note' in p]).toEqual([
    true,
    true,
    [0, 1],
    false,
  ]);
  expect([buffer instanceof nn.Buffer, buffer.persistent, buffer.tolist()]).toEqual([true, false, [0, 1]]);
  expect([kept instanceof nn.Buffer, kept.persistent]).toEqual([true, true]);
  expect([load('tagged').tolist(), 'note' in load('tagged')]).toEqual([[0, 1, 2], false]);
});

test('halves of surrogate pairs, which are different keys', () => {
  const codes = (text: string) => Array.from(text, (char) => char.codePointAt(0));
  const facts = (value: object) =>
    Object.entries(value).map(([k, v]) => [codes(k), typeof v === 'string' ? codes(v) : v]);
  expect(theirs.surrogates).toEqual(facts(ours.surrogates as object));
  expect(load('surrogates')).toEqual(ours.surrogates);
  expect(load('their-surrogates')).toEqual(ours.surrogates);
});

test('a Counter, bytes and a bytearray, an OrderedDict', () => {
  expect([...load('counter')]).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 1],
  ]);
  expect(load('bytes').map((bytes: Uint8Array) => [...bytes])).toEqual([
    [0, 255],
    [],
    [],
    Array.from({ length: 256 }, (_, i) => i),
  ]);
  expect(Object.entries(load('ordered'))).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
  expect(theirs.set).toEqual(["'a'", '1', '2.5', 'None', 'torch.float32']);
  expect(load('set')).toEqual(ours.set);
});

test('storages become tensors of one dimension', () => {
  const { bytes, typed, x, y } = load('storage');
  expect([bytes, typed, x].map((t) => [String(t.dtype), t.shape])).toEqual([
    ['torch.uint8', [3]],
    ['torch.float32', [4]],
    ['torch.int64', [3]],
  ]);
  expect(typed.tolist()).toEqual([0, 1, 2, 3]);
  bytes.fill_(1);
  expect(y.tolist()).toEqual([1, 1, 1]);
  expect(load('storage-alone').shape).toEqual([16]);
});

test.each([3, 4, 5])('pickle protocol %d', (protocol) => {
  const { x, p, state, counter, complex, bytes, array, ...rest } = load(`protocol${protocol}`);
  expect(x.tolist()).toEqual([0, 1, 2, 3]);
  expect(p).toBeInstanceOf(nn.Parameter);
  expect(Object.keys(state)).toEqual(['weight', 'bias']);
  expect(state._metadata['']).toEqual({ version: 1 });
  expect([...counter]).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect([complex.re, complex.im]).toEqual([1, -2]);
  expect([[...bytes], [...array]]).toEqual([[97, 98], [120]]);
  expect(rest).toEqual({
    set: new Set([1, 2]),
    long: 2n ** 3000n,
    text: 'é'.repeat(300),
    dtype: torch.int8,
    n: -5,
  });
});

test('a file without checksums', () => {
  expect(load('no-sums').x.equal(torch.arange(300).to(torch.float32))).toBe(true);
});

describe('map_location', () => {
  const at = (map_location: torch.MapLocation) => torch.load(file('longer'), { map_location });

  test('a Map, by keyword or not', () => {
    const map = new Map([['cpu', torch.device('meta')]]);
    expect(at(map).a.device.type).toBe('meta');
    expect(torch.load(file('longer'), map).a.device.type).toBe('meta');
    expect(at(new Map([['cuda:1', 'cpu']])).a.tolist()).toEqual([0, 1, 2, 3]);
  });

  test('a function gets bytes and a place, and each storage once', () => {
    const calls: unknown[] = [];
    const loaded = at((storage, location) => {
      calls.push([storage.shape, String(storage.dtype), String(storage.device), location]);
      return storage;
    });
    expect(calls).toEqual([[[32], 'torch.uint8', 'cpu', 'cpu']]);
    expect(loaded.b.tolist()).toEqual([...ta]);
    expect(torch.load(file('longer'), () => null).b.tolist()).toEqual([...ta]);
    expect(
      at((storage) => torch.cat([storage.narrow(0, 0, 4), storage]).narrow(0, 4, 32)).b.tolist(),
    ).toEqual([...ta]);
    expect(at((storage) => storage.to('meta')).b.device.type).toBe('meta');
    expect(() =>
      at(() => {
        throw new RangeError('mine');
      }),
    ).toThrow(new RangeError('mine'));
  });

  test('what is none', () => {
    // biome-ignore lint/suspicious/noExplicitAny: a misuse
    const wrong = (given: any) => () => torch.load(file('longer'), { map_location: given });
    const message = (expected: string, got: string) =>
      new TypeError(`load(): argument 'map_location' must be ${expected}, not ${got}`);
    const any = 'a device, an object or Map of devices, or a function';
    expect(wrong(0)).toThrow(message(any, 'int'));
    expect(wrong([])).toThrow(message(any, 'list'));
    expect(wrong(new Date())).toThrow(message(any, 'Date'));
    expect(wrong({ cpu: 0 })).toThrow(message("a device for 'cpu'", 'int'));
    expect(wrong({ 'cuda:9': 'quantum' })).toThrow(/quantum/);
    expect(wrong(() => 'cpu')).toThrow(/map_location must return the storage.*not str/);
    expect(wrong(() => torch.ones([3]))).toThrow(/must return all bytes/);
    // biome-ignore lint/suspicious/noExplicitAny: a misuse
    const options = (given: any) => () => torch.load(file('longer'), given);
    expect(options(0)).toThrow(TypeError);
    expect(options({ mmap: true })).toThrow(/unexpected keyword argument 'mmap'/);
    for (const [given, name] of [
      [0, 'int'],
      ['no', 'str'],
    ]) {
      expect(options({ weights_only: given })).toThrow(
        new TypeError(`load(): argument 'weights_only' must be bool, not ${name}`),
      );
    }
    expect(options({ weights_only: null })().b.shape).toEqual([8]);
  });
});

describe('what Python could not tell apart, or not hold, is refused', () => {
  const save = (value: unknown) => () => torch.save(value, file('refused'));

  test.each([
    [
      '1n and 1',
      new Map<unknown, unknown>([
        [1n, 0],
        [1, 0],
      ]),
      /^save\(\): keys of a Map must differ in Python, where 1n is equal to 1$/,
    ],
    [
      'true and 1',
      new Map<unknown, unknown>([
        [true, 0],
        [1, 0],
      ]),
      /where true is equal to 1$/,
    ],
    [
      '2 ** 60',
      new Map<unknown, unknown>([
        [2n ** 60n, 0],
        [2 ** 60, 0],
      ]),
      /is equal to/,
    ],
    [
      'in a Set',
      { a: new Set<unknown>([0, false]) },
      /elements of a Set .* 0 is equal to false \(at \["a"\]\)$/,
    ],
    ['devices', new Set([torch.device('cpu'), torch.device('cpu')]), /cpu is equal to cpu/],
    ['complex', new Set<unknown>([2, torch.complex(2, 0)]), /2 is equal to/],
    ['bytes', new Set([Uint8Array.of(1), Uint8Array.of(1)]), /elements of a Set/],
    [
      'an array in a Set',
      new Set([[1]]),
      /^save\(\): a Array in a Set can't be saved: Python's sets hold no lists/,
    ],
    ['an object in a Set', new Set([{}]), /a Object in a Set/],
    ['a Set in a Set', new Set([new Set()]), /a Set in a Set/],
  ])('%s', (_, value, message) => {
    expect(save(value)).toThrow(TypeError);
    expect(save(value)).toThrow(message);
  });

  test('what is nested too deeply', () => {
    let value: unknown[] = [];
    for (let i = 0; i < 100_000; i++) value = [value];
    expect(save(value)).toThrow(
      new RangeError('save(): maximum recursion depth exceeded: the value is nested too deeply'),
    );
  });
});
