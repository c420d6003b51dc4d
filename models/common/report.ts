/** RESULTS.md: what a comparison of all models found. */
import { cpSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from './comparison.js';
import { write } from './files.js';
import { markdown, overview } from './tables.js';

/** What is published for these networks, and what we have beside it. */
function published(comparisons: readonly Comparison[]): string[][] {
  const trainings = (model: string) => {
    const comparison = comparisons.find((one) => one.model === model);
    return comparison!.ours.results.trainings;
  };
  const accuracy = (model: string, lr: number) =>
    `${(
      100 *
        trainings(model)
          .find((training) => training.lr === lr)!
          .epochs.at(-1)!.accuracy!
    ).toFixed(2)} %`;
  const at700 = trainings('cnn')[0]!.epochs.find(
    ({ step, train_accuracy }) => step === 700 && train_accuracy,
  );
  return [
    ['what', 'published', 'nodetorch'],
    ['mlp, learning rate 0.1: test accuracy after 9 epochs', '97.39 %', accuracy('mlp', 0.1)],
    ['mlp, learning rate 0.01: test accuracy after 9 epochs', '92.61 %', accuracy('mlp', 0.01)],
    ['cnn: training accuracy at step 700', '0.98', at700!.train_accuracy!.toFixed(2)],
    ['cnn: test accuracy after 1,000 steps', '', accuracy('cnn', 1e-4)],
    ['bp: test accuracy after 20,000 steps', '', accuracy('bp', 0.1)],
  ];
}

/**
 * Writes RESULTS.md and the plots it shows.
 *
 * @param folder - where it goes: `models/`.
 * @param plot - path of a model's plot, without its extension.
 */
export function writeReport(
  folder: string,
  comparisons: readonly Comparison[],
  plot: (model: string) => string,
): void {
  mkdirSync(join(folder, 'results'), { recursive: true });
  for (const { model } of comparisons) {
    for (const extension of ['svg', 'png']) {
      cpSync(`${plot(model)}.${extension}`, join(folder, 'results', `${model}.${extension}`));
    }
  }
  const { ours, theirs } = comparisons[0]!;
  const versions = { ...ours.results.versions, ...theirs.results.versions };
  const text = `# Results

Written by \`npm run compare\`; don't edit. Each model and its Python twin ran with the same seed and the same options on
the same machine, one after the other.

${markdown(overview(comparisons))}

*Same bytes* means every loss of every step, every parameter at the end and the state of the random generator. A model
that is trained at two learning rates has two losses and accuracies. Iterations a second are those of the training steps.

- Machine: ${cpus()[0]!.model.trim()}, ${cpus().length} cores, ${process.platform} ${process.arch}; ${ours.results.threads} threads a side
- Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}

## Beside what is published

${markdown(published(comparisons))}

The published runs drew other random numbers, so the last digits differ.

${comparisons.map(({ model }) => `## ${model}\n\n![curves of ${model}](results/${model}.png)\n`).join('\n')}`;
  write(join(folder, 'RESULTS.md'), text);
}
