/**
 * The process that makes the calls. It is told which in a file of JSON, says in another how far it is, and writes
 * a line of JSON for each call that ended as none may.
 */
import { readFileSync, writeSync } from 'node:fs';
import * as torch from 'nodetorch';
import { native } from '../src/ts/internal.js';
import { seedOf } from './draw.js';
import { Thrown } from './hostile.js';
import { restore, setCacheLimit } from './native.js';
import { type End, StateWriter } from './state.js';
import { abortCall, type Call, drawCall } from './targets.js';

/** Some of a seed's calls. */
export interface Range {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
}

/** What a child is to do: the calls of a range, or of these seeds. */
export interface Task {
  readonly calls: Range | readonly number[];
  /** Where it says how far it is. */
  readonly state: string;
  /** Names that are left out. */
  readonly known: readonly string[];
  /** Whether glibc checks the heap, which finds what wrote where it may not. */
  readonly checked?: boolean;
  /** Prints the calls instead of making them. */
  readonly print?: boolean;
  /** Ends the process in the place of this seed's call. */
  readonly abort?: number;
}

/** An error of a class that no call may raise. */
export interface Stray {
  readonly seed: number;
  readonly error: string;
}

// As V8 says it, where a message of ours or PyTorch's was due.
const fromV8 =
  /^Cannot (read|set|convert|perform)|is not (a function|iterable|a constructor)|^Invalid array length|private member/;

function endOf(error: unknown): End | null {
  if (!(error instanceof Error)) return null;
  switch (error.constructor) {
    case torch.TorchError:
      return 'TorchError';
    case torch.OutOfMemoryError:
      return 'OutOfMemoryError';
    case TypeError:
      return 'TypeError';
    case RangeError:
      return 'RangeError';
    case Thrown:
      return 'Thrown';
    default:
      return null;
  }
}

function* seedsOf(calls: Task['calls']): Generator<number> {
  if (!('seed' in calls)) yield* calls;
  else for (let n = calls.from; n < calls.from + calls.count; n++) yield seedOf(calls.seed, n);
}

const baseline = new Set(native.inUse());
let generator = native.defaultGenerator('cpu');

/** Random numbers depend on the call alone. */
function reseed(seed: number): void {
  try {
    native.generatorManualSeed(generator, BigInt(seed));
  } catch {
    // A call has freed it.
    generator = native.defaultGenerator('cpu');
    native.generatorManualSeed(generator, BigInt(seed));
  }
}

/** Gives back what the call left in the handle table, and what it changed for all. */
function tidy(scope: torch.Scope, { name }: Call): void {
  if (name.startsWith('native.')) restore(name.slice(7));
  try {
    scope.end();
  } catch (error) {
    // The call may have freed what the scope owns.
    if (!(error instanceof TypeError)) throw error;
  }
  for (const id of native.inUse()) if (!baseline.has(id)) native.free(id);
}

function run(task: Task): void {
  // Each tensor's memory goes back to glibc at once, which then looks at it.
  if (task.checked) setCacheLimit(0);
  const state = new StateWriter(task.state);
  const known = new Set(task.known);
  torch.set_num_threads(1);
  for (const seed of seedsOf(task.calls)) {
    const call = seed === task.abort ? abortCall : drawCall(seed);
    state.begin();
    if (known.has(call.name)) {
      state.finish('known');
      continue;
    }
    reseed(seed);
    const scope = torch.scope();
    let end: End | null = 'ok';
    let raised: unknown;
    try {
      call.make();
    } catch (error) {
      end = endOf(error);
      raised = error;
    }
    tidy(scope, call);
    if (end === null || (raised instanceof Error && fromV8.test(raised.message))) {
      const stray: Stray = {
        seed,
        error: `${end === null ? 'stray ' : ''}${raised instanceof Error ? `${raised.constructor.name}: ${raised.message}` : typeof raised}`,
      };
      writeSync(1, `${JSON.stringify(stray)}\n`);
    }
    state.finish(end ?? 'TypeError');
  }
  state.close();
  // At once: a generator that a call has freed would be freed again where the collector finds its wrapper.
  process.exit();
}

const task = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Task;
if (task.print) {
  for (const seed of seedsOf(task.calls)) {
    const { name, ts, python } = seed === task.abort ? abortCall : drawCall(seed);
    process.stdout.write(`${JSON.stringify({ name, ts, python })}\n`);
  }
} else run(task);
