/** Several results of one operator: an array whose elements also have PyTorch's names. */

/** Makes the array of several results. */
export type Tuple = (values: unknown[]) => unknown[];

/**
 * What gives the results of an operator PyTorch's names: `torch.max(x, 1).values` beside `const [values, indices]`.
 *
 * @param name the operator's, for the class that shows in the console.
 * @param names those of the results; null for one without.
 */
export function namedTuple(name: string, names: readonly (string | null)[]): Tuple {
  if (names.length < 2 || names.some((n) => n === null)) return (values) => values;
  const Named = { [name]: class extends Array<unknown> {} }[name]!;
  // What derives from it (map, filter, ...) is a plain array.
  Object.defineProperty(Named, Symbol.species, { value: Array });
  // Getters of the prototype, so that a result costs no more than an array.
  names.forEach((field, i) => {
    Object.defineProperty(Named.prototype, field!, {
      get(this: unknown[]) {
        return this[i];
      },
    });
  });
  // Not by its constructor: through `Array`'s an element costs ten times as much.
  return (values) => Object.setPrototypeOf(values, Named.prototype);
}
