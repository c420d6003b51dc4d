import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { float, repr } from '../repr.js';
import { emptyParameter, type FactoryOptions, kFactory, ntuple, type Size } from './utils.js';

export interface LayerNormOptions extends FactoryOptions {
  /** Added to the variance. */
  eps?: number;
  /** Whether there is a learnt scale and shift. */
  elementwise_affine?: boolean;
  /** Whether there is a shift, where there is a scale. */
  bias?: boolean;
}

const read = reader<Required<LayerNormOptions> & { normalized_shape: Size }>(
  `LayerNorm(int[1] normalized_shape, float eps=1e-05, bool elementwise_affine=True, bool bias=True, ${kFactory})`,
);

/**
 * Normalises each sample over its last dimensions, whose sizes are `normalized_shape`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html
 */
export class LayerNorm extends Module {
  declare readonly normalized_shape: readonly number[];
  declare readonly eps: number;
  declare readonly elementwise_affine: boolean;
  declare weight: Parameter | null;
  declare bias: Parameter | null;

  constructor(
    ...args:
      | [options: { normalized_shape: Size } & LayerNormOptions]
      | [
          normalized_shape: Size,
          ...rest: Rest<['eps', 'elementwise_affine', 'bias', 'device', 'dtype'], LayerNormOptions>,
        ]
  ) {
    super();
    const options = read(args);
    const { normalized_shape } = options;
    const affine = options.elementwise_affine;
    this.normalized_shape = ntuple(normalized_shape, 1);
    this.eps = options.eps;
    this.elementwise_affine = affine;
    this.weight = affine ? emptyParameter(this.normalized_shape, options) : null;
    this.bias = affine && options.bias ? emptyParameter(this.normalized_shape, options) : null;
    this.reset_parameters();
  }

  reset_parameters(): void {
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
    return F.layer_norm(input, this.normalized_shape, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    return `${repr(this.normalized_shape)}, eps=${float(this.eps)}, elementwise_affine=${repr(this.elementwise_affine)}, bias=${repr(this.bias !== null)}`;
  }
}
