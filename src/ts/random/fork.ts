import { native } from '../../../binding/native.js';
import { reader, warn } from '../arguments.js';
import { type Device, type DeviceLike, device as toDevice } from '../device.js';
import { type ModeGuard, within } from '../mode.js';
import { isIterable, typeName } from '../ops/arguments.js';
import { default_generator, type Generator, generatorOf } from '../random.js';
import { keep } from '../tensor.js';

export interface ForkOptions {
  /** Whose random numbers are forked besides the CPU's: of all devices if it's null. */
  devices?: Iterable<number | DeviceLike> | null;
  /** Whether anything is done at all. */
  enabled?: boolean;
  /** The type of the devices; the accelerator's, if it's null. */
  device_type?: string | null;
}

const readOptions = reader<{ devices: unknown; enabled: boolean; device_type: string | null }>(
  'fork_rng(Any devices=None, bool enabled=True, *, str? device_type=None)',
);

/**
 * A region after which random numbers go on as if it hadn't been: with `using` until the end of the block, or while the
 * function runs.
 *
 * @throws TypeError for options of wrong types; TorchError if a device isn't there.
 * @see https://docs.pytorch.org/docs/stable/random.html#torch.random.fork_rng
 * @example
 * const noise = torch.random.fork_rng(() => {
 *   torch.manual_seed(0);
 *   return torch.randn(3);
 * });
 */
export function fork_rng(options?: ForkOptions): ModeGuard;
export function fork_rng<T>(fn: () => T): T;
export function fork_rng<T>(options: ForkOptions, fn: () => T): T;
export function fork_rng<T>(...args: unknown[]): ModeGuard | T {
  const fn = typeof args.at(-1) === 'function' ? (args.pop() as () => T) : undefined;
  const { devices, enabled, device_type } = readOptions(args);
  const forked = enabled ? generators(devices, device_type) : [];
  return within('fork_rng', () => enter(forked), fn);
}

function enter(forked: readonly Generator[]): () => void {
  // Kept, as the region may end in another scope.
  const states = forked.map((generator) => keep(generator.get_state()));
  return () =>
    states.forEach((state, i) => {
      forked[i]!.set_state(state);
      state.dispose();
    });
}

function generators(devices: unknown, device_type: string | null): Generator[] {
  const accelerator = native.accelerator();
  const { type } = toDevice(device_type ?? accelerator ?? 'cuda');
  // There is nothing random about it.
  if (type === 'meta') return [];
  return [default_generator, ...named(type, devices ?? all(type, type === accelerator))].map((each) =>
    typeof each === 'string' ? generatorOf(each) : each,
  );
}

function all(type: string, present: boolean): number[] {
  const n = present ? native.deviceCount(type) : 0;
  if (n > 1) {
    warn(
      `${type.toUpperCase()} reports that you have ${n} available devices, and you have used fork_rng without explicitly specifying which devices are being used. ` +
        `Name those in use with the 'devices' keyword argument of fork_rng.`,
    );
  }
  return Array.from({ length: n }, (_, i) => i);
}

/** Names of the devices, which may be numbers. */
function named(type: string, devices: unknown): string[] {
  if (!isIterable(devices)) throw new TypeError(`'${typeName(devices)}' object is not iterable`);
  return [...(devices as Iterable<number | Device | string>)].map((each) =>
    String(typeof each === 'number' ? toDevice(type, each) : toDevice(each)),
  );
}
