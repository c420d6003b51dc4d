/** Arguments in shared memory, and what is left out where no gradient is asked for. */
import * as torch from 'nodetorch';
import { adopt, idOf, native } from '../../src/ts/internal.js';
import { python } from '../support/python.js';

const expected = python(
  `
def traces(x):
    v = x.view(3, 2)
    s = x.select(0, 1)
    f = torch.atleast_1d(x)
    w = torch.ones(3, 2, requires_grad=True)
    c = x + 1
    before = [t._version for t in (x, v, s, f, c)]
    views = [t._is_view() for t in (x, v, s, f, c, x.t(), x.relu())]
    v.mul_(w)
    after = [t._version for t in (x, v, s, f, c)]
    return [before, views, after, [t.requires_grad for t in (x, v, s, f, c)]]
emit('traces', traces(torch.arange(6.).reshape(2, 3).clone()))
m, b = torch.ones(3, 3) + torch.eye(3), torch.ones(3)
made = [F.linear(m, m, b), F.linear(m[None], m, b), m.matmul(b), F.relu6(m), m.inner(b), m.det(), m.inverse()]
emit('composites', [t._version for t in made])
`,
) as { traces: unknown; composites: number[] };

test('views, versions and gradients are as in Python after operators that autograd had nothing to do with', () => {
  const x = torch.arange(6).to(torch.float32).reshape(2, 3).clone();
  const v = x.view(3, 2);
  const s = x.select(0, 1);
  const f = torch.atleast_1d(x) as torch.Tensor;
  const w = torch.ones([3, 2], { requires_grad: true });
  const c = x.add(1);
  const all = [x, v, s, f, c];
  const before = all.map((t) => t._version);
  const views = [...all, x.t(), x.relu()].map((t) => t._is_view());
  v.mul_(w);
  expect([before, views, all.map((t) => t._version), all.map((t) => t.requires_grad)]).toEqual(
    expected.traces,
  );
});

test('what an operator that is made of others writes inside counts in no version', () => {
  const { linear, relu6 } = torch.nn.functional;
  const m = torch.ones([3, 3]).add(torch.eye(3));
  const b = torch.ones([3]);
  const made = [
    linear(m, m, b),
    linear(m.index(null), m, b),
    m.matmul(b),
    relu6(m),
    m.inner(b),
    m.det(),
    m.inverse(),
  ];
  expect(made.map((t) => t._version)).toEqual(expected.composites);
});

test('whatever lies in shared memory, nothing but an error or a refusal comes of it', () => {
  const { shared } = native;
  const tensor = torch.ones([2, 2]);
  const odd = [
    0,
    1,
    2,
    -1,
    0.5,
    63,
    511,
    512,
    8 * 512 + 1,
    8 * 512 + 3,
    511 * 512 + 9,
    512 * 512 + 1,
    1e3,
    2 ** 31,
    2 ** 32,
    2 ** 53,
    1e300,
    -1e300,
    Number.NaN,
    Infinity,
  ];
  const names = [
    'add.Tensor',
    'relu',
    'view',
    'sum.dim_IntList',
    'mul_.Tensor',
    'conv2d',
    'item',
    'cat',
    'full',
    'to.dtype',
  ];
  const ops = names.map((name) => native.op(`aten::${name}`));
  expect(ops).not.toContain(-1);
  let state = 1;
  const next = <T>(list: readonly T[]): T => {
    state = (state * 48271) % 2147483647;
    return list[state % list.length]!;
  };
  const outcomes = { refused: 0, done: 0, thrown: 0 };
  for (let i = 0; i < 20_000; i++) {
    for (let at = 1; at < shared.length; at++) shared[at] = next(odd);
    shared[0] = i % 5 === 0 ? next(odd) : next(ops);
    if (i % 2 === 0) shared[1] = (i >> 1) % 4096;
    try {
      native.callShared();
      const result = shared[0]!;
      if (result === -1) outcomes.refused++;
      else {
        outcomes.done++;
        if (result > 0) native.free(result);
      }
    } catch (error) {
      outcomes.thrown++;
      expect(error).toBeInstanceOf(Error);
    }
  }
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(0);
  expect(tensor.add(1).tolist()).toEqual([
    [2, 2],
    [2, 2],
  ]);
});

test('an argument that is refused there is named by the other way', () => {
  const x = torch.ones([2, 2]);
  expect(() => x.view([1.5, 2])).toThrow(TypeError);
  expect(() => x.sum([0, 'a'] as unknown as number[])).toThrow(/argument 'dim'/);
  expect(x.view(2, 2, 1).shape).toEqual([2, 2, 1]);
  expect(x.expand(Array.from({ length: 70 }, (_, i) => (i < 68 ? 1 : 2))).dim()).toBe(70);
});

test('a list whose element is read by a getter that calls operators crosses as if it had called nothing', () => {
  const other = torch.ones([4]);
  const shape = Object.defineProperty([0, 3], 0, { get: () => other.view([4, 1]).add(1).dim() });
  expect(torch.arange(6).view(shape).tolist()).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
  expect(torch.ones(shape).shape).toEqual([2, 3]);
});

/** A list that does something when it is asked for its length, and says another. */
function posing(list: number[], length: () => unknown): number[] {
  return new Proxy(list, {
    get: (target, key) => (key === 'length' ? length() : Reflect.get(target, key)),
  });
}

test('a list that calls operators when asked for its length is refused, and nothing else is touched', () => {
  const [x, other] = [torch.arange(6), torch.arange(100, 106)];
  const sly = (list: number[], call: () => unknown) =>
    posing(list, () => {
      call();
      return list.length;
    });
  x.view([2, 3]).resize_([2, 3]);
  expect(() => x.view(sly([2, 3], () => other.neg()))).toThrow('expected an array of integers, but got');
  expect(() => x.resize_(sly([2], () => other.relu()))).toThrow('expected an array of integers, but got');
  expect([x.shape, other.shape]).toEqual([[6], [6]]);
});

test('a list whose length is no integer is as long as an array of that length', () => {
  torch.zeros(Array.from({ length: 64 }, () => 1)); // leaves ones where lists lie
  const m = torch.arange(6).view([2, 3]);
  expect(m.sum(posing([0], () => '1')).tolist()).toEqual([3, 5, 7]);
  expect(
    m
      .roll(
        posing([1, 1], () => 1.5),
        [0],
      )
      .tolist(),
  ).toEqual(m.roll([1], [0]).tolist());
});

test('lists of tensors and null cross in shared memory; where they are wrong, `call` says what is', () => {
  const { shared } = native;
  const cat = native.op('aten::cat');
  const linear = native.op('aten::linear');
  const [a, b] = [torch.ones([2, 2]), torch.zeros([2, 2])];
  const call = (op: number, forms: number[], args: number[], list: number[] = []): number => {
    shared.set([op, forms.reduce((word, form, i) => word | (form << (3 + 2 * i)), forms.length), ...args]);
    shared.set(list, 8);
    native.callShared();
    return shared[0]!;
  };
  const list = 8 * shared.length + 2;
  const made = adopt(call(cat, [2, 0], [list, 1], [idOf(a), idOf(b)]));
  expect(made.tolist()).toEqual(torch.cat([a, b], 1).tolist());
  expect(call(cat, [2, 0], [list, 1], [idOf(a), 1e9])).toBe(-1);
  expect(call(cat, [2, 0], [0, 1])).toBe(-1); // no list
  expect(() => native.call(cat, null, [idOf(a), 1e9], 1)).toThrow('expected a tensor that is in use');

  const x = adopt(call(linear, [0, 0, 2], [idOf(a), idOf(b), 0]));
  expect(x.tolist()).toEqual(torch.nn.functional.linear(a, b).tolist());
  expect(call(linear, [2, 0, 2], [0, idOf(b), 0])).toBe(-1); // the input isn't optional
});

test('a list longer than the shared memory crosses as values', () => {
  const many = Array.from({ length: 600 }, (_, i) => torch.full([1], i));
  expect(torch.cat(many).sum().item()).toBe((599 * 600) / 2);
});
