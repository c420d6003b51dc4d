import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until no other process holds the lock, and takes it.
 *
 * @param file - the lock: who holds it.
 * @param waiting - called once, if there is another.
 * @returns what gives it back.
 */
export async function lock(file: string, waiting: (holder: string) => void): Promise<() => void> {
  const mine = `${process.pid} ${hostname()}`;
  for (let told = false; ; ) {
    try {
      create(file, mine);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!exists(error)) throw error;
    }
    const holder = read(file);
    if (holder !== null && isGone(file, holder)) {
      if (takeAway(file, holder)) continue;
    } else if (holder !== null && isWhole(holder) && !told) {
      waiting(holder);
      told = true;
    }
    await sleep(200);
  }
}

const exists = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

function create(file: string, content: string): void {
  const opened = openSync(file, 'wx');
  try {
    writeSync(opened, content);
  } catch (error) {
    rmSync(file); // on a full disk it would be nobody's
    throw error;
  } finally {
    closeSync(opened);
  }
}

/**
 * Removes the lock of one who is gone. One at a time: of two who saw it, the slower would remove the lock that the
 * quicker has made since.
 *
 * @returns false if another is at it.
 */
function takeAway(file: string, holder: string): boolean {
  const guard = `${file}.gone`;
  try {
    mkdirSync(guard);
  } catch (error) {
    if (!exists(error)) throw error;
    // It is held for microseconds, unless its process was killed in them.
    if (isOld(guard)) rmSync(guard, { recursive: true, force: true });
    return false;
  }
  try {
    if (read(file) === holder) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
  return true;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // given back
  }
}

/** For longer than anyone needs between two lines of this file. */
function isOld(path: string): boolean {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > 10_000;
}

/** Whether it says who holds the lock: who was killed before that left it empty. */
const isWhole = (holder: string) => /^\d+ ./.test(holder);

/** Whether the process has ended; not known of other machines that share the folder. */
function isGone(file: string, holder: string): boolean {
  if (!isWhole(holder)) return isOld(file);
  const [process_id, host] = holder.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(process_id), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
