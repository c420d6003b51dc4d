/** The forms of an index: numbers, slices, lists. */
import { type Handle, native } from '../../../binding/native.js';
import { isTypedArray, type TypedArray } from '../buffers.js';
import * as dtypes from '../dtype.js';
import { flatten, inferDtype, shapeOf } from '../flatten.js';
import { typeName } from '../ops/arguments.js';
import { Tensor } from '../tensor.js';

type Bound = '' | `${number}`;

/** ':', '1:3', '-2:', '::2' */
export type Slice = `${Bound}:${Bound}` | `${Bound}:${Bound}:${Bound}`;

/** Integers or booleans, nested as deep as one likes: they stand for a tensor of them. */
export type IndexList = readonly (number | bigint | boolean | IndexList)[] | TypedArray;

/** One index: what may stand between commas in Python's `x[...]`; `null` is `None`. */
export type Index = number | bigint | boolean | null | '...' | Slice | IndexList | Tensor;

/** A slice that was read. */
export interface Bounds {
  start: number;
  end: number | null;
  step: number;
}

const sliceForm = /^\s*([-+]?\d+)?\s*:\s*([-+]?\d+)?\s*(?::\s*([-+]?\d+)?\s*)?$/;

// A program's slices are few; where they are made up in a loop, the table starts anew.
const kSlices = 1024;
const slices = new Map<string, Bounds>();

/** Reads a slice. */
export function boundsOf(text: string): Bounds {
  const known = slices.get(text);
  if (known !== undefined) return known;
  const found = sliceForm.exec(text);
  if (found === null) throw notAnIndex(`'${text}'`);
  const [start, end, step] = found
    .slice(1)
    .map((part) => (part === undefined ? null : clamped(Number(part))));
  if (step === 0) throw new RangeError('slice step cannot be zero');
  if (step != null && step < 0) throw new RangeError('step must be greater than zero');
  const bounds = { start: start ?? 0, end: end ?? null, step: step ?? 1 };
  if (slices.size >= kSlices) slices.clear();
  slices.set(text, bounds);
  return bounds;
}

// Far beyond any tensor, and an integer of 64 bits.
const kFar = 2 ** 62;
const clamped = (bound: number): number => Math.max(-kFar, Math.min(kFar, bound));

/** The error for what isn't an index. */
export function notAnIndex(got: string): TypeError {
  return new TypeError(
    `only integers, slices (':'), ellipsis ('...'), null, booleans, tensors and arrays are valid indices (got ${got})`,
  );
}

/** The tensor that a list of integers or booleans stands for. */
export function fromList(list: unknown): Handle {
  const inferred = inferDtype(list);
  if (inferred.is_complex) throw notAnIndex(typeName(list));
  checkIntegers(list);
  const type = inferred === dtypes.bool || inferred === dtypes.uint8 ? inferred : dtypes.int64;
  const shape = shapeOf(list);
  return native.fromBytes(flatten(list, shape, type).array, type.code, shape);
}

function checkIntegers(list: unknown): void {
  if (Array.isArray(list)) for (const element of list) checkIntegers(element);
  else if (isTypedArray(list) || list instanceof Tensor) {
    const { is_floating_point, is_complex } = inferDtype(list);
    if (is_floating_point || is_complex) throw notAnIndex(typeName(list));
  } else if (typeof list === 'number' && !Number.isInteger(list)) throw notAnIndex(`the number ${list}`);
}
