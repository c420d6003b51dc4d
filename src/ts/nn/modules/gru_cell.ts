import { gru_cell } from '../../_generated/functions.js';
import type { Rest } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { type StateOption, statesOf } from './_rnn_base.js';
import { RNNCellBase, type RNNCellBaseOptions, readCell } from './_rnn_cell_base.js';

/**
 * One step of a GRU.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GRUCell.html
 */
export class GRUCell extends RNNCellBase {
  constructor(
    ...args:
      | [options: { input_size: number; hidden_size: number } & RNNCellBaseOptions]
      | [
          input_size: number,
          hidden_size: number,
          ...rest: Rest<['bias', 'device', 'dtype'], RNNCellBaseOptions>,
        ]
  ) {
    super(3, readCell('GRUCell', args));
  }

  /** @param hx the state before; by default zeros. @returns the state behind the step. */
  override forward(input: Tensor, hx: StateOption<Tensor> = null): Tensor {
    const { weight_ih, weight_hh, bias_ih, bias_hh } = this;
    const [next] = this.step(input, statesOf('GRUCell', hx, 1), ['hidden'], (x, [h]) => [
      gru_cell(x, h!, weight_ih, weight_hh, bias_ih, bias_hh),
    ]);
    return next!;
  }
}
