import { TorchError } from '../errors.js';
import type { Tensor } from '../tensor.js';

/** What a GradScaler leaves for a step in which the kernel divides the gradients, or is left out for inf and NaN. */
export type Scaling = readonly [grad_scale: Tensor | null, found_inf: Tensor | null];

const kNone: Scaling = [null, null];

/**
 * The same on the parameters' device.
 *
 * @throws TorchError if the kernel isn't fused, since no other takes it.
 */
export function scalingOf(optimizer: object, fused: boolean | null, params: readonly Tensor[]): Scaling {
  const { grad_scale = null, found_inf = null } = optimizer as {
    grad_scale?: Tensor | null;
    found_inf?: Tensor | null;
  };
  if (grad_scale === null && found_inf === null) return kNone;
  if (!fused) {
    throw new TorchError('Expected grad_scale and found_inf to be None');
  }
  const { device } = params[0]!;
  return [grad_scale?.to(device) ?? null, found_inf?.to(device) ?? null];
}
