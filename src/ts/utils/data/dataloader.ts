/** Batches of samples. */
import { current_accelerator } from '../../accelerator.js';
import { warn } from '../../arguments.js';
import type { Generator } from '../../random.js';
import type { Tensor } from '../../tensor.js';
import { type Collated, type Converted, default_collate, default_convert } from './collate.js';
import { checkDataset, type Dataset, IterableDataset, lengthOf } from './dataset.js';
import { checkList, Epoch, fetching, gathering, pinned, type Source } from './epoch.js';
import { after, checkOptions, type DataLoaderOptions, readOptions } from './options.js';
import { rowBatches } from './rows.js';
import { BatchSampler, drawSeed, RandomSampler, SequentialSampler } from './sampler.js';

/** What `DataLoader` is, whose type is below. */
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
  readonly worker_init_fn: ((worker_id: number) => void) | null;
  readonly multiprocessing_context = null;
  readonly generator: Generator | null;
  readonly prefetch_factor = null;
  readonly persistent_workers = false;
  readonly pin_memory_device: string;
  readonly in_order: boolean;
  // What an IterableDataset said of its length, to be compared with what came.
  #promised: number | null = null;

  constructor(
    dataset: Dataset<T> | IterableDataset<T>,
    batch_size?: number | null | DataLoaderOptions<T, B>,
    shuffle?: boolean | null | DataLoaderOptions<T, B>,
    rest?: DataLoaderOptions<T, B>,
  ) {
    const options = readOptions(after(dataset, [batch_size, shuffle, rest]));
    checkOptions(options, dataset);
    const { batch_size: size, sampler, batch_sampler, drop_last, generator } = options;
    const iterable = dataset instanceof IterableDataset;
    if (!iterable) checkDataset("DataLoader(): argument 'dataset'", dataset);
    const shuffled = options.shuffle ?? false;
    if (sampler !== null && shuffled)
      throw new RangeError('sampler option is mutually exclusive with shuffle');
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
    this.pin_memory = options.pin_memory;
    this.timeout = Number(options.timeout);
    this.worker_init_fn = options.worker_init_fn;
    this.pin_memory_device = options.pin_memory_device;
    this.in_order = options.in_order;
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

  [Symbol.iterator](): IterableIterator<B> {
    if (this.pin_memory && this.pin_memory_device !== '') {
      warn(
        `pin_memory_device is deprecated, the current accelerator will be used as the device,ignore pin_memory_device='${this.pin_memory_device}'.`,
      );
    }
    const pin = this.pin_memory && canPin();
    if (this.timeout !== 0) throw new RangeError('_SingleProcessDataLoaderIter requires timeout == 0');
    const { dataset } = this;
    if (!(dataset instanceof IterableDataset)) return new Epoch(this.#map(dataset), pin ? pinned : null);
    const source = this.#stream(dataset);
    const count = this.#promised === null ? null : counted<B>(dataset.constructor.name, this.#promised);
    if (!pin) return new Epoch(source, count);
    return new Epoch(source, count === null ? pinned : (batch) => count(pinned(batch)));
  }

  /** Random numbers come in Python's order: what an iterator draws when it's made, then a seed for workers. */
  #map(dataset: Dataset<T>): Source<B> {
    const collate = this.collate_fn;
    const rows = collate === (default_collate as unknown) ? (dataset.rows?.() ?? null) : null;
    if (rows !== null && this.batch_sampler !== null) {
      const batches = rowBatches(rows, this.batch_sampler, dataset);
      if (batches !== null) {
        drawSeed(this.generator);
        return batches as Source<B>;
      }
    }
    if (this.batch_sampler === null) {
      const numbers = this.sampler![Symbol.iterator]();
      drawSeed(this.generator);
      return fetching(numbers, (i) => collate(dataset.get(i) as T[]));
    }
    const lists = this.batch_sampler[Symbol.iterator]();
    drawSeed(this.generator);
    return fetching(lists, (list) => {
      checkList(list);
      return collate(list.map((i) => dataset.get(i)));
    });
  }

  #stream(dataset: IterableDataset<T>): Source<B> {
    drawSeed(this.generator);
    return gathering(
      dataset[Symbol.iterator](),
      this.batch_size,
      this.drop_last,
      this.collate_fn as (batch: unknown) => B,
    );
  }
}

/** Without what says how batches are made. */
type SingleOptions<T, B> = Omit<DataLoaderOptions<T, B>, 'batch_size' | 'batch_sampler' | 'collate_fn'>;

/** The class's type: what its batches are depends on how it's made, which a class can't say of its own parameters. */
export interface DataLoaderClass {
  /** Single samples, as they are but for typed arrays. */
  new <T, B extends Converted<T>, Size extends null>(
    dataset: Dataset<T> | IterableDataset<T>,
    options: SingleOptions<T, B> & { batch_size: Size; collate_fn?: null },
  ): DataLoader<T, B>;
  new <T, B extends Converted<T>, Size extends null>(
    dataset: Dataset<T> | IterableDataset<T>,
    batch_size: Size,
    options?: SingleOptions<T, B> & { collate_fn?: null },
  ): DataLoader<T, B>;
  new <T, B>(
    dataset: Dataset<T> | IterableDataset<T>,
    options: SingleOptions<T, B> & { batch_size: null; collate_fn: (sample: T) => B },
  ): DataLoader<T, B>;
  new <T = [Tensor, Tensor], B = Collated<T>>(
    dataset: Dataset<T> | IterableDataset<T>,
    options?: DataLoaderOptions<T, B>,
  ): DataLoader<T, B>;
  new <T = [Tensor, Tensor], B = Collated<T>>(
    dataset: Dataset<T> | IterableDataset<T>,
    batch_size?: number | null,
    options?: DataLoaderOptions<T, B>,
  ): DataLoader<T, B>;
  new <T = [Tensor, Tensor], B = Collated<T>>(
    dataset: Dataset<T> | IterableDataset<T>,
    batch_size?: number | null,
    shuffle?: boolean | null,
    options?: DataLoaderOptions<T, B>,
  ): DataLoader<T, B>;
}

/** Says so where more batches come than a stream promised. */
function counted<B>(name: string, promised: number): (batch: B) => B {
  let n = 0;
  return (batch) => {
    if (++n > promised) {
      warn(
        `Length of IterableDataset ${name} was reported to be ${promised}(when accessing len(dataloader)), but ${n} samples have been fetched. `,
      );
    }
    return batch;
  };
}

function canPin(): boolean {
  if (current_accelerator(true) !== null) return true;
  warn(
    "'pin_memory' argument is set as true but no accelerator is found, then device pinned memory won't be used.",
  );
  return false;
}
