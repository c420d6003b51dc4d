/** The rows that are about memory: whole trainings, in a plain loop. */
import type { Result } from './bench.js';
import { measureOurs, measurePython } from './memory/measure.js';

export function memory(): Result[] {
  const results: Result[] = [];
  for (const [what, title] of [
    ['bp', 'memory, 20,000 BP steps'],
    ['prelu', 'memory, 5 epochs of PReLU'],
  ] as const) {
    const [ours, python] = [measureOurs([what]), measurePython(what)];
    results.push({
      row: title,
      ours_mb: ours.peak / 1e6,
      python_mb: python.peak / 1e6,
      ratio_python: python.peak / ours.peak,
      goal_python: 1 / 1.3,
    });
  }
  return results;
}
