/** Products of groups of matrices. */
import { _grouped_mm } from '../../_generated/functions.js';
import { checked } from '../../arguments.js';
import type { dtype } from '../../dtype.js';
import type { Tensor } from '../../tensor.js';

export interface GroupedMmOptions {
  /** Where groups end, as int32, for operands of two dimensions. */
  offs?: Tensor | null;
  bias?: Tensor | null;
  /** The dtype of the result; by default the operands'. */
  out_dtype?: dtype | null;
}

/**
 * Products of pairs of matrices: of two batches, or of rows or columns that fall into groups.
 *
 * @param mat_a (G, M, K), or (M, K), whose rows or columns end in groups at `offs`.
 * @param mat_b (G, K, N) or (K, N).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.grouped_mm.html
 * @example
 * const [a, b] = [torch.randn([6, 8]), torch.randn([2, 8, 4])];
 * F.grouped_mm(a, b, { offs: torch.tensor([2, 6], { dtype: torch.int32 }) }).shape // [6, 4]
 */
export const grouped_mm: (mat_a: Tensor, mat_b: Tensor, options?: GroupedMmOptions) => Tensor = checked(
  'grouped_mm(Tensor mat_a, Tensor mat_b, *, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None)',
  (mat_a: Tensor, mat_b: Tensor, offs: Tensor | null, bias: Tensor | null, out_dtype: dtype | null) =>
    _grouped_mm(mat_a, mat_b, { offs, bias, out_dtype }),
);
