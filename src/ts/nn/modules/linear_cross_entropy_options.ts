import { type Rest, reader } from '../../arguments.js';
import { bfloat16, type dtype, float16, float32, float64 } from '../../dtype.js';
import { repr } from '../repr.js';

/** What is kept in `acc_dtype`. */
export type AccumulationPolicy = 'accurate' | 'balanced' | 'compact' | 'auto';

export interface ChunkOptions {
  /** Keeps gradients after a backward, so that there can be another. Only for the mean and the sum. */
  allow_retain_graph?: boolean;
  /** Rows of a chunk; by default as `chunking_method` says. */
  batch_chunk_size?: number | null;
  /** `'aspect_ratio'`, as many rows as make the logits as large as the input; `'aspect_ratio:2'`, half of them; or null. */
  chunking_method?: string | null;
  /** How much is kept in `acc_dtype`, from the most to the least: `'accurate'`, `'balanced'`, `'compact'`. */
  acc_policy?: AccumulationPolicy;
  /** In which sums are kept: float32 for float16 and bfloat16, else the input's. */
  acc_dtype?: dtype | null;
}

/** @internal What a call does, with all decided. */
export interface Chunking {
  readonly allow_retain_graph: boolean;
  readonly batch_chunk_size: number;
  readonly acc_policy: AccumulationPolicy;
  readonly acc_dtype: dtype;
}

type Names = ['allow_retain_graph', 'batch_chunk_size', 'chunking_method', 'acc_policy', 'acc_dtype'];

const read = reader<Required<ChunkOptions>>(
  'LinearCrossEntropyOptions(bool allow_retain_graph=False, int? batch_chunk_size=None, str? chunking_method="auto", str acc_policy="auto", ScalarType? acc_dtype=None)',
);
const policies: readonly string[] = ['auto', 'accurate', 'balanced', 'compact'];
const dtypes: readonly dtype[] = [float16, bfloat16, float32, float64];
const isHalf = (type: dtype): boolean => type === float16 || type === bfloat16;

/** The first power of two from n on, as PyTorch computes it: 2 for 0. */
const nextPowerOfTwo = (n: number): number => 2 ** (32 - Math.clz32(Math.abs(n - 1)));

/**
 * How `linear_cross_entropy` computes in chunks, so that the logits of all samples are never in memory together.
 *
 * @throws RangeError if a value is none of those that are known.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LinearCrossEntropyOptions.html
 * @example
 * const options = new nn.LinearCrossEntropyOptions({ batch_chunk_size: 16 });
 * new nn.LinearCrossEntropyLoss(32, 1000, { options });
 */
export class LinearCrossEntropyOptions {
  readonly allow_retain_graph: boolean;
  readonly batch_chunk_size: number | null;
  readonly chunking_method: string | null;
  readonly acc_policy: AccumulationPolicy;
  readonly acc_dtype: dtype | null;

  constructor(...args: Rest<Names, ChunkOptions>) {
    const { allow_retain_graph, batch_chunk_size, chunking_method, acc_policy, acc_dtype } = read(args);
    if (!policies.includes(acc_policy)) throw new RangeError(`invalid acc_policy: '${acc_policy}'`);
    if (chunking_method !== null && !/^(auto|aspect_ratio(:0*[1-9]\d*)?)$/.test(chunking_method)) {
      throw new RangeError(`invalid chunking_method: '${chunking_method}'`);
    }
    if (batch_chunk_size !== null && batch_chunk_size <= 0) {
      throw new RangeError(`batch_chunk_size must be positive int or None, got ${batch_chunk_size}`);
    }
    if (acc_dtype !== null && !dtypes.includes(acc_dtype)) {
      throw new RangeError(
        `acc_dtype must be one of {None, torch.float16, torch.bfloat16, torch.float32, torch.float64}, got ${acc_dtype}. Pass acc_dtype=None to let the op pick automatically.`,
      );
    }
    this.allow_retain_graph = allow_retain_graph;
    this.batch_chunk_size = batch_chunk_size;
    this.chunking_method = chunking_method;
    this.acc_policy = acc_policy;
    this.acc_dtype = acc_dtype;
    Object.freeze(this);
  }

  /** @internal Decides what is left open, for one call. */
  resolve(rows: number, in_features: number, num_classes: number, type: dtype): Chunking {
    const { batch_chunk_size: asked, acc_policy, acc_dtype, allow_retain_graph } = this;
    const half = isHalf(type);
    let method = this.chunking_method;
    if (method === 'auto') method = asked !== null ? null : half ? 'aspect_ratio' : 'aspect_ratio:2';
    let size = Math.min(asked ?? rows, rows);
    if (method !== null) {
      const factor = Number(method.split(':')[1] ?? 1);
      const target = Math.ceil(rows / Math.ceil(num_classes / in_features));
      size = Math.min(Math.floor(nextPowerOfTwo(target) / factor), rows);
      if (asked !== null && asked !== size) {
        throw new RangeError(
          `batch_chunk_size (=${asked}) and chunking_method ('${method}') give different chunk sizes (${asked} vs ${size}); pass only one.`,
        );
      }
    }
    const auto = acc_policy === 'auto';
    return {
      allow_retain_graph,
      batch_chunk_size: Math.max(1, size),
      acc_policy: auto ? (half ? 'accurate' : 'compact') : acc_policy,
      acc_dtype: acc_dtype ?? (auto && half ? float32 : type),
    };
  }

  /** As Python writes it. */
  toString(): string {
    const { allow_retain_graph, batch_chunk_size, chunking_method, acc_policy, acc_dtype } = this;
    return `LinearCrossEntropyOptions(allow_retain_graph=${repr(allow_retain_graph)}, batch_chunk_size=${repr(batch_chunk_size)}, chunking_method=${repr(chunking_method)}, acc_policy=${repr(acc_policy)}, acc_dtype=${repr(acc_dtype)})`;
  }
}
