/** Products with scales, beside PyTorch's. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { compareCalls } from '../../support/calls.js';

const F = torch.nn.functional;
const { TensorWise, RowWise } = F.ScalingType;
const eight = (t: Tensor) => t.detach().to(torch.float8_e4m3fn);
const kOperands = 'a.detach().to(torch.float8_e4m3fn), b.detach().to(torch.float8_e4m3fn).t()';
const kWhole = 's.detach(), F.ScalingType.TensorWise, s.detach(), F.ScalingType.TensorWise';

compareCalls(
  {
    a: 'torch.randn(16, 32)',
    b: 'torch.randn(16, 32)',
    s: 'torch.tensor(0.5)',
    r: 'torch.rand(16, 1)',
    c: 'torch.randn(16)',
  },
  [
    [
      `F.scaled_mm(${kOperands}, ${kWhole})`,
      ({ a, b, s }) => F.scaled_mm(eight(a), eight(b).t(), s.detach(), TensorWise, s.detach(), TensorWise),
    ],
    [
      `F.scaled_mm(${kOperands}, ${kWhole}, bias=c.detach().bfloat16(), output_dtype=torch.bfloat16)`,
      ({ a, b, s, c }) =>
        F.scaled_mm(eight(a), eight(b).t(), [s.detach()], [TensorWise], [s.detach()], [TensorWise], {
          bias: c.detach().bfloat16(),
          output_dtype: torch.bfloat16,
        }),
    ],
    [
      `F.scaled_mm(${kOperands}, ${kWhole}, None, None, None, torch.float32)`,
      ({ a, b, s }) =>
        (F.scaled_mm as unknown as (a: Tensor, b: Tensor, o: object) => Tensor)(eight(a), eight(b).t(), {
          scale_a: s.detach(),
          scale_recipe_a: TensorWise,
          scale_b: s.detach(),
          scale_recipe_b: TensorWise,
          output_dtype: torch.float32,
        }),
    ],
  ],
  [
    [
      `F.scaled_mm(${kOperands}, ${kWhole}, contraction_dim=[7])`,
      ({ a, b, s }) =>
        F.scaled_mm(eight(a), eight(b).t(), s, TensorWise, s, TensorWise, { contraction_dim: [7] }),
    ],
    [
      `F.scaled_mm(${kOperands}, s, F.ScalingType.RowWise, s, F.ScalingType.RowWise)`,
      ({ a, b, s }) => F.scaled_mm(eight(a), eight(b).t(), s, RowWise, s, RowWise),
    ],
    [
      `F.scaled_mm(a, b.t(), ${kWhole})`,
      ({ a, b, s }) => F.scaled_mm(a, b.t(), s, TensorWise, s, TensorWise),
    ],
    [
      `F.scaled_grouped_mm(${kOperands}, r, F.ScalingType.RowWise, r.t(), F.ScalingType.RowWise)`,
      ({ a, b, r }) => F.scaled_grouped_mm(eight(a), eight(b).t(), r, RowWise, r.t(), RowWise),
    ],
  ],
);

test('misuse of arguments', () => {
  using _ = torch.scope();
  const a = torch.ones([16, 16]);
  const call = F.scaled_mm as unknown as (...args: unknown[]) => unknown;
  expect(() => call(a, a)).toThrow(/^scaled_mm\(\) missing 4 required/);
  expect(() => call(a, a, 3, 0, a, 0)).toThrow(
    "scaled_mm(): argument 'scale_a' (position 3) must be tuple of Tensors, not int",
  );
  expect(() => call(a, a, a, 'x', a, 0)).toThrow(
    "scaled_mm(): argument 'scale_recipe_a' (position 4) must be tuple of ints, not str",
  );
  expect(() => call(a, a, a, 0, a, 0, { swizzle: 1 })).toThrow(
    "scaled_mm() got an unexpected keyword argument 'swizzle'",
  );
});
