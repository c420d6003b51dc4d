/**
 * Arithmetic of learning rates as Python does it: a rate that is a tensor, which the types of groups don't say, is
 * computed with in its own precision, and what JavaScript would make NaN or Infinity of is an error.
 */
import { native } from '../../../../binding/native.js';
import { keep, Tensor } from '../../tensor.js';

type Rate = number | Tensor;

const typed = (tensor: Tensor): number => tensor as unknown as number;

/** A rate that stays as it is while the group's is changed in place. */
export function copied(rate: number): number {
  const value = rate as Rate;
  return value instanceof Tensor ? typed(keep(value.clone())) : value;
}

export function times(rate: number, factor: number): number {
  const value = rate as Rate;
  return value instanceof Tensor ? typed(value.mul(factor)) : value * factor;
}

export function plus(rate: number, other: number): number {
  const [a, b] = [rate, other] as [Rate, Rate];
  if (a instanceof Tensor) return typed(a.add(b));
  return b instanceof Tensor ? typed(b.add(a)) : a + b;
}

export function minus(rate: number, other: number): number {
  const [a, b] = [rate, other] as [Rate, Rate];
  if (a instanceof Tensor) return typed(a.sub(b));
  return b instanceof Tensor ? typed(b.neg().add(a)) : a - b;
}

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
