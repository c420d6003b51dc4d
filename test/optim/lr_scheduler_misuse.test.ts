/** What is refused: by the same class of error as in Python, in PyTorch's words where it has some, and without a trace. */
import * as torch from 'nodetorch';
import { python } from '../support/python.js';
import { type Any, any, everything, failure, misuses } from './misuses.js';
import { optimizer, source } from './schedules.js';

const { lr_scheduler: S } = torch.optim;

const expected = python(`${source}
def attempt(before, code):
    scope = {'S': S, 'torch': torch, 'math': math, 'optimizer': optimizer, 'o': optimizer({})}
    exec(before, scope)
    return error(lambda: eval(code, scope))
emit('errors', [attempt(*m) for m in json.loads(r'''${JSON.stringify(misuses.map((m) => [m.before ?? '', m.python]))}''')])
`).errors;

/** What the class is called here. */
function classOf(type: string): string {
  if (type === 'TypeError') return 'TypeError';
  return ['ValueError', 'ZeroDivisionError', 'OverflowError'].includes(type) ? 'RangeError' : 'TorchError';
}

beforeAll(() => {
  jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
});
afterAll(() => jest.restoreAllMocks());

for (const tensor of [false, true]) {
  test.each(
    misuses.map((m, i) => [`${m.before ? `${m.before}; ` : ''}${m.python}`, m, expected[i]] as const),
  )(`%s${tensor ? ', with tensors' : ''}`, (_, { make, message }, { type, message: text }) => {
    const o = optimizer({}, tensor);
    const [state, fails] = make(o);
    const before = everything(o, state);
    const error = failure(fails);
    expect([error.constructor.name, error.name]).toEqual([classOf(type), classOf(type)]);
    if (message) expect(error.message).toBe(text);
    expect(everything(o, state)).toEqual(before);
  });
}

test('arguments that are missing, unknown or of a wrong type are named', () => {
  const o = optimizer();
  const messages: [() => unknown, string][] = [
    [() => new (S.StepLR as Any)(o), 'StepLR() missing 1 required positional arguments: "step_size"'],
    [() => new S.StepLR(o, any(2.5)), "StepLR(): argument 'step_size' (position 2) must be int, not float"],
    [() => new S.StepLR(o, 2, any('a')), "StepLR(): argument 'gamma' (position 3) must be float, not str"],
    [
      () => new S.ExponentialLR(o, any({ gama: 1 })),
      "ExponentialLR() got an unexpected keyword argument 'gama' (known are: optimizer, gamma, last_epoch)",
    ],
    [() => new S.MultiStepLR(o, [1, any('2')]), 'milestones[1] must be int, not str'],
    [() => new S.OneCycleLR(o, [1, any(null)], 3), 'max_lr[1] must be float, not NoneType'],
    [() => new S.LambdaLR(o, any([1, 2])), 'lr_lambda should be a function, but got int'],
    [
      () =>
        new S.LambdaLR(
          o,
          any(async () => 1),
        ),
      'lr_lambda must return a number, but gave Promise',
    ],
    [() => new S.LambdaLR(o, () => NaN), 'lr_lambda must return a number, but gave NaN for 0'],
    [
      () => new S.CyclicLR(o, 0.1, 0.2, { scale_fn: (x) => x, scale_mode: any('steps') }),
      "scale_mode must be one of 'cycle' or 'iterations', instead got steps",
    ],
    [() => new S.ReduceLROnPlateau(o).step(any('1')), 'must be a number or a tensor of one, not str'],
    [() => new (class extends S.LRScheduler {})(o, any('1')), 'last_epoch must be int, not str'],
  ];
  const before = everything(o, null);
  for (const [fails, message] of messages) {
    expect(failure(fails).message).toContain(message);
    expect(everything(o, null)).toEqual(before);
  }
});

test('undefined is not given, wherever it stands', () => {
  const o = optimizer();
  const rest = [undefined, undefined] as Any;
  expect(new S.StepLR(o, 2, ...rest).gamma).toBe(0.1);
  expect(new S.StepLR(o, 2, undefined, -1).gamma).toBe(0.1);
  expect(new S.StepLR(o, 2, { gamma: undefined }).gamma).toBe(0.1);
  expect(new S.ReduceLROnPlateau(o, undefined, 0.5).mode).toBe('min');
  expect(new S.OneCycleLR(o, 0.5, 10, undefined, undefined, { pct_start: 0.5 }).total_steps).toBe(10);
});

test('rates of a schedule of your own are checked', () => {
  const o = optimizer();
  const before = everything(o, null);
  for (const [rates, message] of [
    [any(5), 'get_lr() must give a list, not int'],
    [[1], 'the schedule has learning rates for 1 of 2 param_groups'],
    [[1, any(undefined)], 'expected a number or Tensor as learning rate, but got undefined'],
  ] as const) {
    class Own extends S.LRScheduler {
      constructor() {
        super(o);
        this.begin();
      }
      override get_lr(): number[] {
        return rates;
      }
    }
    expect(failure(() => new Own()).message).toContain(message);
    expect(everything(o, null)).toEqual(before);
  }
});

test('a step that fails in one of several schedules is taken back in all of them, and in tensors', () => {
  const o = optimizer({}, true);
  const inner = [new S.StepLR(o, 1), new S.LambdaLR(o, (e) => (e < 1 ? 1 : any(null)))];
  const s = new S.ChainedScheduler(inner);
  const before = everything(o, s);
  expect(() => s.step()).toThrow('lr_lambda must return a number, but gave NoneType');
  expect(everything(o, s)).toEqual(before);
});
