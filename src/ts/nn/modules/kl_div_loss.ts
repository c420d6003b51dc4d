import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';

const read = reader<Required<F.KlDivOptions>>('KLDivLoss(str reduction="mean", bool log_target=False)');

/**
 * Of log-probabilities and probabilities.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.KLDivLoss.html
 */
export class KLDivLoss extends Module {
  declare reduction: F.Reduction | 'batchmean';
  declare readonly log_target: boolean;

  constructor(...args: Rest<['reduction', 'log_target'], F.KlDivOptions>) {
    super();
    const { reduction, log_target } = read(args);
    this.reduction = reduction;
    this.log_target = log_target;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.kl_div(input, target, this.reduction, this.log_target);
  }
}
