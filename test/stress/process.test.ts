/** Whole processes that end, fail or run several environments: none may crash, whatever the moment. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

function run(program: string, ...args: string[]) {
  if (!existsSync(join(root, 'dist', 'src', 'ts', 'index.js')))
    throw new Error('nothing is built: run npm run build');
  const path = join(__dirname, 'programs', `${program}.mjs`);
  return spawnSync(process.execPath, [path, ...args], { encoding: 'utf8', cwd: root });
}

/** What a program that ends well printed. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is up to the program
function json(program: string): any {
  const { stdout, stderr, status, signal } = run(program);
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  return JSON.parse(stdout);
}

test('eight workers train; four of them are terminated in the middle', () => {
  const { codes, ended, here } = json('workers');
  expect(codes).toEqual([1, 1, 1, 1]);
  // Each has its own handles, and at its end none is left.
  expect(ended.map((result: { live: number }) => result.live)).toEqual([0, 0, 0, 0]);
  expect(ended.every((result: { loss: number }) => result.loss > 0 && result.loss < 2)).toBe(true);
  expect(here.every((loss: number) => loss > 0 && loss < 2)).toBe(true);
});

test('a plain loop goes on from a checkpoint with the same numbers, whatever becomes of freed memory', () => {
  const { losses, kept, returned, collections } = json('training');
  expect(losses).toHaveLength(150);
  expect(kept).toEqual(losses);
  expect(returned).toEqual(losses);
  expect(collections).toBeGreaterThan(0);
});

test('workers end in the middle of a backward, and what they share brings no hooks', () => {
  const { codes, elsewhere, sum, live, after, here } = json('backward');
  expect(codes).toEqual({ loop: 1, wait: 1, operators: 1, exit: 7, nested: 1 });
  expect([elsewhere, after]).toEqual(['no error', 'no error']);
  expect([sum, live, here]).toEqual([12, 0, 12]);
});

test('a tensor goes to another worker without a copy, once', () => {
  expect(json('share')).toEqual({
    same: true,
    sum: 1000,
    again: expect.stringMatching(
      /^RangeError: adopt\(\): there is no shared tensor \d+: it was adopted already, or never shared in this process$/,
    ),
  });
});

test('a long call in a worker does not hold up the main loop', () => {
  const { took, ticks } = json('blocked');
  expect(took).toBeGreaterThan(0);
  expect(ticks).toBeGreaterThan(0);
});

test('two copies of the package in one process', () => {
  expect(json('copies')).toEqual({ refused: true, sums: [4, 6], live: [true, true], classes: true });
});

test.each(['exit', 'exit-in-scope', 'exit-in-backward', 'exit-in-hook'])('process.exit: %s', (how) => {
  const { status, signal, stderr } = run('exit', how);
  expect({ status, signal, stderr }).toEqual({ status: 7, signal: null, stderr: '' });
});

test.each([
  ['uncaught', 'The size of tensor a (10) must match the size of tensor b (3)'],
  ['uncaught-in-backward', 'nobody catches this'],
  ['rejected', 'nobody catches this'],
])('an error that nobody catches: %s', (how, message) => {
  const { status, signal, stderr } = run('exit', how);
  expect({ status, signal }).toEqual({ status: 1, signal: null });
  expect(stderr).toContain(message);
});

test('tensors in another context', () => {
  const { status, stdout, stderr } = run('exit', 'context');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '20 true\n', stderr: '' });
});
