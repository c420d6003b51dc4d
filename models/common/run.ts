/** What happens beside a training: progress, losses, times, memory. `run.py` does the same for the Python twins. */
import * as torch from 'nodetorch';
import { Bar } from './progress.js';

/** What is known after one epoch. */
export interface Epoch {
  epoch: number;
  /** Mean of the steps' losses. */
  loss: number;
  /** Number of the last step, where the model counts steps. */
  step?: number;
  /** On the test set, from 0 to 1, where it was tested. */
  accuracy?: number;
  /** On what it is trained with, where the model measures it. */
  train_accuracy?: number;
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
  #start = 0;
  #steps = 0;

  /** The loader's batches, `limit` at most, with a progress bar. */
  *progress<T>(loader: Iterable<T> & { readonly length: number }, limit = loader.length): Generator<T> {
    const total = Math.min(loader.length, limit);
    const bar = new Bar(total);
    this.#start = performance.now();
    for (const batch of loader) {
      yield batch;
      bar.increment();
      if (bar.done === total) break;
    }
    bar.stop();
  }

  /**
   * Numbers from 0 up to `n`, for a training that is not cut into epochs. Each has a scope, so that the memory of a
   * step's tensors is warm for the next one's.
   */
  *iterations(n: number): Generator<number> {
    this.#start = performance.now();
    for (let i = 0; i < n; i++) {
      using _ = torch.scope();
      yield i;
    }
  }

  /** The first `n` of the items, likewise. */
  *take<T>(items: Iterator<T>, n: number): Generator<T> {
    this.#start = performance.now();
    for (let i = 0; i < n; i++) {
      const next = items.next();
      if (next.done) return;
      yield next.value;
    }
  }

  /** Notes a step's loss. */
  step(loss: number): void {
    this.losses.push(loss);
    this.#steps++;
  }

  /** Ends an epoch with a test, and prints a line. */
  summary(test: () => number): void {
    const { epoch, loss, accuracy } = this.#end(() => ({ accuracy: test() }));
    console.log(`#summary: ${String(epoch).padStart(3)}  ${loss.toFixed(4)}  ${percent(accuracy)}`);
  }

  /** The same for a model that is tested on the training set too. */
  summaries(test: () => { train_accuracy: number; accuracy: number }): void {
    const { loss, accuracy, train_accuracy } = this.#end(test);
    const iteration = String(this.losses.length - 1).padStart(5);
    console.log(
      `#summary: ${iteration}  train ${percent(train_accuracy)}  test ${percent(accuracy)}  loss ${loss.toFixed(4)}`,
    );
  }

  /** Ends a stretch of steps with the accuracy on the last batch, and prints a line. */
  training(step: number, measure: () => number): void {
    const { train_accuracy } = this.#end(() => ({ step, train_accuracy: measure() }));
    console.log(`step ${step} training accuracy ${train_accuracy.toFixed(2)}`);
  }

  /** Ends a training with a test, and prints a line. */
  test(step: number, measure: () => number): void {
    const { accuracy } = this.#end(() => ({ step, accuracy: measure() }));
    console.log(`test accuracy ${accuracy.toFixed(4)}`);
  }

  #end<T extends Partial<Epoch>>(test: () => T): Epoch & T {
    const seconds = (performance.now() - this.#start) / 1000;
    const steps = this.#steps;
    // After the last line of a training there may have been no step: then it's the last one's loss.
    const losses = this.losses.slice(-Math.max(steps, 1));
    const loss = losses.reduce((sum, value) => sum + value, 0) / losses.length;
    const accuracies = test();
    const { rss } = process.memoryUsage();
    const epoch = { epoch: this.epochs.length, loss, ...accuracies, steps, seconds, rss };
    this.epochs.push(epoch);
    this.#steps = 0;
    this.#start = performance.now();
    return epoch;
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2).padStart(5)}%`;
}
