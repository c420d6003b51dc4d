/** Layers that pool, resize, fold and look up, against PyTorch's. */
import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import { compareCalls } from '../../support/calls.js';
import { type Case, testLayers, x } from '../compare.js';

const cases: Case[] = [
  ['nn.AdaptiveMaxPool1d(2)', () => new nn.AdaptiveMaxPool1d(2), x(2, 3, 6)],
  ['nn.LPPool1d(2, 2)', () => new nn.LPPool1d(2, 2), x(2, 3, 6)],
  [
    'nn.LPPool1d(1.5, 3, stride=2, ceil_mode=True)',
    () => new nn.LPPool1d(1.5, 3, { stride: 2, ceil_mode: true }),
    `${x(2, 3, 6)}.abs()`,
  ],
  ['nn.AdaptiveMaxPool2d(2)', () => new nn.AdaptiveMaxPool2d(2), x(2, 3, 6, 5)],
  ['nn.LPPool2d(2, 2)', () => new nn.LPPool2d(2, 2), x(2, 3, 6, 5)],
  [
    'nn.LPPool2d(1.5, 3, stride=2, ceil_mode=True)',
    () => new nn.LPPool2d(1.5, 3, { stride: 2, ceil_mode: true }),
    `${x(2, 3, 6, 5)}.abs()`,
  ],
  ['nn.AdaptiveMaxPool3d(2)', () => new nn.AdaptiveMaxPool3d(2), x(1, 2, 4, 5, 6)],
  ['nn.LPPool3d(2, 2)', () => new nn.LPPool3d(2, 2), x(1, 2, 4, 5, 6)],
  [
    'nn.LPPool3d(1.5, 3, stride=2, ceil_mode=True)',
    () => new nn.LPPool3d(1.5, 3, { stride: 2, ceil_mode: true }),
    `${x(1, 2, 4, 5, 6)}.abs()`,
  ],
  ['nn.AdaptiveMaxPool2d((None, 3))', () => new nn.AdaptiveMaxPool2d([null, 3]), x(2, 3, 6, 5)],
  [
    'nn.FractionalMaxPool2d(2, output_size=(3, 2))',
    () => new nn.FractionalMaxPool2d(2, { output_size: [3, 2] }),
    x(2, 3, 6, 5),
  ],
  [
    'nn.FractionalMaxPool2d((2, 3), output_ratio=0.5)',
    () => new nn.FractionalMaxPool2d([2, 3], { output_ratio: 0.5 }),
    x(2, 3, 6, 5),
  ],
  ['nn.FractionalMaxPool3d(2, 2)', () => new nn.FractionalMaxPool3d(2, 2), x(1, 2, 4, 5, 6)],
  [
    'nn.FractionalMaxPool2d(2, 2, _random_samples=torch.full((2, 3, 2), 0.25))',
    () => new nn.FractionalMaxPool2d(2, 2, { _random_samples: torch.full([2, 3, 2], 0.25) }),
    x(2, 3, 6, 5),
  ],
  ['nn.Unfold(2)', () => new nn.Unfold(2), x(2, 3, 6, 5)],
  [
    'nn.Unfold((2, 3), 1, padding=(1, 0), stride=2)',
    () => new nn.Unfold([2, 3], 1, { padding: [1, 0], stride: 2 }),
    x(2, 3, 6, 5),
  ],
  ['nn.Fold((4, 5), (2, 2))', () => new nn.Fold([4, 5], [2, 2]), x(1, 12, 12)],
  ['nn.LocalResponseNorm(2)', () => new nn.LocalResponseNorm(2), x(2, 3, 6, 5)],
  ['nn.LocalResponseNorm(3, 0.1, k=2.0)', () => new nn.LocalResponseNorm(3, 0.1, { k: 2 }), x(2, 3, 6)],
  ['nn.Upsample(scale_factor=2)', () => new nn.Upsample({ scale_factor: 2 }), x(2, 3, 6, 5)],
  [
    'nn.Upsample((7, 3), mode="bilinear", align_corners=True)',
    () => new nn.Upsample([7, 3], { mode: 'bilinear', align_corners: true }),
    x(2, 3, 6, 5),
  ],
  [
    'nn.Upsample(None, (1.5, 2.0), "bicubic", None, True)',
    () => new nn.Upsample(null, [1.5, 2], 'bicubic', null, true),
    x(2, 3, 6, 5),
  ],
  [
    'nn.UpsamplingNearest2d(scale_factor=2)',
    () => new nn.UpsamplingNearest2d({ scale_factor: 2 }),
    x(2, 3, 6, 5),
  ],
  ['nn.UpsamplingBilinear2d((7, 9))', () => new nn.UpsamplingBilinear2d([7, 9]), x(2, 3, 6, 5)],
  ['nn.EmbeddingBag(10, 3)', () => new nn.EmbeddingBag(10, 3), 'torch.tensor([[1, 2, 4], [4, 3, 9]])'],
  [
    'nn.EmbeddingBag(10, 3, max_norm=1.0, norm_type=1.0, mode="sum", padding_idx=-6)',
    () => new nn.EmbeddingBag(10, 3, { max_norm: 1, norm_type: 1, mode: 'sum', padding_idx: -6 }),
    'torch.tensor([[1, 2, 4], [4, 3, 9]])',
  ],
  [
    'nn.EmbeddingBag(10, 3, None, 2.0, True, "mean")',
    () => new nn.EmbeddingBag(10, 3, null, 2, true, 'mean'),
    'torch.tensor([[1, 2, 4], [4, 3, 9]])',
  ],
  [
    'nn.EmbeddingBag(10, 3, mode="max")',
    () => new nn.EmbeddingBag(10, 3, { mode: 'max' }),
    'torch.tensor([1, 2, 4, 4, 3, 9]), torch.tensor([0, 2])',
  ],
];

testLayers(cases);

compareCalls(
  {
    c: 'torch.randn(2, 3, 6, 8)',
    x: 'torch.randn(2, 3, 8)',
    d: 'torch.randn(1, 2, 4, 6, 8)',
    w: 'torch.randn(10, 3)',
    b: 'torch.tensor([[1, 2, 4], [4, 3, 9]])',
    p: 'torch.rand(2, 3)',
    q: 'torch.rand(3)',
  },
  [
    [
      'nn.MaxUnpool1d(2)(*nn.MaxPool1d(2, return_indices=True)(x))',
      ({ x }) => new nn.MaxUnpool1d(2)(...indexed(new nn.MaxPool1d(2, { return_indices: true }), x)),
    ],
    [
      'nn.MaxUnpool2d((3, 2), stride=(2, 2))(*nn.MaxPool2d((3, 2), 2, return_indices=True)(c), output_size=[6, 8])',
      ({ c }) =>
        new nn.MaxUnpool2d([3, 2], { stride: [2, 2] })(
          ...indexed(new nn.MaxPool2d([3, 2], 2, { return_indices: true }), c),
          [6, 8],
        ),
    ],
    [
      'nn.MaxUnpool3d(2, 2, 0)(*nn.MaxPool3d(2, return_indices=True)(d), output_size=d.size())',
      ({ d }) =>
        new nn.MaxUnpool3d(2, 2, 0)(...indexed(new nn.MaxPool3d(2, { return_indices: true }), d), {
          output_size: d.shape,
        }),
    ],
    [
      'nn.AdaptiveMaxPool1d(3, return_indices=True)(x)',
      ({ x }) => indexed(new nn.AdaptiveMaxPool1d(3, { return_indices: true }), x),
    ],
    [
      'nn.AdaptiveMaxPool2d((3, None), True)(c)',
      ({ c }) => indexed(new nn.AdaptiveMaxPool2d([3, null], true), c),
    ],
    [
      'nn.FractionalMaxPool3d(2, output_ratio=(0.5, 0.5, 0.5), return_indices=True)(d)',
      ({ d }) =>
        indexed(new nn.FractionalMaxPool3d(2, { output_ratio: [0.5, 0.5, 0.5], return_indices: true }), d),
    ],
    [
      'nn.EmbeddingBag.from_pretrained(w, mode="sum")(b, per_sample_weights=p)',
      ({ w, b, p }) =>
        nn.EmbeddingBag.from_pretrained(w.detach(), { mode: 'sum' })(b, { per_sample_weights: p }),
    ],
  ],
  [
    [
      'nn.MaxUnpool2d(2)(c, c.long(), output_size=(1, 1))',
      ({ c }) => new nn.MaxUnpool2d(2)(c, c.long(), [1, 1]),
    ],
    ['nn.FractionalMaxPool2d(2)', ({ c }) => new nn.FractionalMaxPool2d(2)(c)],
    ['nn.FractionalMaxPool3d(2, 2, 0.5)', ({ d }) => new nn.FractionalMaxPool3d(2, 2, 0.5)(d)],
    [
      'nn.FractionalMaxPool2d(2, output_ratio=(0.5, 1.5))',
      ({ c }) => new nn.FractionalMaxPool2d(2, { output_ratio: [0.5, 1.5] })(c),
    ],
    ['nn.FractionalMaxPool3d(0, 2)', ({ d }) => new nn.FractionalMaxPool3d(0, 2)(d)],
    ['nn.LocalResponseNorm(2)(w)', ({ w }) => new nn.LocalResponseNorm(2)(w)],
    ['nn.EmbeddingBag(3, 2, padding_idx=3)', ({ b }) => new nn.EmbeddingBag(3, 2, { padding_idx: 3 })(b)],
    ['nn.EmbeddingBag(3, 2, _weight=w)', ({ w, b }) => new nn.EmbeddingBag(3, 2, { _weight: w })(b)],
    ['nn.EmbeddingBag.from_pretrained(q)', ({ q, b }) => nn.EmbeddingBag.from_pretrained(q)(b)],
    ['nn.Upsample()(c)', ({ c }) => new nn.Upsample()(c)],
  ],
);

/** What a pool gives that gives indices, too. */
function indexed(pool: nn.Module, input: torch.Tensor): [torch.Tensor, torch.Tensor] {
  return pool(input) as [torch.Tensor, torch.Tensor];
}

test('misuse of arguments', () => {
  const build =
    (C: unknown, ...args: unknown[]) =>
    () =>
      new (C as new (...args: unknown[]) => unknown)(...args);
  expect(build(nn.MaxUnpool2d, 2, { strides: 1 })).toThrow(
    "MaxUnpool2d() got an unexpected keyword argument 'strides'",
  );
  expect(build(nn.AdaptiveMaxPool2d, [2, 'x'])).toThrow(
    "AdaptiveMaxPool2d(): argument 'output_size' (position 1) must be tuple of ints, not list",
  );
  expect(build(nn.FractionalMaxPool2d, 2, 2, 'x')).toThrow(
    "FractionalMaxPool2d(): argument 'output_ratio' (position 3) must be tuple of floats, not str",
  );
  expect(build(nn.Upsample, { factor: 2 })).toThrow("Upsample() got an unexpected keyword argument 'factor'");
  expect(build(nn.EmbeddingBag, 3, 2, { mode: 1 })).toThrow(
    "EmbeddingBag(): argument 'mode' must be str, not int",
  );
  expect(build(nn.Fold, 3)).toThrow(/^Fold\(\) missing 1 required positional arguments?: "kernel_size"$/);
});
