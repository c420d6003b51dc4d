/** What schedules that are made of others share. */
import { typeName } from '../../ops/arguments.js';
import type { Optimizer } from '../optimizer.js';
import { ReduceLROnPlateau } from './reduce_lr_on_plateau.js';
import { LRScheduler } from './scheduler.js';
import { assign, taken } from './state.js';
import { orUndo } from './undo.js';

/** @throws TypeError or RangeError unless all are schedules of the optimizer that need no argument in a step. */
export function checkInner(
  name: string,
  schedulers: unknown,
  given: Optimizer | null,
  none: string,
): { schedulers: LRScheduler[]; optimizer: Optimizer } {
  if (!Array.isArray(schedulers)) {
    throw new TypeError(`${name}(): argument 'schedulers' must be a list, not ${typeName(schedulers)}`);
  }
  if (schedulers.length < 1) throw new RangeError(`${name} expects at least one scheduler${none}.`);
  schedulers.forEach((scheduler, i) => {
    if (!(scheduler instanceof LRScheduler)) {
      throw new TypeError(`${name} at index ${i} should have \`optimizer\` as its attribute.`);
    }
  });
  const list = schedulers as LRScheduler[];
  const optimizer = given ?? list[0]!.optimizer;
  list.forEach((scheduler, i) => {
    if (scheduler instanceof ReduceLROnPlateau) {
      throw new RangeError(
        `${name} does not support \`ReduceLROnPlateau\` scheduler as it requires additional kwargs to be specified when calling \`step\`, but got one at index ${i} in the given schedulers sequence.`,
      );
    }
    if (scheduler.optimizer !== optimizer) {
      throw new RangeError(
        `${name} expects all schedulers to belong to the same optimizer, but got scheduler ${scheduler.constructor.name} at index ${i} has ${scheduler.optimizer}, which is different from ${optimizer.constructor.name}.`,
      );
    }
  });
  return { schedulers: [...list], optimizer };
}

/** The state of one that has others. */
export function withStates(
  state: Record<string, unknown>,
  schedulers: readonly LRScheduler[],
): Record<string, unknown> {
  return { ...state, _schedulers: schedulers.map((scheduler) => scheduler.state_dict()) };
}

/** Loads it; all or nothing. */
export function loadStates(
  scheduler: LRScheduler & { readonly _schedulers: readonly LRScheduler[] },
  state_dict: unknown,
): void {
  const [states, rest] = taken(state_dict, '_schedulers');
  const { _schedulers } = scheduler;
  if (!Array.isArray(states) || states.length !== _schedulers.length) {
    const got = Array.isArray(states) ? `${states.length}` : typeName(states);
    throw new TypeError(
      `load_state_dict(): '_schedulers' must be a list of ${_schedulers.length} states, but got ${got}`,
    );
  }
  orUndo(scheduler, () => {
    assign(scheduler, rest);
    _schedulers.forEach((inner, i) => {
      inner.load_state_dict(states[i]);
    });
  });
}
