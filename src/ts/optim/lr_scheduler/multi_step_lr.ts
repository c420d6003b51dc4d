import { native } from '../../../../binding/native.js';
import type { Optimizer } from '../optimizer.js';
import { LRScheduler } from './scheduler.js';

/**
 * Times `gamma` at each of the epochs given.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiStepLR.html
 */
export class MultiStepLR extends LRScheduler {
  /** How often each epoch was given. */
  milestones: Map<number, number>;
  gamma: number;

  constructor(optimizer: Optimizer, milestones: Iterable<number>, gamma = 0.1, last_epoch = -1) {
    super(optimizer, last_epoch);
    this.milestones = new Map();
    for (const epoch of milestones) this.milestones.set(epoch, (this.milestones.get(epoch) ?? 0) + 1);
    this.gamma = gamma;
    this.begin();
  }

  get_lr(): number[] {
    const times = this.milestones.get(this.last_epoch);
    if (times === undefined) return this.rates();
    return this.rates().map((lr) => lr * native.pow(this.gamma, times));
  }
}
