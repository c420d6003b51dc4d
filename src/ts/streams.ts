/**
 * Streams of work on a device, and events that mark places in them.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Stream.html
 */
import { native } from '../../binding/native.js';
import { checkKeys } from './arguments.js';
import { Device, type DeviceLike, device as toDevice } from './device.js';
import { TorchError } from './errors.js';
import { type ModeGuard, within } from './mode.js';
import { idOf, Tensor } from './tensor.js';

/** The device with its index; one without is the current one of its type. */
function indexed(device: DeviceLike): Device {
  const { type, index } = toDevice(device);
  native.initDevice(type);
  return new Device(type, index ?? native.currentDevice(type));
}

/** The accelerator that is meant where none is named. */
export function acceleratorType(): string {
  const type = native.accelerator();
  if (type === null) throw new TorchError('Cannot access accelerator device when none is available.');
  return type;
}

export interface StreamOptions {
  device?: DeviceLike | null;
  /** Lower numbers go first: -1 is high, 0 is normal. */
  priority?: number;
}

/** Streams made from their number, not anew. */
let wrapping: bigint | null = null;

/**
 * A queue of work on one device: what is in one queue runs in order, different queues run beside each other.
 *
 * @throws TorchError if there is no such device.
 * @example
 * const s = new torch.Stream('cuda');
 * using _ = torch.cuda.stream(s); // until the end of the block work goes to `s`
 */
export class Stream {
  readonly device: Device;
  readonly stream_id: bigint;

  constructor(device?: DeviceLike | StreamOptions | null, options: StreamOptions = {}) {
    const given = device instanceof Device || typeof device !== 'object' ? { ...options, device } : device;
    checkKeys('Stream', given ?? {}, ['device', 'priority']);
    this.device = indexed(given?.device ?? acceleratorType());
    this.stream_id = wrapping ?? native.newStream(String(this.device), given?.priority ?? 0);
  }

  get device_index(): number {
    return this.device.index!;
  }

  /** Whether all work so far is done. */
  query(): boolean {
    return native.queryStream(this.stream_id, String(this.device));
  }

  /** Waits until all work so far is done. */
  synchronize(): void {
    native.synchronizeStream(this.stream_id, String(this.device));
  }

  /** Work from here on waits for the event. */
  wait_event(event: Event): void {
    event.wait(this);
  }

  /** Work from here on waits for the other stream's work so far. */
  wait_stream(stream: Stream): void {
    this.wait_event(stream.record_event());
  }

  /** Marks the end of the work so far. @returns the event. */
  record_event(event: Event = new Event(this.device)): Event {
    event.record(this);
    return event;
  }

  /** Whether both are the same queue of the same device. */
  equals(other: Stream): boolean {
    return this.stream_id === other.stream_id && this.device.equals(other.device);
  }

  toString(): string {
    return `torch.Stream device_type=${this.device.type}, device_index=${this.device_index}, stream_id=${this.stream_id}`;
  }
}

/** @internal The stream with that number. */
export function wrapStream<S extends Stream>(kind: new (device: Device) => S, device: Device, id: bigint): S {
  wrapping = id;
  try {
    return new kind(device);
  } finally {
    wrapping = null;
  }
}

/** @internal The stream that work on the device goes to. */
export function currentStream<S extends Stream>(kind: new (device: Device) => S, device: DeviceLike): S {
  const at = indexed(device);
  return wrapStream(kind, at, native.currentStream(String(at)));
}

/** @internal Work on the stream's device goes to it from here on, and the device is the current one. */
export function setStream(stream: Stream): void {
  const device = String(stream.device);
  native.setDevice(device);
  native.setStream(stream.stream_id, device);
}

/** @internal Both forms of "work goes to this stream"; null changes nothing. */
export function withStream<T>(stream: Stream | null, fn: (() => T) | undefined): ModeGuard | T {
  const enter = () => {
    if (stream === null) return () => {};
    const { type } = stream.device;
    const device = native.currentDevice(type);
    const before = native.currentStream(String(stream.device));
    setStream(stream);
    return () => {
      native.setStream(before, String(stream.device));
      native.setDevice(`${type}:${device}`);
    };
  };
  return within('stream', enter, fn);
}

const registry = new FinalizationRegistry((event: number) => native.freeEvent(event));

export interface EventOptions {
  /** Whether `elapsed_time` may be asked. */
  enable_timing?: boolean;
}

/**
 * A mark in a stream: to wait for, and to measure time between two.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Event.html
 * @example
 * const [start, end] = [1, 2].map(() => new torch.cuda.Event({ enable_timing: true }));
 * start.record();
 * y = model(x);
 * end.record();
 * end.synchronize();
 * start.elapsed_time(end) // milliseconds
 */
export class Event {
  readonly #id: number;
  readonly #type: string;

  constructor(
    device?: DeviceLike | (EventOptions & { device?: DeviceLike | null }) | null,
    options: EventOptions = {},
  ) {
    const given = device instanceof Device || typeof device !== 'object' ? { ...options, device } : device;
    checkKeys('Event', given ?? {}, ['device', 'enable_timing']);
    this.#type = toDevice(given?.device ?? acceleratorType()).type;
    this.#id = native.newEvent(this.#type, given?.enable_timing ?? false);
    registry.register(this, this.#id);
  }

  /** Marks the end of the stream's work so far; by default of the current stream. */
  record(stream: Stream = currentStream(Stream, this.#type)): void {
    native.recordEvent(this.#id, stream.stream_id, String(stream.device));
  }

  /** The stream's work from here on waits for this event; by default the current stream's. */
  wait(stream: Stream = currentStream(Stream, this.#type)): void {
    native.blockEvent(this.#id, stream.stream_id, String(stream.device));
  }

  /** Whether the marked work is done. */
  query(): boolean {
    return native.queryEvent(this.#id);
  }

  /** Waits until the marked work is done. */
  synchronize(): void {
    native.synchronizeEvent(this.#id);
  }

  /**
   * Milliseconds from this event to the other.
   *
   * @throws TorchError if they weren't recorded, or made without `enable_timing`.
   */
  elapsed_time(end_event: Event): number {
    return native.elapsedTime(this.#id, end_event.#id);
  }
}

declare module './tensor.js' {
  interface Tensor {
    /**
     * Tells the allocator that the stream uses this tensor: its memory is not given to another before the stream's
     * work so far is done.
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.record_stream.html
     */
    record_stream(stream: Stream): void;
  }
}

Object.defineProperty(Tensor.prototype, 'record_stream', {
  configurable: true,
  writable: true,
  value(this: Tensor, stream: Stream): void {
    native.recordStream(idOf(this), stream.stream_id, String(stream.device));
  },
});
