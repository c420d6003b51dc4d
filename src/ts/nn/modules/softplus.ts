import { softplus } from '../../_generated/nn.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';
import { float } from '../repr.js';

export interface SoftplusOptions {
  beta?: number;
  /** Above it, for beta x, the function is x itself. */
  threshold?: number;
}

const read = reader<Required<SoftplusOptions>>('Softplus(float beta=1.0, float threshold=20.0)');

/**
 * log(1 + exp(beta x)) / beta.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softplus.html
 */
export class Softplus extends Module {
  declare readonly beta: number;
  declare readonly threshold: number;

  constructor(...args: Rest<['beta', 'threshold'], SoftplusOptions>) {
    super();
    const { beta, threshold } = read(args);
    this.beta = beta;
    this.threshold = threshold;
  }

  override forward(input: Tensor): Tensor {
    return softplus(input, this.beta, this.threshold);
  }

  override extra_repr(): string {
    return `beta=${float(this.beta)}, threshold=${float(this.threshold)}`;
  }
}
