/** States that are refused. */
import * as torch from 'nodetorch';
import { any, everything, failure } from './misuses.js';
import { optimizer } from './schedules.js';

const { lr_scheduler: S } = torch.optim;
type Optimizer = torch.optim.Optimizer;

const made: [string, (o: Optimizer) => torch.optim.lr_scheduler.LRScheduler][] = [
  ['LambdaLR', (o) => new S.LambdaLR(o, () => 1)],
  ['MultiplicativeLR', (o) => new S.MultiplicativeLR(o, () => 1)],
  ['StepLR', (o) => new S.StepLR(o, 3)],
  ['MultiStepLR', (o) => new S.MultiStepLR(o, [3])],
  ['ConstantLR', (o) => new S.ConstantLR(o)],
  ['LinearLR', (o) => new S.LinearLR(o)],
  ['ExponentialLR', (o) => new S.ExponentialLR(o, 0.9)],
  ['PolynomialLR', (o) => new S.PolynomialLR(o)],
  ['CosineAnnealingLR', (o) => new S.CosineAnnealingLR(o, 3)],
  ['CosineAnnealingWarmRestarts', (o) => new S.CosineAnnealingWarmRestarts(o, 3)],
  ['OneCycleLR', (o) => new S.OneCycleLR(o, 1, 5)],
  ['CyclicLR', (o) => new S.CyclicLR(o, 0.1, 0.2)],
  ['ReduceLROnPlateau', (o) => new S.ReduceLROnPlateau(o)],
  ['ChainedScheduler', (o) => new S.ChainedScheduler([new S.ConstantLR(o), new S.StepLR(o, 2)])],
  ['SequentialLR', (o) => new S.SequentialLR(o, [new S.ConstantLR(o), new S.StepLR(o, 2)], [2])],
];

test.each(made)('%s refuses states that are none', (name, make) => {
  const o = optimizer();
  const s = make(o);
  const good = s.state_dict();
  const before = everything(o, s);
  const inner = good._schedulers as Record<string, unknown>[] | undefined;
  const bad: [unknown, string][] = [
    [null, 'expected an object, as state_dict() returns, but got NoneType'],
    [5, 'expected an object, as state_dict() returns, but got int'],
    [[], 'but got list'],
    [undefined, 'but got undefined'],
    [new Map(), 'but got Map'],
    [{ ...good, _last_lr: 5 }, "'_last_lr' must be list, not int"],
    [{ ...good, _last_lr: [0.1, 'a'] }, "'_last_lr[1]' must be number, not str"],
    [{ ...good, optimizer: o }, `'optimizer' is no state of a ${name}`],
    [{ ...good, step: 5 }, `'step' is no state of a ${name}`],
    [{ ...good, ['__proto__']: {} }, `'__proto__' is no state of a ${name}`],
  ];
  if (name !== 'ChainedScheduler')
    bad.push([{ ...good, last_epoch: 'a' }, "'last_epoch' must be number, not str"]);
  if (inner !== undefined) {
    const second = { ...inner[1], gamma: 'a' };
    bad.push(
      [{ ...good, _schedulers: undefined }, "the state has no '_schedulers'"],
      [{ ...good, _schedulers: 5 }, "'_schedulers' must be a list of 2 states, but got int"],
      [{ ...good, _schedulers: [inner[0]] }, "'_schedulers' must be a list of 2 states, but got 1"],
      // The first is good, and isn't loaded either.
      [
        { ...good, _schedulers: [{ ...inner[0], last_epoch: 77 }, second] },
        "'gamma' must be number, not str",
      ],
    );
  }
  for (const [state, message] of bad) {
    const error = failure(() => s.load_state_dict(any(state)));
    expect(error.message).toContain(message);
    expect(everything(o, s)).toEqual(before);
  }
  s.load_state_dict(good);
  expect(everything(o, s)).toEqual(before);
});

test('values of states that a schedule checks itself', () => {
  const o = optimizer();
  const plateau = new S.ReduceLROnPlateau(o);
  const cyclic = new S.CyclicLR(o, 0.1, 0.2);
  const steps = new S.MultiStepLR(o, [2]);
  const bad: [torch.optim.lr_scheduler.LRScheduler, object, string][] = [
    [plateau, { mode: 'best' }, 'mode best is unknown!'],
    [plateau, { threshold_mode: 'some' }, 'threshold mode some is unknown!'],
    [plateau, { default_min_lr: 'a' }, "'default_min_lr' must be a number or null, not str"],
    [cyclic, { mode: 'flat', _scale_fn_custom: null }, 'mode is invalid and scale_fn is None'],
    [cyclic, {}, "the state has no '_scale_fn_custom'"],
    [new S.LambdaLR(o, () => 1), {}, "the state has no 'lr_lambdas'"],
    [steps, { milestones: 5 }, "'milestones' must be a Map, not int"],
    [steps, { milestones: [5] }, "'milestones' must be a Map, not list"],
    [steps, { milestones: { a: 1 } }, "'milestones' must hold ints, not a: 1"],
  ];
  for (const [s, state, message] of bad) {
    const before = everything(o, s);
    expect(failure(() => s.load_state_dict(any(state))).message).toContain(message);
    expect(everything(o, s)).toEqual(before);
  }
  plateau.load_state_dict({ default_min_lr: null, min_lrs: [0, 0] });
  expect(plateau.default_min_lr).toBeNull();
});
