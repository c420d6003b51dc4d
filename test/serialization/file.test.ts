import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const entry = JSON.stringify(`file://${join(__dirname, '..', '..', 'dist', 'src', 'ts', 'index.js')}`);
const program = (path: string) => `
  import * as torch from ${entry};
  torch.save({ large: torch.zeros([50_000_000]) }, ${JSON.stringify(path)});`;

function old(name: string): [path: string, place: string] {
  const place = file(name);
  mkdirSync(place);
  torch.save({ old: torch.ones([3]) }, join(place, 'x.pt'));
  return [join(place, 'x.pt'), place];
}

function expectOld([path, place]: [string, string]): void {
  expect(torch.load(path).old.tolist()).toEqual([1, 1, 1]);
  torch.save(1, path);
  expect(readdirSync(place)).toEqual(['x.pt']);
  expect(torch.load(path)).toBe(1);
}

test('when the process is killed; the next save removes what was left', async () => {
  const [path, place] = old('killed');
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(path)], { stdio: 'inherit' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_, signal) => resolve(signal)),
  );
  const begun = () =>
    readdirSync(place).find((name) => name !== 'x.pt' && statSync(join(place, name)).size > 1e6);
  while (begun() === undefined && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  expect(readdirSync(place)).toHaveLength(2);
  expectOld([path, place]);
});

const unix = process.platform === 'win32' ? test.skip : test;

unix('when the disk is full', () => {
  const [path, place] = old('full');
  const limited = `ulimit -f 1000; exec "$0" --input-type=module -e "$1"`;
  const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, program(path)], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('EFBIG');
  expect(status).toBe(1);
  expect(readdirSync(place)).toEqual(['x.pt']);
  expectOld([path, place]);
});

unix('what a live process, or one of another machine or container, is writing stays', () => {
  const [path, place] = old('busy');
  const other = '.nodetorch-0123456789abcdef-1-00';
  writeFileSync(join(place, other), '');
  utimesSync(join(place, other), 0, 0);
  torch.save(1, path);
  expect(readdirSync(place).sort()).toEqual([other, 'x.pt']);
});

test('two threads that save to one path at once', () => {
  const [path, place] = old('threads');
  const script = `
    import { Worker } from 'node:worker_threads';
    const body = \`
      import('node:worker_threads').then(async ({ workerData: { gate, mine } }) => {
        const torch = await import(${JSON.stringify(entry.slice(1, -1))});
        for (let round = 1; round <= 20; round++) {
          Atomics.add(gate, 0, 1);
          while (Atomics.load(gate, 0) < 2 * round);
          torch.save({ x: torch.full([100_000], mine) }, ${JSON.stringify(path)});
          const { x } = torch.load(${JSON.stringify(path)});
          const [first] = x.tolist();
          if (!x.eq(first).all().item()) throw new Error('mixed');
        }
      });\`;
    const gate = new Int32Array(new SharedArrayBuffer(4));
    for (const mine of [1, 2]) {
      new Worker(body, { eval: true, workerData: { gate, mine } }).on('error', (error) => {
        console.error(error);
        process.exit(1);
      });
    }`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(place)).toEqual(['x.pt']);
});

unix('the mode of a file stays whatever the umask is, and a link to it', () => {
  const [path, place] = old('link');
  symlinkSync('x.pt', join(place, 'link.pt'));
  const umask = process.umask(0o077);
  try {
    for (const mode of [0o600, 0o664]) {
      chmodSync(path, mode);
      torch.save(2, join(place, 'link.pt'));
      expect(torch.load(path)).toBe(2);
      expect(statSync(path).mode & 0o7777).toBe(mode);
    }
  } finally {
    process.umask(umask);
  }
  expect(readdirSync(place).sort()).toEqual(['link.pt', 'x.pt']);
});

unix('a link to what is not there yet', () => {
  const place = file('dangling');
  mkdirSync(join(place, 'sub'), { recursive: true });
  symlinkSync('sub/second', join(place, 'first'));
  symlinkSync('../x.pt', join(place, 'sub', 'second'));
  torch.save(3, join(place, 'first'));
  expect(torch.load(join(place, 'x.pt'))).toBe(3);
  expect(readdirSync(place).sort()).toEqual(['first', 'sub', 'x.pt']);
  symlinkSync('round', join(place, 'round'));
  expect(() => torch.save(3, join(place, 'round'))).toThrow(/ELOOP/);
});

test('a name as long as names can be', () => {
  const path = file(`${'n'.repeat(247)}.pt`);
  torch.save(4, path);
  expect(torch.load(path)).toBe(4);
});

unix('a device, a pipe', async () => {
  torch.save([1, 2], '/dev/null');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  const pipe = file('pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cp', [pipe, file('from-pipe.pt')]);
  const ended = new Promise((resolve) => reader.on('exit', resolve));
  torch.save({ x: torch.ones([300_000]) }, pipe);
  await ended;
  expect(torch.load(file('from-pipe.pt')).x.sum().item()).toBe(300_000);
  expect(statSync(pipe).isFIFO()).toBe(true);
});

unix('a file that may not be written', () => {
  const [path, place] = old('refused');
  chmodSync(path, 0o444);
  for (const folderOf of [folder, place]) chmodSync(folderOf, 0o777);
  const script = `
    import * as torch from ${entry};
    if (process.getuid() === 0) process.setuid(65534); // root may write everything
    try { torch.save(1, ${JSON.stringify(path)}); } catch (error) { console.log(error.code); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe('EACCES');
  expectOld([path, place]);
});
