/**
 * Data types.
 * @see https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch.dtype
 */

const byCode = new Map<number, dtype>();

/** The type of a tensor's elements: `torch.float32`, `torch.int64`, ... Compare with `===`. */
export class dtype {
  readonly name: string;
  /** c10::ScalarType, as it crosses to the addon. */
  readonly code: number;
  /** Bytes an element. */
  readonly itemsize: number;
  readonly is_floating_point: boolean;
  readonly is_complex: boolean;
  readonly is_signed: boolean;

  /** @internal */
  constructor(
    name: string,
    code: number,
    itemsize: number,
    kind: 'float' | 'complex' | 'int' | 'uint' | 'bool',
  ) {
    this.name = name;
    this.code = code;
    this.itemsize = itemsize;
    this.is_floating_point = kind === 'float';
    this.is_complex = kind === 'complex';
    this.is_signed = kind === 'float' || kind === 'complex' || kind === 'int';
    byCode.set(code, this);
    Object.freeze(this);
  }

  toString(): string {
    return `torch.${this.name}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

export const uint8 = new dtype('uint8', 0, 1, 'uint');
export const int8 = new dtype('int8', 1, 1, 'int');
export const int16 = new dtype('int16', 2, 2, 'int');
export const int32 = new dtype('int32', 3, 4, 'int');
export const int64 = new dtype('int64', 4, 8, 'int');
export const float16 = new dtype('float16', 5, 2, 'float');
export const float32 = new dtype('float32', 6, 4, 'float');
export const float64 = new dtype('float64', 7, 8, 'float');
export const complex32 = new dtype('complex32', 8, 4, 'complex');
export const complex64 = new dtype('complex64', 9, 8, 'complex');
export const complex128 = new dtype('complex128', 10, 16, 'complex');
export const bool = new dtype('bool', 11, 1, 'bool');
export const bfloat16 = new dtype('bfloat16', 15, 2, 'float');
export const float8_e5m2 = new dtype('float8_e5m2', 23, 1, 'float');
export const float8_e4m3fn = new dtype('float8_e4m3fn', 24, 1, 'float');
export const float8_e5m2fnuz = new dtype('float8_e5m2fnuz', 25, 1, 'float');
export const float8_e4m3fnuz = new dtype('float8_e4m3fnuz', 26, 1, 'float');
export const uint16 = new dtype('uint16', 27, 2, 'uint');
export const uint32 = new dtype('uint32', 28, 4, 'uint');
export const uint64 = new dtype('uint64', 29, 8, 'uint');

export {
  complex32 as chalf,
  complex64 as cfloat,
  complex128 as cdouble,
  float16 as half,
  float32 as float,
  float64 as double,
  int16 as short,
  int32 as int,
  int64 as long,
};

/** @internal The dtype with the given c10::ScalarType. */
export function dtypeOf(code: number): dtype {
  const found = byCode.get(code);
  if (found === undefined) throw new TypeError(`dtype number ${code} has no name in this version`);
  return found;
}
