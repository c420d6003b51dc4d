/** Momentum that goes down as the learning rate goes up. */
import type { Optimizer } from '../optimizer.js';
import { numbersPerGroup } from './arguments.js';
import type { Group } from './scheduler.js';

/**
 * Whether what an optimizer calls momentum is the first of its `betas`.
 *
 * @throws RangeError if it has neither.
 */
export function usesBeta1({ defaults }: Optimizer): boolean {
  if ('betas' in defaults) return true;
  if ('momentum' in defaults) return false;
  throw new RangeError('optimizer must support momentum or beta1 with `cycle_momentum` option enabled');
}

export function setMomentum(group: Group, useBeta1: boolean, momentum: number): void {
  if (useBeta1) group.betas = [momentum, ...group.betas.slice(1)];
  else group.momentum = momentum;
}

/** The ends between which the momentum of each group goes. */
export interface Momenta {
  base: number[];
  max: number[];
}

export function momenta(
  optimizer: Optimizer,
  options: { base_momentum: number | readonly number[]; max_momentum: number | readonly number[] },
): Momenta {
  return {
    max: numbersPerGroup('max_momentum', optimizer, options.max_momentum),
    base: numbersPerGroup('base_momentum', optimizer, options.base_momentum),
  };
}

/** Notes them in the groups, which begin with the largest. */
export function noteMomenta(groups: readonly Group[], useBeta1: boolean, { base, max }: Momenta): void {
  groups.forEach((group, i) => {
    setMomentum(group, useBeta1, max[i]!);
    group.max_momentum = max[i]!;
    group.base_momentum = base[i]!;
  });
}
