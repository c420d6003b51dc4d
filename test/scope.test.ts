import { createContext, runInContext } from 'node:vm';
import * as torch from 'nodetorch';

const live = () => torch.memory_stats().live;

test('a scope frees what was made inside it, at once', () => {
  const before = live();
  let inside: torch.Tensor;
  {
    using _ = torch.scope();
    inside = torch.ones([2]).add(1);
    expect(live()).toBe(before + 2);
  }
  expect(live()).toBe(before);
  expect(inside.disposed).toBe(true);
  expect(() => inside.add(1)).toThrow('this tensor was disposed');
});

test('tidy returns what survives, at any depth', () => {
  const before = live();
  const { a, rest } = torch.tidy(() => {
    const a = torch.ones([2]);
    const b = a.add(1);
    a.mul(b);
    return { a, rest: [new Map([['b', b]]), new Set([3])] as [Map<string, torch.Tensor>, Set<number>] };
  });
  expect(live()).toBe(before + 2);
  expect(a.tolist()).toEqual([1, 1]);
  expect(rest[0].get('b')!.tolist()).toEqual([2, 2]);
  a.dispose();
  rest[0].get('b')!.dispose();
  expect(live()).toBe(before);
});

test('tidy returns what looks like a complex number, and what was disposed of', () => {
  const before = live();
  let inside: torch.Tensor | undefined;
  const { re, im, gone } = torch.tidy(() => {
    const [re, im, gone] = [torch.ones([1]), torch.zeros([1]), torch.ones([2])];
    inside = re.add(im);
    gone.dispose();
    return { re, im, gone };
  });
  expect([re.item(), im.item(), gone.disposed, inside!.disposed]).toEqual([1, 0, true, true]);
  expect(live()).toBe(before + 2);
  re.dispose();
  im.dispose();
});

test('an inner scope hands a tensor to the outer one', () => {
  const before = live();
  let t: torch.Tensor;
  {
    using outer = torch.scope();
    {
      using inner = torch.scope();
      t = inner.keep(torch.ones([1]));
      torch.ones([1]);
    }
    expect(t.item()).toBe(1);
    expect(outer.keep(torch.ones([])).item()).toBe(1);
  }
  expect(t.disposed).toBe(true);
  expect(live()).toBe(before + 1);
});

test('keep takes a tensor out of all scopes', () => {
  let t: torch.Tensor;
  {
    using _ = torch.scope();
    t = torch.keep(torch.ones([2]));
  }
  expect(t.tolist()).toEqual([1, 1]);
  t.dispose();
});

test('what autograd holds outlives the scope', () => {
  const w = torch.ones([2], { requires_grad: true });
  const loss = torch.tidy(() => w.mul(2).exp().sum());
  loss.backward();
  expect(w.grad!.tolist()).toEqual(w.mul(2).exp().mul(2).tolist());
});

test('an exception ends the scopes that it passes', () => {
  const before = live();
  expect(() =>
    torch.tidy(() => {
      torch.scope();
      torch.ones([2]);
      throw new Error('inside');
    }),
  ).toThrow('inside');
  expect(live()).toBe(before);
  const after = torch.ones([1]);
  expect(torch.memory_stats().live).toBe(before + 1);
  after.dispose();
});

test('a generator left early ends its scope', () => {
  const before = live();
  function* ones() {
    using _ = torch.scope();
    for (;;) yield torch.ones([1]);
  }
  for (const t of ones()) {
    expect(t.item()).toBe(1);
    break;
  }
  expect(live()).toBe(before);
});

test('a view keeps the memory of a freed base', () => {
  const view = torch.tidy(() => torch.arange(4).index('1:3'));
  expect(view.tolist()).toEqual([1, 2]);
});

test('an asynchronous function is refused', async () => {
  expect(() => torch.tidy(async () => torch.ones([1]))).toThrow('a scope cannot be held across an await');
});

test('dispose twice does nothing; using disposes', () => {
  const before = live();
  {
    using t = torch.ones([1]);
    t.dispose();
    t.dispose();
  }
  expect(live()).toBe(before);
});

test('disposing inside a scope, then ending it, frees once', () => {
  const before = live();
  {
    using _ = torch.scope();
    torch.ones([1]).dispose();
    torch.ones([1]);
  }
  expect(live()).toBe(before);
});

test('a registered buffer that is assigned in a scope is the module’s', () => {
  class Running extends torch.nn.Module {
    declare running: torch.Tensor;
    constructor() {
      super();
      this.register_buffer('running', torch.zeros([2]));
    }
    override forward(x: torch.Tensor): torch.Tensor {
      this.running = this.running.mul(0.5).add(x);
      return x;
    }
  }
  const [a, b] = [new Running(), new Running()];
  for (let i = 0; i < 2; i++) torch.tidy(() => void a.forward(torch.ones([2])));
  expect(a.running.tolist()).toEqual([1.5, 1.5]);
  expect(b.running.tolist()).toEqual([0, 0]);
  expect(Object.keys(a.state_dict())).toEqual(['running']);
  (a as { running: unknown }).running = 3;
  expect(() => a.state_dict()).toThrow("cannot assign 'int' as buffer 'running'");
});

test('a gradient and an optimizer’s option that are given in a scope are not the scope’s', () => {
  const p = torch.ones([2], { requires_grad: true });
  const opt = torch.tidy(() => {
    p.grad = torch.ones([2]);
    return new torch.optim.SGD([{ params: [p], lr: torch.tensor(0.5) }], torch.tensor(0.25));
  });
  expect(p.grad!.disposed).toBe(false);
  opt.step();
  expect(p.tolist()).toEqual([0.5, 0.5]);
  const q = torch.ones([1], { requires_grad: true });
  opt.add_param_group({ params: [q] });
  q.grad = torch.ones([1]);
  opt.step();
  expect(q.tolist()).toEqual([0.75]);
});

test('tidy knows what comes from another realm', () => {
  const context = createContext({ torch });
  const made = torch.tidy(() =>
    runInContext(
      '({ a: torch.ones([1]), b: new Map([[1, torch.ones([1])]]), c: new Set([torch.ones([1])]) })',
      context,
    ),
  ) as { a: torch.Tensor; b: Map<number, torch.Tensor>; c: Set<torch.Tensor> };
  expect([made.a, made.b.get(1)!, ...made.c].map((t) => t.disposed)).toEqual([false, false, false]);
  for (const run of ['torch.tidy(async () => {})', 'torch.no_grad(async () => {})'])
    expect(() => runInContext(run, context)).toThrow('takes a synchronous function');
});

test('what an asynchronous function that was refused throws later is nobody’s', async () => {
  const unhandled = jest.fn();
  process.on('unhandledRejection', unhandled);
  for (const run of [torch.tidy, torch.no_grad]) {
    expect(() =>
      run(async () => {
        throw new Error('too late');
      }),
    ).toThrow('takes a synchronous function');
  }
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
