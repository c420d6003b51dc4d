/**
 * What makes modules callable, and the functions that they call before and after `forward`.
 *
 * A constructor that returns a function, whose prototype is that of the class, makes `this` of all derived
 * constructors that function; so their fields land on it, and so do those of `Callable`, which is derived itself.
 */

import { reader } from '../arguments.js';
import { TorchError } from '../errors.js';
import { isKeywords } from '../ops/binding.js';
import { type HookOptions, Hooks, type RemovableHandle } from '../utils/hooks.js';
import { type BackwardHook, BackwardHooks, type BackwardPreHook } from './backward-hook.js';

/** @internal Gives a module another's hooks. */
export let copyHooks: (from: Callable, to: Callable) => void;
/** @internal Whether a hook runs before or after the module's `forward`; those of backward don't count. */
export let hasForwardHooks: (module: Callable) => boolean;

let hasHooks: (module: Callable) => boolean;

let callWithHooks: (module: Callable, args: unknown[]) => unknown;

const isEmpty = (value: unknown) => isKeywords(value) && Object.keys(value).length === 0;

function refuse(target: { name: string }, given: readonly unknown[]): void {
  if (given.every((value) => value === undefined || isEmpty(value))) return;
  throw new TypeError(
    `${target.name}() takes 0 positional arguments but ${given.length} ${given.length === 1 ? 'was' : 'were'} given`,
  );
}

class ReturnsFunction {
  constructor(...given: unknown[]) {
    // Those that derived classes don't take arrive here.
    if (given.length > 0) refuse(new.target, given);
    // biome-ignore lint/suspicious/noExplicitAny: becomes an instance of the class below
    const self: any = (...args: unknown[]) =>
      hasHooks(self) ? callWithHooks(self, args) : self.forward(...args);
    // Before the rest: so V8 gives all modules of a class one shape.
    Object.setPrototypeOf(self, new.target.prototype);
    // A function's own, in the way of attributes of these names.
    delete self.name;
    delete self.length;
    // biome-ignore lint/correctness/noConstructorReturn: see above
    return self;
  }
}

/** Called with the module and the arguments before `forward`; an array, or one value, that it returns replaces them. */
// biome-ignore lint/suspicious/noExplicitAny: as the module's forward has them
export type ForwardPreHook<M> = (module: M, args: any[]) => unknown;

/** Called with the module, the arguments and the result after `forward`; what it returns replaces the result. */
// biome-ignore lint/suspicious/noExplicitAny: as the module's forward has them
export type ForwardHook<M> = (module: M, args: any[], output: any) => unknown;

const readHook = reader<Required<HookOptions>>('register_forward_hook(*, bool prepend=False)');

/** @internal What a module without a `forward` throws when it is called. */
export function noForward(module: object): TorchError {
  return new TorchError(`Module [${module.constructor.name}] is missing the required "forward" function`);
}

export interface Callable {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: merges with the class
  (...args: Parameters<this['forward']>): ReturnType<this['forward']>;
}

/** @internal */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor returns a function
export abstract class Callable extends ReturnsFunction {
  // biome-ignore lint/suspicious/noExplicitAny: `this` would keep derived classes from passing for this one
  readonly #pre = new Hooks<ForwardPreHook<any>>();
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly #post = new Hooks<ForwardHook<any>>();
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly #beforeBackward = new Hooks<BackwardPreHook<any>>();
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly #afterBackward = new Hooks<BackwardHook<any>>();
  #hooked = false;

  static {
    copyHooks = (from, to) => {
      to.#pre.copy(from.#pre);
      to.#post.copy(from.#post);
      to.#beforeBackward.copy(from.#beforeBackward);
      to.#afterBackward.copy(from.#afterBackward);
      to.#hooked = from.#hooked;
    };
    hasHooks = (module) => module.#hooked;
    hasForwardHooks = (module) => !module.#pre.empty || !module.#post.empty;
    callWithHooks = (module, args) => module.#callWithHooks(args);
    // Abstract for the type checker, but JavaScript may leave it out.
    Callable.prototype.forward = function (this: Callable) {
      throw noForward(this);
    };
  }

  /** What the module computes; every subclass has its own. Call the module, not this, so that hooks run. */
  // biome-ignore lint/suspicious/noExplicitAny: subclasses say what they take and give
  abstract forward(...args: any[]): any;

  #callWithHooks(args: unknown[]): unknown {
    let current = args;
    for (const { hook } of this.#pre) {
      const replaced = hook(this, current);
      if (replaced != null) current = Array.isArray(replaced) ? replaced : [replaced];
    }
    const backward =
      this.#beforeBackward.empty && this.#afterBackward.empty
        ? null
        : new BackwardHooks(this, this.#beforeBackward, this.#afterBackward);
    if (backward !== null) current = backward.inputs(current);
    let result: unknown = this.forward(...current);
    for (const { hook } of this.#post) result = hook(this, current, result) ?? result;
    return backward === null ? result : backward.outputs(result);
  }

  #register<F>(hooks: Hooks<F>, hook: F, options: HookOptions): RemovableHandle {
    const handle = hooks.add(hook, readHook([options]).prepend, () => {
      const all = [this.#pre, this.#post, this.#beforeBackward, this.#afterBackward];
      this.#hooked = !all.every((kind) => kind.empty);
    });
    this.#hooked = true;
    return handle;
  }

  /**
   * Calls the function before every `forward`.
   *
   * @returns a handle whose `remove()` ends that.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_pre_hook
   */
  register_forward_pre_hook(hook: ForwardPreHook<this>, options: HookOptions = {}): RemovableHandle {
    return this.#register(this.#pre, hook, options);
  }

  /**
   * Calls the function after every `forward`.
   *
   * @returns a handle whose `remove()` ends that.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook
   */
  register_forward_hook(hook: ForwardHook<this>, options: HookOptions = {}): RemovableHandle {
    return this.#register(this.#post, hook, options);
  }

  /**
   * Calls the function in each backward, when the gradients of the module's results are known. An array that it returns
   * replaces them.
   *
   * @returns a handle whose `remove()` ends that.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_pre_hook
   */
  register_full_backward_pre_hook(hook: BackwardPreHook<this>, options: HookOptions = {}): RemovableHandle {
    return this.#register(this.#beforeBackward, hook, options);
  }

  /**
   * Calls the function in each backward, when the gradients of the module's arguments are known: with the module, these
   * and those of its results, null for what is no tensor. An array that it returns replaces the former.
   *
   * @returns a handle whose `remove()` ends that.
   * @throws TorchError in backward if the array has another length.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook
   * @example
   * model.register_full_backward_hook((module, grad_input, grad_output) => console.log(grad_output[0]!.norm().item()));
   */
  register_full_backward_hook(hook: BackwardHook<this>, options: HookOptions = {}): RemovableHandle {
    return this.#register(this.#afterBackward, hook, options);
  }
}
