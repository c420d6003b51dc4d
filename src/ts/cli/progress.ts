import { Presets, SingleBar } from 'cli-progress';

/** A bar of bytes; without a terminal, one line. */
export class Progress {
  readonly #bar: SingleBar;

  constructor(title: string, total: number, done = 0) {
    this.#bar = new SingleBar(
      {
        format: `${title} {bar} {percentage}% | {value} of {total} MB | {duration_formatted}`,
        formatValue: (value, _options, type) =>
          type === 'percentage' ? `${value}` : (value / 1e6).toFixed(0),
        noTTYOutput: !process.stderr.isTTY,
        // Without a terminal each notice is a line: only the first and the last are worth one.
        notTTYSchedule: 1 << 30,
        fps: 5,
      },
      Presets.shades_classic,
    );
    this.#bar.start(total, done);
  }

  add(bytes: number): void {
    this.#bar.increment(bytes);
  }

  stop(): void {
    this.#bar.stop();
  }
}
