import type { Rest } from '../arguments.js';
import type { Tensor } from '../tensor.js';
import { Adam, type AdamOptions, kAdamDefaults } from './adam.js';
import type { ParamGroup, Params } from './optimizer.js';
import { readOptions } from './options.js';
import type { StateOf } from './state_dict.js';

export type AdamWOptions = Omit<AdamOptions, 'decoupled_weight_decay'>;

const { decoupled_weight_decay: _, ...defaults } = kAdamDefaults;
const kDefaults = { ...defaults, weight_decay: 1e-2 };

/**
 * Adam whose weight decay doesn't go through the averages.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html
 */
export class AdamW extends Adam {
  constructor(
    params: Params<AdamWOptions>,
    ...rest: Rest<['lr', 'betas', 'eps', 'weight_decay', 'amsgrad'], AdamWOptions>
  ) {
    super(params, { ...readOptions('AdamW', kDefaults, 5, rest), decoupled_weight_decay: true });
  }

  protected override restore(groups: ParamGroup<AdamOptions>[], state: Map<Tensor, StateOf>): void {
    super.restore(groups, state);
    for (const group of groups) group.decoupled_weight_decay = true;
  }
}
