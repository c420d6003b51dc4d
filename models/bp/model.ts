/** A two-layer network whose gradient is worked out by hand: tensor operators only. model.py says the same, line for line. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { installed } from '../common/mnist.js';
import type { Run } from '../common/run.js';

const { MNIST } = torch.vision.datasets;

/** Images and labels, of the training set and of the test set. */
export type Digits = [[x_train: Tensor, t_train: Tensor], [x_test: Tensor, t_test: Tensor]];

// The digits as [[x_train, t_train], [x_test, t_test]]: pixels from 0 to 1 in one row, and one-hot labels, if so asked.
export function load_mnist({
  normalize = true,
  flatten = true,
  one_hot_label = false,
  root = installed,
} = {}): Digits {
  const halves = [];
  for (const files of [new MNIST(root, { train: true }), new MNIST(root, { train: false })]) {
    let [x, t] = [files.data, files.targets];
    if (normalize) {
      x = x.to(torch.float32).div(255);
    }
    x = flatten ? x.flatten(1) : x.unsqueeze(1);
    if (one_hot_label) {
      t = torch.eye(10).index_select(0, t);
    }
    halves.push([x, t]);
  }
  return halves as Digits;
}

export function sigmoid(x: Tensor): Tensor {
  return x.neg().exp().add(1).reciprocal();
}

export function sigmoid_grad(x: Tensor): Tensor {
  const y = sigmoid(x);
  return y.mul(y.neg().add(1));
}

// Of a vector, or of every row of a matrix.
export function softmax(x: Tensor): Tensor {
  const y = x.sub(x.amax(-1, { keepdim: true })).exp();
  return y.div(y.sum(-1, { keepdim: true }));
}

// Mean over the rows of -log(y) at the right label, which `t` gives as a number or one-hot.
export function cross_entropy(y: Tensor, t: Tensor): Tensor {
  if (y.dim() === 1) {
    return cross_entropy(y.unsqueeze(0), t.unsqueeze(0));
  }
  const label = t.dim() === 2 ? t.argmax(1) : t;
  return y.gather(1, label.unsqueeze(1)).clamp_min(1e-7).log().mean().neg();
}

type Params = Record<'W1' | 'b1' | 'W2' | 'b2', Tensor>;

export class TwoLayerNet {
  params: Params;

  constructor(
    input_size: number,
    hidden_size: number,
    output_size: number,
    device = 'cpu',
    weight_init_std = 0.01,
  ) {
    this.params = {
      W1: torch.randn([input_size, hidden_size]).mul(weight_init_std).to(device),
      b1: torch.zeros([hidden_size], { device }),
      W2: torch.randn([hidden_size, output_size]).mul(weight_init_std).to(device),
      b2: torch.zeros([output_size], { device }),
    };
  }

  predict(x: Tensor): Tensor {
    const p = this.params;
    const z1 = sigmoid(x.matmul(p.W1).add(p.b1));
    return softmax(z1.matmul(p.W2).add(p.b2));
  }

  loss(x: Tensor, t: Tensor): Tensor {
    return cross_entropy(this.predict(x), t);
  }

  accuracy(x: Tensor, t: Tensor): number {
    const guess = this.predict(x).argmax(1);
    return guess.eq(t.argmax(1)).sum().item() / x.size(0);
  }

  gradient(x: Tensor, t: Tensor): Params {
    const p = this.params;

    const a1 = x.matmul(p.W1).add(p.b1);
    const z1 = sigmoid(a1);
    const y = softmax(z1.matmul(p.W2).add(p.b2));

    const da2 = y.sub(t).div(x.size(0));
    const da1 = da2.matmul(p.W2.t()).mul(sigmoid_grad(a1));
    return {
      W1: x.t().matmul(da1),
      b1: da1.sum(0),
      W2: z1.t().matmul(da2),
      b2: da2.sum(0),
    };
  }
}

export function load_data(root: string): Digits {
  return load_mnist({ normalize: true, flatten: true, one_hot_label: true, root });
}

interface Options {
  steps: number;
  batchSize: number;
  device: string;
}

// Trains a new network, and tests it every 600 iterations, which is about once an epoch.
export function train(digits: Digits, lr: number, options: Options, run: Run): Params {
  const [[x_train, t_train], [x_test, t_test]] = digits.map((half) =>
    half.map((x) => x.to(options.device)),
  ) as Digits;
  const network = new TwoLayerNet(28 * 28, 50, 10, options.device);

  for (const i of run.iterations(options.steps)) {
    const batch = torch.randint(x_train.size(0), [options.batchSize]).to(options.device);
    const [x, t] = [x_train.index_select(0, batch), t_train.index_select(0, batch)];
    const grads = network.gradient(x, t);
    for (const name of Object.keys(network.params) as (keyof Params)[]) {
      network.params[name].sub_(grads[name].mul(lr));
    }
    run.step(network.loss(x, t).item());
    if (i % 600 === 0) {
      run.summaries(() => ({
        train_accuracy: network.accuracy(x_train, t_train),
        accuracy: network.accuracy(x_test, t_test),
      }));
    }
  }
  return network.params;
}
