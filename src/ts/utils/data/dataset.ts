/** Where samples come from. */
import { native } from '../../../../binding/native.js';
import { typeName } from '../../ops/arguments.js';
import { isKeywords } from '../../ops/binding.js';
import { call, idOf, Tensor } from '../../tensor.js';

/** Rows of tensors, if that is all that samples are: sample i is row `index[i]` of each, or row i without an index. */
export interface Rows {
  tensors: readonly Tensor[];
  index: Tensor | null;
}

/**
 * Samples by number. A dataset of your own extends this class: `get` is Python's `__getitem__`, `length` its `__len__`.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Dataset
 * @example
 * class Squares extends torch.utils.data.Dataset<number> {
 *   length = 10;
 *   get(i: number) {
 *     return i * i;
 *   }
 * }
 */
export abstract class Dataset<T = unknown> {
  abstract get(index: number): T;

  /** Number of samples. */
  abstract readonly length: number;

  /** @internal The samples as rows of tensors, if they are no more than that: a batch is then taken at once. */
  rows(): Rows | null {
    return null;
  }
}

/**
 * Samples one after the other, from something that can't be asked for a number: a file that is read, a stream. A dataset
 * of your own extends this class and defines `[Symbol.iterator]`, and `length` where it knows it.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.IterableDataset
 */
export abstract class IterableDataset<T = unknown> implements Iterable<T> {
  abstract [Symbol.iterator](): Iterator<T>;
}

/**
 * Tensors of as many rows; sample i is row i of each.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.TensorDataset
 * @example
 * const digits = new torch.utils.data.TensorDataset(images, labels);
 * const [image, label] = digits.get(0);
 */
export class TensorDataset<T extends Tensor[] = [Tensor, Tensor]> extends Dataset<T> {
  readonly tensors: T;

  /** @throws TorchError if their first sizes differ. */
  constructor(...tensors: T) {
    super();
    for (const t of tensors) {
      if (!(t instanceof Tensor))
        throw new TypeError(`TensorDataset(): expected tensors, but got ${typeName(t)}`);
    }
    if (tensors.length === 0) throw new TypeError('TensorDataset(): expected at least one tensor');
    if (tensors.some((t) => t.size(0) !== tensors[0]!.size(0))) {
      throw new RangeError('Size mismatch between tensors');
    }
    this.tensors = tensors;
  }

  get length(): number {
    return this.tensors[0]!.size(0);
  }

  get(index: number): T {
    return this.tensors.map((t) => row(t, index)) as T;
  }

  /** @internal */
  override rows(): Rows | null {
    const same = this.get === TensorDataset.prototype.get && !this.tensors.some((t) => t.requires_grad);
    return same ? { tensors: this.tensors, index: null } : null;
  }
}

const kSelect = native.op('aten::select.int');

/** @throws TypeError unless it's a whole number. */
export function checkIndex(index: unknown): void {
  if (Number.isInteger(index)) return;
  throw new TypeError(`expected the number of a sample, but got ${String(index)}`);
}

/** @throws TypeError unless it's something that gives samples by number. */
export function checkDataset(what: string, value: unknown): void {
  if (value instanceof Dataset || typeof (value as { get?: unknown } | null)?.get === 'function') return;
  throw new TypeError(`${what} must be a Dataset, not ${typeName(value)}`);
}

/** A row of a tensor, as `t[index]` in Python. */
export function row(t: Tensor, index: number): Tensor {
  checkIndex(index);
  const n = t.size(0);
  if (index < -n || index >= n) {
    throw new RangeError(`index ${index} is out of bounds for dimension 0 with size ${n}`);
  }
  return call(kSelect, [idOf(t), 0, index]);
}

/** A dataset for each place in a sample, or for each key. */
type Stack = readonly Dataset[] | Readonly<Record<string, Dataset>>;

/** What samples of such a stack are. */
type Stacked<S extends Stack> = {
  -readonly [K in keyof S]: S[K] extends Dataset<infer T> ? T : never;
};

/**
 * Datasets side by side: sample i has sample i of each, in an array or under the datasets' keys.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.StackDataset
 * @example
 * new StackDataset(digits, texts).get(0); // an array of digits.get(0) and texts.get(0)
 * new StackDataset({ digit: digits, text: texts }).get(0); // an object of the same
 */
export class StackDataset<S extends Stack> extends Dataset<Stacked<S>> {
  readonly datasets: S;

  /** @throws TypeError if one is no dataset; RangeError if there are none, or their lengths differ. */
  constructor(...datasets: S extends readonly Dataset[] ? S : [S]) {
    super();
    const [first] = datasets;
    const given = datasets.length === 1 && isKeywords(first) ? first : datasets;
    const list = Object.values(given) as Dataset[];
    for (const d of list) checkDataset('StackDataset(): each of the datasets', d);
    if (list.length === 0) throw new RangeError('At least one dataset should be passed');
    if (list.some((d) => d.length !== list[0]!.length))
      throw new RangeError('Size mismatch between datasets');
    this.datasets = given as unknown as S;
  }

  get length(): number {
    return (Object.values(this.datasets)[0] as Dataset).length;
  }

  get(index: number): Stacked<S> {
    checkIndex(index);
    if (Array.isArray(this.datasets)) return this.datasets.map((d) => d.get(index)) as Stacked<S>;
    const entries = Object.entries(this.datasets as Record<string, Dataset>);
    return Object.fromEntries(entries.map(([key, d]) => [key, d.get(index)])) as Stacked<S>;
  }
}

/**
 * Datasets one after the other.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.ConcatDataset
 */
export class ConcatDataset<T = unknown> extends Dataset<T> {
  readonly datasets: readonly Dataset<T>[];
  /** Number of samples up to the end of each. */
  readonly cumulative_sizes: readonly number[];

  /** @throws TypeError if there are none, or one is an IterableDataset or no dataset at all. */
  constructor(datasets: Iterable<Dataset<T>>) {
    super();
    this.datasets = [...datasets];
    if (this.datasets.length === 0) throw new TypeError('datasets should not be an empty iterable');
    if (this.datasets.some((d: unknown) => d instanceof IterableDataset)) {
      throw new TypeError('ConcatDataset does not support IterableDataset');
    }
    for (const d of this.datasets) checkDataset('ConcatDataset(): each of the datasets', d);
    let total = 0;
    this.cumulative_sizes = this.datasets.map((d) => {
      total += d.length;
      return total;
    });
  }

  get length(): number {
    return this.cumulative_sizes.at(-1)!;
  }

  get(index: number): T {
    checkIndex(index);
    if (index < 0 && -index > this.length) {
      throw new RangeError('absolute value of index should not exceed dataset length');
    }
    const at = index < 0 ? index + this.length : index;
    const which = this.cumulative_sizes.findIndex((end) => at < end);
    if (which === -1) throw new RangeError('list index out of range');
    return this.datasets[which]!.get(which === 0 ? at : at - this.cumulative_sizes[which - 1]!);
  }
}

/**
 * Iterable datasets one after the other.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.ChainDataset
 */
export class ChainDataset<T = unknown> extends IterableDataset<T> {
  readonly datasets: Iterable<IterableDataset<T>>;

  constructor(datasets: Iterable<IterableDataset<T>>) {
    super();
    this.datasets = datasets;
  }

  *[Symbol.iterator](): Generator<T> {
    for (const d of this.datasets) {
      checkIterable(d);
      yield* d;
    }
  }

  /** Sum of the datasets' lengths. */
  get length(): number {
    let total = 0;
    for (const d of this.datasets) {
      checkIterable(d);
      total += lengthOf(d);
    }
    return total;
  }
}

function checkIterable(d: unknown): void {
  if (!(d instanceof IterableDataset)) throw new TypeError('ChainDataset only supports IterableDataset');
}

/** @throws TypeError if what is iterated over doesn't know its length. */
export function lengthOf(iterable: unknown): number {
  const length = (iterable as { length?: unknown } | null | undefined)?.length;
  if (typeof length === 'number') return length;
  throw new TypeError(`object of type '${typeName(iterable)}' has no length`);
}
