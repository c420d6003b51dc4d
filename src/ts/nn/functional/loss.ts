/** Losses. @see https://docs.pytorch.org/docs/stable/nn.functional.html#loss-functions */
import * as torch from '../../_generated/functions.js';
import * as nn from '../../_generated/nn.js';
import { direct, functional, type Rest, warn } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { size } from '../repr.js';
import { type Reduction, type ReductionOption, reductionCode } from './reduction.js';

type Maybe = Tensor | null;
type Loss<Names extends readonly string[], Options> = (
  input: Tensor,
  target: Tensor,
  ...rest: Rest<Names, Options>
) => Tensor;

export interface NllLossOptions extends ReductionOption {
  /** Of each class. */
  weight?: Maybe;
  /** Targets of this value don't count. */
  ignore_index?: number;
}

export interface CrossEntropyOptions extends NllLossOptions {
  /** The part of the target that is spread over all classes. */
  label_smoothing?: number;
}

const kCrossEntropy = direct('cross_entropy_loss');
const kNllLoss = direct('nll_loss_nd');

/**
 * Of logits, and class numbers or probabilities.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 * @example
 * F.cross_entropy(torch.randn([8, 10]), torch.randint(10, [8])).item()
 */
export const cross_entropy: Loss<
  ['weight', 'ignore_index', 'reduction', 'label_smoothing'],
  CrossEntropyOptions
> = functional(
  'cross_entropy(Tensor input, Tensor target, Tensor? weight=None, int ignore_index=-100, str reduction="mean", float label_smoothing=0.0)',
  (
    input: Tensor,
    target: Tensor,
    weight: Maybe = null,
    ignore_index = -100,
    reduction: Reduction = 'mean',
    label_smoothing = 0,
  ) => kCrossEntropy(input, target, weight, reductionCode(reduction), ignore_index, label_smoothing),
  true,
);

/** Of log-probabilities and class numbers. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html */
export const nll_loss: Loss<['weight', 'ignore_index', 'reduction'], NllLossOptions> = functional(
  'nll_loss(Tensor input, Tensor target, Tensor? weight=None, int ignore_index=-100, str reduction="mean")',
  (input: Tensor, target: Tensor, weight: Maybe = null, ignore_index = -100, reduction: Reduction = 'mean') =>
    kNllLoss(input, target, weight, reductionCode(reduction), ignore_index),
  true,
);

/** @internal */
export const sameSize = (a: Tensor, b: Tensor): boolean => {
  const [left, right] = [a.shape, b.shape];
  return left.length === right.length && left.every((n, i) => n === right[i]);
};

/** Both with the same shape, and a warning where they had not. */
function broadcast(input: Tensor, target: Tensor): [Tensor, Tensor] {
  if (!sameSize(input, target)) {
    warn(
      `Using a target size (${size(target.shape)}) that is different to the input size (${size(input.shape)}). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.`,
    );
  }
  return torch.broadcast_tensors([input, target]) as [Tensor, Tensor];
}

function checkWeight(weight: Tensor, input: Tensor): void {
  if (!sameSize(weight, input)) throw new RangeError('Weights and input must have the same size.');
}

/** Reduces weighted losses, where the mean is `mean`. */
function reduce(values: Tensor, reduction: Reduction, mean: () => Tensor): Tensor {
  if (reduction === 'none') return values;
  if (reduction === 'sum') return values.sum();
  if (reduction === 'mean') return mean();
  throw new RangeError(`Invalid reduction mode: ${reduction}. Expected one of 'none', 'mean', 'sum'.`);
}

export interface ElementLossOptions extends ReductionOption {
  /** Of each element. */
  weight?: Maybe;
}

function elementLoss(
  name: string,
  op: (input: Tensor, target: Tensor, reduction: number) => Tensor,
  plain: (difference: Tensor) => Tensor,
): Loss<['reduction', 'weight'], ElementLossOptions> {
  return functional(
    `${name}(Tensor input, Tensor target, str reduction="mean", Tensor? weight=None)`,
    (input: Tensor, target: Tensor, reduction: Reduction = 'mean', weight: Maybe = null) => {
      const [a, b] = broadcast(input, target);
      if (weight === null) return op(a, b, reductionCode(reduction));
      checkWeight(weight, input);
      const weighted = plain(a.sub(b)).mul(weight);
      return reduce(weighted, reduction, () => weighted.sum().div(weight.sum()));
    },
  );
}

/** Squared differences. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html */
export const mse_loss = elementLoss('mse_loss', nn.mse_loss, (difference) => difference.pow(2));

/** Absolute differences. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html */
export const l1_loss = elementLoss('l1_loss', nn.l1_loss, (difference) => difference.abs());

/** Squares below `beta`, absolute differences above. */
export const smooth_l1_loss: Loss<['reduction', 'beta'], ReductionOption & { beta?: number }> = functional(
  'smooth_l1_loss(Tensor input, Tensor target, str reduction="mean", float beta=1.0)',
  (input: Tensor, target: Tensor, reduction: Reduction = 'mean', beta = 1) => {
    const [a, b] = broadcast(input, target);
    const code = reductionCode(reduction);
    return beta === 0 ? nn.l1_loss(a, b, code) : nn.smooth_l1_loss(a, b, code, beta);
  },
);

/** Squares below `delta`, absolute differences above. */
export const huber_loss: Loss<['reduction', 'delta', 'weight'], ElementLossOptions & { delta?: number }> =
  functional(
    'huber_loss(Tensor input, Tensor target, str reduction="mean", float delta=1.0, Tensor? weight=None)',
    (input: Tensor, target: Tensor, reduction: Reduction = 'mean', delta = 1, weight: Maybe = null) => {
      const [a, b] = broadcast(input, target);
      if (weight === null) return nn.huber_loss(a, b, reductionCode(reduction), delta);
      checkWeight(weight, input);
      const weighted = nn.huber_loss(a, b, reductionCode('none'), delta).mul(weight);
      return reduce(weighted, reduction, () => weighted.mean());
    },
  );

/** Of probabilities. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html */
export const binary_cross_entropy: Loss<['weight', 'reduction'], ElementLossOptions> = functional(
  'binary_cross_entropy(Tensor input, Tensor target, Tensor? weight=None, str reduction="mean")',
  (input: Tensor, target: Tensor, weight: Maybe = null, reduction: Reduction = 'mean') => {
    if (!sameSize(target, input)) {
      throw new RangeError(
        `Using a target size (${size(target.shape)}) that is different to the input size (${size(input.shape)}) is deprecated. Please ensure they have the same size.`,
      );
    }
    const expanded = weight === null ? null : torch.broadcast_tensors([target, weight])[1]!;
    return nn.binary_cross_entropy(input, target, expanded, reductionCode(reduction));
  },
);

export interface BceWithLogitsOptions extends ElementLossOptions {
  /** Of positive targets, for each class. */
  pos_weight?: Maybe;
}

/** Of logits. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html */
export const binary_cross_entropy_with_logits: Loss<
  ['weight', 'reduction', 'pos_weight'],
  BceWithLogitsOptions
> = functional(
  'binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight=None, str reduction="mean", Tensor? pos_weight=None)',
  (
    input: Tensor,
    target: Tensor,
    weight: Maybe = null,
    reduction: Reduction = 'mean',
    pos_weight: Maybe = null,
  ) => {
    if (!sameSize(target, input)) {
      throw new RangeError(
        `Target size (${size(target.shape)}) must be the same as input size (${size(input.shape)})`,
      );
    }
    return torch.binary_cross_entropy_with_logits(
      input,
      target,
      weight,
      pos_weight,
      reductionCode(reduction),
    );
  },
);

export interface KlDivOptions {
  /** 'batchmean' divides the sum by the batch's size, which is the mathematical definition. */
  reduction?: Reduction | 'batchmean';
  /** Whether the target holds logarithms. */
  log_target?: boolean;
}

/** Of log-probabilities and probabilities. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html */
export const kl_div: Loss<['reduction', 'log_target'], KlDivOptions> = functional(
  'kl_div(Tensor input, Tensor target, str reduction="mean", bool log_target=False)',
  (input: Tensor, target: Tensor, reduction: Reduction | 'batchmean' = 'mean', log_target = false) => {
    if (reduction === 'mean') {
      warn(
        "reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the batch size, and aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in the next major release.",
      );
    }
    const batchmean = reduction === 'batchmean';
    const reduced = torch.kl_div(input, target, reductionCode(batchmean ? 'sum' : reduction), { log_target });
    return batchmean && input.dim() !== 0 ? reduced.div(input.size(0)) : reduced;
  },
);
