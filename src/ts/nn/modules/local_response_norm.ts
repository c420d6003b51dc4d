import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { float } from '../repr.js';

export interface LocalResponseNormOptions {
  alpha?: number;
  beta?: number;
  k?: number;
}

const read = reader<{ size: number; alpha: number; beta: number; k: number }>(
  'LocalResponseNorm(int size, float alpha=1e-4, float beta=0.75, float k=1.0)',
);

/**
 * Divides by (k + alpha · mean of the squares in `size` neighbouring channels) ** beta.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LocalResponseNorm.html
 */
export class LocalResponseNorm extends Module {
  declare readonly size: number;
  declare readonly alpha: number;
  declare readonly beta: number;
  declare readonly k: number;

  constructor(
    ...args:
      | [options: { size: number } & LocalResponseNormOptions]
      | [size: number, ...rest: Rest<['alpha', 'beta', 'k'], LocalResponseNormOptions>]
  ) {
    super();
    const options = read(args);
    this.size = options.size;
    this.alpha = options.alpha;
    this.beta = options.beta;
    this.k = options.k;
  }

  override forward(input: Tensor): Tensor {
    return F.local_response_norm(input, this.size, this.alpha, this.beta, this.k);
  }

  override extra_repr(): string {
    return `${this.size}, alpha=${float(this.alpha)}, beta=${float(this.beta)}, k=${float(this.k)}`;
  }
}
