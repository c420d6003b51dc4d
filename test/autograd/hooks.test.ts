import * as torch from 'nodetorch';
import { expectSame, python } from '../support/python.js';

type Tensor = torch.Tensor;

const ref = python(`
x = torch.tensor([1., -2., 3.], requires_grad=True)
order = []
def log(name, result=None):
    def hook(g): order.append(name); return result(g) if result else None
    return hook
y = x * 2
hs = [y.register_hook(log('a', lambda g: g * 2)), y.register_hook(log('b')), y.register_hook(log('c', lambda g: g + 1))]
y.retain_grad()
x.register_hook(log('x', lambda g: g * 10))
(y * y).sum().backward()
emit('y.grad', y.grad); emit('x.grad', x.grad)
x.grad = None
hs[0].remove(); hs[0].remove()
y = x * 2; hs = [y.register_hook(log('d', lambda g: g * 2)), y.register_hook(log('e'))]; hs[0].remove()
(y * y).sum().backward()
emit('removed', x.grad); emit('order', order)

x = torch.tensor([1., -2., 3.], requires_grad=True)
t = x * 2
t.register_hook(lambda g: g * 3)
t.mul_(5)
t.register_hook(lambda g: g + 1)
t.sum().backward()
emit('in place', x.grad)
x = torch.tensor([1., -2., 3.], requires_grad=True)
y = x * 2
y.register_hook(lambda g: g * 3)
g, = torch.autograd.grad((y * y).sum(), y)
emit('captured', g)
a = torch.tensor([1., 2.], requires_grad=True)
b = a * a
b.register_hook(lambda g: g * a)
g, = torch.autograd.grad(b.sum(), a, create_graph=True)
h, = torch.autograd.grad(g.sum(), a)
emit('recorded', [g, h])

w = torch.ones(2, requires_grad=True)
posts = []
w.register_post_accumulate_grad_hook(lambda p: posts.append(p.grad.tolist()))
h = w.register_post_accumulate_grad_hook(lambda p: posts.append('second'))
w.register_hook(lambda g: posts.append('pre'))
(w * 3).sum().backward(); (w * 3).sum().backward(); h.remove(); (w * 3).sum().backward()
emit('posts', posts)
class NoGrad(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x): return x * 2
    @staticmethod
    def backward(ctx, g): return None
u = torch.ones(2, requires_grad=True); v = u * 2
v.register_hook(lambda g: undefined.append(g is None))
undefined = []
NoGrad.apply(v).sum().backward(); emit('undefined', undefined)
v = u * 2
v.register_hook(lambda g: torch.ones(2))
def back(hook):
    x = torch.ones(2, requires_grad=True); x.register_hook(hook); (x * 2).sum().backward()
def named(g): return torch.ones(3)
def other(g): return torch.ones(2, dtype=torch.float64)
emit('errors', {
  'none': error(lambda: torch.ones(2).register_hook(print)),
  'post none': error(lambda: torch.ones(2).register_post_accumulate_grad_hook(print)),
  'post inner': error(lambda: v.register_post_accumulate_grad_hook(print)),
  'undefined': error(lambda: NoGrad.apply(v).sum().backward()),
  'size': error(lambda: back(named)), 'type': error(lambda: back(other)),
})
`);

// What a scope owns goes, whatever refers to it: a hook may refer to its own tensor.
let scope: torch.Scope;
beforeEach(() => {
  scope = torch.scope();
});
afterEach(() => scope.end());

const leaf = () => torch.tensor([1, -2, 3], { requires_grad: true });

class NoGrad extends torch.autograd.Function {
  static override forward(_ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
    return x.mul(2);
  }
  static override backward(): null {
    return null;
  }
}

test('hooks run in order, replace the gradient, and are removed', () => {
  const order: string[] = [];
  const log = (name: string, result?: (g: Tensor) => Tensor) => (g: Tensor) => {
    order.push(name);
    return result?.(g);
  };
  const x = leaf();
  let y = x.mul(2);
  const handle = y.register_hook(log('a', (g) => g.mul(2)));
  y.register_hook(log('b'));
  y.register_hook(log('c', (g) => g.add(1)));
  y.retain_grad();
  x.register_hook(log('x', (g) => g.mul(10)));
  y.mul(y).sum().backward();
  expectSame(y.grad!, ref['y.grad']);
  expectSame(x.grad!, ref['x.grad']);
  x.grad = null;
  handle.remove();
  handle.remove();
  y = x.mul(2);
  const first = y.register_hook(log('d', (g) => g.mul(2)));
  y.register_hook(log('e'));
  first.remove();
  y.mul(y).sum().backward();
  expectSame(x.grad!, ref.removed);
  expect(order).toEqual(ref.order);
});

test('a hook stays with the value that it was registered on', () => {
  const x = leaf();
  const t = x.mul(2);
  t.register_hook((g) => g.mul(3));
  t.mul_(5);
  t.register_hook((g) => g.add(1));
  t.sum().backward();
  expectSame(x.grad!, ref['in place']);
});

test('gradients that grad returns have passed the hooks', () => {
  const y = leaf().mul(2);
  y.register_hook((g) => g.mul(3));
  const [g] = torch.autograd.grad(y.mul(y).sum(), y);
  expectSame(g!, ref.captured);
});

test('with create_graph a hook is recorded', () => {
  const a = torch.tensor([1, 2], { requires_grad: true });
  const b = a.mul(a);
  const handle = b.register_hook((g) => g.mul(a));
  const [g] = torch.autograd.grad(b.sum(), a, { create_graph: true });
  const [h] = torch.autograd.grad(g!.sum(), a);
  expectSame(g!, ref.recorded[0]);
  expectSame(h!, ref.recorded[1]);
  handle.remove();
});

test('register_post_accumulate_grad_hook', () => {
  const w = torch.ones([2], { requires_grad: true });
  const posts: unknown[] = [];
  w.register_post_accumulate_grad_hook((p) => posts.push(p.grad!.tolist()));
  const handle = w.register_post_accumulate_grad_hook(() => posts.push('second'));
  w.register_hook(() => {
    posts.push('pre');
  });
  w.mul(3).sum().backward();
  w.mul(3).sum().backward();
  handle.remove();
  w.mul(3).sum().backward();
  expect(posts).toEqual(ref.posts);
});

test('the hook gets the very tensor, a Parameter too', () => {
  const w = new torch.nn.Parameter(torch.ones([2]));
  let same = false;
  const handle = w.register_post_accumulate_grad_hook((p) => {
    same = p === w;
  });
  w.sum().backward();
  expect(same).toBe(true);
  handle.remove();
});

test('an undefined gradient is null', () => {
  const seen: boolean[] = [];
  const v = leaf().mul(2);
  v.register_hook((g) => {
    seen.push(g === null);
  });
  NoGrad.apply(v).sum().backward();
  expect(seen).toEqual(ref.undefined);
});

test('what a hook throws comes out as itself, and the gradient is not added', () => {
  const error = new Error('mine');
  const x = leaf();
  const raise = () => {
    throw error;
  };
  const before = x.register_hook(raise);
  const caught: unknown[] = [];
  const attempt = () => {
    try {
      x.mul(2).sum().backward();
    } catch (e) {
      caught.push(e);
    }
  };
  attempt();
  expect(x.grad).toBeNull();
  before.remove();
  x.register_post_accumulate_grad_hook(raise);
  attempt();
  expect(caught).toEqual([error, error]);
  expect(caught.every((e) => e === error)).toBe(true);
});

test('hooks that register, remove and run backward themselves', () => {
  const x = leaf();
  let runs = 0;
  const handle = x.register_hook(() => {
    runs++;
    handle.remove();
    const inner = leaf();
    torch.enable_grad(() => inner.mul(2).sum().backward());
    expect(inner.grad!.tolist()).toEqual([2, 2, 2]);
    x.register_hook(() => {
      runs += 10;
    });
  });
  x.sum().backward();
  x.sum().backward();
  expect(runs).toBe(11);
});

test('a hook outlives the wrapper of its tensor, and scopes', () => {
  const x = leaf();
  let ran = 0;
  let z: Tensor;
  {
    using s = torch.scope();
    const y = x.mul(2);
    y.register_hook(() => {
      ran++;
    });
    z = s.keep(y.sum());
  }
  torch.collect();
  z.backward();
  expect(ran).toBe(1);
});

const misuse: Record<string, () => unknown> = {
  none: () => torch.ones([2]).register_hook(() => {}),
  'post none': () => torch.ones([2]).register_post_accumulate_grad_hook(() => {}),
  'post inner': () =>
    leaf()
      .mul(2)
      .register_post_accumulate_grad_hook(() => {}),
  undefined: () => {
    const v = leaf().mul(2);
    v.register_hook(() => torch.ones([3]));
    NoGrad.apply(v).sum().backward();
  },
  size: () => {
    const x = leaf();
    x.register_hook(function named() {
      return torch.ones([4]);
    });
    x.sum().backward();
  },
  type: () => {
    const x = leaf();
    x.register_hook(function other() {
      return torch.ones([3], { dtype: torch.float64 });
    });
    x.sum().backward();
  },
};
test.each(Object.keys(misuse))("misuse gives Python's message: %s", (name) => {
  // Types have libtorch's own names.
  const message: string = ref.errors[name].message
    .replace('torch.FloatTensor', 'CPUFloatType')
    .replace('torch.DoubleTensor', 'CPUDoubleType');
  expect(misuse[name]).toThrow(new torch.TorchError(message));
});

test('what is no hook, or no gradient', () => {
  const x = leaf();
  expect(() => x.register_hook(1 as never)).toThrow('a hook must be a function, not int');
  expect(() => x.register_post_accumulate_grad_hook(null as never)).toThrow(TypeError);
  x.register_hook(() => 5);
  expect(() => x.sum().backward()).toThrow(new TypeError("expected Variable, but hook returned 'int'"));
  const gone = leaf();
  gone.dispose();
  expect(() => gone.register_hook(() => {})).toThrow('disposed');
});

test('grad_fn: names and next functions', () => {
  const x = leaf();
  const y = x.mul(torch.ones([3])).exp();
  const node = y.grad_fn!;
  const [[mul, input]] = node.next_functions as [[torch.autograd.graph.Node, number]];
  expect([node.name(), mul.name(), input]).toEqual(['ExpBackward0', 'MulBackward0', 0]);
  expect(mul.next_functions.map(([next]) => next?.name() ?? null)).toEqual([
    'torch::autograd::AccumulateGrad',
    null,
  ]);
  expect(mul.next_functions[0]![0]!.next_functions).toEqual([]);
  expect(x.grad_fn).toBeNull();
});

test('data is not watched for changes, detach() is', () => {
  const x = leaf();
  const y = x.exp();
  y.data.add_(0);
  y.sum().backward();
  const z = x.exp();
  z.detach().add_(0);
  expect(() => z.sum().backward()).toThrow('modified by an inplace operation');
});
