/**
 * Batches of what is rows of tensors: one operator for each tensor, instead of one for each sample and another to stack
 * them. The bytes are the same.
 */
import { native } from '../../../../binding/native.js';
import { cat } from '../../_generated/functions.js';
import { type dtype, uint16, uint32, uint64 } from '../../dtype.js';
import { strided } from '../../layout.js';
import { call, idOf, keep, type Tensor } from '../../tensor.js';
import { default_collate } from './collate.js';
import type { Dataset, Rows } from './dataset.js';
import { checkList, fetching, type Source } from './epoch.js';
import { BatchSampler, BlockSampler } from './sampler.js';
import { toIndex } from './subset.js';

const kNarrow = native.op('aten::narrow');
const kSelect = native.op('aten::index_select');

// Of these libtorch selects no elements.
const kUnselectable: ReadonlySet<dtype> = new Set([uint16, uint32, uint64]);

/** null if the tensors or the sampler need the general way. Draws what the sampler draws when it is asked for an iterator. */
export function rowBatches(
  { tensors, index }: Rows,
  sampler: Iterable<readonly number[]>,
  dataset: Dataset,
): Source<unknown> | null {
  const device = tensors[0]!.device;
  const fits = (t: Tensor) =>
    t.layout === strided && !t.is_meta && !kUnselectable.has(t.dtype) && String(t.device) === String(device);
  if (!tensors.every(fits)) return null;
  const own = index === null ? null : keep(index);
  const onDevice = (numbers: Tensor) => {
    const rows = own === null ? numbers : own.index_select(0, numbers);
    return keep(device.type === 'cpu' ? rows : rows.to(device));
  };
  const take = (numbers: number) => tensors.map((t) => call(kSelect, [idOf(t), 0, numbers]));
  const inner = blockSampler(sampler);
  if (inner !== null) {
    // Numbers of no row are the dataset's to refuse.
    if (inner.bound > dataset.length) return null;
    const { batch_size, drop_last } = sampler as BatchSampler;
    return fetching(cutBlocks(inner.blocks(), onDevice, batch_size, drop_last), (numbers) => {
      try {
        return take(numbers);
      } finally {
        native.free(numbers);
      }
    });
  }
  return fetching(sampler[Symbol.iterator](), (list) => {
    checkList(list);
    const n = dataset.length;
    const numbers = toIndex(
      list.map((i) => (i < 0 ? i + n : i)),
      n,
    );
    // Python's checks, and its errors, are left to the dataset.
    if (numbers === null || list.length === 0) return default_collate(list.map((i) => dataset.get(i)));
    using rows = onDevice(numbers);
    return take(idOf(rows));
  });
}

/** The sampler under a BatchSampler, if it gives blocks and both are PyTorch's own. */
function blockSampler(sampler: Iterable<readonly number[]>): BlockSampler | null {
  if (sampler[Symbol.iterator] !== BatchSampler.prototype[Symbol.iterator]) return null;
  const inner = (sampler as BatchSampler).sampler;
  return inner[Symbol.iterator] === BlockSampler.prototype[Symbol.iterator] ? (inner as BlockSampler) : null;
}

/** Handles of `size` numbers each; a block is asked for when what is left of those before doesn't do. */
function* cutBlocks(
  blocks: Iterator<Tensor>,
  onDevice: (block: Tensor) => Tensor,
  size: number,
  drop_last: boolean,
): Generator<number, void, undefined> {
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
    at += n;
    yield native.call(kNarrow, 0, idOf(pending!), 0, at - n, n);
  }
}
