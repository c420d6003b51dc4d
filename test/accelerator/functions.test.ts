/**
 * Functions and hooks of tensors on a device: libtorch would compute their backward on a thread of its own, where
 * JavaScript can't run, so it comes to be computed on the caller's.
 */
import * as torch from 'nodetorch';
import './support.js';

type Tensor = torch.Tensor;

class Double extends torch.autograd.Function {
  static override forward(_ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
    return x.mul(2);
  }
  static override backward(_ctx: torch.autograd.FunctionCtx, grad: Tensor): Tensor {
    return grad.mul(2);
  }
}

const leaf = (device: string) => torch.ones([3], { device, requires_grad: true });

/** The gradients that a function and every kind of hook come to, and what the hooks saw. */
function hooked(device: string): unknown[] {
  using _ = torch.scope();
  const seen: unknown[] = [];
  const see = (grad: Tensor) => seen.push([grad.device.type, grad.tolist()]);
  const [x, y] = [leaf(device), leaf(device)];
  const inner = Double.apply(x).mul(y);
  inner.register_hook((grad) => {
    see(grad);
    return grad.mul(5);
  });
  x.register_post_accumulate_grad_hook((parameter) => see(parameter.grad!));
  inner.sum().backward();
  const [again] = torch.autograd.grad([Double.apply(x).pow(2).sum()], [x]);
  return [x.grad!.tolist(), y.grad!.tolist(), again!.tolist(), seen.map((s) => (s as unknown[])[1])];
}

test('a function, and hooks, of tensors on a device do what they do on the CPU', () => {
  expect(hooked('pretend')).toEqual(hooked('cpu'));
  expect(hooked('pretend').slice(0, 3)).toEqual([
    [10, 10, 10],
    [10, 10, 10],
    [8, 8, 8],
  ]);
});

test('what they throw comes out, and the next backward runs', () => {
  using _ = torch.scope();
  const x = leaf('pretend');
  const y = x.mul(2);
  const handle = y.register_hook(() => {
    throw new RangeError('not that large');
  });
  expect(() => y.sum().backward()).toThrow(new RangeError('not that large'));
  handle.remove();
  x.mul(3).sum().backward();
  expect(x.grad!.tolist()).toEqual([3, 3, 3]);
});

test('backward in backward', () => {
  using _ = torch.scope();
  const x = leaf('pretend');
  const y = x.mul(2);
  const inner: unknown[] = [];
  y.register_hook(() => {
    const z = leaf('pretend');
    torch.enable_grad(() => Double.apply(z).sum().backward());
    inner.push(z.grad!.tolist());
  });
  y.sum().backward();
  expect([inner, x.grad!.tolist()]).toEqual([[[2, 2, 2]], [2, 2, 2]]);
});

test('on the CPU and across', () => {
  using _ = torch.scope();
  const x = leaf('cpu');
  Double.apply(x).to('pretend').mul(3).sum().backward();
  expect(x.grad!.tolist()).toEqual([6, 6, 6]);
  expect(torch.no_grad(() => Double.apply(leaf('pretend'))).tolist()).toEqual([2, 2, 2]);
});
