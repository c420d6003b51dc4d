import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = read(file);
    if (holder !== null && isGone(holder)) {
      // Unless it was given back, or taken by one who saw the same, in the meantime.
      if (read(file) === holder) rmSync(file, { force: true });
      continue;
    }
    if (!told && holder !== null) waiting(holder);
    told ||= holder !== null;
    await sleep(200);
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // given back
  }
}

/** Whether the process has ended; not known of other machines that share the folder. */
function isGone(holder: string): boolean {
  const [process_id, host] = holder.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(process_id), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
