/**
 * The short way of a call: what a binding came to is remembered under the kinds of the arguments, and serves every
 * later call with the same kinds. Only bindings that hang on nothing but the kinds are remembered.
 */
import * as crossing from '../crossing.js';
import { begin, callForOther, callWithPut, put, putList, putSpelt, refused } from '../crossing.js';
import { dtype } from '../dtype.js';
import { call, callShared, idOf, isTensor, type Tensor } from '../tensor.js';
import { integers, types } from './arguments.js';
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

/** What is done with an argument so that it can cross. */
enum Form {
  /** Nothing. */
  AsIs,
  Number,
  Boolean,
  Tensor,
  /** A number in the place of a tensor. */
  ForTensor,
  Ints,
  /** Whatever the parameter's type makes of it. */
  Special,
}

/** Those that cross in shared memory, and how. */
const crossings = new Map([
  [Form.Number, crossing.kPlain],
  [Form.Boolean, crossing.kBoolean],
  [Form.Tensor, crossing.kPlain],
  [Form.ForTensor, crossing.kForTensor],
  [Form.Ints, crossing.kList],
]);

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
  /** Number of the operator's arguments that are given; it has that many forms. */
  readonly arity: number;
  readonly form0: Form;
  readonly form1: Form;
  readonly form2: Form;
  readonly form3: Form;
  readonly forms: readonly Form[];
  readonly parameters: readonly (Parameter | null)[];
  /** How many arguments are one list spelt out, `view(2, -1)`; else 0. */
  readonly spread: number;
  /** The forms, for a call through shared memory; -1 where an argument has another. */
  readonly word: number;
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
  word: -1,
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
  if (kind === 0 || kind === kNull) return Form.AsIs;
  if (type === types.Tensor)
    return kind === kTensor ? Form.Tensor : kind === kBoolean ? Form.AsIs : Form.ForTensor;
  if (type === types.float && kind === kBoolean) return Form.Special;
  if (type.plain || type === types.float)
    return kind === kInt || kind === kFloat ? Form.Number : kind === kBoolean ? Form.Boolean : Form.AsIs;
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
  // Spelt out, all its elements are looked at, and cross without being looked at again.
  if (spread + first > 4 || (spread > 0 && !given.every((value) => kindOf(value) === kInt))) return null;
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
    word: wordOf(spread > 0 ? [...forms.slice(0, first), Form.Ints] : forms),
  };
}

function wordOf(forms: readonly Form[]): number {
  const ways = forms.map((form) => crossings.get(form));
  return ways.includes(undefined) ? -1 : crossing.wordFor(ways as number[]);
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

function cross(form: Form, plan: Plan, i: number, value: unknown): unknown {
  if (form === Form.Tensor) return idOf(value as Tensor);
  if (form === Form.ForTensor) return [value]; // bare, it would be a handle
  if (form === Form.Ints) return integers(value);
  if (form !== Form.Special) return value;
  const p = plan.parameters[i]!;
  // Of a list only the first element has been looked at.
  p.type.check(value, p);
  return p.type.convert(value);
}

/** Writes an argument into shared memory; returns whether that could be. */
function share(form: Form, i: number, value: unknown): boolean {
  if (form === Form.Tensor) put(i, idOf(value as Tensor));
  else if (form === Form.Ints) return putList(i, value as readonly unknown[]);
  else put(i, form === Form.Boolean ? Number(value) : (value as number));
  return true;
}

function shareAll(plan: Plan, a: unknown, b: unknown, c: unknown, d: unknown): boolean {
  const { arity } = plan;
  return (
    (arity < 1 || share(plan.form0, 0, a)) &&
    (arity < 2 || share(plan.form1, 1, b)) &&
    (arity < 3 || share(plan.form2, 2, c)) &&
    (arity < 4 || share(plan.form3, 3, d))
  );
}

/** The same for arguments of which the last are a list spelt out. */
function shareSpread(plan: Plan, a: unknown, b: unknown, c: unknown, d: unknown): boolean {
  if (plan.arity === 1) putSpelt(0, plan.spread, a, b, c, d);
  else {
    put(0, idOf(a as Tensor));
    putSpelt(1, plan.spread, b, c, d, undefined);
  }
  return true;
}

/** Carries out a plan. */
export function follow(plan: Plan, a: unknown, b: unknown, c: unknown, d: unknown): unknown {
  if (plan.word !== -1) {
    begin();
    if (plan.spread === 0 ? shareAll(plan, a, b, c, d) : shareSpread(plan, a, b, c, d)) {
      if (plan.outcome === Outcome.Fresh) {
        const made = callShared(plan.op, plan.word);
        if (made !== null) return made;
      } else {
        const raw = callWithPut(plan.op, plan.word);
        if (raw !== refused) return plan.outcome === Outcome.First ? a : newResults(plan.target!, raw);
      }
    }
  }
  return followMany(plan, [a, b, c, d]);
}

/** The same for any number of arguments in any form; the first is `self` for a method. */
export function followMany(plan: Plan, args: readonly unknown[]): unknown {
  const { forms, op } = plan;
  const at = plan.arity - 1;
  const given = plan.spread === 0 ? args : [...args.slice(0, at), args.slice(at, at + plan.spread)];
  const crossed = forms.map((form, i) => cross(form, plan, i, given[i]));
  if (plan.outcome === Outcome.Fresh) return call(op, crossed);
  const raw = callForOther(op, crossed);
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
