import { typeName } from '../../ops/arguments.js';
import type { Tensor } from '../../tensor.js';
import { ownModules } from '../members.js';
import { Module } from '../module.js';
import { type NamedModules, named, wrapIndex } from './_container.js';

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

  /** Adds a module at the end. */
  append(module: Module): this {
    this.add_module(String(this.length), module);
    return this;
  }

  extend(modules: Iterable<Module>): this {
    for (const module of [...modules]) this.append(module);
    return this;
  }

  /** Puts a module before the one at the position. */
  insert(index: number, module: Module): this {
    const n = this.length;
    if (!(module instanceof Module)) throw new TypeError(`${typeName(module)} is not a Module subclass`);
    if (!Number.isInteger(index) || index < -n || index > n)
      throw new RangeError(`Index out of range: ${index}`);
    const at = index < 0 ? index + n : index;
    for (let i = n; i > at; i--) this[i] = this[i - 1]!;
    this[at] = module;
    return this;
  }

  /** Takes the module at the position out. */
  pop(index: number): Module {
    const modules = ownModules(this);
    const at = wrapIndex(index, modules.length);
    const left = modules.filter((_, i) => i !== at);
    for (const [name] of modules) delete (this as unknown as Record<string, Module>)[name];
    // As in PyTorch, what is left is numbered.
    left.forEach(([, module], i) => {
      this[i] = module;
    });
    return modules[at]![1];
  }
}
