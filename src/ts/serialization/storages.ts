/**
 * Tensors in a pickle: what a tensor is stands in the pickle itself, its storage's bytes in a record of their own. So
 * tensors that share memory still do after they're read.
 */
import { native } from '../../../binding/native.js';
import { empty } from '../_generated/functions.js';
import { no_grad } from '../autograd.js';
import * as dtypes from '../dtype.js';
import { dtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import { Parameter } from '../nn/parameter.js';
import { adopt, idOf, type Tensor } from '../tensor.js';
import { FormatError } from './errors.js';
import { Persistent, PythonObject, Tuple } from './pickler.js';
import type { PythonFunction } from './unpickler.js';
import { chunks, type ZipReader, type ZipWriter } from './zip.js';

/** Classes of storages that Python still writes for the older dtypes; the others have an untyped storage. */
const typed: ReadonlyMap<dtype, string> = new Map([
  [dtypes.float64, 'DoubleStorage'],
  [dtypes.float32, 'FloatStorage'],
  [dtypes.float16, 'HalfStorage'],
  [dtypes.int64, 'LongStorage'],
  [dtypes.int32, 'IntStorage'],
  [dtypes.int16, 'ShortStorage'],
  [dtypes.int8, 'CharStorage'],
  [dtypes.uint8, 'ByteStorage'],
  [dtypes.bool, 'BoolStorage'],
  [dtypes.bfloat16, 'BFloat16Storage'],
  [dtypes.complex128, 'ComplexDoubleStorage'],
  [dtypes.complex64, 'ComplexFloatStorage'],
]);

const byClass: ReadonlyMap<string, dtype> = new Map(
  [...typed].map(([type, name]) => [`torch.${name}`, type]),
);

const byName: ReadonlyMap<string, dtype> = new Map(
  Object.values(dtypes)
    .filter((value) => value instanceof dtype)
    .map((value) => [String(value), value]),
);

/** A tensor of all bytes of `t`'s storage, whatever part of it `t` is. */
function wholeStorage(t: Tensor): Tensor {
  const bytes = native.storageBytes(idOf(t));
  // set_ takes its memory from a contiguous tensor only: an empty one does.
  const source = t.as_strided([0], [1], 0);
  return empty([0], { dtype: dtypes.uint8, device: t.device }).set_(source, 0, [bytes], [1]);
}

/** Tensors to Python's objects; notes the storages, to be written after the pickle. */
export class StoragesWriter {
  readonly #storages: { key: string; whole: Tensor; dtype: dtype }[] = [];
  readonly #byAddress = new Map<string, number>();

  translate(t: Tensor): PythonObject {
    if (t instanceof Parameter) {
      const data = this.#tensor(t.detach(), false);
      return new PythonObject('torch._utils', '_rebuild_parameter', [data, t.requires_grad, noHooks()]);
    }
    return this.#tensor(t.detach(), t.requires_grad);
  }

  #tensor(given: Tensor, requires_grad: boolean): PythonObject {
    if (native.layout(idOf(given)) !== 0)
      throw new TypeError(`save(): a tensor of layout ${given.layout} can't be saved`);
    const t = given.resolve_conj().resolve_neg();
    const storage = typed.get(t.dtype);
    const persistent = this.#storage(t, storage);
    const args = [
      persistent,
      t.storage_offset(),
      new Tuple(...t.shape),
      new Tuple(...t.stride()),
      requires_grad,
      noHooks(),
    ];
    if (storage !== undefined) return new PythonObject('torch._utils', '_rebuild_tensor_v2', args);
    return new PythonObject('torch._utils', '_rebuild_tensor_v3', [
      ...args,
      new PythonObject('torch', t.dtype.name),
    ]);
  }

  #storage(t: Tensor, type: string | undefined): Persistent {
    const whole = wholeStorage(t);
    const address = `${t.device} ${whole.data_ptr()}`;
    const index = (whole.numel() === 0 ? undefined : this.#byAddress.get(address)) ?? this.#storages.length;
    this.#storages[index] ??= { key: String(index), whole, dtype: t.dtype };
    this.#byAddress.set(address, index);
    if (this.#storages[index].dtype !== t.dtype) {
      throw new TorchError(
        'Cannot save multiple tensors or storages that view the same data as different types',
      );
    }
    const name =
      type === undefined
        ? new PythonObject('torch.storage', 'UntypedStorage')
        : new PythonObject('torch', type);
    const numel = Math.floor(whole.numel() / (type === undefined ? 1 : t.dtype.itemsize));
    return new Persistent(new Tuple('storage', name, String(index), String(t.device), numel));
  }

  write(zip: ZipWriter, archive: string): void {
    for (const { key, whole } of this.#storages)
      zip.addPieces(`${archive}/data/${key}`, whole.numel(), pieces(whole));
  }
}

function* pieces(whole: Tensor): Generator<Uint8Array> {
  for (const [at, length] of chunks(whole.numel())) {
    using piece = whole.narrow(0, at, length).cpu();
    yield piece.toBytes();
  }
}

const noHooks = () => new PythonObject('collections', 'OrderedDict', []);

/** A storage that has been read. */
class Storage {
  readonly whole: Tensor;
  readonly dtype: dtype;

  constructor(whole: Tensor, dtype: dtype) {
    this.whole = whole;
    this.dtype = dtype;
  }
}

type Rebuild = [
  storage: Storage,
  offset: number,
  size: number[],
  stride: number[],
  requires_grad: boolean,
  hooks: unknown,
];

/** Python's objects to tensors; reads each storage where it's first asked for. */
export class StoragesReader {
  readonly #zip: ZipReader;
  readonly #archive: string;
  readonly #locate: (saved: string) => string;
  readonly #storages = new Map<string, Tensor>();

  /** @param locate - the device for what was saved from the given one. */
  constructor(zip: ZipReader, archive: string, locate: (saved: string) => string) {
    this.#zip = zip;
    this.#archive = archive;
    this.#locate = locate;
  }

  /** What Python's names for tensors come to. */
  readonly functions: readonly (readonly [string, PythonFunction])[] = [
    [
      'torch._utils._rebuild_tensor',
      (storage: Storage, offset: number, size: number[], stride: number[]) =>
        tensor(storage.dtype, storage, offset, size, stride, false),
    ],
    [
      'torch._utils._rebuild_tensor_v2',
      (...[storage, offset, size, stride, requires_grad, , metadata]: [...Rebuild, Metadata?]) =>
        tensor(storage.dtype, storage, offset, size, stride, requires_grad, metadata),
    ],
    [
      'torch._utils._rebuild_tensor_v3',
      (...[storage, offset, size, stride, requires_grad, , type, metadata]: [...Rebuild, dtype, Metadata?]) =>
        tensor(type, storage, offset, size, stride, requires_grad, metadata),
    ],
    [
      'torch._utils._rebuild_parameter',
      (data: Tensor, requires_grad: boolean) => new Parameter(data, requires_grad),
    ],
  ];

  /** A dtype by its name, or by that of its class of storages. */
  static value(name: string): unknown {
    if (name === 'torch.storage.UntypedStorage') return dtypes.uint8;
    return byName.get(name) ?? byClass.get(name);
  }

  storage([kind, type, key, location, numel]: unknown[]): Storage {
    if (kind !== 'storage' || !(type instanceof dtype) || typeof location !== 'string') {
      throw new FormatError('its pickle is malformed');
    }
    const record = `${this.#archive}/data/${key}`;
    let whole = this.#storages.get(record);
    if (whole === undefined) {
      whole = empty([this.#zip.size(record)], { dtype: dtypes.uint8, device: this.#locate(location) });
      for (const [at, piece] of this.#zip.pieces(record)) {
        using bytes = adopt(native.fromBytes(piece, dtypes.uint8.code, [piece.length]));
        whole.narrow(0, at, piece.length).copy_(bytes);
      }
      this.#storages.set(record, whole);
    }
    if (whole.numel() < (numel as number) * type.itemsize)
      throw new FormatError(`record '${record}' is too short`);
    return new Storage(whole, type);
  }
}

type Metadata = Map<string, boolean>;

function tensor(
  type: dtype,
  { whole }: Storage,
  offset: number,
  size: number[],
  stride: number[],
  requires_grad: boolean,
  metadata?: Metadata,
): Tensor {
  // set_ would make the storage larger where the tensor doesn't fit in.
  const fits =
    size.every((n) => n >= 0) && size.length === stride.length && offset >= 0 && stride.every((n) => n >= 0);
  const last = size.includes(0) ? -1 : size.reduce((at, n, i) => at + (n - 1) * stride[i]!, offset);
  if (!fits || (last + 1) * type.itemsize > whole.numel()) {
    throw new FormatError(
      `a tensor of shape [${size.join(', ')}] doesn't fit in its storage: the file is damaged`,
    );
  }
  let t = no_grad(() => empty([0], { dtype: type, device: whole.device }).set_(whole, offset, size, stride));
  if (metadata?.get('conj')) t = t.conj();
  if (metadata?.get('neg')) t = t._neg_view();
  return requires_grad ? t.requires_grad_() : t;
}
