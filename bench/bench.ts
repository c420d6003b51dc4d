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
import { checkPeers, peers } from './peers.js';
import { writeReport } from './report.js';
import { checks, type Row, rows } from './rows.js';
import { median, quartiles } from './statistics.js';
import { cells, line, type Result, titles } from './table.js';
import { buildCpp, languages, start, Worker } from './workers.js';

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

if (options.write && (options.quick || options['no-memory'] || options.only !== '')) {
  throw new Error(
    'bench: RESULTS.md is of a whole run: --write goes without --quick, --only and --no-memory',
  );
}

const rounds = options.quick ? 5 : 15;
const roundTime = options.quick ? 30e6 : 250e6; // nanoseconds
const warmTime = options.quick ? 60e6 : 500e6;

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

if (options.peers) checkPeers();
buildCpp();
const wanted = rows.filter((row) => row.name.includes(options.only) && !(options.quick && row.long === true));
const results: Result[] = [];
const report = (list: readonly Result[]) => {
  results.push(...list);
  if (!options.json) for (const result of list) console.log(line(cells(result)));
};
if (!options.json) {
  console.log(
    `load of the machine: ${loadavg()[0]!.toFixed(2)}; times in microseconds; a ratio above 1: ours is better`,
  );
  console.log(line(titles));
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
