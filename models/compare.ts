/**
 * A model beside its Python twin: same options, same threads. Prints losses, accuracies and speed, and whether every
 * step's loss, every parameter at the end and the state of the random generator are the same bytes. The exit code is
 * 1 where they are not.
 *
 *     npm run compare -- mlp --epochs 2
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument, Command } from '@commander-js/extra-typings';
import { count } from './common/arguments.js';
import type { Epoch, Results } from './common/program.js';

const models = ['mlp', 'bp'];
const files = ['losses', 'parameters', 'random-state'] as const;

/** What one side left behind. */
interface Side {
  results: Results;
  bytes: Record<(typeof files)[number], Buffer>;
}

interface Verdict {
  same: boolean;
  /** What was compared, or where the first difference is. */
  detail: string;
}

const dist = fileURLToPath(new URL('.', import.meta.url));
const root = [join(dist, '..'), join(dist, '..', '..')].find((folder) =>
  existsSync(join(folder, 'package.json')),
)!;

const command = new Command('compare')
  .description('Run a model and its Python twin, and compare numbers, bytes and speed.')
  .addArgument(new Argument('<model>', 'which model').choices(models))
  .argument('[options...]', 'options of the model, for both sides: --epochs 2, --lr 0.1, --steps 100, ...')
  .option('--threads <count>', 'threads a kernel may use, on both sides', count, availableParallelism())
  .option(
    '--python <path>',
    'interpreter that has PyTorch',
    join(root, '.venv', ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'])),
  )
  .option('--json', 'print one JSON object instead of tables')
  .allowUnknownOption()
  .parse();
const [model, options] = command.processedArgs;
const { threads, python, json } = command.opts();
if (!existsSync(python)) {
  command.error(`error: no Python at ${python}: run npm run setup:python, or name one with --python`);
}

const temporary = mkdtempSync(join(tmpdir(), 'compare-'));
let ours: Side;
let theirs: Side;
try {
  ours = run('nodetorch', process.execPath, [join(dist, model, 'train.js'), '--no-plot']);
  theirs = run('PyTorch', python, [join(root, 'models', model, 'model.py')]);
} finally {
  rmSync(temporary, { recursive: true });
}
const verdicts = {
  losses: compareLosses(),
  parameters: compareParameters(),
  'random state': compareStates(),
};
if (json) console.log(JSON.stringify(summary(), null, 2));
else print();
process.exitCode = Object.values(verdicts).every(({ same }) => same) ? 0 : 1;

/** Runs one side's program, and reads what it wrote. */
function run(name: string, program: string, args: string[]): Side {
  const out = join(temporary, name);
  mkdirSync(out);
  const path = (file: string) => join(out, file);
  const wanted = files.flatMap((file) => [`--${file}`, path(file)]);
  const { status, signal, stdout } = spawnSync(
    program,
    [...args, ...options, '--threads', String(threads), '--out', out, ...wanted],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  if (status !== 0) {
    rmSync(temporary, { recursive: true });
    process.stderr.write(stdout ?? '');
    command.error(`error: the run with ${name} ended with ${signal ?? `exit code ${status}`}`);
  }
  return {
    results: JSON.parse(readFileSync(path('results.json'), 'utf8')),
    bytes: {
      losses: readFileSync(path('losses')),
      parameters: readFileSync(path('parameters')),
      'random-state': readFileSync(path('random-state')),
    },
  };
}

/** Index of the first byte that differs, or -1. */
function firstDifference(file: (typeof files)[number]): number {
  const [a, b] = [ours.bytes[file], theirs.bytes[file]];
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a[i] === b[i]) i++;
  return i === length && a.length === b.length ? -1 : i;
}

function float(bytes: Buffer, index: number): number | null {
  return bytes.length >= 4 * (index + 1) ? bytes.readFloatLE(4 * index) : null;
}

function compareLosses(): Verdict {
  const at = firstDifference('losses');
  const steps = ours.bytes.losses.length / 4;
  if (at < 0) return { same: true, detail: `${steps.toLocaleString('en')} steps` };
  let step = at >> 2;
  const values = `${float(ours.bytes.losses, step)} and ${float(theirs.bytes.losses, step)}`;
  for (const { lr, epochs } of ours.results.trainings) {
    for (const { epoch, steps } of epochs) {
      if (step < steps) {
        return { same: false, detail: `first at lr ${lr}, epoch ${epoch}, step ${step}: ${values}` };
      }
      step -= steps;
    }
  }
  return { same: false, detail: `${steps} steps and ${theirs.bytes.losses.length / 4}` };
}

function compareParameters(): Verdict {
  const at = firstDifference('parameters');
  const numbers = ours.bytes.parameters.length / 4;
  if (at < 0) return { same: true, detail: `${numbers.toLocaleString('en')} numbers` };
  let index = at >> 2;
  const values = `${float(ours.bytes.parameters, index)} and ${float(theirs.bytes.parameters, index)}`;
  for (const { lr, parameters } of ours.results.trainings) {
    for (const [name, shape] of Object.entries(parameters)) {
      const numel = shape.reduce((product, size) => product * size, 1);
      if (index < numel) {
        return { same: false, detail: `first at lr ${lr}, ${name}, element ${index}: ${values}` };
      }
      index -= numel;
    }
  }
  return { same: false, detail: `${numbers} numbers and ${theirs.bytes.parameters.length / 4}` };
}

function compareStates(): Verdict {
  const at = firstDifference('random-state');
  const detail =
    at < 0 ? `${ours.bytes['random-state'].length.toLocaleString('en')} bytes` : `first at byte ${at}`;
  return { same: at < 0, detail };
}

function speed(epochs: readonly Epoch[]): number {
  const sum = (of: (epoch: Epoch) => number) => epochs.reduce((total, epoch) => total + of(epoch), 0);
  return sum(({ steps }) => steps) / sum(({ seconds }) => seconds);
}

function all(side: Side): Epoch[] {
  return side.results.trainings.flatMap(({ epochs }) => epochs);
}

function summary() {
  const [a, b] = [speed(all(ours)), speed(all(theirs))];
  return {
    model,
    threads,
    nodetorch: { ...ours.results, iterations_per_second: a },
    pytorch: { ...theirs.results, iterations_per_second: b },
    ratio: a / b,
    same: Object.fromEntries(Object.entries(verdicts).map(([what, { same }]) => [what, same])),
    detail: Object.fromEntries(Object.entries(verdicts).map(([what, { detail }]) => [what, detail])),
  };
}

function print(): void {
  const of = ({ results }: Side) => Object.entries(results.versions).map((entry) => entry.join(' '));
  const row = (cells: string[]) =>
    console.log(cells.map((cell, i) => cell.padStart(i < 2 ? 6 : 11)).join(''));
  const rates = (a: number, b: number) => [a.toFixed(2), b.toFixed(2), (a / b).toFixed(3)];
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

  console.log(`\n${model}, ${threads} threads`);
  console.log(`${of(ours).join(', ')} | ${of(theirs).join(', ')}\n`);
  row(['', '', 'loss', '', 'accuracy', '', 'it/s', '', '']);
  row(['lr', 'epoch', ...Array(3).fill(['nodetorch', 'PyTorch']).flat(), 'ratio']);
  for (const [i, { lr, epochs }] of ours.results.trainings.entries()) {
    for (const [j, a] of epochs.entries()) {
      const b = theirs.results.trainings[i]!.epochs[j]!;
      row([
        String(lr),
        String(a.epoch),
        a.loss.toFixed(4),
        b.loss.toFixed(4),
        percent(a.accuracy),
        percent(b.accuracy),
        ...rates(speed([a]), speed([b])),
      ]);
    }
  }
  row(['all', '', '', '', '', '', ...rates(speed(all(ours)), speed(all(theirs)))]);
  console.log();
  for (const [what, { same, detail }] of Object.entries(verdicts)) {
    console.log(`${`${what}:`.padEnd(14)} ${same ? 'the same bytes' : 'DIFFERENT'} (${detail})`);
  }
}
