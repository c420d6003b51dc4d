/**
 * The short way of a call: what a binding came to is remembered under the kinds of the arguments, and serves every
 * later call with the same kinds. Only bindings that hang on nothing but the kinds are remembered.
 */
import { native } from '../../../binding/native.js';
import { dtype } from '../dtype.js';
import { call, call1, call2, call3, call4, idOf, isTensor, type Tensor } from '../tensor.js';
import { types } from './arguments.js';
import { type Match, newResults } from './binding.js';
import type { Keywords } from './errors.js';
import type { Parameter, Signature, Target } from './schema.js';

/** Bits of one argument's kind in a key. */
export const kBits = 4;

const kUnknown = 15;
const kTensor = 1;
const kInt = 2;
const kFloat = 3;
const kBoolean = 4;
const kNull = 6;
const kInts = 8;
const kTensors = 10;

/** The kind of an argument: 0 for undefined, 15 for those whose binding is never remembered. */
export function kindOf(value: unknown): number {
  if (value === undefined) return 0;
  if (isTensor(value)) return kTensor;
  switch (typeof value) {
    case 'number':
      return Number.isInteger(value) ? kInt : kFloat;
    case 'boolean':
      return kBoolean;
    case 'string':
      return 5;
    case 'object':
      if (value === null) return kNull;
      if (Array.isArray(value)) return kindOfList(value);
      return value instanceof dtype ? 11 : kUnknown;
    default:
      return kUnknown;
  }
}

/** As PyTorch's parser does, by the first element. */
function kindOfList(list: readonly unknown[]): number {
  if (list.length === 0) return 7;
  const first = list[0];
  if (isTensor(first)) return kTensors;
  if (typeof first !== 'number') return kUnknown;
  return Number.isInteger(first) ? kInts : 9;
}

/** Forms in which an argument crosses. */
enum Form {
  AsIs,
  Tensor,
  /** A number in the place of a tensor; bare, it would be a handle. */
  Number,
  Ints,
  /** Whatever the parameter's type makes of it. */
  Special,
}

/** What a call comes back with. */
enum Outcome {
  /** One new tensor. */
  Fresh,
  /** The first argument. */
  First,
  /** Anything else that is new. */
  Other,
}

/** What a call does, once it is known what it is. */
export interface Plan {
  readonly key: number;
  readonly op: number;
  readonly outcome: Outcome;
  readonly target: Target | null;
  /** Number of the operator's arguments that are given. */
  readonly arity: number;
  readonly form0: Form;
  readonly form1: Form;
  readonly form2: Form;
  readonly form3: Form;
  readonly forms: readonly Form[];
  readonly parameters: readonly (Parameter | null)[];
  /** How many arguments are one list spelt out, `view(2, -1)`; else 0. */
  readonly spread: number;
}

/** The key of no call. */
export const noPlan: Plan = {
  key: -1,
  op: -1,
  outcome: Outcome.Fresh,
  target: null,
  arity: 0,
  form0: Form.AsIs,
  form1: Form.AsIs,
  form2: Form.AsIs,
  form3: Form.AsIs,
  forms: [],
  parameters: [],
  spread: 0,
};

/** A plan for a call with keyword arguments. */
export interface KeywordPlan {
  readonly key: number;
  readonly signature: Signature;
  readonly names: readonly string[];
  readonly kinds: readonly number[];
  /** For each parameter where its value is: an index of the positional arguments, ~index of the keywords, or null. */
  readonly sources: readonly (number | null)[];
}

function formOf({ type }: Parameter, kind: number): Form | null {
  if (kind === kInts && type === types['int[]']) return Form.Ints;
  if (kind === 0 || kind === kNull || type.plain) return Form.AsIs;
  if (type === types.Tensor)
    return kind === kTensor ? Form.Tensor : kind === kBoolean ? Form.AsIs : Form.Number;
  if (type === types.float) return kind === kBoolean ? Form.Special : Form.AsIs;
  return type === types['Tensor[]'] || type === types.ScalarType ? Form.Special : null;
}

function outcomeOf({ base }: Signature): Outcome | null {
  if (base.fresh) return Outcome.Fresh;
  if (base.returned === 0) return Outcome.First;
  return base.sources.every((source) => source === -1) ? Outcome.Other : null;
}

/** The plan for a call that was bound so, or null where it must be bound each time. */
export function planFor(
  { signature: s, values }: Match<Signature>,
  key: number,
  given: readonly unknown[],
): Plan | null {
  const first = s.self === -1 ? 0 : 1;
  const outcome = outcomeOf(s);
  if (s.self > 0 || outcome === null || s.values !== -1) return null;
  const spread = given.length > 0 && values[0] === given ? given.length : 0;
  if (spread + first > 4) return null;
  const forms: Form[] = first === 1 ? [Form.Tensor] : [];
  const parameters: (Parameter | null)[] = first === 1 ? [null] : [];
  for (let i = 0; i < (spread > 0 ? 1 : given.length); i++) {
    const p = s.parameters[i]!;
    const kind = kindOf(given[i]);
    const form = kind === kUnknown ? null : formOf(p, kind);
    if (form === null || p.position !== i + first) return null;
    forms.push(form);
    parameters.push(p);
  }
  return {
    key,
    op: s.base.op,
    outcome,
    target: s.base,
    arity: forms.length,
    form0: forms[0] ?? Form.AsIs,
    form1: forms[1] ?? Form.AsIs,
    form2: forms[2] ?? Form.AsIs,
    form3: forms[3] ?? Form.AsIs,
    forms,
    parameters,
    spread,
  };
}

/** The same for a call with keywords. */
export function keywordPlanFor(
  { signature }: Match<Signature>,
  key: number,
  given: readonly unknown[],
  keywords: Keywords,
): KeywordPlan | null {
  const names = Object.keys(keywords);
  const kinds = names.map((name) => kindOf(keywords[name]));
  const all = [...kinds, ...given.map(kindOf)];
  if (signature.variadic || kinds.includes(0) || all.includes(kUnknown)) return null;
  const sources = signature.parameters.map((p, i) => {
    if (i < given.length) return i;
    const at = names.indexOf(p.name);
    return at === -1 ? null : ~at;
  });
  return { key, signature, names, kinds, sources };
}

/** The values of the signature's parameters, or null where the plan isn't for these arguments. */
export function recall(plan: KeywordPlan, given: readonly unknown[], keywords: Keywords): unknown[] | null {
  const { names, kinds, sources } = plan;
  let i = 0;
  for (const name in keywords) {
    if (name !== names[i] || kindOf(keywords[name]) !== kinds[i]) return null;
    i++;
  }
  if (i !== names.length) return null;
  const values: unknown[] = [];
  for (let p = 0; p < sources.length; p++) {
    const source = sources[p]!;
    const value = source === null ? undefined : source >= 0 ? given[source] : keywords[names[~source]!];
    // Of a list only the first element has been looked at.
    if (Array.isArray(value)) plan.signature.parameters[p]!.type.check(value, plan.signature.parameters[p]!);
    values.push(value);
  }
  return values;
}

// Numbers without a place among the arguments cross in memory that both languages see; what stands in their place
// says where they are.
const shared = native.shared;
const kListStart = 128;
const kNumber = 0x7fffff00;
const nativeCall = native.call;
let filled = 0;

function crossInts(list: readonly unknown[]): unknown {
  const n = list.length;
  const start = filled;
  if (start + n > shared.length) return list;
  for (let i = 0; i < n; i++) {
    const value = list[i];
    if (typeof value !== 'number') return list;
    shared[start + i] = value;
  }
  filled += n;
  return start * kListStart + n + 0.5;
}

/** A number in the place of a tensor. */
function crossNumber(value: number): number {
  shared[filled] = value;
  return kNumber + filled++;
}

function cross(form: Form, plan: Plan, i: number, value: unknown): unknown {
  if (form === Form.Tensor) return idOf(value as Tensor);
  if (form === Form.AsIs) return value;
  if (form === Form.Ints) return crossInts(value as readonly unknown[]);
  if (form === Form.Number) return crossNumber(value as number);
  const p = plan.parameters[i]!;
  // Of a list only the first element has been looked at.
  p.type.check(value, p);
  return p.type.convert(value);
}

/** Carries out a plan. */
export function follow(plan: Plan, a: unknown, b: unknown, c: unknown, d: unknown): unknown {
  filled = 0;
  if (plan.spread !== 0) return followSpread(plan, a, b, c, d);
  const { op } = plan;
  if (plan.outcome === Outcome.Fresh) {
    switch (plan.arity) {
      case 1:
        return call1(op, cross(plan.form0, plan, 0, a));
      case 2:
        return call2(op, cross(plan.form0, plan, 0, a), cross(plan.form1, plan, 1, b));
      case 3:
        return call3(
          op,
          cross(plan.form0, plan, 0, a),
          cross(plan.form1, plan, 1, b),
          cross(plan.form2, plan, 2, c),
        );
      case 4:
        return call4(
          op,
          cross(plan.form0, plan, 0, a),
          cross(plan.form1, plan, 1, b),
          cross(plan.form2, plan, 2, c),
          cross(plan.form3, plan, 3, d),
        );
      default:
        return call(op, []);
    }
  }
  const raw = followRaw(plan, a, b, c, d);
  return plan.outcome === Outcome.First ? a : newResults(plan.target!, raw);
}

function followRaw(plan: Plan, a: unknown, b: unknown, c: unknown, d: unknown): unknown {
  const { op } = plan;
  switch (plan.arity) {
    case 0:
      return nativeCall(op, null);
    case 1:
      return nativeCall(op, null, cross(plan.form0, plan, 0, a));
    case 2:
      return nativeCall(op, null, cross(plan.form0, plan, 0, a), cross(plan.form1, plan, 1, b));
    case 3:
      return nativeCall(
        op,
        null,
        cross(plan.form0, plan, 0, a),
        cross(plan.form1, plan, 1, b),
        cross(plan.form2, plan, 2, c),
      );
    default:
      return nativeCall(
        op,
        null,
        cross(plan.form0, plan, 0, a),
        cross(plan.form1, plan, 1, b),
        cross(plan.form2, plan, 2, c),
        cross(plan.form3, plan, 3, d),
      );
  }
}

function followSpread(plan: Plan, a: unknown, b: unknown, c: unknown, d: unknown): unknown {
  const { op, outcome } = plan;
  let raw: unknown;
  if (plan.arity === 1) {
    const list = crossSpread(plan.spread, a, b, c, d);
    if (outcome === Outcome.Fresh) return call1(op, list);
    raw = nativeCall(op, null, list);
  } else {
    const id = idOf(a as Tensor);
    const list = crossSpread(plan.spread, b, c, d, undefined);
    if (outcome === Outcome.Fresh) return call2(op, id, list);
    raw = nativeCall(op, null, id, list);
  }
  return outcome === Outcome.First ? a : newResults(plan.target!, raw);
}

/** The same as `crossInts` for a list spelt out, whose elements are integers as their kinds say. */
function crossSpread(n: number, a: unknown, b: unknown, c: unknown, d: unknown): number {
  shared[0] = a as number;
  if (n > 1) shared[1] = b as number;
  if (n > 2) shared[2] = c as number;
  if (n > 3) shared[3] = d as number;
  return n + 0.5;
}

/** Carries out a plan for more arguments than the others are made for; the first is `self` for a method. */
export function followMany(plan: Plan, args: readonly unknown[]): unknown {
  filled = 0;
  const { forms, op } = plan;
  const crossing: unknown[] = [];
  for (let i = 0; i < forms.length; i++) crossing.push(cross(forms[i]!, plan, i, args[i]));
  if (plan.outcome === Outcome.Fresh) return call(op, crossing);
  const raw = nativeCall(op, null, ...crossing);
  return plan.outcome === Outcome.First ? args[0] : newResults(plan.target!, raw);
}

/** The key of many arguments; -1 where there are too many for one. */
export function keyOf(args: readonly unknown[]): number {
  if (args.length > 13) return -1;
  let key = 0;
  let scale = 1;
  for (let i = 0; i < args.length; i++) {
    key += kindOf(args[i]) * scale;
    scale *= 1 << kBits;
  }
  return key;
}
