import { native } from '../../../../binding/native.js';
import type { Rest } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import type { Optimizer } from '../optimizer.js';
import type { Rate } from '../scalars.js';
import { numbersPerGroup, scheduleReader } from './arguments.js';
import { momenta, noteMomenta, setMomentum, usesBeta1 } from './momentum.js';
import { quotient } from './rates.js';
import { type Group, LRScheduler } from './scheduler.js';

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
  base_momentum?: number | readonly number[];
  max_momentum?: number | readonly number[];
  /** It begins at `max_lr / div_factor`. */
  div_factor?: number;
  /** It ends at the first rate divided by this. */
  final_div_factor?: number;
  /** Down to the first rate as it rose, then further down. */
  three_phase?: boolean;
  last_epoch?: number;
}

interface MaxArgument {
  /** For all groups, or for each. */
  max_lr: number | readonly number[];
}

type Arguments = Required<OneCycleLROptions> & MaxArgument;

// Whether counts are integers is asked below, as PyTorch does.
const read = scheduleReader<Arguments>(
  'OneCycleLR(float[1] max_lr, float? total_steps=None, float? epochs=None, float? steps_per_epoch=None, float pct_start=0.3, str anneal_strategy="cos", bool cycle_momentum=True, float[1] base_momentum=0.85, float[1] max_momentum=0.95, float div_factor=25.0, float final_div_factor=10000.0, bool three_phase=False, int last_epoch=-1)',
);

/** What ends with which step. The others name options of the groups, from which and to which it goes. */
interface Phase {
  end_step: number;
  start_lr: string;
  end_lr: string;
  start_momentum: string;
  end_momentum: string;
}

/**
 * Up to `max_lr` and down to nearly nothing, once; a step is a batch's, not an epoch's.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.OneCycleLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.OneCycleLR(opt, 0.1, { epochs: 10, steps_per_epoch: loader.length });
 */
export class OneCycleLR extends LRScheduler {
  total_steps: number;
  _schedule_phases: Phase[];
  _anneal_func_type: 'cos' | 'linear';
  cycle_momentum: boolean;
  declare use_beta1: boolean;

  /** @throws RangeError if an option doesn't fit, TypeError if one is missing, unknown or of a wrong type. */
  constructor(
    optimizer: Optimizer,
    max_lr: MaxArgument['max_lr'],
    ...rest: Rest<
      [
        'total_steps',
        'epochs',
        'steps_per_epoch',
        'pct_start',
        'anneal_strategy',
        'cycle_momentum',
        'base_momentum',
        'max_momentum',
        'div_factor',
        'final_div_factor',
        'three_phase',
        'last_epoch',
      ],
      OneCycleLROptions
    >
  );
  constructor(optimizer: Optimizer, options: OneCycleLROptions & MaxArgument);
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const given = read(optimizer, args);
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
    const rates = numbersPerGroup('max_lr', optimizer, given.max_lr).map((max) => {
      const initial = quotient(max, given.div_factor);
      return { initial, max, min: quotient(initial, given.final_div_factor) };
    });
    this.cycle_momentum = given.cycle_momentum;
    if (this.cycle_momentum) this.use_beta1 = usesBeta1(optimizer);
    const ends = this.cycle_momentum ? momenta(optimizer, given) : null;
    this.begin(() => {
      if (given.last_epoch !== -1) return;
      this.groups.forEach((group, i) => {
        group.initial_lr = rates[i]!.initial;
        group.max_lr = rates[i]!.max;
        group.min_lr = rates[i]!.min;
      });
      if (ends !== null) noteMomenta(this.groups, this.use_beta1, ends);
    });
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
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
    const part = quotient(step - start, phase.end_step - start);
    return this.groups.map((group, i) => {
      const between = (from: string, to: string) =>
        this.#anneal(noted(group, from, i), noted(group, to, i), part);
      if (this.cycle_momentum) {
        setMomentum(group, this.use_beta1, between(phase.start_momentum, phase.end_momentum));
      }
      return between(phase.start_lr, phase.end_lr);
    });
  }

  #anneal(start: number, end: number, part: number): number {
    if (this._anneal_func_type === 'linear') return (end - start) * part + start;
    return end + ((start - end) / 2) * (native.cos(Math.PI * part) + 1);
  }
}

/** What the schedule has noted in a group when it was made. */
function noted(group: Group, key: string, i: number): number {
  if (typeof group[key] === 'number') return group[key];
  throw new TorchError(`param_groups[${i}] has no '${key}': OneCycleLR was made, or resumed, without it`);
}

function totalSteps({ total_steps, epochs, steps_per_epoch }: Arguments): number {
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
