import { typeName } from '../../ops/arguments.js';
import { Tensor } from '../../tensor.js';
import { ownModules } from '../members.js';
import { Module } from '../module.js';

/** Modules under their names, in order. */
export type NamedModules = Readonly<Record<string, Module>> | ReadonlyMap<string, Module>;

interface Items<T> {
  items(): [string, T][];
}

/** @internal What names and values are given as: a mapping, pairs, or a container that has names. */
export type Named<T> =
  | Readonly<Record<string, T>>
  | ReadonlyMap<string, T>
  | Iterable<readonly [string, T]>
  | Items<T>;

function pairsOf<T>(name: string, values: Named<T>): [string, T][] {
  if (values instanceof Module && 'items' in values) return (values as unknown as Items<T>).items();
  if (typeof values !== 'object' || values === null || values instanceof Tensor) {
    throw new TypeError(
      `${name}() takes names and values, as an object or a Map, but got ${typeName(values)}`,
    );
  }
  if (!(Symbol.iterator in values)) return Object.entries(values);
  const pairs = [...(values as Iterable<[string, T]>)];
  pairs.forEach((pair, i) => {
    if (!Array.isArray(pair) || pair.length !== 2)
      throw new TypeError(`${name}(): element ${i} should be a name and a value, but is ${typeName(pair)}`);
  });
  return pairs;
}

/**
 * @internal The pairs of a mapping.
 * @throws TypeError if it is none; RangeError if JavaScript, which puts integers first, can't keep its order.
 */
export function named<T>(name: string, values: Named<T>): [string, T][] {
  const pairs = pairsOf(name, values);
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

const isPosition = (name: string): boolean => /^(0|[1-9]\d*)$/.test(name);

function checkOrder(container: Module, names: readonly string[]): void {
  const other = names.find((name) => !isPosition(name));
  if (other === undefined) return;
  throw new RangeError(
    `${container._get_name()}: a module can't be numbered where one is named '${other}': an object's integer keys come first`,
  );
}

/** @internal All of them. @throws TypeError if there is no list of modules. */
export function modulesIn(name: string, modules: Iterable<Module>): Module[] {
  if (typeof (modules as { [Symbol.iterator]?: unknown } | null)?.[Symbol.iterator] !== 'function') {
    throw new TypeError(`${name} should be called with an iterable, but got ${typeName(modules)}`);
  }
  const list = [...modules];
  for (const module of list) checkModule(module);
  return list;
}

/** @internal */
export function checkModule(module: unknown): void {
  if (!(module instanceof Module)) throw new TypeError(`${typeName(module)} is not a Module subclass`);
}

/**
 * @internal Adds modules at the end, each named by its position, or, where `delete` has left a gap, by the next number.
 * @throws RangeError if something there is named otherwise, as JavaScript puts integers first.
 */
export function addAtEnd(container: Module, modules: readonly Module[]): void {
  const names = ownModules(container).map(([name]) => name);
  checkOrder(container, names);
  const first = Number(names.at(-1) ?? -1) + 1;
  modules.forEach((module, i) => {
    container.add_module(String(first + i), module);
  });
}

/** @internal Makes these the container's modules, numbered. */
function renumber(container: Module, modules: readonly Module[]): void {
  const own = container as unknown as Record<string, Module>;
  for (const [name] of ownModules(container))
    if (!isPosition(name) || Number(name) >= modules.length) delete own[name];
  modules.forEach((module, i) => {
    own[i] = module;
  });
}

/** @internal Puts a module at a position among a container's. */
export function insertAt(container: Module, at: number, module: Module): void {
  const own = ownModules(container);
  checkOrder(
    container,
    own.map(([name]) => name),
  );
  const modules = own.map(([, m]) => m);
  modules.splice(at, 0, module);
  renumber(container, modules);
}

/** @internal Takes the module at a position out; what is left is numbered, as in PyTorch. */
export function takeOut(container: Module, index: number): Module {
  const modules = ownModules(container).map(([, module]) => module);
  const [taken] = modules.splice(wrapIndex(index, modules.length), 1);
  renumber(container, modules);
  return taken!;
}

/** @internal Adds all of the pairs, or, where one can't be added, none. */
export function addNamed<T>(
  container: Module,
  pairs: readonly [string, T][],
  add: (name: string, value: T) => void,
): void {
  const own = container as unknown as Record<string, unknown>;
  const before = pairs.map(([name]): [string, boolean, unknown] => [
    name,
    Object.hasOwn(own, name),
    own[name],
  ]);
  let done = 0;
  try {
    for (const [name, value] of pairs) {
      add(name, value);
      done++;
    }
  } catch (e) {
    for (const [name, there, value] of before.slice(0, done)) {
      if (there) own[name] = value;
      else delete own[name];
    }
    throw e;
  }
}
