"""The program around a Python twin: options in, results out, in the files that program.ts writes."""
import json
import pathlib
import platform
import struct

import torch

from common.arguments import parse
from common.run import Run


def main(name, lr, epochs, batch_size, load_data, train):
    options = parse(name, lr, epochs, batch_size)
    if options.threads is not None:
        torch.set_num_threads(options.threads)
    data = load_data(options.data)

    trainings, losses, parameters, states = [], [], [], []
    for rate in lr if options.lr is None else [options.lr]:
        torch.manual_seed(options.seed)
        run = Run(options.steps)
        model = train(data, rate, options, run)
        named = list(model.named_parameters())
        trainings.append(dict(lr=rate, epochs=run.epochs, parameters={name: list(p.shape) for name, p in named}))
        losses += run.losses
        parameters += [p.detach().cpu().numpy().tobytes() for _, p in named]
        states.append(torch.get_rng_state().numpy().tobytes())

    if options.losses:
        pathlib.Path(options.losses).write_bytes(struct.pack(f'<{len(losses)}f', *losses))
    if options.parameters:
        pathlib.Path(options.parameters).write_bytes(b''.join(parameters))
    if options.random_state:
        pathlib.Path(options.random_state).write_bytes(b''.join(states))
    results = dict(
        model=name,
        options={key: str(value) for key, value in vars(options).items() if value is not None},
        versions=dict(torch=torch.__version__, python=platform.python_version()),
        threads=torch.get_num_threads(),
        trainings=trainings,
    )
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / 'results.json').write_text(json.dumps(results, indent=2) + '\n')
