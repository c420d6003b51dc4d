/**
 * Reads Python's pickle format, protocol 2, and of it only data: a pickle may name any function of Python's and have it
 * called; here a name that isn't in the caller's table is refused.
 */
import { FormatError } from './errors.js';

/** A dict while it is being read. Becomes an object if all its keys are strings. */
class Dict extends Map<unknown, unknown> {
  /** What was hung on an OrderedDict as an attribute. */
  metadata: unknown;
}

/** What a function of Python's does here. */
export type PythonFunction = (...args: never[]) => unknown;

/** What names of Python's stand for: functions that a pickle calls, and values. */
export interface Globals {
  functions: ReadonlyMap<string, PythonFunction>;
  /** The value of a name that is no function, or undefined. */
  value(name: string): unknown;
}

/** A function's name, before it's called. */
class Callable {
  readonly name: string;
  readonly call: (...args: unknown[]) => unknown;

  constructor(name: string, call: (...args: unknown[]) => unknown) {
    this.name = name;
    this.call = call;
  }
}

/** Containers. Python 2's names are those of protocol 2. */
const containers: ReadonlyMap<string, PythonFunction> = new Map<string, PythonFunction>([
  ['collections.OrderedDict', () => new Dict()],
  ['__builtin__.set', (items: unknown[]) => new Set(items)],
  ['torch.Size', (sizes: number[]) => sizes],
  ['_codecs.encode', (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))],
]);

const kMark = Symbol('mark');

/** Reads one value. */
export class Unpickler {
  readonly #bytes: Buffer;
  readonly #globals: Globals;
  readonly #persistent: (id: unknown[]) => unknown;
  readonly #stack: unknown[] = [];
  readonly #memo = new Map<number, unknown>();
  #at = 0;

  constructor(bytes: Buffer, globals: Globals, persistent: (id: unknown[]) => unknown) {
    this.#bytes = bytes;
    this.#globals = globals;
    this.#persistent = persistent;
  }

  /** @throws FormatError if there is more than data, or less than a whole pickle. */
  load(): unknown {
    for (;;) {
      const code = this.#u8();
      if (code === 0x2e) return finish(this.#pop(), new Map()); // STOP
      this.#step(code);
    }
  }

  #step(code: number): void {
    const stack = this.#stack;
    switch (code) {
      case 0x80: {
        const protocol = this.#u8();
        if (protocol > 2)
          throw new FormatError(`it was pickled with protocol ${protocol}: expected 2, as torch.save does`);
        break;
      }
      case 0x28: // MARK
        this.#push(kMark);
        break;
      case 0x4e: // NONE
        this.#push(null);
        break;
      case 0x88: // NEWTRUE
        this.#push(true);
        break;
      case 0x89: // NEWFALSE
        this.#push(false);
        break;
      case 0x4a: // BININT
        this.#push(this.#bytes.readInt32LE(this.#skip(4)));
        break;
      case 0x4b: // BININT1
        this.#push(this.#u8());
        break;
      case 0x4d: // BININT2
        this.#push(this.#bytes.readUInt16LE(this.#skip(2)));
        break;
      case 0x8a: // LONG1
        this.#push(this.#long(this.#u8()));
        break;
      case 0x47: // BINFLOAT
        this.#push(this.#bytes.readDoubleBE(this.#skip(8)));
        break;
      case 0x58: // BINUNICODE
        this.#push(this.#text(this.#u32()));
        break;
      case 0x55: // SHORT_BINSTRING
        this.#push(this.#text(this.#u8()));
        break;
      case 0x5d: // EMPTY_LIST
      case 0x29: // EMPTY_TUPLE
        this.#push([]);
        break;
      case 0x7d: // EMPTY_DICT
        this.#push(new Dict());
        break;
      case 0x85: // TUPLE1, TUPLE2, TUPLE3
      case 0x86:
      case 0x87: {
        const n = code - 0x84;
        if (stack.length < n) throw malformed();
        this.#push(stack.splice(stack.length - n));
        break;
      }
      case 0x74: // TUPLE
        this.#push(this.#marked());
        break;
      case 0x61: {
        // APPEND
        const item = this.#pop();
        this.#top(Array).push(item);
        break;
      }
      case 0x65: {
        // APPENDS
        const items = this.#marked();
        const list = this.#top(Array);
        for (const item of items) list.push(item);
        break;
      }
      case 0x73: {
        // SETITEM
        const value = this.#pop();
        const key = this.#pop();
        this.#top(Dict).set(key, value);
        break;
      }
      case 0x75: {
        // SETITEMS
        const items = this.#marked();
        const dict = this.#top(Dict);
        for (let i = 0; i + 1 < items.length; i += 2) dict.set(items[i], items[i + 1]);
        break;
      }
      case 0x63: // GLOBAL
        this.#push(this.#global(`${this.#line()}.${this.#line()}`));
        break;
      case 0x52: {
        // REDUCE
        const args = this.#pop();
        const callable = this.#pop();
        if (!(callable instanceof Callable) || !Array.isArray(args)) throw malformed();
        this.#push(callable.call(...args));
        break;
      }
      case 0x62: {
        // BUILD
        const state = this.#pop();
        const dict = this.#top(Dict);
        if (state instanceof Dict) dict.metadata = state.get('_metadata');
        break;
      }
      case 0x51: {
        // BINPERSID
        const id = this.#pop();
        if (!Array.isArray(id)) throw malformed();
        this.#push(this.#persistent(id));
        break;
      }
      case 0x71: // BINPUT
        this.#memo.set(this.#u8(), this.#top(Object, true));
        break;
      case 0x72: // LONG_BINPUT
        this.#memo.set(this.#u32(), this.#top(Object, true));
        break;
      case 0x68: // BINGET
        this.#push(this.#recall(this.#u8()));
        break;
      case 0x6a: // LONG_BINGET
        this.#push(this.#recall(this.#u32()));
        break;
      default:
        throw new FormatError(
          `its pickle has the instruction 0x${code.toString(16)}, which data doesn't need`,
        );
    }
  }

  #global(name: string): unknown {
    const call = containers.get(name) ?? this.#globals.functions.get(name);
    if (call !== undefined) return new Callable(name, call as (...args: unknown[]) => unknown);
    const value = this.#globals.value(name);
    if (value !== undefined) return value;
    throw new FormatError(
      `it holds a ${name}, which isn't data: expected tensors, numbers, strings, lists and dicts (a model's state_dict(), not the model)`,
    );
  }

  #push(value: unknown): void {
    this.#stack.push(value);
  }

  #pop(): unknown {
    if (this.#stack.length === 0) throw malformed();
    return this.#stack.pop();
  }

  #top<T>(type: abstract new (...args: never[]) => T, any = false): T {
    const value = this.#stack.at(-1);
    if (this.#stack.length === 0 || !(any || value instanceof type)) throw malformed();
    return value as T;
  }

  #marked(): unknown[] {
    const mark = this.#stack.lastIndexOf(kMark);
    if (mark < 0) throw malformed();
    const items = this.#stack.splice(mark);
    items.shift();
    return items;
  }

  #recall(index: number): unknown {
    if (!this.#memo.has(index)) throw malformed();
    return this.#memo.get(index);
  }

  /** Where the next `n` bytes begin. */
  #skip(n: number): number {
    const at = this.#at;
    if (at + n > this.#bytes.length) throw malformed();
    this.#at += n;
    return at;
  }

  #u8(): number {
    return this.#bytes[this.#skip(1)]!;
  }

  #u32(): number {
    return this.#bytes.readUInt32LE(this.#skip(4));
  }

  #text(length: number): string {
    const at = this.#skip(length);
    return this.#bytes.toString('utf8', at, at + length);
  }

  #line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#at);
    if (end < 0) throw malformed();
    const text = this.#bytes.toString('utf8', this.#at, end);
    this.#at = end + 1;
    return text;
  }

  /** Two's complement, the lowest byte first. A number where it's exact. */
  #long(length: number): number | bigint {
    const at = this.#skip(length);
    let value = 0n;
    for (let i = length - 1; i >= 0; i--) value = (value << 8n) | BigInt(this.#bytes[at + i]!);
    value = BigInt.asIntN(8 * length, value);
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
}

/** Dicts become objects, or Maps where a key isn't a string; what was one object stays one. */
function finish(value: unknown, done: Map<unknown, unknown>): unknown {
  if (value instanceof Callable) throw malformed();
  if (!(value instanceof Dict || Array.isArray(value) || value instanceof Set)) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    done.set(value, value);
    for (let i = 0; i < value.length; i++) value[i] = finish(value[i], done);
    return value;
  }
  if (value instanceof Set) {
    const set = new Set();
    done.set(value, set);
    for (const element of value) set.add(finish(element, done));
    return set;
  }
  if ([...value.keys()].every((key) => typeof key === 'string')) {
    const object: Record<string, unknown> = {};
    done.set(value, object);
    // Defined, not assigned: a key may be '__proto__'.
    const define = (key: string, member: unknown, enumerable: boolean) =>
      Object.defineProperty(object, key, { value: member, enumerable, writable: true, configurable: true });
    for (const [key, member] of value) define(key as string, finish(member, done), true);
    if (value.metadata !== undefined && !value.has('_metadata'))
      define('_metadata', finish(value.metadata, done), false);
    return object;
  }
  const map = new Map();
  done.set(value, map);
  for (const [key, member] of value) map.set(finish(key, done), finish(member, done));
  return map;
}

function malformed(): FormatError {
  return new FormatError('its pickle is malformed');
}
