import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { float, repr } from '../repr.js';
import { emptyParameter, type FactoryOptions, kFactory } from './utils.js';

export interface GroupNormOptions extends FactoryOptions {
  /** Added to the variance. */
  eps?: number;
  /** Whether there is a learnt scale and shift. */
  affine?: boolean;
  /** Whether there is a shift, where there is a scale. */
  bias?: boolean;
}

const read = reader<Required<GroupNormOptions> & { num_groups: number; num_channels: number }>(
  `GroupNorm(int num_groups, int num_channels, float eps=1e-05, bool affine=True, ${kFactory}, *, bool bias=True)`,
);

/**
 * Normalises each sample over groups of its channels.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GroupNorm.html
 */
export class GroupNorm extends Module {
  declare readonly num_groups: number;
  declare readonly num_channels: number;
  declare readonly eps: number;
  declare readonly affine: boolean;
  declare weight: Parameter | null;
  declare bias: Parameter | null;

  constructor(
    ...args:
      | [options: { num_groups: number; num_channels: number } & GroupNormOptions]
      | [
          num_groups: number,
          num_channels: number,
          ...rest: Rest<['eps', 'affine', 'device', 'dtype'], GroupNormOptions>,
        ]
  ) {
    super();
    const options = read(args);
    const { num_groups, num_channels } = options;
    if (num_channels % num_groups !== 0) {
      throw new RangeError(`num_channels (${num_channels}) must be divisible by num_groups (${num_groups})`);
    }
    this.num_groups = num_groups;
    this.num_channels = num_channels;
    this.eps = options.eps;
    this.affine = options.affine;
    this.weight = options.affine ? emptyParameter([num_channels], options) : null;
    this.bias = options.affine && options.bias ? emptyParameter([num_channels], options) : null;
    this.reset_parameters();
  }

  reset_parameters(): void {
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
    return F.group_norm(input, this.num_groups, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    return `${this.num_groups}, ${this.num_channels}, eps=${float(this.eps)}, affine=${repr(this.affine)}, bias=${repr(this.bias !== null)}`;
  }
}
