/**
 * The place that an index leads to. The index is taken up dimension by dimension, each step a view of the one before;
 * tensors wait until the end. Only the last view becomes a `Tensor`, those between are bare handles. Nothing is looked
 * up for an error that libtorch finds itself: it is put in Python's words once it has occurred.
 * (ATen/TensorIndexing.h)
 */
import { type Handle, native } from '../../../binding/native.js';
import { isTypedArray } from '../buffers.js';
import * as dtypes from '../dtype.js';
import { dtypeOf } from '../dtype.js';
import { typeName } from '../ops/arguments.js';
import { adopt, idOf, isTensor, type Tensor } from '../tensor.js';
import { type Bounds, boundsOf, fromList, notAnIndex } from './forms.js';

export const kSelect = native.op('aten::select.int');
export const kSlice = native.op('aten::slice.Tensor');
const kUnsqueeze = native.op('aten::unsqueeze');

/** Why the selection failed, in Python's words. */
export function selectError(
  id: Handle,
  dim: number,
  index: unknown,
  position: number,
  error: unknown,
): unknown {
  const sizes = native.sizes(id);
  if (sizes.length === 0 && dim === 0 && Number(index) === 0) {
    return new RangeError(
      'invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a ' +
        '0-dim tensor to a number',
    );
  }
  const size = sizes[dim] ?? 0;
  if (Number(index) < size && Number(index) >= -size) return error;
  return new RangeError(`index ${index} is out of bounds for dimension ${position} with size ${size}`);
}

/** Dimensions that an index tensor takes up: a mask all of its own. */
function dimsOf(id: Handle): number {
  const code = native.dtype(id);
  return code === dtypes.bool.code || code === dtypes.uint8.code ? native.dim(id) : 1;
}

/** Dimensions that the index takes up. */
function dimsTaken(index: unknown): number {
  if (index === null || index === '...' || typeof index === 'boolean') return 0;
  return isTensor(index) ? dimsOf(idOf(index)) : 1;
}

/** A part of a tensor on the way to it. */
export class Place {
  view: Handle;
  /** The tensors that index the view, by dimension; 0 where none does. */
  readonly tensors: Handle[] = [];
  readonly #self: Handle;
  /** Handles that are nobody's but this place's. */
  readonly #own: Handle[] = [];
  #dim = 0;
  /** Dimensions of masks beyond their first: a mask is one of the tensors, however many dimensions it takes up. */
  #masked = 0;

  constructor(x: Tensor, indices: readonly unknown[]) {
    this.#self = idOf(x);
    this.view = this.#self;
    const ndim = native.dim(this.#self);
    let taken = 0;
    for (const index of indices) taken += dimsTaken(index);
    if (taken > ndim) this.#refuse(indices, ndim);
    try {
      for (let i = 0; i < indices.length; i++) this.#step(indices[i], i, ndim - taken);
    } catch (error) {
      this.free();
      throw error;
    }
  }

  get whole(): boolean {
    return this.view === this.#self;
  }

  /** Python looks at a lone integer or slice before it counts. */
  #refuse(indices: readonly unknown[], ndim: number): void {
    const [first] = indices;
    const lone = indices.length === 1 && ndim === 0;
    if (lone && (typeof first === 'number' || typeof first === 'bigint')) return;
    if (lone && typeof first === 'string') {
      boundsOf(first);
      throw new RangeError('slice() cannot be applied to a 0-dim tensor.');
    }
    throw new RangeError(`too many indices for tensor of dimension ${ndim}`);
  }

  #step(index: unknown, position: number, rest: number): void {
    if (typeof index === 'number' || typeof index === 'bigint') {
      if (typeof index === 'number' && !Number.isInteger(index)) throw notAnIndex(`the number ${index}`);
      this.#select(index, position);
    } else if (index === '...') this.#dim += rest;
    else if (typeof index === 'string') this.#slice(boundsOf(index));
    else if (typeof index === 'boolean') this.#choose(index);
    else if (index === null) {
      this.#become(native.call(kUnsqueeze, null, this.view, this.#dim));
      this.#dim++;
    } else if (isTensor(index)) this.#tensor(idOf(index), position);
    else if (Array.isArray(index) || isTypedArray(index)) {
      const id = fromList(index);
      this.#own.push(id);
      this.#record(id);
    } else throw notAnIndex(typeName(index));
  }

  #become(id: Handle): void {
    this.view = id;
    this.#own.push(id);
  }

  #select(index: number | bigint, position: number): void {
    try {
      this.#become(native.call(kSelect, null, this.view, this.#dim, index));
    } catch (error) {
      throw selectError(this.view, this.#dim, index, position, error);
    }
  }

  #slice({ start, end, step }: Bounds): void {
    const dim = this.#dim++;
    if (start === 0 && step === 1 && (end === null || end >= (native.sizes(this.view)[dim] ?? 0))) return;
    this.#become(native.call(kSlice, null, this.view, dim, start, end, step));
  }

  /** A boolean selects all of a new dimension of size one, or nothing of it. */
  #choose(value: boolean): void {
    this.#become(native.call(kUnsqueeze, null, this.view, this.#dim));
    const index = native.fromBytes(new BigInt64Array(value ? 1 : 0), dtypes.int64.code, [value ? 1 : 0]);
    this.#own.push(index);
    this.#record(index);
  }

  #tensor(id: Handle, position: number): void {
    const type = dtypeOf(native.dtype(id));
    if (native.dim(id) !== 0 || type.is_floating_point || type.is_complex) this.#record(id);
    else if (type === dtypes.bool || type === dtypes.uint8) this.#choose(Number(native.item(id)) !== 0);
    else this.#select(native.item(id) as number | bigint, position);
  }

  #record(id: Handle): void {
    while (this.tensors.length < this.#dim - this.#masked) this.tensors.push(0);
    this.tensors.push(id);
    const dims = dimsOf(id);
    this.#dim += dims;
    this.#masked += dims - 1;
  }

  /** Hands the view over. */
  take(): Tensor {
    this.#own.splice(this.#own.lastIndexOf(this.view), 1);
    return adopt(this.view);
  }

  free(): void {
    for (const id of this.#own) native.free(id);
  }
}
