/** Dropout. @see https://docs.pytorch.org/docs/stable/nn.functional.html#dropout-functions */
import * as torch from '../../_generated/functions.js';
import { functional, type Rest, warn } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';

export interface DropoutOptions {
  /** Probability that an element (or channel) becomes zero. */
  p?: number;
  /** Whether anything is dropped at all. */
  training?: boolean;
  /** Writes the result over the input. */
  inplace?: boolean;
}

type Dropout = (input: Tensor, ...rest: Rest<['p', 'training', 'inplace'], DropoutOptions>) => Tensor;
type Operator = (input: Tensor, p: number, train: boolean) => Tensor;

/** @internal @throws RangeError if it is no probability. */
export function checkProbability(p: number): void {
  if (p < 0 || p > 1) throw new RangeError(`dropout probability has to be between 0 and 1, but got ${p}`);
}

function dropoutLike(
  name: string,
  training: boolean,
  body: (input: Tensor, p: number, training: boolean, inplace: boolean) => Tensor,
): Dropout {
  return functional(
    `${name}(Tensor input, float p=0.5, bool training=${training ? 'True' : 'False'}, bool inplace=False)`,
    (input: Tensor, p = 0.5, train = training, inplace = false) => {
      checkProbability(p);
      return body(input, p, train, inplace);
    },
  );
}

const choose =
  (op: Operator, op_: Operator) => (input: Tensor, p: number, training: boolean, inplace: boolean) =>
    (inplace ? op_ : op)(input, p, training);

const channels = choose(torch.feature_dropout, torch.feature_dropout_);

/** Drops elements. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html */
export const dropout: Dropout = dropoutLike('dropout', true, choose(torch.dropout, torch.dropout_));

/** Drops elements so that mean and variance stay, for `selu`. */
export const alpha_dropout: Dropout = dropoutLike(
  'alpha_dropout',
  false,
  choose(torch.alpha_dropout, torch.alpha_dropout_),
);

export const feature_alpha_dropout: Dropout = dropoutLike(
  'feature_alpha_dropout',
  false,
  choose(torch.feature_alpha_dropout, torch.feature_alpha_dropout_),
);

/** Runs `body` with a batch dimension, which is taken off again where the input had none. */
function batched(
  input: Tensor,
  isBatched: boolean,
  inplace: boolean,
  body: (batch: Tensor) => Tensor,
): Tensor {
  if (isBatched) return body(input);
  if (!inplace) return body(input.unsqueeze(0)).squeeze(0);
  input.unsqueeze_(0);
  try {
    return body(input);
  } finally {
    input.squeeze_(0);
  }
}

/** Drops whole channels of (N, C, L). */
export const dropout1d: Dropout = dropoutLike('dropout1d', true, (input, p, training, inplace) => {
  const dim = input.dim();
  if (dim !== 2 && dim !== 3) {
    throw new TorchError(
      `dropout1d: Expected 2D or 3D input, but received a ${dim}D input. Note that dropout1d exists to provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).`,
    );
  }
  return batched(input, dim === 3, inplace, (batch) => channels(batch, p, training, inplace));
});

/** Drops whole channels of (N, C, H, W). */
export const dropout2d: Dropout = dropoutLike('dropout2d', true, (input, p, training, inplace) => {
  const dim = input.dim();
  if (dim !== 4) {
    warn(
      dim === 3
        ? 'dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout behavior is desired - input is interpreted as shape (N, C, L), where C is the channel dim.'
        : `dropout2d: Received a ${dim}-D input to dropout2d, which is deprecated and will result in an error in a future release.`,
    );
  }
  return channels(input, p, training, inplace);
});

/** Drops whole channels of (N, C, D, H, W). */
export const dropout3d: Dropout = dropoutLike('dropout3d', true, (input, p, training, inplace) => {
  const dim = input.dim();
  if (dim !== 4 && dim !== 5) {
    warn(
      `dropout3d: Received a ${dim}-D input to dropout3d, which is deprecated and will result in an error in a future release.`,
    );
  }
  return batched(input, dim === 5, inplace, (batch) => channels(batch, p, training, inplace));
});
