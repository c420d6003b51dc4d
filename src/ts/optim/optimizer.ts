/** What all optimizers share: groups of parameters, their state, saving and loading it. */
import { native } from '../../../binding/native.js';
import { zeros } from '../_generated/functions.js';
import { reader, readerFor, warn } from '../arguments.js';
import { enable_grad } from '../autograd.js';
import { isIterable, typeName } from '../ops/arguments.js';
import { isKeywords } from '../ops/binding.js';
import { type Scope, scope } from '../scope.js';
import { dropGrads, gradsOf, keep, Tensor } from '../tensor.js';
import { type HookOptions, Hooks, type RemovableHandle } from '../utils/hooks.js';
import { stepType } from './adaptive.js';
import * as foreach from './foreach.js';
import { checkGroup, type Kinds } from './options.js';
import { listOf, type ParameterList, type Params } from './parameters.js';
import { checkIsRate, type Rate } from './scalars.js';
import { packed, type StateDict, type StateOf, unpacked } from './state_dict.js';

export type { ParameterList, Params };

/** Parameters and the options that hold for them. */
export type ParamGroup<O = object> = Omit<Required<O>, 'lr'> & {
  params: Tensor[];
  /** Where the parameters were given with names. */
  param_names?: string[];
  /** May be set to a tensor. */
  get lr(): Rate;
  set lr(rate: number | Tensor);
};

/** Options that all optimizers have. */
export interface CommonOptions {
  /** Goes up the gradient instead of down. */
  maximize?: boolean;
  /** There is one implementation, with the bits of PyTorch's for single tensors, whatever this says. */
  foreach?: boolean | null;
  /** Records the steps for autograd. */
  differentiable?: boolean;
}

/** A function called after a step; `args` are what the step was called with. */
export type StepHook = (optimizer: Optimizer, args: readonly unknown[]) => void;

/** A function called before a step, with its arguments; it may return others. */
// biome-ignore lint/suspicious/noConfusingVoidType: of functions that return nothing
export type StepPreHook = (optimizer: Optimizer, args: readonly unknown[]) => unknown[] | null | void;

/** A function called with a state that is saved or loaded; it may change it, or return another. */
// biome-ignore lint/suspicious/noConfusingVoidType: of functions that return nothing
export type StateDictHook = (optimizer: Optimizer, state_dict: StateDict) => StateDict | null | void;

/** A hook, and whether it comes before those registered so far. */
type Registration<F> = [hook: F, prepend?: boolean | HookOptions];

const readHook = readerFor<{ hook: unknown; prepend: boolean }>('(Any hook, bool prepend=False)');

const readZeroGrad = reader<{ set_to_none: boolean }>('zero_grad(bool set_to_none=True)');

/** No scope's: a learning rate, say. */
function keepAll(options: object): void {
  for (const option of Object.values(options)) if (option instanceof Tensor) keep(option);
}

/**
 * The base of all optimizers. One of your own extends it and defines `update`.
 *
 * @see https://docs.pytorch.org/docs/stable/optim.html
 * @example
 * for (const [x, y] of loader) {
 *   const loss = criterion(model(x), y);
 *   opt.zero_grad();
 *   loss.backward();
 *   opt.step();
 * }
 */
// biome-ignore lint/suspicious/noExplicitAny: of any options
export abstract class Optimizer<O extends object = any> {
  /** Options of groups that don't say otherwise. */
  readonly defaults: Required<O>;
  param_groups: ParamGroup<O>[] = [];
  /** What the optimizer keeps for each parameter: `state.get(parameter)`. */
  state = new Map<Tensor, StateOf>();
  /** Whether a group has a parameter twice: then it is moved twice, one parameter after the other. */
  #repeats = false;
  readonly #kinds: Kinds;
  readonly #before = new Hooks<StepPreHook>();
  readonly #after = new Hooks<StepHook>();
  readonly #beforeSaving = new Hooks<(optimizer: Optimizer) => void>();
  readonly #afterSaving = new Hooks<StateDictHook>();
  readonly #beforeLoading = new Hooks<StateDictHook>();
  readonly #afterLoading = new Hooks<(optimizer: Optimizer) => void>();

  /**
   * @param params parameters, `[name, parameter]` pairs, or groups `{ params, ...options }`.
   * @param kinds of options that are null by default, where they are to be checked in groups.
   * @throws RangeError if there are none, or one is in two groups or isn't a leaf.
   */
  constructor(params: Params<O>, defaults: Required<O>, kinds: Kinds = {}) {
    keepAll(defaults);
    this.#kinds = kinds;
    this.defaults = defaults;
    if (params instanceof Tensor || !isIterable(params)) {
      throw new TypeError(
        `params argument given to the optimizer should be an iterable of Tensors or dicts, but got ${typeName(params)}`,
      );
    }
    const list = [...params];
    if (list.length === 0) throw new RangeError('optimizer got an empty parameter list');
    const groups = isKeywords(list[0]) ? list : [{ params: list }];
    for (const group of groups) this.add_param_group(group as { params: ParameterList } & O);
  }

  /**
   * Moves the parameters. Called in `step` for each group, for those of its parameters that have a gradient; what is made
   * inside and not kept (`torch.keep`) is freed afterwards.
   */
  protected abstract update(group: ParamGroup<O>, params: Tensor[], grads: Tensor[]): void;

  /**
   * Makes one step from the parameters' gradients.
   *
   * @param closure computes the gradients first and returns the loss, which `step` then returns.
   */
  step(closure?: null): null;
  step<T>(closure: () => T): T;
  step<T>(...given: [closure?: (() => T) | null]): T | null {
    let args: unknown[] = given;
    for (const { hook } of this.#before) {
      const others = hook(this, args) ?? args;
      if (!Array.isArray(others)) {
        throw new TypeError(
          `a hook before a step must return nothing or an array of new arguments, but got ${typeName(others)}`,
        );
      }
      args = others;
    }
    const loss = this.move(args[0] as (() => T) | null | undefined);
    for (const { hook } of this.#after) hook(this, args);
    return loss;
  }

  /** A step without its hooks, for optimizers that need the closure more than once. */
  protected move<T>(closure?: (() => T) | null): T | null {
    const loss = closure == null ? null : enable_grad(closure);
    this.unrecorded(() => this.#updateAll());
    return loss;
  }

  /** Runs a function in a scope, and without autograd unless steps are differentiable. */
  protected unrecorded(fn: (s: Scope) => void): void {
    const recording = native.gradEnabled();
    native.setGradEnabled((this.defaults as CommonOptions).differentiable ?? false);
    const s = scope();
    try {
      fn(s);
    } finally {
      s.end();
      native.setGradEnabled(recording);
    }
  }

  #updateAll(): void {
    for (const group of this.param_groups) {
      this.checkLr(group.lr);
      const found = gradsOf(group.params);
      const params: Tensor[] = [];
      const grads: Tensor[] = [];
      for (let i = 0; i < found.length; i++) {
        const grad = found[i]!;
        if (grad === null) continue;
        params.push(group.params[i]!);
        grads.push(grad);
      }
      if (params.length === 0) continue;
      if (this.#repeats) params.forEach((p, i) => void this.update(group, [p], [grads[i]!]));
      else this.update(group, params, grads);
    }
  }

  // What one has set by mistake would make NaNs of all parameters.
  protected checkLr(lr: unknown): void {
    if ('lr' in this.defaults) checkIsRate(lr, 'lr of the parameter group');
  }

  /**
   * Takes the gradients away, or sets them to zero.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.zero_grad.html
   */
  zero_grad(...args: [set_to_none?: boolean | { set_to_none?: boolean }]): void {
    const params: Tensor[] = [];
    for (const group of this.param_groups) for (const p of group.params) params.push(p);
    if (args.length === 0 || readZeroGrad(args).set_to_none) {
      dropGrads(params);
      return;
    }
    const grads = params.map((p) => p.grad).filter((grad) => grad !== null);
    for (const grad of grads) if (grad.requires_grad) grad.detach_();
    if (grads.length > 0) foreach.zero_(grads);
  }

  /**
   * Adds parameters, for instance of layers that were frozen so far.
   *
   * @throws TypeError or RangeError as the constructor does.
   */
  add_param_group(param_group: { params: ParameterList } & Partial<O>): void {
    if (!isKeywords(param_group)) {
      throw new TypeError(`param_group must be a dict, but got ${typeName(param_group)}`);
    }
    const { params, names } = listOf(param_group.params);
    const group = { ...param_group, params } as unknown as ParamGroup<O>;
    if (names !== null) group.param_names = names;
    this.#check(params);
    this.#fill(group);
    checkGroup(this.constructor.name, group, this.defaults, this.#kinds);
    const known = new Set(this.param_groups.flatMap((other) => other.params));
    if (this.param_groups.some((other) => 'param_names' in other !== 'param_names' in group)) {
      throw new RangeError(
        `all optimizer param groups should be with/without names. cannot add param group ${names === null ? 'without' : 'with'} names to the optimizer`,
      );
    }
    if (params.some((p) => known.has(p))) {
      throw new RangeError('some parameters appear in more than one parameter group');
    }
    keepAll(group);
    this.param_groups.push(group);
    if (new Set(params).size !== params.length) {
      this.#repeats = true;
      warn(
        'optimizer contains a parameter group with duplicate parameters; in future, this will cause an error; see github.com/pytorch/pytorch/issues/40967 for more information',
      );
    }
  }

  /** Gives a group the defaults of what it doesn't say. */
  #fill(group: ParamGroup<O>): void {
    for (const [key, value] of Object.entries(this.defaults)) {
      if (group[key as keyof typeof group] === undefined) Object.assign(group, { [key]: value });
    }
  }

  #check(params: readonly Tensor[]): void {
    const differentiable = (this.defaults as CommonOptions).differentiable ?? false;
    for (const p of params) {
      if (!(p instanceof Tensor)) {
        throw new TypeError(`optimizer can only optimize Tensors, but one of the params is ${typeName(p)}`);
      }
      if (!differentiable && !p.is_leaf && !p.retains_grad) {
        throw new RangeError("can't optimize a non-leaf Tensor");
      }
    }
  }

  /**
   * The state and the groups' options, with numbers in place of the parameters. `state` is a Map, so that a file saved
   * with `torch.save` is what Python's is.
   */
  state_dict(): StateDict {
    for (const { hook } of this.#beforeSaving) hook(this);
    const state = packed(this.param_groups as unknown as ParamGroup[], this.state);
    return this.#through(this.#afterSaving, state);
  }

  #through(hooks: Hooks<StateDictHook>, state: StateDict): StateDict {
    let result = state;
    for (const { hook } of hooks) result = hook(this, result) ?? result;
    return result;
  }

  /**
   * Takes over what `state_dict` gave, here or in Python. Tensors go to the parameters' dtypes and devices.
   *
   * @throws RangeError if the groups have other sizes.
   */
  load_state_dict(state_dict: StateDict): void {
    const saved = this.#beforeLoading.empty
      ? state_dict
      : this.#through(this.#beforeLoading, { ...state_dict });
    const { groups, state } = unpacked(saved, this.param_groups as unknown as ParamGroup[]);
    const loaded = groups as unknown as ParamGroup<O>[];
    this.restore(loaded, state);
    this.param_groups = loaded;
    this.state = state;
    for (const { hook } of this.#afterLoading) hook(this);
  }

  /** Completes what was loaded, before it is taken over: what older versions didn't have yet, or had otherwise. */
  protected restore(groups: ParamGroup<O>[], state: Map<Tensor, StateOf>): void {
    for (const group of groups) {
      this.#fill(group);
      this.checkLr(group.lr);
    }
    for (const entry of state.values()) this.normalize(entry, 'step');
  }

  /** Brings a count or the like that was loaded into the form in which it is kept: a tensor, where it is a number. */
  protected normalize(state: StateOf, key: string): void {
    const value = state[key];
    if (typeof value === 'number') state[key] = keep(zeros([], { dtype: stepType() }).fill_(value));
  }

  /**
   * Calls the function before each step, with the step's arguments; an array that it returns takes their place.
   *
   * @throws TypeError in `step`, if it returns something else.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_step_pre_hook.html
   */
  register_step_pre_hook(hook: StepPreHook): RemovableHandle {
    return this.#before.add(hook);
  }

  /**
   * Calls the function after each step, with the step's arguments.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_step_post_hook.html
   */
  register_step_post_hook(hook: StepHook): RemovableHandle {
    return this.#after.add(hook);
  }

  /**
   * Calls the function at the beginning of `state_dict`.
   *
   * @param prepend whether before those that are registered already.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_state_dict_pre_hook.html
   */
  register_state_dict_pre_hook(...args: Registration<(optimizer: Optimizer) => void>): RemovableHandle {
    return register('register_state_dict_pre_hook', this.#beforeSaving, args);
  }

  /**
   * Calls the function with what `state_dict` made; what it returns takes its place.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_state_dict_post_hook.html
   * @example
   * opt.register_state_dict_post_hook((_, state) => ({ ...state, epoch }));
   */
  register_state_dict_post_hook(...args: Registration<StateDictHook>): RemovableHandle {
    return register('register_state_dict_post_hook', this.#afterSaving, args);
  }

  /**
   * Calls the function with a copy of what `load_state_dict` got; what it returns is loaded.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_load_state_dict_pre_hook.html
   */
  register_load_state_dict_pre_hook(...args: Registration<StateDictHook>): RemovableHandle {
    return register('register_load_state_dict_pre_hook', this.#beforeLoading, args);
  }

  /**
   * Calls the function when a state was loaded.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_load_state_dict_post_hook.html
   */
  register_load_state_dict_post_hook(...args: Registration<(optimizer: Optimizer) => void>): RemovableHandle {
    return register('register_load_state_dict_post_hook', this.#afterLoading, args);
  }

  toString(): string {
    const groups = this.param_groups.map((group, i) => {
      const keys = Object.keys(group).filter((key) => key !== 'params');
      const lines = keys.sort().map((key) => `    ${key}: ${(group as Record<string, unknown>)[key]}\n`);
      return `\nParameter Group ${i}\n${lines.join('')}`;
    });
    return `${this.constructor.name} (${groups.join('')})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

function register<F>(name: string, hooks: Hooks<F>, args: Registration<F>): RemovableHandle {
  const { hook, prepend } = readHook(name, args);
  return hooks.add(hook as F, prepend);
}
