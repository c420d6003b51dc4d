import { native } from '../../../../binding/native.js';
import { checkKeys } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { type Group, LRScheduler, perGroup } from './scheduler.js';

export interface OneCycleLROptions {
  /** Or `epochs` and `steps_per_epoch`. */
  total_steps?: number | null;
  epochs?: number | null;
  steps_per_epoch?: number | null;
  /** Part of the steps in which the rate rises. */
  pct_start?: number;
  anneal_strategy?: 'cos' | 'linear';
  /** Whether momentum falls as the rate rises. */
  cycle_momentum?: boolean;
  base_momentum?: number | number[];
  max_momentum?: number | number[];
  /** It begins at `max_lr / div_factor`. */
  div_factor?: number;
  /** It ends at the first rate divided by this. */
  final_div_factor?: number;
  /** Down to the first rate as it rose, then further down. */
  three_phase?: boolean;
  last_epoch?: number;
}

const kDefaults: Required<OneCycleLROptions> = {
  total_steps: null,
  epochs: null,
  steps_per_epoch: null,
  pct_start: 0.3,
  anneal_strategy: 'cos',
  cycle_momentum: true,
  base_momentum: 0.85,
  max_momentum: 0.95,
  div_factor: 25,
  final_div_factor: 1e4,
  three_phase: false,
  last_epoch: -1,
};

interface Phase {
  end_step: number;
  start_lr: string;
  end_lr: string;
  start_momentum: string;
  end_momentum: string;
}

/**
 * Up to `max_lr` and down to nearly nothing, once; a step is a batch's, not an epoch's.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.OneCycleLR.html
 */
export class OneCycleLR extends LRScheduler {
  total_steps: number;
  _schedule_phases: Phase[];
  _anneal_func_type: 'cos' | 'linear';
  cycle_momentum: boolean;
  use_beta1 = false;

  /** @throws RangeError if an option doesn't fit. */
  constructor(optimizer: Optimizer, max_lr: number | number[], options: OneCycleLROptions = {}) {
    checkKeys('OneCycleLR', options, Object.keys(kDefaults));
    const given = { ...kDefaults, ...options };
    super(optimizer, given.last_epoch);
    this.total_steps = totalSteps(given);
    const { pct_start, anneal_strategy } = given;
    if (!(pct_start >= 0 && pct_start <= 1)) {
      throw new RangeError(`Expected float between 0 and 1 pct_start, but got ${pct_start}`);
    }
    if (!['cos', 'linear'].includes(anneal_strategy)) {
      throw new RangeError(
        `anneal_strategy must be one of 'cos' or 'linear', instead got ${anneal_strategy}`,
      );
    }
    this._schedule_phases = phases(this.total_steps, pct_start, given.three_phase);
    this._anneal_func_type = anneal_strategy;
    this.cycle_momentum = given.cycle_momentum;
    const rates = values('max_lr', optimizer, max_lr);
    if (given.last_epoch === -1) {
      this.groups.forEach((group, i) => {
        group.initial_lr = rates[i]! / given.div_factor;
        group.max_lr = rates[i]!;
        group.min_lr = group.initial_lr / given.final_div_factor;
      });
    }
    if (this.cycle_momentum) this.#prepareMomentum(given);
    this.begin();
  }

  #prepareMomentum(given: Required<OneCycleLROptions>): void {
    const { defaults } = this.optimizer;
    this.use_beta1 = 'betas' in defaults;
    if (!this.use_beta1 && !('momentum' in defaults)) {
      throw new RangeError('optimizer must support momentum or beta1 with `cycle_momentum` option enabled');
    }
    const largest = values('max_momentum', this.optimizer, given.max_momentum);
    const smallest = values('base_momentum', this.optimizer, given.base_momentum);
    if (given.last_epoch !== -1) return;
    this.groups.forEach((group, i) => {
      this.#setMomentum(group, largest[i]!);
      group.max_momentum = largest[i]!;
      group.base_momentum = smallest[i]!;
    });
  }

  #setMomentum(group: Group, momentum: number): void {
    if (this.use_beta1) group.betas = [momentum, ...group.betas.slice(1)];
    else group.momentum = momentum;
  }

  get_lr(): number[] {
    const step = this.last_epoch;
    if (step > this.total_steps) {
      throw new RangeError(
        `Tried to step ${step} times. The specified number of total steps is ${this.total_steps}`,
      );
    }
    const found = this._schedule_phases.findIndex((phase) => step <= phase.end_step);
    const at = found === -1 ? this._schedule_phases.length - 1 : found;
    const phase = this._schedule_phases[at]!;
    const start = at === 0 ? 0 : this._schedule_phases[at - 1]!.end_step;
    const part = (step - start) / (phase.end_step - start);
    return this.groups.map((group) => {
      if (this.cycle_momentum) {
        this.#setMomentum(group, this.#anneal(group[phase.start_momentum], group[phase.end_momentum], part));
      }
      return this.#anneal(group[phase.start_lr], group[phase.end_lr], part);
    });
  }

  #anneal(start: number, end: number, part: number): number {
    if (this._anneal_func_type === 'linear') return (end - start) * part + start;
    return end + ((start - end) / 2) * (native.cos(Math.PI * part) + 1);
  }
}

function values(name: string, optimizer: Optimizer, value: number | number[]): number[] {
  return perGroup(
    optimizer,
    value,
    (n, got) =>
      `${name} must have the same length as optimizer.param_groups. ${name} has ${got} values, param_groups has ${n}.`,
  );
}

function totalSteps({ total_steps, epochs, steps_per_epoch }: Required<OneCycleLROptions>): number {
  const positive = (name: string, value: number) => {
    if (Number.isInteger(value) && value > 0) return value;
    throw new RangeError(`Expected positive integer ${name}, but got ${value}`);
  };
  if (total_steps !== null) return positive('total_steps', total_steps);
  if (epochs === null || steps_per_epoch === null) {
    throw new RangeError('You must define either total_steps OR (epochs AND steps_per_epoch)');
  }
  return positive('epochs', epochs) * positive('steps_per_epoch', steps_per_epoch);
}

function phases(total: number, rising: number, three: boolean): Phase[] {
  const phase = (end_step: number, lrs: [string, string], momenta: [string, string]): Phase => ({
    end_step,
    start_lr: lrs[0],
    end_lr: lrs[1],
    start_momentum: momenta[0],
    end_momentum: momenta[1],
  });
  const up = phase(rising * total - 1, ['initial_lr', 'max_lr'], ['max_momentum', 'base_momentum']);
  if (!three) return [up, phase(total - 1, ['max_lr', 'min_lr'], ['base_momentum', 'max_momentum'])];
  return [
    up,
    phase(2 * rising * total - 2, ['max_lr', 'initial_lr'], ['base_momentum', 'max_momentum']),
    phase(total - 1, ['initial_lr', 'min_lr'], ['max_momentum', 'max_momentum']),
  ];
}
