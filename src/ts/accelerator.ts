/**
 * The accelerator of this machine, whatever its kind: code that is to run on any of them asks here.
 * @see https://docs.pytorch.org/docs/stable/accelerator.html
 */
import { native } from '../../binding/native.js';
import { Device, type DeviceLike, device as toDevice } from './device.js';
import { deviceMemory } from './device-memory.js';
import { type ModeGuard, within } from './mode.js';
import { acceleratorType, currentStream, Stream, setStream } from './streams.js';

/** A device of the accelerator's type, by name or index. */
export type AcceleratorIndex = DeviceLike | number;

function name(device?: AcceleratorIndex | null): string {
  const type = acceleratorType();
  if (device == null) return type;
  if (typeof device === 'number') return `${type}:${device}`;
  const given = toDevice(device);
  if (given.type !== type) {
    throw new RangeError(`${given.type} doesn't match the current accelerator ${type}`);
  }
  return String(given);
}

/**
 * The device type of the accelerator that the loaded libtorch was built for, or that an extension registered.
 *
 * @param check_available null also where there is no such device on this machine.
 */
export function current_accelerator(check_available = false): Device | null {
  const type = native.accelerator();
  return type === null || (check_available && native.deviceCount(type) === 0) ? null : new Device(type, null);
}

/** Whether there is at least one device. */
export function is_available(): boolean {
  return device_count() > 0;
}

export function device_count(): number {
  const type = native.accelerator();
  return type === null ? 0 : native.deviceCount(type);
}

/** @throws TorchError if there is no accelerator. */
export function current_device_index(): number {
  return native.currentDevice(acceleratorType());
}

/** Makes the device the current one; does nothing for a negative index. */
export function set_device_index(device: AcceleratorIndex): void {
  if (typeof device === 'number' && device < 0) return;
  native.setDevice(name(device));
}

/**
 * Makes the device the current one while the function runs, or with `using` until the end of the block.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.accelerator.device_index.html
 */
export function device_index(device: number | null): ModeGuard;
export function device_index<T>(device: number | null, fn: () => T): T;
export function device_index<T>(device: number | null, fn?: () => T): ModeGuard | T {
  const enter = () => {
    if (device === null) return () => {};
    const before = current_device_index();
    set_device_index(device);
    return () => set_device_index(before);
  };
  return within('device_index', enter, fn);
}

/** Waits until all work on the device is done. */
export function synchronize(device?: AcceleratorIndex | null): void {
  native.synchronizeDevice(name(device));
}

export function current_stream(device?: AcceleratorIndex | null): Stream {
  return currentStream(Stream, name(device));
}

/** Work on the stream's device goes to it from here on, and the device is the current one. */
export function set_stream(stream: Stream): void {
  setStream(stream);
}

const memory = deviceMemory(name);
export const {
  memory_stats,
  memory_allocated,
  max_memory_allocated,
  memory_reserved,
  max_memory_reserved,
  reset_peak_memory_stats,
  reset_accumulated_memory_stats,
  empty_cache,
} = memory;
export const get_memory_info = memory.memory_info;
