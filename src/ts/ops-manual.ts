/**
 * Functions and methods that PyTorch, too, binds by hand: what they take isn't any operator's schema.
 * (torch/csrc/autograd/python_variable_methods.cpp and python_torch_functions_manual.cpp)
 */
import { native } from '../../binding/native.js';
import { functions } from './_generated/schemas.js';
import { reader } from './arguments.js';
import type { DeviceLike } from './device.js';
import * as dtypes from './dtype.js';
import { type dtype, dtypeOf } from './dtype.js';
import { TorchError } from './errors.js';
import type { LuOptions } from './functional/linear.js';
import type { NormOptions, UniqueOptions } from './functional.js';
import { contiguous_format, type memory_format } from './layout.js';
import { execute, match, separate } from './ops/binding.js';
import { dtypeNamed, scalarTypeName } from './ops/scalar-types.js';
import { type Signature, signatures } from './ops/schema.js';
import type { IntOrInts, Ints, Scalar, TensorOptions } from './ops/types.js';
import { adopt, call, idOf, Tensor } from './tensor.js';

/** What decides how `to` makes its copy, where it makes one. */
export interface ToOptions {
  /** Lets a copy from pinned memory to a GPU go on while the program does. */
  non_blocking?: boolean;
  /** Copies even where dtype and device are the same already. */
  copy?: boolean;
  memory_format?: memory_format | null;
}

interface Format {
  memory_format?: memory_format | null;
}

/** Members of Tensor that are written by hand. */
export interface ManualMethods {
  /**
   * The tensor with another dtype, on another device, or both; this tensor itself where it has them already.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html
   */
  to(
    dtype: dtype,
    non_blocking?: boolean | ToOptions,
    copy?: boolean | ToOptions,
    options?: ToOptions,
  ): Tensor;
  to(
    other: Tensor,
    non_blocking?: boolean | ToOptions,
    copy?: boolean | ToOptions,
    options?: ToOptions,
  ): Tensor;
  to(
    device: DeviceLike | null,
    dtype?: dtype | null | (ToOptions & { dtype?: dtype | null }),
    non_blocking?: boolean | ToOptions,
    copy?: boolean | ToOptions,
    options?: ToOptions,
  ): Tensor;
  to(options: ToOptions & { device?: DeviceLike | null; dtype?: dtype | null }): Tensor;

  /** On the CPU. @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cpu.html */
  cpu(options?: Format): Tensor;
  /** On a GPU. @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cuda.html */
  cuda(
    device?: DeviceLike | number | null | (Format & { non_blocking?: boolean }),
    options?: Format & { non_blocking?: boolean },
  ): Tensor;

  /** As float32. */
  float(options?: Format): Tensor;
  /** As float64. */
  double(options?: Format): Tensor;
  /** As float16. */
  half(options?: Format): Tensor;
  bfloat16(options?: Format): Tensor;
  /** As complex64. */
  cfloat(options?: Format): Tensor;
  /** As complex128. */
  cdouble(options?: Format): Tensor;
  /** As int64. */
  long(options?: Format): Tensor;
  /** As int32. */
  int(options?: Format): Tensor;
  /** As int16. */
  short(options?: Format): Tensor;
  /** As int8. */
  char(options?: Format): Tensor;
  /** As uint8. */
  byte(options?: Format): Tensor;
  bool(options?: Format): Tensor;
  /**
   * The name of the tensor's type, such as 'torch.FloatTensor'; or, with a dtype, the tensor in it.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type.html
   */
  type(): string;
  type(dtype: dtype, non_blocking?: boolean | { non_blocking?: boolean }): Tensor;

  /**
   * The tensor with its elements in order in memory; this tensor itself where they are.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html
   */
  contiguous(options?: Format): Tensor;
  /** @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_contiguous.html */
  is_contiguous(options?: Format): boolean;
  /** Number of dimensions. */
  ndimension(): number;
  /** Index of the tensor's GPU; -1 on the CPU. */
  get_device(): number;

  /**
   * Indices of the elements that aren't zero: one row each, or with `as_tuple` one tensor for each dimension.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero.html
   */
  nonzero(options?: { as_tuple?: false }): Tensor;
  nonzero(options: { as_tuple: true }): Tensor[];

  /** @see `torch.lu` */
  lu(pivot?: boolean | LuOptions, get_infos?: boolean | LuOptions, options?: LuOptions): Tensor[];
  /** @see `torch.norm` */
  norm(
    p?: Scalar | 'fro' | 'nuc' | null,
    dim?: IntOrInts | null,
    keepdim?: boolean | NormOptions,
    options?: NormOptions,
  ): Tensor;
  norm(options: NormOptions & { p?: Scalar | 'fro' | 'nuc' | null; dim?: IntOrInts | null }): Tensor;
  /** @see `torch.unique` */
  unique(options?: UniqueOptions & { return_inverse?: false; return_counts?: false }): Tensor;
  unique(options: UniqueOptions): Tensor | Tensor[];
  /** @see `torch.unique_consecutive` */
  unique_consecutive(
    options?: Omit<UniqueOptions, 'sorted'> & { return_inverse?: false; return_counts?: false },
  ): Tensor;
  unique_consecutive(options: Omit<UniqueOptions, 'sorted'>): Tensor | Tensor[];

  /** Its dimensions in reverse order. */
  readonly T: Tensor;
  /** With the last two dimensions exchanged. */
  readonly mT: Tensor;
  /** Of a matrix: transposed and conjugated. */
  readonly H: Tensor;
  /** With the last two dimensions exchanged, and conjugated. */
  readonly mH: Tensor;
  /** The real parts; of a real tensor, the tensor itself. */
  readonly real: Tensor;
  /** The imaginary parts. */
  readonly imag: Tensor;
}

const operators = {
  toDtype: native.op('aten::to.dtype'),
  toAnything: native.op('aten::to.dtype_layout'),
  contiguous: native.op('aten::contiguous'),
  isContiguous: native.op('aten::is_contiguous.memory_format'),
  nonzero: native.op('aten::nonzero_numpy'),
};

interface Conversion {
  device?: DeviceLike | null;
  dtype?: dtype | null;
  non_blocking?: boolean;
  copy?: boolean;
  memory_format?: memory_format | null;
}

/** What `to` does once its arguments are known. Where nothing changes, the tensor itself, as in PyTorch. */
function convert(tensor: Tensor, { device, dtype, non_blocking, copy, memory_format }: Conversion): Tensor {
  const id = idOf(tensor);
  const code = dtype?.code ?? null;
  // A device without an index is left to libtorch, which knows the current one.
  const on = device == null ? null : String(device);
  if (
    copy !== true &&
    memory_format == null &&
    (code === null || code === native.dtype(id)) &&
    (on === null || on === native.device(id))
  ) {
    return tensor;
  }
  const format = memory_format?.code;
  if (on === null && code !== null) return call(operators.toDtype, [id, code, non_blocking, copy, format]);
  return call(operators.toAnything, [id, code, null, on, null, non_blocking, copy, format]);
}

type Method = (this: Tensor, ...args: unknown[]) => unknown;

const kFormat = 'MemoryFormat? memory_format=None';

const readTo = reader<Conversion & { other?: Tensor }>(
  `to(Device? device=None, ScalarType? dtype=None, bool non_blocking=False, bool copy=False, *, ${kFormat})`,
  `to(ScalarType dtype, bool non_blocking=False, bool copy=False, *, ${kFormat})`,
  `to(Tensor other, bool non_blocking=False, bool copy=False, *, ${kFormat})`,
);
const readCpu = reader<Format>(`cpu(*, ${kFormat})`);
const readCuda = reader<Omit<Conversion, 'device'> & { device: DeviceLike | number | null }>(
  `cuda(Device? device=None, bool non_blocking=False, *, ${kFormat})`,
  `cuda(int device, bool non_blocking=False, *, ${kFormat})`,
);
const readType = reader<Omit<Conversion, 'dtype'> & { dtype: dtype | string | null }>(
  `type(ScalarType? dtype=None, bool non_blocking=False, *, ${kFormat})`,
  `type(str dtype, bool non_blocking=False, *, ${kFormat})`,
);
const readContiguous = reader<{ memory_format: memory_format }>(
  'contiguous(*, MemoryFormat memory_format=contiguous_format)',
);
const readIsContiguous = reader<{ memory_format: memory_format }>(
  'is_contiguous(*, MemoryFormat memory_format=contiguous_format)',
);
const readNonzero = reader<{ as_tuple: boolean }>('nonzero(*, bool as_tuple=False)');

function typeNameOf(tensor: Tensor): string {
  const name = scalarTypeName(tensor.dtype);
  const { type } = tensor.device;
  return type === 'cpu' ? `torch.${name}Tensor` : `torch.${type}.${name}Tensor`;
}

function toType(tensor: Tensor, name: string, non_blocking?: boolean): Tensor {
  const [, device, type] = /^torch\.(?:(\w+)\.)?(\w+)Tensor$/.exec(name) ?? [];
  const dtype = dtypeNamed(type);
  if (dtype === undefined) throw new RangeError(`invalid type: '${name}'`);
  return convert(tensor, { dtype, device: device ?? 'cpu', non_blocking });
}

const methods: Record<string, Method> = {
  to(...args) {
    const values = readTo(args);
    const { other } = values;
    return convert(
      this,
      other === undefined ? values : { ...values, dtype: other.dtype, device: other.device },
    );
  },
  cpu(...args) {
    return convert(this, { ...readCpu(args), device: 'cpu' });
  },
  cuda(...args) {
    const values = readCuda(args);
    const device = typeof values.device === 'number' ? `cuda:${values.device}` : values.device;
    if (device !== null && !String(device).startsWith('cuda')) {
      throw new RangeError(`Invalid device, must be cuda device`);
    }
    return convert(this, { ...values, device: device ?? 'cuda' });
  },
  type(...args) {
    const { dtype, ...values } = readType(args);
    if (dtype === null) return typeNameOf(this);
    if (typeof dtype === 'string') return toType(this, dtype, values.non_blocking);
    return convert(this, { ...values, dtype });
  },
  contiguous(...args) {
    const format = readContiguous(args).memory_format;
    return isContiguous(this, format) ? this : call(operators.contiguous, [idOf(this), format.code]);
  },
  is_contiguous(...args) {
    return isContiguous(this, readIsContiguous(args).memory_format);
  },
  nonzero(...args) {
    return readNonzero(args).as_tuple ? nonzeroTuple(this) : nonzero(this);
  },
  ndimension() {
    return native.dim(idOf(this));
  },
  get_device() {
    return this.device.index ?? (this.is_cpu ? -1 : 0);
  },
};

function isContiguous(tensor: Tensor, format: memory_format): boolean {
  const id = idOf(tensor);
  if (format === contiguous_format) return native.isContiguous(id);
  return native.call(operators.isContiguous, null, id, format.code);
}

const conversions: Record<string, dtype> = {
  float: dtypes.float32,
  double: dtypes.float64,
  half: dtypes.float16,
  bfloat16: dtypes.bfloat16,
  cfloat: dtypes.complex64,
  cdouble: dtypes.complex128,
  long: dtypes.int64,
  int: dtypes.int32,
  short: dtypes.int16,
  char: dtypes.int8,
  byte: dtypes.uint8,
  bool: dtypes.bool,
};

for (const name in conversions) {
  const dtype = conversions[name]!;
  const read = reader<Format>(`${name}(*, ${kFormat})`);
  methods[name] = function (...args) {
    return convert(this, args.length === 0 ? { dtype } : { ...read(args), dtype });
  };
}

for (const name in methods) {
  Object.defineProperty(Tensor.prototype, name, { configurable: true, writable: true, value: methods[name] });
}

const views = { T: 'numpy_T', mT: 'mT', H: 'matrix_H', mH: 'mH', imag: 'imag' };

for (const [name, operator] of Object.entries(views)) {
  const op = native.op(`aten::${operator}`);
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    get(this: Tensor) {
      return call(op, [idOf(this)]);
    },
  });
}

const real = native.op('aten::real');
Object.defineProperty(Tensor.prototype, 'real', {
  configurable: true,
  get(this: Tensor) {
    return this.dtype.is_complex ? call(real, [idOf(this)]) : this;
  },
});

let fullSignatures: Signature[] | null = null;
let nonzeroSignatures: Signature[] | null = null;

/**
 * A tensor of one value. Without a dtype, a number makes it the default dtype, a bigint int64, a boolean bool.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.full.html
 * @example
 * torch.full([2, 3], 3.5)
 */
export function full(
  size: Ints,
  fill_value: Scalar | Tensor,
  options?: TensorOptions & { out?: Tensor | null },
): Tensor;
export function full(
  size: Ints,
  options: TensorOptions & { fill_value: Scalar | Tensor; out?: Tensor | null },
): Tensor;
export function full(...args: unknown[]): Tensor {
  fullSignatures ??= signatures('full', functions.full!, false);
  const { given, keywords } = separate(args);
  const { signature, values } = match('full', fullSignatures, given, keywords);
  const at = (name: string) => signature.parameters.findIndex((p) => p.name === name);
  const chosen = [...values];
  const value = chosen[at('fill_value')];
  const isFloat = typeof value === 'number' || (value instanceof Tensor && value.is_floating_point());
  if (isFloat && chosen[at('dtype')] == null && chosen[at('out')] == null) {
    chosen[at('dtype')] = dtypeOf(native.defaultDtype());
  }
  return execute({ signature, values: chosen }, null) as Tensor;
}

/**
 * Indices of the elements that aren't zero: one row each, or with `as_tuple` one tensor for each dimension.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html
 */
export function nonzero(input: Tensor, options?: { as_tuple?: false; out?: Tensor | null }): Tensor;
export function nonzero(input: Tensor, options: { as_tuple: true }): Tensor[];
export function nonzero(...args: unknown[]): Tensor | Tensor[] {
  nonzeroSignatures ??= signatures('nonzero', functions.nonzero!, false);
  const { given, keywords } = separate(args);
  const { as_tuple = false, ...others } = keywords ?? {};
  if (typeof as_tuple !== 'boolean')
    throw new TypeError(`nonzero(): argument 'as_tuple' must be bool, not ${typeof as_tuple}`);
  const bound = match('nonzero', nonzeroSignatures, given, others);
  if (!as_tuple) return execute(bound, null) as Tensor;
  if (others.out != null)
    throw new TorchError('nonzero does not support the out kwarg when as_tuple is True');
  return nonzeroTuple(bound.values[0] as Tensor);
}

function nonzeroTuple(tensor: Tensor): Tensor[] {
  return (native.call(operators.nonzero, null, idOf(tensor)) as number[]).map((id) => adopt(id));
}
