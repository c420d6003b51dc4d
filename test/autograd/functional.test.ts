import * as torch from 'nodetorch';
import { made } from '../support/calls.js';
import { expectSame, python } from '../support/python.js';

type Tensor = torch.Tensor;
const { functional } = torch.autograd;

const ref = python(`
AF = torch.autograd.functional
torch.manual_seed(0)
x = torch.randn(3, dtype=torch.float64); w = torch.randn(3, 2, dtype=torch.float64)
v = torch.randn(2, dtype=torch.float64); u = torch.randn(3, dtype=torch.float64); t = torch.randn(3, 2, dtype=torch.float64)
for name, value in dict(x=x, w=w, v=v, u=u, t=t).items(): emit(name, value)
one = lambda x: (x.exp() * x).cumsum(0)
two = lambda x, w: (torch.tanh(x @ w), (x * x).sum())
total = lambda x: (x.exp() * x * x).sum()
both = lambda x, w: (x @ w).tanh().pow(3).sum()
def flat(r): return [r] if isinstance(r, torch.Tensor) else [e for s in r for e in flat(s)]
emit('vjp', flat(AF.vjp(one, x, u))); emit('vjp two', flat(AF.vjp(two, (x, w), (v, torch.tensor(2., dtype=torch.float64)))))
emit('vjp total', flat(AF.vjp(total, x)))
emit('jvp', flat(AF.jvp(one, x, u))); emit('jvp two', flat(AF.jvp(two, (x, w), (u, t))))
emit('jacobian', flat(AF.jacobian(one, x))); emit('jacobian two', flat(AF.jacobian(two, (x, w))))
emit('hessian', flat(AF.hessian(total, x))); emit('hessian both', flat(AF.hessian(both, (x, w))))
emit('vhp', flat(AF.vhp(total, x, u))); emit('vhp both', flat(AF.vhp(both, (x, w), (u, t))))
emit('hvp', flat(AF.hvp(total, x, u))); emit('hvp both', flat(AF.hvp(both, (x, w), (u, t))))
a = x.clone().requires_grad_()
def again(f):
    r = f(a)
    return [r.requires_grad, torch.autograd.grad(r.sum(), a)[0]]
emit('again', [again(lambda a: AF.jacobian(one, a, create_graph=True)), again(lambda a: AF.vjp(one, a, u, create_graph=True)[1]),
  again(lambda a: AF.jvp(one, a, u, create_graph=True)[1]), again(lambda a: AF.hessian(total, a, create_graph=True)),
  again(lambda a: AF.vhp(total, a, u, create_graph=True)[1]), again(lambda a: AF.hvp(total, a, u, create_graph=True)[1])])
emit('plain', [AF.jacobian(one, a).requires_grad, AF.vjp(one, a, u)[1].requires_grad, a.grad is None])
const = lambda x: torch.ones(3, dtype=torch.float64); linear = lambda x: x.sum()
half = lambda x, w: (x * 2).sum()
emit('independent', flat(AF.jacobian(half, (x, w))))
S = dict(strict=True)
emit('errors', {
  'v none': error(lambda: AF.vjp(one, x)), 'v none jvp': error(lambda: AF.jvp(one, x)),
  'v size': error(lambda: AF.vjp(one, x, v)), 'v count': error(lambda: AF.vjp(one, x, (u, u))),
  'v entry': error(lambda: AF.jvp(two, (x, w), (u, u))), 'v two': error(lambda: AF.jvp(two, (x, w), (u,))),
  'many': error(lambda: AF.vhp(one, x, u)), 'tuple': error(lambda: AF.hvp(lambda x: (x.sum(), x.sum()), x, u)),
  'hessian many': error(lambda: AF.hessian(one, x)), 'hessian tuple': error(lambda: AF.hessian(lambda x: (x.sum(),), x)),
  'strict outputs': error(lambda: AF.jacobian(const, x, **S)), 'strict input': error(lambda: AF.jacobian(half, (x, w), **S)),
  'strict vjp': error(lambda: AF.vjp(half, (x, w), **S)), 'strict jvp': error(lambda: AF.jvp(half, (x, w), (u, t), **S)),
  'strict hessian': error(lambda: AF.hessian(linear, x, **S)), 'strict vhp': error(lambda: AF.vhp(linear, x, u, **S)),
  'strict graph': error(lambda: AF.jacobian(lambda x: x * 2, x, create_graph=True, **S)),
  'vectorize': error(lambda: AF.jacobian(one, x, vectorize=True, **S)),
  'strategy': error(lambda: AF.jacobian(one, x, strategy='none')),
})
`);

let scope: torch.Scope;
beforeEach(() => {
  scope = torch.scope();
});
afterEach(() => scope.end());

const given = (name: string) => made(ref[name]);

const one = (x: Tensor) => x.exp().mul(x).cumsum(0);
const two = (x: Tensor, w: Tensor): Tensor[] => [torch.tanh(x.matmul(w)), x.mul(x).sum()];
const total = (x: Tensor) => x.exp().mul(x).mul(x).sum();
const both = (x: Tensor, w: Tensor) => x.matmul(w).tanh().pow(3).sum();
const half = (x: Tensor, _w: Tensor) => x.mul(2).sum();

type Nested = Tensor | readonly Nested[];
const flat = (value: Nested): Tensor[] => (value instanceof torch.Tensor ? [value] : value.flatMap(flat));

test.each<[string, () => Nested]>([
  ['vjp', () => functional.vjp(one, given('x'), given('u'))],
  [
    'vjp two',
    () =>
      functional.vjp(two, [given('x'), given('w')], [given('v'), torch.tensor(2, { dtype: torch.float64 })]),
  ],
  ['vjp total', () => functional.vjp(total, given('x'))],
  ['jvp', () => functional.jvp(one, given('x'), { v: given('u') })],
  ['jvp two', () => functional.jvp(two, [given('x'), given('w')], [given('u'), given('t')])],
  ['jacobian', () => functional.jacobian(one, given('x'))],
  ['jacobian two', () => functional.jacobian(two, [given('x'), given('w')], { vectorize: true })],
  ['hessian', () => functional.hessian(total, given('x'))],
  ['hessian both', () => functional.hessian(both, [given('x'), given('w')])],
  ['vhp', () => functional.vhp(total, given('x'), given('u'))],
  ['vhp both', () => functional.vhp(both, [given('x'), given('w')], [given('u'), given('t')])],
  ['hvp', () => functional.hvp(total, given('x'), given('u'))],
  ['hvp both', () => functional.hvp(both, [given('x'), given('w')], [given('u'), given('t')])],
  ['independent', () => functional.jacobian(half, [given('x'), given('w')])],
])('%s has the bits of Python', (name, fn) => {
  const tensors = flat(fn());
  expect(tensors.length).toBe(ref[name].length);
  tensors.forEach((tensor, i) => {
    expectSame(tensor, ref[name][i]);
  });
});

test('create_graph: results that can be differentiated', () => {
  const a = given('x').requires_grad_();
  const u = given('u');
  const create_graph = true;
  const results = [
    functional.jacobian(one, a, { create_graph }),
    functional.vjp(one, a, u, { create_graph })[1],
    functional.jvp(one, a, u, { create_graph })[1],
    functional.hessian(total, a, { create_graph }),
    functional.vhp(total, a, u, { create_graph })[1],
    functional.hvp(total, a, u, { create_graph })[1],
  ];
  results.forEach((result, i) => {
    expect(result.requires_grad).toBe(ref.again[i][0]);
    expectSame(torch.autograd.grad(result.sum(), a)[0]!, ref.again[i][1]);
  });
  expect([
    functional.jacobian(one, a).requires_grad,
    functional.vjp(one, a, u)[1].requires_grad,
    a.grad === null,
  ]).toEqual(ref.plain);
});

const strict = true;
const x = () => given('x');
const u = () => given('u');
const misuse: Record<string, () => unknown> = {
  'v none': () => functional.vjp(one, x()),
  'v none jvp': () => functional.jvp(one, x()),
  'v size': () => functional.vjp(one, x(), given('v')),
  'v count': () => functional.vjp(one, x(), [u(), u()]),
  'v entry': () => functional.jvp(two, [x(), given('w')], [u(), u()]),
  'v two': () => functional.jvp(two, [x(), given('w')], [u()]),
  many: () => functional.vhp(one, x(), u()),
  tuple: () => functional.hvp(((x: Tensor) => [x.sum(), x.sum()]) as never, x(), u()),
  'hessian many': () => functional.hessian(one, x()),
  'hessian tuple': () => functional.hessian(((x: Tensor) => [x.sum()]) as never, x()),
  'strict outputs': () =>
    functional.jacobian(() => torch.ones([3], { dtype: torch.float64 }), x(), { strict }),
  'strict input': () => functional.jacobian(half, [x(), given('w')], { strict }),
  'strict vjp': () => functional.vjp(half, [x(), given('w')], { strict }),
  'strict jvp': () => functional.jvp(half, [x(), given('w')], [u(), given('t')], { strict }),
  'strict hessian': () => functional.hessian((x: Tensor) => x.sum(), x(), { strict }),
  'strict vhp': () => functional.vhp((x: Tensor) => x.sum(), x(), u(), { strict }),
  'strict graph': () => functional.jacobian((x: Tensor) => x.mul(2), x(), { create_graph: true, strict }),
  vectorize: () => functional.jacobian(one, x(), { strict, vectorize: true }),
  strategy: () => functional.jacobian(one, x(), { strategy: 'none' as never }),
};
test.each(Object.keys(ref.errors))("misuse gives Python's message: %s", (name) => {
  expect(misuse[name]).toThrow(new torch.TorchError(ref.errors[name].message));
});

test('what is no tensor, an unknown option, forward mode', () => {
  expect(() => functional.vjp(one, 1 as never)).toThrow(
    new TypeError(
      `The inputs given to vjp must be either a Tensor or a tuple of Tensors but the given inputs has type <class 'int'>.`,
    ),
  );
  expect(() => functional.jacobian((() => [x(), 'y']) as never, x())).toThrow(
    `The outputs of the user-provided function given to jacobian must be either a Tensor or a tuple of Tensors but the value at index 1 has type <class 'str'>.`,
  );
  expect(() => functional.hvp(total, x(), { vector: u() } as never)).toThrow('unexpected keyword');
  expect(() => functional.jacobian(one, x(), { strategy: 'forward-mode' })).toThrow('is not supported');
});
