/** Structures of arrays, Maps and plain objects, with values in them. */
import { isKeywords } from './ops/binding.js';
import { Tensor } from './tensor.js';

/**
 * The same structure with every value mapped.
 *
 * @param leaf gets a value and the key that it lies under, null in an array.
 */
export function mapTree(
  value: unknown,
  leaf: (value: unknown, key: unknown) => unknown,
  key: unknown = null,
): unknown {
  if (Array.isArray(value)) return value.map((element) => mapTree(element, leaf));
  const inside = ([name, element]: [unknown, unknown]) => [name, mapTree(element, leaf, name)] as const;
  if (value instanceof Map) return new Map(Array.from(value, inside));
  if (isKeywords(value)) return Object.fromEntries(Object.entries(value).map(inside));
  return leaf(value, key);
}

/** The same structure with every tensor mapped; other values stay. */
export function mapTensors(value: unknown, fn: (tensor: Tensor) => unknown): unknown {
  return mapTree(value, (element) => (element instanceof Tensor ? fn(element) : element));
}
