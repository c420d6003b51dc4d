/**
 * A part of the conformance run: of every entry of PyTorch's operator database the first samples, replayed through the
 * public API. All of them: npm run conformance.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import type { Line } from '../conformance/line.js';
import { replay } from '../conformance/replay.js';
import { type Outcome, summary, unexpected } from '../conformance/report.js';

const root = join(__dirname, '..');

/** What the samples come to. */
function outcomes(...args: string[]): Outcome[] {
  const python = join(root, '.venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const text = execFileSync(python, [join(root, 'conformance', 'draw.py'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ kind }) => kind === 'sample' || kind === 'error')
    .map((line) => {
      const { op, variant, dtype, kind, index, python_fails } = line;
      const reason = python_fails === undefined ? replay(line, 0) : null;
      return {
        op,
        variant,
        dtype,
        kind: kind as Outcome['kind'],
        index,
        reason,
        skipped: python_fails?.message,
      };
    });
}

test('what passes goes on to pass', () => {
  // As the samples are drawn: some kernels' last bits depend on how the work is split.
  torch.set_num_threads(1);
  const found = outcomes('--dtype', 'float32', '--any', '--most', '3');
  const known = readFileSync(join(root, 'conformance', 'known-failures.txt'), 'utf8');
  const failing = unexpected(found, known);
  expect(
    failing.map(
      ({ op, variant, dtype, kind, index, reason }) =>
        `${op} ${variant} ${dtype} ${kind} ${index}: ${reason}`,
    ),
  ).toEqual([]);
  // The run reached everything.
  const totals = summary(found).map(({ opinfos, samples, errors }) => [
    opinfos.passing,
    samples.passing,
    errors.passing,
  ]);
  const [entries, samples, errors] = totals.reduce((a, b) => a.map((n, i) => n + b[i]!), [0, 0, 0]);
  expect(entries).toBeGreaterThanOrEqual(690);
  expect(samples).toBeGreaterThanOrEqual(1940);
  expect(errors).toBeGreaterThanOrEqual(425);
});
