import { bilinear } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { repr } from '../repr.js';
import type { LinearOptions } from './linear.js';
import { emptyParameter, kFactory } from './utils.js';

const read = reader<
  Required<LinearOptions> & { in1_features: number; in2_features: number; out_features: number }
>(`Bilinear(int in1_features, int in2_features, int out_features, bool bias=True, ${kFactory})`);

/**
 * x₁ᵀ A x₂ + b.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Bilinear.html
 */
export class Bilinear extends Module {
  declare readonly in1_features: number;
  declare readonly in2_features: number;
  declare readonly out_features: number;
  declare weight: Parameter;
  declare bias: Parameter | null;

  constructor(
    ...args:
      | [options: { in1_features: number; in2_features: number; out_features: number } & LinearOptions]
      | [
          in1_features: number,
          in2_features: number,
          out_features: number,
          ...rest: Rest<['bias', 'device', 'dtype'], LinearOptions>,
        ]
  ) {
    super();
    const options = read(args);
    const { in1_features, in2_features, out_features } = options;
    if (in1_features <= 0) {
      throw new RangeError(`in1_features must be > 0, but got (in1_features=${in1_features})`);
    }
    this.in1_features = in1_features;
    this.in2_features = in2_features;
    this.out_features = out_features;
    this.weight = emptyParameter([out_features, in1_features, in2_features], options);
    this.bias = options.bias ? emptyParameter([out_features], options) : null;
    this.reset_parameters();
  }

  reset_parameters(): void {
    const bound = 1 / Math.sqrt(this.weight.size(1));
    init.uniform_(this.weight, -bound, bound);
    if (this.bias !== null) init.uniform_(this.bias, -bound, bound);
  }

  override forward(input1: Tensor, input2: Tensor): Tensor {
    return bilinear(input1, input2, this.weight, this.bias);
  }

  override extra_repr(): string {
    const { in1_features, in2_features, out_features } = this;
    return `in1_features=${in1_features}, in2_features=${in2_features}, out_features=${out_features}, bias=${repr(this.bias !== null)}`;
  }
}
