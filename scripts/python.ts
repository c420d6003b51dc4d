/**
 * The Python reference in `.venv`: PyTorch and NumPy in the versions of requirements.txt.
 *
 *     node dist/scripts/python.js script.py ...     runs Python there, having set it up if need be
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../binding/load.js';

const here = fileURLToPath(import.meta.url);

export { root };

const venv = join(root, '.venv');
const requirements = join(root, 'requirements.txt');
// Written last, so it's there only where everything before it went well.
const installed = join(venv, 'requirements.txt');
const windows = process.platform === 'win32';

/** The interpreter. */
export const python = join(venv, ...(windows ? ['Scripts', 'python.exe'] : ['bin', 'python']));

/** Runs a program in the foreground. @throws Error with `help` where it isn't there or fails. */
export function run(program: string, args: string[], help: string): void {
  const { status, signal, error } = spawnSync(program, args, { stdio: 'inherit', cwd: root });
  if (error !== undefined) throw new Error(`can't run ${program} (${error.message}): ${help}`);
  if (status !== 0) {
    throw new Error(`${program} ${args.join(' ')} ended with ${signal ?? `exit code ${status}`}: ${help}`);
  }
}

/** Makes the reference, unless it's there with these requirements. */
export function setUpPython(): void {
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  const interpreter = windows ? 'python' : 'python3';
  if (!existsSync(python)) {
    console.log('Python: making .venv');
    run(
      interpreter,
      ['-m', 'venv', venv],
      'expected Python 3.11 or later with its venv module (Debian: python3-venv)',
    );
  }
  console.log('Python: installing PyTorch and NumPy into .venv');
  const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--requirement', requirements];
  run(python, pip, 'the packages of requirements.txt are needed; run it again once pip can reach them');
  copyFileSync(requirements, installed);
}

if (process.argv[1] === here) {
  setUpPython();
  process.exitCode = spawnSync(python, process.argv.slice(2), { stdio: 'inherit', cwd: root }).status ?? 1;
}
