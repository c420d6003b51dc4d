/**
 * How exact and how repeatable results are.
 * @see https://docs.pytorch.org/docs/stable/notes/randomness.html
 */
import { native } from '../../../binding/native.js';
import { checkKeys } from '../arguments.js';

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
