import { type Rest, reader } from '../../arguments.js';
import type { Ints } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Loss } from './_loss.js';

const read = reader<Required<F.CtcLossOptions>>(
  'CTCLoss(int blank=0, str reduction="mean", bool zero_infinity=False)',
);

/**
 * Connectionist temporal classification: of log-probabilities, and of labels that aren't aligned with them.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CTCLoss.html
 */
export class CTCLoss extends Loss {
  declare readonly blank: number;
  declare readonly zero_infinity: boolean;

  constructor(...args: Rest<['blank', 'reduction', 'zero_infinity'], F.CtcLossOptions>) {
    const options = read(args);
    super(options);
    this.blank = options.blank;
    this.zero_infinity = options.zero_infinity;
  }

  override forward(
    log_probs: Tensor,
    targets: Tensor,
    input_lengths: Tensor | Ints,
    target_lengths: Tensor | Ints,
  ): Tensor {
    return F.ctc_loss(
      log_probs,
      targets,
      input_lengths,
      target_lengths,
      this.blank,
      this.reduction,
      this.zero_infinity,
    );
  }
}
