import type { Tensor } from '../../tensor.js';
import type { Reduction } from '../functional/index.js';
import { Loss } from './_loss.js';

/** What the losses with a weight have in common. */
export abstract class WeightedLoss extends Loss {
  declare weight: Tensor | null;

  /** @internal */
  constructor(options: { weight: Tensor | null; reduction: Reduction }) {
    super(options);
    this.register_buffer('weight', options.weight);
  }
}
