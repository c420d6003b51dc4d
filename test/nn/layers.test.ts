/** Every layer against PyTorch's: initial parameters, what it prints, its state, output and gradients, as bytes. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { type Expected, expectSame, python } from '../support/python.js';

const { Linear, Conv1d, Conv2d, Conv3d } = nn;

/** A case: how Python makes the module and how we do, and its inputs as Python makes them. */
type Case = [python: string, ours: () => nn.Module, inputs: string];

const x = (...shape: number[]) => `torch.randn(${shape.join(', ')})`;

const cases: Case[] = [
  ['nn.Linear(5, 3)', () => new Linear(5, 3), x(4, 5)],
  ['nn.Linear(5, 3, bias=False)', () => new Linear(5, 3, { bias: false }), x(2, 4, 5)],
  ['nn.Linear(5, 3, False)', () => new Linear(5, 3, false), x(5)],
  [
    'nn.Linear(4, 2, dtype=torch.float64)',
    () => new Linear(4, 2, { dtype: torch.float64 }),
    `${x(3, 4)}.double()`,
  ],
  ['nn.Bilinear(3, 4, 2)', () => new nn.Bilinear(3, 4, 2), `${x(5, 3)}, ${x(5, 4)}`],
  ['nn.Identity()', () => new nn.Identity(), x(3)],
  ['nn.PReLU()', () => new nn.PReLU(), x(3, 4)],
  ['nn.PReLU(4, init=0.1)', () => new nn.PReLU(4, { init: 0.1 }), x(3, 4)],
  ['nn.ReLU()', () => new nn.ReLU(), x(3, 4)],
  [
    'nn.Sequential(nn.Linear(4, 4), nn.ReLU(inplace=True))',
    () => new nn.Sequential(new Linear(4, 4), new nn.ReLU({ inplace: true })),
    x(3, 4),
  ],
  [
    'nn.Sequential(nn.Linear(4, 4), nn.ReLU6(True))',
    () => new nn.Sequential(new Linear(4, 4), new nn.ReLU6(true)),
    x(3, 4),
  ],
  ['nn.ReLU6()', () => new nn.ReLU6(), `${x(3, 4)} * 6`],
  ['nn.LeakyReLU()', () => new nn.LeakyReLU(), x(3, 4)],
  ['nn.LeakyReLU(0.2)', () => new nn.LeakyReLU(0.2), x(3, 4)],
  ['nn.ELU()', () => new nn.ELU(), x(3, 4)],
  ['nn.ELU(alpha=0.5)', () => new nn.ELU({ alpha: 0.5 }), x(3, 4)],
  ['nn.GELU()', () => new nn.GELU(), x(3, 4)],
  ["nn.GELU('tanh')", () => new nn.GELU('tanh'), x(3, 4)],
  ['nn.SiLU()', () => new nn.SiLU(), x(3, 4)],
  ['nn.SELU()', () => new nn.SELU(), x(3, 4)],
  ['nn.Mish()', () => new nn.Mish(), x(3, 4)],
  ['nn.Hardswish()', () => new nn.Hardswish(), `${x(3, 4)} * 3`],
  ['nn.Hardsigmoid()', () => new nn.Hardsigmoid(), `${x(3, 4)} * 3`],
  ['nn.CELU(0.5)', () => new nn.CELU(0.5), x(3, 4)],
  ['nn.Softmin(0)', () => new nn.Softmin(0), x(3, 4)],
  ['nn.LogSigmoid()', () => new nn.LogSigmoid(), x(3, 4)],
  ['nn.Softsign()', () => new nn.Softsign(), x(3, 4)],
  ['nn.Tanhshrink()', () => new nn.Tanhshrink(), x(3, 4)],
  ['nn.AdaptiveAvgPool1d(2)', () => new nn.AdaptiveAvgPool1d(2), x(2, 3, 7)],
  ['nn.AdaptiveAvgPool3d((2, None, 1))', () => new nn.AdaptiveAvgPool3d([2, null, 1]), x(2, 3, 4, 4, 4)],
  ['nn.Sigmoid()', () => new nn.Sigmoid(), x(3, 4)],
  ['nn.Tanh()', () => new nn.Tanh(), x(3, 4)],
  ['nn.Softmax(1)', () => new nn.Softmax(1), x(3, 4)],
  ['nn.LogSoftmax(dim=-1)', () => new nn.LogSoftmax({ dim: -1 }), x(3, 4)],
  ['nn.Softplus()', () => new nn.Softplus(), x(3, 4)],
  ['nn.Softplus(2.0, threshold=1.5)', () => new nn.Softplus(2, { threshold: 1.5 }), x(3, 4)],
  ['nn.Hardtanh()', () => new nn.Hardtanh(), x(3, 4)],
  ['nn.Hardtanh(-0.5, 0.25)', () => new nn.Hardtanh(-0.5, 0.25), x(3, 4)],
  ['nn.Dropout(0.3)', () => new nn.Dropout(0.3), x(6, 7)],
  ['nn.Dropout()', () => new nn.Dropout(), x(6, 7)],
  ['nn.Dropout1d(0.5)', () => new nn.Dropout1d(0.5), x(2, 3, 4)],
  ['nn.Dropout2d(p=0.4)', () => new nn.Dropout2d({ p: 0.4 }), x(2, 3, 4, 5)],
  ['nn.Dropout3d()', () => new nn.Dropout3d(), x(2, 3, 2, 2, 2)],
  ['nn.Conv1d(4, 6, 3)', () => new Conv1d(4, 6, 3), x(2, 4, 9)],
  ['nn.Conv2d(1, 4, 5)', () => new Conv2d(1, 4, 5), x(2, 1, 8, 8)],
  ["nn.Conv2d(1, 4, 5, padding='same')", () => new Conv2d(1, 4, 5, { padding: 'same' }), x(2, 1, 8, 8)],
  ["nn.Conv2d(2, 4, 4, padding='same')", () => new Conv2d(2, 4, 4, { padding: 'same' }), x(2, 2, 8, 8)],
  ["nn.Conv2d(2, 4, 3, padding='valid')", () => new Conv2d(2, 4, 3, { padding: 'valid' }), x(2, 2, 8, 8)],
  [
    'nn.Conv2d(4, 6, (3, 2), (2, 1), (1, 0), (1, 2), 2, False)',
    () => new Conv2d(4, 6, [3, 2], [2, 1], [1, 0], [1, 2], 2, false),
    x(2, 4, 8, 8),
  ],
  ...['circular', 'reflect', 'replicate'].map(
    (mode): Case => [
      `nn.Conv2d(2, 3, 3, padding=2, padding_mode='${mode}')`,
      () => new Conv2d(2, 3, 3, { padding: 2, padding_mode: mode as 'circular' }),
      x(2, 2, 6, 6),
    ],
  ),
  [
    "nn.Conv1d(2, 3, 4, padding='same', dilation=2, padding_mode='reflect')",
    () => new Conv1d(2, 3, 4, { padding: 'same', dilation: 2, padding_mode: 'reflect' }),
    x(2, 2, 12),
  ],
  ['nn.Conv3d(2, 3, 2, stride=2)', () => new Conv3d(2, 3, 2, { stride: 2 }), x(1, 2, 4, 4, 4)],
  ['nn.ConvTranspose1d(2, 3, 3)', () => new nn.ConvTranspose1d(2, 3, 3), x(2, 2, 5)],
  [
    'nn.ConvTranspose2d(4, 2, 3, 2, padding=1, output_padding=1, groups=2)',
    () => new nn.ConvTranspose2d(4, 2, 3, 2, { padding: 1, output_padding: 1, groups: 2 }),
    x(2, 4, 5, 5),
  ],
  ['nn.ConvTranspose3d(1, 2, 2)', () => new nn.ConvTranspose3d(1, 2, 2), x(1, 1, 3, 3, 3)],
  ['nn.MaxPool1d(2)', () => new nn.MaxPool1d(2), x(2, 3, 7)],
  ['nn.MaxPool2d(2)', () => new nn.MaxPool2d(2), x(2, 3, 7, 7)],
  [
    'nn.MaxPool2d((3, 2), stride=2, padding=1, ceil_mode=True)',
    () => new nn.MaxPool2d([3, 2], { stride: 2, padding: 1, ceil_mode: true }),
    x(2, 3, 7, 7),
  ],
  ['nn.MaxPool3d(2, 1)', () => new nn.MaxPool3d(2, 1), x(1, 2, 4, 4, 4)],
  ['nn.AvgPool1d(2, padding=1)', () => new nn.AvgPool1d(2, { padding: 1 }), x(2, 3, 7)],
  [
    'nn.AvgPool2d(3, 2, 1, count_include_pad=False)',
    () => new nn.AvgPool2d(3, 2, 1, { count_include_pad: false }),
    x(2, 3, 7, 7),
  ],
  [
    'nn.AvgPool3d(2, divisor_override=3)',
    () => new nn.AvgPool3d(2, { divisor_override: 3 }),
    x(1, 2, 4, 4, 4),
  ],
  ['nn.AdaptiveAvgPool2d(3)', () => new nn.AdaptiveAvgPool2d(3), x(2, 3, 7, 7)],
  ['nn.AdaptiveAvgPool2d((None, 2))', () => new nn.AdaptiveAvgPool2d([null, 2]), x(2, 3, 7, 7)],
  ['nn.Flatten()', () => new nn.Flatten(), x(2, 3, 4)],
  ['nn.Flatten(0, end_dim=1)', () => new nn.Flatten(0, { end_dim: 1 }), x(2, 3, 4)],
  ['nn.Unflatten(1, (2, 3))', () => new nn.Unflatten(1, [2, 3]), x(2, 6)],
  ['nn.BatchNorm1d(4)', () => new nn.BatchNorm1d(4), x(5, 4)],
  ['nn.BatchNorm1d(4, momentum=None)', () => new nn.BatchNorm1d(4, { momentum: null }), x(5, 4, 3)],
  ['nn.BatchNorm2d(3)', () => new nn.BatchNorm2d(3), x(2, 3, 4, 4)],
  ['nn.BatchNorm2d(3, affine=False)', () => new nn.BatchNorm2d(3, { affine: false }), x(2, 3, 4, 4)],
  [
    'nn.BatchNorm2d(3, bias=False, eps=0.1)',
    () => new nn.BatchNorm2d(3, { bias: false, eps: 0.1 }),
    x(2, 3, 4, 4),
  ],
  [
    'nn.BatchNorm2d(3, track_running_stats=False)',
    () => new nn.BatchNorm2d(3, { track_running_stats: false }),
    x(2, 3, 4, 4),
  ],
  ['nn.BatchNorm3d(2)', () => new nn.BatchNorm3d(2), x(2, 2, 3, 3, 3)],
  ['nn.LayerNorm(6)', () => new nn.LayerNorm(6), x(4, 6)],
  ['nn.LayerNorm([3, 6], bias=False)', () => new nn.LayerNorm([3, 6], { bias: false }), x(4, 3, 6)],
  [
    'nn.LayerNorm(6, elementwise_affine=False)',
    () => new nn.LayerNorm(6, { elementwise_affine: false }),
    x(4, 6),
  ],
  ['nn.GroupNorm(2, 4)', () => new nn.GroupNorm(2, 4), x(2, 4, 5)],
  ['nn.GroupNorm(2, 4, affine=False)', () => new nn.GroupNorm(2, 4, { affine: false }), x(2, 4, 5)],
  ['nn.Embedding(10, 3)', () => new nn.Embedding(10, 3), 'torch.tensor([[1, 2], [9, 0]])'],
  [
    'nn.Embedding(10, 3, padding_idx=-2)',
    () => new nn.Embedding(10, 3, { padding_idx: -2 }),
    'torch.tensor([8, 2])',
  ],
  [
    'nn.Embedding(10, 3, max_norm=1.0, norm_type=1.0, scale_grad_by_freq=True)',
    () => new nn.Embedding(10, 3, { max_norm: 1, norm_type: 1, scale_grad_by_freq: true }),
    'torch.tensor([8, 2, 2])',
  ],
  ...['none', 'mean', 'sum'].flatMap((r): Case[] => {
    const reduction = r as 'none';
    const both = `${x(4, 3)}, ${x(4, 3)}`;
    return [
      [`nn.MSELoss(reduction='${r}')`, () => new nn.MSELoss({ reduction }), both],
      [`nn.L1Loss(reduction='${r}')`, () => new nn.L1Loss({ reduction }), both],
      [
        `nn.SmoothL1Loss(reduction='${r}', beta=0.5)`,
        () => new nn.SmoothL1Loss({ reduction, beta: 0.5 }),
        both,
      ],
      [`nn.HuberLoss('${r}', 0.7)`, () => new nn.HuberLoss(reduction, 0.7), both],
      [
        `nn.BCEWithLogitsLoss(reduction='${r}')`,
        () => new nn.BCEWithLogitsLoss({ reduction }),
        `${x(4, 3)}, torch.rand(4, 3)`,
      ],
      [
        `nn.BCELoss(reduction='${r}')`,
        () => new nn.BCELoss({ reduction }),
        'torch.rand(4, 3), torch.rand(4, 3)',
      ],
      [
        `nn.CrossEntropyLoss(reduction='${r}')`,
        () => new nn.CrossEntropyLoss({ reduction }),
        `${x(4, 3)}, torch.tensor([0, 2, 1, 1])`,
      ],
      [
        `nn.NLLLoss(reduction='${r}', ignore_index=1)`,
        () => new nn.NLLLoss({ reduction, ignore_index: 1 }),
        `${x(4, 3)}, torch.tensor([0, 2, 1, 1])`,
      ],
      [
        `nn.KLDivLoss(reduction='${r}')`,
        () => new nn.KLDivLoss({ reduction }),
        `${x(4, 3)}.log_softmax(1), torch.rand(4, 3)`,
      ],
    ];
  }),
  [
    "nn.KLDivLoss(reduction='batchmean', log_target=True)",
    () => new nn.KLDivLoss('batchmean', { log_target: true }),
    `${x(4, 3)}.log_softmax(1), ${x(4, 3)}.log_softmax(1)`,
  ],
  ['nn.SmoothL1Loss(beta=0.0)', () => new nn.SmoothL1Loss({ beta: 0 }), `${x(4, 3)}, ${x(4, 3)}`],
  [
    'nn.CrossEntropyLoss(torch.tensor([1., 2., 3.]), label_smoothing=0.1)',
    () => new nn.CrossEntropyLoss(torch.tensor([1, 2, 3]), { label_smoothing: 0.1 }),
    `${x(4, 3)}, torch.tensor([0, 2, 1, 1])`,
  ],
  ['nn.CrossEntropyLoss()', () => new nn.CrossEntropyLoss(), `${x(4, 3, 5)}, torch.randint(3, (4, 5))`],
  ['nn.CrossEntropyLoss()', () => new nn.CrossEntropyLoss(), `${x(4, 3)}, ${x(4, 3)}.softmax(1)`],
  [
    'nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1., 2., 3.]))',
    () => new nn.BCEWithLogitsLoss({ pos_weight: torch.tensor([1, 2, 3]) }),
    `${x(4, 3)}, torch.rand(4, 3)`,
  ],
  [
    'nn.BCELoss(torch.tensor([1., 2., 3.]))',
    () => new nn.BCELoss(torch.tensor([1, 2, 3])),
    'torch.rand(4, 3), torch.rand(4, 3)',
  ],
];

interface Outcome {
  inputs: Expected[];
  state: Record<string, Expected>;
  keys: string[];
  repr: string;
  output: Expected;
  evaluated: Expected;
  gradients: (Expected | null)[];
  after: Record<string, Expected>;
}

// The order in which sums are split among threads shows in their last bits.
torch.set_num_threads(1);

const expected: Outcome[] = python(`
def run(make, inputs):
    torch.manual_seed(1)
    values = inputs()
    torch.manual_seed(2)
    m = make()
    record = {'inputs': values, 'state': {k: v.clone() for k, v in m.state_dict().items()}, 'keys': list(m.state_dict()), 'repr': repr(m)}
    values = [v.requires_grad_() if v.is_floating_point() else v for v in values]
    torch.manual_seed(3)
    y = m(*values)
    record['output'] = y
    y.pow(2).sum().backward()
    record['gradients'] = [v.grad for v in values + list(m.parameters()) if v.is_floating_point()]
    m.eval()
    record['evaluated'] = m(*values)
    record['after'] = m.state_dict()
    return record
emit('records', [run(*pair) for pair in [
${cases.map(([make, , inputs]) => `  (lambda: ${make}, lambda: [${inputs}]),`).join('\n')}
]])
`).records;

const given = ({ dtype, shape, bytes }: Expected): Tensor => {
  const copy = new Uint8Array(bytes);
  const buffer = copy.buffer;
  const data =
    dtype === 'int64'
      ? new BigInt64Array(buffer)
      : dtype === 'float64'
        ? new Float64Array(buffer)
        : new Float32Array(buffer);
  return torch.tensor(data).reshape(shape);
};

const titled = cases.map((c, i): [string, Case, Outcome] => [`${c[0]} of ${c[2]}`, c, expected[i]!]);

test.each(titled)('%s', (_title, [, ours], record) => {
  const inputs = record.inputs.map((input) => {
    const value = given(input);
    return value.is_floating_point() ? value.requires_grad_() : value;
  });
  torch.manual_seed(2);
  const m = ours();
  expect(String(m)).toBe(record.repr);
  expect(Object.keys(m.state_dict())).toEqual(record.keys);
  for (const [name, value] of Object.entries(m.state_dict())) expectSame(value, record.state[name]!);

  torch.manual_seed(3);
  const y: Tensor = m(...inputs);
  expectSame(y, record.output);
  y.pow(2).sum().backward();
  const leaves = [...inputs, ...m.parameters()].filter((t) => t.is_floating_point());
  expect(record.gradients.length).toBe(leaves.length);
  leaves.forEach((leaf, i) => {
    const gradient = record.gradients[i]!;
    if (gradient === null) expect(leaf.grad).toBeNull();
    else expectSame(leaf.grad!, gradient);
  });

  m.eval();
  expectSame(m(...inputs), record.evaluated);
  for (const [name, value] of Object.entries(m.state_dict())) expectSame(value, record.after[name]!);
});
