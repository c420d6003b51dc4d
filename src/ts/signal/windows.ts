/**
 * Window functions.
 * @see https://docs.pytorch.org/docs/stable/signal.html
 */
import * as torch from '../_generated/functions.js';
import { reader } from '../arguments.js';
import { tensor } from '../creation.js';
import { type dtype, float32, float64 } from '../dtype.js';
import { type layout, strided } from '../layout.js';
import type { TensorOptions } from '../ops/types.js';
import { get_default_dtype } from '../settings.js';
import type { Tensor } from '../tensor.js';

export interface WindowOptions extends TensorOptions {
  /** Symmetric, for the design of filters; else periodic, for spectral analysis. */
  sym?: boolean;
}

type Read = {
  M: number;
  sym: boolean;
  dtype: dtype;
  layout: layout;
  requires_grad: boolean;
  options: TensorOptions;
};

const common =
  'bool sym=True, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool requires_grad=False)';

/** Reads a window's arguments and checks what all have in common. */
function windowReader<More>(name: string, more = ''): (args: readonly unknown[]) => Read & More {
  const read = reader<Read & More & { device: TensorOptions['device'] }>(
    `${name}(int M, *, ${more}${common}`,
  );
  return (args) => {
    const values = read(args);
    const dtype = values.dtype ?? get_default_dtype();
    const layout = values.layout ?? strided;
    if (values.M < 0) throw new RangeError(`${name} requires non-negative window length, got M=${values.M}`);
    if (layout !== strided) {
      throw new RangeError(`${name} is implemented for strided tensors only, got: ${String(layout)}`);
    }
    if (dtype !== float32 && dtype !== float64) {
      throw new RangeError(`${name} expects float32 or float64 dtypes, got: ${String(dtype)}`);
    }
    const options = { dtype, layout, device: values.device, requires_grad: values.requires_grad };
    return { ...values, dtype, layout, options };
  };
}

/** M evenly spaced numbers. */
function points({ M, options }: Read, start: number, end: number): Tensor {
  return torch.linspace(start, end, M, options);
}

const readExponential = windowReader<{ center: number | null; tau: number }>(
  'exponential',
  'float? center=None, float tau=1.0, ',
);

/**
 * Also known as Poisson window.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.exponential.html
 */
export function exponential(
  M: number,
  options: WindowOptions & { center?: number | null; tau?: number } = {},
): Tensor {
  const read = readExponential([M, options]);
  const { sym, tau } = read;
  if (tau <= 0) throw new RangeError(`Tau must be positive, got: ${tau} instead.`);
  if (sym && read.center !== null) throw new RangeError('Center must be None for symmetric windows');
  if (M === 0) return torch.empty([0], read.options);
  const center = read.center ?? (!sym && M > 1 ? M : M - 1) / 2;
  const constant = 1 / tau;
  return points(read, -center * constant, (-center + (M - 1)) * constant)
    .abs()
    .neg()
    .exp();
}

const readCosine = windowReader('cosine');

/** @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.cosine.html */
export function cosine(M: number, options: WindowOptions = {}): Tensor {
  const read = readCosine([M, options]);
  if (M === 0) return torch.empty([0], read.options);
  const constant = Math.PI / (!read.sym && M > 1 ? M + 1 : M);
  return points(read, 0.5 * constant, (0.5 + (M - 1)) * constant).sin();
}

const readGaussian = windowReader<{ std: number }>('gaussian', 'float std=1.0, ');

/** @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.gaussian.html */
export function gaussian(M: number, options: WindowOptions & { std?: number } = {}): Tensor {
  const read = readGaussian([M, options]);
  const { sym, std } = read;
  if (std <= 0) throw new RangeError(`Standard deviation must be positive, got: ${std} instead.`);
  if (M === 0) return torch.empty([0], read.options);
  const start = -(!sym && M > 1 ? M : M - 1) / 2;
  const constant = 1 / (std * Math.sqrt(2));
  const k = points(read, start * constant, (start + (M - 1)) * constant);
  return k.pow(2).neg().exp();
}

const readKaiser = windowReader<{ beta: number }>('kaiser', 'float beta=12.0, ');

/** @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.kaiser.html */
export function kaiser(M: number, options: WindowOptions & { beta?: number } = {}): Tensor {
  const read = readKaiser([M, options]);
  if (read.beta < 0) throw new RangeError(`beta must be non-negative, got: ${read.beta} instead.`);
  if (M < 2) return (M === 0 ? torch.empty : torch.ones)([M], read.options);
  const beta = tensor(read.beta, { dtype: read.dtype, device: read.options.device });
  const start = beta.neg();
  const constant = beta.mul(2).div(read.sym ? M - 1 : M);
  const end = torch.minimum(beta, start.add(constant.mul(M - 1)));
  const k = torch.linspace(start, end, M, read.options);
  return torch.i0(torch.sqrt(beta.mul(beta).sub(k.pow(2)))).div(torch.i0(beta));
}

const readBartlett = windowReader('bartlett');

/** @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.bartlett.html */
export function bartlett(M: number, options: WindowOptions = {}): Tensor {
  const read = readBartlett([M, options]);
  if (M < 2) return (M === 0 ? torch.empty : torch.ones)([M], read.options);
  const constant = 2 / (read.sym ? M - 1 : M);
  return torch.rsub(points(read, -1, -1 + (M - 1) * constant).abs(), 1);
}

function cosines(read: Read, a: readonly number[]): Tensor {
  const { M, options } = read;
  if (M < 2) return (M === 0 ? torch.empty : torch.ones)([M], options);
  if (a.length === 0) throw new RangeError('Coefficients cannot be empty');
  const constant = (2 * Math.PI) / (read.sym ? M - 1 : M);
  const k = points(read, 0, (M - 1) * constant);
  const { dtype, device, requires_grad } = options;
  const signed = a.map((w, i) => (i % 2 === 0 ? w : -w));
  const weights = tensor(signed, { dtype, device, requires_grad: requires_grad === true });
  const i = torch.arange(signed.length, { dtype, device: weights.device, requires_grad });
  return weights.unsqueeze(-1).mul(i.unsqueeze(-1).mul(k).cos()).sum(0);
}

const readGeneralCosine = windowReader<{ a: number[] }>('general_cosine', 'float[] a, ');

/**
 * A sum of cosines.
 *
 * @param options `a`: their coefficients.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.general_cosine.html
 */
export function general_cosine(M: number, options: WindowOptions & { a: readonly number[] }): Tensor {
  if (!Array.isArray(options?.a)) throw new TypeError('Coefficients must be a list/tuple');
  const read = readGeneralCosine([M, options]);
  return cosines(read, read.a);
}

const readHamming = windowReader<{ alpha: number }>('general_cosine', 'float alpha=0.54, ');

/** @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.general_hamming.html */
export function general_hamming(M: number, options: WindowOptions & { alpha?: number } = {}): Tensor {
  const read = readHamming([M, options]);
  return cosines(read, [read.alpha, 1 - read.alpha]);
}

/** A window whose coefficients are given. */
function fixed(name: string, a: readonly number[]): (M: number, options?: WindowOptions) => Tensor {
  const read = windowReader(name);
  return (M, options = {}) => cosines(read([M, options]), a);
}

// PyTorch's own checks name the general window in the messages of these three.
/** @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.hamming.html */
export const hamming = fixed('general_cosine', [0.54, 1 - 0.54]);
/** @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.hann.html */
export const hann = fixed('general_cosine', [0.5, 0.5]);
/** @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.nuttall.html */
export const nuttall = fixed('general_cosine', [0.3635819, 0.4891775, 0.1365995, 0.0106411]);
/** @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.blackman.html */
export const blackman = fixed('blackman', [0.42, 0.5, 0.08]);
