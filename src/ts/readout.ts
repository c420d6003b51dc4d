/** Values out of tensors: numbers, nested arrays, typed arrays, bytes. */
import { type Handle, native } from '../../binding/native.js';
import { checkKeys, checkSingle } from './arguments.js';
import { isTypedArray } from './buffers.js';
import { Complex } from './complex.js';
import type { dtype } from './dtype.js';
import * as dtypes from './dtype.js';
import { OutOfMemoryError, TorchError } from './errors.js';
import { typeName } from './ops/arguments.js';
import { idOf, Tensor } from './tensor.js';

/** A number as JavaScript has it: int64's beyond 2^53 are bigints. */
export type Item = number | bigint | boolean | Complex;

/** Nested arrays as deep as the tensor has dimensions; of a tensor without any, the number itself. */
export type NestedArray<T extends Item = Item> = T | NestedArray<T>[];

/** The typed arrays that read-out gives. */
export type ReadoutArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

export interface ToListOptions {
  /** 64-bit integers are always bigints, not only beyond 2^53. */
  bigint?: boolean;
}

declare module './tensor.js' {
  interface Tensor {
    /**
     * The number in a tensor of one element. An int64 is a bigint only beyond 2^53.
     *
     * @throws TorchError if there isn't exactly one element.
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.item.html
     * @example
     * const loss = torch.ones([2]).sum();
     * loss.item() // 2
     */
    item<T extends Item = number>(): T;

    /**
     * The elements as nested arrays; of a tensor without dimensions, its number.
     *
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tolist.html
     * @example
     * torch.arange(4).reshape([2, 2]).tolist() // [[0, 1], [2, 3]]
     */
    // biome-ignore lint/suspicious/noExplicitAny: its depth is the tensor's number of dimensions
    tolist(options?: ToListOptions): any;

    /**
     * A copy of the elements, in order, in the typed array of their dtype: BigInt64Array for int64, Uint8Array for bool.
     * float16, bfloat16 and the float8s come as the Float32Array of their values; complex numbers as pairs, real part
     * first.
     *
     * @param out where the copy goes, of that kind and of that many numbers; a new array by default. A loop that reads
     *   much gains by it: new memory costs more than the copy.
     * @returns `out`, or the new array.
     * @example
     * torch.ones([2, 2]).toTypedArray() // Float32Array [1, 1, 1, 1]
     */
    toTypedArray<T extends ReadoutArray = ReadoutArray>(out?: T): T;

    /** A copy of the elements' bytes, in order. */
    toBytes(): Uint8Array;

    /**
     * The tensors along the first dimension.
     *
     * @throws TypeError for a tensor without dimensions.
     * @example
     * for (const row of torch.eye(2)) console.log(row); // tensor([1., 0.]), tensor([0., 1.])
     */
    [Symbol.iterator](): IterableIterator<Tensor>;

    /**
     * The number in a tensor of one element, where JavaScript asks for one: `Number(x)`, `x < 3`, `Math.sqrt(x)`; else
     * the tensor as it prints.
     *
     * @throws RangeError if a number is asked for and there isn't exactly one element.
     */
    [Symbol.toPrimitive](hint: string): number | string;
  }
}

/** Bytes in row-major order. Most tensors are read as they are; the others are brought into that form first. */
function bytesOf(tensor: Tensor): ArrayBuffer {
  const plain = native.isPlain(idOf(tensor))
    ? tensor
    : tensor.detach().to_dense().cpu().contiguous().resolve_conj().resolve_neg();
  const buffer = newBuffer(plain.numel() * plain.dtype.itemsize);
  native.copyBytes(idOf(plain), new Uint8Array(buffer), true);
  return buffer;
}

/** V8 ends the process where native code asks for an ArrayBuffer that there is no memory for. */
function newBuffer(length: number): ArrayBuffer {
  try {
    return new ArrayBuffer(length);
  } catch {
    native.collect();
  }
  try {
    return new ArrayBuffer(length);
  } catch {
    throw new OutOfMemoryError(`can't allocate an ArrayBuffer of ${length} bytes`);
  }
}

const arrays = new Map<dtype, new (buffer: ArrayBuffer) => ReadoutArray>([
  [dtypes.float32, Float32Array],
  [dtypes.float64, Float64Array],
  [dtypes.complex64, Float32Array],
  [dtypes.complex128, Float64Array],
  [dtypes.int8, Int8Array],
  [dtypes.int16, Int16Array],
  [dtypes.int32, Int32Array],
  [dtypes.int64, BigInt64Array],
  [dtypes.uint8, Uint8Array],
  [dtypes.uint16, Uint16Array],
  [dtypes.uint32, Uint32Array],
  [dtypes.uint64, BigUint64Array],
  [dtypes.bool, Uint8Array],
]);

/** The dtype in which the elements are read. */
function readAs(own: dtype): dtype {
  if (arrays.has(own)) return own;
  return own.is_complex ? dtypes.complex64 : dtypes.float32;
}

function toTypedArray(this: Tensor, out?: ReadoutArray): ReadoutArray {
  const own = this.dtype;
  const type = readAs(own);
  if (out !== undefined) return copyInto(this, own, type, out);
  return new (arrays.get(type)!)(bytesOf(type === own ? this : this.detach().to(type)));
}

const copy = native.op('aten::copy_');

/** What doesn't lie in memory as it is read is copied through a tensor on the array, which is gone when this returns. */
function copyInto(tensor: Tensor, own: dtype, type: dtype, out: ReadoutArray): ReadoutArray {
  const expected = arrays.get(type)!.name;
  const length = tensor.numel() * (type.is_complex ? 2 : 1);
  if (!isTypedArray(out) || out[Symbol.toStringTag] !== expected || out.length !== length) {
    const got = isTypedArray(out) ? `${out[Symbol.toStringTag]} of ${out.length}` : typeName(out);
    throw new TypeError(`toTypedArray(): argument 'out' must be ${expected} of ${length}, not ${got}`);
  }
  if (type === own && native.isPlain(idOf(tensor))) {
    native.copyBytes(idOf(tensor), out, false);
    return out;
  }
  if (length === 0) return out;
  let source = tensor.detach().to_dense();
  const id = native.fromBuffer(out, type.code, source.shape);
  try {
    if (meet(source, id, tensor.numel() * type.itemsize)) source = source.to({ copy: true });
    native.call(copy, null, id, idOf(source));
  } finally {
    native.free(id);
  }
  return out;
}

/** Whether a tensor's elements lie where a contiguous one's of so many bytes do, so that neither may be read later. */
function meet(tensor: Tensor, id: Handle, bytes: number): boolean {
  if (!tensor.is_cpu) return false;
  const strides = tensor.stride();
  const last = tensor.shape.reduce((at, size, dim) => at + (size - 1) * strides[dim]!, 0);
  const [from, to] = [tensor.data_ptr(), native.dataPtr(id)];
  return from < to + BigInt(bytes) && to < from + BigInt((last + 1) * tensor.dtype.itemsize);
}

/** How the element at an index of the typed array reads. */
function reader(array: ReadoutArray, type: dtype, bigint: boolean): (i: number) => Item {
  if (type === dtypes.bool) return (i) => array[i] !== 0;
  if (type.is_complex) return (i) => new Complex(Number(array[2 * i]), Number(array[2 * i + 1]));
  if (array instanceof BigInt64Array || array instanceof BigUint64Array) {
    if (bigint) return (i) => array[i]!;
    // By halves: a bigint costs ten times as much to make.
    const low = new Uint32Array(array.buffer);
    const high = array instanceof BigInt64Array ? new Int32Array(array.buffer) : low;
    return (i) => {
      const number = high[2 * i + 1]! * 4294967296 + low[2 * i]!;
      return Number.isSafeInteger(number) ? number : array[i]!;
    };
  }
  return (i) => array[i]!;
}

/** @internal The elements in order, each as `tolist` has it. */
export function valuesOf(tensor: Tensor): Item[] {
  const array = toTypedArray.call(tensor);
  const read = reader(array, tensor.dtype, false);
  return Array.from({ length: tensor.numel() }, (_, i) => read(i));
}

function nest(
  shape: readonly number[],
  dim: number,
  at: number,
  step: number,
  array: ReadoutArray,
  read: ((i: number) => Item) | null,
): NestedArray {
  const n = shape[dim]!;
  if (dim === shape.length - 1) {
    const row = new Array<Item>(n);
    if (read === null) for (let i = 0; i < n; i++) row[i] = array[at + i]!;
    else for (let i = 0; i < n; i++) row[i] = read(at + i);
    return row;
  }
  const inner = n === 0 ? 0 : step / n;
  const rows = new Array<NestedArray>(n);
  for (let i = 0; i < n; i++) rows[i] = nest(shape, dim + 1, at + i * inner, inner, array, read);
  return rows;
}

function tolist(this: Tensor, options: ToListOptions = {}): NestedArray {
  checkKeys('tolist', options, ['bigint']);
  const type = this.dtype;
  const { shape } = this;
  const array = toTypedArray.call(this);
  const read = reader(array, type, options.bigint === true);
  if (shape.length === 0) return read(0);
  const numbers = !type.is_complex && type !== dtypes.bool && type.itemsize < 8;
  return nest(shape, 0, 0, this.numel(), array, numbers || type === dtypes.float64 ? null : read);
}

const methods = {
  item(this: Tensor): Item {
    const item = native.item(idOf(this));
    return typeof item === 'object' ? new Complex(item.re, item.im) : item;
  },
  tolist,
  toTypedArray,
  toBytes(this: Tensor): Uint8Array {
    return new Uint8Array(bytesOf(this));
  },
  [Symbol.iterator](this: Tensor): IterableIterator<Tensor> {
    if (this.dim() === 0) throw new TypeError('iteration over a 0-d tensor');
    return this.unbind(0)[Symbol.iterator]() as IterableIterator<Tensor>;
  },
  [Symbol.toPrimitive](this: Tensor, hint: string): number | string {
    if (hint !== 'number') return this.toString();
    checkSingle(this);
    const item = this.item<Item>();
    if (!(item instanceof Complex)) return Number(item);
    if (item.im !== 0) throw new TorchError('value cannot be converted to type double without overflow');
    return item.re;
  },
};

for (const name of Reflect.ownKeys(methods)) {
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    writable: true,
    value: methods[name as keyof typeof methods],
  });
}
