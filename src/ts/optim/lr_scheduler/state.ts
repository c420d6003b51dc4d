/** Loading what `state_dict` gave. */
import { TorchError } from '../../errors.js';
import { typeName } from '../../ops/arguments.js';
import { isKeywords } from '../../ops/binding.js';
import { isRate } from '../scalars.js';

export type State = Record<string, unknown>;

/** @throws TypeError if it isn't an object. */
export function checkState(state_dict: unknown): asserts state_dict is State {
  if (isKeywords(state_dict)) return;
  throw new TypeError(
    `load_state_dict(): expected an object, as state_dict() returns, but got ${typeName(state_dict)}`,
  );
}

/** A value that must be there, and the others. */
export function taken(state_dict: unknown, key: string): [value: unknown, rest: State] {
  checkState(state_dict);
  const { [key]: value, ...rest } = state_dict;
  if (value === undefined) throw new TorchError(`load_state_dict(): the state has no '${key}'`);
  return [value, rest];
}

function kind(value: unknown): string {
  if (value === null || Array.isArray(value)) return typeName(value);
  if (isRate(value)) return 'number'; // a learning rate may be a tensor
  return typeof value === 'boolean' ? 'bool' : typeof value === 'string' ? 'str' : typeof value;
}

function check(name: string, known: unknown, value: unknown): void {
  if (kind(known) !== kind(value)) {
    throw new TypeError(`load_state_dict(): '${name}' must be ${kind(known)}, not ${typeName(value)}`);
  }
  if (!Array.isArray(value) || !Array.isArray(known) || known.length === 0) return;
  value.forEach((element, i) => {
    check(`${name}[${i}]`, known[0], element);
  });
}

/**
 * Sets the properties of a schedule. What it doesn't know, of another version say, is kept; what it knows must be of
 * the kind that it is.
 */
export function assign(scheduler: object, state_dict: unknown): void {
  checkState(state_dict);
  const entries = Object.entries(state_dict).filter(([, value]) => value !== undefined);
  for (const [key, value] of entries) {
    if (key in scheduler && !Object.prototype.propertyIsEnumerable.call(scheduler, key)) {
      throw new TypeError(`load_state_dict(): '${key}' is no state of a ${scheduler.constructor.name}`);
    }
    const known = (scheduler as State)[key];
    if (known != null) check(key, known, value);
  }
  const copies = entries.map(([key, value]) => [key, Array.isArray(value) ? [...value] : value] as const);
  Object.assign(scheduler, Object.fromEntries(copies));
}
