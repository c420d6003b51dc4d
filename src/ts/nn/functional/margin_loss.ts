/** Losses that ask for a margin between what belongs together and what doesn't. */
import * as torch from '../../_generated/functions.js';
import * as nn from '../../_generated/nn.js';
import { checked, functional, type Rest } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { float, size } from '../repr.js';
import { checkReduction, type Reduction, type ReductionOption, reduced, reductionCode } from './reduction.js';

export interface MarginLossOptions extends ReductionOption {
  margin?: number;
}

type PairLoss = (
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  ...rest: Rest<['margin', 'reduction'], MarginLossOptions>
) => Tensor;

/**
 * Of pairs of scores, of which the first should be the higher where the target is 1, and the lower where it is -1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 */
export const margin_ranking_loss: PairLoss = checked(
  'margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, str reduction="mean")',
  (input1: Tensor, input2: Tensor, target: Tensor, margin: number, reduction: Reduction) => {
    const code = reductionCode(reduction);
    if (input1.dim() !== input2.dim() || input1.dim() !== target.dim()) {
      throw new TorchError(
        `margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: ${size(input1.shape)}, input2: ${size(input2.shape)}, target: ${size(target.shape)} `,
      );
    }
    return torch.margin_ranking_loss(input1, input2, target, margin, code);
  },
);

/**
 * Of pairs of vectors, which should be alike where the target is 1, and not where it is -1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 */
export const cosine_embedding_loss: PairLoss = functional(
  'cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, str reduction="mean")',
  (input1: Tensor, input2: Tensor, target: Tensor, margin = 0, reduction: Reduction = 'mean') =>
    torch.cosine_embedding_loss(input1, input2, target, margin, reductionCode(reduction)),
);

/**
 * Of distances, which should be small where the target is 1, and above the margin where it is -1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 */
export const hinge_embedding_loss: (
  input: Tensor,
  target: Tensor,
  ...rest: Rest<['margin', 'reduction'], MarginLossOptions>
) => Tensor = functional(
  'hinge_embedding_loss(Tensor input, Tensor target, float margin=1.0, str reduction="mean")',
  (input: Tensor, target: Tensor, margin = 1, reduction: Reduction = 'mean') =>
    torch.hinge_embedding_loss(input, target, margin, reductionCode(reduction)),
);

type PlainLoss = (input: Tensor, target: Tensor, ...rest: Rest<['reduction'], ReductionOption>) => Tensor;

function plainLoss(
  name: string,
  op: (input: Tensor, target: Tensor, reduction: number) => Tensor,
): PlainLoss {
  return functional(
    `${name}(Tensor input, Tensor target, str reduction="mean")`,
    (input: Tensor, target: Tensor, reduction: Reduction = 'mean') =>
      op(input, target, reductionCode(reduction)),
  );
}

/**
 * Of logits, and targets that are 1 or -1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 */
export const soft_margin_loss = plainLoss('soft_margin_loss', nn.soft_margin_loss);

/**
 * Of scores, and numbers of all classes of a sample, which end with -1.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 */
export const multilabel_margin_loss = plainLoss('multilabel_margin_loss', nn.multilabel_margin_loss);

export interface WeightedLossOptions extends ReductionOption {
  /** Of each class. */
  weight?: Tensor | null;
}

/**
 * Of logits, and targets that are 1 for each class of a sample, and 0 for others.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 */
export const multilabel_soft_margin_loss: (
  input: Tensor,
  target: Tensor,
  ...rest: Rest<['weight', 'reduction'], WeightedLossOptions>
) => Tensor = checked(
  'multilabel_soft_margin_loss(Tensor input, Tensor target, Tensor? weight=None, str reduction="mean")',
  (input: Tensor, target: Tensor, weight: Tensor | null, reduction: Reduction) => {
    const positive = target.mul(nn.log_sigmoid(input));
    const negative = torch.rsub(target, 1).mul(nn.log_sigmoid(input.neg()));
    const loss = positive.add(negative).neg();
    const weighted = weight === null ? loss : loss.mul(weight);
    const classes = input.dim() - 1;
    const samples = weighted.sum(classes).div(input.size(classes));
    checkReduction(reduction, 'is not valid');
    return reduced(samples, reduction);
  },
);

export interface MultiMarginLossOptions extends WeightedLossOptions {
  /** The exponent: 1 or 2. */
  p?: number;
  margin?: number;
}

/**
 * Of scores and class numbers.
 *
 * @throws RangeError if p isn't 1 or 2, or the weight no vector.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 */
export const multi_margin_loss: (
  input: Tensor,
  target: Tensor,
  ...rest: Rest<['p', 'margin', 'weight', 'reduction'], MultiMarginLossOptions>
) => Tensor = checked(
  'multi_margin_loss(Tensor input, Tensor target, float p=1, float margin=1.0, Tensor? weight=None, str reduction="mean")',
  (input: Tensor, target: Tensor, p: number, margin: number, weight: Tensor | null, reduction: Reduction) => {
    const code = reductionCode(reduction);
    if (p !== 1 && p !== 2) throw new RangeError('only p == 1 and p == 2 supported');
    if (weight !== null && weight.dim() !== 1) throw new RangeError('weight must be one-dimensional');
    return nn.multi_margin_loss(input, target, p, margin, weight, code);
  },
);

export interface TripletMarginLossOptions extends MarginLossOptions {
  /** The norm's exponent. */
  p?: number;
  /** Added to differences. */
  eps?: number;
  /** Takes the negative's distance from the positive where that is smaller. */
  swap?: boolean;
}

function checkMargin(margin: number): void {
  if (margin <= 0) throw new RangeError(`margin must be greater than 0, got ${float(margin)}`);
}

/**
 * Of an anchor, which should be nearer to the positive than to the negative by the margin.
 *
 * @throws RangeError if the margin isn't positive.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 */
export const triplet_margin_loss: (
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  ...rest: Rest<['margin', 'p', 'eps', 'swap', 'reduction'], TripletMarginLossOptions>
) => Tensor = functional(
  'triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, str reduction="mean")',
  (
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    margin = 1,
    p = 2,
    eps = 1e-6,
    swap = false,
    reduction: Reduction = 'mean',
  ) => {
    const code = reductionCode(reduction);
    checkMargin(margin);
    return torch.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, code);
  },
);

/** Distances of two batches' vectors. */
export type DistanceFunction = (a: Tensor, b: Tensor) => Tensor;

export interface TripletMarginWithDistanceLossOptions extends MarginLossOptions {
  /** Euclidean by default; a module will do. */
  distance_function?: DistanceFunction | null;
  /** Takes the negative's distance from the positive where that is smaller. */
  swap?: boolean;
}

/**
 * As `triplet_margin_loss`, with a distance of one's own.
 *
 * @throws RangeError if the margin isn't positive.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_with_distance_loss.html
 * @example
 * const distance_function = (a: Tensor, b: Tensor) => a.sub(b).abs().amax(1);
 * const [anchor, positive, negative] = [0, 1, 2].map(() => torch.randn([4, 8]));
 * F.triplet_margin_with_distance_loss(anchor, positive, negative, { distance_function })
 */
export const triplet_margin_with_distance_loss: (
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options?: TripletMarginWithDistanceLossOptions,
) => Tensor = checked(
  'triplet_margin_with_distance_loss(Tensor anchor, Tensor positive, Tensor negative, *, Callable? distance_function=None, float margin=1.0, bool swap=False, str reduction="mean")',
  (
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    distance_function: DistanceFunction | null,
    margin: number,
    swap: boolean,
    reduction: Reduction,
  ) => {
    checkReduction(reduction);
    checkMargin(margin);
    const [a, p, n] = [anchor.dim(), positive.dim(), negative.dim()];
    if (a !== p || p !== n) {
      throw new TorchError(
        `The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: anchor ${a}D, positive ${p}D, and negative ${n}D inputs`,
      );
    }
    const distance = distance_function ?? torch.pairwise_distance;
    const near = distance(anchor, positive);
    const far = distance(anchor, negative);
    const farther = swap ? torch.minimum(far, distance(positive, negative)) : far;
    return reduced(near.add(margin).sub(farther).clamp_min(0), reduction);
  },
);
