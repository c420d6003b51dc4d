/** Handwritten digits through two layers of convolutions; model.py says the same, line for line. */
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import type { Run } from '../common/run.js';

const { DataLoader, TensorDataset } = torch.utils.data;
const { MNIST } = torch.vision.datasets;
const F = nn.functional;

export class ConvNet extends nn.Module {
  conv1 = new nn.Conv2d(1, 32, 5, { padding: 'same' });
  conv2 = new nn.Conv2d(32, 64, 5, { padding: 'same' });
  fc1 = new nn.Linear(7 * 7 * 64, 1024);
  dropout = new nn.Dropout(0.5);
  fc2 = new nn.Linear(1024, 10);

  constructor() {
    super();
    for (const layer of [this.conv1, this.conv2, this.fc1, this.fc2]) {
      nn.init.trunc_normal_(layer.weight, { std: 0.1, a: -0.2, b: 0.2 });
      nn.init.constant_(layer.bias!, 0.1);
    }
  }

  forward(x: Tensor): Tensor {
    x = F.max_pool2d(F.relu(this.conv1(x)), 2);
    x = F.max_pool2d(F.relu(this.conv2(x)), 2);
    x = F.relu(this.fc1(x.flatten(1)));
    return this.fc2(this.dropout(x));
  }
}

// The 60,000 digits to train with and the 10,000 to test with: pixels from 0 to 1, and what the digit is.
export function load_data(root: string) {
  return [digits(new MNIST(root, { train: true })), digits(new MNIST(root, { train: false }))] as const;
}

function digits(files: InstanceType<typeof MNIST>) {
  return new TensorDataset(files.data.to(torch.float32).div(255).unsqueeze(1), files.targets);
}

type Batch = readonly [x: Tensor, y: Tensor];

// Batches without end, in a new order each epoch. A checkpoint tells from which random state the order of the epoch
// under way came, and how many of its batches have been taken.
export class Batches {
  start = torch.get_rng_state();
  taken = 0;

  constructor(readonly loader: Iterable<Batch>) {}

  *[Symbol.iterator](): Generator<Batch> {
    while (true) {
      this.start = torch.get_rng_state();
      this.taken = 0;
      for (const batch of this.loader) {
        this.taken++;
        yield batch;
      }
    }
  }

  state_dict() {
    return { start: this.start, taken: this.taken };
  }

  resume(state: { start: Tensor; taken: number }): Generator<Batch> {
    torch.set_rng_state(state.start);
    const batches = this[Symbol.iterator]();
    for (let i = 0; i < state.taken; i++) {
      batches.next();
    }
    return batches;
  }
}

export interface Options {
  batchSize: number;
  steps: number;
  device: string;
  out: string;
  save?: string;
  resume?: string;
}

// Trains a new model, or goes on where a checkpoint ends, saves a checkpoint and tests it.
export function train(data: ReturnType<typeof load_data>, lr: number, options: Options, run: Run) {
  const [train_set, test_set] = data;
  const train_loader = new DataLoader(train_set, { batch_size: options.batchSize, shuffle: true });
  const test_loader = new DataLoader(test_set, { batch_size: 1000 });

  const model = new ConvNet().to(options.device);
  const criterion = new nn.CrossEntropyLoss();
  const opt = new optim.Adam(model.parameters(), lr);
  const epochs = new Batches(train_loader);
  let batches = epochs[Symbol.iterator]();
  let step = 0;
  if (options.resume) {
    const saved = torch.load(options.resume);
    model.load_state_dict(saved.model);
    opt.load_state_dict(saved.optimizer);
    batches = epochs.resume(saved.batches);
    step = saved.step;
    torch.set_rng_state(saved.random_state);
  }

  for (let [x, y] of run.take(batches, options.steps)) {
    [x, y] = [x.to(options.device), y.to(options.device)];
    const loss = criterion(model(x), y);
    opt.zero_grad();
    loss.backward();
    opt.step();
    run.step(loss.item());
    if (step % 100 === 0) {
      run.training(step, () => mean_accuracy(model, [[x, y]], options.device));
    }
    step++;
  }

  torch.save(
    {
      model: model.state_dict(),
      optimizer: opt.state_dict(),
      batches: epochs.state_dict(),
      step,
      random_state: torch.get_rng_state(),
    },
    options.save ?? `${options.out}/checkpoint.pt`,
  );
  run.test(step, () => mean_accuracy(model, test_loader, options.device));
  return model.state_dict();
}

// Share of the images that the model names right, without dropout.
function mean_accuracy(model: ConvNet, loader: Iterable<Batch>, device: string): number {
  let [right, total] = [0, 0];
  model.eval();
  torch.no_grad(() => {
    for (const [x, y] of loader) {
      const guess = model(x.to(device)).argmax(1);
      right += guess.eq(y.to(device)).sum().item();
      total += y.size(0);
    }
  });
  model.train();
  return right / total;
}
