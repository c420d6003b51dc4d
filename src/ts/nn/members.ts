/** A module's parameters, buffers and children: registering, listing and finding them. */

import { type Rest, reader } from '../arguments.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { keep, Tensor } from '../tensor.js';
import { Callable } from './callable.js';
import type { Module } from './module.js';
import { Buffer, flag, Parameter } from './parameter.js';

/** @internal The module's parameters under their names, without those of its children. */
export let ownParameters: (module: Members) => [name: string, parameter: Parameter][];
/** @internal The same for buffers, with whether each is part of the state. */
export let ownBuffers: (module: Members) => [name: string, buffer: Tensor, persistent: boolean][];
/** @internal Names that are kept for buffers which aren't there yet. */
export let ownSlots: (module: Members) => [name: string, persistent: boolean][];

const isModule = (value: unknown): value is Module => value instanceof Members;

/** @internal The module's children under their names; one that stands under two names comes twice. */
export function ownModules(module: Members): [name: string, child: Module][] {
  const found: [string, Module][] = [];
  for (const name of Object.keys(module)) {
    const value = (module as unknown as Record<string, unknown>)[name];
    if (isModule(value)) found.push([name, value]);
  }
  return found;
}

type MemberNames = ['prefix', 'recurse', 'remove_duplicate'];

/** How members are listed. */
export interface MemberOptions {
  /** Before all names. */
  prefix?: string;
  /** Those of all modules inside, too. */
  recurse?: boolean;
  /** Names what stands in several places once. */
  remove_duplicate?: boolean;
}

const readMembers = reader<Required<MemberOptions>>(
  'named_members(str prefix="", bool recurse=True, bool remove_duplicate=True)',
);
/** How modules are listed. */
export interface ModuleListOptions {
  /** Modules to leave out. */
  memo?: Set<Module> | null;
  /** Before all names. */
  prefix?: string;
  /** Names what stands in several places once. */
  remove_duplicate?: boolean;
}

const readModules = reader<Required<ModuleListOptions>>(
  'named_modules(Object? memo=None, str prefix="", bool remove_duplicate=True)',
);

const readRecurse = reader<{ recurse: boolean }>('members(bool recurse=True)');

interface Registered {
  /** Whether it is part of the state. */
  persistent: boolean;
  value: unknown;
}

/** @internal What `Module` derives from. */
export abstract class Members extends Callable {
  /** The registered buffers. */
  readonly #buffers = new Map<string, Registered>();

  static #accessors = new Map<string, PropertyDescriptor & ThisType<Members>>();

  /** How a registered buffer is read and assigned: what is assigned is no scope's. Modules share it, and so a shape. */
  static #accessorOf(name: string): PropertyDescriptor & ThisType<Members> {
    let accessor = Members.#accessors.get(name);
    if (accessor === undefined) {
      accessor = {
        configurable: true,
        enumerable: true,
        get() {
          return this.#buffers.get(name)!.value;
        },
        set(value: unknown) {
          this.#buffers.get(name)!.value = value instanceof Tensor ? keep(value) : value;
        },
      };
      Members.#accessors.set(name, accessor);
    }
    return accessor;
  }

  static {
    ownParameters = (module) =>
      Object.entries(module).filter((entry): entry is [string, Parameter] => entry[1] instanceof Parameter);

    ownSlots = (module) =>
      [...module.#buffers]
        .filter(([, { value }]) => value == null)
        .map(([name, { persistent }]) => [name, persistent]);

    ownBuffers = (module) => {
      const found: [string, Tensor, boolean][] = [];
      for (const [name, value] of Object.entries(module)) {
        const persistent =
          module.#buffers.get(name)?.persistent ?? (value instanceof Buffer ? value.persistent : undefined);
        if (persistent === undefined || value instanceof Parameter || value == null) continue;
        if (!(value instanceof Tensor)) {
          throw new TypeError(
            `cannot assign '${typeName(value)}' as buffer '${name}' (torch.nn.Buffer, torch.Tensor or None expected)`,
          );
        }
        found.push([name, value, persistent]);
      }
      return found;
    };
  }

  #checkName(kind: string, name: string, known: boolean): void {
    if (typeof name !== 'string') {
      throw new TypeError(`${kind} name should be a string. Got ${typeName(name)}`);
    }
    if (name.includes('.')) {
      throw new TorchError(`${kind} name can't contain "."${kind === 'module' ? `, got: ${name}` : ''}`);
    }
    if (name === '') throw new TorchError(`${kind} name can't be empty string ""`);
    if ((name in this && !known) || name === '__proto__')
      throw new TorchError(`attribute '${name}' already exists`);
  }

  #set(name: string, value: unknown): void {
    (this as unknown as Record<string, unknown>)[name] = value;
  }

  #get(name: string): unknown {
    return (this as unknown as Record<string, unknown>)[name];
  }

  /**
   * Makes a tensor part of the module's state that isn't a parameter.
   *
   * @param tensor null keeps the name free for one. To let a tensor go, assign null: `delete` hides it only.
   * @param options `persistent: false` leaves it out of the state dict.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_buffer
   */
  register_buffer(
    name: string,
    tensor: Tensor | null,
    persistent: boolean | { persistent?: boolean } = true,
  ): void {
    this.#checkName('buffer', name, this.#buffers.has(name) || this.#get(name) instanceof Buffer);
    if (tensor !== null && !(tensor instanceof Tensor)) {
      throw new TypeError(
        `cannot assign '${typeName(tensor)}' object to buffer '${name}' (torch Tensor or None required)`,
      );
    }
    const kept = flag('register_buffer', 'persistent', persistent);
    this.#buffers.set(name, { persistent: kept, value: tensor === null ? null : keep(tensor) });
    const accessor = Members.#accessorOf(name);
    if (Object.getOwnPropertyDescriptor(this, name)?.get !== accessor.get)
      Object.defineProperty(this, name, accessor);
  }

  /** Adds a parameter; null keeps the name free for one. */
  register_parameter(name: string, param: Parameter | null): void {
    this.#checkName('parameter', name, this.#get(name) instanceof Parameter || this.#get(name) === null);
    if (param !== null && !(param instanceof Parameter)) {
      throw new TypeError(
        `cannot assign '${typeName(param)}' object to parameter '${name}' (torch.nn.Parameter or None required)`,
      );
    }
    this.#set(name, param);
  }

  /** Adds a child; null keeps the name free for one. */
  add_module(name: string, module: Module | null): void {
    if (module !== null && !isModule(module)) {
      throw new TypeError(`${typeName(module)} is not a Module subclass`);
    }
    this.#checkName('module', name, isModule(this.#get(name)) || this.#get(name) === null);
    this.#set(name, module);
  }

  register_module(name: string, module: Module | null): void {
    this.add_module(name, module);
  }

  /**
   * The module inside under a dotted path: `'layers.0'`.
   * @throws TorchError if there is none.
   */
  get_submodule(target: string): Module {
    let module = this as unknown as Module;
    if (typeof target !== 'string')
      throw new TypeError(`the path of a member must be str, not ${typeName(target)}`);
    if (target === '') return module;
    for (const name of target.split('.')) {
      module.#require(name);
      const child = module.#get(name);
      if (!isModule(child)) throw new TorchError(`\`${name}\` is not an nn.Module`);
      module = child;
    }
    return module;
  }

  /** The parameter under a dotted path: `'layers.0.weight'`. */
  get_parameter(target: string): Parameter {
    const [module, name] = this.#resolve(target);
    const value = module.#get(name);
    if (!(value instanceof Parameter)) throw new TorchError(`\`${name}\` is not an nn.Parameter`);
    return value;
  }

  /** The buffer under a dotted path. */
  get_buffer(target: string): Tensor {
    const [module, name] = this.#resolve(target);
    const found = ownBuffers(module).find(([own]) => own === name);
    if (found === undefined) throw new TorchError(`\`${name}\` is not a buffer`);
    return found[1];
  }

  #require(name: string): void {
    if (!(name in this)) throw new TorchError(`${this.constructor.name} has no attribute \`${name}\``);
  }

  #resolve(target: string): [Module, string] {
    if (typeof target !== 'string') this.get_submodule(target);
    const dot = target.lastIndexOf('.');
    const module = this.get_submodule(target.slice(0, Math.max(dot, 0)));
    const name = target.slice(dot + 1);
    module.#require(name);
    return [module, name];
  }

  *#members<T>(
    own: (module: Members) => readonly (readonly [string, T, ...unknown[]])[],
    { prefix, recurse, remove_duplicate }: Required<MemberOptions>,
  ): Generator<[string, T]> {
    const seen = new Set<T>();
    const modules: Iterable<[string, Members]> = recurse
      ? this.#modules(new Set(), prefix, remove_duplicate)
      : [[prefix, this]];
    for (const [path, module] of modules) {
      for (const [name, member] of own(module)) {
        if (seen.has(member)) continue;
        if (remove_duplicate) seen.add(member);
        yield [path === '' ? name : `${path}.${name}`, member];
      }
    }
  }

  /**
   * All parameters under their dotted names.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.named_parameters
   */
  named_parameters(...args: Rest<MemberNames, MemberOptions>): Generator<[string, Parameter]> {
    return this.#members(ownParameters, readMembers(args));
  }

  /** All parameters, as an optimizer takes them. */
  parameters(...args: Rest<['recurse'], { recurse?: boolean }>): Generator<Parameter> {
    return values(this.named_parameters('', readRecurse(args).recurse));
  }

  /** All buffers under their dotted names. */
  named_buffers(...args: Rest<MemberNames, MemberOptions>): Generator<[string, Tensor]> {
    return this.#members(ownBuffers, readMembers(args));
  }

  buffers(...args: Rest<['recurse'], { recurse?: boolean }>): Generator<Tensor> {
    return values(this.named_buffers('', readRecurse(args).recurse));
  }

  /** The modules directly inside; each once. */
  *named_children(): Generator<[string, Module]> {
    const seen = new Set<Module>();
    for (const [name, child] of ownModules(this)) {
      if (seen.has(child)) continue;
      seen.add(child);
      yield [name, child];
    }
  }

  children(): Generator<Module> {
    return values(this.named_children());
  }

  /**
   * This module and all inside under their dotted names, each before those inside it.
   *
   * @param memo modules to leave out.
   */
  named_modules(
    ...args: Rest<['memo', 'prefix', 'remove_duplicate'], ModuleListOptions>
  ): Generator<[string, Module]> {
    const { memo, prefix, remove_duplicate } = readModules(args);
    if (memo !== null && !(memo instanceof Set))
      throw new TypeError(`named_modules(): argument 'memo' must be Set, not ${typeName(memo)}`);
    return this.#modules(memo ?? new Set(), prefix, remove_duplicate);
  }

  *#modules(seen: Set<Module>, prefix: string, remove_duplicate: boolean): Generator<[string, Module]> {
    const self = this as unknown as Module;
    if (seen.has(self)) return;
    if (remove_duplicate) seen.add(self);
    yield [prefix, self];
    for (const [name, child] of ownModules(this)) {
      yield* child.#modules(seen, prefix === '' ? name : `${prefix}.${name}`, remove_duplicate);
    }
  }

  modules(): Generator<Module> {
    return values(this.named_modules());
  }
}

function* values<T>(pairs: Iterable<[string, T]>): Generator<T> {
  for (const [, value] of pairs) yield value;
}
