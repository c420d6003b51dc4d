/** The base class of all modules. */
import { _has_compatible_shallow_copy_type, empty } from '../_generated/functions.js';
import { type Rest, reader } from '../arguments.js';
import { no_grad } from '../autograd.js';
import { type DeviceLike, device as parseDevice } from '../device.js';
import { bfloat16, type dtype, float16, float32, float64 } from '../dtype.js';
import type { memory_format } from '../layout.js';
import { typeName } from '../ops/arguments.js';
import { keep, type Tensor } from '../tensor.js';
import { Members, ownBuffers, ownModules, ownParameters } from './members.js';
import { flag, Parameter } from './parameter.js';
import { block, indent } from './repr.js';
import {
  type IncompatibleKeys,
  type Loading,
  type LoadOptions,
  load,
  loadOwn,
  type StateDict,
  type StateDictOptions,
  saveOwn,
} from './state_dict.js';

const readLoad = reader<Required<LoadOptions>>('load_state_dict(bool strict=True, bool assign=False)');

const readState = reader<Required<StateDictOptions>>(
  'state_dict(*, Object? destination=None, str prefix="", bool keep_vars=False)',
);

/** What `to` changes. */
export interface ModuleToOptions {
  device?: DeviceLike | null;
  dtype?: dtype | null;
  non_blocking?: boolean;
  /** Of tensors with four or five dimensions. */
  memory_format?: memory_format | null;
}

const readTo = reader<Required<ModuleToOptions> & { tensor?: Tensor }>(
  'to(Device? device=None, ScalarType? dtype=None, bool non_blocking=False, *, MemoryFormat? memory_format=None)',
  'to(ScalarType dtype, bool non_blocking=False, *, MemoryFormat? memory_format=None)',
  'to(Tensor tensor, bool non_blocking=False, *, MemoryFormat? memory_format=None)',
);

/**
 * Base class of all modules. A module is a function: calling it runs its hooks and its `forward`. Attributes that are
 * parameters or modules are found by looking, in the order of assignment.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html
 * @example
 * class Net extends nn.Module {
 *   layers = new nn.Sequential(new nn.Linear(784, 256), new nn.ReLU(), new nn.Linear(256, 10));
 *   forward(x: Tensor): Tensor {
 *     return this.layers(x);
 *   }
 * }
 * const net = new Net();
 * net(torch.randn([1, 784])).shape // [1, 10]
 */
export abstract class Module extends Members {
  /** Whether the module is being trained, which matters to some (dropout, batch norm). */
  training = true;

  /**
   * The parameters and persistent buffers under their dotted names, without their part in autograd's graph; they share
   * the module's memory.
   *
   * @param options `destination` to add to, `prefix` before all names, `keep_vars` for the tensors themselves.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.state_dict
   */
  state_dict(options: StateDictOptions = {}): StateDict {
    const { destination: given, prefix, keep_vars } = readState([options]);
    const destination = given ?? {};
    saveOwn(this, destination, prefix, keep_vars);
    for (const [name, child] of ownModules(this)) {
      child.state_dict({ destination, prefix: `${prefix}${name}.`, keep_vars });
    }
    return destination;
  }

  /**
   * Copies a state dict's tensors into this module's. Where anything doesn't fit, nothing is copied.
   *
   * @param options `strict: false` lets keys be missing or left over; `assign: true` takes the tensors themselves.
   * @returns the keys that were missing and those left over.
   * @throws TorchError that names all that doesn't fit.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict
   */
  load_state_dict(
    state_dict: StateDict | ReadonlyMap<string, Tensor>,
    ...args: Rest<['strict', 'assign'], LoadOptions>
  ): IncompatibleKeys {
    return load(this, state_dict, readLoad(args));
  }

  /** @internal Notes what loading does to this module alone. */
  _load_from_state_dict(loading: Loading, prefix: string): void {
    loadOwn(this, loading, prefix);
  }

  /** Calls the function with this module and all inside, those inside first. */
  override apply(fn: (module: Module) => void): this {
    if (typeof fn !== 'function') throw new TypeError(`apply() takes a function, not ${typeName(fn)}`);
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  /**
   * Switches between training and evaluation, for this module and all inside.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.train
   */
  train(mode: boolean | { mode?: boolean } = true): this {
    if (typeof mode === 'object' && mode !== null) mode = flag('train', 'mode', mode);
    if (typeof mode !== 'boolean') throw new RangeError('training mode is expected to be boolean');
    this.training = mode;
    for (const child of this.children()) child.train(mode);
    return this;
  }

  eval(): this {
    return this.train(false);
  }

  /** Whether autograd records what is done with the parameters. */
  requires_grad_(requires_grad: boolean | { requires_grad?: boolean } = true): this {
    const wanted = flag('requires_grad_', 'requires_grad', requires_grad);
    const parameters = [...this.parameters()];
    // One that can't have a gradient comes first, so that it fails before any other is changed.
    const other = wanted ? parameters.find((p) => !p.is_floating_point() && !p.is_complex()) : undefined;
    other?.requires_grad_(true);
    for (const parameter of parameters) parameter.requires_grad_(wanted);
    return this;
  }

  /** Drops the parameters' gradients, or with `set_to_none` false fills them with zeros. */
  zero_grad(set_to_none: boolean | { set_to_none?: boolean } = true): void {
    const drop = flag('zero_grad', 'set_to_none', set_to_none);
    for (const parameter of this.parameters()) {
      const { grad } = parameter;
      if (grad === null) continue;
      if (drop) parameter.grad = null;
      else {
        if (!grad.is_leaf) grad.detach_();
        else grad.requires_grad_(false);
        grad.zero_();
      }
    }
  }

  /**
   * Moves or converts all parameters and buffers, in place: the parameters stay the same objects. A dtype is for those
   * of floating point only.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.to
   * @example
   * model.to('cuda');
   * model.to(torch.float64);
   */
  to(tensor: Tensor, non_blocking?: boolean | ModuleToOptions): this;
  to(dtype: dtype, non_blocking?: boolean | ModuleToOptions): this;
  to(
    device: DeviceLike | null,
    dtype?: dtype | null | ModuleToOptions,
    non_blocking?: boolean | ModuleToOptions,
  ): this;
  to(options: ModuleToOptions): this;
  to(...args: unknown[]): this {
    const given = readTo(args);
    const { tensor, non_blocking, memory_format } = given;
    const { dtype = null, device = null } = tensor ?? given;
    if (dtype !== null && !dtype.is_floating_point && !dtype.is_complex) {
      throw new TypeError(
        `nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=${dtype}`,
      );
    }
    // Fails here, too, where there is no tensor to be moved.
    const target = device === null ? null : parseDevice(device);
    if (memory_format !== null) this.#checkFormat(memory_format);
    return this._apply((t) => {
      const converted = t.is_floating_point() || t.is_complex() ? dtype : null;
      const dim = t.dim();
      return t.to(target, converted, {
        non_blocking,
        memory_format: dim === 4 || dim === 5 ? memory_format : null,
      });
    });
  }

  /** Fails where a tensor can't have the format, as its number of dimensions alone says. */
  #checkFormat(memory_format: memory_format): void {
    const dims = new Set([...this.parameters(), ...this.buffers()].map((t) => t.dim()));
    for (const dim of dims) {
      if (dim !== 4 && dim !== 5) continue;
      empty(new Array(dim).fill(1), { device: 'meta' }).to({ memory_format });
    }
  }

  cpu(): this {
    return this.to('cpu');
  }

  /** To a GPU; by default the current one. */
  cuda(device: DeviceLike | number | null = null): this {
    return this._apply((t) => t.cuda(device));
  }

  /** To one dtype, integers too. */
  type(dst_type: dtype): this {
    return this._apply((t) => t.type(dst_type));
  }

  float(): this {
    return this.#float(float32);
  }

  double(): this {
    return this.#float(float64);
  }

  half(): this {
    return this.#float(float16);
  }

  bfloat16(): this {
    return this.#float(bfloat16);
  }

  #float(dtype: dtype): this {
    return this._apply((t) => (t.is_floating_point() ? t.to(dtype) : t));
  }

  /** @internal Replaces the data of every parameter, gradient and buffer by what the function makes of it. */
  _apply(fn: (tensor: Tensor) => Tensor): this {
    for (const child of this.children()) child._apply(fn);
    no_grad(() => {
      for (const [name, parameter] of ownParameters(this)) {
        const { grad } = parameter;
        let moved = parameter;
        const applied = fn(parameter);
        if (!setData(parameter, applied)) {
          moved = new Parameter(applied, parameter.requires_grad);
          Object.assign(this, { [name]: moved });
        }
        if (grad === null) continue;
        const appliedGrad = fn(grad);
        if (!setData(grad, appliedGrad)) moved.grad = keep(appliedGrad);
      }
      for (const [name, buffer, persistent] of ownBuffers(this)) {
        const applied = fn(buffer);
        if (applied !== buffer) this.register_buffer(name, applied, persistent);
      }
    });
    return this;
  }

  _get_name(): string {
    return this.constructor.name;
  }

  /** What stands between the brackets where the module is printed; several lines where it has several. */
  extra_repr(): string {
    return '';
  }

  override toString(): string {
    const extra = this.extra_repr();
    const children = ownModules(this).map(([name, child]) => `(${name}): ${indent(String(child))}`);
    return block(this._get_name(), extra === '' ? [] : extra.split('\n'), children);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/**
 * Swaps the data under a tensor, for all who hold it. Between the CPU and some kinds of devices that can't be: then false,
 * and there must be another tensor.
 */
function setData(tensor: Tensor, data: Tensor): boolean {
  if (data === tensor) return true;
  if (!_has_compatible_shallow_copy_type(tensor, data)) return false;
  tensor.data = data;
  return true;
}
