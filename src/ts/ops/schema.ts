/** Reads an operator's signatures from the schemas of the loaded libtorch. */
import { native } from '../../../binding/native.js';
import { TorchError } from '../errors.js';
import { type ArgumentType, types } from './arguments.js';
import { namedTuple, type Tuple } from './results.js';

export interface Parameter {
  readonly name: string;
  readonly type: ArgumentType;
  /** Length of a list for which a single element may stand; 0 if none may. */
  readonly size: number;
  /** The default as the schema has it; null where the argument is required. */
  readonly fallback: string | null;
  readonly nullable: boolean;
  readonly keywordOnly: boolean;
  /** Whether a number may be given for a tensor. */
  readonly numbers: boolean;
  /** Position among the arguments of the operator, and of the one with `out`; -1 where it has none. */
  readonly position: number;
  outPosition: number;
}

/** One operator of libtorch. */
export interface Target {
  readonly op: number;
  readonly length: number;
  /** Where each result comes from: the position of the argument that it aliases, or -1 for a new value. */
  readonly sources: number[];
  /** Type of each result. */
  readonly results: string[];
  /** Makes the array of several results. */
  readonly tuple: Tuple;
  /** Whether the result is one new tensor. */
  readonly fresh: boolean;
  /** Position of the one argument that is the result; -1 if the result isn't just that. */
  readonly returned: number;
}

/** A signature as Python sees it: an overload, with its sibling that has `out`, if there is one. */
export interface Signature {
  readonly name: string;
  readonly parameters: Parameter[];
  readonly maxPositional: number;
  /** Required parameters. */
  readonly minimum: number;
  /** Positional arguments may be one integer list spelt out. */
  readonly variadic: boolean;
  /** For methods, the position of `self`; -1 for functions. */
  readonly self: number;
  readonly base: Target;
  readonly withOut: Target | null;
  /** Indices of special parameters, -1 if there are none. */
  readonly out: number;
  readonly requiresGrad: number;
  /** Positions of the outputs in the operator with `out`. */
  readonly outputs: number[];
}

interface Argument {
  name: string;
  type: string;
  size: number;
  nullable: boolean;
  fallback: string | null;
  keywordOnly: boolean;
  /** The alias set that the operator writes, if it does. */
  writes: string | null;
}

interface Schema {
  args: Argument[];
  returns: { name: string | null; type: string; writes: string | null }[];
}

// As in torch/csrc/utils/python_arg_parser.cpp: for these a number may stand for a tensor.
const takesNumbers =
  /^(add|div|divide|mul|multiply|sub|subtract|true_divide|floor_divide)_?$|^copy_$/;

const tensorOptions = ['dtype', 'layout', 'device', 'pin_memory'];

/** Splits at commas outside brackets and quotes. */
function split(text: string): string[] {
  return text === '' ? [] : text.split(/, (?![^([]*[)\]])/);
}

// `Tensor(a!)[] self`, `SymInt[2] stride=[1, 1]`, `Tensor?[] indices`, and without a name in results.
const argumentPattern = /^(\w+)(?:\(([^)]*)\))?(\?(?=\[))?(?:\[(\d*)\])?(\?)?(?: (\w+)(?:=(.*))?)?$/;

function parseArgument(text: string, keywordOnly: boolean): Argument {
  const match = argumentPattern.exec(text);
  if (match === null) throw new TypeError(`can't read '${text}' in an operator's schema`);
  const [, base, alias, innerNull, size, nullable, name, fallback] = match;
  const plain = base === 'SymInt' || base === 'DeviceIndex' ? 'int' : base!;
  return {
    name: name ?? '',
    type: plain + (innerNull ?? '') + (size === undefined ? '' : '[]'),
    size: Number(size ?? 0),
    nullable: nullable !== undefined,
    fallback: fallback ?? null,
    keywordOnly,
    writes: alias?.includes('!') ? alias.replace(/!.*/, '') : null,
  };
}

/** @internal Parses the text of a schema. */
export function parseSchema(text: string): Schema {
  const match = /^[^(]*\((.*)\) -> (.*)$/.exec(text);
  if (match === null) throw new TypeError(`can't read the operator schema '${text}'`);
  const args: Argument[] = [];
  let keywordOnly = false;
  for (const part of split(match[1]!)) {
    if (part === '*') keywordOnly = true;
    else args.push(parseArgument(part, keywordOnly));
  }
  const returned = match[2]!;
  const returns = split(returned.startsWith('(') ? returned.slice(1, -1) : returned).map((part) => {
    const { name, type, writes } = parseArgument(part, false);
    return { name: name === '' ? null : name, type, writes };
  });
  return { args, returns };
}

function target(name: string, { args, returns }: Schema): Target {
  const sources = returns.map((r) => (r.writes === null ? -1 : args.findIndex((a) => a.writes === r.writes)));
  // Operators on lists in place return nothing in libtorch and their list in Python.
  const listInPlace = returns.length === 0 && name.startsWith('aten::_foreach_') && args[0]?.writes != null;
  return {
    op: native.op(name.slice(6)) === -1 ? native.op(name) : native.op(name.slice(6)),
    length: args.length,
    sources,
    results: returns.map((r) => r.type),
    tuple: namedTuple(name, returns.map((r) => r.name)),
    fresh: returns.length === 1 && sources[0] === -1 && returns[0]!.type === 'Tensor',
    returned: listInPlace ? 0 : returns.length === 1 ? sources[0]! : -1,
  };
}
