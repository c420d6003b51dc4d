/** Arguments in PyTorch's order, and the rest by name in a final object. */
import { checkKeys } from '../arguments.js';
import { isKeywords } from '../ops/binding.js';

/**
 * Gathers them in one object; what isn't given isn't in it.
 *
 * @param name for messages.
 * @param names of all, the first `positional` of which can be given without.
 * @param before number of arguments before these, for messages.
 * @throws TypeError for too many, an unknown name, or one that is given twice.
 */
export function gather<T extends object>(
  name: string,
  names: readonly (keyof T & string)[],
  positional: number,
  args: readonly unknown[],
  before = 1,
): Partial<T> {
  const last = args.at(-1);
  const named = isKeywords(last) ? last : {};
  checkKeys(name, named, names);
  const values = isKeywords(last) ? args.slice(0, -1) : args;
  if (values.length > positional) {
    throw new TypeError(
      `${name}() takes at most ${positional + before} positional arguments but ${values.length + before} were given`,
    );
  }
  const result: Record<string, unknown> = {};
  values.forEach((value, i) => {
    if (value !== undefined) result[names[i]!] = value;
  });
  for (const [key, value] of Object.entries(named)) {
    if (key in result) throw new TypeError(`${name}() got multiple values for argument '${key}'`);
    if (value !== undefined) result[key] = value;
  }
  return result as Partial<T>;
}
