import type { Optimizer } from '../optimizer.js';
import { LRScheduler } from './scheduler.js';

/**
 * Times `gamma` every `step_size` epochs.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html
 */
export class StepLR extends LRScheduler {
  step_size: number;
  gamma: number;

  constructor(optimizer: Optimizer, step_size: number, gamma = 0.1, last_epoch = -1) {
    super(optimizer, last_epoch);
    this.step_size = step_size;
    this.gamma = gamma;
    this.begin();
  }

  get_lr(): number[] {
    if (this.last_epoch === 0 || this.last_epoch % this.step_size !== 0) return this.rates();
    return this.rates().map((lr) => lr * this.gamma);
  }
}
