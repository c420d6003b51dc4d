/** Division of an optimizer's gradients by a scale. */
import { _amp_foreach_non_finite_check_and_unscale_, full } from '../_generated/functions.js';
import { no_grad } from '../autograd.js';
import type { Device } from '../device.js';
import { float16, float32 } from '../dtype.js';
import { keep, type Tensor } from '../tensor.js';
import { groupTensorsByDeviceAndDtype } from '../utils/_foreach_utils.js';

/** What of an optimizer is needed here. */
export interface Optimizer {
  param_groups: { params: readonly Tensor[] }[];
  step(...args: unknown[]): unknown;
  /** Whether its step divides the gradients and skips itself, by what it finds in the two below. */
  readonly _step_supports_amp_scaling?: boolean;
  grad_scale?: Tensor | null;
  found_inf?: Tensor | null;
}

/** A tensor's copies on other devices, made when they are asked for. */
export class MultiDeviceReplicator {
  readonly #master: Tensor;
  readonly #copies = new Map<string, Tensor>();

  constructor(master: Tensor) {
    this.#master = master;
  }

  get(device: Device): Tensor {
    const known = this.#copies.get(String(device));
    if (known !== undefined) return known;
    const copy = keep(this.#master.to(device, { non_blocking: true, copy: true }));
    this.#copies.set(String(device), copy);
    return copy;
  }

  all(): Tensor[] {
    return [...this.#copies.values()];
  }
}

/** An iteration's own tensor, also where a scope is open: it lives until `update`. */
export const scalar = (value: number, device: Device, type = float32) =>
  keep(full([], value, { dtype: type, device }) as Tensor);

/** Divides the gradients. @returns for each of their devices, whether they held inf or NaN. */
export function unscale(optimizer: Optimizer, inverse_scale: Tensor, allowFloat16: boolean): Tensor[] {
  const inverse = new MultiDeviceReplicator(inverse_scale);
  const found = new MultiDeviceReplicator(scalar(0, inverse_scale.device));
  no_grad(() => {
    for (const grads of groupTensorsByDeviceAndDtype(gradientsOf(optimizer, allowFloat16))) {
      const { device } = grads[0]!;
      _amp_foreach_non_finite_check_and_unscale_(grads, found.get(device), inverse.get(device));
    }
  });
  return found.all();
}

/** The gradients; of sparse ones the values. */
function gradientsOf(optimizer: Optimizer, allowFloat16: boolean): Tensor[] {
  return optimizer.param_groups.flatMap(({ params }) =>
    params.flatMap((param) => {
      const { grad } = param;
      if (grad === null) return [];
      if (!allowFloat16 && grad.dtype === float16) {
        throw new RangeError('Attempting to unscale FP16 gradients.');
      }
      return [grad.is_sparse ? valuesOf(param, grad) : grad];
    }),
  );
}

/** What is summed up later could overflow in float16: there sums are checked, not what goes into them. */
function valuesOf(param: Tensor, grad: Tensor): Tensor {
  if (grad.dtype !== float16) return grad._values();
  param.grad = grad.coalesce();
  return param.grad!._values();
}
