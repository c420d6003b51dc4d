/** Datasets, subsets, samplers and collation; what a loader makes of them is in dataloader.test.ts. */
import * as torch from 'nodetorch';
import { bytesOf, expectSame, python } from '../../support/python.js';

const { data } = torch.utils;

const expected = python(`
import numpy as np
from torch.utils.data import *
x, y = torch.arange(12.).reshape(6, 2), torch.arange(6)
t = TensorDataset(x, y)

def split(n, lengths):
    torch.manual_seed(1)
    return [list(s.indices) for s in random_split(range(n), lengths)]
splits = [[10, [3, 7]], [10, [.8, .2]], [11, [.3, .3, .4]], [7, [1.0]], [100, [.1] * 10], [5, [.5, .5]], [3, [.9, .1]], [1, [1]], [4, [2, 2, 0]], [70000, [.8, .2]]]
emit('splits', [split(*s) for s in splits])
emit('state', torch.get_rng_state())
emit('own generator', [list(s.indices) for s in random_split(range(9), [4, 5], generator=torch.Generator().manual_seed(42))])

def draw(make):
    torch.manual_seed(2)
    s = make(torch.Generator().manual_seed(3))
    return [list(s), len(s), torch.get_rng_state()]
samplers = {
    'sequential': lambda g: SequentialSampler(range(5)),
    'random': lambda g: RandomSampler(range(40)),
    'generator': lambda g: RandomSampler(range(40), generator=g),
    'fewer': lambda g: RandomSampler(range(40), num_samples=7),
    'more': lambda g: RandomSampler(range(4), num_samples=11),
    'replacement': lambda g: RandomSampler(range(40), True, 50, g),
    'subset': lambda g: SubsetRandomSampler([3, 5, 8]),
    'weighted': lambda g: WeightedRandomSampler([1, 0, 3], 9),
    'batches': lambda g: BatchSampler(SequentialSampler(range(7)), 3, False),
    'whole batches': lambda g: BatchSampler(RandomSampler(range(7)), 3, True),
}
emit('samplers', {k: draw(f) for k, f in samplers.items()})

emit('collated', {
    'floats': default_collate([1.5, 2.0]),
    'ints': default_collate([1, 2]),
    'bools': default_collate([True, False]),
    'strings': default_collate(['a', 'b']),
    'arrays': default_collate([np.array([1, 2], dtype=np.int16), np.array([3, 4], dtype=np.int16)]),
    'an array in a dict': default_collate([{'a': np.array([.5])}, {'a': np.array([2.])}])['a'],
    'nested': default_collate([{'a': (x[0], 1), 'b': 'u'}, {'a': (x[1], 2), 'b': 'v'}]),
})

bad = {
    'sum': lambda: random_split(t, [2, 3]),
    'fraction': lambda: random_split(t, [1.5, -0.5]),
    'num_samples': lambda: RandomSampler(t, num_samples=0),
    'weights': lambda: WeightedRandomSampler([[1., 2.]], 2),
    'batch_size': lambda: BatchSampler(range(3), -1, False),
    'collate': lambda: default_collate([[1], [1, 2]]),
    'arrays': lambda: default_collate([np.zeros(2), np.zeros(3)]),
    'nothing': lambda: default_collate([]),
    'nothing in places': lambda: default_collate([[[]], [[], []]]),
    'sizes': lambda: default_collate([x[0], x[:2]]),
    'size mismatch': lambda: TensorDataset(x, y[:3]),
    'concat nothing': lambda: ConcatDataset([]),
    'concat index': lambda: ConcatDataset([t])[-7],
    'stack nothing': lambda: StackDataset(),
    'stack sizes': lambda: StackDataset(t, Subset(t, [1])),
    'index': lambda: t[6],
    'subset index': lambda: Subset(t, [1])[1],
}
emit('errors', {k: error(f)['message'] for k, f in bad.items()})
`);

const x = torch.arange(12, { dtype: torch.float32 }).reshape([6, 2]);
const y = torch.arange(6, { dtype: torch.int64 });
const t = new data.TensorDataset(x, y);

class Range extends data.Dataset<number> {
  constructor(readonly length: number) {
    super();
  }
  get(i: number) {
    return i;
  }
}

test('random_split', () => {
  const splits: [number, number[]][] = [
    [10, [3, 7]],
    [10, [0.8, 0.2]],
    [11, [0.3, 0.3, 0.4]],
    [7, [1]],
    [100, Array(10).fill(0.1)],
    [5, [0.5, 0.5]],
    [3, [0.9, 0.1]],
    [1, [1]],
    [4, [2, 2, 0]],
    [70000, [0.8, 0.2]],
  ];
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const got = splits.map(([n, lengths]) => {
    torch.manual_seed(1);
    return data.random_split(new Range(n), lengths).map((s) => s.indices);
  });
  expect(got).toEqual(expected.splits);
  expectSame(torch.get_rng_state(), expected.state);
  // Of the three samples, which .9 and .1 were to share.
  expect(warn.mock.calls).toEqual([
    ['Length of split at index 1 is 0. This might result in an empty dataset.', 'UserWarning'],
  ]);
  warn.mockRestore();
  const generator = () => new torch.Generator().manual_seed(42);
  const indices = (subsets: readonly torch.utils.data.Subset<number>[]) => subsets.map((s) => s.indices);
  expect(indices(data.random_split(new Range(9), [4, 5], generator()))).toEqual(expected['own generator']);
  expect(indices(data.random_split(new Range(9), [4, 5], { generator: generator() }))).toEqual(
    expected['own generator'],
  );
});

test('samplers', () => {
  const { BatchSampler, RandomSampler, SequentialSampler, SubsetRandomSampler, WeightedRandomSampler } = data;
  const of = (length: number) => ({ length });
  const samplers: Record<string, (g: torch.Generator) => Iterable<unknown> & { length: number }> = {
    sequential: () => new SequentialSampler(of(5)),
    random: () => new RandomSampler(of(40)),
    generator: (generator) => new RandomSampler(of(40), { generator }),
    fewer: () => new RandomSampler(of(40), { num_samples: 7 }),
    more: () => new RandomSampler(of(4), { num_samples: 11 }),
    replacement: (g) => new RandomSampler(of(40), true, 50, g),
    subset: () => new SubsetRandomSampler([3, 5, 8]),
    weighted: () => new WeightedRandomSampler([1, 0, 3], 9),
    batches: () => new BatchSampler(new SequentialSampler(of(7)), 3, false),
    'whole batches': () => new BatchSampler(new RandomSampler(of(7)), 3, true),
  };
  expect(Object.keys(samplers)).toEqual(Object.keys(expected.samplers));
  for (const [name, make] of Object.entries(samplers)) {
    torch.manual_seed(2);
    const s = make(new torch.Generator().manual_seed(3));
    expect([name, [...s], s.length]).toEqual([name, ...expected.samplers[name].slice(0, 2)]);
    expectSame(torch.get_rng_state(), expected.samplers[name][2]);
  }
});

test('default_collate', () => {
  const { collated } = expected;
  expectSame(data.default_collate([1.5, 2]), collated.floats);
  expectSame(data.default_collate([1n, 2n]), collated.ints);
  expectSame(data.default_collate([true, false]), collated.bools);
  expect(data.default_collate(['a', 'b'])).toEqual(collated.strings);
  const sample = (i: number, b: string) => ({ a: [x.select(0, i), BigInt(i + 1)] as const, b });
  const nested = data.default_collate([sample(0, 'u'), sample(1, 'v')]);
  expectSame(nested.a[0], collated.nested.a[0]);
  expectSame(nested.a[1], collated.nested.a[1]);
  expect(nested.b).toEqual(collated.nested.b);
  expectSame(data.default_collate([new Int16Array([1, 2]), new Int16Array([3, 4])]), collated.arrays);
  const maps = [0.5, 2].map((n) => new Map([['a', new Float64Array([n])]]));
  expectSame(data.default_collate(maps).get('a')!, collated['an array in a dict']);
  const keys = data.default_collate([new Map([[1, 'x']]), new Map([[1, 'y']])]);
  expect([...keys]).toEqual([[1, ['x', 'y']]]);
  expect(() => data.default_collate([new Date()])).toThrow(
    'default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found Date',
  );
  expect(() => data.default_collate([new DataView(new ArrayBuffer(4))])).toThrow('found DataView');
  expect(() => data.default_collate([maps[0], new Map()])).toThrow("a sample has no key 'a'");
  expect(() => data.default_collate([maps[0], 1])).toThrow("a sample has no key 'a'");
  expect(() => data.default_collate([{ a: 1 }, 1])).toThrow("a sample has no key 'a'");
  expect(() => data.default_collate([[1], 1])).toThrow(
    'each element in list of batch should be of equal size',
  );
  expect(() => data.default_collate([{ a: 1, b: 2 }, { a: 1 }])).toThrow("a sample has no key 'b'");
  expect(() => data.default_collate([torch.eye(2).to_sparse()])).toThrow(
    'Batches of sparse tensors are not currently supported',
  );
});

test('default_convert', () => {
  const [array, { a }] = data.default_convert([new Float32Array([1, 2]), { a: 'b' }] as const);
  expect([array.tolist(), a]).toEqual([[1, 2], 'b']);
  const map = data.default_convert(new Map([['a', new Float64Array([1])]]));
  expect(map.get('a')!.tolist()).toEqual([1]);
});

test('samples', () => {
  expect(t.length).toBe(6);
  expect(t.get(-1).map((row) => row.tolist())).toEqual([[10, 11], 5]);
  const concatenated = new data.ConcatDataset([t, new data.Subset(t, [4])]);
  expect([concatenated.length, concatenated.cumulative_sizes]).toEqual([7, [6, 7]]);
  expect([6, -1, 0].map((i) => concatenated.get(i)[1].item())).toEqual([4, 4, 0]);
  const stacked = new data.StackDataset(t, new Range(6));
  expect([stacked.length, stacked.get(2)[1], stacked.get(2)[0][1].item()]).toEqual([6, 2, 2]);
  const subset = new data.Subset(t, torch.tensor([3n, 1n]));
  expect([subset.length, subset.indices, subset.get(-1)[1].item()]).toEqual([2, [3, 1], 1]);
  expect(bytesOf(subset.get(0)[0])).toEqual(bytesOf(x.select(0, 3)));
});

test('errors', () => {
  const bad: Record<string, () => unknown> = {
    sum: () => data.random_split(t, [2, 3]),
    fraction: () => data.random_split(t, [1.5, -0.5]),
    num_samples: () => new data.RandomSampler(t, { num_samples: 0 }),
    weights: () => new data.WeightedRandomSampler(torch.tensor([[1, 2]]), 2),
    batch_size: () => new data.BatchSampler([1, 2], -1, false),
    collate: () => data.default_collate([[1], [1, 2]]),
    arrays: () => data.default_collate([new Float64Array(2), new Float64Array(3)]),
    nothing: () => data.default_collate([]),
    'nothing in places': () => data.default_collate([[[]], [[], []]]),
    sizes: () => data.default_collate([x.select(0, 0), x.narrow(0, 0, 2)]),
    'size mismatch': () => new data.TensorDataset(x, y.narrow(0, 0, 3)),
    'concat nothing': () => new data.ConcatDataset([]),
    'concat index': () => new data.ConcatDataset([t]).get(-7),
    'stack nothing': () => new data.StackDataset(),
    'stack sizes': () => new data.StackDataset(t, new data.Subset(t, [1])),
    index: () => t.get(6),
    'subset index': () => new data.Subset(t, [1]).get(1),
  };
  expect(Object.keys(bad)).toEqual(Object.keys(expected.errors));
  for (const [name, f] of Object.entries(bad)) expect(f).toThrow(expected.errors[name]);
  expect(() => t.get(1.5)).toThrow('expected the number of a sample, but got 1.5');
  // @ts-expect-error not a tensor
  expect(() => new data.TensorDataset(x, [1])).toThrow('TensorDataset(): expected tensors, but got list');
  // @ts-expect-error not a boolean
  expect(() => new data.BatchSampler([1], 1, 1)).toThrow('drop_last should be a boolean value');
  // @ts-expect-error not a boolean
  expect(() => new data.RandomSampler(t, 1)).toThrow(
    'replacement should be a boolean value, but got replacement=1',
  );
});

test('what is no dataset, no index, no generator', () => {
  const not = 'must be a Dataset, not';
  // @ts-expect-error
  expect(() => new data.ConcatDataset([t, 5])).toThrow(`ConcatDataset(): each of the datasets ${not} int`);
  // @ts-expect-error
  expect(() => new data.StackDataset(t, 5)).toThrow(`StackDataset(): each of the datasets ${not} int`);
  // @ts-expect-error
  expect(() => new data.StackDataset({ a: [1] })).toThrow(`StackDataset(): each of the datasets ${not} list`);
  // @ts-expect-error
  expect(() => new data.Subset(null, [1])).toThrow(`Subset(): argument 'dataset' ${not} NoneType`);
  // @ts-expect-error
  expect(() => data.random_split([1, 2], [1, 1])).toThrow(`random_split(): argument 'dataset' ${not} list`);
  // @ts-expect-error
  expect(() => new data.Subset(t, 3)).toThrow(
    "Subset(): argument 'indices' must be an array or a tensor, not int",
  );
  for (const indices of [torch.tensor([0.5]), torch.tensor([true]), torch.tensor(1n), torch.tensor([[1n]])]) {
    expect(() => new data.Subset(t, indices)).toThrow(
      'must be an array or a 1d tensor of integers, not one of',
    );
  }
  const datasets = [
    t,
    new data.Subset(t, [1]),
    new data.ConcatDataset([t]),
    new data.StackDataset(new Range(2)),
  ];
  for (const d of datasets) {
    expect(() => d.get(0.5)).toThrow(new TypeError('expected the number of a sample, but got 0.5'));
    expect(() => d.get('0' as never)).toThrow(new TypeError('expected the number of a sample, but got 0'));
  }
  const state = torch.get_rng_state();
  // @ts-expect-error
  expect(() => data.random_split(t, [3, 3], { gen: 5 })).toThrow(
    "random_split() got an unexpected keyword argument 'gen' (known are: dataset, lengths, generator)",
  );
  // @ts-expect-error
  expect(() => data.random_split(t, [3, 3], 5)).toThrow(TypeError);
  const generator = "argument 'generator' must be torch.Generator, not int";
  const samplers = {
    random_split: (options: object) => data.random_split(t, [3, 3], options),
    RandomSampler: (options: object) => new data.RandomSampler(t, options),
    SubsetRandomSampler: (options: object) => new data.SubsetRandomSampler([1], options),
    WeightedRandomSampler: (options: object) => new data.WeightedRandomSampler([1], 1, options),
  };
  for (const [name, make] of Object.entries(samplers)) {
    expect(() => make({ generator: 5 })).toThrow(new TypeError(`${name}(): ${generator}`));
    expect(() => make({ nope: 1 })).toThrow(`${name}() got an unexpected keyword argument 'nope'`);
  }
  // @ts-expect-error
  expect(() => new data.SubsetRandomSampler([1], 5)).toThrow("argument 'generator' (position 2) must be");
  // @ts-expect-error
  expect(() => new data.SubsetRandomSampler(5)).toThrow(
    "argument 'indices' (position 1) must be object, not int",
  );
  // @ts-expect-error
  expect(() => new data.SubsetRandomSampler(null)).toThrow("object of type 'NoneType' has no length");
  // An object that has a length is no options.
  expect([...new data.RandomSampler({ length: 2 })].sort()).toEqual([0, 1]);
  torch.set_rng_state(state);
  // @ts-expect-error
  expect(() => data.random_split(t, 3)).toThrow("argument 'lengths' must be an array of numbers");
  expect(torch.get_rng_state().equal(state)).toBe(true);
  // @ts-expect-error
  expect(() => [...new data.SequentialSampler(null)]).toThrow("object of type 'NoneType' has no length");
});
