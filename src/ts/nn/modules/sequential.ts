import type { Tensor } from '../../tensor.js';
import { ownModules } from '../members.js';
import { Module } from '../module.js';
import {
  addAtEnd,
  checkModule,
  insertAt,
  modulesIn,
  type NamedModules,
  named,
  takeOut,
  wrapIndex,
} from './_container.js';

/**
 * Modules one after another. Those without names are numbered, and `seq[0]` is the first; `at` also counts from the end.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html
 * @example
 * new nn.Sequential(new nn.Linear(784, 256), new nn.ReLU(), new nn.Linear(256, 10));
 * new nn.Sequential({ hidden: new nn.Linear(784, 256), act: new nn.ReLU() });
 */
export class Sequential extends Module {
  [index: number]: Module;

  constructor(modules: NamedModules);
  constructor(...modules: Module[]);
  constructor(...modules: (Module | NamedModules)[]) {
    super();
    const [first] = modules;
    const pairs =
      modules.length === 1 && typeof first === 'object' && first !== null
        ? named('Sequential', first)
        : (modules as Module[]).map((module, i): [string, Module] => [String(i), module]);
    for (const [name, module] of pairs) this.add_module(name, module);
  }

  /** The modules in order. */
  *[Symbol.iterator](): Iterator<Module> {
    for (const [, module] of ownModules(this)) yield module;
  }

  override get length(): number {
    return ownModules(this).length;
  }

  override forward(input: Tensor): Tensor {
    let value = input;
    // As `ownModules` finds them, without a list of them.
    for (const name of Object.keys(this)) {
      const module = (this as unknown as Record<string, unknown>)[name];
      if (module instanceof Module) value = module(value);
    }
    return value;
  }

  /** The module at the position; -1 is the last. @throws RangeError if there is none. */
  at(index: number): Module {
    const modules = ownModules(this);
    return modules[wrapIndex(index, modules.length)]![1];
  }

  /** Adds a module at the end. @throws RangeError if those there have names, after which no number can come. */
  append(module: Module): this {
    checkModule(module);
    addAtEnd(this, [module]);
    return this;
  }

  extend(modules: Iterable<Module>): this {
    addAtEnd(this, modulesIn('Sequential.extend', modules));
    return this;
  }

  /** Puts a module before the one at the position. */
  insert(index: number, module: Module): this {
    const n = this.length;
    checkModule(module);
    if (!Number.isInteger(index) || index < -n || index > n)
      throw new RangeError(`Index out of range: ${index}`);
    insertAt(this, index < 0 ? index + n : index, module);
    return this;
  }

  /** Takes the module at the position out, and numbers the others anew, as `del` does in Python; `delete` leaves a gap. */
  pop(index: number): Module {
    return takeOut(this, index);
  }
}
