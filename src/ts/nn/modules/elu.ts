import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { float } from '../repr.js';
import type { InplaceOptions } from './_inplace.js';

export interface ELUOptions extends InplaceOptions {
  alpha?: number;
}

const read = reader<Required<ELUOptions>>('ELU(float alpha=1.0, bool inplace=False)');

/**
 * x where positive, else alpha (exp(x) - 1).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ELU.html
 */
export class ELU extends Module {
  declare readonly alpha: number;
  declare inplace: boolean;

  constructor(...args: Rest<['alpha', 'inplace'], ELUOptions>) {
    super();
    const { alpha, inplace } = read(args);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.elu(input, this.alpha, this.inplace);
  }

  override extra_repr(): string {
    return `alpha=${float(this.alpha)}${this.inplace ? ', inplace=True' : ''}`;
  }
}
