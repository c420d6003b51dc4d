/** Wheels: Python's packages, zip files with a list of what is in them and its checksums. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

/** What a wheel's file name says: `torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl`. */
export interface WheelName {
  /** Normalised: `nvidia-cublas`. */
  project: string;
  version: string;
  /** `cp311`, `py3`. */
  python: string;
  /** `manylinux_2_28_x86_64`, `any`. */
  platform: string;
}

/** `Nvidia_cuBLAS` and `nvidia-cublas` are the same project. */
export function normalise(project: string): string {
  return project.toLowerCase().replace(/[-_.]+/g, '-');
}

/** Null if it isn't the name of a wheel. */
export function parseName(file: string): WheelName | null {
  const parts = basename(file, '.whl').split('-');
  if (!file.endsWith('.whl') || parts.length < 5) return null;
  const [project, version] = parts as [string, string];
  return { project: normalise(project), version, python: parts.at(-3)!, platform: parts.at(-1)! };
}

const platforms: Record<string, RegExp> = {
  'linux-x64': /linux.*_x86_64/,
  'linux-arm64': /linux.*_aarch64/,
  'darwin-arm64': /macosx_.*_(arm64|universal2)/,
  'win32-x64': /win_amd64/,
};

/** Whether a wheel's libraries run on this platform. */
export function fits({ platform }: WheelName, on = `${process.platform}-${process.arch}`): boolean {
  return platform === 'any' || (platforms[on]?.test(platform) ?? false);
}

/** Python's extension and tests need Python or nothing runs them; libshm is for processes that Python forks. */
const left = /^(lib)?(torch_python|shm|aoti_custom_ops|backend_with_compiler|\w*_?test)\./;
const library = /\.(so(\.\d+)*|dylib|dll)$/;

/** Whether a file of a wheel is needed to run: libraries, licences, the version. */
export function isNeeded(path: string): boolean {
  if (path === 'torch/version.py') return true;
  if (/\.dist-info\/(licenses\/)?(LICENSE|NOTICE|License)[^/]*$/.test(path)) return true;
  if (!library.test(path)) return false;
  if (path.startsWith('torch/lib/')) return !left.test(basename(path));
  return path.startsWith('nvidia/') || path.startsWith('torch.libs/');
}

/** An opened wheel. */
export class Wheel {
  readonly #zip: ZipFile;
  readonly #entries: Entry[];
  readonly #file: string;

  private constructor(file: string, zip: ZipFile, entries: Entry[]) {
    this.#file = file;
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws Error if the file isn't a whole zip file, or a path in it leads out of its folder. */
  static async open(file: string): Promise<Wheel> {
    try {
      const zip = await openPromise(file, { autoClose: false, lazyEntries: true });
      const entries: Entry[] = [];
      for await (const entry of zip.eachEntry()) entries.push(entry);
      return new Wheel(file, zip, entries);
    } catch (error) {
      throw new Error(`${file} is not a whole wheel: ${(error as Error).message}`, { cause: error });
    }
  }

  close(): void {
    this.#zip.close();
  }

  get needed(): Entry[] {
    return this.#entries.filter(({ fileName }) => isNeeded(fileName));
  }

  /** Whether it holds a file with this path. */
  has(path: string): boolean {
    return this.#entries.some(({ fileName }) => fileName === path);
  }

  /** `Requires-Dist` lines of its metadata. */
  async requirements(): Promise<string[]> {
    const metadata = await this.#read('METADATA');
    return [...metadata.matchAll(/^Requires-Dist: *(.*\S)/gm)].map(([, requirement]) => requirement!);
  }

  /**
   * Writes the files that are needed into the folder.
   *
   * @param progress - called with the bytes of each piece written.
   * @throws Error if a file isn't the one that the wheel's list has a checksum of.
   */
  async unpack(folder: string, progress: (bytes: number) => void): Promise<void> {
    const checksums = await this.#checksums();
    for (const entry of this.needed) {
      const path = inside(folder, entry.fileName);
      const expected = checksums.get(entry.fileName);
      if (expected === undefined)
        throw new Error(`${this.#file}: ${entry.fileName} is not in its list of files`);
      await mkdir(dirname(path), { recursive: true });
      const hash = createHash('sha256');
      const count = new Transform({
        transform(piece: Buffer, _encoding, done) {
          hash.update(piece);
          progress(piece.length);
          done(null, piece);
        },
      });
      await pipeline(
        await this.#zip.openReadStreamPromise(entry),
        count,
        createWriteStream(path, { flags: 'wx' }),
      );
      if (hash.digest('base64url') !== expected) {
        throw new Error(`${this.#file}: ${entry.fileName} has another checksum than the wheel's list says`);
      }
    }
  }

  /** From its RECORD: lines `path,sha256=...,size`. */
  async #checksums(): Promise<Map<string, string>> {
    const record = await this.#read('RECORD');
    return new Map(
      [...record.matchAll(/^"?([^",\n]+)"?,sha256=([\w-]+)=*,\d+/gm)].map(([, path, sum]) => [path!, sum!]),
    );
  }

  async #read(name: string): Promise<string> {
    const entry = this.#entries.find(
      ({ fileName }) => /^[^/]+\.dist-info\/[^/]+$/.test(fileName) && basename(fileName) === name,
    );
    if (entry === undefined) throw new Error(`${this.#file} is not a wheel: it has no ${name}`);
    return text(await this.#zip.openReadStreamPromise(entry));
  }
}

/** @throws Error if the path leads out of the folder. */
export function inside(folder: string, path: string): string {
  const whole = resolve(folder, path);
  const way = relative(resolve(folder), whole);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way) {
    throw new Error(`${path} leads out of its folder`);
  }
  return join(folder, way);
}
