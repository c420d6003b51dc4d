/** Opens libtorch, then the addon, which links to it by name: so one addon serves every build of libtorch. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkVersion, findLibtorch, type Libtorch, libraryFile, packageRoot } from './libtorch.js';

const here = fileURLToPath(import.meta.url);
const root = packageRoot(dirname(here));

/**
 * Folder with the addon's files: a build of one's own before one that was shipped.
 *
 * @throws Error that names the command that builds it, where there is neither.
 */
function addonFolder(): string {
  const folders = [
    join(root, 'build', 'Release'),
    join(root, 'prebuilds', `${process.platform}-${process.arch}`),
  ];
  const found = folders.find((folder) => existsSync(join(folder, 'nodetorch.node')));
  if (found === undefined) {
    throw new Error(
      `the native addon isn't there: expected nodetorch.node in ${folders.join(' or ')}. ` +
        `To build it: npm run build:addon (in ${root}; needs CMake and a C++ compiler)`,
    );
  }
  return found;
}

/** Loads libtorch and the addon. Returns what the addon exports, which libtorch it is, and what opens a library. */
export function loadAddon(): { addon: unknown; libtorch: Libtorch; open(path: string): void } {
  const folder = addonFolder();
  const libtorch = findLibtorch(root);
  checkVersion(libtorch);
  const require = createRequire(here);
  const { open } = require(join(folder, 'bootstrap.node')) as { open(path: string): void };
  const lib = (name: string) => join(libtorch.root, 'lib', libraryFile(name));
  try {
    open(lib('c10'));
    open(lib('torch_cpu'));
    // The CUDA build registers its kernels when it is opened; without a GPU it reports no device.
    if (existsSync(lib('torch_cuda'))) open(lib('torch_cuda'));
    return { addon: require(join(folder, 'nodetorch.node')), libtorch, open };
  } catch (error) {
    throw new Error(
      `can't load libtorch ${libtorch.version ?? ''} from ${libtorch.root} (${libtorch.source}): ` +
        (error as Error).message,
      { cause: error },
    );
  }
}
