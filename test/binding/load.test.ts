import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findLibtorch } from '../../binding/libtorch.js';

const repository = resolve(__dirname, '..', '..');
const real = findLibtorch(repository).root;
const library = (name: string) => `lib${name}.so`;
const onLinux = process.platform === 'linux' ? it : it.skip;

let folder: string;
let installed: string;

// A package without an addon, as npm would unpack it.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  installed = join(folder, 'node_modules', 'nodetorch');
  cpSync(join(repository, 'dist', 'binding'), join(installed, 'dist', 'binding'), { recursive: true });
  copyFileSync(join(repository, 'package.json'), join(installed, 'package.json'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function addAddon(): void {
  cpSync(
    join(repository, 'build', 'Release'),
    join(installed, 'prebuilds', `${process.platform}-${process.arch}`),
    {
      recursive: true,
    },
  );
}

/** A folder with a libtorch of these files. */
function libtorch(files: Record<string, string | Buffer>): string {
  const root = join(folder, 'libtorch');
  mkdirSync(join(root, 'lib'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return root;
}

/** What loading says, in an environment where nothing is found by chance. */
function load(environment: Record<string, string> = {}): string {
  const script =
    "import('./node_modules/nodetorch/dist/binding/load.js').then(m => m.loadAddon()).then(() => console.log('loaded'), e => console.log(e.message))";
  const { stdout, stderr, signal, status } = spawnSync(process.execPath, ['-e', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: folder, HOME: folder, ...environment },
  });
  return status === 0 ? stdout.trim() : `ended with ${signal ?? status}: ${stderr}`;
}

test('no addon: the folders looked at, and the command that builds it', () => {
  const text = load({ NODETORCH_LIBTORCH: real });
  expect(text).toContain("the native addon isn't there");
  expect(text).toContain(join(installed, 'build', 'Release'));
  expect(text).toContain('npm run build:addon');
});

test('NODETORCH_ADDON: the folder with the addon, and no other', () => {
  const own = join(repository, 'build', 'Release');
  expect(load({ NODETORCH_LIBTORCH: real, NODETORCH_ADDON: own })).toBe('loaded');
  addAddon();
  expect(load({ NODETORCH_LIBTORCH: real, NODETORCH_ADDON: folder })).toContain(
    `the native addon isn't there: expected nodetorch.node in ${folder}.`,
  );
});

test('an addon for other platforms only: which', () => {
  mkdirSync(join(installed, 'prebuilds', 'plan9-mips'), { recursive: true });
  expect(load({ NODETORCH_LIBTORCH: real })).toBe(
    `nodetorch has no addon for ${process.platform}-${process.arch} (there are: plan9-mips)`,
  );
});

describe('no libtorch', () => {
  it('names the places looked at and the command that gets one', () => {
    addAddon();
    const text = load();
    expect(text).toMatch(/^no libtorch found\. To get one: npx nodetorch install\n/);
    for (const place of ['NODETORCH_LIBTORCH', 'companion package', 'cache', '.venv', 'Python on the path']) {
      expect(text).toContain(place);
    }
  });

  it('says what NODETORCH_LIBTORCH should have been', () => {
    addAddon();
    expect(load({ NODETORCH_LIBTORCH: '/nowhere' })).toMatch(
      /^NODETORCH_LIBTORCH is \/nowhere: expected a folder with lib\/.*torch_cpu.*, and found none$/,
    );
  });
});

test('a version that is not supported: which ones are', () => {
  addAddon();
  const root = libtorch({ [`lib/${library('torch_cpu')}`]: '', 'build-version': '2.12.1+cpu\n' });
  expect(load({ NODETORCH_LIBTORCH: root })).toContain(
    `libtorch 2.12.1+cpu in ${root} (NODETORCH_LIBTORCH) can't be used: expected 2.13 or 2.14.`,
  );
});

describe('damaged libraries', () => {
  onLinux.each([0, 40, 5000, 1_000_000])('cut to %d bytes', (bytes) => {
    addAddon();
    const c10 = join('lib', library('c10'));
    const root = libtorch({ [c10]: readFileSync(join(real, c10)), [`lib/${library('torch_cpu')}`]: '' });
    truncateSync(join(root, c10), bytes);
    expect(load({ NODETORCH_LIBTORCH: root })).toMatch(
      /^can't load libtorch .*libc10\.so is cut or damaged: install this libtorch again$/,
    );
  });

  onLinux('not a library', () => {
    addAddon();
    const root = libtorch({
      [`lib/${library('c10')}`]: 'x'.repeat(100),
      [`lib/${library('torch_cpu')}`]: '',
    });
    expect(load({ NODETORCH_LIBTORCH: root })).toContain('is cut or damaged');
  });

  onLinux('missing', () => {
    addAddon();
    const root = libtorch({ [`lib/${library('torch_cpu')}`]: '' });
    expect(load({ NODETORCH_LIBTORCH: root })).toContain('no such file or directory');
  });
});

describe('damaged addons', () => {
  const addons = join('prebuilds', `${process.platform}-${process.arch}`);

  it.each(['bootstrap.node', 'nodetorch.node'])('%s is missing, or cut', (name) => {
    addAddon();
    const file = join(installed, addons, name);
    for (const bytes of process.platform === 'linux' ? [5000, 0] : []) {
      truncateSync(file, bytes);
      expect(load({ NODETORCH_LIBTORCH: real })).toBe(
        `${file} is cut or damaged: install nodetorch again, or build its addon again (npm run build:addon in ${installed})`,
      );
    }
    rmSync(file);
    expect(load({ NODETORCH_LIBTORCH: real })).toMatch(
      name === 'bootstrap.node'
        ? /^\S+bootstrap\.node is missing: install nodetorch again, or build its addon again/
        : /the native addon isn't there: expected nodetorch\.node/,
    );
  });
});

test('what is whole is loaded', () => {
  addAddon();
  expect(load({ NODETORCH_LIBTORCH: real })).toBe('loaded');
});

onLinux('what is read to bind libtorch is given back before its initializers need as much', () => {
  const script = `
    const { open } = require(process.argv[1]);
    for (const file of process.argv.slice(2)) open(file);
    console.log(require('fs').readFileSync('/proc/self/status', 'utf8'));`;
  const files = ['c10', 'torch_cpu'].map((name) => join(real, 'lib', library(name)));
  const bootstrap = join(repository, 'build', 'Release', 'bootstrap.node');
  const { stdout } = spawnSync(process.execPath, ['-e', script, bootstrap, ...files], { encoding: 'utf8' });
  const [peak, left] = ['VmHWM', 'VmRSS'].map((name) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(stdout)![1]),
  );
  // The tables have 14 MB.
  expect(peak! - left!).toBeLessThan(4000);
});

test('building without a compiler or CMake says so', () => {
  const build = (PATH: string) =>
    spawnSync(process.execPath, [join(repository, 'dist', 'scripts', 'setup.js')], {
      encoding: 'utf8',
      env: { PATH, NODETORCH_LIBTORCH: real, CXX: '' },
    });
  const { status, stderr } = build(folder);
  expect(stderr).toContain('CMake is needed to build the addon');
  expect(status).toBe(1);
  // A CMake, but no compiler.
  writeFileSync(join(folder, 'cmake'), '#!/bin/sh\n', { mode: 0o755 });
  expect(build(folder).stderr).toContain(
    "a C++20 compiler is needed to build the addon, and c++, g++, clang++ can't be run",
  );
});
