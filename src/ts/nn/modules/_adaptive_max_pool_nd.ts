import { type Rest, readerFor } from '../../arguments.js';
import type * as F from '../functional/index.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';

export interface AdaptiveMaxPoolOptions {
  /** Gives the indices of the largest elements, too. */
  return_indices?: boolean;
}

const read = readerFor<Required<AdaptiveMaxPoolOptions> & { output_size: F.AdaptiveSize }>(
  '(int?[1] output_size, bool return_indices=False)',
);

/** What the adaptive max pools have in common. */
export abstract class AdaptiveMaxPoolNd extends Module {
  declare readonly output_size: F.AdaptiveSize;
  declare readonly return_indices: boolean;

  constructor(
    ...args:
      | [options: { output_size: F.AdaptiveSize } & AdaptiveMaxPoolOptions]
      | [output_size: F.AdaptiveSize, ...rest: Rest<['return_indices'], AdaptiveMaxPoolOptions>]
  ) {
    super();
    const options = read(new.target.name, args);
    this.output_size = options.output_size;
    this.return_indices = options.return_indices;
  }

  override extra_repr(): string {
    return `output_size=${repr(this.output_size)}`;
  }
}
