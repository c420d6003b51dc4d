/** The three models, as they are, give on another device the bits that they give on the CPU. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { native } from '../../binding/native.js';
import * as bp from '../../models/bp/model.js';
import * as cnn from '../../models/cnn/model.js';
import { Run } from '../../models/common/run.js';
import * as mlp from '../../models/mlp/model.js';
import { bytesOf } from '../support/python.js';
import { counted } from './support.js';

const { TensorDataset } = torch.utils.data;
const out = mkdtempSync(join(tmpdir(), 'nodetorch-'));
afterAll(() => rmSync(out, { recursive: true }));

// The models print their progress; a test doesn't.
beforeAll(() => void jest.spyOn(console, 'log').mockImplementation());
afterAll(() => void jest.restoreAllMocks());

// Dropout on the device then draws what it draws on the CPU.
beforeAll(() => native.call(native.op('pretend::share_cpu_generator'), null, true));
afterAll(() => native.call(native.op('pretend::share_cpu_generator'), null, false));

type Tensors = Record<string, torch.Tensor>;

/** Stands for millions of bytes, which jest would compare one by one. */
const digest = (t: torch.Tensor) => createHash('sha256').update(bytesOf(t).bytes).digest('hex');

/** Everything that a training leaves behind, as bytes. */
function trained(device: string, train: (device: string, run: Run) => Tensors) {
  torch.manual_seed(3);
  const run = new Run();
  const parameters = train(device, run);
  for (const parameter of Object.values(parameters)) {
    expect(parameter.device.type).toBe(torch.device(device).type);
  }
  return {
    losses: run.losses,
    accuracies: run.epochs.map(({ accuracy, train_accuracy }) => [accuracy, train_accuracy]),
    parameters: Object.entries(parameters).map(([name, parameter]) => [name, digest(parameter)]),
    random_state: digest(torch.get_rng_state()),
  };
}

function digits(n: number, ...shape: number[]) {
  torch.manual_seed(n);
  return new TensorDataset(torch.rand([n, ...shape]), torch.randint(10, [n]));
}

const images = digits(200, 784);
const [train_set, test_set] = [digits(48, 1, 28, 28), digits(16, 1, 28, 28)];
const half = (n: number): [torch.Tensor, torch.Tensor] => [
  torch.rand([n, 784]),
  torch.nn.functional.one_hot(torch.randint(10, [n]), 10).to(torch.float32),
];
const halves: Parameters<typeof bp.train>[0] = [half(100), half(40)];

const models: [string, (device: string, run: Run) => Tensors][] = [
  ['mlp', (device, run) => mlp.train(images, 0.1, { epochs: 2, batchSize: 20, device }, run)],
  [
    'cnn',
    (device, run) => cnn.train([train_set, test_set], 1e-3, { steps: 5, batchSize: 16, device, out }, run),
  ],
  ['bp', (device, run) => ({ ...bp.train(halves, 0.1, { steps: 50, batchSize: 20, device }, run) })],
];

test.each(models)('%s', (_, train) => {
  const expected = trained('cpu', train);
  expect(expected.losses.length).toBeGreaterThan(4);
  let actual!: ReturnType<typeof trained>;
  const { kernels } = counted(() => {
    actual = trained('pretend', train);
  });
  expect(actual).toEqual(expected);
  expect(kernels).toBeGreaterThan(10 * expected.losses.length);
  expect(trained('pretend:1', train)).toEqual(expected);
});

test('a step copies its batch there and its loss back, and nothing else', () => {
  const model = new mlp.LinearModel().to('pretend');
  const criterion = new torch.nn.CrossEntropyLoss();
  const opts = [new torch.optim.SGD(model.parameters(), 0.1), new torch.optim.Adam(model.parameters())];
  const [x, y] = [torch.rand([20, 784]), torch.randint(10, [20])];
  const step = (opt: { zero_grad(): void; step(): unknown }) => {
    const loss = criterion(model(x.to('pretend')), y.to('pretend'));
    opt.zero_grad();
    loss.backward();
    opt.step();
    return loss.item();
  };
  for (const opt of opts) {
    step(opt); // makes the optimizer's state
    const counts = counted(() => step(opt));
    expect(counts).toMatchObject({
      to_device: 2,
      bytes_to_device: 20 * 784 * 4 + 20 * 8,
      to_host: 1,
      bytes_to_host: 4,
      between_devices: 0,
    });
  }
});

describe('checkpoints', () => {
  const path = join(out, 'model.pt');
  const options = { steps: 3, batchSize: 16, out, save: path };
  const train = (device: string, more: { resume?: string; steps?: number }) => {
    const run = new Run();
    const parameters = cnn.train([train_set, test_set], 1e-3, { ...options, device, ...more }, run);
    return { losses: run.losses, parameters: Object.values(parameters).map(digest) };
  };

  test('of a device are read on it, on another and on the CPU', () => {
    const weights = { a: torch.rand([3, 2]).to('pretend'), b: [torch.ones([2]).to('pretend:1')] };
    torch.save(weights, path);
    const same = torch.load(path) as typeof weights;
    expect([same.a.device, same.b[0]!.device].map(String)).toEqual(['pretend:0', 'pretend:1']);
    const moved = torch.load(path, { map_location: 'cpu' }) as typeof weights;
    expect([moved.a.device, moved.b[0]!.device].map(String)).toEqual(['cpu', 'cpu']);
    expect(bytesOf(moved.a)).toEqual(bytesOf(weights.a));
    const other = torch.load(path, { map_location: 'pretend:1' }) as typeof weights;
    expect(String(other.a.device)).toBe('pretend:1');
    expect(bytesOf(other.a)).toEqual(bytesOf(weights.a));
  });

  test('a training goes on from one on another device', () => {
    torch.manual_seed(1);
    const all = train('cpu', { steps: 5 });
    torch.manual_seed(1);
    train('pretend', { steps: 3 });
    const rest = train('cpu', { steps: 2, resume: path });
    expect(rest.losses).toEqual(all.losses.slice(3));
    expect(rest.parameters).toEqual(all.parameters);
    torch.manual_seed(1);
    train('cpu', { steps: 3 });
    expect(train('pretend', { steps: 2, resume: path }).parameters).toEqual(all.parameters);
  });
});

test('modules move with their gradients and buffers', () => {
  const model = new torch.nn.BatchNorm1d(3);
  const weight = model.weight!;
  model(torch.rand([4, 3]))
    .sum()
    .backward();
  const grad = bytesOf(weight.grad!);
  model.to('pretend');
  // As in PyTorch: such a device's tensors can't take the place of the CPU's, so there are new parameters.
  expect(model.weight === weight).toBe(false);
  const moved = model.weight!;
  expect(moved).toBeInstanceOf(torch.nn.Parameter);
  expect([moved, moved.grad!, model.running_mean!].map((t) => t.device.type)).toEqual(
    Array(3).fill('pretend'),
  );
  expect(bytesOf(moved.grad!)).toEqual(grad);
  model.to('pretend:1', torch.float64);
  expect(model.weight === moved).toBe(true);
  expect([String(moved.dtype), String(moved.device)]).toEqual(['torch.float64', 'pretend:1']);
  model.cpu();
  expect([model.weight!, model.running_mean!].map((t) => t.device.type)).toEqual(['cpu', 'cpu']);
});
