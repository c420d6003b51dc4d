import { rnn_relu, rnn_tanh } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import {
  kRecurrent,
  kRecurrentFactory,
  OneStateBase,
  type RNNArguments,
  type RNNBaseOptions,
  refuseProjection,
} from './_rnn_base.js';

export interface RNNOptions extends RNNBaseOptions {
  nonlinearity?: 'tanh' | 'relu';
}

const read = reader<RNNArguments & { nonlinearity: 'tanh' | 'relu' }>(
  `RNN(int input_size, int hidden_size, int num_layers=1, str nonlinearity="tanh", ${kRecurrent}, ${kRecurrentFactory})`,
);

/**
 * Recurrent layers: h = tanh(W x + b + V h' + c) at each step, with the state h' of the step before.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RNN.html
 * @example
 * const m = new nn.RNN(10, 20, 2);
 * const [output, h] = m(torch.randn([5, 3, 10]));
 * output.shape // [5, 3, 20]
 */
export class RNN extends OneStateBase {
  declare readonly nonlinearity: 'tanh' | 'relu';

  constructor(
    ...args:
      | [options: { input_size: number; hidden_size: number } & RNNOptions]
      | [
          input_size: number,
          hidden_size: number,
          ...rest: Rest<
            [
              'num_layers',
              'nonlinearity',
              'bias',
              'batch_first',
              'dropout',
              'bidirectional',
              'device',
              'dtype',
            ],
            RNNOptions
          >,
        ]
  ) {
    refuseProjection(args);
    const options = read(args);
    const { nonlinearity } = options;
    if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') {
      throw new RangeError(`Unknown nonlinearity '${nonlinearity}'. Select from 'tanh' or 'relu'.`);
    }
    super(nonlinearity === 'tanh' ? 'RNN_TANH' : 'RNN_RELU', options);
    this.nonlinearity = nonlinearity;
  }

  /** @internal */
  protected override get operator() {
    return this.mode === 'RNN_TANH' ? rnn_tanh : rnn_relu;
  }
}
