/** Every operator that libtorch, or a library opened here, has registered; by its namespace, name and overload. */
import { resolve } from 'node:path';
import { native, openLibrary } from '../../binding/native.js';
import { schemaSignature } from './ops/schema.js';
import { asFunction } from './ops.js';
import type { Tensor } from './tensor.js';

/** One overload of an operator, which takes what its schema says: positional, or by name in a final object. */
export type OpOverload = <Result = Tensor>(...args: readonly unknown[]) => Result;

/** An operator: calls the first overload that the arguments fit, in the order of registration. */
export interface OpOverloadPacket extends OpOverload {
  /** Names of the overloads; the one without a name is 'default'. */
  overloads(): string[];
}

/** The overloads of an operator by their names. */
export type Overloads = { readonly [overload: string]: OpOverload };

/** The operators of a namespace by their names; undefined where there is none. */
export interface OpNamespace {
  readonly [operator: string]: OpOverloadPacket & Overloads;
}

export interface Ops {
  /**
   * Opens a shared library, which registers its operators or its device with libtorch: they are there from then on.
   *
   * @throws Error with the system's message if it can't be opened.
   * @example
   * torch.ops.load_library('build/libmy_device.so');
   */
  load_library(path: string): void;
}

/** A property that is made when it is first asked for. */
function lazily<T extends object>(target: T, make: (name: string) => unknown): T {
  const made = new Map<string, unknown>();
  const get = (_: T, name: string | symbol): unknown => {
    if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
    if (!made.has(name)) {
      const value = make(name);
      // What isn't there may be once a library is opened.
      if (value === undefined) return undefined;
      made.set(name, value);
    }
    return made.get(name);
  };
  return new Proxy(target, { get, has: (_, name) => get(target, name) !== undefined });
}

function packet(name: string): unknown {
  const overloads = native.overloads(name);
  if (overloads.length === 0) return undefined;
  const full = (overload: string) => (overload === '' ? name : `${name}.${overload}`);
  const call = asFunction(name, () =>
    native.overloads(name).map((overload) => schemaSignature(full(overload))),
  );
  const listed = () => native.overloads(name).map((overload) => (overload === '' ? 'default' : overload));
  return lazily(Object.assign(call, { overloads: listed }), (overload) =>
    listed().includes(overload)
      ? asFunction(name, () => [schemaSignature(full(overload === 'default' ? '' : overload))])
      : undefined,
  );
}

const namespaceOf = (namespace: string): object =>
  lazily(Object.create(null) as object, (name) => packet(`${namespace}::${name}`));

/**
 * Operators by namespace and name, those of opened libraries too. They take the arguments of their schemas, whose first
 * tensor is mostly called `self`. What an operator returns is up to the caller to say; a tensor where nothing is said.
 *
 * @see https://docs.pytorch.org/docs/stable/library.html
 * @example
 * torch.ops.aten.add(torch.ones(2), 1);
 * torch.ops.aten.add.Tensor(torch.ones(2), torch.ones(2), { alpha: 2 });
 * torch.ops.aten.max.dim<torch.Tensor[]>(torch.ones(2, 2), 0);
 */
export const ops = lazily(
  {
    load_library(path: string): void {
      if (typeof path !== 'string')
        throw new TypeError(`load_library(): expected a path, got ${typeof path}`);
      openLibrary(resolve(path));
    },
  },
  namespaceOf,
) as Ops & { readonly [namespace: string]: OpNamespace };
