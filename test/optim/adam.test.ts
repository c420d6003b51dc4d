import * as torch from 'nodetorch';
import { native } from '../../binding/native.js';
import { expectAll, expectSame, python } from '../support/python.js';
import { testCases } from './support.js';

const { Adam, AdamW } = torch.optim;

testCases([
  { name: 'Adam', options: {}, steps: 300 },
  { name: 'Adam', options: { lr: 1e-4 }, dtype: 'float64', steps: 300 },
  { name: 'Adam', options: { lr: 0.01 }, dtype: 'bfloat16' },
  { name: 'Adam', options: { lr: 0.01, betas: [0.5, 0.95], eps: 1e-3 } },
  { name: 'Adam', options: { lr: 0.01, weight_decay: 0.1, amsgrad: true } },
  { name: 'Adam', options: { lr: 0.01, maximize: true, weight_decay: 0.1, foreach: true } },
  { name: 'Adam', options: { lr: 0.01, amsgrad: true }, dtype: 'complex64' },
  { name: 'Adam', options: { lr: 0.01, decoupled_weight_decay: true, weight_decay: 0.1 } },
  { name: 'Adam', options: { lr: 0.01, fused: true } },
  { name: 'Adam', options: { lr: 0.01, fused: true, amsgrad: true, weight_decay: 0.1, maximize: true } },
  { name: 'AdamW', options: {}, steps: 300 },
  {
    name: 'AdamW',
    options: { lr: 0.01, weight_decay: 0.1, amsgrad: true, maximize: true },
    dtype: 'float64',
  },
  { name: 'AdamW', options: { fused: true } },
]);

const data = python(`
import struct
emit('pow', torch.tensor([[b ** float(n) for n in range(1, 20001)] for b in (0.9, 0.999, 0.99, 0.95)], dtype=torch.float64))
emit('root', torch.tensor([(1 - 0.999 ** float(n)) ** 0.5 for n in range(1, 20001)], dtype=torch.float64))

moved = []
for name in ['Adam', 'AdamW']:
    for options in [{}, {'fused': True}, {'fused': True, 'amsgrad': True}]:
        p = torch.tensor([1., 2.], requires_grad=True)
        opt = getattr(torch.optim, name)([p], torch.tensor(0.1), weight_decay=0.1, **options)
        for i in range(10):
            p.grad = torch.tensor([.3, .7]) * i
            opt.step()
        moved.append([p, *opt.state[p].values()])
emit('tensor lr', moved)
torch.set_default_dtype(torch.float64)
p = torch.tensor([1., 2.], requires_grad=True)
opt = torch.optim.Adam([p])
p.grad = torch.tensor([.3, .7])
opt.step()
emit('float64 step', opt.state[p]['step'])
torch.set_default_dtype(torch.float32)

w = torch.tensor([1., 2.], requires_grad=True)
def sparse():
    w.grad = torch.tensor([0., 1.]).to_sparse()
    torch.optim.Adam([w]).step()
bad = {
    'lr': lambda: torch.optim.Adam([w], -1.5),
    'eps': lambda: torch.optim.Adam([w], eps=-0.5),
    'beta 0': lambda: torch.optim.Adam([w], betas=(1.5, 0.5)),
    'beta 1': lambda: torch.optim.AdamW([w], betas=(0.5, -0.5)),
    'weight_decay': lambda: torch.optim.Adam([w], weight_decay=-0.5),
    'fused and foreach': lambda: torch.optim.Adam([w], fused=True, foreach=True),
    'sparse': sparse,
}
emit('errors', {k: error(f)['message'] for k, f in bad.items()})
`);

test('powers are C’s', () => {
  const numbers = Array.from({ length: 20000 }, (_, i) => i + 1);
  const table = [0.9, 0.999, 0.99, 0.95].map((b) => numbers.map((n) => native.pow(b, n)));
  expectSame(torch.tensor(table, { dtype: torch.float64 }), data.pow);
  const roots = numbers.map((n) => native.pow(1 - native.pow(0.999, n), 0.5));
  expectSame(torch.tensor(roots, { dtype: torch.float64 }), data.root);
});

test('a tensor as learning rate', () => {
  const options = [{}, { fused: true }, { fused: true, amsgrad: true }];
  const all = [Adam, AdamW].flatMap((type) => options.map((given) => [type, given] as const));
  all.forEach(([type, given], k) => {
    const p = torch.tensor([1, 2], { requires_grad: true });
    const opt = new type([p], torch.tensor(0.1), { weight_decay: 0.1, ...given });
    for (let i = 0; i < 10; i++) {
      p.grad = torch.tensor([0.3, 0.7]).mul(i);
      opt.step();
    }
    expectAll([p, ...Object.values(opt.state.get(p)!)], data['tensor lr'][k]);
  });
});

test('steps are counted in the default dtype', () => {
  torch.set_default_dtype(torch.float64);
  try {
    const p = torch.tensor([1, 2], { requires_grad: true });
    const opt = new Adam([p]);
    p.grad = torch.ones_like(p);
    opt.step();
    expectSame(opt.state.get(p)!.step, data['float64 step']);
  } finally {
    torch.set_default_dtype(torch.float32);
  }
});

test('wrong values', () => {
  const w = torch.tensor([1, 2], { requires_grad: true });
  const bad: Record<string, () => unknown> = {
    lr: () => new Adam([w], -1.5),
    eps: () => new Adam([w], { eps: -0.5 }),
    'beta 0': () => new Adam([w], { betas: [1.5, 0.5] }),
    'beta 1': () => new AdamW([w], { betas: [0.5, -0.5] }),
    weight_decay: () => new Adam([w], { weight_decay: -0.5 }),
    'fused and foreach': () => new Adam([w], { fused: true, foreach: true }),
    sparse: () => {
      w.grad = torch.tensor([0, 1]).to_sparse();
      new Adam([w]).step();
    },
  };
  expect(Object.keys(bad)).toEqual(Object.keys(data.errors));
  for (const [name, f] of Object.entries(bad)) expect(f).toThrow(data.errors[name]);
});

test('what is not there', () => {
  const w = torch.tensor([1, 2], { requires_grad: true });
  w.grad = torch.ones([2]);
  expect(() => new Adam([w], { differentiable: true })).toThrow(
    'Adam() does not support differentiable=true in this version: only SGD does',
  );
  expect(() => new Adam([w], { capturable: true }).step()).toThrow('If capturable=True');
  // @ts-expect-error two numbers
  expect(() => new Adam([w], 0.1, 0.9)).toThrow(
    "Adam(): argument 'betas' must be an array of 2 numbers, not float",
  );
  // @ts-expect-error AdamW always decouples
  expect(() => new AdamW([w], { decoupled_weight_decay: false })).toThrow('unexpected keyword argument');
});
