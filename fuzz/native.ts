/** Calls of the addon's own functions, with handles in the place of tensors. */

import * as torch from 'nodetorch';
import { loadAddon } from '../binding/load.js';
import { idOf, type Native, native } from '../src/ts/internal.js';
import { drawRight, type Kind, type Parameter } from './arguments.js';
import type { Draw } from './draw.js';
import { drawHostile } from './hostile.js';
import { type Common, drawCommon, drawTensor } from './tensors.js';
import {
  call,
  float,
  integer,
  integers,
  list,
  literal,
  none,
  only,
  string,
  type Value,
  yes,
} from './value.js';

/** What isn't a function, or is called by its operators. */
const others = ['call', 'callShared', 'shared', 'headers'] as const;
type Other = (typeof others)[number];

/** Every function of the addon, and what it takes. The list must be whole: see `checkWhole`. */
const functions: Record<Exclude<keyof Native, Other>, string> = {
  op: 'operator',
  schema: 'operator',
  overloads: 'operator',
  track: 'tensor object',
  free: 'tensor',
  releaseScope: 'handles int',
  alias: 'tensor',
  memoryStats: '',
  resetPeak: '',
  setCacheLimit: 'int',
  emptyCache: '',
  collect: '',
  observe: 'function',
  inUse: '',
  share: 'tensor',
  adoptShared: 'int',
  sizes: 'tensor',
  strides: 'tensor',
  numel: 'tensor',
  dim: 'tensor',
  dtype: 'tensor',
  layout: 'tensor',
  device: 'tensor',
  storageOffset: 'tensor',
  storageBytes: 'tensor',
  dataPtr: 'tensor',
  isContiguous: 'tensor',
  isPlain: 'tensor',
  same: 'tensor tensor',
  isView: 'tensor',
  isInference: 'tensor',
  version_: 'tensor',
  fromBytes: 'bytes code sizes',
  fromBuffer: 'bytes code sizes',
  copyBytes: 'tensor bytes bool',
  item: 'tensor',
  items: 'tensors',
  pow: 'float float',
  cos: 'float',
  requiresGrad: 'tensor',
  setRequiresGrad: 'tensor bool',
  isLeaf: 'tensor',
  retainGrad: 'tensor',
  grad: 'tensor tensor',
  setGrad: 'tensor tensor',
  grads: 'handles int',
  dropGrads: 'handles int',
  gradFn: 'tensor',
  backward: 'tensors tensors bool bool tensors',
  gradOf: 'tensors tensors tensors bool bool bool',
  newFunction: 'name int callback tensors',
  wrapOutputs: 'node tensors tensors tensors tensors tensors bool bool',
  savedTensors: 'int',
  registerHook: 'tensor callback',
  checkHookResult: 'tensor tensor name',
  registerPostAccumulateGradHook: 'tensor callback',
  nodeOf: 'tensor',
  nodeName: 'node',
  nextFunctions: 'node',
  gradEnabled: '',
  setGradEnabled: 'bool',
  inferenceEnabled: '',
  beginInference: 'bool',
  endInference: 'int',
  defaultGenerator: 'device',
  newGenerator: 'device',
  freeGenerator: 'generator',
  generatorSeed: 'generator',
  generatorManualSeed: 'generator seed',
  generatorInitialSeed: 'generator',
  generatorState: 'generator',
  generatorSetState: 'generator state',
  generatorDevice: 'generator',
  numThreads: '',
  setNumThreads: 'int',
  numInteropThreads: '',
  setNumInteropThreads: 'int',
  defaultDtype: '',
  setDefaultDtype: 'code',
  parseDevice: 'device',
  accelerator: '',
  hasDeviceType: 'device',
  deviceCount: 'device',
  initDevice: 'device',
  currentDevice: 'device',
  setDevice: 'device',
  synchronizeDevice: 'device',
  currentStream: 'device',
  defaultStream: 'device',
  newStream: 'device int',
  setStream: 'seed device',
  queryStream: 'seed device',
  synchronizeStream: 'seed device',
  recordStream: 'tensor seed device',
  newEvent: 'device bool',
  freeEvent: 'int',
  recordEvent: 'int seed device',
  blockEvent: 'int seed device',
  queryEvent: 'int',
  synchronizeEvent: 'int',
  elapsedTime: 'int int',
  deviceMemoryStats: 'device',
  resetDeviceStats: 'device bool',
  emptyDeviceCache: 'device',
  deviceMemoryInfo: 'device',
  renamePrivateUse1: 'device',
  privateUse1Name: '',
  cudaProperties: 'int',
  getSwitch: 'switch',
  setSwitch: 'switch bool',
  hasFeature: 'switch',
  cudnnVersion: '',
  floatPrecision: 'precision precision',
  setFloatPrecision: 'precision precision precision',
  matmulPrecision: '',
  setMatmulPrecision: 'precision',
  deterministicAlgorithms: '',
  setDeterministicAlgorithms: 'bool bool',
  autocastAvailable: 'device',
  autocastEnabled: 'device',
  setAutocastEnabled: 'device bool',
  autocastDtype: 'device',
  setAutocastDtype: 'device code',
  autocastCacheEnabled: '',
  setAutocastCacheEnabled: 'bool',
  enterAutocast: '',
  leaveAutocast: '',
  clearAutocastCache: '',
};

/** @throws Error where the addon has a function that isn't called here, or the other way round. */
export function checkWhole(): void {
  const there: string[] = [];
  for (const name in native) if (!(others as readonly string[]).includes(name)) there.push(name);
  const missing = there.filter((name) => !(name in functions));
  const gone = Object.keys(functions).filter((name) => !there.includes(name));
  if (missing.length + gone.length > 0) {
    throw new Error(`fuzz/native.ts: not called: ${missing}; not in the addon: ${gone}`);
  }
}

export const nativeNames = [...Object.keys(functions), 'create'];

type Function = (...args: unknown[]) => unknown;

/** The handle of a tensor, as text too. */
const handleOf = (x: Value): Value => ({
  make: () => idOf(x.make() as torch.Tensor),
  ts: `idOf(${x.ts})`,
  py: x.py,
});

/** A handle that was in use, and isn't given again to what the other arguments are. */
const freed = only('freed handle', () => {
  const tensors = Array.from({ length: 64 }, () => torch.zeros([1]));
  const id = idOf(tensors[0]!);
  for (const tensor of tensors) tensor.dispose();
  return id;
});

const oddHandles = [
  ...[0, 1, -1, 7, 1.5, 4294967295, 4294967296, 1e6, 2 ** 53].map(integerOrFloat),
  none,
  freed,
];

function integerOrFloat(n: number): Value {
  return Number.isInteger(n) ? integer(n) : float(n);
}

function drawHandle(d: Draw, common: Common, name = ''): Value {
  return d.chance(0.1) ? d.pick(oddHandles) : handleOf(drawTensor(d, common, name));
}

const codes = [...Array(46).keys(), -1, 99, 127, 128, 255, 256, 262, 2 ** 31, -(2 ** 40)].map(integer);
const switches = ['cudnn.enabled', 'mkldnn.enabled', 'cuda.flash_sdp', 'mkl', 'lapack', 'nonsense'].map(
  string,
);
const precisions = [
  'generic',
  'cuda',
  'mkldnn',
  'all',
  'conv',
  'rnn',
  'matmul',
  'none',
  'ieee',
  'tf32',
  'bf16',
  'highest',
  'high',
  'x',
];
const operators = [
  'aten::add.Tensor',
  'aten::relu',
  'aten::nonsense',
  '',
  '.',
  'aten::',
  'add.',
  'prim::Print',
].map(string);

function drawBytes(d: Draw): Value {
  const n = d.pick([0, 1, 2, 4, 8, 16, 24, 32]);
  const kind = d.pick([Uint8Array, Float32Array, Int16Array, BigInt64Array, Float64Array]);
  if (d.chance(0.1))
    return only(`new DataView(new ArrayBuffer(${n}))`, () => new DataView(new ArrayBuffer(n)));
  return only(`new ${kind.name}(${n})`, () => new kind(n));
}

function handlesOf(d: Draw, common: Common): Value {
  const handles = d.times(d.below(4), () => drawHandle(d, common));
  return only(
    `new Uint32Array([${handles.map((h) => h.ts).join(', ')}])`,
    () => new Uint32Array(handles.map((h) => Number(h.make()))),
  );
}

function generator(d: Draw): Value {
  if (d.chance(0.2)) return d.pick(oddHandles);
  return only("native.newGenerator('cpu')", () => native.newGenerator('cpu'), 'torch.Generator()');
}

const observers = [
  none,
  only('(id) => undefined', () => () => undefined),
  only('(id) => native.free(id)', () => (id: number) => native.free(id)),
  only('() => { throw new Error() }', () => () => {
    throw new torch.TorchError('from an observer');
  }),
];

const callbacks = [
  only('() => undefined', () => () => undefined),
  only('(ids) => ids', () => (ids: number[]) => ids),
  only('() => []', () => () => []),
  only('() => [0, 1, {}]', () => () => [0, 1, {}]),
  only('() => 7', () => () => 7),
  only('(ids) => ids.forEach(native.free)', () => (ids: number[]) => {
    for (const id of ids) native.free(id);
  }),
  only('() => { throw new Error() }', () => () => {
    throw new torch.TorchError('from a callback');
  }),
];

/** The handle of a node of autograd's graph: of one of libtorch's, or of a function of ours. */
function drawNode(d: Draw): Value {
  const x = () => torch.ones([2], { requires_grad: true });
  if (d.chance(0.3)) return only('native.nodeOf(...)', () => native.nodeOf(idOf(x().clone())));
  const callback = d.pick(callbacks);
  return only(`native.newFunction('f', 1, ${callback.ts}, [idOf(x)])`, () =>
    native.newFunction('f', 1, callback.make() as () => number[], [idOf(x())]),
  );
}

function drawFor(d: Draw, kind: string, common: Common): Value {
  if (d.chance(0.2)) return drawHostile(d);
  const right = (type: string): Value => drawRight(d, { name: '', type, size: 0, nullable: false }, common);
  switch (kind) {
    case 'tensor':
      return drawHandle(d, common);
    case 'tensors':
      return list(d.times(d.below(3), () => drawHandle(d, common)));
    case 'handles':
      return handlesOf(d, common);
    case 'state':
      return handleOf(
        call(
          torch.zeros as Function,
          'torch.zeros',
          'torch.zeros',
          [integers([d.pick([0, 16, 5056])])],
          [['dtype', literal(torch.uint8, 'torch.uint8')]],
        ),
      );
    case 'node':
      return d.chance(0.2) ? drawHandle(d, common) : drawNode(d);
    case 'callback':
      return d.pick(callbacks);
    case 'name':
      return string('name');
    case 'object':
      return only('{}', () => ({}));
    case 'function':
      return d.pick(observers);
    case 'bytes':
      return drawBytes(d);
    case 'code':
      return d.pick(codes);
    case 'sizes':
      return right('int[]');
    case 'generator':
      return generator(d);
    case 'seed':
      return integer(d.pick([0n, 1n, -1n, 2n ** 63n, 2n ** 64n, -(2n ** 64n)]));
    case 'switch':
      return d.pick(switches);
    case 'precision':
      return string(d.pick(precisions));
    case 'operator':
      return d.pick(operators);
    case 'device':
      return right('Device');
    case 'int':
      return right('int');
    case 'float':
      return right('float');
    default:
      return d.pick([yes, yes, yes, literal(false, 'false', 'False')]);
  }
}

const host = {
  TorchError: torch.TorchError,
  OutOfMemoryError: torch.OutOfMemoryError,
  TypeError,
  RangeError,
  collect: () => undefined,
};

function drawCreate(d: Draw): Value {
  const { create } = loadAddon().addon as { create: Function };
  if (d.chance(0.7)) return call(create, 'loadAddon().addon.create', '', [drawHostile(d)]);
  const name = d.pick(Object.keys(host));
  const value = drawHostile(d);
  return call(create, 'loadAddon().addon.create', '', [
    only(`{ ...host, ${name}: ${value.ts} }`, () => ({ ...host, [name]: value.make() })),
  ]);
}

/** A call of one of the addon's functions. */
export function drawNative(d: Draw, name: string): Value {
  if (name === 'create') return drawCreate(d);
  const common = drawCommon(d);
  const kinds = functions[name as keyof typeof functions].split(' ').filter((kind) => kind !== '');
  const args = kinds.map((kind) => drawFor(d, kind, common));
  if (d.chance(0.05)) args.pop();
  if (d.chance(0.05)) args.push(drawHostile(d));
  const value = call((native as unknown as Record<string, Function>)[name]!, `native.${name}`, '', args);
  return value;
}

/** Where Python takes only tensors, a number crosses for one. */
const asTensor = (x: Value): Value => (x.py === 'None' ? x : { ...x, py: `torch.as_tensor(${x.py})` });

function drawCrossing(d: Draw, kind: Kind, common: Common): Value {
  if (d.chance(0.06)) return kind.type === 'Tensor' ? asTensor(drawHostile(d)) : drawHostile(d);
  if (kind.nullable && d.chance(0.3)) return none;
  switch (kind.type) {
    case 'Tensor':
      if (d.chance(0.03)) return asTensor(only('[1]', () => [1], '1'));
      return drawHandle(d, common, kind.name);
    case 'Tensor[]':
    case 'Tensor?[]':
      return list(d.times(d.below(4), () => drawHandle(d, common, kind.name)));
    case 'int[]': {
      const n = d.below(6);
      if (d.chance(0.2)) return only(`${n + 0.5}`, () => n + 0.5, `[1] * ${n}`);
      return drawRight(d, kind, common);
    }
    case 'ScalarType':
    case 'Layout':
    case 'MemoryFormat':
      if (d.chance(0.2)) return d.pick(codes);
      return code(drawRight(d, { ...kind, nullable: false }, common));
    case 'Generator':
      return generator(d);
    default:
      return drawRight(d, kind, common);
  }
}

/** The number of a dtype, a layout or a memory format. */
const code = (x: Value): Value => ({
  make: () => (x.make() as { code: number }).code,
  ts: `${x.ts}.code`,
  py: x.py,
});

/** A call of an operator by `native.call`. */
export function drawNativeCall(d: Draw, operator: string, parameters: readonly Parameter[]): Value {
  const common = drawCommon(d);
  const all = parameters.length;
  const n = d.chance(0.8) ? all : d.below(all + 2);
  const args = Array.from({ length: n }, (_, i) => {
    const parameter = parameters[i];
    return parameter === undefined ? drawHostile(d) : drawCrossing(d, parameter, common);
  });
  const python = args.map((a, i) => (parameters[i]?.keywordOnly ? `${parameters[i].name}=${a.py}` : a.py));
  const out = d.chance(0.7) ? none : d.chance(0.7) ? only('{}', () => ({})) : drawHostile(d);
  const index = d.chance(0.01) ? d.pick(oddHandles) : integer(native.op(operator));
  const ts = args.map((a) => `, ${a.ts}`).join('');
  const [namespace, name, overload] = operator.split(/::|\./);
  return {
    make() {
      native.shared.fill(1);
      return native.call(index.make() as number, out.make() as null, ...args.map((a) => a.make()));
    },
    ts: `native.call(native.op('${operator}'), ${out.ts}${ts})`,
    py: `torch.ops.${namespace}.${name}.${overload ?? 'default'}(${python.join(', ')})`,
  };
}

let limit = native.memoryStats().cache_limit;

/** Bytes that the allocator may keep for reuse, from here on. */
export function setCacheLimit(bytes: number): void {
  limit = bytes;
  native.setCacheLimit(bytes);
}

/** Undoes what a call of the addon's functions changed for the whole process. */
export function restore(name: string): void {
  if (!/^(set|begin|end|enter|leave|observe|free|clear)/.test(name)) return;
  native.observe(null);
  native.setGradEnabled(true);
  native.endInference(1);
  native.setDefaultDtype(torch.float32.code);
  native.setDeterministicAlgorithms(false, false);
  native.setNumThreads(1);
  native.setMatmulPrecision('highest');
  native.setCacheLimit(limit);
  for (const type of ['cpu', 'cuda', 'xla', 'mps']) native.setAutocastEnabled(type, false);
  native.setAutocastCacheEnabled(true);
  for (const text of switches.slice(0, 3)) native.setSwitch(text.make() as string, true);
}
