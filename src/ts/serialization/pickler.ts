/** Writes values in Python's pickle format, protocol 2, in those words that `torch.load(weights_only=True)` reads. */
import { Complex } from '../complex.js';
import { Device } from '../device.js';
import { isPlainObject } from '../ops/binding.js';
import { encodeText } from './text.js';

/** Something of Python's, by module and name; where there are arguments, what a call with them gives. */
export class PythonObject {
  readonly module: string;
  readonly name: string;
  readonly args: readonly unknown[] | null;

  constructor(module: string, name: string, args: readonly unknown[] | null = null) {
    this.module = module;
    this.name = name;
    this.args = args;
  }
}

/** A Python tuple. */
export class Tuple {
  readonly items: readonly unknown[];

  constructor(...items: readonly unknown[]) {
    this.items = items;
  }
}

/** What is kept outside the pickle, under this name: storages are. */
export class Persistent {
  readonly id: Tuple;

  constructor(id: Tuple) {
    this.id = id;
  }
}

const code = (char: string) => char.charCodeAt(0);
const op = {
  mark: code('('),
  stop: code('.'),
  int4: code('J'),
  int1: code('K'),
  none: code('N'),
  persistent: code('Q'),
  reduce: code('R'),
  unicode: code('X'),
  list: code(']'),
  build: code('b'),
  global: code('c'),
  dict: code('}'),
  appends: code('e'),
  get1: code('h'),
  get4: code('j'),
  put1: code('q'),
  put4: code('r'),
  tuple: code('t'),
  emptyTuple: code(')'),
  items: code('u'),
  float: code('G'),
  protocol: 0x80,
  tuple1: 0x85,
  true: 0x88,
  false: 0x89,
  long: 0x8a,
};

const kOrderedDict = new PythonObject('collections', 'OrderedDict');

/** Writes one value. `translate` says what a class that isn't known here is in Python, or null. */
export class Pickler {
  readonly #translate: (value: object) => PythonObject | null;
  readonly #memo = new Map<unknown, number>();
  readonly #path: (string | number | bigint | boolean)[] = [];
  #bytes = Buffer.alloc(4096);
  #length = 0;

  constructor(translate: (value: object) => PythonObject | null) {
    this.#translate = translate;
  }

  /** @throws TypeError that says where in the value there is something that can't be saved. */
  dump(value: unknown): Uint8Array {
    this.#put(op.protocol, 2);
    try {
      this.#value(value);
    } catch (error) {
      if (!(error instanceof RangeError) || !error.message.includes('call stack')) throw error;
      throw new RangeError('save(): maximum recursion depth exceeded: the value is nested too deeply');
    }
    this.#put(op.stop);
    return this.#bytes.subarray(0, this.#length);
  }

  #value(value: unknown): void {
    if (value === null) this.#put(op.none);
    else if (typeof value === 'string') this.#string(value);
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'bigint') this.#integer(value);
    else if (typeof value === 'boolean') this.#put(value ? op.true : op.false);
    else if (typeof value === 'object') this.#object(value);
    else throw this.#unsupported(value);
  }

  #object(value: object): void {
    if (this.#recall(value)) return;
    if (value instanceof Tuple) this.#tuple(value.items);
    else if (value instanceof PythonObject) this.#pythonObject(value);
    else if (value instanceof Persistent) {
      this.#tuple(value.id.items);
      this.#put(op.persistent);
    } else if (Array.isArray(value)) this.#list(value);
    else if (value instanceof Map) this.#dict(value, value);
    else {
      const translated = this.#python(value);
      if (translated === null) this.#dict(value, Object.entries(value));
      else {
        this.#pythonObject(translated);
        this.#remember(value);
      }
    }
  }

  /** What an object is in Python, or null for a plain one. */
  #python(value: object): PythonObject | null {
    if (value instanceof Set) return new PythonObject('__builtin__', 'set', [this.#elements(value)]);
    if (value instanceof Uint8Array) {
      return new PythonObject('_codecs', 'encode', [Buffer.from(value).toString('latin1'), 'latin1']);
    }
    const translated = this.#translate(value);
    if (translated !== null) return translated;
    if (!isPlainObject(value)) throw this.#unsupported(value);
    return null;
  }

  #elements(set: ReadonlySet<unknown>): unknown[] {
    const same = new Same();
    for (const element of set) {
      if (isContainer(element)) {
        throw new TypeError(
          `save(): ${describe(element)} in a Set can't be saved: Python's sets hold no lists, dicts and sets${this.#where()}`,
        );
      }
      this.#refuseSame(same, element, 'elements of a Set');
    }
    return [...set];
  }

  #refuseSame(same: Same, value: unknown, what: string): void {
    const other = same.add(value);
    if (other === null) return;
    throw new TypeError(
      `save(): ${what} must differ in Python, where ${show(other[0])} is equal to ${show(value)}${this.#where()}`,
    );
  }

  /** A list goes on record before its elements do, which may refer to it. */
  #list(list: readonly unknown[]): void {
    this.#put(op.list);
    this.#remember(list);
    if (list.length === 0) return;
    this.#put(op.mark);
    for (let i = 0; i < list.length; i++) this.#at(i, list[i]);
    this.#put(op.appends);
  }

  #dict(owner: object, entries: Iterable<readonly [unknown, unknown]>): void {
    // What Python hangs on a state_dict as an attribute is a hidden property here.
    const hidden = Object.getOwnPropertyDescriptor(owner, '_metadata');
    const metadata = hidden !== undefined && !hidden.enumerable ? hidden.value : undefined;
    if (metadata === undefined) this.#put(op.dict);
    else this.#pythonObject(new PythonObject(kOrderedDict.module, kOrderedDict.name, []));
    this.#remember(owner);
    this.#put(op.mark);
    const same = owner instanceof Map ? new Same() : null;
    for (const [key, value] of entries) {
      if (key !== null && !['string', 'number', 'bigint', 'boolean'].includes(typeof key)) {
        throw new TypeError(
          `save(): expected strings, numbers and booleans as keys of a Map, but got ${describe(key)}${this.#where()}`,
        );
      }
      if (same !== null) this.#refuseSame(same, key, 'keys of a Map');
      this.#value(key);
      this.#at(key as string, value);
    }
    this.#put(op.items);
    if (metadata === undefined) return;
    this.#dict({}, [['_metadata', metadata]]);
    this.#put(op.build);
  }

  #at(key: string | number, value: unknown): void {
    this.#path.push(key);
    this.#value(value);
    this.#path.pop();
  }

  #pythonObject({ module, name, args }: PythonObject): void {
    const key = `${module}\n${name}\n`;
    // A name that no string of the data's can be: it's of another kind.
    const memo = `global ${key}`;
    if (!this.#recall(memo)) {
      this.#put(op.global);
      this.#raw(Buffer.from(key));
      this.#remember(memo);
    }
    if (args === null) return;
    this.#tuple(args);
    this.#put(op.reduce);
  }

  #tuple(items: readonly unknown[]): void {
    if (items.length === 0) {
      this.#put(op.emptyTuple);
      return;
    }
    if (items.length > 3) this.#put(op.mark);
    for (const item of items) this.#value(item);
    this.#put(items.length > 3 ? op.tuple : op.tuple1 + items.length - 1);
  }

  #string(text: string): void {
    const memo = `string ${text}`;
    if (this.#recall(memo)) return;
    const bytes = encodeText(text);
    this.#put(op.unicode);
    this.#raw(u32(bytes.length));
    this.#raw(bytes);
    this.#remember(memo);
  }

  #number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      this.#integer(BigInt(value));
      return;
    }
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleBE(value);
    this.#put(op.float);
    this.#raw(bytes);
  }

  #integer(value: bigint): void {
    if (value >= 0n && value < 256n) this.#put(op.int1, Number(value));
    else if (BigInt.asIntN(32, value) === value) {
      this.#put(op.int4);
      this.#raw(u32(Number(BigInt.asUintN(32, value))));
    } else this.#long(value);
  }

  #long(value: bigint): void {
    // Two's complement, the lowest byte first, with room for the sign.
    const bytes: number[] = [];
    let rest = value;
    do {
      bytes.push(Number(BigInt.asUintN(8, rest)));
      rest >>= 8n;
    } while (rest !== (bytes.at(-1)! < 128 ? 0n : -1n));
    if (bytes.length > 255)
      throw new RangeError(`save(): an integer of more than 255 bytes can't be saved${this.#where()}`);
    this.#put(op.long, bytes.length, ...bytes);
  }

  #recall(key: unknown): boolean {
    const index = this.#memo.get(key);
    if (index === undefined) return false;
    this.#indexed(op.get1, op.get4, index);
    return true;
  }

  #remember(key: unknown): void {
    this.#indexed(op.put1, op.put4, this.#memo.size);
    this.#memo.set(key, this.#memo.size);
  }

  #indexed(short: number, long: number, index: number): void {
    if (index < 256) this.#put(short, index);
    else {
      this.#put(long);
      this.#raw(u32(index));
    }
  }

  #put(...bytes: number[]): void {
    this.#raw(Uint8Array.from(bytes));
  }

  #raw(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) {
      const larger = Buffer.alloc(2 * (this.#length + bytes.length));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #unsupported(value: unknown): TypeError {
    const hint = typeof value === 'function' ? '; of a module, save its state_dict()' : '';
    return new TypeError(`save(): ${describe(value)} can't be saved${this.#where()}${hint}`);
  }

  #where(): string {
    return this.#path.length === 0
      ? ''
      : ` (at ${this.#path.map((key) => `[${JSON.stringify(String(key))}]`).join('')})`;
  }
}

/** Finds values that are different here and equal in Python: there 1, 1n and true are one key. */
class Same {
  readonly #seen = new Map<unknown, unknown>();

  /** @returns the other one, if there is. */
  add(value: unknown): [other: unknown] | null {
    const key = Same.#key(value);
    if (this.#seen.has(key)) return [this.#seen.get(key)];
    this.#seen.set(key, value);
    return null;
  }

  static #key(value: unknown): unknown {
    if (typeof value === 'boolean') return BigInt(value);
    if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
    if (value instanceof Complex)
      return value.im === 0 ? Same.#key(value.re) : `complex ${value.re} ${value.im}`;
    if (value instanceof Device) return `device ${value}`;
    if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('latin1')}`;
    return typeof value === 'string' ? `string ${value}` : value;
  }
}

function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || value instanceof Map || value instanceof Set || isPlainObject(value);
}

const show = (value: unknown) => (typeof value === 'bigint' ? `${value}n` : String(value));

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function describe(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'function')
    return value.constructor === Function ? 'a function' : `a ${value.constructor.name}`;
  return typeof value === 'object' && value !== null
    ? `a ${value.constructor?.name ?? 'object'}`
    : `a ${typeof value}`;
}
