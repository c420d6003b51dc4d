import * as torch from 'nodetorch';
import { made } from './support/calls.js';
import { expectSame, python } from './support/python.js';

const ref = python(`
torch.manual_seed(0)
x = torch.randn(3, 4, dtype=torch.float64, requires_grad=True)
w = torch.randn(4, 2, dtype=torch.float64, requires_grad=True)
emit('x', x); emit('w', w)
y = (x @ w).sigmoid()
(y * y).sum().backward()
emit('x.grad', x.grad); emit('w.grad', w.grad)
x.grad = None
v = torch.arange(6, dtype=torch.float64).reshape(3, 2)
(x @ w).tanh().backward(v)
emit('vector', x.grad)
a = torch.tensor(3., requires_grad=True)
g, = torch.autograd.grad(a ** 3, a, create_graph=True)
h, = torch.autograd.grad(g, a)
emit('second', [g.item(), h.item()])
b = torch.ones(2, requires_grad=True)
def twice():
    z = (b * b).sum(); z.backward(); z.backward()
def int_grad(): torch.ones(2, dtype=torch.int64, requires_grad=True)
def nonleaf(): (b * 2).requires_grad_(False)
def inplace():
    q = b.exp(); q.add_(1); q.sum().backward()
def inference():
    with torch.inference_mode(): t = torch.ones(2)
    (b * t).sum().backward()
def badgrad(): b.grad = torch.ones(3)
def badgrad2(): b.grad = torch.ones(2, dtype=torch.float64)
def selfgrad(): b.grad = b
emit('errors', {
  'twice': error(twice), 'scalar': error(lambda: (b * 2).backward()),
  'int': error(int_grad), 'nonleaf': error(nonleaf), 'inplace': error(inplace), 'inference': error(inference),
  'no graph': error(lambda: torch.ones(1).backward()), 'shape': error(lambda: (b * 2).backward(torch.ones(3))),
  'unused': error(lambda: torch.autograd.grad(b.sum(), torch.ones(1, requires_grad=True))),
  'inputs': error(lambda: (b * 2).sum().backward(inputs=[])),
  'leaf in place': error(lambda: b.add_(1)),
  'grad shape': error(badgrad), 'grad dtype': error(badgrad2), 'self grad': error(selfgrad),
})
z = torch.ones(3, 2).t().requires_grad_()
made = [torch.autograd.grad(b.sum(), z, materialize_grads=True, create_graph=c)[0] for c in (False, True)]
emit('materialized', [[list(g.stride()), g.requires_grad] for g in made])
y = b * 2
parts = b.unbind(0)
kept = [y.retains_grad, b.retains_grad]; y.retain_grad()
emit('kept', [kept, y.retains_grad, [p.output_nr for p in parts]])
emit('grad_fn', [type((b * 2).grad_fn).__name__, type(b.sum().grad_fn).__name__, type(b.exp().grad_fn).__name__])
`);

/** The message that a call throws with, and the class. */
function thrown(fn: () => unknown): { name: string; message: string } {
  try {
    fn();
  } catch (e) {
    return { name: (e as Error).constructor.name, message: (e as Error).message };
  }
  throw new Error('nothing was thrown');
}

function input(name: string): torch.Tensor {
  return made(ref[name]).requires_grad_();
}

test('backward accumulates the gradients that Python computes', () => {
  const [x, w] = [input('x'), input('w')];
  const y = x.mm(w).sigmoid();
  y.mul(y).sum().backward();
  expectSame(x.grad!, ref['x.grad']);
  expectSame(w.grad!, ref['w.grad']);
  x.grad = null;
  expect(x.grad).toBeNull();
  x.mm(w)
    .tanh()
    .backward(torch.arange(6, { dtype: torch.float64 }).reshape([3, 2]));
  expectSame(x.grad!, ref.vector);
});

test('grad is the same object while it is the same tensor, and survives scopes', () => {
  const x = torch.ones([2], { requires_grad: true });
  {
    using _ = torch.scope();
    x.mul(3).sum().backward();
    expect(x.grad).toBe(x.grad);
  }
  expect(x.grad!.tolist()).toEqual([3, 3]);
  const first = x.grad;
  x.mul(3).sum().backward();
  expect(x.grad).toBe(first);
  expect(x.grad!.tolist()).toEqual([6, 6]);
});

test('create_graph gives derivatives of higher order', () => {
  const a = torch.tensor(3, { requires_grad: true });
  const [g] = torch.autograd.grad(a.pow(3), a, { create_graph: true });
  const [h] = torch.autograd.grad(g!, a);
  expect([g!.item(), h!.item()]).toEqual(ref.second);
});

test('materialized gradients are like their inputs', () => {
  const z = torch.ones(3, 2).t().requires_grad_();
  const b = torch.ones(2, { requires_grad: true });
  const made = [false, true].map((create_graph) => {
    const [g] = torch.autograd.grad(b.sum(), z, { materialize_grads: true, create_graph });
    return [g!.stride(), g!.requires_grad];
  });
  expect(made).toEqual(ref.materialized);
});

test('retains_grad and output_nr', () => {
  const b = torch.ones(2, { requires_grad: true });
  const y = b.mul(2);
  const before = [y.retains_grad, b.retains_grad];
  y.retain_grad();
  expect([before, y.retains_grad, b.unbind(0).map((p) => p.output_nr)]).toEqual(ref.kept);
});

test('what isn’t a tensor is told so', () => {
  const x = torch.ones(2, { requires_grad: true });
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const loose = x as any;
  for (const wrong of [5, undefined, 'a', {}, new Proxy(x, {}), Object.create(torch.Tensor.prototype)]) {
    expect(() => {
      loose.grad = wrong;
    }).toThrow(/^expected a Tensor, but got /);
    expect(() => loose.is(wrong)).toThrow(/^expected a Tensor, but got /);
  }
  expect(() => x.add(new Proxy(x, {}))).toThrow(TypeError);
  expect(() => x.sum().backward(5 as never)).toThrow(
    'gradients can be a Tensor, null, or an array of these, but got int',
  );
  expect(x.grad).toBe(null);
});

test('retain_graph, inputs, allow_unused and materialize_grads', () => {
  const a = torch.ones([2], { requires_grad: true });
  const b = torch.ones([2], { requires_grad: true });
  const y = a.mul(b).sum();
  y.backward({ retain_graph: true });
  y.backward({ inputs: a });
  expect(a.grad!.tolist()).toEqual([2, 2]);
  expect(b.grad!.tolist()).toEqual([1, 1]);
  expect(torch.autograd.grad(a.sum(), [a, b], { allow_unused: true })[1]).toBeNull();
  expect(torch.autograd.grad(a.sum(), [a, b], { materialize_grads: true })[1]!.tolist()).toEqual([0, 0]);
});

test('grad_fn has the name that Python gives it', () => {
  const b = torch.ones([2], { requires_grad: true });
  expect([b.mul(2).grad_fn!.name(), b.sum().grad_fn!.name(), b.exp().grad_fn!.name()]).toEqual(ref.grad_fn);
  expect(b.grad_fn).toBeNull();
  expect([b.is_leaf, b.mul(2).is_leaf]).toEqual([true, false]);
});

const b = () => torch.ones([2], { requires_grad: true });
const misuse: Record<string, [() => unknown, string]> = {
  twice: [
    () => {
      const x = b();
      const z = x.mul(x).sum();
      z.backward();
      z.backward();
    },
    'TorchError',
  ],
  scalar: [() => b().mul(2).backward(), 'TorchError'],
  int: [() => torch.ones([2], { dtype: torch.int64, requires_grad: true }), 'TorchError'],
  nonleaf: [() => b().mul(2).requires_grad_(false), 'TorchError'],
  'no graph': [() => torch.ones([1]).backward(), 'TorchError'],
  shape: [
    () =>
      b()
        .mul(2)
        .backward(torch.ones([3])),
    'TorchError',
  ],
  unused: [() => torch.autograd.grad(b().sum(), torch.ones([1], { requires_grad: true })), 'TorchError'],
  inputs: [() => b().mul(2).sum().backward({ inputs: [] }), 'TorchError'],
  'leaf in place': [() => b().add_(1), 'TorchError'],
  inference: [
    () => {
      const t = torch.inference_mode(() => torch.ones([2]));
      b().mul(t).sum().backward();
    },
    'TorchError',
  ],
  'grad shape': [
    () => {
      b().grad = torch.ones([3]);
    },
    'TorchError',
  ],
  'grad dtype': [
    () => {
      b().grad = torch.ones([2], { dtype: torch.float64 });
    },
    'TorchError',
  ],
  'self grad': [
    () => {
      const x = b();
      x.grad = x;
    },
    'TorchError',
  ],
};
test.each(Object.keys(misuse))("misuse gives Python's message: %s", (name) => {
  const [fn, error] = misuse[name]!;
  expect(thrown(fn)).toEqual({ name: error, message: ref.errors[name].message });
});

test('a tensor that backward needs and that was changed in place is noticed', () => {
  const q = b().exp();
  q.add_(1);
  expect(() => q.sum().backward()).toThrow('modified by an inplace operation');
});

test('unknown options and wrong types are named', () => {
  expect(() =>
    b()
      .sum()
      .backward({ retain: true } as never),
  ).toThrow("unexpected keyword argument 'retain' (known are: gradient, retain_graph, create_graph, inputs)");
  expect(() => torch.autograd.grad([1] as never, b())).toThrow(TypeError);
  expect(() => torch.autograd.backward(b().sum(), [torch.ones([]), torch.ones([])])).toThrow(
    'got 1 tensors and 2 gradients',
  );
});

describe('modes', () => {
  test('no_grad as callback and as guard; enable_grad inside', () => {
    const x = b();
    expect(torch.no_grad(() => x.mul(2).requires_grad)).toBe(false);
    {
      using _ = torch.no_grad();
      expect(torch.is_grad_enabled()).toBe(false);
      expect(torch.enable_grad(() => x.mul(2).requires_grad)).toBe(true);
      expect(torch.is_grad_enabled()).toBe(false);
    }
    expect(torch.is_grad_enabled()).toBe(true);
  });

  test('an exception restores the mode', () => {
    expect(() =>
      torch.no_grad(() => {
        throw new Error('inside');
      }),
    ).toThrow('inside');
    expect(torch.is_grad_enabled()).toBe(true);
  });

  test('a promise is refused, and the mode restored', () => {
    expect(() => torch.no_grad(async () => 1)).toThrow('cannot be held across an await');
    expect(() => torch.inference_mode(async () => 1)).toThrow(TypeError);
    expect(torch.is_grad_enabled()).toBe(true);
    expect(torch.is_inference_mode_enabled()).toBe(false);
  });

  test('inference_mode marks its tensors', () => {
    const t = torch.inference_mode(() => {
      expect(torch.is_inference_mode_enabled()).toBe(true);
      return torch.ones([2]);
    });
    expect(t.is_inference()).toBe(true);
    expect(torch.is_inference_mode_enabled()).toBe(false);
  });

  test('set_grad_enabled acts at once and can be scoped', () => {
    {
      using _ = torch.set_grad_enabled(false);
      expect(torch.is_grad_enabled()).toBe(false);
    }
    expect(torch.is_grad_enabled()).toBe(true);
  });
});
