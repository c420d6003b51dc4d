/**
 * Memory of the GPUs. Before the first use of CUDA all numbers are 0.
 * @see https://docs.pytorch.org/docs/stable/notes/cuda.html#cuda-memory-management
 */
import { deviceMemory } from '../device-memory.js';
import { type CudaDevice, init, nameOf } from './device.js';

const memory = deviceMemory(nameOf);
export const {
  memory_stats,
  memory_allocated,
  max_memory_allocated,
  memory_reserved,
  max_memory_reserved,
  empty_cache,
} = memory;

/** Begins a new maximum. */
export function reset_peak_memory_stats(device?: CudaDevice | null): void {
  init();
  memory.reset_peak_memory_stats(device);
}

/** Sets what is counted since the beginning to 0. */
export function reset_accumulated_memory_stats(device?: CudaDevice | null): void {
  init();
  memory.reset_accumulated_memory_stats(device);
}

/** Bytes free on the GPU, and bytes in all. */
export function mem_get_info(device?: CudaDevice | null): [free: number, total: number] {
  init();
  return memory.memory_info(device);
}
