/** The command line that all models have in common; `arguments.py` reads the same options for the Python twins. */
import { Command, InvalidArgumentError } from '@commander-js/extra-typings';
import { cuda } from 'nodetorch';
import { installed } from './mnist.js';

/** The options that every model has. */
export type Options = ReturnType<ReturnType<typeof program>['opts']>;

/**
 * A model's command line, to which the model adds its own options. A wrong option or value ends the process with
 * exit code 1 and a line that says what was expected.
 *
 * @param name - the model's folder.
 * @param lr - learning rates where none is given: one training each.
 * @param batch_size - images a step where nothing is given.
 */
export function program(name: string, description: string, lr: readonly number[], batch_size: number) {
  return new Command(name)
    .description(description)
    .option('--lr <number>', `learning rate (default: ${lr.join(', then ')})`, positive)
    .option('--batch-size <count>', 'images a step', count, batch_size)
    .option('--seed <integer>', 'start of the random numbers', integer, 1)
    .option('--device <name>', 'cpu, cuda, cuda:1, ...', cuda.is_available() ? 'cuda' : 'cpu')
    .option('--threads <count>', "threads a kernel may use (default: libtorch's choice)", count)
    .option('--data <folder>', 'folder with the four MNIST files', installed)
    .option('--out <folder>', 'folder for the results and the plot', `out/${name}`)
    .option('--no-plot', 'do not draw the plot')
    .option('--losses <file>', "write every step's loss: raw little-endian float32")
    .option(
      '--parameters <file>',
      'write the parameters after each training: their raw bytes, one after another',
    )
    .option('--random-state <file>', "write the random generator's state after each training: raw bytes")
    .allowExcessArguments(false)
    .configureOutput({ outputError: (text, write) => write(text.replace(' is invalid. ', ' is invalid: ')) });
}

/** Reads a positive number. */
export function positive(text: string): number {
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
