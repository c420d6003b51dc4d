/**
 * Zip files as PyTorch writes and reads them: records stored as they are, each beginning at a multiple of 64 bytes so
 * that it can be mapped into memory. Zip64 where four bytes don't hold a size or a place.
 */
import { fstatSync, readSync, writeSync } from 'node:fs';
import { FormatError } from './errors.js';

const crc32 = (piece: Uint8Array, sum: number) => process.getBuiltinModule('node:zlib').crc32(piece, sum);

const kLocal = 0x04034b50;
const kCentral = 0x02014b50;
const kEnd = 0x06054b50;
const kEnd64 = 0x06064b50;
const kLocator64 = 0x07064b50;
const kFull = 0xffffffff;
const kAlignment = 64;
/** Bytes that are written and read at once: a buffer of JavaScript's may be too small for a whole record. */
const kChunk = 1 << 26;

interface Entry {
  name: string;
  crc: number;
  size: number;
  /** Where its local header begins. */
  at: number;
  stored: boolean;
}

/** Pieces of so many bytes: where each begins, and how long it is. */
export function* chunks(size: number): Generator<[at: number, length: number]> {
  for (let at = 0; at < size; at += kChunk) yield [at, Math.min(kChunk, size - at)];
}

/** A record's fields that are too large for four bytes. */
function extra64(...values: number[]): Buffer {
  const large = values.filter((value) => value >= kFull);
  if (large.length === 0) return Buffer.alloc(0);
  const extra = Buffer.alloc(4 + 8 * large.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * large.length, 2);
  large.forEach((value, i) => {
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
  });
  return extra;
}

const short = (value: number) => Math.min(value, kFull);

/** Fields that a local header and the central directory have in common: from the version needed to the name's length. */
function common({ name, crc, size }: Entry, extra: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(size >= kFull ? 45 : 20, 0);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(short(size), 14);
  fields.writeUInt32LE(short(size), 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  fields.writeUInt16LE(extra, 24);
  return fields;
}

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** Writes a zip file from its beginning to its end. */
export class ZipWriter {
  readonly #file: number;
  readonly #entries: Entry[] = [];
  #at = 0;

  constructor(file: number) {
    this.#file = file;
  }

  add(name: string, data: Uint8Array): void {
    this.addPieces(name, data.length, [data]);
  }

  /** A record of `size` bytes, piece by piece. */
  addPieces(name: string, size: number, pieces: Iterable<Uint8Array>): void {
    const entry = { name, crc: 0, size, at: this.#at, stored: true };
    // A local header gives both sizes where it gives one.
    const sizes = extra64(size, size);
    const head = 30 + Buffer.byteLength(name) + sizes.length + 4;
    const padding = Buffer.alloc(4 + ((kAlignment - ((this.#at + head) % kAlignment)) % kAlignment));
    padding.write('FB', 'latin1');
    padding.writeUInt16LE(padding.length - 4, 2);
    const extra = Buffer.concat([sizes, padding]);
    const header = () => Buffer.concat([u32(kLocal), common(entry, extra.length), Buffer.from(name), extra]);
    this.#write(header());
    for (const piece of pieces) {
      entry.crc = crc32(piece, entry.crc);
      this.#write(piece);
    }
    // Again, now that the sum is known.
    writeAt(this.#file, header(), entry.at);
    this.#entries.push(entry);
  }

  /** Writes the directory; nothing can be added after it. */
  end(): void {
    const start = this.#at;
    for (const entry of this.#entries) {
      const extra = extra64(entry.size, entry.size, entry.at);
      const tail = Buffer.alloc(14);
      tail.writeUInt32LE(short(entry.at), 10);
      const version = Buffer.from([45, 0]);
      this.#write(
        Buffer.concat([
          u32(kCentral),
          version,
          common(entry, extra.length),
          tail,
          Buffer.from(entry.name),
          extra,
        ]),
      );
    }
    const size = this.#at - start;
    const count = this.#entries.length;
    if (start >= kFull || count >= 0xffff) {
      const end64 = Buffer.alloc(56 + 20);
      end64.writeUInt32LE(kEnd64, 0);
      end64.writeBigUInt64LE(44n, 4);
      end64.writeUInt16LE(45, 12);
      end64.writeUInt16LE(45, 14);
      end64.writeBigUInt64LE(BigInt(count), 24);
      end64.writeBigUInt64LE(BigInt(count), 32);
      end64.writeBigUInt64LE(BigInt(size), 40);
      end64.writeBigUInt64LE(BigInt(start), 48);
      end64.writeUInt32LE(kLocator64, 56);
      end64.writeBigUInt64LE(BigInt(this.#at), 64);
      end64.writeUInt32LE(1, 72);
      this.#write(end64);
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(kEnd, 0);
    end.writeUInt16LE(Math.min(count, 0xffff), 8);
    end.writeUInt16LE(Math.min(count, 0xffff), 10);
    end.writeUInt32LE(short(size), 12);
    end.writeUInt32LE(short(start), 16);
    this.#write(end);
  }

  #write(data: Uint8Array): void {
    writeAt(this.#file, data, this.#at);
    this.#at += data.length;
  }
}

function writeAt(file: number, data: Uint8Array, at: number): void {
  let done = 0;
  while (done < data.length) done += writeSync(file, data, done, data.length - done, at + done);
}

/** Reads the records of a zip file. */
export class ZipReader {
  readonly #file: number;
  readonly #size: number;
  readonly #entries = new Map<string, Entry>();
  /** Python leaves the sums out of a whole file, where it's told to. */
  readonly #summed: boolean;

  /** @throws FormatError if it is no zip file, or not a whole one. */
  constructor(file: number) {
    this.#file = file;
    this.#size = fstatSync(file).size;
    const { count, start, length } = this.#directory(this.#size);
    const directory = this.#read(start, length);
    let at = 0;
    for (let i = 0; i < count; i++) {
      if (at + 46 > directory.length || directory.readUInt32LE(at) !== kCentral) throw cut();
      const entry = entryAt(directory, at);
      // Before anyone makes room for it.
      if (entry.stored && entry.at + 30 + entry.size > this.#size) throw cut();
      this.#entries.set(entry.name, entry);
      at +=
        46 +
        directory.readUInt16LE(at + 28) +
        directory.readUInt16LE(at + 30) +
        directory.readUInt16LE(at + 32);
    }
    this.#summed = [...this.#entries.values()].some(({ crc }) => crc !== 0);
  }

  names(): IterableIterator<string> {
    return this.#entries.keys();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  size(name: string): number {
    return this.#entry(name).size;
  }

  /** A short record. @throws FormatError if there is none of that name, or it isn't what was written. */
  read(name: string): Buffer {
    return Buffer.concat([...this.pieces(name)].map(([, piece]) => piece));
  }

  /** A record, piece by piece, and where in it each begins. Whether it's what was written is known after the last. */
  *pieces(name: string): Generator<[at: number, piece: Buffer]> {
    const { at, size, crc, stored } = this.#entry(name);
    if (!stored)
      throw new FormatError(`record '${name}' is compressed: expected it stored, as torch.save writes it`);
    const head = this.#read(at, 30);
    if (head.readUInt32LE(0) !== kLocal) throw damaged(name);
    const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (start + size > this.#size) throw cut();
    let sum = 0;
    for (const [begin, length] of chunks(size)) {
      const piece = this.#read(start + begin, length);
      sum = crc32(piece, sum);
      yield [begin, piece];
    }
    if (sum !== crc && this.#summed) throw damaged(name);
  }

  #entry(name: string): Entry {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new FormatError(`record '${name}' is missing`);
    return entry;
  }

  /** Where the directory is, from the end of the file. */
  #directory(size: number): { count: number; start: number; length: number } {
    const from = Math.max(0, size - 22 - 0xffff);
    const tail = this.#read(from, size - from);
    let at = tail.length - 22;
    while (at >= 0 && tail.readUInt32LE(at) !== kEnd) at--;
    if (at < 0) {
      const begin = this.#read(0, Math.min(4, size));
      if (begin.length === 4 && begin.readUInt32LE(0) === kLocal) throw cut();
      throw new FormatError('expected a zip file, as torch.save writes it');
    }
    if (at >= 20 && tail.readUInt32LE(at - 20) === kLocator64) {
      const end64 = this.#read(Number(tail.readBigUInt64LE(at - 12)), 56);
      if (end64.readUInt32LE(0) !== kEnd64) throw cut();
      const field = (offset: number) => Number(end64.readBigUInt64LE(offset));
      return { count: field(32), length: field(40), start: field(48) };
    }
    const [count, length, start] = [
      tail.readUInt16LE(at + 10),
      tail.readUInt32LE(at + 12),
      tail.readUInt32LE(at + 16),
    ];
    return { count, length, start };
  }

  #read(at: number, length: number): Buffer {
    if (at + length > this.#size) throw cut();
    const data = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
      const n = readSync(this.#file, data, done, length - done, at + done);
      if (n === 0) throw cut();
      done += n;
    }
    return data;
  }
}

function entryAt(directory: Buffer, at: number): Entry {
  const [nameLength, extraLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30)];
  const nameAt = at + 46;
  let size = directory.readUInt32LE(at + 24);
  const packed = directory.readUInt32LE(at + 20);
  let header = directory.readUInt32LE(at + 42);
  const extra = directory.subarray(nameAt + nameLength, nameAt + nameLength + extraLength);
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) !== 1) continue;
    // It has those of the three that are full, in this order.
    let field = i + 4;
    const next = () => {
      field += 8;
      if (field > extra.length) throw cut();
      return Number(extra.readBigUInt64LE(field - 8));
    };
    if (size === kFull) size = next();
    if (packed === kFull) next();
    if (header === kFull) header = next();
  }
  return {
    name: directory.toString('utf8', nameAt, nameAt + nameLength),
    crc: directory.readUInt32LE(at + 16),
    size,
    at: header,
    stored: directory.readUInt16LE(at + 10) === 0,
  };
}

function cut(): FormatError {
  return new FormatError('PytorchStreamReader failed reading zip archive: the file is cut short or damaged');
}

function damaged(name: string): FormatError {
  return new FormatError(`record '${name}' is damaged: its bytes aren't those that were written`);
}
