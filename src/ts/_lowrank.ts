/**
 * Singular values and principal components of nearly low rank, by random projections (torch/_lowrank.py; Halko et al.,
 * 2009, algorithms 4.4 and 5.1).
 */

import { ones, randn, sparse_coo_tensor, zeros } from './_generated/functions.js';
import { qr, svd } from './_generated/linalg.js';
import { type Rest, reader } from './arguments.js';
import { type dtype, float16, float32, float64 } from './dtype.js';
import { sparse_coo } from './layout.js';
import { mm, sum } from './sparse/index.js';
import type { Tensor } from './tensor.js';

const floating = ({ dtype }: Tensor): dtype =>
  dtype === float16 || dtype === float32 || dtype === float64 ? dtype : float32;

const product = (A: Tensor, B: Tensor): Tensor => (A.layout === sparse_coo ? mm(A, B) : A.matmul(B));

/** The product with a matrix from which another is taken away, without the difference itself. */
const centred = (A: Tensor, M: Tensor | null, B: Tensor): Tensor => {
  const X = product(A, B);
  return M === null ? X : X.sub(product(M, B));
};

/** A matrix of q columns whose span is nearly A's. */
function basis(A: Tensor, M: Tensor | null, q: number, niter: number): Tensor {
  const dtype = A.dtype.is_complex ? A.dtype : floating(A);
  const R = randn([A.shape.at(-1)!, q], { dtype, device: A.device });
  let Q = qr(centred(A, M, R))[0];
  for (let i = 0; i < niter; i++) {
    Q = qr(centred(A.mH, M === null ? null : M.mH, Q))[0];
    Q = qr(centred(A, M, Q))[0];
  }
  return Q;
}

function decompose(given: Tensor, q: number, niter: number, mean: Tensor | null): [Tensor, Tensor, Tensor] {
  const [m, n] = given.shape.slice(-2) as [number, number];
  const wide = m < n;
  let M = mean === null ? null : mean.broadcast_to(given.shape);
  if (wide && M !== null) M = M.mH;
  const A = wide ? given.mH : given;
  const Q = basis(A, M, q, niter);
  const [U, S, Vh] = svd(centredLeft(Q, A, M), false);
  const left = Q.matmul(U);
  return wide ? [Vh.mH, S, left] : [left, S, Vh.mH];
}

function centredLeft(Q: Tensor, A: Tensor, M: Tensor | null): Tensor {
  const B = product(Q.mH, A);
  return M === null ? B : B.sub(product(Q.mH, M));
}

export interface SvdLowrankOptions {
  /** How many singular values; a little more than the rank. */
  q?: number | null;
  /** Iterations that bring the subspace closer. */
  niter?: number | null;
  /** What is taken away from the matrix first, such as its mean. */
  M?: Tensor | null;
}

const readSvd = reader<{ A: Tensor; q: number | null; niter: number | null; M: Tensor | null }>(
  'svd_lowrank(Tensor A, int? q=6, int? niter=2, Tensor? M=None)',
);

/**
 * The largest singular values of (..., m, n) matrices, with their vectors: U (..., m, q), S (..., q), V (..., n, q).
 * It draws random numbers.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.svd_lowrank.html
 * @example
 * const [U, S, V] = torch.svd_lowrank(torch.randn(100, 50), { q: 4 });
 */
export function svd_lowrank(
  A: Tensor,
  ...rest: Rest<['q', 'niter', 'M'], SvdLowrankOptions>
): [U: Tensor, S: Tensor, V: Tensor];
export function svd_lowrank(...args: unknown[]): [Tensor, Tensor, Tensor] {
  const { A, q, niter, M } = readSvd(args);
  return decompose(A, q ?? 6, niter ?? 2, M);
}

export interface PcaLowrankOptions {
  /** How many components; by default 6, or what the matrix has. */
  q?: number | null;
  /** Whether the columns' means are taken away first. */
  center?: boolean;
  niter?: number;
}

const readPca = reader<{ A: Tensor; q: number | null; center: boolean; niter: number }>(
  'pca_lowrank(Tensor A, int? q=None, bool center=True, int niter=2)',
);

/**
 * The principal components of (..., m, n) matrices of m samples with n values each: as `svd_lowrank`, of the centred
 * matrix.
 *
 * @throws RangeError unless 0 <= q <= min(m, n) and niter >= 0.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.pca_lowrank.html
 * @example
 * const [U, S, V] = torch.pca_lowrank(torch.randn(100, 50), { q: 4 });
 */
export function pca_lowrank(
  A: Tensor,
  ...rest: Rest<['q', 'center', 'niter'], PcaLowrankOptions>
): [U: Tensor, S: Tensor, V: Tensor];
export function pca_lowrank(...args: unknown[]): [Tensor, Tensor, Tensor] {
  const { A, q: asked, center, niter } = readPca(args);
  const [m, n] = A.shape.slice(-2) as [number, number];
  const least = Math.min(m, n);
  const q = asked ?? Math.min(6, least);
  if (q < 0 || q > least) {
    throw new RangeError(`q(=${q}) must be non-negative integer and not greater than min(m, n)=${least}`);
  }
  if (niter < 0) throw new RangeError(`niter(=${niter}) must be non-negative integer`);
  if (!center) return decompose(A, q, niter, null);
  if (A.layout !== sparse_coo) return decompose(A.sub(A.mean([-2], true)), q, niter, null);
  if (A.dim() !== 2) throw new RangeError('pca_lowrank input is expected to be 2-dimensional tensor');
  return decompose(A, q, niter, meanOf(A, m, n));
}

/** The means of a sparse matrix's columns, in each of its rows. */
function meanOf(A: Tensor, m: number, n: number): Tensor {
  const c = sum(A, [-2]).div(m);
  const columns = c.indices().select(0, 0);
  const indices = zeros([2, columns.numel()], { dtype: columns.dtype, device: columns.device });
  indices.select(0, 0).copy_(columns);
  const options = { dtype: floating(A), device: A.device };
  return mm(sparse_coo_tensor(indices, c.values(), [n, 1], options), ones([1, m], options)).mT;
}
