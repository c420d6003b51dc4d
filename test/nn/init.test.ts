/** Initialisers draw the same numbers as PyTorch's, to the last bit. */
import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import { type Expected, expectSame, python } from '../support/python.js';

const { init } = nn;

type Fill = (t: torch.Tensor) => unknown;

/** In Python's words, and ours. */
const cases: [string, Fill, number[]][] = [
  ['uniform_(t)', (t) => init.uniform_(t), [5, 3]],
  ['uniform_(t, -2, b=3)', (t) => init.uniform_(t, -2, { b: 3 }), [5, 3]],
  ['normal_(t)', (t) => init.normal_(t), [40]],
  ['normal_(t, 1, std=0.2)', (t) => init.normal_(t, 1, { std: 0.2 }), [5, 3]],
  ['constant_(t, 0.3)', (t) => init.constant_(t, 0.3), [5]],
  ['ones_(t)', (t) => init.ones_(t), [5]],
  ['zeros_(t)', (t) => init.zeros_(t), [5]],
  ['eye_(t)', (t) => init.eye_(t), [3, 5]],
  ['dirac_(t)', (t) => init.dirac_(t), [4, 3, 5]],
  ['dirac_(t, 2)', (t) => init.dirac_(t, 2), [4, 3, 5, 4]],
  ['dirac_(t, groups=2)', (t) => init.dirac_(t, { groups: 2 }), [2, 1, 3, 3, 3]],
  ['xavier_uniform_(t)', (t) => init.xavier_uniform_(t), [5, 3]],
  ['xavier_uniform_(t, gain=2.5)', (t) => init.xavier_uniform_(t, { gain: 2.5 }), [5, 3, 2]],
  ['xavier_normal_(t)', (t) => init.xavier_normal_(t), [5, 3, 2]],
  ['kaiming_uniform_(t)', (t) => init.kaiming_uniform_(t), [5, 3]],
  ['kaiming_uniform_(t, a=0.37)', (t) => init.kaiming_uniform_(t, { a: 0.37 }), [5, 3, 2, 2]],
  [
    "kaiming_uniform_(t, 0, 'fan_out', 'relu')",
    (t) => init.kaiming_uniform_(t, 0, 'fan_out', 'relu'),
    [5, 3],
  ],
  [
    "kaiming_normal_(t, nonlinearity='tanh')",
    (t) => init.kaiming_normal_(t, { nonlinearity: 'tanh' }),
    [5, 3],
  ],
  [
    "kaiming_normal_(t, mode='fan_out', nonlinearity='selu')",
    (t) => init.kaiming_normal_(t, { mode: 'fan_out', nonlinearity: 'selu' }),
    [5, 3],
  ],
  ['orthogonal_(t)', (t) => init.orthogonal_(t), [5, 3]],
  ['orthogonal_(t, gain=0.5)', (t) => init.orthogonal_(t, { gain: 0.5 }), [3, 5, 2]],
  ['sparse_(t, 0.4)', (t) => init.sparse_(t, 0.4), [7, 5]],
  ['sparse_(t, 0.9, std=2.0)', (t) => init.sparse_(t, 0.9, { std: 2 }), [7, 5]],
  ['sparse_(t, 1.5)', (t) => init.sparse_(t, 1.5), [7, 5]],
  ['sparse_(t, -0.3)', (t) => init.sparse_(t, -0.3), [7, 5]],
  ['trunc_normal_(t)', (t) => init.trunc_normal_(t), [100]],
  ['trunc_normal_(t, std=0.02)', (t) => init.trunc_normal_(t, { std: 0.02 }), [100]],
  ['trunc_normal_(t, 0.5, 2.0, -0.3, 0.9)', (t) => init.trunc_normal_(t, 0.5, 2, -0.3, 0.9), [100]],
  ['trunc_normal_(t, 0.1, 1.3, -1.5, 0.4)', (t) => init.trunc_normal_(t, 0.1, 1.3, -1.5, 0.4), [64]],
  ['trunc_normal_(t, 5.0, 1.0, -2.0, 2.0)', (t) => init.trunc_normal_(t, 5, 1, -2, 2), [64]],
  ['trunc_normal_(t, 0.0, 0.1, 0.35, 0.4)', (t) => init.trunc_normal_(t, 0, 0.1, 0.35, 0.4), [64]],
  [
    'uniform_(t, generator=torch.Generator().manual_seed(7))',
    (t) => init.uniform_(t, { generator: new torch.Generator().manual_seed(7) }),
    [5],
  ],
  [
    'trunc_normal_(t, generator=torch.Generator().manual_seed(7))',
    (t) => init.trunc_normal_(t, { generator: new torch.Generator().manual_seed(7) }),
    [50],
  ],
  [
    'kaiming_normal_(t, generator=torch.Generator().manual_seed(7))',
    (t) => init.kaiming_normal_(t, { generator: new torch.Generator().manual_seed(7) }),
    [5, 2],
  ],
];

const dtypes = ['float32', 'float64', 'bfloat16'] as const;

torch.set_num_threads(1);

const py = python(`
def run(fill, shape, dtype):
    t = torch.empty(shape, dtype=dtype).requires_grad_()
    torch.manual_seed(5)
    r = fill(t)
    assert r is t
    return [t, torch.rand(1)]
from torch.nn.init import *
from torch.nn.init import _calculate_fan_in_and_fan_out
emit('filled', [[run(f, s, d) if not (d is torch.bfloat16 and n.startswith('orthogonal')) else None for d in [torch.float32, torch.float64, torch.bfloat16]] for n, f, s in [
${cases.map(([code, , shape]) => `  (${JSON.stringify(code)}, lambda t: ${code}, ${JSON.stringify(shape)}),`).join('\n')}
]])
emit('gains', [calculate_gain(n) for n in ['linear', 'conv2d', 'conv_transpose1d', 'sigmoid', 'tanh', 'relu', 'leaky_relu', 'selu']] + [calculate_gain('leaky_relu', 0.37)])
e = torch.empty
emit('errors', {
  'gain': error(lambda: calculate_gain('nope')),
  'fan': error(lambda: _calculate_fan_in_and_fan_out(e(3))),
  'mode': error(lambda: kaiming_uniform_(e(3, 3), mode='fan_x')),
  'eye': error(lambda: eye_(e(3))),
  'dirac': error(lambda: dirac_(e(3, 3))),
  'groups': error(lambda: dirac_(e(3, 3, 3), 2)),
  'orthogonal': error(lambda: orthogonal_(e(3))),
  'sparse': error(lambda: sparse_(e(3), 0.1)),
})
`);

const rows = cases.flatMap(([code, fill, shape], i) =>
  dtypes.flatMap((dtype, d) => {
    const expected = py.filled[i][d] as [Expected, Expected] | null;
    return expected === null ? [] : [{ name: `${code} of ${shape}, ${dtype}`, fill, shape, dtype, expected }];
  }),
);

test.each(rows)('$name', ({ fill, shape, dtype, expected }) => {
  const t = torch.empty(shape, { dtype: torch[dtype], requires_grad: true });
  torch.manual_seed(5);
  expect(fill(t)).toBe(t);
  expectSame(t, expected[0]);
  expect(t.requires_grad && t.is_leaf).toBe(true);
  // As many numbers were drawn.
  expectSame(torch.rand([1]), expected[1]);
});

test('gains', () => {
  const kinds = [
    'linear',
    'conv2d',
    'conv_transpose1d',
    'sigmoid',
    'tanh',
    'relu',
    'leaky_relu',
    'selu',
  ] as const;
  expect([
    ...kinds.map((kind) => init.calculate_gain(kind)),
    init.calculate_gain('leaky_relu', 0.37),
  ]).toEqual(py.gains);
});

test('arguments by name', () => {
  const t = () => torch.empty([4, 2, 3]);
  expect(init.constant_(t(), { val: 2 }).tolist()).toEqual(init.constant_(t(), 2).tolist());
  expect(init.dirac_(t(), { groups: 2 }).tolist()).toEqual(init.dirac_(t(), 2).tolist());
  expect(init.calculate_gain('leaky_relu', { param: 0.37 })).toBe(py.gains.at(-1));
  for (const f of [init.ones_, init.zeros_, init.eye_, init.dirac_, init.constant_] as ((
    ...args: unknown[]
  ) => unknown)[]) {
    expect(() => f()).toThrow('missing');
    expect(() => f(3)).toThrow(TypeError);
    expect(() => f(t(), { nope: 2 })).toThrow(TypeError);
  }
  expect(() => init.dirac_(t(), { group: 2 } as never)).toThrow("unexpected keyword argument 'group'");
  expect(() => init.constant_(t(), 'a' as never)).toThrow(
    "argument 'val' (position 2) must be Number, not str",
  );
});

test('an empty tensor stays as it is', () => {
  const t = torch.empty([0, 3]);
  expect(init.kaiming_uniform_(t)).toBe(t);
  expect(init.orthogonal_(t)).toBe(t);
});

test('misuse', () => {
  const e = (...shape: number[]) => torch.empty(shape);
  const bad: Record<string, () => unknown> = {
    gain: () => init.calculate_gain('nope' as never),
    fan: () => init._calculate_fan_in_and_fan_out(e(3)),
    mode: () => init.kaiming_uniform_(e(3, 3), { mode: 'fan_x' as never }),
    eye: () => init.eye_(e(3)),
    dirac: () => init.dirac_(e(3, 3)),
    groups: () => init.dirac_(e(3, 3, 3), 2),
    orthogonal: () => init.orthogonal_(e(3)),
    sparse: () => init.sparse_(e(3), 0.1),
  };
  for (const [name, f] of Object.entries(bad)) {
    expect(f).toThrow(py.errors[name].message);
    expect(f).toThrow(RangeError);
  }
  expect(() => init.calculate_gain('leaky_relu', 'x' as never)).toThrow(
    'negative_slope x not a valid number',
  );
  expect(() => init.uniform_(e(1), { c: 1 } as never)).toThrow(
    "uniform_() got an unexpected keyword argument 'c' (known are: tensor, a, b, generator)",
  );
  expect(() => init.uniform_(3 as never)).toThrow(
    "uniform_(): argument 'tensor' (position 1) must be Tensor, not int",
  );
  expect(() => init.uniform_(e(1), 'x' as never)).toThrow(TypeError);
});

test('dirac_ of nothing ends, in however many groups', () => {
  using x = torch.empty([0, 2, 2]);
  expect(init.dirac_(x, 1e15)).toBe(x);
});
