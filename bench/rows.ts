/** What is measured, and what is hoped for. */

export interface Row {
  /** Its name in the table and in the JSON. */
  readonly name: string;
  /** The programs' name of it. */
  readonly run: string;
  /** Ours, where it differs: with `.scope` each step (or every hundred operators) has a scope. */
  readonly ours?: string;
  readonly threads: number;
  /** Goals: the ratios are to be no less. */
  readonly python?: number;
  readonly cpp?: number;
  /** Left out by `--quick`. */
  readonly long?: boolean;
}

const operators = { add: 'add', relu: 'relu', mm: 'mm', view: 'view', sum: 'sum(dim)', addgrad: 'add, grad' };

const inScope: Row[] = [];
const outside: Row[] = [];
for (const [run, title] of Object.entries(operators)) {
  inScope.push({
    name: `${title}, 2x2, in a scope`,
    run,
    ours: `${run}.scope`,
    threads: 1,
    python: 1 / 0.65,
  });
  outside.push({ name: `${title}, 2x2`, run, threads: 1, python: 1 / 0.85 });
}

/** A network's step as a plain loop, and with a scope a step. */
function training(title: string, run: string, threads: number, goals: Pick<Row, 'python' | 'cpp'>): Row[] {
  const name = `${title} step, ${threads} thread${threads === 1 ? '' : 's'}`;
  return [
    { name, run, threads, ...goals },
    { name: `${name}, scope`, run, ours: `${run}.scope`, threads, long: true, ...goals },
  ];
}

export const rows: Row[] = [
  ...inScope,
  ...outside,
  ...training('PReLU', 'prelu', 1, { python: 1.3, cpp: 0.95 }),
  ...training('PReLU', 'prelu', 2, { python: 1.3, cpp: 0.95 }),
  ...training('BP', 'bp', 1, { python: 1.15 }),
  ...training('BP', 'bp', 2, { python: 1.2 }),
  ...training('CNN', 'cnn', 2, { python: 1.03 }),
  { name: 'DataLoader, a batch of 64', run: 'loader', threads: 1, python: 3 },
  { name: '1 MB: tensor(Float32Array)', run: 'copyin', threads: 1, python: 1 },
  { name: '1 MB: tensor(Float32Array), scope', run: 'copyin', ours: 'copyin.scope', threads: 1, python: 1 },
  { name: '1 MB: frombuffer, and a copy back', run: 'roundtrip', threads: 1, python: 1 },
  { name: '1 MB: a copy back, into a given array', run: 'copyout', threads: 1, python: 1 },
];

/** The trainings whose losses must agree before anything is timed. */
export const checks = [
  { run: 'prelu', steps: 20 },
  { run: 'bp', steps: 20 },
  { run: 'cnn', steps: 2 },
];
