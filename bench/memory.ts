/** The rows that are about memory: whole trainings, in a plain loop and with a scope a step. */
import { measureOurs, measurePython } from './memory/measure.js';
import type { Result } from './table.js';

/** Resident memory over the steps of one training, in bytes. */
export interface Curves {
  title: string;
  lines: { label: string; samples: readonly number[] }[];
}

export function memory(): { results: Result[]; curves: Curves[] } {
  const results: Result[] = [];
  const curves: Curves[] = [];
  for (const [what, title] of [
    ['bp', '20,000 BP steps'],
    ['prelu', '5 epochs of PReLU'],
  ] as const) {
    const python = measurePython(what);
    const sides = [
      { label: 'plain loop', ours: measureOurs([what]) },
      { label: 'a scope a step', ours: measureOurs([what, '--scope']) },
    ];
    for (const { label, ours } of sides) {
      results.push({
        row: `memory, ${title}, ${label}`,
        ours_mb: ours.peak / 1e6,
        python_mb: python.peak / 1e6,
        ratio_python: python.peak / ours.peak,
        goal_python: 1 / 1.3,
      });
    }
    const lines = sides.map(({ label, ours }) => ({ label: `nodetorch, ${label}`, samples: ours.samples }));
    curves.push({ title, lines: [...lines, { label: 'PyTorch', samples: python.samples }] });
  }
  return { results, curves };
}
