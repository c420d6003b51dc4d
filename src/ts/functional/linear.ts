/** Functions of torch/functional.py on matrices and indices. */
import { reader } from '../arguments.js';
import { tensor } from '../creation.js';
import { bool, int64 } from '../dtype.js';
import { typeName } from '../ops/arguments.js';
import { fn } from '../ops.js';
import { Tensor } from '../tensor.js';

const operators = { cdist: fn('cdist'), lu: fn('_lu_with_info') };

const modes = {
  use_mm_for_euclid_dist_if_necessary: null,
  use_mm_for_euclid_dist: 1,
  donot_use_mm_for_euclid_dist: 2,
};

export interface CdistOptions {
  /** Which norm; from 0 to infinity. */
  p?: number;
  /** Whether the euclidean distance comes from a matrix product; by default, where there are more than 25 rows. */
  compute_mode?: keyof typeof modes;
}

const readCdist = reader<{ x1: Tensor; x2: Tensor; p: number; compute_mode: string }>(
  'cdist(Tensor x1, Tensor x2, float p=2.0, str compute_mode="use_mm_for_euclid_dist_if_necessary")',
);

/**
 * Distances of each row of `x1` (B, P, M) from each row of `x2` (B, R, M): (B, P, R).
 *
 * @throws RangeError for an unknown `compute_mode`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cdist.html
 * @example
 * torch.cdist(torch.zeros(2, 3), torch.ones(4, 3)).shape // [2, 4]
 */
export function cdist(
  x1: Tensor,
  x2: Tensor,
  p?: number | CdistOptions,
  compute_mode?: CdistOptions['compute_mode'] | CdistOptions,
  options?: CdistOptions,
): Tensor;
export function cdist(...args: unknown[]): Tensor {
  const { x1, x2, p, compute_mode } = readCdist(args);
  if (!Object.hasOwn(modes, compute_mode)) {
    throw new RangeError(`${compute_mode} is not a valid value for compute_mode`);
  }
  return operators.cdist(x1, x2, p, modes[compute_mode as keyof typeof modes]);
}

export interface LuOptions {
  pivot?: boolean;
  /** Also gives, for each matrix, 0 where the factorisation succeeded; else failure raises an error. */
  get_infos?: boolean;
  out?: readonly Tensor[] | null;
}

const readLu = reader<Required<LuOptions> & { A: Tensor }>(
  'lu(Tensor A, bool pivot=True, bool get_infos=False, Tensor[]? out=None)',
);

/**
 * The factors of LU decomposition in one matrix, the pivots, and with `get_infos` whether it succeeded. PyTorch
 * deprecates it: `torch.linalg.lu_factor` and `lu_factor_ex` take its place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.lu.html
 * @example
 * const [factors, pivots] = torch.lu(torch.eye(3));
 */
export function lu(
  A: Tensor,
  pivot?: boolean | LuOptions,
  get_infos?: boolean | LuOptions,
  options?: LuOptions,
): Tensor[];
export function lu(...args: unknown[]): Tensor[] {
  const { A, pivot, get_infos, out } = readLu(args);
  const [factors, pivots, infos]: Tensor[] = operators.lu(A, pivot, !get_infos);
  let results = [factors!, pivots!, infos!];
  if (!get_infos) {
    infos!.dispose();
    results = [factors!, pivots!];
  }
  if (out == null) return results;
  if (out.length !== results.length) {
    throw new TypeError(`expected tuple of ${results.length} elements but got ${out.length}`);
  }
  results.forEach((result, i) => {
    out[i]!.resize_as_(result).copy_(result);
    result.dispose();
  });
  return [...out];
}

/**
 * The coordinates that indices into the flattened array of a shape stand for: one tensor for each dimension.
 *
 * @throws TypeError unless the indices are integers; RangeError for a negative size.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unravel_index.html
 * @example
 * torch.unravel_index(torch.tensor([4n]), [3, 2]) // [tensor([2]), tensor([0])]
 */
export function unravel_index(
  indices: Tensor,
  shape: number | bigint | readonly (number | bigint)[],
): Tensor[] {
  if (!(indices instanceof Tensor)) {
    throw new TypeError(
      `unravel_index(): argument 'indices' (position 1) must be Tensor, not ${typeName(indices)}`,
    );
  }
  const { dtype } = indices;
  if (dtype.is_floating_point || dtype.is_complex || dtype === bool) {
    throw new TypeError(`expected 'indices' to be integer dtype, but got ${dtype}`);
  }
  const given = typeof shape === 'number' || typeof shape === 'bigint' ? [shape] : shape;
  if (!Array.isArray(given)) {
    throw new TypeError(`expected 'shape' to be int or sequence of ints, but got ${typeName(shape)}`);
  }
  for (const size of given) {
    if (Number.isInteger(size) || typeof size === 'bigint') continue;
    throw new TypeError(
      `expected 'shape' sequence to only contain ints, but got <class '${typeName(size)}'>`,
    );
  }
  // Their product may be more than a number can hold.
  const sizes: bigint[] = given.map(BigInt);
  if (sizes.some((size) => size < 0)) {
    throw new RangeError(`'shape' cannot have negative values, but got (${sizes.join(', ')})`);
  }
  const steps = sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, 1n));
  const options = { device: indices.device, dtype: int64 };
  return indices
    .unsqueeze(-1)
    .floor_divide(tensor(steps, options))
    .remainder(tensor(sizes, options))
    .unbind(-1);
}
