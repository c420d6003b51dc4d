/** Losses and distances against PyTorch's. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { expectSame, python } from '../support/python.js';
import { type Case, given, testLayers, x } from './compare.js';

const pair = `${x(4, 3)}, ${x(4, 3)}`;
const triple = `${pair}, ${x(4, 3)}`;
const signs = (n: number) => `torch.randint(2, (${n},)) * 2 - 1`;
const positive = 'torch.rand(4, 3) + 0.1';

const cases: Case[] = [
  ...['none', 'mean', 'sum'].flatMap((r): Case[] => {
    const reduction = r as 'none';
    return [
      [
        `nn.CTCLoss(reduction='${r}')`,
        () => new nn.CTCLoss({ reduction }),
        `${x(6, 2, 4)}.log_softmax(2), torch.randint(1, 4, (2, 3)), torch.tensor([6, 5]), torch.tensor([3, 2])`,
      ],
      [
        `nn.CTCLoss(3, '${r}', True)`,
        () => new nn.CTCLoss(3, reduction, true),
        `${x(2, 2, 4)}.log_softmax(2), torch.randint(0, 3, (2, 3)), torch.tensor([2, 2]), torch.tensor([1, 3])`,
      ],
      [
        `nn.PoissonNLLLoss(full=True, reduction='${r}')`,
        () => new nn.PoissonNLLLoss({ full: true, reduction }),
        `${x(4, 3)}, torch.randint(5, (4, 3)).float()`,
      ],
      [
        `nn.GaussianNLLLoss(full=True, eps=0.5, reduction='${r}')`,
        () => new nn.GaussianNLLLoss({ full: true, eps: 0.5, reduction }),
        `${pair}, ${positive}`,
      ],
      [
        `nn.HingeEmbeddingLoss(0.5, reduction='${r}')`,
        () => new nn.HingeEmbeddingLoss(0.5, { reduction }),
        `${x(4)}, ${signs(4)}`,
      ],
      [
        `nn.MarginRankingLoss(margin=0.3, reduction='${r}')`,
        () => new nn.MarginRankingLoss({ margin: 0.3, reduction }),
        `${x(4)}, ${x(4)}, ${signs(4)}`,
      ],
      [
        `nn.CosineEmbeddingLoss(0.2, reduction='${r}')`,
        () => new nn.CosineEmbeddingLoss(0.2, { reduction }),
        `${pair}, torch.tensor([1, -1, -1, 1])`,
      ],
      [
        `nn.SoftMarginLoss(reduction='${r}')`,
        () => new nn.SoftMarginLoss({ reduction }),
        `${x(4)}, ${signs(4)}`,
      ],
      [
        `nn.MultiLabelMarginLoss(reduction='${r}')`,
        () => new nn.MultiLabelMarginLoss({ reduction }),
        `${x(2, 3)}, torch.tensor([[2, 0, -1], [1, -1, 0]])`,
      ],
      [
        `nn.MultiLabelSoftMarginLoss(torch.tensor([1., 2., 3.]), reduction='${r}')`,
        () => new nn.MultiLabelSoftMarginLoss(torch.tensor([1, 2, 3]), { reduction }),
        `${x(4, 3)}, torch.randint(2, (4, 3))`,
      ],
      [
        `nn.MultiMarginLoss(2, 0.7, torch.tensor([1., 2., 3.]), reduction='${r}')`,
        () => new nn.MultiMarginLoss(2, 0.7, torch.tensor([1, 2, 3]), { reduction }),
        `${x(4, 3)}, torch.tensor([0, 2, 1, 1])`,
      ],
      [
        `nn.TripletMarginLoss(0.5, p=1.0, swap=True, reduction='${r}')`,
        () => new nn.TripletMarginLoss(0.5, { p: 1, swap: true, reduction }),
        triple,
      ],
      [
        `nn.TripletMarginWithDistanceLoss(swap=True, margin=0.5, reduction='${r}')`,
        () => new nn.TripletMarginWithDistanceLoss({ swap: true, margin: 0.5, reduction }),
        triple,
      ],
      [
        `nn.LinearCrossEntropyLoss(3, 5, bias=True, reduction='${r}', weight=torch.arange(5.), label_smoothing=0.1)`,
        () =>
          new nn.LinearCrossEntropyLoss(3, 5, {
            bias: true,
            reduction,
            weight: torch.arange(5, { dtype: torch.float32 }),
            label_smoothing: 0.1,
          }),
        `${x(4, 3)}, torch.tensor([0, 4, 2, 1])`,
      ],
    ];
  }),
  [
    'nn.CTCLoss()',
    () => new nn.CTCLoss(),
    `${x(6, 2, 4)}.log_softmax(2), torch.randint(1, 4, (2, 3)), torch.tensor([6, 5]), torch.tensor([3, 2])`,
  ],
  [
    'nn.PoissonNLLLoss(False, eps=0.1)',
    () => new nn.PoissonNLLLoss(false, { eps: 0.1 }),
    `${positive}, ${x(4, 3)}`,
  ],
  ['nn.GaussianNLLLoss()', () => new nn.GaussianNLLLoss(), `${pair}, torch.rand(4)`],
  ['nn.GaussianNLLLoss()', () => new nn.GaussianNLLLoss(), `${pair}, torch.rand(4, 1)`],
  ['nn.HingeEmbeddingLoss()', () => new nn.HingeEmbeddingLoss(), `${x(4)}, ${signs(4)}`],
  ['nn.MarginRankingLoss()', () => new nn.MarginRankingLoss(), `${x(4)}, ${x(4)}, ${signs(4)}`],
  ['nn.CosineEmbeddingLoss()', () => new nn.CosineEmbeddingLoss(), `${x(3)}, ${x(3)}, torch.tensor(-1)`],
  ['nn.SoftMarginLoss()', () => new nn.SoftMarginLoss(), `${x(4)}, ${signs(4)}`],
  ['nn.MultiLabelMarginLoss()', () => new nn.MultiLabelMarginLoss(), `${x(3)}, torch.tensor([2, -1, 0])`],
  ['nn.MultiLabelSoftMarginLoss()', () => new nn.MultiLabelSoftMarginLoss(), `${x(4, 3)}, torch.rand(4, 3)`],
  ['nn.MultiMarginLoss()', () => new nn.MultiMarginLoss(), `${x(4, 3)}, torch.tensor([0, 2, 1, 1])`],
  ['nn.TripletMarginLoss()', () => new nn.TripletMarginLoss(), triple],
  ['nn.TripletMarginWithDistanceLoss()', () => new nn.TripletMarginWithDistanceLoss(), triple],
  [
    'nn.TripletMarginWithDistanceLoss(distance_function=lambda a, b: (a - b).abs().amax(1))',
    () => new nn.TripletMarginWithDistanceLoss({ distance_function: (a, b) => a.sub(b).abs().amax(1) }),
    triple,
  ],
  ['nn.LinearCrossEntropyLoss(3, 5)', () => new nn.LinearCrossEntropyLoss(3, 5), `${x(3)}, torch.tensor(2)`],
  [
    'nn.LinearCrossEntropyLoss(3, 5, out_features=(2,), bias=True, ignore_index=1)',
    () => new nn.LinearCrossEntropyLoss(3, 5, { out_features: [2], bias: true, ignore_index: 1 }),
    `${x(4, 3)}, torch.tensor([[0, 4], [2, 1], [1, 3], [1, 1]])`,
  ],
  [
    'nn.LinearCrossEntropyLoss(3, 5, dtype=torch.float64)',
    () => new nn.LinearCrossEntropyLoss(3, 5, { dtype: torch.float64 }),
    `${x(4, 3)}.double(), ${x(4, 5)}.double().softmax(1)`,
  ],
  ['nn.PairwiseDistance()', () => new nn.PairwiseDistance(), pair],
  ['nn.PairwiseDistance(1.0, keepdim=True)', () => new nn.PairwiseDistance(1, { keepdim: true }), pair],
  ['nn.CosineSimilarity()', () => new nn.CosineSimilarity(), pair],
  ['nn.CosineSimilarity(dim=0, eps=0.1)', () => new nn.CosineSimilarity({ dim: 0, eps: 0.1 }), pair],
];

testLayers(cases);

const adaptive: [string, () => nn.AdaptiveLogSoftmaxWithLoss][] = [
  [
    '8, 20, [5, 10, 15], div_value=2.0',
    () => new nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5, 10, 15], { div_value: 2 }),
  ],
  ['8, 20, [2], 1.5, True', () => new nn.AdaptiveLogSoftmaxWithLoss(8, 20, [2], 1.5, true)],
  [
    '8, 20, [19], dtype=torch.float64',
    () => new nn.AdaptiveLogSoftmaxWithLoss(8, 20, [19], { dtype: torch.float64 }),
  ],
];

const py = python(`
def run(make):
    torch.manual_seed(0)
    m = make()
    x = torch.randn(6, 8, dtype=m.head.weight.dtype)
    record = {'x': x, 'keys': list(m.state_dict()), 'state': m.state_dict(), 'repr': repr(m), 'targets': [], 'outputs': [], 'losses': [], 'gradients': []}
    for t in [[0, 19, 6, 7, 12, 1], [1, 0, 1, 0, 1, 1], [19] * 6, 3, 19]:
        t = torch.tensor(t)
        m.zero_grad()
        output, loss = m(x if t.dim() else x[0], t)
        loss.backward()
        record['targets'].append(t)
        record['outputs'].append(output)
        record['losses'].append(loss)
        record['gradients'].append([p.grad for p in m.parameters()])
    record['log_prob'] = m.log_prob(x)
    record['predictions'] = []
    for shift in [-100.0, 200.0, -100.0]:
        with torch.no_grad(): m.head.weight[m.shortlist_size:].add_(shift)
        record['predictions'].append([m.predict(x), m.predict(x.abs())])
    m.reset_parameters()
    record['again'] = m.state_dict()
    return record
emit('records', [run(make) for make in [
${adaptive.map(([code]) => `  lambda: nn.AdaptiveLogSoftmaxWithLoss(${code}),`).join('\n')}
]])
torch.manual_seed(0)
m = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5])
x, t = torch.ones(3, 8), torch.tensor([0, 1, 2])
emit('refused', [error(f) for f in [
    lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 20, []),
    lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5, 5]),
    lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 20, [0, 5]),
    lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5, 20]),
    lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 20, [9, 5]),
    lambda: nn.AdaptiveLogSoftmaxWithLoss(8, 20, [2.5]),
    lambda: m(x, t[:2]),
    lambda: m(x[..., None], t),
    lambda: m(x, t[0]),
    lambda: m(x, t[None]),
    lambda: m(x, t + 18),
]])
`);

test.each(adaptive.map(([code, ours], i) => ({ code, ours, i })))(
  'AdaptiveLogSoftmaxWithLoss($code)',
  ({ ours, i }) => {
    const record = py.records[i];
    torch.manual_seed(0);
    const m = ours();
    expect(String(m)).toBe(record.repr);
    expect(Object.keys(m.state_dict())).toEqual(record.keys);
    const input = given(record.x);
    expectSame(torch.randn(input.shape, { dtype: input.dtype }), record.x);
    record.targets.forEach((target: never, n: number) => {
      const t = given(target);
      m.zero_grad();
      const result = m(t.dim() === 0 ? input.select(0, 0) : input, t);
      const [output, loss] = result;
      expect(result.output).toBe(output);
      expect(result.loss).toBe(loss);
      expectSame(output, record.outputs[n]);
      expectSame(loss, record.losses[n]);
      loss.backward();
      [...m.parameters()].forEach((p, k) => {
        const gradient = record.gradients[n][k];
        if (gradient === null) expect(p.grad).toBeNull();
        else expectSame(p.grad!, gradient);
      });
    });
    expectSame(m.log_prob(input), record.log_prob);
    [-100, 200, -100].forEach((shift, n) => {
      torch.no_grad(() => m.head.weight.index(`${m.shortlist_size}:`).add_(shift));
      expectSame(m.predict(input), record.predictions[n][0]);
      expectSame(m.predict(input.abs()), record.predictions[n][1]);
    });
    m.reset_parameters();
    for (const [name, value] of Object.entries(m.state_dict())) expectSame(value, record.again[name]);
  },
);

test('AdaptiveLogSoftmaxWithLoss refuses what PyTorch refuses', () => {
  const m = new nn.AdaptiveLogSoftmaxWithLoss(8, 20, [5]);
  const input = torch.ones([3, 8]);
  const target = torch.tensor([0n, 1n, 2n]);
  const make = (cutoffs: number[]) => () => new nn.AdaptiveLogSoftmaxWithLoss(8, 20, cutoffs);
  const calls: (() => unknown)[] = [
    ...[[], [5, 5], [0, 5], [5, 20], [9, 5], [2.5]].map(make),
    () => m(input, target.narrow(0, 0, 2)),
    () => m(input.unsqueeze(-1), target),
    () => m(input, target.select(0, 0)),
    () => m(input, target.unsqueeze(0)),
    () => m(input, target.add(18)),
  ];
  calls.forEach((call, i) => {
    const { type, message } = py.refused[i];
    expect(call).toThrow(message);
    expect(call).toThrow(type === 'ValueError' ? RangeError : torch.TorchError);
  });
  expect(() => (m as unknown as (...args: unknown[]) => Tensor)(input, 3)).toThrow(TypeError);
  expect(() => new nn.AdaptiveLogSoftmaxWithLoss(8, 20, 5 as never)).toThrow(
    "AdaptiveLogSoftmaxWithLoss(): argument 'cutoffs' (position 3) must be",
  );
});
