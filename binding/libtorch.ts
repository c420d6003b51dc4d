/**
 * Which libtorch: the first of these that is there.
 *
 * 1. `NODETORCH_LIBTORCH`, a folder; if set, no other place is tried.
 * 2. The companion package for the platform, `@nodetorch/libtorch-cpu-linux-x64`.
 * 3. The user's cache.
 * 4. PyTorch for Python: in `.venv`, in the active virtual environment, or that of `python3` on the path.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A libtorch on this machine. */
export interface Libtorch {
  /** Folder with `lib/` and, where one can build against it, `include/`. */
  root: string;
  /** '2.13.0+cpu', or null where the files don't say. */
  version: string | null;
  /** How it was found. */
  source: string;
}

/** Versions that the addon works with. */
export const supported = ['2.13', '2.14'];

/** File names of libtorch's shared libraries. */
export function libraryFile(name: string): string {
  if (process.platform === 'win32') return `${name}.dll`;
  return process.platform === 'darwin' ? `lib${name}.dylib` : `lib${name}.so`;
}

/** Folder of this package: the nearest one above with its package.json. */
export function packageRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'nodetorch') return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json of nodetorch above ${from}`);
  }
}

/** Where `npx nodetorch install` would put a libtorch. */
export function cacheFolder(): string {
  if (process.env.NODETORCH_CACHE) return process.env.NODETORCH_CACHE;
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'nodetorch');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'nodetorch');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nodetorch');
}

/** Whether a libtorch is in the folder. */
export function holdsLibtorch(root: string): boolean {
  return existsSync(join(root, 'lib', libraryFile('torch_cpu')));
}

/** The wheel of PyTorch says its version in Python, the zip of libtorch in a file of its own. */
function versionOf(root: string): string | null {
  const file = [join(root, 'version.py'), join(root, 'build-version')].find(existsSync);
  return file === undefined ? null : (/\d+\.\d+[\w.+]*/.exec(readFileSync(file, 'utf8'))?.[0] ?? null);
}

/** `lib/python3.11/site-packages/torch` of a virtual environment, or null. */
function torchOf(environment: string): string | null {
  const libraries =
    process.platform === 'win32'
      ? [join(environment, 'Lib')]
      : list(join(environment, 'lib')).map((name) => join(environment, 'lib', name));
  return libraries.map((folder) => join(folder, 'site-packages', 'torch')).find(holdsLibtorch) ?? null;
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The torch of the Python on the path; asked without importing it, which takes a second. */
function torchOnPath(): string | null {
  const script = 'import importlib.util as u; print(u.find_spec("torch").submodule_search_locations[0])';
  try {
    // Modules of Node's that few programs need are loaded by those that do: each takes some milliseconds.
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const root = execFileSync(process.platform === 'win32' ? 'python' : 'python3', ['-c', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return holdsLibtorch(root) ? root : null;
  } catch {
    return null; // no Python, or none with torch
  }
}

function companion(from: string): string | null {
  const { resolve: find } = createRequire(join(from, 'package.json'));
  for (const flavor of ['cuda', 'cpu']) {
    try {
      const file = find(`@nodetorch/libtorch-${flavor}-${process.platform}-${process.arch}/package.json`);
      if (holdsLibtorch(dirname(file))) return dirname(file);
    } catch {
      // not installed
    }
  }
  return null;
}

/** The newest in the cache that can be used; of one version, the CUDA build before the CPU build. */
function cached(): string | null {
  const folder = cacheFolder();
  const order = list(folder).filter((name) => name.startsWith('libtorch-'));
  order.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const roots = order.map((name) => join(folder, name, 'torch')).filter(holdsLibtorch);
  return roots.find((root) => isSupported(versionOf(root))) ?? roots[0] ?? null;
}

/** A place where libtorch is looked for. */
export interface Place {
  /** 'cache' and the like. */
  source: string;
  /** What is looked at, for messages. */
  where: string;
  /** The folder with its `lib`, or null. */
  find(): string | null;
}

/** Where libtorch is looked for, in this order, if `NODETORCH_LIBTORCH` isn't set. */
export function places(from: string): Place[] {
  const environment = process.env.VIRTUAL_ENV;
  return [
    {
      source: 'companion package',
      where: `@nodetorch/libtorch-cpu-${process.platform}-${process.arch}`,
      find: () => companion(from),
    },
    { source: 'cache', where: cacheFolder(), find: cached },
    {
      source: '.venv',
      where: join(process.cwd(), '.venv'),
      find: () => torchOf(join(process.cwd(), '.venv')) ?? torchOf(join(from, '.venv')),
    },
    {
      source: 'virtual environment',
      where: environment ?? 'VIRTUAL_ENV, which is not set',
      find: () => (environment ? torchOf(environment) : null),
    },
    { source: 'Python on the path', where: 'torch of python3', find: torchOnPath },
  ];
}

/** What makes a libtorch available. */
export const installCommand = 'npx nodetorch install';

/** No libtorch on this machine, or not the one that was named. */
export class LibtorchNotFound extends Error {
  override name = 'LibtorchNotFound';
}

/**
 * Finds libtorch.
 *
 * @param from - folder of this package.
 * @throws LibtorchNotFound that names the places looked at and the command that helps.
 */
export function findLibtorch(from: string): Libtorch {
  const chosen = process.env.NODETORCH_LIBTORCH;
  if (chosen) {
    const folder = resolve(chosen);
    // Users may also name `lib` itself, or a folder that the command line tool made.
    const root = [folder, dirname(folder), join(folder, 'torch')].find(holdsLibtorch);
    if (root === undefined) {
      throw new LibtorchNotFound(
        `NODETORCH_LIBTORCH is ${chosen}: expected a folder with lib/${libraryFile('torch_cpu')}, and found none`,
      );
    }
    return { root, version: versionOf(root), source: 'NODETORCH_LIBTORCH' };
  }
  for (const { source, find } of places(from)) {
    const root = find();
    if (root !== null) return { root, version: versionOf(root), source };
  }
  const looked = places(from).map(({ source, where }) => `  ${source} (${where})`);
  throw new LibtorchNotFound(
    `no libtorch found. To get one: ${installCommand}\n` +
      `NODETORCH_LIBTORCH is not set, and there is none in:\n${looked.join('\n')}`,
  );
}

/**
 * The first libtorch, in the order of the search, that one can build against: what is made to run has no headers.
 *
 * @returns null if there is none.
 * @throws LibtorchNotFound if `NODETORCH_LIBTORCH` is wrong.
 */
export function findHeaders(from: string): Libtorch | null {
  const hasHeaders = (root: string) => existsSync(join(root, 'include', 'ATen'));
  if (process.env.NODETORCH_LIBTORCH) {
    const chosen = findLibtorch(from);
    if (hasHeaders(chosen.root)) return chosen;
  }
  for (const { source, find } of places(from)) {
    const root = find();
    if (root !== null && hasHeaders(root)) return { root, version: versionOf(root), source };
  }
  return null;
}

/** Whether the addon works with this version; one that isn't known is tried. */
export function isSupported(version: string | null): boolean {
  return version === null || supported.some((minor) => version.startsWith(`${minor}.`));
}

/** @throws Error if the addon doesn't work with this version. */
export function checkVersion({ root, version, source }: Libtorch): void {
  if (isSupported(version)) return;
  throw new Error(
    `libtorch ${version} in ${root} (${source}) can't be used: expected ${supported.join(' or ')}. ` +
      `Set NODETORCH_LIBTORCH to a folder with such a libtorch, or get one: ${installCommand}`,
  );
}
