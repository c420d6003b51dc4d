/** @see https://docs.pytorch.org/docs/stable/backends.html#module-torch.backends.cudnn */
import { native } from '../../../binding/native.js';
import { checkKeys } from '../arguments.js';
import { type ModeGuard, within } from '../mode.js';
import { precision, switches } from './switches.js';

export interface CudnnFlags {
  enabled?: boolean;
  benchmark?: boolean;
  deterministic?: boolean;
  allow_tf32?: boolean;
}

const names = {
  enabled: 'cudnn.enabled',
  benchmark: 'cudnn.benchmark',
  deterministic: 'cudnn.deterministic',
  allow_tf32: 'cudnn.allow_tf32',
} as const;
const own = switches({}, names);

// Python's defaults, which aren't the switches' own: only `allow_tf32` is on.
const defaults = { enabled: false, benchmark: false, deterministic: false, allow_tf32: true };

/** Sets all flags; what isn't given takes its default. @returns what sets them back. */
function set(flags: CudnnFlags): () => void {
  checkKeys('flags', flags, Object.keys(names));
  const before = { ...own };
  Object.assign(own, defaults, flags);
  return () => void Object.assign(own, before);
}

function flags(values?: CudnnFlags): ModeGuard;
function flags<T>(values: CudnnFlags, fn: () => T): T;
function flags<T>(values: CudnnFlags = {}, fn?: () => T): ModeGuard | T {
  return within('flags', () => set(values), fn);
}

export const cudnn = precision(
  switches(
    {
      /** Whether the loaded libtorch was built with cuDNN. */
      is_available: () => native.hasFeature('cudnn'),
      /** cuDNN's version as one number (92400 is 9.24.0), or null without it. */
      version: () => native.cudnnVersion(),
      /** Flags that hold while the function runs, or with `using` until the end of the block. */
      flags,
      conv: precision({}, 'cuda', 'conv'),
      rnn: precision({}, 'cuda', 'rnn'),
    },
    names,
  ),
  'cuda',
  'all',
);
