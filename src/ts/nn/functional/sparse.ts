/** Look-up in tables. @see https://docs.pytorch.org/docs/stable/nn.functional.html#sparse-functions */
import * as torch from '../../_generated/functions.js';
import { checked, direct, functional, type Rest, warn } from '../../arguments.js';
import { no_grad } from '../../autograd.js';
import { outside } from '../../bounds.js';
import { int64 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { size } from '../repr.js';

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

/**
 * Scales the rows that are looked up down to a norm, without a gradient, and looks them up. Where that fails, they are
 * as they were.
 */
function renormed<T>(
  weight: Tensor,
  indices: Tensor,
  max_norm: number,
  norm_type: number,
  lookUp: () => T,
): T {
  const rows = weight.detach();
  // On a GPU it would have to be waited for.
  if (indices.device.type === 'cpu' && outside(indices, rows.size(0)) !== null) {
    // Throws, as the look-up does.
    no_grad(() => torch.embedding_renorm_(rows.clone(), indices, max_norm, norm_type));
    return lookUp();
  }
  const which = indices.reshape([-1]).to(int64);
  const before = rows.index_select(0, which);
  try {
    no_grad(() => torch.embedding_renorm_(rows, indices, max_norm, norm_type));
    return lookUp();
  } catch (e) {
    no_grad(() => rows.index_copy_(0, which, before));
    throw e;
  }
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
    const lookUp = (indices: Tensor) => kEmbedding(weight, indices, padding, scale_grad_by_freq, sparse);
    if (max_norm === null) return lookUp(input);
    const indices = input.contiguous();
    return renormed(weight, indices, max_norm, norm_type, () => lookUp(indices));
  },
);

export type BagMode = 'sum' | 'mean' | 'max';

export interface EmbeddingBagOptions {
  /** Where each bag begins in an input of one dimension. */
  offsets?: Tensor | null;
  /** Rows that are looked up are scaled down to this norm first, in place. */
  max_norm?: number | null;
  norm_type?: number;
  /** Divides gradients by how often a row was looked up. */
  scale_grad_by_freq?: boolean;
  mode?: BagMode;
  /** Makes the weight's gradient sparse. */
  sparse?: boolean;
  /** Factors of the rows, of the input's shape, for the mode `'sum'`. */
  per_sample_weights?: Tensor | null;
  /** Whether the last offset is the end of the last bag. */
  include_last_offset?: boolean;
  /** The row that counts for nothing. */
  padding_idx?: number | null;
}

type EmbeddingBagNames = [
  'offsets',
  'max_norm',
  'norm_type',
  'scale_grad_by_freq',
  'mode',
  'sparse',
  'per_sample_weights',
  'include_last_offset',
  'padding_idx',
];

const bagModes: readonly string[] = ['sum', 'mean', 'max'] satisfies BagMode[];

/** Bags of a fixed length, or of the lengths that the offsets tell, as one row of indices with offsets. */
function bags(
  input: Tensor,
  offsets: Tensor | null,
): { indices: Tensor; starts: Tensor; flattened: boolean } {
  const dim = input.dim();
  if (dim === 2) {
    if (offsets !== null) {
      throw new RangeError(
        "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences. However, found offsets of type <class 'torch.Tensor'>",
      );
    }
    const { dtype, device } = input;
    const starts = torch.arange(0, input.numel(), input.size(1), { dtype, device });
    return { indices: input.reshape([-1]), starts, flattened: true };
  }
  if (dim !== 1) {
    throw new RangeError(`input has to be 1D or 2D Tensor, but got Tensor of dimension ${dim}`);
  }
  if (offsets === null) throw new RangeError('offsets has to be a 1D Tensor but got None');
  if (offsets.dim() !== 1) throw new RangeError('offsets has to be a 1D Tensor');
  return { indices: input, starts: offsets, flattened: false };
}

/**
 * Sums, means or maxima of the weight's rows in each bag, without the rows themselves in memory.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 * @example
 * const input = torch.tensor([1n, 2n, 4n, 5n, 4n, 3n]);
 * torch.nn.functional.embedding_bag(input, torch.rand([10, 3]), torch.tensor([0n, 4n])).shape // [2, 3]
 */
export const embedding_bag: (
  input: Tensor,
  weight: Tensor,
  ...rest: Rest<EmbeddingBagNames, EmbeddingBagOptions>
) => Tensor = checked(
  'embedding_bag(Tensor input, Tensor weight, Tensor? offsets=None, float? max_norm=None, float norm_type=2, bool scale_grad_by_freq=False, str mode="mean", bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int? padding_idx=None)',
  (
    first: Tensor,
    second: Tensor,
    offsets: Tensor | null,
    max_norm: number | null,
    norm_type: number,
    scale_grad_by_freq: boolean,
    mode: string,
    sparse: boolean,
    per_sample_weights: Tensor | null,
    include_last_offset: boolean,
    padding_idx: number | null,
  ) => {
    let [input, weight] = [first, second];
    if (weight.dtype === int64 && input.is_floating_point()) {
      warn(
        'Argument order of nn.functional.embedding_bag was changed. Usage `embedding_bag(weight, input, ...)` is deprecated, and should now be `embedding_bag(input, weight, ...)`.',
      );
      [input, weight] = [second, first];
    }
    if (per_sample_weights !== null && `${per_sample_weights.shape}` !== `${input.shape}`) {
      throw new RangeError(
        `embedding_bag: If per_sample_weights (${size(per_sample_weights.shape)}) is not None, then it must have the same shape as the input (${size(input.shape)})`,
      );
    }
    if (weight.dim() !== 2) {
      throw new RangeError(`weight has to be a 2D Tensor, but got Tensor of dimension ${weight.dim()}`);
    }
    const { indices, starts, flattened } = bags(input, offsets);
    const code = bagModes.indexOf(mode);
    if (code === -1) throw new RangeError('mode has to be one of sum, mean or max');
    if (mode === 'max') {
      if (scale_grad_by_freq) {
        throw new RangeError('max mode does not support scaling the gradient by the frequency');
      }
      if (sparse) throw new RangeError('max mode does not support sparse weights');
    }
    if (per_sample_weights !== null && mode !== 'sum') {
      throw new TorchError(
        `embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' (got mode='${mode}'). Please open a feature request on GitHub.`,
      );
    }
    const lookUp = () =>
      torch.embedding_bag(
        weight,
        indices,
        starts,
        scale_grad_by_freq,
        code,
        sparse,
        flattened && per_sample_weights !== null ? per_sample_weights.reshape([-1]) : per_sample_weights,
        include_last_offset && !flattened,
        padding_idx,
      );
    const [output, ...others] =
      max_norm === null ? lookUp() : renormed(weight, indices, max_norm, norm_type, lookUp);
    for (const other of others) other.dispose();
    return output;
  },
);
