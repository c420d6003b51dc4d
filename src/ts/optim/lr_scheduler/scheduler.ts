/** What all schedules of learning rates share. */

import { warn } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import { typeName } from '../../ops/arguments.js';
import { Tensor } from '../../tensor.js';
import { Optimizer, type ParamGroup } from '../optimizer.js';

/** A group with what schedules note in it. */
export type Group = ParamGroup & {
  initial_lr?: number;
  // biome-ignore lint/suspicious/noExplicitAny: options of the optimizer
  [option: string]: any;
};

/**
 * The base of the schedules. One of your own extends it and defines `get_lr`.
 *
 * @see https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate
 * @example
 * const scheduler = new torch.optim.lr_scheduler.StepLR(opt, 30);
 * for (let epoch = 0; epoch < 90; epoch++) {
 *   train(opt);
 *   scheduler.step();
 * }
 */
export abstract class LRScheduler {
  declare readonly optimizer: Optimizer;
  /** The learning rates with which it began. */
  base_lrs: number[] = [];
  last_epoch: number;
  _step_count = 0;
  _is_initial = false;
  _last_lr: number[] = [];

  /**
   * @param last_epoch after which epoch a training goes on; -1 for a new one.
   * @throws TorchError if a training goes on and the optimizer's state wasn't loaded.
   */
  constructor(optimizer: Optimizer, last_epoch = -1) {
    checkOptimizer(optimizer);
    // What is enumerable is the state.
    Object.defineProperty(this, 'optimizer', { value: optimizer });
    this.last_epoch = last_epoch;
  }

  /** The learning rates of the groups in `last_epoch`. */
  abstract get_lr(): number[];

  /** Called at the end of each constructor: sets the first learning rates. */
  protected begin(): void {
    this.groups.forEach((group, i) => {
      if (this.last_epoch === -1) group.initial_lr ??= group.lr;
      else if (group.initial_lr === undefined) {
        throw new TorchError(
          `param 'initial_lr' is not specified in param_groups[${i}] when resuming scheduler with last_epoch >= 0.\nThis typically happens when:\n1. You're trying to resume training from a checkpoint but haven't properly loaded the optimizer state\n2. You're using last_epoch >= 0 for a fresh training run (not recommended)`,
        );
      }
    });
    this.base_lrs = this.groups.map((group) => group.initial_lr!);
    let stepped = false;
    const called = this.optimizer.register_step_post_hook(() => {
      stepped = true;
      called.remove();
    });
    Object.defineProperty(this, 'stepped', { value: () => stepped });
    this._is_initial = true;
    this.step();
    this._is_initial = false;
  }

  declare protected readonly stepped: () => boolean;

  protected get groups(): Group[] {
    return this.optimizer.param_groups;
  }

  /** Sets the next learning rates. Comes after the optimizer's step. */
  step(): void {
    if (this._step_count === 1 && !this.stepped()) {
      warn(
        'Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you should call them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will result in PyTorch skipping the first value of the learning rate schedule. See more details at https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate',
      );
    }
    this._step_count++;
    this.last_epoch++;
    const rates = this.get_lr();
    this.groups.forEach((group, i) => {
      group.lr = rates[i]!;
    });
    this._last_lr = this.rates();
  }

  /** The learning rates that are set. */
  protected rates(): number[] {
    return this.groups.map((group) => group.lr);
  }

  /** The learning rates that were set last. */
  get_last_lr(): number[] {
    return this._last_lr;
  }

  /** All that the schedule knows besides the optimizer. */
  state_dict(): Record<string, unknown> {
    return { ...(this as object) };
  }

  load_state_dict(state_dict: Record<string, unknown>): void {
    Object.assign(this, state_dict);
  }
}

/** @internal */
export function checkOptimizer(optimizer: Optimizer): void {
  if (!(optimizer instanceof Optimizer)) throw new TypeError(`${typeName(optimizer)} is not an Optimizer`);
  if (optimizer.param_groups.some((group) => (group.lr as unknown) instanceof Tensor)) {
    throw new TypeError('a schedule needs numbers as learning rates of the optimizer, but one is a Tensor');
  }
}

/** @internal One value for each group, of one for all or a list; `wrong` says what is wrong with another number of them. */
export function perGroup<T>(
  optimizer: Optimizer,
  value: T | readonly T[],
  wrong: (groups: number, got: number) => string,
): T[] {
  const n = optimizer.param_groups.length;
  if (!Array.isArray(value)) return Array.from({ length: n }, () => value as T);
  if (value.length !== n) throw new RangeError(wrong(n, value.length));
  return [...value];
}
