"""Handwritten digits through two layers of convolutions; model.ts says the same, line for line."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

from common.mnist import MNIST
from common.program import main


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 5, padding='same')
        self.conv2 = nn.Conv2d(32, 64, 5, padding='same')
        self.fc1 = nn.Linear(7 * 7 * 64, 1024)
        self.dropout = nn.Dropout(0.5)
        self.fc2 = nn.Linear(1024, 10)
        for layer in [self.conv1, self.conv2, self.fc1, self.fc2]:
            nn.init.trunc_normal_(layer.weight, std=0.1, a=-0.2, b=0.2)
            nn.init.constant_(layer.bias, 0.1)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = F.relu(self.fc1(x.flatten(1)))
        return self.fc2(self.dropout(x))


# The 60,000 digits to train with and the 10,000 to test with: pixels from 0 to 1, and what the digit is.
def load_data(root):
    return [digits(MNIST(root, train=True)), digits(MNIST(root, train=False))]


def digits(files):
    return TensorDataset(files.data.to(torch.float32).div(255).unsqueeze(1), files.targets)


# Batches without end, in a new order each epoch. A checkpoint tells from which random state the order of the epoch
# under way came, and how many of its batches have been taken.
class Batches:
    def __init__(self, loader):
        self.loader = loader
        self.start = torch.get_rng_state()
        self.taken = 0

    def __iter__(self):
        while True:
            self.start = torch.get_rng_state()
            self.taken = 0
            for batch in self.loader:
                self.taken += 1
                yield batch

    def state_dict(self):
        return dict(start=self.start, taken=self.taken)

    def resume(self, state):
        torch.set_rng_state(state['start'])
        batches = iter(self)
        for _ in range(state['taken']):
            next(batches)
        return batches


# Trains a new model, or goes on where a checkpoint ends, saves a checkpoint and tests it.
def train(data, lr, options, run):
    train_set, test_set = data
    train_loader = DataLoader(train_set, batch_size=options.batch_size, shuffle=True)
    test_loader = DataLoader(test_set, batch_size=1000)

    model = ConvNet().to(options.device)
    criterion = nn.CrossEntropyLoss()
    opt = optim.Adam(model.parameters(), lr)
    epochs = Batches(train_loader)
    batches = iter(epochs)
    step = 0
    if options.resume:
        saved = torch.load(options.resume)
        model.load_state_dict(saved['model'])
        opt.load_state_dict(saved['optimizer'])
        batches = epochs.resume(saved['batches'])
        step = saved['step']
        torch.set_rng_state(saved['random_state'])

    for x, y in run.take(batches, options.steps):
        x, y = x.to(options.device), y.to(options.device)
        loss = criterion(model(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
        run.step(loss.item())
        if step % 100 == 0:
            run.training(step, lambda: mean_accuracy(model, [[x, y]], options.device))
        step += 1

    torch.save(
        dict(
            model=model.state_dict(),
            optimizer=opt.state_dict(),
            batches=epochs.state_dict(),
            step=step,
            random_state=torch.get_rng_state(),
        ),
        options.save or f'{options.out}/checkpoint.pt',
    )
    run.test(step, lambda: mean_accuracy(model, test_loader, options.device))
    return model.state_dict()


# Share of the images that the model names right, without dropout.
def mean_accuracy(model, loader, device):
    right, total = 0, 0
    model.eval()
    with torch.no_grad():
        for x, y in loader:
            guess = model(x.to(device)).argmax(1)
            right += guess.eq(y.to(device)).sum().item()
            total += len(y)
    model.train()
    return right / total


if __name__ == '__main__':
    main('cnn', load_data, train, lr=[1e-4], batch_size=50, steps=1000, checkpoint=True)
