// Written by codegen/generate.py from PyTorch's operator schemas. Don't edit.
import type { dtype } from '../dtype.js';
import type { Int, IntOrInts, Scalar } from '../ops/types.js';
import type { Tensor } from '../tensor.js';
import { fn } from '../ops.js';

export interface Operators {
  /** `special_airy_ai(Tensor x) -> Tensor` [torch.special.airy_ai](https://docs.pytorch.org/docs/stable/generated/torch.special.airy_ai.html) */
  airy_ai(x: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_bessel_j0(Tensor self) -> Tensor` [torch.special.bessel_j0](https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_j0.html) */
  bessel_j0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_bessel_j1(Tensor self) -> Tensor` [torch.special.bessel_j1](https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_j1.html) */
  bessel_j1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_bessel_y0(Tensor self) -> Tensor` [torch.special.bessel_y0](https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_y0.html) */
  bessel_y0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_bessel_y1(Tensor self) -> Tensor` [torch.special.bessel_y1](https://docs.pytorch.org/docs/stable/generated/torch.special.bessel_y1.html) */
  bessel_y1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor` [torch.special.chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_t.html) */
  chebyshev_polynomial_t(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor` */
  chebyshev_polynomial_t(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshev_polynomial_t(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  chebyshev_polynomial_t(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor` [torch.special.chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_u.html) */
  chebyshev_polynomial_u(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor` */
  chebyshev_polynomial_u(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshev_polynomial_u(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  chebyshev_polynomial_u(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor` [torch.special.chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_v.html) */
  chebyshev_polynomial_v(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor` */
  chebyshev_polynomial_v(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshev_polynomial_v(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  chebyshev_polynomial_v(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor` [torch.special.chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/generated/torch.special.chebyshev_polynomial_w.html) */
  chebyshev_polynomial_w(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor` */
  chebyshev_polynomial_w(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshev_polynomial_w(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  chebyshev_polynomial_w(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_digamma(Tensor self) -> Tensor` [torch.special.digamma](https://docs.pytorch.org/docs/stable/generated/torch.special.digamma.html) */
  digamma(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_entr(Tensor self) -> Tensor` [torch.special.entr](https://docs.pytorch.org/docs/stable/generated/torch.special.entr.html) */
  entr(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_erf(Tensor self) -> Tensor` [torch.special.erf](https://docs.pytorch.org/docs/stable/generated/torch.special.erf.html) */
  erf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_erfc(Tensor self) -> Tensor` [torch.special.erfc](https://docs.pytorch.org/docs/stable/generated/torch.special.erfc.html) */
  erfc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_erfcx(Tensor self) -> Tensor` [torch.special.erfcx](https://docs.pytorch.org/docs/stable/generated/torch.special.erfcx.html) */
  erfcx(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_erfinv(Tensor self) -> Tensor` [torch.special.erfinv](https://docs.pytorch.org/docs/stable/generated/torch.special.erfinv.html) */
  erfinv(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_exp2(Tensor self) -> Tensor` [torch.special.exp2](https://docs.pytorch.org/docs/stable/generated/torch.special.exp2.html) */
  exp2(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_expit(Tensor self) -> Tensor` [torch.special.expit](https://docs.pytorch.org/docs/stable/generated/torch.special.expit.html) */
  expit(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_expm1(Tensor self) -> Tensor` [torch.special.expm1](https://docs.pytorch.org/docs/stable/generated/torch.special.expm1.html) */
  expm1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_gammainc(Tensor self, Tensor other) -> Tensor` [torch.special.gammainc](https://docs.pytorch.org/docs/stable/generated/torch.special.gammainc.html) */
  gammainc(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_gammaincc(Tensor self, Tensor other) -> Tensor` [torch.special.gammaincc](https://docs.pytorch.org/docs/stable/generated/torch.special.gammaincc.html) */
  gammaincc(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_gammaln(Tensor self) -> Tensor` [torch.special.gammaln](https://docs.pytorch.org/docs/stable/generated/torch.special.gammaln.html) */
  gammaln(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor` [torch.special.hermite_polynomial_h](https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_h.html) */
  hermite_polynomial_h(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor` */
  hermite_polynomial_h(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  hermite_polynomial_h(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor` */
  hermite_polynomial_h(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  hermite_polynomial_h(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor` [torch.special.hermite_polynomial_he](https://docs.pytorch.org/docs/stable/generated/torch.special.hermite_polynomial_he.html) */
  hermite_polynomial_he(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor` */
  hermite_polynomial_he(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  hermite_polynomial_he(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor` */
  hermite_polynomial_he(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  hermite_polynomial_he(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_i0(Tensor self) -> Tensor` [torch.special.i0](https://docs.pytorch.org/docs/stable/generated/torch.special.i0.html) */
  i0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_i0e(Tensor self) -> Tensor` [torch.special.i0e](https://docs.pytorch.org/docs/stable/generated/torch.special.i0e.html) */
  i0e(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_i1(Tensor self) -> Tensor` [torch.special.i1](https://docs.pytorch.org/docs/stable/generated/torch.special.i1.html) */
  i1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_i1e(Tensor self) -> Tensor` [torch.special.i1e](https://docs.pytorch.org/docs/stable/generated/torch.special.i1e.html) */
  i1e(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor` [torch.special.laguerre_polynomial_l](https://docs.pytorch.org/docs/stable/generated/torch.special.laguerre_polynomial_l.html) */
  laguerre_polynomial_l(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor` */
  laguerre_polynomial_l(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  laguerre_polynomial_l(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor` */
  laguerre_polynomial_l(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  laguerre_polynomial_l(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor` [torch.special.legendre_polynomial_p](https://docs.pytorch.org/docs/stable/generated/torch.special.legendre_polynomial_p.html) */
  legendre_polynomial_p(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor` */
  legendre_polynomial_p(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  legendre_polynomial_p(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor` */
  legendre_polynomial_p(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  legendre_polynomial_p(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_log1p(Tensor self) -> Tensor` [torch.special.log1p](https://docs.pytorch.org/docs/stable/generated/torch.special.log1p.html) */
  log1p(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_log_ndtr(Tensor self) -> Tensor` [torch.special.log_ndtr](https://docs.pytorch.org/docs/stable/generated/torch.special.log_ndtr.html) */
  log_ndtr(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor` [torch.special.log_softmax](https://docs.pytorch.org/docs/stable/generated/torch.special.log_softmax.html) */
  log_softmax(input: Tensor, dim: Int, options?: { dtype?: dtype | null }): Tensor;
  log_softmax(input: Tensor, options: { dim: Int; dtype?: dtype | null }): Tensor;
  /** `special_logit(Tensor self, float? eps=None) -> Tensor` [torch.special.logit](https://docs.pytorch.org/docs/stable/generated/torch.special.logit.html) */
  logit(input: Tensor, eps?: number | null | { eps?: number | null; out?: Tensor | null }, options?: { eps?: number | null; out?: Tensor | null }): Tensor;
  /** `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor` [torch.special.logsumexp](https://docs.pytorch.org/docs/stable/generated/torch.special.logsumexp.html) */
  logsumexp(input: Tensor, dim: IntOrInts, keepdim?: boolean | { keepdim?: boolean; out?: Tensor | null }, options?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, options: { dim: IntOrInts; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `special_modified_bessel_i0(Tensor self) -> Tensor` [torch.special.modified_bessel_i0](https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_i0.html) */
  modified_bessel_i0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_modified_bessel_i1(Tensor self) -> Tensor` [torch.special.modified_bessel_i1](https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_i1.html) */
  modified_bessel_i1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_modified_bessel_k0(Tensor self) -> Tensor` [torch.special.modified_bessel_k0](https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_k0.html) */
  modified_bessel_k0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_modified_bessel_k1(Tensor self) -> Tensor` [torch.special.modified_bessel_k1](https://docs.pytorch.org/docs/stable/generated/torch.special.modified_bessel_k1.html) */
  modified_bessel_k1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_multigammaln(Tensor self, int p) -> Tensor` [torch.special.multigammaln](https://docs.pytorch.org/docs/stable/generated/torch.special.multigammaln.html) */
  multigammaln(input: Tensor, p: Int, options?: { out?: Tensor | null }): Tensor;
  multigammaln(input: Tensor, options: { p: Int; out?: Tensor | null }): Tensor;
  /** `special_ndtr(Tensor self) -> Tensor` [torch.special.ndtr](https://docs.pytorch.org/docs/stable/generated/torch.special.ndtr.html) */
  ndtr(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_ndtri(Tensor self) -> Tensor` [torch.special.ndtri](https://docs.pytorch.org/docs/stable/generated/torch.special.ndtri.html) */
  ndtri(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_polygamma(int n, Tensor self) -> Tensor` [torch.special.polygamma](https://docs.pytorch.org/docs/stable/generated/torch.special.polygamma.html) */
  polygamma(n: Int, input: Tensor, options?: { out?: Tensor | null }): Tensor;
  polygamma(options: { n: Int; input: Tensor; out?: Tensor | null }): Tensor;
  /** `special_psi(Tensor self) -> Tensor` [torch.special.psi](https://docs.pytorch.org/docs/stable/generated/torch.special.psi.html) */
  psi(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_round(Tensor self, *, int decimals=0) -> Tensor` [torch.special.round](https://docs.pytorch.org/docs/stable/generated/torch.special.round.html) */
  round(input: Tensor, options?: { decimals?: Int; out?: Tensor | null }): Tensor;
  /** `special_scaled_modified_bessel_k0(Tensor x) -> Tensor` [torch.special.scaled_modified_bessel_k0](https://docs.pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k0.html) */
  scaled_modified_bessel_k0(x: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_scaled_modified_bessel_k1(Tensor x) -> Tensor` [torch.special.scaled_modified_bessel_k1](https://docs.pytorch.org/docs/stable/generated/torch.special.scaled_modified_bessel_k1.html) */
  scaled_modified_bessel_k1(x: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor` [torch.special.shifted_chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_t.html) */
  shifted_chebyshev_polynomial_t(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor` */
  shifted_chebyshev_polynomial_t(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shifted_chebyshev_polynomial_t(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  shifted_chebyshev_polynomial_t(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor` [torch.special.shifted_chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_u.html) */
  shifted_chebyshev_polynomial_u(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor` */
  shifted_chebyshev_polynomial_u(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shifted_chebyshev_polynomial_u(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  shifted_chebyshev_polynomial_u(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor` [torch.special.shifted_chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_v.html) */
  shifted_chebyshev_polynomial_v(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor` */
  shifted_chebyshev_polynomial_v(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shifted_chebyshev_polynomial_v(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  shifted_chebyshev_polynomial_v(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor` [torch.special.shifted_chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/generated/torch.special.shifted_chebyshev_polynomial_w.html) */
  shifted_chebyshev_polynomial_w(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor` */
  shifted_chebyshev_polynomial_w(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shifted_chebyshev_polynomial_w(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor` */
  shifted_chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  shifted_chebyshev_polynomial_w(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  /** `special_sinc(Tensor self) -> Tensor` [torch.special.sinc](https://docs.pytorch.org/docs/stable/generated/torch.special.sinc.html) */
  sinc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor` [torch.special.softmax](https://docs.pytorch.org/docs/stable/generated/torch.special.softmax.html) */
  softmax(input: Tensor, dim: Int, dtype?: dtype | null | { dtype?: dtype | null }, options?: { dtype?: dtype | null }): Tensor;
  softmax(input: Tensor, options: { dim: Int; dtype?: dtype | null }): Tensor;
  /** `special_spherical_bessel_j0(Tensor x) -> Tensor` [torch.special.spherical_bessel_j0](https://docs.pytorch.org/docs/stable/generated/torch.special.spherical_bessel_j0.html) */
  spherical_bessel_j0(x: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_xlog1py(Tensor self, Tensor other) -> Tensor` [torch.special.xlog1py](https://docs.pytorch.org/docs/stable/generated/torch.special.xlog1py.html) */
  xlog1py(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor` */
  xlog1py(self: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  xlog1py(options: { self: Scalar; other: Tensor; out?: Tensor | null }): Tensor;
  /** `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor` */
  xlog1py(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  xlog1py(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `special_xlogy(Tensor self, Tensor other) -> Tensor` [torch.special.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.special.xlogy.html) */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor` */
  xlogy(self: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  xlogy(options: { self: Scalar; other: Tensor; out?: Tensor | null }): Tensor;
  /** `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor` */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  xlogy(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
  /** `special_zeta(Tensor self, Tensor other) -> Tensor` [torch.special.zeta](https://docs.pytorch.org/docs/stable/generated/torch.special.zeta.html) */
  zeta(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  /** `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor` */
  zeta(self: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  zeta(options: { self: Scalar; other: Tensor; out?: Tensor | null }): Tensor;
  /** `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor` */
  zeta(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  zeta(input: Tensor, options: { other: Scalar; out?: Tensor | null }): Tensor;
}

export const airy_ai: Operators['airy_ai'] = fn('special_airy_ai');
export const bessel_j0: Operators['bessel_j0'] = fn('special_bessel_j0');
export const bessel_j1: Operators['bessel_j1'] = fn('special_bessel_j1');
export const bessel_y0: Operators['bessel_y0'] = fn('special_bessel_y0');
export const bessel_y1: Operators['bessel_y1'] = fn('special_bessel_y1');
export const chebyshev_polynomial_t: Operators['chebyshev_polynomial_t'] = fn('special_chebyshev_polynomial_t');
export const chebyshev_polynomial_u: Operators['chebyshev_polynomial_u'] = fn('special_chebyshev_polynomial_u');
export const chebyshev_polynomial_v: Operators['chebyshev_polynomial_v'] = fn('special_chebyshev_polynomial_v');
export const chebyshev_polynomial_w: Operators['chebyshev_polynomial_w'] = fn('special_chebyshev_polynomial_w');
export const digamma: Operators['digamma'] = fn('special_digamma');
export const entr: Operators['entr'] = fn('special_entr');
export const erf: Operators['erf'] = fn('special_erf');
export const erfc: Operators['erfc'] = fn('special_erfc');
export const erfcx: Operators['erfcx'] = fn('special_erfcx');
export const erfinv: Operators['erfinv'] = fn('special_erfinv');
export const exp2: Operators['exp2'] = fn('special_exp2');
export const expit: Operators['expit'] = fn('special_expit');
export const expm1: Operators['expm1'] = fn('special_expm1');
export const gammainc: Operators['gammainc'] = fn('special_gammainc');
export const gammaincc: Operators['gammaincc'] = fn('special_gammaincc');
export const gammaln: Operators['gammaln'] = fn('special_gammaln');
export const hermite_polynomial_h: Operators['hermite_polynomial_h'] = fn('special_hermite_polynomial_h');
export const hermite_polynomial_he: Operators['hermite_polynomial_he'] = fn('special_hermite_polynomial_he');
export const i0: Operators['i0'] = fn('special_i0');
export const i0e: Operators['i0e'] = fn('special_i0e');
export const i1: Operators['i1'] = fn('special_i1');
export const i1e: Operators['i1e'] = fn('special_i1e');
export const laguerre_polynomial_l: Operators['laguerre_polynomial_l'] = fn('special_laguerre_polynomial_l');
export const legendre_polynomial_p: Operators['legendre_polynomial_p'] = fn('special_legendre_polynomial_p');
export const log1p: Operators['log1p'] = fn('special_log1p');
export const log_ndtr: Operators['log_ndtr'] = fn('special_log_ndtr');
export const log_softmax: Operators['log_softmax'] = fn('special_log_softmax');
export const logit: Operators['logit'] = fn('special_logit');
export const logsumexp: Operators['logsumexp'] = fn('special_logsumexp');
export const modified_bessel_i0: Operators['modified_bessel_i0'] = fn('special_modified_bessel_i0');
export const modified_bessel_i1: Operators['modified_bessel_i1'] = fn('special_modified_bessel_i1');
export const modified_bessel_k0: Operators['modified_bessel_k0'] = fn('special_modified_bessel_k0');
export const modified_bessel_k1: Operators['modified_bessel_k1'] = fn('special_modified_bessel_k1');
export const multigammaln: Operators['multigammaln'] = fn('special_multigammaln');
export const ndtr: Operators['ndtr'] = fn('special_ndtr');
export const ndtri: Operators['ndtri'] = fn('special_ndtri');
export const polygamma: Operators['polygamma'] = fn('special_polygamma');
export const psi: Operators['psi'] = fn('special_psi');
export const round: Operators['round'] = fn('special_round');
export const scaled_modified_bessel_k0: Operators['scaled_modified_bessel_k0'] = fn('special_scaled_modified_bessel_k0');
export const scaled_modified_bessel_k1: Operators['scaled_modified_bessel_k1'] = fn('special_scaled_modified_bessel_k1');
export const shifted_chebyshev_polynomial_t: Operators['shifted_chebyshev_polynomial_t'] = fn('special_shifted_chebyshev_polynomial_t');
export const shifted_chebyshev_polynomial_u: Operators['shifted_chebyshev_polynomial_u'] = fn('special_shifted_chebyshev_polynomial_u');
export const shifted_chebyshev_polynomial_v: Operators['shifted_chebyshev_polynomial_v'] = fn('special_shifted_chebyshev_polynomial_v');
export const shifted_chebyshev_polynomial_w: Operators['shifted_chebyshev_polynomial_w'] = fn('special_shifted_chebyshev_polynomial_w');
export const sinc: Operators['sinc'] = fn('special_sinc');
export const softmax: Operators['softmax'] = fn('special_softmax');
export const spherical_bessel_j0: Operators['spherical_bessel_j0'] = fn('special_spherical_bessel_j0');
export const xlog1py: Operators['xlog1py'] = fn('special_xlog1py');
export const xlogy: Operators['xlogy'] = fn('special_xlogy');
export const zeta: Operators['zeta'] = fn('special_zeta');
