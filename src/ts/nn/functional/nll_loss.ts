/** Losses that are negative logarithms of likelihoods. */
import * as torch from '../../_generated/functions.js';
import { functional, type Rest, reader } from '../../arguments.js';
import { no_grad } from '../../autograd.js';
import { outside } from '../../bounds.js';
import type { Ints } from '../../ops/types.js';
import { Tensor } from '../../tensor.js';
import { sameSize } from './loss.js';
import { checkReduction, type Reduction, type ReductionOption, reduced, reductionCode } from './reduction.js';

export interface CtcLossOptions extends ReductionOption {
  /** The class that stands for no label. */
  blank?: number;
  /** Makes infinite losses, of targets longer than their input, and their gradients zero. */
  zero_infinity?: boolean;
}

const kCtcRest = 'int blank=0, str reduction="mean", bool zero_infinity=False)';
const readCtc = reader<
  Required<CtcLossOptions> & {
    log_probs: Tensor;
    targets: Tensor;
    input_lengths: Tensor;
    target_lengths: Tensor;
  }
>(
  `ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, ${kCtcRest}`,
  `ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, ${kCtcRest}`,
);

/** Labels become addresses, which the kernel of the CPU doesn't check. Padding may be anything. */
function checkLabels(log_probs: Tensor, targets: Tensor, lengths: Tensor | Ints): void {
  const onCpu = log_probs.device.type === 'cpu' && targets.device.type === 'cpu';
  if (!onCpu || log_probs.dim() === 0 || targets.numel() === 0) return;
  const classes = log_probs.size(-1);
  if (outside(targets, classes) === null) return;
  const ends = [...(lengths instanceof Tensor ? lengths.reshape([-1]) : lengths)].map(Number);
  const [rows, columns] = targets.dim() === 2 ? targets.shape : [1, targets.numel()];
  // What the operator refuses, it doesn't read.
  if (targets.dim() !== 2 ? ends.reduce((sum, n) => sum + n, 0) !== columns : ends.length !== rows) return;
  const used =
    targets.dim() === 2
      ? ends.map((length, i) => targets.select(0, i).narrow(0, 0, Math.min(length, columns!)))
      : [targets];
  for (const labels of used) {
    const wrong = outside(labels, classes);
    if (wrong === null) continue;
    throw new RangeError(`ctc_loss(): label ${wrong} is out of range for ${classes} classes`);
  }
}

/**
 * Connectionist temporal classification: of sequences of log-probabilities, and of labels that aren't aligned with them.
 *
 * @param log_probs (T, N, C) or (T, C).
 * @param targets (N, S), or all sequences one after another.
 * @param input_lengths as a tensor of integers or a list, and so `target_lengths`.
 * @throws RangeError if a label is negative or none of the classes, on the CPU.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 * @example
 * const log_probs = torch.randn([50, 2, 20]).log_softmax(2);
 * F.ctc_loss(log_probs, torch.randint(1, 20, [2, 10]), [50, 50], [10, 8])
 */
export function ctc_loss<Lengths extends Tensor | Ints>(
  log_probs: Tensor,
  targets: Tensor,
  input_lengths: Lengths,
  target_lengths: Lengths,
  ...rest: Rest<['blank', 'reduction', 'zero_infinity'], CtcLossOptions>
): Tensor;
export function ctc_loss(...args: unknown[]): Tensor {
  const a = readCtc(args);
  checkLabels(a.log_probs, a.targets, a.target_lengths);
  return torch.ctc_loss(
    a.log_probs,
    a.targets,
    a.input_lengths,
    a.target_lengths,
    a.blank,
    reductionCode(a.reduction),
    a.zero_infinity,
  );
}

export interface PoissonNllLossOptions extends ReductionOption {
  /** Whether the input is the rate's logarithm. */
  log_input?: boolean;
  /** Adds Stirling's approximation of the term that depends on the target only. */
  full?: boolean;
  /** Added to rates, to keep their logarithms finite. */
  eps?: number;
}

/**
 * Of rates, or their logarithms, and counts of a Poisson distribution.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 */
export const poisson_nll_loss: (
  input: Tensor,
  target: Tensor,
  ...rest: Rest<['log_input', 'full', 'eps', 'reduction'], PoissonNllLossOptions>
) => Tensor = functional(
  'poisson_nll_loss(Tensor input, Tensor target, bool log_input=True, bool full=False, float eps=1e-08, str reduction="mean")',
  (
    input: Tensor,
    target: Tensor,
    log_input = true,
    full = false,
    eps = 1e-8,
    reduction: Reduction = 'mean',
  ) => {
    checkReduction(reduction);
    return torch.poisson_nll_loss(input, target, log_input, full, eps, reductionCode(reduction));
  },
);

export interface GaussianNllLossOptions extends ReductionOption {
  /** Adds the term that doesn't depend on the input. */
  full?: boolean;
  /** The smallest variance. */
  eps?: number;
}

const kGaussianRest = 'bool full=False, float eps=1e-06, str reduction="mean")';
const readGaussian = reader<
  Required<GaussianNllLossOptions> & { input: Tensor; target: Tensor; var: Tensor | number }
>(
  `gaussian_nll_loss(Tensor input, Tensor target, Tensor var, ${kGaussianRest}`,
  `gaussian_nll_loss(Tensor input, Tensor target, float var, ${kGaussianRest}`,
);

/** The variance in a shape that broadcasts to the input's. */
function varianceFor(input: Tensor, variance: Tensor): Tensor {
  if (sameSize(variance, input)) return variance;
  const [shape, own] = [input.shape, variance.shape];
  const last = shape.length - 1;
  if (own.length === Math.max(last, 0) && own.every((n, i) => n === shape[i])) return variance.unsqueeze(-1);
  // As PyTorch has it: sizes that differ add up to one.
  const different = own.filter((n, i) => n !== shape[i]).reduce((sum, n) => sum + n, 0);
  if (own.length === shape.length && different === 1) return variance;
  throw new RangeError('var is of incorrect size');
}

/**
 * Of means and values of normal distributions.
 *
 * @param variance one for each element, each sample or all.
 * @throws RangeError if a variance is negative, or its shape doesn't fit.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 * @example
 * F.gaussian_nll_loss(torch.randn([5, 2]), torch.randn([5, 2]), torch.ones([5, 1]), { full: true })
 */
export function gaussian_nll_loss(
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  ...rest: Rest<['full', 'eps', 'reduction'], GaussianNllLossOptions>
): Tensor;
export function gaussian_nll_loss(...args: unknown[]): Tensor {
  const { input, target, var: given, full, eps, reduction } = readGaussian(args);
  if (given instanceof Tensor ? given.lt(0).any().item() : given < 0) {
    throw new RangeError('var has negative entry/entries');
  }
  const all = given instanceof Tensor ? given : torch.ones_like(input).mul(given);
  const fitting = varianceFor(input, all);
  checkReduction(reduction, 'is not valid');
  const variance = fitting.clone();
  no_grad(() => variance.clamp_({ min: eps }));
  const loss = variance.log().add(input.sub(target).pow(2).div(variance)).mul(0.5);
  if (full) loss.add_(0.5 * Math.log(2 * Math.PI));
  return reduced(loss, reduction);
}
