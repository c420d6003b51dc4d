import * as torch from 'nodetorch';
import { type FunctionCtx, once_differentiable } from '../../src/ts/autograd/function.js';
import { made } from '../support/calls.js';
import { expectAll, expectSame, python } from '../support/python.js';

type Tensor = torch.Tensor;
// biome-ignore lint/suspicious/noShadowRestrictedNames: PyTorch's name
const { Function } = torch.autograd;

const ref = python(`
from torch.autograd.function import once_differentiable
Function = torch.autograd.Function
torch.manual_seed(0)
x = torch.randn(3, dtype=torch.float64, requires_grad=True)
w = torch.randn(3, dtype=torch.float64, requires_grad=True)
emit('x', x); emit('w', w)
leaf = lambda: x.detach().clone().requires_grad_()

class Exp(Function):
    @staticmethod
    def forward(ctx, x):
        y = x.exp(); ctx.save_for_backward(y); return y
    @staticmethod
    def backward(ctx, g):
        y, = ctx.saved_tensors
        return g * y
a = leaf(); y = Exp.apply(a)
g, = torch.autograd.grad((y * y).sum(), a, create_graph=True)
h, = torch.autograd.grad(g.sum(), a, create_graph=True)
k, = torch.autograd.grad(h.sum(), a)
emit('exp', [y, g, h, k]); emit('names', [type(y.grad_fn).__name__, y.grad_fn.name(), y.grad_fn.next_functions[0][0].name()])

class Scale(Function):
    @staticmethod
    def forward(x, factor, w): return x * factor * w, factor, x + w
    @staticmethod
    def setup_context(ctx, inputs, output):
        x, factor, w = inputs; ctx.save_for_backward(x, None, w); ctx.factor = factor
    @staticmethod
    def backward(ctx, g, none, h):
        x, nothing, w = ctx.saved_tensors
        needs.append(ctx.needs_input_grad); given.append([none is None, nothing is None])
        return g * ctx.factor * w + h, None, g * ctx.factor * x + h
needs, given = [], []
a = leaf()
y, f, z = Scale.apply(a, 3.0, w)
(y * 2).sum().backward()
emit('scale', [y, z, a.grad]); emit('needs', needs); emit('given', given)
a = leaf(); b = w.detach()
y, f, z = Scale.apply(a, 3.0, b)
(y.sum() + (z * z).sum()).backward()
emit('scale2', a.grad); emit('needs2', needs[1])

class Sort(Function):
    @staticmethod
    def forward(ctx, x):
        s, i = x.sort(); ctx.mark_non_differentiable(i); ctx.save_for_backward(i); return s, i
    @staticmethod
    def backward(ctx, g, gi):
        emit('zeros', gi)
        i, = ctx.saved_tensors
        return torch.zeros_like(g).index_add_(0, i, g)
a = leaf(); s, i = Sort.apply(a); (s * torch.arange(3.)).sum().backward()
emit('sort', [s, i, a.grad]); emit('sort flags', [s.requires_grad, i.requires_grad])

class Two(Function):
    @staticmethod
    def forward(ctx, x, materialize):
        ctx.set_materialize_grads(materialize); return x * 2, x * 3
    @staticmethod
    def backward(ctx, g, h):
        seen.append(h is None)
        return (g * 2 if h is None else g * 2 + h * 3), None
seen = []
for m in [True, False]:
    a = leaf(); p, q = Two.apply(a, m); p.sum().backward(); emit(f'two {m}', a.grad)
emit('seen', seen)

class AddOne(Function):
    @staticmethod
    def forward(ctx, x): x.add_(1); ctx.mark_dirty(x); return x
    @staticmethod
    def backward(ctx, g): return g * 5
a = leaf(); t = a * 2; r = AddOne.apply(t); (r * r).sum().backward()
emit('dirty', [r, a.grad]); emit('dirty same', [r is t, type(t.grad_fn).__name__, t._version])
a = leaf(); t = a.clone(); v = t[1:]; AddOne.apply(v); (t * t).sum().backward()
emit('dirty view', [t, a.grad]); emit('dirty view name', type(t.grad_fn).__name__)

class Same(Function):
    @staticmethod
    def forward(ctx, x): return x
    @staticmethod
    def backward(ctx, g): return g * 7
a = leaf(); r = Same.apply(a); r.sum().backward()
emit('same', a.grad); emit('same flags', [r is a, r._is_view(), type(r.grad_fn).__name__])

class Nested(Function):
    @staticmethod
    def forward(ctx, x):
        with torch.enable_grad():
            ctx.x = x.detach().requires_grad_(); ctx.y = (Exp.apply(ctx.x) * ctx.x).sum()
        return ctx.y.detach()
    @staticmethod
    def backward(ctx, g):
        ctx.y.backward()
        return ctx.x.grad * g
a = leaf(); (Nested.apply(a) * 2).backward(); emit('nested', a.grad)

def define(forward, backward, setup=None):
    d = {'forward': staticmethod(forward), 'backward': staticmethod(backward)}
    if setup: d['setup_context'] = staticmethod(setup)
    return type('Mine', (Function,), d)
mul = lambda ctx, x: x * 2
def run(forward, backward, *args, setup=None):
    y = define(forward, backward, setup).apply(leaf() * 1, *args)
    (y[0] if isinstance(y, tuple) else y).sum().backward()
def dirty_leaf():
    AddOne.apply(leaf())
def dirty_lost():
    def f(ctx, x): ctx.mark_dirty(x); return x * 2
    run(f, lambda ctx, g: g)
def dirty_two():
    def f(ctx, x): x.add_(1); ctx.mark_dirty(x); return x, x * 2
    define(f, lambda ctx, g, h: g).apply((leaf() * 1)[1:])
def saved_changed():
    def f(ctx, x): ctx.save_for_backward(x); return x * 2
    a = leaf() * 1
    y = define(f, lambda ctx, g: g * ctx.saved_tensors[0]).apply(a); a.add_(1); y.sum().backward()
def saved_input(setup):
    define(lambda x: x, lambda ctx, g: g, setup).apply(leaf())
def view_changed():
    y = define(lambda ctx, x: x[1:], lambda ctx, g: g).apply(leaf() * 1); y.add_(1)
def views_changed():
    y, z = define(lambda ctx, x: (x[1:], x[:1]), lambda ctx, g, h: g).apply(leaf() * 1); y.add_(1)
def twice():
    y = Exp.apply(leaf()); y.sum().backward(); y.sum().backward()
class Once(Function):
    @staticmethod
    def forward(ctx, x): return x * 2
    @staticmethod
    @once_differentiable
    def backward(ctx, g): return g * 2
def once_twice():
    a = leaf(); y = Once.apply(a)
    g, = torch.autograd.grad((y * y).sum(), a, create_graph=True); g.sum().backward()
a = leaf(); Once.apply(a).sum().backward(); emit('once', a.grad)
class NoForward(Function): pass
class NoBackward(Function):
    @staticmethod
    def forward(ctx, x): return x * 2
emit('errors', {
  'dirty leaf': error(dirty_leaf), 'dirty lost': error(dirty_lost), 'dirty two': error(dirty_two),
  'saved changed': error(saved_changed), 'twice': error(twice), 'once twice': error(once_twice),
  'saved input': error(lambda: saved_input(lambda ctx, i, o: ctx.save_for_backward(o))),
  'view changed': error(view_changed), 'views changed': error(views_changed),
  'too few': error(lambda: run(lambda ctx, x, n: x * 2, lambda ctx, g: g, 1)),
  'too many': error(lambda: run(mul, lambda ctx, g: (g, g))),
  'not a variable': error(lambda: run(lambda ctx, x, n: x * 2, lambda ctx, g: (g, g), 1)),
  'shape': error(lambda: run(mul, lambda ctx, g: torch.ones(2, dtype=torch.float64))),
  'no forward': error(lambda: NoForward.apply(leaf())), 'no backward': error(lambda: NoBackward.apply(leaf()).sum().backward()),
})
`);

/** The tensor that Python emitted, as a new leaf. */
function leaf(name = 'x', requires_grad = true): Tensor {
  return made(ref[name]).requires_grad_(requires_grad);
}

class Exp extends Function {
  static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
    const y = x.exp();
    ctx.save_for_backward(y);
    return y;
  }
  static override backward(ctx: FunctionCtx, g: Tensor): Tensor {
    const [y] = ctx.saved_tensors;
    return g.mul(y!);
  }
}

class AddOne extends Function {
  static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
    x.add_(1);
    ctx.mark_dirty(x);
    return x;
  }
  static override backward(_ctx: FunctionCtx, g: Tensor): Tensor {
    return g.mul(5);
  }
}

class Once extends Function {
  static override forward(_ctx: FunctionCtx, x: Tensor): Tensor {
    return x.mul(2);
  }
  static override backward = once_differentiable((_ctx: FunctionCtx, g: Tensor) => g.mul(2));
}

/** A function of these bodies, called Mine. */
// biome-ignore lint/suspicious/noExplicitAny: bodies of all kinds
function define(forward: any, backward: any, setup?: any): typeof Exp {
  class Mine extends Function {}
  Object.assign(Mine, { forward, backward, ...(setup && { setup_context: setup }) });
  return Mine as unknown as typeof Exp;
}

const double = (_ctx: FunctionCtx, x: Tensor) => x.mul(2);
const pass = (_ctx: FunctionCtx, g: Tensor) => g;

test('three derivatives, the backward recorded each time', () => {
  const x = leaf();
  const y = Exp.apply(x);
  const [g] = torch.autograd.grad(y.mul(y).sum(), x, { create_graph: true });
  const [h] = torch.autograd.grad(g!.sum(), x, { create_graph: true });
  const [k] = torch.autograd.grad(h!.sum(), x);
  expectAll([y, g!, h!, k!], ref.exp);
  expect(y.is_leaf).toBe(false);
});

test('its node is in the graph under its name', () => {
  const x = leaf();
  const y = Exp.apply(x);
  const node = y.grad_fn!;
  expect([String(node), node.name(), node.next_functions[0]![0]!.name()]).toEqual([
    `<${ref.names[0]} object>`,
    ...ref.names.slice(1),
  ]);
  expect(String(y)).toContain('grad_fn=<ExpBackward>');
});

test('setup_context, arguments and outputs that are no tensors, saved null, needs_input_grad', () => {
  const needs: unknown[] = [];
  const given: unknown[] = [];
  class Scale extends Function {
    static override forward(x: Tensor, factor: number, w: Tensor): [Tensor, number, Tensor] {
      return [x.mul(factor).mul(w), factor, x.add(w)];
    }
    static override setup_context(
      ctx: FunctionCtx,
      [x, factor, w]: [Tensor, number, Tensor],
      _output: unknown,
    ): void {
      ctx.save_for_backward(x, null, w);
      ctx.factor = factor;
    }
    static override backward(ctx: FunctionCtx & { factor: number }, g: Tensor, none: null, h: Tensor) {
      const [x, nothing, w] = ctx.saved_tensors;
      needs.push(ctx.needs_input_grad);
      given.push([none === null, nothing === null]);
      return [g.mul(ctx.factor).mul(w!).add(h), null, g.mul(ctx.factor).mul(x!).add(h)];
    }
  }
  const [x, w] = [leaf(), leaf('w')];
  const [y, f, z] = Scale.apply(x, 3, w);
  y.mul(2).sum().backward();
  expectAll([y, z, x.grad!], ref.scale);
  expect(f).toBe(3);
  expect(w.grad).not.toBeNull();
  const [a, b] = [leaf(), leaf('w', false)];
  const [p, , q] = Scale.apply(a, 3, b);
  p.sum().add(q.mul(q).sum()).backward();
  expectSame(a.grad!, ref.scale2);
  expect(needs).toEqual([...ref.needs, ref.needs2].map((flags) => [...flags]));
  expect(given).toEqual([...ref.given, ref.given[0]]);
});

test('mark_non_differentiable', () => {
  let zeros: Tensor | null = null;
  class Sort extends Function {
    static override forward(ctx: FunctionCtx, x: Tensor): [Tensor, Tensor] {
      const [sorted, index] = x.sort() as unknown as [Tensor, Tensor];
      ctx.mark_non_differentiable(index);
      ctx.save_for_backward(index);
      return [sorted, index];
    }
    static override backward(ctx: FunctionCtx, g: Tensor, gi: Tensor): Tensor {
      zeros = gi;
      const [index] = ctx.saved_tensors;
      return torch.zeros_like(g).index_add_(0, index!, g);
    }
  }
  const x = leaf();
  const [sorted, index] = Sort.apply(x);
  sorted.mul(torch.arange(3)).sum().backward();
  expectAll([sorted, index, x.grad!], ref.sort);
  expectSame(zeros!, ref.zeros);
  expect([sorted.requires_grad, index.requires_grad]).toEqual(ref['sort flags']);
});

test('set_materialize_grads', () => {
  const seen: boolean[] = [];
  class Two extends Function {
    static override forward(ctx: FunctionCtx, x: Tensor, materialize: boolean): [Tensor, Tensor] {
      ctx.set_materialize_grads(materialize);
      return [x.mul(2), x.mul(3)];
    }
    static override backward(_ctx: FunctionCtx, g: Tensor, h: Tensor | null) {
      seen.push(h === null);
      return [h === null ? g.mul(2) : g.mul(2).add(h.mul(3)), null];
    }
  }
  for (const materialize of [true, false]) {
    const x = leaf();
    Two.apply(x, materialize)[0].sum().backward();
    expectSame(x.grad!, ref[materialize ? 'two True' : 'two False']);
  }
  expect(seen).toEqual(ref.seen);
});

test('mark_dirty: a change in place, of a view too', () => {
  const x = leaf();
  const t = x.mul(2);
  const r = AddOne.apply(t);
  r.mul(r).sum().backward();
  expectAll([r, x.grad!], ref.dirty);
  expect([r === t, t.grad_fn!.name(), t._version]).toEqual(ref['dirty same']);
  const a = leaf();
  const base = a.clone();
  AddOne.apply(base.index('1:'));
  base.mul(base).sum().backward();
  expectAll([base, a.grad!], ref['dirty view']);
  expect(String(base)).toContain(ref['dirty view name']);
});

test('an input that is returned as it is becomes a view', () => {
  const x = leaf();
  const r = define(
    (_ctx: FunctionCtx, x: Tensor) => x,
    (_ctx: FunctionCtx, g: Tensor) => g.mul(7),
  ).apply(x);
  r.sum().backward();
  expectSame(x.grad!, ref.same);
  expect([r === x, r._is_view()]).toEqual(ref['same flags'].slice(0, 2));
});

test('a backward inside a backward', () => {
  class Nested extends Function {
    static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
      const inner = x.detach().requires_grad_();
      const y = torch.enable_grad(() => Exp.apply(inner).mul(inner).sum());
      Object.assign(ctx, { inner, y });
      return y.detach();
    }
    static override backward({ inner, y }: FunctionCtx & { inner: Tensor; y: Tensor }, g: Tensor): Tensor {
      y.backward();
      return inner.grad!.mul(g);
    }
  }
  const x = leaf();
  Nested.apply(x).mul(2).backward();
  expectSame(x.grad!, ref.nested);
});

test('nested deeper than libtorch runs on one thread', () => {
  let ran = 0;
  const inner = (depth: number): Tensor => {
    const x = leaf();
    const fn = define(double, (_ctx: FunctionCtx, g: Tensor) => {
      ran++;
      if (depth > 0) torch.enable_grad(() => inner(depth - 1));
      return g.mul(2);
    });
    fn.apply(x).sum().backward();
    return x;
  };
  expect(inner(40).grad!.tolist()).toEqual([2, 2, 2]);
  expect(ran).toBe(41);
  expect(() => inner(100)).toThrow(
    'the backward of MineBackward is written in JavaScript and can run only on the thread that made it',
  );
  expect(inner(0).grad!.tolist()).toEqual([2, 2, 2]);
});

test('unrecorded: under no_grad, and where nothing requires a gradient', () => {
  expect(torch.no_grad(() => Exp.apply(leaf())).requires_grad).toBe(false);
  const y = Exp.apply(leaf('x', false));
  expect([y.requires_grad, y.grad_fn]).toEqual([false, null]);
});

test('once_differentiable', () => {
  const x = leaf();
  Once.apply(x).sum().backward();
  expectSame(x.grad!, ref.once);
});

test.each([
  ['an error', new Error('mine')],
  ['a number', 5],
  ['undefined', undefined],
  ['an object', { of: 'mine' }],
])('what is thrown comes out as itself: %s', (_, thrown) => {
  const raise = () => {
    throw thrown;
  };
  const caught = (fn: () => unknown) => {
    try {
      fn();
    } catch (error) {
      return [error];
    }
    return [];
  };
  const x = leaf();
  const inForward = caught(() => define(raise, pass).apply(x));
  const inBackward = caught(() => define(double, raise).apply(x).sum().backward());
  const inInner = caught(() => {
    const inner = () => torch.enable_grad(() => define(double, raise).apply(leaf()).sum().backward());
    define(double, inner).apply(x).sum().backward();
  });
  const inGrad = caught(() => torch.autograd.grad(define(double, raise).apply(x).sum(), x));
  for (const result of [inForward, inBackward, inInner, inGrad]) {
    expect(result.length).toBe(1);
    expect(result[0]).toBe(thrown);
  }
  expect(torch.is_grad_enabled()).toBe(true);
  Exp.apply(x).sum().backward();
  expectSame(x.grad!, ref.exp[0]);
});

const misuse: Record<string, [() => unknown, string]> = {
  'dirty leaf': [() => AddOne.apply(leaf()), 'TorchError'],
  'dirty lost': [
    () =>
      define((ctx: FunctionCtx, x: Tensor) => {
        ctx.mark_dirty(x);
        return x.mul(2);
      }, pass).apply(leaf().mul(1)),
    'TorchError',
  ],
  'dirty two': [
    () =>
      define((ctx: FunctionCtx, x: Tensor) => {
        x.add_(1);
        ctx.mark_dirty(x);
        return [x, x.mul(2)];
      }, pass).apply(leaf().mul(1).index('1:')),
    'TorchError',
  ],
  'saved changed': [
    () => {
      const a = leaf().mul(1);
      const fn = define(
        (ctx: FunctionCtx, x: Tensor) => {
          ctx.save_for_backward(x);
          return x.mul(2);
        },
        (ctx: FunctionCtx, g: Tensor) => g.mul(ctx.saved_tensors[0]!),
      );
      const y = fn.apply(a);
      a.add_(1);
      y.sum().backward();
    },
    'TorchError',
  ],
  'saved input': [
    () =>
      define(
        (x: Tensor) => x,
        pass,
        (ctx: FunctionCtx, _inputs: unknown, output: Tensor) => ctx.save_for_backward(output),
      ).apply(leaf()),
    'TorchError',
  ],
  'view changed': [
    () =>
      define((_ctx: FunctionCtx, x: Tensor) => x.index('1:'), pass)
        .apply(leaf().mul(1))
        .add_(1),
    'TorchError',
  ],
  'views changed': [
    () => {
      const split = define((_ctx: FunctionCtx, x: Tensor) => [x.index('1:'), x.index(':1')], pass);
      (split.apply(leaf().mul(1)) as unknown as Tensor[])[0]!.add_(1);
    },
    'TorchError',
  ],
  twice: [
    () => {
      const y = Exp.apply(leaf());
      y.sum().backward();
      y.sum().backward();
    },
    'TorchError',
  ],
  'once twice': [
    () => {
      const x = leaf();
      const y = Once.apply(x);
      const [g] = torch.autograd.grad(y.mul(y).sum(), x, { create_graph: true });
      g!.sum().backward();
    },
    'TorchError',
  ],
  'too few': [
    () =>
      // biome-ignore lint/suspicious/noExplicitAny: one argument more than its type says
      (define(double, pass) as any).apply(leaf().mul(1), 1).sum().backward(),
    'TorchError',
  ],
  'too many': [
    () =>
      define(double, (_ctx: FunctionCtx, g: Tensor) => [g, g])
        .apply(leaf())
        .sum()
        .backward(),
    'TorchError',
  ],
  'not a variable': [
    () =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      (define(double, (_ctx: FunctionCtx, g: Tensor) => [g, g]) as any).apply(leaf(), 1).sum().backward(),
    'TorchError',
  ],
  shape: [
    () =>
      define(double, () => torch.ones([2], { dtype: torch.float64 }))
        .apply(leaf())
        .sum()
        .backward(),
    'TorchError',
  ],
  // biome-ignore lint/suspicious/noExplicitAny: forward isn't there
  'no forward': [() => (class NoForward extends Function {} as any).apply(leaf()), 'TorchError'],
  'no backward': [
    () => {
      class NoBackward extends Function {
        static override forward(_ctx: FunctionCtx, x: Tensor): Tensor {
          return x.mul(2);
        }
      }
      NoBackward.apply(leaf()).sum().backward();
    },
    'TorchError',
  ],
};

test('every error of the reference has its case', () => {
  expect(Object.keys(misuse).sort()).toEqual(Object.keys(ref.errors).sort());
});

test.each(Object.keys(misuse))("misuse gives Python's message: %s", (name) => {
  const [fn, error] = misuse[name]!;
  let caught: Error | null = null;
  try {
    fn();
  } catch (e) {
    caught = e as Error;
  }
  expect([caught?.constructor.name, caught?.message]).toEqual([
    error,
    // Which names a tensor's type as libtorch does, where nothing has told it Python's names.
    ref.errors[name].message.replace('torch.DoubleTensor', 'CPUDoubleType'),
  ]);
});

test('what is no tensor is named', () => {
  const wrong = (how: (ctx: FunctionCtx) => void, value: unknown = leaf()) =>
    define((ctx: FunctionCtx, x: Tensor) => {
      how(ctx);
      return x.mul(2);
    }, pass).apply(value as Tensor);
  expect(() => wrong((ctx) => ctx.save_for_backward(1 as never))).toThrow(
    'save_for_backward can only save variables, but argument 0 is of type int',
  );
  expect(() => wrong((ctx) => ctx.mark_dirty('x' as never))).toThrow(
    'mark_dirty can only accept variables, but argument 0 is of type str',
  );
  expect(() => wrong((ctx) => ctx.mark_non_differentiable({} as never))).toThrow(
    'mark_non_differentiable only accepts variable arguments, but got',
  );
  expect(() => wrong((ctx) => ctx.set_materialize_grads(0 as never))).toThrow(TypeError);
  for (const [value, name] of [
    [1, 'int'],
    ['x', 'str'],
  ] as const) {
    expect(() =>
      define(double, () => value)
        .apply(leaf())
        .sum()
        .backward(),
    ).toThrow(`expected Variable or None (got ${name})`);
  }
  expect(() => define(async () => 1, pass).apply(leaf())).toThrow('synchronous');
  const gone = leaf();
  gone.dispose();
  expect(() => Exp.apply(gone)).toThrow('disposed');
});

test('saved tensors are read in the backward only', () => {
  let context: FunctionCtx | null = null;
  const fn = define((ctx: FunctionCtx, x: Tensor) => {
    context = ctx;
    ctx.save_for_backward(x);
    expect(ctx.saved_tensors).toEqual([]);
    return x.mul(2);
  }, pass);
  fn.apply(leaf());
  expect(() => context!.saved_tensors).toThrow("can be read while the function's backward runs");
});

test('scopes never free what a graph saves', () => {
  const x = leaf();
  let y: Tensor;
  {
    using s = torch.scope();
    y = s.keep(Exp.apply(x.mul(1)));
  }
  {
    using _ = torch.scope();
    y.sum().backward();
  }
  expectSame(x.grad!, ref.exp[0]);
});

describe('nothing is left', () => {
  /** Live tensors that the function leaves behind, when garbage is collected. */
  const left = (fn: () => void): number => {
    torch.collect();
    const before = torch.memory_stats().live;
    fn();
    for (let i = 0; i < 3; i++) torch.collect();
    return torch.memory_stats().live - before;
  };

  test('of graphs that are dropped without a backward, with tensors in their contexts', () => {
    const holds = define((ctx: FunctionCtx, x: Tensor) => {
      ctx.save_for_backward(x);
      ctx.held = x.mul(3);
      return x.mul(2);
    }, pass);
    expect(
      left(() => {
        for (let i = 0; i < 200; i++) {
          let y: Tensor = leaf();
          for (let k = 0; k < 5; k++) y = holds.apply(y);
        }
      }),
    ).toBeLessThan(10);
  });

  test('in scopes, exactly', () => {
    expect(
      left(() => {
        using _ = torch.scope();
        const x = leaf();
        for (let i = 0; i < 50; i++) Exp.apply(Exp.apply(x).mul(0.1)).sum().backward();
      }),
    ).toBeLessThan(3);
  });

  test('of a chain long enough to overflow a stack', () => {
    expect(
      left(() => {
        using _ = torch.scope();
        let y: Tensor = leaf();
        const fn = define(double, (_ctx: FunctionCtx, g: Tensor) => g.mul(0.5));
        for (let i = 0; i < 20_000; i++) y = fn.apply(y);
      }),
    ).toBeLessThan(3);
  });
});
