/** What all optimizers share. */
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { native } from '../../binding/native.js';
import { expectSame, python } from '../support/python.js';

const { Adam, SGD } = torch.optim;

const leaf = () => torch.tensor([1, 2], { requires_grad: true });

const twice: ['SGD' | 'Adam', object][] = [
  ['SGD', { lr: 0.1, weight_decay: 0.5 }],
  ['Adam', { lr: 0.1 }],
];

const expected = python(`
w = torch.tensor([1., 2.], requires_grad=True)
v = torch.tensor([1., 2.], requires_grad=True)
def load(groups, saved):
    torch.optim.SGD(groups, 0.1).load_state_dict(torch.optim.SGD(saved, 0.1).state_dict())
def add(opt, **group): opt.add_param_group(group)
bad = {
    'empty': lambda: torch.optim.SGD([], 0.1),
    'non-leaf': lambda: torch.optim.SGD([w * 2], 0.1),
    'twice': lambda: torch.optim.SGD([{'params': [w]}, {'params': [w, v]}], 0.1),
    'set': lambda: torch.optim.SGD([{'params': {w}}], 0.1),
    'some names': lambda: torch.optim.SGD([('w', w), v], 0.1),
    'names beside none': lambda: torch.optim.SGD([{'params': [('w', w)]}, {'params': [v]}], 0.1),
    'none beside names': lambda: torch.optim.SGD([{'params': [w]}, {'params': [('v', v)]}], 0.1),
    'number of groups': lambda: load([w], [{'params': [w]}, {'params': [v]}]),
    'size of a group': lambda: load([w], [w, v]),
}
emit('errors', {k: error(f)['message'] for k, f in bad.items()})

moved = []
for name, options in json.loads('''${JSON.stringify(twice)}'''):
    p = torch.tensor([1., 2.], requires_grad=True)
    opt = getattr(torch.optim, name)([p, p], **options)
    for _ in range(3):
        p.grad = torch.tensor([1, -.5])
        opt.step()
    moved.append(p)
emit('twice', moved)

m = torch.tensor([[1., 2.], [3., 4.], [5., 6.]], requires_grad=True)
p = torch.tensor([1., 2.], requires_grad=True)
opt = torch.optim.Adagrad([m, p], 0.1, lr_decay=0.1)
for _ in range(3):
    m.grad = torch.sparse_coo_tensor([[2, 0, 2]], [[1., 2.], [3., 4.], [.5, .25]], [3, 2])
    p.grad = torch.ones(2)
    opt.step()
emit('sparse', [m, opt.state[m]['sum'], p])

q = torch.tensor(1.2345678, requires_grad=True)
opt = torch.optim.AdamW([q], lr=torch.tensor(.05, dtype=torch.float64))
for _ in range(12):
    q.grad = q.detach() * 1.3
    opt.step()
emit('scalar', q)

emit('repr', repr(torch.optim.SGD([w], 0.5, momentum=0.25)))

# Rosenbrock's valley, with a closure.
p = torch.tensor([-1., 1.5], requires_grad=True)
opt = torch.optim.SGD([p], 1e-3)
losses = []
def closure():
    opt.zero_grad()
    loss = (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2
    loss.backward()
    return loss
with torch.no_grad():
    for _ in range(5): losses.append(opt.step(closure).item())
emit('closure', {'losses': losses, 'p': p})
`);

test('errors', () => {
  const [w, v] = [leaf(), leaf()];
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const sgd = (params: any) => new SGD(params, 0.1);
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const load = (groups: any, saved: any) => sgd(groups).load_state_dict(sgd(saved).state_dict());
  const bad: Record<string, () => unknown> = {
    empty: () => sgd([]),
    'non-leaf': () => sgd([w.mul(2)]),
    twice: () => sgd([{ params: [w] }, { params: [w, v] }]),
    set: () => sgd([{ params: new Set([w]) }]),
    'some names': () => sgd([['w', w], v]),
    'names beside none': () => sgd([{ params: [['w', w]] }, { params: [v] }]),
    'none beside names': () => sgd([{ params: [w] }, { params: [['v', v]] }]),
    'number of groups': () => load([w], [{ params: [w] }, { params: [v] }]),
    'size of a group': () => load([w], [w, v]),
  };
  expect(Object.keys(bad)).toEqual(Object.keys(expected.errors));
  for (const [name, f] of Object.entries(bad)) expect(f).toThrow(expected.errors[name]);
  expect(() => sgd(w)).toThrow('should be an iterable of Tensors or dicts, but got Tensor');
  expect(() => sgd([1])).toThrow('optimizer can only optimize Tensors, but one of the params is int');
  expect(() => sgd([w]).load_state_dict([] as never)).toThrow(
    'load_state_dict(): expected { state, param_groups }',
  );
});

test('the same parameter twice in a group warns, and is moved twice', () => {
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  new SGD(Array(2).fill(leaf()), 0.1);
  expect(warn.mock.calls[0]![0]).toMatch(/^optimizer contains a parameter group with duplicate parameters/);
  warn.mockRestore();
  twice.forEach(([name, options], i) => {
    const w = leaf();
    const opt = new torch.optim[name]([w, w], options);
    for (let step = 0; step < 3; step++) {
      w.grad = torch.tensor([1, -0.5]);
      opt.step();
    }
    expectSame(w, expected.twice[i]);
  });
});

test('an option that is undefined isn’t given', () => {
  const moved = (options: object) => {
    const w = leaf();
    // biome-ignore lint/suspicious/noExplicitAny: undefined on purpose
    const opt = new Adam([{ params: [w], ...options } as any], 0.1);
    w.grad = torch.ones([2]);
    opt.step();
    return w.tolist();
  };
  const all = {
    lr: undefined,
    betas: undefined,
    eps: undefined,
    weight_decay: undefined,
    amsgrad: undefined,
  };
  expect(moved(all)).toEqual(moved({}));
});

test('options of an optimizer of one’s own may be of any kind', () => {
  class Own extends torch.optim.Optimizer {
    protected override update(): void {}
  }
  const make = Own as unknown as new (params: object[], defaults: object) => torch.optim.Optimizer;
  const given = { milestones: [1, 2, 3], clip: null, mu: torch.tensor(0.9), max_eval: {} };
  const defaults = { lr: 0.1, milestones: [], clip: 1, mu: 0.9, max_eval: null };
  const opt = new make([{ params: [leaf()], ...given }], defaults);
  expect(opt.param_groups[0]).toMatchObject({ milestones: [1, 2, 3], clip: null, max_eval: {} });
});

test('a rate of another dtype meets a parameter without dimensions as in Python', () => {
  const q = torch.tensor(1.2345678, { requires_grad: true });
  const opt = new torch.optim.AdamW([q], { lr: torch.tensor(0.05, { dtype: torch.float64 }) });
  for (let i = 0; i < 12; i++) {
    q.grad = q.detach().mul(1.3);
    opt.step();
  }
  expectSame(q, expected.scalar);
});

test('options of groups are of their kinds', () => {
  const w = leaf();
  const bad: Record<string, unknown> = {
    lr: '0.1',
    betas: torch.ones(2),
    eps: torch.tensor(1e-8),
    weight_decay: true,
    amsgrad: 1,
  };
  for (const [key, value] of Object.entries(bad)) {
    const make = () => new Adam([{ params: [w], [key]: value }], 0.1);
    expect(make).toThrow(`Adam(): argument '${key}' must be`);
    expect(make).toThrow(TypeError);
  }
  const betas = [0.9, 'x'] as never;
  const message = "Adam(): argument 'betas[1]' must be a number, not str";
  expect(() => new Adam([w], { betas })).toThrow(new TypeError(message));
  expect(() => new Adam([{ params: [w], betas }])).toThrow(new TypeError(message));
  const group = (options: object) => [{ params: [torch.ones([2, 2], { requires_grad: true })], ...options }];
  expect(() => new torch.optim.Muon(group({ adjust_lr_fn: true }))).toThrow(
    "Muon(): argument 'adjust_lr_fn' must be a string or null, not bool",
  );
  expect(() => new torch.optim.LBFGS(group({ line_search_fn: 5 }))).toThrow(
    "LBFGS(): argument 'line_search_fn' must be a string or null, not int",
  );
  expect(() => new torch.optim.LBFGS([w], { max_eval: '5' as never })).toThrow(
    "LBFGS(): argument 'max_eval' must be a number or null, not str",
  );
  const opt = new SGD([w], 0.1);
  w.grad = torch.ones([2]);
  for (const value of [torch.tensor(0.5), undefined]) {
    // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
    opt.param_groups[0]!.weight_decay = value as any;
    expect(() => opt.step()).toThrow(TypeError);
    opt.param_groups[0]!.weight_decay = 0;
    // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
    opt.param_groups[0]!.lr = (value === undefined ? value : 'x') as any;
    expect(() => opt.step()).toThrow('expected a number or Tensor as lr of the parameter group');
    opt.param_groups[0]!.lr = 0.1;
  }
  expect(w.tolist()).toEqual(leaf().tolist());
});

test('a tensor that keeps its gradient can be moved', () => {
  const w = leaf().mul(1);
  w.retain_grad();
  const opt = new SGD([w], 0.5);
  w.sum().backward();
  opt.step(null);
  expect(w.tolist()).toEqual(
    leaf()
      .tolist()
      .map((v: number) => v - 0.5),
  );
});

test('sparse gradients, for Adagrad', () => {
  const w = torch.tensor(
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    { requires_grad: true },
  );
  const v = leaf();
  const opt = new torch.optim.Adagrad([w, v], 0.1, { lr_decay: 0.1 });
  for (let i = 0; i < 3; i++) {
    w.grad = torch.sparse_coo_tensor(
      torch.tensor([[2n, 0n, 2n]]),
      torch.tensor([
        [1, 2],
        [3, 4],
        [0.5, 0.25],
      ]),
      [3, 2],
    );
    v.grad = torch.ones([2]);
    opt.step();
  }
  [w, opt.state.get(w)!.sum, v].forEach((tensor, i) => {
    expectSame(tensor, expected.sparse[i]);
  });
  const decayed = new torch.optim.Adagrad([w], { weight_decay: 0.1 });
  expect(() => decayed.step()).toThrow('weight_decay option is not compatible with sparse gradients');
});

test('groups may have options of their own, and one parameter', () => {
  const [w, v] = [leaf(), leaf()];
  const opt = new SGD([{ params: w }, { params: [v], lr: 1 }], 0.1);
  opt.add_param_group({ params: leaf(), momentum: 0.5 });
  expect(opt.param_groups.map(({ lr, momentum }) => [lr, momentum])).toEqual([
    [0.1, 0],
    [1, 0],
    [0.1, 0.5],
  ]);
  w.grad = torch.ones([2]);
  v.grad = torch.ones([2]);
  opt.step();
  expect([w.tolist(), v.tolist()]).toEqual([torch.tensor([0.9, 1.9]).tolist(), [0, 1]]);
});

test('a closure computes the gradients, also under no_grad', () => {
  const p = torch.tensor([-1, 1.5], { requires_grad: true });
  const opt = new SGD([p], 1e-3);
  const closure = () => {
    opt.zero_grad();
    const [a, b] = p.unbind() as [Tensor, Tensor];
    const loss = a
      .neg()
      .add(1)
      .pow(2)
      .add(b.sub(a.pow(2)).pow(2).mul(100));
    loss.backward();
    return loss;
  };
  const losses: number[] = [];
  torch.no_grad(() => {
    for (let i = 0; i < 5; i++) losses.push(opt.step(closure).item());
  });
  expect(losses).toEqual(expected.closure.losses);
  expectSame(p, expected.closure.p);
});

test('zero_grad takes all gradients or, where a parameter is gone, none', () => {
  const [a, b] = [torch.ones([2], { requires_grad: true }), torch.ones([2], { requires_grad: true })];
  a.add(b).sum().backward();
  const opt = new SGD([{ params: [a] }, { params: [b], lr: 0.1 }], { lr: 0.1 });
  b.dispose();
  expect(() => opt.zero_grad()).toThrow('this tensor was disposed');
  expect(a.grad!.tolist()).toEqual([1, 1]);
});

test('zero_grad', () => {
  const [w, v] = [leaf(), leaf()];
  const opt = new SGD([w, v], 0.1);
  opt.zero_grad(false);
  expect([w.grad, v.grad]).toEqual([null, null]);
  w.pow(2).sum().backward({ create_graph: true });
  const grad = w.grad!;
  opt.zero_grad({ set_to_none: false });
  expect(w.grad).toBe(grad);
  expect(w.grad!.tolist()).toEqual([0, 0]);
  expect(w.grad!.requires_grad).toBe(false);
  expect(v.grad).toBeNull();
  opt.zero_grad();
  expect(w.grad).toBeNull();
  expect(grad.tolist()).toEqual([0, 0]);
  opt.step();
  expect(w.tolist()).toEqual([1, 2]);
});

test('an optimizer of one’s own', () => {
  class Sign extends torch.optim.Optimizer<{ lr?: number }> {
    protected override update(
      group: torch.optim.ParamGroup<{ lr?: number }>,
      params: Tensor[],
      grads: Tensor[],
    ) {
      params.forEach((p, i) => void p.sub_(grads[i]!.sign().mul(group.lr)));
    }
  }
  const w = leaf();
  w.grad = torch.tensor([-3, 4]);
  new Sign([w], { lr: 0.5 }).step();
  expect(w.tolist()).toEqual([1.5, 1.5]);
});

test('an optimizer of one’s own may call its options what another does', () => {
  class Own extends torch.optim.Optimizer<{ lr?: number; max_eval?: unknown; adjust_lr_fn?: unknown }> {
    protected override update() {}
  }
  const defaults = { lr: 1, max_eval: null, adjust_lr_fn: null };
  const own = { max_eval: [1, 2], adjust_lr_fn: () => 1 };
  expect(new Own([{ params: [leaf()], ...own }], defaults).param_groups[0]).toMatchObject(own);
});

test('grad mode is restored, and scopes are closed, when a step fails', () => {
  const w = leaf();
  w.grad = torch.ones([2]);
  const opt = new SGD([w], 0.1);
  opt.param_groups[0]!.weight_decay = 'much' as unknown as number;
  const { live } = native.memoryStats();
  expect(() => opt.step()).toThrow(TypeError);
  expect(torch.is_grad_enabled()).toBe(true);
  expect(native.memoryStats().live).toBe(live);
  opt.param_groups[0]!.lr = '0.1' as unknown as number;
  expect(() => opt.step()).toThrow('expected a number or Tensor as lr of the parameter group, but got str');
});

test('prints as in Python', () => {
  const text = new SGD([leaf()], 0.5, { momentum: 0.25 }).toString();
  const python = expected.repr
    .replaceAll('None', 'null')
    .replaceAll('True', 'true')
    .replaceAll('False', 'false');
  expect(text).toBe(python);
});
