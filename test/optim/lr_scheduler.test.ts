import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { python } from '../support/python.js';
import {
  build,
  type Case,
  cases,
  epochs,
  n,
  optimizer,
  plain,
  settings,
  source,
  step,
  unplain,
} from './schedules.js';

const { lr_scheduler: S } = torch.optim;
const half = n / 2;
const kTensorSteps = 14;
const kResumed = 7;

const expected = python(`${source}
def run(case):
    opt = optimizer(case)
    s = build(case, opt)
    out = {'first': settings(opt), 'seen': []}
    for i in range(${n}):
        if i == ${half}: out['state'], out['options'] = plain(s.state_dict()), settings(opt)
        if i == ${kResumed + 1}: groups = opt.state_dict()
        out['seen'].append(step(opt, s, i))
    out['last'] = plain(s.state_dict())
    opt = optimizer(case)
    s = build(case, opt)
    jump = case.get('epochs', ${JSON.stringify(epochs)})
    takes = case['cls'] not in ('ChainedScheduler', 'SequentialLR')
    out['jumps'] = [step(opt, s, i, e) for i, e in enumerate(jump)] if takes else error(lambda: s.step(1))['type']
    out['on'] = [step(opt, s, i) for i in range(4)]
    out['jumped'] = plain(s.state_dict())
    if takes and case['cls'] != 'ReduceLROnPlateau':
        opt = optimizer(case)
        opt.load_state_dict(groups)
        s = build({**case, 'kwargs': {**case.get('kwargs', {}), 'last_epoch': ${kResumed}}}, opt)
        out['resumed'] = [settings(opt), plain(s.state_dict()), [step(opt, s, i) for i in range(9)]]
    opt = optimizer(case, True)
    rates = [g['lr'] for g in opt.param_groups]
    s = build(case, opt)
    out['tensor'] = [settings(opt), [step(opt, s, i) for i in range(${kTensorSteps})]]
    assert all(g['lr'] is rate for g, rate in zip(opt.param_groups, rates))
    return out
for case in cases: emit(case['name'], run(case))
emit('subclasses', [c.__name__ for c in vars(S).values() if isinstance(c, type) and issubclass(c, S.LRScheduler)])
`);

const all = cases.map((c) => [c.name, c, expected[c.name]] as const);
const range = (to: number): number[] => Array.from({ length: to }, (_, i) => i);

let emitted: jest.SpyInstance;
beforeAll(() => {
  emitted = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
});
afterAll(() => emitted.mockRestore());

test.each(all)('%s', (_, c, { first, seen, last }) => {
  const opt = optimizer(c);
  const s = build(c, opt);
  expect(settings(opt)).toEqual(first);
  expect(range(n).map((i) => step(opt, s, i))).toEqual(seen);
  expect(plain(s.state_dict())).toEqual(last);
  expect(s).toBeInstanceOf(S.LRScheduler);
});

test.each(all)('%s goes on from its state, and from that of Python', (_, c, { state, options, seen }) => {
  const first = optimizer(c);
  const s = build(c, first);
  for (const i of range(half)) step(first, s, i);
  expect(plain(s.state_dict())).toEqual(state);
  for (const given of [s.state_dict(), unplain(state) as Record<string, unknown>]) {
    const second = optimizer(c);
    const t = build(c, second);
    t.load_state_dict(given);
    second.load_state_dict(first.state_dict());
    expect(settings(second)).toEqual(options);
    expect(range(half).map((i) => step(second, t, half + i))).toEqual(seen.slice(half));
    expect(plain(s.state_dict())).toEqual(state);
  }
});

test.each(all)('%s goes to an epoch', (_, c, { jumps, on, jumped }) => {
  const opt = optimizer(c);
  const s = build(c, opt);
  if (typeof jumps === 'string') {
    expect(jumps).toBe('TypeError');
    expect(() => s.step(1)).toThrow(new TypeError('step() takes 0 positional arguments but 1 was given'));
  } else expect((c.epochs ?? epochs).map((epoch, i) => step(opt, s, i, epoch))).toEqual(jumps);
  expect(range(4).map((i) => step(opt, s, i))).toEqual(on);
  expect(plain(s.state_dict())).toEqual(jumped);
});

test.each(all.filter(([, , { resumed }]) => resumed))('%s is resumed', (_, c, { resumed }) => {
  const first = optimizer(c);
  const s = build(c, first);
  for (const i of range(kResumed + 1)) step(first, s, i);
  const opt = optimizer(c);
  opt.load_state_dict(first.state_dict());
  const t = build({ ...c, kwargs: { ...c.kwargs, last_epoch: kResumed } }, opt);
  const now = [settings(opt), plain(t.state_dict()), range(9).map((i) => step(opt, t, i))];
  expect(now).toEqual(resumed);
});

test.each(all)('%s fills tensors', (_, c, { tensor }) => {
  const opt = optimizer(c, true);
  const rates = opt.param_groups.map((group) => group.lr as unknown as torch.Tensor);
  // Nothing that the schedule keeps belongs to a scope of the caller's.
  const s = torch.tidy(() => build(c, opt));
  const first = settings(opt);
  const seen = range(kTensorSteps).map((i) => torch.tidy(() => step(opt, s, i)));
  expect([first, seen]).toEqual(tensor);
  opt.param_groups.forEach((group, i) => {
    expect(group.lr).toBe(rates[i]);
    expect(s.get_last_lr()[i]).not.toBe(rates[i]);
  });
});

test('Python goes on from a saved state, and so does one that comes back from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nodetorch-schedules-'));
  try {
    const file = join(folder, 'states.pt');
    const saved = cases.map((c) => {
      const opt = optimizer(c);
      const s = build(c, opt);
      for (const i of range(half)) step(opt, s, i);
      return { schedule: s.state_dict(), optimizer: opt.state_dict() };
    });
    torch.save(saved, file);
    const went = python(`${source}
for case, saved in zip(cases, torch.load('${file}')):
    opt = optimizer(case)
    s = build(case, opt)
    s.load_state_dict(saved['schedule'])
    opt.load_state_dict(saved['optimizer'])
    emit(case['name'], [step(opt, s, i) for i in range(${half}, ${n})])
`);
    const loaded = torch.load(file) as typeof saved;
    cases.forEach((c: Case, at) => {
      expect(went[c.name]).toEqual(expected[c.name].seen.slice(half));
      const opt = optimizer(c);
      const s = build(c, opt);
      s.load_state_dict(loaded[at]!.schedule);
      opt.load_state_dict(loaded[at]!.optimizer);
      expect(range(half).map((i) => step(opt, s, half + i))).toEqual(went[c.name]);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('all schedules that Python has are here', () => {
  const names = expected.subclasses.filter((name: string) => !name.startsWith('_'));
  expect(Object.keys(S).sort()).toEqual(names.sort());
});

test('a schedule of a plateau is an LRScheduler by type too', () => {
  const s: torch.optim.lr_scheduler.LRScheduler = new S.ReduceLROnPlateau(optimizer(), { factor: 0.5 });
  expect(s).toBeInstanceOf(S.LRScheduler);
  expect(() => s.get_lr()).toThrow(new torch.TorchError('ReduceLROnPlateau has no get_lr()'));
});

test('a measure may be a tensor, a bigint or a boolean, and NaN is never better', () => {
  const s = new S.ReduceLROnPlateau(optimizer());
  s.step(torch.tensor([[3]]));
  expect(s.best).toBe(3);
  // biome-ignore lint/suspicious/noExplicitAny: Python's int and bool
  for (const metrics of [2n, true] as any[]) s.step(metrics);
  expect(s.best).toBe(1);
  s.step(NaN);
  expect([s.best, s.num_bad_epochs]).toEqual([1, 1]);
});

test('what a Counter comes back as, a Map, is a state of milestones, and so is an object', () => {
  for (const milestones of [new Map([[2, 1]]), new Map([[2n, 1n]]), { 2: 1 }]) {
    const opt = optimizer();
    const s = new S.MultiStepLR(opt, []);
    s.load_state_dict({ milestones });
    expect(s.milestones).toEqual(new Map([[2, 1]]));
    for (const i of range(2)) step(opt, s, i);
    expect(s.get_last_lr()[0]).toBe(0.1 * 0.1);
  }
});

test('a group that is added takes the minimum that holds for all', () => {
  const opt = optimizer();
  const s = new S.ReduceLROnPlateau(opt, { patience: 0, min_lr: 0.05, factor: 0.1 });
  opt.add_param_group({ params: [torch.zeros([1], { requires_grad: true })], lr: 7 });
  s.step(1);
  s.step(1);
  expect(s.get_last_lr()).toEqual([0.05, 0.037, 7 * 0.1]);
  expect(s.min_lrs).toEqual([0.05, 0.05, 0.05]);
});

test('one of your own needs get_lr alone', () => {
  class Halves extends S.LRScheduler {
    readonly factor = 0.5;
    constructor(opt: torch.optim.Optimizer) {
      super(opt);
      this.begin();
    }
    override get_lr(): number[] {
      return this._is_initial ? this.rates() : this.rates().map((lr) => lr * this.factor);
    }
  }
  const opt = optimizer();
  const s = new Halves(opt);
  step(opt, s, 0);
  expect(s.get_last_lr()).toEqual([0.05, 0.037 / 2]);
  expect(Object.keys(s.state_dict()).sort()).toEqual([
    '_get_lr_called_within_step',
    '_is_initial',
    '_last_lr',
    '_step_count',
    'base_lrs',
    'factor',
    'last_epoch',
  ]);
});

describe('warnings', () => {
  // Each comes once in a process.
  const warnings = (f: (m: typeof torch) => void): string[] => {
    emitted.mockClear();
    jest.isolateModules(() => f(require('nodetorch')));
    return emitted.mock.calls.map(([message]) => String(message));
  };
  const sgd = (m: typeof torch) => new m.optim.SGD([m.zeros([1], { requires_grad: true })], 0.1);

  test('of a schedule that steps before its optimizer has made a step', () => {
    const early = /^Detected call of `lr_scheduler.step\(\)` before `optimizer.step\(\)`/;
    const [first, ...others] = warnings((m) => new m.optim.lr_scheduler.StepLR(sgd(m), 2).step());
    expect(first).toMatch(early);
    expect(others).toEqual([]);
    const late = warnings((m) => {
      const opt = sgd(m);
      new m.optim.lr_scheduler.ExponentialLR(opt, 0.5);
      opt.step();
      // It is made later, but the optimizer has made a step since it has schedules.
      new m.optim.lr_scheduler.StepLR(opt, 2).step();
    });
    expect(late).toEqual([]);
  });

  test('of an epoch, where that is deprecated', () => {
    const old = [expect.stringMatching(/^The epoch parameter in `scheduler.step\(\)` was not necessary/)];
    const run = (f: (m: typeof torch, opt: torch.optim.Optimizer) => void) =>
      warnings((m) => {
        const opt = sgd(m);
        f(m, opt);
      });
    expect(
      run((m, opt) => {
        const s = new m.optim.lr_scheduler.StepLR(opt, 2);
        opt.step();
        s.step(10);
        expect(s.last_epoch).toBe(10);
      }),
    ).toEqual(old);
    expect(
      run((m, opt) => {
        const s = new m.optim.lr_scheduler.ReduceLROnPlateau(opt);
        s.step(1, 50);
        expect(s.last_epoch).toBe(50);
      }),
    ).toEqual(old);
    expect(run((m, opt) => new m.optim.lr_scheduler.CosineAnnealingWarmRestarts(opt, 5).step(1.5))).toEqual(
      [],
    );
  });

  test('of get_lr outside a step', () => {
    const got = warnings((m) => new m.optim.lr_scheduler.StepLR(sgd(m), 2).get_lr());
    expect(got).toEqual([
      'To get the last learning rate computed by the scheduler, please use `get_last_lr()`.',
    ]);
  });
});
