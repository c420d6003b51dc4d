/** States of groups of parameters: saved and loaded, here and in Python, kept over steps. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { native } from '../../binding/native.js';
import { bytesOf, expectSame, python } from '../support/python.js';

const { Adam, SGD } = torch.optim;
const folder = mkdtempSync(join(tmpdir(), 'state_dict-'));
afterAll(() => rmSync(folder, { recursive: true }));

const leaf = () => torch.tensor([1, 2], { requires_grad: true });

const expected = python(`
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
opt = torch.optim.SGD([torch.ones(2, requires_grad=True)], 0.1, momentum=0.9)
torch.save(opt.state_dict(), r'${folder}/empty.pt')

# To another dtype.
q = torch.randn(3, dtype=torch.float64, requires_grad=True)
p = torch.randn(3, requires_grad=True)
a, b = torch.optim.Adam([p]), torch.optim.Adam([q])
p.grad = torch.tensor([.1, .2, .3])
a.step()
b.load_state_dict(a.state_dict())
emit('cast', dict(b.state[q]))
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
