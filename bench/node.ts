/** The rows of the benchmark in Node. Obeys bench/protocol.md on its standard input and output. */
import { createInterface } from 'node:readline';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as bp from '../models/bp/model.js';
import * as cnn from '../models/cnn/model.js';
import * as mlp from '../models/mlp/model.js';

const { DataLoader, TensorDataset } = torch.utils.data;

const folder = process.argv[2]!;

/** Runs so many iterations; a training returns its last loss. */
type Run = (n: number) => number;

/** Makes it at the first call, and gives the same from then on. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const vectors = once(() => mlp.load_data(folder));
const halves = once(() => bp.load_data(folder));
const pictures = once(() => cnn.load_data(folder));

/** A hundred batches, drawn once: the same in all three languages. */
function batches(size: number): Tensor[] {
  torch.manual_seed(1);
  return Array.from({ length: 100 }, () => torch.randint(60_000, [size]));
}

// One loop for each operator: what a program has, and what Python's side has too.
const operators: Record<string, (n: number, a: Tensor, b: Tensor) => void> = {
  add: (n, a, b) => {
    for (let i = 0; i < n; i++) a.add(b);
  },
  relu: (n, a) => {
    for (let i = 0; i < n; i++) a.relu();
  },
  mm: (n, a, b) => {
    for (let i = 0; i < n; i++) a.mm(b);
  },
  view: (n, a) => {
    for (let i = 0; i < n; i++) a.view(4);
  },
  sum: (n, a) => {
    for (let i = 0; i < n; i++) a.sum(1);
  },
  addgrad: (n, a, b) => {
    for (let i = 0; i < n; i++) a.add(b);
  },
};

// About as many as a training step makes.
const kInScope = 100;

function operator(name: string, scoped: boolean): Run {
  const loop = operators[name]!;
  const a = torch.ones([2, 2], { requires_grad: name === 'addgrad' });
  const b = torch.ones([2, 2]);
  if (!scoped) {
    return (n) => {
      loop(n, a, b);
      return 0;
    };
  }
  return (n) => {
    for (let done = 0; done < n; done += kInScope) {
      const scope = torch.scope();
      loop(Math.min(kInScope, n - done), a, b);
      scope.end();
    }
    return 0;
  };
}

/** Steps as a loop, each of them in a scope of its own or none. */
function steps(step: (i: number) => number, scoped: boolean): Run {
  let i = 0;
  return (n) => {
    let last = 0;
    for (const end = i + n; i < end; i++) {
      if (scoped) {
        const scope = torch.scope();
        last = step(i);
        scope.end();
      } else last = step(i);
    }
    return last;
  };
}

type Forward = { parameters(): Iterable<nn.Parameter> } & ((x: Tensor) => Tensor);

function training(
  model: Forward,
  [images, labels]: readonly Tensor[],
  order: Tensor[],
  opt: optim.Optimizer,
): (i: number) => number {
  const criterion = new nn.CrossEntropyLoss();
  return (i) => {
    const batch = order[i % order.length]!;
    const [x, y] = [images!.index_select(0, batch), labels!.index_select(0, batch)];
    const output = model(x);
    const loss = criterion(output, y);
    opt.zero_grad();
    loss.backward();
    opt.step();
    return loss.item();
  };
}

function prelu(scoped: boolean): Run {
  const digits = vectors();
  const order = batches(64);
  torch.manual_seed(0);
  const model = new mlp.LinearModel();
  return steps(training(model, digits.tensors, order, new optim.SGD(model.parameters(), 0.1)), scoped);
}

function byHand(scoped: boolean): Run {
  const [[images, labels]] = halves();
  const order = batches(100);
  torch.manual_seed(0);
  const network = new bp.TwoLayerNet(28 * 28, 50, 10);
  const names = Object.keys(network.params) as (keyof typeof network.params)[];
  return steps((i) => {
    const batch = order[i % order.length]!;
    const [x, t] = [images.index_select(0, batch), labels.index_select(0, batch)];
    const grads = network.gradient(x, t);
    for (const name of names) network.params[name].sub_(grads[name].mul(0.1));
    return network.loss(x, t).item();
  }, scoped);
}

function convolutions(scoped: boolean): Run {
  const [train] = pictures();
  const order = batches(50);
  torch.manual_seed(0);
  const model = new cnn.ConvNet();
  return steps(training(model, train.tensors, order, new optim.Adam(model.parameters(), 1e-4)), scoped);
}

/** An iteration is a batch. */
function loader(): Run {
  const [images, labels] = vectors().tensors as [Tensor, Tensor];
  const digits = new TensorDataset(images.narrow(0, 0, 60_000), labels.narrow(0, 0, 60_000));
  const batches = new DataLoader(digits, { batch_size: 64, shuffle: true });
  let iterator = batches[Symbol.iterator]();
  return (n) => {
    for (let i = 0; i < n; i++) {
      if (iterator.next().done) {
        iterator = batches[Symbol.iterator]();
        iterator.next();
      }
    }
    return 0;
  };
}

const kFloats = 1 << 18; // 1 MB

/** Steps without a loss. */
const calls = (call: () => void, scoped: boolean) =>
  steps(() => {
    call();
    return 0;
  }, scoped);

function copyIn(scoped: boolean): Run {
  const array = new Float32Array(kFloats).fill(1.5);
  return calls(() => torch.tensor(array), scoped);
}

function roundTrip(scoped: boolean): Run {
  const array = new Float32Array(kFloats).fill(1.5);
  return calls(() => torch.frombuffer(array, { dtype: torch.float32 }).toTypedArray(), scoped);
}

function copyOut(): Run {
  const source = torch.full([kFloats], 1.5);
  const array = new Float32Array(kFloats);
  return calls(() => source.toTypedArray(array), false);
}

const rows: Record<string, (scoped: boolean) => Run> = {
  prelu,
  bp: byHand,
  cnn: convolutions,
  loader,
  copyin: copyIn,
  roundtrip: roundTrip,
  copyout: copyOut,
};
for (const name in operators) rows[name] = (scoped) => operator(name, scoped);

/** 'add' is a plain loop, 'add.scope' one with scopes. */
function make(name: string): Run {
  const [row, scope] = name.split('.');
  return rows[row!]!(scope === 'scope');
}

const ready = new Map<string, Run>();

function obey(line: string): string {
  const [command, name, n, threads] = line.split(' ');
  torch.set_num_threads(Number(threads));
  if (command === 'check') return String(make(name!)(Number(n)));
  let run = ready.get(name!);
  if (run === undefined) {
    run = make(name!);
    ready.set(name!, run);
  }
  const before = torch.memory_stats();
  const begin = process.hrtime.bigint();
  run(Number(n));
  const time = process.hrtime.bigint() - begin;
  const { collections, full_collections, sweeps } = torch.memory_stats();
  const counts = {
    collections: collections - before.collections,
    full_collections: full_collections - before.full_collections,
    sweeps: sweeps - before.sweeps,
  };
  return `${time} ${JSON.stringify(counts)}`;
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer: string;
  try {
    answer = obey(line);
  } catch (error) {
    answer = `error ${(error as Error).message.split('\n')[0]}`;
  }
  process.stdout.write(`${answer}\n`);
}
