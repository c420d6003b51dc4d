/** Runs the loops of loop.ts and loop.py in processes of their own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { python, root } from '../../scripts/python.js';
import type { Measured } from './loop.js';

export type { Measured };

function run(command: string, args: readonly string[]): string {
  const { stdout, stderr, status, signal } = spawnSync(command, args, { encoding: 'utf8', cwd: root });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${signal ?? status}: ${stderr}`);
  return stdout;
}

/** Ours; `flags` are Node's own. */
export function measureOurs(args: readonly string[], flags: readonly string[] = []): Measured {
  return JSON.parse(
    run(process.execPath, [...flags, join(root, 'dist', 'bench', 'memory', 'loop.js'), ...args]),
  );
}

export function measurePython(what: string): Pick<Measured, 'peak' | 'samples' | 'quarters'> {
  return JSON.parse(run(python, [join(root, 'bench', 'memory', 'loop.py'), what]));
}
