import { type Rest, reader } from '../../arguments.js';
import { no_grad } from '../../autograd.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { wrapPadding } from '../functional/sparse.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { float } from '../repr.js';
import { emptyParameter, type FactoryOptions, kFactory } from './utils.js';

export interface EmbeddingModuleOptions extends FactoryOptions, F.EmbeddingOptions {
  /** The table, instead of a random one. */
  _weight?: Tensor | null;
  /** Doesn't train it. */
  _freeze?: boolean;
}

/** What `from_pretrained` takes. */
export interface PretrainedOptions extends F.EmbeddingOptions {
  /** Doesn't train the table. */
  freeze?: boolean;
}

type Names = ['padding_idx', 'max_norm', 'norm_type', 'scale_grad_by_freq', 'sparse'];

const kOptions =
  'int? padding_idx=None, float? max_norm=None, float norm_type=2.0, bool scale_grad_by_freq=False, bool sparse=False';
const read = reader<Required<EmbeddingModuleOptions> & { num_embeddings: number; embedding_dim: number }>(
  `Embedding(int num_embeddings, int embedding_dim, ${kOptions}, Tensor? _weight=None, bool _freeze=False, ${kFactory})`,
);
const readPretrained = reader<Required<PretrainedOptions>>(
  `from_pretrained(Tensor embeddings, bool freeze=True, ${kOptions})`,
);

/**
 * A table whose rows are looked up by number.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Embedding.html
 * @example
 * const m = new nn.Embedding(10, 3);
 * m(torch.tensor([1n, 2n])).shape // [2, 3]
 */
export class Embedding extends Module {
  declare readonly num_embeddings: number;
  declare readonly embedding_dim: number;
  declare readonly padding_idx: number | null;
  declare readonly max_norm: number | null;
  declare readonly norm_type: number;
  declare readonly scale_grad_by_freq: boolean;
  declare readonly sparse: boolean;
  declare weight: Parameter;

  constructor(
    ...args:
      | [options: { num_embeddings: number; embedding_dim: number } & EmbeddingModuleOptions]
      | [
          num_embeddings: number,
          embedding_dim: number,
          ...rest: Rest<[...Names, '_weight', '_freeze', 'device', 'dtype'], EmbeddingModuleOptions>,
        ]
  ) {
    super();
    const options = read(args);
    const { num_embeddings, embedding_dim } = options;
    const { padding_idx, _weight, _freeze } = options;
    this.num_embeddings = num_embeddings;
    this.embedding_dim = embedding_dim;
    this.padding_idx = padding_idx === null ? null : wrapPadding(padding_idx, num_embeddings);
    this.max_norm = options.max_norm;
    this.norm_type = options.norm_type;
    this.scale_grad_by_freq = options.scale_grad_by_freq;
    this.sparse = options.sparse;
    if (_weight === null) {
      this.weight = emptyParameter([num_embeddings, embedding_dim], options);
      this.reset_parameters();
      this.weight.requires_grad_(!_freeze);
    } else {
      const [rows, columns, ...more] = _weight.shape;
      if (rows !== num_embeddings || columns !== embedding_dim || more.length > 0) {
        throw new RangeError('Shape of weight does not match num_embeddings and embedding_dim');
      }
      this.weight = new Parameter(_weight, !_freeze);
    }
  }

  /** Around a table that is there; by default it isn't trained. */
  static from_pretrained(
    embeddings: Tensor,
    ...rest: Rest<['freeze', ...Names], PretrainedOptions>
  ): Embedding {
    const { padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse, freeze } = readPretrained([
      embeddings,
      ...rest,
    ]);
    const [rows, columns, ...more] = embeddings.shape;
    if (rows === undefined || columns === undefined || more.length > 0) {
      throw new RangeError('Embeddings parameter is expected to be 2-dimensional');
    }
    return new Embedding(rows, columns, {
      padding_idx,
      max_norm,
      norm_type,
      scale_grad_by_freq,
      sparse,
      _weight: embeddings,
      _freeze: freeze,
    });
  }

  reset_parameters(): void {
    init.normal_(this.weight);
    const { padding_idx } = this;
    if (padding_idx !== null) no_grad(() => this.weight.select(0, padding_idx).fill_(0));
  }

  override forward(input: Tensor): Tensor {
    const { weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse } = this;
    return F.embedding(input, weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse);
  }

  override extra_repr(): string {
    const { padding_idx, max_norm, norm_type } = this;
    const parts = [`${this.num_embeddings}, ${this.embedding_dim}`];
    if (padding_idx !== null) parts.push(`padding_idx=${padding_idx}`);
    if (max_norm !== null) parts.push(`max_norm=${float(max_norm)}`);
    if (norm_type !== 2) parts.push(`norm_type=${float(norm_type)}`);
    if (this.scale_grad_by_freq) parts.push('scale_grad_by_freq=True');
    if (this.sparse) parts.push('sparse=True');
    return parts.join(', ');
  }
}
