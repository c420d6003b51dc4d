/** What all schedules of learning rates share. */

import { reader, warn } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import { typeName } from '../../ops/arguments.js';
import { keep, Tensor } from '../../tensor.js';
import type { Optimizer, ParamGroup } from '../optimizer.js';
import { checkIsRate, type Rate } from '../scalars.js';
import { checkOptimizer } from './arguments.js';
import { assign } from './state.js';
import { orUndo } from './undo.js';

/** A group with what schedules note in it. */
export type Group = ParamGroup & {
  initial_lr?: Rate;
  // biome-ignore lint/suspicious/noExplicitAny: options of the optimizer
  [option: string]: any;
};

/** An epoch, as an argument. */
export type Epoch = number | Tensor | null;

const readEpoch = reader<{ epoch: Epoch }>('step(int? epoch=None)');

/** Whether an optimizer has made a step since it has schedules. */
const stepped = new WeakMap<Optimizer, boolean>();

function watch(optimizer: Optimizer): void {
  if (stepped.has(optimizer)) return;
  stepped.set(optimizer, false);
  const called = optimizer.register_step_post_hook(() => {
    stepped.set(optimizer, true);
    called.remove();
  });
}

/** @internal */
export function warnOfEpoch(): void {
  warn(
    'The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. Please use `scheduler.step()` to step the scheduler. During the deprecation, if epoch is different from None, the closed form is used instead of the new chainable form, where available. Please open an issue if you are unable to replicate your use case: https://github.com/pytorch/pytorch/issues/new/choose.',
  );
}

/**
 * The base of the schedules. One of your own extends it, defines `get_lr`, and calls `begin` at the end of its
 * constructor.
 *
 * A learning rate that is a tensor is filled in place; in the lists below, it is a tensor too.
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
  // What is enumerable is the state, and not all schedules have all of this.
  declare readonly optimizer: Optimizer;
  /** The learning rates with which it began. */
  declare base_lrs: Rate[];
  declare last_epoch: number;
  declare _step_count: number;
  declare _is_initial: boolean;
  declare _get_lr_called_within_step: boolean;
  declare _last_lr: Rate[];

  /**
   * @param last_epoch after which epoch a training goes on; -1 for a new one; null for a schedule that counts none.
   * @throws TypeError if it is no optimizer, or no integer.
   */
  constructor(optimizer: Optimizer, last_epoch: number | null = -1) {
    checkOptimizer(optimizer);
    Object.defineProperty(this, 'optimizer', { value: optimizer });
    if (last_epoch === null) return;
    if (!Number.isInteger(last_epoch)) {
      throw new TypeError(`last_epoch must be int, not ${typeName(last_epoch)}`);
    }
    this.last_epoch = last_epoch;
  }

  /**
   * The learning rates of the groups in `last_epoch`. Called within `step`; those that are set now are given by
   * `get_last_lr`.
   */
  get_lr(): Rate[] {
    throw new TorchError(`${this.constructor.name} has no get_lr()`);
  }

  /** The same from the epoch alone, for `step(epoch)`, where there is such a formula. */
  _get_closed_form_lr?(): Rate[];

  /**
   * Called at the end of each constructor: sets the first learning rates. If that fails, nothing has changed.
   *
   * @param prepare changes the groups before.
   * @throws TorchError if a training goes on and the optimizer's state wasn't loaded.
   */
  protected begin(prepare?: () => void): void {
    orUndo(this, () => {
      prepare?.();
      const rates = this.rates();
      this.groups.forEach((group, i) => {
        if (this.last_epoch === -1) group.initial_lr ??= rates[i]!;
        else if (group.initial_lr === undefined) {
          throw new TorchError(
            `param 'initial_lr' is not specified in param_groups[${i}] when resuming scheduler with last_epoch >= 0.\nThis typically happens when:\n1. You're trying to resume training from a checkpoint but haven't properly loaded the optimizer state\n2. You're using last_epoch >= 0 for a fresh training run (not recommended)`,
          );
        }
      });
      this.base_lrs = this.groups.map((group) => copied(group.initial_lr!));
      this._initial_step();
    });
    watch(this.optimizer);
  }

  /** @internal The first step, which isn't the caller's. */
  _initial_step(): void {
    this._step_count = 0;
    this._is_initial = true;
    try {
      this.step();
    } finally {
      this._is_initial = false;
    }
  }

  protected get groups(): Group[] {
    return this.optimizer.param_groups;
  }

  /**
   * Sets the next learning rates. Comes after the optimizer's step. If it fails, nothing has changed.
   *
   * @param epoch deprecated: the epoch to go to, by the closed formula if there is one.
   * @throws RangeError if the schedule is for another number of groups, as one was added since.
   */
  step(epoch?: Epoch): void;
  step(...args: unknown[]): void {
    const { epoch } = readEpoch(args);
    orUndo(this, () => {
      if (this._step_count === 1 && !stepped.get(this.optimizer)) {
        warn(
          'Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you should call them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will result in PyTorch skipping the first value of the learning rate schedule. See more details at https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate',
        );
      }
      this._step_count++;
      if (epoch !== null) warnOfEpoch();
      this._update_lr(epoch === null ? null : Number(epoch));
    });
  }

  /** @internal To the epoch, or to the next. */
  _update_lr(epoch: number | null): void {
    this.last_epoch = epoch ?? this.last_epoch + 1;
    const closed = epoch !== null && this._get_closed_form_lr !== undefined;
    this.set_rates(() => (closed ? this._get_closed_form_lr!() : this.get_lr()));
  }

  /** @internal Sets what the function gives. */
  protected set_rates(compute: () => Rate[]): void {
    this._get_lr_called_within_step = true;
    let rates: Rate[];
    try {
      rates = compute();
    } finally {
      this._get_lr_called_within_step = false;
    }
    const { groups } = this;
    checkRates(rates, groups.length);
    groups.forEach((group, i) => {
      setRate(group, rates[i]!);
    });
    this._last_lr = this.rates();
  }

  /** @internal What `get_lr` begins with: one that is called otherwise would compute one epoch too many. */
  protected warn_outside_step(): void {
    if (this._get_lr_called_within_step) return;
    warn('To get the last learning rate computed by the scheduler, please use `get_last_lr()`.');
  }

  /** The learning rates that are set. */
  protected rates(): Rate[] {
    return this.groups.map(({ lr }, i) => {
      checkIsRate(lr, `lr of param_groups[${i}]`);
      return copied(lr);
    });
  }

  /** The learning rates that were set last. */
  get_last_lr(): Rate[] {
    return this._last_lr;
  }

  /** All that the schedule knows besides the optimizer. */
  state_dict(): Record<string, unknown> {
    return { ...(this as object) };
  }

  /**
   * Takes over what `state_dict` gave, here or in Python.
   *
   * @throws TypeError if it is no object, or a value in it is of a wrong kind. Then nothing has changed.
   */
  load_state_dict(state_dict: Record<string, unknown>): void {
    assign(this, state_dict);
  }
}

/** A rate that stays as it is while the group's is changed in place. */
function copied(rate: Rate): Rate {
  const value: number | Tensor = rate;
  return value instanceof Tensor ? (keep(value.clone()) as Rate) : value;
}

function checkRates(rates: unknown, groups: number): void {
  if (!Array.isArray(rates)) throw new TypeError(`get_lr() must give a list, not ${typeName(rates)}`);
  if (rates.length !== groups) {
    throw new RangeError(
      `the schedule has learning rates for ${rates.length} of ${groups} param_groups: a group was added or removed since it was made`,
    );
  }
  for (const rate of rates) checkIsRate(rate, 'learning rate');
}

/** @internal Sets a group's learning rate: a tensor, which others may have, stays the same one. */
export function setRate(group: Group, rate: Rate): void {
  const lr: number | Tensor = group.lr;
  const value: number | Tensor = rate;
  if (!(lr instanceof Tensor)) group.lr = copied(rate);
  else if (value instanceof Tensor) lr.fill_(value.squeeze());
  else lr.fill_(value);
}
