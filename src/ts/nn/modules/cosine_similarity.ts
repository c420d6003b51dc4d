import { cosine_similarity } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';

export interface CosineSimilarityOptions {
  /** The dimension of the vectors. */
  dim?: number;
  /** The smallest divisor. */
  eps?: number;
}

const read = reader<Required<CosineSimilarityOptions>>('CosineSimilarity(int dim=1, float eps=1e-08)');

/**
 * Cosines of the angles between vectors.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CosineSimilarity.html
 */
export class CosineSimilarity extends Module {
  declare readonly dim: number;
  declare readonly eps: number;

  constructor(...args: Rest<['dim', 'eps'], CosineSimilarityOptions>) {
    super();
    const { dim, eps } = read(args);
    this.dim = dim;
    this.eps = eps;
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return cosine_similarity(x1, x2, this.dim, this.eps);
  }
}
