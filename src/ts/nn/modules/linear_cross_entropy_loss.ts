import { type Rest, reader } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { float, repr } from '../repr.js';
import { WeightedLoss } from './_weighted_loss.js';
import { Linear } from './linear.js';
import type { LinearCrossEntropyOptions } from './linear_cross_entropy_options.js';
import { type FactoryOptions, kFactory } from './utils.js';

export interface LinearCrossEntropyLossOptions
  extends Omit<F.LinearCrossEntropyArguments, 'linear_bias'>,
    FactoryOptions {
  /** Sizes of the positions that each have a class; none by default. */
  out_features?: readonly number[] | null;
  /** Of the linear map. */
  bias?: boolean;
}

const read = reader<Required<LinearCrossEntropyLossOptions> & { in_features: number; num_classes: number }>(
  `LinearCrossEntropyLoss(int in_features, int num_classes, *, int[]? out_features=None, bool bias=False, ${kFactory}, str reduction="mean", Tensor? weight=None, int? ignore_index=None, float label_smoothing=0.0, Object? options=None)`,
);

/**
 * A linear map and the cross entropy of what it gives, with a class number or probabilities for each sample.
 *
 * @throws TorchError if the weight isn't one for each class, or `label_smoothing` not between 0 and 1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LinearCrossEntropyLoss.html
 * @example
 * const criterion = new nn.LinearCrossEntropyLoss(16, 10);
 * criterion(torch.randn([8, 16]), torch.randint(10, [8])).backward();
 */
export class LinearCrossEntropyLoss extends WeightedLoss {
  declare readonly num_classes: number;
  declare readonly out_features: readonly number[];
  declare readonly ignore_index: number | null;
  declare readonly label_smoothing: number;
  declare readonly options: LinearCrossEntropyOptions | null;
  declare linear: Linear;

  constructor(
    ...args:
      | [options: { in_features: number; num_classes: number } & LinearCrossEntropyLossOptions]
      | [in_features: number, num_classes: number, ...rest: Rest<[], LinearCrossEntropyLossOptions>]
  ) {
    const options = read(args);
    const { in_features, num_classes } = options;
    const { weight, label_smoothing, bias, device, dtype } = options;
    if (weight !== null && (weight.dim() !== 1 || weight.size(0) !== num_classes)) {
      throw new TorchError(`expected weight shape to be ${repr([num_classes])}, got ${repr(weight.shape)}`);
    }
    if (label_smoothing < 0 || label_smoothing > 1) {
      throw new TorchError(`expected label_smoothing to be in range [0, 1], got ${float(label_smoothing)}`);
    }
    super(options);
    this.num_classes = num_classes;
    this.out_features = options.out_features ?? [];
    this.ignore_index = options.ignore_index;
    this.label_smoothing = label_smoothing;
    this.options = options.options;
    const rows = this.out_features.reduce((product, n) => product * n, num_classes);
    this.linear = new Linear(in_features, rows, { bias, device, dtype });
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, bias, in_features } = this.linear;
    const outputs = [this.num_classes, ...this.out_features];
    return F.linear_cross_entropy(input, weight.reshape([...outputs, in_features]), target, {
      linear_bias: bias?.reshape(outputs) ?? null,
      weight: this.weight,
      reduction: this.reduction,
      ignore_index: this.ignore_index,
      label_smoothing: this.label_smoothing,
      options: this.options,
    });
  }

  override extra_repr(): string {
    const { in_features, bias } = this.linear;
    return `in_features=${in_features}, num_classes=${this.num_classes}, out_features=${repr(this.out_features)}, bias=${repr(bias !== null)}, reduction=${this.reduction}, ignore_index=${repr(this.ignore_index)}, label_smoothing=${float(this.label_smoothing)}, options=${this.options ?? 'None'}`;
  }
}
