import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { float } from '../repr.js';
import type { InplaceOptions } from './_inplace.js';

const read = reader<Required<InplaceOptions> & { threshold: number; value: number }>(
  'Threshold(float threshold, float value, bool inplace=False)',
);

/**
 * x where above the threshold, else `value`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Threshold.html
 */
export class Threshold extends Module {
  declare readonly threshold: number;
  declare readonly value: number;
  declare inplace: boolean;

  constructor(
    ...args:
      | [options: { threshold: number; value: number } & InplaceOptions]
      | [threshold: number, value: number, ...rest: Rest<['inplace'], InplaceOptions>]
  ) {
    super();
    const { threshold, value, inplace } = read(args);
    this.inplace = inplace;
    this.threshold = threshold;
    this.value = value;
  }

  override forward(input: Tensor): Tensor {
    return F.threshold(input, this.threshold, this.value, this.inplace);
  }

  override extra_repr(): string {
    return `threshold=${float(this.threshold)}, value=${float(this.value)}${this.inplace ? ', inplace=True' : ''}`;
  }
}
