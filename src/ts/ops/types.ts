/** Types that the operators' signatures share. */
import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import type { layout } from '../layout.js';

/** A number that isn't a tensor. An integer-valued number counts as an int, as does a bigint. */
export type Scalar = number | bigint | boolean | { readonly re: number; readonly im: number };

/** An integer; a bigint where it is beyond 2^53. */
export type Int = number | bigint;

export type Ints = readonly Int[];

/** As many integers as the operator asks for, or one that stands for all of them. */
export type IntOrInts = Int | Ints;

/** Several results: an array, with PyTorch's names for its elements beside their indices. */
export type Named<Elements extends unknown[], Fields> = Elements & Readonly<Fields>;

/** What the functions that make a tensor from scratch, or like another, take by keyword. */
export interface TensorOptions {
  dtype?: dtype | null;
  layout?: layout | null;
  device?: DeviceLike | null;
  pin_memory?: boolean | null;
  requires_grad?: boolean | null;
}
