import { xlogy } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import { tensor } from '../../creation.js';
import { float64 } from '../../dtype.js';
import { scope } from '../../scope.js';
import type { Optimizer } from '../optimizer.js';
import type { Rate } from '../scalars.js';
import { scheduleReader } from './arguments.js';
import { annealed } from './cosine_annealing_lr.js';
import { type Epoch, LRScheduler } from './scheduler.js';
import { orUndo } from './undo.js';

export interface CosineAnnealingWarmRestartsOptions {
  /** How much longer each period is than the one before. */
  T_mult?: number;
  eta_min?: number;
  last_epoch?: number;
}

type Arguments = Required<CosineAnnealingWarmRestartsOptions> & { T_0: number };

// Whether they are integers is asked below, as PyTorch does.
const read = scheduleReader<Arguments>(
  'CosineAnnealingWarmRestarts(float T_0, float T_mult=1, float eta_min=0.0, int last_epoch=-1)',
);

const readEpoch = reader<{ epoch: Epoch }>('step(float? epoch=None)');

/**
 * Down to `eta_min` along half a cosine, and again from the start: first after `T_0` epochs.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(opt, 10, { T_mult: 2 });
 * for (let epoch = 0; epoch < 70; epoch++) {
 *   batches.forEach((batch, i) => {
 *     train(opt, batch);
 *     scheduler.step(epoch + i / batches.length);
 *   });
 * }
 */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  T_0: number;
  /** How long the present period is. */
  T_i: number;
  T_mult: number;
  eta_min: number;
  /** Epochs since the last restart. */
  T_cur: number;

  /**
   * @throws RangeError if `T_0` or `T_mult` is no positive integer; TypeError if an argument is missing, unknown or of
   * a wrong type.
   */
  constructor(
    optimizer: Optimizer,
    T_0: number,
    ...rest: Rest<['T_mult', 'eta_min', 'last_epoch'], CosineAnnealingWarmRestartsOptions>
  );
  constructor(optimizer: Optimizer, options: CosineAnnealingWarmRestartsOptions & { T_0: number });
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const { T_0, T_mult, eta_min, last_epoch } = read(optimizer, args);
    if (!Number.isInteger(T_0) || T_0 <= 0) {
      throw new RangeError(`Expected positive integer T_0, but got ${T_0}`);
    }
    if (!Number.isInteger(T_mult) || T_mult < 1) {
      throw new RangeError(`Expected integer T_mult >= 1, but got ${T_mult}`);
    }
    super(optimizer, last_epoch);
    this.T_0 = T_0;
    this.T_i = T_0;
    this.T_mult = T_mult;
    this.eta_min = eta_min;
    this.T_cur = last_epoch;
    this.begin();
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    return annealed(this.base_lrs, this.eta_min, (Math.PI * this.T_cur) / this.T_i);
  }

  /**
   * Sets the next learning rates. If it fails, nothing has changed.
   *
   * @param epoch where to go, also between two epochs; the next by default.
   * @throws RangeError if it is negative.
   */
  override step(epoch?: Epoch): void;
  override step(...args: unknown[]): void {
    const { epoch } = readEpoch(args);
    orUndo(this, () => {
      if (epoch !== null) this.#goTo(Number(epoch));
      else if (this.last_epoch < 0) this.#goTo(0);
      else this.#next();
      this.set_rates(() => this.get_lr());
    });
  }

  #next(): void {
    this.last_epoch = Math.floor(this.last_epoch + 1);
    this.T_cur++;
    if (this.T_cur < this.T_i) return;
    this.T_cur %= this.T_i;
    this.T_i *= this.T_mult;
  }

  #goTo(epoch: number): void {
    if (epoch < 0) throw new RangeError(`Expected non-negative epoch, but got ${epoch}`);
    if (!Number.isFinite(epoch)) throw new RangeError(`Expected finite epoch, but got ${epoch}`);
    const { T_0, T_mult } = this;
    if (epoch < T_0) {
      this.T_i = T_0;
      this.T_cur = epoch;
    } else if (T_mult === 1) this.T_cur = epoch % T_0;
    else {
      const restarts = Math.trunc(log((epoch / T_0) * (T_mult - 1) + 1) / log(T_mult));
      const longer = T_mult ** restarts;
      this.T_cur = epoch - (T_0 * (longer - 1)) / (T_mult - 1);
      this.T_i = T_0 * longer;
    }
    this.last_epoch = Math.floor(epoch);
  }
}

/** C's logarithm, which is Python's, by an operator that calls it: JavaScript's differs in the last bit. */
function log(x: number): number {
  const s = scope();
  try {
    return xlogy(1, tensor(x, { dtype: float64 })).item();
  } finally {
    s.end();
  }
}
