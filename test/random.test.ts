import * as torch from 'nodetorch';
import { expectSame, python } from './support/python.js';

const ref = python(`
torch.manual_seed(42)
emit('randn', torch.randn(3, 5)); emit('rand', torch.rand(2)); emit('randperm', torch.randperm(10))
emit('state', torch.get_rng_state())
g = torch.Generator().manual_seed(7)
emit('generator', torch.randn(4, generator=g)); emit('initial', [g.initial_seed(), torch.Generator().initial_seed()])
emit('negative', str(torch.Generator().manual_seed(-1).initial_seed()))
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
