import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findLibtorch, libraryFile } from '../../binding/libtorch.js';

const repository = resolve(__dirname, '..', '..');
const main = join(repository, 'dist', 'src', 'ts', 'cli', 'main.js');
const real = findLibtorch(repository).root;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function doctor(NODETORCH_LIBTORCH: string, ...args: string[]) {
  return start(main, { NODETORCH_LIBTORCH }, 'doctor', ...args);
}

function start(program: string, more: Record<string, string>, ...args: string[]) {
  const env = { PATH: folder, HOME: folder, ...more };
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    env,
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, text: stdout.trim() };
}

const advice = (text: string) => text.split('\n').at(-1);

function libtorch(version: string, files: string[] = []): string {
  mkdirSync(join(folder, 'lib'));
  for (const name of ['torch_cpu', ...files]) writeFileSync(join(folder, 'lib', libraryFile(name)), '');
  writeFileSync(join(folder, 'build-version'), version);
  return folder;
}

test('all is well', () => {
  const { status, text } = doctor(real);
  expect(status).toBe(0);
  expect(text).toMatch(/^libtorch +2\.1[34]\.\d+\S* \((cpu|cuda)\) in /m);
  expect(text).toContain(`+ NODETORCH_LIBTORCH: ${real}`);
  expect(advice(text)).toMatch(
    /^(All is well: operators use \d+ threads\.|There is a GPU|libtorch is a CUDA build)/,
  );
});

test('--json', () => {
  const { status, text } = doctor(real, '--json');
  expect(status).toBe(0);
  const report = JSON.parse(text);
  expect(report).toMatchObject({
    ok: true,
    node: process.version,
    platform: { os: process.platform, arch: process.arch },
    libtorch: { root: real, source: 'NODETORCH_LIBTORCH' },
    loaded: { threads: expect.any(Number), features: expect.arrayContaining(['lapack']) },
    error: null,
  });
});

test('no libtorch', () => {
  // Away from the repository, where there is the reference's.
  for (const name of ['package.json', 'dist/src', 'dist/binding', 'build/Release'])
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status, text } = start(join(folder, 'dist', 'src', 'ts', 'cli', 'main.js'), {}, 'doctor');
  expect(status).toBe(1);
  expect(text).toMatch(/^libtorch +none$/m);
  const looked = ['NODETORCH_LIBTORCH', 'companion package', 'cache', '.venv', 'virtual environment'];
  for (const place of [...looked, 'Python on the path']) expect(text).toContain(`            - ${place} (`);
  expect(text).toContain('error: no libtorch found. To get one: npx nodetorch install');
  expect(advice(text)).toBe('Get libtorch: npx nodetorch install');
});

test('no libtorch where one is named', () => {
  const { status, text } = doctor(join(folder, 'none'));
  expect(status).toBe(1);
  expect(text).toContain('error: NODETORCH_LIBTORCH is');
  expect(advice(text)).toBe('Name a folder with libtorch in NODETORCH_LIBTORCH, or unset it.');
});

test('a version that is not supported', () => {
  const { status, text } = doctor(libtorch('2.12.0+cpu'));
  expect(status).toBe(1);
  expect(text).toMatch(/^libtorch +2\.12\.0\+cpu \(cpu\) in /m);
  expect(advice(text)).toBe('Unset NODETORCH_LIBTORCH, then: npx nodetorch install');
});

test('a libtorch that is damaged', () => {
  const { status, text } = doctor(libtorch('2.13.0', ['c10']));
  expect(status).toBe(1);
  expect(text).toMatch(/^error: can't load libtorch 2\.13\.0 from .*/m);
  expect(advice(text)).toBe('Install libtorch again: npx nodetorch install --force');
});

test('an addon that is damaged', () => {
  const addon = join(folder, 'addon');
  cpSync(join(repository, 'build', 'Release'), addon, { recursive: true });
  rmSync(join(addon, 'bootstrap.node'));
  const { status, text } = start(main, { NODETORCH_LIBTORCH: real, NODETORCH_ADDON: addon }, 'doctor');
  expect(status).toBe(1);
  expect(text).toMatch(/^error: \S+bootstrap\.node is missing: install nodetorch again/m);
  expect(advice(text)).toBe('Install nodetorch again.');
});

const onLinux = process.platform === 'linux' ? test : test.skip;

/** The real libraries, and one more by the name by which a CUDA build is known. */
function standIn(): string {
  mkdirSync(join(folder, 'lib'));
  const libraries = readdirSync(join(real, 'lib')).filter((name) => name.includes('.so'));
  for (const name of libraries) symlinkSync(join(real, 'lib', name), join(folder, 'lib', name));
  const cuda = libraryFile('torch_cuda');
  if (!libraries.includes(cuda))
    symlinkSync(join(real, 'lib', libraryFile('c10')), join(folder, 'lib', cuda));
  return folder;
}

onLinux('a CUDA build where no GPU can be used', () => {
  const { status, text } = doctor(process.env.NODETORCH_TEST_CUDA_BUILD ?? standIn(), '--json');
  const { libtorch, cuda, loaded, advice } = JSON.parse(text);
  expect([status, libtorch.flavor, cuda.build]).toEqual([0, 'cuda', true]);
  expect(loaded).toMatchObject({ threads: expect.any(Number), devices: cuda.devices });
  if (cuda.devices.length > 0) return; // the real build, and a GPU
  expect(advice).toMatch(
    /^libtorch is a CUDA build, and (NVIDIA's driver isn't there: .*|no GPU can be used with .*) The CPU works\.$/,
  );
});

const onCpu = existsSync(join(real, 'lib', libraryFile('torch_cuda'))) ? test.skip : onLinux;

onCpu('a GPU, and a build for the CPU', () => {
  writeFileSync(join(folder, 'nvidia-smi'), '#!/bin/sh\necho 580.95.05\n', { mode: 0o755 });
  const { text } = doctor(real);
  expect(text).toMatch(/^CUDA +not in this libtorch; driver: \d+/m);
  expect(advice(text)).toBe('There is a GPU: to use it, npx nodetorch install --flavor cuda');
});

test('misuse', () => {
  const { status, text } = doctor(real, '--xml');
  expect([status, text]).toEqual([1, '']);
});
