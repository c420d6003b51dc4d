/**
 * What makes modules callable, and the functions that they call before and after `forward`.
 *
 * A constructor that returns a function, whose prototype is that of the class, makes `this` of all derived
 * constructors that function; so their fields land on it, and so do those of `Callable`, which is derived itself.
 */

import { reader } from '../arguments.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { Hooks, type RemovableHandle } from '../utils/hooks.js';

/** @internal Gives a module another's hooks. */
export let copyHooks: (from: Callable, to: Callable) => void;
/** @internal Whether anything runs before or after the module's `forward`. */
export let hasHooks: (module: Callable) => boolean;

let invoke: (self: Callable, args: unknown[]) => unknown;

class ReturnsFunction {
  constructor() {
    // biome-ignore lint/suspicious/noExplicitAny: becomes an instance of the class below
    const self: any = (...args: unknown[]) => invoke(self, args);
    // A function's own, in the way of attributes of these names.
    delete self.name;
    delete self.length;
    // biome-ignore lint/correctness/noConstructorReturn: see above
    return Object.setPrototypeOf(self, new.target.prototype);
  }
}

/** Called with the module and the arguments before `forward`; an array, or one value, that it returns replaces them. */
// biome-ignore lint/suspicious/noExplicitAny: as the module's forward has them
export type ForwardPreHook<M> = (module: M, args: any[]) => unknown;

/** Called with the module, the arguments and the result after `forward`; what it returns replaces the result. */
// biome-ignore lint/suspicious/noExplicitAny: as the module's forward has them
export type ForwardHook<M> = (module: M, args: any[], output: any) => unknown;

export interface HookOptions {
  /** Before those registered so far. */
  prepend?: boolean;
}

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
  #hooked = false;

  static {
    copyHooks = (from, to) => {
      to.#pre.copy(from.#pre);
      to.#post.copy(from.#post);
      to.#hooked = from.#hooked;
    };
    hasHooks = (module) => module.#hooked;
    invoke = (self, args) => (self.#hooked ? self.#callWithHooks(args) : self.forward(...args));
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
    let result: unknown = this.forward(...current);
    for (const { hook } of this.#post) result = hook(this, current, result) ?? result;
    return result;
  }

  #register<F>(hooks: Hooks<F>, hook: F, options: HookOptions): RemovableHandle {
    if (typeof hook !== 'function') throw new TypeError(`a hook must be a function, not ${typeName(hook)}`);
    const { prepend } = readHook([options]);
    this.#hooked = true;
    return hooks.add(hook, prepend, () => {
      this.#hooked = !(this.#pre.empty && this.#post.empty);
    });
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
}
