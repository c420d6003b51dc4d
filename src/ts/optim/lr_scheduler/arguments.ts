/** What the schedules' constructors take. */
import { reader } from '../../arguments.js';
import { isIterable, isNumber, typeName } from '../../ops/arguments.js';
import { Tensor } from '../../tensor.js';
import { Optimizer } from '../optimizer.js';

/** A number, if it can be one: bigints and booleans count, as Python's ints and bools do. */
function numberOf(value: unknown): number | undefined {
  return isNumber(value) ? Number(value) : undefined;
}

/**
 * Reads the arguments of a schedule's constructor.
 *
 * @param parameters the signature from the schedule's name on; the optimizer, which comes first, is left out:
 * `'StepLR(int step_size, float gamma=0.1)'`.
 * @returns a function of the optimizer and the others; it throws a TypeError where they don't fit.
 */
export function scheduleReader<T extends object>(
  ...signatures: string[]
): (optimizer: Optimizer, args: readonly unknown[]) => T {
  const read = reader<T>(...signatures.map((text) => text.replace('(', '(Object optimizer, ')));
  return (optimizer, args) => {
    checkOptimizer(optimizer);
    const values = read([optimizer, ...args]) as Record<string, unknown>;
    for (const [key, value] of Object.entries(values)) {
      if (value instanceof Tensor) values[key] = Number(value.item());
      else if (typeof value === 'bigint') values[key] = Number(value);
    }
    return values as T;
  };
}

export function checkOptimizer(optimizer: unknown): asserts optimizer is Optimizer {
  if (!(optimizer instanceof Optimizer)) throw new TypeError(`${typeName(optimizer)} is not an Optimizer`);
}

/** One value for each group, of one for all or a list; `wrong` says what is wrong with another number of them. */
export function perGroup<T>(
  optimizer: Optimizer,
  value: T | readonly T[],
  wrong: (groups: number, got: number) => string,
): T[] {
  const n = optimizer.param_groups.length;
  if (!Array.isArray(value)) return Array.from({ length: n }, () => value as T);
  if (value.length !== n) throw new RangeError(wrong(n, value.length));
  return [...value];
}

/** The same for numbers. */
export function numbersPerGroup(
  name: string,
  optimizer: Optimizer,
  value: number | readonly number[],
  wrong = (groups: number, got: number) =>
    `${name} must have the same length as optimizer.param_groups. ${name} has ${got} values, param_groups has ${groups}.`,
): number[] {
  return perGroup(optimizer, value, wrong).map((element, i) => {
    const number = numberOf(element);
    if (number === undefined) throw new TypeError(`${name}[${i}] must be float, not ${typeName(element)}`);
    return number;
  });
}

/** A list of integers, of anything that can be iterated over. */
export function integers(name: string, value: unknown): number[] {
  if (!isIterable(value)) {
    throw new TypeError(`${name} must be a list of ints, not ${typeName(value)}`);
  }
  return Array.from(value, (element, i) => {
    const number = typeof element === 'boolean' ? undefined : numberOf(element);
    if (Number.isInteger(number)) return number!;
    throw new TypeError(`${name}[${i}] must be int, not ${typeName(element)}`);
  });
}

/** A function of the epoch, or such. */
export type Factor = (epoch: number) => number;

/** One function for each group. */
export function factors(optimizer: Optimizer, lr_lambda: unknown): Factor[] {
  const list = perGroup(optimizer, lr_lambda, (n, got) => `Expected ${n} lr_lambdas, but got ${got}`);
  for (const f of list) {
    if (typeof f !== 'function') {
      throw new TypeError(`lr_lambda should be a function, but got ${typeName(f)}`);
    }
  }
  return list as Factor[];
}

/**
 * What a function of the caller's gives.
 *
 * @throws TypeError if that is no number, RangeError if it is NaN, which JavaScript gives where Python raises.
 */
export function resultOf(name: string, f: Factor, x: number): number {
  const result: unknown = f(x);
  const number = numberOf(result);
  if (number === undefined) throw new TypeError(`${name} must return a number, but gave ${typeName(result)}`);
  if (Number.isNaN(number)) throw new RangeError(`${name} must return a number, but gave NaN for ${x}`);
  return number;
}
