/**
 * Reductions and normalisations that leave out the elements where a mask is false.
 * @see https://docs.pytorch.org/docs/stable/masked.html
 */
import * as torch from '../_generated/functions.js';
import { vector_norm } from '../_generated/linalg.js';
import { reader } from '../arguments.js';
import type { dtype } from '../dtype.js';
import * as d from '../dtype.js';
import { TorchError } from '../errors.js';
import { strided } from '../layout.js';
import { softmin as plainSoftmin } from '../nn/functional/index.js';
import type { Tensor } from '../tensor.js';
import { iinfo } from '../type_info.js';

type Dims = number | readonly number[] | null;

export interface MaskedOptions {
  dtype?: dtype | null;
  /** What counts: where it is true. Broadcast to the input; everything where it is left out. */
  mask?: Tensor | null;
}

export interface ReductionOptions extends MaskedOptions {
  dim?: Dims;
  keepdim?: boolean | null;
}

interface Read {
  input: Tensor;
  dim: number | number[] | null;
  keepdim: boolean | null;
  dtype: dtype | null;
  mask: Tensor | null;
}

const keywords = 'bool? keepdim=False, ScalarType? dtype=None, Tensor? mask=None)';

function dimsOf(dim: Dims, ndim: number): number[] {
  if (dim === null || (typeof dim === 'object' && dim.length === 0))
    return Array.from({ length: ndim }, (_, i) => i);
  const n = Math.max(ndim, 1);
  const dims: number[] = [];
  for (const given of typeof dim === 'number' ? [dim] : dim) {
    if (dims.includes(given)) throw new TorchError(`dim=${given} appears multiple times in the list of dims`);
    if (given >= n || given < -n) {
      throw new RangeError(
        `Dimension out of range (expected to be in range of [${-n}, ${n - 1}], but got ${given})`,
      );
    }
    dims.push(given < 0 ? given + n : given);
  }
  return dims.sort((a, b) => a - b);
}

/** The value that changes nothing in a reduction. */
type Identity = (input: Tensor) => number | bigint;

const limit =
  (which: 'min' | 'max', name: string): Identity =>
  ({ dtype }) => {
    if (dtype.is_floating_point) return which === 'max' ? Infinity : -Infinity;
    if (dtype.is_complex && name === 'logsumexp') return -Infinity;
    if (dtype.is_complex || dtype === d.bool) {
      throw new TorchError(`identity of ${name} on ${String(dtype)} input`);
    }
    return iinfo(dtype)[which];
  };
const zero: Identity = () => 0;
const one: Identity = () => 1;

function maskOf(input: Tensor, mask: Tensor): Tensor {
  if (input.layout !== strided || mask.layout !== strided) {
    throw new RangeError(
      `masked operators take strided tensors, got ${String(input.layout)} and ${String(mask.layout)}`,
    );
  }
  if (mask.dim() > input.dim()) {
    throw new RangeError(
      '_input_mask expected broadcastable mask (got mask dimensionality higher than of the input)',
    );
  }
  const sizes = input.shape;
  const same = mask.dim() === sizes.length && mask.shape.every((size, i) => size === sizes[i]);
  return (same ? mask : torch.broadcast_to(mask.clone(), sizes)).to(d.bool);
}

/** The input with the identity where the mask is false. */
function combine(input: Tensor, mask: Tensor | null, identity: Identity): Tensor {
  if (mask === null) return input;
  const { dtype, device } = input;
  return torch.where(maskOf(input, mask), input, torch.full([], identity(input), { dtype, device }));
}

const small: dtype[] = [d.uint8, d.bool, d.int8, d.int16, d.int32];
const summed = (input: Tensor): dtype => (small.includes(input.dtype) ? d.int64 : input.dtype);

type Reduction = {
  (input: Tensor, options?: ReductionOptions): Tensor;
  (input: Tensor, dim: Dims, options?: ReductionOptions): Tensor;
};

function reduction(name: string, body: (read: Read) => Tensor, dim = 'int[1]? dim=None'): Reduction {
  const read = reader<Read>(`${name}(Tensor input, ${dim}, *, ${keywords}`);
  return (...args: unknown[]) => body(read(args));
}

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.sum.html */
export const sum = reduction('sum', ({ input, dim, keepdim, dtype, mask }) =>
  torch.sum(combine(input, mask, zero), dimsOf(dim, input.dim()), keepdim === true, {
    dtype: dtype ?? summed(input),
  }),
);

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.prod.html */
export const prod = reduction('prod', ({ input, dim, keepdim, dtype, mask }) => {
  let result = combine(input, mask, one).to(dtype ?? summed(input));
  for (const i of dimsOf(dim, input.dim()).reverse()) result = result.prod(i, keepdim === true);
  return result;
});

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.amax.html */
export const amax = reduction('amax', ({ input, dim, keepdim, dtype, mask }) =>
  torch
    .amax(combine(input, mask, limit('min', 'amax')), dimsOf(dim, input.dim()), keepdim === true)
    .to(dtype ?? input.dtype),
);

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.amin.html */
export const amin = reduction('amin', ({ input, dim, keepdim, dtype, mask }) =>
  torch
    .amin(combine(input, mask, limit('max', 'amin')), dimsOf(dim, input.dim()), keepdim === true)
    .to(dtype ?? input.dtype),
);

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.argmax.html */
export const argmax = reduction(
  'argmax',
  ({ input, dim, keepdim, dtype, mask }) =>
    torch
      .argmax(combine(input, mask, limit('min', 'argmax')), dim as number, keepdim === true)
      .to(dtype ?? input.dtype),
  'int? dim=None',
);

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.argmin.html */
export const argmin = reduction(
  'argmin',
  ({ input, dim, keepdim, dtype, mask }) =>
    torch
      .argmin(combine(input, mask, limit('max', 'argmin')), dim as number, keepdim === true)
      .to(dtype ?? input.dtype),
  'int? dim=None',
);

/** How many elements count, and the mask in the input's shape. */
function count(
  input: Tensor,
  dim: Read['dim'],
  keepdim: boolean,
  mask: Tensor | null,
): [Tensor, Tensor | null] {
  if (mask === null) {
    const ones = torch.ones(input.shape, { dtype: d.int64, device: input.device });
    return [sum(ones, dim, { keepdim }), null];
  }
  const full = maskOf(input, mask);
  return [torch.sum(full, dim as number[], keepdim), full];
}

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.mean.html */
export const mean = reduction('mean', ({ input, dim, keepdim, dtype, mask }) => {
  const type = dtype ?? input.dtype;
  if (!type.is_floating_point && !type.is_complex) {
    throw new RangeError(
      `mean(): Could not infer output dtype. ${dtype === null ? 'Input' : 'Optional'} dtype must be either a floating ` +
        `point or complex dtype. Got: ${String(type)}`,
    );
  }
  const [n, full] = count(input, dim, keepdim === true, mask);
  return sum(input, dim, { keepdim, dtype: type, mask: full }).div(n);
});

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.median.html */
export const median = reduction(
  'median',
  ({ input, dim, keepdim, dtype, mask }) => {
    const floating = input.dtype.is_floating_point;
    const values = floating ? input : input.to(d.float32);
    const masked = combine(values, mask, () => Number.NaN);
    const [only] = dimsOf(dim, input.dim());
    const result = torch.nanmedian(masked, only!, keepdim === true).values;
    if (floating) return result;
    if (torch.isnan(result).any().item<boolean>()) {
      throw new RangeError('masked median expects no fully masked out rows if dtype is not floating point');
    }
    return result.to(dtype ?? input.dtype);
  },
  'int dim=-1',
);

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.logsumexp.html */
export const logsumexp = reduction('logsumexp', ({ input, dim, keepdim, dtype, mask }) =>
  torch
    .logsumexp(combine(input, mask, limit('min', 'logsumexp')), dimsOf(dim, input.dim()), keepdim === true)
    .to(dtype ?? input.dtype),
);

const readNorm = reader<Read & { ord: number | null }>(
  `norm(Tensor input, float? ord=2.0, int[1]? dim=None, *, ${keywords}`,
);

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.norm.html */
export function norm(input: Tensor, options?: ReductionOptions & { ord?: number | null }): Tensor;
export function norm(input: Tensor, ord: number | null, options?: ReductionOptions): Tensor;
export function norm(input: Tensor, ord: number | null, dim: Dims, options?: ReductionOptions): Tensor;
export function norm(...args: unknown[]): Tensor {
  const { input, ord, dim, keepdim, dtype, mask } = readNorm(args);
  const masked = combine(input, mask, () => (ord === -Infinity ? Infinity : 0));
  const dims = dimsOf(dim, input.dim());
  return vector_norm(masked, ord as number, dims, keepdim === true, { dtype: dtype ?? input.dtype });
}

export interface VarianceOptions extends ReductionOptions {
  unbiased?: boolean | null;
  correction?: number | null;
}

type Variance = {
  (input: Tensor, options?: VarianceOptions): Tensor;
  (input: Tensor, dim: Dims, options?: VarianceOptions): Tensor;
  (input: Tensor, dim: Dims, unbiased: boolean | null, options?: VarianceOptions): Tensor;
};

function variance(name: string, finish: (result: Tensor) => Tensor): Variance {
  const read = reader<Read & { unbiased: boolean | null; correction: number | null }>(
    `${name}(Tensor input, int[1]? dim=None, bool? unbiased=None, *, Scalar? correction=None, ${keywords}`,
  );
  return (...args: unknown[]) => {
    const { input, dim, unbiased, correction, keepdim, dtype: given, mask } = read(args);
    if (unbiased !== null && correction !== null) {
      throw new TorchError('Only one of unbiased and correction may be given');
    }
    const computes = ({ is_floating_point, is_complex }: dtype) => is_floating_point || is_complex;
    const dtype = given ?? (computes(input.dtype) ? input.dtype : d.float32);
    const compute = computes(dtype) ? dtype : d.float32;
    const [n, full] = count(input, dim, true, mask);
    const centred = torch.sub(input, torch.div(sum(input, dim, { keepdim: true, dtype, mask: full }), n));
    const total = sum(centred.mul(centred.conj()), dim, { keepdim, dtype: compute, mask: full });
    let divisor = keepdim ? n : n.reshape(total.shape);
    const less = correction ?? (unbiased === false ? 0 : 1);
    if (less !== 0) {
      const real = new Map([
        [d.complex64, d.float32],
        [d.complex128, d.float64],
        [d.complex32, d.float16],
      ]);
      divisor = divisor.to(real.get(compute) ?? compute).sub(less);
      divisor = torch.maximum(divisor, divisor.new_zeros([]));
    }
    return finish(torch.div(total, divisor).to(dtype));
  };
}

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.var.html */
const var_ = variance('var', (result) => result);

export { var_ as var };
/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.std.html */
export const std = variance('std', (result) => torch.sqrt(result));

type AlongDim = {
  (input: Tensor, options: MaskedOptions & { dim: number }): Tensor;
  (input: Tensor, dim: number, options?: MaskedOptions): Tensor;
};

function along(
  name: string,
  identity: Identity,
  body: (masked: Tensor, dim: number, options: { dtype: dtype }) => Tensor,
): AlongDim {
  const read = reader<Read>(`${name}(Tensor input, int dim, *, ScalarType? dtype=None, Tensor? mask=None)`);
  return (...args: unknown[]) => {
    const { input, dim, dtype, mask } = read(args);
    const [only] = dimsOf(dim, input.dim());
    return body(combine(input, mask, identity), only!, { dtype: dtype ?? input.dtype });
  };
}

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.cumsum.html */
export const cumsum = along('cumsum', zero, (x, dim, options) =>
  torch.cumsum(x, dim, options).to(options.dtype),
);
/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.cumprod.html */
export const cumprod = along('cumprod', one, (x, dim, options) =>
  torch.cumprod(x, dim, options).to(options.dtype),
);
/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.softmax.html */
export const softmax = along('softmax', limit('min', 'amax'), (x, dim, { dtype }) =>
  torch.softmax(x, dim, dtype),
);
/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.log_softmax.html */
export const log_softmax = along('log_softmax', limit('min', 'amax'), (x, dim, { dtype }) =>
  torch.log_softmax(x, dim, dtype),
);
/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.softmin.html */
export const softmin = along('softmin', limit('max', 'amin'), (x, dim, { dtype }) =>
  plainSoftmin(x, dim, { dtype }),
);

const readLogaddexp = reader<{
  input: Tensor;
  other: Tensor;
  dtype: dtype | null;
  [mask: `${string}_mask`]: Tensor;
}>(
  'logaddexp(Tensor input, Tensor other, *, ScalarType? dtype=None, Tensor? input_mask=None, Tensor? other_mask=None)',
);

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.logaddexp.html */
export function logaddexp(
  input: Tensor,
  other: Tensor,
  options: { dtype?: dtype | null; input_mask?: Tensor | null; other_mask?: Tensor | null } = {},
): Tensor {
  const read = readLogaddexp([input, other, options]);
  const identity = limit('min', 'logaddexp');
  const [a, b] = [combine(input, read.input_mask!, identity), combine(other, read.other_mask!, identity)];
  return torch.logaddexp(a, b).to(read.dtype ?? input.dtype);
}

const readNormalize = reader<Read & { ord: number; dim: number; eps: number }>(
  'normalize(Tensor input, float ord, int dim, *, float eps=1e-12, ScalarType? dtype=None, Tensor? mask=None)',
);

/** @see https://docs.pytorch.org/docs/stable/generated/torch.masked.normalize.html */
export function normalize(
  input: Tensor,
  ord: number,
  dim: number,
  options?: MaskedOptions & { eps?: number },
): Tensor;
export function normalize(
  input: Tensor,
  options: MaskedOptions & { ord: number; dim: number; eps?: number },
): Tensor;
export function normalize(...args: unknown[]): Tensor {
  const { input, ord, dim, eps, dtype, mask } = readNormalize(args);
  const length = norm(input, ord, dim, { keepdim: true, dtype: dtype ?? input.dtype, mask });
  return torch.div(combine(input, mask, zero), torch.maximum(length, length.new_full([], eps)));
}
