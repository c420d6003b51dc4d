/**
 * Streams and events of GPUs.
 * @see https://docs.pytorch.org/docs/stable/notes/cuda.html#cuda-streams
 */
import { native } from '../../../binding/native.js';
import { Device, device as toDevice } from '../device.js';
import type { ModeGuard } from '../mode.js';
import {
  currentStream,
  type EventOptions,
  Event as GenericEvent,
  Stream as GenericStream,
  type StreamOptions,
  setStream,
  withStream,
  wrapStream,
} from '../streams.js';
import { type CudaDevice, current_device, nameOf } from './device.js';

/** A queue of work on a GPU; by default the current one. */
export class Stream extends GenericStream {
  constructor(
    device?: CudaDevice | (Omit<StreamOptions, 'device'> & { device?: CudaDevice | null }) | null,
    options: StreamOptions = {},
  ) {
    if (typeof device === 'object' && device !== null && !(device instanceof Device)) {
      super({ ...device, device: nameOf(device.device) });
    } else {
      super(nameOf(device), options);
    }
  }
}

/** A mark in a stream of a GPU. */
export class Event extends GenericEvent {
  constructor(options: EventOptions = {}) {
    super('cuda', options);
  }
}

/** The stream that work on the GPU goes to. */
export function current_stream(device?: CudaDevice | null): Stream {
  return currentStream(Stream, nameOf(device));
}

/** The stream that work on the GPU goes to unless another is set. */
export function default_stream(device?: CudaDevice | null): Stream {
  const at = new Device('cuda', toDevice(nameOf(device)).index ?? current_device());
  return wrapStream(Stream, at, native.defaultStream(String(at)));
}

/** Work on the stream's GPU goes to it from here on, and the GPU is the current one. */
export function set_stream(stream: GenericStream): void {
  setStream(stream);
}

/**
 * Work goes to the stream while the function runs, or with `using` until the end of the block.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.stream.html
 * @example
 * const s = new torch.cuda.Stream();
 * {
 *   using _ = torch.cuda.stream(s);
 *   y = x.to('cuda', { non_blocking: true });
 * }
 * torch.cuda.current_stream().wait_stream(s);
 */
export function stream(stream: GenericStream | null): ModeGuard;
export function stream<T>(stream: GenericStream | null, fn: () => T): T;
export function stream<T>(stream: GenericStream | null, fn?: () => T): ModeGuard | T {
  return withStream(stream, fn);
}
