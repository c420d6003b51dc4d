/**
 * The short way of a call: what a binding came to is remembered under the kinds of the arguments, and serves every
 * later call with the same kinds. Only bindings that hang on nothing but the kinds are remembered.
 */
import { native } from '../../../binding/native.js';
import { dtype } from '../dtype.js';
import { call1, call2, call3, call4, idOf, isTensor, type Tensor } from '../tensor.js';
import { types } from './arguments.js';
import type { Match } from './binding.js';
import type { Parameter, Signature } from './schema.js';

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
const enum Form {
  AsIs,
  Tensor,
  /** A number in the place of a tensor; bare, it would be a handle. */
  Number,
  Tensors,
  Code,
}

/** What a call does, once it is known what it is. */
export interface Plan {
  readonly key: number;
  readonly op: number;
  /** Number of the operator's arguments that are given. */
  readonly arity: number;
  readonly forms: readonly [Form, Form, Form, Form];
  readonly parameters: readonly (Parameter | null)[];
  /** The result is one new tensor; else it is the first argument. */
  readonly fresh: boolean;
}

/** The key of no call. */
export const noPlan: Plan = {
  key: -1,
  op: -1,
  arity: 0,
  forms: [Form.AsIs, Form.AsIs, Form.AsIs, Form.AsIs],
  parameters: [],
  fresh: true,
};

function formOf({ type }: Parameter, kind: number): Form | null {
  if (kind === 0 || kind === kNull || type.plain) return Form.AsIs;
  if (type === types.Tensor) return kind === kTensor ? Form.Tensor : kind === kBoolean ? Form.AsIs : Form.Number;
  if (type === types.float) return kind === kBoolean ? null : Form.AsIs;
  if (type === types['Tensor[]']) return Form.Tensors;
  return type === types.ScalarType ? Form.Code : null;
}

/** The plan for a call that was bound so, or null where it must be bound each time. */
export function planFor({ signature: s, values }: Match<Signature>, key: number, given: readonly unknown[]): Plan | null {
  const first = s.self === -1 ? 0 : 1;
  if (s.self > 0 || given.length + first > 4 || !(s.base.fresh || s.base.returned === 0)) return null;
  const forms: Form[] = first === 1 ? [Form.Tensor] : [];
  const parameters: (Parameter | null)[] = first === 1 ? [null] : [];
  for (let i = 0; i < given.length; i++) {
    const p = s.parameters[i]!;
    // A list of sizes spelt out isn't one argument.
    if (values[i] !== given[i] || p.position !== i + first) return null;
    const kind = kindOf(given[i]);
    const form = kind === kUnknown ? null : formOf(p, kind);
    if (form === null) return null;
    forms.push(form);
    parameters.push(p);
  }
  const arity = forms.length;
  while (forms.length < 4) forms.push(Form.AsIs);
  return { key, op: s.base.op, arity, forms: forms as [Form, Form, Form, Form], parameters, fresh: s.base.fresh };
}

function cross(plan: Plan, i: 0 | 1 | 2 | 3, value: unknown): unknown {
  switch (plan.forms[i]) {
    case Form.Tensor:
      return idOf(value as Tensor);
    case Form.Number:
      return [value];
    case Form.AsIs:
      return value;
    default:
      return special(plan, i, value);
  }
}

function special(plan: Plan, i: number, value: unknown): unknown {
  const p = plan.parameters[i]!;
  // Of a list only the first element has been looked at.
  p.type.check(value, p);
  return p.type.convert(value);
}

/** Carries out a plan. */
export function follow(plan: Plan, a: unknown, b: unknown, c: unknown, d: unknown): unknown {
  const { op, fresh } = plan;
  switch (plan.arity) {
    case 1:
      if (fresh) return call1(op, cross(plan, 0, a));
      native.call(op, null, cross(plan, 0, a));
      return a;
    case 2:
      if (fresh) return call2(op, cross(plan, 0, a), cross(plan, 1, b));
      native.call(op, null, cross(plan, 0, a), cross(plan, 1, b));
      return a;
    case 3:
      if (fresh) return call3(op, cross(plan, 0, a), cross(plan, 1, b), cross(plan, 2, c));
      native.call(op, null, cross(plan, 0, a), cross(plan, 1, b), cross(plan, 2, c));
      return a;
    default:
      if (fresh) return call4(op, cross(plan, 0, a), cross(plan, 1, b), cross(plan, 2, c), cross(plan, 3, d));
      native.call(op, null, cross(plan, 0, a), cross(plan, 1, b), cross(plan, 2, c), cross(plan, 3, d));
      return a;
  }
}
