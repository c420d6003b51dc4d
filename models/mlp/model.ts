/** Handwritten digits through one hidden layer of 256 PReLU units; model.py says the same, line for line. */
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import type { Run } from '../common/run.js';

const { DataLoader, TensorDataset, random_split } = torch.utils.data;
const { MNIST } = torch.vision.datasets;

export class LinearModel extends nn.Module {
  layers = new nn.Sequential(new nn.Linear(28 * 28, 256), new nn.PReLU(), new nn.Linear(256, 10));

  forward(x: Tensor): Tensor {
    return this.layers(x);
  }
}

// All 70,000 digits: pixels from 0 to 1 in one row, and what the digit is.
export function load_data(root: string) {
  const [train, test] = [new MNIST(root, { train: true }), new MNIST(root, { train: false })];
  const images = torch.cat([train.data, test.data]).to(torch.float32).div(255).flatten(1);
  const labels = torch.cat([train.targets, test.targets]);
  return new TensorDataset(images, labels);
}

interface Options {
  epochs: number;
  batchSize: number;
  /** At most so many steps an epoch. */
  steps?: number;
  device: string;
}

// Trains a new model, and tests it after every epoch.
export function train(digits: torch.utils.data.TensorDataset, lr: number, options: Options, run: Run) {
  const [train_set, test_set] = random_split(digits, [0.8, 0.2]);
  const train_loader = new DataLoader(train_set, { batch_size: options.batchSize, shuffle: true });
  const test_loader = new DataLoader(test_set, { batch_size: options.batchSize });

  const model = new LinearModel().to(options.device);
  const criterion = new nn.CrossEntropyLoss();
  const opt = new optim.SGD(model.parameters(), lr);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const [x, y] of run.progress(train_loader, options.steps)) {
      const output = model(x.to(options.device));
      const loss = criterion(output, y.to(options.device));
      opt.zero_grad();
      loss.backward();
      opt.step();
      run.step(loss.item());
    }
    run.summary(() => mean_accuracy(model, test_loader, options.device));
  }
  return model.state_dict();
}

// Share of the images that the model names right.
function mean_accuracy(model: LinearModel, loader: torch.utils.data.DataLoader, device: string): number {
  let [right, total] = [0, 0];
  torch.no_grad(() => {
    for (const [x, y] of loader) {
      const guess = model(x.to(device)).argmax(1);
      right += guess.eq(y.to(device)).sum().item();
      total += y.size(0);
    }
  });
  return right / total;
}
