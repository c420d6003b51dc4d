import { Tensor } from '../../tensor.js';
import type { LRScheduler } from './scheduler.js';

/** Notes an object's properties; what it returns sets them again. */
function remember(target: object): () => void {
  const was = { ...target };
  return () => {
    for (const key of Object.keys(target)) if (!(key in was)) Reflect.deleteProperty(target, key);
    Object.assign(target, was);
  };
}

function rememberTensor(tensor: Tensor, copies: Tensor[]): () => void {
  const copy = tensor.clone();
  copies.push(copy);
  return () => tensor.copy_(copy);
}

/** The schedule and all in it. */
function* withInner(scheduler: LRScheduler): Iterable<LRScheduler> {
  yield scheduler;
  const { _schedulers = [] } = scheduler as { _schedulers?: readonly LRScheduler[] };
  for (const inner of _schedulers) yield* withInner(inner);
}

/** Makes a change. If it throws, the schedule, those in it and the optimizer's groups are as they were. */
export function orUndo(scheduler: LRScheduler, change: () => void): void {
  const undo = [...withInner(scheduler)].map(remember);
  const copies: Tensor[] = [];
  for (const group of scheduler.optimizer.param_groups) {
    undo.push(remember(group));
    const lr: unknown = group.lr;
    // It's filled in place.
    if (lr instanceof Tensor) undo.push(rememberTensor(lr, copies));
  }
  try {
    change();
  } catch (error) {
    for (const back of undo) back();
    throw error;
  } finally {
    for (const copy of copies) copy.dispose();
  }
}
