/** Whole trainings as plain loops, in processes of their own: resident memory stays flat and near Python's. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureOurs, measurePython } from '../../bench/memory/measure.js';

const MB = 1e6;
const small = ['--max-old-space-size=64'];

beforeAll(() => {
  const loop = join(__dirname, '..', '..', 'dist', 'bench', 'memory', 'loop.js');
  if (!existsSync(loop)) throw new Error(`${loop} is not built: run npm run build`);
});

test.each([
  ['bp', '20,000 steps of the BP network'],
  ['prelu', '5 epochs of the PReLU network'],
])('%s: %s, no scope', (what) => {
  const ours = measureOurs([what], small);
  const [, second, , last] = ours.quarters as [number, number, number, number];
  expect(Math.abs(last / second - 1)).toBeLessThanOrEqual(0.03);
  expect(ours.peak / measurePython(what).peak).toBeLessThanOrEqual(1.3);
});

test('with a scope a step no memory waits for a collection', () => {
  const scoped = measureOurs(['bp', '--steps', '3000', '--scope'], small);
  const plain = measureOurs(['bp', '--steps', '3000'], small);
  expect(scoped.live).toBeLessThan(plain.live);
  expect(scoped.quarters[3]!).toBeLessThanOrEqual(plain.quarters[3]!);
});

test.each([
  ['large', 350 * MB],
  ['tiny', 200 * MB],
])('%s tensors that live and die', (what, limit) => {
  const measured = measureOurs([what], small);
  expect(measured.peak).toBeLessThan(limit);
  expect(measured.full_collections).toBeLessThanOrEqual(measured.collections / 10);
});
