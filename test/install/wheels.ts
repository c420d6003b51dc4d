/** Wheels of a few bytes with the names that real ones have. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { libraryFile } from '../../binding/libtorch.js';

/** Files of a zip, stored as they are. */
export function zip(files: [path: string, content: string | Buffer][]): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, content] of files) {
    const [name, data] = [Buffer.from(path), Buffer.from(content)];
    // Version 2.0, no flags, stored, no time; checksum; both sizes; length of the name.
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt32LE(crc32(data), 10);
    header.writeUInt32LE(data.length, 14);
    header.writeUInt32LE(data.length, 18);
    header.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), header, name, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, rest, name);
    offset += 30 + name.length + data.length;
  }
  const start = Buffer.concat(bodies);
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(start.length, 12);
  return Buffer.concat([start, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const platform: Record<string, string> = {
  'linux-x64': 'manylinux_2_28_x86_64',
  'linux-arm64': 'manylinux_2_28_aarch64',
  'darwin-arm64': 'macosx_14_0_arm64',
  'win32-x64': 'win_amd64',
};
export const tag = `cp312-cp312-${platform[`${process.platform}-${process.arch}`]}`;

/** A wheel with these files; `record` changes its list of checksums. */
export function wheel(
  name: string,
  files: Record<string, string | Buffer>,
  requires: string[] = [],
  record = (text: string) => text,
): Buffer {
  const info = `${name.split('-').slice(0, 2).join('-')}.dist-info`;
  const all = Object.entries(files);
  all.push([`${info}/METADATA`, requires.map((each) => `Requires-Dist: ${each}\n`).join('')]);
  const lines = all.map(([path, content]) => {
    const sum = createHash('sha256').update(content).digest('base64url');
    return `${path},sha256=${sum},${content.length}\n`;
  });
  all.push([`${info}/RECORD`, record(lines.join(''))]);
  return zip(all);
}

/** Files of a wheel of torch. */
export function torchFiles(version: string, more: Record<string, string | Buffer> = {}) {
  return {
    [`torch/lib/${libraryFile('c10')}`]: 'c10',
    [`torch/lib/${libraryFile('torch_cpu')}`]: 'torch_cpu',
    [`torch/lib/${libraryFile('torch_python')}`]: 'for Python alone',
    'torch/nn/modules/linear.py': 'class Linear: pass',
    'torch/include/ATen/ATen.h': '#pragma once',
    'torch/version.py': `__version__ = '${version}'\n`,
    ...more,
  };
}

/** Writes it, and returns its path. */
export function write(folder: string, name: string, content: Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
