/** Copies of modules, as Python's `copy.deepcopy` makes them. */
import { no_grad } from '../autograd.js';
import { TorchError } from '../errors.js';
import { preserve_format } from '../layout.js';
import { isPlainObject } from '../ops/binding.js';
import { Tensor } from '../tensor.js';
import { copyHooks } from './callable.js';
import { ownBuffers, ownSlots } from './members.js';
import { Module } from './module.js';
import { Buffer, Parameter } from './parameter.js';

type Memo = Map<object, unknown>;

function copyTensor(tensor: Tensor): Tensor {
  if (!tensor.is_leaf) {
    throw new TorchError(
      'Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment',
    );
  }
  const clone = no_grad(() => tensor.detach().clone({ memory_format: preserve_format }));
  if (tensor instanceof Parameter) return new Parameter(clone, tensor.requires_grad);
  if (tensor instanceof Buffer) return new Buffer(clone, { persistent: tensor.persistent });
  return clone.requires_grad_(tensor.requires_grad);
}

function copyModule<M extends Module>(module: M, memo: Memo): M {
  // The constructors of derived classes don't run: what they have made is copied.
  const copy = Reflect.construct(Module, [], module.constructor) as M;
  memo.set(module, copy);
  const buffers = new Map([
    ...ownSlots(module),
    ...ownBuffers(module).map(([name, , persistent]): [string, boolean] => [name, persistent]),
  ]);
  const own = copy as Record<string, unknown>;
  for (const [name, value] of Object.entries(module)) {
    const copied = copyValue(value, memo);
    const persistent = buffers.get(name);
    if (persistent === undefined || copied instanceof Buffer) own[name] = copied;
    else copy.register_buffer(name, copied as Tensor | null, persistent);
  }
  copyHooks(module, copy);
  return copy;
}

/** Plain objects, arrays, collections and bytes; functions and objects of other classes are shared. */
function copyObject(value: object, memo: Memo): unknown {
  if (value instanceof Tensor) return copyTensor(value);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return structuredClone(value);
  // Known before its parts are copied: it may be one of them.
  const known = <T extends object>(copy: T): T => {
    memo.set(value, copy);
    return copy;
  };
  if (Array.isArray(value)) {
    const copy = known([] as unknown[]);
    for (const element of value) copy.push(copyValue(element, memo));
    return copy;
  }
  if (value instanceof Map) {
    const copy = known(new Map());
    for (const [key, element] of value) copy.set(copyValue(key, memo), copyValue(element, memo));
    return copy;
  }
  if (value instanceof Set) {
    const copy = known(new Set());
    for (const element of value) copy.add(copyValue(element, memo));
    return copy;
  }
  if (!isPlainObject(value)) return value;
  const copy = known(Object.create(Object.getPrototypeOf(value)) as Record<string, unknown>);
  for (const [key, element] of Object.entries(value)) copy[key] = copyValue(element, memo);
  return copy;
}

function copyValue(value: unknown, memo: Memo): unknown {
  if (value instanceof Module) return memo.get(value) ?? copyModule(value, memo);
  if (typeof value !== 'object' || value === null) return value;
  const known = memo.get(value);
  if (known !== undefined) return known;
  const copied = copyObject(value, memo);
  memo.set(value, copied);
  return copied;
}

/**
 * @internal A module of the same class with parameters, buffers, children and hooks of its own; what stands in several
 * places stands so in the copy. Private members (`#name`) of derived classes can't be copied: the copy lacks them.
 */
export function deepcopy<M extends Module>(module: M): M {
  return copyModule(module, new Map());
}
