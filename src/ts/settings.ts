/** Settings of the process: version, threads and the default dtype. */
import { libtorch, native } from '../../binding/native.js';
import { dtype, dtypeOf } from './dtype.js';

/** Version of the libtorch in use, as PyTorch for Python says it: '2.13.0+cpu'. */
export const __version__: string = libtorch.version ?? 'unknown';

/**
 * Threads that one operator uses on the CPU.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.get_num_threads.html
 */
export function get_num_threads(): number {
  return native.numThreads();
}

/** @throws RangeError if not positive. */
export function set_num_threads(threads: number): void {
  native.setNumThreads(threads);
}

/** Threads that run operators beside each other. */
export function get_num_interop_threads(): number {
  return native.numInteropThreads();
}

/** @throws TorchError if parallel work has begun already. */
export function set_num_interop_threads(threads: number): void {
  native.setNumInteropThreads(threads);
}

/**
 * The dtype of floating-point tensors that are made without one.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_default_dtype.html
 */
export function get_default_dtype(): dtype {
  return dtypeOf(native.defaultDtype());
}

/** @throws TypeError if it isn't a floating-point dtype. */
export function set_default_dtype(d: dtype): void {
  if (!(d instanceof dtype))
    throw new TypeError(`set_default_dtype(): expected a dtype, but got ${String(d)}`);
  native.setDefaultDtype(d.code);
}
