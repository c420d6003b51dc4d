/** The optimizer that calls its closure many times. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { native } from '../../binding/native.js';
import { expectAll, python } from '../support/python.js';
import { type Case, closureOf, expectEqual, source, testCases, valley } from './support.js';

const { LBFGS } = torch.optim;
const line_search_fn = 'strong_wolfe';
const folder = mkdtempSync(join(tmpdir(), 'lbfgs-'));
afterAll(() => rmSync(folder, { recursive: true }));

testCases(
  [
    { options: { lr: 0.01 } },
    { options: { lr: 0.05, max_iter: 4, history_size: 3 }, steps: 12 },
    { options: { line_search_fn } },
    { options: { line_search_fn, lr: 0.5, history_size: 5, max_iter: 7 }, steps: 8 },
    { options: { line_search_fn, max_eval: 3 } },
    { options: { line_search_fn, max_eval: 1 } },
    { options: { line_search_fn, tolerance_grad: 0.1 }, steps: 8 },
    { options: { line_search_fn, tolerance_change: 0.5 } },
    { options: { line_search_fn, tolerance_grad: 0, tolerance_change: 0 }, steps: 12 },
    { options: { line_search_fn, tolerance_grad: 0, tolerance_change: -1, max_iter: 40, max_eval: 80 } },
    { options: { max_iter: 0 } },
    { options: { max_iter: 1, lr: 1e-3 }, steps: 6 },
    { options: { tolerance_grad: 1e6 } },
    ...['float64', 'bfloat16', 'float16', 'complex64'].flatMap((dtype) => [
      { dtype, options: { lr: 0.01 } },
      { dtype, options: { line_search_fn } },
    ]),
  ].map((c): Case => ({ name: 'LBFGS', steps: 5, closure: true, ...c })),
);

const begin = () => torch.tensor([-1.5, 0.5, 2, -0.25], { requires_grad: true });

const expected = python(`${source}
def begin(): return torch.tensor([-1.5, .5, 2, -.25], requires_grad=True)
def steps(opt, ps, n):
    for _ in range(n):
        def closure():
            opt.zero_grad()
            loss = valley(ps)
            loss.backward()
            return loss
        opt.step(closure)
    return {'ps': ps, 'state': dict(opt.state[ps[0]])}

rates = []
for lr in [torch.tensor(.1), torch.tensor([.1], dtype=torch.float64)]:
    for search in [None, 'strong_wolfe']:
        p = begin()
        rates.append(steps(torch.optim.LBFGS([p], lr, 5, line_search_fn=search), [p], 3))
emit('rates', rates)

# A parameter without a gradient, one whose gradient is sparse, one of another dtype, one that isn't contiguous.
ps = [begin(), torch.zeros(3, requires_grad=True), begin(), begin().detach().double().requires_grad_(), torch.arange(4.).reshape(2, 2).T.requires_grad_()]
opt = torch.optim.LBFGS(ps, .1, 4)
def closure():
    opt.zero_grad()
    loss = valley([ps[0], ps[3], ps[4]])
    loss.backward()
    ps[2].grad = torch.sparse_coo_tensor([[1, 3]], [.5, .25], [4])
    ps[4].grad = ps[4].grad.contiguous()
    return loss.item()
for _ in range(3): opt.step(closure)
emit('mixed', {'ps': ps, 'state': dict(opt.state[ps[0]])})

p = begin()
opt = torch.optim.LBFGS([p], .1, 4, history_size=3, line_search_fn='strong_wolfe')
steps(opt, [p], 2)
torch.save({'opt': opt.state_dict(), 'p': p.detach().clone()}, r'${folder}/python.pt')
emit('keys', list(opt.state_dict()['state'][0]))
emit('continued', steps(opt, [p], 2))

w, v = begin(), begin()
bad = {
    'groups': lambda: torch.optim.LBFGS([{'params': [w]}, {'params': [v]}]),
    'lr': lambda: torch.optim.LBFGS([w], -1),
    'lr of two': lambda: torch.optim.LBFGS([w], torch.tensor([1., 2.])),
    'search': lambda: steps(torch.optim.LBFGS([w], line_search_fn='armijo'), [w], 1),
}
emit('errors', {k: error(f) for k, f in bad.items()})
`);

const state = (opt: torch.optim.Optimizer, p: Tensor) => opt.state.get(p)!;

/** After n more steps. */
function steps(opt: torch.optim.Optimizer, params: Tensor[], n: number) {
  for (let i = 0; i < n; i++) opt.step(closureOf(opt, params));
  return { ps: params, state: state(opt, params[0]!) };
}

function expectSteps(actual: { ps: Tensor[]; state: object }, wanted: (typeof expected)['mixed']) {
  expectAll(actual.ps, wanted.ps);
  expect(Object.keys(actual.state)).toEqual(Object.keys(wanted.state));
  expectEqual(Object.values(actual.state), Object.values(wanted.state));
}

test('a tensor as learning rate', () => {
  const rates = [torch.tensor(0.1), torch.tensor([0.1], { dtype: torch.float64 })];
  const all = rates.flatMap((lr) => [null, line_search_fn].map((search) => [lr, search] as const));
  all.forEach(([lr, search], i) => {
    const p = begin();
    const opt = new LBFGS([p], lr, 5, { line_search_fn: search as 'strong_wolfe' | null });
    expectSteps(steps(opt, [p], 3), expected.rates[i]);
    expect(lr.item()).toBeCloseTo(0.1);
  });
});

test('parameters without a gradient, with a sparse one, of other dtypes and strides', () => {
  const ps: Tensor[] = [
    begin(),
    torch.zeros([3], { requires_grad: true }),
    begin(),
    begin().detach().double().requires_grad_(),
    torch.arange(4, { dtype: torch.float32 }).reshape([2, 2]).T.requires_grad_(),
  ];
  const opt = new LBFGS(ps, 0.1, 4);
  const closure = () => {
    opt.zero_grad();
    const loss = valley([ps[0]!, ps[3]!, ps[4]!]);
    loss.backward();
    ps[2]!.grad = torch.sparse_coo_tensor(torch.tensor([[1n, 3n]]), torch.tensor([0.5, 0.25]), [4]);
    ps[4]!.grad = ps[4]!.grad!.contiguous();
    return loss.item();
  };
  for (let i = 0; i < 3; i++) opt.step(closure);
  expectSteps({ ps, state: state(opt, ps[0]!) }, expected.mixed);
});

test('what Python saved goes on here, and what was saved here goes on in Python', () => {
  const make = () => {
    const p = begin();
    return { p, opt: new LBFGS([p], 0.1, 4, { history_size: 3, line_search_fn }) };
  };
  const saved = torch.load(join(folder, 'python.pt'));
  const loaded = make();
  torch.no_grad(() => loaded.p.copy_(saved.p));
  loaded.opt.load_state_dict(saved.opt);
  expectSteps(steps(loaded.opt, [loaded.p], 2), expected.continued);

  const { p, opt } = make();
  steps(opt, [p], 2);
  const { state: states } = opt.state_dict();
  expect(Object.keys((states as Map<number, object>).get(0)!)).toEqual(expected.keys);
  torch.save({ opt: opt.state_dict(), p: p.detach() }, join(folder, 'here.pt'));
  const { continued } = python(`${source}
saved = torch.load(r'${folder}/here.pt')
p = saved['p'].requires_grad_()
opt = torch.optim.LBFGS([p])
opt.load_state_dict(saved['opt'])
for _ in range(2):
    def closure():
        opt.zero_grad()
        loss = valley([p])
        loss.backward()
        return loss
    opt.step(closure)
emit('continued', {'ps': [p], 'state': dict(opt.state[p])})
`);
  expect(continued).toEqual(expected.continued);
});

test('errors', () => {
  const [w, v] = [begin(), begin()];
  const wrong = { line_search_fn: 'armijo' as 'strong_wolfe' };
  const bad: Record<string, () => unknown> = {
    groups: () => new LBFGS([{ params: [w] }, { params: [v] }]),
    lr: () => new LBFGS([w], -1),
    'lr of two': () => new LBFGS([w], torch.tensor([1, 2])),
    search: () => steps(new LBFGS([w], wrong), [w], 1),
  };
  expect(Object.keys(bad)).toEqual(Object.keys(expected.errors));
  for (const [name, f] of Object.entries(bad)) {
    expect(f).toThrow(expected.errors[name].message);
    expect(f).toThrow(expected.errors[name].type === 'ValueError' ? RangeError : torch.TorchError);
  }
  const opt = new LBFGS([w], 0.1);
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const step = (closure?: any) => opt.step(closure);
  for (const closure of [undefined, null, 3]) expect(() => step(closure)).toThrow(TypeError);
  expect(() => step()).toThrow('LBFGS.step() needs a closure that computes the loss, but got');
  expect(() => step(() => 'low')).toThrow('the closure must return the loss as a number, but got str');
  expect(() => step(() => torch.ones([2]))).toThrow(torch.TorchError);
  expect(() => step(async () => 1)).toThrow(TypeError);
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const make = (options: any) => () => new LBFGS([w], options);
  expect(make({ max_iter: 2.5 })).toThrow("argument 'max_iter' must be a whole number, not 2.5");
  expect(make({ max_iter: -1 })).toThrow('Invalid max_iter value: -1');
  expect(make({ max_eval: '3' })).toThrow("argument 'max_eval' must be a number or null, not str");
  expect(make({ history_size: 0 })).toThrow('Invalid history_size value: 0');
  expect(make({ line_search_fn: 1 })).toThrow("argument 'line_search_fn' must be a string or null, not int");
  expect(() => new LBFGS([{ params: [w], history_size: 0.5 }])).toThrow(TypeError);
  opt.add_param_group({ params: [v] });
  expect(() => step(() => 1)).toThrow('Expected exactly one param_group, but got 2');
  expect(w.tolist()).toEqual(begin().tolist());
  expect(opt.state.size).toBe(0);
});

test('a state that isn’t its own is refused', () => {
  const p = begin();
  const opt = new LBFGS([p], 0.1);
  const { param_groups } = opt.state_dict();
  opt.load_state_dict({ state: { 0: { momentum_buffer: torch.ones([4]) } }, param_groups });
  expect(() => steps(opt, [p], 1)).toThrow("the state of LBFGS has no 'func_evals'");
  opt.load_state_dict({ state: { 0: { func_evals: 3, n_iter: 2 } }, param_groups });
  expect(() => steps(opt, [p], 1)).toThrow("the state of LBFGS has no 'd'");
  expect(p.tolist()).toEqual(begin().tolist());
});

test.each([null, line_search_fn] as const)(
  'a closure that throws, with %s, leaves all as it was',
  (search) => {
    const p = begin();
    const opt = new LBFGS([p], 0.01, { line_search_fn: search });
    steps(opt, [p], 2);
    const values = () => JSON.stringify([p, ...Object.values(state(opt, p)).flat()].map(String));
    const before = values();
    const { live } = native.memoryStats();
    for (let last = 1; last < 6; last++) {
      let calls = 0;
      const closure = closureOf(opt, [p]);
      using _ = torch.scope();
      const failing = () => {
        if (++calls === last) throw new Error('no more');
        return closure();
      };
      expect(() => opt.step(failing)).toThrow('no more');
      expect(values()).toBe(before);
      expect(torch.is_grad_enabled()).toBe(true);
    }
    opt.zero_grad();
    expect(native.memoryStats().live).toBeLessThanOrEqual(live);
    expect(steps(opt, [p], 1).ps[0]!.tolist()).not.toEqual(before);
  },
);

test('steps leave nothing behind; what the closure makes is the caller’s', () => {
  for (const search of [null, line_search_fn] as const) {
    torch.manual_seed(0);
    const p = begin();
    const opt = new LBFGS([p], 0.3, {
      history_size: 4,
      max_iter: 6,
      line_search_fn: search,
      tolerance_grad: 1e-3,
    });
    const losses: Tensor[] = [];
    const step = () => {
      using _ = torch.scope();
      const target = torch.randn([4]); // another one each time, or nothing would move after some steps
      opt.step(() => {
        opt.zero_grad();
        const loss = p.sub(target).square().mul(torch.arange(1, 5)).sum();
        loss.backward();
        losses.push(loss);
        return loss;
      });
      expect(losses.every((loss) => Number.isFinite(loss.item()))).toBe(true);
      losses.length = 0;
      opt.zero_grad();
    };
    for (let i = 0; i < 3; i++) step();
    torch.collect();
    const { live } = native.memoryStats();
    for (let i = 0; i < 100; i++) step();
    expect(native.memoryStats().live).toBe(live);
    expect(state(opt, p).old_dirs.length).toBeGreaterThan(0);
    expect(state(opt, p).d.tolist()).toHaveLength(4);
  }
});
