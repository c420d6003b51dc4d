import { checkSingle, type Rest, reader } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import { isNumber, typeName } from '../../ops/arguments.js';
import { Tensor } from '../../tensor.js';
import type { Optimizer } from '../optimizer.js';
import { numbersPerGroup, scheduleReader } from './arguments.js';
import { type Epoch, LRScheduler, setRate, warnOfEpoch } from './scheduler.js';
import { assign, checkState } from './state.js';
import { orUndo } from './undo.js';

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
  min_lr?: number | readonly number[];
  /** A reduction by less isn't made. */
  eps?: number;
}

const read = scheduleReader<Required<ReduceLROnPlateauOptions>>(
  'ReduceLROnPlateau(str mode="min", float factor=0.1, int patience=10, float threshold=0.0001, str threshold_mode="rel", int cooldown=0, float[1] min_lr=0, float eps=1e-08)',
);

const readStep = reader<{ metrics: unknown; epoch: Epoch }>('step(Any metrics, int? epoch=None)');

/**
 * Times `factor` where a measure has stopped getting better: `step(loss)`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.ReduceLROnPlateau(opt, 'min', { patience: 5 });
 * for (let epoch = 0; epoch < 90; epoch++) {
 *   train(opt);
 *   scheduler.step(validate());
 * }
 */
export class ReduceLROnPlateau extends LRScheduler {
  factor: number;
  /** The minimum of groups that are added later; null where there is one for each. */
  default_min_lr: number | null;
  min_lrs: number[];
  patience: number;
  cooldown: number;
  eps: number;
  /** What is worse than everything. */
  mode_worse: number;
  mode: 'min' | 'max';
  threshold: number;
  threshold_mode: 'rel' | 'abs';
  best: number;
  cooldown_counter = 0;
  num_bad_epochs = 0;

  /** @throws RangeError if an option doesn't fit, TypeError if one is unknown or of a wrong type. */
  constructor(
    optimizer: Optimizer,
    ...rest: Rest<
      ['mode', 'factor', 'patience', 'threshold', 'threshold_mode', 'cooldown', 'min_lr', 'eps'],
      ReduceLROnPlateauOptions
    >
  ) {
    const given = read(optimizer, rest);
    if (given.factor >= 1) throw new RangeError('Factor should be < 1.0.');
    super(optimizer, 0);
    this.factor = given.factor;
    this.min_lrs = numbersPerGroup(
      'min_lr',
      optimizer,
      given.min_lr,
      (n, got) => `expected ${n} min_lrs, got ${got}`,
    );
    this.default_min_lr = Array.isArray(given.min_lr) ? null : Number(given.min_lr);
    this.patience = given.patience;
    this.cooldown = given.cooldown;
    this.eps = given.eps;
    checkModes(given);
    this.mode = given.mode;
    this.mode_worse = worst(given.mode);
    this.threshold = given.threshold;
    this.threshold_mode = given.threshold_mode;
    this.best = this.mode_worse;
    this._last_lr = this.rates();
  }

  /**
   * Comes after the optimizer's step and a test. If it fails, nothing has changed.
   *
   * @param metrics what should get better, as the loss of a test.
   * @param epoch deprecated: the number of the epoch.
   * @throws TypeError if `metrics` is no number and no tensor, RangeError if it is a tensor of several; TorchError if
   * there is a minimum for each of another number of groups.
   */
  override step(metrics: number | Tensor, epoch?: Epoch): void;
  override step(...args: unknown[]): void {
    const { metrics, epoch } = readStep(args);
    const current = measured(metrics);
    orUndo(this, () => {
      if (epoch !== null) warnOfEpoch();
      this.last_epoch = epoch === null ? this.last_epoch + 1 : Number(epoch);
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
      this._last_lr = this.rates();
    });
  }

  get in_cooldown(): boolean {
    return this.cooldown_counter > 0;
  }

  #reduce(): void {
    const rates = this.rates();
    const n = rates.length;
    if (n !== this.min_lrs.length) {
      const { default_min_lr } = this;
      if (default_min_lr === null) {
        throw new TorchError(
          `The number of param groups in the \`optimizer\` (${n}) differs from when \`ReduceLROnPlateau\` was initialized (${this.min_lrs.length}), usually due to a new param group being added to the optimizer. Please modify the \`min_lrs\` field to match the length of the \`optimizer\` param groups.`,
        );
      }
      this.min_lrs = rates.map(() => default_min_lr);
    }
    this.groups.forEach((group, i) => {
      const old = Number(group.lr);
      const reduced = old * this.factor;
      const least = this.min_lrs[i]!;
      const lr = Math.max(reduced, least);
      if (old - lr > this.eps) setRate(group, lr);
    });
  }

  #better(current: number): boolean {
    const { best, threshold } = this;
    const relative = this.threshold_mode === 'rel';
    if (this.mode === 'min') return current < (relative ? best * (1 - threshold) : best - threshold);
    return current > (relative ? best * (threshold + 1) : best + threshold);
  }

  override load_state_dict(state_dict: Record<string, unknown>): void {
    checkState(state_dict);
    checkModes({ ...(this as object), ...state_dict });
    const { default_min_lr, ...rest } = state_dict;
    if (default_min_lr != null && typeof default_min_lr !== 'number') {
      throw new TypeError(
        `load_state_dict(): 'default_min_lr' must be a number or null, not ${typeName(default_min_lr)}`,
      );
    }
    assign(this, rest);
    // It may be null where it isn't here, and the other way round.
    if (default_min_lr !== undefined) this.default_min_lr = default_min_lr;
    this.mode_worse = worst(this.mode);
  }
}

const worst = (mode: string): number => (mode === 'min' ? Infinity : -Infinity);

function checkModes({ mode, threshold_mode }: Record<string, unknown> | ReduceLROnPlateauOptions): void {
  if (mode !== 'min' && mode !== 'max') throw new RangeError(`mode ${mode} is unknown!`);
  if (threshold_mode !== 'rel' && threshold_mode !== 'abs') {
    throw new RangeError(`threshold mode ${threshold_mode} is unknown!`);
  }
}

function measured(metrics: unknown): number {
  if (metrics instanceof Tensor) checkSingle(metrics);
  const value: unknown = metrics instanceof Tensor ? metrics.item() : metrics;
  if (isNumber(value)) return Number(value);
  throw new TypeError(
    `step(): argument 'metrics' must be a number or a tensor of one, not ${typeName(metrics)}`,
  );
}
