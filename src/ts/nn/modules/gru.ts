import { gru } from '../../_generated/functions.js';
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

const read = reader<RNNArguments>(
  `GRU(int input_size, int hidden_size, int num_layers=1, ${kRecurrent}, ${kRecurrentFactory})`,
);

export interface GRU {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: merges with the class
  <I extends Tensor | PackedSequence>(input: I, hx?: Tensor | null): Recurrent<I, Tensor>;
}

/**
 * Recurrent layers with gates that say how much of the state is kept.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GRU.html
 * @example
 * const m = new nn.GRU(10, 20, { batch_first: true });
 * const [output, h] = m(torch.randn([3, 5, 10]));
 * output.shape // [3, 5, 20]
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: instances are functions
export class GRU extends RNNBase {
  constructor(
    input_size: number,
    hidden_size: number,
    ...rest: Rest<
      ['num_layers', 'bias', 'batch_first', 'dropout', 'bidirectional', 'device', 'dtype'],
      RNNBaseOptions
    >
  ) {
    refuseProjection(rest);
    super('GRU', read([input_size, hidden_size, ...rest]));
  }

  /** @internal */
  protected override compute({ input, batch_sizes, states: [h], weights }: Run): Tensor[] {
    const { bias, num_layers, dropout, training, bidirectional, batch_first } = this;
    return batch_sizes === null
      ? gru(input, h!, weights, bias, num_layers, dropout, training, bidirectional, batch_first)
      : gru(input, batch_sizes, h!, weights, bias, num_layers, dropout, training, bidirectional);
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
