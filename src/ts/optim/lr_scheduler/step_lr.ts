import type { Rest } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { mul, type Rate } from '../scalars.js';
import { scheduleReader } from './arguments.js';
import { isMultiple, power, quotient } from './rates.js';
import { LRScheduler } from './scheduler.js';

export interface StepLROptions {
  gamma?: number;
  last_epoch?: number;
}

type Arguments = Required<StepLROptions> & { step_size: number };

const read = scheduleReader<Arguments>('StepLR(int step_size, float gamma=0.1, int last_epoch=-1)');

/**
 * Times `gamma` every `step_size` epochs.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.StepLR(opt, 30, { gamma: 0.1 });
 */
export class StepLR extends LRScheduler {
  step_size: number;
  gamma: number;

  /** @throws TypeError if an argument is missing, unknown or of a wrong type. */
  constructor(optimizer: Optimizer, step_size: number, ...rest: Rest<['gamma', 'last_epoch'], StepLROptions>);
  constructor(optimizer: Optimizer, options: StepLROptions & { step_size: number });
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const { step_size, gamma, last_epoch } = read(optimizer, args);
    super(optimizer, last_epoch);
    this.step_size = step_size;
    this.gamma = gamma;
    this.begin();
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    if (this.last_epoch === 0 || !isMultiple(this.last_epoch, this.step_size)) return this.rates();
    return this.rates().map((lr) => mul(lr, this.gamma));
  }

  override _get_closed_form_lr(): Rate[] {
    const factor = power(this.gamma, Math.floor(quotient(this.last_epoch, this.step_size)));
    return this.base_lrs.map((lr) => mul(lr, factor));
  }
}
