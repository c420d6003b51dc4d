/** What an optimizer is made for. */
import { isIterable, typeName } from '../ops/arguments.js';
import { Tensor } from '../tensor.js';

/** Parameters, with or without their names. */
export type ParameterList = Tensor | Iterable<Tensor> | Iterable<readonly [name: string, parameter: Tensor]>;

/** What an optimizer is made for: parameters, or groups of them with options of their own. */
export type Params<O> =
  | Iterable<Tensor>
  | Iterable<readonly [name: string, parameter: Tensor]>
  | Iterable<{ params: ParameterList } & O>;

/** The parameters of a group and their names, if they have some. */
export function listOf(given: ParameterList): { params: Tensor[]; names: string[] | null } {
  if (given instanceof Tensor) return { params: [given], names: null };
  if (given instanceof Set) {
    throw new TypeError(
      'optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets will change between runs. Please use a list instead.',
    );
  }
  if (!isIterable(given)) {
    throw new TypeError(`params must be an iterable of Tensors, but got ${typeName(given)}`);
  }
  const list = [...given] as (Tensor | readonly [string, Tensor])[];
  const names = list.flatMap((p) => (Array.isArray(p) ? [p[0] as string] : []));
  if (names.length !== 0 && names.length !== list.length) {
    throw new RangeError('all optimizer params should be with/without names. Some param names are missing');
  }
  return {
    params: list.map((p) => (Array.isArray(p) ? p[1] : p) as Tensor),
    names: names.length === 0 ? null : names,
  };
}
