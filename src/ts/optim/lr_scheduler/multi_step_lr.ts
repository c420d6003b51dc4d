import type { Rest } from '../../arguments.js';
import { typeName } from '../../ops/arguments.js';
import type { Optimizer } from '../optimizer.js';
import { mul, type Rate } from '../scalars.js';
import { integers, scheduleReader } from './arguments.js';
import { power } from './rates.js';
import { LRScheduler } from './scheduler.js';
import { checkState } from './state.js';

export interface MultiStepLROptions {
  gamma?: number;
  last_epoch?: number;
}

type Arguments = Required<MultiStepLROptions> & { milestones: Iterable<number> };

const read = scheduleReader<Arguments>('MultiStepLR(Any milestones, float gamma=0.1, int last_epoch=-1)');

/**
 * Times `gamma` at each of the epochs given.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiStepLR.html
 * @example
 * const scheduler = new torch.optim.lr_scheduler.MultiStepLR(opt, [30, 80], 0.1);
 */
export class MultiStepLR extends LRScheduler {
  /** How often each epoch was given. */
  milestones: Map<number, number>;
  gamma: number;

  /** @throws TypeError if an argument is missing, unknown or of a wrong type. */
  constructor(
    optimizer: Optimizer,
    milestones: Iterable<number>,
    ...rest: Rest<['gamma', 'last_epoch'], MultiStepLROptions>
  );
  constructor(optimizer: Optimizer, options: MultiStepLROptions & { milestones: Iterable<number> });
  constructor(optimizer: Optimizer, ...args: unknown[]) {
    const { milestones, gamma, last_epoch } = read(optimizer, args);
    super(optimizer, last_epoch);
    this.milestones = new Map();
    for (const epoch of integers('milestones', milestones)) {
      this.milestones.set(epoch, (this.milestones.get(epoch) ?? 0) + 1);
    }
    this.gamma = gamma;
    this.begin();
  }

  override get_lr(): Rate[] {
    this.warn_outside_step();
    const count = this.milestones.get(this.last_epoch);
    if (count === undefined) return this.rates();
    const factor = power(this.gamma, count);
    return this.rates().map((lr) => mul(lr, factor));
  }

  override _get_closed_form_lr(): Rate[] {
    let count = 0;
    for (const [epoch, n] of this.milestones) if (epoch <= this.last_epoch) count += n;
    const factor = power(this.gamma, count);
    return this.base_lrs.map((lr) => mul(lr, factor));
  }

  override load_state_dict(state_dict: Record<string, unknown>): void {
    checkState(state_dict);
    const { milestones, ...rest } = state_dict;
    super.load_state_dict(milestones === undefined ? rest : { ...rest, milestones: counts(milestones) });
  }
}

/** Of a Map or an object: an empty dict comes back from a file as an object. */
function counts(milestones: unknown): Map<number, number> {
  if (typeof milestones !== 'object' || milestones === null || Array.isArray(milestones)) {
    throw new TypeError(`load_state_dict(): 'milestones' must be a Map, not ${typeName(milestones)}`);
  }
  const entries = milestones instanceof Map ? [...milestones] : Object.entries(milestones);
  return new Map(
    entries.map(([epoch, count]) => {
      const [key, value] = [Number(epoch), Number(count)];
      if (Number.isInteger(key) && Number.isInteger(value)) return [key, value];
      throw new TypeError(`load_state_dict(): 'milestones' must hold ints, not ${epoch}: ${count}`);
    }),
  );
}
