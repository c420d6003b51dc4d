/** @see https://docs.pytorch.org/vision/stable/datasets.html */
export { MNIST, type MNISTOptions } from './mnist.js';
