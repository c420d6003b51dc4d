/**
 * Tensors from data.
 * @see https://docs.pytorch.org/docs/stable/torch.html#creation-ops
 */
import { markAsUntransferable } from 'node:worker_threads';
import { type Handle, native } from '../../binding/native.js';
import { type Buildable, kindOf, write } from './data.js';
import { type DeviceLike, device as deviceOf } from './device.js';
import {
  type dtype,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  uint8,
  uint16,
  uint32,
  uint64,
} from './dtype.js';
import { TorchError } from './errors.js';
import { reader } from './nn/arguments.js';
import { get_default_dtype } from './settings.js';
import { adopt, Tensor } from './tensor.js';

/** The array that has a dtype's elements as they lie in memory. */
type TypedArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** What a tensor can be made of. */
export type TensorData = Buildable | TypedArray | Tensor;

export interface CreationOptions {
  /** Without it: a typed array's own, int64 for bigints, bool for booleans, else the default dtype. */
  dtype?: dtype | null;
  device?: DeviceLike | null;
  requires_grad?: boolean;
}

const arrays = new Map<string, dtype>([
  ['Float32Array', float32],
  ['Float64Array', float64],
  ['Int8Array', int8],
  ['Int16Array', int16],
  ['Int32Array', int32],
  ['Uint8Array', uint8],
  ['Uint8ClampedArray', uint8],
  ['Uint16Array', uint16],
  ['Uint32Array', uint32],
  ['BigInt64Array', int64],
  ['BigUint64Array', uint64],
]);

function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function dtypeOfArray(array: TypedArray): dtype {
  // By the tag, which arrays of another realm and subclasses as Buffer have too.
  const found = arrays.get(array[Symbol.toStringTag]);
  if (found === undefined) throw new TypeError(`a ${array[Symbol.toStringTag]} has no dtype`);
  return found;
}

const read = reader<{ dtype: dtype | null; device: DeviceLike | null; requires_grad: boolean }>(
  'tensor(*, ScalarType? dtype=None, Device? device=None, bool requires_grad=False)',
);

function finish(made: Tensor, { dtype, device, requires_grad }: ReturnType<typeof read>): Tensor {
  let t = made;
  if (dtype !== null && t.dtype !== dtype) t = t.to(dtype);
  if (device !== null && String(deviceOf(device)) !== 'cpu') t = t.to(device);
  if (requires_grad) {
    if (!t.dtype.is_floating_point && !t.dtype.is_complex) {
      throw new TorchError('Only Tensors of floating point and complex dtype can require gradients');
    }
    t.requires_grad_();
  }
  return t;
}

/**
 * A new tensor with a copy of the data: a number, nested arrays, a typed array, or another tensor.
 *
 * @param data numbers become the default dtype (a JS number can't say whether it's an int), bigints int64, booleans
 *   bool, complex numbers complex64; a typed array keeps its dtype.
 * @throws RangeError if nested arrays differ in length; TypeError for what isn't a number; TorchError for a value that
 *   the dtype can't hold.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor.html
 * @example
 * torch.tensor([[1, 2], [3, 4]], { dtype: torch.int64 })
 */
export function tensor(data: TensorData, options: CreationOptions = {}): Tensor {
  const choice = read([options]);
  if (data instanceof Tensor) {
    const detached = data.detach();
    const { dtype, device } = choice;
    return finish(detached.to(device ?? detached.device, dtype ?? detached.dtype, { copy: true }), choice);
  }
  if (isTypedArray(data)) {
    const bytes = isShared(data) ? data.slice() : data;
    return finish(adopt(native.fromBytes(bytes, dtypeOfArray(data).code, [data.length])), choice);
  }
  const kind = kindOf(data, get_default_dtype());
  const { bytes, dtype, shape } = write(data, choice.dtype ?? kind);
  return finish(adopt(native.fromBytes(bytes, dtype.code, shape)), choice);
}

function isShared({ buffer }: ArrayBufferView): boolean {
  return typeof SharedArrayBuffer !== 'undefined' && buffer instanceof SharedArrayBuffer;
}

const guarded = new WeakSet<ArrayBufferLike>();

/**
 * Whether the memory can be shared with a tensor: not if it may move or go while the tensor lives. What would take it
 * away later is made an error.
 */
function shareable(view: ArrayBufferView): boolean {
  const buffer = view.buffer as ArrayBuffer & { resizable?: boolean; detached?: boolean };
  if (isShared(view) || buffer.resizable || buffer.detached || view.byteLength === 0) return false;
  if (!guarded.has(buffer)) {
    const refuse = () => {
      throw new TypeError("this ArrayBuffer can't be transferred: a tensor shares its memory");
    };
    for (const name of ['transfer', 'transferToFixedLength'])
      Object.defineProperty(buffer, name, { value: refuse });
    markAsUntransferable(buffer);
    guarded.add(buffer);
  }
  return true;
}

function share(view: ArrayBufferView, type: dtype, shape: number[]): Handle {
  return native[shareable(view) ? 'fromBuffer' : 'fromBytes'](
    isShared(view) ? Uint8Array.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)) : view,
    type.code,
    shape,
  );
}

/**
 * A tensor of the data, without a copy where none is needed: a tensor that fits is returned itself, a typed array's
 * memory is shared, so that a change of one is seen in the other. An ArrayBuffer that is shared can't be transferred
 * to a worker; memory of a `WebAssembly.Memory` must not be shared, since it moves when it grows.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.as_tensor.html
 */
export function as_tensor(data: TensorData, options: Omit<CreationOptions, 'requires_grad'> = {}): Tensor {
  const choice = read([options]);
  if (data instanceof Tensor) {
    const { dtype, device } = choice;
    const sameDevice = device === null || deviceOf(device).equals(data.device);
    if ((dtype === null || dtype === data.dtype) && sameDevice) return data;
    return data.to(device ?? data.device, dtype ?? data.dtype);
  }
  if (!isTypedArray(data)) return tensor(data, options);
  return finish(adopt(share(data, dtypeOfArray(data), [data.length])), choice);
}

const readFrombuffer = reader<{ dtype: dtype; count: number; offset: number; requires_grad: boolean }>(
  'frombuffer(*, ScalarType dtype, int count=-1, int offset=0, bool requires_grad=False)',
);

/**
 * A one-dimensional tensor that shares a buffer's memory, as `as_tensor` does.
 *
 * @param options `offset`: where to begin, in bytes; `count`: how many elements, -1 for all.
 * @throws RangeError if the buffer doesn't hold so many elements.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.frombuffer.html
 */
export function frombuffer(
  buffer: ArrayBuffer | SharedArrayBuffer | ArrayBufferView,
  options: { dtype: dtype; count?: number; offset?: number; requires_grad?: boolean },
): Tensor {
  const { dtype, count, offset, requires_grad } = readFrombuffer([options]);
  const whole = ArrayBuffer.isView(buffer)
    ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    : new Uint8Array(buffer);
  const length = whole.byteLength;
  const size = dtype.itemsize;
  if (length === 0 || count === 0) {
    throw new RangeError(`both buffer length (${length}) and count (${count}) must not be 0`);
  }
  if (offset < 0 || offset >= length) {
    throw new RangeError(
      `offset (${offset} bytes) must be non-negative and no greater than buffer length (${length} bytes) minus 1`,
    );
  }
  if (count < 0 && (length - offset) % size !== 0) {
    throw new RangeError(
      `buffer length (${length} bytes) after offset (${offset} bytes) must be a multiple of element size (${size})`,
    );
  }
  const elements = count < 0 ? (length - offset) / size : count;
  if (offset + elements * size > length) {
    throw new RangeError(
      `requested buffer length (${elements} * ${size} bytes) after offset (${offset} bytes) must not be greater than ` +
        `actual buffer length (${length} bytes)`,
    );
  }
  const view = whole.subarray(offset, offset + elements * size);
  return finish(adopt(share(view, dtype, [elements])), { dtype: null, device: null, requires_grad });
}
