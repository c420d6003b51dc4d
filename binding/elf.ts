import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Whether a shared library of Linux is as long as its own headers say. A cut one must not be opened: the first touch
 * of a page that isn't there ends the process with SIGBUS.
 */
export function isWhole(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const header = read(file, 0, 64);
    if (header.length < 64 || header.toString('latin1', 0, 4) !== '\x7fELF') return false;
    const [segments, sections] = [Number(header.readBigUInt64LE(32)), Number(header.readBigUInt64LE(40))];
    const [segmentSize, segmentCount] = [header.readUInt16LE(54), header.readUInt16LE(56)];
    const [sectionSize, sectionCount] = [header.readUInt16LE(58), header.readUInt16LE(60)];
    if (sections + sectionSize * sectionCount > size) return false;
    const table = read(file, segments, segmentSize * segmentCount);
    if (table.length < segmentSize * segmentCount) return false;
    for (let at = 0; at < table.length; at += segmentSize) {
      if (Number(table.readBigUInt64LE(at + 8) + table.readBigUInt64LE(at + 32)) > size) return false;
    }
    return true;
  } finally {
    closeSync(file);
  }
}

function read(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}
