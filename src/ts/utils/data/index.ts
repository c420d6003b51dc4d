/**
 * Datasets and how they are cut into batches.
 * @see https://docs.pytorch.org/docs/stable/data.html
 */
export { type Collated, default_collate, default_convert } from './collate.js';
export { DataLoader, type DataLoaderOptions } from './dataloader.js';
export {
  ChainDataset,
  ConcatDataset,
  Dataset,
  IterableDataset,
  StackDataset,
  TensorDataset,
} from './dataset.js';
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
