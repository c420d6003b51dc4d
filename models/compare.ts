/**
 * The models beside their Python twins: same options, same threads. Prints one table: losses, accuracies, speed, and
 * whether every step's loss, every parameter at the end and the state of the random generator are the same bytes. The
 * exit code is 1 where they are not.
 *
 *     npm run compare                          all models in full; writes models/RESULTS.md
 *     npm run compare -- mlp --epochs 2        one model, with options of its own
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument, Command } from '@commander-js/extra-typings';
import { count } from './common/arguments.js';
import { Comparison, RunError, run } from './common/comparison.js';
import { missingPackage } from './common/plot.js';
import { writeReport } from './common/report.js';
import { details, overview, plain } from './common/tables.js';

const models = ['mlp', 'bp', 'cnn'];

const dist = fileURLToPath(new URL('.', import.meta.url));
const root = [join(dist, '..'), join(dist, '..', '..')].find((folder) =>
  existsSync(join(folder, 'package.json')),
)!;

const command = new Command('compare')
  .description('Run the models and their Python twins, and compare numbers, bytes and speed.')
  .addArgument(
    new Argument('[model]', 'one of them; else all, and models/RESULTS.md is written').choices(models),
  )
  .argument('[options...]', 'options of the model, for both sides: --epochs 2, --lr 0.1, --steps 100, ...')
  .option('--threads <count>', 'threads a kernel may use, on both sides', count, availableParallelism())
  .option(
    '--python <path>',
    'interpreter that has PyTorch',
    join(root, '.venv', ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'])),
  )
  .option('--json', 'print JSON instead of tables')
  .allowUnknownOption()
  .parse();
const [only, options] = command.processedArgs;
const { threads, python, json } = command.opts();
if (!existsSync(python)) {
  command.error(`error: no Python at ${python}: run npm run setup:python, or name one with --python`);
}
const missing = only === undefined ? missingPackage() : null;
if (missing !== null) {
  command.error(`error: models/RESULTS.md has plots, for which the npm package '${missing}' is needed`);
}

const temporary = mkdtempSync(join(tmpdir(), 'compare-'));
try {
  const comparisons = (only === undefined ? models : [only]).map(compare);
  if (json) {
    const summaries = comparisons.map((comparison) => comparison.summary());
    console.log(JSON.stringify(only === undefined ? summaries : summaries[0], null, 2));
  } else print(comparisons);
  if (only === undefined) {
    writeReport(join(root, 'models'), comparisons, (model) => join(temporary, model, 'nodetorch', 'plot'));
  }
  process.exitCode = comparisons.every(({ same }) => same) ? 0 : 1;
} catch (error) {
  if (!(error instanceof RunError)) throw error;
  process.stderr.write(`${error.stdout}error: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true });
}

function compare(model: string): Comparison {
  const all = [...options, '--threads', String(threads)];
  const plot = only === undefined ? [] : ['--no-plot'];
  const out = (side: string) => join(temporary, model, side);
  const script = join(dist, model, 'train.js');
  const twin = join(root, 'models', model, 'model.py');
  return new Comparison(
    model,
    run({ name: 'nodetorch', program: process.execPath, args: [script, ...plot] }, all, out('nodetorch')),
    run({ name: 'PyTorch', program: python, args: [twin] }, all, out('pytorch')),
  );
}

function print(comparisons: readonly Comparison[]): void {
  const { ours, theirs } = comparisons[0]!;
  const versions = [ours, theirs].map(({ results }) =>
    Object.entries(results.versions)
      .map((entry) => entry.join(' '))
      .join(', '),
  );
  console.log(`\n${versions.join(' | ')} | ${threads} threads\n`);
  if (only !== undefined) console.log(`${plain(details(comparisons[0]!))}\n`);
  console.log(`${plain(overview(comparisons))}\n`);
  for (const { model, verdicts } of comparisons) {
    for (const [what, { same, detail }] of Object.entries(verdicts)) {
      console.log(`${model} ${`${what}:`.padEnd(14)} ${same ? 'the same bytes' : 'DIFFERENT'} (${detail})`);
    }
  }
}
