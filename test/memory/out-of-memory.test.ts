/** What happens where memory ends: in a process whose address space is limited. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const linux = process.platform === 'linux' ? test : test.skip;
const programs = join(__dirname, 'programs');

// Else a thread that meets another in malloc reserves 64 MB more, now and then.
const options = { encoding: 'utf8', env: { ...process.env, MALLOC_ARENA_MAX: '1' } } as const;

/** Address space that a process with the library loaded takes, in kilobytes. */
function base(): number {
  const code = `
    import { readFileSync } from 'node:fs';
    const torch = await import('nodetorch');
    torch.set_num_threads(1);
    torch.ones([10]).sum().item();
    console.log(/VmSize:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    ...options,
    cwd: programs,
  });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
}

linux('collects, tries again, throws, goes on', () => {
  expect(readFileSync('/proc/self/limits', 'utf8')).toContain('Max address space');
  const room = 512; // MB, beyond what the process takes anyway
  const limit = base() + room * 1024;
  const command = `ulimit -v ${limit}; exec "$0" "$1" ${room}`;
  const program = join(programs, 'out-of-memory.mjs');
  const run = ['-c', command, process.execPath, program];
  const { stdout, stderr, status, signal } = spawnSync('sh', run, options);
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  const result = JSON.parse(stdout);
  expect(result.failed).toBeUndefined();
  expect(result.sum).toBe(0);
  expect(result.collected).toBe(true);
  expect(result.held).toBeGreaterThan(3);
  const [known, name, message] = result.error;
  expect([known, name]).toEqual([true, 'OutOfMemoryError']);
  expect(message).toMatch(/can't allocate memory: you tried to allocate 33554432 bytes/);
  expect(result.after).toBe((32 << 20) / 4);
});
