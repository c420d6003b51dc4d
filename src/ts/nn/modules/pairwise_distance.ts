import { pairwise_distance } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';

export interface PairwiseDistanceOptions {
  /** The norm's exponent. */
  p?: number;
  /** Added to differences. */
  eps?: number;
  /** Keeps the last dimension, with size 1. */
  keepdim?: boolean;
}

const read = reader<Required<PairwiseDistanceOptions>>(
  'PairwiseDistance(float p=2.0, float eps=1e-06, bool keepdim=False)',
);

/**
 * Norms of the differences of vectors, from (N, D) and (N, D) to (N).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PairwiseDistance.html
 */
export class PairwiseDistance extends Module {
  declare readonly norm: number;
  declare readonly eps: number;
  declare readonly keepdim: boolean;

  constructor(...args: Rest<['p', 'eps', 'keepdim'], PairwiseDistanceOptions>) {
    super();
    const { p, eps, keepdim } = read(args);
    this.norm = p;
    this.eps = eps;
    this.keepdim = keepdim;
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return pairwise_distance(x1, x2, this.norm, this.eps, this.keepdim);
  }
}
