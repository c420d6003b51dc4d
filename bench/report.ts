/** RESULTS.md: the table of a whole run, and the curves of memory. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { blue, draw, orange } from '../models/common/plot.js';
import { markdown } from '../models/common/tables.js';
import { root } from '../scripts/python.js';
import type { Curves } from './memory.js';
import { cells, type Result, titles } from './table.js';

const colors = [blue, orange, '#2ca02c'];

/** As many points as can be told apart. */
function thin(values: readonly number[]): number[] {
  const every = Math.ceil(values.length / 120);
  return values.filter((_, at) => at % every === 0);
}

/** Writes bench/RESULTS.md and the picture that it shows. */
export async function writeReport(results: readonly Result[], curves: readonly Curves[]): Promise<void> {
  const folder = join(root, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const { svg, png } = await draw(
    'Resident memory of a training',
    curves.map(({ title, lines }) => ({
      title,
      x: '% of the steps',
      y: 'MB',
      legend: 'bottom-right',
      range: [0, (1.1 * Math.max(...lines.flatMap(({ samples }) => samples))) / 1e6],
      series: lines.map(({ label, samples }, i) => ({
        label,
        x: thin(samples.map((_, at) => (100 * at) / samples.length)),
        y: thin(samples.map((bytes) => bytes / 1e6)),
        color: colors[i]!,
        dashed: label === 'PyTorch',
      })),
    })),
  );
  writeFileSync(join(folder, 'memory.svg'), svg);
  writeFileSync(join(folder, 'memory.png'), png);
  writeFileSync(
    join(root, 'bench', 'RESULTS.md'),
    `# Speed and memory

Written by \`npm run bench -- --write\`; don't edit. Times in microseconds. A ratio above 1: nodetorch is faster, or
smaller. *C++* is the same loop without a binding, on the better of a plain heap and one that is kept warm: where its
time is more than PyTorch's divided by the goal, the goal is out of any binding's reach on this machine. *Spread* is the
distance of the quartiles over the rounds.

- Machine: ${cpus()[0]!.model.trim()}, ${cpus().length} cores, ${process.platform} ${process.arch}; node ${process.versions.node}

${markdown([titles, ...results.map(cells)])}

![resident memory](results/memory.png)
`,
  );
}
