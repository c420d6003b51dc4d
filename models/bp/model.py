"""A two-layer network whose gradient is worked out by hand: tensor operators only. model.ts says the same, line for line."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import torch

from common.mnist import INSTALLED, MNIST
from common.program import main


# The digits as [[x_train, t_train], [x_test, t_test]]: pixels from 0 to 1 in one row, and one-hot labels, if so asked.
def load_mnist(normalize=True, flatten=True, one_hot_label=False, root=INSTALLED):
    halves = []
    for files in [MNIST(root, train=True), MNIST(root, train=False)]:
        x, t = files.data, files.targets
        if normalize:
            x = x.to(torch.float32).div(255)
        x = x.flatten(1) if flatten else x.unsqueeze(1)
        if one_hot_label:
            t = torch.eye(10).index_select(0, t)
        halves.append([x, t])
    return halves


def sigmoid(x):
    return x.neg().exp().add(1).reciprocal()


def sigmoid_grad(x):
    y = sigmoid(x)
    return y.mul(y.neg().add(1))


# Of a vector, or of every row of a matrix.
def softmax(x):
    y = x.sub(x.amax(-1, keepdim=True)).exp()
    return y.div(y.sum(-1, keepdim=True))


# Mean over the rows of -log(y) at the right label, which `t` gives as a number or one-hot.
def cross_entropy(y, t):
    if y.dim() == 1:
        return cross_entropy(y.unsqueeze(0), t.unsqueeze(0))
    label = t.argmax(1) if t.dim() == 2 else t
    return y.gather(1, label.unsqueeze(1)).clamp_min(1e-7).log().mean().neg()


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, device='cpu', weight_init_std=0.01):
        self.params = dict(
            W1=torch.randn([input_size, hidden_size]).mul(weight_init_std).to(device),
            b1=torch.zeros([hidden_size], device=device),
            W2=torch.randn([hidden_size, output_size]).mul(weight_init_std).to(device),
            b2=torch.zeros([output_size], device=device),
        )

    def predict(self, x):
        p = self.params
        z1 = sigmoid(x.matmul(p['W1']).add(p['b1']))
        return softmax(z1.matmul(p['W2']).add(p['b2']))

    def loss(self, x, t):
        return cross_entropy(self.predict(x), t)

    def accuracy(self, x, t):
        guess = self.predict(x).argmax(1)
        return guess.eq(t.argmax(1)).sum().item() / len(x)

    def gradient(self, x, t):
        p = self.params

        a1 = x.matmul(p['W1']).add(p['b1'])
        z1 = sigmoid(a1)
        y = softmax(z1.matmul(p['W2']).add(p['b2']))

        da2 = y.sub(t).div(len(x))
        da1 = da2.matmul(p['W2'].t()).mul(sigmoid_grad(a1))
        return dict(
            W1=x.t().matmul(da1),
            b1=da1.sum(0),
            W2=z1.t().matmul(da2),
            b2=da2.sum(0),
        )


def load_data(root):
    return load_mnist(normalize=True, flatten=True, one_hot_label=True, root=root)


# Trains a new network, and tests it every 600 iterations, which is about once an epoch.
def train(digits, lr, options, run):
    (x_train, t_train), (x_test, t_test) = [[x.to(options.device) for x in half] for half in digits]
    network = TwoLayerNet(28 * 28, 50, 10, options.device)

    for i in run.iterations(options.steps):
        batch = torch.randint(len(x_train), [options.batch_size]).to(options.device)
        x, t = x_train.index_select(0, batch), t_train.index_select(0, batch)
        grads = network.gradient(x, t)
        for name in network.params:
            network.params[name].sub_(grads[name].mul(lr))
        run.step(network.loss(x, t).item())
        if i % 600 == 0:
            run.summaries(lambda: dict(
                train_accuracy=network.accuracy(x_train, t_train),
                accuracy=network.accuracy(x_test, t_test),
            ))
    return network.params


if __name__ == '__main__':
    main('bp', load_data, train, lr=[0.1], batch_size=100, steps=20000)
