/**
 * Calls everything with arguments of wrong and right kinds. Only JavaScript errors may come of it.
 *
 *     npm run fuzz -- --seconds 300 --seed 7
 *     npm run fuzz -- --repeat 2891336453          one call again, by its own seed
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from '@commander-js/extra-typings';
import { root } from '../scripts/python.js';
import type { Stray } from './child.js';
import { seedOf } from './draw.js';
import { excluded } from './excluded.js';
import { type Ending, type Line, make, print, prove, type Run } from './process.js';
import { type End, ends } from './state.js';

const options = new Command('fuzz')
  .description(
    'Call every function with arguments of wrong and right kinds: only JavaScript errors may come.',
  )
  .option('--seconds <n>', 'how long', Number, 60)
  .option('--seed <n>', 'start of the random choices', Number, 0)
  .option('--calls <n>', 'at most so many calls', Number, Infinity)
  .option('--repeat <seed...>', 'only the calls of these seeds, one after another')
  .option('--known', "make the calls too that known.json lists as PyTorch's own crashes")
  .option('--write', "add PyTorch's own crashes to known.json")
  .option('--memory <megabytes>', 'address space of a process', Number, 3000)
  .option('--patience <seconds>', 'how long a call may take', Number, 10)
  .addOption(new Option('--abort <n>', 'ends the process at the n-th call').argParser(Number).hideHelp())
  .parse()
  .opts();

const limits = { memory: 1024 * options.memory, patience: options.patience };
const file = join(root, 'fuzz', 'known.json');

interface Crash {
  name: string;
  ending: string;
  /** How Python was brought to it. */
  how: string;
  typescript: string;
  python: string;
}
const known = JSON.parse(readFileSync(file, 'utf8')) as { libtorch: string; crashes: Crash[] };

/** Names that are left out from here on. */
const left = new Set(
  options.known || options.repeat?.length === 1 ? [] : known.crashes.map(({ name }) => name),
);
const abort = options.abort === undefined ? undefined : seedOf(options.seed, options.abort);

const totals = Object.fromEntries(ends.map((end) => [end, 0])) as Record<End, number>;
let crashes = 0;
let ours = 0;
let theirs = 0;
const oursOf = new Map<string, number>();

const makeSeeds = (seeds: readonly number[], checked = false): Promise<Run> =>
  make({ calls: seeds, known: [...left], abort, checked }, limits);

/** The seeds that bring the process down together: the last one may only have come upon what others broke. */
async function culprits(seeds: readonly number[]): Promise<number[] | null> {
  const crashes = async (some: readonly number[]) => (await makeSeeds(some)).ending !== null;
  const last = seeds.at(-1)!;
  if (await crashes([last])) return [last];
  // A broken heap ends a process later, elsewhere, or not at all, unless glibc looks on.
  const { ending, state } = await makeSeeds(seeds, true);
  if (ending !== null) return [seeds[state.begun - 1]!];
  if (!(await crashes(seeds))) return null;
  let some = [...seeds];
  // Halves of what is there are left out, then quarters, and so on.
  for (
    let size = some.length >> 1, tries = 0;
    size > 0 && tries < 60;
    size = Math.min(size, some.length) >> 1
  ) {
    for (let from = 0; from < some.length; from += size) {
      const fewer = [...some.slice(0, from), ...some.slice(from + size)];
      if (fewer.length === 0) continue;
      tries++;
      if (await crashes(fewer)) {
        some = fewer;
        from -= size;
      }
    }
  }
  return some;
}

/** Says what crashed, and whose it is. */
async function report(seeds: readonly number[], ending: Ending, complaint: string): Promise<void> {
  crashes++;
  const guilty = ending === 'hang' ? [seeds.at(-1)!] : await culprits(seeds);
  const shown = guilty ?? seeds.slice(-1);
  const lines = await print(shown.slice(0, 3), limits, abort);
  const { name } = lines[0]!;
  console.log(`\n${ending} in ${name}: npm run fuzz -- --repeat ${shown.join(' ')}`);
  for (const line of lines) {
    console.log(`  TypeScript: ${line.ts}`);
    console.log(`  Python:     ${line.python ?? 'has no form for this'}`);
  }
  const said = complaint.split('\n').filter((line) => line.trim() !== '' && !/^\[W|^\[?W?\d+ /.test(line));
  if (ending !== 'hang') for (const line of said.slice(-8)) console.log(`  | ${line.slice(0, 200)}`);
  if (guilty === null) console.log('  alone it does not happen again, nor after the calls before it');
  if (shown.length > 3) console.log(`  and ${shown.length - 3} more calls`);
  if (!(await isTheirs(shown, lines, guilty !== null))) {
    ours++;
    const count = (oursOf.get(name) ?? 0) + 1;
    oursOf.set(name, count);
    if (count < 3) return;
    console.log(`  from here on ${name} is left out`);
  }
  left.add(name);
}

async function isTheirs(seeds: readonly number[], lines: readonly Line[], alone: boolean): Promise<boolean> {
  const python = lines.map((line) => line.python);
  if (python.includes(null)) {
    console.log('  ours');
    return false;
  }
  const { ending, how } = await prove(
    python.map((line, i) => [seeds[i]!, line!]),
    limits,
  );
  if (ending === null) {
    console.log(`  Python goes on (${how}): ours`);
    return false;
  }
  console.log(`  Python ends with ${ending} ${how}: PyTorch's own`);
  theirs++;
  const { name, ts } = lines[0]!;
  if (alone && options.write) {
    known.crashes.push({ name, ending, how, typescript: ts, python: python.join('; ') });
    known.crashes.sort((a, b) => (a.name < b.name ? -1 : 1));
    writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
  }
  return true;
}

const strays = new Map<string, { stray: Stray; count: number }>();

function count({ state, strays: some }: Run): void {
  for (const end of ends) totals[end] += state.counts[end];
  for (const stray of some) {
    const kind = stray.error.replaceAll(/\d+/g, '0').slice(0, 60);
    const before = strays.get(kind);
    strays.set(kind, { stray, count: (before?.count ?? 0) + 1 });
  }
}

const kCalls = 20_000;

async function fuzz(): Promise<void> {
  const deadline = performance.now() + 1000 * options.seconds;
  // By turns as users have it, and so that what breaks the heap is found at once.
  for (let n = 0, checked = true; n < options.calls && performance.now() < deadline; ) {
    const range = { seed: options.seed, from: n, count: Math.min(kCalls, options.calls - n) };
    const run = await make({ calls: range, known: [...left], abort, checked }, limits, deadline);
    count(run);
    n += run.state.begun;
    if (run.ending === null) checked = !checked;
    if (run.stopped) break;
    if (run.ending === null) continue;
    const seeds = Array.from({ length: run.state.begun }, (_, i) => seedOf(options.seed, range.from + i));
    await report(seeds, run.ending, run.complaint);
  }
}

async function repeat(seeds: number[]): Promise<void> {
  for (const line of await print(seeds, limits, abort)) console.log(`${line.ts}\n${line.python}\n`);
  let run = await makeSeeds(seeds);
  if (run.ending === null) run = await makeSeeds(seeds, true);
  count(run);
  if (run.ending !== null) await report(seeds, run.ending, run.complaint);
}

const began = performance.now();
if (options.repeat === undefined) await fuzz();
else await repeat(options.repeat.map(Number));
const seconds = (performance.now() - began) / 1000;

const stray = [...strays.values()].filter(({ stray }) => stray.error.startsWith('stray '));
const made = ends.reduce((n, end) => n + (end === 'known' ? 0 : totals[end]), crashes);
console.log(`\n${made} calls in ${seconds.toFixed(0)} s: ${totals.ok} ok`);
for (const end of ends.slice(1, -1)) console.log(`  ${end}: ${totals[end]}`);
console.log(
  `left out: ${totals.known} calls of ${left.size} that crash; ${Object.keys(excluded).join(', ')} as excluded.ts says`,
);
for (const { stray, count } of [...strays.values()].sort((a, b) => b.count - a.count).slice(0, 12)) {
  console.log(`  ${count} × ${stray.error.slice(0, 150)} (--repeat ${stray.seed})`);
}
console.log(`errors of no class that may come: ${stray.length}`);
console.log(`crashes: ${ours} ours, ${theirs} PyTorch's own`);
if (ours + stray.length > 0) process.exitCode = 1;
