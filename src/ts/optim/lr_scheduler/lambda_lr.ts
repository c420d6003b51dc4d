import type { Rest } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { mul, type Rate } from '../scalars.js';
import { type Factor, factors, resultOf, scheduleReader } from './arguments.js';
import { LRScheduler } from './scheduler.js';
import { taken } from './state.js';

export interface LambdaLROptions {
  last_epoch?: number;
}

interface LambdaArgument {
  /** A function of the epoch, for all groups, or one for each. */
  lr_lambda: Factor | readonly Factor[];
}

const read = scheduleReader<Required<LambdaLROptions> & LambdaArgument>(
  'LambdaLR(Any lr_lambda, int last_epoch=-1)',
);

/**
 * The initial learning rate times what a function of the epoch gives.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LambdaLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.LambdaLR(opt, (epoch) => 1 / (1 + epoch));
 */
export class LambdaLR extends LRScheduler {
  declare readonly lr_lambdas: Factor[];

  /**
   * @throws TypeError if no function is given or one gives no number; RangeError if there is another number of them
   * than of groups, or one gives NaN.
   */
  constructor(
    optimizer: Optimizer,
    lr_lambda: LambdaArgument['lr_lambda'],
    ...rest: Rest<['last_epoch'], LambdaLROptions>
  );
  constructor(optimizer: Optimizer, options: LambdaLROptions & LambdaArgument);
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const { lr_lambda, last_epoch } = read(optimizer, args);
    super(optimizer, last_epoch);
    Object.defineProperty(this, 'lr_lambdas', { value: factors(optimizer, lr_lambda) });
    this.begin();
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    return this.base_lrs.map((lr, i) => mul(lr, resultOf('lr_lambda', this.lr_lambdas[i]!, this.last_epoch)));
  }

  /** Functions aren't saved. */
  override state_dict(): Record<string, unknown> {
    return { ...super.state_dict(), lr_lambdas: this.lr_lambdas.map(() => null) };
  }

  override load_state_dict(state_dict: Record<string, unknown>): void {
    super.load_state_dict(taken(state_dict, 'lr_lambdas')[1]);
  }
}
