/** Look-up in tables. @see https://docs.pytorch.org/docs/stable/nn.functional.html#sparse-functions */
import * as torch from '../../_generated/functions.js';
import { direct, functional, type Rest } from '../../arguments.js';
import { no_grad } from '../../autograd.js';
import type { Tensor } from '../../tensor.js';

export interface EmbeddingOptions {
  /** The row that no gradient reaches. */
  padding_idx?: number | null;
  /** Rows that are looked up are scaled down to this norm first, in place. */
  max_norm?: number | null;
  norm_type?: number;
  /** Divides gradients by how often a row was looked up. */
  scale_grad_by_freq?: boolean;
  /** Makes the weight's gradient sparse. */
  sparse?: boolean;
}

const kEmbedding = direct('embedding');

/** @internal The row from the front. @throws RangeError if there is no such row. */
export function wrapPadding(padding_idx: number, rows: number): number {
  if (padding_idx >= rows || padding_idx < -rows) {
    throw new RangeError('Padding_idx must be within num_embeddings');
  }
  return padding_idx < 0 ? rows + padding_idx : padding_idx;
}

/** Rows of the weight. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html */
export const embedding: (
  input: Tensor,
  weight: Tensor,
  ...rest: Rest<['padding_idx', 'max_norm', 'norm_type', 'scale_grad_by_freq', 'sparse'], EmbeddingOptions>
) => Tensor = functional(
  'embedding(Tensor input, Tensor weight, int? padding_idx=None, float? max_norm=None, float norm_type=2.0, bool scale_grad_by_freq=False, bool sparse=False)',
  (
    input: Tensor,
    weight: Tensor,
    padding_idx: number | null = null,
    max_norm: number | null = null,
    norm_type = 2,
    scale_grad_by_freq = false,
    sparse = false,
  ) => {
    const padding = padding_idx === null ? -1 : wrapPadding(padding_idx, weight.size(0));
    let indices = input;
    if (max_norm !== null) {
      indices = input.contiguous();
      no_grad(() => torch.embedding_renorm_(weight.detach(), indices, max_norm, norm_type));
    }
    return kEmbedding(weight, indices, padding, scale_grad_by_freq, sparse);
  },
);
