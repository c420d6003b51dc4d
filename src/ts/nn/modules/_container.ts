import { typeName } from '../../ops/arguments.js';
import type { Module } from '../module.js';

/** Modules under their names, in order. */
export type NamedModules = Readonly<Record<string, Module>> | ReadonlyMap<string, Module>;

/**
 * @internal The pairs of a mapping.
 * @throws TypeError if it is none; RangeError if JavaScript, which puts integers first, can't keep its order.
 */
export function named<T>(
  name: string,
  values: Readonly<Record<string, T>> | ReadonlyMap<string, T>,
): [string, T][] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new TypeError(
      `${name}() takes names and values, as an object or a Map, but got ${typeName(values)}`,
    );
  }
  const pairs: [string, T][] = values instanceof Map ? [...values] : Object.entries(values);
  const kept = Object.keys(Object.fromEntries(pairs));
  if (kept.some((key, i) => key !== pairs[i]![0])) {
    throw new RangeError(
      `${name}(): an object's integer keys come first and in ascending order; rename them`,
    );
  }
  return pairs;
}

/** @internal The position from the front. @throws RangeError if there is no such position. */
export function wrapIndex(index: number, length: number): number {
  if (!Number.isInteger(index) || index < -length || index >= length) {
    throw new RangeError(`index ${index} is out of range`);
  }
  return index < 0 ? index + length : index;
}
