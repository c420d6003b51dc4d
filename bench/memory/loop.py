"""The Python twin of loop.ts: prints what memory the model's own training takes.

    python loop.py bp|prelu [threads]
"""
import argparse
import contextlib
import importlib.util
import json
import pathlib
import sys

import torch

models = pathlib.Path(__file__).parents[2] / 'models'
sys.path.insert(0, str(models))
from common.mnist import INSTALLED
from common.run import Run


def field(name):
    with open('/proc/self/status') as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name + ':'))


samples = []


class Watched(Run):
    count = 0

    def step(self, loss):
        super().step(loss)
        if self.count % 20 == 0:
            samples.append(field('VmRSS'))
        self.count += 1


def model(name):
    spec = importlib.util.spec_from_file_location(f'{name}_model', models / name / 'model.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


torch.set_num_threads(1)
torch.manual_seed(0)
with contextlib.redirect_stdout(None):
    if sys.argv[1] == 'bp':
        module, options = model('bp'), argparse.Namespace(steps=20000, batch_size=100, device='cpu')
    else:
        module, options = model('mlp'), argparse.Namespace(epochs=5, steps=None, batch_size=64, device='cpu')
    module.train(module.load_data(INSTALLED), 0.1, options, Watched())

quarter = len(samples) // 4
quarters = [sum(samples[q * quarter:(q + 1) * quarter]) / quarter for q in range(4)]
print(json.dumps(dict(peak=field('VmHWM'), samples=samples, quarters=quarters)))
