/** Runs the children: those that make the calls, and Python that proves a crash to be PyTorch's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { python } from '../scripts/python.js';
import type { Stray, Task } from './child.js';
import { nothing, readState, type State } from './state.js';

const child = fileURLToPath(new URL('./child.js', import.meta.url));

// What cannot be had, be it all of memory or a file, is an error and not the machine's end.
const limited = 'ulimit -v "$0"; ulimit -c 0; exec "$@"';

// Elsewhere than with glibc this does nothing. Under `npm run test:sanitize` every process is checked already.
const checked: NodeJS.ProcessEnv = process.env.ASAN_OPTIONS
  ? {}
  : { LD_PRELOAD: 'libc_malloc_debug.so.0', MALLOC_CHECK_: '3' };

/** How a process ended: null well, else a signal's name, 'hang' or 'exit 1'. */
export type Ending = string | null;

export interface Limits {
  /** Kilobytes of address space, or Infinity. */
  readonly memory: number;
  /** Seconds that a call may take. */
  readonly patience: number;
}

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-fuzz-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

function start(
  program: string,
  args: string[],
  { memory }: Limits,
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const options = {
    // Where a call writes a file, it is there.
    cwd: folder,
    env: { ...process.env, OMP_NUM_THREADS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'] satisfies ['ignore', 'pipe', 'pipe'],
  };
  if (process.platform === 'win32') return spawn(program, args, options);
  return spawn(
    '/bin/sh',
    ['-c', limited, memory === Infinity ? 'unlimited' : String(memory), program, ...args],
    options,
  );
}

interface Output {
  readonly ending: Ending;
  readonly out: string;
  /** The end of what it complained of. */
  readonly complaint: string;
}

/** Waits for the end; `stuck` is asked twice a second whether to wait no longer. */
function finish(process: ChildProcess, stuck: () => boolean): Promise<Output> {
  let out = '';
  let complaint = '';
  let hang = false;
  process.stdout!.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  process.stderr!.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000);
  });
  const timer = setInterval(() => {
    if (!stuck()) return;
    hang = true;
    process.kill('SIGKILL');
  }, 500);
  return new Promise((done, fail) => {
    process.once('error', fail);
    process.once('close', (code, signal) => {
      clearInterval(timer);
      done({ ending: hang ? 'hang' : (signal ?? (code === 0 ? null : `exit ${code}`)), out, complaint });
    });
  });
}

export interface Run {
  readonly ending: Ending;
  readonly state: State;
  readonly strays: Stray[];
  /** Whether the time was over. */
  readonly stopped: boolean;
  /** The end of what the process wrote to its standard error. */
  readonly complaint: string;
}

let files = 0;

/** The command line of a child with a task. */
function childWith(task: Task): string[] {
  const file = join(folder, `task-${files++}`);
  writeFileSync(file, JSON.stringify(task));
  return ['--max-old-space-size=400', child, file];
}

/** Has calls made, at most until `deadline`, a time of `performance.now()`. */
export async function make(task: Omit<Task, 'state'>, limits: Limits, deadline = Infinity): Promise<Run> {
  const state = join(folder, `state-${files++}`);
  const process_ = start(
    process.execPath,
    childWith({ ...task, state }),
    limits,
    task.checked ? checked : {},
  );
  let last = -1;
  let since = performance.now();
  let stopped = false;
  const { ending, out, complaint } = await finish(process_, () => {
    const now = performance.now();
    if (now > deadline) {
      stopped = true;
      return true;
    }
    const begun = existsSync(state) ? readState(state).begun : 0;
    if (begun !== last) {
      last = begun;
      since = now;
    }
    // To start takes longer than a call.
    return now - since > 1000 * limits.patience * (begun === 0 ? 6 : 1);
  });
  const strays = out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Stray);
  if (!existsSync(state) && stopped) return { ending: null, state: nothing, strays, stopped, complaint };
  if (!existsSync(state)) throw new Error(`a child did not start: it ended with ${ending}\n${complaint}`);
  return { ending: stopped ? null : ending, state: readState(state), strays, stopped, complaint };
}

/** A call as text. */
export interface Line {
  readonly name: string;
  readonly ts: string;
  readonly python: string | null;
}

/** The calls of seeds as text. */
export async function print(seeds: readonly number[], limits: Limits, abort?: number): Promise<Line[]> {
  const task: Task = { calls: seeds, state: '', known: [], print: true, abort };
  const { out } = await finish(start(process.execPath, childWith(task), limits), () => false);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

const script = `
import sys, warnings
import torch
warnings.filterwarnings('ignore')
torch.set_num_threads(1)
times, lines = int(sys.argv[1]), sys.argv[2:]
for _ in range(times):
    for seed, line in zip(lines[::2], lines[1::2]):
        torch.manual_seed(int(seed))
        try: eval(line)
        except Exception as error: said = f'{type(error).__name__}: {error}'
        else: said = 'no error'
print(said)
`;

export interface Proof {
  /** Null where Python went on. */
  readonly ending: Ending;
  /** What it took, in words. */
  readonly how: string;
}

/** Runs lines of Python in a process and tells how that ended. */
export async function prove(
  lines: readonly (readonly [seed: number, line: string])[],
  limits: Limits,
): Promise<Proof> {
  const args = lines.flatMap(([seed, line]) => [String(seed), line]);
  const tries = [
    { times: 1, env: {}, how: 'at once' },
    { times: 100, env: checked, how: 'a hundred times, with glibc checking the heap' },
  ];
  let said = '';
  for (const { times, env, how } of tries) {
    const began = performance.now();
    const python_ = start(python, ['-c', script, String(times), ...args], limits, env);
    const allowed = 1000 * limits.patience * (times === 1 ? 3 : 6);
    const { ending, out, complaint } = await finish(python_, () => performance.now() - began > allowed);
    if (ending?.startsWith('exit')) throw new Error(`Python did not run: ${ending}\n${complaint}`);
    // A hundred times what is slow is no proof of a hang.
    if (ending !== null && !(ending === 'hang' && times > 1)) return { ending, how };
    if (said === '') said = out.trim();
  }
  return { ending: null, how: said };
}
