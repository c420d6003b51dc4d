import type { Rest } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { mul, type Rate } from '../scalars.js';
import { scheduleReader } from './arguments.js';
import { quotient } from './rates.js';
import { LRScheduler } from './scheduler.js';

export interface ConstantLROptions {
  factor?: number;
  total_iters?: number;
  last_epoch?: number;
}

const read = scheduleReader<Required<ConstantLROptions>>(
  'ConstantLR(float factor=0.3333333333333333, int total_iters=5, int last_epoch=-1)',
);

/**
 * Times `factor` for the first `total_iters` epochs.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ConstantLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.ConstantLR(opt, { factor: 0.5, total_iters: 4 });
 */
export class ConstantLR extends LRScheduler {
  factor: number;
  total_iters: number;

  /** @throws RangeError if the factor isn't from 0 to 1, TypeError if an argument is unknown or of a wrong type. */
  constructor(
    optimizer: Optimizer,
    ...rest: Rest<['factor', 'total_iters', 'last_epoch'], ConstantLROptions>
  ) {
    const { factor, total_iters, last_epoch } = read(optimizer, rest);
    if (factor > 1 || factor < 0) {
      throw new RangeError('Constant multiplicative factor expected to be between 0 and 1.');
    }
    super(optimizer, last_epoch);
    this.factor = factor;
    this.total_iters = total_iters;
    this.begin();
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    const { factor, last_epoch } = this;
    if (last_epoch === 0) return this.rates().map((lr) => mul(lr, factor));
    if (last_epoch !== this.total_iters) return this.rates();
    const back = quotient(1, factor);
    return this.rates().map((lr) => mul(lr, back));
  }

  override _get_closed_form_lr(): Rate[] {
    const { factor, last_epoch, total_iters } = this;
    const now = last_epoch >= total_iters ? factor + (1 - factor) : factor;
    return this.base_lrs.map((lr) => mul(lr, now));
  }
}
