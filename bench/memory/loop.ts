/**
 * A loop as one writes it, and what memory it takes: prints a JSON object. Run by the benchmark and by the tests.
 *
 *     node dist/bench/memory/loop.js bp|prelu|large|tiny [--scope] [--steps N]
 */
import { readFileSync } from 'node:fs';
import * as torch from 'nodetorch';
import * as bp from '../../models/bp/model.js';
import { installed } from '../../models/common/mnist.js';
import { Run } from '../../models/common/run.js';
import * as mlp from '../../models/mlp/model.js';

/** What a loop prints. */
export interface Measured {
  /** Most resident memory ever, in bytes. */
  peak: number;
  /** Resident memory now and then. */
  samples: number[];
  /** Mean resident memory in each quarter of the steps. */
  quarters: number[];
  /** Live tensors at the end. */
  live: number;
  collections: number;
  full_collections: number;
}

const status = () => readFileSync('/proc/self/status', 'utf8');
const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status())![1]) * 1024;

const kEvery = 20;
const samples: number[] = [];
let steps = 0;

/** Looks at the memory now and then. */
function sample(): void {
  if (steps++ % kEvery === 0) samples.push(field('VmRSS'));
}

/** Each step of the models' own trainings has a scope, or none: not even where the model would have one. */
class Watched extends Run {
  constructor(private readonly scoped: boolean) {
    super();
  }

  override step(loss: number): void {
    super.step(loss);
    sample();
  }

  override *iterations(n: number): Generator<number> {
    for (let i = 0; i < n; i++) {
      using _ = this.scoped ? torch.scope() : null;
      yield i;
    }
  }

  override *progress<T>(loader: Iterable<T> & { readonly length: number }, limit?: number): Generator<T> {
    for (const batch of super.progress(loader, limit)) {
      using _ = this.scoped ? torch.scope() : null;
      yield batch;
    }
  }
}

/** Runs `step` so many times, each in a scope of its own or none. */
function repeat(n: number, scoped: boolean, step: () => void): void {
  for (let i = 0; i < n; i++) {
    if (scoped) torch.tidy(step);
    else step();
    if (i % 100 === 0) sample();
  }
}

const [what, ...flags] = process.argv.slice(2);
const scoped = flags.includes('--scope');
const stepsFlag = flags.indexOf('--steps');
const count = (otherwise: number) => (stepsFlag === -1 ? otherwise : Number(flags[stepsFlag + 1]));

// Memory is what is measured; two threads on a busy machine would take minutes.
torch.set_num_threads(1);
torch.manual_seed(0);
console.log = () => {}; // the models' progress
switch (what) {
  case 'bp':
    bp.train(
      bp.load_data(installed),
      0.1,
      { steps: count(20_000), batchSize: 100, device: 'cpu' },
      new Watched(scoped),
    );
    break;
  case 'prelu':
    mlp.train(
      mlp.load_data(installed),
      0.1,
      { epochs: count(5), batchSize: 64, device: 'cpu' },
      new Watched(scoped),
    );
    break;
  case 'large': {
    const a = torch.ones([512, 512]);
    repeat(count(8000), scoped, () => {
      a.add(1);
    });
    break;
  }
  case 'tiny': {
    const a = torch.ones([2, 2]);
    repeat(count(1_000_000), scoped, () => {
      a.add(1);
    });
    break;
  }
  default:
    throw new Error(`expected bp, prelu, large or tiny, but got ${what}`);
}

const quarter = Math.floor(samples.length / 4);
const quarters = [0, 1, 2, 3].map((q) => {
  const part = samples.slice(q * quarter, (q + 1) * quarter);
  return part.reduce((sum, bytes) => sum + bytes, 0) / part.length;
});
const { live, collections, full_collections } = torch.memory_stats();
const measured: Measured = { peak: field('VmHWM'), samples, quarters, live, collections, full_collections };
process.stdout.write(`${JSON.stringify(measured)}\n`);
