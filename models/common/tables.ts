/** Comparisons as text. */
import { type Comparison, epochsOf, type Side, speed } from './comparison.js';

/** Columns of a table, their heads first. */
type Row = readonly string[];

const percent = (share: number | undefined) => (share === undefined ? '' : `${(100 * share).toFixed(2)}%`);
const rates = (a: number, b: number) => [a.toFixed(2), b.toFixed(2), (a / b).toFixed(3)];

/** Last losses and test accuracies: one for each training. */
function ends({ results }: Side): { loss: string; accuracy: string } {
  const lasts = results.trainings.map(({ epochs }) => epochs.at(-1)!);
  return {
    loss: lasts.map(({ loss }) => loss.toFixed(4)).join(', '),
    accuracy: lasts.map(({ accuracy }) => percent(accuracy)).join(', '),
  };
}

const head = (...first: string[]): Row => [
  ...first,
  ...['loss: nodetorch', 'PyTorch', 'accuracy: nodetorch', 'PyTorch', 'it/s: nodetorch', 'PyTorch', 'ratio'],
];

/** One row a model. */
export function overview(comparisons: readonly Comparison[]): Row[] {
  const rows = comparisons.map((comparison): Row => {
    const { model, ours, theirs, speeds, answer } = comparison;
    const [a, b] = [ends(ours), ends(theirs)];
    const steps = ours.bytes.losses.length / 4;
    const numbers = [a.loss, b.loss, a.accuracy, b.accuracy];
    return [model, steps.toLocaleString('en'), ...numbers, ...rates(...speeds), answer];
  });
  return [[...head('model', 'steps'), 'same bytes'], ...rows];
}

/** One row for each line that the model printed. */
export function details({ ours, theirs }: Comparison): Row[] {
  const counted = epochsOf(ours)[0]!.step !== undefined;
  const rows = ours.results.trainings.flatMap(({ lr, epochs }, i) =>
    epochs.map((a, j): Row => {
      const b = theirs.results.trainings[i]!.epochs[j]!;
      const losses = [a.loss.toFixed(4), b.loss.toFixed(4)];
      const accuracies = [percent(a.accuracy ?? a.train_accuracy), percent(b.accuracy ?? b.train_accuracy)];
      return [
        String(lr),
        String(a.step ?? a.epoch),
        ...losses,
        ...accuracies,
        ...rates(speed([a]), speed([b])),
      ];
    }),
  );
  return [head('lr', counted ? 'step' : 'epoch'), ...rows];
}

/** A table for a terminal: columns as wide as their widest cell, numbers to the right. */
export function plain(rows: readonly Row[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) => row.map((cell, i) => cell.padStart(widths[i]!)).join('  ')).join('\n');
}

/** The same for Markdown. */
export function markdown([head, ...rows]: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map(() => '---')), ...rows.map(line)].join('\n');
}
