import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { float } from '../repr.js';
import type { InplaceOptions } from './_inplace.js';

export interface RReLUOptions extends InplaceOptions {
  /** Where slopes begin. */
  lower?: number;
  /** Where slopes end. */
  upper?: number;
}

const read = reader<Required<RReLUOptions>>(
  'RReLU(float lower=0.125, float upper=0.3333333333333333, bool inplace=False)',
);

/**
 * x where positive, else x times a slope, which is drawn for each element when training.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RReLU.html
 */
export class RReLU extends Module {
  declare readonly lower: number;
  declare readonly upper: number;
  declare inplace: boolean;

  constructor(...args: Rest<['lower', 'upper', 'inplace'], RReLUOptions>) {
    super();
    const { lower, upper, inplace } = read(args);
    this.lower = lower;
    this.upper = upper;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.rrelu(input, this.lower, this.upper, this.training, this.inplace);
  }

  override extra_repr(): string {
    return `lower=${float(this.lower)}, upper=${float(this.upper)}${this.inplace ? ', inplace=True' : ''}`;
  }
}
