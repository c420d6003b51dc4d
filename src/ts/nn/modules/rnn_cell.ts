import { rnn_relu_cell, rnn_tanh_cell } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { type StateOption, statesOf } from './_rnn_base.js';
import { RNNCellBase, type RNNCellBaseOptions } from './_rnn_cell_base.js';
import { kFactory } from './utils.js';

export interface RNNCellOptions extends RNNCellBaseOptions {
  nonlinearity?: 'tanh' | 'relu';
}

const read = reader<Required<RNNCellOptions> & { input_size: number; hidden_size: number }>(
  `RNNCell(int input_size, int hidden_size, bool bias=True, str nonlinearity="tanh", ${kFactory})`,
);

/**
 * One step of an RNN.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RNNCell.html
 */
export class RNNCell extends RNNCellBase {
  declare readonly nonlinearity: 'tanh' | 'relu';

  constructor(
    ...args:
      | [options: { input_size: number; hidden_size: number } & RNNCellOptions]
      | [
          input_size: number,
          hidden_size: number,
          ...rest: Rest<['bias', 'nonlinearity', 'device', 'dtype'], RNNCellOptions>,
        ]
  ) {
    const options = read(args);
    super(1, options);
    this.nonlinearity = options.nonlinearity;
  }

  /** @param hx the state before; by default zeros. @returns the state behind the step. */
  override forward(input: Tensor, hx: StateOption<Tensor> = null): Tensor {
    const { nonlinearity, weight_ih, weight_hh, bias_ih, bias_hh } = this;
    const [next] = this.step(input, statesOf('RNNCell', hx, 1), ['hidden'], (x, [h]) => {
      if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') {
        throw new TorchError(`Unknown nonlinearity: ${nonlinearity}`);
      }
      const op = nonlinearity === 'tanh' ? rnn_tanh_cell : rnn_relu_cell;
      return [op(x, h!, weight_ih, weight_hh, bias_ih, bias_hh)];
    });
    return next!;
  }

  override extra_repr(): string {
    const { nonlinearity } = this;
    return `${super.extra_repr()}${nonlinearity === 'tanh' ? '' : `, nonlinearity=${nonlinearity}`}`;
  }
}
