/** One pass through a dataset. */
import { typeName } from '../../ops/arguments.js';
import { mapTensors } from '../../tree.js';

/** What a source gives when there are no more batches. */
export const kEnd: unique symbol = Symbol('end');

/** Where the batches of a pass come from. */
export interface Source<B> {
  /** The next batch, or kEnd. Where one throws, the next call gives the batch after it. */
  next(): B | typeof kEnd;
  /** Called where the pass is left before its end. */
  close(): void;
}

/** A batch for each value of an iterator. */
export function fetching<N, B>(numbers: Iterator<N>, fetch: (numbers: N) => B): Source<B> {
  return {
    next() {
      const { done, value } = numbers.next();
      return done ? kEnd : fetch(value);
    },
    close: () => void numbers.return?.(),
  };
}

/** @throws TypeError unless it's what a sampler of batches has to give. */
export function checkList(list: unknown): void {
  if (Array.isArray(list)) return;
  throw new TypeError(`expected an array of numbers from batch_sampler, but got ${typeName(list)}`);
}

/** Batches of so many samples of a stream, or single ones for null. */
export function gathering<T, B>(
  samples: Iterator<T>,
  size: number | null,
  drop_last: boolean,
  collate: (batch: T[]) => B,
): Source<B> {
  // A stream that has ended isn't asked again, also where its last batch is yet to come.
  let ended = false;
  return {
    next() {
      if (ended) return kEnd;
      if (size === null) {
        const { done, value } = samples.next();
        return done ? kEnd : collate(value as unknown as T[]);
      }
      const batch: T[] = [];
      while (batch.length < size) {
        const { done, value } = samples.next();
        if (done) {
          ended = true;
          break;
        }
        batch.push(value);
      }
      return batch.length === 0 || (drop_last && ended) ? kEnd : collate(batch);
    },
    close() {
      if (!ended) samples.return?.();
    },
  };
}

/** What all iterators have. */
const kIterator: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()));

// Where a batch failed the pass may go on, so its source stays open; a loop that ends by the error asks for nothing more,
// and tells nobody. Python closes what is dropped; here the collector tells of it.
const failed = new FinalizationRegistry<Source<unknown>>((source) => source.close());

/**
 * The batches of a pass. No generator, since those end with their first error: PyTorch's iterator raises for the batch
 * that failed and goes on with the next one.
 */
export class Epoch<B> implements IterableIterator<B, void, undefined> {
  // Inherited from where all iterators have it, with `map`, `take` and the like where the runtime knows them.
  declare [Symbol.iterator]: () => this;
  #source: Source<B> | null;
  readonly #finish: ((batch: B) => B) | null;

  static {
    Object.setPrototypeOf(Epoch.prototype, kIterator);
  }

  /** @param finish what is done with each batch at last. */
  constructor(source: Source<B>, finish: ((batch: B) => B) | null) {
    this.#source = source;
    this.#finish = finish;
  }

  next(): IteratorResult<B, void> {
    if (this.#source === null) return { done: true, value: undefined };
    const batch = this.#batchOf(this.#source);
    if (batch !== kEnd) return { done: false, value: this.#finish === null ? batch : this.#finish(batch) };
    this.#leave();
    return { done: true, value: undefined };
  }

  return(): IteratorResult<B, void> {
    const source = this.#source;
    this.#leave();
    source?.close();
    return { done: true, value: undefined };
  }

  #batchOf(source: Source<B>): B | typeof kEnd {
    try {
      return source.next();
    } catch (error) {
      failed.unregister(this);
      failed.register(this, source, this);
      throw error;
    }
  }

  #leave(): void {
    this.#source = null;
    failed.unregister(this);
  }
}

/** A batch whose tensors lie in memory from which the accelerator copies fast. */
export function pinned<B>(batch: B): B {
  return mapTensors(batch, (tensor) => tensor.pin_memory()) as B;
}
