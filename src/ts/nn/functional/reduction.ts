import { warn } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';

/** What a loss does with the values of its elements. */
export type Reduction = 'none' | 'mean' | 'sum';

export interface ReductionOption {
  /** What becomes of the elements' losses: their mean, their sum, or all of them. */
  reduction?: Reduction;
}

const codes: Record<string, number> = { none: 0, mean: 1, elementwise_mean: 1, sum: 2 };

/** @internal @throws RangeError, with PyTorch's message or the end of it that is given. */
export function checkReduction(reduction: string, message = 'is not a valid value for reduction'): void {
  if (!['none', 'mean', 'sum'].includes(reduction)) throw new RangeError(`${reduction} ${message}`);
}

/** @internal The number by which the operators know it. @throws RangeError if there is none of that name. */
export function reductionCode(reduction: string): number {
  if (reduction === 'elementwise_mean') {
    warn("reduction='elementwise_mean' is deprecated. Please use reduction='mean' instead.");
  } else checkReduction(reduction);
  return codes[reduction]!;
}

/** @internal A loss whose reduction was checked. */
export function reduced(loss: Tensor, reduction: Reduction): Tensor {
  if (reduction === 'none') return loss;
  return reduction === 'mean' ? loss.mean() : loss.sum();
}
