import type { Rest } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { mul, type Rate } from '../scalars.js';
import { type Factor, factors, resultOf, scheduleReader } from './arguments.js';
import { LRScheduler } from './scheduler.js';
import { taken } from './state.js';

export interface MultiplicativeLROptions {
  last_epoch?: number;
}

interface LambdaArgument {
  /** A function of the epoch, for all groups, or one for each. */
  lr_lambda: Factor | readonly Factor[];
}

const read = scheduleReader<Required<MultiplicativeLROptions> & LambdaArgument>(
  'MultiplicativeLR(Any lr_lambda, int last_epoch=-1)',
);

/**
 * Times what a function of the epoch gives, in each epoch after the first.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiplicativeLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.MultiplicativeLR(opt, () => 0.95);
 */
export class MultiplicativeLR extends LRScheduler {
  declare readonly lr_lambdas: Factor[];

  /**
   * @throws TypeError if no function is given or one gives no number; RangeError if there is another number of them
   * than of groups, or one gives NaN.
   */
  constructor(
    optimizer: Optimizer,
    lr_lambda: LambdaArgument['lr_lambda'],
    ...rest: Rest<['last_epoch'], MultiplicativeLROptions>
  );
  constructor(optimizer: Optimizer, options: MultiplicativeLROptions & LambdaArgument);
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const { lr_lambda, last_epoch } = read(optimizer, args);
    super(optimizer, last_epoch);
    Object.defineProperty(this, 'lr_lambdas', { value: factors(optimizer, lr_lambda) });
    this.begin();
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    const rates = this.rates();
    if (this._is_initial) return rates;
    return this.lr_lambdas.map((f, i) => mul(rates[i]!, resultOf('lr_lambda', f, this.last_epoch)));
  }

  /** Functions aren't saved. */
  override state_dict(): Record<string, unknown> {
    return { ...super.state_dict(), lr_lambdas: this.lr_lambdas.map(() => null) };
  }

  override load_state_dict(state_dict: Record<string, unknown>): void {
    super.load_state_dict(taken(state_dict, 'lr_lambdas')[1]);
  }
}
