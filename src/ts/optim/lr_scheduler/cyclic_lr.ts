import type { Rest } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { add, mul, type Rate, sub } from '../scalars.js';
import { type Factor, numbersPerGroup, resultOf, scheduleReader } from './arguments.js';
import { type Momenta, momenta, noteMomenta, setMomentum, usesBeta1 } from './momentum.js';
import { power, quotient } from './rates.js';
import { LRScheduler, setRate } from './scheduler.js';
import { taken } from './state.js';

export interface CyclicLROptions {
  /** Steps in which the rate rises. */
  step_size_up?: number;
  /** Steps in which it falls; as many by default. */
  step_size_down?: number | null;
  /** Cycles of the same height, each half as high as the one before, or lower by `gamma` with each step. */
  mode?: 'triangular' | 'triangular2' | 'exp_range';
  gamma?: number;
  /** Height of a cycle, in place of `mode`. */
  scale_fn?: Factor | null;
  /** What `scale_fn` is a function of: the number of the cycle, from 1, or of the step. */
  scale_mode?: 'cycle' | 'iterations';
  /** Whether momentum falls as the rate rises. */
  cycle_momentum?: boolean;
  base_momentum?: number | readonly number[];
  max_momentum?: number | readonly number[];
  last_epoch?: number;
}

interface Ends {
  /** The lowest rate, for all groups, or for each. */
  base_lr: number | readonly number[];
  /** The highest rate. */
  max_lr: number | readonly number[];
}

const read = scheduleReader<Required<CyclicLROptions> & Ends>(
  'CyclicLR(float[1] base_lr, float[1] max_lr, float step_size_up=2000, float? step_size_down=None, str mode="triangular", float gamma=1.0, Callable? scale_fn=None, str scale_mode="cycle", bool cycle_momentum=True, float[1] base_momentum=0.8, float[1] max_momentum=0.9, int last_epoch=-1)',
);

/**
 * Up and down between two rates, again and again; a step is a batch's, not an epoch's.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CyclicLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.CyclicLR(opt, 0.01, 0.1, { step_size_up: 100, mode: 'triangular2' });
 */
export class CyclicLR extends LRScheduler {
  max_lrs: number[];
  /** Steps of a cycle. */
  total_size: number;
  /** Part of a cycle in which the rate rises. */
  step_ratio: number;
  mode: string;
  gamma: number;
  scale_mode: string;
  cycle_momentum: boolean;
  declare use_beta1: boolean;
  declare base_momentums: number[];
  declare max_momentums: number[];
  declare readonly _scale_fn_custom: Factor | null;

  /** @throws RangeError if an option doesn't fit, TypeError if one is missing, unknown or of a wrong type. */
  constructor(
    optimizer: Optimizer,
    base_lr: Ends['base_lr'],
    max_lr: Ends['max_lr'],
    ...rest: Rest<
      [
        'step_size_up',
        'step_size_down',
        'mode',
        'gamma',
        'scale_fn',
        'scale_mode',
        'cycle_momentum',
        'base_momentum',
        'max_momentum',
        'last_epoch',
      ],
      CyclicLROptions
    >
  );
  constructor(
    optimizer: Optimizer,
    base_lr: Ends['base_lr'],
    options: CyclicLROptions & Pick<Ends, 'max_lr'>,
  );
  constructor(optimizer: Optimizer, options: CyclicLROptions & Ends);
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const given = read(optimizer, args);
    super(optimizer, given.last_epoch);
    const base = numbersPerGroup('base_lr', optimizer, given.base_lr);
    this.max_lrs = numbersPerGroup('max_lr', optimizer, given.max_lr);
    this.total_size = given.step_size_up + (given.step_size_down ?? given.step_size_up);
    this.step_ratio = quotient(given.step_size_up, this.total_size);
    this.mode = given.mode;
    this.gamma = given.gamma;
    Object.defineProperty(this, '_scale_fn_custom', { value: given.scale_fn });
    if (given.scale_fn === null) this.scale_mode = scaleMode(given.mode);
    else {
      if (!['cycle', 'iterations'].includes(given.scale_mode)) {
        throw new RangeError(
          `scale_mode must be one of 'cycle' or 'iterations', instead got ${given.scale_mode}`,
        );
      }
      this.scale_mode = given.scale_mode;
    }
    this.cycle_momentum = given.cycle_momentum;
    const ends = this.cycle_momentum ? this.#prepareMomentum(given) : null;
    this.begin(() => {
      if (given.last_epoch !== -1) return;
      this.groups.forEach((group, i) => {
        setRate(group, base[i]!);
      });
      if (ends !== null) noteMomenta(this.groups, this.use_beta1, ends);
    });
    // Only now: the first rate comes from what another schedule may have noted as the initial one.
    this.base_lrs = base;
  }

  #prepareMomentum(given: Required<CyclicLROptions>): Momenta {
    this.use_beta1 = usesBeta1(this.optimizer);
    const ends = momenta(this.optimizer, given);
    this.base_momentums = ends.base;
    this.max_momentums = ends.max;
    return ends;
  }

  /** The height of a cycle, of 1 for the first. */
  scale_fn(x: number): number {
    if (this._scale_fn_custom !== null) return resultOf('scale_fn', this._scale_fn_custom, x);
    if (this.mode === 'triangular2') return 1 / power(2, x - 1);
    return this.mode === 'exp_range' ? power(this.gamma, x) : 1;
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    const { last_epoch, total_size, step_ratio } = this;
    const cycle = Math.floor(1 + last_epoch / total_size);
    const x = 1 + last_epoch / total_size - cycle;
    const part = x <= step_ratio ? quotient(x, step_ratio) : quotient(x - 1, step_ratio - 1);
    const scaled = (height: number) => {
      const scale = this.scale_fn(this.scale_mode === 'cycle' ? cycle : last_epoch);
      return mul(mul(height, part), scale);
    };
    const rates = this.base_lrs.map((base, i) => add(base, scaled(sub(this.max_lrs[i]!, base))));
    if (this.cycle_momentum) {
      const momenta = this.max_momentums.map((max, i) => max - scaled(max - this.base_momentums[i]!));
      // With another number of groups, `step` throws and takes this back.
      this.groups.forEach((group, i) => {
        if (i < momenta.length) setMomentum(group, this.use_beta1, momenta[i]!);
      });
    }
    return rates;
  }

  /** Functions aren't saved. */
  override state_dict(): Record<string, unknown> {
    return { ...super.state_dict(), _scale_fn_custom: null };
  }

  override load_state_dict(state_dict: Record<string, unknown>): void {
    const [, rest] = taken(state_dict, '_scale_fn_custom');
    if (this._scale_fn_custom === null && typeof rest.mode === 'string') scaleMode(rest.mode);
    super.load_state_dict(rest);
    if (this._scale_fn_custom === null) this.scale_mode = scaleMode(this.mode);
  }
}

/** What a mode counts. */
function scaleMode(mode: string): string {
  if (mode === 'exp_range') return 'iterations';
  if (mode === 'triangular' || mode === 'triangular2') return 'cycle';
  throw new RangeError('mode is invalid and scale_fn is None');
}
