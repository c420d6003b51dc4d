/** Nested arrays of numbers to the bytes of a tensor. */
import {
  bool,
  complex32,
  complex64,
  complex128,
  type dtype,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  uint8,
  uint16,
  uint32,
  uint64,
} from './dtype.js';
import { TorchError } from './errors.js';
import { isComplex, typeName } from './ops/arguments.js';
import { Tensor } from './tensor.js';

/** One number, as data has it. */
export type Element = number | bigint | boolean | { readonly re: number; readonly im: number } | Tensor;

/** A number, or arrays of them, nested as deep as one likes; typed arrays may be the innermost. */
export type Buildable =
  | Element
  | readonly Buildable[]
  | readonly number[]
  | readonly bigint[]
  | readonly boolean[]
  | ArrayLike<number>
  | ArrayLike<bigint>;

type Sequence = ArrayLike<unknown>;

function isSequence(value: unknown): value is Sequence {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** Sizes, from the first element of each level. */
function shapeOf(data: unknown): number[] {
  const shape: number[] = [];
  for (let value = data; isSequence(value); value = value[0]) {
    shape.push(value.length);
    if (value.length === 0) break;
    if (shape.length > 128)
      throw new RangeError('too many dimensions: expected arrays nested at most 128 deep');
  }
  return shape;
}

/** Calls f with each element in order; checks that the arrays have the shape. */
function each(data: unknown, shape: readonly number[], f: (value: unknown) => void, dim = 0): void {
  if (dim === shape.length) {
    if (isSequence(data)) throw new TypeError(`expected a number at dim ${dim}, but got ${typeName(data)}`);
    f(data);
    return;
  }
  if (!isSequence(data)) {
    throw new TypeError(
      `expected a sequence of length ${shape[dim]} at dim ${dim}, but got ${typeName(data)}`,
    );
  }
  if (data.length !== shape[dim]) {
    throw new RangeError(`expected sequence of length ${shape[dim]} at dim ${dim} (got ${data.length})`);
  }
  if (dim + 1 < shape.length) {
    for (let i = 0; i < data.length; i++) each(data[i], shape, f, dim + 1);
    return;
  }
  for (let i = 0; i < data.length; i++) {
    const value = data[i];
    if (isSequence(value))
      throw new TypeError(`expected a number at dim ${dim + 1}, but got ${typeName(value)}`);
    f(value);
  }
}

/** The number in an element that is a tensor itself. */
function plain(value: unknown): unknown {
  return value instanceof Tensor ? value.item<number>() : value;
}

// In the order in which a kind prevails over those before it.
enum Kind {
  None,
  Bool,
  Int,
  Float,
  Complex,
}

function kind(value: unknown): Kind {
  if (typeof value === 'number') return Kind.Float;
  if (typeof value === 'bigint') return Kind.Int;
  if (typeof value === 'boolean') return Kind.Bool;
  if (isComplex(value)) return Kind.Complex;
  throw new TypeError(`expected numbers, but got ${typeName(value)}`);
}

/** The dtype that data has where none is asked for. */
export function kindOf(data: unknown, floating: dtype): dtype {
  let found = Kind.None as Kind;
  each(data, shapeOf(data), (value) => {
    if (value instanceof Tensor) {
      const { is_complex, is_floating_point, name } = value.dtype;
      const of = is_complex
        ? Kind.Complex
        : is_floating_point
          ? Kind.Float
          : name === 'bool'
            ? Kind.Bool
            : Kind.Int;
      found = Math.max(found, of);
    } else found = Math.max(found, kind(value));
  });
  if (found === Kind.Bool) return bool;
  if (found === Kind.Int) return int64;
  if (found === Kind.Complex) return floating === float64 ? complex128 : complex64;
  return floating;
}

// Least and largest value; negative ones wrap in unsigned types, as in PyTorch.
const ranges = new Map<dtype, [min: bigint, max: bigint]>(
  [int8, int16, int32, int64, uint8, uint16, uint32, uint64].map((type) => {
    const bits = BigInt(8 * type.itemsize);
    if (type.is_signed) return [type, [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n]];
    const max = (1n << bits) - 1n;
    return [type, [type === uint64 ? 0n : -max, max]];
  }),
);

function overflow(type: dtype): never {
  throw new TorchError(`value cannot be converted to type ${type.name} without overflow`);
}

function toReal(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value);
  throw new TypeError(
    isComplex(value) ? 'must be real number, not complex' : `expected numbers, but got ${typeName(value)}`,
  );
}

function integers(type: dtype, wide: boolean): (value: unknown) => number | bigint {
  const [min, max] = ranges.get(type)!;
  return (value) => {
    if (typeof value === 'bigint') {
      if (value < min || value > max) overflow(type);
      return wide ? value : Number(value);
    }
    const whole = Math.trunc(toReal(value));
    // Also what isn't finite.
    if (!(whole >= Number(min) && whole <= Number(max)) || (wide && whole >= 2 ** 63 && type.is_signed))
      overflow(type);
    return wide ? BigInt(whole) : whole;
  };
}

type Store = { [index: number]: number | bigint; buffer: ArrayBuffer };

/** For each dtype that has an array: how to make one. Others are written as a wider one and cast. */
const stores = new Map<dtype, (n: number) => Store>([
  [float32, (n) => new Float32Array(n)],
  [float64, (n) => new Float64Array(n)],
  [int8, (n) => new Int8Array(n)],
  [int16, (n) => new Int16Array(n)],
  [int32, (n) => new Int32Array(n)],
  [int64, (n) => new BigInt64Array(n)],
  [uint8, (n) => new Uint8Array(n)],
  [uint16, (n) => new Uint16Array(n)],
  [uint32, (n) => new Uint32Array(n)],
  [uint64, (n) => new BigUint64Array(n)],
  [bool, (n) => new Uint8Array(n)],
  [complex64, (n) => new Float32Array(2 * n)],
  [complex128, (n) => new Float64Array(2 * n)],
]);

/**
 * Writes nested arrays as they lie in a tensor's memory.
 *
 * @returns bytes, shape, and the dtype that they have: the one asked for, or a wider one to be cast.
 */
export function write(data: unknown, type: dtype): { bytes: Uint8Array; dtype: dtype; shape: number[] } {
  const shape = shapeOf(data);
  const stored = stores.has(type) ? type : type === complex32 ? complex64 : float32;
  const store = stores.get(stored)!(shape.reduce((n, size) => n * size, 1));
  let at = 0;
  if (stored.is_complex) {
    each(data, shape, (element) => {
      const value = plain(element);
      const { re, im } = isComplex(value) ? value : { re: toReal(value), im: 0 };
      store[at++] = re;
      store[at++] = im;
    });
  } else if (stored === float32 || stored === float64) {
    each(data, shape, (value) => {
      store[at++] = typeof value === 'number' ? value : toReal(plain(value));
    });
  } else if (stored === bool) {
    each(data, shape, (element) => {
      const value = plain(element);
      store[at++] = Number(isComplex(value) ? value.re !== 0 || value.im !== 0 : toReal(value) !== 0);
    });
  } else {
    const convert = integers(stored, stored === int64 || stored === uint64);
    each(data, shape, (value) => {
      store[at++] = convert(plain(value));
    });
  }
  return { bytes: new Uint8Array(store.buffer), dtype: stored, shape };
}
