/** Samples to batches. */
import { stack } from '../../_generated/functions.js';
import { isTypedArray, type TypedArray } from '../../buffers.js';
import { tensor } from '../../creation.js';
import { float64 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { typeName } from '../../ops/arguments.js';
import { isKeywords } from '../../ops/binding.js';
import { Tensor } from '../../tensor.js';
import { mapTree } from '../../tree.js';

/** What a batch of samples of type T is. */
export type Collated<T> = T extends Tensor | TypedArray | number | bigint | boolean
  ? Tensor
  : T extends string
    ? string[]
    : T extends ReadonlyMap<infer K, infer V>
      ? Map<K, Collated<V>>
      : T extends object
        ? { -readonly [K in keyof T]: Collated<T[K]> }
        : never;

/** What a loader that makes no batches gives for a sample of type T. */
export type Converted<T> = T extends TypedArray
  ? Tensor
  : T extends Tensor | string | number | bigint | boolean | null | undefined
    ? T
    : T extends ReadonlyMap<infer K, infer V>
      ? Map<K, Converted<V>>
      : T extends readonly unknown[]
        ? { -readonly [K in keyof T]: Converted<T[K]> }
        : T extends object
          ? { [K in keyof T]: Converted<T[K]> }
          : T;

/**
 * One batch of several samples: tensors are stacked, and so are typed arrays, as tensors; numbers become a tensor in
 * float64, as Python's floats do, bigints one in int64, as Python's ints, booleans one of bools; strings stay; arrays,
 * objects and Maps hold a batch for each place.
 *
 * @throws TypeError if there is something else in a sample; TorchError if arrays differ in length; RangeError if there
 *   are no samples.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.default_collate
 * @example
 * torch.utils.data.default_collate([{ x: 1, s: 'a' }, { x: 2, s: 'b' }]) // { x: tensor([1., 2.]), s: ['a', 'b'] }
 */
export function default_collate<T>(batch: readonly T[]): Collated<T> {
  return collate(batch) as Collated<T>;
}

function collate(batch: readonly unknown[]): unknown {
  if (batch.length === 0) throw new RangeError('list index out of range');
  const first = batch[0];
  if (first instanceof Tensor) return stackAll(batch as Tensor[]);
  if (isTypedArray(first)) return stackAll(batch.map((array) => tensor(array as TypedArray)));
  if (typeof first === 'number') return tensor(batch as number[], { dtype: float64 });
  if (typeof first === 'bigint' || typeof first === 'boolean') return tensor(batch as bigint[]);
  if (typeof first === 'string') return batch;
  if (Array.isArray(first)) {
    if (batch.some((sample) => !Array.isArray(sample) || sample.length !== first.length)) {
      throw new TorchError('each element in list of batch should be of equal size');
    }
    return first.map((_, i) => collate(batch.map((sample) => (sample as unknown[])[i])));
  }
  if (first instanceof Map) {
    return new Map([...first.keys()].map((key) => [key, collate(batch.map((sample) => entry(sample, key)))]));
  }
  if (isKeywords(first)) {
    const keys = Object.keys(first);
    return Object.fromEntries(keys.map((key) => [key, collate(batch.map((sample) => at(sample, key)))]));
  }
  throw new TypeError(
    `default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found ${typeName(first)}`,
  );
}

function at(sample: unknown, key: string): unknown {
  if (isKeywords(sample) && Object.hasOwn(sample, key)) return sample[key];
  throw new TorchError(`default_collate: a sample has no key '${key}'`);
}

function entry(sample: unknown, key: unknown): unknown {
  if (sample instanceof Map && sample.has(key)) return sample.get(key);
  throw new TorchError(`default_collate: a sample has no key '${String(key)}'`);
}

function stackAll(tensors: readonly Tensor[]): Tensor {
  if (String(tensors[0]!.layout) !== 'torch.strided') {
    throw new TorchError(
      'Batches of sparse tensors are not currently supported by the default collate_fn; please provide a custom collate_fn to handle them appropriately.',
    );
  }
  return stack(tensors, 0);
}

/**
 * A sample as it is, for a loader that makes no batches: typed arrays become tensors.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.default_convert
 * @example
 * torch.utils.data.default_convert(['a', new Float32Array([1, 2])]) // ['a', tensor([1., 2.])]
 */
export function default_convert<T>(data: T): Converted<T> {
  return mapTree(data, (value) => (isTypedArray(value) ? tensor(value) : value)) as Converted<T>;
}
