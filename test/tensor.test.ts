import * as torch from 'nodetorch';
import { python } from './support/python.js';

const ref = python(`
def attributes(t):
  return {'shape': list(t.shape), 'size': list(t.size()), 'stride': list(t.stride()), 'dim': t.dim(), 'ndim': t.ndim, 'numel': t.numel(),
    'nelement': t.nelement(), 'dtype': str(t.dtype), 'device': str(t.device), 'layout': str(t.layout), 'itemsize': t.itemsize,
    'element_size': t.element_size(), 'nbytes': t.nbytes, 'offset': t.storage_offset(), 'requires_grad': t.requires_grad,
    'is_leaf': t.is_leaf, 'view': t._is_view(), 'contiguous': t.is_contiguous(), 'inference': t.is_inference(),
    'is_cpu': t.is_cpu, 'is_meta': t.is_meta}
x = torch.arange(24, dtype=torch.int16).reshape(2, 3, 4)
tensors = {'scalar': torch.tensor(1.5), 'empty': torch.zeros(0, 3), 'dense': x, 'part': x[1, 1:], 'transposed': x.transpose(0, 2),
  'expanded': torch.ones(3, 1).expand(3, 5), 'leaf': torch.ones(2, requires_grad=True), 'result': torch.ones(2, requires_grad=True) * 2,
  'meta': torch.empty(2, 3, device='meta'), 'complex': torch.zeros(2, dtype=torch.complex128),
  'channels last': torch.ones(1, 2, 3, 4).to(memory_format=torch.channels_last)}
with torch.inference_mode(): tensors['inference'] = torch.ones(2)
emit('attributes', {k: attributes(t) for k, t in tensors.items()})
emit('layouts', [[str(t.layout), t.is_sparse, t.is_sparse_csr] for t in (x.to_sparse(), torch.eye(2).to_sparse_csr(), torch.eye(2).to_sparse_csc(),
  torch.eye(2).to_sparse_bsr((1, 1)), torch.ones(2))])
emit('new', [t._version for t in (torch.zeros(2), torch.full((2,), 3.), torch.rand(2), torch.randperm(3), torch.arange(3), torch.eye(2),
  torch.hann_window(4), torch.normal(0., 1., (2,)), torch.ops.aten.cat([torch.ones(2)]).add_(1))])
s, m = torch.tensor(1.), torch.ones(2, 3)
emit('errors', {'high': error(lambda: m.size(2)), 'low': error(lambda: m.size(-3)), 'scalar': error(lambda: s.size(0)),
  'stride': error(lambda: m.stride(5)), 'pointer': error(lambda: torch.eye(2).to_sparse().data_ptr()), 'version': error(lambda: tensors['inference']._version)})
`);

const x = torch.arange(24, { dtype: torch.int16 }).reshape(2, 3, 4);

function attributes(t: torch.Tensor) {
  return {
    shape: t.shape,
    size: t.size(),
    stride: t.stride(),
    dim: t.dim(),
    ndim: t.ndim,
    numel: t.numel(),
    nelement: t.nelement(),
    dtype: String(t.dtype),
    device: String(t.device),
    layout: String(t.layout),
    itemsize: t.itemsize,
    element_size: t.element_size(),
    nbytes: t.nbytes,
    offset: t.storage_offset(),
    requires_grad: t.requires_grad,
    is_leaf: t.is_leaf,
    view: t._is_view(),
    contiguous: t.is_contiguous(),
    inference: t.is_inference(),
    is_cpu: t.is_cpu,
    is_meta: t.is_meta,
  };
}

const tensors: Record<string, () => torch.Tensor> = {
  scalar: () => torch.tensor(1.5),
  empty: () => torch.zeros(0, 3),
  dense: () => x,
  part: () => x.index(1, '1:'),
  transposed: () => x.transpose(0, 2),
  expanded: () => torch.ones(3, 1).expand(3, 5),
  leaf: () => torch.ones(2, { requires_grad: true }),
  result: () => torch.ones(2, { requires_grad: true }).mul(2),
  meta: () => torch.empty(2, 3, { device: 'meta' }),
  complex: () => torch.zeros(2, { dtype: torch.complex128 }),
  'channels last': () => torch.ones(1, 2, 3, 4).to({ memory_format: torch.channels_last }),
  inference: () => torch.inference_mode(() => torch.ones(2)),
};

test.each(Object.keys(ref.attributes))('attributes: %s', (name) => {
  expect(attributes(tensors[name]!())).toEqual(ref.attributes[name]);
});

test('sizes and strides of one dimension', () => {
  expect([x.size(0), x.size(-1), x.stride(0), x.stride(-1)]).toEqual([2, 4, 12, 1]);
});

test('layouts', () => {
  const all = [
    x.to_sparse(),
    torch.eye(2).to_sparse_csr(),
    torch.eye(2).to_sparse_csc(),
    torch.eye(2).to_sparse_bsr([1, 1]),
    torch.ones(2),
  ];
  expect(all.map((t) => [String(t.layout), t.is_sparse, t.is_sparse_csr])).toEqual(ref.layouts);
  expect(torch.ones(2).layout).toBe(torch.strided);
});

test("messages are Python's", () => {
  const m = torch.ones(2, 3);
  const misuse: Record<string, () => unknown> = {
    high: () => m.size(2),
    low: () => m.size(-3),
    scalar: () => torch.tensor(1).size(0),
    stride: () => m.stride(5),
    version: () => tensors.inference!()._version,
    pointer: () => torch.eye(2).to_sparse().data_ptr(),
  };
  for (const [name, fn] of Object.entries(misuse)) expect(fn).toThrow(ref.errors[name].message);
  expect(() => m.size(0.5)).toThrow(RangeError);
});

test('the version counts changes in place', () => {
  const t = torch.zeros(2);
  const before = t._version;
  t.add_(1).mul_(2);
  t.index(0).fill_(3);
  t.add(1);
  expect(t._version - before).toBe(3);
  const fresh = [
    torch.zeros(2),
    torch.full([2], 3),
    torch.rand(2),
    torch.randperm(3),
    torch.arange(3),
    torch.eye(2),
    torch.hann_window(4),
    torch.normal(0, 1, [2]),
    torch.cat([torch.ones(2)]).add_(1),
  ];
  expect(fresh.map((x) => x._version)).toEqual(ref.new);
});

test('memory is told by its address', () => {
  const t = torch.zeros(4);
  expect(t.index('1:').data_ptr() - t.data_ptr()).toBe(4n);
  expect(t.clone().data_ptr()).not.toBe(t.data_ptr());
});

test('is tells the same tensor from an equal one', () => {
  const a = torch.ones(2);
  expect([a.is(a), a.is(a.clone()), a.is(a.index('...')), a.add_(1).is(a)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('a tensor has no public constructor, and none that is made up passes for one', () => {
  expect(() => new (torch.Tensor as unknown as new () => unknown)()).toThrow(/no public constructor/);
  const forged = Object.create(torch.Tensor.prototype);
  expect(() => forged.shape).toThrow(TypeError);
  expect(() => torch.add(forged, 1)).toThrow(TypeError);
});

describe('a disposed tensor', () => {
  test('is refused by attributes, methods and functions', () => {
    const t = torch.ones(2);
    const other = torch.ones(2);
    t.dispose();
    expect(t.disposed).toBe(true);
    for (const use of [
      () => t.shape,
      () => t.dtype,
      () => t.item(),
      () => t.tolist(),
      () => t.toBytes(),
      () => [...t],
      () => t.index(0),
      () => t.index(0, 1),
      () => t.index_put_([0], 1),
      () => other.index(t),
      () => other.index_put_([0], t),
      () => t.add(1),
      () => other.add(t),
      () => torch.cat([other, t]),
      () => t.backward(),
      () => t.grad,
      () => torch.tensor([t]),
    ]) {
      expect(use).toThrow(/this tensor was disposed/);
    }
  });

  test('may be disposed again, and leaves views and gradients alone', () => {
    const base = torch.ones(2, { requires_grad: true });
    const double = base.mul(2);
    const view = double.index(0);
    double.dispose();
    double.dispose();
    view.backward();
    expect(view.item()).toBe(2);
    expect(base.grad!.tolist()).toEqual([2, 0]);
  });

  test('is what `using` leaves', () => {
    let left: torch.Tensor;
    {
      using t = torch.ones(2);
      left = t;
      expect(t.disposed).toBe(false);
    }
    expect(left.disposed).toBe(true);
  });
});

test('data is the same memory outside the graph', () => {
  const w = torch.ones(2, { requires_grad: true });
  w.data.fill_(3);
  expect(w.tolist()).toEqual([3, 3]);
  expect(w.data.requires_grad).toBe(false);
  w.data = torch.zeros(3);
  expect([w.shape, w.requires_grad, w.is_leaf]).toEqual([[3], true, true]);
});
