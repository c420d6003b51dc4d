import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  const env = { PATH: folder, HOME: folder, NODETORCH_LIBTORCH };
  const { status, stdout } = spawnSync(process.execPath, [main, 'doctor', ...args], {
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

test('misuse', () => {
  const { status, text } = doctor(real, '--xml');
  expect([status, text]).toEqual([1, '']);
});
