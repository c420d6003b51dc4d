/** Sequences of different lengths as one tensor. @see https://docs.pytorch.org/docs/stable/nn.html#utilities */
import * as torch from '../../_generated/functions.js';
import * as nn from '../../_generated/nn.js';
import { checked, checkTensor, type Rest, reader } from '../../arguments.js';
import { tensor } from '../../creation.js';
import type { DeviceLike } from '../../device.js';
import { type dtype, float16, float32, float64, int8, int16, int32, int64, uint8 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { contiguous_format } from '../../layout.js';
import { typeName } from '../../ops/arguments.js';
import type { Ints } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';
import { flag } from '../parameter.js';
import { listed } from './_listed.js';

type Maybe = Tensor | null;

/**
 * Sequences of different lengths, step after step: what recurrent layers take. Made by `pack_padded_sequence` and
 * `pack_sequence`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.PackedSequence.html
 */
export class PackedSequence {
  /** The elements of all sequences at the first step, then those at the second, … */
  readonly data: Tensor;
  /** How many sequences have each step. */
  readonly batch_sizes: Tensor;
  /** Where the sequences come from, in the order in which they are here; null if that is the order given. */
  readonly sorted_indices: Maybe;
  /** Where each sequence given is here. */
  readonly unsorted_indices: Maybe;

  constructor(
    data: Tensor,
    batch_sizes: Tensor,
    sorted_indices: Maybe = null,
    unsorted_indices: Maybe = null,
  ) {
    checkTensor('PackedSequence', data, 'data');
    checkTensor('PackedSequence', batch_sizes, 'batch_sizes');
    if (batch_sizes.device.type !== 'cpu') {
      throw new RangeError(
        'batch_sizes should always be on CPU. Instances of PackedSequence should never be created manually. They should be instantiated by functions like pack_sequence and pack_padded_sequences in nn.utils.rnn. https://pytorch.org/docs/stable/nn.html#torch.nn.utils.rnn.pack_sequence',
      );
    }
    this.data = data;
    this.batch_sizes = batch_sizes;
    this.sorted_indices = sorted_indices;
    this.unsorted_indices = unsorted_indices ?? invert_permutation(sorted_indices);
  }

  /** Moves or converts the elements; the indices go to the same device. Takes what `Tensor.to` takes. */
  to(device: DeviceLike | null, dtype?: dtype | null): PackedSequence;
  to(dtype: dtype): PackedSequence;
  to(options: { device?: DeviceLike | null; dtype?: dtype | null }): PackedSequence;
  to(...args: unknown[]): PackedSequence {
    const data = (this.data.to as (...args: unknown[]) => Tensor).apply(this.data, args);
    if (data === this.data) return this;
    const move = (indices: Maybe) => indices?.to(data.device) ?? null;
    return new PackedSequence(data, this.batch_sizes, move(this.sorted_indices), move(this.unsorted_indices));
  }

  cpu(): PackedSequence {
    return this.to('cpu');
  }

  cuda(device: DeviceLike = 'cuda'): PackedSequence {
    return this.to(device);
  }

  double(): PackedSequence {
    return this.to(float64);
  }

  float(): PackedSequence {
    return this.to(float32);
  }

  half(): PackedSequence {
    return this.to(float16);
  }

  long(): PackedSequence {
    return this.to(int64);
  }

  int(): PackedSequence {
    return this.to(int32);
  }

  short(): PackedSequence {
    return this.to(int16);
  }

  char(): PackedSequence {
    return this.to(int8);
  }

  byte(): PackedSequence {
    return this.to(uint8);
  }

  /** A copy in memory from which GPUs can copy by themselves. */
  pin_memory(): PackedSequence {
    return new PackedSequence(
      this.data.pin_memory(),
      this.batch_sizes,
      this.sorted_indices?.pin_memory() ?? null,
      this.unsorted_indices?.pin_memory() ?? null,
    );
  }

  is_pinned(): boolean {
    return this.data.is_pinned();
  }

  get is_cuda(): boolean {
    return this.data.is_cuda;
  }
}

/** The permutation that undoes one. */
export function invert_permutation(permutation: Tensor): Tensor;
export function invert_permutation(permutation: Maybe): Maybe;
export function invert_permutation(permutation: Maybe): Maybe {
  if (permutation === null) return null;
  const output = torch.empty_like(permutation, { memory_format: contiguous_format });
  const { device } = permutation;
  output.scatter_(0, permutation, torch.arange(0, permutation.numel(), { dtype: int64, device }));
  return output;
}

export interface PackOptions {
  /** Whether the input is (N, L, ...) and not (L, N, ...). */
  batch_first?: boolean;
  /** Whether lengths must come in descending order; if not, they are sorted. */
  enforce_sorted?: boolean;
}

const packParameters = 'bool batch_first=False, bool enforce_sorted=True)';
const readPack = reader<Required<PackOptions> & { input: Tensor; lengths: Tensor | number[] }>(
  `pack_padded_sequence(Tensor input, Tensor lengths, ${packParameters}`,
  `pack_padded_sequence(Tensor input, int[] lengths, ${packParameters}`,
);

const integers = (values: readonly (number | bigint)[]) => tensor(values.map(BigInt), { dtype: int64 });

/**
 * Packs padded sequences.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pack_padded_sequence.html
 * @example
 * const { rnn } = torch.nn.utils;
 * const packed = rnn.pack_padded_sequence(torch.randn([5, 2, 3]), [5, 3]);
 * packed.data.shape // [8, 3]
 */
export function pack_padded_sequence(
  input: Tensor,
  lengths: Tensor | Ints,
  ...rest: Rest<['batch_first', 'enforce_sorted'], PackOptions>
): PackedSequence {
  const options = readPack([input, lengths, ...rest]);
  const { batch_first, enforce_sorted } = options;
  let sizes = Array.isArray(options.lengths) ? integers(options.lengths) : options.lengths.to(int64);
  let padded = options.input;
  let sorted: Maybe = null;
  if (!enforce_sorted) {
    [sizes, sorted] = torch.sort(sizes, { descending: true });
    sorted = sorted.to(padded.device);
    padded = padded.index_select(batch_first ? 0 : 1, sorted);
  }
  const [data, batch_sizes] = torch._pack_padded_sequence(padded, sizes, batch_first);
  return new PackedSequence(data, batch_sizes, sorted);
}

export interface UnpackOptions {
  /** Gives (N, L, ...) and not (L, N, ...). */
  batch_first?: boolean;
  padding_value?: number;
  /** How long the padded sequences are; by default as long as the longest. */
  total_length?: number | null;
}

const readUnpack = reader<Required<UnpackOptions>>(
  'pad_packed_sequence(bool batch_first=False, float padding_value=0.0, int? total_length=None)',
);

/**
 * Undoes `pack_padded_sequence`.
 *
 * @returns the padded sequences and their lengths.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pad_packed_sequence.html
 */
export function pad_packed_sequence(
  sequence: PackedSequence,
  ...rest: Rest<['batch_first', 'padding_value', 'total_length'], UnpackOptions>
): [padded: Tensor, lengths: Tensor] {
  const { batch_first, padding_value, total_length } = readUnpack(rest);
  if (!(sequence instanceof PackedSequence)) {
    throw new TypeError(
      `pad_packed_sequence(): argument 'sequence' (position 1) must be PackedSequence, not ${typeName(sequence)}`,
    );
  }
  const longest = sequence.batch_sizes.size(0);
  if (total_length !== null && total_length < longest) {
    throw new RangeError(
      `Expected total_length to be at least the length of the longest sequence in input, but got total_length=${total_length} and max sequence length being ${longest}`,
    );
  }
  const [padded, lengths] = torch._pad_packed_sequence(
    sequence.data,
    sequence.batch_sizes,
    batch_first,
    padding_value,
    total_length ?? longest,
  );
  const { unsorted_indices } = sequence;
  if (unsorted_indices === null) return [padded, lengths];
  return [padded.index_select(batch_first ? 0 : 1, unsorted_indices), lengths.index(unsorted_indices.cpu())];
}

export interface PadOptions {
  /** Gives (N, L, ...) and not (L, N, ...). */
  batch_first?: boolean;
  padding_value?: number;
  padding_side?: 'left' | 'right';
}

const readPad = reader<Required<PadOptions>>(
  'pad_sequence(bool batch_first=False, float padding_value=0.0, str padding_side="right")',
);

/**
 * Sequences of different lengths (L, ...) as one tensor (L, N, ...).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pad_sequence.html
 * @example
 * torch.nn.utils.rnn.pad_sequence([torch.ones([5, 2]), torch.ones([3, 2])]).shape // [5, 2, 2]
 */
export function pad_sequence(
  sequences: Tensor | Iterable<Tensor>,
  ...rest: Rest<['batch_first', 'padding_value', 'padding_side'], PadOptions>
): Tensor {
  const { batch_first, padding_value, padding_side } = readPad(rest);
  if (typeof (sequences as Iterable<Tensor> | null)?.[Symbol.iterator] !== 'function') {
    throw new TorchError(
      `pad_sequence: Expected iterable for input sequences, but got arg of type: <class '${typeName(sequences)}'>`,
    );
  }
  return nn.pad_sequence([...sequences], batch_first, padding_value, padding_side);
}

/**
 * Undoes `pad_sequence`. As in PyTorch, sequences (L, N, ...) are transposed in place.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.unpad_sequence.html
 */
export const unpad_sequence: (
  padded_sequences: Tensor,
  lengths: Tensor,
  ...rest: Rest<['batch_first'], Pick<PadOptions, 'batch_first'>>
) => Tensor[] = checked(
  'unpad_sequence(Tensor padded_sequences, Tensor lengths, bool batch_first=False)',
  (padded: Tensor, lengths: Tensor, batch_first: boolean) => {
    const batch = batch_first ? padded : padded.transpose(0, 1);
    const steps = torch.arange(batch.size(1), { dtype: int64, device: lengths.device });
    const [count, ends] = [batch.size(0), lengths.unbind(0)];
    if (count !== ends.length) {
      throw new RangeError(
        `zip() argument 2 is ${ends.length < count ? 'shorter' : 'longer'} than argument 1`,
      );
    }
    const masks = ends.map((end) => steps.lt(end));
    if (!batch_first) padded.transpose_(0, 1);
    return padded.unbind(0).map((sequence, i) => sequence.index(masks[i]!));
  },
);

/**
 * Packs sequences of different lengths.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pack_sequence.html
 */
export function pack_sequence(
  sequences: readonly Tensor[],
  enforce_sorted: boolean | { enforce_sorted?: boolean } = true,
): PackedSequence {
  const options = { enforce_sorted: flag('pack_sequence', 'enforce_sorted', enforce_sorted) };
  const list = listed('pack_sequence', sequences);
  const lengths = list.map((sequence) => sequence.size(0));
  return pack_padded_sequence(pad_sequence(list), lengths, options);
}

/**
 * Undoes `pack_sequence`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.unpack_sequence.html
 */
export function unpack_sequence(packed_sequences: PackedSequence): Tensor[] {
  const [padded, lengths] = pad_packed_sequence(packed_sequences, { batch_first: true });
  return unpad_sequence(padded, lengths, { batch_first: true });
}
