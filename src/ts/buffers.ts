/** Typed arrays and ArrayBuffers: which dtype their elements are, and whose memory a tensor may share. */
import { types } from 'node:util';
import { markAsUntransferable } from 'node:worker_threads';
import { native } from '../../binding/native.js';
import type { dtype } from './dtype.js';
import * as dtypes from './dtype.js';
import { adopt, type Tensor } from './tensor.js';

/** Typed arrays whose elements are numbers, or bigints. Float16Array too, where the runtime has it. */
export type TypedArray =
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

// By name, which holds for the arrays of other realms (workers' and contexts') too.
const dtypeByName = new Map<string, dtype>([
  ['Float16Array', dtypes.float16],
  ['Float32Array', dtypes.float32],
  ['Float64Array', dtypes.float64],
  ['Int8Array', dtypes.int8],
  ['Int16Array', dtypes.int16],
  ['Int32Array', dtypes.int32],
  ['Uint8Array', dtypes.uint8],
  ['Uint8ClampedArray', dtypes.uint8],
  ['Uint16Array', dtypes.uint16],
  ['Uint32Array', dtypes.uint32],
  ['BigInt64Array', dtypes.int64],
  ['BigUint64Array', dtypes.uint64],
]);

// What a subclass or an object says of its memory may be wrong; these tell what is.
function getter<T>(of: object, name: PropertyKey): (object: unknown) => T {
  const { get } = Object.getOwnPropertyDescriptor(of, name) ?? {};
  return (object) => get?.call(object);
}
const typedArrays = Object.getPrototypeOf(Uint8Array.prototype);
const nameOf = getter<string | undefined>(typedArrays, Symbol.toStringTag);
const placeIn = (views: object) => ({
  buffer: getter<ArrayBufferLike>(views, 'buffer'),
  byteOffset: getter<number>(views, 'byteOffset'),
  byteLength: getter<number>(views, 'byteLength'),
});
const [inTypedArray, inDataView] = [placeIn(typedArrays), placeIn(DataView.prototype)];
const isResizable = getter<boolean | undefined>(ArrayBuffer.prototype, 'resizable');
const lengthOf = getter<number>(ArrayBuffer.prototype, 'byteLength');

export function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && nameOf(value) !== undefined;
}

/** The dtype of a typed array's elements. */
export function dtypeOfArray(array: TypedArray): dtype {
  return dtypeByName.get(nameOf(array)!)!;
}

/** The array's bytes. */
export function bytesOf(array: ArrayBufferView): Uint8Array {
  const place = isTypedArray(array) ? inTypedArray : inDataView;
  return new Uint8Array(place.buffer(array), place.byteOffset(array), place.byteLength(array));
}

/** A new tensor that owns a copy of the bytes. */
export function copyOf(array: ArrayBufferView, type: dtype, shape: number[]): Tensor {
  return adopt(native.fromBytes(bytesOf(array), type.code, shape));
}

/** A new tensor on that memory, which `whyUnsafe` must have nothing against. */
export function shareOf(bytes: Uint8Array, type: dtype, shape: number[]): Tensor {
  const shared = adopt(native.fromBuffer(bytes, type.code, shape));
  protect(bytes.buffer);
  return shared;
}

const kPage = 65536;
const protectedBuffers = new WeakSet<ArrayBufferLike>();

const isShared = (buffer: ArrayBufferLike): boolean => types.isSharedArrayBuffer(buffer);

/**
 * Why a tensor can't share the buffer's memory, or null where it can. A tensor keeps the ArrayBuffer alive, but not
 * its memory where that can go before the ArrayBuffer does.
 */
export function whyUnsafe(buffer: ArrayBufferLike): string | null {
  // Shared memory neither shrinks nor moves.
  if (isShared(buffer) || protectedBuffers.has(buffer)) return null;
  if (isResizable(buffer) === true) return 'a resizable ArrayBuffer may give memory back';
  if (isWebAssemblyMemory(buffer)) return 'memory of WebAssembly may be replaced when it grows';
  return null;
}

/**
 * WebAssembly's buffers are those of whole pages that can't be detached. Transferring a buffer twice fails before
 * anything is detached, and with a message of its own only where the buffer could be.
 */
function isWebAssemblyMemory(buffer: ArrayBufferLike): boolean {
  const length = lengthOf(buffer);
  if (length === 0 || length % kPage !== 0) return false;
  try {
    structuredClone(0, { transfer: [buffer as ArrayBuffer, buffer as ArrayBuffer] });
  } catch (error) {
    return !(error as Error).message.includes('duplicate');
  }
  return true;
}

/** Keeps the buffer from being transferred: its memory would go with the new owner. */
function protect(buffer: ArrayBufferLike): void {
  if (isShared(buffer) || protectedBuffers.has(buffer)) return;
  markAsUntransferable(buffer);
  // Where Node's mark doesn't hold these back.
  for (const name of ['transfer', 'transferToFixedLength']) {
    if (!(name in buffer)) continue;
    Object.defineProperty(buffer, name, {
      value() {
        throw new TypeError(
          `${name}(): a tensor shares this ArrayBuffer's memory, so it can't be transferred`,
        );
      },
    });
  }
  protectedBuffers.add(buffer);
}

/** Whether the buffer's memory has gone to another. */
export function isDetached(buffer: ArrayBufferLike): boolean {
  if (isShared(buffer) || lengthOf(buffer) !== 0) return false;
  try {
    new Uint8Array(buffer);
    return false;
  } catch {
    return true;
  }
}
