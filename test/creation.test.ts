import * as torch from 'nodetorch';
import { expectSame, python } from './support/python.js';

// In Python, numbers with a point are floats, as all numbers are here; integers are bigints here.
const ref = python(`
emit('full', [str(torch.full((1,), v).dtype).removeprefix('torch.') for v in
  (torch.tensor(5.), torch.tensor(5.5, dtype=torch.float64), torch.tensor(5), torch.tensor(True))])
import numpy as np
inf, nan = math.inf, math.nan
dtypes = [getattr(torch, n) for n in 'uint8 int8 int16 int32 int64 uint16 uint32 uint64 float16 float32 float64 bfloat16 '
  'float8_e5m2 float8_e4m3fn float8_e5m2fnuz float8_e4m3fnuz complex32 complex64 complex128 bool'.split()]
values = {
  'scalar': torch.tensor(1.5), 'nested': torch.tensor([[[1., 2.], [3., 4.]], [[5., 6.], [7., 8.]]]),
  'empty': torch.tensor([]), 'empty rows': torch.tensor([[], []]), 'empty first': torch.tensor([[], [1.]]),
  'ints': torch.tensor([1, -2, 2**62]), 'bools': torch.tensor([[True], [False]]), 'bool and int': torch.tensor([True, 2]),
  'int and float': torch.tensor([2**53 + 1, 0.1]), 'bool and float': torch.tensor([True, 2.5]),
  'complex': torch.tensor([1 + 2j, 3.]), 'complex scalar': torch.tensor(2j), 'complex and bool': torch.tensor([True, 2j]),
  'tensors': torch.tensor([torch.tensor(1.), torch.tensor([2.])]),
  'tensors promote': torch.tensor([torch.tensor(3), torch.tensor(2.5, dtype=torch.float64)]),
  'specials': torch.tensor([nan, inf, -inf, -0., 1e-45, 1e40, 0.1]),
  'arrays': torch.tensor([np.ones(2), np.zeros(2)]),
  'arrays promote': torch.tensor([np.ones(2, dtype=np.float32), np.ones(2)]),
  'arrays of bytes and ints': torch.tensor([np.ones(2, dtype=np.uint8), [1, 2]]),
  'arrays and lists': torch.tensor([np.ones(2, dtype=np.int32), [3., 4.5]]),
}
for d in dtypes:
  values[f'to {d}'] = torch.tensor([[0, 1], [2, 3]], dtype=d)
  if not d.is_complex: values[f'bools to {d}'] = torch.tensor([True, False], dtype=d)
for d in [torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.uint16, torch.uint32]:
  values[f'cut {d}'] = torch.tensor([1.7, 100.999], dtype=d)
for d in [torch.uint8, torch.uint16, torch.uint32]: values[f'wrap {d}'] = torch.tensor([-1, -3], dtype=d)
for d in [torch.float16, torch.bfloat16, torch.float8_e5m2, torch.float8_e4m3fn, torch.complex32]:
  values[f'round {d}'] = torch.tensor([0.1, 1/3, 70000., 1e-8, 1.0009765625001], dtype=d)
values['bool of'] = torch.tensor([nan, 0., -0., 0.5, inf], dtype=torch.bool)
values['uint64 most'] = torch.tensor([2**64 - 1, 2**63], dtype=torch.uint64)
torch.set_default_dtype(torch.float64)
values['default'] = torch.tensor([0.1]); values['default complex'] = torch.tensor([0.1j])
torch.set_default_dtype(torch.float32)
emit('values', values)
a = lambda n: bytearray(n)
i32, f32 = torch.int32, torch.float32
emit('errors', {k: error(f) for k, f in {
  'ragged': lambda: torch.tensor([[1, 2], [3]]), 'ragged deep': lambda: torch.tensor([[[1], [2]], [[3], [4, 5]]]),
  'number for row': lambda: torch.tensor([[1], 2]), 'text': lambda: torch.tensor(['a']),
  'int32': lambda: torch.tensor([2**31], dtype=i32), 'int8': lambda: torch.tensor([128], dtype=torch.int8),
  'uint8': lambda: torch.tensor([256], dtype=torch.uint8), 'uint8 low': lambda: torch.tensor([-256], dtype=torch.uint8),
  'uint8 low fraction': lambda: torch.tensor([-1.5], dtype=torch.uint8),
  'nan': lambda: torch.tensor([nan], dtype=torch.int64), 'nan32': lambda: torch.tensor([nan], dtype=i32),
  'inf': lambda: torch.tensor([inf], dtype=torch.int16), 'large': lambda: torch.tensor([1e20], dtype=torch.int64),
  'long': lambda: torch.tensor([2**63]), 'long 32': lambda: torch.tensor([2**63], dtype=i32),
  'uint64': lambda: torch.tensor([2**64], dtype=torch.uint64), 'uint64 low': lambda: torch.tensor([-1], dtype=torch.uint64),
  'uint64 fraction': lambda: torch.tensor([1.5], dtype=torch.uint64),
  'rows of tensors': lambda: torch.tensor([torch.ones(2), torch.ones(2)]),
  'int grad': lambda: torch.tensor([1], requires_grad=True),
  'no data': lambda: torch.tensor(),
  'pinned': lambda: torch.tensor(1., pin_memory=True),
  'device': lambda: torch.tensor(1., device='foo'),
  'buffer empty': lambda: torch.frombuffer(a(0), dtype=torch.uint8), 'count 0': lambda: torch.frombuffer(a(8), dtype=i32, count=0),
  'count': lambda: torch.frombuffer(a(8), dtype=i32, count=3), 'offset': lambda: torch.frombuffer(a(8), dtype=i32, offset=8),
  'offset low': lambda: torch.frombuffer(a(8), dtype=i32, offset=-1), 'rest': lambda: torch.frombuffer(a(9), dtype=i32),
  'rest after offset': lambda: torch.frombuffer(a(9), dtype=i32, offset=2),
  'count after offset': lambda: torch.frombuffer(a(8), dtype=i32, count=2, offset=4),
  'buffer grad': lambda: torch.frombuffer(a(8), dtype=i32, requires_grad=True),
}.items()})
`);

const c = torch.complex;
const all = [
  torch.uint8,
  torch.int8,
  torch.int16,
  torch.int32,
  torch.int64,
  torch.uint16,
  torch.uint32,
  torch.uint64,
  torch.float16,
  torch.float32,
  torch.float64,
  torch.bfloat16,
  torch.float8_e5m2,
  torch.float8_e4m3fn,
  torch.float8_e5m2fnuz,
  torch.float8_e4m3fnuz,
  torch.complex32,
  torch.complex64,
  torch.complex128,
  torch.bool,
];

/** What `make` gives while float64 is the default. */
function doubled(make: () => torch.Tensor): torch.Tensor {
  torch.set_default_dtype(torch.float64);
  try {
    return make();
  } finally {
    torch.set_default_dtype(torch.float32);
  }
}

const made: Record<string, () => torch.Tensor> = {
  scalar: () => torch.tensor(1.5),
  nested: () =>
    torch.tensor([
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ]),
  empty: () => torch.tensor([]),
  'empty rows': () => torch.tensor([[], []]),
  'empty first': () => torch.tensor([[], [1]]),
  ints: () => torch.tensor([1n, -2n, 2n ** 62n]),
  bools: () => torch.tensor([[true], [false]]),
  'bool and int': () => torch.tensor([true, 2n]),
  'int and float': () => torch.tensor([2n ** 53n + 1n, 0.1]),
  'bool and float': () => torch.tensor([true, 2.5]),
  complex: () => torch.tensor([c(1, 2), 3]),
  'complex scalar': () => torch.tensor(c(0, 2)),
  'complex and bool': () => torch.tensor([true, c(0, 2)]),
  tensors: () => torch.tensor([torch.tensor(1), torch.tensor([2])]),
  'tensors promote': () => torch.tensor([torch.tensor(3n), torch.tensor(2.5, { dtype: torch.float64 })]),
  specials: () =>
    torch.tensor([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e-45, 1e40, 0.1]),
  arrays: () => torch.tensor([new Float64Array([1, 1]), new Float64Array(2)]),
  'arrays promote': () => torch.tensor([new Float32Array([1, 1]), new Float64Array([1, 1])]),
  'arrays of bytes and ints': () => torch.tensor([new Uint8Array([1, 1]), [1n, 2n]]),
  'arrays and lists': () => torch.tensor([new Int32Array([1, 1]), [3, 4.5]]),
  'bool of': () => torch.tensor([Number.NaN, 0, -0, 0.5, Number.POSITIVE_INFINITY], { dtype: torch.bool }),
  'uint64 most': () => torch.tensor([2n ** 64n - 1n, 2 ** 63], { dtype: torch.uint64 }),
  default: () => doubled(() => torch.tensor([0.1])),
  'default complex': () => doubled(() => torch.tensor([c(0, 0.1)])),
};
for (const dtype of all) {
  made[`to ${dtype}`] = () =>
    torch.tensor(
      [
        [0, 1],
        [2, 3],
      ],
      { dtype },
    );
  if (!dtype.is_complex) made[`bools to ${dtype}`] = () => torch.tensor([true, false], { dtype });
  made[`cut ${dtype}`] = () => torch.tensor([1.7, 100.999], { dtype });
  made[`wrap ${dtype}`] = () => torch.tensor([-1, -3n], { dtype });
  made[`round ${dtype}`] = () => torch.tensor([0.1, 1 / 3, 70000, 1e-8, 1.0009765625001], { dtype });
}

test.each(Object.keys(ref.values))('tensor: %s', (name) => {
  expectSame(made[name]!(), ref.values[name]);
});

const i32 = { dtype: torch.int32 };
const frombuffer = (n: number, options: object) => () =>
  torch.frombuffer(new ArrayBuffer(n), options as { dtype: torch.dtype });
const misuse: Record<string, [() => unknown, abstract new (...args: never[]) => Error]> = {
  ragged: [() => torch.tensor([[1, 2], [3]]), RangeError],
  'ragged deep': [
    () =>
      torch.tensor([
        [[1], [2]],
        [[3], [4, 5]],
      ]),
    RangeError,
  ],
  'number for row': [() => torch.tensor([[1], 2]), TypeError],
  int32: [() => torch.tensor([2 ** 31], i32), torch.TorchError],
  int8: [() => torch.tensor([128], { dtype: torch.int8 }), torch.TorchError],
  uint8: [() => torch.tensor([256n], { dtype: torch.uint8 }), torch.TorchError],
  'uint8 low': [() => torch.tensor([-256], { dtype: torch.uint8 }), torch.TorchError],
  'uint8 low fraction': [() => torch.tensor([-1.5], { dtype: torch.uint8 }), torch.TorchError],
  nan: [() => torch.tensor([Number.NaN], { dtype: torch.int64 }), torch.TorchError],
  nan32: [() => torch.tensor([Number.NaN], i32), torch.TorchError],
  inf: [() => torch.tensor([Number.POSITIVE_INFINITY], { dtype: torch.int16 }), torch.TorchError],
  large: [() => torch.tensor([1e20], { dtype: torch.int64 }), torch.TorchError],
  long: [() => torch.tensor([2n ** 63n]), RangeError],
  'long 32': [() => torch.tensor([2n ** 63n], i32), RangeError],
  uint64: [() => torch.tensor([2n ** 64n], { dtype: torch.uint64 }), RangeError],
  'uint64 low': [() => torch.tensor([-1n], { dtype: torch.uint64 }), RangeError],
  'uint64 fraction': [() => torch.tensor([1.5], { dtype: torch.uint64 }), TypeError],
  'rows of tensors': [() => torch.tensor([torch.ones(2), torch.ones(2)]), RangeError],
  'int grad': [() => torch.tensor([1n], { requires_grad: true }), torch.TorchError],
  'no data': [() => torch.tensor(undefined as never), TypeError],
  pinned: [() => torch.tensor(1, { pin_memory: true }), torch.TorchError],
  device: [() => torch.tensor(1, { device: 'foo' }), torch.TorchError],
  'buffer empty': [frombuffer(0, { dtype: torch.uint8 }), RangeError],
  'count 0': [frombuffer(8, { ...i32, count: 0 }), RangeError],
  count: [frombuffer(8, { ...i32, count: 3 }), RangeError],
  offset: [frombuffer(8, { ...i32, offset: 8 }), RangeError],
  'offset low': [frombuffer(8, { ...i32, offset: -1 }), RangeError],
  rest: [frombuffer(9, i32), RangeError],
  'rest after offset': [frombuffer(9, { ...i32, offset: 2 }), RangeError],
  'count after offset': [frombuffer(8, { ...i32, count: 2, offset: 4 }), RangeError],
  'buffer grad': [frombuffer(8, { ...i32, requires_grad: true }), torch.TorchError],
};

/** The error of a call. */
function thrown(fn: () => unknown): Error {
  try {
    fn();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

test.each(Object.keys(misuse))("the message is Python's: %s", (name) => {
  const [fn, kind] = misuse[name]!;
  const error = thrown(fn);
  expect(error).toBeInstanceOf(kind);
  expect(error.message).toBe(ref.errors[name].message);
});

test.each<[string, () => unknown, RegExp]>([
  ['text', () => torch.tensor('a' as never), /invalid data type 'string'/],
  ['texts', () => torch.tensor(['a'] as never), /^too many dimensions 'string'$/],
  ['null', () => torch.tensor(null as never), /^Could not infer dtype of NoneType$/],
  ['an object', () => torch.tensor([{}] as never), /^Could not infer dtype of dict$/],
  ['a list among numbers', () => torch.tensor([1, [2]]), /^must be real number, not list$/],
  [
    'a list among integers',
    () => torch.tensor([1n, [2n]]),
    /^'list' object cannot be interpreted as an integer$/,
  ],
  [
    'complex as float',
    () => torch.tensor([c(1, 0)], { dtype: torch.float32 }),
    /^must be real number, not complex$/,
  ],
  [
    'complex as int',
    () => torch.tensor([c(1, 0)], i32),
    /^'complex' object cannot be interpreted as an integer$/,
  ],
  ['a list as bool', () => torch.tensor([true, [true]]), /^must be bool, not list$/],
  ['unknown option', () => torch.tensor(1, { foo: 1 } as never), /unexpected keyword argument 'foo'/],
  [
    'wrong dtype',
    () => torch.tensor(1, { dtype: 'int32' as never }),
    /argument 'dtype' must be torch.dtype, not str/,
  ],
  [
    'wrong flag',
    () => torch.tensor(1, { requires_grad: 1 as never }),
    /argument 'requires_grad' must be bool, not int/,
  ],
  [
    'as_tensor with a gradient',
    () => torch.as_tensor(1, { requires_grad: true } as never),
    /unexpected keyword/,
  ],
  [
    'frombuffer of a number',
    () => torch.frombuffer(3 as never, i32),
    /argument 'buffer' must be ArrayBuffer/,
  ],
  ['frombuffer without dtype', () => torch.frombuffer(new ArrayBuffer(8), {} as never), /dtype/],
  ['fraction of a count', frombuffer(8, { ...i32, count: 1.5 }), /argument 'count' must be int/],
])('misuse: %s', (_name, fn, message) => {
  expect(fn).toThrow(message);
});

test.each([
  [new Float32Array([1, 2.5]), torch.float32],
  [new Float64Array([1, 2.5]), torch.float64],
  [new Int8Array([1, -2]), torch.int8],
  [new Int16Array([1, -2]), torch.int16],
  [new Int32Array([1, -2]), torch.int32],
  [new BigInt64Array([1n, -2n]), torch.int64],
  [new Uint8Array([1, 255]), torch.uint8],
  [new Uint8ClampedArray([1, 255]), torch.uint8],
  [new Uint16Array([1, 65535]), torch.uint16],
  [new Uint32Array([1, 4294967295]), torch.uint32],
  [new BigUint64Array([1n, 2n ** 64n - 1n]), torch.uint64],
  [Buffer.from([1, 255]), torch.uint8],
])('a typed array keeps its dtype, as a copy or shared: %s', (array, dtype) => {
  const copy = torch.tensor(array);
  const shared = torch.as_tensor(array);
  for (const t of [copy, shared]) {
    expect(t.dtype).toBe(dtype);
    expect(t.shape).toEqual([2]);
    expect(Array.from(t.toTypedArray() as Float32Array)).toEqual(Array.from(array as Float32Array));
  }
  shared.fill_(7);
  expect(Number(array[1])).toBe(7);
  expect(Number(copy.index(0).item())).toBe(1);
  array[0] = typeof array[0] === 'bigint' ? 9n : 9;
  expect(Number(shared.index(0).item())).toBe(9);
});

test('part of an ArrayBuffer is that part', () => {
  const array = new Float32Array([1, 2, 3, 4]).subarray(1, 3);
  expect(torch.tensor(array).tolist()).toEqual([2, 3]);
  torch.as_tensor(array).mul_(10);
  expect(Array.from(new Float32Array(array.buffer))).toEqual([1, 20, 30, 4]);
  expect(torch.frombuffer(array, { dtype: torch.float32, offset: 4 }).tolist()).toEqual([30]);
});

test('float16 arrays, where the runtime has them', () => {
  const Float16 = (globalThis as { Float16Array?: Float32ArrayConstructor }).Float16Array;
  if (Float16 === undefined) return;
  const array = new Float16([1.5, 2]);
  expect(torch.tensor(array).dtype).toBe(torch.float16);
  expect(torch.as_tensor(array).tolist()).toEqual([1.5, 2]);
});

test('a tensor is copied, apart from the graph', () => {
  const x = torch.ones([2], { requires_grad: true });
  const y = x.mul(2);
  const copy = torch.tensor(y);
  expect([copy.requires_grad, copy.is_leaf, copy.tolist()]).toEqual([false, true, [2, 2]]);
  expect(copy.data_ptr()).not.toBe(y.data_ptr());
  expect(torch.tensor(y, { dtype: torch.float64, requires_grad: true }).grad_fn).toBeNull();
});

test('as_tensor returns a tensor that fits, and converts another within the graph', () => {
  const x = torch.ones([2], { requires_grad: true });
  expect(torch.as_tensor(x)).toBe(x);
  expect(torch.as_tensor(x, { dtype: torch.float32, device: 'cpu' })).toBe(x);
  const y = torch.as_tensor(x, { dtype: torch.float64 });
  expect([y.dtype, y.requires_grad]).toEqual([torch.float64, true]);
  expect(torch.as_tensor([1, 2], { dtype: torch.int32 }).dtype).toBe(torch.int32);
});

test('requires_grad and device', () => {
  expect(torch.tensor([1], { requires_grad: true }).requires_grad).toBe(true);
  expect(torch.tensor([1], { device: 'meta' }).device.type).toBe('meta');
  expect(torch.tensor([1], { device: torch.device('cpu'), dtype: null }).dtype).toBe(torch.float32);
});

test('frombuffer takes every kind of buffer, and shares its memory', () => {
  const shared = new SharedArrayBuffer(8);
  const buffers = [
    new ArrayBuffer(8),
    shared,
    new DataView(new ArrayBuffer(8)),
    new Uint8Array(8),
    Buffer.alloc(8),
  ];
  for (const buffer of buffers) {
    const t = torch.frombuffer(buffer, { dtype: torch.int16, count: 2, offset: 2 });
    t.fill_(-1);
    const bytes = ArrayBuffer.isView(buffer)
      ? new Uint8Array(buffer.buffer, buffer.byteOffset, 8)
      : new Uint8Array(buffer);
    expect(Array.from(bytes)).toEqual([0, 0, 255, 255, 255, 255, 0, 0]);
  }
  expect(
    torch.frombuffer(new Float32Array([1]), { dtype: torch.float32, requires_grad: true }).requires_grad,
  ).toBe(true);
});

test('elements that are not aligned are refused', () => {
  const pooled = Buffer.allocUnsafe(64).subarray(1, 9);
  expect(() => torch.frombuffer(pooled, { dtype: torch.float32 })).toThrow(
    /isn't a multiple of element size \(4\)/,
  );
  expect(torch.frombuffer(pooled, { dtype: torch.uint8 }).shape).toEqual([8]);
});

test('memory that may go before its ArrayBuffer does is copied by as_tensor, refused by frombuffer', () => {
  const { Memory } = (
    globalThis as unknown as { WebAssembly: { Memory: new (o: object) => { buffer: ArrayBuffer } } }
  ).WebAssembly;
  const Resizable = ArrayBuffer as unknown as new (n: number, options: object) => ArrayBuffer;
  const buffers = [new Resizable(65536, { maxByteLength: 131072 }), new Memory({ initial: 1 }).buffer];
  for (const buffer of buffers) {
    const array = new Float32Array(buffer);
    torch.as_tensor(array).fill_(1);
    expect(array[0]).toBe(0);
    expect(() => torch.frombuffer(buffer, { dtype: torch.float32 })).toThrow(/can't share this memory/);
  }
  // Not so for other buffers of whole pages, also when they are shared twice.
  const whole = new Float32Array(65536 / 4);
  torch.as_tensor(whole).fill_(1);
  torch.as_tensor(whole).add_(1);
  expect(whole[0]).toBe(2);
});

test('a shared ArrayBuffer is not transferred', () => {
  const array = new Float32Array([1, 2, 3]);
  const t = torch.as_tensor(array);
  try {
    structuredClone(array.buffer, { transfer: [array.buffer] });
  } catch {
    // Newer versions of Node refuse; older ones copy.
  }
  const { buffer } = array as { buffer: ArrayBuffer & { transfer?: () => ArrayBuffer } };
  if (buffer.transfer !== undefined) expect(() => buffer.transfer!()).toThrow(TypeError);
  expect(array.length).toBe(3);
  expect(t.tolist()).toEqual([1, 2, 3]);
});

test('detached buffers are refused', () => {
  const array = new Float32Array([1, 2, 3]);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  for (const make of [torch.tensor, torch.as_tensor]) expect(() => make(array)).toThrow(/was detached/);
  expect(() => torch.frombuffer(array.buffer, { dtype: torch.float32 })).toThrow(/was detached/);
  expect(torch.tensor(new Float32Array(0)).shape).toEqual([0]);
  expect(torch.as_tensor(new Float32Array(0)).shape).toEqual([0]);
});

test('a tensor keeps the memory that it shares', () => {
  const make = () => torch.as_tensor(new Float32Array(1 << 20).fill(3));
  const tensors = Array.from({ length: 8 }, make);
  for (let i = 0; i < 16; i++) new Float32Array(1 << 20).fill(i);
  expect(tensors.map((t) => t.sum().item())).toEqual(tensors.map(() => 3 * (1 << 20)));
});

test('typed arrays in a list become what the dtype says', () => {
  const made = (data: torch.TensorData, dtype: torch.dtype) => torch.tensor(data, { dtype });
  expect(made([new Float32Array([1, 2])], torch.complex64).real.tolist()).toEqual([[1, 2]]);
  expect(made([new Float64Array([1, 2])], torch.complex128).imag.tolist()).toEqual([[0, 0]]);
  expect([...made([new Uint8Array([0, 2, 3])], torch.bool).toTypedArray()]).toEqual([0, 1, 1]);
  expect(() => torch.tensor([{ re: '1', im: 2 } as unknown as torch.Complex])).toThrow(TypeError);
});

test('a list in itself, and one that is too deep', () => {
  const cyclic: torch.TensorData[] = [];
  cyclic[0] = cyclic;
  expect(() => torch.tensor(cyclic)).toThrow(new RangeError("too many dimensions 'list'"));
  const deep = (n: number): torch.TensorData => (n === 0 ? 1 : [deep(n - 1)]);
  expect(torch.tensor(deep(128)).dim()).toBe(128);
  expect(() => torch.tensor(deep(129))).toThrow("too many dimensions 'list'");
});

test('what an array says of its memory is not believed', () => {
  class Sly extends Float32Array {
    override get buffer(): ArrayBuffer {
      return new ArrayBuffer(2 ** 20);
    }
    override get [Symbol.toStringTag](): 'Float32Array' {
      return 'Other' as 'Float32Array';
    }
  }
  const sly = new Sly([1, 2, 3]);
  for (const make of [torch.as_tensor, torch.tensor]) expect(make(sly).tolist()).toEqual([1, 2, 3]);
  expect(torch.frombuffer(sly, { dtype: torch.float32 }).tolist()).toEqual([1, 2, 3]);

  const resizable = new (ArrayBuffer as unknown as new (n: number, o: object) => ArrayBuffer)(16, {
    maxByteLength: 32,
  });
  Object.defineProperty(resizable, 'resizable', { value: false });
  expect(() => torch.frombuffer(resizable, { dtype: torch.uint8 })).toThrow('a resizable ArrayBuffer');
});

test('an array that is converted shares nothing, and stays transferable', () => {
  const array = new Float32Array([1, 2]);
  expect(torch.as_tensor(array, { dtype: torch.float64 }).tolist()).toEqual([1, 2]);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  expect(array.length).toBe(0);
});

test('full of a tensor has the dtype that its number has in Python', () => {
  const dtypes = [
    torch.tensor(5),
    torch.tensor(5.5, { dtype: torch.float64 }),
    torch.tensor(5n),
    torch.tensor(true),
  ];
  expect(dtypes.map((t) => torch.full([1], t).dtype.name)).toEqual(ref.full);
});
