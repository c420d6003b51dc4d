import * as torch from 'nodetorch';
import { bytesOf, expectSame, python } from '../support/python.js';
import { testCases } from './support.js';

const { SGD } = torch.optim;

testCases([
  { name: 'SGD', options: { lr: 0.1 }, steps: 200 },
  { name: 'SGD', options: { lr: 0.1 }, dtype: 'float64' },
  { name: 'SGD', options: { lr: 0.1 }, dtype: 'bfloat16' },
  { name: 'SGD', options: {} },
  { name: 'SGD', options: { lr: 1 } },
  { name: 'SGD', options: { lr: 0.1, momentum: 0.9 }, steps: 200 },
  { name: 'SGD', options: { lr: 0.1, momentum: 0.9, dampening: 0.3 } },
  { name: 'SGD', options: { lr: 0.1, momentum: 0.9, nesterov: true, weight_decay: 0.01 }, dtype: 'float64' },
  { name: 'SGD', options: { lr: 0.1, weight_decay: 0.01, maximize: true } },
  { name: 'SGD', options: { lr: 0.1, momentum: 0.9, nesterov: true, maximize: true, foreach: true } },
  { name: 'SGD', options: { lr: 0.1, momentum: 0.9, weight_decay: 0.01 }, dtype: 'complex64' },
  { name: 'SGD', options: { lr: 0.1, fused: true } },
  { name: 'SGD', options: { lr: 0.1, momentum: 0.9 }, dtype: 'bfloat16' },
  { name: 'SGD', options: { lr: 0.1, momentum: 0.9 }, dtype: 'float16' },
]);

const data = python(`
p = torch.tensor([1., 2.], requires_grad=True)
p.grad = torch.tensor([.3, .7])
torch.optim.SGD([p], torch.tensor(0.1)).step()
emit('tensor lr', p)
torch.optim.SGD([p], torch.tensor(0.1), fused=True).step()
emit('fused tensor lr', p)

# Through three steps, back to the rate of decay and to the start.
w = torch.tensor([1., 2.], requires_grad=True)
p = w.clone()
opt = torch.optim.SGD([p], 0.1, momentum=0.9, differentiable=True)
for _ in range(3):
    p.grad = torch.autograd.grad(p.clone().pow(3).sum(), p, create_graph=True)[0]
    opt.step()
p.sum().backward()
emit('differentiable', [p, w.grad])

# The rate of decay, and that of learning.
w = torch.tensor([1., 2.], requires_grad=True)
lr = torch.tensor(0.1, requires_grad=True)
p = w.clone()
opt = torch.optim.SGD([p], lr, momentum=0.9, weight_decay=0.1, nesterov=True, differentiable=True)
for _ in range(2):
    p.grad = torch.ones(2)
    opt.step()
p.sum().backward()
emit('rates', [p, w.grad, lr.grad])

w = torch.tensor([1., 2.], requires_grad=True)
bad = {
    'negative lr': lambda: torch.optim.SGD([w], -1.5),
    'negative momentum': lambda: torch.optim.SGD([w], momentum=-0.5),
    'negative weight_decay': lambda: torch.optim.SGD([w], weight_decay=-0.5),
    'nesterov': lambda: torch.optim.SGD([w], 0.1, nesterov=True),
    'fused and foreach': lambda: torch.optim.SGD([w], 0.1, fused=True, foreach=True),
    'fused and differentiable': lambda: torch.optim.SGD([w], 0.1, fused=True, differentiable=True),
    'tensor of several': lambda: torch.optim.SGD([w], torch.tensor([1., 2.])),
}
emit('errors', {k: error(f)['message'] for k, f in bad.items()})
`);

test('a tensor as learning rate', () => {
  const p = torch.tensor([1, 2], { requires_grad: true });
  p.grad = torch.tensor([0.3, 0.7]);
  new SGD([p], torch.tensor(0.1)).step();
  expectSame(p, data['tensor lr']);
  new SGD([p], torch.tensor(0.1), { fused: true }).step();
  expectSame(p, data['fused tensor lr']);
});

test('steps that autograd records', () => {
  const w = torch.tensor([1, 2], { requires_grad: true });
  const p = w.clone();
  const opt = new SGD([p], 0.1, { momentum: 0.9, differentiable: true });
  for (let i = 0; i < 3; i++) {
    p.grad = torch.autograd.grad(p.clone().pow(3).sum(), p, { create_graph: true })[0]!;
    opt.step();
  }
  p.sum().backward();
  expectSame(p, data.differentiable[0]);
  expectSame(w.grad!, data.differentiable[1]);
});

test('steps that autograd records, by decay and by the learning rate', () => {
  const w = torch.tensor([1, 2], { requires_grad: true });
  const lr = torch.tensor(0.1, { requires_grad: true });
  const p = w.clone();
  const options = { momentum: 0.9, weight_decay: 0.1, nesterov: true, differentiable: true };
  const opt = new SGD([p], lr, options);
  for (let i = 0; i < 2; i++) {
    p.grad = torch.ones(2);
    opt.step();
  }
  p.sum().backward();
  expectSame(p, data.rates[0]);
  expectSame(w.grad!, data.rates[1]);
  expectSame(lr.grad!, data.rates[2]);
});

test('a gradient that comes late has no momentum for the fused kernel', () => {
  const [a, b] = [torch.zeros([1], { requires_grad: true }), torch.zeros([1], { requires_grad: true })];
  const opt = new SGD([a, b], 0.1, { momentum: 0.9, fused: true });
  a.grad = torch.ones(1);
  opt.step();
  b.grad = torch.ones(1);
  expect(() => opt.step()).toThrow('needs the gradients of all parameters from the first step on');
  expect(b.tolist()).toEqual([0]);
});

test('fused kernels take floating-point parameters alone', () => {
  const p = torch.ones([2], { dtype: torch.complex64, requires_grad: true });
  for (const make of [
    () => new SGD([p], { fused: true }),
    () => new torch.optim.Adam([p], { fused: true }),
  ]) {
    expect(make).toThrow('`fused=True` requires all the params to be floating point Tensors');
  }
});

test('positional arguments are in PyTorch’s order', () => {
  const p = torch.zeros([1], { requires_grad: true });
  const { lr, momentum, dampening, weight_decay, nesterov } = new SGD([p], 1, 2, 0, 4, true).param_groups[0]!;
  expect([lr, momentum, dampening, weight_decay, nesterov]).toEqual([1, 2, 0, 4, true]);
});

test('wrong values', () => {
  const w = torch.tensor([1, 2], { requires_grad: true });
  const bad: Record<string, () => unknown> = {
    'negative lr': () => new SGD([w], -1.5),
    'negative momentum': () => new SGD([w], { momentum: -0.5 }),
    'negative weight_decay': () => new SGD([w], { weight_decay: -0.5 }),
    nesterov: () => new SGD([w], 0.1, { nesterov: true }),
    'fused and foreach': () => new SGD([w], 0.1, { fused: true, foreach: true }),
    'fused and differentiable': () => new SGD([w], 0.1, { fused: true, differentiable: true }),
    'tensor of several': () => new SGD([w], torch.tensor([1, 2])),
  };
  expect(Object.keys(bad)).toEqual(Object.keys(data.errors));
  for (const [name, f] of Object.entries(bad)) expect(f).toThrow(data.errors[name]);
  expect(() => new SGD([w], -1)).toThrow(RangeError);
  expect(() => new SGD([w], Number.NaN)).toThrow('Invalid learning rate: NaN');
});

test('arguments that don’t fit', () => {
  const w = torch.tensor([1, 2], { requires_grad: true });
  // As one could write it in JavaScript.
  type Any = new (params: unknown, ...args: unknown[]) => unknown;
  const make =
    (...args: unknown[]) =>
    () =>
      new (SGD as unknown as Any)([w], ...args);
  expect(make({ moment: 1 })).toThrow(
    "SGD() got an unexpected keyword argument 'moment' (known are: lr, momentum, dampening, weight_decay, nesterov, maximize, foreach, differentiable, fused)",
  );
  expect(make(0.1, { lr: 0.2 })).toThrow("SGD() got multiple values for argument 'lr'");
  expect(make('0.1')).toThrow("SGD(): argument 'lr' must be a number or Tensor, not str");
  expect(make(0.1, { nesterov: 1 })).toThrow("SGD(): argument 'nesterov' must be a boolean, not int");
  expect(make(0.1, { foreach: 1 })).toThrow("SGD(): argument 'foreach' must be a boolean or null, not int");
  expect(make(1, 2, 3, 4, true, 6)).toThrow('SGD() takes at most 6 positional arguments but 7 were given');
});

test('a fused step with momentum stays close', () => {
  const run = (fused: boolean) => {
    torch.manual_seed(0);
    const p = torch.randn([1000], { requires_grad: true });
    const opt = new SGD([p], 0.1, { momentum: 0.9, fused });
    for (let i = 0; i < 5; i++) {
      p.grad = torch.randn([1000]);
      opt.step();
    }
    return p;
  };
  expect(torch.allclose(run(true), run(false), { rtol: 1e-5, atol: 1e-6 })).toBe(true);
  expect(bytesOf(run(true))).toEqual(bytesOf(run(true)));
});
