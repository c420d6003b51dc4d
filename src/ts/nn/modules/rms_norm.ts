import { rms_norm } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { float, repr } from '../repr.js';
import { emptyParameter, type FactoryOptions, kFactory, ntuple, type Size } from './utils.js';

export interface RMSNormOptions extends FactoryOptions {
  /** Added to the mean of the squares; by default the dtype's epsilon. */
  eps?: number | null;
  /** Whether there is a learnt scale. */
  elementwise_affine?: boolean;
}

const read = reader<Required<RMSNormOptions> & { normalized_shape: Size }>(
  `RMSNorm(int[1] normalized_shape, float? eps=None, bool elementwise_affine=True, ${kFactory})`,
);

/**
 * Divides each sample by the root of the mean of its squares, over its last dimensions, whose sizes are `normalized_shape`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RMSNorm.html
 */
export class RMSNorm extends Module {
  declare readonly normalized_shape: readonly number[];
  declare readonly eps: number | null;
  declare readonly elementwise_affine: boolean;
  declare weight: Parameter | null;

  constructor(
    ...args:
      | [options: { normalized_shape: Size } & RMSNormOptions]
      | [
          normalized_shape: Size,
          ...rest: Rest<['eps', 'elementwise_affine', 'device', 'dtype'], RMSNormOptions>,
        ]
  ) {
    super();
    const options = read(args);
    const { normalized_shape } = options;
    this.normalized_shape = ntuple(normalized_shape, 1);
    this.eps = options.eps;
    this.elementwise_affine = options.elementwise_affine;
    this.weight = options.elementwise_affine ? emptyParameter(this.normalized_shape, options) : null;
    this.reset_parameters();
  }

  reset_parameters(): void {
    if (this.weight !== null) init.ones_(this.weight);
  }

  override forward(input: Tensor): Tensor {
    return rms_norm(input, this.normalized_shape, this.weight, this.eps);
  }

  override extra_repr(): string {
    const eps = this.eps === null ? 'None' : float(this.eps);
    return `${repr(this.normalized_shape)}, eps=${eps}, elementwise_affine=${repr(this.elementwise_affine)}`;
  }
}
