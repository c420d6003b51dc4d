"""Handwritten digits through one hidden layer of 256 PReLU units; model.ts says the same, line for line."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset, random_split

from common.mnist import MNIST
from common.program import main


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(28 * 28, 256), nn.PReLU(), nn.Linear(256, 10))

    def forward(self, x):
        return self.layers(x)


# All 70,000 digits: pixels from 0 to 1 in one row, and what the digit is.
def load_data(root):
    train, test = MNIST(root, train=True), MNIST(root, train=False)
    images = torch.cat([train.data, test.data]).to(torch.float32).div(255).flatten(1)
    labels = torch.cat([train.targets, test.targets])
    return TensorDataset(images, labels)


# Trains a new model, and tests it after every epoch.
def train(digits, lr, options, run):
    train_set, test_set = random_split(digits, [0.8, 0.2])
    train_loader = DataLoader(train_set, batch_size=options.batch_size, shuffle=True)
    test_loader = DataLoader(test_set, batch_size=options.batch_size)

    model = LinearModel().to(options.device)
    criterion = nn.CrossEntropyLoss()
    opt = optim.SGD(model.parameters(), lr)

    for _ in range(options.epochs):
        for x, y in run.progress(train_loader, options.steps):
            output = model(x.to(options.device))
            loss = criterion(output, y.to(options.device))
            opt.zero_grad()
            loss.backward()
            opt.step()
            run.step(loss.item())
        run.summary(lambda: mean_accuracy(model, test_loader, options.device))
    return model.state_dict()


# Share of the images that the model names right.
def mean_accuracy(model, loader, device):
    right, total = 0, 0
    with torch.no_grad():
        for x, y in loader:
            guess = model(x.to(device)).argmax(1)
            right += guess.eq(y.to(device)).sum().item()
            total += len(y)
    return right / total


if __name__ == '__main__':
    main('mlp', load_data, train, lr=[0.1, 0.01], batch_size=64, epochs=9)
