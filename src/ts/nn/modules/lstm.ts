import { lstm } from '../../_generated/functions.js';
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
  type StateOption,
  statesOf,
} from './_rnn_base.js';

export interface LSTMOptions extends RNNBaseOptions {
  /** Features that the hidden state is projected to; 0 leaves it as it is. */
  proj_size?: number;
}

const read = reader<RNNArguments>(
  `LSTM(int input_size, int hidden_size, int num_layers=1, ${kRecurrent}, int proj_size=0, ${kRecurrentFactory})`,
);

/** The hidden state and the cells. */
export type LSTMState = [h: Tensor, c: Tensor];

export interface LSTM {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: merges with the class
  <I extends Tensor | PackedSequence>(
    input: I,
    hx?: StateOption<Readonly<LSTMState>>,
  ): Recurrent<I, LSTMState>;
}

/**
 * Recurrent layers with cells that remember, and gates to them.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html
 * @example
 * const m = new nn.LSTM(10, 20, { num_layers: 2 });
 * const [output, [h, c]] = m(torch.randn([5, 3, 10]));
 * output.shape // [5, 3, 20]
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: instances are functions
export class LSTM extends RNNBase {
  constructor(
    ...args:
      | [options: { input_size: number; hidden_size: number } & LSTMOptions]
      | [
          input_size: number,
          hidden_size: number,
          ...rest: Rest<
            ['num_layers', 'bias', 'batch_first', 'dropout', 'bidirectional', 'proj_size', 'device', 'dtype'],
            LSTMOptions
          >,
        ]
  ) {
    super('LSTM', read(args));
  }

  protected override get stateNames(): string {
    return 'hx and cx';
  }

  /** @internal */
  protected override compute({ input, batch_sizes, states, weights }: Run): Tensor[] {
    const { bias, num_layers, dropout, training, bidirectional, batch_first } = this;
    return batch_sizes === null
      ? lstm(input, states, weights, bias, num_layers, dropout, training, bidirectional, batch_first)
      : lstm(input, batch_sizes, states, weights, bias, num_layers, dropout, training, bidirectional);
  }

  /** @param hx the states to begin with; by default zeros. @returns the outputs of all steps, and the last states. */
  override forward<I extends Tensor | PackedSequence>(
    input: I,
    hx: StateOption<Readonly<LSTMState>> = null,
  ): Recurrent<I, LSTMState> {
    const [output, states] = this.run(input, statesOf('LSTM', hx, 2));
    return [output, states as LSTMState];
  }
}
