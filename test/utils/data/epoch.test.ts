/** What an iterator of a loader does where something fails, and where it is left early. */
import * as torch from 'nodetorch';
import { bytesOf, expectSame, python } from '../../support/python.js';

const { data } = torch.utils;
const { DataLoader, Dataset, IterableDataset, Subset, TensorDataset } = data;

const expected = python(`
from torch.utils.data import *
def steps(name, loader):
    torch.manual_seed(4)
    batches, result = iter(loader), []
    for _ in range(7):
        try: result.append(next(batches))
        except StopIteration: result.append('done')
        except Exception as e: result.append('error: ' + str(e))
    emit(name, [result, torch.get_rng_state()])

class Bad(Dataset):
    def __len__(self): return 6
    def __getitem__(self, i):
        if i == 2: raise ValueError('bad sample')
        return float(i)

class Numbers(IterableDataset):
    def __iter__(self):
        self.i = -1
        return self
    def __next__(self):
        self.i += 1
        if self.i == 7: raise StopIteration
        if self.i == 3: raise ValueError('bad sample')
        return float(self.i)

class Generated(IterableDataset):
    def __iter__(self):
        yield 0.
        yield 1.
        raise ValueError('bad sample')

def lists():
    yield [0, 1]
    yield [9]
    yield [4]
    raise ValueError('bad list')

def refuse(samples):
    if 3. in samples: raise ValueError('bad batch')
    return samples

t = TensorDataset(torch.arange(6.), torch.arange(6))
steps('samples', DataLoader(Bad(), batch_size=2))
steps('drop_last', DataLoader(Bad(), batch_size=4, drop_last=True))
steps('shuffled', DataLoader(Bad(), batch_size=2, shuffle=True))
steps('single', DataLoader(Bad(), batch_size=None))
steps('collate_fn', DataLoader(Subset(Bad(), [0, 1, 3, 4, 5]), batch_size=2, collate_fn=refuse))
steps('stream', DataLoader(Numbers(), batch_size=2))
steps('stream, single', DataLoader(Numbers(), batch_size=None))
steps('generator', DataLoader(Generated(), batch_size=2))
steps('rows', DataLoader(t, batch_sampler=[[0, 1], [2, 7], [-1, 3]]))
steps('rows of a subset', DataLoader(Subset(t, [3, 1]), batch_sampler=[[0, 1], [2], [-1]]))
steps('lists that end with an error', DataLoader(t, batch_sampler=lists()))
steps('nothing in a list', DataLoader(t, batch_sampler=[[0], [], [1]]))
steps('nothing in a list of others', DataLoader(Bad(), batch_sampler=[[0], [], [1]]))
steps('more than there are', DataLoader(t, batch_size=4, sampler=SequentialSampler(range(9))))
steps('subset, more than there are', DataLoader(Subset(t, [2, 3, 4]), batch_size=2, sampler=SequentialSampler(range(4))))
steps('weights of more', DataLoader(t, batch_size=2, sampler=WeightedRandomSampler([1.] * 9, 10)))
steps('negative', DataLoader(Subset(t, torch.tensor([-1, 1])), batch_size=2))
steps('int32', DataLoader(Subset(t, torch.tensor([2, 1, 5], dtype=torch.int32)), batch_size=2))
steps('too large', DataLoader(Subset(t, torch.tensor([0, 8, 1])), batch_size=1))
for d in ['uint16', 'uint32', 'uint64']:
    n = torch.arange(6).to(getattr(torch, d))
    steps(d, DataLoader(TensorDataset(n, n.reshape(6, 1)), batch_size=4, shuffle=True))
`);

class Bad extends Dataset<number> {
  length = 6;
  get(i: number) {
    if (i === 2) throw new Error('bad sample');
    return i;
  }
}

class Numbers extends IterableDataset<number> {
  [Symbol.iterator]() {
    let i = -1;
    return {
      next(): IteratorResult<number> {
        i++;
        if (i === 3) throw new Error('bad sample');
        return i === 7 ? { done: true, value: undefined } : { done: false, value: i };
      },
    };
  }
}

class Generated extends IterableDataset<number> {
  *[Symbol.iterator]() {
    yield 0;
    yield 1;
    throw new Error('bad sample');
  }
}

function* lists() {
  yield [0, 1];
  yield [9];
  yield [4];
  throw new Error('bad list');
}

function refuse(samples: number[]) {
  if (samples.includes(3)) throw new Error('bad batch');
  return samples;
}

const t = new TensorDataset(torch.arange(6, { dtype: torch.float32 }), torch.arange(6));
const of = (length: number) => new data.SequentialSampler({ length });
const numbers = (dtype: torch.dtype) => {
  const n = torch.arange(6).to(dtype);
  return new DataLoader(new TensorDataset(n, n.reshape(6, 1)), { batch_size: 4, shuffle: true });
};

// biome-ignore lint/suspicious/noExplicitAny: of many types
const cases: Record<string, () => torch.utils.data.DataLoader<any, any>> = {
  samples: () => new DataLoader(new Bad(), { batch_size: 2 }),
  drop_last: () => new DataLoader(new Bad(), { batch_size: 4, drop_last: true }),
  shuffled: () => new DataLoader(new Bad(), { batch_size: 2, shuffle: true }),
  single: () => new DataLoader(new Bad(), { batch_size: null }),
  collate_fn: () =>
    new DataLoader(new Subset(new Bad(), [0, 1, 3, 4, 5]), { batch_size: 2, collate_fn: refuse }),
  stream: () => new DataLoader(new Numbers(), { batch_size: 2 }),
  'stream, single': () => new DataLoader(new Numbers(), { batch_size: null }),
  generator: () => new DataLoader(new Generated(), { batch_size: 2 }),
  rows: () =>
    new DataLoader(t, {
      batch_sampler: [
        [0, 1],
        [2, 7],
        [-1, 3],
      ],
    }),
  'rows of a subset': () => new DataLoader(new Subset(t, [3, 1]), { batch_sampler: [[0, 1], [2], [-1]] }),
  'lists that end with an error': () => new DataLoader(t, { batch_sampler: lists() }),
  'nothing in a list': () => new DataLoader(t, { batch_sampler: [[0], [], [1]] }),
  'nothing in a list of others': () => new DataLoader(new Bad(), { batch_sampler: [[0], [], [1]] }),
  'more than there are': () => new DataLoader(t, { batch_size: 4, sampler: of(9) }),
  'subset, more than there are': () =>
    new DataLoader(new Subset(t, [2, 3, 4]), { batch_size: 2, sampler: of(4) }),
  'weights of more': () =>
    new DataLoader(t, {
      batch_size: 2,
      sampler: new data.WeightedRandomSampler(new Float64Array(9).fill(1), 10),
    }),
  negative: () => new DataLoader(new Subset(t, torch.tensor([-1n, 1n])), { batch_size: 2 }),
  int32: () =>
    new DataLoader(new Subset(t, torch.tensor([2, 1, 5], { dtype: torch.int32 })), { batch_size: 2 }),
  'too large': () => new DataLoader(new Subset(t, torch.tensor([0n, 8n, 1n])), { batch_size: 1 }),
  uint16: () => numbers(torch.uint16),
  uint32: () => numbers(torch.uint32),
  uint64: () => numbers(torch.uint64),
};

function plain(value: unknown): unknown {
  if (value instanceof torch.Tensor) return bytesOf(value);
  return Array.isArray(value) ? value.map(plain) : value;
}

test('the cases are those of Python', () => {
  expect(Object.keys(cases)).toEqual(Object.keys(expected));
});

test.each(Object.keys(cases))('after an error comes the next batch: %s', (name) => {
  torch.manual_seed(4);
  const batches = cases[name]!()[Symbol.iterator]();
  const result = Array.from({ length: 7 }, () => {
    try {
      const { done, value } = batches.next();
      return done ? 'done' : plain(value);
    } catch (error) {
      return `error: ${(error as Error).message}`;
    }
  });
  expect(result).toEqual(expected[name][0]);
  expectSame(torch.get_rng_state(), expected[name][1]);
});

describe('leaving early', () => {
  /** A stream that notes when it is closed. */
  class Noted extends IterableDataset<number> {
    closed = 0;
    *[Symbol.iterator]() {
      try {
        for (let i = 0; i < 5; i++) yield i;
      } finally {
        this.closed++;
      }
    }
  }

  test('break closes what the loader reads from', () => {
    const stream = new Noted();
    for (const batch of new DataLoader(stream, { batch_size: 2 })) {
      expect(batch.tolist()).toEqual([0, 1]);
      break;
    }
    expect(stream.closed).toBe(1);
    let closed = 0;
    function* order() {
      try {
        for (let i = 0; i < 6; i++) yield i;
      } finally {
        closed++;
      }
    }
    for (const _ of new DataLoader(t, { batch_size: 2, sampler: order() })) break;
    for (const _ of new DataLoader(t, { batch_size: null, sampler: order() })) break;
    expect(closed).toBe(2);
  });

  test('return() ends it for good, once', () => {
    const stream = new Noted();
    const batches = new DataLoader(stream, { batch_size: 2 })[Symbol.iterator]();
    batches.next();
    expect(batches.return!()).toEqual({ done: true, value: undefined });
    expect(batches.return!()).toEqual({ done: true, value: undefined });
    expect(batches.next()).toEqual({ done: true, value: undefined });
    expect(stream.closed).toBe(1);
  });

  test('an iterator goes on in a second loop, and is one of the usual kind', () => {
    const batches = new DataLoader(new Noted(), { batch_size: null })[Symbol.iterator]();
    batches.next();
    expect([...batches]).toEqual([1, 2, 3, 4]);
    const [kind] = [Object.getPrototypeOf(Object.getPrototypeOf([].values()))];
    expect(Object.prototype.isPrototypeOf.call(kind, batches)).toBe(true);
  });
});

test('lists of another kind', () => {
  // @ts-expect-error no list
  expect(() => [...new DataLoader(t, { batch_sampler: [new Set([1])] })]).toThrow(
    'expected an array of numbers from batch_sampler, but got Set',
  );
  // @ts-expect-error no list
  expect(() => [...new DataLoader(new Bad(), { batch_sampler: [1] })]).toThrow(
    'expected an array of numbers from batch_sampler, but got int',
  );
});

test('a loop that a failed batch ends leaves no source open', async () => {
  let open = 0;
  class Lines extends IterableDataset<number | null> {
    *[Symbol.iterator](): Generator<number | null> {
      open++;
      try {
        yield 1;
        yield null; // which can't be collated
      } finally {
        open--;
      }
    }
  }
  const pass = () => {
    for (const _ of new DataLoader(new Lines(), { batch_size: 2 }));
  };
  for (let i = 0; i < 5; i++) expect(pass).toThrow();
  // The collector tells of what is dropped, in the event loop.
  while (open > 0) {
    torch.collect();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
});

test('tensors without elements', () => {
  const meta = new TensorDataset(torch.ones([4, 2], { device: 'meta' }));
  expect([...new DataLoader(meta, { batch_size: 2 })].map(([x]) => [x!.shape, x!.is_meta])).toEqual([
    [[2, 2], true],
    [[2, 2], true],
  ]);
});
