/** What follows `params` in an optimizer's constructor. */

import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { Tensor } from '../tensor.js';
import { gather } from '../utils/arguments.js';
import { isRate } from './scalars.js';

/** Options that are null by default and aren't booleans otherwise. */
const kNullable: Record<string, 'number' | 'string'> = {
  max_eval: 'number',
  line_search_fn: 'string',
  adjust_lr_fn: 'string',
};

/**
 * Reads values in the order of the defaults' keys, then an object with others.
 *
 * A value must be of its default's kind: a number, a boolean, or as many numbers; where the default is null, what the
 * option is otherwise, or null. A learning rate may be a tensor.
 *
 * @param name for messages.
 * @param defaults all options, the first `positional` of which can be given without their names.
 */
export function readOptions<T extends object>(
  name: string,
  defaults: T,
  positional: number,
  args: readonly unknown[],
): T {
  const keys = Object.keys(defaults) as (keyof T & string)[];
  const given = gather<T>(name, keys, positional, args);
  for (const key of keys) if (key in given) check(name, key, given[key], defaults[key]);
  return { ...defaults, ...given };
}

/**
 * The same for options of a group, of an optimizer of one's own too: those with numbers or booleans as defaults.
 *
 * @throws TypeError for a value that isn't of its default's kind.
 */
export function checkGroup(name: string, group: object, defaults: object): void {
  for (const [key, fallback] of Object.entries(defaults)) {
    const kinds = (Array.isArray(fallback) ? fallback : [fallback]).map((element) => typeof element);
    const known =
      kinds.every((kind) => kind === 'number' || kind === 'boolean') ||
      (key in kNullable && fallback === null) ||
      (Array.isArray(fallback) && fallback.every(isNumberOrNull));
    if (known || key === 'lr') check(name, key, group[key as never], fallback);
  }
}

function check(name: string, key: string, value: unknown, fallback: unknown): void {
  let expected = 'a number';
  let fits = typeof value === 'number';
  if (key === 'lr') [expected, fits] = ['a number or Tensor', isRate(value)];
  else if (fallback === null) {
    const kind = kNullable[key] ?? 'boolean';
    [expected, fits] = [`a ${kind} or null`, value === null || typeof value === kind];
  } else if (typeof fallback === 'boolean') [expected, fits] = ['a boolean', typeof value === 'boolean'];
  else if (Array.isArray(fallback)) {
    const n = fallback.length;
    const one = (v: unknown, i: number) => typeof v === 'number' || (v === null && fallback[i] === null);
    fits = Array.isArray(value) && value.length === n && value.every(one);
    expected = `an array of ${n} numbers`;
  }
  if (!fits) throw new TypeError(`${name}(): argument '${key}' must be ${expected}, not ${typeName(value)}`);
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

/** @throws TypeError unless the number is whole, RangeError if it's less than `least`. */
export function checkCount(name: string, key: string, value: number, least: number): void {
  if (!Number.isInteger(value)) {
    throw new TypeError(`${name}(): argument '${key}' must be a whole number, not ${value}`);
  }
  if (value < least) throw new RangeError(`Invalid ${key} value: ${value}`);
}

/** @throws RangeError unless the number is 0 or more; NaN isn't. */
export function checkNotNegative(what: string, value: number | Tensor, message = `Invalid ${what}`): void {
  const number = value instanceof Tensor ? value.item() : value;
  if (!(number >= 0)) throw new RangeError(`${message}: ${number}`);
}

/** @throws RangeError if a learning rate is negative, or a tensor of several. */
export function checkRate(lr: number | Tensor, message?: string): void {
  if (lr instanceof Tensor && lr.numel() !== 1) throw new RangeError('Tensor lr must be 1-element');
  checkNotNegative('learning rate', lr, message);
}

/** @throws RangeError unless both are at least 0 and below 1. */
export function checkBetas(betas: readonly [number, number]): void {
  betas.forEach((beta, i) => {
    if (!(beta >= 0 && beta < 1)) throw new RangeError(`Invalid beta parameter at index ${i}: ${beta}`);
  });
}

/** @throws TorchError if the fused kernels are asked for together with what they can't do. */
export function checkFused(options: {
  fused: boolean | null;
  foreach: boolean | null;
  differentiable: boolean;
}): void {
  if (!options.fused) return;
  if (options.differentiable) throw new TorchError('`fused` does not support `differentiable`');
  if (options.foreach) throw new TorchError('`fused` and `foreach` cannot be `True` together.');
}

/** @throws TorchError if autograd is to record the steps, which it can do for SGD. */
export function checkDifferentiable(name: string, options: { differentiable: boolean }): void {
  if (options.differentiable) {
    throw new TorchError(`${name}() does not support differentiable=true in this version: only SGD does`);
  }
}
