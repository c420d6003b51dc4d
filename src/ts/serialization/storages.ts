/**
 * Tensors in a pickle: what a tensor is stands in the pickle itself, its storage's bytes in a record of their own. So
 * tensors that share memory still do after they're read.
 */
import { native } from '../../../binding/native.js';
import { empty } from '../_generated/functions.js';
import type { dtype } from '../dtype.js';
import * as dtypes from '../dtype.js';
import { TorchError } from '../errors.js';
import { sparse_bsc, sparse_bsr, sparse_coo, sparse_csc, sparse_csr, strided } from '../layout.js';
import { Buffer as ModuleBuffer, Parameter } from '../nn/parameter.js';
import { idOf, type Tensor } from '../tensor.js';
import { Persistent, PythonObject, Tuple } from './pickler.js';
import { chunks, type ZipWriter } from './zip.js';

/** Classes of storages that Python still writes for the older dtypes; the others have an untyped storage. */
export const typed: ReadonlyMap<dtype, string> = new Map([
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

/** A tensor of all bytes of `t`'s storage, whatever part of it `t` is. */
function wholeStorage(t: Tensor): Tensor {
  const bytes = native.storageBytes(idOf(t));
  // set_ takes its memory from a contiguous tensor only: an empty one does.
  const source = t.as_strided([0], [1], 0);
  return empty([0], { dtype: dtypes.uint8, device: t.device }).set_(source, 0, [bytes], [1]);
}

/** Tensors to Python's objects; notes the storages, to be written after the pickle. */
export class StoragesWriter {
  #storages: { key: string; address: string; whole: Tensor; dtype: dtype }[] = [];
  readonly #byAddress = new Map<string, number>();
  /** Of each memory the longest storage, as arrays that begin at one place may differ in length. */
  readonly #longest = new Map<string, Tensor>();
  #grown = false;

  /**
   * Whether a storage turned out to be longer than the pickle says where it comes first, which is what Python goes by.
   * Then it's to be made again, from the beginning.
   */
  again(): boolean {
    if (!this.#grown) return false;
    this.#grown = false;
    this.#storages = [];
    this.#byAddress.clear();
    return true;
  }

  translate(t: Tensor): PythonObject {
    if (t instanceof Parameter) {
      const data = this.#tensor(t.detach(), false);
      return new PythonObject('torch._utils', '_rebuild_parameter', [data, t.requires_grad, noHooks()]);
    }
    const made = this.#tensor(t.detach(), t.requires_grad);
    return t instanceof ModuleBuffer ? buffer(made, t.persistent) : made;
  }

  #tensor(given: Tensor, requires_grad: boolean): PythonObject {
    if (given.layout !== strided) return this.#sparse(given, requires_grad);
    const { dtype } = given;
    const named = new PythonObject('torch', dtype.name);
    const [size, stride] = [new Tuple(...given.shape), new Tuple(...given.stride())];
    if (given.device.type === 'meta') {
      const args = [named, size, stride, requires_grad];
      return new PythonObject('torch._utils', '_rebuild_meta_tensor_no_storage', args);
    }
    const metadata: Record<string, boolean> = {};
    let t = given;
    // The memory as it is, and what is pending: so it stays shared.
    if (given.is_conj()) [t, metadata.conj] = [t.conj(), true];
    if (given.is_neg()) [t, metadata.neg] = [t._neg_view(), true];
    const storage = typed.get(dtype);
    const old = storage !== undefined;
    return new PythonObject('torch._utils', old ? '_rebuild_tensor_v2' : '_rebuild_tensor_v3', [
      this.#storage(t, storage),
      t.storage_offset(),
      size,
      stride,
      requires_grad,
      noHooks(),
      ...(old ? [] : [named]),
      ...(Object.keys(metadata).length === 0 ? [] : [metadata]),
    ]);
  }

  /** Where it requires gradients, its values do; but for coordinates, which lose them in Python, too. */
  #sparse(t: Tensor, requires_grad: boolean): PythonObject {
    const parts = partsOf(t);
    if (parts === null) throw new TypeError(`save(): a tensor of layout ${t.layout} can't be saved`);
    const values = parts.pop()!;
    const coo = t.layout === sparse_coo;
    const layout = new PythonObject('torch.serialization', '_get_layout', [String(t.layout)]);
    const data = new Tuple(
      ...parts.map((part) => this.#tensor(part, false)),
      this.#tensor(values, requires_grad && !coo),
      new PythonObject('torch', 'Size', [new Tuple(...t.shape)]),
      ...(coo ? [t.is_coalesced()] : []),
    );
    return new PythonObject('torch._utils', '_rebuild_sparse_tensor', [layout, data]);
  }

  #storage(t: Tensor, type: string | undefined): Persistent {
    const whole = wholeStorage(t);
    const address = `${t.device} ${whole.data_ptr()}`;
    const known = whole.numel() === 0 ? undefined : this.#byAddress.get(address);
    const index = known ?? this.#storages.length;
    const longest = this.#longest.get(address);
    if (longest === undefined || longest.numel() < whole.numel()) {
      this.#longest.set(address, whole);
      this.#grown ||= known !== undefined;
    }
    this.#storages[index] ??= { key: String(index), address, whole, dtype: t.dtype };
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
    const bytes = (whole.numel() === 0 ? whole : this.#longest.get(address)!).numel();
    const numel = Math.floor(bytes / (type === undefined ? 1 : t.dtype.itemsize));
    return new Persistent(new Tuple('storage', name, String(index), String(t.device), numel));
  }

  write(zip: ZipWriter, archive: string): void {
    for (const { key, address, whole } of this.#storages) {
      const all = whole.numel() === 0 ? whole : this.#longest.get(address)!;
      zip.addPieces(`${archive}/data/${key}`, all.numel(), pieces(all));
    }
  }
}

function* pieces(whole: Tensor): Generator<Uint8Array> {
  for (const [at, length] of chunks(whole.numel())) {
    using piece = whole.narrow(0, at, length).cpu();
    yield piece.toBytes();
  }
}

const noHooks = () => new PythonObject('collections', 'OrderedDict', []);

/** In Python a buffer is a tensor with attributes. */
function buffer({ module, name, args }: PythonObject, persistent: boolean): PythonObject {
  return new PythonObject('torch._tensor', '_rebuild_from_type_v2', [
    new PythonObject(module, name),
    new PythonObject('torch', 'Tensor'),
    new Tuple(...args!),
    { persistent, _is_buffer: true },
  ]);
}

/** What a sparse tensor consists of, in the order in which PyTorch takes it; null of a layout that is none. */
function partsOf(t: Tensor): Tensor[] | null {
  switch (t.layout) {
    case sparse_coo:
      return [t._indices(), t._values()];
    case sparse_csr:
    case sparse_bsr:
      return [t.crow_indices(), t.col_indices(), t.values()];
    case sparse_csc:
    case sparse_bsc:
      return [t.ccol_indices(), t.row_indices(), t.values()];
    default:
      return null;
  }
}
