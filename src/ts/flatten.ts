/** Nested arrays to flat memory: their shape, their dtype, and their elements converted to it. */
import { native } from '../../binding/native.js';
import { checkSingle } from './arguments.js';
import { dtypeOfArray, isTypedArray, type TypedArray } from './buffers.js';
import * as dtypes from './dtype.js';
import { type dtype, dtypeOf } from './dtype.js';
import { TorchError } from './errors.js';
import { isComplex, typeName } from './ops/arguments.js';
import { idOf, Tensor } from './tensor.js';

type List = readonly unknown[] | TypedArray;

const isList = (value: unknown): value is List => Array.isArray(value) || isTypedArray(value);

// Python's limit, and what ends a list that lies in itself.
const kMostDims = 128;

/** The shape by the first elements, as PyTorch finds it; whether the others agree is seen when they are read. */
export function shapeOf(data: unknown): number[] {
  const shape: number[] = [];
  let level = data;
  while (isList(level)) {
    shape.push(level.length);
    if (shape.length > kMostDims) throw new RangeError("too many dimensions 'list'");
    if (level.length === 0 || isTypedArray(level)) break;
    level = level[0];
  }
  if (typeof level === 'string') {
    if (level === data) throw new TypeError(`new(): invalid data type 'string'`);
    throw new RangeError(`too many dimensions 'string'`);
  }
  return shape;
}

const promote = native.op('aten::promote_types');

function complexDefault(): dtype {
  const real = dtypeOf(native.defaultDtype());
  if (real === dtypes.float64) return dtypes.complex128;
  return real === dtypes.float16 ? dtypes.complex32 : dtypes.complex64;
}

function scalarType(value: unknown): dtype {
  switch (typeof value) {
    case 'number':
      return dtypeOf(native.defaultDtype());
    case 'bigint':
      return dtypes.int64;
    case 'boolean':
      return dtypes.bool;
    default:
      if (value instanceof Tensor) return value.dtype;
      if (isComplex(value)) return complexDefault();
      throw new TorchError(`Could not infer dtype of ${typeName(value)}`);
  }
}

/** The dtype to which all elements promote, null where there is none. */
function inferred(data: unknown): dtype | null {
  if (!isList(data)) return scalarType(data);
  if (isTypedArray(data)) return dtypeOfArray(data);
  let all: dtype | null = null;
  let last: string | null = null;
  for (const element of data) {
    // Of neighbours with the same kind one is enough.
    const kind = typeof element;
    if (kind === last && kind !== 'object') continue;
    last = kind;
    const type = inferred(element);
    if (all === null || type === null) all ??= type;
    else if (type !== all) all = dtypeOf(native.call(promote, null, all.code, type.code));
  }
  return all;
}

/** The dtype that PyTorch infers, with JavaScript's kinds: number float32, bigint int64, boolean bool. */
export function inferDtype(data: unknown): dtype {
  return inferred(data) ?? dtypeOf(native.defaultDtype());
}

const scalarOf = (value: unknown): unknown => {
  if (!(value instanceof Tensor)) return value;
  checkSingle(value);
  return native.item(idOf(value));
};

function toReal(value: unknown): number {
  const scalar = scalarOf(value);
  if (typeof scalar === 'number') return scalar;
  if (typeof scalar === 'bigint' || typeof scalar === 'boolean') return Number(scalar);
  throw new TypeError(`must be real number, not ${typeName(scalar)}`);
}

function toBool(value: unknown): number {
  const scalar = scalarOf(value);
  if (typeof scalar === 'number') return scalar === 0 ? 0 : 1; // NaN is true, as in Python
  if (isComplex(scalar)) return scalar.re === 0 && scalar.im === 0 ? 0 : 1;
  if (typeof scalar === 'bigint' || typeof scalar === 'boolean') return scalar ? 1 : 0;
  throw new TypeError(`must be bool, not ${typeName(scalar)}`);
}

function toInteger(value: unknown): number | bigint {
  const scalar = scalarOf(value);
  if (typeof scalar === 'number' || typeof scalar === 'bigint') return scalar;
  if (typeof scalar === 'boolean') return Number(scalar);
  throw new TypeError(`'${typeName(scalar)}' object cannot be interpreted as an integer`);
}

const overflow = (type: dtype) =>
  new TorchError(`value cannot be converted to type ${type.name} without overflow`);

/** Converts as PyTorch does: fractions are cut off; an integer may wrap below zero where the type has no sign. */
function intConverter(type: dtype): (value: unknown) => number {
  const bits = 8 * type.itemsize;
  const max = 2 ** (type.is_signed ? bits - 1 : bits) - 1;
  const min = type.is_signed ? -max - 1 : 0;
  const least = type.is_signed ? min : -max;
  return (value) => {
    const integer = toInteger(value);
    if (typeof integer === 'bigint') checkLong(integer);
    const number = Number(integer);
    const lowest = Number.isInteger(number) ? least : min;
    if (!(number >= lowest && number <= max)) throw overflow(type);
    return Math.trunc(number);
  };
}

function checkLong(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw new RangeError('Overflow when unpacking long long');
  return value;
}

function toLong(value: unknown): bigint {
  const integer = toInteger(value);
  if (typeof integer === 'bigint') return checkLong(integer);
  if (!(integer >= -(2 ** 63) && integer < 2 ** 63)) throw overflow(dtypes.int64);
  return BigInt(Math.trunc(integer));
}

function toUnsignedLong(value: unknown): bigint {
  const integer = toInteger(value);
  if (typeof integer === 'number' && !Number.isInteger(integer))
    throw new TypeError('an integer is required');
  const big = BigInt(integer);
  if (big < 0n) throw new RangeError("can't convert negative int to unsigned");
  if (BigInt.asUintN(64, big) !== big) throw new RangeError('int too big to convert');
  return big;
}

/** Memory for the elements, and how one is put there. */
interface Sink {
  readonly array: TypedArray;
  readonly elements: dtype;
  /** Reads a row of values. */
  row(values: List, at: number): void;
}

function sinkOf<A extends { [i: number]: unknown }>(
  array: A & TypedArray,
  elements: dtype,
  convert: (value: unknown) => unknown,
): Sink {
  return {
    array,
    elements,
    row(values, at) {
      const n = values.length;
      for (let i = 0; i < n; i++) (array as { [i: number]: unknown })[at + i] = convert(values[i]);
    },
  };
}

/** Numbers, which nearly all data are, without a call for each. */
function realSink(array: Float32Array | Float64Array, elements: dtype): Sink {
  return {
    array,
    elements,
    row(values, at) {
      const n = values.length;
      for (let i = 0; i < n; i++) {
        const value = values[i];
        array[at + i] = typeof value === 'number' ? value : toReal(value);
      }
    },
  };
}

function complexSink(array: Float32Array | Float64Array, elements: dtype): Sink {
  return {
    array,
    elements,
    row(values, at) {
      const n = values.length;
      for (let i = 0; i < n; i++) {
        const scalar = scalarOf(values[i]);
        const complex = isComplex(scalar);
        array[2 * (at + i)] = toReal(complex ? scalar.re : scalar);
        array[2 * (at + i) + 1] = complex ? toReal(scalar.im) : 0;
      }
    },
  };
}

const arrays = {
  uint8: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
};

/** `elements` of the sink is the dtype asked for, or one that libtorch rounds to it from. */
function sinkFor(type: dtype, n: number): Sink {
  switch (type) {
    case dtypes.float64:
      return realSink(new Float64Array(n), type);
    case dtypes.complex128:
      return complexSink(new Float64Array(2 * n), type);
    case dtypes.complex64:
    case dtypes.complex32:
      return complexSink(new Float32Array(2 * n), dtypes.complex64);
    case dtypes.bool:
      return sinkOf(new Uint8Array(n), type, toBool);
    case dtypes.int64:
      return sinkOf(new BigInt64Array(n), type, toLong);
    case dtypes.uint64:
      return sinkOf(new BigUint64Array(n), type, toUnsignedLong);
    default:
      if (type.is_floating_point) return realSink(new Float32Array(n), dtypes.float32);
      return sinkOf(new arrays[type.name as keyof typeof arrays](n), type, intConverter(type));
  }
}

function fill(data: unknown, shape: readonly number[], dim: number, at: number, sink: Sink): number {
  if (!isList(data)) throw new TypeError('not a sequence');
  const n = shape[dim]!;
  if (data.length !== n) {
    throw new RangeError(`expected sequence of length ${n} at dim ${dim} (got ${data.length})`);
  }
  if (dim === shape.length - 1) {
    if (isTypedArray(data) && dtypeOfArray(data) === sink.elements) {
      (sink.array as { set(from: TypedArray, at: number): void }).set(data, at);
    } else sink.row(data, at);
    return at + n;
  }
  let next = at;
  for (let i = 0; i < n; i++) next = fill(data[i], shape, dim + 1, next, sink);
  return next;
}

/**
 * The elements of nested arrays, in order.
 *
 * @returns memory whose dtype is `elements`: the one asked for, or one from which libtorch converts to it exactly as it
 * would have from the numbers.
 */
export function flatten(
  data: unknown,
  shape: readonly number[],
  type: dtype,
): { array: TypedArray; elements: dtype } {
  const n = shape.reduce((product, size) => product * size, 1);
  const sink = sinkFor(type, n);
  if (shape.length === 0) sink.row([data], 0);
  else if (n > 0) fill(data, shape, 0, 0, sink);
  return sink;
}
