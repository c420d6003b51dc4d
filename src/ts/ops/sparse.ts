/** What the constructors of sparse tensors do besides calling their operator. */
import { native } from '../../../binding/native.js';
import type { dtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import { type layout, sparse_bsc, sparse_bsr, sparse_coo, sparse_csc, sparse_csr } from '../layout.js';
import { idOf, type Tensor } from '../tensor.js';
import type { Signature } from './schema.js';

const layouts: Record<string, layout> = { sparse_csr, sparse_csc, sparse_bsr, sparse_bsc };
const compressed = /^sparse_(csr|csc|bsr|bsc)_tensor$/;

/** The operator that a constructor calls, which isn't always the one of its name: those have no gradients. */
export function constructorOf(name: string, overload: string): string {
  return compressed.test(name)
    ? `sparse_compressed_tensor.comp_plain_value${overload.endsWith('_size') ? '_size' : ''}`
    : `${name}.${overload}`;
}

/** The arguments of a constructor: dtype and device are those of its values, or they are brought to the dtype. */
export function completed(s: Signature, values: readonly unknown[]): unknown[] {
  const elements = values[s.values] as Tensor;
  const own = layouts[s.name.slice(0, 'sparse_csr'.length)];
  const chosen = [...values];
  s.parameters.forEach(({ name }, i) => {
    if (name === 'dtype') chosen[i] ??= elements.dtype;
    else if (name === 'device') chosen[i] ??= elements.device;
    else if (name === 'layout' && own !== undefined) {
      chosen[i] ??= own;
      if (chosen[i] !== own) throw new TorchError(`${s.name}: layout must be ${own} but got ${chosen[i]}`);
    }
  });
  chosen[s.values] = elements.to(chosen[s.dtype] as dtype);
  return chosen;
}

const checkCoo = native.op('aten::_validate_sparse_coo_tensor_args');
const checkCompressed = native.op('aten::_validate_sparse_compressed_tensor_args');

/** Indices and values. */
function partsOf(made: Tensor): Tensor[] {
  const { layout } = made;
  if (layout === sparse_coo) return [made._indices(), made._values()];
  if (layout === sparse_csr || layout === sparse_bsr) {
    return [made.crow_indices(), made.col_indices(), made.values()];
  }
  return [made.ccol_indices(), made.row_indices(), made.values()];
}

/**
 * Whether the indices lie in the tensor, and have their order: kernels rely on it, and end the process where it isn't so.
 *
 * @throws TorchError that says what is wrong with them; the tensor is disposed.
 */
export function checkInvariants(made: Tensor): void {
  if (made.is_meta) return;
  try {
    const { layout, shape } = made;
    const coalesced = layout === sparse_coo && made.is_coalesced();
    // No operator may be called between this and the check: it could collect what only a handle is left of.
    const ids = partsOf(made).map(idOf);
    if (layout === sparse_coo) native.call(checkCoo, null, ...ids, shape, coalesced);
    else native.call(checkCompressed, null, ...ids, shape, layout.code);
  } catch (error) {
    made.dispose();
    throw error;
  }
}
