import { lstm_cell } from '../../_generated/functions.js';
import type { Rest } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { type StateOption, statesOf } from './_rnn_base.js';
import { RNNCellBase, type RNNCellBaseOptions, readCell } from './_rnn_cell_base.js';
import type { LSTMState } from './lstm.js';

/**
 * One step of an LSTM.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTMCell.html
 */
export class LSTMCell extends RNNCellBase {
  constructor(
    ...args:
      | [options: { input_size: number; hidden_size: number } & RNNCellBaseOptions]
      | [
          input_size: number,
          hidden_size: number,
          ...rest: Rest<['bias', 'device', 'dtype'], RNNCellBaseOptions>,
        ]
  ) {
    super(4, readCell('LSTMCell', args));
  }

  /** @param hx the states before; by default zeros. @returns the states behind the step. */
  override forward(input: Tensor, hx: StateOption<Readonly<LSTMState>> = null): LSTMState {
    const { weight_ih, weight_hh, bias_ih, bias_hh } = this;
    return this.step(input, statesOf('LSTMCell', hx, 2), ['hx[0]', 'hx[1]'], (x, states) =>
      lstm_cell(x, states, weight_ih, weight_hh, bias_ih, bias_hh),
    ) as LSTMState;
  }
}
