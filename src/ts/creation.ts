/**
 * Tensors from JavaScript's values: numbers, nested arrays, typed arrays, buffers.
 * @see https://docs.pytorch.org/docs/stable/torch.html#creation-ops
 */
import { types } from 'node:util';
import { native } from '../../binding/native.js';
import { reader, warn } from './arguments.js';
import {
  bytesOf,
  copyOf,
  dtypeOfArray,
  isDetached,
  isTypedArray,
  shareOf,
  type TypedArray,
  whyUnsafe,
} from './buffers.js';
import type { Complex } from './complex.js';
import type { DeviceLike } from './device.js';
import type { dtype } from './dtype.js';
import { TorchError } from './errors.js';
import { flatten, inferDtype, shapeOf } from './flatten.js';
import { typeName } from './ops/arguments.js';
import { Tensor, withGradient } from './tensor.js';

/** What tensors are made of. A number, a bigint, a boolean; a typed array; arrays of these, as deep as one likes. */
export type TensorData = number | bigint | boolean | Complex | Tensor | TypedArray | readonly TensorData[];

export interface AsTensorOptions {
  /** By default what the data has: numbers `torch.get_default_dtype()`, bigints int64, booleans bool. */
  dtype?: dtype | null;
  device?: DeviceLike | null;
}

export interface CreationOptions extends AsTensorOptions {
  requires_grad?: boolean;
  /** Memory that a GPU can copy from while the program goes on. */
  pin_memory?: boolean;
}

const readTensor = reader<Required<CreationOptions>>(
  'tensor(*, ScalarType? dtype=None, Device? device=None, bool requires_grad=False, bool pin_memory=False)',
);
const readNewTensor = reader<Required<CreationOptions>>(
  'new_tensor(*, ScalarType? dtype=None, Device? device=None, bool requires_grad=False, bool pin_memory=False)',
);
const readAsTensor = reader<AsTensorOptions>('as_tensor(*, ScalarType? dtype=None, Device? device=None)');
const readFromBuffer = reader<{ dtype: dtype; count: number; offset: number; requires_grad: boolean }>(
  'frombuffer(*, ScalarType dtype, int count=-1, int offset=0, bool requires_grad=False)',
);

function checkAttached(name: string, buffer: ArrayBufferLike): void {
  if (isDetached(buffer)) {
    throw new TypeError(`${name}(): the ArrayBuffer was detached: its memory belongs to another by now`);
  }
}

/** Moves to the dtype and device asked for, where it isn't there yet. */
function moved(tensor: Tensor, { dtype, device }: AsTensorOptions): Tensor {
  if (device == null && (dtype == null || dtype === tensor.dtype)) return tensor;
  return tensor.to({ dtype, device });
}

/** A copy in memory that an accelerator reads from directly. */
function pinned(made: Tensor): Tensor {
  if (native.accelerator() === null) {
    throw new TorchError(
      'pin_memory=True requires a CUDA or other accelerator backend; no pinned memory allocator is available on this ' +
        'system.',
    );
  }
  return made.pin_memory();
}

/** A tensor with memory of its own. */
function fresh(name: string, data: unknown, options: AsTensorOptions): Tensor {
  if (data === undefined) throw new TypeError(`${name}() missing 1 required positional arguments: "data"`);
  if (isTypedArray(data)) {
    checkAttached(name, data.buffer);
    return moved(copyOf(data, dtypeOfArray(data), [data.length]), options);
  }
  const shape = shapeOf(data);
  const type = options.dtype ?? inferDtype(data);
  const { array, elements } = flatten(data, shape, type);
  return moved(copyOf(array, elements, shape), { ...options, dtype: type });
}

/**
 * A tensor of the data, which is always copied.
 *
 * Numbers become float32 (`torch.set_default_dtype` says otherwise), since JavaScript can't tell 1 from 1.0; bigints
 * int64; booleans bool; complex numbers complex64; where they are mixed, what they promote to. Typed arrays keep their
 * dtype.
 *
 * @throws RangeError if nested arrays are ragged; TorchError if a number doesn't fit the dtype.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor.html
 * @example
 * torch.tensor([[1, 2], [3, 4]]) // float32
 * torch.tensor([1n, 2n]) // int64
 * torch.tensor([1, 2], { dtype: torch.int32 })
 * torch.tensor(new Uint8Array([1, 2])) // uint8
 */
export function tensor(data: TensorData, options: CreationOptions = {}): Tensor {
  const { requires_grad, pin_memory, ...target } = readTensor([options]);
  let made: Tensor;
  if (data instanceof Tensor) {
    warn(
      'To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or ' +
        'sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).',
    );
    made = data.detach().to({ ...target, copy: true });
  } else made = fresh('tensor', data, target);
  if (pin_memory) made = pinned(made);
  return requires_grad ? withGradient(made) : made;
}

declare module './tensor.js' {
  interface Tensor {
    /**
     * A tensor of the data, copied, with this tensor's dtype and device where none are given.
     *
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html
     * @example
     * torch.ones(2, { dtype: torch.int8 }).new_tensor([[0, 1], [2, 3]]).dtype // torch.int8
     */
    new_tensor(data: TensorData, options?: CreationOptions): Tensor;
  }
}

Object.defineProperty(Tensor.prototype, 'new_tensor', {
  configurable: true,
  writable: true,
  value(this: Tensor, data: TensorData, options: CreationOptions = {}) {
    const given = readNewTensor([options]);
    return tensor(data, { ...given, dtype: given.dtype ?? this.dtype, device: given.device ?? this.device });
  },
});

/**
 * A tensor of the data without a copy where that can be: a tensor that has dtype and device already is returned itself,
 * and a typed array shares its memory with the tensor, so that each sees what is written to the other.
 *
 * Memory is copied after all where it could go before its ArrayBuffer does: of resizable ArrayBuffers and of
 * WebAssembly. An ArrayBuffer that is shared can't be transferred any more. Web streams take a buffer all the same
 * (`enqueue` of a byte stream, `read(view)`): don't give them one that a tensor shares, as it would read memory that is
 * another's.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.as_tensor.html
 * @example
 * const data = new Float32Array([1, 2, 3]);
 * torch.as_tensor(data).mul_(2);
 * data[0] // 2
 */
export function as_tensor(data: TensorData, options: AsTensorOptions = {}): Tensor {
  const target = readAsTensor([options]);
  if (data instanceof Tensor) return moved(data, target);
  if (!isTypedArray(data) || data.length === 0) return fresh('as_tensor', data, target);
  const type = dtypeOfArray(data);
  const bytes = bytesOf(data);
  if ((target.dtype ?? type) !== type || whyUnsafe(bytes.buffer) !== null)
    return fresh('as_tensor', data, target);
  return moved(shareOf(bytes, type, [bytes.length / type.itemsize]), target);
}

export interface FromBufferOptions {
  dtype: dtype;
  /** Number of elements; by default, and for any negative number, as many as there are. */
  count?: number;
  /** Bytes to skip. */
  offset?: number;
  requires_grad?: boolean;
}

/**
 * A tensor of one dimension on a buffer's memory, without a copy: each sees what is written to the other. The buffer
 * can't be transferred any more, and must not be given to a web stream, as with `as_tensor`.
 *
 * @param buffer an ArrayBuffer, SharedArrayBuffer, Buffer, typed array or DataView.
 * @throws RangeError if count and offset don't fit, or the memory isn't aligned to the dtype; TypeError if the memory
 * could go before the buffer does (resizable, or WebAssembly's).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.frombuffer.html
 * @example
 * torch.frombuffer(new Uint8Array([1, 0, 2, 0]), { dtype: torch.int16 }) // tensor([1, 2], dtype=torch.int16)
 */
export function frombuffer(buffer: ArrayBufferLike | ArrayBufferView, options: FromBufferOptions): Tensor {
  const { dtype: type, count, offset, requires_grad } = readFromBuffer([options]);
  const view = viewOf(buffer);
  const n = elementsIn(view.byteLength, type.itemsize, count, offset);
  const start = view.byteOffset + offset;
  if (start % type.itemsize !== 0) {
    throw new RangeError(
      `frombuffer(): the elements begin at byte ${start} of their ArrayBuffer, which isn't a multiple of element size (${type.itemsize})`,
    );
  }
  const unsafe = whyUnsafe(view.buffer);
  if (unsafe !== null) throw new TypeError(`frombuffer(): can't share this memory: ${unsafe}; copy it first`);
  const made = shareOf(new Uint8Array(view.buffer, start, n * type.itemsize), type, [n]);
  return requires_grad ? withGradient(made) : made;
}

function viewOf(buffer: unknown): Uint8Array {
  const isView = ArrayBuffer.isView(buffer);
  if (!isView && !types.isAnyArrayBuffer(buffer)) {
    throw new TypeError(
      `frombuffer(): argument 'buffer' must be ArrayBuffer, typed array or DataView, not ${typeName(buffer)}`,
    );
  }
  checkAttached('frombuffer', isView ? buffer.buffer : buffer);
  return isView ? bytesOf(buffer) : new Uint8Array(buffer);
}

/** PyTorch's checks, and its messages. */
function elementsIn(length: number, itemsize: number, count: number, offset: number): number {
  if (length === 0 || count === 0) {
    throw new RangeError(`both buffer length (${length}) and count (${count}) must not be 0`);
  }
  if (offset < 0 || offset >= length) {
    throw new RangeError(
      `offset (${offset} bytes) must be non-negative and no greater than buffer length (${length} bytes) minus 1`,
    );
  }
  const rest = length - offset;
  if (count < 0) {
    if (rest % itemsize !== 0) {
      throw new RangeError(
        `buffer length (${rest} bytes) after offset (${offset} bytes) must be a multiple of element size (${itemsize})`,
      );
    }
    return rest / itemsize;
  }
  if (count * itemsize > rest) {
    throw new RangeError(
      `requested buffer length (${count} * ${itemsize} bytes) after offset (${offset} bytes) must not be greater than actual buffer length (${length} bytes)`,
    );
  }
  return count;
}
