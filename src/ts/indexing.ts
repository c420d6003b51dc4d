/**
 * What `x[...]` is in Python: `x.index(...)` reads, `x.index_put_([...], value)` writes.
 * (torch/csrc/autograd/python_variable_indexing.cpp)
 * @see https://docs.pytorch.org/docs/stable/tensor_view.html
 */
import { type Handle, native } from '../../binding/native.js';
import { checkKeys } from './arguments.js';
import { boundsOf, type Index } from './indexing/forms.js';
import { kSelect, kSlice, Place, selectError } from './indexing/place.js';
import { isComplex, typeName } from './ops/arguments.js';
import { isKeywords } from './ops/binding.js';
import type { Scalar } from './ops/types.js';
import { call, idOf, isTensor, Tensor } from './tensor.js';

export type { Index, IndexList, Slice } from './indexing/forms.js';

declare module './tensor.js' {
  interface Tensor {
    /**
     * A part of the tensor: `x[...]`. Integers, slices, `'...'`, `null` (a new dimension) and booleans give views;
     * tensors and arrays give copies.
     *
     * @throws RangeError for what lies outside, and for too many indices; TypeError for what isn't an index.
     * @see https://docs.pytorch.org/docs/stable/tensor_view.html
     * @example
     * x.index(0, '1:3')     // x[0, 1:3]
     * x.index('...', null)  // x[..., None]
     * x.index(x.gt(0))      // x[x > 0]
     * x.index([0, 2])       // x[[0, 2]]
     */
    index(...indices: Index[]): Tensor;

    /**
     * Writes a value, broadcast, to a part of the tensor: `x[...] = value`.
     *
     * @param indices as `index` takes them: `null` is a new dimension, ':' a whole one.
     * @param accumulate adds instead; elements that are named twice count twice.
     * @throws TorchError if the value can't be broadcast to that part.
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
     * @example
     * x.index_put_([':', 0], 1)  // x[:, 0] = 1
     */
    index_put_(
      indices: readonly Index[],
      values: Tensor | Scalar,
      accumulate?: boolean | { accumulate?: boolean },
    ): this;

    /** `index_put_` on a copy. @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html */
    index_put(
      indices: readonly Index[],
      values: Tensor | Scalar,
      accumulate?: boolean | { accumulate?: boolean },
    ): Tensor;
  }
}

const kAlias = native.op('aten::alias');
const kIndex = native.op('aten::index.Tensor');

/** A lone integer or slice, as most are, needs no more than its operator. */
function indexOne(self: Tensor, only: number | string): Tensor {
  const id = idOf(self);
  if (typeof only === 'string') {
    const { start, end, step } = boundsOf(only);
    return call(kSlice, [id, 0, start, end, step]);
  }
  try {
    return call(kSelect, [id, 0, only]);
  } catch (error) {
    throw selectError(id, 0, only, 0, error);
  }
}

function index(this: Tensor, ...indices: unknown[]): Tensor {
  if (indices.length === 1) {
    const [only] = indices;
    if (Number.isInteger(only) || (typeof only === 'string' && only !== '...')) {
      return indexOne(this, only as number | string);
    }
  }
  const place = new Place(this, indices);
  try {
    if (place.tensors.length > 0) return call(kIndex, [place.view, place.tensors]);
    return place.whole ? call(kAlias, [place.view]) : place.take();
  } finally {
    place.free();
  }
}

const kIndexPut = native.op('aten::index_put');
const kIndexPut_ = native.op('aten::index_put_');
const kFill = native.op('aten::fill_.Tensor');
const kCopy = native.op('aten::copy_');
const kAdd = native.op('aten::add_.Tensor');
const kView = native.op('aten::view');
const kExpand = native.op('aten::expand');
const kScalarTensor = native.op('aten::scalar_tensor');

const sameSizes = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((size, i) => size === b[i]);

/** Calls f with the handle of the value; a number becomes a tensor like `self`. */
function withValue(self: Tensor, value: unknown, f: (id: Handle) => void): void {
  if (isTensor(value)) {
    f(idOf(value));
    return;
  }
  const id = idOf(self);
  const made = native.call(kScalarTensor, null, value, native.dtype(id), null, native.device(id));
  try {
    f(made);
  } finally {
    native.free(made);
  }
}

/** Calls f with the tensor without its leading dimensions of size one, which don't count in a value. */
function withoutOnes(id: Handle, f: (id: Handle) => void): void {
  const sizes = native.sizes(id);
  const from = sizes.findIndex((size) => size !== 1);
  if (from === 0 || sizes.length === 0) {
    f(id);
    return;
  }
  const short = native.call(kView, null, id, from === -1 ? [] : sizes.slice(from));
  try {
    f(short);
  } finally {
    native.free(short);
  }
}

/** Copies the value, broadcast, to a view. */
function copyTo(view: Handle, value: Handle, accumulate: boolean): void {
  const write = accumulate ? kAdd : kCopy;
  if (native.dim(value) === 0 && !accumulate && native.device(value) === 'cpu') {
    native.call(kFill, null, view, value);
    return;
  }
  const sizes = native.sizes(view);
  if (sameSizes(sizes, native.sizes(value))) {
    native.call(write, null, view, value);
    return;
  }
  withoutOnes(value, (short) => {
    const expanded = native.call(kExpand, null, short, sizes);
    try {
      native.call(write, null, view, expanded);
    } finally {
      native.free(expanded);
    }
  });
}

function checkPut(name: string, self: Tensor, args: readonly unknown[]): boolean {
  const [indices, value, last = false] = args;
  if (!Array.isArray(indices)) {
    throw new TypeError(`${name}(): argument 'indices' (position 1) must be array, not ${typeName(indices)}`);
  }
  const scalar = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  if (!scalar && !isTensor(value) && !isComplex(value)) {
    throw new TypeError(`can't assign a ${typeName(value)} to a ${self.type()}`);
  }
  if (isKeywords(last)) checkKeys(name, last, ['accumulate']);
  const accumulate = isKeywords(last) ? (last.accumulate ?? false) : last;
  if (typeof accumulate !== 'boolean') {
    throw new TypeError(`${name}(): argument 'accumulate' must be bool, not ${typeName(accumulate)}`);
  }
  return accumulate;
}

function index_put_(this: Tensor, ...args: unknown[]): Tensor {
  const accumulate = checkPut('index_put_', this, args);
  const [indices, value] = args as [unknown[], unknown];
  if (indices.length === 1 && indices[0] === false) return this;
  withValue(this, value, (id) => {
    // A lone `true` is a new dimension.
    const place = new Place(this, indices.length === 1 && indices[0] === true ? [null] : indices);
    const { view, tensors } = place;
    try {
      if (tensors.length === 0) copyTo(view, id, accumulate);
      else withoutOnes(id, (short) => native.call(kIndexPut_, null, view, tensors, short, accumulate));
    } finally {
      place.free();
    }
  });
  return this;
}

function index_put(this: Tensor, ...args: unknown[]): Tensor {
  const accumulate = checkPut('index_put', this, args);
  const [indices, value] = args as [unknown[], unknown];
  if (!indices.every(isTensor)) return index_put_.call(this.clone(), indices, value, accumulate);
  let result: Tensor;
  withValue(this, value, (id) => {
    result = call(kIndexPut, [idOf(this), indices.map(idOf), id, accumulate]);
  });
  return result!;
}

for (const [name, value] of Object.entries({ index, index_put_, index_put })) {
  Object.defineProperty(Tensor.prototype, name, { configurable: true, writable: true, value });
}
