/** The fuzzer itself: it counts its calls, finds what crashes, and says which call it was. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

function fuzz(...args: string[]) {
  const program = join(root, 'dist', 'fuzz', 'run.js');
  if (!existsSync(program)) throw new Error('nothing is built: run npm run build');
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, '--seconds', '600', ...args], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return { stdout, status };
}

test('calls of a fixed seed end in results and errors, and none in a crash', () => {
  const { stdout, status } = fuzz('--seed', '11', '--calls', '3000');
  const left = Number(/^left out: (\d+) calls/m.exec(stdout)![1]);
  const made = Number(/^(\d+) calls in/m.exec(stdout)![1]);
  expect(left).toBeLessThan(150);
  expect(made).toBe(3000 - left);
  const counts = [...stdout.matchAll(/(?:^ {2}(?:\w+): (\d+)$)|(?:s: (\d+) ok$)/gm)].map((m) =>
    Number(m[1] ?? m[2]),
  );
  expect(counts.reduce((a, b) => a + b)).toBe(made);
  expect(counts[0]).toBeGreaterThan(300);
  expect(stdout).toContain('crashes: 0 ours');
  expect(status).toBe(0);
});

test('a call that ends the process is named, and the run goes on', () => {
  const { stdout, status } = fuzz('--seed', '11', '--calls', '300', '--abort', '100');
  expect(stdout).toMatch(
    /^SIGABRT in process\.abort: npm run fuzz -- --repeat \d+\n {2}TypeScript: process\.abort\(\)$/m,
  );
  expect(stdout).toContain('crashes: 1 ours');
  const [made, left] = [/^(\d+) calls in/m, /^left out: (\d+) calls/m].map((text) =>
    Number(text.exec(stdout)![1]),
  );
  expect(made! + left!).toBe(300);
  expect(status).toBe(1);
});

test('a seed repeats its call', () => {
  const { stdout, status } = fuzz('--repeat', '12345', '12345');
  const [first, second, totals] = stdout.split('\n\n');
  expect(first).toMatch(/^\S.*\n\S.*$/);
  expect(second).toBe(first);
  expect(totals!.trim()).toMatch(/^2 calls in/);
  expect(status).toBe(0);
});
