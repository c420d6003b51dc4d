"""The rows of the benchmark in Python. Obeys bench/protocol.md on its standard input and output."""
import functools
import importlib.util
import pathlib
import sys
import time

import numpy
import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

models = pathlib.Path(__file__).parents[1] / 'models'
sys.path.insert(0, str(models))


def model(name):
    spec = importlib.util.spec_from_file_location(f'{name}_model', models / name / 'model.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@functools.cache
def load_data(name):
    return model(name).load_data(sys.argv[1])


def batches(size):
    """A hundred batches, drawn once: the same in all three languages."""
    torch.manual_seed(1)
    return [torch.randint(60000, [size]) for _ in range(100)]


def operator(f, grad=False):
    a, b = torch.ones(2, 2, requires_grad=grad), torch.ones(2, 2)
    return lambda n: f(n, a, b)


def add(n, a, b):
    for _ in range(n):
        a.add(b)


def relu(n, a, b):
    for _ in range(n):
        a.relu()


def mm(n, a, b):
    for _ in range(n):
        a.mm(b)


def view(n, a, b):
    for _ in range(n):
        a.view(4)


def sum_(n, a, b):
    for _ in range(n):
        a.sum(1)


def training(model, images, labels, order, opt):
    criterion = nn.CrossEntropyLoss()
    step = 0

    def train(n):
        nonlocal step
        last = 0
        for _ in range(n):
            batch = order[step % len(order)]
            step += 1
            x, y = images.index_select(0, batch), labels.index_select(0, batch)
            output = model(x)
            loss = criterion(output, y)
            opt.zero_grad()
            loss.backward()
            opt.step()
            last = loss.item()
        return last

    return train


def prelu():
    digits = load_data('mlp')
    order = batches(64)
    torch.manual_seed(0)
    net = model('mlp').LinearModel()
    return training(net, *digits.tensors, order, optim.SGD(net.parameters(), 0.1))


def bp():
    module = model('bp')
    (images, labels), _ = load_data('bp')
    order = batches(100)
    torch.manual_seed(0)
    network = module.TwoLayerNet(28 * 28, 50, 10)
    step = 0

    def train(n):
        nonlocal step
        last = 0
        for _ in range(n):
            batch = order[step % len(order)]
            step += 1
            x, t = images.index_select(0, batch), labels.index_select(0, batch)
            grads = network.gradient(x, t)
            for name in network.params:
                network.params[name].sub_(grads[name].mul(0.1))
            last = network.loss(x, t).item()
        return last

    return train


def cnn():
    (train, _) = load_data('cnn')
    order = batches(50)
    torch.manual_seed(0)
    net = model('cnn').ConvNet()
    return training(net, *train.tensors, order, optim.Adam(net.parameters(), 1e-4))


def loader():
    """An iteration is a batch."""
    digits = load_data('mlp')
    digits = TensorDataset(*(t[:60000] for t in digits.tensors))
    iterator = iter([])
    batches_of = DataLoader(digits, batch_size=64, shuffle=True)

    def run(n):
        nonlocal iterator
        for _ in range(n):
            if next(iterator, None) is None:
                iterator = iter(batches_of)
                next(iterator)

    return run


FLOATS = 1 << 18  # 1 MB


def copy_in():
    array = numpy.full(FLOATS, 1.5, dtype=numpy.float32)

    def run(n):
        for _ in range(n):
            torch.tensor(array)

    return run


def round_trip():
    array = numpy.full(FLOATS, 1.5, dtype=numpy.float32)

    def run(n):
        for _ in range(n):
            torch.from_numpy(array).numpy().copy()

    return run


def copy_out():
    source = torch.full((FLOATS,), 1.5)
    array = numpy.empty(FLOATS, dtype=numpy.float32)

    def run(n):
        for _ in range(n):
            numpy.copyto(array, source.numpy())

    return run


rows = dict(
    add=lambda: operator(add),
    relu=lambda: operator(relu),
    mm=lambda: operator(mm),
    view=lambda: operator(view),
    sum=lambda: operator(sum_),
    addgrad=lambda: operator(add, grad=True),
    prelu=prelu,
    bp=bp,
    cnn=cnn,
    loader=loader,
    copyin=copy_in,
    roundtrip=round_trip,
    copyout=copy_out,
)
ready = {}

for line in sys.stdin:
    command, name, n, threads = line.split()
    torch.set_num_threads(int(threads))
    if command == 'check':
        print(repr(rows[name]()(int(n))), flush=True)
        continue
    if name not in ready:
        ready[name] = rows[name]()
    run = ready[name]
    begin = time.perf_counter_ns()
    run(int(n))
    print(time.perf_counter_ns() - begin, flush=True)
