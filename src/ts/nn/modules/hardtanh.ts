import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { float } from '../repr.js';
import type { InplaceOptions } from './_inplace.js';

export interface HardtanhOptions extends InplaceOptions {
  min_val?: number;
  max_val?: number;
}

const read = reader<Required<HardtanhOptions>>(
  'Hardtanh(float min_val=-1.0, float max_val=1.0, bool inplace=False)',
);

/**
 * x kept between min_val and max_val.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardtanh.html
 */
export class Hardtanh extends Module {
  declare readonly min_val: number;
  declare readonly max_val: number;
  declare inplace: boolean;

  constructor(...args: Rest<['min_val', 'max_val', 'inplace'], HardtanhOptions>) {
    super();
    const { min_val, max_val, inplace } = read(args);
    if (max_val <= min_val) {
      throw new RangeError(`max_val (${float(max_val)}) must be greater than min_val (${float(min_val)})`);
    }
    this.min_val = min_val;
    this.max_val = max_val;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.hardtanh(input, this.min_val, this.max_val, this.inplace);
  }

  override extra_repr(): string {
    return `min_val=${float(this.min_val)}, max_val=${float(this.max_val)}${this.inplace ? ', inplace=True' : ''}`;
  }
}
