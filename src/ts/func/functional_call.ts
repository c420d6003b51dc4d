/** A module called with other parameters than its own. */
import { reader } from '../arguments.js';
import { TorchError } from '../errors.js';
import type { Module } from '../nn/module.js';
import { repr } from '../nn/repr.js';
import { typeName } from '../ops/arguments.js';
import { isKeywords } from '../ops/binding.js';
import { Tensor } from '../tensor.js';

export interface FunctionalCallOptions {
  /** Keyword arguments of the module. */
  kwargs?: Record<string, unknown> | null;
  /** Whether tensors that the module has under several names take the value that is given for one of them. */
  tie_weights?: boolean;
  /** Whether the names must be exactly the module's. */
  strict?: boolean;
}

const readOptions = reader<Required<FunctionalCallOptions>>(
  'functional_call(*, Object? kwargs=None, bool tie_weights=True, bool strict=False)',
);

/** Tensors by their dotted names, as `named_parameters` and `named_buffers` give them. */
export type NamedTensors = Readonly<Record<string, Tensor>>;

/** Those of all objects; none may be in two. */
function merged(dicts: NamedTensors | readonly NamedTensors[]): Map<string, Tensor> {
  const list = Array.isArray(dicts) ? dicts : [dicts];
  if (!list.every((dict) => isKeywords(dict))) {
    throw new TypeError(
      `Expected parameter_and_buffer_dicts to be a dict, or a list/tuple of dicts, but got ${typeName(dicts)}`,
    );
  }
  const all = new Map<string, Tensor>();
  for (const [name, tensor] of list.flatMap((dict) => Object.entries(dict))) {
    if (all.has(name)) {
      throw new RangeError(
        `['${name}'] appeared in multiple dictionaries; behavior of functional call is ambiguous`,
      );
    }
    if (!(tensor instanceof Tensor)) {
      throw new TypeError(`functional_call: expected a Tensor for '${name}', but got ${typeName(tensor)}`);
    }
    all.set(name, tensor as Tensor);
  }
  return all;
}

/** The module's tensors under all their names. */
function tensorsOf(module: Module): Map<string, Tensor> {
  const options = { remove_duplicate: false };
  return new Map([...module.named_parameters(options), ...module.named_buffers(options)]);
}

/** Gives the values under all names that the module has for the same tensors. */
function tie(own: ReadonlyMap<string, Tensor>, values: Map<string, Tensor>): void {
  const names = new Map<Tensor, string[]>();
  for (const [name, tensor] of own) names.set(tensor, [...(names.get(tensor) ?? []), name]);
  for (const tied of names.values()) {
    const given = tied.flatMap((name) => values.get(name) ?? []);
    if (given.length === 0) continue;
    if (new Set(given).size !== 1) {
      throw new RangeError(
        `functional_call got multiple values for keys [${[...tied].sort().map(repr).join(', ')}], which are tied. Consider using tie_weights=False`,
      );
    }
    for (const name of tied) values.set(name, given[0]!);
  }
}

function checkNames(
  module: Module,
  own: ReadonlyMap<string, Tensor>,
  values: ReadonlyMap<string, Tensor>,
): void {
  const unexpected = [...values.keys()].filter((name) => !own.has(name));
  const missing = [...own.keys()].filter((name) => !values.has(name));
  const lines = [
    ...(unexpected.length === 0 ? [] : [`Unexpected key(s): ${unexpected.map(repr).join(', ')}.`]),
    ...(missing.length === 0 ? [] : [`Missing key(s): ${missing.map(repr).join(', ')}.`]),
  ];
  if (lines.length === 0) return;
  throw new TorchError(
    `Error(s) in reparametrizing for ${module.constructor.name}:\n\t${lines.join('\n\t')}`,
  );
}

/**
 * Calls a module with the given parameters and buffers in the place of its own, which it has again afterwards.
 *
 * @param parameter_and_buffer_dicts tensors by their dotted names, in one object or several; names that the module
 * doesn't have are ignored, unless `strict`.
 * @param args the module's arguments, or the only one.
 * @returns what the module returns.
 * @throws RangeError if a name is in two objects, or tied tensors are given several values; TorchError if `strict` and the
 * names aren't the module's.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.functional_call.html
 * @example
 * const model = new torch.nn.Linear(3, 1);
 * const loss = (params, x) => torch.func.functional_call(model, params, x).sum();
 * const params = Object.fromEntries(model.named_parameters());
 * torch.func.grad(loss)(params, torch.ones([2, 3])); // { weight: ..., bias: ... }
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever the module takes and gives
export function functional_call<M extends Module & ((...args: any[]) => any)>(
  module: M,
  parameter_and_buffer_dicts: NamedTensors | readonly NamedTensors[],
  args: unknown = null,
  options: FunctionalCallOptions = {},
): ReturnType<M> {
  if (typeof module !== 'function' || !('named_parameters' in module)) {
    throw new TypeError(`functional_call: expected a Module, but got ${typeName(module)}`);
  }
  const { kwargs, tie_weights, strict } = readOptions([options]);
  const values = merged(parameter_and_buffer_dicts);
  const own = tensorsOf(module);
  if (tie_weights) tie(own, values);
  if (strict) checkNames(module, own, values);
  const places = [...values].flatMap(([path, value]) => {
    const dot = path.lastIndexOf('.');
    if (!own.has(path)) return [];
    const holder = module.get_submodule(path.slice(0, Math.max(dot, 0))) as unknown as Record<
      string,
      unknown
    >;
    const name = path.slice(dot + 1);
    return [{ holder, name, value, before: holder[name] }];
  });
  const list = args === null ? [] : Array.isArray(args) ? args : [args];
  try {
    for (const { holder, name, value } of places) holder[name] = value;
    return module(...list, ...(kwargs === null ? [] : [kwargs]));
  } finally {
    for (const { holder, name, before } of places) holder[name] = before;
  }
}
