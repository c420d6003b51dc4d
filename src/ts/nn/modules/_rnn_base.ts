import {
  _cudnn_rnn_flatten_weight,
  _use_cudnn_rnn_flatten_weight,
  cudnn_is_acceptable,
  type gru,
  zeros,
} from '../../_generated/functions.js';
import { is_autocast_enabled } from '../../amp/autocast.js';
import { checkTensor, optional, warn } from '../../arguments.js';
import { no_grad } from '../../autograd.js';
import { device as cudaDevice } from '../../cuda/device.js';
import { TorchError } from '../../errors.js';
import { typeName } from '../../ops/arguments.js';
import { Tensor } from '../../tensor.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { float, repr } from '../repr.js';
import { PackedSequence } from '../utils/rnn.js';
import { emptyParameter, type FactoryOptions, kFactory } from './utils.js';

export interface RNNBaseOptions extends FactoryOptions {
  /** Layers on top of one another. */
  num_layers?: number;
  /** Whether the layers have biases. */
  bias?: boolean;
  /** Whether inputs and outputs are (N, L, ...) and not (L, N, ...). */
  batch_first?: boolean;
  /** Probability of a dropout behind every layer but the last. */
  dropout?: number;
  /** Whether the sequence is read backwards, too. */
  bidirectional?: boolean;
}

/** @internal The arguments as they are read. */
export type RNNArguments = Required<RNNBaseOptions> & {
  input_size: number;
  hidden_size: number;
  proj_size?: number;
};

/** @internal The end of a constructor's signature. */
export const kRecurrent = `bool bias=True, bool batch_first=False, float dropout=0.0, bool bidirectional=False`;
export const kRecurrentFactory = kFactory;

/** cuDNN's numbers for the kinds of layers. */
const modes = { RNN_RELU: 0, RNN_TANH: 1, LSTM: 2, GRU: 3 } as const;
const gates = { RNN_RELU: 1, RNN_TANH: 1, LSTM: 4, GRU: 3 } as const;

type Mode = keyof typeof modes;

/** @internal What an operator is called with. */
export interface Run {
  input: Tensor;
  batch_sizes: Tensor | null;
  /** The hidden state, and an LSTM's cells. */
  states: Tensor[];
  weights: Tensor[];
}

type SequenceOf<I> = I extends PackedSequence ? PackedSequence : Tensor;
/** What a call gives: the outputs of all steps, and the state behind the last. */
export type Recurrent<I, State> = [output: SequenceOf<I>, state: State];

const zerosLike = (sizes: number[][], { dtype, device }: Tensor) =>
  sizes.map((size) => zeros(size, { dtype, device }));

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((n, i) => n === b[i]);

/** @internal Refuses `proj_size`, as PyTorch does it for all but LSTM. */
export function refuseProjection(args: readonly unknown[]): void {
  const last = args.at(-1);
  if (typeof last === 'object' && last !== null && 'proj_size' in last) {
    throw new RangeError('proj_size argument is only supported for LSTM, not RNN or GRU');
  }
}

/** A state as an argument, which may have its name. */
export type StateOption<State> = State | null | { readonly hx?: State | null };

/** @internal The states that a layer or cell was given. @throws TypeError if there aren't `count`. */
export function statesOf(name: string, given: unknown, count: 1 | 2): Tensor[] | null {
  const hx = optional(name, 'hx', given);
  if (hx === null || hx === undefined) return null;
  const states = count === 1 ? [hx] : hx;
  if (Array.isArray(states) && states.length === count && states.every((state) => state instanceof Tensor))
    return [...states];
  const expected = count === 1 ? 'Tensor' : `tuple of ${count} Tensors`;
  throw new TypeError(`${name}(): argument 'hx' must be ${expected}, not ${typeName(hx)}`);
}

/** What recurrent layers have in common. */
export abstract class RNNBase extends Module {
  declare readonly mode: Mode;
  declare readonly input_size: number;
  declare readonly hidden_size: number;
  declare readonly num_layers: number;
  declare readonly bias: boolean;
  declare readonly batch_first: boolean;
  declare dropout: number;
  declare readonly bidirectional: boolean;
  declare readonly proj_size: number;
  /** Names of each layer's parameters, by direction. */
  readonly _all_weights: string[][] = [];

  /** @internal */
  constructor(mode: Mode, options: RNNArguments) {
    super();
    const { input_size, hidden_size, num_layers, bias, dropout, bidirectional, proj_size = 0 } = options;
    this.mode = mode;
    this.input_size = input_size;
    this.hidden_size = hidden_size;
    this.num_layers = num_layers;
    this.bias = bias;
    this.batch_first = options.batch_first;
    this.dropout = dropout;
    this.bidirectional = bidirectional;
    this.proj_size = proj_size;
    if (typeof dropout === 'boolean' || !(dropout >= 0 && dropout <= 1)) {
      throw new RangeError(
        'dropout should be a number in range [0, 1] representing the probability of an element being zeroed',
      );
    }
    if (dropout > 0 && num_layers === 1) {
      warn(
        `dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, but got dropout=${repr(dropout)} and num_layers=${num_layers}`,
      );
    }
    for (const name of ['input_size', 'hidden_size', 'num_layers'] as const) {
      if (options[name] <= 0) throw new RangeError(`${name} must be greater than zero`);
    }
    if (proj_size < 0) {
      throw new RangeError('proj_size should be a positive integer or zero to disable projections');
    }
    if (proj_size >= hidden_size) throw new RangeError('proj_size has to be smaller than hidden_size');
    this.#addParameters(options);
    this.flatten_parameters();
    this.reset_parameters();
  }

  #addParameters(options: RNNArguments): void {
    const rows = gates[this.mode] * this.hidden_size;
    const out = this._out_size;
    const own = this as unknown as Record<string, Parameter>;
    for (let layer = 0; layer < this.num_layers; layer++) {
      for (let direction = 0; direction < this._directions; direction++) {
        const sizes: Record<string, number[]> = {
          weight_ih: [rows, layer === 0 ? this.input_size : out * this._directions],
          weight_hh: [rows, out],
        };
        if (this.bias) Object.assign(sizes, { bias_ih: [rows], bias_hh: [rows] });
        if (this.proj_size > 0) sizes.weight_hr = [this.proj_size, this.hidden_size];
        const names = Object.entries(sizes).map(([kind, size]) => {
          const name = `${kind}_l${layer}${direction === 1 ? '_reverse' : ''}`;
          own[name] = emptyParameter(size, options);
          return name;
        });
        this._all_weights.push(names);
      }
    }
  }

  private get _directions(): number {
    return this.bidirectional ? 2 : 1;
  }

  /** Features of a direction's output. */
  private get _out_size(): number {
    return this.proj_size > 0 ? this.proj_size : this.hidden_size;
  }

  /** The parameters of each layer and direction. */
  get all_weights(): Parameter[][] {
    const own = this as unknown as Record<string, Parameter>;
    return this._all_weights.map((names) => names.map((name) => own[name]!));
  }

  /** The same in one list, as the operators take them. */
  private get _flat_weights(): Parameter[] {
    const own = this as unknown as Record<string, Parameter>;
    const weights: Parameter[] = [];
    for (const names of this._all_weights) for (const name of names) weights.push(own[name]!);
    return weights;
  }

  reset_parameters(): void {
    const bound = 1 / Math.sqrt(this.hidden_size);
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  /** Puts the parameters into one piece of memory, which cuDNN wants; elsewhere this does nothing. */
  flatten_parameters(): void {
    const weights = this._flat_weights;
    const [first] = weights;
    if (first === undefined) return;
    const fits = (w: Parameter) => w.dtype === first.dtype && w.is_cuda && cudnn_is_acceptable(w);
    if (!weights.every(fits)) return;
    if (new Set(weights.map((w) => w.data_ptr())).size !== weights.length) return;
    cudaDevice(first.device, () =>
      no_grad(() => {
        if (!_use_cudnn_rnn_flatten_weight()) return;
        _cudnn_rnn_flatten_weight(
          weights,
          (this.bias ? 4 : 2) + (this.proj_size > 0 ? 1 : 0),
          this.input_size,
          modes[this.mode],
          this.hidden_size,
          this.proj_size,
          this.num_layers,
          this.batch_first,
          this.bidirectional,
        );
      }),
    );
  }

  override _apply(fn: (tensor: Tensor) => Tensor): this {
    super._apply(fn);
    this.flatten_parameters();
    return this;
  }

  /** @internal Calls the layer's operator. */
  protected abstract compute(run: Run): Tensor[];

  /** @internal How messages name the states: 'hx', 'hx and cx'. */
  protected get stateNames(): string {
    return 'hx';
  }

  private _check_input(input: Tensor, packed: boolean): void {
    const { dtype } = (this as unknown as Record<string, Parameter>)[this._all_weights[0]![0]!]!;
    if (input.dtype !== dtype && !['cpu', 'cuda'].some(is_autocast_enabled)) {
      throw new RangeError(
        `RNN input dtype (${input.dtype}) does not match weight dtype (${dtype}). Convert input: input.to(${dtype}), or convert model: model.to(${input.dtype})`,
      );
    }
    const dims = packed ? 2 : 3;
    if (input.dim() !== dims) {
      throw new TorchError(`input must have ${dims} dimensions, got ${input.dim()}`);
    }
    if (input.size(-1) !== this.input_size) {
      throw new TorchError(
        `input.size(-1) must be equal to input_size. Expected ${this.input_size}, got ${input.size(-1)}`,
      );
    }
  }

  /** Sizes of the states: only the hidden one is projected. */
  private _state_sizes(batch: number): number[][] {
    const layers = this.num_layers * this._directions;
    const hidden = [layers, batch, this._out_size];
    return this.mode === 'LSTM' ? [hidden, [layers, batch, this.hidden_size]] : [hidden];
  }

  private _check_states(input: Tensor, packed: boolean, states: Tensor[], sizes: number[][]): void {
    this._check_input(input, packed);
    sizes.forEach((expected, i) => {
      const { shape } = states[i]!;
      if (same(shape, expected)) return;
      const which = states.length === 1 ? 'hidden size' : `hidden[${i}] size`;
      throw new TorchError(`Expected ${which} ${repr(expected)}, got [${shape.join(', ')}]`);
    });
  }

  /** @internal Runs over all steps, from the states given or from zeros. */
  protected run<I extends Tensor | PackedSequence>(
    sequence: I,
    given: Tensor[] | null,
  ): [SequenceOf<I>, Tensor[]] {
    const [output, states] =
      sequence instanceof PackedSequence
        ? this._run_packed(sequence, given)
        : this._run_padded(sequence as Tensor, given);
    return [output as SequenceOf<I>, states];
  }

  private _run_packed(sequence: PackedSequence, given: Tensor[] | null): [PackedSequence, Tensor[]] {
    const { data, batch_sizes, sorted_indices, unsorted_indices } = sequence;
    const order = (states: Tensor[], indices: Tensor | null) =>
      indices === null ? states : states.map((state) => state.index_select(1, indices));
    const sizes = this._state_sizes(Number(batch_sizes.select(0, 0).item()));
    const states = given === null ? zerosLike(sizes, data) : order(given, sorted_indices);
    if (this.mode !== 'LSTM') this._check_states(data, true, states, sizes);
    const weights = this._flat_weights;
    const [output, ...last] = this.compute({ input: data, batch_sizes, states, weights });
    return [
      new PackedSequence(output!, batch_sizes, sorted_indices, unsorted_indices),
      order(last, unsorted_indices),
    ];
  }

  private _run_padded(sequence: Tensor, given: Tensor[] | null): [Tensor, Tensor[]] {
    checkTensor(this.constructor.name, sequence);
    const dim = sequence.dim();
    if (dim !== 2 && dim !== 3) {
      const what = this.mode.startsWith('RNN') ? ' tensor' : '';
      throw new RangeError(
        `${this.mode.split('_')[0]}: Expected input to be 2D or 3D, got ${dim}D${what} instead`,
      );
    }
    const at = this.batch_first ? 0 : 1;
    const input = dim === 3 ? sequence : sequence.unsqueeze(at);
    let states = given;
    if (states?.some((state) => state.dim() !== dim)) {
      const dims = states.map((state) => `${state.dim()}-D`);
      const got = states.length === 1 ? `${dims[0]} tensor` : `(${dims.join(', ')}) tensors`;
      throw new TorchError(
        `For ${dim === 3 ? 'batched 3-D' : 'unbatched 2-D'} input, ${this.stateNames} should also be ${dim}-D but got ${got}`,
      );
    }
    if (dim === 2) states = states?.map((state) => state.unsqueeze(1)) ?? null;
    const sizes = this._state_sizes(input.size(at));
    states ??= zerosLike(sizes, input);
    this._check_states(input, false, states, sizes);
    const weights = this._flat_weights;
    const [output, ...last] = this.compute({ input, batch_sizes: null, states, weights });
    if (dim === 3) return [output!, last];
    return [output!.squeeze(at), last.map((state) => state.squeeze(1))];
  }

  override extra_repr(): string {
    const parts = [`${this.input_size}, ${this.hidden_size}`];
    if (this.proj_size !== 0) parts.push(`proj_size=${this.proj_size}`);
    if (this.num_layers !== 1) parts.push(`num_layers=${this.num_layers}`);
    if (!this.bias) parts.push('bias=False');
    if (this.batch_first) parts.push('batch_first=True');
    if (this.dropout !== 0) parts.push(`dropout=${float(this.dropout)}`);
    if (this.bidirectional) parts.push('bidirectional=True');
    return parts.join(', ');
  }
}

export interface OneStateBase {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: merges with the class
  <I extends Tensor | PackedSequence>(input: I, hx?: StateOption<Tensor>): Recurrent<I, Tensor>;
}

/** What the layers with one state, RNN and GRU, have in common. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: instances are functions
export abstract class OneStateBase extends RNNBase {
  /** @internal */
  protected abstract get operator(): typeof gru;

  /** @internal */
  protected override compute({ input, batch_sizes, states: [h], weights }: Run): Tensor[] {
    const { operator, bias, num_layers, dropout, training, bidirectional, batch_first } = this;
    return batch_sizes === null
      ? operator(input, h!, weights, bias, num_layers, dropout, training, bidirectional, batch_first)
      : operator(input, batch_sizes, h!, weights, bias, num_layers, dropout, training, bidirectional);
  }

  /** @param hx the state to begin with; by default zeros. @returns the outputs of all steps, and the last state. */
  override forward<I extends Tensor | PackedSequence>(
    input: I,
    hx: StateOption<Tensor> = null,
  ): Recurrent<I, Tensor> {
    const [output, [h]] = this.run(input, statesOf(this.constructor.name, hx, 1));
    return [output, h!];
  }
}
