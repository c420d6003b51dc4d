/** Other sizes and other views of images, beside PyTorch's. */
import * as torch from 'nodetorch';
import { type Case, compareCalls } from '../../support/calls.js';

const F = torch.nn.functional;

const modes = (['bilinear', 'bicubic', 'nearest', 'nearest-exact', 'area'] as const).flatMap(
  (mode): Case<'c'>[] => [
    [
      `F.interpolate(c, scale_factor=1.5, mode="${mode}")`,
      ({ c }) => F.interpolate(c, { scale_factor: 1.5, mode }),
    ],
    [`F.interpolate(c, (3, 9), None, "${mode}")`, ({ c }) => F.interpolate(c, [3, 9], null, mode)],
  ],
);

compareCalls(
  {
    x: 'torch.randn(2, 3, 8)',
    c: 'torch.randn(2, 3, 6, 8)',
    d: 'torch.randn(1, 2, 4, 6, 5)',
    t: 'torch.randn(2, 2, 3)',
    u: 'torch.randn(1, 3, 4)',
    i: 'torch.tensor([[0, 3, 5], [1, 2, 4]])',
  },
  [
    ...modes,
    ['F.interpolate(x, 5)', ({ x }) => F.interpolate(x, 5)],
    ['F.interpolate(x, [12], mode="linear")', ({ x }) => F.interpolate(x, [12], { mode: 'linear' })],
    [
      'F.interpolate(d, (2, 7, 5), mode="trilinear")',
      ({ d }) => F.interpolate(d, [2, 7, 5], { mode: 'trilinear' }),
    ],
    ['F.interpolate(d, scale_factor=(2.0, 0.5, 1.0))', ({ d }) => F.interpolate(d, null, [2, 0.5, 1])],
    ['F.interpolate(d, 3, mode="area")', ({ d }) => F.interpolate(d, 3, { mode: 'area' })],
    ['F.interpolate(x, scale_factor=0.6, mode="area")', ({ x }) => F.interpolate(x, null, 0.6, 'area')],
    [
      'F.interpolate(c, scale_factor=1.4, mode="bilinear", align_corners=True)',
      ({ c }) => F.interpolate(c, { scale_factor: 1.4, mode: 'bilinear', align_corners: true }),
    ],
    [
      'F.interpolate(c, scale_factor=1.4, mode="bicubic", recompute_scale_factor=True)',
      ({ c }) => F.interpolate(c, { scale_factor: 1.4, mode: 'bicubic', recompute_scale_factor: true }),
    ],
    [
      'F.interpolate(c, 3, mode="bilinear", antialias=True)',
      ({ c }) => F.interpolate(c, 3, { mode: 'bilinear', antialias: true }),
    ],
    [
      'F.interpolate(c, (4, 3), mode="bicubic", antialias=True)',
      ({ c }) => F.interpolate(c, [4, 3], { mode: 'bicubic', antialias: true }),
    ],
    [
      'F.interpolate(c.detach(), 3, mode="lanczos", antialias=True)',
      ({ c }) => F.interpolate(c.detach(), 3, { mode: 'lanczos', antialias: true }),
    ],
    ['F.upsample(c, scale_factor=2)', ({ c }) => F.upsample(c, { scale_factor: 2 })],
    ['F.upsample(c, 7, None, "bilinear", True)', ({ c }) => F.upsample(c, 7, null, 'bilinear', true)],
    ['F.upsample_nearest(x, scale_factor=2)', ({ x }) => F.upsample_nearest(x, { scale_factor: 2 })],
    ['F.upsample_bilinear(c, (9, 9))', ({ c }) => F.upsample_bilinear(c, [9, 9])],
    ['F.affine_grid(t, (2, 3, 4, 5))', ({ t }) => F.affine_grid(t, [2, 3, 4, 5])],
    [
      'F.affine_grid(t, (2, 3, 4, 5), align_corners=True)',
      ({ t }) => F.affine_grid(t, [2, 3, 4, 5], { align_corners: true }),
    ],
    ['F.affine_grid(u, [1, 2, 3, 4, 5], False)', ({ u }) => F.affine_grid(u, [1, 2, 3, 4, 5], false)],
    ['F.affine_grid(t, (2, 1, 1, 1), True)', ({ t }) => F.affine_grid(t, [2, 1, 1, 1], true)],
    ...(['bilinear', 'nearest', 'bicubic'] as const).flatMap((mode) =>
      (['zeros', 'border', 'reflection'] as const).map(
        (padding_mode): Case<'c' | 't'> => [
          `F.grid_sample(c, F.affine_grid(t, c.size()), "${mode}", padding_mode="${padding_mode}")`,
          ({ c, t }) => F.grid_sample(c, F.affine_grid(t, c.shape), mode, { padding_mode }),
        ],
      ),
    ),
    [
      'F.grid_sample(d, F.affine_grid(u, d.size()), align_corners=True)',
      ({ d, u }) => F.grid_sample(d, F.affine_grid(u, d.shape), { align_corners: true }),
    ],
  ],
  [
    ['F.interpolate(c)', ({ c }) => F.interpolate(c)],
    ['F.interpolate(c, 3, 2.0)', ({ c }) => F.interpolate(c, 3, 2)],
    ['F.interpolate(c, 3, align_corners=False)', ({ c }) => F.interpolate(c, 3, { align_corners: false })],
    ['F.interpolate(c, (3, 3, 3))', ({ c }) => F.interpolate(c, [3, 3, 3])],
    [
      'F.interpolate(c, scale_factor=(1.5, 2.5, 0.5))',
      ({ c }) => F.interpolate(c, { scale_factor: [1.5, 2.5, 0.5] }),
    ],
    [
      'F.interpolate(c, 3, recompute_scale_factor=True)',
      ({ c }) => F.interpolate(c, 3, { recompute_scale_factor: true }),
    ],
    ['F.interpolate(c, 3, antialias=True)', ({ c }) => F.interpolate(c, 3, { antialias: true })],
    ['F.interpolate(c, 3, mode="lanczos")', ({ c }) => F.interpolate(c, 3, { mode: 'lanczos' })],
    [
      'F.interpolate(c, 3, mode="lanczos", align_corners=True, antialias=True)',
      ({ c }) => F.interpolate(c, 3, { mode: 'lanczos', align_corners: true, antialias: true }),
    ],
    ...(['linear', 'bilinear', 'trilinear'] as const).flatMap((mode) =>
      (['x', 'c', 'd'] as const)
        .filter((name) => ({ linear: 'x', bilinear: 'c', trilinear: 'd' })[mode] !== name)
        .map(
          (name): Case<'x' | 'c' | 'd'> => [
            `F.interpolate(${name}, 3, mode="${mode}")`,
            (v) => F.interpolate(v[name], 3, { mode }),
          ],
        ),
    ),
    ['F.interpolate(x, 3, mode="bicubic")', ({ x }) => F.interpolate(x, 3, { mode: 'bicubic' })],
    ['F.interpolate(i, 3)', ({ i }) => F.interpolate(i, 3)],
    ['F.interpolate(c, 3, mode="x")', ({ c }) => F.interpolate(c, 3, { mode: 'x' as 'area' })],
    ['F.interpolate(c, (0, 3))', ({ c }) => F.interpolate(c, [0, 3])],
    ['F.grid_sample(c, c, "x")', ({ c }) => F.grid_sample(c, c, 'x' as 'nearest')],
    [
      'F.grid_sample(c, c, padding_mode="x")',
      ({ c }) => F.grid_sample(c, c, { padding_mode: 'x' as 'zeros' }),
    ],
    ['F.grid_sample(c, c)', ({ c }) => F.grid_sample(c, c)],
    ['F.affine_grid(i, (2, 3, 4, 5))', ({ i }) => F.affine_grid(i, [2, 3, 4, 5])],
    ['F.affine_grid(u, (1, 3, 4, 5))', ({ u }) => F.affine_grid(u, [1, 3, 4, 5])],
    ['F.affine_grid(t, (1, 3, 4, 5, 6))', ({ t }) => F.affine_grid(t, [1, 3, 4, 5, 6])],
    ['F.affine_grid(t, (2, 3, 4))', ({ t }) => F.affine_grid(t, [2, 3, 4])],
    ['F.affine_grid(t, (2, 3, 0, 5))', ({ t }) => F.affine_grid(t, [2, 3, 0, 5])],
  ],
);

test('misuse of arguments', () => {
  using _ = torch.scope();
  const c = torch.ones([1, 1, 4, 4]);
  const bad =
    (f: unknown, ...args: unknown[]) =>
    () =>
      (f as (...args: unknown[]) => unknown)(...args);
  expect(bad(F.interpolate, 3)).toThrow(
    "interpolate(): argument 'input' (position 1) must be Tensor, not int",
  );
  expect(bad(F.interpolate, c, 2.5)).toThrow(
    "interpolate(): argument 'size' (position 2) must be tuple of ints, not float",
  );
  expect(bad(F.interpolate, c, [2, 2.5])).toThrow(
    /^expected size to be one of int .*types \[<class 'int'>, <class 'float'>\]$/,
  );
  expect(bad(F.interpolate, c, { scale: 2 })).toThrow(
    "interpolate() got an unexpected keyword argument 'scale'",
  );
  expect(bad(F.interpolate, c, { scale_factor: 'x' })).toThrow(
    "interpolate(): argument 'scale_factor' must be tuple of floats, not str",
  );
  expect(bad(F.grid_sample, c)).toThrow(/^grid_sample\(\) missing 1 required positional arguments?: "grid"$/);
  expect(bad(F.affine_grid, c, 4)).toThrow(
    "affine_grid(): argument 'size' (position 2) must be tuple of ints, not int",
  );
  const gone = torch.ones([1, 1, 4, 4]);
  gone.dispose();
  expect(bad(F.interpolate, gone, 2)).toThrow('disposed');
});

test('what is deprecated warns once', () => {
  const seen: unknown[] = [];
  const spy = jest.spyOn(process, 'emitWarning').mockImplementation((message) => void seen.push(message));
  jest.isolateModules(() => {
    const fresh = require('nodetorch') as typeof torch;
    using _ = fresh.scope();
    const x = fresh.ones([1, 1, 2, 2]);
    const G = fresh.nn.functional;
    for (let i = 0; i < 2; i++) G.upsample(x, 2);
    G.upsample_nearest(x, 2);
    G.upsample_bilinear(x, 2);
    G.grid_sample(x, fresh.ones([1, 2, 2, 2]));
    G.affine_grid(fresh.ones([1, 2, 3]), [1, 1, 1, 1], true);
  });
  spy.mockRestore();
  expect(seen).toEqual([
    '`nn.functional.upsample` is deprecated. Use `nn.functional.interpolate` instead.',
    '`nn.functional.upsample_nearest` is deprecated. Use `nn.functional.interpolate` instead.',
    '`nn.functional.upsample_bilinear` is deprecated. Use `nn.functional.interpolate` instead.',
    expect.stringMatching(/^Default grid_sample and affine_grid behavior has changed/),
    expect.stringMatching(/^Since version 1.3.0, affine_grid behavior has changed for unit-size grids/),
  ]);
});
