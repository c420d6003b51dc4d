/**
 * Batches of what is rows of tensors: one operator for each tensor, instead of one for each sample and another to stack
 * them. The bytes are the same.
 */
import { native } from '../../../../binding/native.js';
import { cat } from '../../_generated/functions.js';
import { strided } from '../../layout.js';
import { call, idOf, keep, type Tensor } from '../../tensor.js';
import type { Dataset, Rows } from './dataset.js';
import { BatchSampler, BlockSampler } from './sampler.js';
import { toIndex } from './subset.js';

type Batches = Generator<Tensor[], void, undefined>;

const kNarrow = native.op('aten::narrow');
const kSelect = native.op('aten::index_select');

/** null if the tensors or the sampler need the general way. Draws what the sampler draws when it is asked for an iterator. */
export function rowBatches(
  { tensors, index }: Rows,
  sampler: Iterable<readonly number[]>,
  dataset: Dataset,
): Batches | null {
  const device = tensors[0]!.device;
  if (tensors.some((t) => t.layout !== strided || String(t.device) !== String(device))) return null;
  const rows: Rows = { tensors, index: index === null ? null : keep(index) };
  const onDevice = (numbers: Tensor) => {
    const own = rows.index === null ? numbers : rows.index.index_select(0, numbers);
    return keep(device.type === 'cpu' ? own : own.to(device));
  };
  const inner = blockSampler(sampler);
  if (inner !== null) {
    const { batch_size, drop_last } = sampler as BatchSampler;
    return fromBlocks(tensors, inner.blocks(), onDevice, batch_size, drop_last);
  }
  return fromLists(tensors, sampler[Symbol.iterator](), onDevice, dataset);
}

/** The sampler under a BatchSampler, if it gives blocks and both are PyTorch's own. */
function blockSampler(sampler: Iterable<readonly number[]>): BlockSampler | null {
  if (sampler[Symbol.iterator] !== BatchSampler.prototype[Symbol.iterator]) return null;
  const inner = (sampler as BatchSampler).sampler;
  return inner[Symbol.iterator] === BlockSampler.prototype[Symbol.iterator] ? (inner as BlockSampler) : null;
}

/** Batches of `size` rows; a block is asked for when the rows of those before don't fill a batch. */
function* fromBlocks(
  tensors: readonly Tensor[],
  blocks: Iterator<Tensor>,
  onDevice: (block: Tensor) => Tensor,
  size: number,
  drop_last: boolean,
): Batches {
  let pending: Tensor | null = null;
  let [at, end] = [0, 0];
  const more = (): boolean => {
    const next = blocks.next();
    if (next.done) return false;
    const block = onDevice(next.value);
    if (block !== next.value) next.value.dispose();
    // What is left of the block before comes first.
    pending = at === end ? block : keep(cat([pending!.narrow(0, at, end - at), block]));
    [at, end] = [0, pending.size(0)];
    return true;
  };
  for (;;) {
    let open = true;
    while (end - at < size && open) open = more();
    const n = Math.min(size, end - at);
    if (n === 0 || (n < size && drop_last)) return;
    const index: number = native.call(kNarrow, 0, idOf(pending!), 0, at, n);
    at += n;
    const batch = take(tensors, index);
    native.free(index);
    yield batch;
  }
}

/** Python's checks of a number, and its errors, are left to the dataset. */
function* fromLists(
  tensors: readonly Tensor[],
  lists: Iterator<readonly number[]>,
  onDevice: (numbers: Tensor) => Tensor,
  dataset: Dataset,
): Batches {
  try {
    for (let next = lists.next(); !next.done; next = lists.next()) {
      const n = dataset.length;
      const wrapped = next.value.map((i) => (i < 0 ? i + n : i));
      const numbers = toIndex(wrapped, n);
      if (numbers === null) for (const i of next.value) dataset.get(i);
      const index = onDevice(numbers!);
      const batch = take(tensors, idOf(index));
      index.dispose();
      yield batch;
    }
  } finally {
    lists.return?.();
  }
}

function take(tensors: readonly Tensor[], index: number): Tensor[] {
  return tensors.map((t) => call(kSelect, [idOf(t), 0, index]));
}
