/** Backward of what lies on a device runs on a thread of libtorch's, where functions and hooks can't: it says so. */
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
const elsewhere =
  'is written in JavaScript and can run only on the thread that made it, but backward has come to it';

test('a function, and hooks, of tensors on a device', () => {
  using _ = torch.scope();
  expect(() => Double.apply(leaf('pretend')).sum().backward()).toThrow(
    `the backward of DoubleBackward ${elsewhere}`,
  );
  const inner = leaf('pretend').mul(2);
  inner.register_hook(() => {});
  expect(() => inner.sum().backward()).toThrow(`a tensor's hook ${elsewhere}`);
  const last = leaf('pretend');
  last.register_post_accumulate_grad_hook(() => {});
  expect(() => last.sum().backward()).toThrow(`a hook after a gradient's accumulation ${elsewhere}`);
});

test('what lies on the CPU goes on, and forward alone works anywhere', () => {
  using _ = torch.scope();
  const x = leaf('cpu');
  Double.apply(x).to('pretend').mul(3).sum().backward();
  expect(x.grad!.tolist()).toEqual([6, 6, 6]);
  expect(torch.no_grad(() => Double.apply(leaf('pretend'))).tolist()).toEqual([2, 2, 2]);
  const y = leaf('pretend');
  y.mul(2).sum().backward();
  expect(y.grad!.tolist()).toEqual([2, 2, 2]);
});
