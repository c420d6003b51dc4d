/** Functions that are called at certain moments, and can be taken out again: hooks. */
import { typeName } from '../ops/arguments.js';

export interface HookOptions {
  /** Before those registered so far. */
  prepend?: boolean;
}

/** What a registration returns: `remove()` takes the function out again. */
export class RemovableHandle {
  #remove: (() => void) | null;

  /** @internal */
  constructor(remove: () => void) {
    this.#remove = remove;
  }

  /** Twice does nothing. */
  remove(): void {
    this.#remove?.();
    this.#remove = null;
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

/** @internal The hooks of one kind, in the order in which they run. */
export class Hooks<F> {
  // Entries are objects of their own, so that a function registered twice is removed once.
  #entries: { hook: F }[] = [];

  get empty(): boolean {
    return this.#entries.length === 0;
  }

  /** Takes over what another has; handles of that one stay without effect here. */
  copy(other: Hooks<F>): void {
    this.#entries = other.#entries.map(({ hook }) => ({ hook }));
  }

  /** Adding or removing leaves a run that has begun as it is. */
  [Symbol.iterator](): Iterator<{ hook: F }> {
    return this.#entries.values();
  }

  /**
   * @param removed called after the handle has taken it out again.
   * @throws TypeError unless it is a function.
   */
  add(hook: F, prepend = false, removed?: () => void): RemovableHandle {
    if (typeof hook !== 'function') throw new TypeError(`a hook must be a function, not ${typeName(hook)}`);
    const entry = { hook };
    this.#entries = prepend ? [entry, ...this.#entries] : [...this.#entries, entry];
    return new RemovableHandle(() => {
      this.#entries = this.#entries.filter((other) => other !== entry);
      removed?.();
    });
  }
}
