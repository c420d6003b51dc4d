import { prelu } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { constant_ } from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { emptyParameter, type FactoryOptions, kFactory } from './utils.js';

export interface PReLUOptions extends FactoryOptions {
  /** One slope for all, or one for each channel. */
  num_parameters?: number;
  /** What the slopes are at first. */
  init?: number;
}

const read = reader<Required<PReLUOptions>>(`PReLU(int num_parameters=1, float init=0.25, ${kFactory})`);

/**
 * x where positive, else a learnt slope times x.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PReLU.html
 */
export class PReLU extends Module {
  declare readonly num_parameters: number;
  declare readonly init: number;
  declare weight: Parameter;

  constructor(...args: Rest<['num_parameters', 'init', 'device', 'dtype'], PReLUOptions>) {
    super();
    const options = read(args);
    this.num_parameters = options.num_parameters;
    this.init = options.init;
    this.weight = emptyParameter([options.num_parameters], options);
    this.reset_parameters();
  }

  reset_parameters(): void {
    constant_(this.weight, this.init);
  }

  override forward(input: Tensor): Tensor {
    return prelu(input, this.weight);
  }

  override extra_repr(): string {
    return `num_parameters=${this.num_parameters}`;
  }
}
