/**
 * Numbers that PyTorch names, and the new dimension of an index.
 * @see https://docs.pytorch.org/docs/stable/torch.html#constants
 */
export const e = Math.E;
export const inf = Infinity;
export const nan = NaN;
export const pi = Math.PI;
export const newaxis = null;
