import { TorchError } from '../../errors.js';
import { noForward } from '../callable.js';
import { ownModules } from '../members.js';
import { Module } from '../module.js';
import { addNamed, type Named, named } from './_container.js';

/**
 * Modules under names, which count as the module's own; it can't be called.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleDict.html
 * @example
 * const heads = new nn.ModuleDict({ small: new nn.Linear(8, 2), large: new nn.Linear(8, 20) });
 * heads.get('small')(torch.randn([4, 8])).shape // [4, 2]
 */
export class ModuleDict extends Module {
  constructor(modules: Named<Module> | null = null) {
    super();
    if (modules !== null) this.update(modules);
  }

  override get length(): number {
    return ownModules(this).length;
  }

  /** @throws TorchError if there is no module of that name. */
  get(key: string): Module {
    const found = ownModules(this).find(([name]) => name === key);
    if (found === undefined) throw new TorchError(`'${key}'`);
    return found[1];
  }

  set(key: string, module: Module): void {
    this.add_module(key, module);
  }

  has(key: string): boolean {
    return ownModules(this).some(([name]) => name === key);
  }

  /** Takes the module out. @throws TorchError if there is no module of that name. */
  pop(key: string): Module {
    const module = this.get(key);
    delete (this as unknown as Record<string, Module>)[key];
    return module;
  }

  clear(): void {
    for (const key of this.keys()) this.pop(key);
  }

  keys(): string[] {
    return ownModules(this).map(([name]) => name);
  }

  values(): Module[] {
    return ownModules(this).map(([, module]) => module);
  }

  items(): [string, Module][] {
    return ownModules(this);
  }

  /** Adds all of them, from a mapping, pairs or another of these; or none, if one is no module. */
  update(modules: Named<Module>): void {
    addNamed(this, named('ModuleDict', modules), (name, module: Module) => this.add_module(name, module));
  }

  /** The names, as in Python. */
  [Symbol.iterator](): Iterator<string> {
    return this.keys().values();
  }

  override forward(): never {
    throw noForward(this);
  }
}
