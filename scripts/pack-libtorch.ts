/**
 * `npm run pack:libtorch`: the libtorch that would be loaded, as a package, so that npm's registry alone serves an
 * installation. Written to `out/`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkVersion, findLibtorch, libraryFile } from '../binding/libtorch.js';
import { platform } from '../binding/load.js';
import { isNeeded } from '../src/ts/cli/wheel.js';
import { root } from './python.js';

const libtorch = findLibtorch(root);
checkVersion(libtorch);
if (libtorch.version === null) throw new Error(`the version of libtorch in ${libtorch.root} is not known`);
const libraries = readdirSync(join(libtorch.root, 'lib')).filter((name) => isNeeded(`torch/lib/${name}`));
if (libraries.includes(libraryFile('torch_cuda'))) {
  // With CUDA's own libraries it is 4 GB, far more than npm's registry takes.
  throw new Error(`libtorch in ${libtorch.root} is a CUDA build: name one for the CPU in NODETORCH_LIBTORCH`);
}

const version = libtorch.version.replace(/\+.*/, '');
const name = `@nodetorch/libtorch-cpu-${platform}`;
const out = join(root, 'out');
const folder = join(out, `libtorch-cpu-${platform}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'lib'), { recursive: true });

let [before, after] = [0, 0];
for (const library of libraries) {
  const file = join(folder, 'lib', library);
  cpSync(join(libtorch.root, 'lib', library), file);
  before += statSync(file).size;
  // Names that only a linker or a debugger reads. What is exported stays.
  if (process.platform === 'linux') execFileSync('strip', ['--strip-unneeded', file]);
  after += statSync(file).size;
}
writeFileSync(join(folder, 'build-version'), `${libtorch.version}\n`);
cpSync(licence(), join(folder, 'LICENSE'));
const [os, cpu] = [process.platform, process.arch];
const description = {
  name,
  version,
  description: `libtorch ${version} for the CPU, ${platform}: PyTorch's shared libraries, for nodetorch`,
  license: 'BSD-3-Clause',
  os: [os],
  cpu: [cpu],
  ...(os === 'linux' && { libc: ['glibc'] }),
};
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
writeFileSync(
  join(folder, 'README.md'),
  `# ${name}\n\nPyTorch's shared libraries (libtorch ${libtorch.version}), which nodetorch loads if this package is installed ` +
    `beside it:\n\n    npm install nodetorch ${name}\n`,
);
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--pack-destination', out], { cwd: folder, encoding: 'utf8' }),
) as [{ filename: string; size: number }];
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
console.log(`${name} ${version}: ${libraries.join(', ')}`);
console.log(`${mb(before)}, stripped ${mb(after)}, packed ${mb(packed.size)}: ${join(out, packed.filename)}`);

/** PyTorch's licence: beside the libraries in a zip of libtorch, in a folder of its own in Python's packages. */
function licence(): string {
  const packages = dirname(libtorch.root);
  const infos = readdirSync(packages).filter((each) => /^torch-.*\.dist-info$/.test(each));
  const files = [
    join(libtorch.root, 'LICENSE'),
    ...infos.flatMap((info) => [
      join(packages, info, 'licenses', 'LICENSE'),
      join(packages, info, 'LICENSE'),
    ]),
  ];
  const found = files.find((file) => {
    try {
      return readFileSync(file).length > 0;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error(`no licence of PyTorch in ${files.join(' or ')}`);
  return found;
}
