import { type Rest, reader } from '../../arguments.js';
import { no_grad } from '../../autograd.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { float, repr } from '../repr.js';
import { emptyParameter, type FactoryOptions, kFactory } from './utils.js';

type Shared = Omit<F.EmbeddingBagOptions, 'offsets' | 'per_sample_weights'>;

export interface EmbeddingBagModuleOptions extends FactoryOptions, Shared {
  /** The table, instead of a random one. */
  _weight?: Tensor | null;
}

/** What `from_pretrained` takes. */
export interface PretrainedBagOptions extends Shared {
  /** Doesn't train the table. */
  freeze?: boolean;
}

export interface BagOptions {
  /** Where each bag begins in an input of one dimension. */
  offsets?: Tensor | null;
  /** Factors of the rows, of the input's shape, for the mode `'sum'`. */
  per_sample_weights?: Tensor | null;
}

const kFirst =
  'float? max_norm=None, float norm_type=2.0, bool scale_grad_by_freq=False, str mode="mean", bool sparse=False';
const kLast = 'bool include_last_offset=False, int? padding_idx=None';
const read = reader<Required<EmbeddingBagModuleOptions> & { num_embeddings: number; embedding_dim: number }>(
  `EmbeddingBag(int num_embeddings, int embedding_dim, ${kFirst}, Tensor? _weight=None, ${kLast}, ${kFactory})`,
);
const readPretrained = reader<Required<PretrainedBagOptions>>(
  `from_pretrained(Tensor embeddings, bool freeze=True, ${kFirst}, ${kLast})`,
);
const readForward = reader<Required<BagOptions>>(
  'forward(Tensor? offsets=None, Tensor? per_sample_weights=None)',
);

/**
 * Sums, means or maxima of a table's rows in each bag.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html
 * @example
 * const m = new nn.EmbeddingBag(10, 3, { mode: 'sum' });
 * m(torch.tensor([1n, 2n, 4n, 5n]), torch.tensor([0n, 3n])).shape // [2, 3]
 */
export class EmbeddingBag extends Module {
  declare readonly num_embeddings: number;
  declare readonly embedding_dim: number;
  declare readonly max_norm: number | null;
  declare readonly norm_type: number;
  declare readonly scale_grad_by_freq: boolean;
  declare readonly mode: F.BagMode;
  declare readonly sparse: boolean;
  declare readonly include_last_offset: boolean;
  declare readonly padding_idx: number | null;
  declare weight: Parameter;

  constructor(
    ...args:
      | [options: { num_embeddings: number; embedding_dim: number } & EmbeddingBagModuleOptions]
      | [
          num_embeddings: number,
          embedding_dim: number,
          ...rest: Rest<
            [
              'max_norm',
              'norm_type',
              'scale_grad_by_freq',
              'mode',
              'sparse',
              '_weight',
              'include_last_offset',
              'padding_idx',
              'device',
              'dtype',
            ],
            EmbeddingBagModuleOptions
          >,
        ]
  ) {
    super();
    const options = read(args);
    const { num_embeddings, embedding_dim } = options;
    const { padding_idx, _weight } = options;
    this.num_embeddings = num_embeddings;
    this.embedding_dim = embedding_dim;
    this.max_norm = options.max_norm;
    this.norm_type = options.norm_type;
    this.scale_grad_by_freq = options.scale_grad_by_freq;
    this.mode = options.mode;
    this.sparse = options.sparse;
    this.include_last_offset = options.include_last_offset;
    if (padding_idx !== null && (padding_idx >= num_embeddings || padding_idx < -num_embeddings)) {
      throw new TorchError('padding_idx must be within num_embeddings');
    }
    this.padding_idx = padding_idx !== null && padding_idx < 0 ? num_embeddings + padding_idx : padding_idx;
    if (_weight === null) {
      this.weight = emptyParameter([num_embeddings, embedding_dim], options);
      this.reset_parameters();
    } else {
      const [rows, columns, ...more] = _weight.shape;
      if (rows !== num_embeddings || columns !== embedding_dim || more.length > 0) {
        throw new TorchError('Shape of weight does not match num_embeddings and embedding_dim');
      }
      this.weight = new Parameter(_weight);
    }
  }

  /** Around a table that is there; by default it isn't trained. */
  static from_pretrained(
    embeddings: Tensor,
    ...rest: Rest<
      [
        'freeze',
        'max_norm',
        'norm_type',
        'scale_grad_by_freq',
        'mode',
        'sparse',
        'include_last_offset',
        'padding_idx',
      ],
      PretrainedBagOptions
    >
  ): EmbeddingBag {
    const {
      max_norm,
      norm_type,
      scale_grad_by_freq,
      mode,
      sparse,
      include_last_offset,
      padding_idx,
      freeze,
    } = readPretrained([embeddings, ...rest]);
    const [rows, columns, ...more] = embeddings.shape;
    if (rows === undefined || columns === undefined || more.length > 0) {
      throw new TorchError('Embeddings parameter is expected to be 2-dimensional');
    }
    const bag = new EmbeddingBag(rows, columns, {
      max_norm,
      norm_type,
      scale_grad_by_freq,
      mode,
      sparse,
      include_last_offset,
      padding_idx,
      _weight: embeddings,
    });
    bag.weight.requires_grad_(!freeze);
    return bag;
  }

  reset_parameters(): void {
    init.normal_(this.weight);
    const { padding_idx } = this;
    if (padding_idx !== null) no_grad(() => this.weight.select(0, padding_idx).fill_(0));
  }

  override forward(input: Tensor, ...rest: Rest<['offsets', 'per_sample_weights'], BagOptions>): Tensor {
    const { offsets, per_sample_weights } = readForward(rest);
    return F.embedding_bag(
      input,
      this.weight,
      offsets,
      this.max_norm,
      this.norm_type,
      this.scale_grad_by_freq,
      this.mode,
      this.sparse,
      per_sample_weights,
      this.include_last_offset,
      this.padding_idx,
    );
  }

  override extra_repr(): string {
    const { padding_idx, max_norm, norm_type } = this;
    const parts = [`${this.num_embeddings}, ${this.embedding_dim}`];
    if (max_norm !== null) parts.push(`max_norm=${float(max_norm)}`);
    if (norm_type !== 2) parts.push(`norm_type=${float(norm_type)}`);
    if (this.scale_grad_by_freq) parts.push('scale_grad_by_freq=True');
    parts.push(`mode=${repr(this.mode)}`);
    if (padding_idx !== null) parts.push(`padding_idx=${padding_idx}`);
    return parts.join(', ');
  }
}
