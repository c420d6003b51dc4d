/** Files appear whole or not at all. */
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file under another name beside it, and renames it once it's on the disk: whenever the process or the machine
 * stops, there is the old file or the new one. What an earlier process that was killed left half-written goes.
 */
export function replaceFile(path: string, fill: (file: number) => void): void {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing !== undefined && !existing.isFile())
    throw new TypeError(`${path} is there already, and isn't a file`);
  const target = existing === undefined ? path : realpathSync(path);
  const prefix = `.${basename(target)}.${hostname()}.`;
  removeAbandoned(dirname(target), prefix);
  const half = join(dirname(target), prefix + process.pid);
  try {
    const file = openSync(half, 'w', existing === undefined ? 0o666 : existing.mode);
    try {
      fill(file);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

function removeAbandoned(folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(pid) && pid !== process.pid && !alive(pid))
      rmSync(join(folder, name), { force: true });
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
