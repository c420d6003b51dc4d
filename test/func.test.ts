import * as torch from 'nodetorch';
import { made } from './support/calls.js';
import { type Expected, expectAll, expectSame, python } from './support/python.js';

type Tensor = torch.Tensor;
const { func } = torch;

const ref = python(`
from torch.func import grad, grad_and_value, vjp, jacrev, hessian
torch.manual_seed(0)
x = torch.randn(3, dtype=torch.float64); w = torch.randn(3, 2, dtype=torch.float64); b = torch.randn(2, dtype=torch.float64)
for n, v in dict(x=x, w=w, b=b).items(): emit(n, v)
loss = lambda p, x: (torch.tanh(x @ p['w'] + p['b']) ** 2).sum()
s = torch.tensor(0.7, dtype=torch.float64)
third = grad(grad(grad(lambda s: s.sin() * s)))(s)
params = {'w': w, 'b': b}
g = grad(loss)(params, x); emit('params', [g['w'], g['b']])
g, (v, aux) = grad_and_value(lambda x, w: ((x @ w).exp().sum(), x * 2), argnums=(1, 0), has_aux=True)(x, w)
emit('both', [*g, v, aux]); emit('third', third)
emit('aux', list(grad(lambda x: (x.exp().sum(), x * 3), has_aux=True)(x)))
out, f = vjp(lambda x, w: (x @ w, x.sin()), x, w)
y, one, rest = vjp(lambda x: (x.exp(), x * 3), x, has_aux=True)
emit('vjp aux', [y, *one(x), rest]); emit('last', grad(lambda x, w: (x @ w).exp().sum(), argnums=-1)(x, w))
emit('jacrev aux', list(jacrev(lambda x: (x.exp(), x * 3), has_aux=True)(x)))
emit('vjp', [*out, *f((b, x)), *f((b * 2, x))])
emit('unused', list(vjp(lambda x, w: x.sin(), x, w)[1](x)))
f = lambda x, w: (x @ w).tanh()
emit('jacrev', [jacrev(f)(x, w), *jacrev(f, argnums=(0, 1))(x, w), *jacrev(lambda x: (x.exp(), x.sum()))(x)])
emit('hessian', hessian(lambda x: (x.exp() * x * x).sum())(x))
a = x.clone().requires_grad_(); r = grad(lambda a: (a ** 3).sum())(a); r.sum().backward()
emit('outer', [r, a.grad]); emit('flags', [r.requires_grad, grad(lambda a: (a ** 3).sum())(x).requires_grad])
with torch.no_grad(): emit('no_grad', grad(lambda a: (a ** 3).sum())(a))
with torch.inference_mode():
    t = torch.tensor([3.])
    emit('inference', [grad(lambda x: x.pow(2).sum())(t).tolist(), vjp(lambda x: x.pow(2), t)[1](torch.ones(1))[0].tolist()])
f = lambda x, y: (x * y).sum()
emit('argnums', [error(lambda: grad(f, (0, 0))(x, x)), error(lambda: grad(f, ())(x, x))])
emit('errors', {
  'argnum': error(lambda: grad(lambda x: x.sum(), argnums=2)(x)), 'dims': error(lambda: grad(lambda x: x)(x)),
  'no tensor': error(lambda: grad(lambda x: 1)(x)), 'aux': error(lambda: grad(lambda x: x.sum(), has_aux=True)(x)),
})
`);

let scope: torch.Scope;
beforeEach(() => {
  scope = torch.scope();
});
afterEach(() => scope.end());

const given = (name: string) => made(ref[name]);

/** Python computes these with vmap, whose operators sum in another order. */
function expectClose(actual: Tensor, expected: Expected): void {
  expect([actual.shape, actual.dtype.name]).toEqual([expected.shape, expected.dtype]);
  expect(torch.allclose(actual, made(expected), { rtol: 1e-12, atol: 1e-14 })).toBe(true);
}

const cube = (a: Tensor) => a.pow(3).sum();

test('grad, nested; of structures; grad_and_value with aux', () => {
  const s = torch.tensor(0.7, { dtype: torch.float64 });
  expectSame(func.grad(func.grad(func.grad((s: Tensor) => s.sin().mul(s))))(s), ref.third);
  const loss = (p: Record<string, Tensor>, x: Tensor) => torch.tanh(x.matmul(p.w!).add(p.b!)).pow(2).sum();
  const { w, b } = func.grad(loss)({ w: given('w'), b: given('b') }, given('x'));
  expectAll([w, b], ref.params);
  const both = (x: Tensor, w: Tensor) => [x.matmul(w).exp().sum(), x.mul(2)];
  const [grads, [value, aux]] = func.grad_and_value(both, [1, 0], { has_aux: true })(given('x'), given('w'));
  expectAll([...grads, value, aux], ref.both);
  const more = (x: Tensor) => [x.exp().sum(), x.mul(3)];
  expectAll(func.grad(more, 0, { has_aux: true })(given('x')), ref.aux);
});

test('vjp, whose function can be called again', () => {
  const [x, w, b] = [given('x'), given('w'), given('b')];
  const [out, product] = func.vjp((x: Tensor, w: Tensor) => [x.matmul(w), x.sin()], x, w);
  expectAll([...out, ...product([b, x]), ...product([b.mul(2), x])], ref.vjp);
  expectAll(func.vjp((x: Tensor, _w: Tensor) => x.sin(), x, w)[1](x), ref.unused);
  const [y, one, rest] = func.vjp((x: Tensor) => [x.exp(), x.mul(3)], x, { has_aux: true });
  expectAll([y, ...one(x), rest], ref['vjp aux']);
});

test('jacrev and hessian', () => {
  const [x, w] = [given('x'), given('w')];
  const f = (x: Tensor, w: Tensor) => x.matmul(w).tanh();
  const results = [
    func.jacrev(f)(x, w),
    ...func.jacrev(f, [0, 1])(x, w),
    ...func.jacrev((x: Tensor) => [x.exp(), x.sum()])(x),
  ];
  expect(results.length).toBe(ref.jacrev.length);
  results.forEach((result: Tensor, i) => {
    expectClose(result, ref.jacrev[i]);
  });
  expectClose(func.hessian((x: Tensor) => x.exp().mul(x).mul(x).sum())(x), ref.hessian);
});

test('options by name, and arguments counted from the end', () => {
  const [x, w] = [given('x'), given('w')];
  const f = (x: Tensor, w: Tensor) => x.matmul(w).exp().sum();
  expectSame(func.grad(f, -1)(x, w), ref.last);
  expectSame(func.grad(f, { argnums: -1 })(x, w), ref.last);
  const aux = (x: Tensor) => [x.exp(), x.mul(3)];
  for (const both of [func.jacrev(aux, 0, { has_aux: true })(x), func.jacrev(aux, { has_aux: true })(x)]) {
    expectClose(both[0], ref['jacrev aux'][0]);
    expectSame(both[1], ref['jacrev aux'][1]);
  }
  expect(() => func.jacrev(f, { aux: true } as never)).toThrow('unexpected keyword');
  expect(() => func.jacrev(cube, { has_aux: true })(x)).toThrow('should be a tuple: (output, aux)');
});

test('results have a graph where the arguments have one', () => {
  const a = given('x').requires_grad_();
  const r = func.grad(cube)(a);
  r.sum().backward();
  expectAll([r, a.grad!], ref.outer);
  expect([r.requires_grad, func.grad(cube)(given('x')).requires_grad]).toEqual(ref.flags);
  torch.no_grad(() => expectSame(func.grad(cube)(a), ref.no_grad));
});

const misuse: Record<string, () => unknown> = {
  argnum: () => func.grad(cube, 2)(given('x')),
  dims: () => func.grad((x: Tensor) => x)(given('x')),
  'no tensor': () => func.grad(() => 1)(given('x')),
  aux: () => func.grad(cube, 0, { has_aux: true })(given('x')),
};
test.each(Object.keys(ref.errors))("misuse gives Python's message: %s", (name) => {
  expect(misuse[name]).toThrow(new torch.TorchError(ref.errors[name].message));
});

test('tensors in a Map are differentiated by', () => {
  const loss = (p: Map<string, Tensor>, x: Tensor) =>
    torch
      .tanh(x.matmul(p.get('w')!).add(p.get('b')!))
      .pow(2)
      .sum();
  const params = new Map(['w', 'b'].map((name) => [name, given(name)]));
  const gradient = func.grad(loss)(params, given('x')) as Map<string, Tensor>;
  expect([...gradient.keys()]).toEqual(['w', 'b']);
  expectAll([...gradient.values()], ref.params);
});

test('arguments of wrong types', () => {
  const { grad, grad_and_value, jacrev, hessian, vjp } = func as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  for (const [name, f] of Object.entries({ grad, grad_and_value, jacrev, hessian, vjp })) {
    expect(() => f!(5)).toThrow(`${name}(): argument 'func' (position 1) must be function, not int`);
    if (name === 'vjp') continue;
    expect(() => f!(cube, 'x')).toThrow(
      `${name}(): argument 'argnums' (position 2) must be tuple of ints, not str`,
    );
    expect(() => f!(cube, 0, { aux: true })).toThrow(`${name}() got an unexpected keyword argument 'aux'`);
    if (name === 'hessian') continue;
    expect(() => f!(cube, 0, { has_aux: 5 })).toThrow(`${name}(): argument 'has_aux' must be bool, not int`);
  }
  expect(() => vjp!(cube, given('x'), { has_aux: 5 })).toThrow(
    "vjp(): argument 'has_aux' must be bool, not int",
  );
  expect(() => hessian!(cube, { has_aux: true })).toThrow("unexpected keyword argument 'has_aux'");
  expect(() => grad!(cube, [0.5])).toThrow(TypeError);
});

test('which arguments, by name', () => {
  const f = (x: Tensor) => x.exp().mul(x).mul(x).sum();
  expectClose(func.hessian(f, { argnums: 0 })(given('x')), ref.hessian);
  expectSame(func.grad((x: Tensor) => [x.exp().sum(), x.mul(3)], 0, true)(given('x'))[0], ref.aux[0]);
});

test('derivatives in inference mode', () => {
  torch.inference_mode(() => {
    const a = torch.tensor([3]);
    expect(
      func
        .grad((x: Tensor) => x.pow(2).sum())(a)
        .tolist(),
    ).toEqual(ref.inference[0]);
    expect(
      func
        .vjp((x: Tensor) => x.pow(2), a)[1](torch.ones([1]))[0]
        .tolist(),
    ).toEqual(ref.inference[1]);
  });
});

test('arguments that are named twice, or not at all', () => {
  const f = (x: Tensor, y: Tensor) => x.mul(y).sum();
  const [a, b] = [torch.ones([2]), torch.ones([2])];
  expect(() => func.grad(f, [0, 0])(a, b)).toThrow(ref.argnums[0].message);
  expect(() => func.grad(f, [])(a, b)).toThrow(ref.argnums[1].message);
  expect(() => func.grad(f, [0, -2])(a, b)).toThrow('argnums elements must be unique');
});

test('unknown options, arguments without a tensor, other cotangents', () => {
  expect(() => func.grad(cube, 0, { aux: true } as never)).toThrow('unexpected keyword');
  expect(() => func.grad(cube)(1)).toThrow('has no tensor to differentiate by');
  const [, product] = func.vjp(cube, given('x'));
  expect(() => product([given('x'), given('x')])).toThrow('2 tensors for 1');
  expect(() => func.grad(cube, -2)(given('x'))).toThrow('Got argnum=-2, but only 1 positional inputs');
});
