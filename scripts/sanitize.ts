/**
 * Builds the addon with AddressSanitizer, into build-sanitized/, and runs what is hardest on memory with it: processes
 * and workers that end at any moment, training, serialization, and calls with wrong arguments. On Linux, with GCC.
 *
 *     npm run test:sanitize                           all of it
 *     npm run test:sanitize -- test/nn test/optim     these test files instead
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { buildAddon } from './addon.js';
import { root } from './python.js';

const command = new Command('sanitize')
  .description('Run tests and the fuzzer with an addon that AddressSanitizer watches.')
  .argument('[tests...]', 'test files for jest, in place of the usual ones and the fuzzer')
  .option('--seconds <n>', 'how long to fuzz', Number, 60)
  .option('--seed <n>', 'of the fuzzer', Number, 0)
  .parse();
const { seconds, seed } = command.opts();
const chosen = command.args;
const usual = [
  'test/stress',
  'test/autograd',
  'test/binding/collect',
  'test/binding/hostile',
  'test/scope',
  'test/serialization',
];

const folder = join(root, 'build-sanitized');
const reports = join(folder, 'reports');

/** The compiler's own copy of a library. */
function libraryOf(name: string): string {
  return execFileSync(process.env.CXX ?? 'g++', [`-print-file-name=${name}`], { encoding: 'utf8' }).trim();
}

/** Node and libtorch aren't instrumented: their allocations are watched, and what the addon and libc do with them. */
function environment(leaks: boolean): NodeJS.ProcessEnv {
  const options = {
    // A failed allocation is an error that is caught, and no single one may take the machine down.
    allocator_may_return_null: 1,
    max_allocation_size_mb: 2000,
    // As other crashes, by a signal.
    abort_on_error: 1,
    log_path: join(reports, 'report'),
    detect_leaks: Number(leaks),
    // Two copies of the package in one process have the same globals, on purpose.
    detect_odr_violation: 0,
  };
  return {
    ...process.env,
    NODETORCH_ADDON: join(folder, 'Release'),
    // libstdc++ with it, or the sanitizer doesn't find the function that throws.
    LD_PRELOAD: `${libraryOf('libasan.so')} ${libraryOf('libstdc++.so.6')}`,
    ASAN_OPTIONS: Object.entries(options)
      .map(([name, value]) => `${name}=${value}`)
      .join(':'),
    // Leaks are for reading below: what Node leaves at its end is no reason to fail.
    LSAN_OPTIONS: 'exitcode=0',
  };
}

function run(leaks: boolean, ...args: string[]): boolean {
  const { status, signal } = spawnSync(process.execPath, args, {
    cwd: root,
    env: environment(leaks),
    stdio: 'inherit',
  });
  if (status !== 0) console.log(`ended with ${signal ?? `exit code ${status}`}: ${args.join(' ')}`);
  return status === 0;
}

/** Whether the addon allocated what leaked, by itself or through Node-API or libtorch. Else it is Node's own. */
function isOurs(leak: string): boolean {
  const callers = leak.split('\n').filter((line) => /^ {4}#[1-9]/.test(line));
  const first = callers.find((line) => !/ in napi_|libstdc\+\+|\/usr\/include/.test(line));
  return first !== undefined && !first.includes(process.execPath) && /nodetorch(::|\.node)/.test(leak);
}

/** What the reports say that concerns the addon: each error, and leaks of what it allocated. */
function* findings(): Generator<string> {
  for (const name of readdirSync(reports)) {
    const text = readFileSync(join(reports, name), 'utf8');
    if (/ERROR: AddressSanitizer/.test(text)) yield text;
    for (const leak of text.matchAll(/^(?:Direct|Indirect) leak of .*\n(?: {4}#.*\n)+/gm)) {
      if (isOurs(leak[0])) yield `${name}: ${leak[0]}`;
    }
  }
}

buildAddon('build-sanitized', 'NODETORCH_SANITIZE=ON');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
let well = run(true, jest, '--runInBand', ...(chosen.length > 0 ? chosen : usual));
const found = [...findings()];
for (const text of found) console.log(text);
if (chosen.length === 0) {
  const fuzz = [
    '--seconds',
    String(seconds),
    '--seed',
    String(seed),
    '--memory',
    'Infinity',
    '--patience',
    '60',
  ];
  well = run(false, join(root, 'dist', 'fuzz', 'run.js'), ...fuzz) && well;
}
console.log(`AddressSanitizer: ${found.length} findings in the tests; all reports are in ${reports}`);
if (!well || found.length > 0) process.exitCode = 1;
