/** Python's objects to tensors, which what a file says of them is checked against. */
import { native } from '../../../binding/native.js';
import {
  empty,
  empty_strided,
  sparse_compressed_tensor,
  sparse_coo_tensor,
} from '../_generated/functions.js';
import { no_grad } from '../autograd.js';
import * as dtypes from '../dtype.js';
import { dtype } from '../dtype.js';
import { OutOfMemoryError, TorchError } from '../errors.js';
import * as layouts from '../layout.js';
import { Buffer as ModuleBuffer, Parameter } from '../nn/parameter.js';
import { adopt, Tensor } from '../tensor.js';
import { FormatError, malformed } from './errors.js';
import type { Locator } from './location.js';
import { typed } from './storages.js';
import { Callable, Dict, integers, PythonClass, type PythonFunction, Unfinished } from './values.js';
import type { ZipReader } from './zip.js';

const byClass: ReadonlyMap<string, dtype> = new Map(
  [...typed].map(([type, name]) => [`torch.${name}`, type]),
);

const byName: ReadonlyMap<string, unknown> = new Map(
  Object.values(dtypes)
    .filter((value) => value instanceof dtype)
    .map((value) => [String(value), value]),
);

const sparse: ReadonlyMap<string, layouts.layout> = new Map(
  [layouts.sparse_coo, layouts.sparse_csr, layouts.sparse_csc, layouts.sparse_bsr, layouts.sparse_bsc].map(
    (layout) => [String(layout), layout],
  ),
);

const tensorClass = new PythonClass('torch.Tensor');

/** A storage that has been read. Alone, it becomes a tensor of its elements. */
class Storage extends Unfinished {
  readonly whole: Tensor;
  readonly dtype: dtype;

  constructor(whole: Tensor, dtype: dtype) {
    super();
    this.whole = whole;
    this.dtype = dtype;
  }

  override finished(): Tensor {
    return tensor(this.dtype, this, 0, [Math.floor(this.whole.numel() / this.dtype.itemsize)], [1]);
  }
}

/** Reads each storage where it's first asked for. */
export class StoragesReader {
  readonly #zip: ZipReader;
  readonly #archive: string;
  readonly #locator: Locator;
  readonly #storages = new Map<string, Tensor>();

  constructor(zip: ZipReader, archive: string, locator: Locator) {
    this.#zip = zip;
    this.#archive = archive;
    this.#locator = locator;
  }

  /** A dtype by its name, or by that of its class of storages. */
  static value(name: string): unknown {
    if (name === 'torch.storage.UntypedStorage') return dtypes.uint8;
    if (name === tensorClass.name) return tensorClass;
    return byName.get(name) ?? byClass.get(name);
  }

  storage([kind, type, key, location, numel]: unknown[]): Storage {
    const named = kind === 'storage' && type instanceof dtype && typeof key === 'string';
    if (!named || typeof location !== 'string' || !Number.isSafeInteger(numel)) throw malformed();
    const record = `${this.#archive}/data/${key}`;
    let whole = this.#storages.get(record);
    if (whole === undefined) {
      whole = this.#locator(location, (device) => this.#read(record, device));
      this.#storages.set(record, whole);
    }
    if (whole.numel() < (numel as number) * type.itemsize)
      throw new FormatError(`record '${record}' is too short`);
    return new Storage(whole, type);
  }

  #read(record: string, device: string): Tensor {
    const whole = allocate(this.#zip.size(record), device);
    for (const [at, piece] of this.#zip.pieces(record)) {
      using bytes = adopt(native.fromBytes(piece, dtypes.uint8.code, [piece.length]));
      whole.narrow(0, at, piece.length).copy_(bytes);
    }
    return whole;
  }
}

function allocate(bytes: number, device: string): Tensor {
  try {
    return empty([bytes], { dtype: dtypes.uint8, device });
  } catch (error) {
    if (!(error instanceof TorchError) || error instanceof OutOfMemoryError) throw error;
    throw new FormatError(`it can't be loaded to the device '${device}': ${error.message}`);
  }
}

/** What Python's functions that make tensors do. */
export const rebuilding: readonly (readonly [string, PythonFunction])[] = [
  [
    'torch._utils._rebuild_tensor',
    (storage: unknown, offset: unknown, size: unknown, stride: unknown) =>
      tensor(typeOf(storage), storage, offset, size, stride),
  ],
  [
    'torch._utils._rebuild_tensor_v2',
    (...[storage, offset, size, stride, requires_grad, , metadata]: unknown[]) =>
      pending(tensor(typeOf(storage), storage, offset, size, stride), requires_grad, metadata),
  ],
  [
    'torch._utils._rebuild_tensor_v3',
    (...[storage, offset, size, stride, requires_grad, , type, metadata]: unknown[]) =>
      pending(tensor(type, storage, offset, size, stride), requires_grad, metadata),
  ],
  ['torch._utils._rebuild_parameter', parameter],
  // What was hung on it as an attribute has no place here.
  ['torch._utils._rebuild_parameter_with_state', parameter],
  ['torch._tensor._rebuild_from_type_v2', fromType],
  ['torch._utils._rebuild_sparse_tensor', sparseTensor],
  [
    'torch._utils._rebuild_meta_tensor_no_storage',
    (type: unknown, size: unknown, stride: unknown, requires_grad: unknown) => {
      if (!(type instanceof dtype)) throw malformed();
      const options = { dtype: type, device: 'meta' };
      return pending(empty_strided(integers(size), integers(stride), options), requires_grad);
    },
  ],
  ['torch.serialization._get_layout', (name: string) => sparse.get(name) ?? malformedLayout(name)],
];

function malformedLayout(name: unknown): never {
  throw new FormatError(`it holds a tensor of layout ${String(name)}: expected a sparse one`);
}

function typeOf(storage: unknown): dtype {
  if (!(storage instanceof Storage)) throw malformed();
  return storage.dtype;
}

function tensor(type: unknown, storage: unknown, offset: unknown, sizes: unknown, strides: unknown): Tensor {
  if (!(storage instanceof Storage) || !(type instanceof dtype)) throw malformed();
  const [size, stride, [at]] = [integers(sizes), integers(strides), integers([offset])];
  const { whole } = storage;
  // set_ would make the storage larger where the tensor doesn't fit in.
  const fits = size.length === stride.length && [...size, ...stride, at!].every((n) => n >= 0);
  const last = size.includes(0) ? -1 : size.reduce((sum, n, i) => sum + (n - 1) * stride[i]!, at!);
  if (!fits || (last + 1) * type.itemsize > whole.numel()) {
    throw new FormatError(
      `a tensor of shape [${size.join(', ')}] doesn't fit in its storage: the file is damaged`,
    );
  }
  return no_grad(() => empty([0], { dtype: type, device: whole.device }).set_(whole, at!, size, stride));
}

/** With what isn't in its memory. */
function pending(made: Tensor, requires_grad: unknown, metadata: unknown = null): Tensor {
  if (typeof requires_grad !== 'boolean') throw malformed();
  let t = made;
  if (metadata !== null) {
    if (!(metadata instanceof Dict)) throw malformed();
    if (metadata.get('conj') === true) t = t.conj();
    if (metadata.get('neg') === true) t = t._neg_view();
  }
  return requires_grad ? t.requires_grad_() : t;
}

function parameter(data: unknown, requires_grad: unknown): Parameter {
  if (!(data instanceof Tensor) || typeof requires_grad !== 'boolean') throw malformed();
  return new Parameter(data, requires_grad);
}

/** A tensor with attributes, of which only a buffer's have a meaning here. */
function fromType(make: unknown, type: unknown, args: unknown, state: unknown): unknown {
  if (!(make instanceof Callable) || type !== tensorClass) throw malformed();
  const made = make.call(args);
  if (!(made instanceof Tensor)) throw malformed();
  if (!(state instanceof Dict) || state.get('_is_buffer') !== true) return made;
  return new ModuleBuffer(made, { persistent: state.get('persistent') !== false });
}

/** Checked whatever Python does: an index out of range would be one out of memory. */
function sparseTensor(layout: unknown, data: unknown): Tensor {
  if (!(layout instanceof layouts.layout) || !Array.isArray(data)) throw malformed();
  const coo = layout === layouts.sparse_coo;
  const parts: unknown[] = data.slice(0, coo ? 2 : 3);
  const [sizes, coalesced = false] = data.slice(parts.length);
  if (!parts.every((part) => part instanceof Tensor) || typeof coalesced !== 'boolean') throw malformed();
  const size = integers(sizes);
  const [first, second, values] = parts as Tensor[];
  if (coo) return sparse_coo_tensor(first!, second!, size, { is_coalesced: coalesced });
  return sparse_compressed_tensor(first!, second!, values!, size, { layout });
}
