import type { Rest } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { mul, type Rate } from '../scalars.js';
import { scheduleReader } from './arguments.js';
import { power, quotient } from './rates.js';
import { LRScheduler } from './scheduler.js';

export interface PolynomialLROptions {
  total_iters?: number;
  power?: number;
  last_epoch?: number;
}

const read = scheduleReader<Required<PolynomialLROptions>>(
  'PolynomialLR(int total_iters=5, float power=1.0, int last_epoch=-1)',
);

/**
 * Down to 0 in `total_iters` epochs, along a polynomial of the degree `power`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.PolynomialLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.PolynomialLR(opt, { total_iters: 4, power: 2 });
 */
export class PolynomialLR extends LRScheduler {
  total_iters: number;
  power: number;

  /** @throws TypeError if an argument is unknown or of a wrong type. */
  constructor(
    optimizer: Optimizer,
    ...rest: Rest<['total_iters', 'power', 'last_epoch'], PolynomialLROptions>
  ) {
    const options = read(optimizer, rest);
    super(optimizer, options.last_epoch);
    this.total_iters = options.total_iters;
    this.power = options.power;
    this.begin();
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    const { total_iters, last_epoch } = this;
    if (this._is_initial || last_epoch > total_iters) return this.rates();
    const left = 1 - quotient(last_epoch, total_iters);
    const before = 1 - quotient(last_epoch - 1, total_iters);
    const factor = power(quotient(left, before), this.power);
    return this.rates().map((lr) => mul(lr, factor));
  }

  override _get_closed_form_lr(): Rate[] {
    const { total_iters, last_epoch } = this;
    const factor = power(1 - quotient(Math.min(total_iters, last_epoch), total_iters), this.power);
    return this.base_lrs.map((lr) => mul(lr, factor));
  }
}
