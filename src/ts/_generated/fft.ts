// Written by codegen/generate.py from PyTorch's operator schemas. Don't edit.
import type { Int, IntOrInts, TensorOptions } from '../ops/types.js';
import type { Tensor } from '../tensor.js';
import { fn } from '../ops.js';

export interface Operators {
  /** `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` [torch.fft.fft](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html) */
  fft(input: Tensor, n?: Int | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, dim?: Int | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, norm?: string | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, options?: { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor` [torch.fft.fft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html) */
  fft2(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_fftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.fft.fftfreq](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html) */
  fftfreq(n: Int, d?: number | (TensorOptions & { d?: number; out?: Tensor | null }), options?: TensorOptions & { d?: number; out?: Tensor | null }): Tensor;
  fftfreq(options: TensorOptions & { n: Int; d?: number; out?: Tensor | null }): Tensor;
  /** `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` [torch.fft.fftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html) */
  fftn(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor` [torch.fft.fftshift](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html) */
  fftshift(input: Tensor, dim?: IntOrInts | null | { dim?: IntOrInts | null }, options?: { dim?: IntOrInts | null }): Tensor;
  /** `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` [torch.fft.hfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html) */
  hfft(input: Tensor, n?: Int | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, dim?: Int | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, norm?: string | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, options?: { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor` [torch.fft.hfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html) */
  hfft2(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` [torch.fft.hfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html) */
  hfftn(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` [torch.fft.ifft](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html) */
  ifft(input: Tensor, n?: Int | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, dim?: Int | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, norm?: string | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, options?: { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor` [torch.fft.ifft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html) */
  ifft2(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` [torch.fft.ifftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html) */
  ifftn(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor` [torch.fft.ifftshift](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html) */
  ifftshift(input: Tensor, dim?: IntOrInts | null | { dim?: IntOrInts | null }, options?: { dim?: IntOrInts | null }): Tensor;
  /** `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` [torch.fft.ihfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html) */
  ihfft(input: Tensor, n?: Int | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, dim?: Int | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, norm?: string | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, options?: { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor` [torch.fft.ihfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html) */
  ihfft2(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` [torch.fft.ihfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html) */
  ihfftn(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` [torch.fft.irfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html) */
  irfft(input: Tensor, n?: Int | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, dim?: Int | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, norm?: string | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, options?: { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor` [torch.fft.irfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html) */
  irfft2(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` [torch.fft.irfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html) */
  irfftn(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor` [torch.fft.rfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html) */
  rfft(input: Tensor, n?: Int | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, dim?: Int | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, norm?: string | null | { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }, options?: { n?: Int | null; dim?: Int; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor` [torch.fft.rfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html) */
  rfft2(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts; norm?: string | null; out?: Tensor | null }): Tensor;
  /** `fft_rfftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` [torch.fft.rfftfreq](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html) */
  rfftfreq(n: Int, d?: number | (TensorOptions & { d?: number; out?: Tensor | null }), options?: TensorOptions & { d?: number; out?: Tensor | null }): Tensor;
  rfftfreq(options: TensorOptions & { n: Int; d?: number; out?: Tensor | null }): Tensor;
  /** `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor` [torch.fft.rfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html) */
  rfftn(input: Tensor, s?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, dim?: IntOrInts | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, norm?: string | null | { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }, options?: { s?: IntOrInts | null; dim?: IntOrInts | null; norm?: string | null; out?: Tensor | null }): Tensor;
}

export const fft: Operators['fft'] = fn('fft_fft');
export const fft2: Operators['fft2'] = fn('fft_fft2');
export const fftfreq: Operators['fftfreq'] = fn('fft_fftfreq');
export const fftn: Operators['fftn'] = fn('fft_fftn');
export const fftshift: Operators['fftshift'] = fn('fft_fftshift');
export const hfft: Operators['hfft'] = fn('fft_hfft');
export const hfft2: Operators['hfft2'] = fn('fft_hfft2');
export const hfftn: Operators['hfftn'] = fn('fft_hfftn');
export const ifft: Operators['ifft'] = fn('fft_ifft');
export const ifft2: Operators['ifft2'] = fn('fft_ifft2');
export const ifftn: Operators['ifftn'] = fn('fft_ifftn');
export const ifftshift: Operators['ifftshift'] = fn('fft_ifftshift');
export const ihfft: Operators['ihfft'] = fn('fft_ihfft');
export const ihfft2: Operators['ihfft2'] = fn('fft_ihfft2');
export const ihfftn: Operators['ihfftn'] = fn('fft_ihfftn');
export const irfft: Operators['irfft'] = fn('fft_irfft');
export const irfft2: Operators['irfft2'] = fn('fft_irfft2');
export const irfftn: Operators['irfftn'] = fn('fft_irfftn');
export const rfft: Operators['rfft'] = fn('fft_rfft');
export const rfft2: Operators['rfft2'] = fn('fft_rfft2');
export const rfftfreq: Operators['rfftfreq'] = fn('fft_rfftfreq');
export const rfftn: Operators['rfftn'] = fn('fft_rfftn');
