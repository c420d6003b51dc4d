/** Batches of samples. */
import { current_accelerator } from '../../accelerator.js';
import { warn } from '../../arguments.js';
import { isKeywords } from '../../ops/binding.js';
import type { Generator } from '../../random.js';
import { Tensor } from '../../tensor.js';
import { gather } from '../arguments.js';
import { type Collated, default_collate, default_convert } from './collate.js';
import { type Dataset, IterableDataset, lengthOf } from './dataset.js';
import { rowBatches } from './rows.js';
import { BatchSampler, drawSeed, RandomSampler, SequentialSampler } from './sampler.js';

/** Options of a DataLoader whose samples are of type T and whose batches of type B. */
export interface DataLoaderOptions<T, B> {
  /** Samples in a batch; null for single samples. */
  batch_size?: number | null;
  /** A new order each time. */
  shuffle?: boolean | null;
  /** Gives the numbers of the samples. */
  sampler?: Iterable<number> | null;
  /** Gives the numbers of the samples of each batch. */
  batch_sampler?: Iterable<readonly number[]> | null;
  /** Batches are made in this process: 0 is the only choice. */
  num_workers?: number;
  /** Makes a batch of samples. */
  collate_fn?: ((batch: T[]) => B) | null;
  /** Puts batches in memory from which the accelerator copies fast. */
  pin_memory?: boolean;
  /** Whether a last batch of fewer samples is left out. */
  drop_last?: boolean;
  timeout?: number;
  /** For the order; the default generator if there is none. */
  generator?: Generator | null;
}

const kNames = [
  'batch_size',
  'shuffle',
  'sampler',
  'batch_sampler',
  'num_workers',
  'collate_fn',
  'pin_memory',
  'drop_last',
  'timeout',
  'generator',
] as const;

/**
 * Goes through a dataset in batches, each time from the beginning, with PyTorch's random numbers: the same seed gives the
 * same order, and leaves the generators in the same state.
 *
 * Batches of a TensorDataset, and of subsets of one, are taken from its tensors at once.
 *
 * @throws RangeError if options don't fit or exclude each other.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader
 * @example
 * const loader = new torch.utils.data.DataLoader(digits, { batch_size: 64, shuffle: true });
 * for (const [x, y] of loader) console.log(x.shape); // [64, 784]
 */
export class DataLoader<T = [Tensor, Tensor], B = Collated<T>> implements Iterable<B> {
  readonly dataset: Dataset<T> | IterableDataset<T>;
  readonly batch_size: number | null;
  readonly drop_last: boolean;
  readonly sampler: Iterable<number> | null;
  readonly batch_sampler: Iterable<readonly number[]> | null;
  readonly num_workers = 0;
  readonly collate_fn: (batch: T[]) => B;
  readonly pin_memory: boolean;
  readonly timeout: number;
  readonly generator: Generator | null;
  // What an IterableDataset said of its length, to be compared with what came.
  #promised: number | null = null;

  constructor(
    dataset: Dataset<T> | IterableDataset<T>,
    batch_size?: number | null | DataLoaderOptions<T, B>,
    shuffle?: boolean | null | DataLoaderOptions<T, B>,
    rest?: DataLoaderOptions<T, B>,
  ) {
    const args = [batch_size, shuffle, rest].filter((_, i, all) => all.slice(i).some((a) => a !== undefined));
    const options = gather<DataLoaderOptions<T, B>>('DataLoader', kNames, 2, args);
    checkNumbers(options.num_workers ?? 0, options.timeout ?? 0);
    const { sampler = null, batch_sampler = null, drop_last = false, generator = null } = options;
    const iterable = dataset instanceof IterableDataset;
    if (iterable) checkIterable(options);
    const shuffled = options.shuffle ?? false;
    if (sampler !== null && shuffled)
      throw new RangeError('sampler option is mutually exclusive with shuffle');
    const size = options.batch_size === undefined ? 1 : options.batch_size;
    if (batch_sampler !== null) {
      if (size !== 1 || shuffled || sampler !== null || drop_last) {
        throw new RangeError(
          'batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last',
        );
      }
    } else if (size === null && drop_last) {
      throw new RangeError(
        'batch_size=None option disables auto-batching and is mutually exclusive with drop_last',
      );
    }
    this.dataset = dataset;
    this.generator = generator;
    this.drop_last = drop_last;
    this.pin_memory = options.pin_memory ?? false;
    this.timeout = options.timeout ?? 0;
    this.batch_size = batch_sampler === null ? size : null;
    this.sampler = sampler;
    if (sampler === null && !iterable) {
      this.sampler = shuffled ? new RandomSampler(dataset, { generator }) : new SequentialSampler(dataset);
    }
    this.batch_sampler = batch_sampler;
    if (size !== null && batch_sampler === null) {
      // An IterableDataset has nothing to sample, but its batch size is checked likewise.
      this.batch_sampler = new BatchSampler(this.sampler ?? [], size, drop_last);
    }
    const fallback = this.batch_sampler === null ? default_convert : default_collate;
    this.collate_fn = (options.collate_fn ?? fallback) as (batch: T[]) => B;
  }

  /**
   * Number of batches.
   *
   * @throws TypeError if it isn't known, as that of a sampler without `length`.
   */
  get length(): number {
    if (!(this.dataset instanceof IterableDataset)) return lengthOf(this.batch_sampler ?? this.sampler!);
    const length = lengthOf(this.dataset);
    this.#promised = length;
    if (this.batch_size === null) return length;
    return this.drop_last ? Math.floor(length / this.batch_size) : Math.ceil(length / this.batch_size);
  }

  [Symbol.iterator](): Iterator<B> {
    const pin = this.pin_memory && canPin();
    if (this.timeout !== 0) throw new RangeError('_SingleProcessDataLoaderIter requires timeout == 0');
    const batches =
      this.dataset instanceof IterableDataset ? this.#stream(this.dataset) : this.#map(this.dataset);
    return pin ? pinned(batches) : batches;
  }

  /** Random numbers come in Python's order: what an iterator draws when it's made, then a seed for workers. */
  #map(dataset: Dataset<T>): Iterator<B> {
    const rows = this.collate_fn === (default_collate as unknown) ? dataset.rows() : null;
    if (rows !== null && this.batch_sampler !== null) {
      const batches = rowBatches(rows, this.batch_sampler, dataset);
      if (batches !== null) {
        drawSeed(this.generator);
        return batches as Iterator<B>;
      }
    }
    const numbers = (this.batch_sampler ?? this.sampler!)[Symbol.iterator]();
    drawSeed(this.generator);
    return this.#fetch(dataset, numbers);
  }

  *#fetch(dataset: Dataset<T>, numbers: Iterator<number | readonly number[]>): Generator_<B> {
    try {
      for (let next = numbers.next(); !next.done; next = numbers.next()) {
        const which = next.value;
        const samples = typeof which === 'number' ? dataset.get(which) : which.map((i) => dataset.get(i));
        yield this.collate_fn(samples as T[]);
      }
    } finally {
      numbers.return?.();
    }
  }

  #stream(dataset: IterableDataset<T>): Iterator<B> {
    drawSeed(this.generator);
    const batches = this.#gather(dataset[Symbol.iterator]());
    return this.#promised === null ? batches : this.#counted(batches, this.#promised);
  }

  *#gather(samples: Iterator<T>): Generator_<B> {
    const size = this.batch_size;
    try {
      let batch: T[] = [];
      for (let next = samples.next(); !next.done; next = samples.next()) {
        if (size === null) {
          yield this.collate_fn(next.value as unknown as T[]);
          continue;
        }
        batch.push(next.value);
        if (batch.length < size) continue;
        yield this.collate_fn(batch);
        batch = [];
      }
      if (batch.length > 0 && !this.drop_last) yield this.collate_fn(batch);
    } finally {
      samples.return?.();
    }
  }

  *#counted(batches: Iterator<B>, promised: number): Generator_<B> {
    let n = 0;
    for (const batch of { [Symbol.iterator]: () => batches }) {
      if (++n > promised) {
        warn(
          `Length of IterableDataset ${this.dataset.constructor.name} was reported to be ${promised}(when accessing len(dataloader)), but ${n} samples have been fetched. `,
        );
      }
      yield batch;
    }
  }
}

// The name belongs to the generator of random numbers here.
type Generator_<B> = globalThis.Generator<B, void, undefined>;

function checkNumbers(num_workers: number, timeout: number): void {
  if (!Number.isInteger(num_workers)) {
    throw new TypeError(`num_workers option should be an integer, but got ${String(num_workers)}`);
  }
  if (num_workers < 0) {
    throw new RangeError(
      'num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.',
    );
  }
  if (num_workers > 0) {
    throw new RangeError(
      `num_workers option should be 0: batches are made in this process in this version, but got num_workers=${num_workers}`,
    );
  }
  if (timeout < 0) throw new RangeError('timeout option should be non-negative');
}

function checkIterable(options: {
  shuffle?: boolean | null;
  sampler?: unknown;
  batch_sampler?: unknown;
}): void {
  for (const name of ['shuffle', 'sampler', 'batch_sampler'] as const) {
    const value = options[name];
    if (value == null || value === false) continue;
    const shown = typeof value === 'object' ? value.constructor.name : String(value);
    throw new RangeError(
      `DataLoader with IterableDataset: expected unspecified ${name} option, but got ${name}=${shown}`,
    );
  }
}

function canPin(): boolean {
  if (current_accelerator(true) !== null) return true;
  warn(
    "'pin_memory' argument is set as true but no accelerator is found, then device pinned memory won't be used.",
  );
  return false;
}

function* pinned<B>(batches: Iterator<B>): Generator_<B> {
  for (const batch of { [Symbol.iterator]: () => batches }) yield pin(batch) as B;
}

function pin(value: unknown): unknown {
  if (value instanceof Tensor) return value.pin_memory();
  if (Array.isArray(value)) return value.map(pin);
  if (!isKeywords(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, pin(element)]));
}
