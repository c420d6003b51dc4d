/**
 * Garbage collection on demand, for when native memory is under pressure, of which V8 knows nothing. Node gives
 * access to it with `--expose-gc` only; the flag can also be set now, and takes effect in contexts made after.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Gc = (options?: { type: 'minor'; execution: 'sync' }) => void;

/** Workers that load at once switch the same flag of the process on and off, so one may find it off: then once more. */
function findGc(): Gc {
  for (let attempt = 0; attempt < 1000; attempt++) {
    setFlagsFromString('--expose-gc');
    const found = runInNewContext('globalThis.gc') as Gc | undefined;
    setFlagsFromString('--no-expose-gc');
    if (found !== undefined) return found;
  }
  throw new Error("V8 gives no access to its garbage collector: expected '--expose-gc' to define gc()");
}

let gc: Gc | undefined;

/** Collects young objects only, or all. */
export function collect(full: boolean): void {
  // Not before it is needed: a context takes some milliseconds to make, and short programs never collect.
  gc ??= findGc();
  // No options for all: Node 20 takes whatever it is given for a wish for young objects only.
  if (full) gc();
  else gc({ type: 'minor', execution: 'sync' });
}
