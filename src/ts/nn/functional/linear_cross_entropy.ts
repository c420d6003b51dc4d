/** Cross entropy with the linear map before it. */
import { linear } from '../../_generated/nn.js';
import { checked, warn } from '../../arguments.js';
import { int64 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { typeName } from '../../ops/arguments.js';
import type { Tensor } from '../../tensor.js';
import { chunkedLinearCrossEntropy } from '../modules/linear_cross_entropy.js';
import { LinearCrossEntropyOptions } from '../modules/linear_cross_entropy_options.js';
import { float, repr } from '../repr.js';
import { cross_entropy, type NllLossOptions } from './loss.js';
import type { Reduction } from './reduction.js';

type Maybe = Tensor | null;

export interface LinearCrossEntropyArguments extends Omit<NllLossOptions, 'ignore_index'> {
  /** (C, ...): of the linear map. */
  linear_bias?: Maybe;
  /** Targets of this value don't count; not for probabilities. */
  ignore_index?: number | null;
  /** The part of the target that is spread over all classes. */
  label_smoothing?: number;
  /** Computes in chunks of samples. */
  options?: LinearCrossEntropyOptions | null;
}

const equal = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, i) => n === b[i]);

/** Refuses shapes that don't fit. */
function check(input: Tensor, linear_weight: Tensor, linear_bias: Maybe): void {
  const [shape, weights] = [input.shape, linear_weight.shape];
  if (shape.length < 1 || shape.length > 2) {
    throw new TorchError(`expected input with dimensionality 1 or 2, got ${shape.length}`);
  }
  if (weights.length < 2) {
    throw new TorchError(`expected linear_weight with dimensionality at least 2, got ${weights.length}`);
  }
  const [features, own] = [shape.at(-1), weights.at(-1)];
  if (features !== own) {
    throw new TorchError(
      `expected equal input and linear_weight last dimensions (in_features), got ${features} and ${own}, respectively`,
    );
  }
  const outputs = weights.slice(0, -1);
  if (linear_bias !== null && !equal(linear_bias.shape, outputs)) {
    throw new TorchError(`expected linear_bias shape ${repr(outputs)}, got ${repr(linear_bias.shape)}`);
  }
  if (outputs.length > 1 && shape.length === 1) {
    throw new TorchError(
      `K-dimensional loss defined by linear_weight shape ${repr(weights)} requires batched input, (N, ${features}), got unbatched input with shape ${repr(shape)}`,
    );
  }
}

/**
 * Cross entropy of a linear map of the input.
 *
 * @param input (N, in_features) or (in_features).
 * @param linear_weight (C, ..., in_features).
 * @param target class numbers, (N, ...), or probabilities, (N, C, ...).
 * @throws TorchError if shapes don't fit, or `options` are given on another device than the CPU.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear_cross_entropy.html
 * @example
 * F.linear_cross_entropy(torch.randn([8, 16]), torch.randn([10, 16]), torch.randint(10, [8]))
 */
export const linear_cross_entropy: (
  input: Tensor,
  linear_weight: Tensor,
  target: Tensor,
  options?: LinearCrossEntropyArguments,
) => Tensor = checked(
  'linear_cross_entropy(Tensor input, Tensor linear_weight, Tensor target, *, Tensor? linear_bias=None, Tensor? weight=None, str reduction="mean", int? ignore_index=None, float label_smoothing=0.0, Object? options=None)',
  (
    input: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    linear_bias: Maybe,
    weight: Maybe,
    reduction: Reduction,
    ignored: number | null,
    label_smoothing: number,
    options: object | null,
  ) => {
    check(input, linear_weight, linear_bias);
    const outputs = linear_weight.shape.slice(0, -1);
    const [classes, ...positions] = outputs as [number, ...number[]];
    const shape = [...input.shape.slice(0, -1), ...outputs];
    if (ignored !== null && equal(target.shape, shape)) {
      throw new TorchError('ignore_index cannot be specified when target contains probabilities');
    }
    const ignore_index = ignored ?? -100;
    if (options !== null) {
      if (!(options instanceof LinearCrossEntropyOptions)) {
        throw new TypeError(
          `linear_cross_entropy(): argument 'options' must be LinearCrossEntropyOptions, not ${typeName(options)}`,
        );
      }
      if (input.device.type !== 'cpu') {
        throw new TorchError(
          `linear_cross_entropy(): options are for tensors on the CPU, but input is on ${input.device}`,
        );
      }
      const known = ['mean', 'sum', 'none'].includes(reduction);
      if (positions.length === 0 && known && label_smoothing === 0 && target.dtype === int64) {
        const single = input.dim() === 1;
        const rows = single ? input.unsqueeze(0) : input;
        const chunking = options.resolve(rows.size(0), rows.size(1), classes, input.dtype);
        const loss = chunkedLinearCrossEntropy({
          input: rows,
          linear_weight,
          target: single ? target.unsqueeze(0) : target,
          linear_bias,
          weight,
          reduction,
          ignore_index,
          chunking,
        });
        return single ? loss.squeeze(0) : loss;
      }
      warn(
        `linear_cross_entropy: \`\`options\`\` ignored; chunked path needs reduction in {'mean','sum','none'}, label_smoothing == 0, target.dtype == int64, out_features == (). Got reduction=${repr(reduction)}, label_smoothing=${float(label_smoothing)}, target.dtype=${target.dtype}, out_features=${repr(positions)}, tracing=False, linear_bias.shape=${repr(linear_bias?.shape)}.`,
      );
    }
    const rows = positions.reduce((product, n) => product * n, classes);
    const deep = positions.length > 0;
    const flatWeight = deep ? linear_weight.reshape([rows, -1]) : linear_weight;
    const flatBias = deep && linear_bias !== null ? linear_bias.reshape([rows]) : linear_bias;
    const logits = linear(input, flatWeight, flatBias).reshape(shape);
    return cross_entropy(logits, target, { weight, ignore_index, reduction, label_smoothing });
  },
);
