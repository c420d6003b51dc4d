/**
 * The cross entropy of a linear map in chunks of samples: the logits of all samples are never in memory together. For the
 * mean and the sum, gradients are computed with the loss, and the backward only scales them.
 */
import { empty, mm, mul, where, zeros } from '../../_generated/functions.js';
import {
  Function as AutogradFunction,
  type FunctionCtx,
  once_differentiable,
} from '../../autograd/function.js';
import { is_grad_enabled } from '../../autograd.js';
import { type dtype, float16 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { tidy } from '../../scope.js';
import type { Tensor } from '../../tensor.js';
import type { Reduction } from '../functional/reduction.js';
import type { Chunking } from './linear_cross_entropy_options.js';

type Maybe = Tensor | null;
type Flags = readonly [input: boolean, weight: boolean, bias: boolean];
type Gradients = [input: Maybe, weight: Maybe, bias: Maybe];

interface Arguments {
  /** (N, in_features). */
  readonly input: Tensor;
  /** (C, in_features). */
  readonly linear_weight: Tensor;
  /** (N), class numbers. */
  readonly target: Tensor;
  readonly linear_bias: Maybe;
  readonly weight: Maybe;
  readonly reduction: Reduction;
  readonly ignore_index: number;
  readonly chunking: Chunking;
}

/** The dtypes in which the parts are kept. */
interface Layout {
  /** Of sums. */
  readonly acc: dtype;
  readonly logits: dtype;
  readonly output: dtype;
  readonly input_grad: dtype;
}

function layoutOf(type: dtype, { acc_policy, acc_dtype: acc }: Chunking): Layout {
  if (type === acc) return { acc, logits: type, output: type, input_grad: type };
  if (acc.name !== 'float32' || (type.name !== 'float16' && type.name !== 'bfloat16')) {
    throw new TorchError(
      `linear_cross_entropy supports float32 acc_dtype with float16/bfloat16 inputs, but got ${acc} acc_dtype and ${type} inputs.`,
    );
  }
  const accurate = acc_policy === 'accurate';
  return {
    acc,
    logits: type === float16 && !accurate ? type : acc,
    output: type === float16 ? acc : type,
    input_grad: accurate ? acc : type,
  };
}

/** Factors of the samples' losses: those of their classes, 0 for those that don't count; negative for gradients. */
function factors(args: Arguments, acc: dtype, mask: Tensor, target: Tensor, grad: Maybe): Tensor {
  const { weight, reduction } = args;
  const values =
    weight === null ? mask.logical_not().to(acc) : where(mask, 0, weight.index_select(0, target).to(acc));
  if (reduction === 'sum') return values.neg_();
  if (reduction === 'mean') {
    const sum = values.sum();
    return values.div_(where(sum.eq(0), Number.NaN, sum.neg()));
  }
  return grad === null ? values : values.neg_().mul_(grad.to(values.dtype));
}

/** What is the same for all chunks. */
class Run {
  readonly layout: Layout;
  readonly target: Tensor;
  readonly factors: Tensor;
  /** In the dtype of the logits. */
  readonly linear_weight: Tensor;
  readonly #args: Arguments;
  readonly #bias: Maybe;
  readonly #buffer: Tensor;

  /** @param grad the gradient of each sample's loss, where there is one. */
  constructor(args: Arguments, grad: Maybe = null) {
    const { input, linear_weight, linear_bias, ignore_index, chunking } = args;
    const classes = linear_weight.size(0);
    this.#args = args;
    this.layout = layoutOf(input.dtype, chunking);
    const mask = args.target.eq(ignore_index);
    const inside = ignore_index >= 0 && ignore_index < classes;
    this.target = inside ? args.target : where(mask, 0, args.target);
    this.factors = factors(args, this.layout.acc, mask, this.target, grad);
    this.linear_weight = linear_weight.to(this.layout.logits);
    this.#bias = linear_bias?.to(this.layout.logits) ?? null;
    this.#buffer = empty([chunking.batch_chunk_size, classes], {
      dtype: this.layout.logits,
      device: input.device,
    });
  }

  /** Calls the function for each chunk; what it makes goes at its end. */
  chunks(visit: (chunk: Chunk) => void): void {
    const { input, chunking } = this.#args;
    const n = input.size(0);
    for (let start = 0; start < n; start += chunking.batch_chunk_size) {
      const size = Math.min(chunking.batch_chunk_size, n - start);
      tidy(() => {
        const rows = input.narrow(0, start, size);
        const logits = this.#buffer.narrow(0, 0, size);
        mm(rows.to(this.layout.logits), this.linear_weight.t(), { out: logits });
        if (this.#bias !== null) logits.add_(this.#bias);
        logits.sub_(logits.amax(1, true));
        visit({
          start,
          size,
          rows,
          logits,
          target: this.target.narrow(0, start, size),
          factors: this.factors.narrow(0, start, size),
        });
      });
    }
  }
}

interface Chunk {
  readonly start: number;
  readonly size: number;
  readonly rows: Tensor;
  /** The largest of each row is 0. */
  readonly logits: Tensor;
  readonly target: Tensor;
  readonly factors: Tensor;
}

const atTarget = ({ logits, target }: Chunk): Tensor => logits.gather(1, target.unsqueeze(1)).squeeze(1);

/** The loss of each sample. */
function losses(args: Arguments): Tensor {
  const { input } = args;
  const run = new Run(args);
  const out = empty([input.size(0)], { dtype: input.dtype, device: input.device });
  run.chunks((chunk) => {
    const own = atTarget(chunk);
    const loss = chunk.logits.exp_().sum(1, { dtype: run.layout.acc }).log_();
    loss.sub_(own.to(loss.dtype)).mul_(chunk.factors.to(loss.dtype));
    out.narrow(0, chunk.start, chunk.size).copy_(loss);
  });
  return out;
}

/** The sum of the losses with their factors, and the gradients that are asked for. */
function lossAndGradients(args: Arguments, flags: Flags, grad: Maybe = null): [Tensor, Gradients] {
  const { input, linear_weight, reduction, chunking } = args;
  const { dtype: type, device } = input;
  const run = new Run(args, grad);
  const { acc, logits: logitsType } = run.layout;
  const output = zeros([], { dtype: run.layout.output, device });
  if (reduction === 'mean' && input.size(0) === 0) output.fill_(Number.NaN);
  const [inputGrad, weightGrad, biasGrad] = [
    flags[0] ? empty(input.shape, { dtype: run.layout.input_grad, device }) : null,
    flags[1] ? zeros(linear_weight.shape, { dtype: type, device }) : null,
    flags[2] ? zeros(linear_weight.shape.slice(0, -1), { dtype: type, device }) : null,
  ];
  // Without a buffer, each chunk's part is added to the gradient in the input's own dtype.
  const buffered = weightGrad !== null && (chunking.acc_policy !== 'compact' || logitsType !== type);
  const buffer = buffered ? empty(linear_weight.shape, { dtype: acc, device }) : null;

  run.chunks((chunk) => {
    const { start, size, rows, logits, target, factors } = chunk;
    output.add_(factors.dot(atTarget(chunk).to(factors.dtype)));
    const sums = logits.exp_().sum(1, { dtype: acc });
    if (flags.includes(true)) logits.mul_(factors.div(sums).to(logitsType).unsqueeze(1));
    output.sub_(factors.to(sums.dtype).dot(sums.log_()));
    // From here on logits are the factors times softmax: gradients are that, less the factors at the targets.
    if (biasGrad !== null) {
      const part = acc === type ? biasGrad : biasGrad.new_zeros(biasGrad.shape, { dtype: acc });
      part.sub_(logits.sum(0, { dtype: acc })).index_add_(0, target, factors);
      if (part !== biasGrad) biasGrad.add_(part.to(type));
    }
    if (inputGrad !== null) {
      const own = inputGrad.narrow(0, start, size);
      // Straight into the gradient where the dtype is the same: the last bits depend on how memory is aligned.
      const part = own.dtype === logitsType ? own : empty(own.shape, { dtype: logitsType, device });
      const rowsOfTarget = run.linear_weight.index_select(0, target);
      mul(rowsOfTarget, factors.to(logitsType).unsqueeze(1), { out: part });
      part.addmm_(logits, run.linear_weight, { alpha: -1 });
      if (part !== own) own.copy_(part);
    }
    if (weightGrad !== null) {
      const own = rows.to(acc);
      const weighted = own.mul(factors.unsqueeze(1));
      if (buffer === null) {
        weightGrad.addmm_(logits.t(), rows, { alpha: -1 }).index_add_(0, target, weighted.to(type));
      } else {
        mm(logits.to(acc).t(), own, { out: buffer });
        weightGrad.sub_(buffer.index_add_(0, target, weighted, { alpha: -1 }));
      }
    }
  });
  return [output.to(type), [inputGrad?.to(type) ?? null, weightGrad, biasGrad]];
}

/** The gradients of input, weight, target, bias and the rest. */
const inOrder = ([input, weight, bias]: Gradients): Maybe[] => [input, weight, null, bias, null, null, null];

type Inputs = [input: Tensor, linear_weight: Tensor, target: Tensor, linear_bias: Maybe, weight: Maybe];
type Rest = Omit<Arguments, 'input' | 'linear_weight' | 'target' | 'linear_bias' | 'weight'>;

const named = ([input, linear_weight, target, linear_bias, weight]: Inputs, rest: Rest): Arguments => ({
  input,
  linear_weight,
  target,
  linear_bias,
  weight,
  ...rest,
});

/** The mean or the sum. */
class Reduced extends AutogradFunction {
  static override forward(ctx: FunctionCtx, ...args: [...Inputs, Rest, Flags]): Tensor {
    const [input, linear_weight, target, linear_bias, weight, rest, flags] = args;
    const all = named([input, linear_weight, target, linear_bias, weight], rest);
    const [loss, gradients] = tidy(() => lossAndGradients(all, flags));
    ctx.save_for_backward(...gradients);
    ctx.allow_retain_graph = rest.chunking.allow_retain_graph;
    return loss;
  }

  static override backward = once_differentiable((ctx: FunctionCtx, grad: Tensor) => {
    if (ctx.used === true) {
      throw new TorchError(
        'linear_cross_entropy chunked backward called twice; retain_graph=True / double backward are not supported.',
      );
    }
    const scaled = ctx.saved_tensors.map((own: Maybe) =>
      ctx.allow_retain_graph === true ? (own?.mul(grad) ?? null) : (own?.mul_(grad) ?? null),
    );
    ctx.used = ctx.allow_retain_graph !== true;
    return inOrder(scaled as Gradients);
  });
}

/** The loss of each sample; gradients are computed in the backward, which knows how much each of them counts. */
class Unreduced extends AutogradFunction {
  static override forward(ctx: FunctionCtx, ...args: [...Inputs, Rest, Flags]): Tensor {
    const [input, linear_weight, target, linear_bias, weight, rest] = args;
    ctx.save_for_backward(input, linear_weight, target, linear_bias, weight);
    ctx.rest = rest;
    return tidy(() => losses(named([input, linear_weight, target, linear_bias, weight], rest)));
  }

  static override backward = once_differentiable((ctx: FunctionCtx, grad: Tensor) => {
    const { needs_input_grad: needs } = ctx;
    const args = named(ctx.saved_tensors as unknown as Inputs, ctx.rest as Rest);
    return inOrder(tidy(() => lossAndGradients(args, [needs[0]!, needs[1]!, needs[3]!], grad)[1]));
  });
}

/** @internal */
export function chunkedLinearCrossEntropy(args: Arguments): Tensor {
  const { input, linear_weight, target, linear_bias, weight, ...rest } = args;
  const flags = [input, linear_weight, linear_bias].map(
    (t) => is_grad_enabled() && t?.requires_grad === true,
  );
  const fn = rest.reduction === 'none' ? Unreduced : Reduced;
  return fn.apply(input, linear_weight, target, linear_bias, weight, rest, flags as unknown as Flags);
}
