/** Losses as functions: arguments by position and by name, and what they refuse, with PyTorch's messages. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { type Case, compareCalls } from '../../support/calls.js';

const F = nn.functional;

type Name = 'a' | 'b' | 'p' | 'w' | 'i' | 's' | 'l';

const calls: Case<Name>[] = [
  ['F.ctc_loss(l, i[None] + 1, (5,), (3,))', ({ l, i }) => F.ctc_loss(l, i.add(1).unsqueeze(0), [5], [3])],
  [
    'F.ctc_loss(l, i[None] + 1, torch.tensor([5]), torch.tensor([3]), 0, "sum", True)',
    ({ l, i }) =>
      F.ctc_loss(l, i.add(1).unsqueeze(0), torch.tensor([5n]), torch.tensor([3n]), 0, 'sum', true),
  ],
  [
    'F.ctc_loss(l[:, 0], i, torch.tensor(5), torch.tensor(3), blank=3, reduction="none")',
    ({ l, i }) =>
      F.ctc_loss(l.select(1, 0), i, torch.tensor(5n), torch.tensor(3n), { blank: 3, reduction: 'none' }),
  ],
  ['F.poisson_nll_loss(a, p)', ({ a, p }) => F.poisson_nll_loss(a, p)],
  [
    'F.poisson_nll_loss(p, b, False, True, eps=1e-3)',
    ({ p, b }) => F.poisson_nll_loss(p, b, false, true, { eps: 1e-3 }),
  ],
  ['F.gaussian_nll_loss(a, b, p)', ({ a, b, p }) => F.gaussian_nll_loss(a, b, p)],
  ['F.gaussian_nll_loss(a, b, 0.5)', ({ a, b }) => F.gaussian_nll_loss(a, b, 0.5)],
  ['F.gaussian_nll_loss(a, b, 2.0, True)', ({ a, b }) => F.gaussian_nll_loss(a, b, 2, true)],
  ['F.gaussian_nll_loss(a, b, p[:, 0])', ({ a, b, p }) => F.gaussian_nll_loss(a, b, p.select(1, 0))],
  [
    'F.gaussian_nll_loss(a, b, p[:1], full=True, eps=0.5, reduction="sum")',
    ({ a, b, p }) => F.gaussian_nll_loss(a, b, p.narrow(0, 0, 1), { full: true, eps: 0.5, reduction: 'sum' }),
  ],
  [
    'F.gaussian_nll_loss(input=a, target=b, var=p)',
    ({ a, b, p }) => named(F.gaussian_nll_loss)({ input: a, target: b, var: p }),
  ],
  ['F.margin_ranking_loss(w, w.flip(0), s)', ({ w, s }) => F.margin_ranking_loss(w, w.flip([0]), s)],
  [
    'F.margin_ranking_loss(w, w.flip(0), s, 1, reduction="none")',
    ({ w, s }) => F.margin_ranking_loss(w, w.flip([0]), s, 1, { reduction: 'none' }),
  ],
  ['F.hinge_embedding_loss(w, s)', ({ w, s }) => F.hinge_embedding_loss(w, s)],
  [
    'F.hinge_embedding_loss(w, target=s, margin=0.5)',
    ({ w, s }) => named(F.hinge_embedding_loss)(w, { target: s, margin: 0.5 }),
  ],
  ['F.cosine_embedding_loss(a, b, s[:3])', ({ a, b, s }) => F.cosine_embedding_loss(a, b, s.narrow(0, 0, 3))],
  [
    'F.cosine_embedding_loss(a, b, s[:3], -0.5, reduction="sum")',
    ({ a, b, s }) => F.cosine_embedding_loss(a, b, s.narrow(0, 0, 3), -0.5, 'sum'),
  ],
  ['F.soft_margin_loss(a, b.detach().sign())', ({ a, b }) => F.soft_margin_loss(a, b.detach().sign())],
  [
    'F.soft_margin_loss(a, b.detach().sign(), reduction="none")',
    ({ a, b }) => F.soft_margin_loss(a, b.detach().sign(), 'none'),
  ],
  [
    'F.multilabel_margin_loss(w, i.new_tensor([2, 0, -1, 1]))',
    ({ w }) => F.multilabel_margin_loss(w, torch.tensor([2n, 0n, -1n, 1n])),
  ],
  ['F.multilabel_soft_margin_loss(a, p)', ({ a, p }) => F.multilabel_soft_margin_loss(a, p)],
  [
    'F.multilabel_soft_margin_loss(a, p, w, reduction="none")',
    ({ a, p, w }) => F.multilabel_soft_margin_loss(a, p, w, { reduction: 'none' }),
  ],
  ['F.multi_margin_loss(a, i)', ({ a, i }) => F.multi_margin_loss(a, i)],
  [
    'F.multi_margin_loss(a, i, 2, 0.5, w.detach(), reduction="sum")',
    ({ a, i, w }) => F.multi_margin_loss(a, i, 2, 0.5, w.detach(), { reduction: 'sum' }),
  ],
  ['F.triplet_margin_loss(a, b, p)', ({ a, b, p }) => F.triplet_margin_loss(a, b, p)],
  [
    'F.triplet_margin_loss(a, b, p, 2.0, 1, swap=True, reduction="none")',
    ({ a, b, p }) => F.triplet_margin_loss(a, b, p, 2, 1, { swap: true, reduction: 'none' }),
  ],
  [
    'F.triplet_margin_with_distance_loss(a, b, p)',
    ({ a, b, p }) => F.triplet_margin_with_distance_loss(a, b, p),
  ],
  [
    'F.triplet_margin_with_distance_loss(a, b, p, distance_function=nn.CosineSimilarity(), margin=0.5, reduction="none")',
    ({ a, b, p }) =>
      F.triplet_margin_with_distance_loss(a, b, p, {
        distance_function: new nn.CosineSimilarity(),
        margin: 0.5,
        reduction: 'none',
      }),
  ],
  ['F.linear_cross_entropy(a, b, i)', ({ a, b, i }) => F.linear_cross_entropy(a, b, i)],
  ['F.linear_cross_entropy(w, b, i[0])', ({ w, b, i }) => F.linear_cross_entropy(w, b, i.select(0, 0))],
  [
    'F.linear_cross_entropy(a, b, i, linear_bias=w[:3], weight=w[1:].detach(), ignore_index=2, label_smoothing=0.1, reduction="sum")',
    ({ a, b, i, w }) =>
      F.linear_cross_entropy(a, b, i, {
        linear_bias: w.narrow(0, 0, 3),
        weight: w.narrow(0, 1, 3).detach(),
        ignore_index: 2,
        label_smoothing: 0.1,
        reduction: 'sum',
      }),
  ],
  [
    'F.linear_cross_entropy(a, b, p[:, :3])',
    ({ a, b, p }) => F.linear_cross_entropy(a, b, p.narrow(1, 0, 3)),
  ],
  [
    'F.linear_cross_entropy(a, torch.stack([b, p], 1), i[:, None].expand(3, 2))',
    ({ a, b, p, i }) => F.linear_cross_entropy(a, torch.stack([b, p], 1), i.unsqueeze(1).expand([3, 2])),
  ],
  ['F.pairwise_distance(a, b, keepdim=True)', ({ a, b }) => F.pairwise_distance(a, b, { keepdim: true })],
  [
    'F.mse_loss(a, b, reduction="elementwise_mean")',
    ({ a, b }) => F.mse_loss(a, b, 'elementwise_mean' as 'mean'),
  ],
];

/** Without the types. */
const named =
  (f: unknown) =>
  (...args: unknown[]) =>
    (f as (...args: unknown[]) => Tensor)(...args);

const wrong = { reduction: 'x' as 'sum' };

/** What both refuse with the same message. */
const refused: Case<Name>[] = [
  ['F.ctc_loss(l, i, (5,), (3,), reduction="x")', ({ l, i }) => F.ctc_loss(l, i, [5], [3], wrong)],
  ['F.ctc_loss(l, i[None], (9,), (3,))', ({ l, i }) => F.ctc_loss(l, i.unsqueeze(0), [9], [3])],
  ['F.ctc_loss(l, i[None], (5,), (3,), 7)', ({ l, i }) => F.ctc_loss(l, i.unsqueeze(0), [5], [3], 7)],
  ['F.ctc_loss(l, a, (5,), (3,))', ({ l, a }) => F.ctc_loss(l, a, [5], [3])],
  ['F.poisson_nll_loss(a, p, reduction="x")', ({ a, p }) => F.poisson_nll_loss(a, p, wrong)],
  [
    'F.poisson_nll_loss(a, p, reduction="elementwise_mean")',
    ({ a, p }) => F.poisson_nll_loss(a, p, { reduction: 'elementwise_mean' as 'mean' }),
  ],
  ['F.poisson_nll_loss(a, w[:3])', ({ a, w }) => F.poisson_nll_loss(a, w.narrow(0, 0, 3))],
  ['F.gaussian_nll_loss(a, b, -0.5)', ({ a, b }) => F.gaussian_nll_loss(a, b, -0.5)],
  ['F.gaussian_nll_loss(a, b, -p)', ({ a, b, p }) => F.gaussian_nll_loss(a, b, p.neg())],
  ['F.gaussian_nll_loss(a, b, w)', ({ a, b, w }) => F.gaussian_nll_loss(a, b, w)],
  ['F.gaussian_nll_loss(a, b, p[:2])', ({ a, b, p }) => F.gaussian_nll_loss(a, b, p.narrow(0, 0, 2))],
  ['F.gaussian_nll_loss(a, b, p, reduction="x")', ({ a, b, p }) => F.gaussian_nll_loss(a, b, p, wrong)],
  ['F.margin_ranking_loss(a, b, s)', ({ a, b, s }) => F.margin_ranking_loss(a, b, s)],
  ['F.margin_ranking_loss(a, b, s, reduction="x")', ({ a, b, s }) => F.margin_ranking_loss(a, b, s, wrong)],
  ['F.hinge_embedding_loss(w, s, reduction="x")', ({ w, s }) => F.hinge_embedding_loss(w, s, wrong)],
  ['F.cosine_embedding_loss(a, b, i[:2])', ({ a, b, i }) => F.cosine_embedding_loss(a, b, i.narrow(0, 0, 2))],
  [
    'F.cosine_embedding_loss(a, b, i, reduction="x")',
    ({ a, b, i }) => F.cosine_embedding_loss(a, b, i, wrong),
  ],
  ['F.soft_margin_loss(a, w[:3])', ({ a, w }) => F.soft_margin_loss(a, w.narrow(0, 0, 3))],
  ['F.soft_margin_loss(a, b, reduction="x")', ({ a, b }) => F.soft_margin_loss(a, b, wrong)],
  ['F.multilabel_margin_loss(a, i)', ({ a, i }) => F.multilabel_margin_loss(a, i)],
  ['F.multilabel_margin_loss(w, s, reduction="x")', ({ w, s }) => F.multilabel_margin_loss(w, s, wrong)],
  [
    'F.multilabel_soft_margin_loss(a, w[:3])',
    ({ a, w }) => F.multilabel_soft_margin_loss(a, w.narrow(0, 0, 3)),
  ],
  [
    'F.multilabel_soft_margin_loss(a, p, reduction="x")',
    ({ a, p }) => F.multilabel_soft_margin_loss(a, p, wrong),
  ],
  ['F.multi_margin_loss(a, i, p=3)', ({ a, i }) => F.multi_margin_loss(a, i, 3)],
  ['F.multi_margin_loss(a, i, weight=a)', ({ a, i }) => F.multi_margin_loss(a, i, { weight: a })],
  [
    'F.multi_margin_loss(a, i, weight=w[:2])',
    ({ a, i, w }) => F.multi_margin_loss(a, i, { weight: w.narrow(0, 0, 2) }),
  ],
  ['F.multi_margin_loss(a, i, 3, reduction="x")', ({ a, i }) => F.multi_margin_loss(a, i, 3, wrong)],
  ['F.triplet_margin_loss(a, b, p, 0.0)', ({ a, b, p }) => F.triplet_margin_loss(a, b, p, 0)],
  [
    'F.triplet_margin_loss(a, b, p, 0.0, reduction="x")',
    ({ a, b, p }) => F.triplet_margin_loss(a, b, p, 0, wrong),
  ],
  ['F.triplet_margin_loss(a, b, w)', ({ a, b, w }) => F.triplet_margin_loss(a, b, w)],
  [
    'F.triplet_margin_with_distance_loss(a, b, p, margin=-1.0)',
    ({ a, b, p }) => F.triplet_margin_with_distance_loss(a, b, p, { margin: -1 }),
  ],
  [
    'F.triplet_margin_with_distance_loss(a, b, p, margin=-1.0, reduction="x")',
    ({ a, b, p }) => F.triplet_margin_with_distance_loss(a, b, p, { margin: -1, ...wrong }),
  ],
  [
    'F.triplet_margin_with_distance_loss(a, b, w)',
    ({ a, b, w }) => F.triplet_margin_with_distance_loss(a, b, w),
  ],
  ['F.linear_cross_entropy(l, b, i)', ({ l, b, i }) => F.linear_cross_entropy(l, b, i)],
  ['F.linear_cross_entropy(a, w, i)', ({ a, w, i }) => F.linear_cross_entropy(a, w, i)],
  ['F.linear_cross_entropy(a, b.T, i)', ({ a, b, i }) => F.linear_cross_entropy(a, b.t(), i)],
  [
    'F.linear_cross_entropy(a, b, i, linear_bias=w)',
    ({ a, b, i, w }) => F.linear_cross_entropy(a, b, i, { linear_bias: w }),
  ],
  [
    'F.linear_cross_entropy(w, torch.stack([b, p]), i)',
    ({ w, b, p, i }) => F.linear_cross_entropy(w, torch.stack([b, p]), i),
  ],
  [
    'F.linear_cross_entropy(a, b, p[:, :3], ignore_index=0)',
    ({ a, b, p }) => F.linear_cross_entropy(a, b, p.narrow(1, 0, 3), { ignore_index: 0 }),
  ],
  ['F.linear_cross_entropy(a, b, i, reduction="x")', ({ a, b, i }) => F.linear_cross_entropy(a, b, i, wrong)],
  ['nn.MultiMarginLoss(3)', ({ a, i }) => new nn.MultiMarginLoss(3)(a, i)],
  ['nn.MultiMarginLoss(weight=a)', ({ a, i }) => new nn.MultiMarginLoss({ weight: a })(a, i)],
  ['nn.TripletMarginLoss(0.0)', ({ a, b, p }) => new nn.TripletMarginLoss(0)(a, b, p)],
  [
    'nn.TripletMarginWithDistanceLoss(margin=0.0)',
    ({ a, b, p }) => new nn.TripletMarginWithDistanceLoss({ margin: 0 })(a, b, p),
  ],
  [
    'nn.LinearCrossEntropyLoss(4, 3, weight=w)',
    ({ a, w, i }) => new nn.LinearCrossEntropyLoss(4, 3, { weight: w })(a, i),
  ],
  [
    'nn.LinearCrossEntropyLoss(4, 3, label_smoothing=1.5)',
    ({ a, i }) => new nn.LinearCrossEntropyLoss(4, 3, { label_smoothing: 1.5 })(a, i),
  ],
  ['nn.PoissonNLLLoss(reduction="x")(a, p)', ({ a, p }) => new nn.PoissonNLLLoss(wrong)(a, p)],
];

torch.set_num_threads(1);

compareCalls(
  {
    a: 'torch.randn(3, 4)',
    b: 'torch.randn(3, 4)',
    p: 'torch.rand(3, 4)',
    w: 'torch.rand(4)',
    i: 'torch.tensor([0, 2, 1])',
    s: 'torch.tensor([1, -1, -1, 1])',
    l: 'torch.randn(5, 1, 4).log_softmax(2)',
  },
  calls,
  refused,
);

test('misuse of arguments', () => {
  const [a, b, p] = [torch.randn([3, 4]), torch.randn([3, 4]), torch.rand([3, 4])];
  const [i, s] = [torch.tensor([0n, 2n, 1n]), torch.tensor([1n, -1n, -1n])];
  const bad =
    (f: unknown, ...args: unknown[]) =>
    () =>
      named(f)(...args);
  const build =
    (C: unknown, ...args: unknown[]) =>
    () =>
      new (C as new (...args: unknown[]) => unknown)(...args);
  expect(bad(F.gaussian_nll_loss, a, b)).toThrow(TypeError);
  expect(bad(F.gaussian_nll_loss, a, b, '1')).toThrow(TypeError);
  expect(bad(F.gaussian_nll_loss, a, 1, p)).toThrow(TypeError);
  expect(bad(F.margin_ranking_loss, a, 3, s)).toThrow(
    "margin_ranking_loss(): argument 'input2' (position 2) must be Tensor, not int",
  );
  expect(bad(F.margin_ranking_loss, a)).toThrow('margin_ranking_loss() missing 2 required');
  expect(bad(F.multi_margin_loss, a, i, '1')).toThrow("argument 'p' (position 3) must be float, not str");
  expect(bad(F.soft_margin_loss, a, 3)).toThrow(
    "soft_margin_loss(): argument 'target' (position 2) must be Tensor, not int",
  );
  expect(bad(F.poisson_nll_loss, a, p, 1)).toThrow(
    "poisson_nll_loss(): argument 'log_input' (position 3) must be bool, not int",
  );
  expect(bad(F.poisson_nll_loss, a, p, { size_average: true })).toThrow(
    "poisson_nll_loss() got an unexpected keyword argument 'size_average' (known are: input, target, log_input, full, eps, reduction)",
  );
  expect(bad(F.triplet_margin_with_distance_loss, a, b, p, F.pairwise_distance)).toThrow(
    'triplet_margin_with_distance_loss() takes 3 positional arguments but 4 were given',
  );
  expect(bad(F.triplet_margin_with_distance_loss, a, b, p, { distance_function: 3 })).toThrow(
    "triplet_margin_with_distance_loss(): argument 'distance_function' must be function, not int",
  );
  const failing = () => {
    throw new Error('no distance');
  };
  expect(bad(F.triplet_margin_with_distance_loss, a, b, p, { distance_function: failing })).toThrow(
    'no distance',
  );
  expect(bad(F.linear_cross_entropy, a, b, i, { bias: a })).toThrow(
    "linear_cross_entropy() got an unexpected keyword argument 'bias'",
  );
  expect(bad(F.ctc_loss, a, i, [5], torch.tensor([3n]))).toThrow(TypeError);
  expect(build(nn.GaussianNLLLoss, true)).toThrow(
    'GaussianNLLLoss() takes 0 positional arguments but 1 was given',
  );
  expect(build(nn.CTCLoss, 'x')).toThrow("CTCLoss(): argument 'blank' (position 1) must be int, not str");
  expect(build(nn.PairwiseDistance, 2, { keepdm: true })).toThrow(
    "PairwiseDistance() got an unexpected keyword argument 'keepdm' (known are: p, eps, keepdim)",
  );
  expect(build(nn.CosineSimilarity, 1.5)).toThrow("argument 'dim' (position 1) must be int, not float");
  a.dispose();
  expect(() => F.multi_margin_loss(a, i)).toThrow('disposed');
  expect(() => F.linear_cross_entropy(b, a, i)).toThrow('disposed');
});
