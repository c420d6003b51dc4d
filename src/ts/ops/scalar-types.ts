/** c10's names for dtypes, which appear in messages and in PyTorch's old names for types, such as 'torch.FloatTensor'. */

import type { dtype } from '../dtype.js';
import * as dtypes from '../dtype.js';

const names: [string, dtype][] = [
  ['Byte', dtypes.uint8],
  ['Char', dtypes.int8],
  ['Short', dtypes.int16],
  ['Int', dtypes.int32],
  ['Long', dtypes.int64],
  ['Half', dtypes.float16],
  ['Float', dtypes.float32],
  ['Double', dtypes.float64],
  ['ComplexFloat', dtypes.complex64],
  ['ComplexDouble', dtypes.complex128],
  ['Bool', dtypes.bool],
  ['BFloat16', dtypes.bfloat16],
];

/** 'Float' for `torch.float32`. */
export function scalarTypeName(type: dtype): string {
  return names.find(([, known]) => known === type)?.[0] ?? type.name;
}

/** `torch.float32` for 'Float'. */
export function dtypeNamed(name: string | undefined): dtype | undefined {
  return names.find(([known]) => known === name)?.[1];
}
