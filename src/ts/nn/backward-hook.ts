/** What calls a module's hooks in backward: two functions that pass tensors on, before the module and after it. */
import { native } from '../../../binding/native.js';
import { warn } from '../arguments.js';
// biome-ignore lint/suspicious/noShadowRestrictedNames: PyTorch's name
import { Function, type FunctionCtx } from '../autograd/function.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { idOf, Tensor } from '../tensor.js';
import type { Hooks } from '../utils/hooks.js';

/** Gradients of arguments or results, null for those that have none. */
export type Gradients = (Tensor | null)[];

/** Called with the module and the gradients of its results; what it returns replaces them. */
export type BackwardPreHook<M> = (module: M, grad_output: Gradients) => unknown;

/** Called with the module, the gradients of its arguments and of its results; what it returns replaces the former. */
export type BackwardHook<M> = (module: M, grad_input: Gradients, grad_output: Gradients) => unknown;

type GradientHook = (gradients: Gradients) => Gradients | null;

/** Returns its arguments, and its gradients as the hook would have them. */
class BackwardHookFunction extends Function {
  static override forward(
    ctx: FunctionCtx,
    hook: GradientHook,
    materialize: boolean,
    ...tensors: Tensor[]
  ): Tensor[] {
    ctx.hook = hook;
    ctx.set_materialize_grads(materialize);
    ctx.mark_non_differentiable(...tensors.filter((tensor) => !tensor.requires_grad));
    return tensors;
  }

  static override backward(
    { hook }: FunctionCtx & { hook: GradientHook },
    ...gradients: Gradients
  ): Gradients {
    const results = hook(gradients) ?? gradients;
    results.forEach((result, i) => {
      const gradient = gradients[i] ?? null;
      if (result == null || result === gradient) return;
      if (gradient === null) throw new TorchError("can't replace a None gradient with a non-None value");
      if (!(result instanceof Tensor)) {
        throw new TypeError(`expected Variable, but hook returned '${typeName(result)}'`);
      }
      native.checkHookResult(idOf(gradient), idOf(result), 'hook');
    });
    return [null, null, ...results];
  }
}

/** Passes the tensors among the values through the function; null where none of them requires a gradient. */
function attach(
  values: readonly unknown[],
  materialize: boolean,
  hookFor: (places: readonly number[]) => GradientHook,
): unknown[] | null {
  const places = values.flatMap((value, i) => (value instanceof Tensor ? [i] : []));
  const tensors = places.map((i) => values[i] as Tensor);
  if (!native.gradEnabled() || !tensors.some((tensor) => tensor.requires_grad)) return null;
  const passed = BackwardHookFunction.apply(hookFor(places), materialize, ...tensors);
  const all = [...values];
  places.forEach((place, i) => {
    all[place] = passed[i];
  });
  return all;
}

function spread(size: number, places: readonly number[], gradients: Gradients): Gradients {
  const all: Gradients = Array(size).fill(null);
  places.forEach((place, i) => {
    all[place] = gradients[i] ?? null;
  });
  return all;
}

/** What a hook returned in the place of as many gradients. */
function replaced(result: unknown, name: string, what: string, expected: number): Gradients {
  if (!Array.isArray(result)) {
    throw new TypeError(`a ${name} must return an array of gradients or nothing, not ${typeName(result)}`);
  }
  if (result.length !== expected) {
    throw new TorchError(
      `${name[0]!.toUpperCase()}${name.slice(1)} returned an invalid number of ${what}, got ${result.length}, but expected ${expected}`,
    );
  }
  return result;
}

/** @internal The hooks of one call of a module. */
export class BackwardHooks<M> {
  readonly #module: M;
  readonly #before: Hooks<BackwardPreHook<M>>;
  readonly #after: Hooks<BackwardHook<M>>;
  /** Gradients of the results, from when they are known until those of the arguments are. */
  #grad_outputs: Gradients | null = null;
  #inputs = 0;
  #hasInputs = false;

  constructor(module: M, before: Hooks<BackwardPreHook<M>>, after: Hooks<BackwardHook<M>>) {
    this.#module = module;
    this.#before = before;
    this.#after = after;
  }

  /** @returns the arguments to call the module with. */
  inputs(args: unknown[]): unknown[] {
    this.#inputs = args.length;
    const passed = attach(args, true, (places) => (gradients) => this.#finish(places, gradients));
    this.#hasInputs = passed !== null;
    return passed ?? args;
  }

  /** @returns the module's results. */
  outputs(result: unknown): unknown {
    if (!(result instanceof Tensor) && !Array.isArray(result)) {
      warn(
        `For backward hooks to be called, module output should be a Tensor or a tuple of Tensors but received <class '${typeName(result)}'>`,
      );
    }
    const values: unknown[] = Array.isArray(result) ? result : [result];
    // A number: what the graph keeps must not keep the results.
    const { length } = values;
    const passed = attach(
      values,
      false,
      (places) => (gradients) => this.#start(places, spread(length, places, gradients)),
    );
    if (passed === null) return result;
    return Array.isArray(result) ? passed : passed[0];
  }

  /** The gradients of the results are known. */
  #start(places: readonly number[], gradients: Gradients): Gradients {
    let grad_outputs = gradients;
    for (const { hook } of this.#before) {
      const result = hook(this.#module, grad_outputs);
      if (result == null) continue;
      grad_outputs = replaced(result, 'backward pre hook', 'grad_output', gradients.length);
    }
    if (this.#hasInputs) this.#grad_outputs = grad_outputs;
    else this.#callWithoutInputs(grad_outputs);
    return places.map((place) => grad_outputs[place] ?? null);
  }

  #callWithoutInputs(grad_outputs: Gradients): void {
    warn(
      'Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.',
    );
    for (const { hook } of this.#after) {
      const result = hook(this.#module, Array(this.#inputs).fill(null), grad_outputs);
      if (result == null || (Array.isArray(result) && result.every((gradient) => gradient == null))) continue;
      throw new TorchError(
        'Backward hook for Modules where no input requires gradient should always return None or None for all gradients.',
      );
    }
  }

  /** The gradients of the arguments are known, too. */
  #finish(places: readonly number[], gradients: Gradients): Gradients | null {
    const grad_outputs = this.#grad_outputs;
    // They came to the arguments by another way than through the results.
    if (grad_outputs === null) return null;
    let grad_inputs = spread(this.#inputs, places, gradients);
    for (const { hook } of this.#after) {
      const result = hook(this.#module, grad_inputs, grad_outputs);
      if (result == null) continue;
      grad_inputs = replaced(result, 'backward hook', 'grad_input', this.#inputs);
    }
    this.#grad_outputs = null;
    return places.map((place) => grad_inputs[place] ?? null);
  }
}
