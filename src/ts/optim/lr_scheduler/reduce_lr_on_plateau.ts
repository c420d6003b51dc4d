import { checkKeys } from '../../arguments.js';
import { Tensor } from '../../tensor.js';
import type { Optimizer } from '../optimizer.js';
import { checkOptimizer, perGroup } from './scheduler.js';

export interface ReduceLROnPlateauOptions {
  /** Whether less is better, or more. */
  mode?: 'min' | 'max';
  factor?: number;
  /** For how many epochs it may not get better. */
  patience?: number;
  /** What counts as better. */
  threshold?: number;
  /** Whether the threshold is a part of the best, or a difference from it. */
  threshold_mode?: 'rel' | 'abs';
  /** How many epochs to wait after a reduction. */
  cooldown?: number;
  /** For all groups, or for each. */
  min_lr?: number | number[];
  /** A reduction by less isn't made. */
  eps?: number;
}

const kDefaults: Required<ReduceLROnPlateauOptions> = {
  mode: 'min',
  factor: 0.1,
  patience: 10,
  threshold: 1e-4,
  threshold_mode: 'rel',
  cooldown: 0,
  min_lr: 0,
  eps: 1e-8,
};

/**
 * Times `factor` where a measure has stopped getting better: `step(loss)`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html
 */
export class ReduceLROnPlateau {
  declare readonly optimizer: Optimizer;
  factor: number;
  min_lrs: number[];
  patience: number;
  cooldown: number;
  eps: number;
  last_epoch = 0;
  _last_lr: number[];
  mode: 'min' | 'max';
  threshold: number;
  threshold_mode: 'rel' | 'abs';
  best: number;
  cooldown_counter = 0;
  num_bad_epochs = 0;

  /** @throws RangeError if an option doesn't fit. */
  constructor(optimizer: Optimizer, options: ReduceLROnPlateauOptions = {}) {
    checkKeys('ReduceLROnPlateau', options, Object.keys(kDefaults));
    const given = { ...kDefaults, ...options };
    if (given.factor >= 1) throw new RangeError('Factor should be < 1.0.');
    checkOptimizer(optimizer);
    if (!['min', 'max'].includes(given.mode)) throw new RangeError(`mode ${given.mode} is unknown!`);
    if (!['rel', 'abs'].includes(given.threshold_mode)) {
      throw new RangeError(`threshold mode ${given.threshold_mode} is unknown!`);
    }
    Object.defineProperty(this, 'optimizer', { value: optimizer });
    this.factor = given.factor;
    this.min_lrs = perGroup(optimizer, given.min_lr, (n, got) => `expected ${n} min_lrs, got ${got}`);
    this.patience = given.patience;
    this.cooldown = given.cooldown;
    this.eps = given.eps;
    this.mode = given.mode;
    this.threshold = given.threshold;
    this.threshold_mode = given.threshold_mode;
    this.best = given.mode === 'min' ? Infinity : -Infinity;
    this._last_lr = this.#rates();
  }

  /** @param metrics what should get better, as the loss of a test. */
  step(metrics: number | Tensor): void {
    const current = metrics instanceof Tensor ? Number(metrics.item()) : metrics;
    this.last_epoch++;
    if (this.#better(current)) {
      this.best = current;
      this.num_bad_epochs = 0;
    } else this.num_bad_epochs++;
    if (this.in_cooldown) {
      this.cooldown_counter--;
      this.num_bad_epochs = 0;
    }
    if (this.num_bad_epochs > this.patience) {
      this.#reduce();
      this.cooldown_counter = this.cooldown;
      this.num_bad_epochs = 0;
    }
    this._last_lr = this.#rates();
  }

  get in_cooldown(): boolean {
    return this.cooldown_counter > 0;
  }

  get_last_lr(): number[] {
    return this._last_lr;
  }

  #rates(): number[] {
    return this.optimizer.param_groups.map((group) => group.lr);
  }

  #reduce(): void {
    this.optimizer.param_groups.forEach((group, i) => {
      // A group that was added since has the last group's minimum.
      const lr = Math.max(group.lr * this.factor, this.min_lrs[i] ?? this.min_lrs.at(-1)!);
      if (group.lr - lr > this.eps) group.lr = lr;
    });
  }

  #better(current: number): boolean {
    const { best, threshold } = this;
    const relative = this.threshold_mode === 'rel';
    if (this.mode === 'min') return current < (relative ? best * (1 - threshold) : best - threshold);
    return current > (relative ? best * (threshold + 1) : best + threshold);
  }

  state_dict(): Record<string, unknown> {
    return { ...(this as object) };
  }

  load_state_dict(state_dict: Record<string, unknown>): void {
    Object.assign(this, state_dict);
  }
}
