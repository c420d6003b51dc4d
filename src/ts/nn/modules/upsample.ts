import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { float, repr } from '../repr.js';
import type { Size } from './utils.js';

export interface UpsampleModuleOptions {
  /** The spatial size of the output; this or `scale_factor`. */
  size?: Size | null;
  scale_factor?: F.ScaleFactor | null;
  mode?: F.InterpolationMode;
  /** Lets the centres of corner pixels coincide, not the corners. */
  align_corners?: boolean | null;
  /** Computes with the factor that the rounded size amounts to, not with the one given. */
  recompute_scale_factor?: boolean | null;
}

const read = reader<Required<UpsampleModuleOptions>>(
  'Upsample(int[1]? size=None, float[1]? scale_factor=None, str mode="nearest", bool? align_corners=None, bool? recompute_scale_factor=None)',
);

/**
 * Makes the spatial dimensions of (N, C, ...) larger.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Upsample.html
 * @example
 * new nn.Upsample({ scale_factor: 2, mode: 'bilinear' })(torch.ones([1, 1, 2, 2])).shape // [1, 1, 4, 4]
 */
export class Upsample extends Module {
  declare readonly size: Size | null;
  declare readonly scale_factor: F.ScaleFactor | null;
  declare readonly mode: F.InterpolationMode;
  declare readonly align_corners: boolean | null;
  declare readonly recompute_scale_factor: boolean | null;

  constructor(
    ...args: Rest<
      ['size', 'scale_factor', 'mode', 'align_corners', 'recompute_scale_factor'],
      UpsampleModuleOptions
    >
  ) {
    super();
    const options = read(args);
    const { scale_factor } = options;
    this.size = options.size;
    this.scale_factor = scale_factor === 0 ? null : scale_factor;
    this.mode = options.mode;
    this.align_corners = options.align_corners;
    this.recompute_scale_factor = options.recompute_scale_factor;
  }

  override forward(input: Tensor): Tensor {
    const { size, scale_factor, mode, align_corners, recompute_scale_factor } = this;
    return F.interpolate(input, size, scale_factor, mode, align_corners, recompute_scale_factor);
  }

  override extra_repr(): string {
    const { scale_factor: scale, size } = this;
    const text =
      scale === null
        ? `size=${repr(size)}`
        : `scale_factor=${typeof scale === 'number' ? float(scale) : `(${scale.map(float).join(', ')}${scale.length === 1 ? ',' : ''})`}`;
    return `${text}, mode=${repr(this.mode)}`;
  }
}
