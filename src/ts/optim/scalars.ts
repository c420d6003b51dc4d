/**
 * Python's operators on what may be a number or a tensor of one element. Two numbers meet as doubles; a tensor rounds
 * the result to its dtype.
 */
import { native } from '../../../binding/native.js';
import { rsub } from '../_generated/functions.js';
import { typeName } from '../ops/arguments.js';
import { Tensor } from '../tensor.js';

export type Value = number | Tensor;

/**
 * A learning rate that is read: a number, with which one calculates, or where it was set to a tensor that tensor. To
 * tell them apart: `const lr: number | Tensor = group.lr`.
 */
export type Rate = number | (Tensor & number);

export function isRate(value: unknown): value is Rate {
  return typeof value === 'number' || value instanceof Tensor;
}

/** @throws TypeError unless it can be a learning rate. */
export function checkIsRate(value: unknown, what: string): asserts value is Rate {
  if (!isRate(value))
    throw new TypeError(`expected a number or Tensor as ${what}, but got ${typeName(value)}`);
}

function operator(
  numbers: (a: number, b: number) => number,
  left: (a: Tensor, b: Value) => Tensor,
  right: (a: number, b: Tensor) => Tensor,
): (a: Value, b: Value) => Rate {
  return (a, b) => {
    if (a instanceof Tensor) return left(a, b) as Rate;
    return b instanceof Tensor ? (right(a, b) as Rate) : numbers(a, b);
  };
}

export const add = operator(
  (a, b) => a + b,
  (a, b) => a.add(b),
  (a, b) => b.add(a),
);

export const sub = operator(
  (a, b) => a - b,
  (a, b) => a.sub(b),
  (a, b) => rsub(b, a),
);

export const mul = operator(
  (a, b) => a * b,
  (a, b) => a.mul(b),
  (a, b) => b.mul(a),
);

export const div = operator(
  (a, b) => a / b,
  (a, b) => a.div(b),
  (a, b) => b.reciprocal().mul(a),
);

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
