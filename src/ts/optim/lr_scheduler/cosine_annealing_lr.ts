import { native } from '../../../../binding/native.js';
import type { Rest } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { add, mul, type Rate, sub } from '../scalars.js';
import { scheduleReader } from './arguments.js';
import { isMultiple, quotient } from './rates.js';
import { LRScheduler } from './scheduler.js';

export interface CosineAnnealingLROptions {
  eta_min?: number;
  last_epoch?: number;
}

type Arguments = Required<CosineAnnealingLROptions> & { T_max: number };

const read = scheduleReader<Arguments>('CosineAnnealingLR(int T_max, float eta_min=0.0, int last_epoch=-1)');

/**
 * Down to `eta_min` along half a cosine of `T_max` epochs, and up again.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.CosineAnnealingLR(opt, 90, { eta_min: 1e-4 });
 */
export class CosineAnnealingLR extends LRScheduler {
  T_max: number;
  eta_min: number;

  /** @throws TypeError if an argument is missing, unknown or of a wrong type. */
  constructor(
    optimizer: Optimizer,
    T_max: number,
    ...rest: Rest<['eta_min', 'last_epoch'], CosineAnnealingLROptions>
  );
  constructor(optimizer: Optimizer, options: CosineAnnealingLROptions & { T_max: number });
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const { T_max, eta_min, last_epoch } = read(optimizer, args);
    super(optimizer, last_epoch);
    this.T_max = T_max;
    this.eta_min = eta_min;
    this.begin();
  }

  // Each rate from the one before, in PyTorch's order of operations.
  override get_lr(): Rate[] {
    this.warn_outside_step();
    const { T_max, eta_min, last_epoch } = this;
    if (this._is_initial) return this.rates();
    if (this._step_count === 1 && last_epoch > 0) {
      return annealed(this.base_lrs, eta_min, quotient(last_epoch * Math.PI, T_max));
    }
    if (isMultiple(last_epoch - 1 - T_max, 2 * T_max)) {
      const up = 1 - native.cos(quotient(Math.PI, T_max));
      const rates = this.rates();
      return this.base_lrs.map((base, i) => add(rates[i]!, mul(mul(sub(base, eta_min), up), 0.5)));
    }
    const to = 1 + native.cos((Math.PI * last_epoch) / T_max);
    const from = 1 + native.cos((Math.PI * (last_epoch - 1)) / T_max);
    const factor = quotient(to, from);
    return this.rates().map((lr) => add(mul(sub(lr, eta_min), factor), eta_min));
  }

  override _get_closed_form_lr(): Rate[] {
    return annealed(this.base_lrs, this.eta_min, quotient(Math.PI * this.last_epoch, this.T_max));
  }
}

/** @internal From the base rate at 0 to `eta_min` at π. */
export function annealed(base_lrs: readonly Rate[], eta_min: number, angle: number): Rate[] {
  const up = 1 + native.cos(angle);
  return base_lrs.map((base) => add(mul(mul(sub(base, eta_min), up), 0.5), eta_min));
}
