/** `npx nodetorch install`: a libtorch into the user's cache. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import {
  cacheFolder,
  holdsLibtorch,
  isSupported,
  libraryFile,
  supported,
} from '../../../binding/libtorch.js';
import { download, isFull, NoSpace } from './download.js';
import { lock } from './lock.js';
import {
  choose,
  folderIndex,
  type Index,
  isCuda,
  type Offer,
  offer,
  parseRequirement,
  type Requirement,
  webIndex,
  webOffer,
} from './packages.js';
import { findPip, pipDownload } from './pip.js';
import { Progress } from './progress.js';
import { Wheel } from './wheel.js';

/** What a libtorch computes on. */
export type Flavor = 'cpu' | 'cuda';

/** What is to be installed. */
export interface InstallOptions {
  flavor: Flavor;
  /** '2.13.0' */
  version: string;
  /** A wheel, its address, a folder of wheels or an index's address. By default pip, else PyTorch's site. */
  from?: string;
  /** Installs it again if it is there. */
  force?: boolean;
}

/** PyTorch's index; which CUDA its wheels are for. */
const site = (flavor: Flavor) => `https://download.pytorch.org/whl/${flavor === 'cpu' ? 'cpu' : 'cu130'}`;

/** Bytes that stay free beside what is unpacked. */
const reserve = 16e6;

/**
 * Installs libtorch into the cache: all of it or nothing. A second one at the same time waits for the first.
 *
 * @returns the folder, for `NODETORCH_LIBTORCH`.
 * @throws Error that says why it can't be had.
 */
export async function install(options: InstallOptions, say: (line: string) => void): Promise<string> {
  if (!/^\d+\.\d+\.\d+$/.test(options.version) || !isSupported(options.version)) {
    throw new Error(
      `libtorch ${options.version} can't be used: expected ${supported.map((minor) => `${minor}.x`).join(' or ')}`,
    );
  }
  const cache = cacheFolder();
  const target = join(cache, `libtorch-${options.version}-${options.flavor}`);
  try {
    mkdirSync(cache, { recursive: true });
    const unlock = await lock(join(cache, '.lock'), (holder) =>
      say(`waiting for process ${holder}, which installs (it holds ${join(cache, '.lock')})`),
    );
    const stage = join(cache, '.stage');
    const cleanUp = () => {
      rmSync(stage, { recursive: true, force: true });
      unlock();
    };
    // Also where Ctrl-C ends it.
    const stop = () => process.exit(130);
    process.once('exit', cleanUp).once('SIGINT', stop).once('SIGTERM', stop);
    try {
      if (holdsLibtorch(join(target, 'torch')) && !options.force) {
        say(`libtorch ${options.version} (${options.flavor}) is there already`);
      } else {
        rmSync(stage, { recursive: true, force: true }); // of one that was killed
        mkdirSync(stage);
        await fill(join(stage, 'libtorch'), stage, options, say);
        rmSync(target, { recursive: true, force: true });
        renameSync(join(stage, 'libtorch'), target);
        rmSync(join(cache, 'downloads'), { recursive: true, force: true });
      }
    } finally {
      process.off('exit', cleanUp).off('SIGINT', stop).off('SIGTERM', stop);
      cleanUp();
    }
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
      throw new Error(`can't write ${path ?? cache}: set NODETORCH_CACHE to a folder of yours`, {
        cause: error,
      });
    }
    if (error instanceof NoSpace || isFull(error)) {
      rmSync(join(cache, 'downloads'), { recursive: true, force: true });
      throw error instanceof NoSpace ? error : new NoSpace(`no space left in ${cache}`, { cause: error });
    }
    throw error;
  }
  return join(target, 'torch');
}

/** Makes `folder` as Python's site-packages are: the libraries find each other by their relative paths. */
async function fill(folder: string, stage: string, options: InstallOptions, say: (line: string) => void) {
  const wheels: Wheel[] = [];
  try {
    for (const file of await fetchWheels(stage, options, say)) wheels.push(await Wheel.open(file));
    const total = wheels
      .flatMap(({ needed }) => needed)
      .reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    const { bavail, bsize } = await statfs(stage);
    if (bavail * bsize < total + reserve) {
      const [needs, has] = [total + reserve, bavail * bsize].map((bytes) => Math.ceil(bytes / 1e6));
      throw new NoSpace(`no space left in ${dirname(stage)}: ${needs} MB are needed, and ${has} MB are free`);
    }
    const progress = new Progress('unpacking', total);
    try {
      for (const wheel of wheels) await wheel.unpack(folder, (bytes) => progress.add(bytes));
    } finally {
      progress.stop();
    }
  } finally {
    for (const wheel of wheels) wheel.close();
  }
}

async function fetchWheels(
  stage: string,
  options: InstallOptions,
  say: (line: string) => void,
): Promise<string[]> {
  const { flavor, version, from } = options;
  if (from === undefined) {
    const python = findPip();
    const files = python === null ? null : await withPip(python, join(stage, 'pip'), options);
    if (files !== null) return files;
    say(
      python === null
        ? `no pip found: taking it from ${site(flavor)}`
        : `pip can't: taking it from ${site(flavor)}`,
    );
  }
  const downloads = join(dirname(stage), 'downloads');
  const { torch, index } = await locate(from ?? site(flavor), version);
  const get = (each: Offer) =>
    /^https?:/.test(each.from) ? download(each, downloads) : Promise.resolve(each.from);
  const file = await get(torch);
  const cuda = await requirements(file, options);
  return [file, ...(await dependencies(cuda, index, get))];
}

/** Null if pip can't get torch. */
async function withPip(python: string, folder: string, options: InstallOptions): Promise<string[] | null> {
  const { flavor, version } = options;
  mkdirSync(folder);
  // On PyPI are a build for CUDA for Linux and one for the CPU for macOS; the others have a local part in the version.
  const plain = process.platform === 'darwin' || (process.platform === 'linux' && flavor === 'cuda');
  const local = flavor === 'cpu' ? '+cpu' : '+cu130';
  const torch = plain
    ? [`torch==${version}`]
    : [`torch==${version}${local}`, '--extra-index-url', site(flavor)];
  const [file] = pipDownload(python, folder, ['--no-deps', ...torch]) ?? [];
  if (file === undefined) {
    rmSync(folder, { recursive: true }); // half a wheel, where the disk is full
    return null;
  }
  const cuda = await requirements(file, options);
  if (cuda.length === 0) return [file];
  const files = pipDownload(python, folder, cuda);
  if (files === null) throw new Error("pip can't get CUDA's libraries, which torch needs");
  return files;
}

/** @returns what of CUDA's libraries the wheel requires. @throws Error if it is of another flavor or version. */
async function requirements(file: string, { flavor, version }: InstallOptions): Promise<string[]> {
  const wheel = await Wheel.open(file);
  try {
    if (!wheel.has(`torch/lib/${libraryFile('torch_cpu')}`))
      throw new Error(`${basename(file)} holds no libtorch for this platform`);
    const found = wheel.has(`torch/lib/${libraryFile('torch_cuda')}`) ? 'cuda' : 'cpu';
    if (found !== flavor) {
      throw new Error(
        `${basename(file)} is a build for ${found}, and ${flavor} was asked for: name the other with --flavor or --version`,
      );
    }
    const name = offer(basename(file), file, null)[0]!;
    if (name.version.replace(/\+.*/, '') !== version) {
      throw new Error(`${basename(file)} is not version ${version}: name it with --version`);
    }
    return (await wheel.requirements()).filter(isCuda);
  } finally {
    wheel.close();
  }
}

/** The wheel of torch that `from` names, and where what it requires is to be looked for: beside it. */
async function locate(from: string, version: string): Promise<{ torch: Offer; index: Index }> {
  const web = /^https?:/.test(from);
  if (web && new URL(from).pathname.endsWith('.whl')) {
    const [torch] = webOffer(new URL(from));
    if (torch === undefined) throw new Error(`${from} is not named as wheels are`);
    return { torch, index: webIndex(new URL('..', from).href) };
  }
  const path = resolve(from);
  if (!web && !existsSync(path))
    throw new Error(`${from} isn't there: expected a wheel of torch, a folder of wheels, or an address`);
  if (!web && !statSync(path).isDirectory()) {
    const [torch] = offer(basename(path), path, null);
    if (torch === undefined)
      throw new Error(`${from} is not named as wheels are (torch-2.13.0-cp312-cp312-...whl)`);
    return { torch, index: folderIndex(dirname(path)) };
  }
  const index = web ? webIndex(from) : folderIndex(path);
  const offers = await index('torch');
  const torch = choose(offers, version);
  if (torch === undefined) {
    const others = [...new Set(offers.map((each) => each.version))].join(', ');
    const text = `no torch ${version} for ${process.platform}-${process.arch} in ${from}`;
    throw new Error(others ? `${text} (versions there: ${others})` : text);
  }
  return { torch, index };
}

/** Wheels of the requirements and what these require in turn. */
async function dependencies(
  texts: string[],
  index: Index,
  get: (each: Offer) => Promise<string>,
): Promise<string[]> {
  const files = new Map<string, string>();
  const read = (each: string[], extras: string[]) =>
    each.flatMap((text) => parseRequirement(text, extras) ?? []);
  // By levels, and what says a version before what takes any: torch and its toolkit pin what libraries only name.
  for (let level = read(texts, []); level.length > 0; ) {
    level.sort((a, b) => Number(a.version === null) - Number(b.version === null));
    const next: Requirement[] = [];
    for (const { project, version, extras } of level) {
      if (files.has(project)) continue;
      const found = choose(await index(project), version);
      if (found === undefined)
        throw new Error(`torch requires ${project}${version ?? ''}, and there is none for this platform`);
      files.set(project, await get(found));
      const wheel = await Wheel.open(files.get(project)!);
      const more = await wheel.requirements().finally(() => wheel.close());
      next.push(...read(more.filter(isCuda), extras));
    }
    level = next;
  }
  return [...files.values()];
}

/** Libtorchs in the cache, by their names. */
export function installed(): string[] {
  const cache = cacheFolder();
  return existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('libtorch-')) : [];
}
