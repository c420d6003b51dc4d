import type { Optimizer } from '../optimizer.js';
import { LRScheduler } from './scheduler.js';

/**
 * Times `gamma` every epoch.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html
 */
export class ExponentialLR extends LRScheduler {
  gamma: number;

  constructor(optimizer: Optimizer, gamma: number, last_epoch = -1) {
    super(optimizer, last_epoch);
    this.gamma = gamma;
    this.begin();
  }

  get_lr(): number[] {
    return this._is_initial ? this.rates() : this.rates().map((lr) => lr * this.gamma);
  }
}
