import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { float } from '../repr.js';
import type { InplaceOptions } from './_inplace.js';

export interface LeakyReLUOptions extends InplaceOptions {
  negative_slope?: number;
}

const read = reader<Required<LeakyReLUOptions>>('LeakyReLU(float negative_slope=0.01, bool inplace=False)');

/**
 * x where positive, else negative_slope x.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html
 */
export class LeakyReLU extends Module {
  declare readonly negative_slope: number;
  declare inplace: boolean;

  constructor(...args: Rest<['negative_slope', 'inplace'], LeakyReLUOptions>) {
    super();
    const { negative_slope, inplace } = read(args);
    this.negative_slope = negative_slope;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.leaky_relu(input, this.negative_slope, this.inplace);
  }

  override extra_repr(): string {
    return `negative_slope=${float(this.negative_slope)}${this.inplace ? ', inplace=True' : ''}`;
  }
}
