/** From a seed to a call. */
import * as torch from 'nodetorch';
import { _nn, _sparse, functions, methods, native, parseSchema } from '../src/ts/internal.js';
import { drawArgument, type Parameter } from './arguments.js';
import { drawByHand } from './by-hand.js';
import { Draw } from './draw.js';
import { excluded } from './excluded.js';
import { drawHostile, drawOptions } from './hostile.js';
import { checkWhole, drawNative, drawNativeCall, nativeNames } from './native.js';
import { type Common, drawCommon, drawTensor } from './tensors.js';
import { borrowed, call, type Keywords, list, literal, method, type Value } from './value.js';

export interface Call extends Value {
  /** 'aten::add', 'torch.ops.aten.add' where it is called by `native.call`, or 'native.sizes'. */
  readonly name: string;
  /** Null where the call has no form in Python. */
  readonly python: string | null;
}

type Function = (...args: unknown[]) => unknown;

interface Target {
  readonly name: string;
  readonly entry: string;
  /** The public function; null for a method. */
  readonly fn: Function | null;
  readonly ts: string;
  readonly py: string;
}

const modules: [prefix: string, module: object, ts: string, py: string][] = [
  ['', torch, 'torch', 'torch._C._VariableFunctions'],
  ['', _nn, '_nn', 'torch._C._nn'],
  ['linalg_', torch.linalg, 'torch.linalg', 'torch._C._linalg'],
  ['fft_', torch.fft, 'torch.fft', 'torch._C._fft'],
  ['special_', torch.special, 'torch.special', 'torch._C._special'],
  ['nested_', torch.nested, 'torch.nested', 'torch._C._nested'],
  ['sparse_', _sparse, 'torch.sparse', 'torch._C._sparse'],
];

const functionTargets: Target[] = modules.flatMap(([prefix, module, ts, py]) =>
  Object.entries(module).flatMap(([short, fn]) => {
    const name = `${prefix}${short}` in functions ? `${prefix}${short}` : short;
    // What is written by hand has no schema.
    if (short in excluded || !(name in functions)) return [];
    return [{ name, entry: functions[name]!, fn: fn as Function, ts: `${ts}.${short}`, py: `${py}.${name}` }];
  }),
);

const methodTargets: Target[] = Object.entries(methods)
  .filter(([name]) => !(name in excluded))
  .map(([name, entry]) => ({ name, entry, fn: null, ts: name, py: name }));

/** Names of all overloads. */
const operators: string[] = [
  ...new Set(
    [...functionTargets, ...methodTargets].flatMap(({ name, entry }) =>
      entry
        .replaceAll('*', '')
        .split(/[ /]/)
        .map((overload) => (overload === '' ? `aten::${name}` : `aten::${name}.${overload}`)),
    ),
  ),
].sort();

checkWhole();

const parameters = new Map<string, Parameter[]>();

function parametersOf(operator: string): Parameter[] {
  let known = parameters.get(operator);
  if (known === undefined) {
    known = parseSchema(native.schema(operator)!).args;
    parameters.set(operator, known);
  }
  return known;
}

const unknownNames = ['nonsense', 'input', 'dim', 'out', '__proto__', 'constructor', 'toString', '0'];

/** Arguments by position, and by name. */
function drawArguments(
  d: Draw,
  ps: readonly Parameter[],
  common: Common,
  extra: readonly [string, Value][],
): { args: Value[]; keywords: Keywords } {
  const positional = ps.filter((p) => !p.keywordOnly);
  let n = positional.length;
  if (d.chance(0.15)) n = d.below(n + 1);
  const args = positional.slice(0, n).map((p) => drawArgument(d, p, common));
  if (d.chance(0.02)) args.push(drawHostile(d));
  const keywords: [string, Value][] = [...extra];
  for (const p of [...positional.slice(n), ...ps.filter((p) => p.keywordOnly)]) {
    if (d.chance(p.keywordOnly ? 0.2 : 0.6)) keywords.push([p.name, drawArgument(d, p, common)]);
  }
  if (d.chance(0.02)) keywords.push([d.pick(unknownNames), drawHostile(d)]);
  if (keywords.length === 0 && d.chance(0.03)) args.push(drawOptions(d));
  return { args, keywords };
}

/** `out`, as the operator with outputs of its own takes it. */
function drawOut(d: Draw, operator: string, common: Common): [string, Value][] {
  if (d.chance(0.8)) return [];
  const outputs = parametersOf(operator).filter((p) => p.writes !== null);
  const made = outputs.map((p) => drawArgument(d, p, common));
  // Nothing may be written to it, which libtorch doesn't check: nearly every operator would crash.
  if (made.some((value) => value.ts.includes('_efficientzerotensor'))) return [];
  return [['out', made.length === 1 ? made[0]! : list(made)]];
}

/** What is done with the result. */
function further(d: Draw, x: Value): Value {
  if (d.chance(0.9)) return x;
  const made = (then: (t: torch.Tensor) => unknown) => () => {
    const result = x.make();
    return result instanceof torch.Tensor ? then(result) : result;
  };
  if (d.chance(0.7)) {
    return {
      make: made((t) => t.sum().backward()),
      ts: `${x.ts}.sum().backward()`,
      py: `${x.py}.sum().backward()`,
    };
  }
  return { make: made(String), ts: `String(${x.ts})`, py: `str(${x.py})` };
}

function drawPublic(d: Draw, target: Target): Value {
  const common = drawCommon(d);
  const entry = d.pick(target.entry.split(' '));
  const factory = entry.startsWith('*');
  const [overload, outOverload] = entry.replace('*', '').split('/');
  const full = (suffix: string) => `aten::${target.name}${suffix === '' ? '' : `.${suffix}`}`;
  const ps = parametersOf(full(overload!));
  const extra: [string, Value][] = [];
  if (outOverload !== undefined) extra.push(...drawOut(d, full(outOverload), common));
  if (factory && d.chance(0.2)) {
    extra.push([
      'requires_grad',
      drawArgument(d, { name: '', type: 'bool', size: 0, nullable: false }, common),
    ]);
  }
  if (target.fn !== null) {
    const named = ps.map((p) => (p.name === 'self' && p.type === 'Tensor' ? { ...p, name: 'input' } : p));
    const { args, keywords } = drawArguments(d, named, common, extra);
    return call(target.fn, target.ts, target.py, args, keywords);
  }
  const rest = ps.filter((p) => p.name !== 'self');
  const { args, keywords } = drawArguments(d, rest, common, []);
  if (d.chance(0.05)) return borrowed(torch.Tensor.prototype, target.name, drawHostile(d), args, keywords);
  return method(drawTensor(d, common), target.name, args, keywords);
}

/** The call of a seed. */
export function drawCall(seed: number): Call {
  const d = new Draw(seed);
  const where = d.below(100);
  if (where < 70) {
    const target = d.pick(where < 42 ? functionTargets : methodTargets);
    const value = further(d, drawPublic(d, target));
    return { ...value, name: `aten::${target.name}`, python: value.py };
  }
  if (where < 84) {
    const operator = d.pick(operators);
    const value = drawNativeCall(d, operator, parametersOf(operator));
    return { ...value, name: operator.replace(/^aten::(\w+).*/, 'torch.ops.aten.$1'), python: value.py };
  }
  if (where < 92) {
    const { name, value } = drawByHand(d);
    return { ...value, name, python: value.py };
  }
  const name = d.pick(nativeNames);
  return { ...drawNative(d, name), name: `native.${name}`, python: null };
}

/** For the tests: a call that ends the process. */
export const abortCall: Call = {
  ...literal(undefined, 'process.abort()'),
  make: () => process.abort(),
  name: 'process.abort',
  python: null,
};
