import struct

import torch
from torch import nn, optim

torch.set_num_threads(1)
torch.manual_seed(1)
images = torch.rand(56000, 784)
labels = torch.randint(0, 10, [56000])
model = nn.Sequential(nn.Linear(784, 256), nn.PReLU(), nn.Linear(256, 10))
criterion = nn.CrossEntropyLoss()
opt = optim.SGD(model.parameters(), 0.1)

total = 0.0
for i in range(0, 56000, 64):
    loss = criterion(model(images.narrow(0, i, 64)), labels.narrow(0, i, 64))
    opt.zero_grad()
    loss.backward()
    opt.step()
    total += loss.item()
print(torch.__version__.split("+")[0], struct.pack("<d", total).hex())
