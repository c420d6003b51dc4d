"""The command line of the Python twins: the options of arguments.ts that bear on the numbers."""
import argparse
import math

import torch

from common.mnist import INSTALLED


def positive(text):
    value = float(text)
    if not math.isfinite(value) or value <= 0:
        raise ValueError
    return value


def count(text):
    value = int(text)
    if value <= 0:
        raise ValueError
    return value


def parse(name, lr, batch_size, epochs=None, steps=None, checkpoint=False):
    parser = argparse.ArgumentParser(prog=name)
    parser.add_argument('--lr', type=positive, help=f'learning rate (default: {", then ".join(map(str, lr))})')
    parser.add_argument('--batch-size', type=count, default=batch_size)
    if epochs is not None:
        parser.add_argument('--epochs', type=count, default=epochs)
        parser.add_argument('--steps', type=count, help='at most so many steps an epoch')
    if steps is not None:
        parser.add_argument('--steps', type=count, default=steps, help='training steps')
    if checkpoint:
        parser.add_argument('--save', metavar='FILE', help='where the checkpoint goes')
        parser.add_argument('--resume', metavar='FILE', help='go on from this checkpoint')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--device', default='cuda' if torch.cuda.is_available() else 'cpu')
    parser.add_argument('--threads', type=count)
    parser.add_argument('--data', default=INSTALLED)
    parser.add_argument('--out', default=f'out/{name}/python')
    parser.add_argument('--losses', metavar='FILE')
    parser.add_argument('--parameters', metavar='FILE')
    parser.add_argument('--random-state', metavar='FILE')
    return parser.parse_args()
