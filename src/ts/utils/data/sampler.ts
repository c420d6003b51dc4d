/** In which order samples are taken. Random numbers are drawn when and as PyTorch draws them. */
import { arange, empty, multinomial, randint, randperm } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import type { TypedArray } from '../../buffers.js';
import { as_tensor } from '../../creation.js';
import { float64, int64 } from '../../dtype.js';
import { Generator } from '../../random.js';
import { keep, type Tensor } from '../../tensor.js';
import { lengthOf } from './dataset.js';
import { after } from './options.js';

/** What has a number of elements. */
interface Sized {
  readonly length: number;
}

/**
 * Gives numbers of samples, or arrays of them. A sampler of your own extends this class and defines `[Symbol.iterator]`,
 * and `length` where it knows it: a DataLoader's length is made of it.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Sampler
 */
export abstract class Sampler<T = number> implements Iterable<T> {
  abstract [Symbol.iterator](): Iterator<T>;
}

/** @internal A sampler that knows many numbers at a time. */
export abstract class BlockSampler extends Sampler<number> {
  abstract readonly length: number;

  /** @internal All numbers are below it. */
  abstract readonly bound: number;

  /** The numbers, in int64 tensors that no scope owns; each is drawn when those before have been used up. */
  abstract blocks(): Iterator<Tensor>;

  *[Symbol.iterator](): Iterator<number> {
    const blocks = this.blocks();
    for (let next = blocks.next(); !next.done; next = blocks.next()) {
      const numbers = next.value.tolist() as number[];
      next.value.dispose();
      yield* numbers;
    }
  }
}

/** @internal The seed that PyTorch draws for a loader's and a sampler's own use. */
export function drawSeed(generator: Generator | null): number | bigint {
  using seed = empty([], { dtype: int64 });
  seed.random_({ generator });
  return seed.item<number | bigint>();
}

/**
 * From first to last.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.SequentialSampler
 */
export class SequentialSampler extends BlockSampler {
  readonly data_source: Sized;

  constructor(data_source: Sized) {
    super();
    this.data_source = data_source;
  }

  get length(): number {
    return lengthOf(this.data_source);
  }

  /** @internal */
  get bound(): number {
    return this.length;
  }

  *blocks(): Iterator<Tensor> {
    yield keep(arange(this.length, { dtype: int64 }));
  }
}

export interface RandomSamplerOptions {
  /** Whether a sample may come again before all others came. */
  replacement?: boolean;
  /** As many as there are, if it isn't given. */
  num_samples?: number | null;
  generator?: Generator | null;
}

const readRandom = reader<Required<RandomSamplerOptions>>(
  'RandomSampler(Any data_source, Any replacement=False, Any num_samples=None, Generator? generator=None)',
);

/**
 * At random.
 *
 * @throws TypeError or RangeError if an option doesn't fit.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.RandomSampler
 */
export class RandomSampler extends BlockSampler {
  readonly data_source: Sized;
  readonly replacement: boolean;
  readonly generator: Generator | null;
  readonly #num_samples: number | null;

  constructor(
    data_source: Sized,
    ...rest: Rest<['replacement', 'num_samples', 'generator'], RandomSamplerOptions>
  ) {
    super();
    const { replacement, num_samples, generator } = readRandom(after(data_source, rest));
    checkBoolean('replacement', replacement, TypeError);
    this.data_source = data_source;
    this.replacement = replacement;
    this.#num_samples = num_samples;
    this.generator = generator;
    checkPositive('num_samples', this.num_samples);
  }

  get num_samples(): number {
    return this.#num_samples ?? this.bound;
  }

  get length(): number {
    return this.num_samples;
  }

  /** @internal */
  get bound(): number {
    return lengthOf(this.data_source);
  }

  *blocks(): Iterator<Tensor> {
    const n = this.bound;
    const total = this.num_samples;
    const generator = this.generator ?? new Generator().manual_seed(drawSeed(null));
    const size = this.replacement ? 32 : n;
    const draw = this.replacement
      ? (count: number) => randint(n, [count], { dtype: int64, generator })
      : () => randperm(n, { generator });
    for (let i = 0; i < Math.floor(total / size); i++) yield keep(draw(size));
    // Also where nothing remains: Python draws once more, too.
    const rest = total % size;
    const last = draw(rest);
    yield keep(this.replacement ? last : last.narrow(0, 0, rest));
  }
}

const readSubset = reader<{ generator: Generator | null }>(
  'SubsetRandomSampler(Object indices, Generator? generator=None)',
);

/**
 * Some of the samples, at random, each once.
 *
 * @throws TypeError for arguments of wrong types.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.SubsetRandomSampler
 */
export class SubsetRandomSampler extends Sampler<number> {
  readonly indices: readonly number[];
  readonly generator: Generator | null;

  constructor(indices: readonly number[], ...rest: Rest<['generator'], { generator?: Generator | null }>) {
    super();
    const { generator } = readSubset([indices, ...rest]);
    lengthOf(indices);
    this.indices = indices;
    this.generator = generator;
  }

  get length(): number {
    return this.indices.length;
  }

  *[Symbol.iterator](): Iterator<number> {
    using order = randperm(this.indices.length, { generator: this.generator });
    for (const i of order.tolist() as number[]) yield this.indices[i]!;
  }
}

export type WeightedRandomSamplerOptions = Omit<RandomSamplerOptions, 'num_samples'>;

const readWeighted = reader<Required<WeightedRandomSamplerOptions>>(
  'WeightedRandomSampler(Any weights, Any num_samples, Any replacement=True, Generator? generator=None)',
);

/**
 * At random, some more often than others.
 *
 * @throws RangeError or TypeError if an argument doesn't fit.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.WeightedRandomSampler
 */
export class WeightedRandomSampler extends BlockSampler {
  /** How likely each is, in float64; they needn't add up to 1. */
  readonly weights: Tensor;
  readonly num_samples: number;
  readonly replacement: boolean;
  readonly generator: Generator | null;

  constructor(
    weights: readonly number[] | TypedArray | Tensor,
    num_samples: number,
    ...rest: Rest<['replacement', 'generator'], WeightedRandomSamplerOptions>
  ) {
    super();
    const { replacement, generator } = readWeighted([weights, num_samples, ...rest]);
    checkPositive('num_samples', num_samples);
    checkBoolean('replacement', replacement);
    this.weights = keep(as_tensor(weights, { dtype: float64 }));
    if (this.weights.dim() !== 1) {
      throw new RangeError(
        `weights should be a 1d sequence but given weights have shape (${this.weights.shape.join(', ')})`,
      );
    }
    this.num_samples = num_samples;
    this.replacement = replacement;
    this.generator = generator;
  }

  get length(): number {
    return this.num_samples;
  }

  /** @internal */
  get bound(): number {
    return this.weights.size(0);
  }

  *blocks(): Iterator<Tensor> {
    const { weights, num_samples, replacement, generator } = this;
    yield keep(multinomial(weights, num_samples, replacement, { generator }));
  }
}

/**
 * Numbers of samples in arrays of `batch_size`.
 *
 * @param drop_last whether a last array of fewer is left out.
 * @throws RangeError if an argument doesn't fit.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.BatchSampler
 */
export class BatchSampler extends Sampler<number[]> {
  readonly sampler: Iterable<number>;
  readonly batch_size: number;
  readonly drop_last: boolean;

  constructor(sampler: Iterable<number>, batch_size: number, drop_last: boolean) {
    super();
    checkPositive('batch_size', batch_size);
    checkBoolean('drop_last', drop_last);
    this.sampler = sampler;
    this.batch_size = batch_size;
    this.drop_last = drop_last;
  }

  get length(): number {
    const total = lengthOf(this.sampler) / this.batch_size;
    return this.drop_last ? Math.floor(total) : Math.ceil(total);
  }

  *[Symbol.iterator](): Iterator<number[]> {
    let batch: number[] = [];
    for (const i of this.sampler) {
      batch.push(i);
      if (batch.length < this.batch_size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0 && !this.drop_last) yield batch;
  }
}

function checkPositive(name: string, value: number): void {
  if (!Number.isInteger(value) || value <= 0) {
    throw new RangeError(`${name} should be a positive integer value, but got ${name}=${String(value)}`);
  }
}

function checkBoolean(name: string, value: boolean, Wrong: ErrorConstructor = RangeError): void {
  if (typeof value !== 'boolean') {
    throw new Wrong(`${name} should be a boolean value, but got ${name}=${String(value)}`);
  }
}
