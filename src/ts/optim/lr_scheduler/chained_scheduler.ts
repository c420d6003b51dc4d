import { type Rest, reader } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { checkOptimizer } from './arguments.js';
import { checkInner, loadStates, withStates } from './inner.js';
import { LRScheduler } from './scheduler.js';
import { orUndo } from './undo.js';

export interface ChainedSchedulerOptions {
  /** By default that of the first schedule. */
  optimizer?: Optimizer | null;
}

interface Inner {
  schedulers: readonly LRScheduler[];
}

const read = reader<Required<ChainedSchedulerOptions> & Inner>(
  'ChainedScheduler(Any schedulers, Any? optimizer=None)',
);
const readStep = reader('step()');

/**
 * Several schedules of an optimizer, which step together.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ChainedScheduler.html
 * @example
 * const { ChainedScheduler, ConstantLR, ExponentialLR } = torch.optim.lr_scheduler;
 * const scheduler = new ChainedScheduler([new ConstantLR(opt, 0.1, 20), new ExponentialLR(opt, 0.9)], opt);
 */
export class ChainedScheduler extends LRScheduler {
  declare readonly _schedulers: readonly LRScheduler[];

  /**
   * @throws RangeError if there are none, or one is of another optimizer or a `ReduceLROnPlateau`; TypeError if one is
   * no schedule, or an argument is missing, unknown or of a wrong type.
   */
  constructor(schedulers: readonly LRScheduler[], ...rest: Rest<['optimizer'], ChainedSchedulerOptions>);
  constructor(options: ChainedSchedulerOptions & Inner);
  constructor(...args: unknown[]) {
    const given = read(args);
    if (given.optimizer !== null) checkOptimizer(given.optimizer);
    const { schedulers, optimizer } = checkInner(
      'ChainedScheduler',
      given.schedulers,
      given.optimizer,
      ' to be chained, but got no scheduler',
    );
    super(optimizer, null);
    Object.defineProperty(this, '_schedulers', { value: schedulers });
    this._last_lr = this.rates();
  }

  override step(): void;
  override step(...args: unknown[]): void {
    readStep(args);
    orUndo(this, () => {
      for (const scheduler of this._schedulers) scheduler.step();
      this._last_lr = this.rates();
    });
  }

  override state_dict(): Record<string, unknown> {
    return withStates(super.state_dict(), this._schedulers);
  }

  override load_state_dict(state_dict: Record<string, unknown>): void {
    loadStates(this, state_dict);
  }
}
