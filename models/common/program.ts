/** The program around a model: options in, results out. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { endianness } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import type { Options } from './arguments.js';
import { prepare, write } from './files.js';
import { draw, missingPackage, type Panel } from './plot.js';
import { type Epoch, Run } from './run.js';

export type { Epoch };

/** One training and what came of it. */
export interface Training {
  lr: number;
  epochs: Epoch[];
  /** Shapes of the parameters, in the order of their bytes in the file of parameters. */
  parameters: Record<string, number[]>;
}

/** `results.json` in the folder of results. */
export interface Results {
  model: string;
  options: Record<string, unknown>;
  versions: Record<string, string>;
  threads: number;
  trainings: Training[];
}

/** What a model brings along. */
export interface Program<Data, O extends Options> {
  command: { name(): string; parse(): unknown; opts(): O };
  /** Learning rates where none is given. */
  lr: readonly number[];
  load_data(folder: string, options: NoInfer<O>): Data;
  /** Trains a new model, and returns its parameters by name. */
  train(data: Data, lr: number, options: NoInfer<O>, run: Run): Record<string, torch.Tensor>;
  chart(trainings: readonly Training[]): { title: string; panels: Panel[] };
}

/** Runs a model as the command line says. */
export async function main<Data, O extends Options>(program: Program<Data, O>): Promise<void> {
  program.command.parse();
  const name = program.command.name();
  const options = program.command.opts();
  let data: Data;
  try {
    if (options.threads !== undefined) torch.set_num_threads(options.threads);
    torch.empty([0], { device: options.device });
    data = program.load_data(options.data, options);
    mkdirSync(options.out, { recursive: true });
    const { losses, parameters, randomState, save } = options as Options & { save?: string };
    for (const file of [losses, parameters, randomState, save]) {
      if (file !== undefined) prepare(file);
    }
  } catch (error) {
    // What is wrong here is wrong with the machine or the command, not with the code: no stack trace.
    return fail(error as Error);
  }
  const missing = options.plot ? missingPackage() : null;
  if (missing !== null) {
    console.error(`warning: no plot will be drawn, for the npm package '${missing}' is not installed`);
  }

  const trainings: Training[] = [];
  let losses: number[] = [];
  const parameters: Uint8Array[] = [];
  const states: Uint8Array[] = [];
  for (const lr of options.lr === undefined ? program.lr : [options.lr]) {
    console.log(`${name}: learning rate ${lr}`);
    torch.manual_seed(options.seed);
    const run = new Run();
    let named: [string, torch.Tensor][];
    try {
      named = Object.entries(program.train(data, lr, options, run));
    } catch (error) {
      // A file that can't be read or written, or memory that isn't there.
      if (error instanceof torch.TorchError || (error as NodeJS.ErrnoException).syscall)
        return fail(error as Error);
      throw error;
    }
    trainings.push({
      lr,
      epochs: run.epochs,
      parameters: Object.fromEntries(named.map(([key, parameter]) => [key, parameter.shape])),
    });
    losses = losses.concat(run.losses);
    parameters.push(...named.map(([, parameter]) => parameter.detach().cpu().toBytes()));
    states.push(torch.get_rng_state().toBytes());
  }

  if (options.losses !== undefined) write(options.losses, float32(losses));
  if (options.parameters !== undefined) write(options.parameters, Buffer.concat(parameters));
  if (options.randomState !== undefined) write(options.randomState, Buffer.concat(states));
  const results: Results = {
    model: name,
    options,
    versions: versions(),
    threads: torch.get_num_threads(),
    trainings,
  };
  write(join(options.out, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  if (options.plot && missing === null) {
    const { title, panels } = program.chart(trainings);
    const { svg, png } = await draw(title, panels);
    write(join(options.out, 'plot.svg'), svg);
    write(join(options.out, 'plot.png'), png);
  }
}

function fail({ message }: Error): void {
  console.error(`error: ${message.split('\n')[0]}`);
  process.exitCode = 1;
}

function versions(): Record<string, string> {
  const { version } = createRequire(import.meta.url)('nodetorch/package.json') as { version: string };
  return { nodetorch: version, libtorch: torch.__version__, node: process.versions.node };
}

function float32(values: readonly number[]): Uint8Array {
  const raw = new Uint8Array(Float32Array.from(values).buffer);
  return endianness() === 'LE' ? raw : Buffer.from(raw).swap32();
}
