/**
 * Arguments of what PyTorch writes in Python: positional in its order, and the rest by name in a final object. A
 * signature is one line in the language of the operators' schemas, which says names, types and defaults.
 */
import { native } from '../../binding/native.js';
import { bfloat16 } from './dtype.js';
import { contiguous_format } from './layout.js';
import { typeName } from './ops/arguments.js';
import { isKeywords, type Match, match, separate } from './ops/binding.js';
import { type Parsed, parsers } from './ops/schema.js';
import { call, idOf, Tensor } from './tensor.js';

/**
 * The type of what follows the required arguments: the values of `Names` in order, as many as one likes, then an
 * object with others.
 */
export type Rest<Names extends readonly string[], Options> = Names extends readonly [
  infer Name extends keyof Options,
  ...infer More extends readonly string[],
]
  ? [options?: Options] | [value?: Options[Name], ...rest: Rest<More, Options>]
  : [options?: Options];

/** The same where one of the options, by position or by name, is `true`: what is returned may depend on it. */
export type RestWith<Names extends readonly string[], Options, Flag extends keyof Options> =
  | [options: Options & Record<Flag, true>]
  | (Names extends readonly [infer Name extends keyof Options, ...infer More extends readonly string[]]
      ? Name extends Flag
        ? [flag: true, ...rest: Rest<More, Options>]
        : [value: Options[Name] | undefined, ...rest: RestWith<More, Options, Flag>]
      : never);

/** The value that a schema's text for a default stands for. */
function defaultOf(text: string | null): unknown {
  if (text === null) return undefined;
  if (text === 'None') return null;
  if (text === 'True' || text === 'False') return text === 'True';
  if (text === 'torch.bfloat16') return bfloat16;
  if (text === 'contiguous_format') return contiguous_format;
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

/** Binds arguments to one of the signatures, and fills in its defaults. */
function compile(texts: readonly string[]): (args: readonly unknown[]) => Match {
  let signatures: Parsed[] | null = null;
  const defaults = new Map<Parsed, readonly unknown[]>();
  return (args) => {
    if (signatures === null) {
      signatures = parsers(...texts);
      for (const s of signatures)
        defaults.set(
          s,
          s.parameters.map((p) => defaultOf(p.fallback)),
        );
    }
    const { given, keywords } = separate(args);
    const { signature, values } = match(signatures[0]!.name, signatures, given, keywords);
    const others = defaults.get(signature)!;
    return { signature, values: values.map((value, i) => (value === undefined ? others[i] : value)) };
  };
}

/**
 * Reads arguments into an object, defaults included.
 *
 * @param texts the signatures, tried in order: `'Linear(int in_features, int out_features, bool bias=True)'`.
 * @returns a function that throws a TypeError where the arguments don't fit.
 */
export function reader<T>(...texts: string[]): (args: readonly unknown[]) => T {
  const read = compile(texts);
  return (args) => {
    const { signature, values } = read(args);
    const result: Record<string, unknown> = {};
    for (let i = 0; i < values.length; i++) result[signature.parameters[i]!.name] = values[i];
    return result as T;
  };
}

/**
 * The same for the constructors of several classes that take the same arguments.
 *
 * @param parameters the signature without a name: `'(bool inplace=False)'`.
 * @returns a function that takes the class's name first, for messages.
 */
export function readerFor<T>(parameters: string): (name: string, args: readonly unknown[]) => T {
  const readers = new Map<string, (args: readonly unknown[]) => T>();
  return (name, args) => {
    let read = readers.get(name);
    if (read === undefined) {
      read = reader<T>(name + parameters);
      readers.set(name, read);
    }
    return read(args);
  };
}

/** What is looked at before a body sees a value unread; with others it must not be names, nor nothing. */
const kinds = ['Tensor', 'Tensor?', 'bool', 'str', 'int', 'float'];

/** Whether a value is so plainly of its parameter's kind that the body, or its operators, may see it unread. */
function isPlain(kind: number, value: unknown): boolean {
  switch (kind) {
    case 0:
      return value instanceof Tensor;
    case 1:
      return value === null || value instanceof Tensor;
    case 2:
      return typeof value === 'boolean';
    case 3:
      return typeof value === 'string';
    case 4:
    case 5:
      return typeof value === 'number';
    default:
      return value !== undefined && !isKeywords(value);
  }
}

/**
 * A function that takes its arguments by name too. Without names they go straight to `body`, whose operators check them.
 *
 * @param text the signature, in the order of the body's parameters.
 * @param itself whether the body says what is wrong with tensors, but for the first: in words that are PyTorch's.
 */
export function functional<F>(text: string, body: (...args: never[]) => unknown, itself = false): F {
  const read = compile([text]);
  const parameters = text.slice(text.indexOf('(') + 1).split(', ');
  const wanted = parameters.map((parameter, i) => {
    const kind = kinds.indexOf(parameter.slice(0, parameter.indexOf(' ')));
    return itself && i > 0 && kind <= 1 ? -1 : kind;
  });
  const required = parameters.filter((parameter) => !parameter.includes('=')).length;
  const direct = (args: readonly unknown[]): boolean => {
    const { length } = args;
    if (length < required || length > wanted.length) return false;
    for (let i = 0; i < length; i++) if (!isPlain(wanted[i]!, args[i])) return false;
    return true;
  };
  return ((...args: unknown[]) => body(...((direct(args) ? args : read(args).values) as never[]))) as F;
}

/**
 * The same for a body that works with its arguments before an operator does: all are checked, and defaults are filled in.
 *
 * @param text the signature, in the order of the body's parameters.
 */
export function checked<F>(text: string, body: (...args: never[]) => unknown): F {
  const read = compile([text]);
  return ((...args: unknown[]) => body(...(read(args).values as never[]))) as F;
}

/**
 * An operator called with all its arguments in the form in which they cross, for those that modules call with more
 * arguments than the general binder remembers. Only tensors are checked and converted here.
 *
 * @param name with its overload: 'conv2d.padding'.
 */
export function direct(name: string): (...args: unknown[]) => Tensor {
  let op = -1;
  let names: string[] = [];
  /** Where a tensor must stand, and where null may too. */
  let tensors: boolean[] = [];
  let nullable: boolean[] = [];
  const read = () => {
    const { parameters } = parsers(native.schema(`aten::${name}`)!.replace(/^aten::(.*) -> .*$/, '$1'))[0]!;
    names = parameters.map((p) => (p.name === 'self' ? 'input' : p.name));
    tensors = parameters.map((p) => p.type.name === 'Tensor');
    nullable = parameters.map((p) => p.nullable);
    op = native.op(`aten::${name}`);
  };
  return (...args) => {
    if (op === -1) read();
    for (let i = 0; i < args.length; i++) {
      const value = args[i];
      if (!tensors[i] || (value === null && nullable[i])) continue;
      if (!(value instanceof Tensor)) {
        throw new TypeError(
          `${name.split('.')[0]}(): argument '${names[i]}' (position ${i + 1}) must be Tensor, not ${typeName(value)}`,
        );
      }
      args[i] = idOf(value);
    }
    return call(op, args);
  };
}

/**
 * What every body that asks a tensor for something checks first.
 * @throws TypeError in the words of the operators.
 */
export function checkTensor(name: string, value: unknown, argument = 'input'): asserts value is Tensor {
  if (!(value instanceof Tensor))
    throw new TypeError(`${name}(): argument '${argument}' must be Tensor, not ${typeName(value)}`);
}

/** @throws RangeError unless the tensor may stand for a number. */
export function checkSingle(tensor: Tensor): void {
  if (tensor.numel() !== 1)
    throw new RangeError('only one element tensors can be converted to Python scalars');
}

/** A last argument that may stand alone or, under its name, in an object. */
export function optional<T>(name: string, key: string, value: T | { readonly [key: string]: T }): T {
  if (!isKeywords(value)) return value as T;
  checkKeys(name, value, [key]);
  return (value[key] ?? null) as T;
}

/** Refuses options that aren't known, for functions whose arguments no signature describes. */
export function checkKeys(name: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new TypeError(
        `${name}() got an unexpected keyword argument '${key}' (known are: ${known.join(', ')})`,
      );
    }
  }
}

const warned = new Set<string>();

/** Warns of the same thing once. */
export function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  process.emitWarning(message, 'UserWarning');
}
