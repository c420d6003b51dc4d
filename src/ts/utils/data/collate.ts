/** Samples to batches. */
import { stack } from '../../_generated/functions.js';
import { tensor } from '../../creation.js';
import { float64 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { typeName } from '../../ops/arguments.js';
import { isKeywords } from '../../ops/binding.js';
import { Tensor } from '../../tensor.js';

/** What a batch of samples of type T is. */
export type Collated<T> = T extends Tensor | number | bigint | boolean
  ? Tensor
  : T extends string
    ? string[]
    : T extends object
      ? { -readonly [K in keyof T]: Collated<T[K]> }
      : never;

/**
 * One batch of several samples: tensors are stacked; numbers become a tensor in float64, as Python's floats do, bigints
 * one in int64, as Python's ints, booleans one of bools; strings stay; arrays and objects hold a batch for each place.
 *
 * @throws TypeError if there is something else in a sample; TorchError if arrays differ in length.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.default_collate
 */
export function default_collate<T>(batch: readonly T[]): Collated<T> {
  return collate(batch) as Collated<T>;
}

function collate(batch: readonly unknown[]): unknown {
  const first = batch[0];
  if (first instanceof Tensor) return stackAll(batch as Tensor[]);
  if (typeof first === 'number') return tensor(batch as number[], { dtype: float64 });
  if (typeof first === 'bigint' || typeof first === 'boolean') return tensor(batch as bigint[]);
  if (typeof first === 'string') return batch;
  if (Array.isArray(first)) {
    if (batch.some((sample) => (sample as unknown[]).length !== first.length)) {
      throw new TorchError('each element in list of batch should be of equal size');
    }
    return first.map((_, i) => collate(batch.map((sample) => (sample as unknown[])[i])));
  }
  if (isKeywords(first)) {
    const keys = Object.keys(first);
    return Object.fromEntries(
      keys.map((key) => [key, collate(batch.map((sample) => at(sample as Record<string, unknown>, key)))]),
    );
  }
  throw new TypeError(
    `default_collate: batch must contain tensors, numbers, dicts or lists; found ${typeName(first)}`,
  );
}

function at(sample: Record<string, unknown>, key: string): unknown {
  if (!(key in sample)) throw new TorchError(`default_collate: a sample has no key '${key}'`);
  return sample[key];
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
 */
export function default_convert(data: unknown): unknown {
  if (ArrayBuffer.isView(data)) return tensor(data as Float32Array);
  if (Array.isArray(data)) return data.map(default_convert);
  if (!isKeywords(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, default_convert(value)]));
}
