/** What all optimizers share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { native } from '../../binding/native.js';
import { bytesOf, expectSame, python } from '../support/python.js';

const { Adam, SGD } = torch.optim;
const folder = mkdtempSync(join(tmpdir(), 'optimizer-'));
afterAll(() => rmSync(folder, { recursive: true }));

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

# Two groups, options of their own, names; saved after three steps, and continued for two.
def make():
    torch.manual_seed(0)
    ps = [torch.randn(3, requires_grad=True) for _ in range(3)]
    return ps, torch.optim.Adam([{'params': [('a', ps[0]), ('b', ps[1])]}, {'params': [('c', ps[2])], 'lr': 0.01}], 0.1, betas=(0.8, 0.9))
def steps(ps, opt, n):
    for _ in range(n):
        for p in ps: p.grad = torch.randn(3)
        opt.step()
ps, opt = make()
steps(ps, opt, 3)
torch.save({'opt': opt.state_dict(), 'params': [p.detach().clone() for p in ps], 'rng': torch.get_rng_state()}, r'${folder}/python.pt')
d = opt.state_dict()
emit('groups', [{k: v for k, v in g.items()} for g in d['param_groups']])
emit('keys', [list(d['state'].keys()), [list(s.keys()) for s in d['state'].values()]])
steps(ps, opt, 2)
emit('continued', ps)
opt = torch.optim.SGD([w], 0.1, momentum=0.9)
torch.save(opt.state_dict(), r'${folder}/empty.pt')

# To another dtype.
q = torch.randn(3, dtype=torch.float64, requires_grad=True)
p = torch.randn(3, requires_grad=True)
a, b = torch.optim.Adam([p]), torch.optim.Adam([q])
p.grad = torch.tensor([.1, .2, .3])
a.step()
b.load_state_dict(a.state_dict())
emit('cast', dict(b.state[q]))

emit('repr', repr(torch.optim.SGD([w], 0.5, momentum=0.25)))

opt = torch.optim.SGD([w], 0.5, momentum=0.5)
log = []
opt.register_state_dict_pre_hook(lambda o: log.append(['saving', o is opt]))
opt.register_state_dict_pre_hook(lambda o: log.append('first'), prepend=True)
opt.register_state_dict_post_hook(lambda o, state: log.append(list(state)))
opt.register_state_dict_post_hook(lambda o, state: {**state, 'epoch': 3})
opt.register_state_dict_post_hook(lambda o, state: state.update(more=True))
def double(o, state):
    log.append(list(state))
    state['param_groups'] = [{**g, 'lr': g['lr'] * 2} for g in state['param_groups']]
opt.register_load_state_dict_pre_hook(double)
opt.register_load_state_dict_pre_hook(lambda o, state: {
    'state': state['state'], 'param_groups': [{**g, 'momentum': .25} for g in state['param_groups']]})
opt.register_load_state_dict_post_hook(lambda o: log.append(o.param_groups[0]['lr']))
last = opt.register_load_state_dict_post_hook(lambda o: log.append('loaded'), prepend=True)
saved = opt.state_dict()
opt.load_state_dict(saved)
last.remove()
opt.load_state_dict(saved)
emit('hooks', log)

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

function make() {
  torch.manual_seed(0);
  const ps = [0, 1, 2].map(() => torch.randn([3], { requires_grad: true }));
  const [a, b, c] = ps as [Tensor, Tensor, Tensor];
  const groups = [
    {
      params: [
        ['a', a],
        ['b', b],
      ] as [string, Tensor][],
    },
    { params: [['c', c]] as [string, Tensor][], lr: 0.01 },
  ];
  return { ps, opt: new Adam(groups, 0.1, { betas: [0.8, 0.9] }) };
}

function steps(ps: Tensor[], opt: torch.optim.Optimizer, n: number) {
  for (let i = 0; i < n; i++) {
    for (const p of ps) p.grad = torch.randn([3]);
    opt.step();
  }
}

test('state_dict has Python’s structure', () => {
  const { ps, opt } = make();
  steps(ps, opt, 3);
  const { state, param_groups } = opt.state_dict();
  expect(param_groups.map((group) => Object.keys(group))).toEqual(expected.groups.map(Object.keys));
  expect(param_groups).toEqual(expected.groups);
  expect(state).toBeInstanceOf(Map);
  const map = state as Map<number, object>;
  expect([[...map.keys()], [...map.values()].map(Object.keys)]).toEqual(expected.keys);
});

test('what Python saved goes on here', () => {
  const saved = torch.load(join(folder, 'python.pt'));
  const { ps, opt } = make();
  torch.no_grad(() => ps.forEach((p, i) => void p.copy_(saved.params[i])));
  opt.load_state_dict(saved.opt);
  torch.set_rng_state(saved.rng);
  steps(ps, opt, 2);
  ps.forEach((p, i) => {
    expectSame(p, expected.continued[i]);
  });
});

test('what was saved here goes on in Python', () => {
  const { ps, opt } = make();
  steps(ps, opt, 3);
  torch.save(
    { opt: opt.state_dict(), params: ps.map((p) => p.detach()), rng: torch.get_rng_state() },
    join(folder, 'here.pt'),
  );
  const script = `
saved = torch.load(r'${folder}/here.pt')
assert list(saved['opt']['state'].keys()) == [0, 1, 2]
ps = [p.requires_grad_() for p in saved['params']]
opt = torch.optim.Adam([{'params': [('a', ps[0]), ('b', ps[1])]}, {'params': [('c', ps[2])]}], 1)
opt.load_state_dict(saved['opt'])
torch.set_rng_state(saved['rng'])
for _ in range(2):
    for p in ps: p.grad = torch.randn(3)
    opt.step()
emit('ps', ps)
`;
  expect(python(script).ps).toEqual(expected.continued);
});

test('a state that is still empty', () => {
  const opt = new SGD([leaf()], 1);
  opt.load_state_dict(torch.load(join(folder, 'empty.pt')));
  expect(opt.param_groups[0]).toMatchObject({ lr: 0.1, momentum: 0.9 });
  expect(opt.state.size).toBe(0);
});

test('a loaded state takes the dtype of the parameter, but for its step', () => {
  torch.manual_seed(0);
  const [p, q] = [
    torch.randn([3], { requires_grad: true }),
    torch.randn([3], { dtype: torch.float64, requires_grad: true }),
  ];
  const [a, b] = [new Adam([p]), new Adam([q])];
  p.grad = torch.tensor([0.1, 0.2, 0.3]);
  a.step();
  b.load_state_dict(a.state_dict());
  for (const [key, value] of Object.entries(b.state.get(q)!)) expectSame(value, expected.cast[key]);
});

test('a state with a plain object, as JSON would have it, and a step that is a number', () => {
  const p = leaf();
  const opt = new Adam([p]);
  const exp_avg = torch.ones([2]);
  const state = { 0: { step: 3, exp_avg, exp_avg_sq: torch.ones([2]) } };
  opt.load_state_dict({ state, param_groups: [{ params: [0], lr: 0.5 }] });
  expect(opt.param_groups[0]).toMatchObject({ lr: 0.5, amsgrad: false, betas: [0.9, 0.999] });
  expect(opt.state.get(p)!.step.item()).toBe(3);
  expect(opt.state.get(p)!.exp_avg.equal(exp_avg)).toBe(true);
});

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

test('an option that needs more state than there is leaves all as it was', () => {
  const w = leaf();
  const opt = new Adam([w], 0.1);
  w.grad = torch.ones([2]);
  opt.step();
  const before = [w.tolist(), opt.state.get(w)!.step.item(), opt.state.get(w)!.exp_avg.tolist()];
  opt.param_groups[0]!.amsgrad = true;
  expect(() => opt.step()).toThrow("the state of a parameter has no 'max_exp_avg_sq'");
  expect([w.tolist(), opt.state.get(w)!.step.item(), opt.state.get(w)!.exp_avg.tolist()]).toEqual(before);
});

test('a state that doesn’t fit isn’t loaded in part', () => {
  const w = leaf();
  const opt = new Adam([w], 0.1);
  w.grad = torch.ones([2]);
  opt.step();
  const { state } = opt;
  const bad: unknown[] = [
    { state: { 0: null }, param_groups: [{ params: [0], lr: 5 }] },
    { state: {}, param_groups: [{ params: [0], lr: 'x' }] },
    { state: {}, param_groups: [{}] },
    { state: null, param_groups: [{ params: [0] }] },
    null,
  ];
  for (const saved of bad) expect(() => opt.load_state_dict(saved as never)).toThrow(TypeError);
  expect([opt.param_groups[0]!.lr, opt.state]).toEqual([0.1, state]);
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

test('hooks run around a step', () => {
  const opt = new SGD([leaf()], 0.1);
  const log: string[] = [];
  const before = opt.register_step_pre_hook((o, args) => {
    log.push(`before ${o === opt} ${args.length}`);
  });
  const closure = () => log.push('closure');
  opt.register_step_post_hook((o, [given]) => log.push(`after ${o === opt} ${given === closure}`));
  opt.step(closure);
  before.remove();
  opt.step();
  expect(log).toEqual(['before true 1', 'closure', 'after true true', 'after true false']);
});

test('a hook before a step may return other arguments', () => {
  const w = leaf();
  const opt = new SGD([w], 0.5);
  const before = opt.register_step_pre_hook((_, [closure]) => [() => [(closure as () => number)(), 2]]);
  expect(opt.step(() => 1) as unknown).toEqual([1, 2]);
  before.remove();
  w.grad = torch.ones([2]);
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const wrong = opt.register_step_pre_hook(() => 3 as any);
  expect(() => opt.step()).toThrow('must return nothing or an array of new arguments, but got int');
  expect(w.tolist()).toEqual([1, 2]);
  wrong.remove();
  opt.register_step_pre_hook(() => null);
  expect(opt.step()).toBeNull();
  expect(w.tolist()).toEqual([0.5, 1.5]);
  expect(() => opt.register_step_post_hook(3 as never)).toThrow('a hook must be a function, not int');
});

test('hooks of saving and loading are called as in Python', () => {
  const w = leaf();
  const opt = new SGD([w], 0.5, { momentum: 0.5 });
  const log: unknown[] = [];
  opt.register_state_dict_pre_hook((o) => void log.push(['saving', o === opt]));
  opt.register_state_dict_pre_hook(() => void log.push('first'), true);
  opt.register_state_dict_post_hook((_, state) => void log.push(Object.keys(state)));
  opt.register_state_dict_post_hook((_, state) => ({ ...state, epoch: 3 }));
  opt.register_state_dict_post_hook((_, state) => {
    Object.assign(state, { more: true });
  });
  opt.register_load_state_dict_pre_hook((_, state) => {
    log.push(Object.keys(state));
    state.param_groups = state.param_groups.map((group) => ({ ...group, lr: group.lr * 2 }));
  });
  opt.register_load_state_dict_pre_hook((_, { state, param_groups }) => ({
    state,
    param_groups: param_groups.map((group) => ({ ...group, momentum: 0.25 })),
  }));
  opt.register_load_state_dict_post_hook((o) => void log.push(o.param_groups[0]!.lr));
  const last = opt.register_load_state_dict_post_hook(() => void log.push('loaded'), true);
  const saved = opt.state_dict();
  opt.load_state_dict(saved);
  expect(saved).toMatchObject({ epoch: 3, more: true });
  expect(saved.param_groups[0]).toMatchObject({ lr: 0.5, momentum: 0.5 });
  expect(opt.param_groups[0]).toMatchObject({ lr: 1, momentum: 0.25 });
  last.remove();
  opt.load_state_dict(saved);
  expect(log).toEqual(expected.hooks);
});

test('a state that a hook spoils isn’t loaded', () => {
  const opt = new SGD([leaf()], 0.5);
  const { param_groups } = opt;
  opt.register_load_state_dict_pre_hook(() => ({ state: {}, param_groups: [] }));
  expect(() => opt.load_state_dict(opt.state_dict())).toThrow('a different number of parameter groups');
  expect(() => opt.load_state_dict(null as never)).toThrow('a different number of parameter groups');
  expect(opt.param_groups).toBe(param_groups);
});

test('what AdamW always does is so when hooks of loading are called', () => {
  const opt = new torch.optim.AdamW([leaf()]);
  const plain = new Adam([leaf()]).state_dict();
  let seen: boolean | undefined;
  opt.register_load_state_dict_post_hook(() => {
    seen = opt.param_groups[0]!.decoupled_weight_decay;
  });
  opt.load_state_dict(plain);
  expect(seen).toBe(true);
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

test('state survives the scope in which it was made; steps leave nothing behind', () => {
  const ps = [leaf(), leaf()];
  const opt = new Adam(ps, 0.1, { amsgrad: true, weight_decay: 0.1 });
  const step = () => {
    using _ = torch.scope();
    opt.zero_grad();
    for (const p of ps) p.pow(2).sum().backward();
    opt.step();
  };
  step();
  const { live } = native.memoryStats();
  for (let i = 0; i < 10; i++) step();
  expect(native.memoryStats().live).toBe(live);
  expect(opt.state.get(ps[0]!)!.step.item()).toBe(11);
  {
    using _ = torch.scope();
    opt.load_state_dict(opt.state_dict());
  }
  step();
  expect(bytesOf(opt.state.get(ps[1]!)!.step)).toEqual(bytesOf(torch.tensor(12)));
});

test('prints as in Python', () => {
  const text = new SGD([leaf()], 0.5, { momentum: 0.25 }).toString();
  const python = expected.repr
    .replaceAll('None', 'null')
    .replaceAll('True', 'true')
    .replaceAll('False', 'false');
  expect(text).toBe(python);
});
