/**
 * Operators on lists of tensors: one crossing into native code for all parameters. On the CPU each runs the operator
 * for single tensors, one after the other, so the bits are those of PyTorch's loop over the parameters.
 */
import { type Handle, native } from '../../../binding/native.js';
import { callForOther } from '../crossing.js';
import { typeName } from '../ops/arguments.js';
import { adopt, idOf, Tensor } from '../tensor.js';
import type { Value } from './scalars.js';

export type Tensors = readonly Tensor[];

/** An operator by its name with the overload, called with lists of tensors and with numbers in the schema's order. */
function operator<A extends readonly unknown[], R>(name: string): (...args: A) => R {
  let op = -1;
  return (...args) => {
    if (op === -1) op = native.op(`aten::${name}`);
    const result = callForOther(op, args.map(crossing)) as Handle[] | undefined;
    return (Array.isArray(result) ? result.map(adopt) : undefined) as R;
  };
}

function crossing(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((element) => (element instanceof Tensor ? idOf(element) : element));
  if (value !== undefined && !(value instanceof Tensor)) return value;
  // One would be the operator's default, the other's handle a number.
  throw new TypeError(`an optimizer's option must be a number, not ${typeName(value)}`);
}

/** A tensor that isn't in a list, as it crosses; anything else as it is. */
export const single = <T>(value: Tensor | T): Handle | T => (value instanceof Tensor ? idOf(value) : value);

type InPlace<A extends readonly unknown[]> = (self: Tensors, ...args: A) => void;
type Fresh<A extends readonly unknown[]> = (self: Tensors, ...args: A) => Tensor[];

export const neg: Fresh<[]> = operator('_foreach_neg');
export const sqrt: Fresh<[]> = operator('_foreach_sqrt');
/** self + alpha * other */
export const add: Fresh<[other: Tensors, alpha: number]> = operator('_foreach_add.List');
/** self += alpha * other */
export const add_: InPlace<[other: Tensors, alpha: number]> = operator('_foreach_add_.List');
/** self -= alpha * other */
export const sub_: InPlace<[other: Tensors, alpha: number]> = operator('_foreach_sub_.List');
export const addScalar_: InPlace<[scalar: number]> = operator('_foreach_add_.Scalar');
export const addScalar: Fresh<[scalar: number]> = operator('_foreach_add.Scalar');
export const mul_: InPlace<[other: Tensors]> = operator('_foreach_mul_.List');
// With the number as a tensor, as Python hands it over: `mul_.Scalar` rounds it to a half-precision tensor's dtype.
const mulTensor_: InPlace<[scalar: readonly [number] | Handle]> = operator('_foreach_mul_.Tensor');
export const mulScalar_: InPlace<[scalar: Value]> = (self, scalar) =>
  mulTensor_(self, scalar instanceof Tensor ? idOf(scalar) : [scalar]);
export const mulScalars_: InPlace<[scalars: readonly number[]]> = operator('_foreach_mul_.ScalarList');
export const divScalar: Fresh<[scalar: number]> = operator('_foreach_div.Scalar');
export const divScalars: Fresh<[scalars: readonly number[]]> = operator('_foreach_div.ScalarList');
export const reciprocal_: InPlace<[]> = operator('_foreach_reciprocal_');
export const div_: InPlace<[other: Tensors]> = operator('_foreach_div_.List');
export const divScalars_: InPlace<[scalars: readonly number[]]> = operator('_foreach_div_.ScalarList');
export const sqrt_: InPlace<[]> = operator('_foreach_sqrt_');
export const abs: Fresh<[]> = operator('_foreach_abs');
export const zero_: InPlace<[]> = operator('_foreach_zero_');
export const maximum_: InPlace<[other: Tensors]> = operator('_foreach_maximum_.List');
/** self += weight * (end - self) */
export const lerp_: InPlace<[end: Tensors, weight: number]> = operator('_foreach_lerp_.Scalar');
/** self + value * a * b */
export const addcmul: Fresh<[a: Tensors, b: Tensors, value: number]> = operator('_foreach_addcmul.Scalar');
/** self += value * a * b */
export const addcmul_: InPlace<[a: Tensors, b: Tensors, value: number]> =
  operator('_foreach_addcmul_.Scalar');
/** self += value * a / b */
export const addcdiv_: InPlace<[a: Tensors, b: Tensors, value: number]> =
  operator('_foreach_addcdiv_.Scalar');
/** self += values[i] * a / b */
export const addcdivScalars_: InPlace<[a: Tensors, b: Tensors, values: readonly number[]]> = operator(
  '_foreach_addcdiv_.ScalarList',
);
export const fusedSgd_: (...args: unknown[]) => void = operator('_fused_sgd_');
/** The same with a tensor (`single`) as learning rate. */
export const fusedSgdTensor_: (...args: unknown[]) => void = operator('_fused_sgd_.tensor_lr');
export const fusedAdam_: (...args: unknown[]) => void = operator('_fused_adam_');
export const fusedAdamTensor_: (...args: unknown[]) => void = operator('_fused_adam_.tensor_lr');
export const fusedAdamW_: (...args: unknown[]) => void = operator('_fused_adamw_');
export const fusedAdamWTensor_: (...args: unknown[]) => void = operator('_fused_adamw_.tensor_lr');

/** Values of one-element tensors. */
export function items(tensors: Tensors): number[] {
  return native.items(tensors.map(idOf)) as number[];
}
