/**
 * The contract between the two languages: every function that the addon exports, and its types. This is the
 * only file that imports the addon.
 *
 * A tensor crosses as its handle, a small positive integer that indexes the environment's handle table; 0 is
 * "no tensor". Arguments cross in the order of the operator's schema, converted by `src/cpp/convert.cpp`:
 *
 * | schema type          | from JS                                                             |
 * |----------------------|---------------------------------------------------------------------|
 * | Tensor, Tensor?      | handle; null; or a number to be wrapped: `[n]`, bigint, boolean, Complex |
 * | Tensor[], Tensor?[]  | array of handles (0 or null for none)                               |
 * | Scalar               | number (an integer value binds as int), bigint, boolean, `{ re, im }` |
 * | int, SymInt          | number or bigint                                                    |
 * | float, bool, str     | number, boolean, string                                             |
 * | T[]                  | array, or one element where the schema gives a length (`int[2]`)    |
 * | ScalarType, Layout, MemoryFormat | their number in c10                                     |
 * | Device               | string, 'cuda:1'                                                    |
 * | Generator            | generator handle                                                    |
 *
 * `undefined`, and every argument past the last one given, takes the schema's default. Results come back the
 * same way; several results as an array; a result that aliases a written argument (`Tensor(a!)`) is not
 * returned at all, since the caller already has it.
 */
import { OutOfMemoryError, TorchError } from '../src/ts/errors.js';
import { collect } from './collect.js';
import { loadAddon } from './load.js';

/** Index of a tensor in the handle table; 0 is none. */
export type Handle = number;

/** What the addon needs from the TypeScript side. Errors are the importer's own classes: under jest a native
 * `TypeError` belongs to another realm. */
export interface Host {
  TorchError: new (message: string) => Error;
  OutOfMemoryError: new (message: string) => Error;
  TypeError: new (message: string) => Error;
  RangeError: new (message: string) => Error;
  /** Collects garbage: young objects only, or all. Called by the addon when native memory is under pressure. */
  collect(full: boolean): void;
}

export interface MemoryStats {
  /** Handles in use in this environment. */
  live: number;
  /** Of them, those watched by a weak reference (the others belong to a scope). */
  tracked: number;
  /** Handles ever made in this environment. */
  created: number;
  sweeps: number;
  collections: number;
  full_collections: number;
  /** CPU bytes in use in the whole process, those that only autograd holds included. */
  allocated_bytes: number;
  peak_bytes: number;
  /** CPU bytes kept for reuse in the whole process. */
  cached_bytes: number;
  /** The most that is kept so. */
  cache_limit: number;
}

export interface Native {
  // dispatch.cpp
  /** Operator index for 'aten::add.Tensor', or -1 if the loaded libtorch has none of that name. */
  op(name: string): number;
  /** Its schema as text, or null. */
  schema(name: string): string | null;
  /** The overloads of 'aten::add' (`['Tensor', 'Scalar', ...]`), in the order in which they were registered. */
  overloads(name: string): string[];
  /** Calls an operator. `out` is the wrapper that waits for a single tensor result and is to be tracked. */
  // biome-ignore lint/suspicious/noExplicitAny: the result's type depends on the operator
  call(op: number, out: object | null | 0, ...args: unknown[]): any;
  /**
   * The same with all in `shared`, for up to six arguments that are tensors, numbers, booleans, null, or lists of
   * integers or tensors: a value of JavaScript costs more to cross than many an operator to begin.
   *
   * Before the call `[0]` is the operator and `[1]` the number of arguments, with the form of the i-th in the bits from
   * `3 + 2 * i` on: 0 a handle or a number, 1 a boolean, 2 a list of integers or of handles (`512 * place + length`, from
   * 8 on; 0 for null), 3 a number in the place of a tensor. The arguments begin at `[2]`. Afterwards `[0]` is the
   * handle of a single tensor result; or 0, where the results come back; or -1, with nothing done, where `call` is needed.
   */
  // biome-ignore lint/suspicious/noExplicitAny: the result's type depends on the operator
  callShared(out?: object): any;
  readonly shared: Float64Array;

  // handles.cpp
  /** Watches the wrapper; its handle is freed in a sweep after the wrapper is collected. */
  track(id: Handle, wrapper: object): void;
  free(id: Handle): void;
  /** Frees the first n handles that nothing tracks and writes 0 in their place. */
  releaseScope(ids: Uint32Array, n: number): void;
  /** A new handle on the same tensor. */
  alias(id: Handle): Handle;
  memoryStats(): MemoryStats;
  resetPeak(): void;
  /** Bytes kept for reuse at most. */
  setCacheLimit(bytes: number): void;
  emptyCache(): void;
  collect(): void;
  /** Tells the function the handle of each tensor that comes, from inside the call that makes it; none for null. */
  observe(observer: ((id: Handle) => void) | null): void;
  /** All handles in use. */
  inUse(): Handle[];

  // share.cpp
  /** A number for which another environment of this process gets the tensor, once. */
  share(id: Handle): number;
  adoptShared(ticket: number): Handle;

  // tensor.cpp
  sizes(id: Handle): number[];
  strides(id: Handle): number[];
  numel(id: Handle): number;
  dim(id: Handle): number;
  dtype(id: Handle): number;
  layout(id: Handle): number;
  device(id: Handle): string;
  storageOffset(id: Handle): number;
  /** Bytes of the whole storage that the tensor is a view of. */
  storageBytes(id: Handle): number;
  dataPtr(id: Handle): bigint;
  isContiguous(id: Handle): boolean;
  /** Whether it is a strided, contiguous tensor on the CPU without a pending conjugation or negation. */
  isPlain(id: Handle): boolean;
  /** A cheap identity: same number, same TensorImpl. */
  same(a: Handle, b: Handle): boolean;
  isView(id: Handle): boolean;
  isInference(id: Handle): boolean;
  version_(id: Handle): number;

  // storage.cpp
  /** New CPU tensor of `dtype` and `shape` that owns a copy of the view's bytes. */
  fromBytes(bytes: ArrayBufferView, dtype: number, shape: number[]): Handle;
  /** The same without a copy: the tensor keeps the view's ArrayBuffer alive. */
  fromBuffer(bytes: ArrayBufferView, dtype: number, shape: number[]): Handle;
  /** Copies a contiguous CPU tensor's bytes into a view of as many; `fresh`: of memory that nobody has touched yet. */
  copyBytes(id: Handle, to: ArrayBufferView, fresh: boolean): void;
  /** Value of a one-element tensor. */
  item(id: Handle): number | bigint | boolean | { re: number; im: number };
  items(ids: Handle[]): (number | bigint | boolean | { re: number; im: number })[];
  /** C's power, which is Python's: JavaScript's differs in the last bit. */
  pow(base: number, exponent: number): number;
  /** C's cosine, likewise. */
  cos(radians: number): number;

  // autograd.cpp
  requiresGrad(id: Handle): boolean;
  setRequiresGrad(id: Handle, value: boolean): void;
  isLeaf(id: Handle): boolean;
  retainGrad(id: Handle): void;
  /** Handle of `.grad`, 0 if undefined; `known` itself where it is still the same tensor. */
  grad(id: Handle, known: Handle): Handle;
  setGrad(id: Handle, grad: Handle): void;
  /** Puts in the place of each of the first n tensors a new handle on its `.grad`, 0 if undefined. */
  grads(ids: Uint32Array, n: number): void;
  /** Undefines `.grad` of the first n. */
  dropGrads(ids: Uint32Array, n: number): void;
  /** Name of what made the tensor, without namespaces; null for a leaf. */
  gradFn(id: Handle): string | null;
  backward(
    tensors: Handle[],
    gradients: (Handle | null)[],
    retain_graph: boolean,
    create_graph: boolean,
    inputs: Handle[],
  ): void;
  gradOf(
    outputs: Handle[],
    inputs: Handle[],
    grad_outputs: (Handle | null)[],
    retain_graph: boolean,
    create_graph: boolean,
    allow_unused: boolean,
  ): Handle[];
  gradEnabled(): boolean;
  setGradEnabled(value: boolean): void;
  inferenceEnabled(): boolean;
  /** Enters inference mode (or leaves it, for `false`); returns a token for `endInference`. */
  beginInference(enabled: boolean): number;
  endInference(token: number): void;

  // function.cpp. A function that libtorch calls gets handles that are its own from then on, 0 for an undefined tensor.
  // What it throws comes out of `backward` as itself. A node of the graph is the handle of an empty tensor that has it as
  // its `grad_fn`.
  /** A node for a function whose inputs these are, or 0 where nothing is recorded. */
  newFunction(
    name: string,
    key: number,
    backward: (gradients: Handle[]) => Handle[],
    inputs: Handle[],
  ): Handle;
  /**
   * Puts the outputs of a function's forward into the graph, and saves tensors for its backward.
   *
   * @param separate whether `saved` was told after the forward, when outputs that are inputs can't be saved.
   * @returns a new handle for each output that isn't the same tensor any more, else 0.
   */
  wrapOutputs(
    node: Handle,
    inputs: Handle[],
    outputs: Handle[],
    dirty: Handle[],
    non_differentiable: Handle[],
    saved: Handle[],
    separate: boolean,
    materialize_grads: boolean,
  ): Handle[];
  /** What was saved for the function whose backward runs and has this key. */
  savedTensors(key: number): Handle[];
  registerHook(id: Handle, hook: (gradient: [Handle]) => [Handle] | undefined): void;
  /** Throws PyTorch's message where a hook's result has another type or shape than what it was given. */
  checkHookResult(gradient: Handle, result: Handle, name: string): void;
  registerPostAccumulateGradHook(id: Handle, hook: (tensor: [Handle]) => undefined): void;
  /** Node that made the tensor, 0 for a leaf. */
  nodeOf(id: Handle): Handle;
  nodeName(node: Handle): string;
  nextFunctions(node: Handle): [node: Handle, input_nr: number][];
  /** Version of the libtorch whose headers the addon was built with: '2.13'. */
  readonly headers: string;

  // generator.cpp
  defaultGenerator(device: string): number;
  newGenerator(device: string): number;
  freeGenerator(generator: number): void;
  generatorSeed(generator: number): bigint;
  generatorManualSeed(generator: number, seed: bigint): void;
  generatorInitialSeed(generator: number): bigint;
  generatorState(generator: number): Handle;
  generatorSetState(generator: number, state: Handle): void;
  generatorDevice(generator: number): string;

  // device.cpp
  numThreads(): number;
  setNumThreads(n: number): void;
  numInteropThreads(): number;
  setNumInteropThreads(n: number): void;
  defaultDtype(): number;
  setDefaultDtype(dtype: number): void;
  /** Normal form of a device string ('cuda' stays without an index); throws PyTorch's message. */
  parseDevice(device: string): { type: string; index: number };

  // accelerator.cpp: a device without an index ('cuda') is the current one of its type
  /** Type of the accelerator that the loaded libtorch (or an extension) serves, or null. */
  accelerator(): string | null;
  /** Whether the loaded libtorch can serve the type at all. */
  hasDeviceType(type: string): boolean;
  deviceCount(type: string): number;
  /** Makes the type ready for use; throws PyTorch's message where there is no driver or device. */
  initDevice(type: string): void;
  currentDevice(type: string): number;
  setDevice(device: string): void;
  synchronizeDevice(device: string): void;
  /** A stream's number, which with its device names it. */
  currentStream(device: string): bigint;
  defaultStream(device: string): bigint;
  newStream(device: string, priority: number): bigint;
  setStream(stream: bigint, device: string): void;
  queryStream(stream: bigint, device: string): boolean;
  synchronizeStream(stream: bigint, device: string): void;
  /** Keeps the tensor's memory until the stream's work so far is done. */
  recordStream(id: Handle, stream: bigint, device: string): void;
  newEvent(type: string, timing: boolean): number;
  freeEvent(event: number): void;
  recordEvent(event: number, stream: bigint, device: string): void;
  /** Makes the stream wait for the event. */
  blockEvent(event: number, stream: bigint, device: string): void;
  queryEvent(event: number): boolean;
  synchronizeEvent(event: number): void;
  /** Milliseconds from one to the other. */
  elapsedTime(from: number, to: number): number;
  /** 'allocated_bytes.all.current' and so on; empty before the first use. */
  deviceMemoryStats(device: string): Record<string, number>;
  resetDeviceStats(device: string, peak: boolean): void;
  emptyDeviceCache(type: string): void;
  /** Bytes free, bytes in all. */
  deviceMemoryInfo(device: string): [free: number, total: number];
  renamePrivateUse1(name: string): void;
  privateUse1Name(): string;

  // driver.cpp
  /** What NVIDIA's driver tells of a device: `name`, `total_memory`, `uuid`, `major`, ... */
  cudaProperties(index: number): Record<string, string | number>;

  // context.cpp
  /** Switches of libtorch's context: 'cudnn.enabled' and so on. */
  getSwitch(name: string): boolean;
  setSwitch(name: string, value: boolean): void;
  /** Whether libtorch was built with 'mkl', 'mkldnn', 'openmp', 'lapack' or 'cudnn'. */
  hasFeature(name: string): boolean;
  cudnnVersion(): number | null;
  /** 'none', 'ieee', 'tf32' or 'bf16', of 'generic', 'cuda' or 'mkldnn' for 'all', 'conv', 'rnn' or 'matmul'. */
  floatPrecision(backend: string, op: string): string;
  setFloatPrecision(backend: string, op: string, precision: string): void;
  /** 'highest', 'high' or 'medium'. */
  matmulPrecision(): string;
  setMatmulPrecision(precision: string): void;
  /** 'default', 'warn' or 'error'. */
  deterministicAlgorithms(): string;
  setDeterministicAlgorithms(enabled: boolean, warn_only: boolean): void;
  autocastAvailable(type: string): boolean;
  autocastEnabled(type: string): boolean;
  setAutocastEnabled(type: string, enabled: boolean): void;
  autocastDtype(type: string): number;
  setAutocastDtype(type: string, dtype: number): void;
  autocastCacheEnabled(): boolean;
  setAutocastCacheEnabled(enabled: boolean): void;
  /** Each region that is entered must be left again; with the outermost the kept casts go. */
  enterAutocast(): void;
  leaveAutocast(): void;
  clearAutocastCache(): void;
}

/** What the addon itself exports: an environment of its own for each importer. */
interface Addon {
  create(host: Host): Native;
}

const loaded = loadAddon();

/** The libtorch in use. */
export const libtorch = loaded.libtorch;

/** Opens a shared library and leaves it open: what it registers with libtorch is there from then on. */
export const openLibrary = loaded.open;

const exported = (loaded.addon as Addon).create({
  TorchError,
  OutOfMemoryError,
  TypeError,
  RangeError,
  collect,
});

// An object with so many properties is a hash table to V8, unless it's the prototype of another.
export const native: Native = Object.create(exported);
