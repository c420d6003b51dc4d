/**
 * Reads Python's pickle format, and of it only data: a pickle may name any function of Python's and have it called;
 * here a name that isn't in the caller's table is refused.
 */
import { FormatError, malformed } from './errors.js';
import { decodeText } from './text.js';
import { Callable, containers, Dict, finish, type PythonFunction } from './values.js';

/** What names of Python's stand for: functions that a pickle calls, and values. */
interface Globals {
  functions: ReadonlyMap<string, PythonFunction>;
  /** The value of a name that is no function, or undefined. */
  value(name: string): unknown;
}

/** Reads one value. */
export class Unpickler {
  readonly #bytes: Buffer;
  readonly #globals: Globals;
  readonly #persistent: (id: unknown[]) => unknown;
  #stack: unknown[] = [];
  /** What was below each mark. */
  readonly #below: unknown[][] = [];
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
      if (code === 0x2e) return finish(this.#pop()); // STOP
      this.#step(code);
    }
  }

  #step(code: number): void {
    switch (code) {
      case 0x80: {
        const protocol = this.#u8();
        if (protocol > 5)
          throw new FormatError(`it was pickled with protocol ${protocol}: expected at most 5`);
        break;
      }
      case 0x95: // FRAME
        this.#u64();
        break;
      case 0x28: // MARK
        this.#below.push(this.#stack);
        this.#stack = [];
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
      case 0x8b: // LONG4
        this.#push(this.#long(this.#u32()));
        break;
      case 0x47: // BINFLOAT
        this.#push(this.#bytes.readDoubleBE(this.#skip(8)));
        break;
      case 0x58: // BINUNICODE
        this.#push(decodeText(this.#piece(this.#u32())));
        break;
      case 0x55: // SHORT_BINSTRING
      case 0x8c: // SHORT_BINUNICODE
        this.#push(decodeText(this.#piece(this.#u8())));
        break;
      case 0x8d: // BINUNICODE8
        this.#push(decodeText(this.#piece(this.#u64())));
        break;
      case 0x43: // SHORT_BINBYTES
        this.#push(Uint8Array.from(this.#piece(this.#u8())));
        break;
      case 0x42: // BINBYTES
        this.#push(Uint8Array.from(this.#piece(this.#u32())));
        break;
      case 0x8e: // BINBYTES8
      case 0x96: // BYTEARRAY8
        this.#push(Uint8Array.from(this.#piece(this.#u64())));
        break;
      case 0x5d: // EMPTY_LIST
      case 0x29: // EMPTY_TUPLE
        this.#push([]);
        break;
      case 0x7d: // EMPTY_DICT
        this.#push(new Dict());
        break;
      case 0x8f: // EMPTY_SET
        this.#push(new Set());
        break;
      case 0x85: // TUPLE1, TUPLE2, TUPLE3
      case 0x86:
      case 0x87: {
        const n = code - 0x84;
        if (this.#stack.length < n) throw malformed();
        this.#push(this.#stack.splice(this.#stack.length - n));
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
      case 0x90: {
        // ADDITEMS
        const items = this.#marked();
        const set = this.#top(Set);
        for (const item of items) set.add(item);
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
        if (items.length % 2 !== 0) throw malformed();
        for (let i = 0; i < items.length; i += 2) dict.set(items[i], items[i + 1]);
        break;
      }
      case 0x63: // GLOBAL
        this.#push(this.#global(this.#line(), this.#line()));
        break;
      case 0x93: {
        // STACK_GLOBAL
        const name = this.#pop();
        const module = this.#pop();
        if (typeof name !== 'string' || typeof module !== 'string') throw malformed();
        this.#push(this.#global(module, name));
        break;
      }
      case 0x52: {
        // REDUCE
        const args = this.#pop();
        const callable = this.#pop();
        if (!(callable instanceof Callable)) throw malformed();
        this.#push(callable.call(args));
        break;
      }
      case 0x62: {
        // BUILD
        const state = this.#pop();
        const dict = this.#top(Dict);
        if (!(state instanceof Dict)) throw malformed();
        dict.metadata = state.get('_metadata');
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
        this.#memo.set(this.#u8(), this.#last());
        break;
      case 0x72: // LONG_BINPUT
        this.#memo.set(this.#u32(), this.#last());
        break;
      case 0x94: // MEMOIZE
        this.#memo.set(this.#memo.size, this.#last());
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

  /** Up to protocol 2, Python's own module has the name that it had in Python 2. */
  #global(module: string, name: string): unknown {
    const path = `${module}.${name}`;
    const known = module === '__builtin__' ? `builtins.${name}` : path;
    const call = containers.get(known) ?? this.#globals.functions.get(known);
    if (call !== undefined) return new Callable(path, call);
    const value = this.#globals.value(known);
    if (value !== undefined) return value;
    throw new FormatError(
      `it holds a ${path}, which isn't data: expected tensors, numbers, strings, lists and dicts (a model's state_dict(), not the model)`,
    );
  }

  #push(value: unknown): void {
    this.#stack.push(value);
  }

  #pop(): unknown {
    if (this.#stack.length === 0) throw malformed();
    return this.#stack.pop();
  }

  #last(): unknown {
    if (this.#stack.length === 0) throw malformed();
    return this.#stack.at(-1);
  }

  #top<T>(type: abstract new (...args: never[]) => T): T {
    const value = this.#last();
    if (!(value instanceof type)) throw malformed();
    return value;
  }

  #marked(): unknown[] {
    const below = this.#below.pop();
    if (below === undefined) throw malformed();
    const items = this.#stack;
    this.#stack = below;
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

  #piece(length: number): Buffer {
    const at = this.#skip(length);
    return this.#bytes.subarray(at, at + length);
  }

  #u8(): number {
    return this.#bytes[this.#skip(1)]!;
  }

  #u32(): number {
    return this.#bytes.readUInt32LE(this.#skip(4));
  }

  #u64(): number {
    return Number(this.#bytes.readBigUInt64LE(this.#skip(8)));
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
    if (length === 0) return 0;
    // A bigint of V8 has 2^30 bits at most.
    if (length > 1 << 26) throw new FormatError(`it holds an integer of ${length} bytes, which is too large`);
    const digits = Buffer.from(this.#piece(length)).reverse().toString('hex');
    const value = BigInt.asIntN(8 * length, BigInt(`0x${digits}`));
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
}
