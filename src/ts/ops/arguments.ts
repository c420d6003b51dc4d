/**
 * The types of arguments: what each takes, as PyTorch's argument parser decides it, and the form in which it
 * crosses to the addon.
 */
import { native } from '../../../binding/native.js';
import { Device } from '../device.js';
import { dtype } from '../dtype.js';
import { layout, memory_format } from '../layout.js';
import { Generator, generatorId } from '../random.js';
import { idOf, isTensor, Tensor } from '../tensor.js';
import type { Parameter } from './schema.js';

export interface ArgumentType {
  /** PyTorch's name for it in messages. */
  readonly name: string;
  /** Whether the value may be bound to the parameter. */
  check(value: unknown, parameter: Parameter): boolean;
  /** The form in which a value that passed the check crosses. */
  convert(value: unknown): unknown;
  /** Whether every value but a tensor crosses as it is. */
  readonly plain: boolean;
}

const content = { looked: false };

/** Starts to watch whether a check depends on more than the kinds of its arguments. */
export function watchContent(): void {
  content.looked = false;
}

/** Whether one did since. */
export function lookedAtContent(): boolean {
  return content.looked;
}

/** A tensor may stand for the number in it if it has no dimensions and no gradient is asked for. */
function holdsNumber(value: unknown): value is Tensor {
  if (!(value instanceof Tensor)) return false;
  content.looked = true;
  const id = idOf(value);
  return native.dim(id) === 0 && !native.requiresGrad(id);
}

function holdsInt(value: unknown): value is Tensor {
  if (!holdsNumber(value)) return false;
  const { is_floating_point, is_complex, name } = value.dtype;
  return !is_floating_point && !is_complex && name !== 'bool';
}

/** Whether the value is a complex number: an object with a real and an imaginary part. */
export function isComplex(value: unknown): value is { re: number; im: number } {
  return typeof value === 'object' && value !== null && 're' in value && 'im' in value;
}

/** Whether the value can be iterated over; strings don't count. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

export const isNumber = (value: unknown): value is number | bigint | boolean =>
  typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';

const isInt = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isInteger(value) : typeof value === 'bigint';

const isScalar = (value: unknown): boolean => isNumber(value) || isComplex(value) || holdsNumber(value);

// A tensor in the place of a number gives its number.
const number = (value: unknown): unknown => (value instanceof Tensor ? native.item(idOf(value)) : value);

const same = (value: unknown): unknown => value;

function everyIs(value: unknown, test: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

/** Whether the value may stand for an integer: a number, or a tensor that holds one. */
export const isInteger = (value: unknown): boolean => isInt(value) || holdsInt(value);

// As PyTorch does, decides by the first element; the addon names the one that isn't an integer.
function isIntList(value: unknown, parameter: Parameter): boolean {
  if (Array.isArray(value)) return value.length === 0 || isInteger(value[0]);
  return parameter.size > 0 && isInteger(value);
}

/** Of a list or a value, tensors that hold integers as these. */
export function integers(value: unknown): unknown {
  if (!Array.isArray(value)) return number(value);
  const element = (at: unknown) => (holdsInt(at) ? number(at) : at);
  return value.some(isTensor) ? value.map(element) : value;
}

function isOptionalIntList(value: unknown, parameter: Parameter): boolean {
  if (Array.isArray(value)) return value.every((element) => element === null || isInt(element));
  return parameter.size > 0 && isInt(value);
}

function isTensorList(value: unknown, { index }: Parameter, nullable: boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const element = value[i];
    if (element instanceof Tensor || (nullable && element === null)) continue;
    throw new TypeError(`expected Tensor as element ${i} in argument ${index}, but got ${typeName(element)}`);
  }
  return true;
}

const handles = (value: unknown): unknown => {
  const list = value as (Tensor | null)[];
  const ids = new Array<number>(list.length);
  for (let i = 0; i < list.length; i++) ids[i] = list[i] === null ? 0 : idOf(list[i]!);
  return ids;
};

const tensor: ArgumentType = {
  name: 'Tensor',
  check: (value, parameter) =>
    value instanceof Tensor || (parameter.numbers && (isNumber(value) || isComplex(value))),
  convert(value) {
    if (value instanceof Tensor) return idOf(value);
    // A bare number would be a handle.
    return typeof value === 'number' ? [value] : value;
  },
  plain: false,
};

function ofClass<T>(
  name: string,
  type: abstract new (...args: never[]) => T,
  form: (value: T) => unknown,
): ArgumentType {
  return {
    name,
    check: (value) => value instanceof type,
    convert: (value) => form(value as T),
    plain: false,
  };
}

/** By the schema's name for the type, with SymInt as int and without the size of a list. */
export const types: Record<string, ArgumentType> = {
  Tensor: tensor,
  'Tensor[]': {
    name: 'tuple of Tensors',
    check: (value, parameter) => isTensorList(value, parameter, false),
    convert: handles,
    plain: false,
  },
  'Tensor?[]': {
    name: 'tuple of Tensors',
    check: (value, parameter) => isTensorList(value, parameter, true),
    convert: handles,
    plain: false,
  },
  Scalar: { name: 'Number', check: isScalar, convert: number, plain: true },
  'Scalar[]': {
    name: 'tuple of Scalars',
    check: (value) => everyIs(value, (element) => isNumber(element) || isComplex(element)),
    convert: same,
    plain: false,
  },
  int: { name: 'int', check: isInteger, convert: number, plain: true },
  'int[]': { name: 'tuple of ints', check: isIntList, convert: integers, plain: true },
  'int?[]': { name: 'tuple of ints', check: isOptionalIntList, convert: same, plain: false },
  float: {
    name: 'float',
    check: (value) => isNumber(value) || holdsNumber(value),
    convert: (value) => {
      const given = number(value);
      return typeof given === 'boolean' ? Number(given) : given;
    },
    plain: false,
  },
  'float[]': {
    name: 'tuple of floats',
    check: (value, parameter) =>
      Array.isArray(value) ? value.length === 0 || isNumber(value[0]) : parameter.size > 0 && isNumber(value),
    convert: same,
    plain: false,
  },
  bool: { name: 'bool', check: (value) => typeof value === 'boolean', convert: same, plain: true },
  Any: { name: 'object', check: () => true, convert: same, plain: false },
  Object: { name: 'object', check: (value) => typeof value === 'object', convert: same, plain: false },
  // Only in signatures of ours: what takes parameters takes one tensor too.
  Tensors: {
    name: 'Tensor or iterable of Tensors',
    check: isIterable,
    convert: same,
    plain: false,
  },
  Iterable: { name: 'iterable', check: isIterable, convert: same, plain: false },
  Callable: { name: 'function', check: (value) => typeof value === 'function', convert: same, plain: false },
  str: { name: 'str', check: (value) => typeof value === 'string', convert: same, plain: true },
  ScalarType: ofClass('torch.dtype', dtype, (value) => value.code),
  Layout: ofClass('torch.layout', layout, (value) => value.code),
  MemoryFormat: ofClass('torch.memory_format', memory_format, (value) => value.code),
  Generator: ofClass('torch.Generator', Generator, (value) => generatorId(value)),
  Device: {
    name: 'torch.device',
    check: (value) => typeof value === 'string' || value instanceof Device,
    convert: String,
    plain: false,
  },
};

/** What came, for messages: Python's name for the type where it has one. A number that is an integer counts as int. */
export function typeName(value: unknown): string {
  if (value === null) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'number':
      return Number.isInteger(value) ? 'int' : 'float';
    case 'bigint':
      return 'int';
    case 'boolean':
      return 'bool';
    case 'string':
      return 'str';
    case 'object': {
      if (isComplex(value)) return 'complex';
      const name = value!.constructor?.name;
      return name === undefined || name === 'Object' ? 'dict' : name;
    }
    default:
      return typeof value;
  }
}
