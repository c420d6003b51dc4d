import type { Rest } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { mul, type Rate } from '../scalars.js';
import { scheduleReader } from './arguments.js';
import { power } from './rates.js';
import { LRScheduler } from './scheduler.js';

export interface ExponentialLROptions {
  last_epoch?: number;
}

type Arguments = Required<ExponentialLROptions> & { gamma: number };

const read = scheduleReader<Arguments>('ExponentialLR(float gamma, int last_epoch=-1)');

/**
 * Times `gamma` every epoch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.ExponentialLR(opt, 0.95);
 */
export class ExponentialLR extends LRScheduler {
  gamma: number;

  /** @throws TypeError if an argument is missing, unknown or of a wrong type. */
  constructor(optimizer: Optimizer, gamma: number, ...rest: Rest<['last_epoch'], ExponentialLROptions>);
  constructor(optimizer: Optimizer, options: ExponentialLROptions & { gamma: number });
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const { gamma, last_epoch } = read(optimizer, args);
    super(optimizer, last_epoch);
    this.gamma = gamma;
    this.begin();
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    return this._is_initial ? this.rates() : this.rates().map((lr) => mul(lr, this.gamma));
  }

  override _get_closed_form_lr(): Rate[] {
    const factor = power(this.gamma, this.last_epoch);
    return this.base_lrs.map((lr) => mul(lr, factor));
  }
}
