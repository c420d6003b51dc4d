/** Pools and what undoes them, beside PyTorch's. */
import * as torch from 'nodetorch';
import { compareCalls } from '../../support/calls.js';

const F = torch.nn.functional;

compareCalls(
  {
    x: 'torch.randn(2, 3, 8)',
    c: 'torch.randn(2, 3, 6, 8)',
    d: 'torch.randn(1, 2, 6, 6, 8)',
    r: 'torch.rand(2, 3, 2)',
    i: 'torch.tensor([[0, 3, 5], [1, 2, 4]])',
  },
  [
    ['F.max_pool1d_with_indices(x, 3)', ({ x }) => F.max_pool1d_with_indices(x, 3)],
    [
      'F.max_pool2d_with_indices(c, 2, stride=None, padding=1)',
      ({ c }) => F.max_pool2d_with_indices(c, 2, { stride: null, padding: 1 }),
    ],
    [
      'F.max_pool3d_with_indices(d, 2, 1, 0, 2, True)',
      ({ d }) => F.max_pool3d_with_indices(d, 2, 1, 0, 2, true),
    ],
    ['F.adaptive_max_pool1d(x, 3)', ({ x }) => F.adaptive_max_pool1d(x, 3)],
    ['F.adaptive_max_pool1d(x, 3, True)', ({ x }) => F.adaptive_max_pool1d(x, 3, true)],
    ['F.adaptive_max_pool1d_with_indices(x, (3,))', ({ x }) => F.adaptive_max_pool1d_with_indices(x, [3])],
    ['F.adaptive_max_pool2d(c, (None, 3))', ({ c }) => F.adaptive_max_pool2d(c, [null, 3])],
    [
      'F.adaptive_max_pool2d(c, output_size=(None, 3), return_indices=True)',
      ({ c }) =>
        (F.adaptive_max_pool2d as unknown as (x: torch.Tensor, o: object) => torch.Tensor[])(c, {
          output_size: [null, 3],
          return_indices: true,
        }),
    ],
    ['F.adaptive_max_pool2d_with_indices(c, 2)', ({ c }) => F.adaptive_max_pool2d_with_indices(c, 2)],
    [
      'F.adaptive_max_pool3d(d, 2, return_indices=True)',
      ({ d }) => F.adaptive_max_pool3d(d, 2, { return_indices: true }),
    ],
    [
      'F.adaptive_max_pool3d_with_indices(d, (1, None, 2))',
      ({ d }) => F.adaptive_max_pool3d_with_indices(d, [1, null, 2]),
    ],
    [
      'F.adaptive_avg_pool2d(c, output_size=(3, None))',
      ({ c }) => F.adaptive_avg_pool2d(c, { output_size: [3, null] }),
    ],
    ['F.adaptive_avg_pool3d(d, 2)', ({ d }) => F.adaptive_avg_pool3d(d, 2)],
    ['F.fractional_max_pool2d(c, 2, (3, 4))', ({ c }) => F.fractional_max_pool2d(c, 2, [3, 4])],
    [
      'F.fractional_max_pool2d(c[0], 2, output_ratio=(0.5, 0.6), return_indices=True)',
      ({ c }) =>
        F.fractional_max_pool2d(c.select(0, 0), 2, { output_ratio: [0.5, 0.6], return_indices: true }),
    ],
    [
      'F.fractional_max_pool2d_with_indices(c, (2, 3), 3, _random_samples=r.detach())',
      ({ c, r }) => F.fractional_max_pool2d_with_indices(c, [2, 3], 3, { _random_samples: r.detach() }),
    ],
    [
      'F.fractional_max_pool3d(d, 2, output_ratio=0.5)',
      ({ d }) => F.fractional_max_pool3d(d, 2, { output_ratio: 0.5 }),
    ],
    [
      'F.fractional_max_pool3d_with_indices(d, 2, (2, 3, 4))',
      ({ d }) => F.fractional_max_pool3d_with_indices(d, 2, [2, 3, 4]),
    ],
    ['F.lp_pool1d(x, 2, 3)', ({ x }) => F.lp_pool1d(x, 2, 3)],
    ['F.lp_pool1d(x.abs(), 1.5, 3, stride=2)', ({ x }) => F.lp_pool1d(x.abs(), 1.5, 3, { stride: 2 })],
    ['F.lp_pool2d(c, 2, (2, 3), 2, True)', ({ c }) => F.lp_pool2d(c, 2, [2, 3], 2, true)],
    ['F.lp_pool2d(c, math.inf, 2)', ({ c }) => F.lp_pool2d(c, Number.POSITIVE_INFINITY, 2)],
    ['F.lp_pool2d(c, -math.inf, 2)', ({ c }) => F.lp_pool2d(c, Number.NEGATIVE_INFINITY, 2)],
    ['F.lp_pool3d(d, 3, 2, ceil_mode=True)', ({ d }) => F.lp_pool3d(d, 3, 2, { ceil_mode: true })],
    [
      'F.max_unpool1d(*F.max_pool1d(x, 2, return_indices=True), 2)',
      ({ x }) => F.max_unpool1d(...F.max_pool1d(x, 2, { return_indices: true }), 2),
    ],
    [
      'F.max_unpool1d(*F.max_pool1d(x, 3, 2, return_indices=True), 3, 2, output_size=(2, 3, 8))',
      ({ x }) =>
        F.max_unpool1d(...F.max_pool1d(x, 3, { stride: 2, return_indices: true }), 3, 2, {
          output_size: [2, 3, 8],
        }),
    ],
    [
      'F.max_unpool2d(*F.max_pool2d(c, 2, return_indices=True), (2, 2), output_size=(7, 8))',
      ({ c }) =>
        F.max_unpool2d(...F.max_pool2d(c, 2, { return_indices: true }), [2, 2], { output_size: [7, 8] }),
    ],
    [
      'F.max_unpool3d(*F.max_pool3d(d, 2, return_indices=True), 2)',
      ({ d }) => F.max_unpool3d(...F.max_pool3d(d, 2, { return_indices: true }), 2),
    ],
    ['F.unfold(c, (2, 3), padding=(1, 0))', ({ c }) => F.unfold(c, [2, 3], { padding: [1, 0] })],
    ['F.unfold(c, 2, 2, 1, 2)', ({ c }) => F.unfold(c, 2, 2, 1, 2)],
    ['F.fold(F.unfold(c, 2), (6, 8), 2)', ({ c }) => F.fold(F.unfold(c, 2), [6, 8], 2)],
    ['F.fold(x, (4, 5), (1, 3), stride=(1, 2))', ({ x }) => F.fold(x, [4, 5], [1, 3], { stride: [1, 2] })],
  ],
  [
    ['F.adaptive_max_pool2d(i, (2, 2))', ({ i }) => F.adaptive_max_pool2d(i, [2, 2])],
    ['F.fractional_max_pool2d(c, 2)', ({ c }) => F.fractional_max_pool2d(c, 2)],
    ['F.fractional_max_pool3d(d, 2)', ({ d }) => F.fractional_max_pool3d(d, 2)],
    [
      'F.fractional_max_pool2d(c, 2, output_ratio=(1, 1, 1))',
      ({ c }) => F.fractional_max_pool2d(c, 2, { output_ratio: [1, 1, 1] }),
    ],
    [
      'F.max_unpool2d(*F.max_pool2d(c, 2, return_indices=True), 2, output_size=(1, 2, 3))',
      ({ c }) =>
        F.max_unpool2d(...F.max_pool2d(c, 2, { return_indices: true }), 2, { output_size: [1, 2, 3] }),
    ],
    [
      'F.max_unpool2d(*F.max_pool2d(c, 2, return_indices=True), 2, output_size=(6, 10))',
      ({ c }) => F.max_unpool2d(...F.max_pool2d(c, 2, { return_indices: true }), 2, { output_size: [6, 10] }),
    ],
    ['F.max_unpool1d(x, x, 2)', ({ x }) => F.max_unpool1d(x, x, 2)],
    ['F.max_unpool2d(c, c.long(), 2, padding=9)', ({ c }) => F.max_unpool2d(c, c.long(), 2, { padding: 9 })],
    ['F.unfold(x[0], 2)', ({ x }) => F.unfold(x.select(0, 0), 2)],
    ['F.fold(x, (4, 4), 2)', ({ x }) => F.fold(x, [4, 4], 2)],
  ],
);

test('misuse of arguments', () => {
  using _ = torch.scope();
  const c = torch.ones([1, 1, 4, 4]);
  const bad =
    (f: unknown, ...args: unknown[]) =>
    () =>
      (f as (...args: unknown[]) => unknown)(...args);
  expect(bad(F.unfold, c)).toThrow(/^unfold\(\) missing 1 required positional arguments?: "kernel_size"$/);
  expect(bad(F.unfold, c, 'x')).toThrow(
    "unfold(): argument 'kernel_size' (position 2) must be tuple of ints, not str",
  );
  expect(bad(F.fold, 1, 2, 3)).toThrow("fold(): argument 'input' (position 1) must be Tensor, not int");
  expect(bad(F.max_unpool2d, c, c.long(), 2, { output_size: 4 })).toThrow(
    "max_unpool2d(): argument 'output_size' must be tuple of ints, not int",
  );
  expect(bad(F.adaptive_max_pool2d, c, [2, 'x'])).toThrow(
    "adaptive_max_pool2d(): argument 'output_size' (position 2) must be tuple of ints, not list",
  );
  expect(bad(F.adaptive_max_pool2d, c, 2, 1)).toThrow(
    "adaptive_max_pool2d(): argument 'return_indices' (position 3) must be bool, not int",
  );
  expect(bad(F.fractional_max_pool2d, c, 2, { ratio: 1 })).toThrow(
    "fractional_max_pool2d() got an unexpected keyword argument 'ratio'",
  );
  expect(bad(F.lp_pool1d, c, 2, [2])).toThrow(
    "lp_pool1d(): argument 'kernel_size' (position 3) must be int, not list",
  );
  const gone = torch.ones([1, 1, 4, 4]);
  gone.dispose();
  expect(bad(F.max_pool2d_with_indices, gone, 2)).toThrow('disposed');
});
