/** Values of Python's while a pickle is being read, what the functions that make them do, and what becomes of them. */
import { OutOfMemoryError } from '../errors.js';
import { FormatError, malformed } from './errors.js';

/** A dict. Becomes an object if all its keys are strings. */
export class Dict extends Map<unknown, unknown> {
  /** What was hung on an OrderedDict as an attribute. */
  metadata: unknown;
  /** Whether it becomes a Map in any case. */
  readonly counter: boolean;

  constructor(counter = false) {
    super();
    this.counter = counter;
  }
}

/** What a function of Python's does here. */
export type PythonFunction = (...args: never[]) => unknown;

/** A function's name, before it's called. */
export class Callable {
  readonly name: string;
  readonly #function: (...args: unknown[]) => unknown;

  constructor(name: string, call: PythonFunction) {
    this.name = name;
    this.#function = call as (...args: unknown[]) => unknown;
  }

  /** @throws FormatError if these aren't arguments of its: they come from the file. */
  call(args: unknown): unknown {
    // None takes more.
    if (!Array.isArray(args) || args.length > 16) throw malformed();
    try {
      return this.#function(...args);
    } catch (error) {
      throw error instanceof FormatError || error instanceof OutOfMemoryError ? error : malformed(error);
    }
  }
}

/** Something that stands for a class where one is an argument. */
export class PythonClass {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** What becomes something else where it is part of the data. */
export abstract class Unfinished {
  abstract finished(): unknown;
}

/** The value, if it's a list of integers; of sizes, as a rule. */
export function integers(value: unknown): number[] {
  if (!Array.isArray(value) || !value.every((n) => Number.isSafeInteger(n))) throw malformed();
  return value;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw malformed();
  return value;
}

/** A dict of a dict, or of pairs, which is how Python 2 wrote it. */
function dict(into: Dict, content: unknown): Dict {
  if (content === undefined) return into;
  for (const pair of content instanceof Map ? content : list(content)) {
    const [key, value, ...more] = list(pair);
    if (value === undefined || more.length > 0) throw malformed();
    into.set(key, value);
  }
  return into;
}

/** Bytes are written as the text that they are in an encoding. */
function encode(text: unknown, encoding: unknown = 'utf-8'): Uint8Array {
  if (typeof text !== 'string') throw malformed();
  const name = String(encoding).toLowerCase().replace(/[-_]/g, '');
  const most = { latin1: 0xff, iso88591: 0xff, ascii: 0x7f, utf8: 0x10ffff }[name];
  if (most === undefined)
    throw new FormatError(`it holds bytes in the encoding '${encoding}': expected latin1`);
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code > most || (code >= 0xd800 && code < 0xe000)) throw malformed();
  }
  return Uint8Array.from(Buffer.from(text, name === 'utf8' ? 'utf8' : 'latin1'));
}

function bytes(content: unknown, encoding?: unknown): Uint8Array {
  if (content === undefined) return new Uint8Array();
  if (content instanceof Uint8Array) return Uint8Array.from(content);
  return encode(content, encoding);
}

/** Containers, by the names of Python 3. */
export const containers: ReadonlyMap<string, PythonFunction> = new Map<string, PythonFunction>([
  ['collections.OrderedDict', (content?: unknown) => dict(new Dict(), content)],
  ['collections.Counter', (content?: unknown) => dict(new Dict(true), content)],
  ['builtins.set', (items: unknown = []) => new Set(list(items))],
  ['builtins.bytearray', bytes],
  ['builtins.bytes', bytes],
  ['torch.Size', (sizes: unknown = []) => integers(sizes)],
  ['_codecs.encode', encode],
]);

/**
 * Dicts become objects, or Maps where a key isn't a string; what was one object stays one. Without recursion: what is
 * nested ever deeper is data, too.
 */
export function finish(value: unknown): unknown {
  const done = new Map<unknown, unknown>();
  const open: [from: object, to: object][] = [];
  const convert = (from: unknown): unknown => {
    if (typeof from !== 'object' || from === null) return from;
    if (from instanceof Callable || from instanceof PythonClass) {
      throw new FormatError(`it holds ${from.name} itself, which isn't data`);
    }
    if (from instanceof Unfinished) return from.finished();
    if (!(from instanceof Dict || Array.isArray(from) || from instanceof Set)) return from;
    let to = done.get(from) as object | undefined;
    if (to !== undefined) return to;
    if (Array.isArray(from)) to = from;
    else if (from instanceof Set) to = new Set();
    else to = !from.counter && [...from.keys()].every((key) => typeof key === 'string') ? {} : new Map();
    done.set(from, to);
    open.push([from, to]);
    return to;
  };
  const result = convert(value);
  for (let next = open.pop(); next !== undefined; next = open.pop()) fill(...next, convert);
  return result;
}

function fill(from: object, to: object, convert: (value: unknown) => unknown): void {
  if (Array.isArray(from)) {
    for (let i = 0; i < from.length; i++) from[i] = convert(from[i]);
  } else if (to instanceof Set) {
    for (const element of from as Set<unknown>) to.add(convert(element));
  } else if (to instanceof Map) {
    for (const [key, member] of from as Dict) to.set(convert(key), convert(member));
  } else {
    const { metadata } = from as Dict;
    // Defined, not assigned: a key may be '__proto__'.
    const define = (key: string, member: unknown, enumerable: boolean) =>
      Object.defineProperty(to, key, { value: member, enumerable, writable: true, configurable: true });
    for (const [key, member] of from as Dict) define(key as string, convert(member), true);
    if (metadata !== undefined && !(from as Dict).has('_metadata'))
      define('_metadata', convert(metadata), false);
  }
}
