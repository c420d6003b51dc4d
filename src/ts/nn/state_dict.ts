/** A module's state: writing it down, and reading it in again. */
import { no_grad } from '../autograd.js';
import { TorchError } from '../errors.js';
import { strided } from '../layout.js';
import { typeName } from '../ops/arguments.js';
import { keep, Tensor } from '../tensor.js';
import { ownBuffers, ownModules, ownParameters } from './members.js';
import type { Module } from './module.js';
import { Parameter } from './parameter.js';
import { repr, size } from './repr.js';

/** Tensors under dotted names, in the module's order. */
export type StateDict = Record<string, Tensor>;

export interface StateDictOptions {
  /** What to add to, instead of a new object. */
  destination?: StateDict | null;
  /** Before all names. */
  prefix?: string;
  /** Gives the tensors themselves, with their part in autograd's graph. */
  keep_vars?: boolean;
}

export interface LoadOptions {
  /** Whether the keys must be exactly the module's. */
  strict?: boolean;
  /** Puts the tensors themselves into the module, instead of copying. */
  assign?: boolean;
}

/** What a load did not find, and what it found no place for. */
export class IncompatibleKeys {
  constructor(
    readonly missing_keys: string[],
    readonly unexpected_keys: string[],
  ) {}

  toString(): string {
    if (this.missing_keys.length === 0 && this.unexpected_keys.length === 0) {
      return '<All keys matched successfully>';
    }
    const list = (keys: string[]) => `[${keys.map(repr).join(', ')}]`;
    return `_IncompatibleKeys(missing_keys=${list(this.missing_keys)}, unexpected_keys=${list(this.unexpected_keys)})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** @internal A load under way: what is found wrong, and what will be done if nothing is. */
export interface Loading {
  readonly state_dict: ReadonlyMap<string, unknown>;
  readonly assign: boolean;
  /** The version of the module's state, where the state dict comes from a file that says so. */
  readonly version: number | null;
  readonly missing_keys: string[];
  readonly unexpected_keys: string[];
  readonly error_msgs: string[];
  readonly actions: (() => void)[];
}

/** The module's own state: parameters, then persistent buffers. */
function ownState(module: Module): [string, Tensor][] {
  const buffers = ownBuffers(module).filter(([, , persistent]) => persistent);
  return [...ownParameters(module), ...buffers.map(([name, buffer]): [string, Tensor] => [name, buffer])];
}

/** @internal Adds one module's own state to `destination`. */
export function saveOwn(module: Module, destination: StateDict, prefix: string, keep_vars: boolean): void {
  for (const [name, tensor] of ownState(module)) {
    destination[prefix + name] = keep_vars ? tensor : tensor.detach();
  }
}

const sameShape = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, i) => n === b[i]);

/** @internal Notes what loading does to one module's own state. */
export function loadOwn(module: Module, loading: Loading, prefix: string): void {
  const state = ownState(module);
  for (const [name, tensor] of state) {
    const key = prefix + name;
    if (!loading.state_dict.has(key)) {
      loading.missing_keys.push(key);
      continue;
    }
    let given = loading.state_dict.get(key);
    if (!(given instanceof Tensor)) {
      loading.error_msgs.push(
        `While copying the parameter named "${key}", expected torch.Tensor or Tensor-like object from checkpoint but received ${typeName(given)}`,
      );
      continue;
    }
    const shape = tensor.shape;
    // Scalars were saved as one element once.
    if (shape.length === 0 && sameShape(given.shape, [1])) given = given.select(0, 0);
    const value = given as Tensor;
    if (!sameShape(value.shape, shape)) {
      loading.error_msgs.push(
        `size mismatch for ${key}: copying a param with shape ${size(value.shape)} from checkpoint, the shape in current model is ${size(shape)}.`,
      );
      continue;
    }
    try {
      loading.actions.push(
        loading.assign ? prepareAssign(module, name, tensor, value) : prepareCopy(tensor, value),
      );
    } catch (e) {
      loading.error_msgs.push(
        `While copying the parameter named "${key}", whose dimensions in the model are ${size(shape)} and whose dimensions in the checkpoint are ${size(value.shape)}, an exception occurred : (${quoted((e as Error).message)},).`,
      );
    }
  }
  const known = new Set(state.map(([name]) => name));
  for (const key of loading.state_dict.keys()) {
    if (!key.startsWith(prefix)) continue;
    const [first, ...rest] = key.slice(prefix.length).split('.');
    const child = (module as unknown as Record<string, unknown>)[first!];
    if (rest.length === 0 ? !known.has(first!) : !ownModules(module).some(([, m]) => m === child)) {
      loading.unexpected_keys.push(key);
    }
  }
}

/** What PyTorch writes beside a state dict's keys: the version of each module's state. */
function versionIn(state_dict: object, prefix: string): number | null {
  const hidden = Object.getOwnPropertyDescriptor(state_dict, '_metadata');
  if (hidden === undefined || hidden.enumerable) return null;
  const of = (dict: unknown, key: string): unknown =>
    dict instanceof Map ? dict.get(key) : (dict as Record<string, unknown> | null | undefined)?.[key];
  const version = of(of(hidden.value, prefix.slice(0, -1)), 'version');
  return version === undefined ? null : Number(version);
}

/** A text as Python writes it. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`);
  return quote + escaped + quote;
}

/** Whether a tensor of the same shape can be copied to it, or from it, whatever its values are. */
const isPlain = (t: Tensor): boolean =>
  t.layout === strided && !t.is_meta && !t.dtype.name.startsWith('q') && !t.is_inference();

/** Fails where the copy would. */
function prepareCopy(tensor: Tensor, value: Tensor): () => void {
  if (!isPlain(tensor) || !isPlain(value) || !tensor.is_contiguous()) {
    no_grad(() => {
      const before = tensor.clone();
      tensor.copy_(value);
      tensor.copy_(before);
    });
  }
  return () => tensor.copy_(value);
}

/** Fails where the tensor can't take the other's place. */
function prepareAssign(module: Module, name: string, old: Tensor, value: Tensor): () => void {
  let taken = value;
  if (old instanceof Parameter) {
    const { requires_grad } = old;
    if (value instanceof Parameter) value.detach().requires_grad_(requires_grad);
    else taken = new Parameter(value, requires_grad);
  }
  return () => {
    if (old instanceof Parameter) taken.requires_grad_(old.requires_grad);
    else keep(taken);
    (module as unknown as Record<string, unknown>)[name] = taken;
  };
}

/** @internal Loads a module and all inside: first looks whether everything fits, then changes it. */
export function load(
  module: Module,
  state_dict: StateDict | ReadonlyMap<string, unknown>,
  { strict, assign }: Required<LoadOptions>,
): IncompatibleKeys {
  if (typeof state_dict !== 'object' || state_dict === null || state_dict instanceof Tensor) {
    throw new TypeError(`Expected state_dict to be dict-like, got ${typeName(state_dict)}.`);
  }
  const all = state_dict instanceof Map ? state_dict : new Map(Object.entries(state_dict));
  const found = {
    missing_keys: [],
    unexpected_keys: [],
    error_msgs: [] as string[],
    actions: [] as (() => void)[],
  };
  const visit = (inner: Module, state: ReadonlyMap<string, unknown>, prefix: string): void => {
    inner._load_from_state_dict(
      { ...found, state_dict: state, assign, version: versionIn(state_dict, prefix) },
      prefix,
    );
    for (const [name, child] of ownModules(inner)) {
      const path = `${prefix}${name}.`;
      visit(child, new Map([...state].filter(([key]) => key.startsWith(path))), path);
    }
  };
  visit(module, all, '');

  const result = new IncompatibleKeys(found.missing_keys, found.unexpected_keys);
  const errors = [...found.error_msgs];
  const list = (keys: string[]) => keys.map((key) => `"${key}"`).join(', ');
  if (strict && result.unexpected_keys.length > 0) {
    errors.unshift(`Unexpected key(s) in state_dict: ${list(result.unexpected_keys)}. `);
  }
  if (strict && result.missing_keys.length > 0) {
    errors.unshift(`Missing key(s) in state_dict: ${list(result.missing_keys)}. `);
  }
  if (errors.length > 0) {
    throw new TorchError(
      `Error(s) in loading state_dict for ${module._get_name()}:\n\t${errors.join('\n\t')}`,
    );
  }
  no_grad(() => {
    for (const action of found.actions) action();
  });
  return result;
}
