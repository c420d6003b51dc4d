import { native } from '../../../../binding/native.js';
import type { Optimizer } from '../optimizer.js';
import { LRScheduler } from './scheduler.js';

/**
 * Down to `eta_min` along half a cosine of `T_max` epochs, and up again.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html
 */
export class CosineAnnealingLR extends LRScheduler {
  T_max: number;
  eta_min: number;

  constructor(optimizer: Optimizer, T_max: number, eta_min = 0, last_epoch = -1) {
    super(optimizer, last_epoch);
    this.T_max = T_max;
    this.eta_min = eta_min;
    this.begin();
  }

  // Each rate from the one before, in PyTorch's order of operations.
  get_lr(): number[] {
    const { T_max, eta_min, last_epoch } = this;
    if (this._is_initial) return this.rates();
    if (this._step_count === 1 && last_epoch > 0) {
      const up = 1 + native.cos((last_epoch * Math.PI) / T_max);
      return this.base_lrs.map((base) => eta_min + ((base - eta_min) * up) / 2);
    }
    if ((last_epoch - 1 - T_max) % (2 * T_max) === 0) {
      const down = 1 - native.cos(Math.PI / T_max);
      return this.rates().map((lr, i) => lr + ((this.base_lrs[i]! - eta_min) * down) / 2);
    }
    const to = 1 + native.cos((Math.PI * last_epoch) / T_max);
    const from = 1 + native.cos((Math.PI * (last_epoch - 1)) / T_max);
    return this.rates().map((lr) => (to / from) * (lr - eta_min) + eta_min);
  }
}
