/**
 * Datasets and how they are cut into batches.
 * @see https://docs.pytorch.org/docs/stable/data.html
 */
import type { Tensor } from '../../tensor.js';
import type { Collated } from './collate.js';
import { DataLoader as Class, type DataLoaderClass } from './dataloader.js';

export { type Collated, type Converted, default_collate, default_convert } from './collate.js';
export {
  ChainDataset,
  ConcatDataset,
  Dataset,
  IterableDataset,
  StackDataset,
  TensorDataset,
} from './dataset.js';
export type { DataLoaderOptions } from './options.js';
export {
  BatchSampler,
  RandomSampler,
  type RandomSamplerOptions,
  Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from './sampler.js';
export { random_split, Subset } from './subset.js';

/**
 * Goes through a dataset in batches, each time from the beginning, with PyTorch's random numbers: the same seed gives the
 * same order, and leaves the generators in the same state.
 *
 * Batches of a TensorDataset, and of subsets of one, are taken from its tensors at once.
 *
 * Where a batch can't be made, the iterator throws, and goes on with the next one if it's asked again.
 *
 * @throws RangeError if options don't fit or exclude each other; TypeError for what isn't a dataset, and for options of
 *   wrong types.
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader
 * @example
 * const loader = new torch.utils.data.DataLoader(digits, { batch_size: 64, shuffle: true });
 * for (const [x, y] of loader) console.log(x.shape); // [64, 784]
 */
export const DataLoader: DataLoaderClass = Class;
export type DataLoader<T = [Tensor, Tensor], B = Collated<T>> = Class<T, B>;
