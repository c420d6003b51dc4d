/** Files appear whole or not at all. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes a file under another name beside it, and renames it once it's on the disk: whenever the process or the machine
 * stops, there is the old file or the new one. What an earlier process that was killed left half-written goes.
 *
 * What is there and is no regular file, as a pipe or a device, gets the bytes as they come.
 */
export function replaceFile(path: string, fill: (file: number) => void): void {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new TypeError(`${path} is there already, and isn't a file`);
  // A new name needs no permission to write what had it, but opening it would.
  if (existing !== undefined) accessSync(path, constants.W_OK);
  if (existing !== undefined && !existing.isFile()) {
    writeThrough(path, fill);
    return;
  }
  const target = existing === undefined ? linkEnd(path) : realpathSync(path);
  const folder = dirname(target);
  removeAbandoned(folder);
  // Two threads have one pid, and two containers may: so the name is nobody else's. Without the file's own, which may
  // be as long as a name can be.
  const random = process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex');
  const half = join(folder, `${kPrefix}${place().name}-${process.pid}-${random}`);
  const file = openSync(half, 'wx', existing === undefined ? 0o666 : existing.mode & 0o777);
  try {
    try {
      if (existing !== undefined) keepOwner(file, existing);
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

/** Where a link leads, though nothing is there yet. */
function linkEnd(path: string): string {
  let end = path;
  // As many as Linux follows.
  for (let links = 0; links < 40; links++) {
    if (!lstatSync(end, { throwIfNoEntry: false })?.isSymbolicLink()) return end;
    end = resolve(realpathSync(dirname(end)), readlinkSync(end));
  }
  return path;
}

/** The mode whatever the umask is, and the owner where one may give files away. */
function keepOwner(file: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // it is ours, then
  }
  fchmodSync(file, mode & 0o7777);
}

/** Made in a file of its own: a pipe can't be written at a place. */
function writeThrough(path: string, fill: (file: number) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  try {
    const made = openSync(join(folder, 'whole'), 'wx+', 0o600);
    try {
      fill(made);
      const out = openSync(path, 'w');
      try {
        const piece = Buffer.allocUnsafe(1 << 20);
        for (let at = 0; ; ) {
          const n = readSync(made, piece, 0, piece.length, at);
          if (n === 0) break;
          for (let done = 0; done < n; ) done += writeSync(out, piece, done, n - done);
          at += n;
        }
      } finally {
        closeSync(out);
      }
    } finally {
      closeSync(made);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kPrefix = '.nodetorch-';
const kMinute = 60 * 1000;
const kDay = 24 * 60 * 60 * 1000;

/**
 * Where a process's number means that process: on Linux, the namespace of one start of one machine. Containers may
 * have the same name and numbers, and machines share folders.
 */
function place(): { name: string; certain: boolean } {
  let [text, certain] = [hostname(), false];
  try {
    text = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1') + readlinkSync('/proc/self/ns/pid');
    certain = true;
  } catch {
    // no Linux
  }
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256').update(text);
  return { name: hash.digest('hex').slice(0, 16), certain };
}

/** Removes what was being written by processes that are known to have ended; a save doesn't fail for it. */
function removeAbandoned(folder: string): void {
  const { name: here, certain } = place();
  const prefix = `${kPrefix}${here}-`;
  try {
    for (const name of readdirSync(folder)) {
      const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
      if (Number.isNaN(pid)) continue;
      const half = join(folder, name);
      const age = Date.now() - statSync(half).mtimeMs;
      // A worker of this process that was terminated has left none open; one is about to rename what it has closed.
      const abandoned = pid === process.pid ? certain && age > kMinute && !isOpen(half) : !alive(pid);
      // Another machine may have the name of this one.
      if (abandoned && (certain || age > kDay)) rmSync(half, { force: true });
    }
  } catch {
    // a folder that can't be read, or where another removes it
  }
}

/** Whether this process has the file open; on Linux. */
function isOpen(path: string): boolean {
  const real = realpathSync(path);
  return readdirSync('/proc/self/fd').some((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === real;
    } catch {
      return false; // closed by now, or what the folder itself is read by
    }
  });
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
