/**
 * Ours against Python and against the same loops in C++, in turns: a round asks each of them once, so that what else
 * the machine does falls on all.
 *
 *     npm run bench -- [--quick] [--json] [--only TEXT] [--peers] [--no-memory]
 *     npm run bench -- --peers --write         all of it, and RESULTS.md
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Curves, memory } from './memory.js';
import { peers } from './peers.js';
import { writeReport } from './report.js';
import { checks, type Row, rows } from './rows.js';
import { median, quartiles } from './statistics.js';
import { buildCpp, languages, start, Worker } from './workers.js';

/** A line of the table. */
export interface Result {
  row: string;
  ours_us?: number;
  python_us?: number;
  /** The better of the two: with the plain heap, and with one that is kept warm. */
  cpp_us?: number;
  cpp_plain_us?: number;
  cpp_warm_us?: number;
  /** Above 1 ours is faster (or smaller). Medians over the rounds' ratios. */
  ratio_python: number;
  ratio_cpp?: number;
  /** Distance of the quartiles of `ratio_python` over the rounds, as a share of it. */
  spread?: number;
  /** What another library takes, where the row is about one; then `ratio_python` is to this. */
  peer_us?: number;
  /** Of peak resident memory. */
  ours_mb?: number;
  python_mb?: number;
  /** Garbage collections in a thousand iterations of ours. */
  collections?: number;
  /** What the ratios are to be at least. */
  goal_python?: number;
  goal_cpp?: number;
}

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    peers: { type: 'boolean', default: false },
    'no-memory': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const rounds = options.quick ? 5 : 15;
const roundTime = options.quick ? 50e6 : 250e6; // nanoseconds
const warmTime = options.quick ? 100e6 : 500e6;

/** Runs a row until it is warm; returns how many iterations a round takes. */
async function iterations(worker: Worker, row: string, threads: number): Promise<number> {
  let n = 1;
  let spent = 0;
  for (;;) {
    const { nanoseconds } = await worker.run(row, n, threads);
    spent += nanoseconds;
    const each = nanoseconds / n;
    const wanted = Math.max(1, Math.round(roundTime / each));
    if (spent >= warmTime) return wanted;
    n = Math.min(wanted, n * 10);
  }
}

async function measure(row: Row, workers: readonly Worker[]): Promise<Result> {
  const names = workers.map(({ language }) => (language.name === 'ours' ? (row.ours ?? row.run) : row.run));
  const n: number[] = [];
  for (const [i, worker] of workers.entries()) n.push(await iterations(worker, names[i]!, row.threads));
  const times: number[][] = workers.map(() => []);
  let collections = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [i, worker] of workers.entries()) {
      const { nanoseconds, counts } = await worker.run(names[i]!, n[i]!, row.threads);
      times[i]!.push(nanoseconds / n[i]! / 1000);
      collections += counts.collections ?? 0;
    }
  }
  return { ...compare(row, times), collections: (collections / rounds / n[0]!) * 1000 };
}

function compare(row: { name: string; python?: number; cpp?: number }, times: readonly number[][]): Result {
  const [ours, python, plain, warm] = times as [number[], number[], number[], number[]];
  const better = median(plain) < median(warm) ? plain : warm;
  const ratios = (theirs: readonly number[]) => ours.map((time, round) => theirs[round]! / time);
  const [low, ratio, high] = quartiles(ratios(python));
  return {
    row: row.name,
    ours_us: median(ours),
    python_us: median(python),
    cpp_us: median(better),
    cpp_plain_us: median(plain),
    cpp_warm_us: median(warm),
    ratio_python: ratio,
    ratio_cpp: median(ratios(better)),
    spread: (high - low) / ratio,
    goal_python: row.python,
    goal_cpp: row.cpp,
  };
}

/** From a process's start to the first operator. */
function measureStart(): Result[] {
  const times: number[][] = languages.map(() => []);
  const bytes: number[][] = languages.map(() => []);
  for (let round = 0; round < (options.quick ? 3 : 9); round++) {
    for (const [i, language] of languages.entries()) {
      const result = start(language);
      times[i]!.push(result.nanoseconds / 1000);
      bytes[i]!.push(result.bytes);
    }
  }
  const [ours, python] = bytes.map(median) as [number, number];
  return [
    compare({ name: 'start, to the first operator', python: 1 / 0.3 }, times),
    {
      row: 'start, memory',
      ours_mb: ours / 1e6,
      python_mb: python / 1e6,
      ratio_python: python / ours,
      goal_python: 1 / 0.65,
    },
  ];
}

/** @throws Error where the languages don't train the same. */
async function checkAll(workers: readonly Worker[], wanted: readonly Row[]): Promise<void> {
  for (const { run, steps } of checks) {
    if (!wanted.some((row) => row.run === run)) continue;
    const [ours, python, ...cpp] = await Promise.all(workers.map((worker) => worker.check(run, steps)));
    if (ours !== python)
      throw new Error(`bench: ${run}: loss ${ours} after ${steps} steps, but Python's is ${python}`);
    for (const loss of cpp) {
      if (Math.abs(loss - ours!) > 1e-3 * ours!)
        throw new Error(`bench: ${run}: C++ loses ${loss}, ours ${ours}`);
    }
  }
}

const mark = (ratio: number | undefined, goal: number | undefined): string =>
  ratio === undefined
    ? ''
    : `${ratio.toFixed(2)}${goal === undefined ? '' : ratio >= goal ? ' ok' : ` < ${goal.toFixed(2)}`}`;

function print(r: Result): void {
  const amounts =
    r.ours_us !== undefined
      ? [r.ours_us, r.python_us ?? r.peer_us, r.cpp_us].map((us) =>
          us === undefined ? '' : us.toFixed(us < 10 ? 3 : 1),
        )
      : [r.ours_mb, r.python_mb].map((mb) => (mb === undefined ? '' : `${mb.toFixed(0)} MB`));
  const spread = r.spread === undefined ? '' : `${(r.spread * 100).toFixed(0)} %`;
  const collections = r.collections === undefined ? '' : r.collections.toFixed(2);
  console.log(
    r.row.padEnd(38) +
      [0, 1, 2].map((i) => (amounts[i] ?? '').padStart(12)).join('') +
      mark(r.ratio_python, r.goal_python).padStart(14) +
      mark(r.ratio_cpp, r.goal_cpp).padStart(14) +
      spread.padStart(9) +
      collections.padStart(9),
  );
}

buildCpp();
const wanted = rows.filter((row) => row.name.includes(options.only) && !(options.quick && row.long === true));
const results: Result[] = [];
const report = (list: readonly Result[]) => {
  results.push(...list);
  if (!options.json) list.forEach(print);
};
if (!options.json) {
  console.log(
    `load of the machine: ${loadavg()[0]!.toFixed(2)}; times in microseconds; a ratio above 1: ours is better`,
  );
  const titles = ['', 'ours', 'Python', 'C++', 'to Python', 'to C++', 'spread', 'GCs/1000'];
  const widths = [38, 12, 12, 12, 14, 14, 9, 9];
  console.log(titles.map((title, i) => (i === 0 ? title.padEnd(38) : title.padStart(widths[i]!))).join(''));
}
if (wanted.length > 0) {
  const workers = languages.map((language) => new Worker(language));
  try {
    await checkAll(workers, wanted);
    for (const row of wanted) report([await measure(row, workers)]);
  } finally {
    for (const worker of workers) worker.end();
  }
}
if ('start'.includes(options.only)) report(measureStart());
let curves: Curves[] = [];
if (!options.quick && !options['no-memory'] && 'memory'.includes(options.only)) {
  const measured = memory();
  curves = measured.curves;
  report(measured.results);
}
if (options.peers) report(peers(results));
if (options.write) await writeReport(results, curves);
if (options.json) console.log(JSON.stringify(results, null, 2));
