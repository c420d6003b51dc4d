import type { Rest } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { mul, type Rate } from '../scalars.js';
import { scheduleReader } from './arguments.js';
import { quotient } from './rates.js';
import { LRScheduler } from './scheduler.js';

export interface LinearLROptions {
  start_factor?: number;
  end_factor?: number;
  total_iters?: number;
  last_epoch?: number;
}

const read = scheduleReader<Required<LinearLROptions>>(
  'LinearLR(float start_factor=0.3333333333333333, float end_factor=1.0, int total_iters=5, int last_epoch=-1)',
);

/**
 * Times a factor that goes from `start_factor` to `end_factor` in `total_iters` epochs: a warm-up, say.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LinearLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.LinearLR(opt, { start_factor: 0.05, total_iters: 4 });
 */
export class LinearLR extends LRScheduler {
  start_factor: number;
  end_factor: number;
  total_iters: number;

  /**
   * @throws RangeError if a factor isn't from 0 to 1, or the first is 0; TypeError if an argument is unknown or of a
   * wrong type.
   */
  constructor(
    optimizer: Optimizer,
    ...rest: Rest<['start_factor', 'end_factor', 'total_iters', 'last_epoch'], LinearLROptions>
  ) {
    const { start_factor, end_factor, total_iters, last_epoch } = read(optimizer, rest);
    if (start_factor > 1 || start_factor <= 0) {
      throw new RangeError(
        'Starting multiplicative factor expected to be greater than 0 and less or equal to 1.',
      );
    }
    if (end_factor > 1 || end_factor < 0) {
      throw new RangeError('Ending multiplicative factor expected to be between 0 and 1.');
    }
    super(optimizer, last_epoch);
    this.start_factor = start_factor;
    this.end_factor = end_factor;
    this.total_iters = total_iters;
    this.begin();
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    const { start_factor, total_iters, last_epoch } = this;
    if (last_epoch === 0) return this.rates().map((lr) => mul(lr, start_factor));
    if (this._is_initial || last_epoch > total_iters) return this.rates();
    const way = this.end_factor - start_factor;
    const factor = 1 + quotient(way, total_iters * start_factor + (last_epoch - 1) * way);
    return this.rates().map((lr) => mul(lr, factor));
  }

  override _get_closed_form_lr(): Rate[] {
    const { start_factor, end_factor, total_iters, last_epoch } = this;
    const done = (end_factor - start_factor) * Math.min(total_iters, last_epoch);
    const factor = start_factor + quotient(done, total_iters);
    return this.base_lrs.map((lr) => mul(lr, factor));
  }
}
