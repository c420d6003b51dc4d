/** What several modules share. */
import { empty } from '../../_generated/functions.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { Parameter } from '../parameter.js';

/** Where and how a module makes its parameters. */
export interface FactoryOptions {
  device?: DeviceLike | null;
  dtype?: dtype | null;
}

/** @internal The end of the signature of a constructor that makes parameters. */
export const kFactory = 'Device? device=None, ScalarType? dtype=None';

/** @internal A parameter whose memory isn't filled yet. */
export function emptyParameter(size: readonly number[], { device, dtype }: FactoryOptions): Parameter {
  return new Parameter(empty(size, { device, dtype }));
}

/** One number for all dimensions, or one for each. */
export type Size = number | readonly number[];

/** @internal A number for each of n dimensions. */
export function ntuple(value: Size, n: number): number[] {
  return typeof value === 'number' ? new Array<number>(n).fill(value) : [...value];
}
