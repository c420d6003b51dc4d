/**
 * Garbage collection on demand, for when native memory is under pressure, of which V8 knows nothing. Node gives
 * access to it with `--expose-gc` only; the flag can also be set now, and takes effect in contexts made after.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Gc = (options?: { type: 'minor'; execution: 'sync' }) => void;

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as Gc;
setFlagsFromString('--no-expose-gc');

/** Collects young objects only, or all. */
export function collect(full: boolean): void {
  // No options for all: Node 20 takes whatever it is given for a wish for young objects only.
  if (full) gc();
  else gc({ type: 'minor', execution: 'sync' });
}
