/** Memory of a device, as `torch.cuda` and `torch.accelerator` both tell it. */
import { native } from '../../binding/native.js';

/** @internal The memory functions of a module of devices; `name` gives the device that an argument means. */
export function deviceMemory<D>(name: (device?: D | null) => string) {
  const type = () => name().split(':')[0]!;
  const stats = (device?: D | null): Record<string, number> => {
    const found = native.deviceMemoryStats(name(device));
    return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  const stat = (key: string) => (device?: D | null) => stats(device)[key] ?? 0;
  return {
    memory_stats: (device?: D | null) => stats(device),
    memory_allocated: stat('allocated_bytes.all.current'),
    max_memory_allocated: stat('allocated_bytes.all.peak'),
    memory_reserved: stat('reserved_bytes.all.current'),
    max_memory_reserved: stat('reserved_bytes.all.peak'),
    reset_peak_memory_stats: (device?: D | null): void => native.resetDeviceStats(name(device), true),
    reset_accumulated_memory_stats: (device?: D | null): void => native.resetDeviceStats(name(device), false),
    /** Bytes free on the device, and bytes in all. */
    memory_info: (device?: D | null): [free: number, total: number] => native.deviceMemoryInfo(name(device)),
    empty_cache: (): void => native.emptyDeviceCache(type()),
  };
}
