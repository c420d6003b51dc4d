import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { bytesOf, type Expected, expectSame, python } from './support/python.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const dtypes = [
  ...['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'float32', 'float64', 'bfloat16', 'bool'],
  ...['complex32', 'complex64', 'complex128', 'uint16', 'uint32', 'uint64', 'float8_e5m2', 'float8_e4m3fn'],
];

/** What Python saved, and what is in it. */
const theirs = python(`
folder = ${JSON.stringify(folder)}
save = lambda name, value, **options: torch.save(value, folder + '/' + name, **options)
torch.manual_seed(0)
model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(8, 3))
opt = torch.optim.Adam(model.parameters(), lr=0.25)
model(torch.randn(4, 1, 4, 4)).sum().backward()
opt.step()
save('checkpoint.pt', {'model': model.state_dict(), 'optimizer': opt.state_dict(), 'step': 500})
emit('model', model.state_dict())
emit('exp_avg', opt.state_dict()['state'][0]['exp_avg'])
emit('step', opt.state_dict()['state'][5]['step'])

dtypes = {name: (torch.arange(6) % 2).to(getattr(torch, name)) for name in ${JSON.stringify(dtypes)}}
save('dtypes.pt', dtypes)
emit('dtypes', dtypes)

base = torch.arange(12.).reshape(3, 4)
c = torch.randn(3, dtype=torch.complex64)
shared = [1]
cyclic = [1]
cyclic.append(cyclic)
values = {
    'base': base, 'row': base[1], 'transposed': base.t(), 'again': base,
    'param': nn.Parameter(torch.ones(2)), 'frozen': nn.Parameter(torch.ones(2), False),
    'grad': torch.ones(2, requires_grad=True), 'scalar': torch.tensor(7), 'empty': torch.empty(0, 3),
    'strange': torch.as_strided(torch.arange(10), (2, 3), (1, 2), 3),
    'conj': c.conj(), 'neg': torch._neg_view(torch.arange(3.)),
    'ints': [0, 255, 256, 65535, 65536, -1, -129, 2**31, -2**31 - 1, 2**53 - 1, 1 - 2**53], 'big': [2**53, 2**70, -2**64],
    'floats': [1.5, -0.0, float('inf'), float('nan'), 1e300], 'one': 1.0,
    'bools': (True, False), 'none': None, 'text': 'é💡\\n', 'long': 'x' * 70000,
    'nested': {'a': [{'b': ()}]}, 'shared': [shared, shared], 'cyclic': cyclic,
    'keys': {1: 'one', 'two': 2, 3.5: None, True and 9: 1}, 'ordinary': {'__proto__': 1, 'b': 2},
    'set': {1, 2}, 'size': torch.Size([2, 3]), 'dtype': torch.float16, 'device': torch.device('cpu'),
    'complex': 1 - 2j, 'bytes': b'\\x00\\xff', 'many': list(range(1000)), 'dict': {},
}
save('values.pt', values)
emit('tensors', {k: v.resolve_conj().resolve_neg() for k, v in values.items() if isinstance(v, torch.Tensor)})

save('module.pt', nn.Linear(1, 1))
save('function.pt', {'loss': F.relu})
class Evil:
    def __reduce__(self): return (eval, ("open(folder + '/evil', 'w')",))
save('evil.pt', [Evil()])
save('quantized.pt', torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.quint8))
save('legacy.pt', torch.ones(2), _use_new_zipfile_serialization=False)
torch.jit.save(torch.jit.script(nn.Linear(1, 1)), folder + '/script.pt')
import zipfile
with zipfile.ZipFile(folder + '/other.zip', 'w') as z: z.writestr('archive/readme', 'hello')
with zipfile.ZipFile(folder + '/compressed.pt', 'w', zipfile.ZIP_DEFLATED) as z: z.writestr('archive/data.pkl', 'hello')
save('tensor.pt', torch.arange(1000.))
# A checkpoint from a GPU, made by hand: the location is a string of the same length.
import io
class Bytes(torch.UntypedStorage): pass
raw = io.BytesIO()
torch.save({'x': torch.arange(3.)}, raw)
source = zipfile.ZipFile(raw)
with zipfile.ZipFile(folder + '/cuda.pt', 'w') as z:
    for name in source.namelist():
        z.writestr(name, source.read(name).replace(b'X\\x03\\x00\\x00\\x00cpu', b'X\\x06\\x00\\x00\\x00cuda:1'))
def load(name): return error(lambda: torch.load(folder + '/' + name))
emit('cuda', load('cuda.pt'))
`);

describe('what Python saved', () => {
  test('a checkpoint: state_dict and optimizer, with numbers as keys', () => {
    const { model, optimizer, step } = torch.load(file('checkpoint.pt'));
    expect(Object.keys(model)).toEqual(Object.keys(theirs.model));
    for (const [name, expected] of Object.entries(theirs.model))
      expectSame(model[name], expected as Expected);
    expect(step).toBe(500);
    expect([...optimizer.state.keys()]).toEqual([0, 1, 2, 3, 4, 5]);
    expectSame(optimizer.state.get(0).exp_avg, theirs.exp_avg);
    expectSame(optimizer.state.get(5).step, theirs.step);
    expect(optimizer.param_groups[0]).toMatchObject({
      lr: 0.25,
      betas: [0.9, 0.999],
      params: [0, 1, 2, 3, 4, 5],
    });
    // The versions of its modules, which Python hangs on the dict.
    expect(model._metadata['1']).toEqual({ version: 2 });
    expect(Object.keys(model)).not.toContain('_metadata');
  });

  test.each(dtypes)('a tensor of %s', (name) => {
    expectSame(torch.load(file('dtypes.pt'))[name], theirs.dtypes[name]);
  });

  const values = () => torch.load(file('values.pt'));

  test('values of every kind', () => {
    const v = values();
    expect(v.ints).toEqual([
      0,
      255,
      256,
      65535,
      65536,
      -1,
      -129,
      2 ** 31,
      -(2 ** 31) - 1,
      2 ** 53 - 1,
      1 - 2 ** 53,
    ]);
    expect(v.big).toEqual([2n ** 53n, 2n ** 70n, -(2n ** 64n)]);
    expect(v.floats).toEqual([1.5, -0, Number.POSITIVE_INFINITY, Number.NaN, 1e300]);
    expect(v).toMatchObject({
      one: 1,
      bools: [true, false],
      none: null,
      text: 'é💡\n',
      nested: { a: [{ b: [] }] },
    });
    expect(v.long).toBe('x'.repeat(70000));
    expect(v.shared[0]).toBe(v.shared[1]);
    expect(v.cyclic[1]).toBe(v.cyclic);
    expect([...v.keys]).toEqual([
      [1, 'one'],
      ['two', 2],
      [3.5, null],
      [9, 1],
    ]);
    expect(Object.entries(v.ordinary)).toEqual([
      ['__proto__', 1],
      ['b', 2],
    ]);
    expect(v.set).toEqual(new Set([1, 2]));
    expect(v.size).toEqual([2, 3]);
    expect(v.dtype).toBe(torch.float16);
    expect(v.device).toEqual(torch.device('cpu'));
    expect([v.complex.re, v.complex.im]).toEqual([1, -2]);
    expect([...v.bytes]).toEqual([0, 255]);
    expect(v.many).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(v.dict).toEqual({});
  });

  test('tensors with their strides, sharing and gradients', () => {
    const v = values();
    for (const [name, expected] of Object.entries(theirs.tensors)) expectSame(v[name], expected as Expected);
    expect(v.again).toBe(v.base);
    expect(v.transposed.stride()).toEqual([1, 4]);
    expect(v.strange.stride()).toEqual([1, 2]);
    v.base.fill_(5);
    expect(v.row.tolist()).toEqual([5, 5, 5, 5]);
    expect([v.base, v.row, v.grad].map((t) => t.is_leaf)).toEqual([true, true, true]);
    expect([v.base, v.grad, v.param, v.frozen].map((t) => t.requires_grad)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([v.grad, v.param, v.frozen].map((t) => t instanceof torch.nn.Parameter)).toEqual([
      false,
      true,
      true,
    ]);
    expect(v.conj.is_conj()).toBe(true);
    expect(v.neg.is_neg()).toBe(true);
  });

  test('in a scope: what is loaded is freed with it, except parameters', () => {
    let loaded: ReturnType<typeof values>;
    {
      using _ = torch.scope();
      loaded = values();
    }
    expect(loaded.base.disposed).toBe(true);
    expect(loaded.param.disposed).toBe(false);
  });
});

/** The same values again, and some that only JavaScript has. */
const node = torch.arange(12).to(torch.float32).reshape([3, 4]);
const ours = {
  checkpoint: torch.load(file('checkpoint.pt')),
  values: torch.load(file('values.pt')),
  dtypes: torch.load(file('dtypes.pt')),
  js: {
    base: node,
    column: node.select(1, 2),
    long: new Map<unknown, unknown>([
      [0n, 'zero'],
      [-1, 'minus one'],
      ['a', 1],
      [true, null],
    ]),
    integers: [1, 1.0, 2 ** 53 - 1, 2 ** 53, 3n, -(2n ** 100n), 1e300],
    part: torch.arange(1000).narrow(0, 10, 2),
    nothing: Object.create(null),
  },
  // More than is written and read at once.
  large: torch.arange(17_000_000, { dtype: torch.int32 }),
};

describe('what Python loads', () => {
  for (const [name, value] of Object.entries(ours)) torch.save(value, file(`ours-${name}.pt`));
  const loaded = python(`
folder = ${JSON.stringify(folder)}
load = lambda name: torch.load(f'{folder}/{name}.pt', weights_only=True)
def same(a, b):
    if isinstance(a, torch.Tensor):
        raw = lambda t: t.detach().resolve_conj().resolve_neg().contiguous().reshape(-1).view(torch.uint8)
        return (type(a) is type(b) and a.dtype == b.dtype and a.shape == b.shape and a.requires_grad == b.requires_grad
                and (a.is_conj() or a.is_neg() or a.stride() == b.stride()) and torch.equal(raw(a), raw(b)))
    if isinstance(a, (list, tuple)): return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict): return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    return repr(a) == repr(b)
for name in ['checkpoint', 'dtypes']: emit(name, same(load(name), load('ours-' + name)))
emit('metadata', load('checkpoint')['model']._metadata == load('ours-checkpoint')['model']._metadata)
a, b = load('values'), load('ours-values')
cyclic = [v.pop('cyclic') for v in (a, b)]
emit('cyclic', [c[1] is c for c in cyclic])
# Python has 1 and 1.0; JavaScript hasn't.
emit('one', [type(v.pop('one')).__name__ for v in (a, b)])
emit('different', [k for k in a if not same(a[k], b[k])])
emit('shared', [b['shared'][0] is b['shared'][1], b['again'] is b['base']])
b['base'].fill_(5)
emit('row', b['row'].tolist())
js = load('ours-js')
emit('long', [list(map(repr, item)) for item in js['long'].items()])
emit('integers', list(map(repr, js['integers'])))
emit('part', [js['part'].storage_offset(), js['part'].untyped_storage().nbytes(), js['part'].tolist()])
emit('nothing', repr(js['nothing']))
js['base'].zero_()
emit('column', js['column'].tolist())
model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(8, 3))
opt = torch.optim.Adam(model.parameters())
saved = load('ours-checkpoint')
emit('match', str(model.load_state_dict(saved['model'])))
opt.load_state_dict(saved['optimizer'])
model(torch.ones(4, 1, 4, 4)).sum().backward()
opt.step()
emit('alignment', [i.header_offset for i in __import__('zipfile').ZipFile(f'{folder}/ours-js.pt').infolist()] != [])
mapped = torch.load(f'{folder}/ours-js.pt', mmap=True, weights_only=True)
emit('large', torch.equal(load('ours-large'), torch.arange(17_000_000, dtype=torch.int32)))
emit('mapped', mapped['part'].tolist())
`);

  test('values, dtypes and a checkpoint are what they were', () => {
    expect(loaded).toMatchObject({ checkpoint: true, dtypes: true, metadata: true, different: [] });
    expect(loaded.cyclic).toEqual([true, true]);
    expect(loaded.shared).toEqual([true, true]);
    expect(loaded.row).toEqual([5, 5, 5, 5]);
    expect(loaded.match).toBe('<All keys matched successfully>');
  });

  test('an integer value is an int', () => {
    expect(loaded.one).toEqual(['float', 'int']);
    expect(loaded.integers).toEqual([
      '1',
      '1',
      '9007199254740991',
      '9007199254740992.0',
      '3',
      String(-(2n ** 100n)),
      '1e+300',
    ]);
    expect(loaded.long).toEqual([
      ['0', "'zero'"],
      ['-1', "'minus one'"],
      ["'a'", '1'],
      ['True', 'None'],
    ]);
    expect(loaded.nothing).toBe('{}');
  });

  test('views with their whole storage, which can be mapped into memory', () => {
    expect(loaded.column).toEqual([0, 0, 0]);
    expect(loaded.part).toEqual([10, 8000, [10, 11]]);
    expect(loaded.mapped).toEqual([10, 11]);
    expect(loaded.large).toBe(true);
    expect(torch.load(file('ours-large.pt')).equal(ours.large)).toBe(true);
  });
});

describe('map_location', () => {
  test('a tensor from a device that is not there, as in Python', () => {
    expect(() => torch.load(file('cuda.pt'))).toThrow(new torch.TorchError(theirs.cuda.message));
    const cuda = { map_location: 'cuda' };
    expect(() => torch.load(file('tensor.pt'), cuda)).toThrow(
      /^Attempting to deserialize object on a CUDA device/,
    );
  });

  test.each([
    ['a string', 'cpu'],
    ['a device', torch.device('cpu')],
    ['by keyword', { map_location: 'cpu' }],
    ['one device to another', { map_location: { 'cuda:1': 'cpu' } }],
  ])('%s', (_, location) => {
    expect(torch.load(file('cuda.pt'), location).x.tolist()).toEqual([0, 1, 2]);
  });

  test('what is wrong with it', () => {
    // biome-ignore lint/suspicious/noExplicitAny: a misuse
    const load = (options: any) => () => torch.load(file('tensor.pt'), options);
    expect(load({ location: 'cpu' })).toThrow(
      new TypeError(
        "load() got an unexpected keyword argument 'location' (known are: map_location, weights_only)",
      ),
    );
    expect(load({ weights_only: false })).toThrow(TypeError);
    expect(load('quantum')).toThrow(/device/);
    expect(load({ weights_only: true })().shape).toEqual([1000]);
  });
});

describe('files that are refused', () => {
  test.each([
    ['module.pt', /holds a torch\.nn\.modules\.linear\.Linear, which isn't data.*state_dict/],
    ['function.pt', /holds a torch\.nn\.functional\.relu, which isn't data/],
    ['evil.pt', /holds a __builtin__\.eval, which isn't data/],
    ['quantized.pt', /holds a torch\._utils\._rebuild_qtensor/],
    ['legacy.pt', /expected a zip file, as torch\.save writes it/],
    ['script.pt', /is a TorchScript archive/],
    ['other.zip', /not a checkpoint: it has no 'data\.pkl'/],
    ['compressed.pt', /record 'archive\/data\.pkl' is compressed/],
  ])('%s', (name, message) => {
    expect(() => torch.load(file(name))).toThrow(torch.TorchError);
    expect(() => torch.load(file(name))).toThrow(message);
    expect(() => torch.load(file(name))).toThrow(`load(): ${file(name)}: `);
    expect(readdirSync(folder)).not.toContain('evil');
  });

  test('no file, no path', () => {
    expect(() => torch.load(file('nowhere.pt'))).toThrow(/ENOENT: no such file or directory.*nowhere\.pt/);
    expect(() => torch.load(folder)).toThrow(/EISDIR/);
    // biome-ignore lint/suspicious/noExplicitAny: a misuse
    expect(() => torch.load(7 as any)).toThrow(new TypeError("load(): argument 'f' must be a path, not int"));
  });

  test('cut anywhere', () => {
    const whole = readFileSync(file('tensor.pt'));
    for (const length of [0, 1, 3, 4, 100, 1000, whole.length >> 1, whole.length - 23, whole.length - 1]) {
      writeFileSync(file('cut.pt'), whole.subarray(0, length));
      expect(() => torch.load(file('cut.pt'))).toThrow(
        length < 4 ? /expected a zip file/ : /the file is cut short or damaged/,
      );
    }
  });

  test('a byte changed in the numbers', () => {
    const bytes = readFileSync(file('tensor.pt'));
    const at = bytes.indexOf(Buffer.from(Float32Array.of(500, 501, 502).buffer));
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(file('changed.pt'), bytes);
    expect(() => torch.load(file('changed.pt'))).toThrow(/record '.*\/data\/0' is damaged/);
  });

  test('any byte changed anywhere: an error or a value, and the process goes on', () => {
    const bytes = readFileSync(file('ours-js.pt'));
    let refused = 0;
    for (let i = 0; i < 400; i++) {
      const changed = Buffer.from(bytes);
      changed[(i * 7919) % bytes.length]! ^= 1 << (i % 8);
      writeFileSync(file('changed.pt'), changed);
      try {
        torch.load(file('changed.pt'));
      } catch (error) {
        expect(error).toBeInstanceOf(torch.TorchError);
        expect((error as Error).message).toContain(`load(): ${file('changed.pt')}: `);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(200);
  });
});

describe('what can not be saved', () => {
  class Thing {}
  const save = (value: unknown) => () => torch.save(value, file('refused.pt'));

  test.each([
    ['undefined', { a: [{ b: undefined }] }, `save(): undefined can't be saved (at ["a"]["0"]["b"])`],
    [
      'a function',
      [() => 1],
      `save(): a function can't be saved (at ["0"]); of a module, save its state_dict()`,
    ],
    ['a symbol', Symbol('x'), "save(): a symbol can't be saved"],
    ['an object of a class', { thing: new Thing() }, `save(): a Thing can't be saved (at ["thing"])`],
    ['a date', new Date(), "save(): a Date can't be saved"],
    ['a typed array', new Float32Array(1), "save(): a Float32Array can't be saved"],
  ])('%s', (_, value, message) => {
    expect(save(value)).toThrow(new TypeError(message));
    expect(readdirSync(folder)).not.toContain('refused.pt');
  });

  test('a module', () => {
    expect(save({ model: new torch.nn.Linear(1, 1) })).toThrow(
      new TypeError(`save(): a Linear can't be saved (at ["model"]); of a module, save its state_dict()`),
    );
  });

  test('keys that are objects, an integer that is too large', () => {
    expect(save(new Map([[{}, 1]]))).toThrow(
      /^save\(\): expected strings, numbers and booleans as keys of a Map/,
    );
    expect(save({ n: 2n ** 3000n })).toThrow(RangeError);
  });

  test('one memory as two dtypes, as in Python', () => {
    const t = torch.ones([2]);
    expect(save([t, t.view(torch.int32)])).toThrow(
      new torch.TorchError(
        'Cannot save multiple tensors or storages that view the same data as different types',
      ),
    );
  });

  test('to a path that is none', () => {
    // biome-ignore lint/suspicious/noExplicitAny: a misuse
    expect(() => torch.save(1, null as any)).toThrow(
      new TypeError("save(): argument 'f' must be a path, not NoneType"),
    );
    expect(() => torch.save(1, '')).toThrow(
      new TypeError("save(): argument 'f' must be a path, not an empty string"),
    );
    expect(() => torch.load('')).toThrow(TypeError);
    expect(() => torch.save(1, folder)).toThrow(/isn't a file/);
    expect(() => torch.save(1, file('no/such/folder.pt'))).toThrow(/ENOENT/);
  });
});

test('saving and loading leaves no tensors behind, and the values as they were', () => {
  const value = { a: torch.ones([3]), b: [torch.zeros([2, 2]).t()] };
  torch.save(value, file('count.pt'));
  const before = torch.memory_stats().live;
  torch.save(value, file('count.pt'));
  expect(torch.memory_stats().live).toBe(before);
  {
    using _ = torch.scope();
    torch.load(file('count.pt'));
  }
  expect(torch.memory_stats().live).toBe(before);
  expect(bytesOf(value.a).bytes.equals(Buffer.from(Float32Array.of(1, 1, 1).buffer))).toBe(true);
});
