/** What the type checker knows of loaders and of what comes out of them. Compiled, never run. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(proof: Same<A, B>): void;
type BatchOf<L> = L extends Iterable<infer B> ? B : never;

const { DataLoader, WeightedRandomSampler, default_convert } = torch.utils.data;
type Dataset<T> = torch.utils.data.Dataset<T>;
type IterableDataset<T> = torch.utils.data.IterableDataset<T>;

declare const tensors: torch.utils.data.TensorDataset;
declare const numbers: Dataset<number>;
declare const arrays: Dataset<Float32Array>;
declare const mixed: IterableDataset<{ x: Float32Array; name: string; pair: [number, bigint] }>;
declare const maps: Dataset<Map<string, Float64Array>>;

const batched = new DataLoader(numbers, { batch_size: 2, shuffle: true });
same<BatchOf<typeof batched>, Tensor>(true);
const positional = new DataLoader(arrays, 5, true, { drop_last: true });
same<BatchOf<typeof positional>, Tensor>(true);
const pairs = new DataLoader(tensors);
same<BatchOf<typeof pairs>, [Tensor, Tensor]>(true);
const ofMaps = new DataLoader(maps, { batch_size: 2 });
same<BatchOf<typeof ofMaps>, Map<string, Tensor>>(true);
const ofMixed = new DataLoader(mixed, 3);
same<BatchOf<typeof ofMixed>, { x: Tensor; name: string[]; pair: [Tensor, Tensor] }>(true);

const single = new DataLoader(numbers, { batch_size: null, shuffle: true });
same<BatchOf<typeof single>, number>(true);
const converted = new DataLoader(mixed, { batch_size: null });
same<BatchOf<typeof converted>, { x: Tensor; name: string; pair: [number, bigint] }>(true);
const singlePosition = new DataLoader(maps, null);
same<BatchOf<typeof singlePosition>, Map<string, Tensor>>(true);
const mapped = new DataLoader(numbers, { batch_size: null, collate_fn: (n: number) => String(n) });
same<BatchOf<typeof mapped>, string>(true);
const own = new DataLoader(numbers, { batch_size: 2, collate_fn: (batch) => batch.length });
same<BatchOf<typeof own>, number>(true);

class Named extends DataLoader<[Tensor, Tensor]> {
  name = 'named';
}
for (const [x] of new Named(tensors, 2)) same<typeof x, Tensor>(true);

const value = default_convert({ a: new Uint8Array(1), b: ['c'] as const });
same<typeof value, { a: Tensor; b: ['c'] }>(true);

new WeightedRandomSampler(new Float64Array(3), 3);
// @ts-expect-error
new WeightedRandomSampler('123', 3);
// @ts-expect-error
new DataLoader(null);
// @ts-expect-error
new DataLoader(numbers, { batch_size: '2' });
