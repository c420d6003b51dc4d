// Written by codegen/generate.py from PyTorch's operator schemas. Don't edit.
import type { dtype } from '../dtype.js';
import type { Int, Ints, IntOrInts, Named, Scalar } from '../ops/types.js';
import type { Tensor } from '../tensor.js';
import { fn } from '../ops.js';

export interface Operators {
  /** `_linalg_eigvals(Tensor self) -> Tensor` */
  _linalg_eigvals(input: Tensor): Tensor;
  /** `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` [torch.linalg._powsum](https://docs.pytorch.org/docs/stable/generated/torch.linalg._powsum.html) */
  _powsum(input: Tensor, ord?: Scalar | { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }, dim?: IntOrInts | null | { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }, keepdim?: boolean | { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }, options?: { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null }): Tensor;
  /** `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor` [torch.linalg.cholesky](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html) */
  cholesky(input: Tensor, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)` [torch.linalg.cholesky_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html) */
  cholesky_ex(input: Tensor, options?: { upper?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): Named<[L: Tensor, info: Tensor], { L: Tensor; info: Tensor }>;
  /** `linalg_cond(Tensor self, Scalar? p=None) -> Tensor` [torch.linalg.cond](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html) */
  cond(input: Tensor, p?: Scalar | null | { p?: Scalar | null; out?: Tensor | null }, options?: { p?: Scalar | null; out?: Tensor | null }): Tensor;
  /** `linalg_cond.p_str(Tensor self, str p) -> Tensor` */
  cond(input: Tensor, p: string, options?: { out?: Tensor | null }): Tensor;
  cond(input: Tensor, options: { p: string; out?: Tensor | null }): Tensor;
  /** `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor` [torch.linalg.cross](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html) */
  cross(input: Tensor, other: Tensor, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  /** `linalg_det(Tensor A) -> Tensor` [torch.linalg.det](https://docs.pytorch.org/docs/stable/generated/torch.linalg.det.html) */
  det(A: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)` [torch.linalg.diagonal](https://docs.pytorch.org/docs/stable/generated/torch.linalg.diagonal.html) */
  diagonal(A: Tensor, options?: { offset?: Int; dim1?: Int; dim2?: Int }): Tensor;
  /** `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)` [torch.linalg.eig](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html) */
  eig(input: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[eigenvalues: Tensor, eigenvectors: Tensor], { eigenvalues: Tensor; eigenvectors: Tensor }>;
  /** `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)` [torch.linalg.eigh](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html) */
  eigh(input: Tensor, UPLO?: string | { UPLO?: string; out?: readonly Tensor[] | null }, options?: { UPLO?: string; out?: readonly Tensor[] | null }): Named<[eigenvalues: Tensor, eigenvectors: Tensor], { eigenvalues: Tensor; eigenvectors: Tensor }>;
  /** `linalg_eigvals(Tensor self) -> Tensor` [torch.linalg.eigvals](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvals.html) */
  eigvals(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor` [torch.linalg.eigvalsh](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html) */
  eigvalsh(input: Tensor, UPLO?: string | { UPLO?: string; out?: Tensor | null }, options?: { UPLO?: string; out?: Tensor | null }): Tensor;
  /** `linalg_householder_product(Tensor input, Tensor tau) -> Tensor` [torch.linalg.householder_product](https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html) */
  householder_product(input: Tensor, tau: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `linalg_inv(Tensor A) -> Tensor` [torch.linalg.inv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv.html) */
  inv(A: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)` [torch.linalg.inv_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html) */
  inv_ex(A: Tensor, options?: { check_errors?: boolean; out?: readonly Tensor[] | null }): Named<[inverse: Tensor, info: Tensor], { inverse: Tensor; info: Tensor }>;
  /** `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)` [torch.linalg.ldl_factor](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html) */
  ldl_factor(input: Tensor, options?: { hermitian?: boolean; out?: readonly Tensor[] | null }): Named<[LD: Tensor, pivots: Tensor], { LD: Tensor; pivots: Tensor }>;
  /** `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)` [torch.linalg.ldl_factor_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html) */
  ldl_factor_ex(input: Tensor, options?: { hermitian?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): Named<[LD: Tensor, pivots: Tensor, info: Tensor], { LD: Tensor; pivots: Tensor; info: Tensor }>;
  /** `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor` [torch.linalg.ldl_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html) */
  ldl_solve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)` [torch.linalg.lstsq](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html) */
  lstsq(input: Tensor, b: Tensor, rcond?: number | null | { rcond?: number | null; driver?: string | null; out?: readonly Tensor[] | null }, options?: { rcond?: number | null; driver?: string | null; out?: readonly Tensor[] | null }): Named<[solution: Tensor, residuals: Tensor, rank: Tensor, singular_values: Tensor], { solution: Tensor; residuals: Tensor; rank: Tensor; singular_values: Tensor }>;
  /** `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)` [torch.linalg.lu](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu.html) */
  lu(A: Tensor, options?: { pivot?: boolean; out?: readonly Tensor[] | null }): Named<[P: Tensor, L: Tensor, U: Tensor], { P: Tensor; L: Tensor; U: Tensor }>;
  /** `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)` [torch.linalg.lu_factor](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html) */
  lu_factor(A: Tensor, options?: { pivot?: boolean; out?: readonly Tensor[] | null }): Named<[LU: Tensor, pivots: Tensor], { LU: Tensor; pivots: Tensor }>;
  /** `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)` [torch.linalg.lu_factor_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html) */
  lu_factor_ex(A: Tensor, options?: { pivot?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): Named<[LU: Tensor, pivots: Tensor, info: Tensor], { LU: Tensor; pivots: Tensor; info: Tensor }>;
  /** `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor` [torch.linalg.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html) */
  lu_solve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_matmul(Tensor self, Tensor other) -> Tensor` [torch.linalg.matmul](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html) */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `linalg_matrix_exp(Tensor self) -> Tensor` [torch.linalg.matrix_exp](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html) */
  matrix_exp(input: Tensor): Tensor;
  /** `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` [torch.linalg.matrix_norm](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html) */
  matrix_norm(input: Tensor, ord: Scalar, dim?: Ints | { dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, keepdim?: boolean | { dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  matrix_norm(input: Tensor, options: { ord: Scalar; dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  matrix_norm(input: Tensor, ord?: string | { ord?: string; dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, dim?: Ints | { ord?: string; dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, keepdim?: boolean | { ord?: string; dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { ord?: string; dim?: Ints; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `linalg_matrix_power(Tensor self, int n) -> Tensor` [torch.linalg.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html) */
  matrix_power(input: Tensor, n: Int, options?: { out?: Tensor | null }): Tensor;
  matrix_power(input: Tensor, options: { n: Int; out?: Tensor | null }): Tensor;
  /** `linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` [torch.linalg.matrix_rank](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
  matrix_rank(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  matrix_rank(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor` */
  matrix_rank(input: Tensor, tol: Tensor, hermitian?: boolean | { hermitian?: boolean; out?: Tensor | null }, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor` */
  matrix_rank(input: Tensor, tol: number, hermitian?: boolean | { hermitian?: boolean; out?: Tensor | null }, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  matrix_rank(input: Tensor, options: { tol: number; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_multi_dot(Tensor[] tensors) -> Tensor` [torch.linalg.multi_dot](https://docs.pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html) */
  multi_dot(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  multi_dot(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` [torch.linalg.norm](https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html) */
  norm(input: Tensor, ord?: Scalar | null | { ord?: Scalar | null; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, dim?: IntOrInts | null | { ord?: Scalar | null; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, keepdim?: boolean | { ord?: Scalar | null; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { ord?: Scalar | null; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` */
  norm(input: Tensor, ord: string, dim?: IntOrInts | null | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, keepdim?: boolean | { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  norm(input: Tensor, options: { ord: string; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
  /** `linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor` [torch.linalg.pinv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
  pinv(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor` */
  pinv(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor` */
  pinv(input: Tensor, rcond: Tensor, hermitian?: boolean | { hermitian?: boolean; out?: Tensor | null }, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor` */
  pinv(input: Tensor, rcond: number, hermitian?: boolean | { hermitian?: boolean; out?: Tensor | null }, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  pinv(input: Tensor, options: { rcond: number; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_qr(Tensor A, str mode='reduced') -> (Tensor Q, Tensor R)` [torch.linalg.qr](https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html) */
  qr(A: Tensor, mode?: string | { mode?: string; out?: readonly Tensor[] | null }, options?: { mode?: string; out?: readonly Tensor[] | null }): Named<[Q: Tensor, R: Tensor], { Q: Tensor; R: Tensor }>;
  /** `linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)` [torch.linalg.slogdet](https://docs.pytorch.org/docs/stable/generated/torch.linalg.slogdet.html) */
  slogdet(A: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[sign: Tensor, logabsdet: Tensor], { sign: Tensor; logabsdet: Tensor }>;
  /** `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor` [torch.linalg.solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html) */
  solve(A: Tensor, B: Tensor, options?: { left?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)` [torch.linalg.solve_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html) */
  solve_ex(A: Tensor, B: Tensor, options?: { left?: boolean; check_errors?: boolean; out?: readonly Tensor[] | null }): Named<[result: Tensor, info: Tensor], { result: Tensor; info: Tensor }>;
  /** `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor` [torch.linalg.solve_triangular](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html) */
  solve_triangular(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  /** `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)` [torch.linalg.svd](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html) */
  svd(A: Tensor, full_matrices?: boolean | { full_matrices?: boolean; driver?: string | null; out?: readonly Tensor[] | null }, options?: { full_matrices?: boolean; driver?: string | null; out?: readonly Tensor[] | null }): Named<[U: Tensor, S: Tensor, Vh: Tensor], { U: Tensor; S: Tensor; Vh: Tensor }>;
  /** `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor` [torch.linalg.svdvals](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svdvals.html) */
  svdvals(A: Tensor, options?: { driver?: string | null; out?: Tensor | null }): Tensor;
  /** `linalg_tensorinv(Tensor self, int ind=2) -> Tensor` [torch.linalg.tensorinv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html) */
  tensorinv(input: Tensor, ind?: Int | { ind?: Int; out?: Tensor | null }, options?: { ind?: Int; out?: Tensor | null }): Tensor;
  /** `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor` [torch.linalg.tensorsolve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html) */
  tensorsolve(input: Tensor, other: Tensor, dims?: Ints | null | { dims?: Ints | null; out?: Tensor | null }, options?: { dims?: Ints | null; out?: Tensor | null }): Tensor;
  /** `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor` [torch.linalg.vander](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vander.html) */
  vander(x: Tensor, options?: { N?: Int | null }): Tensor;
  /** `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor` [torch.linalg.vecdot](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html) */
  vecdot(x: Tensor, y: Tensor, options?: { dim?: Int; out?: Tensor | null }): Tensor;
  /** `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor` [torch.linalg.vector_norm](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html) */
  vector_norm(input: Tensor, ord?: Scalar | { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, dim?: IntOrInts | null | { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, keepdim?: boolean | { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }, options?: { ord?: Scalar; dim?: IntOrInts | null; keepdim?: boolean; dtype?: dtype | null; out?: Tensor | null }): Tensor;
}

export const _linalg_eigvals: Operators['_linalg_eigvals'] = fn('_linalg_eigvals');
export const _powsum: Operators['_powsum'] = fn('linalg__powsum');
export const cholesky: Operators['cholesky'] = fn('linalg_cholesky');
export const cholesky_ex: Operators['cholesky_ex'] = fn('linalg_cholesky_ex');
export const cond: Operators['cond'] = fn('linalg_cond');
export const cross: Operators['cross'] = fn('linalg_cross');
export const det: Operators['det'] = fn('linalg_det');
export const diagonal: Operators['diagonal'] = fn('linalg_diagonal');
export const eig: Operators['eig'] = fn('linalg_eig');
export const eigh: Operators['eigh'] = fn('linalg_eigh');
export const eigvals: Operators['eigvals'] = fn('linalg_eigvals');
export const eigvalsh: Operators['eigvalsh'] = fn('linalg_eigvalsh');
export const householder_product: Operators['householder_product'] = fn('linalg_householder_product');
export const inv: Operators['inv'] = fn('linalg_inv');
export const inv_ex: Operators['inv_ex'] = fn('linalg_inv_ex');
export const ldl_factor: Operators['ldl_factor'] = fn('linalg_ldl_factor');
export const ldl_factor_ex: Operators['ldl_factor_ex'] = fn('linalg_ldl_factor_ex');
export const ldl_solve: Operators['ldl_solve'] = fn('linalg_ldl_solve');
export const lstsq: Operators['lstsq'] = fn('linalg_lstsq');
export const lu: Operators['lu'] = fn('linalg_lu');
export const lu_factor: Operators['lu_factor'] = fn('linalg_lu_factor');
export const lu_factor_ex: Operators['lu_factor_ex'] = fn('linalg_lu_factor_ex');
export const lu_solve: Operators['lu_solve'] = fn('linalg_lu_solve');
export const matmul: Operators['matmul'] = fn('linalg_matmul');
export const matrix_exp: Operators['matrix_exp'] = fn('linalg_matrix_exp');
export const matrix_norm: Operators['matrix_norm'] = fn('linalg_matrix_norm');
export const matrix_power: Operators['matrix_power'] = fn('linalg_matrix_power');
export const matrix_rank: Operators['matrix_rank'] = fn('linalg_matrix_rank');
export const multi_dot: Operators['multi_dot'] = fn('linalg_multi_dot');
export const norm: Operators['norm'] = fn('linalg_norm');
export const pinv: Operators['pinv'] = fn('linalg_pinv');
export const qr: Operators['qr'] = fn('linalg_qr');
export const slogdet: Operators['slogdet'] = fn('linalg_slogdet');
export const solve: Operators['solve'] = fn('linalg_solve');
export const solve_ex: Operators['solve_ex'] = fn('linalg_solve_ex');
export const solve_triangular: Operators['solve_triangular'] = fn('linalg_solve_triangular');
export const svd: Operators['svd'] = fn('linalg_svd');
export const svdvals: Operators['svdvals'] = fn('linalg_svdvals');
export const tensorinv: Operators['tensorinv'] = fn('linalg_tensorinv');
export const tensorsolve: Operators['tensorsolve'] = fn('linalg_tensorsolve');
export const vander: Operators['vander'] = fn('linalg_vander');
export const vecdot: Operators['vecdot'] = fn('linalg_vecdot');
export const vector_norm: Operators['vector_norm'] = fn('linalg_vector_norm');
