import * as torch from 'nodetorch';
import { made } from '../support/calls.js';
import { python } from '../support/python.js';

type Tensor = torch.Tensor;
const { gradcheck, gradgradcheck, GradcheckError } = torch.autograd;

const ref = python(`
from torch.autograd import gradcheck, gradgradcheck, Function
torch.manual_seed(0)
x = torch.randn(2, 3, dtype=torch.float64, requires_grad=True); y = torch.randn(3, dtype=torch.float64, requires_grad=True)
c = torch.randn(2, dtype=torch.complex128, requires_grad=True)
emit('x', x); emit('y', y); emit('c', torch.view_as_real(c.detach()))
def define(forward, backward):
    return type('Mine', (Function,), {'forward': staticmethod(forward), 'backward': staticmethod(backward)}).apply
wrong = define(lambda ctx, x: x * 2, lambda ctx, g: g * 3)
unscaled = define(lambda ctx, x: x * 2, lambda ctx, g: torch.full_like(g, 2))
twofold = define(lambda ctx, a: (a * 2, a * 3), lambda ctx, g, h: g * 2 + h * 4)
state = [0.]
def unsteady_backward(ctx, g): state[0] += 1; return g * 2 + (1e-9 * state[0])
unsteady = define(lambda ctx, x: x * 2, unsteady_backward)
def undefined_backward(ctx, g):
    if g is None: return torch.ones(2, 3, dtype=torch.float64)
    return g * 2
def keep(ctx, x): ctx.set_materialize_grads(False); return x * 2
undefined = define(keep, undefined_backward)
def raises_backward(ctx, g):
    if g is None: raise RuntimeError('no')
    return g * 2
raising = define(keep, raises_backward)
def second_forward(ctx, x): ctx.save_for_backward(x); return x ** 3
def second_backward(ctx, g): x, = ctx.saved_tensors; return (3 * x.detach() ** 2 * g)
second = define(second_forward, second_backward)
half = define(lambda ctx, z: z * 2j, lambda ctx, g: g * 2j)
emit('passes', [gradcheck(lambda x, y: x.mv(y).tanh(), (x, y)), gradgradcheck(lambda x, y: x.mv(y).tanh(), (x, y)),
  gradcheck(lambda c: c * c.conj(), c), gradgradcheck(lambda c: c * c * c, c), gradcheck(lambda c: c.abs(), c),
  gradcheck(wrong, x, raise_exception=False), gradcheck(second, x), gradgradcheck(second, x, raise_exception=False),
  gradcheck(wrong, x, raise_exception=False, rtol=1.), gradcheck(unsteady, x, nondet_tol=1e-3, check_undefined_grad=False, raise_exception=False)])
emit('errors', {
  'wrong': error(lambda: gradcheck(wrong, x)), 'unscaled': error(lambda: gradcheck(unscaled, x)),
  'twofold': error(lambda: gradcheck(twofold, x)), 'unsteady': error(lambda: gradcheck(unsteady, x)),
  'undefined': error(lambda: gradcheck(undefined, x)), 'raising': error(lambda: gradcheck(raising, x)),
  'second': error(lambda: gradgradcheck(second, x, torch.ones(2, 3, dtype=torch.float64, requires_grad=True))),
  'complex': error(lambda: gradcheck(half, c)), 'constant': error(lambda: gradcheck(lambda x: x.detach() * 2, x)),
  'tolerance': error(lambda: gradcheck(unsteady, x, nondet_tol=2e-12)), 'no inputs': error(lambda: gradcheck(lambda x: x, x.detach())),
  'overlap': error(lambda: gradcheck(lambda x: x * 2, y.detach()[:1].expand(2, 3).requires_grad_())),
})
`);

let scope: torch.Scope;
beforeEach(() => {
  scope = torch.scope();
});
afterEach(() => scope.end());

const plain = (name: string) => made(ref[name]);
const x = () => plain('x').requires_grad_();
const y = () => plain('y').requires_grad_();
const c = () => torch.view_as_complex(plain('c')).requires_grad_();

type Ctx = torch.autograd.FunctionCtx;

/** A function of these bodies. */
function define(
  // biome-ignore lint/suspicious/noExplicitAny: bodies of all kinds
  forward: (ctx: Ctx, x: Tensor) => any,
  // biome-ignore lint/suspicious/noExplicitAny: bodies of all kinds
  backward: (ctx: Ctx, ...grads: any[]) => any,
  // biome-ignore lint/suspicious/noExplicitAny: bodies of all kinds
): (x: Tensor) => any {
  class Mine extends torch.autograd.Function {
    static override forward = forward;
    static override backward = backward;
  }
  return (x) => Mine.apply(x);
}

const double = (_ctx: Ctx, x: Tensor) => x.mul(2);
const keep = (ctx: Ctx, x: Tensor) => {
  ctx.set_materialize_grads(false);
  return x.mul(2);
};
const wrong = define(double, (_ctx, g: Tensor) => g.mul(3));
const unscaled = define(double, (_ctx, g: Tensor) => torch.full_like(g, 2));
const twofold = define(
  (_ctx, a) => [a.mul(2), a.mul(3)],
  (_ctx, g: Tensor, h: Tensor) => g.mul(2).add(h.mul(4)),
);
let state = 0;
const unsteady = define(double, (_ctx, g: Tensor) => g.mul(2).add(1e-9 * ++state));
const undefining = define(keep, (_ctx, g: Tensor | null) =>
  g === null ? torch.ones([2, 3], { dtype: torch.float64 }) : g.mul(2),
);
const raising = define(keep, (_ctx, g: Tensor | null) => {
  if (g === null) throw new Error('no');
  return g.mul(2);
});
const second = define(
  (ctx, x) => {
    ctx.save_for_backward(x);
    return x.pow(3);
  },
  (ctx, g: Tensor) => ctx.saved_tensors[0]!.detach().pow(2).mul(3).mul(g),
);
const half = define(
  (_ctx, z) => z.mul({ re: 0, im: 2 } as never),
  (_ctx, g: Tensor) => g.mul({ re: 0, im: 2 } as never),
);
const layer = (x: Tensor, y: Tensor) => x.mv(y).tanh();

test('what passes and what does not', () => {
  const raise_exception = false;
  expect([
    gradcheck(layer, [x(), y()]),
    gradgradcheck(layer, [x(), y()]),
    gradcheck((c: Tensor) => c.mul(c.conj()), c()),
    gradgradcheck((c: Tensor) => c.mul(c).mul(c), c(), { gen_non_contig_grad_outputs: true }),
    gradcheck((c: Tensor) => c.abs(), c()),
    gradcheck(wrong, x(), { raise_exception }),
    gradcheck(second, x()),
    gradgradcheck(second, x(), { raise_exception }),
    gradcheck(wrong, x(), { raise_exception, rtol: 1 }),
    gradcheck(unsteady, x(), { raise_exception, nondet_tol: 1e-3, check_undefined_grad: false }),
  ]).toEqual(ref.passes);
});

const failures: Record<string, () => unknown> = {
  wrong: () => gradcheck(wrong, x()),
  unscaled: () => gradcheck(unscaled, x()),
  twofold: () => gradcheck(twofold, x()),
  unsteady: () => gradcheck(unsteady, x()),
  undefined: () => gradcheck(undefining, x()),
  raising: () => gradcheck(raising, x()),
  second: () => gradgradcheck(second, x(), torch.ones([2, 3], { dtype: torch.float64, requires_grad: true })),
  complex: () => gradcheck(half, c()),
  constant: () => gradcheck((x: Tensor) => x.detach().mul(2), x()),
  tolerance: () => gradcheck(unsteady, x(), { nondet_tol: 2e-12 }),
  'no inputs': () => gradcheck((x: Tensor) => x, plain('x')),
  overlap: () => gradcheck((x: Tensor) => x.mul(2), plain('y').index(':1').expand([2, 3]).requires_grad_()),
};
const classes: Record<string, unknown> = {
  GradcheckError,
  ValueError: RangeError,
  RuntimeError: torch.TorchError,
};
test.each(Object.keys(ref.errors))("a failure gives Python's message: %s", (name) => {
  let caught: unknown;
  try {
    failures[name]!();
  } catch (error) {
    caught = error;
  }
  const { type, message } = ref.errors[name];
  expect((caught as Error).message).toBe(message);
  expect((caught as Error).constructor).toBe(classes[type]);
});

test('the inputs are as they were', () => {
  const input = x();
  const before = input.tolist();
  gradcheck((x: Tensor) => x.exp(), input);
  expect([input.tolist(), input._version, input.grad]).toEqual([before, 0, null]);
});

test('an output that changes its shape, unknown options, what is not supported', () => {
  const x0 = plain('x').index(0, 0).item() as number;
  const changing = (x: Tensor) =>
    x.index(`:${(x.detach().reshape([-1]).select(0, 0).item() as number) > x0 ? 2 : 1}`);
  expect(() => gradcheck(changing, x())).toThrow(
    'Expected `func` to return outputs with the same shape when inputs are perturbed on index (0, 0) by 1e-06, but got:',
  );
  expect(() => gradcheck(layer, [x(), y()], { epsilon: 1 } as never)).toThrow('unexpected keyword');
  const sparse = torch.ones([2, 2], { dtype: torch.float64 }).to_sparse().requires_grad_();
  expect(() => gradcheck((s: Tensor) => s.to_dense(), sparse)).toThrow('is not supported');
  expect(() => gradcheck((x: Tensor) => x.to_sparse(), x())).toThrow('Sparse output is not supported');
});
