/** Activations. @see https://docs.pytorch.org/docs/stable/nn.functional.html#non-linear-activation-functions */
import * as torch from '../../_generated/functions.js';
import * as nn from '../../_generated/nn.js';
import { checked, functional, type Rest, warn } from '../../arguments.js';
import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { contiguous_format } from '../../layout.js';
import type { Tensor } from '../../tensor.js';

interface InplaceOption {
  /** Writes the result over the input. */
  inplace?: boolean;
}

type Activation = (input: Tensor, ...rest: Rest<['inplace'], InplaceOption>) => Tensor;

function activation(name: string, op: (input: Tensor) => Tensor, op_: (input: Tensor) => Tensor): Activation {
  return functional(`${name}(Tensor input, bool inplace=False)`, (input: Tensor, inplace = false) =>
    inplace ? op_(input) : op(input),
  );
}

/** max(0, x). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html */
export const relu: Activation = activation('relu', torch.relu, torch.relu_);
/** min(max(0, x), 6) */
export const relu6: Activation = activation('relu6', nn.relu6, nn.relu6_);
/** x sigmoid(x). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html */
export const silu: Activation = activation('silu', nn.silu, nn.silu_);
/** x tanh(softplus(x)) */
export const mish: Activation = activation('mish', nn.mish, nn.mish_);
export const selu: Activation = activation('selu', torch.selu, torch.selu_);
export const hardsigmoid: Activation = activation('hardsigmoid', nn.hardsigmoid, nn.hardsigmoid_);
export const hardswish: Activation = activation('hardswish', nn.hardswish, nn.hardswish_);

/** x where positive, else alpha (exp(x) - 1). */
export const elu: (
  input: Tensor,
  ...rest: Rest<['alpha', 'inplace'], InplaceOption & { alpha?: number }>
) => Tensor = functional(
  'elu(Tensor input, float alpha=1.0, bool inplace=False)',
  (input: Tensor, alpha = 1, inplace = false) => (inplace ? nn.elu_(input, alpha) : nn.elu(input, alpha)),
);

export const celu: (
  input: Tensor,
  ...rest: Rest<['alpha', 'inplace'], InplaceOption & { alpha?: number }>
) => Tensor = functional(
  'celu(Tensor input, float alpha=1.0, bool inplace=False)',
  (input: Tensor, alpha = 1, inplace = false) =>
    inplace ? torch.celu_(input, alpha) : torch.celu(input, alpha),
);

/** x where positive, else negative_slope x. */
export const leaky_relu: (
  input: Tensor,
  ...rest: Rest<['negative_slope', 'inplace'], InplaceOption & { negative_slope?: number }>
) => Tensor = functional(
  'leaky_relu(Tensor input, float negative_slope=0.01, bool inplace=False)',
  (input: Tensor, slope = 0.01, inplace = false) =>
    inplace ? nn.leaky_relu_(input, slope) : nn.leaky_relu(input, slope),
);

/** As `leaky_relu`, with a slope drawn between `lower` and `upper` for each element when training. */
export const rrelu: (
  input: Tensor,
  ...rest: Rest<
    ['lower', 'upper', 'training', 'inplace'],
    InplaceOption & { lower?: number; upper?: number; training?: boolean }
  >
) => Tensor = functional(
  'rrelu(Tensor input, float lower=0.125, float upper=0.3333333333333333, bool training=False, bool inplace=False)',
  (input: Tensor, lower = 1 / 8, upper = 1 / 3, training = false, inplace = false) =>
    (inplace ? torch.rrelu_ : torch.rrelu)(input, lower, upper, training),
);

/** x kept between min_val and max_val. */
export const hardtanh: (
  input: Tensor,
  ...rest: Rest<['min_val', 'max_val', 'inplace'], InplaceOption & { min_val?: number; max_val?: number }>
) => Tensor = functional(
  'hardtanh(Tensor input, float min_val=-1.0, float max_val=1.0, bool inplace=False)',
  (input: Tensor, min_val = -1, max_val = 1, inplace = false) => {
    if (min_val > max_val) throw new RangeError('min_val cannot be greater than max_val');
    return (inplace ? nn.hardtanh_ : nn.hardtanh)(input, min_val, max_val);
  },
);

/** x where above the threshold, else `value`. */
export const threshold: (
  input: Tensor,
  threshold: number,
  value: number,
  ...rest: Rest<['inplace'], InplaceOption>
) => Tensor = functional(
  'threshold(Tensor input, float threshold, float value, bool inplace=False)',
  (input: Tensor, threshold: number, value: number, inplace = false) =>
    (inplace ? torch.threshold_ : torch.threshold)(input, threshold, value),
);

/** The first half of a dimension times the sigmoid of the second. */
export const glu: (input: Tensor, ...rest: Rest<['dim'], { dim?: number }>) => Tensor = functional(
  'glu(Tensor input, int dim=-1)',
  (input: Tensor, dim = -1) => {
    if (input.dim() === 0)
      throw new TorchError('glu does not support scalars because halving size must be even');
    return nn.glu(input, dim);
  },
);

type Plain = (input: Tensor) => Tensor;

/** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.tanh.html */
export const tanh: Plain = functional('tanh(Tensor input)', (input: Tensor) => input.tanh());

export const sigmoid: Plain = functional('sigmoid(Tensor input)', (input: Tensor) => input.sigmoid());

/** x - tanh(x) */
export const tanhshrink: Plain = functional('tanhshrink(Tensor input)', (input: Tensor) =>
  input.sub(input.tanh()),
);

/** x / (1 + |x|) */
export const softsign: Plain = functional('softsign(Tensor input)', (input: Tensor) =>
  input.div(input.abs().add(1)),
);

interface SoftmaxOptions {
  /** The dimension that adds up to one. */
  dim?: number | null;
  /** Of the result; the input is converted first. */
  dtype?: dtype | null;
}

type Softmax = (input: Tensor, ...rest: Rest<['dim'], SoftmaxOptions>) => Tensor;

function softmaxLike(name: string, op: (input: Tensor, dim: number, dtype: dtype | null) => Tensor): Softmax {
  return functional(
    `${name}(Tensor input, int? dim=None, ScalarType? dtype=None)`,
    (input: Tensor, dim: number | null = null, dtype: dtype | null = null) => {
      if (dim !== null) return op(input, dim, dtype);
      warn(
        `Implicit dimension choice for ${name} has been deprecated. Change the call to include dim=X as an argument.`,
      );
      const dims = input.dim();
      return op(input, dims === 0 || dims === 1 || dims === 3 ? 0 : 1, dtype);
    },
  );
}

/** exp(x), scaled to add up to one. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html */
export const softmax: Softmax = softmaxLike('softmax', (input, dim, dtype) =>
  dtype === null ? input.softmax(dim) : input.softmax(dim, dtype),
);

/** The logarithm of softmax. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html */
export const log_softmax: Softmax = softmaxLike('log_softmax', (input, dim, dtype) =>
  dtype === null ? input.log_softmax(dim) : input.log_softmax(dim, dtype),
);

/** Softmax of -x. */
export const softmin: Softmax = softmaxLike('softmin', (input, dim, dtype) =>
  dtype === null ? input.neg().softmax(dim) : input.neg().softmax(dim, dtype),
);

export interface GumbelSoftmaxOptions {
  /** The temperature: the lower, the closer to one-hot. */
  tau?: number;
  /** Gives one-hot vectors, with the gradient of the soft ones. */
  hard?: boolean;
  /** @deprecated Has no effect. */
  eps?: number;
  dim?: number;
}

/**
 * Draws from the distribution of softmax, so that gradients reach the logits.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 * @example
 * torch.nn.functional.gumbel_softmax(torch.randn([20, 32]), 1, true).sum(-1) // ones
 */
export const gumbel_softmax: (
  logits: Tensor,
  ...rest: Rest<['tau', 'hard', 'eps', 'dim'], GumbelSoftmaxOptions>
) => Tensor = checked(
  'gumbel_softmax(Tensor logits, float tau=1, bool hard=False, float eps=1e-10, int dim=-1)',
  (logits: Tensor, tau: number, hard: boolean, eps: number, dim: number) => {
    if (eps !== 1e-10) warn('`eps` parameter is deprecated and has no effect.');
    const memory_format = contiguous_format;
    const gumbels = torch.empty_like(logits, { memory_format }).exponential_().log().neg();
    const soft = logits.add(gumbels).div(tau).softmax(dim);
    if (!hard) return soft;
    const [, index] = soft.max(dim, true);
    const oneHot = torch.zeros_like(logits, { memory_format }).scatter_(dim, index, 1);
    return oneHot.sub(soft.detach()).add(soft);
  },
);
