/** What a loss does with the values of its elements. */
export type Reduction = 'none' | 'mean' | 'sum';

const codes: Record<string, number> = { none: 0, mean: 1, sum: 2 };

/** @internal The number by which the operators know it. @throws RangeError if there is none of that name. */
export function reductionCode(reduction: string): number {
  const code = codes[reduction];
  if (code === undefined) throw new RangeError(`${reduction} is not a valid value for reduction`);
  return code;
}
