import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { libraryFile } from '../../binding/libtorch.js';
import { tag, torchFiles, wheel, write } from './wheels.js';

const main = resolve(__dirname, '..', '..', 'dist', 'src', 'ts', 'cli', 'main.js');
const name = `torch-2.13.0+cpu-${tag}.whl`;
const cpu = wheel(name, torchFiles('2.13.0+cpu', { 'torch/lib/libbig.so': Buffer.alloc(300_000, 7) }));

let folder: string;
let cache: string;
let wheels: string;
let server: Server | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  [cache, wheels] = [join(folder, 'cache'), join(folder, 'wheels')];
  mkdirSync(wheels);
});

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

// No pip on the path.
const environment = () => ({ PATH: folder, HOME: folder, NODETORCH_CACHE: cache });

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [main, 'install', ...args], { env: environment(), cwd: folder });
}

async function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout!.on('data', (text) => (stdout += text));
  child.stderr!.on('data', (text) => (stderr += text));
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
}

const install = (...args: string[]) => ended(start(...args));

/** Serves until the test ends. Returns the address. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const page = (files: Record<string, Buffer>) =>
  Object.entries(files)
    .map(([file, content]) => {
      const sum = createHash('sha256').update(content).digest('hex');
      return `<a href="/files/${encodeURIComponent(file)}#sha256=${sum}">${file}</a><br>`;
    })
    .join('\n');

/** An index with these wheels; `send` may answer for a file in its own way. */
function index(
  files: Record<string, Buffer>,
  send?: (content: Buffer, request: IncomingMessage, response: ServerResponse) => void,
) {
  return serve((request, response) => {
    const path = decodeURIComponent(request.url!);
    if (path.startsWith('/files/')) {
      const content = files[path.slice('/files/'.length)];
      if (content === undefined) response.writeHead(404).end();
      else if (send) send(content, request, response);
      else response.end(content);
      return;
    }
    const project = path.split('/').at(-2)!.replaceAll('-', '_');
    const found = Object.entries(files).filter(([file]) => file.startsWith(`${project}-`));
    if (found.length === 0) response.writeHead(404).end();
    else response.end(page(Object.fromEntries(found)));
  });
}

const installed = () => join(cache, 'libtorch-2.13.0-cpu');

/** All of it and nothing else. */
function expectInstalled(): void {
  expect(readdirSync(cache)).toEqual(['libtorch-2.13.0-cpu']);
  expect(readdirSync(join(installed(), 'torch')).sort()).toEqual(['lib', 'version.py']);
  expect(readdirSync(join(installed(), 'torch', 'lib')).sort()).toEqual(
    ['libbig.so', libraryFile('c10'), libraryFile('torch_cpu')].sort(),
  );
  expect(readFileSync(join(installed(), 'torch', 'lib', 'libbig.so')).equals(Buffer.alloc(300_000, 7))).toBe(
    true,
  );
}

describe('from', () => {
  const sources: [string, () => string | Promise<string>][] = [
    ['a wheel', () => write(wheels, name, cpu)],
    ['a folder of wheels', () => resolve(write(wheels, name, cpu), '..')],
    ['an index', () => index({ [name]: cpu })],
    ['the address of a wheel', async () => `${await index({ [name]: cpu })}/files/${name}`],
  ];
  test.each(sources)('%s', async (_what, make) => {
    const { status, stdout, stderr } = await install('--from', await make());
    expect([status, stderr]).toEqual([0, expect.stringContaining('unpacking')]);
    expect(stdout.trim()).toBe(join(installed(), 'torch'));
    expectInstalled();
  });
});

describe('through pip', () => {
  const onUnix = process.platform === 'win32' ? it.skip : it;

  /** A Python whose pip finds these wheels, and writes down what it was asked for. */
  function pip(files: Record<string, Buffer>): () => string[] {
    for (const [file, content] of Object.entries(files)) write(wheels, file, content);
    const script = `#!/bin/sh
      [ "$3" = --version ] && exit 0
      echo "$@" >> asked
      while [ "$1" != --dest ]; do shift; done
      exec /bin/cp wheels/*.whl "$2"`;
    writeFileSync(join(folder, 'python3'), script, { mode: 0o755 });
    return () => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  }

  onUnix('a build for the CPU', async () => {
    const asked = pip({ [name]: cpu });
    const { status, stderr } = await install();
    expect([status, stderr]).toEqual([0, expect.stringContaining('unpacking')]);
    expectInstalled();
    const what =
      process.platform === 'darwin'
        ? 'torch==2.13.0'
        : 'torch==2.13.0\\+cpu --extra-index-url https://download\\.pytorch\\.org/whl/cpu';
    expect(asked()).toEqual([
      expect.stringMatching(
        new RegExp(
          `^-m pip download --disable-pip-version-check --only-binary :all: --dest \\S+ --no-deps ${what}$`,
        ),
      ),
    ]);
  });

  onUnix('CUDA, with what it pins', async () => {
    const torch = `torch-2.14.1-${tag}.whl`;
    const files = torchFiles('2.14.1+cu130', { [`torch/lib/${libraryFile('torch_cuda')}`]: 'cuda' });
    const asked = pip({
      [torch]: wheel(torch, files, ['filelock', 'nvidia-cudnn-cu13==9.1.0', 'sympy>=1.13']),
    });
    const { status, stderr } = await install('--flavor', 'cuda', '--version', '2.14.1');
    expect([status, stderr]).toEqual([0, expect.anything()]);
    expect(asked()[1]).toMatch(/ --dest \S+ nvidia-cudnn-cu13==9\.1\.0$/);
  });
});

test('what is there is not installed again, unless it is forced', async () => {
  const from = write(wheels, name, cpu);
  await install('--from', from);
  writeFileSync(join(installed(), 'mark'), '');
  expect((await install('--from', from)).stderr).toContain('is there already');
  expect(existsSync(join(installed(), 'mark'))).toBe(true);
  await install('--from', from, '--force');
  expectInstalled();
  expect(existsSync(join(installed(), 'mark'))).toBe(false);
});

test('a cut connection is taken up where it ended', async () => {
  const starts: number[] = [];
  const from = await index({ [name]: cpu }, (content, request, response) => {
    const { range } = request.headers;
    const first = Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
    starts.push(first);
    response.writeHead(range ? 206 : 200, { 'content-length': content.length - first });
    response.write(content.subarray(first, first + 120_000), () => {
      if (first + 120_000 < content.length) setTimeout(() => response.destroy(), 50);
      else response.end();
    });
  });
  const { status } = await install('--from', from);
  expect(status).toBe(0);
  // Where each answer was cut, which is up to what had arrived.
  expect(starts.length).toBeGreaterThan(2);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  expectInstalled();
});

test.each([true, false])(
  'a server that cuts every answer is given up (it knows ranges: %s)',
  async (ranges) => {
    let answers = 0;
    const from = await index({ [name]: cpu }, (content, request, response) => {
      // With ranges there is nothing new from some place on; without, it begins again and ends sooner or later.
      const start = ranges ? Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0) : 0;
      const end = ranges ? 120_000 : 100_000 - 10_000 * (answers % 2);
      answers++;
      response.writeHead(start > 0 ? 206 : 200, { 'content-length': content.length - start });
      response.write(content.subarray(start, end), () => setTimeout(() => response.destroy(), 50));
    });
    const { status, stderr } = await install('--from', from);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/error: can't download .*whl/)]);
    expect(answers).toBeLessThan(10);
  },
);

test('a server that answers with other bytes than it was asked for is asked for all', async () => {
  let whole = 0;
  const from = await index({ [name]: cpu }, (content, request, response) => {
    const { range } = request.headers;
    response.writeHead(range ? 206 : 200, {
      'content-length': content.length,
      ...(range ? { 'content-range': `bytes 0-${content.length - 1}/${content.length}` } : {}),
    });
    if (range || whole++ > 0) response.end(content);
    else response.write(content.subarray(0, 1000), () => setTimeout(() => response.destroy(), 50));
  });
  expect((await install('--from', from)).status).toBe(0);
  expect(whole).toBe(2);
  expectInstalled();
});

test('bytes that nobody asked for', async () => {
  const from = await index({ [name]: cpu }, (content, _request, response) => {
    response.writeHead(206, { 'content-range': `bytes 1000-${content.length - 1}/${content.length}` });
    response.end(content.subarray(1000));
  });
  expect((await install('--from', from)).stderr).toMatch(
    /asked for the bytes from 0 on, and answered with those from 1000 on/,
  );
});

test('a range that is refused though none was asked for', async () => {
  const from = await index({ [name]: cpu }, (_content, _request, response) => response.writeHead(416).end());
  expect((await install('--from', from)).stderr).toMatch(
    /error: can't download .*: it answered 416 Range Not Satisfiable/,
  );
});

test('a later run continues what an earlier one left, also from a server without ranges', async () => {
  mkdirSync(join(cache, 'downloads'), { recursive: true });
  writeFileSync(join(cache, 'downloads', `${name}.part`), cpu.subarray(0, 100_000));
  const from = await index({ [name]: cpu });
  expect((await install('--from', from)).status).toBe(0);
  expectInstalled();
});

test('a wrong checksum leaves nothing behind', async () => {
  const from = await index({ [name]: cpu }, (content, _request, response) => {
    const other = Buffer.from(content);
    other[50] = other[50]! ^ 1;
    response.end(other);
  });
  const { status, stderr } = await install('--from', from);
  expect(status).toBe(1);
  expect(stderr).toMatch(/error: .* has the checksum [0-9a-f]{64}, and not [0-9a-f]{64} as its index says/);
  expect(readdirSync(cache)).toEqual(['downloads']);
  expect(readdirSync(join(cache, 'downloads'))).toEqual([]);
});

test('what came without a checksum and was no wheel is not kept for the next run', async () => {
  let answers = 0;
  const address = await index({ [name]: cpu }, (content, _request, response) =>
    response.end(answers++ === 0 ? '<html>Please log in</html>' : content),
  );
  const from = `${address}/files/${name}`;
  expect((await install('--from', from)).stderr).toMatch(/error: .* is not a whole wheel/);
  expect((await install('--from', from)).status).toBe(0);
  expectInstalled();
});

test('a server that refuses, or is not there', async () => {
  const from = await index({ [name]: cpu }, (_content, _request, response) => response.writeHead(403).end());
  expect((await install('--from', from)).stderr).toMatch(
    /error: can't download .*: it answered 403 Forbidden/,
  );
  expect((await install('--from', 'http://127.0.0.1:9/')).stderr).toMatch(
    /error: can't reach http:\/\/127\.0\.0\.1:9\/torch\//,
  );
});

test('two at once: one installs, the other waits and finds it', async () => {
  let release = () => {};
  const gate = new Promise<void>((done) => (release = done));
  let downloads = 0;
  const from = await index({ [name]: cpu }, async (content, _request, response) => {
    downloads++;
    await gate;
    response.end(content);
  });
  const first = start('--from', from);
  const firstEnded = ended(first);
  while (downloads === 0) await new Promise((done) => setTimeout(done, 20));
  const second = start('--from', from);
  const secondEnded = ended(second);
  await once(second.stderr!, 'data'); // it says that it waits
  release();
  expect(await firstEnded).toMatchObject({ status: 0 });
  expect(await secondEnded).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^waiting for process .*\n.*is there already/),
  });
  expect(downloads).toBe(1);
  expectInstalled();
});

test('what a killed one has left is taken over by one of many', async () => {
  const from = write(wheels, name, cpu);
  const { pid } = spawnSync(process.execPath, ['-e', '']); // gone by now
  mkdirSync(join(cache, '.lock.gone'), { recursive: true }); // by one who was killed at it
  utimesSync(join(cache, '.lock.gone'), 0, 0);
  writeFileSync(join(cache, '.lock'), `${pid} ${hostname()}`);
  const all = await Promise.all(Array.from({ length: 4 }, () => install('--from', from)));
  expect(all.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  expect(all.filter(({ stderr }) => stderr.includes('unpacking'))).toHaveLength(1);
  expectInstalled();
});

test('what a killed one has left is taken over', async () => {
  mkdirSync(join(cache, '.stage', 'libtorch'), { recursive: true });
  const { pid } = spawnSync(process.execPath, ['-e', '']); // gone by now
  writeFileSync(join(cache, '.lock'), `${pid} ${hostname()}`);
  expect((await install('--from', write(wheels, name, cpu))).status).toBe(0);
  expectInstalled();
});

test.each(['', '12'])('a lock that a killed one has left unfinished: "%s"', async (content) => {
  mkdirSync(cache);
  writeFileSync(join(cache, '.lock'), content);
  utimesSync(join(cache, '.lock'), 0, 0);
  expect((await install('--from', write(wheels, name, cpu))).status).toBe(0);
  expectInstalled();
});

test('an empty folder is no libtorch', async () => {
  mkdirSync(join(installed(), 'torch', 'lib'), { recursive: true });
  expect((await install('--from', write(wheels, name, cpu))).stderr).toContain('unpacking');
  expectInstalled();
});

test('interrupted, it leaves only what can be continued', async () => {
  const from = await index({ [name]: cpu }, (content, _request, response) => {
    response.writeHead(200, { 'content-length': content.length });
    response.write(content.subarray(0, 1000));
  });
  const child = start('--from', from);
  const end = ended(child);
  const part = join(cache, 'downloads', `${name}.part`);
  while (!existsSync(part) || readFileSync(part).length === 0)
    await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGINT');
  expect((await end).status).toBe(130);
  expect(readdirSync(cache)).toEqual(['downloads']);
});

// Only root may mount a disk of a given size.
const asRoot = process.platform === 'linux' && process.getuid!() === 0 ? it : it.skip;

describe('a full disk', () => {
  asRoot.each([
    ['beginning', '64k', /no space left in /],
    ['downloading', '200k', /no space left in .*downloads for torch-2\.13\.0/],
    ['unpacking', '2m', /no space left in .*: 17 MB are needed, and 2 MB are free/],
  ])('when %s leaves nothing behind', async (_when, size, message) => {
    mkdirSync(cache);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', cache]).status !== 0) {
      console.log('skipped: no disk can be mounted here');
      return;
    }
    try {
      // Filled by something else.
      if (size === '64k') writeFileSync(join(cache, 'full'), Buffer.alloc(64 * 1024));
      const { status, stderr } = await install('--from', await index({ [name]: cpu }));
      expect([status, stderr]).toEqual([1, expect.stringMatching(message)]);
      expect(readdirSync(cache).filter((each) => each !== 'full')).toEqual([]);
    } finally {
      spawnSync('umount', [cache]);
    }
  });
});

describe('CUDA', () => {
  const torch = `torch-2.14.1-${tag}.whl`;
  const system = { linux: 'Linux', win32: 'Windows', darwin: 'Darwin' }[process.platform as string];
  const cuda = libraryFile('torch_cuda');
  const files: Record<string, Buffer> = {
    [torch]: wheel(torch, torchFiles('2.14.1+cu130', { [`torch/lib/${cuda}`]: 'cuda' }), [
      'filelock',
      `nvidia-cudnn-cu13==9.1.0; platform_system == "${system}"`,
      `cuda-toolkit[cublas,cusolver]==13.0.3; platform_system == "${system}"`,
      'triton~=3.8.0',
    ]),
  };
  const add = (file: string, content: Record<string, string>, requires: string[] = []) => {
    files[file] = wheel(file, content, requires);
  };
  add('cuda_toolkit-13.0.3.0-py3-none-any.whl', {}, [
    "nvidia-cublas==13.1.1.*; extra == 'cublas'",
    "nvidia-cufft==12.0.*; extra == 'cufft'",
    "nvidia-nvjitlink<14,>=13.0.88; (sys_platform == 'linux' or sys_platform == 'win32') and extra == 'cusolver'",
  ]);
  for (const version of ['12.9.1', '13.0.99', '14.0.1'])
    add(`nvidia_nvjitlink-${version}-py3-none-any.whl`, { 'nvidia/cu13/lib/libnvJitLink.so.13': version });
  add('nvidia_cublas-13.1.1.3-py3-none-any.whl', {
    'nvidia/cu13/lib/libcublas.so.13': 'pinned',
    'nvidia/cu13/include/cublas.h': '',
  });
  add('nvidia_cublas-13.9.0.0-py3-none-any.whl', { 'nvidia/cu13/lib/libcublas.so.13': 'newer' });
  add('nvidia_cudnn_cu13-9.1.0-py3-none-any.whl', { 'nvidia/cudnn/lib/libcudnn.so.9': 'cudnn' }, [
    'nvidia-cublas',
  ]);

  const args = ['--flavor', 'cuda', '--version', '2.14.1'];

  it('brings the libraries that torch pins, laid out as torch looks for them', async () => {
    const { status, stderr } = await install(...args, '--from', await index(files));
    expect([status, stderr]).toEqual([0, expect.anything()]);
    const root = join(cache, 'libtorch-2.14.1-cuda');
    expect(readdirSync(root).sort()).toEqual(['nvidia', 'torch']);
    expect(readdirSync(join(root, 'torch', 'lib'))).toContain(cuda);
    expect(readFileSync(join(root, 'nvidia/cu13/lib/libcublas.so.13'), 'utf8')).toBe('pinned');
    expect(readFileSync(join(root, 'nvidia/cudnn/lib/libcudnn.so.9'), 'utf8')).toBe('cudnn');
    expect(readFileSync(join(root, 'nvidia/cu13/lib/libnvJitLink.so.13'), 'utf8')).toBe('13.0.99');
    expect(existsSync(join(root, 'nvidia/cu13/include'))).toBe(false);
  });

  it('is all or nothing', async () => {
    const { 'nvidia_cudnn_cu13-9.1.0-py3-none-any.whl': _missing, ...rest } = files;
    const { status, stderr } = await install(...args, '--from', await index(rest));
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('torch requires nvidia-cudnn-cu13==9.1.0, and there is none'),
    ]);
    expect(readdirSync(cache)).toEqual(['downloads']);
  });

  it('is not what a build for the CPU is', async () => {
    const { stderr } = await install('--flavor', 'cuda', '--from', write(wheels, name, cpu));
    expect(stderr).toContain('is a build for cpu, and cuda was asked for');
    expect(readdirSync(cache)).toEqual([]);
  });
});

describe('misuse', () => {
  test.each([
    [['--version', '2.12.0'], "libtorch 2.12.0 can't be used: expected 2.13.x or 2.14.x"],
    [['--version', '../2.13.0'], "libtorch ../2.13.0 can't be used"],
    [['--flavor', 'tpu'], "argument 'tpu' is invalid. Allowed choices are cpu, cuda"],
    [
      ['--from', 'nowhere'],
      "nowhere isn't there: expected a wheel of torch, a folder of wheels, or an address",
    ],
    [['--from', 'wheels'], 'no torch 2.13.0 for'],
    [['--speed', 'high'], "unknown option '--speed'"],
  ])('%j', async (args, message) => {
    const { status, stderr } = await install(...args);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  it('says which versions there are', async () => {
    write(wheels, name, cpu);
    const { stderr } = await install('--version', '2.14.0', '--from', wheels);
    expect(stderr).toContain('(versions there: 2.13.0+cpu)');
  });

  it('a wheel of another version than was asked for', async () => {
    const { stderr } = await install('--version', '2.14.0', '--from', write(wheels, name, cpu));
    expect(stderr).toContain('is not version 2.14.0: name it with --version');
  });
});
