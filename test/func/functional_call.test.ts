/** A module called with other tensors than its own. */
import * as torch from 'nodetorch';
import { made } from '../support/calls.js';
import { expectAll, expectSame, python } from '../support/python.js';

const { nn } = torch;
type Tensor = torch.Tensor;

const ref = python(`
from torch import nn
from torch.func import functional_call, grad
class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2); self.b = nn.Linear(2, 2); self.b.weight = self.a.weight
    def forward(self, x, scale=1.): return self.b(self.a(x)) * scale
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 1))
x = torch.randn(5, 3); emit('x', x)
params = {k: v.detach() * 2 for k, v in model.named_parameters()}
buffers = {k: v.clone() for k, v in model.named_buffers()}
emit('params', params); emit('buffers', {k: v.clone() for k, v in buffers.items()})
emit('out', functional_call(model, (params, buffers), x)); emit('after', buffers)
loss = lambda p, x: functional_call(model.eval(), (p, buffers), x).pow(2).sum()
emit('grads', grad(loss)(params, x)); emit('own', model[1].running_mean)
t = Tied(); w = torch.eye(2)
named = {'a.bias': torch.ones(2), 'b.bias': torch.zeros(2)}
emit('tied', [functional_call(t, {'a.weight': w, **named}, x[:, :2], {'scale': 3.}), functional_call(t, {'a.weight': w, 'b.weight': w * 2, **named}, (x[:, :2],), tie_weights=False)])
emit('errors', {
  'two': error(lambda: functional_call(t, ({'a.weight': w}, {'a.weight': w}), x[:, :2])),
  'tied': error(lambda: functional_call(t, {'a.weight': w, 'b.weight': w * 2}, x[:, :2])),
  'strict': error(lambda: functional_call(t, {'a.weight': w, 'a.bias': w, 'b.weight': w, 'c': w}, x[:, :2], strict=True, tie_weights=False)),
})
`);

class Tied extends nn.Module {
  a = new nn.Linear(2, 2);
  b = new nn.Linear(2, 2);
  constructor() {
    super();
    this.b.weight = this.a.weight;
  }
  forward(x: Tensor, { scale = 1 }: { scale?: number } = {}): Tensor {
    return this.b(this.a(x)).mul(scale);
  }
}

const named = (name: string): Record<string, Tensor> =>
  Object.fromEntries(Object.entries(ref[name]).map(([key, value]) => [key, made(value as never)]));
const x = made(ref.x);
const half = x.index(':', ':2');
const w = torch.eye(2);
const { functional_call } = torch.func;

beforeAll(() => torch.set_num_threads(1)); // as Python's

test('gradients by given parameters, with given buffers; the module keeps its own', () => {
  torch.manual_seed(0);
  const model = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4), new nn.Linear(4, 1));
  const before = [...model.named_parameters(), ...model.named_buffers()];
  const buffers = named('buffers');
  expectSame(functional_call(model, [named('params'), buffers], x), ref.out);
  expectAll(Object.values(buffers), Object.values(ref.after));
  const loss = (params: Record<string, Tensor>, x: Tensor) =>
    functional_call(model.eval(), [params, buffers], x).pow(2).sum();
  const grads = torch.func.grad(loss)(named('params'), x);
  expect(Object.keys(grads)).toEqual(Object.keys(ref.grads));
  expectAll(Object.values(grads), Object.values(ref.grads));
  const after = [...model.named_parameters(), ...model.named_buffers()];
  expect(after.every(([name, tensor], i) => name === before[i]![0] && tensor === before[i]![1])).toBe(true);
  expectSame((model.at(1) as torch.nn.BatchNorm1d).running_mean!, ref.own);
});

const biases = { 'a.bias': torch.ones(2), 'b.bias': torch.zeros(2) };

test('tied weights, keyword arguments', () => {
  const t = new Tied();
  const weights = { 'a.weight': w, 'b.weight': w.mul(2), ...biases };
  expectAll(
    [
      functional_call(t, { 'a.weight': w, ...biases }, half, { kwargs: { scale: 3 } }),
      functional_call(t, weights, [half], { tie_weights: false }),
    ],
    ref.tied,
  );
});

test('misuse leaves the module as it was', () => {
  const t = new Tied();
  const before = t.a.weight;
  const bad: Record<string, () => unknown> = {
    two: () => functional_call(t, [{ 'a.weight': w }, { 'a.weight': w }], half),
    tied: () => functional_call(t, { 'a.weight': w, 'b.weight': w.mul(2) }, half),
    strict: () =>
      functional_call(t, { 'a.weight': w, 'a.bias': w, 'b.weight': w, c: w }, half, {
        strict: true,
        tie_weights: false,
      }),
  };
  for (const [name, { message }] of Object.entries(ref.errors as Record<string, { message: string }>)) {
    expect(bad[name]).toThrow(message);
  }
  expect(() => functional_call(t, { 'a.weight': 5 } as never, half)).toThrow(
    "expected a Tensor for 'a.weight', but got int",
  );
  expect(() => functional_call(t, 5 as never, half)).toThrow(TypeError);
  expect(() => functional_call(t, {}, half, { stric: true } as never)).toThrow('unexpected keyword');
  expect(() => functional_call(t, { 'a.weight': torch.ones(3, 3) }, half)).toThrow(torch.TorchError);
  expect(t.a.weight === before && t.b.weight === before).toBe(true);
});
