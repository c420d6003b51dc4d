import { noForward } from '../callable.js';
import { ownModules } from '../members.js';
import { Module } from '../module.js';
import { block, indent } from '../repr.js';
import { addAtEnd, checkModule, insertAt, modulesIn, takeOut, wrapIndex } from './_container.js';

/**
 * A list of modules, which counts as the module's own; it can't be called. `list[0]` is the first.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html
 * @example
 * const layers = new nn.ModuleList([new nn.Linear(2, 3), new nn.Linear(3, 1)]);
 */
export class ModuleList extends Module {
  [index: number]: Module;

  constructor(modules: Iterable<Module> | null = null) {
    super();
    if (modules !== null) this.extend(modules);
  }

  *[Symbol.iterator](): Iterator<Module> {
    for (const [, module] of ownModules(this)) yield module;
  }

  override get length(): number {
    return ownModules(this).length;
  }

  /** The module at the position; -1 is the last. @throws RangeError if there is none. */
  at(index: number): Module {
    const modules = ownModules(this);
    return modules[wrapIndex(index, modules.length)]![1];
  }

  /** Adds a module at the end. */
  append(module: Module): this {
    checkModule(module);
    addAtEnd(this, [module]);
    return this;
  }

  extend(modules: Iterable<Module>): this {
    addAtEnd(this, modulesIn('ModuleList.extend', modules));
    return this;
  }

  /** Puts a module before the one at the position. */
  insert(index: number, module: Module): void {
    const n = this.length;
    checkModule(module);
    insertAt(this, index === n ? n : wrapIndex(index, n), module);
  }

  /** Takes the module at the position out, and numbers the others anew, as `del` does in Python; `delete` leaves a gap. */
  pop(index: number): Module {
    return takeOut(this, index);
  }

  /** As PyTorch does, writes equal neighbours once. */
  override toString(): string {
    const runs: { from: number; to: number; text: string }[] = [];
    [...this].forEach((module, i) => {
      const text = String(module);
      const last = runs.at(-1);
      if (last?.text === text) last.to = i;
      else runs.push({ from: i, to: i, text });
    });
    const lines = runs.map(({ from, to, text }) =>
      indent(from === to ? `(${from}): ${text}` : `(${from}-${to}): ${to - from + 1} x ${text}`),
    );
    return block(this._get_name(), [], lines);
  }

  override forward(): never {
    throw noForward(this);
  }
}
