/** What memory is in use, what is kept for reuse, and which line made the tensors that are still there. */
import { fileURLToPath } from 'node:url';
import { type Handle, type MemoryStats, native } from '../../binding/native.js';
import { dtypeOf } from './dtype.js';

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

/** Tensors that are in use and were made by the same line. */
export interface LiveTensors {
  /** 'file:line:column' of the code that called into this library, or why there is none. */
  line: string;
  count: number;
  /** Bytes of their elements; memory that several of them share counts for each. */
  bytes: number;
  /** 'float32 [2, 3]' and so on, each kind once. */
  kinds: string[];
}

let lines: Map<Handle, string> | null = null;

// The library's own frames, which say nothing to its user.
const inside = ['./', '../../binding/'].flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return [url.href, fileURLToPath(url)];
});

function caller(): string {
  const { stackTraceLimit, prepareStackTrace } = Error;
  // A program's own may return anything; and Error may be frozen.
  Reflect.set(Error, 'prepareStackTrace', undefined);
  Reflect.set(Error, 'stackTraceLimit', 50);
  const stack = String(new Error().stack);
  Reflect.set(Error, 'prepareStackTrace', prepareStackTrace);
  Reflect.set(Error, 'stackTraceLimit', stackTraceLimit);
  for (const frame of stack.split('\n').slice(1)) {
    // Node's own frames, and those of no file (native code, eval), have no such place.
    const place = /\(?((?:file:|\/|[A-Za-z]:)[^()]*:\d+:\d+)\)?$/.exec(frame)?.[1];
    if (place !== undefined && !inside.some((folder) => place.startsWith(folder))) return place;
  }
  return 'no line outside the library';
}

/**
 * Switches a debug mode on or off that notes, for each new tensor, the line that made it. It costs some microseconds a
 * tensor. `live_tensors` tells the lines.
 */
export function debug_tensors(enabled: boolean): void {
  lines = enabled ? new Map() : null;
  native.observe(enabled ? (id) => lines?.set(id, caller()) : null);
}

function shapeText(id: Handle): string {
  try {
    return native.sizes(id).join(', ');
  } catch {
    return 'nested'; // tensors of several shapes
  }
}

/**
 * The tensors in use, by the line that made them, most first. Needs `debug_tensors(true)`; those made before are listed
 * too, without a line. What only garbage holds is in use until it is collected: see `collect`.
 *
 * @example
 * torch.debug_tensors(true);
 * // a step of what leaks
 * torch.collect();
 * console.table(torch.live_tensors());
 */
export function live_tensors(): LiveTensors[] {
  const groups = new Map<string, LiveTensors>();
  for (const id of native.inUse()) {
    const line = lines?.get(id) ?? 'made before debug_tensors(true)';
    let group = groups.get(line);
    if (group === undefined) {
      group = { line, count: 0, bytes: 0, kinds: [] };
      groups.set(line, group);
    }
    const dtype = dtypeOf(native.dtype(id));
    const kind = `${dtype.name} [${shapeText(id)}]`;
    group.count++;
    group.bytes += native.numel(id) * dtype.itemsize;
    if (!group.kinds.includes(kind)) group.kinds.push(kind);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
