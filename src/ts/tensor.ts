/**
 * The tensor: one plain JS object around one native handle. Operators are installed on the prototype by
 * `ops.ts`; printing, indexing and read-out live in files of their own. What this file owns is the handle: who
 * holds it and when it goes.
 *
 * A tensor's handle belongs to a scope (`scope.ts`) if one is open when it is made, else to the garbage
 * collector, through a weak reference that the addon sweeps (`src/cpp/handles.cpp`).
 */
import { type Handle, native } from '../../binding/native.js';
import type { TensorMethods } from './_generated/methods.js';
import { putAll } from './crossing.js';
import { Device } from './device.js';
import { type dtype, dtypeOf } from './dtype.js';
import { TorchError } from './errors.js';
import { type layout, layoutOf, sparse_coo, sparse_csr } from './layout.js';

const kInternal = Symbol('internal');

// A constant, so that the compiler knows what it calls.
const nativeCallShared = native.callShared;
const shared = native.shared;
const kData = native.op('aten::data');

/** The tensors of the innermost open scope, or null outside any. */
let owned: Tensor[] | null = null;

// Set in Tensor's static block, which alone can reach #id.
export let idOf: (tensor: Tensor) => Handle;
export let adopt: (id: Handle) => Tensor;
export let isTensor: (value: unknown) => value is Tensor;
/** Calls an operator whose result is one new tensor. */
export let call: (op: number, args: readonly unknown[]) => Tensor;
/** The same with the arguments in memory (`crossing.ts`); null where they need to be given. */
export let callShared: (op: number, word: number) => Tensor | null;
/** The gradients of many, in one crossing. Unlike `.grad`, a new object each time, owned as any new tensor. */
export let gradsOf: (tensors: readonly Tensor[]) => (Tensor | null)[];
/** Undefines the gradients of many, in one crossing. */
export let dropGrads: (tensors: readonly Tensor[]) => void;
let init: (tensor: Tensor, id: Handle) => void;
let releaseAll: (list: Tensor[]) => void;

export interface Tensor extends TensorMethods {}

/**
 * A multi-dimensional array of elements of one dtype, on one device.
 *
 * Make one with `torch.tensor`, `torch.zeros`, ...; there is no public constructor.
 * @see https://docs.pytorch.org/docs/stable/tensors.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are installed by ops.ts
export class Tensor {
  #id: Handle = 0;
  #grad: Tensor | null = null;

  /** @internal */
  constructor(token: symbol) {
    if (token !== kInternal) {
      throw new TypeError('Tensor has no public constructor: use torch.tensor(data), torch.empty(size), ...');
    }
  }

  static {
    idOf = (tensor) => {
      if (!isTensor(tensor))
        throw new TypeError(`expected a Tensor, but got ${tensor === null ? 'null' : typeof tensor}`);
      const id = tensor.#id;
      if (id === 0) throw new TypeError('this tensor was disposed: its memory has been given back');
      return id;
    };

    adopt = (id) => {
      const tensor = new Tensor(kInternal);
      tensor.#id = id;
      if (owned === null) native.track(id, tensor);
      else owned.push(tensor);
      return tensor;
    };

    isTensor = (value): value is Tensor => typeof value === 'object' && value !== null && #id in value;

    callShared = (op, word) => {
      shared[0] = op;
      shared[1] = word;
      const out = new Tensor(kInternal);
      if (owned === null) nativeCallShared(out);
      else nativeCallShared();
      const id = shared[0] | 0;
      if (id === -1) return null;
      out.#id = id;
      if (owned !== null) owned[owned.length] = out;
      return out;
    };

    call = (op, args) => {
      const word = putAll(args);
      const made = word === -1 ? null : callShared(op, word);
      if (made !== null) return made;
      const out = new Tensor(kInternal);
      out.#id = native.call(op, owned === null ? out : 0, ...args);
      if (owned !== null) owned[owned.length] = out;
      return out;
    };

    gradsOf = (tensors) => {
      const ids = handles(tensors);
      native.grads(ids, tensors.length);
      const grads: (Tensor | null)[] = [];
      for (let i = 0; i < tensors.length; i++) grads.push(ids[i] === 0 ? null : adopt(ids[i]!));
      return grads;
    };

    dropGrads = (tensors) => {
      native.dropGrads(handles(tensors), tensors.length);
      for (const tensor of tensors) tensor.#grad = null;
    };

    init = (tensor, id) => {
      tensor.#id = id;
    };

    releaseAll = (list) => {
      const n = list.length;
      const ids = roomFor(n);
      for (let i = 0; i < n; i++) ids[i] = list[i]!.#id;
      native.releaseScope(ids, n);
      for (let i = 0; i < n; i++) if (ids[i] === 0) list[i]!.#id = 0;
    };
  }

  /** Sizes of the dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.shape.html */
  get shape(): number[] {
    return native.sizes(idOf(this));
  }

  /** All sizes, or the size of one dimension. */
  size(): number[];
  size(dim: number): number;
  size(dim?: number): number[] | number {
    const sizes = native.sizes(idOf(this));
    return dim === undefined ? sizes : sizes[wrapDim(dim, sizes.length)]!;
  }

  /** Steps between neighbours along all dimensions, or along one, in elements. */
  stride(): number[];
  stride(dim: number): number;
  stride(dim?: number): number[] | number {
    const strides = native.strides(idOf(this));
    return dim === undefined ? strides : strides[wrapDim(dim, strides.length)]!;
  }

  /** Number of dimensions. */
  dim(): number {
    return native.dim(idOf(this));
  }

  get ndim(): number {
    return native.dim(idOf(this));
  }

  /** Number of elements. */
  numel(): number {
    return native.numel(idOf(this));
  }

  nelement(): number {
    return native.numel(idOf(this));
  }

  get dtype(): dtype {
    return dtypeOf(native.dtype(idOf(this)));
  }

  get device(): Device {
    const [type, index] = native.device(idOf(this)).split(':');
    return new Device(type!, index === undefined ? null : Number(index));
  }

  /** How the elements are stored: `torch.strided`, or a sparse layout. */
  get layout(): layout {
    return layoutOf(native.layout(idOf(this)));
  }

  /** Bytes an element. */
  get itemsize(): number {
    return this.dtype.itemsize;
  }

  element_size(): number {
    return this.dtype.itemsize;
  }

  /** Bytes of all elements. */
  get nbytes(): number {
    return this.numel() * this.dtype.itemsize;
  }

  storage_offset(): number {
    return native.storageOffset(idOf(this));
  }

  /** Address of the first element. */
  data_ptr(): bigint {
    return native.dataPtr(idOf(this));
  }

  get is_cuda(): boolean {
    return this.device.type === 'cuda';
  }

  get is_cpu(): boolean {
    return this.device.type === 'cpu';
  }

  /** Whether the tensor has sizes and a dtype, but no elements. */
  get is_meta(): boolean {
    return this.device.type === 'meta';
  }

  /** Whether the layout is `torch.sparse_coo`. */
  get is_sparse(): boolean {
    return this.layout === sparse_coo;
  }

  get is_sparse_csr(): boolean {
    return this.layout === sparse_csr;
  }

  get requires_grad(): boolean {
    return native.requiresGrad(idOf(this));
  }

  set requires_grad(value: boolean) {
    native.setRequiresGrad(idOf(this), value);
  }

  /**
   * Whether autograd records operations on this tensor; in place.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.requires_grad_.html
   */
  requires_grad_(requires_grad = true): this {
    native.setRequiresGrad(idOf(this), requires_grad);
    return this;
  }

  get is_leaf(): boolean {
    return native.isLeaf(idOf(this));
  }

  /** Keeps `.grad` of a tensor that is not a leaf. */
  retain_grad(): void {
    native.retainGrad(idOf(this));
  }

  /** The accumulated gradient, or null. The same object each time while it is the same tensor. */
  get grad(): Tensor | null {
    const known = this.#grad === null ? 0 : this.#grad.#id;
    const id = native.grad(idOf(this), known);
    if (id === 0) this.#grad = null;
    else if (id !== known) {
      // Owned by this tensor, not by an open scope.
      const grad = new Tensor(kInternal);
      grad.#id = id;
      native.track(id, grad);
      this.#grad = grad;
    }
    return this.#grad;
  }

  set grad(value: Tensor | null) {
    native.setGrad(idOf(this), value === null ? 0 : idOf(value));
    this.#grad = value === null ? null : keep(value);
  }

  /**
   * The same data outside autograd's graph, which doesn't notice changes made through it, as it would through
   * `detach()`; assigning swaps the data under this tensor.
   */
  get data(): Tensor {
    return call(kData, [idOf(this)]);
  }

  set data(value: Tensor) {
    this.set_data(value);
  }

  /** Whether `other` is the same tensor (not: an equal one). */
  is(other: Tensor): boolean {
    return native.same(idOf(this), idOf(other));
  }

  /** Counts the changes in place. */
  get _version(): number {
    return native.version_(idOf(this));
  }

  is_inference(): boolean {
    return native.isInference(idOf(this));
  }

  _is_view(): boolean {
    return native.isView(idOf(this));
  }

  /** Whether `dispose` was called, or the scope that owned this tensor ended. */
  get disposed(): boolean {
    return this.#id === 0;
  }

  /** Gives this reference back now. Autograd and views keep their own. Twice does nothing. */
  dispose(): void {
    const id = this.#id;
    if (id === 0) return;
    this.#id = 0;
    native.free(id);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

// One for all calls, as none keeps it: to make an array that native code can see takes longer than the call.
let room = new Uint32Array(128);

function roomFor(n: number): Uint32Array {
  if (n > room.length) room = new Uint32Array(2 * n);
  return room;
}

function handles(tensors: readonly Tensor[]): Uint32Array {
  const n = tensors.length;
  const ids = roomFor(n);
  for (let i = 0; i < n; i++) ids[i] = idOf(tensors[i]!);
  return ids;
}

function wrapDim(dim: number, ndim: number): number {
  if (ndim === 0) throw new RangeError(`Dimension specified as ${dim} but tensor has no dimensions`);
  const wrapped = dim < 0 ? dim + ndim : dim;
  if (!Number.isInteger(dim) || wrapped < 0 || wrapped >= ndim) {
    throw new RangeError(
      `Dimension out of range (expected to be in range of [${-ndim}, ${ndim - 1}], but got ${dim})`,
    );
  }
  return wrapped;
}

/** @internal A base class's constructor argument, for `Parameter`. */
export const internalToken = kInternal;

/** @internal Gives a subclass's wrapper its handle, watched by the collector and never owned by a scope. */
export function initTracked(tensor: Tensor, id: Handle): void {
  init(tensor, id);
  native.track(id, tensor);
}

/** @internal Asks for gradients of a new tensor, in the words of PyTorch's factories. */
export function withGradient(made: Tensor): Tensor {
  const { is_floating_point, is_complex } = made.dtype;
  if (!is_floating_point && !is_complex) {
    throw new TorchError('Only Tensors of floating point and complex dtype can require gradients');
  }
  return made.requires_grad_();
}

/**
 * Takes a tensor out of the scope that owns it: from here on the collector frees it, as outside any scope.
 *
 * @returns the tensor itself.
 */
export function keep<T extends Tensor>(tensor: T): T {
  native.track(idOf(tensor), tensor);
  return tensor;
}

/** @internal Makes `list` the owner of what is made from here on; returns the owner so far. */
export function swapOwner(list: Tensor[] | null): Tensor[] | null {
  const outer = owned;
  owned = list;
  return outer;
}

/** @internal Frees the handles of those tensors that nothing keeps. */
export function release(list: Tensor[]): void {
  releaseAll(list);
}
