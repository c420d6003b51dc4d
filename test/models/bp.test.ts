import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import {
  cross_entropy,
  load_mnist,
  sigmoid,
  sigmoid_grad,
  softmax,
  TwoLayerNet,
} from '../../models/bp/model.js';
import { python } from '../support/python.js';
import { interpreter, mnist, node, root, temporary } from './support.js';

const names = ['W1', 'b1', 'W2', 'b2'] as const;

/** Digits and a network in float64, where the last bits do not drown what is to be seen. */
function double() {
  const [[images, labels]] = load_mnist({ normalize: false, one_hot_label: true });
  torch.manual_seed(0);
  const network = new TwoLayerNet(784, 50, 10);
  for (const name of names) network.params[name] = network.params[name].to(torch.float64);
  return { x: images.to(torch.float64).div(255), t: labels.to(torch.float64), network };
}

const flat = (params: Record<(typeof names)[number], torch.Tensor>) =>
  torch.cat(names.map((name) => params[name].detach().reshape([-1])));

/** Largest difference, as a share of the largest value. */
function distance(a: torch.Tensor, b: torch.Tensor): number {
  return a.sub(b).abs().max().item() / b.abs().max().item();
}

describe('load_mnist', () => {
  test('shapes and dtypes for every choice', () => {
    for (const normalize of [true, false]) {
      for (const flatten of [true, false]) {
        for (const one_hot_label of [true, false]) {
          const [[x_train, t_train], [x_test, t_test]] = load_mnist({
            normalize,
            flatten,
            one_hot_label,
          });
          expect(x_train.shape).toEqual(flatten ? [60000, 784] : [60000, 1, 28, 28]);
          expect(x_test.shape).toEqual(flatten ? [10000, 784] : [10000, 1, 28, 28]);
          expect(t_train.shape).toEqual(one_hot_label ? [60000, 10] : [60000]);
          expect(t_test.shape).toEqual(one_hot_label ? [10000, 10] : [10000]);
          expect(x_train.dtype).toBe(normalize ? torch.float32 : torch.uint8);
          expect(t_train.dtype).toBe(one_hot_label ? torch.float32 : torch.int64);
          expect(Number(x_train.max().item())).toBe(normalize ? 1 : 255);
        }
      }
    }
  });
});

test('the functions are those of PyTorch', () => {
  const expected = python(`
torch.manual_seed(0)
x = torch.randn(4, 5, dtype=torch.float64) * 2
emit('x', x)
emit('sigmoid', torch.sigmoid(x))
emit('sigmoid_grad', torch.sigmoid(x) * (1 - torch.sigmoid(x)))
emit('softmax', torch.softmax(x, 1))
emit('row', torch.softmax(x[0], 0))
emit('loss', F.cross_entropy(x, torch.tensor([1, 0, 4, 2])).item())
emit('row_loss', F.cross_entropy(x[:1], torch.tensor([1])).item())
`);
  const x = torch.frombuffer(new Uint8Array(expected.x.bytes), { dtype: torch.float64 }).reshape([4, 5]);
  const close = (actual: torch.Tensor, name: string) =>
    expect(
      distance(
        actual,
        torch
          .frombuffer(new Uint8Array(expected[name].bytes), { dtype: torch.float64 })
          .reshape(actual.shape),
      ),
    ).toBeLessThan(1e-14);
  close(sigmoid(x), 'sigmoid');
  close(sigmoid_grad(x), 'sigmoid_grad');
  close(softmax(x), 'softmax');
  close(softmax(x.select(0, 0)), 'row');

  const labels = torch.tensor([1n, 0n, 4n, 2n]);
  expect(cross_entropy(softmax(x), labels).item()).toBeCloseTo(expected.loss, 12);
  expect(cross_entropy(softmax(x), torch.eye(5).index_select(0, labels)).item()).toBeCloseTo(
    expected.loss,
    12,
  );
  expect(cross_entropy(softmax(x.select(0, 0)), labels.select(0, 0)).item()).toBeCloseTo(
    expected.row_loss,
    12,
  );
});

test('the gradient is the one that autograd finds', () => {
  const { x, t, network } = double();
  const [images, labels] = [x.narrow(0, 0, 100), t.narrow(0, 0, 100)];
  const by_hand = network.gradient(images, labels);
  for (const name of names) network.params[name].requires_grad_();
  network.loss(images, labels).backward();
  for (const name of names) expect(distance(by_hand[name], network.params[name].grad!)).toBeLessThan(1e-6);
});

test('NumPy, from the same weights and batches, is at the same place after 600 iterations', () => {
  const folder = temporary();
  const file = (name: string) => join(folder, name);
  const { x, t, network } = double();
  const batches = torch.randint(60000, [600, 100]);
  writeFileSync(file('weights'), flat(network.params).toBytes());
  writeFileSync(file('batches'), batches.toBytes());

  const losses = new Float64Array(600);
  for (let i = 0; i < 600; i++) {
    const batch = batches.select(0, i);
    const [images, labels] = [x.index_select(0, batch), t.index_select(0, batch)];
    const grads = network.gradient(images, labels);
    for (const name of names) network.params[name].sub_(grads[name].mul(0.1));
    losses[i] = network.loss(images, labels).item();
  }

  execFileSync(interpreter, [
    join(root, 'models', 'bp', 'model_numpy.py'),
    ...['weights', 'batches', 'losses', 'parameters'].flatMap((name) => [`--${name}`, file(name)]),
    ...['--data', mnist],
  ]);
  const read = (name: string) =>
    torch.frombuffer(new Uint8Array(readFileSync(file(name))), { dtype: torch.float64 });
  const theirs = read('losses').toTypedArray() as Float64Array;
  const worst = losses.reduce((most, loss, i) => Math.max(most, Math.abs(loss / theirs[i]! - 1)), 0);
  expect(worst).toBeLessThan(1e-9);
  expect(losses[599]).toBeLessThan(losses[0]! / 2);
  expect(distance(flat(network.params), read('parameters'))).toBeLessThan(1e-9);
});

describe('the program', () => {
  const out = join(temporary(), 'bp');
  const { status, stdout } = node('bp/train', '--steps', '601', '--threads', '2', '--out', out);

  test('prints accuracies and loss every 600 iterations', () => {
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatch(
        /^#summary: [ \d]{4}\d {2}train [ \d]\d\.\d\d% {2}test [ \d]\d\.\d\d% {2}loss \d\.\d{4}$/,
      );
    }
    expect(lines[1]).toContain('  600  ');
  });

  test('draws the accuracies', () => {
    expect(readdirSync(out).sort()).toEqual(['plot.png', 'plot.svg', 'results.json']);
    const svg = readFileSync(join(out, 'plot.svg'), 'utf8');
    for (const word of ['train acc', 'test acc', 'epochs', 'accuracy'])
      expect(svg).toContain(`>${word}</text>`);
  });
});
