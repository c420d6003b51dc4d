/** Clipping of gradients, parameters as a vector. */
import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import { expectSame, python } from '../support/python.js';

const {
  clip_grad_norm_,
  clip_grad_value_,
  clip_grads_with_norm_,
  get_total_norm,
  parameters_to_vector,
  vector_to_parameters,
} = nn.utils;

torch.set_num_threads(1);

const py = python(`
def model(scale=10):
    torch.manual_seed(0)
    m = nn.Sequential(nn.Linear(3, 4), nn.PReLU(), nn.Linear(4, 2).double())
    (m[0](torch.randn(5, 3)) * scale).sum().backward()
    (m[2](torch.randn(5, 4).double()) * scale).sum().backward()
    return m
grads = lambda m: [p.grad for p in m.parameters() if p.grad is not None]
for name, kw in {'2': {}, '1': {'norm_type': 1}, 'inf': {'norm_type': math.inf}}.items():
    m = model(); n = nn.utils.clip_grad_norm_(m.parameters(), 1.5, **kw); emit('norm' + name, [n] + grads(m))
m = model(0.001); n = nn.utils.clip_grad_norm_(m.parameters(), 1.5); emit('small', [n] + grads(m))
emit('none', nn.utils.clip_grad_norm_([nn.Parameter(torch.ones(1))], 1.0))
m = model(); nn.utils.clip_grad_value_(m.parameters(), 2.5); emit('value', grads(m))
m = model(); n = nn.utils.get_total_norm(grads(m), 1); nn.utils.clip_grads_with_norm_(m.parameters(), 1.5, n); emit('two_steps', [n] + grads(m))
emit('infinite', error(lambda: nn.utils.clip_grad_norm_(model(math.inf).parameters(), 1.0, error_if_nonfinite=True)))
m = nn.Linear(3, 4); torch.manual_seed(1); m.reset_parameters()
emit('vector', nn.utils.parameters_to_vector(m.parameters()))
emit('not_tensor', error(lambda: nn.utils.vector_to_parameters(3, m.parameters())))
`);

function model(scale = 10): nn.Module {
  torch.manual_seed(0);
  const [first, act, last] = [new nn.Linear(3, 4), new nn.PReLU(), new nn.Linear(4, 2)];
  last.double();
  first(torch.randn([5, 3]))
    .mul(scale)
    .sum()
    .backward();
  last(torch.randn([5, 4]).double())
    .mul(scale)
    .sum()
    .backward();
  return new nn.Sequential(first, act, last);
}

function check(m: nn.Module, expected: never[]) {
  const grads = [...m.parameters()].flatMap((p) => p.grad ?? []);
  expect(grads.length).toBe(expected.length);
  grads.forEach((grad, i) => {
    expectSame(grad, expected[i]!);
  });
}

test.each([
  ['2', {}],
  ['1', { norm_type: 1 }],
  ['inf', { norm_type: Number.POSITIVE_INFINITY }],
])('clip_grad_norm_ of order %s', (name, options) => {
  const m = model();
  const [norm, ...grads] = py[`norm${name}`];
  expectSame(clip_grad_norm_(m.parameters(), 1.5, options), norm);
  check(m, grads as never[]);
});

test('clip_grad_norm_ leaves small gradients nearly alone, and takes none', () => {
  const m = model(0.001);
  const [norm, ...grads] = py.small;
  expectSame(clip_grad_norm_(m.parameters(), 1.5), norm);
  check(m, grads as never[]);
  expectSame(clip_grad_norm_(new nn.Parameter(torch.ones([1])), 1), py.none);
});

test('clip_grad_value_', () => {
  const m = model();
  clip_grad_value_(m.parameters(), 2.5);
  check(m, py.value);
});

test('get_total_norm, then clip_grads_with_norm_', () => {
  const m = model();
  const [norm, ...grads] = py.two_steps;
  const total = get_total_norm(
    [...m.parameters()].flatMap((p) => p.grad ?? []),
    1,
  );
  expectSame(total, norm);
  clip_grads_with_norm_(m.parameters(), 1.5, total);
  check(m, grads as never[]);
  expectSame(get_total_norm([]), py.none);
});

test('clipping takes its arguments by name, and a tensor at a time', () => {
  const [byName, one] = [model(), model()];
  clip_grad_value_({ parameters: byName.parameters(), clip_value: 2.5 });
  clip_grad_value_(one.parameters(), 2.5, { foreach: false });
  for (const m of [byName, one]) check(m, py.value);
  const [norm, ...grads] = py.norminf;
  const infinite = model();
  expectSame(
    clip_grad_norm_({ parameters: infinite.parameters(), max_norm: 1.5, norm_type: 'inf', foreach: false }),
    norm,
  );
  check(infinite, grads as never[]);
});

test('clipping refuses wrong arguments before it changes anything', () => {
  const m = model();
  const before = [...m.parameters()].map((p) => p.grad?.clone());
  const list = [...m.parameters()];
  for (const bad of [undefined, null, [0.5], 'a', { clip_vale: 1 }]) {
    expect(() => clip_grad_value_(list, bad as never)).toThrow(TypeError);
    expect(() => clip_grad_norm_(list, bad as never)).toThrow(TypeError);
  }
  for (const bad of [5, null, undefined, 'a', {}]) {
    expect(() => clip_grad_value_(bad as never, 1)).toThrow(TypeError);
    expect(() => clip_grad_norm_(bad as never, 1)).toThrow(TypeError);
  }
  expect(() => clip_grad_norm_(5 as never, 1)).toThrow(
    "argument 'parameters' (position 1) must be Tensor or iterable of Tensors, not int",
  );
  expect(() => clip_grad_norm_(list, 1, 'no' as never)).toThrow("could not convert string to float: 'no'");
  expect(() => clip_grad_norm_(list, 1, [2] as never)).toThrow(TypeError);
  expect(() => clip_grad_value_([...list, 3 as never], 1)).toThrow('expected Tensor as element');
  const complex = new nn.Parameter(torch.complex(torch.ones([1]), torch.ones([1])));
  complex.grad = complex.detach();
  expect(() => clip_grad_value_([...list, complex], 0.5)).toThrow(torch.TorchError);
  list.forEach((p, i) => {
    expect(p.grad?.tolist()).toEqual(before[i]?.tolist());
  });
});

test('clipping refuses what is not finite, where asked to', () => {
  const m = model(Number.POSITIVE_INFINITY);
  expect(() => clip_grad_norm_(m.parameters(), 1, 2, true)).toThrow(py.infinite.message);
  expect(() => clip_grad_norm_(m.parameters(), 1, { nope: 1 } as never)).toThrow(
    "unexpected keyword argument 'nope'",
  );
});

test('parameters to a vector and back', () => {
  const m = new nn.Linear(3, 4);
  torch.manual_seed(1);
  m.reset_parameters();
  const vector = parameters_to_vector(m.parameters());
  expectSame(vector, py.vector);
  const { weight } = m;
  vector_to_parameters(vector.detach().mul(2), m.parameters());
  expect(m.weight).toBe(weight);
  expectSame(parameters_to_vector(m.parameters()).div(2), py.vector);
  expect(() => vector_to_parameters(3 as never, m.parameters())).toThrow(TypeError);
  expect(() => vector_to_parameters(torch.ones([3]), m.parameters())).toThrow(
    'the vector has 3 elements, but the parameters have 16',
  );
});
