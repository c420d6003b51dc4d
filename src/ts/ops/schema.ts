/** Reads an operator's signatures from the schemas of the loaded libtorch. */
import { native } from '../../../binding/native.js';
import { TorchError } from '../errors.js';
import { type ArgumentType, types } from './arguments.js';
import { namedTuple, type Tuple } from './results.js';
import { constructorOf } from './sparse.js';

export interface Parameter {
  /** Which of its signature's it is. */
  readonly index: number;
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
  readonly outPosition: number;
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

/** What arguments are bound to. */
export interface Parsed {
  readonly name: string;
  readonly parameters: Parameter[];
  readonly maxPositional: number;
  /** Required parameters. */
  readonly minimum: number;
  /** Positional arguments may be one integer list spelt out. */
  readonly variadic: boolean;
}

/** A signature as Python sees it: an overload, with its sibling that has `out`, if there is one. */
export interface Signature extends Parsed {
  /** For methods, the position of `self`; -1 for functions. */
  readonly self: number;
  readonly base: Target;
  readonly withOut: Target | null;
  /** Indices of special parameters, -1 if there are none. */
  readonly out: number;
  readonly requiresGrad: number;
  /** Of a factory's `dtype`. */
  readonly dtype: number;
  /** Of the values of a sparse tensor, which say what its dtype is by default. */
  readonly values: number;
  /** Of whether a sparse tensor's indices are checked. */
  readonly invariants: number;
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
const takesNumbers = /^(add|div|divide|mul|multiply|sub|subtract|true_divide|floor_divide)_?$|^copy_$/;

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
  const names = returns.map((r) => r.name);
  return {
    op: native.op(name),
    length: args.length,
    sources,
    results: returns.map((r) => r.type),
    tuple: namedTuple(name.replace(/^.*::|\..*/g, ''), names),
    fresh: returns.length === 1 && sources[0] === -1 && returns[0]!.type === 'Tensor',
    returned: listInPlace ? 0 : returns.length === 1 ? sources[0]! : -1,
  };
}

function schemaOf(name: string): Schema {
  const text = native.schema(name);
  if (text === null) throw new TorchError(`this libtorch has no operator ${name}`);
  return parseSchema(text);
}

function parameterOf(argument: Argument, position: number, outPosition: number, name: string): Parameter {
  const type = types[argument.type];
  if (type === undefined)
    throw new TorchError(`an argument of type ${argument.type} has no form in JavaScript`);
  return {
    index: -1,
    name,
    type,
    size: argument.size,
    fallback: argument.fallback,
    nullable: argument.nullable || argument.fallback === 'None',
    keywordOnly: argument.keywordOnly,
    numbers: false,
    position,
    outPosition,
  };
}

const keywordOnly = (name: string, type: ArgumentType, nullable: boolean, fallback: string): Parameter => ({
  index: -1,
  name,
  type,
  size: 0,
  fallback,
  nullable,
  keywordOnly: true,
  numbers: false,
  position: -1,
  outPosition: -1,
});

function parsed(name: string, unnumbered: Parameter[]): Parsed {
  const parameters = unnumbered.map((p, index) => ({ ...p, index }));
  const maxPositional = parameters.filter((p) => !p.keywordOnly).length;
  return {
    name,
    parameters,
    maxPositional,
    minimum: parameters.filter((p) => p.fallback === null).length,
    variadic: maxPositional === 1 && parameters[0]!.type === types['int[]'],
  };
}

/** Signatures that no operator has, for what PyTorch too binds by hand: `to(ScalarType dtype, bool copy=False)`. */
export function parsers(...texts: string[]): Parsed[] {
  return texts.map((text) => {
    const { args } = parseSchema(`${text} -> ()`);
    return parsed(
      text.slice(0, text.indexOf('(')),
      args.map((argument, i) => parameterOf(argument, i, -1, argument.name)),
    );
  });
}

function signature(name: string, entry: string, method: boolean): Signature {
  const factory = entry.startsWith('*');
  const [overload, outOverload] = (factory ? entry.slice(1) : entry).split('/');
  const full = (suffix: string) => (suffix === '' ? `aten::${name}` : `aten::${name}.${suffix}`);
  const base = schemaOf(full(overload!));
  const withOut = outOverload === undefined ? null : schemaOf(full(outOverload));

  const self = method ? base.args.findIndex((a) => a.name === 'self') : -1;
  const parameters: Parameter[] = [];
  base.args.forEach((argument, position) => {
    if (position === self) return;
    const outPosition = withOut === null ? -1 : withOut.args.findIndex((a) => a.name === argument.name);
    const asInput = argument.name === 'self' && argument.type === 'Tensor' && !method;
    parameters.push({
      ...parameterOf(argument, position, outPosition, asInput ? 'input' : argument.name),
      numbers: argument.type === 'Tensor' && takesNumbers.test(name),
    });
  });
  // The order in which Python's parser has them; positional ones stay in front.
  parameters.sort((a, b) => Number(a.keywordOnly) - Number(b.keywordOnly));

  let out = -1;
  const outputs: number[] = [];
  if (withOut !== null) {
    withOut.args.forEach((a, position) => {
      // Not those that the operator writes without `out` too, such as running means.
      if (a.writes !== null && base.args.every(({ name }) => name !== a.name)) outputs.push(position);
    });
    out = parameters.length;
    parameters.push(
      keywordOnly(
        'out',
        types[outputs.length === 1 ? withOut.args[outputs[0]!]!.type : 'Tensor[]']!,
        true,
        'None',
      ),
    );
  }
  let requiresGrad = -1;
  if (factory) {
    requiresGrad = parameters.length;
    parameters.push(keywordOnly('requires_grad', types.bool!, true, 'False'));
  }
  const sparse = factory && name.startsWith('sparse_');
  let invariants = -1;
  if (sparse) {
    invariants = parameters.length;
    parameters.push(keywordOnly('check_invariants', types.bool!, true, 'None'));
  }
  return {
    ...parsed(name, parameters),
    self,
    base: target(sparse ? `aten::${constructorOf(name, overload!)}` : full(overload!), base),
    withOut: withOut === null ? null : target(full(outOverload!), withOut),
    out,
    dtype: factory ? parameters.findIndex((p) => p.name === 'dtype') : -1,
    values: sparse ? parameters.findIndex((p) => p.name === 'values') : -1,
    invariants,
    requiresGrad,
    outputs,
  };
}

/** The signatures of a name, in the order in which they are tried. */
export function signatures(name: string, entry: string, method: boolean): Signature[] {
  return entry.split(' ').map((overload) => signature(name, overload, method));
}

/** The signature of one operator exactly as its schema has it, which is what `torch.ops` calls. */
export function schemaSignature(full: string): Signature {
  const schema = schemaOf(full);
  const parameters = schema.args.map((argument, position) => ({
    ...parameterOf(argument, position, -1, argument.name),
    numbers: argument.type === 'Tensor',
  }));
  return {
    ...parsed(full.replace(/\..*/, ''), parameters),
    variadic: false,
    self: -1,
    base: target(full, schema),
    withOut: null,
    out: -1,
    dtype: -1,
    values: -1,
    invariants: -1,
    requiresGrad: -1,
    outputs: [],
  };
}
