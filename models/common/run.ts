/** What happens beside a training: progress, losses, times, memory. `run.py` does the same for the Python twins. */
import { Bar } from './progress.js';

/** What is known after one epoch. */
export interface Epoch {
  epoch: number;
  /** Mean of the steps' losses. */
  loss: number;
  /** On the test set, from 0 to 1. */
  accuracy: number;
  steps: number;
  /** Time of the training steps, the loader's share included, the test's not. */
  seconds: number;
  /** Resident memory of the process at the end, in bytes. */
  rss: number;
}

/** Watches one training. */
export class Run {
  readonly epochs: Epoch[] = [];
  /** Every step's loss. */
  readonly losses: number[] = [];
  readonly #limit: number;
  #steps = 0;
  #seconds = 0;

  /** @param limit - at most so many steps an epoch. */
  constructor(limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
  }

  /** The loader's batches, with a progress bar; also takes the time. */
  *progress<T>(loader: Iterable<T> & { readonly length: number }): Generator<T> {
    const total = Math.min(loader.length, this.#limit);
    const bar = new Bar(total);
    this.#steps = 0;
    for (const batch of loader) {
      yield batch;
      bar.increment();
      if (++this.#steps === total) break;
    }
    this.#seconds = bar.stop();
  }

  /** Notes a step's loss. */
  step(loss: number): void {
    this.losses.push(loss);
  }

  /** Ends an epoch: prints its line. */
  summary(accuracy: number): void {
    const epoch = this.epochs.length;
    const losses = this.losses.slice(this.losses.length - this.#steps);
    const loss = losses.reduce((sum, value) => sum + value, 0) / losses.length;
    const { rss } = process.memoryUsage();
    this.epochs.push({ epoch, loss, accuracy, steps: this.#steps, seconds: this.#seconds, rss });
    const percent = (accuracy * 100).toFixed(2).padStart(5);
    console.log(`#summary: ${String(epoch).padStart(3)}  ${loss.toFixed(4)}  ${percent}%`);
  }
}
