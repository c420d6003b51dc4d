/**
 * Scopes own the tensors that are made inside them and free them at once when they end. They are never needed for
 * correctness: outside them the garbage collector does it (`src/cpp/handles.cpp`). They make loops faster and their
 * memory exact.
 */
import { keep, release, swapOwner, Tensor } from './tensor.js';

const open: Scope[] = [];

/**
 * Owns what is made while it is the innermost open scope. Ends with `using`, or `end()`.
 *
 * Never freed by a scope: parameters, registered buffers, `.grad`, an optimizer's state, and what was kept.
 */
export class Scope {
  readonly #owned: Tensor[] = [];
  readonly #outer: Tensor[] | null;
  #ended = false;

  /** @internal Use `torch.scope()`. */
  constructor() {
    this.#outer = swapOwner(this.#owned);
    open.push(this);
  }

  /**
   * Hands a tensor that this scope owns to the scope around it, or to the collector where there is none.
   *
   * @returns the tensor itself.
   */
  keep<T extends Tensor>(tensor: T): T {
    const at = this.#owned.lastIndexOf(tensor);
    if (at === -1) return tensor;
    this.#owned.splice(at, 1);
    if (this.#outer === null) keep(tensor);
    else this.#outer.push(tensor);
    return tensor;
  }

  /** Frees what it owns. Scopes end in the reverse order of their beginning; inner ones still open end too. */
  end(): void {
    if (this.#ended) return;
    const depth = open.indexOf(this);
    while (open.length > depth + 1) open[open.length - 1]!.end();
    this.#ended = true;
    open.pop();
    swapOwner(this.#outer);
    release(this.#owned);
  }

  [Symbol.dispose](): void {
    this.end();
  }
}

/**
 * Opens a scope: `using s = torch.scope()`. What is made until the end of the block is freed there.
 *
 * @example
 * {
 *   using s = torch.scope();
 *   total += criterion(model(x), y).item();
 * } // every intermediate is gone here
 */
export function scope(): Scope {
  return new Scope();
}

/**
 * Runs a function in a scope and returns its result. Tensors in the result (also in arrays, plain objects, maps and
 * sets, at any depth) survive; everything else made inside is freed.
 *
 * @throws TypeError if the function is asynchronous: a scope is never held across an `await`.
 * @example
 * const loss = torch.tidy(() => model(x).sub(y).square().mean());
 */
export function tidy<T>(fn: () => T): T {
  const s = new Scope();
  try {
    const result = fn();
    if (result instanceof Promise) {
      throw new TypeError('tidy() takes a synchronous function: a scope cannot be held across an await');
    }
    keepAll(s, result, new Set());
    return result;
  } finally {
    s.end();
  }
}

function keepAll(s: Scope, value: unknown, seen: Set<object>): void {
  if (value instanceof Tensor) {
    s.keep(value);
    return;
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map) {
    for (const [key, element] of value) {
      keepAll(s, key, seen);
      keepAll(s, element, seen);
    }
  } else if (Array.isArray(value) || value instanceof Set) {
    for (const element of value) keepAll(s, element, seen);
  } else if (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null) {
    for (const element of Object.values(value)) keepAll(s, element, seen);
  }
}
