/**
 * Python's operators on what may be a number or a tensor of one element. Two numbers meet as doubles; a tensor rounds
 * the result to its dtype.
 */
import { native } from '../../../binding/native.js';
import { rsub } from '../_generated/functions.js';
import { Tensor } from '../tensor.js';

export type Value = number | Tensor;

export function add(a: Value, b: Value): Value {
  if (a instanceof Tensor) return a.add(b);
  return b instanceof Tensor ? b.add(a) : a + b;
}

export function sub(a: Value, b: Value): Value {
  if (a instanceof Tensor) return a.sub(b);
  return b instanceof Tensor ? rsub(b, a) : a - b;
}

export function mul(a: Value, b: Value): Value {
  if (a instanceof Tensor) return a.mul(b);
  return b instanceof Tensor ? b.mul(a) : a * b;
}

export function div(a: Value, b: Value): Value {
  if (a instanceof Tensor) return a.div(b);
  return b instanceof Tensor ? b.reciprocal().mul(a) : a / b;
}

export function neg(a: Value): Value {
  return a instanceof Tensor ? a.neg() : -a;
}

export function abs(a: Value): Value {
  return a instanceof Tensor ? a.abs() : Math.abs(a);
}

export function pow(a: Value, exponent: number): Value {
  return a instanceof Tensor ? a.pow(exponent) : native.pow(a, exponent);
}

/** Whether a < b. */
export function less(a: Value, b: Value): boolean {
  if (a instanceof Tensor) return Boolean(a.lt(b as Tensor).item());
  return b instanceof Tensor ? Boolean(b.gt(a).item()) : a < b;
}

/** Whether a <= b. */
export function atMost(a: Value, b: Value): boolean {
  if (a instanceof Tensor) return Boolean(a.le(b as Tensor).item());
  return b instanceof Tensor ? Boolean(b.ge(a).item()) : a <= b;
}

/** The first of the smaller ones, as it is: a number stays one. */
export function min(a: Value, b: Value): Value {
  return less(b, a) ? b : a;
}

export function max(a: Value, b: Value): Value {
  return less(a, b) ? b : a;
}

/** As an argument that takes numbers only. */
export function item(a: Value): number {
  return a instanceof Tensor ? a.item() : a;
}

/** A learning rate without dimensions. */
export function rate(lr: Value): Value {
  return lr instanceof Tensor && lr.ndim !== 0 ? lr.squeeze() : lr;
}
