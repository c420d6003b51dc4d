import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Offer, reason } from './packages.js';
import { Progress } from './progress.js';

/** Times that a cut connection is taken up again without a byte of progress. */
const patience = 5;
/** Times in all: a server may cut every answer and never come to the end. */
const persistence = 1000;

/** The disk is full. */
export class NoSpace extends Error {}

/** Whether the system says so. */
export function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** The server's answer won't change by asking again. */
class Refused extends Error {}

/**
 * Downloads a wheel into the folder. What a cut connection, or an earlier run, has left there is continued.
 *
 * @returns its path.
 * @throws Error if the server refuses or can't be reached, or if the checksum isn't the one of the index.
 */
export async function download({ from, file, sha256 }: Offer, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, file);
  // Its checksum was right; where there is none to tell, it may be what an earlier run failed on.
  if (existsSync(path) && sha256 !== null) return path;
  const part = `${path}.part`;
  // Progress is what is longer than ever: a server without ranges begins again each time.
  let longest = sizeOf(part);
  for (let [failures, all] = [0, 1]; ; all++) {
    try {
      await get(from, part, file);
      break;
    } catch (error) {
      if (isFull(error)) throw new NoSpace(`no space left in ${folder} for ${file}`, { cause: error });
      failures = sizeOf(part) > longest ? 0 : failures + 1;
      longest = Math.max(longest, sizeOf(part));
      if (error instanceof Refused || failures >= patience || all >= persistence) {
        throw new Error(`can't download ${from}: ${reason(error as Error)}`, { cause: error });
      }
      await sleep(2 ** failures * 100);
    }
  }
  if (sha256 !== null) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(part), hash);
    const found = hash.digest('hex');
    if (found !== sha256) {
      rmSync(part);
      throw new Error(`${from} has the checksum ${found}, and not ${sha256} as its index says`);
    }
  }
  renameSync(part, path);
  return path;
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

/** Appends what is missing. */
async function get(from: string, part: string, title: string, start = sizeOf(part)): Promise<void> {
  const answer = await fetch(from, start > 0 ? { headers: { range: `bytes=${start}-` } } : {});
  // Nothing was missing but the end of the connection.
  if (answer.status === 416 && start > 0) return;
  if (!answer.ok || answer.body === null) {
    const text = `it answered ${answer.status} ${answer.statusText}`;
    throw answer.status >= 500 ? new Error(text) : new Refused(text);
  }
  const continued = answer.status === 206;
  // What doesn't begin where it was asked for would be appended at the wrong place.
  const begin = /^bytes (\d+)-/.exec(answer.headers.get('content-range') ?? '')?.[1];
  if (continued && begin !== undefined && Number(begin) !== start) {
    await answer.body.cancel();
    if (start > 0) return get(from, part, title, 0);
    throw new Refused(
      `it was asked for the bytes from ${start} on, and answered with those from ${begin} on`,
    );
  }
  const length = Number(answer.headers.get('content-length') ?? 0);
  const done = continued ? start : 0;
  const progress = new Progress(title, done + length, done);
  const count = new Transform({
    transform(piece: Buffer, _encoding, next) {
      progress.add(piece.length);
      next(null, piece);
    },
  });
  try {
    const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(body, count, createWriteStream(part, { flags: continued ? 'a' : 'w' }));
  } finally {
    progress.stop();
  }
}
