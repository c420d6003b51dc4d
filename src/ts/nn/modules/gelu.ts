import { gelu } from '../../_generated/nn.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';

export interface GELUOptions {
  approximate?: 'none' | 'tanh';
}

const read = reader<Required<GELUOptions>>('GELU(str approximate="none")');

/**
 * x Φ(x), where Φ is the normal distribution function.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GELU.html
 */
export class GELU extends Module {
  declare readonly approximate: 'none' | 'tanh';

  constructor(...args: Rest<['approximate'], GELUOptions>) {
    super();
    this.approximate = read(args).approximate;
  }

  override forward(input: Tensor): Tensor {
    return gelu(input, { approximate: this.approximate });
  }

  override extra_repr(): string {
    return `approximate=${repr(this.approximate)}`;
  }
}
