/** What schedules refuse, in Python and here. */
import * as torch from 'nodetorch';
import { optimizer, plain } from './schedules.js';

const { lr_scheduler: S } = torch.optim;
type Optimizer = torch.optim.Optimizer;

// biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
export type Any = any;
export const any = (value: unknown): Any => value;

export interface Misuse {
  /** What stands before it in Python, in one line; `o` is an optimizer of two groups. */
  before?: string;
  python: string;
  /** Gives what must stay as it is, besides the optimizer, and what fails. */
  make: (o: Optimizer) => [state: { state_dict(): object } | null, fails: () => unknown];
  /** Whether PyTorch's message is ours. */
  message?: boolean;
}

const once = (python: string, fails: (o: Optimizer) => unknown, message = false): Misuse => ({
  python,
  make: (o) => [null, () => fails(o)],
  message,
});
const said = (python: string, fails: (o: Optimizer) => unknown): Misuse => once(python, fails, true);

/** A schedule that was made, and may have made steps, and what fails then. */
const then = <T extends torch.optim.lr_scheduler.LRScheduler>(
  before: string,
  make: (o: Optimizer) => T,
  python: string,
  fails: (s: T, o: Optimizer) => unknown,
  message = false,
): Misuse => ({
  before,
  python,
  make: (o) => {
    const s = make(o);
    return [s, () => fails(s, o)];
  },
  message,
});

const steps = <T extends { step(): void }>(s: T, count: number): T => {
  for (let i = 0; i < count; i++) s.step();
  return s;
};
const added = <T>(s: T, o: Optimizer): T => {
  o.add_param_group({ params: [torch.zeros([1], { requires_grad: true })] });
  return s;
};
const kAdd = "o.add_param_group({'params': [torch.zeros(1, requires_grad=True)]})";
const adagrad = () => new torch.optim.Adagrad([torch.zeros([1], { requires_grad: true })], 0.1);
const other = () => optimizer();

export const misuses: Misuse[] = [
  // Arguments.
  said('S.StepLR(1, 2)', () => new S.StepLR(any(1), 2)),
  said('S.ReduceLROnPlateau(1)', () => new S.ReduceLROnPlateau(any(1))),
  said('S.OneCycleLR(1, 2., 3)', () => new S.OneCycleLR(any(1), 2, 3)),
  said('S.CyclicLR(1, .1, .2)', () => new S.CyclicLR(any(1), 0.1, 0.2)),
  once('S.StepLR(o)', (o) => new (S.StepLR as Any)(o)),
  once('S.ExponentialLR(o)', (o) => new (S.ExponentialLR as Any)(o)),
  once('S.OneCycleLR(o)', (o) => new (S.OneCycleLR as Any)(o)),
  once('S.SequentialLR(o, [S.ConstantLR(o)])', (o) => new (S.SequentialLR as Any)(o, [])),
  once('S.StepLR(o, 2, .1, -1, 5)', (o) => new (S.StepLR as Any)(o, 2, 0.1, -1, 5)),
  once('S.StepLR(o, 2, step_size=2)', (o) => new S.StepLR(o, 2, any({ step_size: 2 }))),
  once('S.StepLR(o, 2, gama=.1)', (o) => new S.StepLR(o, 2, any({ gama: 0.1 }))),
  once('S.ReduceLROnPlateau(o, verbose=True)', (o) => new S.ReduceLROnPlateau(o, any({ verbose: true }))),
  once("S.OneCycleLR(o, '1', 5)", (o) => new S.OneCycleLR(o, any('1'), 5)),
  once("S.OneCycleLR(o, [1., '1'], 5)", (o) => new S.OneCycleLR(o, [1, any('1')], 5)),
  once("S.OneCycleLR(o, 1., '5')", (o) => new S.OneCycleLR(o, 1, any('5'))),
  once('S.LambdaLR(o, 5)', (o) => new S.LambdaLR(o, any(5))),
  once('S.LambdaLR(o, None)', (o) => new S.LambdaLR(o, any(null))),
  said('S.MultiplicativeLR(o, 5)', (o) => new S.MultiplicativeLR(o, any(5))),
  once(
    'S.LambdaLR(o, lambda e: None)',
    (o) =>
      new S.LambdaLR(
        o,
        any(() => null),
      ),
  ),
  once(
    "S.LambdaLR(o, lambda e: 'a')",
    (o) =>
      new S.LambdaLR(
        o,
        any(() => 'a'),
      ),
  ),
  once('S.LambdaLR(o, lambda e: 0 / 0)', (o) => new S.LambdaLR(o, () => 0 / 0)),
  said('S.LambdaLR(o, [lambda e: e])', (o) => new S.LambdaLR(o, [(e) => e])),
  said('S.MultiplicativeLR(o, [lambda e: e])', (o) => new S.MultiplicativeLR(o, [(e) => e])),
  once('S.MultiStepLR(o, 5)', (o) => new S.MultiStepLR(o, any(5))),
  once('S.StepLR(o, 3, last_epoch=4)', (o) => new S.StepLR(o, 3, { last_epoch: 4 })),
  // Values.
  said('S.ConstantLR(o, 1.5)', (o) => new S.ConstantLR(o, 1.5)),
  said('S.ConstantLR(o, -.5)', (o) => new S.ConstantLR(o, -0.5)),
  said('S.LinearLR(o, 0.)', (o) => new S.LinearLR(o, 0)),
  said('S.LinearLR(o, end_factor=-1.)', (o) => new S.LinearLR(o, { end_factor: -1 })),
  said('S.CosineAnnealingWarmRestarts(o, 0)', (o) => new S.CosineAnnealingWarmRestarts(o, 0)),
  said('S.CosineAnnealingWarmRestarts(o, 2.5)', (o) => new S.CosineAnnealingWarmRestarts(o, 2.5)),
  said('S.CosineAnnealingWarmRestarts(o, 2, 0)', (o) => new S.CosineAnnealingWarmRestarts(o, 2, 0)),
  said('S.ReduceLROnPlateau(o, factor=1.5)', (o) => new S.ReduceLROnPlateau(o, { factor: 1.5 })),
  said("S.ReduceLROnPlateau(o, 'best')", (o) => new S.ReduceLROnPlateau(o, any('best'))),
  said("S.ReduceLROnPlateau(o, threshold_mode='some')", (o) => {
    return new S.ReduceLROnPlateau(o, { threshold_mode: any('some') });
  }),
  said('S.ReduceLROnPlateau(o, min_lr=[1, 2, 3])', (o) => new S.ReduceLROnPlateau(o, { min_lr: [1, 2, 3] })),
  said('S.OneCycleLR(o, 1.)', (o) => new S.OneCycleLR(o, 1)),
  said('S.OneCycleLR(o, 1., -3)', (o) => new S.OneCycleLR(o, 1, -3)),
  said('S.OneCycleLR(o, 1., 2.5)', (o) => new S.OneCycleLR(o, 1, 2.5)),
  said('S.OneCycleLR(o, 1., epochs=-3, steps_per_epoch=1)', (o) => {
    return new S.OneCycleLR(o, 1, { epochs: -3, steps_per_epoch: 1 });
  }),
  said('S.OneCycleLR(o, 1., 3, pct_start=1.5)', (o) => new S.OneCycleLR(o, 1, 3, { pct_start: 1.5 })),
  said("S.OneCycleLR(o, 1., 3, anneal_strategy='sin')", (o) => {
    return new S.OneCycleLR(o, 1, 3, { anneal_strategy: any('sin') });
  }),
  said('S.OneCycleLR(o, [1., 2., 3.], 3)', (o) => new S.OneCycleLR(o, [1, 2, 3], 3)),
  said(
    'S.OneCycleLR(o, 1., 3, max_momentum=[.9])',
    (o) => new S.OneCycleLR(o, 1, 3, { max_momentum: [0.9] }),
  ),
  said('S.OneCycleLR(torch.optim.Adagrad([torch.zeros(1)]), 1., 3)', () => new S.OneCycleLR(adagrad(), 1, 3)),
  said('S.OneCycleLR(o, .5, total_steps=10, pct_start=.1, three_phase=True)', (o) => {
    return new S.OneCycleLR(o, 0.5, { total_steps: 10, pct_start: 0.1, three_phase: true });
  }),
  said('S.OneCycleLR(o, .5, 10, div_factor=0.)', (o) => new S.OneCycleLR(o, 0.5, 10, { div_factor: 0 })),
  said('S.CyclicLR(o, [.1], .2)', (o) => new S.CyclicLR(o, [0.1], 0.2)),
  said('S.CyclicLR(o, .1, [.2])', (o) => new S.CyclicLR(o, 0.1, [0.2])),
  said('S.CyclicLR(o, .1, .2, 0)', (o) => new S.CyclicLR(o, 0.1, 0.2, 0)),
  said('S.CyclicLR(o, .1, .2, 0, 5)', (o) => new S.CyclicLR(o, 0.1, 0.2, 0, 5)),
  said("S.CyclicLR(o, .1, .2, mode='flat')", (o) => new S.CyclicLR(o, 0.1, 0.2, { mode: any('flat') })),
  said('S.CyclicLR(o, .1, .2, base_momentum=[.9])', (o) => {
    return new S.CyclicLR(o, 0.1, 0.2, { base_momentum: [0.9] });
  }),
  once('S.CyclicLR(o, .1, .2, scale_fn=lambda x: None)', (o) => {
    return new S.CyclicLR(o, 0.1, 0.2, { scale_fn: any(() => null) });
  }),
  said(
    'S.CyclicLR(torch.optim.Adagrad([torch.zeros(1)]), .1, .2)',
    () => new S.CyclicLR(adagrad(), 0.1, 0.2),
  ),
  // Schedules of schedules.
  said('S.ChainedScheduler([])', () => new S.ChainedScheduler([])),
  said('S.SequentialLR(o, [], [])', (o) => new S.SequentialLR(o, [], [])),
  said('S.ChainedScheduler([1], o)', (o) => new S.ChainedScheduler([any(1)], o)),
  once('S.ChainedScheduler(1)', () => new S.ChainedScheduler(any(1))),
  {
    before: 's = S.ConstantLR(o); p = S.ReduceLROnPlateau(o)',
    python: 'S.ChainedScheduler([s, p])',
    make: (o) => {
      const [s, p] = [new S.ConstantLR(o), new S.ReduceLROnPlateau(o)];
      return [s, () => new S.ChainedScheduler([s, p])];
    },
    message: true,
  },
  then(
    's = S.ConstantLR(o)',
    (o) => new S.ConstantLR(o),
    'S.SequentialLR(o, [s, S.ReduceLROnPlateau(o)], [3])',
    (s, o) => new S.SequentialLR(o, [s, new S.ReduceLROnPlateau(o)], [3]),
    true,
  ),
  then(
    's = S.ConstantLR(o)',
    (o) => new S.ConstantLR(o),
    'S.SequentialLR(optimizer({}), [s], [])',
    (s) => new S.SequentialLR(other(), [s], []),
  ),
  then(
    's = S.ConstantLR(o)',
    (o) => new S.ConstantLR(o),
    'S.SequentialLR(o, [s], [3])',
    (s, o) => new S.SequentialLR(o, [s], [3]),
    true,
  ),
  then(
    's = S.SequentialLR(o, [S.LinearLR(o), S.ChainedScheduler([S.ConstantLR(o)])], [2]); s.step()',
    (o) => {
      const inner = [new S.LinearLR(o), new S.ChainedScheduler([new S.ConstantLR(o)])];
      return steps(new S.SequentialLR(o, inner, [2]), 1);
    },
    's.step()',
    (s) => s.step(),
  ),
  // Steps.
  then(
    's = S.StepLR(o, 0)',
    (o) => new S.StepLR(o, 0),
    's.step()',
    (s) => s.step(),
  ),
  then(
    's = S.StepLR(o, 0)',
    (o) => new S.StepLR(o, 0),
    's.step(3)',
    (s) => s.step(3),
  ),
  then(
    's = S.CosineAnnealingLR(o, 0)',
    (o) => new S.CosineAnnealingLR(o, 0),
    's.step()',
    (s) => s.step(),
  ),
  then(
    's = S.CosineAnnealingLR(o, 0)',
    (o) => new S.CosineAnnealingLR(o, 0),
    's.step(3)',
    (s) => s.step(3),
  ),
  then(
    's = S.LinearLR(o, total_iters=0)',
    (o) => new S.LinearLR(o, { total_iters: 0 }),
    's.step(3)',
    (s) => s.step(3),
  ),
  then(
    's = S.PolynomialLR(o, 0)',
    (o) => new S.PolynomialLR(o, 0),
    's.step(0)',
    (s) => s.step(0),
  ),
  then(
    's = S.PolynomialLR(o, 2, -1.); s.step()',
    (o) => steps(new S.PolynomialLR(o, 2, -1), 1),
    's.step()',
    (s) => s.step(),
  ),
  then(
    's = S.ConstantLR(o, 0., 1)',
    (o) => new S.ConstantLR(o, 0, 1),
    's.step()',
    (s) => s.step(),
    true,
  ),
  then(
    's = S.ExponentialLR(o, 10.)',
    (o) => new S.ExponentialLR(o, 10),
    's.step(400)',
    (s) => s.step(400),
  ),
  then(
    "s = S.CyclicLR(o, .1, .2, 1, mode='triangular2')",
    (o) => new S.CyclicLR(o, 0.1, 0.2, 1, { mode: 'triangular2' }),
    's.step(3000)',
    (s) => s.step(3000),
  ),
  then(
    's = S.OneCycleLR(o, 1., 2); s.step(); s.step()',
    (o) => steps(new S.OneCycleLR(o, 1, 2), 2),
    's.step()',
    (s) => s.step(),
    true,
  ),
  then(
    's = S.LambdaLR(o, lambda e: 1 if e < 1 else None)',
    (o) => new S.LambdaLR(o, (e) => (e < 1 ? 1 : any(null))),
    's.step()',
    (s) => s.step(),
  ),
  then(
    's = S.StepLR(o, 2)',
    (o) => new S.StepLR(o, 2),
    "s.step('a')",
    (s) => s.step(any('a')),
  ),
  then(
    's = S.CosineAnnealingWarmRestarts(o, 2)',
    (o) => new S.CosineAnnealingWarmRestarts(o, 2),
    's.step(-1)',
    (s) => s.step(-1),
    true,
  ),
  ...['math.nan', 'math.inf'].map((value) =>
    then(
      's = S.CosineAnnealingWarmRestarts(o, 2)',
      (o) => new S.CosineAnnealingWarmRestarts(o, 2),
      `s.step(${value})`,
      (s) => s.step(value === 'math.nan' ? NaN : Infinity),
    ),
  ),
  then(
    's = S.ReduceLROnPlateau(o)',
    (o) => new S.ReduceLROnPlateau(o),
    's.step()',
    (s) => any(s).step(),
  ),
  ...['None', "'a'", '[1]', '{}'].map((value) =>
    then(
      's = S.ReduceLROnPlateau(o)',
      (o) => new S.ReduceLROnPlateau(o),
      value === "'a'" ? 's.step([1])' : `s.step(${value})`,
      (s) => s.step(any({ None: null, "'a'": 'a', '[1]': [1], '{}': {} }[value])),
    ),
  ),
  then(
    's = S.ReduceLROnPlateau(o)',
    (o) => new S.ReduceLROnPlateau(o),
    's.step(torch.ones(2))',
    (s) => s.step(torch.ones([2])),
    true,
  ),
  // A group that is added.
  ...(
    [
      ['LambdaLR(o, lambda e: e)', (o) => new S.LambdaLR(o, (e) => e)],
      ['MultiplicativeLR(o, lambda e: e)', (o) => new S.MultiplicativeLR(o, (e) => e)],
      ['CosineAnnealingWarmRestarts(o, 5)', (o) => new S.CosineAnnealingWarmRestarts(o, 5)],
      ['CyclicLR(o, .1, .2)', (o) => new S.CyclicLR(o, 0.1, 0.2)],
      [
        'CyclicLR(o, .1, .2, cycle_momentum=False)',
        (o) => new S.CyclicLR(o, 0.1, 0.2, { cycle_momentum: false }),
      ],
      ['OneCycleLR(o, 1., 9)', (o) => new S.OneCycleLR(o, 1, 9)],
    ] as [string, (o: Optimizer) => torch.optim.lr_scheduler.LRScheduler][]
  ).map(([made, make]) =>
    then(
      `s = S.${made}; ${kAdd}`,
      (o) => added(make(o), o),
      's.step()',
      (s) => s.step(),
    ),
  ),
  then(
    `s = S.StepLR(o, 2); ${kAdd}`,
    (o) => added(new S.StepLR(o, 2), o),
    's.step(3)',
    (s) => s.step(3),
  ),
  then(
    `s = S.ReduceLROnPlateau(o, patience=0, min_lr=[0, 0]); ${kAdd}; s.step(1)`,
    (o) => {
      const s = added(new S.ReduceLROnPlateau(o, { patience: 0, min_lr: [0, 0] }), o);
      s.step(1);
      return s;
    },
    's.step(1)',
    (s) => s.step(1),
    true,
  ),
  then(
    "s = S.StepLR(o, 1); o.param_groups[1]['lr'] = None",
    (o) => {
      const s = new S.StepLR(o, 1);
      any(o.param_groups[1]).lr = null;
      return s;
    },
    's.step()',
    (s) => s.step(),
  ),
];

/** All that a failure must leave. */
export function everything(o: Optimizer, state: { state_dict(): object } | null): unknown {
  const groups = o.param_groups.map(({ params, ...options }) => [params.length, plain(options)]);
  return [groups, plain(state?.state_dict() ?? null)];
}

export function failure(fails: () => unknown): Error {
  try {
    fails();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
