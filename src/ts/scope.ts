/**
 * Scopes own the tensors that are made inside them and free them at once when they end. They are never needed for
 * correctness: outside them the garbage collector does it (`src/cpp/handles.cpp`). They make loops faster and their
 * memory exact.
 */
import { types } from 'node:util';
import { refuseAsync } from './mode.js';
import { isPlainObject } from './ops/binding.js';
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
    this.#handOver(tensor);
    this.#owned.splice(at, 1);
    return tensor;
  }

  #handOver(tensor: Tensor): void {
    if (this.#outer === null) keep(tensor);
    else this.#outer.push(tensor);
  }

  /** @internal The same for many, in one pass. */
  keepAll(tensors: ReadonlySet<unknown>): void {
    let left = 0;
    for (const tensor of this.#owned) {
      if (!tensors.has(tensor)) this.#owned[left++] = tensor;
      else if (!tensor.disposed) this.#handOver(tensor);
    }
    this.#owned.length = left;
  }

  /** @internal Runs a function whose tensors belong to whom they would if this scope weren't there. */
  outside<T>(fn: () => T): T {
    const inner = swapOwner(this.#outer);
    try {
      return fn();
    } finally {
      swapOwner(inner);
    }
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
 * const loss = torch.tidy(() => criterion(model(x), y));
 */
export function tidy<T>(fn: () => T): T {
  const s = new Scope();
  try {
    const result = fn();
    refuseAsync(result, 'tidy() takes a synchronous function: a scope cannot be held across an await');
    s.keepAll(reach(result));
    return result;
  } finally {
    s.end();
  }
}

/** The objects in the value, at any depth: so deep that recursion would end, too. */
function reach(value: unknown): Set<unknown> {
  const seen = new Set<unknown>();
  const add = (each: unknown) => {
    if (typeof each === 'object' && each !== null) seen.add(each);
  };
  add(value);
  // A set that is gone through also gives what is added meanwhile.
  for (const each of seen as Set<object>) {
    if (each instanceof Tensor) continue;
    if (types.isMap(each)) {
      for (const [key, element] of each) {
        add(key);
        add(element);
      }
    } else if (Array.isArray(each) || types.isSet(each)) {
      for (const element of each) add(element);
    } else if (isPlainObject(each)) {
      for (const element of Object.values(each)) add(element);
    }
  }
  return seen;
}
