/** Binds arguments to one of an operator's signatures, as PyTorch's argument parser does, and calls it. */
import { native } from '../../../binding/native.js';
import { callForOther } from '../crossing.js';
import { type dtype, dtypeOf } from '../dtype.js';
import { TorchError } from '../errors.js';
import { adopt, call, idOf, Tensor, withGradient } from '../tensor.js';
import { isComplex, isInteger, types } from './arguments.js';
import {
  type Keywords,
  missing,
  multipleValues,
  noMatch,
  tooMany,
  unexpectedKeyword,
  wrongType,
} from './errors.js';
import { scalarTypeName } from './scalar-types.js';
import type { Parsed, Signature, Target } from './schema.js';
import { checkInvariants, completed } from './sparse.js';

/** Whether a final argument holds keyword arguments: no parameter takes a plain object, but for complex numbers. */
export function isKeywords(value: unknown): value is Keywords {
  return typeof value === 'object' && value !== null && isPlainObject(value) && !isComplex(value);
}

/** Whether an object is of no class, in whichever realm it was made. */
export function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || isForeign(prototype);
}

/** An `Object.prototype` of another realm. */
function isForeign(prototype: object): boolean {
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

/**
 * The values of the signature's parameters, undefined for those not given; null where the arguments don't fit, or
 * an error that says why.
 */
function bind(
  s: Parsed,
  given: readonly unknown[],
  keywords: Keywords | null,
  raise: boolean,
): unknown[] | null {
  const { parameters, name } = s;
  if (given.length > s.maxPositional && !s.variadic) {
    if (raise) throw tooMany(s, given.length);
    return null;
  }
  const values = new Array<unknown>(parameters.length).fill(undefined);
  let at = 0;
  let used = 0;
  for (let i = 0; i < parameters.length; i++) {
    const p = parameters[i]!;
    let value: unknown;
    const positional = at < given.length;
    if (positional) {
      if (p.keywordOnly) {
        if (raise) throw tooMany(s, given.length);
        return null;
      }
      value = given[at];
    } else if (keywords !== null) {
      value = keywords[p.name];
      if (value !== undefined) used++;
    }
    if (value === undefined) {
      if (p.fallback === null) {
        if (raise) throw missing(s, i);
        return null;
      }
    } else if (value === null && p.nullable) values[i] = null;
    else if (p.type.check(value, p)) values[i] = value;
    else if (s.variadic && positional && isInteger(given[0])) {
      values[i] = given;
      at = given.length;
      continue;
    } else {
      if (raise) throw wrongType(name, p, value, positional ? at : -1);
      return null;
    }
    if (positional) at++;
  }
  if (at < given.length) {
    if (raise) throw tooMany(s, given.length);
    return null;
  }
  for (const key in keywords) {
    if (keywords[key] === undefined) continue;
    if (used-- > 0) continue;
    if (!raise) return null;
    const index = parameters.findIndex((p) => p.name === key);
    throw index === -1 ? unexpectedKeyword(name, key, [s]) : multipleValues(name, key);
  }
  return values;
}

// Operators take NumPy's names too.
const numpyNames = new Map([
  ['axis', 'dim'],
  ['keepdims', 'keepdim'],
  ['x', 'input'],
  ['a', 'input'],
  ['x1', 'input'],
  ['x2', 'other'],
]);

function knows(signatures: readonly Parsed[], key: string): boolean {
  return signatures.some((s) => s.parameters.some((p) => p.name === key));
}

/** The keywords with PyTorch's names in the place of NumPy's; the same object where there are none. */
export function inTorchsNames(signatures: readonly Parsed[], keywords: Keywords): Keywords {
  for (const key in keywords) {
    const name = knows(signatures, key) ? undefined : numpyNames.get(key);
    if (name === undefined || name in keywords || !knows(signatures, name)) continue;
    const { [key]: value, ...others } = keywords;
    return inTorchsNames(signatures, { ...others, [name]: value });
  }
  return keywords;
}

/** A signature, and the values of its parameters. */
export interface Match<S extends Parsed = Parsed> {
  readonly signature: S;
  readonly values: readonly unknown[];
}

/**
 * Binds to the first signature that fits.
 *
 * @throws TypeError that says what doesn't fit, as PyTorch does.
 */
export function match<S extends Parsed>(
  name: string,
  signatures: readonly S[],
  given: readonly unknown[],
  keywords: Keywords | null,
): Match<S> {
  for (const key in keywords) if (!knows(signatures, key)) throw unexpectedKeyword(name, key, signatures);
  const one = signatures.length === 1;
  for (const signature of signatures) {
    const values = bind(signature, given, keywords, one);
    if (values !== null) return { signature, values };
  }
  let count = given.length;
  for (const key in keywords) if (keywords[key] !== undefined) count++;
  // Where the number of arguments leaves one signature only, say what is wrong with that one.
  const plausible = signatures.filter((s) => count >= s.minimum && count <= s.parameters.length);
  if (plausible.length === 1) bind(plausible[0]!, given, keywords, true);
  throw noMatch(name, signatures, given, keywords);
}

/** Positional arguments and keywords of a call; undefined at the end counts as not given. */
export function separate(args: readonly unknown[]): { given: readonly unknown[]; keywords: Keywords | null } {
  let n = args.length;
  while (n > 0 && args[n - 1] === undefined) n--;
  const last = n > 0 ? args[n - 1] : null;
  const keywords = isKeywords(last) ? last : null;
  if (keywords !== null) n--;
  return { given: n === args.length ? args : args.slice(0, n), keywords };
}

/** Calls a signature's operator with the values of its parameters. */
export function execute({ signature: s, values }: Match<Signature>, self: Tensor | null): unknown {
  if (s.out !== -1 && values[s.out] != null) return executeOut(s, s.withOut!, values, self);
  const target = s.base;
  const args = argumentsFor(s, s.values === -1 ? values : completed(s, values), self, false);
  if (target.fresh) {
    const result = call(target.op, args);
    if (s.values !== -1 && values[s.invariants] !== false) checkInvariants(result);
    return s.requiresGrad !== -1 && values[s.requiresGrad] === true ? withGradient(result) : result;
  }
  const raw = callForOther(target.op, args);
  const { returned, sources } = target;
  if (returned !== -1) return argument(s, self, values, returned);
  if (sources.every((source) => source === -1)) return newResults(target, raw);
  // Native code returns those only that the caller doesn't have.
  const news = sources.filter((source) => source === -1).length;
  let next = 0;
  return target.tuple(
    target.results.map((type, i) => {
      if (sources[i] !== -1) return argument(s, self, values, sources[i]!);
      return wrap(type, news === 1 ? raw : (raw as unknown[])[next++]);
    }),
  );
}

/** With `out`, whose tensors are both arguments and results. */
function executeOut(s: Signature, target: Target, values: readonly unknown[], self: Tensor | null): unknown {
  const out = values[s.out];
  const outs = s.outputs.length === 1 ? [out] : (out as unknown[]);
  if (outs.length !== s.outputs.length) {
    throw new TypeError(`expected tuple of ${s.outputs.length} elements but got ${outs.length}`);
  }
  const dtype = s.dtype === -1 ? null : values[s.dtype];
  if (dtype != null && outs[0] instanceof Tensor && dtype !== outs[0].dtype) {
    throw new TorchError(
      `dtype ${scalarTypeName(dtype as dtype)} does not match dtype of out parameter (${scalarTypeName(outs[0].dtype)})`,
    );
  }
  const args = argumentsFor(s, values, self, true);
  outs.forEach((value, i) => {
    args[s.outputs[i]!] = Array.isArray(value) ? types['Tensor[]']!.convert(value) : idOf(value as Tensor);
  });
  native.call(target.op, null, ...args);
  return outs.length === 1 ? out : target.tuple([...outs]);
}

/** The operator's arguments, as they cross; none past the last one given. */
function argumentsFor(
  s: Signature,
  values: readonly unknown[],
  self: Tensor | null,
  withOut: boolean,
): unknown[] {
  const { parameters } = s;
  const args: unknown[] = [];
  if (self !== null) place(args, s.self, idOf(self));
  for (let i = 0; i < parameters.length; i++) {
    const value = values[i];
    if (value === undefined) continue;
    const p = parameters[i]!;
    const position = withOut ? p.outPosition : p.position;
    if (position !== -1) place(args, position, value === null ? null : p.type.convert(value));
  }
  return args;
}

function place(args: unknown[], position: number, value: unknown): void {
  while (args.length < position) args.push(undefined);
  if (args.length === position) args.push(value);
  else args[position] = value;
}

/** The argument at a position of the operator. */
function argument(s: Signature, self: Tensor | null, values: readonly unknown[], position: number): unknown {
  if (self !== null && position === s.self) return self;
  return values[s.parameters.findIndex((p) => p.position === position)];
}

/** One result as it crossed, by its type in the schema. */
function wrap(type: string, raw: unknown): unknown {
  switch (type) {
    case 'Tensor':
      return raw === 0 || raw === null ? null : adopt(raw as number);
    case 'Tensor[]':
      return (raw as number[]).map(adopt);
    case 'ScalarType':
      return dtypeOf(raw as number);
    default:
      return raw;
  }
}

/** The results of an operator that are all new. */
export function newResults(target: Target, raw: unknown): unknown {
  const { results } = target;
  if (results.length === 0) return undefined;
  if (results.length === 1) return wrap(results[0]!, raw);
  const values = raw as unknown[];
  for (let i = 0; i < results.length; i++) values[i] = wrap(results[i]!, values[i]);
  return target.tuple(values);
}
