/** Options of a DataLoader, and what speaks against them. */
import { reader } from '../../arguments.js';
import { separate } from '../../ops/binding.js';
import type { Generator } from '../../random.js';
import { IterableDataset } from './dataset.js';

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
  /** Makes a batch of samples; where `batch_size` is null, it gets single samples. */
  collate_fn?: ((batch: T[]) => B) | null;
  /** Puts batches in memory from which the accelerator copies fast. */
  pin_memory?: boolean;
  /** Whether a last batch of fewer samples is left out. */
  drop_last?: boolean;
  /** For workers, as those below but the generator: 0 is the only choice. */
  timeout?: number;
  worker_init_fn?: ((worker_id: number) => void) | null;
  multiprocessing_context?: null;
  /** For the order; the default generator if there is none. */
  generator?: Generator | null;
  prefetch_factor?: null;
  persistent_workers?: false;
  /** The accelerator there is, whatever it says: deprecated in PyTorch. */
  pin_memory_device?: string;
  in_order?: boolean;
}

type Given = Required<DataLoaderOptions<unknown, unknown>>;

/** What isn't checked here is by what takes it, in PyTorch's words. */
export const readOptions = reader<Given>(
  'DataLoader(Any dataset, Any batch_size=1, bool? shuffle=None, *, Iterable? sampler=None, ' +
    'Iterable? batch_sampler=None, Any num_workers=0, Callable? collate_fn=None, bool pin_memory=False, ' +
    'Any drop_last=False, float timeout=0, Callable? worker_init_fn=None, Any multiprocessing_context=None, ' +
    'Generator? generator=None, Any prefetch_factor=None, bool persistent_workers=False, ' +
    'str pin_memory_device="", bool in_order=True)',
);

/** Arguments of which the first may be a plain object: where no others follow, it isn't taken for options. */
export function after(first: unknown, rest: readonly unknown[]): unknown[] {
  const { given, keywords } = separate(rest);
  return [first, ...given, keywords ?? {}];
}

/**
 * What PyTorch checks before it looks at samplers.
 *
 * @throws TypeError for values of wrong types; RangeError for those that don't fit, or need workers.
 */
export function checkOptions(options: Given, dataset: unknown): void {
  const { num_workers, timeout, prefetch_factor, persistent_workers } = options;
  checkWorkers(num_workers);
  if (timeout < 0) throw new RangeError('timeout option should be non-negative');
  if (prefetch_factor != null) {
    throw new RangeError(
      'prefetch_factor option could only be specified in multiprocessing.' +
        'let num_workers > 0 to enable multiprocessing, otherwise set prefetch_factor to None.',
    );
  }
  if (persistent_workers) throw new RangeError('persistent_workers option needs num_workers > 0');
  if (options.multiprocessing_context != null) {
    throw new RangeError(
      'multiprocessing_context can only be used with multi-process loading (num_workers > 0), but got num_workers=0',
    );
  }
  if (dataset instanceof IterableDataset) checkIterable(options);
}

function checkWorkers(num_workers: unknown): void {
  if (!Number.isInteger(num_workers)) {
    throw new TypeError(`num_workers option should be an integer, but got ${String(num_workers)}`);
  }
  if ((num_workers as number) < 0) {
    throw new RangeError(
      'num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.',
    );
  }
  if ((num_workers as number) > 0) {
    throw new RangeError(
      `num_workers option should be 0: batches are made in this process in this version, but got num_workers=${num_workers}`,
    );
  }
}

function checkIterable(options: Given): void {
  for (const name of ['shuffle', 'sampler', 'batch_sampler'] as const) {
    const value = options[name];
    if (value == null || value === false) continue;
    const shown = typeof value === 'object' ? value.constructor.name : String(value);
    throw new RangeError(
      `DataLoader with IterableDataset: expected unspecified ${name} option, but got ${name}=${shown}`,
    );
  }
}
