/** Normalisation. @see https://docs.pytorch.org/docs/stable/nn.functional.html#normalization-functions */
import * as torch from '../../_generated/functions.js';
import * as nn from '../../_generated/nn.js';
import { checked, direct, functional, type Rest } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { float, size } from '../repr.js';

type Maybe = Tensor | null;

/** @param written how the message has the shape. */
function checkBatch(shape: readonly number[], written: string): void {
  if (shape.reduce((product, n, i) => (i === 1 ? product : product * n), 1) === 1) {
    throw new RangeError(`Expected more than 1 value per channel when training, got input size ${written}`);
  }
}

export interface BatchNormOptions {
  weight?: Maybe;
  bias?: Maybe;
  training?: boolean;
  momentum?: number;
  eps?: number;
}

const kBatchNorm = direct('batch_norm');
const kLayerNorm = direct('layer_norm');
const kGroupNorm = direct('group_norm');

/** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html */
export const batch_norm: (
  input: Tensor,
  running_mean: Maybe,
  running_var: Maybe,
  ...rest: Rest<['weight', 'bias', 'training', 'momentum', 'eps'], BatchNormOptions>
) => Tensor = functional(
  'batch_norm(Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight=None, Tensor? bias=None, bool training=False, float momentum=0.1, float eps=1e-05)',
  (
    input: Tensor,
    running_mean: Maybe,
    running_var: Maybe,
    weight: Maybe = null,
    bias: Maybe = null,
    training = false,
    momentum = 0.1,
    eps = 1e-5,
  ) => {
    if (training) {
      const shape = input.shape;
      checkBatch(shape, size(shape));
      if (eps <= 0)
        throw new RangeError(`batch_norm eps must be positive during training, but got ${float(eps)}`);
    } else if (eps < 0) throw new RangeError(`batch_norm eps must be non-negative, but got ${float(eps)}`);
    return kBatchNorm(input, weight, bias, running_mean, running_var, training, momentum, eps, true);
  },
);

export interface InstanceNormOptions {
  running_mean?: Maybe;
  running_var?: Maybe;
  weight?: Maybe;
  bias?: Maybe;
  use_input_stats?: boolean;
  momentum?: number;
  eps?: number;
}

/** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html */
export const instance_norm: (
  input: Tensor,
  ...rest: Rest<
    ['running_mean', 'running_var', 'weight', 'bias', 'use_input_stats', 'momentum', 'eps'],
    InstanceNormOptions
  >
) => Tensor = functional(
  'instance_norm(Tensor input, Tensor? running_mean=None, Tensor? running_var=None, Tensor? weight=None, Tensor? bias=None, bool use_input_stats=True, float momentum=0.1, float eps=1e-05)',
  (
    input: Tensor,
    running_mean: Maybe = null,
    running_var: Maybe = null,
    weight: Maybe = null,
    bias: Maybe = null,
    use_input_stats = true,
    momentum = 0.1,
    eps = 1e-5,
  ) => {
    const shape = input.shape;
    if (use_input_stats && shape.slice(2).reduce((product, n) => product * n, 1) === 1) {
      throw new RangeError(
        `Expected more than 1 spatial element when training, got input size ${size(shape)}`,
      );
    }
    return torch.instance_norm(
      input,
      weight,
      bias,
      running_mean,
      running_var,
      use_input_stats,
      momentum,
      eps,
      true,
    );
  },
);

export interface NormOptions {
  weight?: Maybe;
  bias?: Maybe;
  eps?: number;
}

/** Over the last dimensions, whose sizes are `normalized_shape`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html */
export const layer_norm: (
  input: Tensor,
  normalized_shape: readonly number[],
  ...rest: Rest<['weight', 'bias', 'eps'], NormOptions>
) => Tensor = functional(
  'layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05)',
  (input: Tensor, shape: readonly number[], weight: Maybe = null, bias: Maybe = null, eps = 1e-5) =>
    kLayerNorm(input, shape, weight, bias, eps, true),
);

/** Over groups of channels. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html */
export const group_norm: (
  input: Tensor,
  num_groups: number,
  ...rest: Rest<['weight', 'bias', 'eps'], NormOptions>
) => Tensor = functional(
  'group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05)',
  (input: Tensor, num_groups: number, weight: Maybe = null, bias: Maybe = null, eps = 1e-5) => {
    const [n, channels, ...rest] = input.shape;
    if (n === undefined || channels === undefined) {
      throw new TorchError(`Expected at least 2 dimensions for input tensor but received ${input.dim()}`);
    }
    const grouped = [Math.floor((n * channels) / num_groups), num_groups, ...rest];
    checkBatch(grouped, `[${grouped.join(', ')}]`);
    return kGroupNorm(input, num_groups, weight, bias, eps, true);
  },
);

export interface NormalizeOptions {
  /** The norm's exponent. */
  p?: number;
  dim?: number;
  /** The smallest divisor. */
  eps?: number;
  out?: Tensor | null;
}

/** Divides by the norm along a dimension. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.normalize.html */
export const normalize: (input: Tensor, ...rest: Rest<['p', 'dim', 'eps'], NormalizeOptions>) => Tensor =
  functional(
    'normalize(Tensor input, float p=2.0, int dim=1, float eps=1e-12, Tensor? out=None)',
    (input: Tensor, p = 2, dim = 1, eps = 1e-12, out: Maybe = null) => {
      const norm = input.norm(p, dim, { keepdim: true });
      return out === null
        ? input.div(norm.clamp_min(eps).expand_as(input))
        : torch.div(input, norm.clamp_min_(eps).expand_as(input), { out });
    },
  );

export interface LocalResponseNormOptions {
  alpha?: number;
  beta?: number;
  k?: number;
}

/**
 * Divides by (k + alpha · mean of the squares in `size` neighbouring channels) ** beta.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 */
export const local_response_norm: (
  input: Tensor,
  size: number,
  ...rest: Rest<['alpha', 'beta', 'k'], LocalResponseNormOptions>
) => Tensor = checked(
  'local_response_norm(Tensor input, int size, float alpha=1e-4, float beta=0.75, float k=1.0)',
  (input: Tensor, size: number, alpha: number, beta: number, k: number) => {
    const dim = input.dim();
    if (dim < 3) {
      // The spaces are PyTorch's.
      const gap = ' '.repeat(26);
      throw new RangeError(`Expected 3D or higher dimensionality${gap}input (got ${dim} dimensions)`);
    }
    if (input.numel() === 0) return input;
    const around = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
    let squares = input.mul(input);
    if (dim === 3) {
      squares = nn.pad(squares.unsqueeze(1), [0, 0, ...around]);
      squares = nn.avg_pool2d(squares, [size, 1], 1).squeeze(1);
    } else {
      const shape = input.shape;
      squares = nn.pad(squares.view([shape[0]!, 1, shape[1]!, shape[2]!, -1]), [0, 0, 0, 0, ...around]);
      squares = nn.avg_pool3d(squares, [size, 1, 1], 1).squeeze(1).view(shape);
    }
    return input.div(squares.mul(alpha).add(k).pow(beta));
  },
);
