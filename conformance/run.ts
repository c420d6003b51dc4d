/**
 * Replays PyTorch's own test samples through the public API.
 *
 *     npm run conformance -- --op add --dtype float32
 *     npm run conformance -- --all --write        all dtypes, and CONFORMANCE.md
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Command, Option } from '@commander-js/extra-typings';
import { python, root } from '../scripts/python.js';
import type { Line } from './line.js';
import { type Outcome, report, summary, table, unexpected } from './report.js';

const dtypes = [
  'float32',
  'float64',
  'float16',
  'bfloat16',
  'complex64',
  'complex128',
  'int64',
  'int32',
  'int16',
  'int8',
  'uint8',
  'bool',
];

const here = fileURLToPath(import.meta.url);
const command = new Command('conformance')
  .description("Replay PyTorch's own test samples through the public API, and compare bytes.")
  .option('--op <name...>', 'entries of the operator database; all where none is given')
  .option('--dtype <name...>', 'dtypes', ['float32'])
  .option('--all', `every dtype: ${dtypes.join(', ')}`)
  .option('--seed <n>', 'start of the random numbers', Number, 0)
  .option('--most <n>', 'at most so many samples of an entry', Number)
  .option('--jobs <n>', 'processes', Number, 2)
  .option('--failures', 'print every sample that fails, with its reason')
  .option('--json', 'print the totals as JSON')
  .option('--write', 'write CONFORMANCE.md')
  .addOption(new Option('--part <i/n>').hideHelp())
  .parse();
const options = command.opts();

/** The line protocol between the processes: one outcome a line. */
async function work(part: string): Promise<void> {
  const [torch, { replay }] = await Promise.all([import('nodetorch'), import('./replay.js')]);
  torch.set_num_threads(1);
  for (const dtype of options.dtype) {
    const draw = spawnDraw(dtype, part);
    for await (const text of createInterface({ input: draw.stdout! })) {
      const line = JSON.parse(text) as Line;
      if (line.kind === 'end' || line.kind === 'unsupported') continue;
      const { op, variant, kind, index } = line;
      // Said before the replay, so that a crash is known by its sample.
      process.stdout.write(`${JSON.stringify({ op, variant, dtype, kind, index })}\n`);
      const skipped = line.python_fails?.message;
      const reason = skipped === undefined ? replay(line, options.seed) : null;
      process.stdout.write(`${JSON.stringify({ reason, skipped })}\n`);
    }
    if ((await exit(draw)) !== 0) throw new Error(`drawing ${dtype} samples failed`);
  }
}

function spawnDraw(dtype: string, part: string): ChildProcess {
  const args = ['--dtype', dtype, '--seed', String(options.seed), '--part', part];
  for (const op of options.op ?? []) args.push('--op', op);
  if (options.most !== undefined) args.push('--most', String(options.most));
  return spawn(python, [join(root, 'conformance', 'draw.py'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function exit(child: ChildProcess): Promise<number | string> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal ?? 1)));
}

/** Runs one part in a process of its own: what crashes there is an outcome like any other. */
async function runPart(i: number, outcomes: Outcome[]): Promise<void> {
  const child = spawn(process.execPath, [here, ...process.argv.slice(2), '--part', `${i}/${options.jobs}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let begun: Outcome | null = null;
  for await (const text of createInterface({ input: child.stdout! })) {
    const message = JSON.parse(text) as Outcome;
    if (begun === null) begun = message;
    else {
      outcomes.push({ ...begun, reason: message.reason, skipped: message.skipped });
      begun = null;
    }
  }
  const status = await exit(child);
  if (begun !== null) outcomes.push({ ...begun, reason: `the process ended: ${status}` });
  if (status !== 0) process.exitCode = 1;
}

if (options.part !== undefined) {
  if (options.all) options.dtype = dtypes;
  await work(options.part);
} else {
  const outcomes: Outcome[] = [];
  const start = performance.now();
  await Promise.all(Array.from({ length: options.jobs }, (_, i) => runPart(i, outcomes)));
  const seconds = (performance.now() - start) / 1000;
  if (options.failures) {
    for (const { op, variant, dtype, kind, index, reason } of outcomes) {
      if (reason !== null)
        console.log(`${op}${variant && `.${variant}`} ${dtype} ${kind} ${index}: ${reason}`);
    }
  }
  if (options.json) console.log(JSON.stringify(summary(outcomes), null, 2));
  else console.log(`${table(outcomes)}\n${seconds.toFixed(0)} s`);
  const known = readFileSync(join(root, 'conformance', 'known-failures.txt'), 'utf8');
  for (const { op, variant, dtype, kind, index, reason } of unexpected(outcomes, known)) {
    console.error(`unexpected: ${op}${variant && `.${variant}`} ${dtype} ${kind} ${index}: ${reason}`);
    process.exitCode = 1;
  }
  if (options.write) writeFileSync(join(root, 'CONFORMANCE.md'), report(outcomes, options.seed));
}
