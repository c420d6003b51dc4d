/** Parts of datasets. */
import { native } from '../../../../binding/native.js';
import { randperm } from '../../_generated/functions.js';
import { type Rest, reader, warn } from '../../arguments.js';
import { outside } from '../../bounds.js';
import { bool, int64 } from '../../dtype.js';
import { typeName } from '../../ops/arguments.js';
import type { Generator } from '../../random.js';
import { adopt, keep, Tensor } from '../../tensor.js';
import { checkDataset, checkIndex, Dataset, type Rows } from './dataset.js';

/**
 * Some of the samples of a dataset.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Subset
 * @example
 * const half = new torch.utils.data.Subset(digits, [0, 2, 4]);
 */
export class Subset<T = unknown> extends Dataset<T> {
  readonly dataset: Dataset<T>;
  // Either may be made of the other.
  #list: readonly number[] | null;
  #tensor: Tensor | null;

  /**
   * @param indices numbers of the samples, in an array or a tensor.
   * @throws TypeError for a dataset or indices that are something else.
   */
  constructor(dataset: Dataset<T>, indices: readonly number[] | Tensor) {
    super();
    checkDataset("Subset(): argument 'dataset'", dataset);
    this.dataset = dataset;
    if (indices instanceof Tensor) {
      const { is_floating_point, is_complex } = indices.dtype;
      if (is_floating_point || is_complex || indices.dtype === bool || indices.dim() !== 1) {
        throw new TypeError(
          `Subset(): argument 'indices' must be an array or a 1d tensor of integers, not one of ${indices.dtype} in ${indices.dim()}d`,
        );
      }
      [this.#list, this.#tensor] = [null, keep(indices.detach().to(int64))];
      return;
    }
    if (!Array.isArray(indices) && !ArrayBuffer.isView(indices)) {
      throw new TypeError(
        `Subset(): argument 'indices' must be an array or a tensor, not ${typeName(indices)}`,
      );
    }
    [this.#list, this.#tensor] = [indices, null];
  }

  get indices(): readonly number[] {
    this.#list ??= this.#tensor!.tolist() as number[];
    return this.#list;
  }

  get length(): number {
    return this.#list === null ? this.#tensor!.size(0) : this.#list.length;
  }

  get(index: number): T {
    checkIndex(index);
    const { indices } = this;
    const at = indices[index < 0 ? index + indices.length : index];
    if (at === undefined) throw new RangeError('list index out of range');
    return this.dataset.get(at);
  }

  /** @internal */
  override rows(): Rows | null {
    const rows = this.get === Subset.prototype.get ? (this.dataset.rows?.() ?? null) : null;
    if (rows === null) return null;
    const index = this.#index();
    if (index === null) return null;
    return { tensors: rows.tensors, index: rows.index === null ? index : rows.index.index_select(0, index) };
  }

  /** The numbers as those of rows; null where one isn't, which the dataset then refuses or counts from its end. */
  #index(): Tensor | null {
    const { length } = this.dataset;
    if (this.#tensor === null) return toIndex(this.#list!, length);
    return outside(this.#tensor, length) === null ? this.#tensor : null;
  }
}

/** @internal The numbers as an int64 tensor, or null where one isn't that of a row, counted from 0. */
export function toIndex(numbers: readonly number[], length: number): Tensor | null {
  const data = new BigInt64Array(numbers.length);
  for (let i = 0; i < data.length; i++) {
    const n = numbers[i]!;
    if (!Number.isInteger(n) || n < 0 || n >= length) return null;
    data[i] = BigInt(n);
  }
  return adopt(native.fromBytes(data, int64.code, [data.length]));
}

/** As many subsets as there are lengths. */
type Split<T, L extends readonly number[]> = { -readonly [K in keyof L]: Subset<T> };

const readSplit = reader<{ generator: Generator | null }>(
  'random_split(Any dataset, Any lengths, Generator? generator=None)',
);

/**
 * Splits a dataset at random into parts that don't overlap.
 *
 * @param lengths numbers of samples, or fractions that add up to 1: samples that remain go to the parts in turn.
 * @param generator `torch.default_generator` if there is none.
 * @throws RangeError if the lengths don't add up; TypeError for arguments of wrong types.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.random_split
 * @example
 * const [train, test] = torch.utils.data.random_split(digits, [0.8, 0.2]);
 */
export function random_split<T, const L extends readonly number[]>(
  dataset: Dataset<T>,
  lengths: L,
  ...rest: Rest<['generator'], { generator?: Generator | null }>
): Split<T, L> {
  const { generator } = readSplit([dataset, lengths, ...rest]);
  checkDataset("random_split(): argument 'dataset'", dataset);
  if (!Array.isArray(lengths) || lengths.some((length) => typeof length !== 'number')) {
    throw new TypeError("random_split(): argument 'lengths' must be an array of numbers");
  }
  const sizes = fractional(lengths) ? fromFractions(lengths, dataset.length) : lengths;
  if (sum(sizes) !== dataset.length) {
    throw new RangeError('Sum of input lengths does not equal the length of the input dataset!');
  }
  const order = randperm(dataset.length, { generator });
  let at = 0;
  const parts = sizes.map((size) => {
    at += size;
    // A copy, so that no part keeps the memory of all.
    return new Subset(dataset, order.narrow(0, at - size, size).clone());
  });
  return parts as Split<T, L>;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** `math.isclose(sum, 1) and sum <= 1` */
function fractional(lengths: readonly number[]): boolean {
  const total = sum(lengths);
  return total <= 1 && 1 - total <= 1e-9;
}

function fromFractions(fractions: readonly number[], total: number): number[] {
  const sizes = fractions.map((fraction, i) => {
    if (fraction < 0 || fraction > 1) throw new RangeError(`Fraction at index ${i} is not between 0 and 1`);
    return Math.floor(total * fraction);
  });
  const remainder = total - sum(sizes);
  for (let i = 0; i < remainder; i++) sizes[i % sizes.length]!++;
  sizes.forEach((size, i) => {
    if (size === 0) warn(`Length of split at index ${i} is 0. This might result in an empty dataset.`);
  });
  return sizes;
}
