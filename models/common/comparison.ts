/** One model and its Python twin, run one after the other: what each left behind, and whether it's the same bytes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Epoch, Results } from './program.js';

const files = ['losses', 'parameters', 'random-state'] as const;

type File = (typeof files)[number];

/** What one side left behind. */
export interface Side {
  results: Results;
  bytes: Record<File, Buffer>;
}

export interface Verdict {
  same: boolean;
  /** What was compared, or where the first difference is. */
  detail: string;
}

/** How to run one side. */
export interface Runner {
  name: string;
  program: string;
  args: readonly string[];
}

/** A run that failed; what it printed to stdout. */
export class RunError extends Error {
  constructor(
    message: string,
    readonly stdout: string,
  ) {
    super(message);
  }
}

export class Comparison {
  readonly verdicts: Record<'losses' | 'parameters' | 'random state', Verdict>;

  constructor(
    readonly model: string,
    readonly ours: Side,
    readonly theirs: Side,
  ) {
    this.verdicts = {
      losses: compareLosses(ours, theirs),
      parameters: compareParameters(ours, theirs),
      'random state': compareStates(ours, theirs),
    };
  }

  get same(): boolean {
    return Object.values(this.verdicts).every(({ same }) => same);
  }

  /** 'yes', or where the first difference is. */
  get answer(): string {
    const different = Object.entries(this.verdicts).find(([, { same }]) => !same);
    return different === undefined ? 'yes' : `NO: ${different[0]} ${different[1].detail}`;
  }

  /** Iterations a second: ours, theirs. */
  get speeds(): [number, number] {
    return [speed(epochsOf(this.ours)), speed(epochsOf(this.theirs))];
  }

  /** The same as one object. */
  summary() {
    const [ours, theirs] = this.speeds;
    const verdicts = Object.entries(this.verdicts);
    return {
      model: this.model,
      threads: this.ours.results.threads,
      nodetorch: { ...this.ours.results, iterations_per_second: ours },
      pytorch: { ...this.theirs.results, iterations_per_second: theirs },
      ratio: ours / theirs,
      same: Object.fromEntries(verdicts.map(([what, { same }]) => [what, same])),
      detail: Object.fromEntries(verdicts.map(([what, { detail }]) => [what, detail])),
    };
  }
}

/**
 * Runs one side's program, and reads what it wrote.
 *
 * @param out - an empty folder for its results.
 * @throws RunError if it fails.
 */
export function run({ name, program, args }: Runner, options: readonly string[], out: string): Side {
  mkdirSync(out, { recursive: true });
  const path = (file: string) => join(out, file);
  const wanted = files.flatMap((file) => [`--${file}`, path(file)]);
  const { status, signal, stdout, error } = spawnSync(
    program,
    [...args, ...options, '--out', out, ...wanted],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    const how = error?.message ?? signal ?? `exit code ${status}`;
    throw new RunError(`the run with ${name} ended with ${how}`, stdout ?? '');
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

/** All trainings' epochs. */
export function epochsOf(side: Side): Epoch[] {
  return side.results.trainings.flatMap(({ epochs }) => epochs);
}

/** Iterations a second. */
export function speed(epochs: readonly Epoch[]): number {
  const sum = (of: (epoch: Epoch) => number) => epochs.reduce((total, epoch) => total + of(epoch), 0);
  return sum(({ steps }) => steps) / sum(({ seconds }) => seconds);
}

/** Index of the first byte that differs, or -1. */
function firstDifference(a: Buffer, b: Buffer): number {
  if (a.equals(b)) return -1;
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a[i] === b[i]) i++;
  return i;
}

function float(bytes: Buffer, index: number): number | null {
  return bytes.length >= 4 * (index + 1) ? bytes.readFloatLE(4 * index) : null;
}

function compareLosses(ours: Side, theirs: Side): Verdict {
  const [a, b] = [ours.bytes.losses, theirs.bytes.losses];
  const at = firstDifference(a, b);
  if (at < 0) return { same: true, detail: `${(a.length / 4).toLocaleString('en')} steps` };
  let step = at >> 2;
  const values = `${float(a, step)} and ${float(b, step)}`;
  for (const { lr, epochs } of ours.results.trainings) {
    const steps = epochs.reduce((total, epoch) => total + epoch.steps, 0);
    if (step < steps) return { same: false, detail: `first at lr ${lr}, step ${step}: ${values}` };
    step -= steps;
  }
  return { same: false, detail: `${a.length / 4} steps and ${b.length / 4}` };
}

function compareParameters(ours: Side, theirs: Side): Verdict {
  const [a, b] = [ours.bytes.parameters, theirs.bytes.parameters];
  const at = firstDifference(a, b);
  if (at < 0) return { same: true, detail: `${(a.length / 4).toLocaleString('en')} numbers` };
  let index = at >> 2;
  const values = `${float(a, index)} and ${float(b, index)}`;
  for (const { lr, parameters } of ours.results.trainings) {
    for (const [name, shape] of Object.entries(parameters)) {
      const numel = shape.reduce((product, size) => product * size, 1);
      if (index < numel) {
        return { same: false, detail: `first at lr ${lr}, ${name}, element ${index}: ${values}` };
      }
      index -= numel;
    }
  }
  return { same: false, detail: `${a.length / 4} numbers and ${b.length / 4}` };
}

function compareStates(ours: Side, theirs: Side): Verdict {
  const [a, b] = [ours.bytes['random-state'], theirs.bytes['random-state']];
  const at = firstDifference(a, b);
  return { same: at < 0, detail: at < 0 ? `${a.length.toLocaleString('en')} bytes` : `first at byte ${at}` };
}
