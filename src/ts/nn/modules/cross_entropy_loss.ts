import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { WeightedLoss } from './_weighted_loss.js';

const read = reader<Required<F.CrossEntropyOptions>>(
  'CrossEntropyLoss(Tensor? weight=None, int ignore_index=-100, str reduction="mean", float label_smoothing=0.0)',
);

/**
 * Of logits, and class numbers or probabilities.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html
 * @example
 * const criterion = new nn.CrossEntropyLoss();
 * const logits = torch.randn([8, 10], { requires_grad: true });
 * criterion(logits, torch.randint(10, [8])).backward();
 */
export class CrossEntropyLoss extends WeightedLoss {
  declare readonly ignore_index: number;
  declare readonly label_smoothing: number;

  constructor(
    ...args: Rest<['weight', 'ignore_index', 'reduction', 'label_smoothing'], F.CrossEntropyOptions>
  ) {
    const options = read(args);
    super(options);
    this.ignore_index = options.ignore_index;
    this.label_smoothing = options.label_smoothing;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.cross_entropy(
      input,
      target,
      this.weight,
      this.ignore_index,
      this.reduction,
      this.label_smoothing,
    );
  }
}
