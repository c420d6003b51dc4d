/** torch/functional.py: what takes tensors or shapes one by one, and functions of matrices. */
import * as torch from 'nodetorch';
import { expectSame, python } from './support/python.js';

const expected = python(`
v = torch.arange(3.); m = torch.arange(6.).reshape(2, 3); s = torch.tensor(2.); sq = m @ m.T + torch.eye(2)
emit('atleast', [torch.atleast_1d(s), torch.atleast_2d(v), torch.atleast_3d(m), *torch.atleast_2d(s, v), *torch.atleast_1d([s])])
emit('block_diag', torch.block_diag(v, m, s)); emit('cartesian_prod', torch.cartesian_prod(v, v))
emit('chain_matmul', torch.chain_matmul(m, m.T, m))
emit('shapes', [list(torch.broadcast_shapes(*a)) for a in [(), (3,), ((2,), (3, 1), (1, 1, 1)), ((0,), 1), (5, (4, 1))]])
emit('cdist', [torch.cdist(m, m), torch.cdist(m, m, 1.), torch.cdist(m, m, p=3.), torch.cdist(m, m, compute_mode='use_mm_for_euclid_dist')])
emit('lu', [*torch.lu(sq), *torch.lu(sq, get_infos=True), *sq.lu()])
i = torch.tensor([4, 5, 0])
emit('unravel', [*torch.unravel_index(i, (3, 2)), *torch.unravel_index(i, 7), *torch.unravel_index(i, (2, 1, 3))])
e = torch.tensor([[0., 1], [2, 0]]).to_sparse()
emit('sparse', [torch.sparse.sum(e), torch.sparse.sum(e, 0).to_dense(), torch.sparse.sum(e, [1], dtype=torch.float64).to_dense(),
  torch.sparse.mm(e, m), torch.sparse.softmax(e, 1).to_dense(), torch.norm(e), e.norm(1), torch.norm(e, 3., keepdim=False)])
t = torch.zeros(2, dtype=torch.int8)
emit('like', [t.new_tensor([[0, 1], [2, 3]]), t.new_tensor([1.5], dtype=torch.float64)])
r, c, w = torch.tensor([0, 1, 2]), torch.tensor([1, 0]), torch.tensor([1.5, 2.5], dtype=torch.float64)
emit('inferred', [torch.sparse_csr_tensor(r, c, w).values(), torch.sparse_csr_tensor(r, c, w, (2, 3), dtype=torch.float32).values(),
  torch.sparse_coo_tensor(c[None], w)._values(), torch.sparse_coo_tensor(c[None], w, (4,), dtype=torch.int64)._values()])
torch.manual_seed(3)
a = torch.randn(2, 7, 5)
low = [*torch.svd_lowrank(a, q=3), *torch.svd_lowrank(a.mT, 4, 1, M=torch.ones(1, 7)), *torch.pca_lowrank(a), *torch.pca_lowrank(a, 2, False, 0)]
low += [*torch.svd_lowrank(a[0].to(torch.complex64), 2), *torch.pca_lowrank(a[0].relu().to_sparse(), 2), *torch.svd_lowrank(a[0].to_sparse(), 2)]
emit('low', [t.resolve_conj() for t in low])
emit('messages', {name: error(f) for name, f in {
  'atleast': lambda: torch.atleast_1d(3), 'complex': lambda: torch.complex(1, v), 'several': lambda: torch.atleast_1d(v, 3), 'block': lambda: torch.block_diag(1, 2),
  'product': lambda: torch.cartesian_prod(), 'mode': lambda: torch.cdist(m, m, compute_mode='x'),
  'many': lambda: torch.cdist(m, m, 2., 'x', 3),
  'lu': lambda: torch.lu(v), 'lu out': lambda: torch.lu(sq, out=(v,)), 'shapes': lambda: torch.broadcast_shapes((2,), (3,)),
  'negative': lambda: torch.broadcast_shapes((1, -2)), 'no shape': lambda: torch.broadcast_shapes(1.5),
  'indices': lambda: torch.unravel_index(v, (2, 3)), 'sizes': lambda: torch.unravel_index(i, (2, -3)),
  'components': lambda: torch.pca_lowrank(m, 5), 'iterations': lambda: torch.pca_lowrank(m, 1, niter=-1),
  'size': lambda: torch.unravel_index(i, (2, 3.5)), 'chain': lambda: torch.chain_matmul(),
}.items()})
`);

// biome-ignore lint/suspicious/noExplicitAny: misuse is what no type allows
const loose = torch as any;
const same = (results: torch.Tensor[], name: string) => {
  expect(results).toHaveLength(expected[name].length);
  results.forEach((result, i) => {
    expectSame(result, expected[name][i]);
  });
};

const build = () => {
  const m = torch.arange(6, { dtype: torch.float32 }).reshape([2, 3]);
  return {
    m,
    v: torch.arange(3, { dtype: torch.float32 }),
    s: torch.tensor(2),
    sq: m.mm(m.t()).add(torch.eye(2)),
  };
};

test('tensors one by one, or as an array', () => {
  using _ = torch.scope();
  const { m, v, s } = build();
  const each = [torch.atleast_1d(s), torch.atleast_2d(v), torch.atleast_3d(m)];
  same([...each, ...torch.atleast_2d(s, v), ...torch.atleast_1d([s])], 'atleast');
  expectSame(torch.block_diag(v, m, s), expected.block_diag);
  expectSame(torch.block_diag([v, m, s]), expected.block_diag);
  expectSame(torch.cartesian_prod(v, v), expected.cartesian_prod);
  expectSame(torch.chain_matmul(m, m.t(), m), expected.chain_matmul);
  const out = torch.empty([0]);
  expect(torch.chain_matmul(m, m.t(), m, { out })).toBe(out);
  expectSame(out, expected.chain_matmul);
});

test('shapes', () => {
  const { broadcast_shapes } = torch;
  const shapes = [
    broadcast_shapes(),
    broadcast_shapes(3),
    broadcast_shapes([2], [3, 1], [1, 1, 1]),
    broadcast_shapes([0], 1),
    broadcast_shapes(5, [4, 1]),
  ];
  expect(shapes).toEqual(expected.shapes);
});

test('distances, factors, coordinates', () => {
  using _ = torch.scope();
  const { m, sq } = build();
  const modes = [torch.cdist(m, m, { p: 3 }), torch.cdist(m, m, { compute_mode: 'use_mm_for_euclid_dist' })];
  same([torch.cdist(m, m), torch.cdist(m, m, 1), ...modes], 'cdist');
  same([...torch.lu(sq), ...torch.lu(sq, { get_infos: true }), ...sq.lu()], 'lu');
  const out = [torch.empty([0]), torch.empty([0], { dtype: torch.int32 })];
  torch.lu(sq, { out });
  out.forEach((t, i) => {
    expectSame(t, expected.lu[i]);
  });
  const i = torch.tensor([4n, 5n, 0n]);
  const { unravel_index } = torch;
  same([...unravel_index(i, [3, 2]), ...unravel_index(i, 7), ...unravel_index(i, [2, 1, 3])], 'unravel');
});

test('low rank', () => {
  using _ = torch.scope();
  const { svd_lowrank, pca_lowrank } = torch;
  torch.manual_seed(3);
  const a = torch.randn(2, 7, 5);
  const first = a.index(0);
  const dense = [
    ...svd_lowrank(a, { q: 3 }),
    ...svd_lowrank(a.mT, 4, 1, { M: torch.ones(1, 7) }),
    ...pca_lowrank(a),
    ...pca_lowrank(a, 2, false, 0),
    ...svd_lowrank(first.cfloat(), 2),
  ];
  same([...dense, ...pca_lowrank(first.relu().to_sparse(), 2), ...svd_lowrank(first.to_sparse(), 2)], 'low');
});

test('what a tensor is, and another like it', () => {
  using _ = torch.scope();
  const t = torch.zeros([2], { dtype: torch.int8 });
  expect([torch.is_tensor(t), torch.is_tensor([1]), torch.is_tensor(null), torch.numel(t)]).toEqual([
    true,
    false,
    false,
    2,
  ]);
  expectSame(
    t.new_tensor([
      [0, 1],
      [2, 3],
    ]),
    expected.like[0],
  );
  const other = t.new_tensor([1.5], { dtype: torch.float64, requires_grad: true });
  expect(other.requires_grad).toBe(true);
  expectSame(other, expected.like[1]);
  expect(() => loose.numel(3)).toThrow(TypeError);
  expect(() => t.new_tensor([1], { type: torch.int8 } as never)).toThrow(
    /unexpected keyword argument 'type'/,
  );
  t.dispose();
  expect(() => torch.numel(t)).toThrow(/disposed/);
  expect(() => t.new_tensor([1])).toThrow(/disposed/);
});

test('torch.sparse', () => {
  using _ = torch.scope();
  const { m } = build();
  const e = torch
    .tensor([
      [0, 1],
      [2, 0],
    ])
    .to_sparse();
  const { sparse } = torch;
  same(
    [
      sparse.sum(e),
      sparse.sum(e, 0).to_dense(),
      sparse.sum(e, { dim: [1], dtype: torch.float64 }).to_dense(),
      sparse.mm(e, m),
      sparse.softmax(e, 1).to_dense(),
      torch.norm(e),
      e.norm(1),
      torch.norm(e, 3, { keepdim: false }),
    ],
    'sparse',
  );
  const [r, c] = [torch.tensor([0n, 1n, 2n]), torch.tensor([1n, 0n])];
  const w = torch.tensor([1.5, 2.5], { dtype: torch.float64 });
  const at = c.unsqueeze(0);
  same(
    [
      torch.sparse_csr_tensor(r, c, w).values(),
      torch.sparse_csr_tensor(r, c, w, [2, 3], { dtype: torch.float32 }).values(),
      torch.sparse_coo_tensor(at, w)._values(),
      torch.sparse_coo_tensor(at, w, [4], { dtype: torch.int64 })._values(),
    ],
    'inferred',
  );
  expect(() => loose.sparse.sum(3)).toThrow("sum(): argument 'input' (position 1) must be Tensor, not int");
  const csr = torch.sparse_csr_tensor(torch.tensor([0n, 1n]), torch.tensor([0n]), torch.tensor([1]), [1, 1], {
    requires_grad: true,
  });
  expect([csr.dtype, csr.requires_grad]).toEqual([torch.float32, true]);
});

describe('misuse: PyTorch’s messages', () => {
  const classes: Record<string, unknown> = {
    TypeError,
    ValueError: RangeError,
    RuntimeError: torch.TorchError,
  };
  test.each<[string, (b: ReturnType<typeof build>) => unknown]>([
    ['atleast', () => loose.atleast_1d(3)],
    ['components', ({ m }) => torch.pca_lowrank(m, 5)],
    ['iterations', ({ m }) => torch.pca_lowrank(m, 1, { niter: -1 })],
    ['complex', ({ v }) => loose.complex(1, v)],
    ['several', ({ v }) => loose.atleast_1d(v, 3)],
    ['block', () => loose.block_diag(1, 2)],
    ['product', () => loose.cartesian_prod()],
    ['mode', ({ m }) => loose.cdist(m, m, { compute_mode: 'x' })],
    ['many', ({ m }) => loose.cdist(m, m, 2, 'x', 3)],
    ['lu', ({ v }) => torch.lu(v)],
    ['lu out', ({ sq, v }) => torch.lu(sq, { out: [v] })],
    ['shapes', () => torch.broadcast_shapes([2], [3])],
    ['negative', () => torch.broadcast_shapes([1, -2])],
    ['no shape', () => torch.broadcast_shapes(1.5)],
    ['indices', ({ v }) => torch.unravel_index(v, [2, 3])],
    ['sizes', () => torch.unravel_index(torch.tensor([1n]), [2, -3])],
    ['size', () => torch.unravel_index(torch.tensor([1n]), [2, 3.5])],
    ['chain', () => torch.chain_matmul()],
  ])('%s', (name, call) => {
    using _ = torch.scope();
    const { type, message } = expected.messages[name];
    let error: Error | null = null;
    try {
      call(build());
    } catch (e) {
      error = e as Error;
    }
    expect(error?.message).toBe(message);
    expect(error).toBeInstanceOf(classes[type]);
  });

  test('no shape, no tensor, a disposed one, unknown keywords', () => {
    using _ = torch.scope();
    const { m } = build();
    expect(() => loose.broadcast_shapes(['a'])).toThrow('broadcast_shapes(): a shape holds ints, not str');
    expect(() => loose.unravel_index(3, [2])).toThrow(
      "argument 'indices' (position 1) must be Tensor, not int",
    );
    expect(() => loose.unravel_index(torch.tensor([1n]), 'a')).toThrow(TypeError);
    expect(() => loose.cdist(m, m, { mode: 1 })).toThrow(/unexpected keyword argument 'mode'/);
    expect(() => loose.lu(m, { pivots: 1 })).toThrow(/unexpected keyword argument 'pivots'/);
    const gone = torch.zeros([2, 2]);
    gone.dispose();
    expect(() => torch.cdist(gone, m)).toThrow(/disposed/);
    expect(() => torch.block_diag(gone, m)).toThrow(/disposed/);
  });
});
