/** Autocast: operators run in the dtype that suits each, inside a region. */
import { native } from '../../../binding/native.js';
import { checked, reader, warn } from '../arguments.js';
import { is_available } from '../cuda/device.js';
import { bfloat16, type dtype, dtypeOf, float16 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { type ModeGuard, within } from '../mode.js';

export interface AutocastOptions {
  /** What the operators run in that gain from it; by default float16 on CUDA, bfloat16 on the CPU. */
  dtype?: dtype | null;
  enabled?: boolean;
  /** Whether a weight is cast once in the region instead of at each use. */
  cache_enabled?: boolean | null;
}

/** Whether autocast knows the device type. */
export function is_autocast_available(device_type: string): boolean {
  return native.autocastAvailable(device_type);
}

/** Whether the region does anything; what makes no sense is warned of and switched off, as PyTorch does. */
function usable(type: string, fast: dtype): boolean {
  if (type === 'cuda') {
    if (is_available()) return true;
    warn('CUDA is not available or torch_xla is imported. Disabling autocast.');
    return false;
  }
  if (fast === bfloat16 || fast === float16) return true;
  const name = type.toUpperCase();
  warn(
    `In ${name} autocast, but the target dtype is not supported. Disabling autocast.\n` +
      `${name} Autocast only supports dtypes of ${bfloat16}, ${float16} currently.`,
  );
  return false;
}

function enter(type: string, fast: dtype, enabled: boolean, cache: boolean): () => void {
  const before = {
    cache: native.autocastCacheEnabled(),
    enabled: native.autocastEnabled(type),
    dtype: native.autocastDtype(type),
  };
  native.setAutocastEnabled(type, enabled);
  native.setAutocastDtype(type, fast.code);
  native.enterAutocast();
  native.setAutocastCacheEnabled(cache);
  return () => {
    native.leaveAutocast();
    native.setAutocastEnabled(type, before.enabled);
    native.setAutocastDtype(type, before.dtype);
    native.setAutocastCacheEnabled(before.cache);
  };
}

/** @internal @throws RangeError unless it's a text. */
export function checkType(device_type: unknown): void {
  if (typeof device_type === 'string') return;
  throw new RangeError(`Expected \`device_type\` of type \`str\`, got: \`${typeof device_type}\``);
}

const readOptions = reader<Required<AutocastOptions>>(
  'autocast(str device_type, ScalarType? dtype=None, bool enabled=True, bool? cache_enabled=None)',
);

/**
 * A region in which operators run in the dtype that suits each: with `using` until the end of the block, or while the
 * function runs.
 *
 * @param device_type 'cuda', 'cpu', ...: the type of the tensors that it concerns.
 * @throws TorchError if there is no such device type, or autocast doesn't know it; TypeError for options of wrong types.
 * @see https://docs.pytorch.org/docs/stable/amp.html#torch.autocast
 * @example
 * const loss = torch.autocast('cpu', { dtype: torch.bfloat16 }, () => criterion(model(x), y));
 * loss.backward(); // outside
 */
export function autocast(device_type: string, options?: AutocastOptions): ModeGuard;
export function autocast(device_type: string, dtype: dtype | null, options?: AutocastOptions): ModeGuard;
export function autocast<T>(device_type: string, fn: () => T): T;
export function autocast<T>(device_type: string, options: AutocastOptions, fn: () => T): T;
export function autocast<T>(device_type: string, dtype: dtype | null, fn: () => T): T;
export function autocast<T>(
  device_type: string,
  dtype: dtype | null,
  options: AutocastOptions,
  fn: () => T,
): T;
export function autocast<T>(
  device_type: string,
  ...rest: (dtype | AutocastOptions | (() => T) | null | undefined)[]
): ModeGuard | T {
  checkType(device_type);
  const fn = typeof rest.at(-1) === 'function' ? (rest.pop() as () => T) : undefined;
  const options = readOptions([device_type, ...rest]);
  const fast = options.dtype ?? dtypeOf(native.autocastDtype(device_type));
  if (!is_autocast_available(device_type)) {
    throw new TorchError(`User specified an unsupported autocast device_type '${device_type}'`);
  }
  const enabled = options.enabled && usable(device_type, fast);
  const cache = options.cache_enabled ?? native.autocastCacheEnabled();
  return within('autocast', () => enter(device_type, fast, enabled, cache), fn);
}

/** Whether a region for the device type is in force. */
export function is_autocast_enabled(device_type: string): boolean {
  return native.autocastEnabled(device_type);
}

/** What the fast operators of the device type run in inside a region that names no dtype. */
export function get_autocast_dtype(device_type: string): dtype {
  return dtypeOf(native.autocastDtype(device_type));
}

export const set_autocast_dtype: (device_type: string, dtype: dtype) => void = checked(
  'set_autocast_dtype(str device_type, ScalarType dtype)',
  (device_type: string, type: dtype) => native.setAutocastDtype(device_type, type.code),
);

export function is_autocast_cache_enabled(): boolean {
  return native.autocastCacheEnabled();
}

/** Forgets the casts of weights that are kept. */
export function clear_autocast_cache(): void {
  native.clearAutocastCache();
}
