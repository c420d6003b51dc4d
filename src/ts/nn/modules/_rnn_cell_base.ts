import { zeros } from '../../_generated/functions.js';
import { checkTensor, readerFor } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { emptyParameter, type FactoryOptions, kFactory } from './utils.js';

export interface RNNCellBaseOptions extends FactoryOptions {
  bias?: boolean;
}

type Arguments = Required<RNNCellBaseOptions> & { input_size: number; hidden_size: number };

/** @internal Reads what the cells without a nonlinearity of their own take. */
export const readCell = readerFor<Arguments>(
  `(int input_size, int hidden_size, bool bias=True, ${kFactory})`,
);

/** What the cells, single steps of recurrent layers, have in common. */
export abstract class RNNCellBase extends Module {
  declare readonly input_size: number;
  declare readonly hidden_size: number;
  declare readonly bias: boolean;
  declare weight_ih: Parameter;
  declare weight_hh: Parameter;
  declare bias_ih: Parameter | null;
  declare bias_hh: Parameter | null;

  /** @internal @param gates how many rows there are for each hidden feature. */
  constructor(gates: number, options: Arguments) {
    super();
    const { input_size, hidden_size, bias } = options;
    this.input_size = input_size;
    this.hidden_size = hidden_size;
    this.bias = bias;
    const rows = gates * hidden_size;
    this.weight_ih = emptyParameter([rows, input_size], options);
    this.weight_hh = emptyParameter([rows, hidden_size], options);
    this.bias_ih = bias ? emptyParameter([rows], options) : null;
    this.bias_hh = bias ? emptyParameter([rows], options) : null;
    this.reset_parameters();
  }

  reset_parameters(): void {
    const bound = this.hidden_size > 0 ? 1 / Math.sqrt(this.hidden_size) : 0;
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  /**
   * @internal Takes a step with a batch, though there be none.
   *
   * @param names how messages name the states.
   * @param step from the input and the states to the new ones.
   */
  protected step(
    input: Tensor,
    given: readonly Tensor[] | null,
    names: readonly string[],
    step: (input: Tensor, states: Tensor[]) => Tensor[],
  ): Tensor[] {
    checkTensor(this.constructor.name, input);
    const check = (what: string, t: Tensor) => {
      const dim = t.dim();
      if (dim === 1 || dim === 2) return;
      throw new RangeError(`${this.constructor.name}: Expected ${what} to be 1D or 2D, got ${dim}D instead`);
    };
    check('input', input);
    given?.forEach((state, i) => {
      check(names[i]!, state);
    });
    const isBatched = input.dim() === 2;
    const batch = isBatched ? input : input.unsqueeze(0);
    let states: Tensor[];
    if (given === null) {
      const { dtype, device } = batch;
      const zero = zeros([batch.size(0), this.hidden_size], { dtype, device });
      states = names.map(() => zero);
    } else states = given.map((state) => (isBatched ? state : state.unsqueeze(0)));
    const next = step(batch, states);
    return isBatched ? next : next.map((state) => state.squeeze(0));
  }

  override extra_repr(): string {
    return `${this.input_size}, ${this.hidden_size}${this.bias ? '' : ', bias=False'}`;
  }
}
