/** `npm run pack:addon`: the addon, stripped, to `prebuilds/<platform>-<arch>`, from where the package ships it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from '../binding/load.js';
import { buildAddon } from './addon.js';
import { root } from './python.js';

const folder = join(root, 'prebuilds', platform);

buildAddon();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of ['bootstrap.node', 'nodetorch.node']) {
  const file = join(folder, name);
  copyFileSync(join(root, 'build', 'Release', name), file);
  if (process.platform === 'linux') execFileSync('strip', ['--strip-unneeded', file]);
  if (process.platform === 'darwin') execFileSync('strip', ['-x', file]);
  const needs =
    process.platform === 'linux' ? `, needs ${newest(file, 'GLIBC')} and ${newest(file, 'GLIBCXX')}` : '';
  console.log(`${file}: ${statSync(file).size} bytes${needs}`);
}

/** The newest version of a library's symbols that the file asks for: what it runs on follows from it. */
function newest(file: string, library: string): string {
  const versions = execFileSync('objdump', ['-T', file], { encoding: 'utf8' }).match(
    new RegExp(`\\b${library}_[\\d.]+`, 'g'),
  );
  return (
    [...new Set(versions)].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0] ?? `no ${library}`
  );
}
