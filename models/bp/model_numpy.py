"""The network of model.py once more, in NumPy and float64, without PyTorch: a witness that does not share its arithmetic.

It starts from the weights of a file and takes its batches from another, so that it can follow any run step by step.
"""
import argparse
import pathlib

import numpy as np


def read(path, offset):
    return np.frombuffer(pathlib.Path(path).read_bytes(), dtype=np.uint8, offset=offset)


def load_mnist(folder):
    x = read(pathlib.Path(folder) / 'train-images-idx3-ubyte', 16).reshape(-1, 28 * 28) / 255
    t = np.eye(10)[read(pathlib.Path(folder) / 'train-labels-idx1-ubyte', 8)]
    return x, t


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    y = np.exp(x - x.max(axis=1, keepdims=True))
    return y / y.sum(axis=1, keepdims=True)


class TwoLayerNet:
    def __init__(self, weights):
        shapes = dict(W1=(784, 50), b1=(50,), W2=(50, 10), b2=(10,))
        ends = np.cumsum([np.prod(shape) for shape in shapes.values()])
        parts = np.split(weights, ends[:-1])
        self.params = {name: part.reshape(shape) for (name, shape), part in zip(shapes.items(), parts)}

    def forward(self, x):
        z1 = sigmoid(x @ self.params['W1'] + self.params['b1'])
        return z1, softmax(z1 @ self.params['W2'] + self.params['b2'])

    def loss(self, x, t):
        _, y = self.forward(x)
        return -np.mean(np.log(np.sum(y * t, axis=1)))

    def gradient(self, x, t):
        z1, y = self.forward(x)
        da2 = (y - t) / len(x)
        da1 = da2 @ self.params['W2'].T * z1 * (1 - z1)
        return dict(W1=x.T @ da1, b1=da1.sum(axis=0), W2=z1.T @ da2, b2=da2.sum(axis=0))


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--data', required=True, help='folder with the MNIST files')
    parser.add_argument('--weights', required=True, help='W1, b1, W2, b2 at the start: raw float64')
    parser.add_argument('--batches', required=True, help='indices of the images, batch after batch: raw int64')
    parser.add_argument('--batch-size', type=int, default=100)
    parser.add_argument('--lr', type=float, default=0.1)
    parser.add_argument('--losses', required=True, help="file for every step's loss: raw float64")
    parser.add_argument('--parameters', required=True, help='file for W1, b1, W2, b2 at the end: raw float64')
    options = parser.parse_args()

    x_train, t_train = load_mnist(options.data)
    network = TwoLayerNet(np.fromfile(options.weights))
    losses = []
    for batch in np.fromfile(options.batches, dtype=np.int64).reshape(-1, options.batch_size):
        x, t = x_train[batch], t_train[batch]
        for name, gradient in network.gradient(x, t).items():
            network.params[name] = network.params[name] - options.lr * gradient
        losses.append(network.loss(x, t))
    np.array(losses).tofile(options.losses)
    np.concatenate([parameter.ravel() for parameter in network.params.values()]).tofile(options.parameters)
