import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { bytesOf, expectSame, python } from '../../support/python.js';

const { data } = torch.utils;
const { DataLoader, Dataset, IterableDataset, Subset, TensorDataset } = data;

/** One epoch of each, of 23 samples, in Python: the batches and the state of the generators after it. */
const expected = python(`
from torch.utils.data import *
x = torch.arange(23 * 6, dtype=torch.float32).reshape(23, 2, 3) * 0.5
y = torch.arange(23) * 7
def state(g): return g.get_state()

class Own(Dataset):
    def __len__(self): return 23
    def __getitem__(self, i): return {'x': x[i], 'n': float(i), 'i': i, 'even': i % 2 == 0, 's': str(i), 'pair': (y[i], [x[i, 0], 2 * i])}

class Stream(IterableDataset):
    def __iter__(self): return iter(torch.randperm(23).tolist())
    def __len__(self): return 23

class Eager(Sampler):
    def __iter__(self): return iter(torch.randperm(23).tolist())
    def __len__(self): return 23

def epoch(name, make, stop=None):
    torch.manual_seed(3)
    g = torch.Generator().manual_seed(5)
    loader = make(g)
    try: length = len(loader)
    except TypeError as e: length = str(e)
    batches = []
    for i, batch in enumerate(loader):
        if i == stop: break
        batches.append(batch)
    emit(name, {'batches': batches, 'length': length, 'state': torch.get_rng_state(), 'own': g.get_state()})

t = TensorDataset(x, y)
def deep(g):
    a, b = random_split(t, [0.8, 0.2])
    c, d = random_split(a, [10, 9], generator=g)
    return c
epoch('plain', lambda g: DataLoader(t))
epoch('batches', lambda g: DataLoader(t, batch_size=5))
epoch('positional', lambda g: DataLoader(t, 5, True))
epoch('drop_last', lambda g: DataLoader(t, batch_size=5, drop_last=True))
epoch('shuffled', lambda g: DataLoader(t, batch_size=5, shuffle=True))
epoch('shuffled exactly', lambda g: DataLoader(Subset(t, range(20)), batch_size=5, shuffle=True, generator=g))
epoch('shuffled, drop_last', lambda g: DataLoader(t, batch_size=5, shuffle=True, drop_last=True, generator=g))
epoch('own generator', lambda g: DataLoader(t, batch_size=5, shuffle=True, generator=g))
epoch('stopped', lambda g: DataLoader(t, batch_size=5, shuffle=True, generator=g), 2)
epoch('stopped at the end', lambda g: DataLoader(Subset(t, range(20)), batch_size=5, shuffle=True, generator=g), 3)
epoch('one batch for all', lambda g: DataLoader(t, batch_size=100, shuffle=True, generator=g))
epoch('split', lambda g: DataLoader(deep(g), batch_size=4, shuffle=True, generator=g))
epoch('split, in order', lambda g: DataLoader(deep(g), batch_size=4))
epoch('subset', lambda g: DataLoader(Subset(t, [4, 2, -1, 9, 2]), batch_size=2))
epoch('more than there are', lambda g: DataLoader(t, batch_size=4, sampler=RandomSampler(t, num_samples=60, generator=g)))
epoch('replacement', lambda g: DataLoader(t, batch_size=5, sampler=RandomSampler(t, replacement=True, num_samples=70, generator=g)))
epoch('replacement, 64', lambda g: DataLoader(t, batch_size=32, sampler=RandomSampler(t, replacement=True, num_samples=64)))
epoch('SubsetRandomSampler', lambda g: DataLoader(t, batch_size=5, sampler=SubsetRandomSampler([3, 1, 4, 1, 5, 9], generator=g)))
epoch('WeightedRandomSampler', lambda g: DataLoader(t, batch_size=5, sampler=WeightedRandomSampler([.1, .9, .4, .7], 12, generator=g)))
epoch('without replacement', lambda g: DataLoader(t, batch_size=2, sampler=WeightedRandomSampler([.1, .9, .4, .7], 3, replacement=False)))
epoch('batch_sampler', lambda g: DataLoader(t, batch_sampler=[[0, 1], [5], [-1, 7, 8]]))
epoch('BatchSampler', lambda g: DataLoader(t, batch_sampler=BatchSampler(RandomSampler(t, generator=g), 6, True)))
epoch('eager sampler', lambda g: DataLoader(t, batch_size=5, sampler=Eager()))
epoch('collate_fn', lambda g: DataLoader(t, batch_size=5, shuffle=True, collate_fn=lambda samples: sum(s[1] for s in samples)))
epoch('single samples', lambda g: DataLoader(t, batch_size=None, shuffle=True))
epoch('own dataset', lambda g: DataLoader(Own(), batch_size=5, shuffle=True))
epoch('subset of own', lambda g: DataLoader(random_split(Own(), [.5, .5])[1], batch_size=5, shuffle=True))
epoch('concatenated', lambda g: DataLoader(ConcatDataset([t, Subset(t, [1, 2])]), batch_size=5, shuffle=True))
epoch('stacked', lambda g: DataLoader(StackDataset(a=t, b=Subset(t, range(22, -1, -1))), batch_size=5, shuffle=True))
epoch('stream', lambda g: DataLoader(Stream(), batch_size=5, generator=g))
epoch('stream, drop_last', lambda g: DataLoader(Stream(), batch_size=5, drop_last=True))
epoch('stream, single', lambda g: DataLoader(Stream(), batch_size=None))
epoch('chained', lambda g: DataLoader(ChainDataset([Stream(), Stream()]), batch_size=5))

bad = {
    'num_workers': lambda: DataLoader(t, num_workers=-1),
    'timeout': lambda: DataLoader(t, timeout=-1),
    'prefetch_factor': lambda: DataLoader(t, prefetch_factor=2),
    'persistent_workers': lambda: DataLoader(t, persistent_workers=True),
    'multiprocessing_context': lambda: DataLoader(t, multiprocessing_context='fork'),
    'timeout without workers': lambda: iter(DataLoader(t, timeout=1)),
    'sampler and shuffle': lambda: DataLoader(t, shuffle=True, sampler=RandomSampler(t)),
    'batch_sampler and batch_size': lambda: DataLoader(t, batch_size=2, batch_sampler=[[0]]),
    'drop_last of nothing': lambda: DataLoader(t, batch_size=None, drop_last=True),
    'batch_size': lambda: DataLoader(t, batch_size=0),
    'fractional batch_size': lambda: DataLoader(t, batch_size=1.5),
    'empty': lambda: DataLoader(Subset(t, []), shuffle=True),
    'out of range': lambda: list(DataLoader(t, batch_sampler=[[0, 23]])),
    'ragged': lambda: list(DataLoader(Subset([[1], [1, 2]], [0, 1]), batch_size=2)),
}
emit('errors', {k: error(f)['message'] for k, f in bad.items()})
`);

const x = torch
  .arange(23 * 6, { dtype: torch.float32 })
  .reshape([23, 2, 3])
  .mul(0.5);
const y = torch.arange(23, { dtype: torch.int64 }).mul(7);
const t = new TensorDataset(x, y);
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

class Own extends Dataset<unknown> {
  length = 23;
  get(i: number) {
    return {
      x: x.select(0, i),
      n: i,
      i: BigInt(i),
      even: i % 2 === 0,
      s: String(i),
      pair: [y.select(0, i), [x.select(0, i).select(0, 0), BigInt(2 * i)]],
    };
  }
}

const shuffledNumbers = () => torch.randperm(23).tolist() as number[];

class Stream extends IterableDataset<bigint> {
  length = 23;
  [Symbol.iterator]() {
    return shuffledNumbers().map(BigInt)[Symbol.iterator]();
  }
}

class Eager extends data.Sampler {
  length = 23;
  [Symbol.iterator]() {
    return shuffledNumbers()[Symbol.iterator]();
  }
}

type G = torch.Generator;
// biome-ignore lint/suspicious/noExplicitAny: of many types
type Loader = torch.utils.data.DataLoader<any, any>;

function deep(generator: G) {
  const [a] = data.random_split(t, [0.8, 0.2]);
  return data.random_split(a, [10, 9], generator)[0];
}

const { BatchSampler, RandomSampler, SubsetRandomSampler, WeightedRandomSampler } = data;

const cases: Record<string, (generator: G) => Loader> = {
  plain: () => new DataLoader(t),
  batches: () => new DataLoader(t, { batch_size: 5 }),
  positional: () => new DataLoader(t, 5, true),
  drop_last: () => new DataLoader(t, { batch_size: 5, drop_last: true }),
  shuffled: () => new DataLoader(t, { batch_size: 5, shuffle: true }),
  'shuffled exactly': (generator) =>
    new DataLoader(new Subset(t, range(20)), { batch_size: 5, shuffle: true, generator }),
  'shuffled, drop_last': (generator) =>
    new DataLoader(t, { batch_size: 5, shuffle: true, drop_last: true, generator }),
  'own generator': (generator) => new DataLoader(t, { batch_size: 5, shuffle: true, generator }),
  stopped: (generator) => new DataLoader(t, { batch_size: 5, shuffle: true, generator }),
  'stopped at the end': (generator) =>
    new DataLoader(new Subset(t, range(20)), { batch_size: 5, shuffle: true, generator }),
  'one batch for all': (generator) => new DataLoader(t, { batch_size: 100, shuffle: true, generator }),
  split: (generator) => new DataLoader(deep(generator), { batch_size: 4, shuffle: true, generator }),
  'split, in order': (generator) => new DataLoader(deep(generator), { batch_size: 4 }),
  subset: () => new DataLoader(new Subset(t, [4, 2, -1, 9, 2]), { batch_size: 2 }),
  'more than there are': (generator) =>
    new DataLoader(t, { batch_size: 4, sampler: new RandomSampler(t, { num_samples: 60, generator }) }),
  replacement: (generator) =>
    new DataLoader(t, { batch_size: 5, sampler: new RandomSampler(t, true, 70, generator) }),
  'replacement, 64': () =>
    new DataLoader(t, {
      batch_size: 32,
      sampler: new RandomSampler(t, { replacement: true, num_samples: 64 }),
    }),
  SubsetRandomSampler: (generator) =>
    new DataLoader(t, { batch_size: 5, sampler: new SubsetRandomSampler([3, 1, 4, 1, 5, 9], generator) }),
  WeightedRandomSampler: (generator) =>
    new DataLoader(t, {
      batch_size: 5,
      sampler: new WeightedRandomSampler([0.1, 0.9, 0.4, 0.7], 12, { generator }),
    }),
  'without replacement': () =>
    new DataLoader(t, { batch_size: 2, sampler: new WeightedRandomSampler([0.1, 0.9, 0.4, 0.7], 3, false) }),
  batch_sampler: () => new DataLoader(t, { batch_sampler: [[0, 1], [5], [-1, 7, 8]] }),
  BatchSampler: (generator) =>
    new DataLoader(t, { batch_sampler: new BatchSampler(new RandomSampler(t, { generator }), 6, true) }),
  'eager sampler': () => new DataLoader(t, { batch_size: 5, sampler: new Eager() }),
  collate_fn: () =>
    new DataLoader(t, {
      batch_size: 5,
      shuffle: true,
      collate_fn: (samples) => samples.map((s) => s[1]).reduce((a, b) => a.add(b)),
    }),
  'single samples': () => new DataLoader(t, { batch_size: null, shuffle: true }),
  'own dataset': () => new DataLoader(new Own(), { batch_size: 5, shuffle: true }),
  'subset of own': () =>
    new DataLoader(data.random_split(new Own(), [0.5, 0.5])[1], { batch_size: 5, shuffle: true }),
  concatenated: () =>
    new DataLoader(new data.ConcatDataset([t, new Subset(t, [1, 2])]), { batch_size: 5, shuffle: true }),
  stacked: () =>
    new DataLoader(new data.StackDataset({ a: t, b: new Subset(t, range(23).reverse()) }), {
      batch_size: 5,
      shuffle: true,
    }),
  stream: (generator) => new DataLoader(new Stream(), { batch_size: 5, generator }),
  'stream, drop_last': () => new DataLoader(new Stream(), { batch_size: 5, drop_last: true }),
  'stream, single': () => new DataLoader(new Stream(), { batch_size: null }),
  chained: () => new DataLoader(new data.ChainDataset([new Stream(), new Stream()]), { batch_size: 5 }),
};

/** As Python has it, tensors as bytes. */
function plain(value: unknown): unknown {
  if (value instanceof torch.Tensor) return bytesOf(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, plain(element)]));
}

describe.each(['outside a scope', 'with a scope in the loop'])('%s', (where) => {
  test.each(Object.keys(cases))('%s', (name) => {
    torch.manual_seed(3);
    const generator = new torch.Generator().manual_seed(5);
    const loader = cases[name]!(generator);
    const stop = name === 'stopped' ? 2 : name === 'stopped at the end' ? 3 : Infinity;
    const known = expected[name].length;
    if (typeof known === 'number') expect(loader.length).toBe(known);
    else expect(() => loader.length).toThrow('has no length');
    const batches: unknown[] = [];
    let i = 0;
    for (const batch of loader) {
      if (i++ === stop) break;
      if (where === 'outside a scope') batches.push(plain(batch));
      else {
        using _ = torch.scope();
        batches.push(plain(batch));
        torch.zeros([3]).add(1);
      }
    }
    expect(batches).toEqual(expected[name].batches);
    expectSame(torch.get_rng_state(), expected[name].state);
    expectSame(generator.get_state(), expected[name].own);
  });
});

test('the next epoch is another', () => {
  const loader = new DataLoader(t, { batch_size: 23, shuffle: true });
  const [[, first]] = [...loader] as [[Tensor, Tensor]];
  const [[, second]] = [...loader] as [[Tensor, Tensor]];
  expect(first.equal(second)).toBe(false);
  expect(first.sort()[0]!.equal(second.sort()[0]!)).toBe(true);
});

test('a batch can be changed without changing the dataset', () => {
  const before = bytesOf(x);
  for (const [batch] of new DataLoader(t, { batch_size: 5 })) batch.zero_();
  expect(bytesOf(x)).toEqual(before);
});

test('gradients reach tensors that require them', () => {
  const w = torch.ones([4, 2], { requires_grad: true });
  for (const [rows] of new DataLoader(new TensorDataset<[Tensor]>(w), { batch_size: 2 }))
    rows.sum().backward();
  expect(w.grad!.tolist()).toEqual(torch.ones([4, 2]).tolist());
});

test('a dataset that changes what get returns is asked for each sample', () => {
  class Twice extends TensorDataset {
    override get(index: number): [Tensor, Tensor] {
      const [a, b] = super.get(index);
      return [a.mul(2), b];
    }
  }
  const [batch] = new DataLoader(new Twice(x, y), { batch_size: 3 });
  expect(batch![0].equal(x.narrow(0, 0, 3).mul(2))).toBe(true);
});

test('what a loader keeps from batch to batch survives the scopes in between, and its own end', () => {
  let n = 0;
  {
    using _ = torch.scope();
    const batches = new DataLoader(t, { batch_size: 2, shuffle: true })[Symbol.iterator]();
    batches.next();
    {
      using _inner = torch.scope();
      batches.next();
    }
    while (!batches.next().done) n++;
  }
  expect(n).toBe(10);
});

test('a stream longer than it said', () => {
  class Long extends Stream {
    override length = 4;
  }
  const loader = new DataLoader(new Long(), { batch_size: null });
  expect(loader.length).toBe(4);
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  expect([...loader]).toHaveLength(23);
  expect(warn.mock.calls[0]![0]).toMatch(/^Length of IterableDataset Long was reported to be 4/);
  warn.mockRestore();
});

test('pin_memory without an accelerator warns', () => {
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  expect([...new DataLoader(t, { pin_memory: true })]).toHaveLength(23);
  expect(warn.mock.calls[0]![0]).toMatch(/^'pin_memory' argument is set as true but no accelerator is found/);
  warn.mockRestore();
});

test('errors', () => {
  class Lists extends Dataset<number[]> {
    length = 2;
    get = (i: number) => [[1], [1, 2]][i]!;
  }
  const lists = new Subset(new Lists(), [0, 1]);
  const bad: Record<string, () => unknown> = {
    num_workers: () => new DataLoader(t, { num_workers: -1 }),
    timeout: () => new DataLoader(t, { timeout: -1 }),
    // @ts-expect-error
    prefetch_factor: () => new DataLoader(t, { prefetch_factor: 2 }),
    // @ts-expect-error
    persistent_workers: () => new DataLoader(t, { persistent_workers: true }),
    // @ts-expect-error
    multiprocessing_context: () => new DataLoader(t, { multiprocessing_context: 'fork' }),
    'timeout without workers': () => [...new DataLoader(t, { timeout: 1 })],
    'sampler and shuffle': () => new DataLoader(t, { shuffle: true, sampler: new RandomSampler(t) }),
    'batch_sampler and batch_size': () => new DataLoader(t, { batch_size: 2, batch_sampler: [[0]] }),
    'drop_last of nothing': () => new DataLoader(t, { batch_size: null, drop_last: true }),
    batch_size: () => new DataLoader(t, { batch_size: 0 }),
    'fractional batch_size': () => new DataLoader(t, { batch_size: 1.5 }),
    empty: () => new DataLoader(new Subset(t, []), { shuffle: true }),
    'out of range': () => [...new DataLoader(t, { batch_sampler: [[0, 23]] })],
    ragged: () => [...new DataLoader(lists, { batch_size: 2 })],
  };
  expect(Object.keys(bad)).toEqual(Object.keys(expected.errors));
  for (const [name, f] of Object.entries(bad)) expect(f).toThrow(expected.errors[name]);
  expect(bad.batch_size).toThrow(RangeError);
});

test('errors of its own', () => {
  expect(() => new DataLoader(t, { num_workers: 2 })).toThrow(
    'num_workers option should be 0: batches are made in this process in this version, but got num_workers=2',
  );
  // @ts-expect-error there is no such option
  expect(() => new DataLoader(t, { batchsize: 2 })).toThrow(
    "DataLoader() got an unexpected keyword argument 'batchsize' (known are: dataset, batch_size, shuffle, sampler, batch_sampler, num_workers, collate_fn, pin_memory, drop_last, timeout, worker_init_fn, multiprocessing_context, generator, prefetch_factor, persistent_workers, pin_memory_device, in_order)",
  );
  expect(() => new DataLoader(t, 2, { batch_size: 3 })).toThrow(
    "DataLoader() got multiple values for argument 'batch_size'",
  );
  expect(() => new DataLoader(new Stream(), { shuffle: true })).toThrow(
    'DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle=true',
  );
  expect(() => new DataLoader(new Stream(), { sampler: new Eager() })).toThrow(
    'DataLoader with IterableDataset: expected unspecified sampler option, but got sampler=Eager',
  );
});

test('options for workers can have their defaults, and what makes no difference without', () => {
  const loader = new DataLoader(t, {
    worker_init_fn: () => {
      throw new Error('there are no workers');
    },
    multiprocessing_context: null,
    prefetch_factor: null,
    persistent_workers: false,
    pin_memory_device: 'cuda',
    in_order: false,
    timeout: 0,
  });
  expect([...loader]).toHaveLength(23);
  expect([loader.pin_memory_device, loader.in_order, loader.persistent_workers]).toEqual([
    'cuda',
    false,
    false,
  ]);
});

test('a deprecated option is warned of', () => {
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  new DataLoader(t, { pin_memory: true, pin_memory_device: 'cuda' })[Symbol.iterator]();
  expect(warn.mock.calls[0]![0]).toBe(
    "pin_memory_device is deprecated, the current accelerator will be used as the device,ignore pin_memory_device='cuda'.",
  );
  warn.mockRestore();
});

test('arguments of wrong types', () => {
  const wrong = (options: object) => () => new DataLoader(t, options);
  const dataset = "DataLoader(): argument 'dataset' must be a Dataset, not";
  // @ts-expect-error
  expect(() => new DataLoader(null)).toThrow(new TypeError(`${dataset} NoneType`));
  expect(() => new DataLoader([1, 2])).toThrow(new TypeError(`${dataset} list`));
  const bad: [option: string, value: unknown, message: string][] = [
    ['shuffle', 'no', 'bool, not str'],
    ['sampler', 5, 'iterable, not int'],
    ['batch_sampler', 5, 'iterable, not int'],
    ['collate_fn', {}, 'function, not dict'],
    ['pin_memory', 1, 'bool, not int'],
    ['timeout', '1', 'float, not str'],
    ['worker_init_fn', 1, 'function, not int'],
    ['generator', 5, 'torch.Generator, not int'],
    ['persistent_workers', 'no', 'bool, not str'],
    ['pin_memory_device', 1, 'str, not int'],
    ['in_order', 0, 'bool, not int'],
  ];
  for (const [option, value, message] of bad) {
    expect(wrong({ [option]: value })).toThrow(
      new TypeError(`DataLoader(): argument '${option}' must be ${message}`),
    );
  }
  // An object with the methods of a dataset is one, and no options.
  const own = { length: 3, get: (i: number) => i } as torch.utils.data.Dataset<number>;
  for (const loader of [new DataLoader(own), new DataLoader(own, undefined, undefined)])
    expect([...loader].map((batch) => batch.item())).toEqual([0, 1, 2]);
  expect(wrong({ num_workers: '2' })).toThrow('num_workers option should be an integer, but got 2');
});

test('samples of other kinds than tensors', () => {
  class Arrays extends Dataset<Map<string, Float32Array>> {
    length = 3;
    get(i: number) {
      return new Map([['x', new Float32Array([i, i])]]);
    }
  }
  const batches = [...new DataLoader(new Arrays(), { batch_size: 2 })].map((batch) =>
    batch.get('x')!.tolist(),
  );
  expect(batches).toEqual([
    [
      [0, 0],
      [1, 1],
    ],
    [[2, 2]],
  ]);
  const samples = [...new DataLoader(new Arrays(), { batch_size: null })];
  expect(samples[1]!.get('x')!.tolist()).toEqual([1, 1]);
  // What has samples by number needn't extend Dataset.
  const own = { length: 2, get: (i: number) => i } as torch.utils.data.Dataset<number>;
  expect([...new DataLoader(own, { batch_size: 2 })].map((batch) => batch.tolist())).toEqual([[0, 1]]);
});
