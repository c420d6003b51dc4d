/** Modes: what is on until the end of a block (`using`), or while a function runs. */
import { types } from 'node:util';

/** A mode that is on until the end of the block: `using _ = torch.no_grad()`. */
export class ModeGuard {
  #restore: (() => void) | null;

  /** @internal */
  constructor(restore: () => void) {
    this.#restore = restore;
  }

  [Symbol.dispose](): void {
    this.#restore?.();
    this.#restore = null;
  }
}

/** @internal Throws where a function that had to be synchronous has returned a promise, which nobody will await. */
export function refuseAsync(result: unknown, message: string): void {
  if (!types.isPromise(result)) return;
  result.catch(() => {});
  throw new TypeError(message);
}

/**
 * @internal Both forms of a mode: the guard, or what the function returns that runs inside.
 *
 * @param enter enters the mode and returns what leaves it.
 * @throws TypeError if the function is asynchronous: modes belong to the thread, so none is held across an `await`.
 */
export function within<T>(name: string, enter: () => () => void, fn: (() => T) | undefined): ModeGuard | T {
  if (fn === undefined) return new ModeGuard(enter());
  if (typeof fn !== 'function') throw new TypeError(`${name}() takes a function, or nothing with 'using'`);
  const leave = enter();
  try {
    const result = fn();
    refuseAsync(result, `${name}() takes a synchronous function: the mode cannot be held across an await`);
    return result;
  } finally {
    leave();
  }
}
