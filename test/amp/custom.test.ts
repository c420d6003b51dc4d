/** Functions with a backward of their own under autocast. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { bytesOf, python } from '../support/python.js';

const expected = python(`
def make(**options):
    seen = []
    class MM(torch.autograd.Function):
        @staticmethod
        @torch.amp.custom_fwd(device_type='cpu', **options)
        def forward(ctx, a, b):
            seen.append([str(a.dtype), torch.is_autocast_enabled('cpu')])
            ctx.save_for_backward(a, b)
            return a.mm(b)
        @staticmethod
        @torch.amp.custom_bwd(device_type='cpu')
        def backward(ctx, grad):
            seen.append([torch.is_autocast_enabled('cpu'), str(torch.get_autocast_dtype('cpu'))])
            a, b = ctx.saved_tensors
            return grad.mm(b.t()), a.t().mm(grad)
    return MM, seen
def run(region, dtype=torch.float32, **options):
    a = torch.tensor([[1.5, -2.25], [.3, 4.]], dtype=dtype, requires_grad=True)
    b = torch.tensor([[.7, 3.], [-1., .1]], dtype=dtype, requires_grad=True)
    MM, seen = make(**options)
    with torch.autocast('cpu', **region): y = MM.apply(a, b)
    y.sum().backward()
    return [y, a.grad, b.grad, seen]
emit('runs', [
    run({}), run({'dtype': torch.float16}), run({'enabled': False}),
    run({}, cast_inputs=torch.float32), run({}, cast_inputs=torch.float16), run({'enabled': False}, cast_inputs=torch.float16),
    run({}, torch.float64, cast_inputs=torch.float32),
])
@torch.amp.custom_fwd(device_type='cpu', cast_inputs=torch.float16)
def nested(ctx, tree): return [str(tree['a'].dtype), str(tree['b'][0].dtype), str(tree['c']['d'].dtype)]
x = torch.ones(1)
with torch.autocast('cpu'):
    emit('nested', nested(type('Context', (), {})(), {'a': x, 'b': [x], 'c': {'d': x.double()}}))
`);

const { custom_fwd, custom_bwd } = torch.amp;
type Ctx = torch.autograd.FunctionCtx;

function run(region: object, dtype = torch.float32, cast_inputs: torch.dtype | null = null) {
  const matrix = (values: number[]) => torch.tensor(values, { dtype }).reshape(2, 2).requires_grad_();
  const a = matrix([1.5, -2.25, 0.3, 4]);
  const b = matrix([0.7, 3, -1, 0.1]);
  const seen: unknown[] = [];
  class MM extends torch.autograd.Function {
    static override forward = custom_fwd(
      (ctx: Ctx, a: Tensor, b: Tensor) => {
        seen.push([String(a.dtype), torch.is_autocast_enabled('cpu')]);
        ctx.save_for_backward(a, b);
        return a.mm(b);
      },
      { device_type: 'cpu', cast_inputs },
    );
    static override backward = custom_bwd(
      (ctx: Ctx, grad: Tensor) => {
        seen.push([torch.is_autocast_enabled('cpu'), String(torch.get_autocast_dtype('cpu'))]);
        const [a, b] = ctx.saved_tensors as [Tensor, Tensor];
        return [grad.mm(b.t()), a.t().mm(grad)];
      },
      { device_type: 'cpu' },
    );
  }
  const y = torch.autocast('cpu', region, () => MM.apply(a, b));
  y.sum().backward();
  return [bytesOf(y), bytesOf(a.grad!), bytesOf(b.grad!), seen];
}

test('forward and backward run in the same state', () => {
  const { float16, float32, float64 } = torch;
  expect([
    run({}),
    run({ dtype: float16 }),
    run({ enabled: false }),
    run({}, float32, float32),
    run({}, float32, float16),
    run({ enabled: false }, float32, float16),
    run({}, float64, float32),
  ]).toEqual(expected.runs);
});

test('inputs are cast wherever they lie: in objects, Maps and arrays', () => {
  const cast = <T>(dtypes: (tree: T) => torch.dtype[]) =>
    custom_fwd((_: Ctx, tree: T) => dtypes(tree).map(String), {
      device_type: 'cpu',
      cast_inputs: torch.float16,
    });
  const x = torch.ones([1]);
  const object = { a: x, b: [x], c: { d: x.double() } };
  const map = new Map<string, Tensor | Tensor[] | Map<string, Tensor>>([
    ['a', x],
    ['b', [x]],
    ['c', new Map([['d', x.double()]])],
  ]);
  const ofObject = cast((tree: typeof object) => [tree.a.dtype, tree.b[0]!.dtype, tree.c.d.dtype]);
  const ofMap = cast((tree: typeof map) => [
    (tree.get('a') as Tensor).dtype,
    (tree.get('b') as Tensor[])[0]!.dtype,
    (tree.get('c') as Map<string, Tensor>).get('d')!.dtype,
  ]);
  torch.autocast('cpu', () => {
    expect(ofObject({} as Ctx, object)).toEqual(expected.nested);
    expect(ofMap({} as Ctx, map)).toEqual(expected.nested);
  });
});

test('a backward whose forward has noted nothing', () => {
  class Half extends torch.autograd.Function {
    static override forward(_ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
      return x.mul(2);
    }
    static override backward = custom_bwd((_ctx: torch.autograd.FunctionCtx, g: Tensor) => g, {
      device_type: 'cpu',
    });
  }
  const x = torch.ones([2], { requires_grad: true });
  expect(() => (Half.apply(x) as Tensor).sum().backward()).toThrow('has no custom_fwd');
});

test('misuse', () => {
  const f = (_: Ctx, x: Tensor) => x;
  // @ts-expect-error
  expect(() => custom_fwd(f, { device_type: 1 })).toThrow(
    'Expected `device_type` of type `str`, got: `number`',
  );
  // @ts-expect-error
  expect(() => custom_fwd(f)).toThrow(RangeError);
  // @ts-expect-error
  expect(() => custom_bwd(f)).toThrow(RangeError);
  // @ts-expect-error
  expect(() => custom_bwd(f, { device_type: null })).toThrow(RangeError);
  // @ts-expect-error
  expect(() => custom_fwd(5, { device_type: 'cpu' })).toThrow(
    "argument 'fwd' (position 1) must be function, not int",
  );
  // @ts-expect-error
  expect(() => custom_bwd(null, { device_type: 'cpu' })).toThrow("custom_bwd(): argument 'bwd' (position 1)");
  // @ts-expect-error
  expect(() => custom_fwd(f, { device_type: 'cpu', cast_inputs: 5 })).toThrow('must be torch.dtype, not int');
  // @ts-expect-error
  expect(() => custom_fwd(f, { device_type: 'cpu', cast_input: torch.float32 })).toThrow(
    "custom_fwd() got an unexpected keyword argument 'cast_input'",
  );
  // @ts-expect-error
  expect(() => custom_bwd(f, { device_type: 'cpu', x: 1 })).toThrow(
    "custom_bwd() got an unexpected keyword argument 'x'",
  );
});
