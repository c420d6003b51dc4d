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
  const others = !chosen && existsSync(shipped) ? readdirSync(shipped).join(', ') : '';
  if (others) throw new Error(`nodetorch has no addon for ${platform} (there are: ${others})`);
  throw new Error(
    `the native addon isn't there: expected nodetorch.node in ${folders.join(' or ')}. ` +
      `To build it: npm run build:addon (in ${root}; needs CMake and a C++ compiler)`,
  );
}

/**
 * @throws Error that says what is wrong with the library.
 */
function openWhole(open: (path: string) => void, path: string): void {
  if (process.platform === 'linux' && !isWhole(path)) {
    throw new Error(`${path} is cut or damaged: install this libtorch again`);
  }
  open(path);
}

/** Loads libtorch and the addon. Returns what the addon exports, which libtorch it is, and what opens a library. */
export function loadAddon(): { addon: unknown; libtorch: Libtorch; open(path: string): void } {
  const folder = addonFolder();
  const libtorch = findLibtorch(root);
  checkVersion(libtorch);
  const require = createRequire(here);
  const { open } = require(join(folder, 'bootstrap.node')) as { open(path: string): void };
  try {
    for (const name of ['c10', 'torch_cpu', 'torch_cuda']) {
      const file = join(libtorch.root, 'lib', libraryFile(name));
      // The CUDA build registers its kernels when it is opened; without a GPU it reports no device.
      if (name !== 'torch_cuda' || existsSync(file)) openWhole(open, file);
    }
    return { addon: require(join(folder, 'nodetorch.node')), libtorch, open };
  } catch (error) {
    throw new Error(
      `can't load libtorch ${libtorch.version ?? ''} from ${libtorch.root} (${libtorch.source}): ` +
        (error as Error).message,
      { cause: error },
    );
  }
}
