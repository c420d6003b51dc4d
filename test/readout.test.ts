import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import * as torch from 'nodetorch';
import { python } from './support/python.js';

const ref = python(`
names = 'uint8 int8 int16 int32 int64 uint16 uint32 uint64 float16 float32 float64 bfloat16 float8_e5m2 float8_e4m3fn bool'
x = torch.tensor([[0, 1, 2], [3, 100, 7]])
emit('lists', {n: x.to(getattr(torch, n)).tolist() for n in names.split()})
emit('items', {n: x[1, 1].to(getattr(torch, n)).item() for n in names.split()})
emit('reals', torch.tensor([0.1, 1/3, 1e-7, 65504.]).to(torch.bfloat16).tolist())
emit('wide', [str(v) for v in torch.tensor([2**53 - 1, -2**53 + 1, 2**53, -2**53, 2**63 - 1, -2**63, -1, 2**32, -2**32 - 5]).tolist()])
emit('views', {'transposed': x.t().tolist(), 'part': x[:, 1:].tolist(), 'expanded': x[:, :1].expand(2, 3).tolist(),
  'negated': torch.randn(2, dtype=torch.complex64).mul(0).add(1 + 2j).conj().imag.tolist(),
  'sparse': x.to_sparse().to_dense().tolist(), 'empty': torch.zeros(2, 0, 3).tolist(), 'empty first': torch.zeros(0, 3).tolist()})
emit('errors', {'item': error(lambda: torch.ones(2).item()), 'item of none': error(lambda: torch.ones(0).item()),
  'iterate': error(lambda: iter(torch.tensor(1.))), 'number': error(lambda: float(torch.ones(2))),
  'complex number': error(lambda: float(torch.tensor(1j)))})
emit('floats', [float(torch.tensor(v)) for v in (2.5, 3, True, 2 + 0j)])
emit('complex', [str(v) for v in (1 + 2j, 1 - 2j, 2j, complex(-0., 1), complex(0, -0.), complex(1e-5, 1e16), complex(1e15, 1234567.5),
  complex(float('inf'), float('nan')), complex(float('-inf'), -1e-4), complex(1e100, 1.5e-300))])
`);

const c = torch.complex;
const x = torch.tensor([
  [0n, 1n, 2n],
  [3n, 100n, 7n],
]);
const dtypeOf = (name: string) => (torch as unknown as Record<string, torch.dtype>)[name]!;

test.each(Object.keys(ref.lists))('tolist and item: %s', (name) => {
  const t = x.to(dtypeOf(name));
  expect(t.tolist()).toEqual(ref.lists[name]);
  expect(t.index(1, 1).item()).toBe(ref.items[name]);
  expect(t.index(1, 1).tolist()).toBe(ref.items[name]);
});

test('values of small floats are exact', () => {
  expect(
    torch
      .tensor([0.1, 1 / 3, 1e-7, 65504])
      .to(torch.bfloat16)
      .tolist(),
  ).toEqual(ref.reals);
});

test('64-bit integers are bigints where a number is not exact, or always if asked for', () => {
  const wide = [
    2n ** 53n - 1n,
    1n - 2n ** 53n,
    2n ** 53n,
    -(2n ** 53n),
    2n ** 63n - 1n,
    -(2n ** 63n),
    -1n,
    2n ** 32n,
  ];
  const t = torch.tensor([...wide, -(2n ** 32n) - 5n]);
  const list: (number | bigint)[] = t.tolist();
  expect(list.map(String)).toEqual(ref.wide);
  const big = ['bigint', 'bigint', 'bigint', 'bigint'];
  expect(list.map((v) => typeof v)).toEqual(['number', 'number', ...big, 'number', 'number', 'number']);
  expect(t.tolist({ bigint: true })).toEqual(ref.wide.map(BigInt));
  expect(t.index(4).item<bigint>()).toBe(2n ** 63n - 1n);
  expect(torch.tensor([2n ** 64n - 1n, 5n], { dtype: torch.uint64 }).tolist()).toEqual([2n ** 64n - 1n, 5]);
  expect(torch.tensor(3n).tolist({ bigint: true })).toBe(3n);
});

test('views read as their elements are ordered', () => {
  const views: Record<string, torch.Tensor> = {
    transposed: x.t(),
    part: x.index(':', '1:'),
    expanded: x.index(':', ':1').expand(2, 3),
    negated: torch.tensor([c(1, 2), c(1, 2)]).conj().imag,
    sparse: x.to_sparse(),
    empty: torch.zeros(2, 0, 3),
    'empty first': torch.zeros(0, 3),
  };
  for (const [name, view] of Object.entries(views))
    expect([name, view.tolist()]).toEqual([name, ref.views[name]]);
});

test('typed arrays', () => {
  const kinds: [torch.dtype, unknown][] = [
    [torch.float32, Float32Array],
    [torch.float64, Float64Array],
    [torch.float16, Float32Array],
    [torch.bfloat16, Float32Array],
    [torch.float8_e5m2, Float32Array],
    [torch.int8, Int8Array],
    [torch.int16, Int16Array],
    [torch.int32, Int32Array],
    [torch.int64, BigInt64Array],
    [torch.uint8, Uint8Array],
    [torch.uint16, Uint16Array],
    [torch.uint32, Uint32Array],
    [torch.uint64, BigUint64Array],
    [torch.bool, Uint8Array],
  ];
  for (const [dtype, kind] of kinds) {
    const array = torch.tensor([0, 1, 1], { dtype }).toTypedArray();
    expect(array).toBeInstanceOf(kind);
    expect(Array.from(array as Float32Array, Number)).toEqual([0, 1, 1]);
  }
});

test('typed arrays are filled where one is given', () => {
  const out = new Float32Array(6);
  expect(x.to(torch.float32).toTypedArray(out)).toBe(out);
  expect(Array.from(out)).toEqual([0, 1, 2, 3, 100, 7]);
  x.to(torch.bfloat16).t().toTypedArray(out);
  expect(Array.from(out)).toEqual([0, 3, 1, 100, 2, 7]);
  torch.ones(2, 3, { requires_grad: true }).mul(2).toTypedArray(out);
  expect(Array.from(out)).toEqual([2, 2, 2, 2, 2, 2]);
  expect(
    torch
      .tensor([c(1, 2)])
      .conj()
      .toTypedArray(new Float32Array(2)),
  ).toEqual(new Float32Array([1, -2]));
  expect(x.to_sparse().toTypedArray(new BigInt64Array(6))[4]).toBe(100n);
  expect(torch._efficientzerotensor([2]).toTypedArray(new Float32Array([1, 2]))).toEqual(new Float32Array(2));
  // Onto itself, in part of an array, and in shared memory.
  const four = new Float32Array([1, 2, 3, 4]);
  torch.frombuffer(four.subarray(0, 3), { dtype: torch.float32 }).toTypedArray(four.subarray(1));
  expect(four).toEqual(new Float32Array([1, 1, 2, 3]));
  const shared = new Float32Array(new SharedArrayBuffer(8));
  expect(torch.tensor([5, 6]).toTypedArray(shared)).toBe(shared);
  expect(Array.from(shared)).toEqual([5, 6]);
  expect(torch.zeros(0).toTypedArray(new Float32Array(0)).length).toBe(0);
  // Its memory isn't shared any longer: it may be transferred.
  structuredClone(out.buffer, { transfer: [out.buffer] });
  expect(out.length).toBe(0);
  const wrong = /argument 'out' must be BigInt64Array of 6, not /;
  expect(() => x.toTypedArray(new Float32Array(6))).toThrow(wrong);
  expect(() => x.toTypedArray(new BigInt64Array(5))).toThrow(wrong);
  expect(() => x.toTypedArray([] as never)).toThrow(wrong);
});

test('complex numbers', () => {
  const z = torch.tensor([c(1, 2), c(3, -4)]);
  expect(z.tolist()).toEqual([c(1, 2), c(3, -4)]);
  expect(z.index(1).item<torch.Complex>()).toEqual(c(3, -4));
  expect(z.toTypedArray()).toEqual(new Float32Array([1, 2, 3, -4]));
  expect(z.conj().toTypedArray()).toEqual(new Float32Array([1, -2, 3, 4]));
  expect(z.to(torch.complex128).toTypedArray()).toBeInstanceOf(Float64Array);
  expect(z.to(torch.complex32).toTypedArray()).toEqual(new Float32Array([1, 2, 3, -4]));
  expect(torch.complex(torch.tensor([1]), torch.tensor([2])).item()).toEqual(c(1, 2));
  expect(() => c(1, '2' as never)).toThrow(/expected numbers, but got str/);
  const parts: [number, number][] = [
    [1, 2],
    [1, -2],
    [0, 2],
    [-0, 1],
    [0, -0],
    [1e-5, 1e16],
    [1e15, 1234567.5],
    [Number.POSITIVE_INFINITY, Number.NaN],
    [Number.NEGATIVE_INFINITY, -1e-4],
    [1e100, 1.5e-300],
  ];
  expect(parts.map(([re, im]) => String(c(re, im)))).toEqual(ref.complex);
  expect(inspect(c(1, 2))).toBe('(1+2j)');
});

test('bytes are a copy', () => {
  const t = torch.tensor([1, 2]);
  const bytes = t.toBytes();
  expect(bytes).toEqual(new Uint8Array(new Float32Array([1, 2]).buffer));
  bytes.fill(0);
  t.toTypedArray().fill(0 as never);
  expect(t.tolist()).toEqual([1, 2]);
  expect(torch.ones(2, { requires_grad: true }).mul(2).toTypedArray()).toEqual(new Float32Array([2, 2]));
});

test('what is read is memory of JavaScript alone', async () => {
  const last = (1 << 20) - 1;
  const large = torch.arange(last + 1); // an ArrayBuffer of 8 MB, which has huge pages
  const copied = structuredClone(large.toTypedArray());
  expect(copied[last]).toBe(BigInt(last));
  const { buffer } = large.toTypedArray();
  expect(Buffer.from(buffer).readBigInt64LE(8 * last)).toBe(BigInt(last));
  const moved = structuredClone(buffer, { transfer: [buffer as ArrayBuffer] });
  expect(buffer.byteLength).toBe(0);
  expect(new BigInt64Array(moved)[last]).toBe(BigInt(last));
  // A worker's results outlive the worker, and what is given to a worker leaves nothing behind.
  const source = `
    const { parentPort } = require('node:worker_threads');
    parentPort.once('message', (array) => parentPort.postMessage(array, [array.buffer]));`;
  const worker = new Worker(source, { eval: true });
  const array = large.toTypedArray<BigInt64Array>();
  worker.postMessage(array, [array.buffer as ArrayBuffer]);
  expect(array.length).toBe(0);
  const back = await new Promise<BigInt64Array>((resolve) => worker.once('message', resolve));
  await worker.terminate();
  expect(back[last]).toBe(BigInt(last));
});

test('iteration gives views along the first dimension', () => {
  const t = torch.zeros(2, 3);
  const rows = [...t];
  rows[1]!.fill_(1);
  expect(t.tolist()).toEqual([
    [0, 0, 0],
    [1, 1, 1],
  ]);
  const [first, second] = torch.tensor([4, 5]);
  expect([first!.item(), second!.item()]).toEqual([4, 5]);
});

test('a tensor stands for its number where JavaScript asks for one', () => {
  const numbers = [torch.tensor(2.5), torch.tensor([3n]), torch.tensor(true), torch.tensor(c(2, 0))];
  expect(numbers.map(Number)).toEqual(ref.floats);
  expect((torch.tensor(2) as unknown as number) < 3).toBe(true);
  expect(`${torch.tensor(2)}`).toBe('tensor(2.)');
  expect(`loss: ${torch.tensor([1, 2])}`).toBe('loss: tensor([1., 2.])');
});

test("messages are Python's", () => {
  const misuse: Record<string, () => unknown> = {
    item: () => torch.ones(2).item(),
    'item of none': () => torch.ones(0).item(),
    iterate: () => [...torch.tensor(1)],
    number: () => Number(torch.ones(2)),
    'complex number': () => Number(torch.tensor(c(0, 1))),
  };
  for (const [name, fn] of Object.entries(misuse)) expect(fn).toThrow(ref.errors[name].message);
  expect(() => x.tolist({ big: true } as never)).toThrow(/unexpected keyword argument 'big'/);
});

test('numbers of a negated view and beyond int64', () => {
  const imag = torch.tensor([c(1, 2)]).conj().imag;
  expect(imag.item()).toBe(-2);
  expect(Number(imag)).toBe(imag.tolist()[0]);
  const wide = torch.tensor([2n ** 64n - 1n], { dtype: torch.uint64 });
  expect(wide.item<bigint>()).toBe(2n ** 64n - 1n);
  expect(torch.tensor([2n ** 63n - 1n]).item<bigint>()).toBe(2n ** 63n - 1n);
});

test('an array to read into may lie on the tensor’s own memory', () => {
  const read = (shape: number[], of: (t: torch.Tensor) => torch.Tensor, from = 0) => {
    const n = shape.reduce((a, b) => a * b, 1);
    const array = Float32Array.from({ length: n }, (_, i) => i);
    const t = of(torch.as_tensor(array).reshape(shape));
    const expected = torch.tensor(t.tolist()).flatten().tolist();
    return [[...t.toTypedArray(array.subarray(from, from + t.numel()))], expected];
  };
  for (const [got, expected] of [
    read([2, 2], (t) => t.t()),
    read([8, 8], (t) => t.t()),
    read([8], (t) => t.index('::2'), 2),
    read([3, 4], (t) => t.index(':', '1:3'), 1),
  ]) {
    expect(got).toEqual(expected);
  }
});

test('more bytes than an ArrayBuffer can have', () => {
  const none = torch._efficientzerotensor([2 ** 52]);
  for (const read of [() => none.toBytes(), () => none.toTypedArray()])
    expect(read).toThrow(torch.OutOfMemoryError);
});
