/**
 * How exact and how repeatable results are.
 * @see https://docs.pytorch.org/docs/stable/notes/randomness.html
 */
import { native } from '../../../binding/native.js';
import { checkKeys } from '../arguments.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';

/**
 * Uses deterministic algorithms where there are any, and throws where there are none.
 *
 * @param options `warn_only`: warns instead of throwing.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html
 */
export function use_deterministic_algorithms(mode: boolean, options: { warn_only?: boolean } = {}): void {
  checkKeys('use_deterministic_algorithms', options, ['warn_only']);
  native.setDeterministicAlgorithms(mode, options.warn_only ?? false);
}

export function are_deterministic_algorithms_enabled(): boolean {
  return native.deterministicAlgorithms() !== 'default';
}

export function is_deterministic_algorithms_warn_only_enabled(): boolean {
  return native.deterministicAlgorithms() === 'warn';
}

const debugModes = ['default', 'warn', 'error'];

/** 0 where operations that aren't deterministic are allowed, 1 where they warn, 2 where they throw. */
export function get_deterministic_debug_mode(): number {
  return debugModes.indexOf(native.deterministicAlgorithms());
}

/**
 * `use_deterministic_algorithms` in one word.
 *
 * @throws TypeError or TorchError for what is no mode.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_deterministic_debug_mode.html
 * @example
 * torch.set_deterministic_debug_mode('warn');
 */
export function set_deterministic_debug_mode(debug_mode: number | 'default' | 'warn' | 'error'): void {
  if (typeof debug_mode !== 'string' && !Number.isInteger(debug_mode)) {
    throw new TypeError(`debug_mode must be str or int, but got ${typeName(debug_mode)}`);
  }
  const mode = typeof debug_mode === 'string' ? debugModes.indexOf(debug_mode) : debug_mode;
  if (debugModes[mode] === undefined) {
    throw new TorchError(
      typeof debug_mode === 'string'
        ? `invalid value of debug_mode, expected one of \`default\`, \`warn\`, \`error\`, but got ${debug_mode}`
        : `invalid value of debug_mode, expected 0, 1, or 2, but got ${debug_mode}`,
    );
  }
  native.setDeterministicAlgorithms(mode !== 0, mode === 1);
}

/** 'highest' is float32, 'high' is TF32 or two bfloat16, 'medium' is bfloat16. */
export type MatmulPrecision = 'highest' | 'high' | 'medium';

/** @see https://docs.pytorch.org/docs/stable/generated/torch.get_float32_matmul_precision.html */
export function get_float32_matmul_precision(): MatmulPrecision {
  return native.matmulPrecision() as MatmulPrecision;
}

/**
 * How exactly float32 matrices are multiplied, where the hardware gives the choice.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_float32_matmul_precision.html
 */
export function set_float32_matmul_precision(precision: MatmulPrecision): void {
  native.setMatmulPrecision(precision);
}
