import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkVersion, findHeaders, findLibtorch, libraryFile } from '../../binding/libtorch.js';

const environment = { ...process.env };
const start = process.cwd();
let folder: string;

// Nothing is found by chance: no Python, an empty cache, an empty current folder.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  process.env = { PATH: folder, NODETORCH_CACHE: join(folder, 'cache') };
  mkdirSync(join(folder, 'project'));
  process.chdir(join(folder, 'project'));
});

afterEach(() => {
  process.env = environment;
  process.chdir(start);
  rmSync(folder, { recursive: true, force: true });
});

const find = (name = 'package') => findLibtorch(join(folder, name));

/** Makes something that looks like a libtorch. */
function libtorch(root: string, version = '2.13.0'): string {
  mkdirSync(join(root, 'lib'), { recursive: true });
  writeFileSync(join(root, 'lib', libraryFile('torch_cpu')), '');
  writeFileSync(join(root, 'version.py'), `__version__ = '${version}'\n`);
  return root;
}

const companion = (flavor: string) => {
  const root = join(
    folder,
    'with-companion',
    'node_modules',
    '@nodetorch',
    `libtorch-${flavor}-${process.platform}-${process.arch}`,
  );
  libtorch(root);
  writeFileSync(join(root, 'package.json'), '{}');
  return root;
};
const inCache = (name: string, version: string) =>
  libtorch(join(folder, 'cache', `libtorch-${name}`, 'torch'), version);
const venv = (root: string) =>
  libtorch(
    process.platform === 'win32'
      ? join(root, 'Lib/site-packages/torch')
      : join(root, 'lib/python3.12/site-packages/torch'),
  );

test('the order of the search', () => {
  expect(() => find()).toThrow('no libtorch found');
  process.env.VIRTUAL_ENV = join(folder, 'environment');
  const active = venv(process.env.VIRTUAL_ENV);
  expect(find()).toEqual({ root: active, version: '2.13.0', source: 'virtual environment' });
  const local = venv(join(folder, 'project', '.venv'));
  expect(find()).toEqual({ root: local, version: '2.13.0', source: '.venv' });
  const cached = inCache('2.13.0-cpu', '2.13.0+cpu');
  expect(find()).toEqual({ root: cached, version: '2.13.0+cpu', source: 'cache' });
  const cpu = companion('cpu');
  expect(find('with-companion')).toEqual({ root: cpu, version: '2.13.0', source: 'companion package' });
  const chosen = libtorch(join(folder, 'chosen'), '2.14.1');
  process.env.NODETORCH_LIBTORCH = chosen;
  expect(find('with-companion')).toEqual({ root: chosen, version: '2.14.1', source: 'NODETORCH_LIBTORCH' });
});

test('of the cache, the newest that can be used, CUDA before CPU', () => {
  const root = inCache('2.13.0-cpu', '2.13.0+cpu');
  inCache('2.9.0-cpu', '2.9.0');
  inCache('2.15.0-cpu', '2.15.0');
  expect(find().root).toBe(root);
  const newer = inCache('2.14.1-cpu', '2.14.1+cpu');
  expect(find().root).toBe(newer);
  const cuda = inCache('2.14.1-cuda', '2.14.1+cu130');
  expect(find().root).toBe(cuda);
});

test('NODETORCH_LIBTORCH may name the folder, its lib, or what the command line tool made', () => {
  const root = libtorch(join(folder, 'made', 'torch'));
  for (const name of [root, join(root, 'lib'), join(folder, 'made')]) {
    process.env.NODETORCH_LIBTORCH = name;
    expect(find().root).toBe(root);
  }
});

test('a bad NODETORCH_LIBTORCH is an error even where there is another libtorch', () => {
  inCache('2.13.0-cpu', '2.13.0');
  process.env.NODETORCH_LIBTORCH = join(folder, 'none');
  expect(() => find()).toThrow(/NODETORCH_LIBTORCH is .*none: expected a folder with lib/);
});

test.each(['2.12.1', '2.15.0+cpu', '3.13.0', '2.1'])('version %s is refused', (version) => {
  expect(() => checkVersion({ root: '/r', version, source: 'cache' })).toThrow(
    `libtorch ${version} in /r (cache) can't be used: expected 2.13 or 2.14. `,
  );
});

test.each(['2.13.0', '2.13.1+cpu', '2.14.1+cu130', null])('version %s is taken', (version) => {
  expect(() => checkVersion({ root: '/r', version, source: 'cache' })).not.toThrow();
});

test('what has no headers is not built against', () => {
  const headers = () => findHeaders(join(folder, 'package'));
  inCache('2.13.0-cpu', '2.13.0+cpu');
  expect(headers()).toBeNull();
  const local = venv(join(folder, 'project', '.venv'));
  mkdirSync(join(local, 'include', 'ATen'), { recursive: true });
  expect(headers()).toEqual({ root: local, version: '2.13.0', source: '.venv' });
  process.env.NODETORCH_LIBTORCH = libtorch(join(folder, 'chosen'));
  expect(headers()?.root).toBe(local);
  mkdirSync(join(folder, 'chosen', 'include', 'ATen'), { recursive: true });
  expect(headers()?.root).toBe(join(folder, 'chosen'));
  process.env.NODETORCH_LIBTORCH = join(folder, 'none');
  expect(headers).toThrow('NODETORCH_LIBTORCH is');
});
