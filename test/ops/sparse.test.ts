/** Constructors of sparse tensors look at their indices, on which kernels rely without looking. */
import * as torch from 'nodetorch';
import { python } from '../support/python.js';

const L = (values: number[] | number[][]) => torch.tensor(values, { dtype: torch.int64 });
const two = torch.tensor([1, 2]);
const block = torch.ones(1, 2, 2);

const wrong: Record<string, (options?: object) => torch.Tensor> = {
  coo: (options) =>
    torch.sparse_coo_tensor(
      L([
        [0, 500000000],
        [0, 1],
      ]),
      two,
      [2, 2],
      options,
    ),
  'coo, unsorted': (options) =>
    torch.sparse_coo_tensor(L([[1, 0]]), two, [2], { is_coalesced: true, ...options }),
  'coo, negative': (options) =>
    torch.sparse_coo_tensor(
      L([
        [0, -5],
        [0, 1],
      ]),
      two,
      [2, 2],
      options,
    ),
  csr: (options) => torch.sparse_csr_tensor(L([0, 1, 2]), L([0, 100000000]), two, [2, 2], options),
  'csr, its size inferred': (options) => torch.sparse_csr_tensor(L([0, 1, 5]), L([0, 1]), two, options),
  csc: (options) => torch.sparse_csc_tensor(L([0, 1, 2]), L([0, -1]), two, [2, 2], options),
  bsr: (options) => torch.sparse_bsr_tensor(L([0, 1]), L([7]), block, [2, 2], options),
  bsc: (options) => torch.sparse_bsc_tensor(L([0, 1]), L([7]), block, [2, 2], options),
};

const ref = python(`
i = lambda v: torch.tensor(v)
two, block = torch.tensor([1., 2.]), torch.ones(1, 2, 2)
k = {'check_invariants': True}
def gradients(make):
    v = torch.tensor([1., 2.], requires_grad=True)
    t = make(i([0, 1, 2]), i([1, 0]), v, (2, 2))
    (t.to_dense() * torch.tensor([[1., 3], [5, 7]])).sum().backward()
    return [t.requires_grad, t.is_leaf, v.grad.tolist()]
emit('gradients', [gradients(torch.sparse_csr_tensor), gradients(torch.sparse_csc_tensor)])
m = lambda t: t.to('meta')
emit('meta', [str(torch.sparse_csr_tensor(m(i([0, 1, 2])), m(i([1, 0])), m(two), [2, 2])), str(torch.sparse_coo_tensor(m(i([[0], [1]])), m(torch.ones(1)), [2, 2]))])
emit('errors', {
  'coo': error(lambda: torch.sparse_coo_tensor(i([[0, 500000000], [0, 1]]), two, [2, 2], **k)),
  'coo, unsorted': error(lambda: torch.sparse_coo_tensor(i([[1, 0]]), two, [2], is_coalesced=True, **k)),
  'coo, negative': error(lambda: torch.sparse_coo_tensor(i([[0, -5], [0, 1]]), two, [2, 2], **k)),
  'csr': error(lambda: torch.sparse_csr_tensor(i([0, 1, 2]), i([0, 100000000]), two, [2, 2], **k)),
  'csr, its size inferred': error(lambda: torch.sparse_csr_tensor(i([0, 1, 5]), i([0, 1]), two, **k)),
  'csc': error(lambda: torch.sparse_csc_tensor(i([0, 1, 2]), i([0, -1]), two, [2, 2], **k)),
  'bsr': error(lambda: torch.sparse_bsr_tensor(i([0, 1]), i([7]), block, [2, 2], **k)),
  'bsc': error(lambda: torch.sparse_bsc_tensor(i([0, 1]), i([7]), block, [2, 2], **k)),
})
`);

test.each(Object.keys(wrong))('%s', (name) => {
  const { message } = ref.errors[name];
  for (const options of [{}, { check_invariants: null }, { check_invariants: true }]) {
    expect(() => wrong[name]!(options)).toThrow(new torch.TorchError(message));
  }
  expect(wrong[name]!({ check_invariants: false }).shape[0]).toBe(2);
  expect(() => wrong[name]!({ check_invariants: 1 })).toThrow(TypeError);
});

test('what a constructor makes has its values’ gradients and device', () => {
  const [ends, at] = [L([0, 1, 2]), L([1, 0])];
  const made = [torch.sparse_csr_tensor, torch.sparse_csc_tensor].map((make) => {
    const v = torch.tensor([1, 2], { requires_grad: true });
    const t = make(ends, at, v, [2, 2]);
    t.to_dense()
      .mul(
        torch.tensor([
          [1, 3],
          [5, 7],
        ]),
      )
      .sum()
      .backward();
    return [t.requires_grad, t.is_leaf, v.grad!.tolist()];
  });
  expect(made).toEqual(ref.gradients);
  const meta = (t: torch.Tensor) => t.to('meta');
  expect(String(torch.sparse_csr_tensor(meta(ends), meta(at), meta(two), [2, 2]))).toBe(ref.meta[0]);
  expect(String(torch.sparse_coo_tensor(meta(L([[0], [1]])), meta(torch.ones(1)), [2, 2]))).toBe(ref.meta[1]);
  expect(() => torch.sparse_csr_tensor(ends, at, two, { layout: torch.sparse_csc })).toThrow(
    'sparse_csr_tensor: layout must be torch.sparse_csr but got torch.sparse_csc',
  );
});

test('what is right is made, also without elements to look at', () => {
  const csr = torch.sparse_csr_tensor(L([0, 1, 2]), L([1, 0]), two, [2, 2], { requires_grad: true });
  expect([csr.to_dense().tolist(), csr.requires_grad]).toEqual([
    [
      [0, 1],
      [2, 0],
    ],
    true,
  ]);
  const meta = { device: 'meta' };
  expect(torch.sparse_coo_tensor(L([[0], [1]]).to('meta'), torch.ones(1, meta), [2, 2]).shape).toEqual([
    2, 2,
  ]);
  expect(torch.sparse_coo_tensor([2, 2]).to_dense().tolist()).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('a collection in the middle of a check takes nothing away', () => {
  const [at, values] = [
    L([
      [0, 1],
      [1, 0],
    ]),
    two,
  ];
  for (let i = 0; i < 4000; i++) torch.sparse_coo_tensor(at, values, [2, 2]);
  const [rows, columns] = [L([0, 1, 2]), L([1, 0])];
  for (let i = 0; i < 4000; i++) torch.sparse_csr_tensor(rows, columns, values, [2, 2]);
});
