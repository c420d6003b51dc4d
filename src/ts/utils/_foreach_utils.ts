import type { Tensor } from '../tensor.js';

/** As `_foreach_` operators want them: one device and dtype a list. */
export function groupTensorsByDeviceAndDtype(tensors: readonly Tensor[]): Tensor[][] {
  const groups = new Map<string, Tensor[]>();
  for (const tensor of tensors) {
    const key = `${tensor.device} ${tensor.dtype}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tensor]);
    else group.push(tensor);
  }
  return [...groups.values()];
}
