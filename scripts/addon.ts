/** Builds the addon (`npm run build:addon`); which libtorch it is built against doesn't matter for running it. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { checkVersion, findHeaders } from '../binding/libtorch.js';
import { root } from './python.js';

/** @throws Error that says what is missing. */
function checkTools(): void {
  const works = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!works('cmake'))
    throw new Error('CMake is needed to build the addon, and there is none on the path (Debian: cmake)');
  const compilers = process.env.CXX ? [process.env.CXX] : ['c++', 'g++', 'clang++'];
  if (process.platform !== 'win32' && !compilers.some(works)) {
    const text = `a C++20 compiler is needed to build the addon, and ${compilers.join(', ')} can't be run (Debian: g++)`;
    throw new Error(text);
  }
}

/**
 * Configures and builds; a second time only what has changed.
 *
 * @param folder - where, in the package; Release/ in it gets the addon.
 * @param settings - of CMakeLists.txt, as `NAME=value`.
 */
export function buildAddon(folder = 'build', ...settings: string[]): void {
  const libtorch = findHeaders(root);
  if (libtorch === null)
    throw new Error('no libtorch with headers found to build the addon against: npm run setup:python');
  checkVersion(libtorch);
  checkTools();
  const cmakeJs = createRequire(import.meta.url).resolve('cmake-js/bin/cmake-js');
  const args = [cmakeJs, 'compile', '--log-level', 'error', '--out', folder];
  for (const setting of [`NODETORCH_LIBTORCH=${libtorch.root}`, ...settings]) args.push(`--CD${setting}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (status === 0) return;
  throw new Error(`the addon's build failed:\n${stdout}\n${stderr}`);
}
