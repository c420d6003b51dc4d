/** Optimizers' state, with numbers in place of the parameters: to be saved, and back. */
import { native } from '../../../binding/native.js';
import { typeName } from '../ops/arguments.js';
import { isKeywords } from '../ops/binding.js';
import { adopt, idOf, keep, Tensor } from '../tensor.js';
import { mapTensors, mapTree } from '../tree.js';

/** What is kept for one parameter. */
// biome-ignore lint/suspicious/noExplicitAny: up to the optimizer
export type StateOf = Record<string, any>;

/** A group as it is saved: parameters are numbers, counted through all groups. */
// biome-ignore lint/suspicious/noExplicitAny: up to the optimizer
export type SavedGroup = { params: number[] } & Record<string, any>;

/** `Optimizer.state_dict()`: of the same structure as in Python. */
export interface StateDict {
  state: Map<number, StateOf> | Record<number, StateOf>;
  param_groups: SavedGroup[];
}

interface Group {
  params: Tensor[];
  param_names?: string[];
}

export function packed(groups: readonly Group[], state: ReadonlyMap<Tensor, StateOf>): StateDict {
  const numbers = new Map<Tensor, number>();
  let start = 0;
  const param_groups = groups.map(({ params, ...options }) => {
    params.forEach((p, i) => {
      if (!numbers.has(p)) numbers.set(p, start + i);
    });
    start += params.length;
    return { ...options, params: params.map((p) => numbers.get(p)!) };
  });
  const entries = [...state].map(([p, entry]) => [numbers.get(p)!, entry] as const);
  return { state: new Map(entries), param_groups };
}

export function unpacked(
  saved: StateDict,
  groups: readonly Group[],
): { groups: Group[]; state: Map<Tensor, StateOf> } {
  if (
    !isKeywords(saved) ||
    !Array.isArray(saved.param_groups) ||
    typeof saved.state !== 'object' ||
    saved.state === null
  ) {
    throw new TypeError(
      `load_state_dict(): expected { state, param_groups }, as state_dict() returns, but got ${typeName(saved)}`,
    );
  }
  const wrong = saved.param_groups.find((group) => !isKeywords(group) || !Array.isArray(group.params));
  if (wrong !== undefined) {
    throw new TypeError(
      `load_state_dict(): expected a group { params: [...], ... }, but got ${typeName(wrong)}`,
    );
  }
  const savedGroups = saved.param_groups.map(deepCopy);
  if (groups.length !== savedGroups.length) {
    throw new RangeError('loaded state dict has a different number of parameter groups');
  }
  if (groups.some((group, i) => group.params.length !== savedGroups[i]!.params.length)) {
    throw new RangeError(
      "loaded state dict contains a parameter group that doesn't match the size of optimizer's group",
    );
  }
  const byNumber = new Map<number, { p: Tensor; group: SavedGroup }>();
  savedGroups.forEach((group, g) => {
    group.params.forEach((number, i) => {
      byNumber.set(number, { p: groups[g]!.params[i]!, group });
    });
  });
  const state = new Map<Tensor, StateOf>();
  const entries = saved.state instanceof Map ? saved.state : Object.entries(saved.state);
  for (const [key, entry] of entries) {
    const found = byNumber.get(Number(key));
    if (!isKeywords(entry)) {
      throw new TypeError(
        `load_state_dict(): expected a dict as the state of parameter ${key}, but got ${typeName(entry)}`,
      );
    }
    if (found !== undefined) state.set(found.p, cast(found.p, entry, found.group));
  }
  const result = savedGroups.map((group, g) => {
    const { params, param_names } = groups[g]!;
    return { ...(param_names === undefined ? {} : { param_names }), ...group, params };
  });
  return { groups: result, state };
}

/** The state with its tensors on the parameter's device and, where floats, in its dtype. Steps stay as they are. */
function cast(p: Tensor, state: StateOf, group: SavedGroup): StateOf {
  return mapTree(state, (value, key) => {
    if (!(value instanceof Tensor)) return value;
    if (key !== 'step') {
      return own(p.is_floating_point() ? value.to(p.device, p.dtype) : value.to(p.device));
    }
    return own(group.capturable || group.fused ? value.to(p.device).float() : value);
  }) as StateOf;
}

/** The same tensor under a wrapper that no scope owns. */
function own(tensor: Tensor): Tensor {
  return keep(adopt(native.alias(idOf(tensor))));
}

function deepCopy(group: SavedGroup): SavedGroup {
  return mapTensors(group, (tensor) => keep(tensor.clone())) as SavedGroup;
}
