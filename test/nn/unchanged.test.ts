/** What fails leaves everything as it was. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { python } from '../support/python.js';

const F = nn.functional;

const py = python(`
rows = lambda: torch.full((3, 2), 5.)
index = lambda i: torch.tensor([[0, i]])
emit('errors', {
  'embedding 3': error(lambda: F.embedding(index(3), rows(), max_norm=1.)),
  'embedding -1': error(lambda: F.embedding(index(-1), rows(), max_norm=1.)),
  'bag 3': error(lambda: F.embedding_bag(index(3), rows(), max_norm=1.)),
  'bag -1': error(lambda: F.embedding_bag(index(-1), rows(), max_norm=1.)),
  'offsets': error(lambda: F.embedding_bag(torch.tensor([0, 1]), rows(), torch.tensor([1]), max_norm=1.)),
  'weights': error(lambda: F.embedding_bag(index(1), rows(), max_norm=1., per_sample_weights=torch.ones(1, 2))),
  'norm': error(lambda: nn.BatchNorm1d(2)(torch.ones(1, 2))),
  'format': error(lambda: nn.Sequential(nn.Conv2d(1, 1, 1), nn.Conv3d(1, 1, 1)).to(memory_format=torch.channels_last)),
})
`);

describe('rows of an embedding', () => {
  const index = (i: bigint) => torch.tensor([[0n, i]]);
  const ones = torch.ones([1, 2]);
  const cases: Record<string, (weight: Tensor) => unknown> = {
    'embedding 3': (w) => F.embedding(index(3n), w, { max_norm: 1 }),
    'embedding -1': (w) => F.embedding(index(-1n), w, { max_norm: 1 }),
    'bag 3': (w) => F.embedding_bag(index(3n), w, { max_norm: 1 }),
    'bag -1': (w) => F.embedding_bag(index(-1n), w, { max_norm: 1 }),
    offsets: (w) => F.embedding_bag(torch.tensor([0n, 1n]), w, torch.tensor([1n]), 1),
    weights: (w) => F.embedding_bag(index(1n), w, { max_norm: 1, per_sample_weights: ones }),
  };
  test.each(Object.keys(cases))('%s', (name) => {
    const weight = torch.full([3, 2], 5);
    expect(() => cases[name]!(weight)).toThrow(py.errors[name].message.split('\n')[0]);
    expect(weight.eq(5).all().item()).toBe(true);
  });
});

test('the shape of an input', () => {
  for (const [dropout, shape] of [
    [F.dropout1d, [2, 3]],
    [F.dropout3d, [2, 3, 1, 1]],
  ] as const) {
    const x = torch.ones(shape, { dtype: torch.int64 });
    expect(() => dropout(x, 0.5, true, true)).toThrow(torch.TorchError);
    expect(x.shape).toEqual(shape);
  }
  const x = torch.ones([4, 2, 3]);
  for (const lengths of [[4n], [4n, 2n, 1n]]) {
    expect(() => nn.utils.rnn.unpad_sequence(x, torch.tensor(lengths))).toThrow(RangeError);
    expect(x.shape).toEqual([4, 2, 3]);
  }
});

test('the batches that a norm has seen', () => {
  for (const momentum of [0.1, null]) {
    const m = new nn.BatchNorm1d(2, { momentum });
    expect(() => m(torch.ones([1, 2]))).toThrow(py.errors.norm.message);
    expect(Number(m.num_batches_tracked!.item())).toBe(0);
    m(torch.ones([2, 2]));
    expect(Number(m.num_batches_tracked!.item())).toBe(1);
  }
});

test('the memory format of a module', () => {
  const m = new nn.Sequential(new nn.Conv2d(2, 2, 2), new nn.Conv3d(2, 2, 2));
  const strides = () => [...m.parameters()].map((p) => p.stride());
  const before = strides();
  expect(() => m.to({ memory_format: torch.channels_last })).toThrow(py.errors.format.message);
  expect(strides()).toEqual(before);
});

test('what asks for a gradient', () => {
  const m = new nn.ParameterList([
    new nn.Parameter(torch.ones([1]), false),
    new nn.Parameter(torch.ones([1], { dtype: torch.int64 }), false),
  ]);
  expect(() => m.requires_grad_()).toThrow('can require gradients');
  expect([...m.parameters()].map((p) => p.requires_grad)).toEqual([false, false]);
});

describe('labels that are none of the classes, which end Python', () => {
  const log_probs = torch.randn([6, 2, 5]).log_softmax(2);
  const labels = (wrong: bigint) => torch.tensor([1n, 2n, wrong, 1n, 2n, 3n]);

  test.each([5n, 999_999_999n, -1n])('%s', (wrong) => {
    const message = `ctc_loss(): label ${wrong} is out of range for 5 classes`;
    expect(() => F.ctc_loss(log_probs, labels(wrong).view([2, 3]), [6, 6], [3, 3])).toThrow(message);
    expect(() =>
      F.ctc_loss(log_probs, labels(wrong), torch.tensor([6n, 6n]), torch.tensor([3n, 3n])),
    ).toThrow(RangeError);
    expect(() => new nn.CTCLoss()(log_probs, labels(wrong), [6, 6], [3, 3])).toThrow(message);
  });

  test('but padding may be anything', () => {
    const loss = (wrong: bigint) => F.ctc_loss(log_probs, labels(wrong).view([2, 3]), [6, 6], [2, 3]).item();
    expect(loss(-1n)).toBe(loss(0n));
    expect(loss(99n)).toBe(loss(0n));
    expect(F.ctc_loss(log_probs, torch.zeros([2, 0], { dtype: torch.int64 }), [6, 6], [0, 0]).dim()).toBe(0);
  });
});
