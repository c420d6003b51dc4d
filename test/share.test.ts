/** Within one thread: what other threads make of it is in test/stress. */
import * as torch from 'nodetorch';

const sent = (x: torch.Tensor) => torch.adopt(torch.share(x));

test('the memory crosses; shape, gradient and hooks are each one’s own', () => {
  const x = torch.ones([2], { requires_grad: true });
  const hook = jest.fn(() => null);
  x.register_hook(hook);
  x.sum().backward();
  expect(hook).toHaveBeenCalledTimes(1);

  const y = sent(x);
  expect([y.requires_grad, y.is_leaf, y.grad]).toEqual([true, true, null]);
  expect(y.data_ptr()).toBe(x.data_ptr());
  y.mul(3).sum().backward();
  expect(hook).toHaveBeenCalledTimes(1);
  expect([x.grad!.tolist(), y.grad!.tolist()]).toEqual([
    [1, 1],
    [3, 3],
  ]);
  torch.no_grad(() => y.add_(1));
  expect(x.tolist()).toEqual([2, 2]);
  y.data = torch.zeros([3], { dtype: torch.float64 });
  y.requires_grad = false;
  expect([x.shape, x.dtype, x.requires_grad]).toEqual([[2], torch.float32, true]);
});

test('memory of a JavaScript array is refused, as it ends with its thread', () => {
  const x = torch.as_tensor(new Float32Array([1, 2]));
  const index = torch.as_tensor(new BigInt64Array([0n, 3n])).unsqueeze(0);
  const sparse = torch.sparse_coo_tensor(index, torch.ones([2]), [5]);
  const compressed = [
    torch.sparse_csr_tensor(torch.tensor([0n, 1n, 2n]), torch.tensor([0n, 0n]), x, [2, 1]),
    torch.sparse_csc_tensor(torch.tensor([0n, 2n]), torch.tensor([0n, 1n]), x, [2, 1]),
  ];
  for (const t of [x, x.view(2, 1), sparse, ...compressed])
    expect(() => torch.share(t)).toThrow('share its clone()');
  expect(sent(x.clone()).tolist()).toEqual([1, 2]);
});

test('a ticket that none is takes none', () => {
  const ticket = torch.share(torch.ones([1]));
  for (const wrong of [ticket + 0.5, Number.NaN, 'a', null]) {
    expect(() => torch.adopt(wrong as number)).toThrow(TypeError);
  }
  for (const wrong of [ticket + 2 ** 32, ticket - 2 ** 32, 0]) {
    expect(() => torch.adopt(wrong)).toThrow(RangeError);
  }
  expect(torch.adopt(ticket).tolist()).toEqual([1]);
  expect(() => torch.adopt(ticket)).toThrow(RangeError);
});
