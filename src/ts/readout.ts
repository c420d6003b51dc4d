/** Reads a tensor's elements out to JavaScript. */
import { type Handle, native } from '../../binding/native.js';
import { Complex } from './complex.js';
import { complex32, complex64, float32 } from './dtype.js';
import { idOf, Tensor } from './tensor.js';

/** A typed array with a tensor's elements. */
export type ElementArray =
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

declare module './tensor.js' {
  interface Tensor {
    /**
     * The value of a tensor of one element: a number, a boolean of a bool tensor, a `Complex` of a complex one, a
     * bigint of an integer beyond 2^53. Say which, where it isn't a number: `t.item<boolean>()`.
     *
     * @throws TorchError if there are more elements, or none.
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.item.html
     */
    item<T extends number | bigint | boolean | Complex = number>(): T;

    /**
     * The elements as nested arrays; of a tensor without dimensions the value itself.
     *
     * @param options `bigint`: all integers of 64 bits as bigints, not only those beyond 2^53.
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tolist.html
     */
    // biome-ignore lint/suspicious/noExplicitAny: as deep as the tensor has dimensions
    tolist(options?: { bigint?: boolean }): any;

    /**
     * A copy of the elements in a typed array, in row-major order: bool as 0 and 1, float16, bfloat16 and smaller as
     * float32, complex numbers as pairs of real and imaginary part.
     */
    toTypedArray(): ElementArray;

    /** A copy of the elements as they lie in memory, in row-major order. */
    toBytes(): Uint8Array;

    /** The rows, one after another. @throws TypeError for a tensor without dimensions. */
    [Symbol.iterator](): IterableIterator<Tensor>;

    /** `Number(t)` is the value of a tensor of one element; as text, a tensor is printed. */
    [Symbol.toPrimitive](hint: 'number' | 'string' | 'default'): number | string;
  }
}

/** Bytes in row-major order. Most tensors are read as they are; the others are brought into that form first. */
function bytesOf(t: Tensor): ArrayBuffer {
  const id: Handle = idOf(t);
  if (native.isPlain(id)) return native.toBytes(id);
  const plain = t.detach().to_dense().cpu().contiguous().resolve_conj().resolve_neg();
  return native.toBytes(idOf(plain));
}

const arrays: Record<string, new (buffer: ArrayBuffer) => ElementArray> = {
  bool: Uint8Array,
  float32: Float32Array,
  float64: Float64Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  complex64: Float32Array,
  complex128: Float64Array,
};

function toTypedArray(t: Tensor): ElementArray {
  const { dtype } = t;
  const view = arrays[dtype.name];
  if (view !== undefined) return new view(bytesOf(t));
  return toTypedArray(t.detach().to(dtype === complex32 ? complex64 : float32));
}

/** The values of a tensor in one flat array. */
export function valuesOf(t: Tensor, bigint = false): (number | bigint | boolean | Complex)[] {
  const { dtype } = t;
  const array = toTypedArray(t);
  if (dtype.name === 'bool') return Array.from(array as Uint8Array, (value) => value !== 0);
  if (dtype.is_complex) {
    const pairs = array as Float64Array;
    return Array.from({ length: pairs.length / 2 }, (_, i) => new Complex(pairs[2 * i]!, pairs[2 * i + 1]!));
  }
  if (array instanceof BigInt64Array || array instanceof BigUint64Array) {
    if (bigint) return Array.from(array);
    return Array.from(array, (value) => {
      const number = Number(value);
      return Number.isSafeInteger(number) ? number : value;
    });
  }
  return Array.from(array as Float64Array);
}

function nest(
  values: readonly unknown[],
  shape: readonly number[],
  dim: number,
  at: number,
  step: number,
): unknown {
  const size = shape[dim]!;
  if (dim === shape.length - 1) return values.slice(at, at + size);
  const inner = step / size;
  return Array.from({ length: size }, (_, i) => nest(values, shape, dim + 1, at + i * inner, inner));
}

const members = {
  item(this: Tensor) {
    const value = native.item(idOf(this));
    return typeof value === 'object' ? new Complex(value.re, value.im) : value;
  },

  tolist(this: Tensor, options: { bigint?: boolean } = {}) {
    const values = valuesOf(this, options.bigint);
    const { shape } = this;
    return shape.length === 0 ? values[0] : nest(values, shape, 0, 0, values.length);
  },

  toTypedArray(this: Tensor) {
    return toTypedArray(this);
  },

  toBytes(this: Tensor) {
    return new Uint8Array(bytesOf(this));
  },

  [Symbol.iterator](this: Tensor) {
    if (this.dim() === 0) throw new TypeError('iteration over a 0-d tensor');
    return this.unbind(0)[Symbol.iterator]();
  },

  [Symbol.toPrimitive](this: Tensor, hint: string) {
    if (hint !== 'number') return this.toString();
    if (this.numel() !== 1) throw new RangeError('only one element tensors can be converted to numbers');
    return Number(native.item(idOf(this)));
  },
};

for (const key of Reflect.ownKeys(members) as (keyof typeof members)[]) {
  Object.defineProperty(Tensor.prototype, key, { configurable: true, writable: true, value: members[key] });
}
