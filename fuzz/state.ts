/** What a child leaves in a file as it goes, so that it can be read whatever ends the child. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** How a call ended. */
export const ends = [
  'ok',
  'TorchError',
  'OutOfMemoryError',
  'TypeError',
  'RangeError',
  'Thrown',
  'known',
] as const;

export type End = (typeof ends)[number];

const length = 2 + ends.length;

export interface State {
  /** Calls begun; the last of them is under way unless `finished` is the same. */
  readonly begun: number;
  readonly finished: number;
  readonly counts: Record<End, number>;
}

export class StateWriter {
  readonly #numbers = new Float64Array(length);
  readonly #bytes = new Uint8Array(this.#numbers.buffer);
  readonly #fd: number;

  constructor(path: string) {
    this.#fd = openSync(path, 'w');
  }

  /** Before a call. */
  begin(): void {
    this.#numbers[0]!++;
    this.#write();
  }

  /** After it. Written with the next one's beginning. */
  finish(end: End): void {
    this.#numbers[1]!++;
    this.#numbers[2 + ends.indexOf(end)]!++;
  }

  close(): void {
    this.#write();
    closeSync(this.#fd);
  }

  #write(): void {
    writeSync(this.#fd, this.#bytes, 0, this.#bytes.length, 0);
  }
}

function decode(numbers: Float64Array): State {
  const counts = Object.fromEntries(ends.map((end, i) => [end, numbers[2 + i]!]));
  return { begun: numbers[0]!, finished: numbers[1]!, counts: counts as Record<End, number> };
}

/** Of a process that did not come to its first call. */
export const nothing = decode(new Float64Array(length));

export function readState(path: string): State {
  const numbers = new Float64Array(length);
  const fd = openSync(path, 'r');
  readSync(fd, numbers, 0, numbers.byteLength, 0);
  closeSync(fd);
  return decode(numbers);
}
