/**
 * Memory layouts and memory formats.
 * @see https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch.layout
 */

/** A named number of c10's that prints as PyTorch prints it. */
class Constant {
  readonly name: string;
  /** Its number in c10, as it crosses to the addon. */
  readonly code: number;

  /** @internal */
  constructor(name: string, code: number) {
    this.name = name;
    this.code = code;
    Object.freeze(this);
  }

  toString(): string {
    return `torch.${this.name}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** How a tensor's elements are stored: `torch.strided` or one of the sparse layouts. Compare with `===`. */
export class layout extends Constant {
  /** Keeps the two kinds of constants apart for the type checker. */
  declare readonly kind: 'layout';
}

/** The order of dimensions in memory: `torch.channels_last`, ... Compare with `===`. */
export class memory_format extends Constant {
  declare readonly kind: 'memory_format';
}

export const strided = new layout('strided', 0);
export const sparse_coo = new layout('sparse_coo', 1);
export const sparse_csr = new layout('sparse_csr', 2);
export const _mkldnn = new layout('_mkldnn', 3);
export const sparse_csc = new layout('sparse_csc', 4);
export const sparse_bsr = new layout('sparse_bsr', 5);
export const sparse_bsc = new layout('sparse_bsc', 6);
export const jagged = new layout('jagged', 7);

export const contiguous_format = new memory_format('contiguous_format', 0);
export const preserve_format = new memory_format('preserve_format', 1);
export const channels_last = new memory_format('channels_last', 2);
export const channels_last_3d = new memory_format('channels_last_3d', 3);

const layouts = [strided, sparse_coo, sparse_csr, _mkldnn, sparse_csc, sparse_bsr, sparse_bsc, jagged];

/** @internal The layout with the given c10::Layout. */
export function layoutOf(code: number): layout {
  const found = layouts.find((l) => l.code === code);
  if (found === undefined) throw new TypeError(`layout number ${code} has no name in this version`);
  return found;
}
