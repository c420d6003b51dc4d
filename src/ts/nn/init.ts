/**
 * Initialisers: they fill a tensor in place and return it, with PyTorch's random calls in PyTorch's order.
 * @see https://docs.pytorch.org/docs/stable/nn.init.html
 */
import { diag, empty_like, erf, eye, randperm, where } from '../_generated/functions.js';
import { qr } from '../_generated/linalg.js';
import { checked, checkTensor, functional, type Rest, reader, warn } from '../arguments.js';
import { no_grad } from '../autograd.js';
import { float64 } from '../dtype.js';
import { full } from '../ops-manual.js';
import type { Generator } from '../random.js';
import type { Tensor } from '../tensor.js';

export type FanMode = 'fan_in' | 'fan_out';
export type Nonlinearity =
  | 'linear'
  | `conv${1 | 2 | 3}d`
  | `conv_transpose${1 | 2 | 3}d`
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu';

type MaybeGenerator = Generator | null;

const fillUniform = (tensor: Tensor, a: number, b: number, generator: MaybeGenerator): Tensor =>
  no_grad(() => tensor.uniform_(a, b, { generator }));

const fillNormal = (tensor: Tensor, mean: number, std: number, generator: MaybeGenerator): Tensor =>
  no_grad(() => tensor.normal_(mean, std, { generator }));

const readGain = reader<{ nonlinearity: Nonlinearity; param: number | null }>(
  'calculate_gain(str nonlinearity, Scalar? param=None)',
  // Which PyTorch has a message for.
  'calculate_gain(str nonlinearity, str param)',
);

/**
 * The factor that keeps the variance through a nonlinearity.
 *
 * @param param the slope of `leaky_relu`, 0.01 by default.
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain
 */
export function calculate_gain(
  nonlinearity: Nonlinearity,
  ...rest: Rest<['param'], { param?: number | null }>
): number {
  const given = readGain([nonlinearity, ...rest]);
  return gainOf(given.nonlinearity, given.param);
}

function gainOf(nonlinearity: Nonlinearity, param: number | null): number {
  if (/^(linear|conv(_transpose)?[123]d|sigmoid)$/.test(nonlinearity)) return 1;
  switch (nonlinearity) {
    case 'tanh':
      return 5 / 3;
    case 'relu':
      return Math.sqrt(2);
    case 'leaky_relu': {
      const slope = param ?? 0.01;
      if (typeof slope !== 'number')
        throw new RangeError(`negative_slope ${String(slope)} not a valid number`);
      // The product, and not `**`, whose last bit depends on the engine.
      return Math.sqrt(2 / (1 + slope * slope));
    }
    case 'selu':
      return 3 / 4;
    default:
      throw new RangeError(`Unsupported nonlinearity ${nonlinearity}`);
  }
}

/** Inputs and outputs that one unit of a weight connects. @throws RangeError with fewer than two dimensions. */
export function _calculate_fan_in_and_fan_out(tensor: Tensor): [fan_in: number, fan_out: number] {
  checkTensor('_calculate_fan_in_and_fan_out', tensor, 'tensor');
  const shape = tensor.shape;
  if (shape.length < 2) {
    throw new RangeError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions');
  }
  const field = shape.slice(2).reduce((product, size) => product * size, 1);
  return [shape[1]! * field, shape[0]! * field];
}

function correctFan(tensor: Tensor, mode: FanMode): number {
  const lower = mode.toLowerCase();
  if (lower !== 'fan_in' && lower !== 'fan_out') {
    throw new RangeError(`Mode ${lower} not supported, please use one of ['fan_in', 'fan_out']`);
  }
  return _calculate_fan_in_and_fan_out(tensor)[lower === 'fan_in' ? 0 : 1];
}

interface GeneratorOption {
  generator?: Generator | null;
}

/** Uniform between a and b. */
export const uniform_: (
  tensor: Tensor,
  ...rest: Rest<['a', 'b', 'generator'], GeneratorOption & { a?: number; b?: number }>
) => Tensor = functional(
  'uniform_(Tensor tensor, float a=0.0, float b=1.0, Generator? generator=None)',
  (tensor: Tensor, a = 0, b = 1, generator: MaybeGenerator = null) => fillUniform(tensor, a, b, generator),
);

/** @internal Uniform in the range by which layers with a weight draw their bias. */
export function fanInUniform_(bias: Tensor, weight: Tensor): void {
  const [fan_in] = _calculate_fan_in_and_fan_out(weight);
  const bound = fan_in > 0 ? 1 / Math.sqrt(fan_in) : 0;
  fillUniform(bias, -bound, bound, null);
}

/** Normal with the given mean and standard deviation. */
export const normal_: (
  tensor: Tensor,
  ...rest: Rest<['mean', 'std', 'generator'], GeneratorOption & { mean?: number; std?: number }>
) => Tensor = functional(
  'normal_(Tensor tensor, float mean=0.0, float std=1.0, Generator? generator=None)',
  (tensor: Tensor, mean = 0, std = 1, generator: MaybeGenerator = null) =>
    fillNormal(tensor, mean, std, generator),
);

/** All elements `val`. */
export const constant_: (tensor: Tensor, val: number | { val: number }) => Tensor = checked(
  'constant_(Tensor tensor, Scalar val)',
  (tensor: Tensor, val: number) => no_grad(() => tensor.fill_(val)),
);

export const ones_: (tensor: Tensor) => Tensor = functional('ones_(Tensor tensor)', (tensor: Tensor) =>
  no_grad(() => tensor.fill_(1)),
);

export const zeros_: (tensor: Tensor) => Tensor = functional('zeros_(Tensor tensor)', (tensor: Tensor) =>
  no_grad(() => tensor.zero_()),
);

interface TruncNormalOptions extends GeneratorOption {
  mean?: number;
  std?: number;
  a?: number;
  b?: number;
}

function normalCdf(x: number): number {
  // JavaScript has no erf. The result only chooses between two ways to draw.
  return (1 + erf(full([], x / Math.sqrt(2), { dtype: float64 })).item()) / 2;
}

/** Draws again what is out of range, where little is. */
function redrawNormal(
  tensor: Tensor,
  mean: number,
  std: number,
  a: number,
  b: number,
  generator: MaybeGenerator,
): void {
  const rounded = (value: number) => full([], value, { dtype: tensor.dtype }).item();
  const [lo, hi] = [rounded(a), rounded(b)];
  let result = tensor.normal_(mean, std, { generator });
  for (;;) {
    const mask = result.lt(lo).bitwise_or(result.gt(hi));
    if (!mask.any().item<boolean>()) break;
    result = where(mask, empty_like(result).normal_(mean, std, { generator }), result);
  }
  if (result !== tensor) tensor.copy_(result);
}

/** Draws uniformly in the range and accepts by the density, where most of the normal would be out of range. */
function acceptUniform(
  tensor: Tensor,
  mean: number,
  std: number,
  a: number,
  b: number,
  generator: MaybeGenerator,
): void {
  const peak = (Math.max(a, Math.min(mean, b)) - mean) / std;
  const logPeak = -0.5 * (peak * peak);
  const candidates = empty_like(tensor);
  const accept = empty_like(tensor);
  const refused = () => {
    candidates.sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(logPeak);
    return accept.uniform_({ generator }).log_().gt(candidates);
  };
  tensor.uniform_(a, b, { generator });
  candidates.copy_(tensor);
  let pending = refused();
  if (!pending.any().item<boolean>()) return;
  let result = tensor;
  do {
    candidates.uniform_(a, b, { generator });
    result = where(pending, candidates, result);
    pending = where(pending, refused(), pending);
  } while (pending.any().item<boolean>());
  tensor.copy_(result);
}

/**
 * Normal, with values only between a and b.
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.trunc_normal_
 */
export const trunc_normal_: (
  tensor: Tensor,
  ...rest: Rest<['mean', 'std', 'a', 'b', 'generator'], TruncNormalOptions>
) => Tensor = functional(
  'trunc_normal_(Tensor tensor, float mean=0.0, float std=1.0, float a=-2.0, float b=2.0, Generator? generator=None)',
  (tensor: Tensor, mean = 0, std = 1, a = -2, b = 2, generator: MaybeGenerator = null) => {
    if (mean < a - 2 * std || mean > b + 2 * std) {
      warn(
        'mean is more than 2 std from [a, b] in nn.init.trunc_normal_. The distribution of values may be incorrect.',
      );
    }
    no_grad(() => {
      const inRange = normalCdf((b - mean) / std) - normalCdf((a - mean) / std);
      const draw = inRange > 0.3 ? redrawNormal : acceptUniform;
      draw(tensor, mean, std, a, b, generator);
    });
    return tensor;
  },
);

/** The identity matrix. @throws RangeError if the tensor isn't a matrix. */
export const eye_: (tensor: Tensor) => Tensor = functional('eye_(Tensor tensor)', (tensor: Tensor) => {
  const [rows, columns, ...more] = tensor.shape;
  if (rows === undefined || columns === undefined || more.length > 0) {
    throw new RangeError('Only tensors with 2 dimensions are supported');
  }
  return no_grad(() => eye(rows, columns, { out: tensor }));
});

/** For a convolution that hands its channels through. @throws RangeError if it isn't one's weight. */
export const dirac_: (tensor: Tensor, ...rest: Rest<['groups'], { groups?: number }>) => Tensor = checked(
  'dirac_(Tensor tensor, int groups=1)',
  (tensor: Tensor, groups: number) => {
    const [outputs = 0, inputs = 0, ...field] = tensor.shape;
    if (field.length < 1 || field.length > 3) {
      throw new RangeError('Only tensors with 3, 4, or 5 dimensions are supported');
    }
    if (outputs % groups !== 0) throw new RangeError('dim 0 must be divisible by groups');
    const perGroup = outputs / groups;
    const diagonal = Math.min(perGroup, inputs);
    no_grad(() => {
      tensor.zero_();
      if (diagonal === 0) return; // of nothing there may be any number of groups
      for (let g = 0; g < groups; g++) {
        for (let d = 0; d < diagonal; d++) {
          let kernel = tensor.select(0, g * perGroup + d).select(0, d);
          for (const size of field) kernel = kernel.select(0, Math.floor(size / 2));
          kernel.fill_(1);
        }
      }
    });
    return tensor;
  },
);

type XavierOptions = GeneratorOption & { gain?: number };

function xavierStd(tensor: Tensor, gain: number): number {
  const [fan_in, fan_out] = _calculate_fan_in_and_fan_out(tensor);
  return gain * Math.sqrt(2 / (fan_in + fan_out));
}

/** Glorot's uniform. @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_uniform_ */
export const xavier_uniform_: (
  tensor: Tensor,
  ...rest: Rest<['gain', 'generator'], XavierOptions>
) => Tensor = functional(
  'xavier_uniform_(Tensor tensor, float gain=1.0, Generator? generator=None)',
  (tensor: Tensor, gain = 1, generator: MaybeGenerator = null) => {
    const a = Math.sqrt(3) * xavierStd(tensor, gain);
    return fillUniform(tensor, -a, a, generator);
  },
);

/** Glorot's normal. @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_normal_ */
export const xavier_normal_: (tensor: Tensor, ...rest: Rest<['gain', 'generator'], XavierOptions>) => Tensor =
  functional(
    'xavier_normal_(Tensor tensor, float gain=1.0, Generator? generator=None)',
    (tensor: Tensor, gain = 1, generator: MaybeGenerator = null) =>
      fillNormal(tensor, 0, xavierStd(tensor, gain), generator),
  );

interface KaimingOptions extends GeneratorOption {
  /** Slope of the `leaky_relu` that follows. */
  a?: number;
  mode?: FanMode;
  nonlinearity?: Nonlinearity;
}

type Kaiming = (
  tensor: Tensor,
  ...rest: Rest<['a', 'mode', 'nonlinearity', 'generator'], KaimingOptions>
) => Tensor;

function kaiming(
  name: string,
  fill: (tensor: Tensor, std: number, generator: MaybeGenerator) => Tensor,
): Kaiming {
  return functional(
    `${name}(Tensor tensor, float a=0, str mode="fan_in", str nonlinearity="leaky_relu", Generator? generator=None)`,
    (
      tensor: Tensor,
      a = 0,
      mode: FanMode = 'fan_in',
      nonlinearity: Nonlinearity = 'leaky_relu',
      generator: MaybeGenerator = null,
    ) => {
      if (tensor.shape.includes(0)) {
        warn('Initializing zero-element tensors is a no-op');
        return tensor;
      }
      const fan = correctFan(tensor, mode);
      return fill(tensor, gainOf(nonlinearity, a) / Math.sqrt(fan), generator);
    },
  );
}

/** He's uniform. @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_ */
export const kaiming_uniform_: Kaiming = kaiming('kaiming_uniform_', (tensor, std, generator) => {
  const bound = Math.sqrt(3) * std;
  return fillUniform(tensor, -bound, bound, generator);
});

/** He's normal. @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_ */
export const kaiming_normal_: Kaiming = kaiming('kaiming_normal_', (tensor, std, generator) =>
  fillNormal(tensor, 0, std, generator),
);

/** With orthogonal rows or columns. @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.orthogonal_ */
export const orthogonal_: (tensor: Tensor, ...rest: Rest<['gain', 'generator'], XavierOptions>) => Tensor =
  functional(
    'orthogonal_(Tensor tensor, float gain=1, Generator? generator=None)',
    (tensor: Tensor, gain = 1, generator: MaybeGenerator = null) => {
      if (tensor.dim() < 2) throw new RangeError('Only tensors with 2 or more dimensions are supported');
      if (tensor.numel() === 0) return tensor;
      const rows = tensor.size(0);
      const columns = tensor.numel() / rows;
      no_grad(() => {
        const flattened = tensor.new_empty([rows, columns]).normal_(0, 1, { generator });
        if (rows < columns) flattened.t_();
        const [q, r] = qr(flattened);
        q.mul_(diag(r, 0).sign());
        if (rows < columns) q.t_();
        tensor.view_as(q).copy_(q);
        tensor.mul_(gain);
      });
      return tensor;
    },
  );

/** A share `sparsity` of each column zero, the rest normal. @throws RangeError if the tensor isn't a matrix. */
export const sparse_: (
  tensor: Tensor,
  sparsity: number,
  ...rest: Rest<['std', 'generator'], GeneratorOption & { std?: number }>
) => Tensor = functional(
  'sparse_(Tensor tensor, float sparsity, float std=0.01, Generator? generator=None)',
  (tensor: Tensor, sparsity: number, std = 0.01, generator: MaybeGenerator = null) => {
    if (tensor.dim() !== 2) throw new RangeError('Only tensors with 2 dimensions are supported');
    const [rows, columns] = tensor.shape as [number, number];
    const wanted = Math.ceil(sparsity * rows);
    if (!Number.isFinite(wanted)) throw new RangeError(`cannot convert float ${sparsity} to integer`);
    // As a slice ends: from the other end if it is negative.
    const zeros = wanted < 0 ? Math.max(0, rows + wanted) : Math.min(wanted, rows);
    no_grad(() => {
      tensor.normal_(0, std, { generator });
      for (let column = 0; column < columns; column++) {
        tensor.select(1, column).index_fill_(0, randperm(rows).narrow(0, 0, zeros), 0);
      }
    });
    return tensor;
  },
);
