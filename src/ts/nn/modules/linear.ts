import { linear } from '../../_generated/nn.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { repr } from '../repr.js';
import { emptyParameter, type FactoryOptions, kFactory } from './utils.js';

export interface LinearOptions extends FactoryOptions {
  bias?: boolean;
}

const read = reader<Required<LinearOptions> & { in_features: number; out_features: number }>(
  `Linear(int in_features, int out_features, bool bias=True, ${kFactory})`,
);

/**
 * x Wᵀ + b, from (..., in_features) to (..., out_features).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html
 * @example
 * const m = new nn.Linear(20, 30);
 * m(torch.randn([128, 20])).shape // [128, 30]
 */
export class Linear extends Module {
  declare readonly in_features: number;
  declare readonly out_features: number;
  declare weight: Parameter;
  declare bias: Parameter | null;

  constructor(
    ...args:
      | [options: { in_features: number; out_features: number } & LinearOptions]
      | [in_features: number, out_features: number, ...rest: Rest<['bias', 'device', 'dtype'], LinearOptions>]
  ) {
    super();
    const options = read(args);
    const { in_features, out_features } = options;
    this.in_features = in_features;
    this.out_features = out_features;
    this.weight = emptyParameter([out_features, in_features], options);
    this.bias = options.bias ? emptyParameter([out_features], options) : null;
    this.reset_parameters();
  }

  reset_parameters(): void {
    init.kaiming_uniform_(this.weight, Math.sqrt(5));
    if (this.bias !== null) init.fanInUniform_(this.bias, this.weight);
  }

  override forward(input: Tensor): Tensor {
    return linear(input, this.weight, this.bias);
  }

  override extra_repr(): string {
    return `in_features=${this.in_features}, out_features=${this.out_features}, bias=${repr(this.bias !== null)}`;
  }
}
