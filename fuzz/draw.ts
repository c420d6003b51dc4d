/** Random choices that a 32-bit seed decides. */

/** The seed of the n-th call: for one `seed` no two calls have the same. */
export function seedOf(seed: number, n: number): number {
  let h = (Math.imul(seed, 0x9e3779b1) + n) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** Of 2^32. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** An integer from 0 to n - 1. */
  below(n: number): number {
    return Math.floor((this.#next() / 4294967296) * n);
  }

  /** Whether something of this probability happens. */
  chance(p: number): boolean {
    return this.#next() < p * 4294967296;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** So many draws. */
  times<T>(n: number, draw: () => T): T[] {
    return Array.from({ length: n }, draw);
  }
}
