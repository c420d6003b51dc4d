/** Optimizers beside the usual ones: their states to and from Python, tensors as learning rates, misuse. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { native } from '../../binding/native.js';
import { expectAll, python } from '../support/python.js';
import { expectEqual } from './support.js';

const names = ['Rprop', 'ASGD', 'SparseAdam', 'Adafactor', 'Muon'] as const;
const folder = mkdtempSync(join(tmpdir(), 'states-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = `
names = ['Rprop', 'ASGD', 'SparseAdam', 'Adafactor', 'Muon']
def make(name, lr=.1):
    ps = [torch.arange(12.).reshape(4, 3).div(5).requires_grad_(), torch.eye(3).requires_grad_()]
    return getattr(torch.optim, name)(ps, lr), ps
def steps(opt, ps, n):
    for step in range(n):
        for p in ps:
            p.grad = p.detach().sin().add(step)
            if type(opt).__name__ == 'SparseAdam': p.grad = torch.sparse_coo_tensor([[0, 2]], p.grad[:2], p.shape)
        opt.step()
    return {'ps': ps, 'states': [dict(opt.state[p]) for p in ps]}
`;

const expected = python(`${source}
continued, rates, keys = [], [], []
for name in names:
    opt, ps = make(name)
    steps(opt, ps, 3)
    saved = {'opt': opt.state_dict(), 'ps': [p.detach().clone() for p in ps]}
    torch.save(saved, r'${folder}/' + name + '.pt')
    keys.append([list(saved['opt']['param_groups'][0]), list(saved['opt']['state'][0])])
    continued.append(steps(opt, ps, 2))
    for lr in [torch.tensor(.1), torch.tensor([.1], dtype=torch.float64)]:
        opt, ps = make(name, lr)
        rates.append(steps(opt, ps, 3))
emit('continued', continued)
emit('rates', rates)
emit('keys', keys)

p = torch.ones(2, requires_grad=True)
opt = torch.optim.ASGD([p], .1)
opt.load_state_dict({'state': {0: {'step': 3, 'eta': .25, 'mu': .5, 'ax': torch.zeros(2)}}, 'param_groups': opt.state_dict()['param_groups']})
p.grad = torch.ones(2)
opt.step()
emit('old', {'p': p, 'state': dict(opt.state[p])})

ps = [torch.ones(2, requires_grad=True), torch.ones(2, dtype=torch.complex64, requires_grad=True)]
opt = torch.optim.Adagrad([{'params': [ps[0]]}, {'params': [ps[1]], 'initial_accumulator_value': .5}], initial_accumulator_value=.25)
emit('adagrad', {str(k): v for k, v in opt.state_dict()['state'].items()})

sparse = lambda p: torch.sparse_coo_tensor([[0]], torch.ones(1, *p.shape[1:], dtype=p.dtype), p.shape)
def stepped(name, p, grad, **options):
    opt = getattr(torch.optim, name)([p], **options)
    p.grad = grad(p)
    opt.step()
m = lambda dtype=torch.float32: torch.ones(2, 2, dtype=dtype, requires_grad=True)
bad = [
    *[(lambda name=name: stepped(name, m(), sparse)) for name in names if name != 'SparseAdam'],
    lambda: stepped('SparseAdam', m(), torch.ones_like),
    *[(lambda name=name: stepped(name, m(torch.complex64), torch.ones_like)) for name in ['Adafactor', 'Muon']],
    lambda: stepped('Muon', m(), torch.ones_like, ns_steps=100),
    lambda: torch.optim.SparseAdam([{'params': [m()]}, {'params': [m(), m().detach().to_sparse()]}]),
    lambda: torch.optim.SparseAdam([m(), m(torch.complex64)]),
    *[(lambda name=name: make(name, torch.tensor([1., 2.]))) for name in names],
]
emit('errors', [error(f) for f in bad])
`);

type Name = (typeof names)[number];

function make(name: Name, lr: number | Tensor = 0.1) {
  const ps = [
    torch.arange(12).float().reshape([4, 3]).div(5).requires_grad_(),
    torch.eye(3).requires_grad_(),
  ];
  return { ps, opt: new torch.optim[name](ps, { lr }) as torch.optim.Optimizer };
}

function steps(opt: torch.optim.Optimizer, ps: Tensor[], n: number) {
  for (let step = 0; step < n; step++) {
    for (const p of ps) {
      const grad = p.detach().sin().add(step);
      const rows = torch.tensor([[0n, 2n]]);
      const isSparse = opt instanceof torch.optim.SparseAdam;
      p.grad = isSparse ? torch.sparse_coo_tensor(rows, grad.index(':2'), p.shape) : grad;
    }
    opt.step();
  }
  return { ps, states: ps.map((p) => opt.state.get(p)!) };
}

function expectSteps(actual: ReturnType<typeof steps>, wanted: { ps: never[]; states: object[] }) {
  expectAll(actual.ps, wanted.ps);
  actual.states.forEach((state, i) => {
    expect(Object.keys(state)).toEqual(Object.keys(wanted.states[i]!));
    expectEqual(Object.values(state), Object.values(wanted.states[i]!));
  });
}

test.each(names)('%s: what Python saved goes on here', (name) => {
  const saved = torch.load(join(folder, `${name}.pt`));
  const { ps, opt } = make(name, 1);
  torch.no_grad(() => ps.forEach((p, i) => void p.copy_(saved.ps[i])));
  opt.load_state_dict(saved.opt);
  expectSteps(steps(opt, ps, 2), expected.continued[names.indexOf(name)]);
});

test('what was saved here goes on in Python', () => {
  names.forEach((name, i) => {
    const { ps, opt } = make(name);
    steps(opt, ps, 3);
    const saved = opt.state_dict();
    const { 0: first } = Object.fromEntries(saved.state as Map<number, object>);
    expect([Object.keys(saved.param_groups[0]!), Object.keys(first!)]).toEqual(expected.keys[i]);
    torch.save({ opt: saved, ps: ps.map((p) => p.detach()) }, join(folder, `${name}-here.pt`));
  });
  const { continued } = python(`${source}
continued = []
for name in names:
    saved = torch.load(r'${folder}/' + name + '-here.pt')
    ps = [p.requires_grad_() for p in saved['ps']]
    opt = getattr(torch.optim, name)(ps)
    opt.load_state_dict(saved['opt'])
    continued.append(steps(opt, ps, 2))
emit('continued', continued)
`);
  expect(continued).toEqual(expected.continued);
});

test.each(names)('%s with a tensor as learning rate', (name) => {
  const rates = [torch.tensor(0.1), torch.tensor([0.1], { dtype: torch.float64 })];
  rates.forEach((lr, i) => {
    const { ps, opt } = make(name, lr);
    expectSteps(steps(opt, ps, 3), expected.rates[2 * names.indexOf(name) + i]);
  });
});

test('numbers in a state of ASGD, as older files have them', () => {
  const p = torch.ones([2], { requires_grad: true });
  const opt = new torch.optim.ASGD([p], 0.1);
  const state = { 0: { step: 3, eta: 0.25, mu: 0.5, ax: torch.zeros([2]) } };
  opt.load_state_dict({ state, param_groups: opt.state_dict().param_groups });
  p.grad = torch.ones([2]);
  opt.step();
  expectEqual([p], [expected.old.p]);
  expectEqual(Object.values(opt.state.get(p)!), Object.values(expected.old.state));
});

test('the state of another optimizer is refused in a step', () => {
  for (const name of names) {
    if (name === 'Muon') continue; // its only average begins at zero, in Python too
    const { ps, opt } = make(name);
    const { param_groups } = opt.state_dict();
    const before = ps.map((p) => p.tolist());
    opt.load_state_dict({ state: { 1: { step: 3 } }, param_groups });
    expect(() => steps(opt, ps, 1)).toThrow("the state of a parameter has no '");
    expect(ps.map((p) => p.tolist())).toEqual(before);
  }
});

test('a step of SparseAdam that is a tensor becomes a number', () => {
  const { ps, opt } = make('SparseAdam');
  const { param_groups } = opt.state_dict();
  const state = { 0: { step: torch.tensor(3), exp_avg: torch.ones([4, 3]), exp_avg_sq: torch.ones([4, 3]) } };
  opt.load_state_dict({ state, param_groups });
  steps(opt, ps, 1);
  expect(opt.state.get(ps[0]!)!.step).toBe(4);
});

test('Adagrad has its state before the first step', () => {
  const dtype = torch.complex64;
  const ps = [torch.ones([2], { requires_grad: true }), torch.ones([2], { dtype, requires_grad: true })];
  const groups = [{ params: [ps[0]!] }, { params: [ps[1]!], initial_accumulator_value: 0.5 }];
  let opt: torch.optim.Adagrad;
  {
    using _ = torch.scope();
    opt = new torch.optim.Adagrad(groups, { initial_accumulator_value: 0.25 });
  }
  const states = ps.map((p) => opt.state.get(p)!);
  const wanted = Object.values(expected.adagrad) as object[];
  expect(states.map(Object.keys)).toEqual(wanted.map(Object.keys));
  expectEqual(states.map(Object.values), wanted.map(Object.values));
  const late = torch.ones([2], { requires_grad: true });
  opt.add_param_group({ params: [late] });
  late.grad = torch.ones([2]);
  opt.step();
  expect(opt.state.get(late)!.sum.tolist()).toEqual([1.25, 1.25]);
});

test('misuse', () => {
  const m = (dtype = torch.float32) => torch.ones([2, 2], { dtype, requires_grad: true });
  const sparse = (p: Tensor) =>
    torch.sparse_coo_tensor(torch.tensor([[0n]]), torch.ones([1, 2], { dtype: p.dtype }), p.shape);
  const stepped = (name: Name, p: Tensor, grad: (p: Tensor) => Tensor, options = {}) => {
    const opt = new torch.optim[name]([p], options) as torch.optim.Optimizer;
    p.grad = grad(p);
    try {
      opt.step();
    } finally {
      expect(opt.state.size).toBe(0);
      expect(p.equal(torch.ones_like(p))).toBe(true);
    }
  };
  const { SparseAdam } = torch.optim;
  const complex = torch.complex64;
  const bad: (() => unknown)[] = [
    ...names.filter((name) => name !== 'SparseAdam').map((name) => () => stepped(name, m(), sparse)),
    () => stepped('SparseAdam', m(), torch.ones_like),
    ...(['Adafactor', 'Muon'] as const).map((name) => () => stepped(name, m(complex), torch.ones_like)),
    () => stepped('Muon', m(), torch.ones_like, { ns_steps: 100 }),
    () => new SparseAdam([{ params: [m()] }, { params: [m(), m().detach().to_sparse()] }]),
    () => new SparseAdam([m(), m(complex)]),
    ...names.map((name) => () => make(name, torch.tensor([1, 2]))),
  ];
  expect(bad.length).toBe(expected.errors.length);
  bad.forEach((f, i) => {
    const { type, message } = expected.errors[i];
    expect(f).toThrow(message);
    expect(f).toThrow(type === 'ValueError' ? RangeError : torch.TorchError);
  });
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const kind = (name: Name, options: any) => () => new torch.optim[name]([m()], options);
  expect(kind('Adafactor', { eps: [1e-3, null] })).toThrow("'eps[1]' must be a number, not NoneType");
  expect(kind('Adafactor', { eps: ['x', 1] })).toThrow("'eps[0]' must be a number or null, not str");
  expect(kind('Adafactor', { eps: 1e-3 })).toThrow("argument 'eps' must be an array of 2 numbers");
  expect(kind('Muon', { ns_coefficients: [1, 2] })).toThrow(
    "'ns_coefficients' must be an array of 3 numbers, not of 2",
  );
  expect(kind('Muon', { adjust_lr_fn: true })).toThrow("'adjust_lr_fn' must be a string or null, not bool");
  expect(kind('Rprop', { step_sizes: '1' })).toThrow("argument 'step_sizes' must be an array of 2 numbers");
  expect(kind('ASGD', { t0: null })).toThrow("argument 't0' must be a number, not NoneType");
  expect(kind('SparseAdam', { lr: 0 })).toThrow(RangeError);
  expect(kind('Rprop', { differentiable: true })).toThrow('does not support differentiable=true');
  expect(() => stepped('Muon', m(), torch.ones_like, { ns_steps: 1.5 })).toThrow(TypeError);
  expect(() => stepped('Rprop', m(), torch.ones_like, { capturable: true })).toThrow('of which cpu is none');
});

test.each(names)('%s leaves nothing behind', (name) => {
  const { ps, opt } = make(name);
  steps(opt, ps, 1);
  torch.collect();
  const { live } = native.memoryStats();
  for (let i = 0; i < 100; i++) opt.step();
  expect(native.memoryStats().live).toBe(live);
  expect(opt.state.size).toBe(2);
});
