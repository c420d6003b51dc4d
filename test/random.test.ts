import * as torch from 'nodetorch';
import { expectSame, python } from './support/python.js';

const ref = python(`
torch.manual_seed(42)
emit('randn', torch.randn(3, 5)); emit('rand', torch.rand(2)); emit('randperm', torch.randperm(10))
emit('state', torch.get_rng_state())
g = torch.Generator().manual_seed(7)
emit('generator', torch.randn(4, generator=g)); emit('initial', [g.initial_seed(), torch.Generator().initial_seed()])
emit('negative', str(torch.Generator().manual_seed(-1).initial_seed()))
def fork(**options):
    torch.manual_seed(3)
    with torch.random.fork_rng(**options):
        inside = [torch.rand(2), torch.random.manual_seed(9).initial_seed(), torch.rand(2)]
    return [*inside, torch.rand(2), torch.get_rng_state(), torch.random.initial_seed()]
emit('fork', [fork(), fork(devices=[]), fork(enabled=False), fork(device_type='meta')])
emit('nothing', torch.rand(2, generator=torch.Generator(None)))
emit('wrong', {'state': error(lambda: torch.set_rng_state(None)), 'list': error(lambda: torch.set_rng_state([1])),
               'device': error(lambda: torch.Generator([1])), 'type': error(lambda: torch.random.fork_rng(device_type='nowhere').__enter__()),
               'number': error(lambda: torch.random.fork_rng(devices=5).__enter__()), 'place': error(lambda: torch.random.fork_rng(devices=[0]).__enter__())})
emit('errors', {'state': error(lambda: torch.set_rng_state(torch.ones(3))),
                'short': error(lambda: torch.set_rng_state(torch.ones(3, dtype=torch.uint8)))})
`);

test('the same seed draws the same numbers and leaves the same state', () => {
  torch.manual_seed(42);
  expectSame(torch.randn(3, 5), ref.randn);
  expectSame(torch.rand(2), ref.rand);
  expectSame(torch.randperm(10), ref.randperm);
  expectSame(torch.get_rng_state(), ref.state);
});

test('a generator of its own', () => {
  const g = new torch.Generator().manual_seed(7);
  expectSame(torch.randn([4], { generator: g }), ref.generator);
  expect([g.initial_seed(), new torch.Generator().initial_seed()]).toEqual(ref.initial);
  expect(String(g.device)).toBe('cpu');
});

test('a state can be saved and set again', () => {
  const state = torch.get_rng_state();
  const first = torch.rand(3).tolist();
  torch.set_rng_state(state);
  expect(torch.rand(3).tolist()).toEqual(first);
});

test('seed draws another seed', () => {
  const g = new torch.Generator();
  expect(g.seed()).not.toBe(g.seed());
});

test('misuse', () => {
  expect(() => torch.manual_seed(1.5)).toThrow('expected an integer');
  expect(() => torch.manual_seed(2n ** 64n)).toThrow(RangeError);
  expect(new torch.Generator().manual_seed(-1).initial_seed()).toBe(BigInt(ref.negative));
  expect(() => torch.set_rng_state(torch.ones(3))).toThrow('expected a torch.ByteTensor');
  expect(() => torch.set_rng_state(torch.ones([3], { dtype: torch.uint8 }))).toThrow(
    ref.errors.short.message,
  );
  expect(() => new torch.Generator('nowhere')).toThrow('nowhere');
});

const forks: [name: string, options: torch.random.ForkOptions][] = [
  ['all', {}],
  ['the CPU alone', { devices: [] }],
  ['nothing', { enabled: false }],
  ['of no device', { device_type: 'meta' }],
];

describe.each(forks)('fork_rng: %s', (name, options) => {
  const expected = ref.fork[forks.findIndex(([other]) => other === name)];
  const draw = () => [torch.rand(2), torch.random.manual_seed(9).initial_seed(), torch.rand(2)] as const;
  const check = (inside: ReturnType<typeof draw>) => {
    expectSame(inside[0], expected[0]);
    expect(inside[1]).toBe(expected[1]);
    expectSame(inside[2], expected[2]);
    expectSame(torch.rand(2), expected[3]);
    expectSame(torch.random.get_rng_state(), expected[4]);
    expect(torch.random.initial_seed()).toBe(expected[5]);
  };

  test('while a function runs', () => {
    torch.random.manual_seed(3);
    check(torch.random.fork_rng(options, draw));
  });

  test('until the end of a block', () => {
    torch.random.manual_seed(3);
    let inside: ReturnType<typeof draw>;
    {
      using _ = torch.random.fork_rng(options);
      using _scope = torch.scope();
      inside = draw().map((each) => (each instanceof torch.Tensor ? torch.keep(each) : each)) as never;
    }
    check(inside);
  });
});

test('fork_rng goes back where the function throws', () => {
  const before = torch.get_rng_state();
  const fail = () =>
    torch.random.fork_rng(() => {
      torch.rand(3);
      throw new Error('inside');
    });
  expect(fail).toThrow('inside');
  expect(torch.get_rng_state().equal(before)).toBe(true);
});

test('torch.random is what torch has', () => {
  const { default_generator, get_rng_state, set_rng_state, manual_seed, seed, initial_seed } = torch.random;
  expect([default_generator, get_rng_state, set_rng_state, manual_seed, seed, initial_seed]).toEqual([
    torch.default_generator,
    torch.get_rng_state,
    torch.set_rng_state,
    torch.manual_seed,
    torch.seed,
    torch.initial_seed,
  ]);
  expect(seed()).toBe(initial_seed());
});

test('arguments of wrong types', () => {
  // @ts-expect-error
  expect(() => torch.set_rng_state(null)).toThrow(new TypeError(ref.wrong.state.message));
  // @ts-expect-error
  expect(() => torch.set_rng_state([1])).toThrow(new TypeError(ref.wrong.list.message));
  // @ts-expect-error
  expect(() => new torch.Generator([1])).toThrow(new TypeError(ref.wrong.device.message));
  // @ts-expect-error
  expect(() => new torch.Generator({ device: 5 })).toThrow(TypeError);
  // @ts-expect-error
  expect(() => new torch.Generator({ dev: 'cuda' })).toThrow(
    "Generator() got an unexpected keyword argument 'dev' (known are: device)",
  );
  // As None in Python.
  expectSame(torch.rand([2], { generator: new torch.Generator(null) }), ref.nothing);
  const before = torch.get_rng_state();
  // @ts-expect-error
  expect(() => torch.random.fork_rng({ devices: 5 })).toThrow(new TypeError(ref.wrong.number.message));
  // @ts-expect-error
  expect(() => torch.random.fork_rng({ enabled: 'no' })).toThrow("argument 'enabled' must be bool, not str");
  // @ts-expect-error
  expect(() => torch.random.fork_rng({ device: [] })).toThrow("unexpected keyword argument 'device'");
  expect(() => torch.random.fork_rng({ device_type: 'nowhere' })).toThrow(ref.wrong.type.message);
  expect(() => torch.random.fork_rng({ devices: [0] })).toThrow(ref.wrong.place.message);
  expect(() => torch.random.fork_rng(async () => {})).toThrow('synchronous function');
  expect(torch.get_rng_state().equal(before)).toBe(true);
});
