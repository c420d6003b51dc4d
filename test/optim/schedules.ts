/** The same schedules in Python and here, each of one description. */
import * as torch from 'nodetorch';

type Optimizer = torch.optim.Optimizer;

/** A schedule's class and arguments; `{ fn }` in them is a function, `{ cls }` another schedule. */
export interface Spec {
  cls: string;
  args?: unknown[];
  kwargs?: Record<string, unknown>;
}

export interface Case extends Spec {
  name: string;
  /** By default SGD with momentum. */
  optimizer?: 'Adam';
  /** What `step` is called with, in the run that jumps. */
  epochs?: number[];
}

// Of operations that are exact or correctly rounded everywhere.
const functions: Record<string, [python: string, (e: number) => number]> = {
  harmonic: ['lambda e: 1 / (1 + e)', (e) => 1 / (1 + e)],
  wavy: ['lambda e: 0.5 if e % 3 == 1 else 1.1', (e) => (e % 3 === 1 ? 0.5 : 1.1)],
};
const harmonic = { fn: 'harmonic' };
const wavy = { fn: 'wavy' };

const jumps = [0.5, 2.75, 9, 21.5, 45, 4, 93, 121, 189.25];
const linear = { cls: 'LinearLR', args: [0.1], kwargs: { total_iters: 4 } };
const exponential = { cls: 'ExponentialLR', args: [0.9] };

const specs: (Spec & Omit<Case, 'name'>)[] = [
  { cls: 'LambdaLR', args: [[harmonic, wavy]] },
  { cls: 'LambdaLR', args: [wavy] },
  { cls: 'MultiplicativeLR', args: [[wavy, harmonic]] },
  { cls: 'MultiplicativeLR', kwargs: { lr_lambda: wavy } },
  { cls: 'StepLR', args: [7, 0.3] },
  { cls: 'StepLR', kwargs: { step_size: 4 } },
  { cls: 'MultiStepLR', args: [[3, 10, 10, 31]], kwargs: { gamma: 0.3 } },
  { cls: 'MultiStepLR', args: [[]] },
  { cls: 'ConstantLR' },
  { cls: 'ConstantLR', args: [0.7], kwargs: { total_iters: 11 } },
  { cls: 'LinearLR' },
  { cls: 'LinearLR', args: [0.05, 0.7, 13] },
  { cls: 'LinearLR', args: [1], kwargs: { end_factor: 0.013, total_iters: 29 } },
  { cls: 'ExponentialLR', args: [0.97] },
  { cls: 'ExponentialLR', kwargs: { gamma: 0.3 } },
  { cls: 'PolynomialLR' },
  { cls: 'PolynomialLR', args: [37, 2.5] },
  { cls: 'PolynomialLR', kwargs: { power: 0.9, total_iters: 21 } },
  { cls: 'CosineAnnealingLR', args: [13, 1e-3] },
  { cls: 'CosineAnnealingLR', args: [40] },
  { cls: 'CosineAnnealingWarmRestarts', args: [5], epochs: jumps },
  { cls: 'CosineAnnealingWarmRestarts', args: [3, 2, 1e-3], epochs: jumps },
  { cls: 'CosineAnnealingWarmRestarts', args: [1], kwargs: { T_mult: 3 }, epochs: jumps },
  { cls: 'OneCycleLR', args: [0.5], kwargs: { total_steps: 60 } },
  { cls: 'OneCycleLR', args: [[0.5, 0.25], null, 7, 10, 0.2, 'linear'], kwargs: { three_phase: true } },
  { cls: 'OneCycleLR', args: [0.5, 60, null, null, 0.4, 'cos', true, 0.8, [0.9, 0.92], 10.5, 100] },
  { cls: 'OneCycleLR', args: [0.5, 60], kwargs: { base_momentum: [0.8, 0.7] }, optimizer: 'Adam' },
  { cls: 'OneCycleLR', args: [0.5, 60], kwargs: { cycle_momentum: false } },
  { cls: 'CyclicLR', args: [0.01, 0.1, 7] },
  { cls: 'CyclicLR', args: [[0.01, 0.02], [0.1, 0.3], 5, 9, 'triangular2'] },
  { cls: 'CyclicLR', args: [0.01, 0.1, 6], kwargs: { mode: 'exp_range', gamma: 0.97 }, optimizer: 'Adam' },
  { cls: 'CyclicLR', args: [0.01, 0.1, 6.5, 2], kwargs: { scale_fn: harmonic, base_momentum: 0.5 } },
  { cls: 'CyclicLR', args: [0.01], kwargs: { max_lr: 0.1, scale_fn: wavy, scale_mode: 'iterations' } },
  { cls: 'CyclicLR', args: [0.01, 0.1, 3, 4, 'triangular', 1, null, 'cycle', false] },
  { cls: 'ReduceLROnPlateau', kwargs: { patience: 3, factor: 0.7, cooldown: 2, min_lr: 0.01 } },
  { cls: 'ReduceLROnPlateau', args: ['max', 0.5, 3, 1e-3, 'abs', 1, [0.01, 0.02]] },
  { cls: 'ReduceLROnPlateau', args: ['max', 0.5], kwargs: { patience: 0 } },
  { cls: 'ReduceLROnPlateau', args: ['min', 0.5, 1], kwargs: { threshold_mode: 'abs', eps: 0.01 } },
  { cls: 'ChainedScheduler', args: [[{ cls: 'ConstantLR', args: [0.1, 20] }, exponential]] },
  {
    cls: 'ChainedScheduler',
    args: [[{ cls: 'SequentialLR', args: [[linear, exponential], [4]] }, exponential]],
  },
  {
    cls: 'SequentialLR',
    args: [
      [linear, exponential, { cls: 'CosineAnnealingLR', args: [9] }],
      [5, 20],
    ],
  },
  {
    cls: 'SequentialLR',
    args: [
      [
        { cls: 'ChainedScheduler', args: [[linear, exponential]] },
        { cls: 'StepLR', args: [3] },
      ],
    ],
    kwargs: { milestones: [6] },
  },
  {
    cls: 'SequentialLR',
    args: [
      [
        linear,
        { cls: 'CosineAnnealingWarmRestarts', args: [3, 2] },
        { cls: 'CyclicLR', args: [0.01, 0.1, 4] },
      ],
    ],
    kwargs: { milestones: [4, 21] },
  },
];

const shown = ({ args = [], kwargs = {} }: Spec): string =>
  [...args, ...(Object.keys(kwargs).length > 0 ? [kwargs] : [])].map((a) => JSON.stringify(a)).join(', ');

export const cases: Case[] = specs.map((spec) => ({
  ...spec,
  name: `${spec.cls}(${shown(spec)}) ${spec.optimizer ?? ''}`.trim(),
}));

/** Steps of a run. */
export const n = 40;
/** What the plateau is measured by. */
export const losses = Array.from({ length: n }, (_, i) => Math.fround(1 / (1 + Math.min(i % 17, 6))));
export const epochs = [3, 10, 0, 25];

/** Python: the same, and what a run sees. `plain` gives what JSON can hold. */
export const source = `
import torch.optim.lr_scheduler as S
cases = json.loads(r'''${JSON.stringify(cases)}''')
losses = json.loads('${JSON.stringify(losses)}')
FN = {${Object.entries(functions).map(([name, [python]]) => `'${name}': ${python}`)}}
def build(v, opt):
    if isinstance(v, list): return [build(x, opt) for x in v]
    if not isinstance(v, dict): return v
    if 'fn' in v: return FN[v['fn']]
    args = [build(x, opt) for x in v.get('args', [])]
    if v['cls'] != 'ChainedScheduler': args = [opt, *args]
    return getattr(S, v['cls'])(*args, **{k: build(x, opt) for k, x in v.get('kwargs', {}).items()})
def optimizer(case, tensor=False):
    ps = [torch.zeros(1, requires_grad=True) for _ in range(2)]
    rate = torch.tensor if tensor else float
    groups = [{'params': [ps[0]]}, {'params': [ps[1]], 'lr': rate(0.037)}]
    if case.get('optimizer') == 'Adam': return torch.optim.Adam(groups, rate(0.1))
    return torch.optim.SGD(groups, rate(0.1), momentum=0.9)
def plain(v):
    if isinstance(v, torch.Tensor): return v.item()
    if isinstance(v, float) and math.isinf(v): return 'inf' if v > 0 else '-inf'
    if isinstance(v, dict): return {str(k): plain(x) for k, x in v.items()}
    if isinstance(v, (list, tuple)): return [plain(x) for x in v]
    return v
def settings(opt):
    return plain([{k: v for k, v in g.items() if k in ('lr', 'betas', 'momentum', 'initial_lr')} for g in opt.param_groups])
def step(opt, s, i, *epoch):
    opt.step()
    if isinstance(s, S.ReduceLROnPlateau): s.step(losses[i], *epoch)
    else: s.step(*epoch)
    return [settings(opt), plain(s.get_last_lr())]
`;

// biome-ignore lint/suspicious/noExplicitAny: of any class
export function build(spec: Spec, opt: Optimizer): any {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    if ('fn' in value) return functions[value.fn as string]![1];
    if ('cls' in value) return build(value as Spec, opt);
    return Object.fromEntries(Object.entries(value).map(([key, x]) => [key, resolve(x)]));
  };
  const args = (spec.args ?? []).map(resolve);
  if (spec.kwargs !== undefined) args.push(resolve(spec.kwargs));
  // biome-ignore lint/suspicious/noExplicitAny: by name
  const Scheduler = (torch.optim.lr_scheduler as any)[spec.cls];
  return spec.cls === 'ChainedScheduler' ? new Scheduler(...args) : new Scheduler(opt, ...args);
}

export function optimizer(spec: Pick<Case, 'optimizer'> = {}, tensor = false): Optimizer {
  const rate = (lr: number) => (tensor ? torch.tensor(lr) : lr);
  const [p, q] = [0, 1].map(() => torch.zeros([1], { requires_grad: true })) as [torch.Tensor, torch.Tensor];
  const groups = [{ params: [p] }, { params: [q], lr: rate(0.037) }];
  if (spec.optimizer === 'Adam') return new torch.optim.Adam(groups, rate(0.1));
  return new torch.optim.SGD(groups, rate(0.1), { momentum: 0.9 });
}

/** What JSON holds of it in Python. */
export function plain(value: unknown): unknown {
  if (value instanceof torch.Tensor) return value.item();
  if (value === Infinity || value === -Infinity) return value > 0 ? 'inf' : '-inf';
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, x]) => [key, plain(x)]));
}

/** The other way, but for Maps. */
export function unplain(value: unknown): unknown {
  if (value === 'inf' || value === '-inf') return value === 'inf' ? Infinity : -Infinity;
  if (Array.isArray(value)) return value.map(unplain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, x]) => [key, unplain(x)]));
}

export function settings(opt: Optimizer): unknown {
  const seen = ['lr', 'betas', 'momentum', 'initial_lr'];
  return opt.param_groups.map((group) =>
    Object.fromEntries(
      Object.entries(group).flatMap(([key, value]) => (seen.includes(key) ? [[key, plain(value)]] : [])),
    ),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: of any class
export function step(opt: Optimizer, s: any, i: number, ...epoch: number[]): unknown {
  opt.step();
  if (s instanceof torch.optim.lr_scheduler.ReduceLROnPlateau) s.step(losses[i]!, ...epoch);
  else s.step(...epoch);
  return [settings(opt), plain(s.get_last_lr())];
}
