/** Opens libtorch, then the addon, which links to it by name: so one addon serves every build of libtorch. */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWhole } from './elf.js';
import { checkVersion, findLibtorch, type Libtorch, libraryFile, packageRoot } from './libtorch.js';

const here = fileURLToPath(import.meta.url);

/** Folder of this package. */
export const root = packageRoot(dirname(here));

/** The platform, as `prebuilds/` names it. */
export const platform = `${process.platform}-${process.arch}`;

/**
 * Folder with the addon's files: the one that `NODETORCH_ADDON` names, as `npm run test:sanitize` does; else a build of
 * one's own before one that was shipped.
 *
 * @throws Error that says what there is instead, where there is neither.
 */
export function addonFolder(): string {
  const shipped = join(root, 'prebuilds');
  const chosen = process.env.NODETORCH_ADDON;
  const folders = chosen ? [resolve(chosen)] : [join(root, 'build', 'Release'), join(shipped, platform)];
  const found = folders.find((folder) => existsSync(join(folder, 'nodetorch.node')));
  if (found !== undefined) return found;
  const there = !chosen && existsSync(shipped) ? readdirSync(shipped) : [];
  const others = there.filter((name) => name !== platform).join(', ');
  if (others) throw new Error(`nodetorch has no addon for ${platform} (there are: ${others})`);
  throw new Error(
    `the native addon isn't there: expected nodetorch.node in ${folders.join(' or ')}. ` +
      `To build it: npm run build:addon (in ${root}; needs CMake and a C++ compiler)`,
  );
}

/** @throws Error that says which library is damaged, and what brings it back. */
function checkWhole(path: string, again: string): void {
  if (process.platform === 'linux' && !isWhole(path)) throw new Error(`${path} is cut or damaged: ${again}`);
}

/** @throws Error if one of the addon's own two files isn't there or is damaged. */
function checkAddon(files: string[]): void {
  const again = `install nodetorch again, or build its addon again (npm run build:addon in ${root})`;
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`${file} is missing: ${again}`);
    checkWhole(file, again);
  }
}

/** Loads libtorch and the addon. Returns what the addon exports, which libtorch it is, and what opens a library. */
export function loadAddon(): { addon: unknown; libtorch: Libtorch; open(path: string): void } {
  const folder = addonFolder();
  const libtorch = findLibtorch(root);
  checkVersion(libtorch);
  const [bootstrap, main] = [join(folder, 'bootstrap.node'), join(folder, 'nodetorch.node')];
  checkAddon([bootstrap, main]);
  const require = createRequire(here);
  const { open } = require(bootstrap) as { open(path: string): void };
  try {
    for (const name of ['c10', 'torch_cpu', 'torch_cuda']) {
      const file = join(libtorch.root, 'lib', libraryFile(name));
      // The CUDA build registers its kernels when it is opened; without a GPU it reports no device.
      if (name === 'torch_cuda' && !existsSync(file)) continue;
      checkWhole(file, 'install this libtorch again');
      open(file);
    }
    return { addon: require(main), libtorch, open };
  } catch (error) {
    throw new Error(
      `can't load libtorch ${libtorch.version ?? ''} from ${libtorch.root} (${libtorch.source}): ` +
        (error as Error).message,
      { cause: error },
    );
  }
}
