import { type Rest, reader } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import type { Optimizer } from '../optimizer.js';
import { integers, scheduleReader } from './arguments.js';
import { checkInner, loadStates, withStates } from './inner.js';
import { LRScheduler, setRate } from './scheduler.js';
import { orUndo } from './undo.js';

export interface SequentialLROptions {
  last_epoch?: number;
}

interface Parts {
  schedulers: readonly LRScheduler[];
  /** The epochs in which the next schedule begins. */
  milestones: Iterable<number>;
}

const read = scheduleReader<Required<SequentialLROptions> & Parts>(
  'SequentialLR(Any schedulers, Any milestones, int last_epoch=-1)',
);
const readStep = reader('step()');

/**
 * Several schedules of an optimizer, one after the other.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.SequentialLR.html
 * @example
 * const { SequentialLR, LinearLR, ExponentialLR } = torch.optim.lr_scheduler;
 * const scheduler = new SequentialLR(opt, [new LinearLR(opt), new ExponentialLR(opt, 0.9)], [5]);
 */
export class SequentialLR extends LRScheduler {
  declare readonly _schedulers: readonly LRScheduler[];
  _milestones: number[];

  /**
   * @throws RangeError if there are none, one is of another optimizer or a `ReduceLROnPlateau`, or there isn't one
   * milestone less; TypeError if one is no schedule, or an argument is missing, unknown or of a wrong type.
   */
  constructor(
    optimizer: Optimizer,
    schedulers: readonly LRScheduler[],
    milestones: Iterable<number>,
    ...rest: Rest<['last_epoch'], SequentialLROptions>
  );
  constructor(
    optimizer: Optimizer,
    schedulers: readonly LRScheduler[],
    options: SequentialLROptions & Pick<Parts, 'milestones'>,
  );
  constructor(optimizer: Optimizer, options: SequentialLROptions & Parts);
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const given = read(optimizer, args);
    const none = ', but got no scheduler';
    const { schedulers } = checkInner('SequentialLR', given.schedulers, optimizer, none);
    const milestones = integers('milestones', given.milestones);
    if (milestones.length !== schedulers.length - 1) {
      throw new RangeError(
        `Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone points, but got number of schedulers ${schedulers.length} and the number of milestones to be equal to ${milestones.length}`,
      );
    }
    super(optimizer, given.last_epoch + 1);
    Object.defineProperty(this, '_schedulers', { value: schedulers });
    this._milestones = milestones;
    orUndo(this, () => {
      this.groups.forEach((group, i) => {
        if (group.initial_lr === undefined) throw new TorchError(`param_groups[${i}] has no 'initial_lr'`);
        setRate(group, group.initial_lr);
      });
      this.recursive_undo();
      const first = schedulers[bisect(milestones, 0)]!;
      first._initial_step();
      this._last_lr = first.get_last_lr();
    });
  }

  /** Takes the step back that each schedule made when it was constructed; those in others too. */
  recursive_undo(sched: LRScheduler = this): void {
    const { _schedulers } = sched as { _schedulers?: readonly LRScheduler[] };
    if (_schedulers === undefined) sched.last_epoch--;
    else for (const inner of _schedulers) this.recursive_undo(inner);
  }

  override step(): void;
  override step(...args: unknown[]): void {
    readStep(args);
    orUndo(this, () => {
      this.last_epoch++;
      const at = bisect(this._milestones, this.last_epoch);
      const scheduler = this._schedulers[at]!;
      if (at > 0 && this._milestones[at - 1] === this.last_epoch) scheduler._update_lr(0);
      else scheduler.step();
      this._last_lr = scheduler.get_last_lr();
    });
  }

  override state_dict(): Record<string, unknown> {
    return withStates(super.state_dict(), this._schedulers);
  }

  override load_state_dict(state_dict: Record<string, unknown>): void {
    loadStates(this, state_dict);
  }
}

/** How many of the sorted values are at most `x`. */
function bisect(values: readonly number[], x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x < values[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
