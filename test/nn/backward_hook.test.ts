import * as torch from 'nodetorch';
import type { Gradients } from '../../src/ts/nn/backward-hook.js';
import { made } from '../support/calls.js';
import { bytesOf, expectSame, python } from '../support/python.js';

type Tensor = torch.Tensor;
const { nn } = torch;

const ref = python(`
torch.manual_seed(0)
w = torch.randn(2, 3, dtype=torch.float64); x = torch.randn(4, 3, dtype=torch.float64); y = torch.randn(4, 3, dtype=torch.float64)
emit('w', w); emit('x', x); emit('y', y)
class Two(nn.Module):
    def __init__(self):
        super().__init__(); self.w = nn.Parameter(w.clone())
    def forward(self, a, n, b): return (a @ self.w.T * n).tanh(), n, a * b
def go(hook=None, pre=None, x_grad=True, y_grad=True, loss=lambda p, q: (p * p).sum() + q.sum()):
    m = Two(); a = x.clone().requires_grad_(x_grad); b = y.clone().requires_grad_(y_grad)
    if pre: m.register_full_backward_pre_hook(pre)
    if hook: m.register_full_backward_hook(hook)
    p, n, q = m(a, 2, b)
    loss(p, q).backward()
    return [t.grad for t in (a, b, m.w)]
none = lambda ts: [t if t is not None else 'none' for t in ts]
seen = []
def log(m, gi, go): seen.append([none(gi), none(go)])
emit('both', none(go(log))); emit('x only', none(go(log, y_grad=False))); emit('no inputs', none(go(log, x_grad=False, y_grad=False)))
emit('one output', none(go(log, loss=lambda p, q: p.sum()))); emit('seen', seen)
emit('replaced', none(go(lambda m, gi, go: (gi[0] * 2, None, gi[2] * 3), lambda m, go: (go[0] * 5, None, go[2]))))
order = []
def name(n, r=None):
    def hook(m, *grads): order.append(n); return r(*grads) if r else None
    return hook
class Net(nn.Module):
    def __init__(self):
        super().__init__(); self.a = nn.Tanh(); self.b = nn.Sigmoid()
        for k in 'ab':
            getattr(self, k).register_full_backward_hook(name(k)); getattr(self, k).register_full_backward_pre_hook(name('pre ' + k))
    def forward(self, x): return self.b(self.a(x))
net = Net(); net.register_full_backward_hook(name('first')); h = net.register_full_backward_hook(name('second')); net.register_full_backward_hook(name('zeroth'), prepend=True)
a = x.clone().requires_grad_(); net(a).sum().backward(); h.remove(); net(a).sum().backward()
emit('order', order); emit('net', a.grad)
a = x.clone().requires_grad_()
doubling = nn.Tanh(); doubling.register_full_backward_hook(lambda m, gi, go: (gi[0] * 2,))
g, = torch.autograd.grad(doubling(a).pow(2).sum(), a, create_graph=True); h, = torch.autograd.grad(g.sum(), a)
emit('second order', [g, h])
emit('errors', {
  'length': error(lambda: go(lambda m, gi, go: (gi[0],))), 'pre length': error(lambda: go(None, lambda m, go: (go[0],))),
  'size': error(lambda: go(lambda m, gi, go: (torch.ones(2, dtype=torch.float64), None, None))),
  'no inputs': error(lambda: go(lambda m, gi, go: (torch.ones(2), None, None), x_grad=False, y_grad=False)),
})
`);

let scope: torch.Scope;
beforeEach(() => {
  scope = torch.scope();
});
afterEach(() => scope.end());

const given = (name: string) => made(ref[name]);

class Two extends nn.Module {
  w = new nn.Parameter(given('w'));
  override forward(a: Tensor, n: number, b: Tensor): [Tensor, number, Tensor] {
    return [a.matmul(this.w.t()).mul(n).tanh(), n, a.mul(b)];
  }
}

interface Run {
  hook?: (m: Two, grad_input: Gradients, grad_output: Gradients) => unknown;
  pre?: (m: Two, grad_output: Gradients) => unknown;
  x_grad?: boolean;
  y_grad?: boolean;
  loss?: (p: Tensor, q: Tensor) => Tensor;
}

function go({ hook, pre, x_grad = true, y_grad = true, loss }: Run): Gradients {
  const m = new Two();
  const [a, b] = [given('x').requires_grad_(x_grad), given('y').requires_grad_(y_grad)];
  if (pre) m.register_full_backward_pre_hook(pre);
  if (hook) m.register_full_backward_hook(hook);
  const [p, , q] = m(a, 2, b);
  (loss ?? ((p, q) => p.mul(p).sum().add(q.sum())))(p, q).backward();
  const grads = [a.grad, b.grad, m.w.grad];
  m.w.grad = null;
  return grads;
}

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof torch.Tensor ? bytesOf(value) : (value ?? 'none');
};

test('hooks see the gradients that Python sees', () => {
  const seen: unknown[] = [];
  const hook = (_m: Two, grad_input: Gradients, grad_output: Gradients) => {
    seen.push(plain([grad_input, grad_output]));
  };
  expect(plain(go({ hook }))).toEqual(ref.both);
  expect(plain(go({ hook, y_grad: false }))).toEqual(ref['x only']);
  expect(plain(go({ hook, x_grad: false, y_grad: false }))).toEqual(ref['no inputs']);
  expect(plain(go({ hook, loss: (p) => p.sum() }))).toEqual(ref['one output']);
  expect(seen).toEqual(ref.seen);
});

test('what hooks return replaces the gradients', () => {
  const grads = go({
    hook: (_m, grad_input) => [grad_input[0]!.mul(2), null, grad_input[2]!.mul(3)],
    pre: (_m, grad_output) => [grad_output[0]!.mul(5), null, grad_output[2]],
  });
  expect(plain(grads)).toEqual(ref.replaced);
});

test('the order, prepend and remove', () => {
  const order: string[] = [];
  const name = (text: string) => () => {
    order.push(text);
  };
  class Net extends nn.Module {
    a = new nn.Tanh();
    b = new nn.Sigmoid();
    constructor() {
      super();
      for (const k of ['a', 'b'] as const) {
        this[k].register_full_backward_hook(name(k));
        this[k].register_full_backward_pre_hook(name(`pre ${k}`));
      }
    }
    override forward(x: Tensor): Tensor {
      return this.b(this.a(x));
    }
  }
  const net = new Net();
  net.register_full_backward_hook(name('first'));
  const handle = net.register_full_backward_hook(name('second'));
  net.register_full_backward_hook(name('zeroth'), { prepend: true });
  const a = given('x').requires_grad_();
  net(a).sum().backward();
  handle.remove();
  net(a).sum().backward();
  expect(order).toEqual(ref.order);
  expectSame(a.grad!, ref.net);
});

test('with create_graph a hook is recorded', () => {
  const a = given('x').requires_grad_();
  const doubling = new nn.Tanh();
  doubling.register_full_backward_hook((_m, [grad]) => [grad!.mul(2)]);
  const [g] = torch.autograd.grad(doubling(a).pow(2).sum(), a, { create_graph: true });
  const [h] = torch.autograd.grad(g!.sum(), a);
  expectSame(g!, ref['second order'][0]);
  expectSame(h!, ref['second order'][1]);
});

const ones = (n: number) => torch.ones([n], { dtype: torch.float64 });
const misuse: Record<string, () => unknown> = {
  length: () => go({ hook: (_m, [grad]) => [grad] }),
  'pre length': () => go({ pre: (_m, [grad]) => [grad] }),
  size: () => go({ hook: () => [ones(2), null, null] }),
  'no inputs': () => go({ hook: () => [ones(2), null, null], x_grad: false, y_grad: false }),
};
test.each(Object.keys(ref.errors))("misuse gives Python's message: %s", (name) => {
  expect(misuse[name]).toThrow(new torch.TorchError(ref.errors[name].message));
});

test('what is no hook, no array, or throws', () => {
  expect(() => new Two().register_full_backward_hook(1 as never)).toThrow('a hook must be a function');
  expect(() => go({ hook: () => 5 })).toThrow('a backward hook must return an array of gradients or nothing');
  const error = new Error('mine');
  const raise = () => {
    throw error;
  };
  for (const how of [{ hook: raise }, { pre: raise }]) expect(() => go(how)).toThrow(error);
});

test('nothing is left of calls without a backward', () => {
  const m = new Two();
  m.register_full_backward_hook(() => {});
  scope.end();
  torch.collect();
  const before = torch.memory_stats().live;
  for (let i = 0; i < 100; i++) m(given('x').requires_grad_(), 1, given('y'));
  for (let i = 0; i < 3; i++) torch.collect();
  expect(torch.memory_stats().live - before).toBeLessThan(12);
});
