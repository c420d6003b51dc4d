/** Other sizes and other views of images. @see https://docs.pytorch.org/docs/stable/nn.functional.html#vision-functions */
import * as torch from '../../_generated/functions.js';
import * as nn from '../../_generated/nn.js';
import { checked, type Rest, warn } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import { typeName } from '../../ops/arguments.js';
import type { IntOrInts, Ints } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';
import { ntuple } from '../modules/utils.js';
import { repr, size as written } from '../repr.js';
import { adaptive_avg_pool2d, adaptive_avg_pool3d } from './pooling.js';

export type InterpolationMode =
  | 'nearest'
  | 'nearest-exact'
  | 'area'
  | 'linear'
  | 'bilinear'
  | 'trilinear'
  | 'bicubic'
  | 'lanczos';

/** How much larger: one number for all spatial dimensions, or one for each. */
export type ScaleFactor = number | readonly number[];

export interface UpsampleOptions {
  /** The spatial size of the output; this or `scale_factor`. */
  size?: IntOrInts | null;
  scale_factor?: ScaleFactor | null;
  mode?: InterpolationMode;
  /** Lets the centres of corner pixels coincide, not the corners. */
  align_corners?: boolean | null;
}

export interface InterpolateOptions extends UpsampleOptions {
  /** Computes with the factor that the rounded size amounts to, not with the one given. */
  recompute_scale_factor?: boolean | null;
  /** Smooths before it makes smaller; for `'bilinear'`, `'bicubic'` and `'lanczos'`. */
  antialias?: boolean;
}

type Sizes = number[] | null;
/** By the mode and the number of the input's dimensions. */
type Resizers = Partial<
  Record<string, (input: Tensor, size: Sizes, scales: Sizes, align: boolean) => Tensor>
>;

const resizers: Resizers = {
  'nearest 3': (input, size, scales) => nn.upsample_nearest1d(input, size, scales),
  'nearest 4': (input, size, scales) => nn.upsample_nearest2d(input, size, scales),
  'nearest 5': (input, size, scales) => nn.upsample_nearest3d(input, size, scales),
  'nearest-exact 3': (input, size, scales) => nn._upsample_nearest_exact1d(input, size, scales),
  'nearest-exact 4': (input, size, scales) => nn._upsample_nearest_exact2d(input, size, scales),
  'nearest-exact 5': (input, size, scales) => nn._upsample_nearest_exact3d(input, size, scales),
  'area 3': (input, size) => torch.adaptive_avg_pool1d(input, size!),
  'area 4': (input, size) => adaptive_avg_pool2d(input, size!),
  'area 5': (input, size) => adaptive_avg_pool3d(input, size!),
  'linear 3': (input, size, scales, align) => nn.upsample_linear1d(input, size, align, scales),
  'bilinear 4': (input, size, scales, align) => nn.upsample_bilinear2d(input, size, align, scales),
  'trilinear 5': (input, size, scales, align) => nn.upsample_trilinear3d(input, size, align, scales),
  'bicubic 4': (input, size, scales, align) => nn.upsample_bicubic2d(input, size, align, scales),
};

const smoothResizers: Resizers = {
  ...resizers,
  'bilinear 4': (input, size, scales, align) => nn._upsample_bilinear2d_aa(input, size, align, scales),
  'bicubic 4': (input, size, scales, align) => nn._upsample_bicubic2d_aa(input, size, align, scales),
  'lanczos 4': (input, size, scales, align) => nn._upsample_lanczos2d_aa(input, size, align, scales),
};

/** How many dimensions the linear modes take. */
const linearModes: Record<string, number> = { linear: 3, bilinear: 4, trilinear: 5 };

/** One value for each spatial dimension. */
function forEach(input: Tensor, name: 'size' | 'scale_factor', value: number | readonly number[]): number[] {
  const shape = input.shape.slice(2);
  const values = ntuple(value, shape.length);
  if (values.length === shape.length) return values;
  const [what, how, letter] =
    name === 'size'
      ? ['output', `output size of ${repr(value)}`, 'o']
      : [name, `scale_factor of shape ${repr(value)}`, 's'];
  throw new RangeError(
    `Input and ${what} must have the same number of spatial dimensions, but got input with spatial dimensions of [${shape.join(', ')}] and ${how}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and ${name === 'size' ? 'output size' : name} in (${letter}1, ${letter}2, ...,${letter}K) format.`,
  );
}

/**
 * Makes the spatial dimensions of (N, C, ...) larger or smaller.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 * @example
 * torch.nn.functional.interpolate(torch.ones([1, 3, 4, 4]), { scale_factor: 2, mode: 'bilinear' }).shape // [1, 3, 8, 8]
 */
export const interpolate: (
  input: Tensor,
  ...rest: Rest<
    ['size', 'scale_factor', 'mode', 'align_corners', 'recompute_scale_factor', 'antialias'],
    InterpolateOptions
  >
) => Tensor = checked(
  'interpolate(Tensor input, int[1]? size=None, float[1]? scale_factor=None, str mode="nearest", bool? align_corners=None, bool? recompute_scale_factor=None, bool antialias=False)',
  (
    input: Tensor,
    size: number | number[] | null,
    scale_factor: ScaleFactor | null,
    mode: string,
    align_corners: boolean | null,
    recompute_scale_factor: boolean | null,
    antialias: boolean,
  ) => {
    if (['nearest', 'area', 'nearest-exact'].includes(mode) && align_corners !== null) {
      throw new RangeError(
        'align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear',
      );
    }
    const align = align_corners ?? false;
    const dim = input.dim();
    let outputSize: Sizes = null;
    let scales: Sizes = null;
    if (size !== null && scale_factor !== null) {
      throw new RangeError('only one of size or scale_factor should be defined');
    } else if (size !== null) {
      outputSize = forEach(input, 'size', size);
      if (!outputSize.every((value) => Number.isInteger(Number(value)))) {
        throw new TypeError(
          `expected size to be one of int or Tuple[int] or Tuple[int, int] or Tuple[int, int, int], but got size with types [${outputSize.map((v) => `<class '${typeName(v)}'>`).join(', ')}]`,
        );
      }
      if (recompute_scale_factor) {
        throw new RangeError('recompute_scale_factor is not meaningful with an explicit size.');
      }
    } else if (scale_factor !== null) scales = forEach(input, 'scale_factor', scale_factor);
    else throw new RangeError('either size or scale_factor should be defined');
    if (scales !== null && (mode === 'area' || recompute_scale_factor)) {
      outputSize = scales.map((factor, i) => Math.trunc(input.size(i + 2) * factor));
      scales = null;
    }
    if (antialias && !(['bilinear', 'bicubic', 'lanczos'].includes(mode) && dim === 4)) {
      throw new RangeError(
        'Anti-alias option is restricted to bilinear, bicubic, and lanczos modes and requires a 4-D tensor as input',
      );
    }
    if (dim === 4 && mode === 'lanczos') {
      if (align) throw new RangeError('Lanczos mode does not support align_corners=True');
      if (!antialias) throw new RangeError('Lanczos mode requires antialias=True');
    }
    const resize = (antialias ? smoothResizers : resizers)[`${mode} ${dim}`];
    if (resize !== undefined) return resize(input, outputSize, scales, align);
    const needed = linearModes[mode];
    if (needed !== undefined && dim >= 3 && dim <= 5) {
      throw new TorchError(`Got ${dim}D input, but ${mode} mode needs ${needed}D input`);
    }
    throw new TorchError(
      `Input Error: Only 3D, 4D and 5D input Tensors supported (got ${dim}D) for the modes: nearest | linear | bilinear | bicubic | trilinear | lanczos | area | nearest-exact (got ${mode})`,
    );
  },
);

function deprecated(name: string): void {
  warn(`\`nn.functional.${name}\` is deprecated. Use \`nn.functional.interpolate\` instead.`);
}

/** @deprecated in favour of `interpolate`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample.html */
export const upsample: (
  input: Tensor,
  ...rest: Rest<['size', 'scale_factor', 'mode', 'align_corners'], UpsampleOptions>
) => Tensor = checked(
  'upsample(Tensor input, int[1]? size=None, float[1]? scale_factor=None, str mode="nearest", bool? align_corners=None)',
  (
    input: Tensor,
    size: IntOrInts | null,
    scale_factor: ScaleFactor | null,
    mode: InterpolationMode,
    align_corners: boolean | null,
  ) => {
    deprecated('upsample');
    return interpolate(input, size, scale_factor, mode, align_corners);
  },
);

type UpsampleTo = (
  input: Tensor,
  ...rest: Rest<['size', 'scale_factor'], Pick<UpsampleOptions, 'size' | 'scale_factor'>>
) => Tensor;

function upsampleTo(name: string, mode: InterpolationMode, align_corners: boolean | null): UpsampleTo {
  return checked(
    `${name}(Tensor input, int[1]? size=None, float[1]? scale_factor=None)`,
    (input: Tensor, size: IntOrInts | null, scale_factor: ScaleFactor | null) => {
      deprecated(name);
      return interpolate(input, size, scale_factor, mode, align_corners);
    },
  );
}

/** @deprecated in favour of `interpolate`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_nearest.html */
export const upsample_nearest: UpsampleTo = upsampleTo('upsample_nearest', 'nearest', null);
/** @deprecated in favour of `interpolate`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.upsample_bilinear.html */
export const upsample_bilinear: UpsampleTo = upsampleTo('upsample_bilinear', 'bilinear', true);

export interface GridSampleOptions {
  mode?: 'bilinear' | 'nearest' | 'bicubic';
  /** What lies outside of the input. */
  padding_mode?: 'zeros' | 'border' | 'reflection';
  /** Whether -1 and 1 are the centres of corner pixels, not the corners. */
  align_corners?: boolean | null;
}

function alignCorners(given: boolean | null): boolean {
  if (given !== null) return given;
  warn(
    'Default grid_sample and affine_grid behavior has changed to align_corners=False since 1.3.0. Please specify align_corners=True if the old behavior is desired. See the documentation of grid_sample for details.',
  );
  return false;
}

/**
 * The input's values at the places of a grid: (N, C, H, W) and (N, H', W', 2) to (N, C, H', W'), or with one spatial
 * dimension more. A place's coordinates, x first, go from -1 to 1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.grid_sample.html
 */
export const grid_sample: (
  input: Tensor,
  grid: Tensor,
  ...rest: Rest<['mode', 'padding_mode', 'align_corners'], GridSampleOptions>
) => Tensor = checked(
  'grid_sample(Tensor input, Tensor grid, str mode="bilinear", str padding_mode="zeros", bool? align_corners=None)',
  (input: Tensor, grid: Tensor, mode: string, padding_mode: string, align_corners: boolean | null) => {
    const modeCode = ['bilinear', 'nearest', 'bicubic'].indexOf(mode);
    if (modeCode === -1) {
      throw new RangeError(
        `nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic', but got: '${mode}'`,
      );
    }
    const paddingCode = ['zeros', 'border', 'reflection'].indexOf(padding_mode);
    if (paddingCode === -1) {
      throw new RangeError(
        `nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or 'reflection', but got: '${padding_mode}'`,
      );
    }
    return torch.grid_sampler(input, grid, modeCode, paddingCode, alignCorners(align_corners));
  },
);

/**
 * The grid that `grid_sample` takes, for affine maps (N, 2, 3) or (N, 3, 4).
 *
 * @param size of the output: (N, C, H, W) or (N, C, D, H, W).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.affine_grid.html
 * @example
 * const F = torch.nn.functional;
 * const turned = torch.tensor([[[0, -1, 0], [1, 0, 0]]]);
 * const grid = F.affine_grid(turned, [1, 3, 8, 8], { align_corners: false });
 * F.grid_sample(torch.randn([1, 3, 8, 8]), grid, { align_corners: false }).shape // [1, 3, 8, 8]
 */
export const affine_grid: (
  theta: Tensor,
  size: Ints,
  ...rest: Rest<['align_corners'], { align_corners?: boolean | null }>
) => Tensor = checked(
  'affine_grid(Tensor theta, int[] size, bool? align_corners=None)',
  (theta: Tensor, size: number[], align_corners: boolean | null) => {
    const align = alignCorners(align_corners);
    if (!theta.is_floating_point()) {
      throw new RangeError(`Expected theta to have floating point type, but got ${theta.dtype}`);
    }
    const n = size.length - 2;
    if (n !== 2 && n !== 3) {
      throw new TorchError(
        `affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. Got size ${repr(size)}.`,
      );
    }
    const [, rows, columns] = theta.shape;
    if (theta.dim() !== 3 || rows !== n || columns !== n + 1) {
      throw new RangeError(
        `Expected a batch of ${n}D affine matrices of shape Nx${n}x${n + 1} for size ${repr(size)}. Got ${written(theta.shape)}.`,
      );
    }
    if (align && Math.min(...size.slice(2)) === 1) {
      warn(
        'Since version 1.3.0, affine_grid behavior has changed for unit-size grids when align_corners=True. This is not an intended use case of affine_grid. See the documentation of affine_grid for details.',
      );
    } else if (Math.min(...size) <= 0) {
      throw new RangeError(`Expected non-zero, positive output size. Got ${repr(size)}`);
    }
    return torch.affine_grid_generator(theta, size, align);
  },
);
