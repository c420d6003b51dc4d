/** What memory is in use, and what is kept for reuse. */
import { type MemoryStats, native } from '../../binding/native.js';

export type { MemoryStats };

/**
 * Live tensors, bytes, sweeps and collections. Bytes are those of the CPU allocator, which counts also what only
 * autograd holds.
 *
 * @example
 * torch.memory_stats().live // tensors in use
 */
export function memory_stats(): MemoryStats {
  return native.memoryStats();
}

/** Begins a new maximum of `memory_stats().peak_bytes`. */
export function reset_peak_memory_stats(): void {
  native.resetPeak();
}

/** Gives back the CPU memory that is kept for reuse. */
export function empty_cache(): void {
  native.emptyCache();
}

/**
 * How many bytes of freed CPU memory are kept for reuse at most, in the whole process.
 *
 * @throws RangeError if negative.
 */
export function set_cache_limit(bytes: number): void {
  native.setCacheLimit(bytes);
}

/** Collects garbage and frees what only garbage held. Never needed: it happens by itself under pressure. */
export function collect(): void {
  native.collect();
}
