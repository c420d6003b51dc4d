import { gru } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import {
  kRecurrent,
  kRecurrentFactory,
  OneStateBase,
  type RNNArguments,
  type RNNBaseOptions,
  refuseProjection,
} from './_rnn_base.js';

const read = reader<RNNArguments>(
  `GRU(int input_size, int hidden_size, int num_layers=1, ${kRecurrent}, ${kRecurrentFactory})`,
);

/**
 * Recurrent layers with gates that say how much of the state is kept.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GRU.html
 * @example
 * const m = new nn.GRU(10, 20, { batch_first: true });
 * const [output, h] = m(torch.randn([3, 5, 10]));
 * output.shape // [3, 5, 20]
 */
export class GRU extends OneStateBase {
  constructor(
    ...args:
      | [options: { input_size: number; hidden_size: number } & RNNBaseOptions]
      | [
          input_size: number,
          hidden_size: number,
          ...rest: Rest<
            ['num_layers', 'bias', 'batch_first', 'dropout', 'bidirectional', 'device', 'dtype'],
            RNNBaseOptions
          >,
        ]
  ) {
    refuseProjection(args);
    super('GRU', read(args));
  }

  /** @internal */
  protected override get operator() {
    return gru;
  }
}
