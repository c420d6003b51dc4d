/** What schedules do with numbers that JavaScript would make NaN or Infinity of, and Python refuses. */
import { native } from '../../../../binding/native.js';

/** @throws RangeError where Python has a ZeroDivisionError. */
export function quotient(a: number, b: number): number {
  if (b === 0) throw new RangeError('float division by zero');
  return a / b;
}

/** @throws RangeError where Python has a ZeroDivisionError. */
export function isMultiple(a: number, b: number): boolean {
  if (b === 0) throw new RangeError('integer division or modulo by zero');
  return a % b === 0;
}

/** @throws RangeError where Python has a ZeroDivisionError or an OverflowError. */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw new RangeError('0.0 cannot be raised to a negative power');
  const result = native.pow(base, exponent);
  if (!Number.isFinite(result) && Number.isFinite(base) && Number.isFinite(exponent)) {
    throw new RangeError(`Numerical result out of range: ${base} to the power of ${exponent}`);
  }
  return result;
}
