/**
 * The PReLU network in TensorFlow.js: prints the microseconds of a training step.
 *
 *     node bench/peers/tfjs.js wasm|cpu STEPS FOLDER
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

const [backend, steps, folder] = process.argv.slice(2);

// Node's fetch has no files; and the package logs what one should install instead.
globalThis.fetch = async (path) =>
  new Response(readFileSync(path), { headers: { 'content-type': 'application/wasm' } });
setWasmPaths(`${dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'))}/`);
if (!(await tf.setBackend(backend))) throw new Error(`the backend ${backend} can't be set`);

const pixels = readFileSync(join(folder, 'train-images-idx3-ubyte')).subarray(16, 16 + 6400 * 784);
const digits = readFileSync(join(folder, 'train-labels-idx1-ubyte')).subarray(8, 8 + 6400);
const batches = Array.from({ length: 100 }, (_, i) => [
  tf.tensor2d(
    Float32Array.from(pixels.subarray(i * 64 * 784, (i + 1) * 64 * 784), (p) => p / 255),
    [64, 784],
  ),
  tf.oneHot(tf.tensor1d(Int32Array.from(digits.subarray(i * 64, (i + 1) * 64)), 'int32'), 10),
]);

const uniform = (shape, fan) =>
  tf.variable(tf.randomUniform(shape, -1 / Math.sqrt(fan), 1 / Math.sqrt(fan), 'float32', 0));
const [W1, b1, W2, b2] = [
  uniform([784, 256], 784),
  uniform([256], 784),
  uniform([256, 10], 256),
  uniform([10], 256),
];
const slope = tf.variable(tf.fill([1], 0.25));
const optimizer = tf.train.sgd(0.1);

let last = 0;
function train(n) {
  for (let i = 0; i < n; i++) {
    const [x, y] = batches[i % 100];
    const loss = optimizer.minimize(
      () => tf.losses.softmaxCrossEntropy(y, tf.prelu(x.matMul(W1).add(b1), slope).matMul(W2).add(b2)),
      true,
    );
    last = loss.dataSync()[0];
    loss.dispose();
  }
}

train(10);
const begin = process.hrtime.bigint();
train(Number(steps));
const time = Number(process.hrtime.bigint() - begin) / Number(steps) / 1000;
if (!(last < 2.2)) throw new Error(`the network doesn't learn: loss ${last}`);
console.log(time);
