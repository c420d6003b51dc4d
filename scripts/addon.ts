/** Builds the addon against the libtorch that would be loaded (`npm run build:addon`). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkVersion, findLibtorch } from '../binding/libtorch.js';
import { root } from './python.js';

/** @throws Error that says what is missing. */
function checkTools(): void {
  const works = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!works('cmake')) throw new Error('CMake is needed to build the addon, and there is none on the path (Debian: cmake)');
  const compilers = process.env.CXX ? [process.env.CXX] : ['c++', 'g++', 'clang++'];
  if (process.platform !== 'win32' && !compilers.some(works)) {
    const text = `a C++20 compiler is needed to build the addon, and ${compilers.join(', ')} can't be run (Debian: g++)`;
    throw new Error(text);
  }
}

/** Configures and builds; a second time only what has changed. */
export function buildAddon(): void {
  const libtorch = findLibtorch(root);
  checkVersion(libtorch);
  if (!existsSync(join(libtorch.root, 'include', 'ATen'))) {
    throw new Error(`libtorch in ${libtorch.root} (${libtorch.source}) has no headers to build against`);
  }
  checkTools();
  const cmakeJs = createRequire(import.meta.url).resolve('cmake-js/bin/cmake-js');
  const args = [cmakeJs, 'compile', '--log-level', 'error', `--CDNODETORCH_LIBTORCH=${libtorch.root}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (status === 0) return;
  throw new Error(`the addon's build failed:\n${stdout}\n${stderr}`);
}
