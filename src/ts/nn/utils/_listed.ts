import { isIterable, typeName } from '../../ops/arguments.js';
import { Tensor } from '../../tensor.js';

/** @internal A tensor or several as a list. @throws TypeError if there is anything else. */
export function listed(name: string, tensors: Tensor | Iterable<Tensor>): Tensor[] {
  if (tensors instanceof Tensor) return [tensors];
  if (!isIterable(tensors))
    throw new TypeError(`${name}(): expected an iterable of Tensors, but got ${typeName(tensors)}`);
  const list = [...tensors];
  const other = list.findIndex((value) => !(value instanceof Tensor));
  if (other !== -1)
    throw new TypeError(`${name}(): expected Tensor as element ${other}, but got ${typeName(list[other])}`);
  return list;
}
