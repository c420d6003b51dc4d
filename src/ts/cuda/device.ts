/** Which GPUs there are, what they are, and which is the current one. */
import { native } from '../../../binding/native.js';
import { type DeviceLike, device as toDevice } from '../device.js';
import { TorchError } from '../errors.js';
import { type ModeGuard, within } from '../mode.js';

/** A GPU, by name or index. */
export type CudaDevice = DeviceLike | number;

/** @internal 'cuda' or 'cuda:1'. */
export function nameOf(device?: CudaDevice | null): string {
  if (device == null) return 'cuda';
  if (typeof device === 'number') return `cuda:${device}`;
  const given = toDevice(device);
  if (given.type !== 'cuda') throw new RangeError(`Expected a cuda device, but got: ${given}`);
  return String(given);
}

/** Whether there is a GPU that can be used. */
export function is_available(): boolean {
  return device_count() > 0;
}

/** Number of GPUs. */
export function device_count(): number {
  return native.deviceCount('cuda');
}

let initialized = false;

/** Starts CUDA, which the first use does too. @throws TorchError that says why it can't. */
export function init(): void {
  native.initDevice('cuda');
  initialized = true;
}

/** Whether `init` was called, or a function here that needs it. */
export function is_initialized(): boolean {
  return initialized;
}

/** Index of the GPU that 'cuda' means. */
export function current_device(): number {
  init();
  return native.currentDevice('cuda');
}

/** Makes the GPU the one that 'cuda' means; does nothing for a negative index. */
export function set_device(device: CudaDevice): void {
  if (typeof device === 'number' && device < 0) return;
  init();
  native.setDevice(nameOf(device));
}

/**
 * Makes the GPU the current one while the function runs, or with `using` until the end of the block.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.device.html
 * @example
 * {
 *   using _ = torch.cuda.device(1);
 *   torch.zeros([2], { device: 'cuda' }).device // cuda:1
 * }
 */
export function device(device: CudaDevice | null): ModeGuard;
export function device<T>(device: CudaDevice | null, fn: () => T): T;
export function device<T>(device: CudaDevice | null, fn?: () => T): ModeGuard | T {
  const enter = () => {
    if (device === null || (typeof device === 'number' && device < 0)) return () => {};
    const before = current_device();
    set_device(device);
    return () => set_device(before);
  };
  return within('device', enter, fn);
}

/** What a GPU is; sizes in bytes, rates in kHz, the bus's width in bits. */
export interface DeviceProperties {
  readonly name: string;
  readonly major: number;
  readonly minor: number;
  readonly total_memory: number;
  readonly multi_processor_count: number;
  readonly max_threads_per_multi_processor: number;
  readonly max_threads_per_block: number;
  readonly warp_size: number;
  readonly regs_per_multiprocessor: number;
  readonly shared_memory_per_block: number;
  readonly shared_memory_per_block_optin: number;
  readonly shared_memory_per_multiprocessor: number;
  readonly L2_cache_size: number;
  readonly clock_rate: number;
  readonly memory_clock_rate: number;
  readonly memory_bus_width: number;
  readonly is_integrated: number;
  readonly is_multi_gpu_board: number;
  readonly pci_bus_id: number;
  readonly pci_device_id: number;
  readonly pci_domain_id: number;
  readonly uuid: string;
}

/**
 * @throws TorchError if there is no such GPU.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.get_device_properties.html
 */
export function get_device_properties(device?: CudaDevice | null): DeviceProperties {
  init();
  const index = typeof device === 'number' ? device : (toDevice(nameOf(device)).index ?? current_device());
  if (index < 0 || index >= device_count()) throw new TorchError('Invalid device id');
  return native.cudaProperties(index) as unknown as DeviceProperties;
}

/** 'NVIDIA H100 80GB HBM3'. */
export function get_device_name(device?: CudaDevice | null): string {
  return get_device_properties(device).name;
}

/** Version of the GPU's architecture: [9, 0]. */
export function get_device_capability(device?: CudaDevice | null): [major: number, minor: number] {
  const { major, minor } = get_device_properties(device);
  return [major, minor];
}

/** Whether the current GPU computes in bfloat16; older ones only emulate it. */
export function is_bf16_supported(including_emulation = true): boolean {
  return is_available() && (including_emulation || get_device_capability()[0] >= 8);
}

/** Whether the current GPU computes in TF32. */
export function is_tf32_supported(): boolean {
  return is_available() && get_device_capability()[0] >= 8;
}

/** Waits until all work on the GPU is done. */
export function synchronize(device?: CudaDevice | null): void {
  init();
  native.synchronizeDevice(nameOf(device));
}
