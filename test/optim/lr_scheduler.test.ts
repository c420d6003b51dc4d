import * as torch from 'nodetorch';
import { python } from '../support/python.js';

const { lr_scheduler: S, SGD, Adam } = torch.optim;
type Optimizer = torch.optim.Optimizer;
type Scheduler = {
  step(metrics?: number): void;
  get_last_lr(): number[];
  state_dict(): Record<string, unknown>;
};

const n = 60;
// What the plateau is measured by.
const losses = Array.from({ length: n }, (_, i) => Math.fround(1 / (1 + Math.min(i % 17, 6))));

const expected = python(`
from torch.optim.lr_scheduler import *
losses = json.loads('${JSON.stringify(losses)}')
def run(name, make, cls=torch.optim.SGD, **options):
    ps = [torch.zeros(1, requires_grad=True) for _ in range(2)]
    opt = cls([{'params': [ps[0]]}, {'params': [ps[1]], 'lr': 0.037}], 0.1, **options)
    s = make(opt)
    seen = []
    for i in range(${n}):
        seen.append([[g['lr'], g['betas'][0] if 'betas' in g else g['momentum']] for g in opt.param_groups])
        opt.step()
        if isinstance(s, ReduceLROnPlateau): s.step(losses[i])
        else: s.step()
    emit(name, {'seen': seen, 'last': s.get_last_lr(), 'keys': sorted(s.state_dict().keys())})
run('LambdaLR', lambda o: LambdaLR(o, [lambda e: 0.95 ** e, lambda e: 1 / (1 + e)]))
run('StepLR', lambda o: StepLR(o, 7, 0.3))
run('MultiStepLR', lambda o: MultiStepLR(o, [3, 10, 10, 31], gamma=0.3))
run('ExponentialLR', lambda o: ExponentialLR(o, 0.97))
run('CosineAnnealingLR', lambda o: CosineAnnealingLR(o, 13, 1e-3))
run('OneCycleLR', lambda o: OneCycleLR(o, 0.5, total_steps=${n}), momentum=0.9)
run('OneCycleLR, linear', lambda o: OneCycleLR(o, [0.5, 0.25], epochs=7, steps_per_epoch=10, anneal_strategy='linear', three_phase=True), momentum=0.9)
run('OneCycleLR, Adam', lambda o: OneCycleLR(o, 0.5, total_steps=${n}, pct_start=0.4, div_factor=10., final_div_factor=100.), torch.optim.Adam)
run('ReduceLROnPlateau', lambda o: ReduceLROnPlateau(o, patience=3, factor=0.7, cooldown=2, min_lr=0.01))
run('ReduceLROnPlateau, max', lambda o: ReduceLROnPlateau(o, mode='max', patience=3, threshold_mode='abs', min_lr=[0.01, 0.02]))

o = torch.optim.SGD([torch.zeros(1, requires_grad=True)], 0.1)
bad = {
    'no optimizer': lambda: StepLR(1, 2),
    'lambdas': lambda: LambdaLR(o, [lambda e: e, lambda e: e]),
    'resume': lambda: StepLR(o, 3, last_epoch=4),
    'factor': lambda: ReduceLROnPlateau(o, factor=1.5),
    'mode': lambda: ReduceLROnPlateau(o, mode='best'),
    'threshold_mode': lambda: ReduceLROnPlateau(o, threshold_mode='some'),
    'min_lrs': lambda: ReduceLROnPlateau(o, min_lr=[1, 2]),
    'steps': lambda: OneCycleLR(o, 1.),
    'total_steps': lambda: OneCycleLR(o, 1., total_steps=-3),
    'epochs': lambda: OneCycleLR(o, 1., epochs=-3, steps_per_epoch=1),
    'pct_start': lambda: OneCycleLR(o, 1., total_steps=3, pct_start=1.5),
    'anneal_strategy': lambda: OneCycleLR(o, 1., total_steps=3, anneal_strategy='sin'),
    'max_lr': lambda: OneCycleLR(o, [1., 2.], total_steps=3),
    'momentum': lambda: OneCycleLR(torch.optim.Adagrad([torch.zeros(1, requires_grad=True)]), 1., total_steps=3),
}
emit('errors', {k: error(f)['message'] for k, f in bad.items()})
`);

const { pow } = Math;
const cases: Record<string, (o: Optimizer) => Scheduler> = {
  StepLR: (o) => new S.StepLR(o, 7, 0.3),
  MultiStepLR: (o) => new S.MultiStepLR(o, [3, 10, 10, 31], 0.3),
  ExponentialLR: (o) => new S.ExponentialLR(o, 0.97),
  CosineAnnealingLR: (o) => new S.CosineAnnealingLR(o, 13, 1e-3),
  OneCycleLR: (o) => new S.OneCycleLR(o, 0.5, { total_steps: n }),
  'OneCycleLR, linear': (o) =>
    new S.OneCycleLR(o, [0.5, 0.25], {
      epochs: 7,
      steps_per_epoch: 10,
      anneal_strategy: 'linear',
      three_phase: true,
    }),
  'OneCycleLR, Adam': (o) =>
    new S.OneCycleLR(o, 0.5, { total_steps: n, pct_start: 0.4, div_factor: 10, final_div_factor: 100 }),
  ReduceLROnPlateau: (o) =>
    new S.ReduceLROnPlateau(o, {
      patience: 3,
      factor: 0.7,
      cooldown: 2,
      min_lr: 0.01,
    }) as unknown as Scheduler,
  'ReduceLROnPlateau, max': (o) =>
    new S.ReduceLROnPlateau(o, {
      mode: 'max',
      patience: 3,
      threshold_mode: 'abs',
      min_lr: [0.01, 0.02],
    }) as unknown as Scheduler,
};

function optimizer(name: string): Optimizer {
  const [p, q] = [0, 1].map(() => torch.zeros([1], { requires_grad: true })) as [torch.Tensor, torch.Tensor];
  const groups = [{ params: [p] }, { params: [q], lr: 0.037 }];
  if (name.endsWith('Adam')) return new Adam(groups, 0.1);
  return new SGD(groups, 0.1, { momentum: name.startsWith('OneCycle') ? 0.9 : 0 });
}

/** What is set before each step, from the `from`th on. */
function run(opt: Optimizer, s: Scheduler, from = 0, to = n): unknown[] {
  const seen: unknown[] = [];
  for (let i = from; i < to; i++) {
    seen.push(opt.param_groups.map((g) => [g.lr, g.betas?.[0] ?? g.momentum]));
    opt.step();
    if (s instanceof S.ReduceLROnPlateau) s.step(losses[i]!);
    else s.step();
  }
  return seen;
}

test.each(Object.keys(cases))('%s', (name) => {
  const opt = optimizer(name);
  const s = cases[name]!(opt);
  expect(run(opt, s)).toEqual(expected[name].seen);
  expect(s.get_last_lr()).toEqual(expected[name].last);
});

test.each(Object.keys(cases))('%s goes on from its state', (name) => {
  const first = optimizer(name);
  const s = cases[name]!(first);
  run(first, s, 0, 20);
  const second = optimizer(name);
  const t = cases[name]!(second) as Scheduler & { load_state_dict(state: object): void };
  t.load_state_dict(s.state_dict());
  second.load_state_dict(first.state_dict());
  expect(run(second, t, 20)).toEqual(expected[name].seen.slice(20));
});

test('LambdaLR', () => {
  const opt = optimizer('LambdaLR');
  const s = new S.LambdaLR(opt, [(e) => pow(0.95, e), (e) => 1 / (1 + e)]);
  const seen = run(opt, s) as number[][][];
  // The functions are the caller's, and so are their last bits.
  seen.forEach((groups, i) => {
    groups.forEach(([lr], g) => {
      expect(lr! / expected.LambdaLR.seen[i][g][0]).toBeCloseTo(1, 14);
    });
  });
  expect(s.state_dict().lr_lambdas).toEqual([null, null]);
});

test('a schedule that steps before its optimizer warns', () => {
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  new S.StepLR(optimizer('StepLR'), 2).step();
  expect(warn.mock.calls[0]![0]).toMatch(
    /^Detected call of `lr_scheduler.step\(\)` before `optimizer.step\(\)`/,
  );
  warn.mockRestore();
});

test('errors', () => {
  const o = new SGD([torch.zeros([1], { requires_grad: true })], 0.1);
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const any = (value: unknown) => value as any;
  const bad: Record<string, () => unknown> = {
    'no optimizer': () => new S.StepLR(any(1), 2),
    lambdas: () => new S.LambdaLR(o, [(e) => e, (e) => e]),
    resume: () => new S.StepLR(o, 3, 0.1, 4),
    factor: () => new S.ReduceLROnPlateau(o, { factor: 1.5 }),
    mode: () => new S.ReduceLROnPlateau(o, { mode: any('best') }),
    threshold_mode: () => new S.ReduceLROnPlateau(o, { threshold_mode: any('some') }),
    min_lrs: () => new S.ReduceLROnPlateau(o, { min_lr: [1, 2] }),
    steps: () => new S.OneCycleLR(o, 1),
    total_steps: () => new S.OneCycleLR(o, 1, { total_steps: -3 }),
    epochs: () => new S.OneCycleLR(o, 1, { epochs: -3, steps_per_epoch: 1 }),
    pct_start: () => new S.OneCycleLR(o, 1, { total_steps: 3, pct_start: 1.5 }),
    anneal_strategy: () => new S.OneCycleLR(o, 1, { total_steps: 3, anneal_strategy: any('sin') }),
    max_lr: () => new S.OneCycleLR(o, [1, 2], { total_steps: 3 }),
    momentum: () =>
      new S.OneCycleLR(new torch.optim.Adagrad([torch.zeros([1], { requires_grad: true })]), 1, {
        total_steps: 3,
      }),
  };
  expect(Object.keys(bad)).toEqual(Object.keys(expected.errors));
  const shown = (f: () => unknown) => {
    try {
      f();
    } catch (e) {
      return (e as Error).message;
    }
  };
  const got = Object.fromEntries(Object.entries(bad).map(([name, f]) => [name, shown(f)]));
  // Python names its own types, and shows the message of a KeyError as a literal.
  const known = { 'no optimizer': 'int is not an Optimizer', resume: JSON.stringify(got.resume) };
  expect({ ...got, ...known }).toEqual(expected.errors);
  expect(got['no optimizer']).toBe('int is not an Optimizer');
  const last = new S.OneCycleLR(o, 1, { total_steps: 2 });
  o.step();
  last.step();
  last.step();
  expect(() => last.step()).toThrow('Tried to step 3 times. The specified number of total steps is 2');
});
