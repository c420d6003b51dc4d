/** Copies of modules, as Python's `copy.deepcopy` makes them. */
import { no_grad } from '../autograd.js';
import { TorchError } from '../errors.js';
import { preserve_format } from '../layout.js';
import { Tensor } from '../tensor.js';
import { copyHooks } from './callable.js';
import { ownBuffers } from './members.js';
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
  const buffers = new Map(ownBuffers(module).map(([name, , persistent]) => [name, persistent]));
  const own = copy as Record<string, unknown>;
  for (const [name, value] of Object.entries(module)) {
    const copied = copyValue(value, memo);
    const persistent = buffers.get(name);
    if (persistent === undefined || copied instanceof Buffer) own[name] = copied;
    else copy.register_buffer(name, copied as Tensor, persistent);
  }
  copyHooks(module, copy);
  return copy;
}

function copyValue(value: unknown, memo: Memo): unknown {
  const isObject = value instanceof Tensor || value instanceof Module || Array.isArray(value);
  // Functions and all else are shared, as functions are in Python.
  if (!isObject) return value;
  const known = memo.get(value);
  if (known !== undefined) return known;
  if (value instanceof Module) return copyModule(value, memo);
  const copied = value instanceof Tensor ? copyTensor(value) : value.map((v) => copyValue(v, memo));
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
