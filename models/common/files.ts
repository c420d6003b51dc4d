/** Files appear whole or not at all. */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file under another name beside it, then renames it, so that no reader ever sees half of it. */
export function write(path: string, content: string | Uint8Array): void {
  const half = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(half, content);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/**
 * Makes the folder of a file to be written later, so that a path that cannot be is found before the work is done.
 *
 * @throws Error if there is a folder of that name.
 */
export function prepare(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`cannot write ${path}: it is a folder`);
  }
}
