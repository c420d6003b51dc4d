/** A progress bar in tqdm's format, on stderr. */
import cliProgress from 'cli-progress';

const width = 10;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * The line that tqdm shows: ` 50%|█████     | 438/875 [00:01<00:01, 672.93it/s]`.
 *
 * @param done - iterations finished.
 * @param total - iterations in all.
 * @param seconds - time since the start.
 */
export function line(done: number, total: number, seconds: number): string {
  const fraction = total === 0 ? 1 : done / total;
  const filled = Math.floor(fraction * width * 8);
  const bar = ('█'.repeat(filled >> 3) + eighths[filled & 7]).padEnd(width, ' ');
  const percent = (fraction * 100).toFixed(0).padStart(3);
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? clock((total - done) / rate) : '?';
  return `${percent}%|${bar}| ${done}/${total} [${clock(seconds)}<${left}, ${speed(rate)}]`;
}

function clock(seconds: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const whole = Math.floor(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${pad(m)}:${pad(s)}`;
}

function speed(rate: number): string {
  if (rate === 0) return '?it/s';
  return rate < 1 ? `${(1 / rate).toFixed(2).padStart(5)}s/it` : `${rate.toFixed(2).padStart(5)}it/s`;
}

/** A bar that redraws itself in a terminal; anywhere else only its last state is written, as one plain line. */
export class Bar {
  readonly #total: number;
  readonly #stream: NodeJS.WriteStream;
  readonly #start = performance.now();
  readonly #bar: cliProgress.SingleBar | null = null;
  #done = 0;

  constructor(total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#stream = stream;
    if (!stream.isTTY) return;
    // A loop that never returns to the event loop cannot catch Ctrl-C, which ends the process where it stands. So
    // nothing is changed in the terminal that would have to be put right: no hidden cursor, no wrapping switched off.
    this.#bar = new cliProgress.SingleBar({
      stream,
      fps: 20,
      format: () => this.#line(),
      hideCursor: false,
      linewrap: true,
      gracefulExit: false,
    });
    this.#bar.start(total, 0);
  }

  /** Iterations finished. */
  get done(): number {
    return this.#done;
  }

  increment(): void {
    this.#done++;
    this.#bar?.update(this.#done);
  }

  /** Draws the last state. */
  stop(): void {
    if (this.#bar !== null) this.#bar.stop();
    else this.#stream.write(`${this.#line()}\n`);
  }

  #line(): string {
    return line(this.#done, this.#total, (performance.now() - this.#start) / 1000);
  }
}
