import { rnn_relu, rnn_tanh } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import type { PackedSequence } from '../utils/rnn.js';
import {
  kRecurrent,
  kRecurrentFactory,
  type Recurrent,
  type RNNArguments,
  RNNBase,
  type RNNBaseOptions,
  type Run,
  refuseProjection,
} from './_rnn_base.js';

export interface RNNOptions extends RNNBaseOptions {
  nonlinearity?: 'tanh' | 'relu';
}

const read = reader<RNNArguments & { nonlinearity: 'tanh' | 'relu' }>(
  `RNN(int input_size, int hidden_size, int num_layers=1, str nonlinearity="tanh", ${kRecurrent}, ${kRecurrentFactory})`,
);

export interface RNN {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: merges with the class
  <I extends Tensor | PackedSequence>(input: I, hx?: Tensor | null): Recurrent<I, Tensor>;
}

/**
 * Recurrent layers: h = tanh(W x + b + V h' + c) at each step, with the state h' of the step before.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RNN.html
 * @example
 * const m = new nn.RNN(10, 20, 2);
 * const [output, h] = m(torch.randn([5, 3, 10]));
 * output.shape // [5, 3, 20]
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: instances are functions
export class RNN extends RNNBase {
  declare readonly nonlinearity: 'tanh' | 'relu';

  constructor(
    input_size: number,
    hidden_size: number,
    ...rest: Rest<
      ['num_layers', 'nonlinearity', 'bias', 'batch_first', 'dropout', 'bidirectional', 'device', 'dtype'],
      RNNOptions
    >
  ) {
    refuseProjection(rest);
    const options = read([input_size, hidden_size, ...rest]);
    const { nonlinearity } = options;
    if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') {
      throw new RangeError(`Unknown nonlinearity '${nonlinearity}'. Select from 'tanh' or 'relu'.`);
    }
    super(nonlinearity === 'tanh' ? 'RNN_TANH' : 'RNN_RELU', options);
    this.nonlinearity = nonlinearity;
  }

  /** @internal */
  protected override compute({ input, batch_sizes, states: [h], weights }: Run): Tensor[] {
    const { bias, num_layers, dropout, training, bidirectional, batch_first } = this;
    const op = this.mode === 'RNN_TANH' ? rnn_tanh : rnn_relu;
    return batch_sizes === null
      ? op(input, h!, weights, bias, num_layers, dropout, training, bidirectional, batch_first)
      : op(input, batch_sizes, h!, weights, bias, num_layers, dropout, training, bidirectional);
  }

  /** @param hx the state to begin with; by default zeros. @returns the outputs of all steps, and the last state. */
  override forward<I extends Tensor | PackedSequence>(
    input: I,
    hx: Tensor | null = null,
  ): Recurrent<I, Tensor> {
    const [output, [h]] = this.run(input, hx === null ? null : [hx]);
    return [output, h!];
  }
}
