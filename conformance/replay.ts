/** Replays one sample and says what differs. */
import * as torch from 'nodetorch';
import { call, Missing, method, NoForm } from './calls.js';
import type { Call, Line, Output, Problem, Reference, TensorOutput, Value } from './line.js';
import { decode, Tensors } from './values.js';

/** Why a sample doesn't pass: the first thing that differs. */
class Differs extends Error {}

type Bindings = { tensors: Tensors; results: unknown[] };

function at(results: unknown[], [first, ...path]: number[]): unknown {
  return path.reduce((value, i) => (value as unknown[])[i], results[first!]);
}

function bind(values: Value[], { tensors, results }: Bindings): unknown[] {
  return values.map((value) => decode(value, tensors, (path) => at(results, path)));
}

/** The arguments of a call, keywords last. */
function argumentsOf(
  { args, kwargs }: Call,
  bindings: Bindings,
  more: Record<string, unknown> = {},
): unknown[] {
  const bound = bind(args, bindings);
  const names = Object.keys(kwargs);
  const keywords = Object.fromEntries(bind(Object.values(kwargs), bindings).map((v, i) => [names[i]!, v]));
  const all = { ...keywords, ...more };
  return Object.keys(all).length > 0 ? [...bound, all] : bound;
}

function make(calls: Call[], bindings: Bindings): void {
  for (const c of calls) {
    if (c.seed !== undefined && c.seed !== torch.initial_seed()) torch.manual_seed(c.seed);
    bindings.results.push(call(c.function, argumentsOf(c, bindings)));
  }
}

function refer(reference: Reference, { tensors, results }: Bindings): unknown {
  if (Array.isArray(reference)) return reference.map((r) => refer(r, { tensors, results }));
  return '$tensor' in reference ? tensors.get(reference.$tensor) : at(results, reference.$result);
}

/** Address of a tensor's first stored element. */
function storageStart(t: torch.Tensor): bigint {
  return t.data_ptr() - BigInt(t.storage_offset() * t.itemsize);
}

interface Rules {
  /** Whether the values are memory as it was found. */
  uninitialised?: boolean;
  /** Whether values need to be close only. */
  close?: boolean;
  /** Whether strides, aliasing and requires_grad count too. */
  strict?: boolean;
  /** Inputs by number, for aliasing. */
  input?: (n: number) => torch.Tensor;
}

/** What a sparse tensor consists of. */
function partsOf(t: torch.Tensor): torch.Tensor[] {
  switch (t.layout) {
    case torch.sparse_coo:
      return [t._indices(), t._values()];
    case torch.sparse_csr:
    case torch.sparse_bsr:
      return [t.crow_indices(), t.col_indices(), t.values()];
    default:
      return [t.ccol_indices(), t.row_indices(), t.values()];
  }
}

function compareTensor(actual: unknown, expected: TensorOutput, where: string, rules: Rules): void {
  if (!(actual instanceof torch.Tensor))
    throw new Differs(`${where}: expected a tensor, got ${typeof actual}`);
  const same = (what: string, a: unknown, b: unknown) => {
    const [got, wanted] = [JSON.stringify(a), JSON.stringify(b)];
    if (got !== wanted) throw new Differs(`${where}: ${what} is ${got} instead of ${wanted}`);
  };
  same('dtype', actual.dtype.name, expected.dtype);
  same('layout', actual.layout.name, expected.layout);
  same('shape', actual.shape, expected.shape);
  if (rules.strict) same('requires_grad', actual.requires_grad, expected.requires_grad);
  if (expected.parts !== undefined) {
    const parts = partsOf(actual.detach());
    expected.parts.forEach(({ tensor }, i) => {
      compareTensor(parts[i], tensor, `${where}, part ${i}`, { ...rules, strict: false });
    });
  }
  if (expected.data === undefined) return;
  if (rules.strict) {
    same('stride', actual.stride(), expected.stride);
    if (rules.input !== undefined) {
      if (expected.same != null) same('identity with an input', actual.is(rules.input(expected.same)), true);
      if (expected.aliases != null) {
        same('aliasing', storageStart(actual) === storageStart(rules.input(expected.aliases)), true);
      }
    }
  }
  if (rules.uninitialised) return;
  if (rules.close && expected.data !== '') {
    const wanted = torch.tensor(new Uint8Array(Buffer.from(expected.data, 'base64'))).view(actual.dtype);
    if (torch.allclose(actual.detach(), wanted.view(expected.shape), 1e-3, 1e-4)) return;
  }
  const bytes = actual.detach().resolve_conj().resolve_neg().toBytes();
  if (!Buffer.from(bytes).equals(Buffer.from(expected.data, 'base64'))) {
    throw new Differs(`${where}: values differ`);
  }
}

function compareValue(actual: unknown, expected: Value, where: string): void {
  const plain = (v: unknown): unknown => {
    if (typeof v === 'bigint') return Number(v);
    if (Array.isArray(v)) return v.map(plain);
    if (typeof v === 'object' && v !== null) {
      if ('re' in v && 'im' in v) return [v.re, v.im];
      if ('name' in v) return v.name; // a dtype, a layout
    }
    return v;
  };
  const wanted = decode(expected, null as never, null as never);
  const text = (v: unknown) => JSON.stringify(v, (_, x) => (typeof x === 'number' ? `${x}` : x));
  if (text(plain(actual)) !== text(plain(wanted))) {
    throw new Differs(`${where}: ${text(plain(actual))} instead of ${text(plain(wanted))}`);
  }
}

function compare(actual: unknown, expected: Output, where: string, rules: Rules): void {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      throw new Differs(`${where}: expected ${expected.length} results`);
    }
    for (const [i, e] of expected.entries()) compare(actual[i], e, `${where}[${i}]`, rules);
  } else if ('tensor' in expected) compareTensor(actual, expected.tensor, where, rules);
  else if ('value' in expected) compareValue(actual, expected.value, where);
  else {
    for (const [key, e] of Object.entries(expected.dict)) {
      compare((actual as Record<string, unknown>)[key], e, `${where}.${key}`, rules);
    }
  }
}

const rulesOf = ({ uninitialised, close }: Line): Rules => ({ uninitialised, close });

function replayGradient(gradient: NonNullable<Line['gradient']>, bindings: Bindings, { close }: Rules): void {
  make(gradient.calls, bindings);
  const outputs = gradient.outputs.map((r) => refer(r, bindings) as torch.Tensor);
  const weights = new Tensors(gradient);
  const grads = torch.autograd.grad(
    outputs,
    gradient.inputs.map((n) => bindings.tensors.get(n)),
    {
      grad_outputs: gradient.weights.map((w) => decode(w, weights, () => null) as torch.Tensor),
      allow_unused: true,
    },
  );
  for (const [i, expected] of gradient.expected.entries()) {
    const where = `gradient ${i}`;
    if (expected !== null) compare(grads[i], expected, where, { close });
    else if (grads[i] !== null) throw new Differs(`${where}: expected none`);
  }
}

/** The one call of a sample whose further variants can be tried. */
function single(line: Line): Call | null {
  const [only] = line.calls;
  const first = only?.args[0];
  const isTensor = typeof first === 'object' && first !== null && '$tensor' in first;
  return line.calls.length === 1 && isTensor ? only! : null;
}

function replayInPlace(line: Line, seed: number): void {
  const { name, output, error } = line.in_place!;
  const bindings = { tensors: new Tensors(line, true), results: [] };
  const only = single(line);
  if (only === null) return;
  torch.manual_seed(seed);
  if (error !== undefined) {
    expectError(() => method(name, argumentsOf(only, bindings)), error, name);
    return;
  }
  const actual = method(name, argumentsOf(only, bindings));
  compare(actual, output!, name, rulesOf(line));
  if (!(actual as torch.Tensor).is(bind([only.args[0]!], bindings)[0] as torch.Tensor)) {
    throw new Differs(`${name}: the result isn't the input`);
  }
}

function replayMethod(line: Line, seed: number): void {
  const only = single(line);
  if (only === null) return;
  const bindings = { tensors: new Tensors(line), results: [] };
  torch.manual_seed(seed);
  const actual = method(line.method!, argumentsOf(only, bindings));
  compare(actual, line.output, `method ${line.method}`, rulesOf(line));
}

function replayOut(line: Line, seed: number): void {
  const { dtypes, output, error } = line.out!;
  const only = single(line);
  if (only === null) return;
  const outs = dtypes.map((dtype) => torch.empty([0], { dtype: torch[dtype as 'float32'] }));
  const out = Array.isArray(line.output) ? outs : outs[0];
  const bindings = { tensors: new Tensors(line, true), results: [] };
  torch.manual_seed(seed);
  const run = () => call(only.function, argumentsOf(only, bindings, { out }));
  if (error !== undefined) {
    expectError(run, error, 'out');
    return;
  }
  run();
  compare(out, output!, 'out', rulesOf(line));
}

const classes: Record<string, string> = {
  RuntimeError: 'TorchError',
  NotImplementedError: 'TorchError',
  AssertionError: 'TorchError',
  LinAlgError: 'TorchError',
  _LinAlgError: 'TorchError',
  TypeError: 'TypeError',
  ValueError: 'RangeError',
  IndexError: 'RangeError',
};

function expectError(fn: () => unknown, expected: Problem, where: string): void {
  let error: Error;
  try {
    fn();
  } catch (e) {
    if (e instanceof Missing || e instanceof NoForm) throw e;
    error = e as Error;
    // Python's tuples and lists are arrays here.
    const message = expected.message.replace(/(?<=not |[( ,!=])tuple(?=$|[,)!]| of \()/g, 'list');
    if (error.message !== message) {
      throw new Differs(`${where}: the message is '${error.message}' instead of '${expected.message}'`);
    }
    if (error.constructor.name !== classes[expected.type]) {
      throw new Differs(`${where}: raised ${error.constructor.name} for ${expected.type}`);
    }
    return;
  }
  throw new Differs(`${where}: no error, expected ${expected.type}: ${expected.message}`);
}

function replaySample(line: Line, seed: number): void {
  const rules = rulesOf(line);
  const bindings: Bindings = { tensors: new Tensors(line), results: [] };
  torch.manual_seed(seed);
  make(line.calls, bindings);
  compare(refer(line.result, bindings), line.output, 'result', {
    ...rules,
    strict: true,
    input: (n) => bindings.tensors.get(n),
  });
  if (line.gradient) replayGradient(line.gradient, bindings, rules);
  if (line.in_place) replayInPlace(line, seed);
  if (line.method) replayMethod(line, seed);
  if (line.out) replayOut(line, seed);
}

/**
 * Replays a line of draw.py.
 *
 * @returns null where it passes, else why it doesn't.
 */
export function replay(line: Line, seed: number): string | null {
  if (line.no_form !== undefined) return `${line.no_form} has no form outside Python`;
  using _ = torch.scope();
  try {
    if (line.kind === 'sample') replaySample(line, seed);
    else {
      const bindings: Bindings = { tensors: new Tensors(line), results: [] };
      expectError(() => make(line.calls, bindings), line.error!, 'error');
    }
    return null;
  } catch (e) {
    if (e instanceof Missing) return `${e.message} is missing`;
    if (e instanceof NoForm) return `${e.message} has no form here`;
    if (e instanceof Differs) return e.message;
    return `${(e as Error).constructor.name}: ${(e as Error).message}`;
  }
}
