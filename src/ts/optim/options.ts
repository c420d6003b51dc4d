/** What follows `params` in an optimizer's constructor. */

import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { Tensor } from '../tensor.js';
import { gather } from '../utils/arguments.js';
import { isRate } from './scalars.js';

/** Of options that are null by default: what they are otherwise, where that isn't a boolean. */
export type Kinds = Readonly<Record<string, 'number' | 'string'>>;

/**
 * Reads values in the order of the defaults' keys, then an object with others.
 *
 * A value must be of its default's kind: a number, a boolean, or as many numbers; where the default is null, what the
 * option is otherwise, or null. A learning rate may be a tensor.
 *
 * @param name for messages.
 * @param defaults all options, the first `positional` of which can be given without their names.
 * @param kinds of those that are null by default.
 */
export function readOptions<T extends object>(
  name: string,
  defaults: T,
  positional: number,
  args: readonly unknown[],
  kinds: Kinds = {},
): T {
  const keys = Object.keys(defaults) as (keyof T & string)[];
  const given = gather<T>(name, keys, positional, args);
  for (const key of keys) if (key in given) check(name, key, given[key], defaults[key], kinds);
  const options = { ...defaults, ...given };
  read.add(options);
  return options;
}

// Defaults of an optimizer of one's own may be of any kind, and its groups' options of another.
const read = new WeakSet<object>();

/**
 * The same for options of a group, where the defaults have been read so.
 *
 * @throws TypeError for a value that isn't of its default's kind.
 */
export function checkGroup(name: string, group: object, defaults: object, kinds: Kinds): void {
  if (!read.has(defaults)) return;
  for (const [key, fallback] of Object.entries(defaults)) {
    const known =
      typeof fallback === 'number' ||
      typeof fallback === 'boolean' ||
      (Array.isArray(fallback) && fallback.every(isNumberOrNull)) ||
      (fallback === null && Object.hasOwn(kinds, key));
    if (known || key === 'lr') check(name, key, group[key as never], fallback, kinds);
  }
}

function check(name: string, key: string, value: unknown, fallback: unknown, kinds: Kinds): void {
  let expected = 'a number';
  let fits = typeof value === 'number';
  let got = typeName(value);
  if (key === 'lr') [expected, fits] = ['a number or Tensor', isRate(value)];
  else if (fallback === null) {
    const kind = kinds[key] ?? 'boolean';
    [expected, fits] = [`a ${kind} or null`, value === null || typeof value === kind];
  } else if (typeof fallback === 'boolean') [expected, fits] = ['a boolean', typeof value === 'boolean'];
  else if (Array.isArray(fallback)) {
    expected = `an array of ${fallback.length} numbers`;
    fits = Array.isArray(value) && value.length === fallback.length;
    if (Array.isArray(value)) got = `of ${value.length}`;
    if (fits) {
      fallback.forEach((element, i) => {
        const one = `${key}[${i}]`;
        check(name, one, (value as unknown[])[i], element, { [one]: 'number' });
      });
    }
  }
  if (!fits) throw new TypeError(`${name}(): argument '${key}' must be ${expected}, not ${got}`);
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
export function checkFused(
  options: { fused: boolean | null; foreach: boolean | null; differentiable: boolean },
  groups: readonly { params: readonly Tensor[] }[],
): void {
  if (!options.fused) return;
  const other = groups.flatMap(({ params }) => params).find((p) => !p.is_floating_point());
  if (other !== undefined) {
    throw new TorchError(
      `\`fused=True\` requires all the params to be floating point Tensors, but got ${other.dtype}`,
    );
  }
  if (options.differentiable) throw new TorchError('`fused` does not support `differentiable`');
  if (options.foreach) throw new TorchError('`fused` and `foreach` cannot be `True` together.');
}

/** @throws TorchError if autograd is to record the steps, which it can do for SGD. */
export function checkDifferentiable(name: string, options: { differentiable: boolean }): void {
  if (options.differentiable) {
    throw new TorchError(`${name}() does not support differentiable=true in this version: only SGD does`);
  }
}
