"""The program around a Python twin: options in, results out, in the files that program.ts writes."""
import json
import pathlib
import platform
import struct

import torch

from common.arguments import parse
from common.run import Run


def main(name, load_data, train, lr, **defaults):
    options = parse(name, lr, **defaults)
    if options.threads is not None:
        torch.set_num_threads(options.threads)
    data = load_data(options.data)
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)

    trainings, losses, parameters, states = [], [], [], []
    for rate in lr if options.lr is None else [options.lr]:
        torch.manual_seed(options.seed)
        run = Run()
        trained = train(data, rate, options, run)
        shapes = {key: list(parameter.shape) for key, parameter in trained.items()}
        trainings.append(dict(lr=rate, epochs=run.epochs, parameters=shapes))
        losses += run.losses
        parameters += [parameter.cpu().numpy().tobytes() for parameter in trained.values()]
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
    (out / 'results.json').write_text(json.dumps(results, indent=2) + '\n')
