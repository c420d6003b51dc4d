/**
 * Functions with a backward of one's own.
 * @see https://docs.pytorch.org/docs/stable/notes/extending.html#extending-torch-autograd
 */
import { type Handle, libtorch, native } from '../../../binding/native.js';
import { no_grad } from '../autograd.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { adopt, idOf, Tensor } from '../tensor.js';

/** What a forward tells of its run. */
interface Notes {
  save: readonly (Tensor | null)[];
  dirty: readonly Tensor[];
  non_differentiable: readonly Tensor[];
  materialize: boolean;
}

let lastKey = 0;
let begin: (ctx: FunctionCtx, needs_input_grad: readonly boolean[]) => number;
let end: (ctx: FunctionCtx) => Notes;

/**
 * What a function's forward leaves for its backward. It may have any other attributes; tensors belong into
 * `save_for_backward`, which keeps them in the graph and notices changes in place.
 *
 * @see https://docs.pytorch.org/docs/stable/autograd.html#context-method-mixins
 */
export class FunctionCtx {
  /** Which of forward's arguments are tensors that require a gradient. */
  needs_input_grad: readonly boolean[] = [];
  [attribute: string]: unknown;

  readonly #key = ++lastKey;
  #forward = true;
  #notes: Notes = { save: [], dirty: [], non_differentiable: [], materialize: true };

  static {
    begin = (ctx, needs_input_grad) => {
      ctx.needs_input_grad = needs_input_grad;
      return ctx.#key;
    };
    end = (ctx) => {
      const notes = ctx.#notes;
      ctx.#forward = false;
      // The graph has them from here on.
      ctx.#notes = { save: [], dirty: [], non_differentiable: [], materialize: true };
      return notes;
    };
  }

  /**
   * Saves inputs or outputs of the forward for the backward; null in the place of one does nothing. Once at most.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.function.FunctionCtx.save_for_backward.html
   */
  save_for_backward(...tensors: (Tensor | null)[]): void {
    this.#notes.save = tensors;
  }

  /**
   * The saved tensors, which can be read in the backward.
   *
   * @throws TorchError if one was changed in place since, or the graph was freed by a backward before.
   */
  // biome-ignore lint/suspicious/noExplicitAny: one that was saved as null is null, which only the function knows
  get saved_tensors(): any[] & Tensor[] {
    if (this.#forward) return [];
    return native.savedTensors(this.#key).map((id) => (id === 0 ? null : adopt(id)) as Tensor);
  }

  /**
   * Says which inputs the forward changed in place. It must return all of them.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.function.FunctionCtx.mark_dirty.html
   */
  mark_dirty(...inputs: Tensor[]): void {
    this.#notes.dirty = inputs;
  }

  /**
   * Says which outputs have no gradient; backward gets zeros for them.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.function.FunctionCtx.mark_non_differentiable.html
   */
  mark_non_differentiable(...outputs: Tensor[]): void {
    this.#notes.non_differentiable = outputs;
  }

  /**
   * Whether backward gets zeros for outputs without a gradient, as it does by default, or null.
   * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.function.FunctionCtx.set_materialize_grads.html
   */
  set_materialize_grads(value: boolean): void {
    if (typeof value !== 'boolean') {
      throw new TypeError(`set_materialize_grads(): expected a boolean, not ${typeName(value)}`);
    }
    this.#notes.materialize = value;
  }
}

/** A subclass of `Function`: its static methods are what counts. */
interface FunctionClass {
  readonly name: string;
  forward(...args: never[]): unknown;
  setup_context(ctx: FunctionCtx, inputs: never, output: never): void;
  backward(ctx: FunctionCtx, ...grad_outputs: never[]): unknown;
}

/** What `apply` takes: what forward takes, without a context in the first place. */
type ForwardArguments<F extends (...args: never[]) => unknown> =
  Parameters<F> extends [infer First, ...infer Rest]
    ? First extends FunctionCtx
      ? Rest
      : Parameters<F>
    : Parameters<F>;

/**
 * Base class of functions with a backward of their own. A subclass has two static methods:
 *
 * - `forward(ctx, ...args)` computes the result, a tensor or an array of tensors, unrecorded, and saves in `ctx` what the
 *   backward needs. With a static `setup_context(ctx, inputs, output)`, which does the latter, it takes no `ctx`.
 * - `backward(ctx, ...grad_outputs)` gets a gradient for each result and returns one for each of forward's arguments,
 *   null where there is none. With `create_graph` it is recorded, so that it can be differentiated in turn.
 *
 * Call `apply`, never `forward`. Both run on the thread that calls them: backward of tensors on a device other than the
 * CPU, which libtorch computes on threads of its own, is refused.
 *
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.Function
 * @example
 * class Exp extends torch.autograd.Function {
 *   static forward(ctx: FunctionCtx, x: Tensor) {
 *     const result = x.exp();
 *     ctx.save_for_backward(result);
 *     return result;
 *   }
 *   static backward(ctx: FunctionCtx, grad: Tensor) {
 *     const [result] = ctx.saved_tensors;
 *     return grad.mul(result);
 *   }
 * }
 * Exp.apply(x);
 */
// biome-ignore lint/complexity/noStaticOnlyClass: PyTorch's form
abstract class AutogradFunction {
  /** What the function computes. */
  static forward(..._args: never[]): unknown {
    throw new TorchError('You must implement the forward function for custom autograd.Function.');
  }

  /** Saves what the backward needs, where forward takes no context. */
  static setup_context(_ctx: FunctionCtx, _inputs: never, _output: never): void {
    throw new TorchError('setup_context is not implemented.');
  }

  /** The gradients of forward's arguments. */
  static backward(_ctx: FunctionCtx, ..._grad_outputs: never[]): unknown {
    throw new TorchError(
      'You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.',
    );
  }

  /**
   * Calls the function.
   *
   * @returns what its forward returned, as part of the graph.
   * @throws TorchError if an input that was changed in place is a leaf that requires a gradient, or isn't returned.
   */
  static apply<C extends FunctionClass>(
    this: C,
    ...args: ForwardArguments<C['forward']>
  ): ReturnType<C['forward']> {
    // biome-ignore lint/complexity/noThisInStatic: the subclass that is called
    return apply(this, args) as ReturnType<C['forward']>;
  }
}

function apply(fn: FunctionClass, args: unknown[]): unknown {
  checkVersion();
  const separate = fn.setup_context !== AutogradFunction.setup_context;
  const given = args.map((value) => value instanceof Tensor);
  const inputs = args.filter((value) => value instanceof Tensor).map(idOf);
  const ctx = new FunctionCtx();
  const key = begin(
    ctx,
    args.map((value) => value instanceof Tensor && value.requires_grad),
  );
  const name = `${fn.name}Backward`;
  const node = native.newFunction(name, key, backwardOf(fn, name, ctx, given), inputs);
  try {
    const result = no_grad(() => {
      if (!separate) return fn.forward(...([ctx, ...args] as never[]));
      const output = fn.forward(...(args as never[]));
      fn.setup_context(ctx, args as never, output as never);
      return output;
    });
    const outputs: unknown[] = Array.isArray(result) ? result : [result];
    const { save, dirty, non_differentiable, materialize } = end(ctx);
    const ids = native.wrapOutputs(
      node,
      inputs,
      outputs.map((output) => (output instanceof Tensor ? idOf(output) : 0)),
      dirty.map((tensor, i) =>
        idIn(tensor, `mark_dirty can only accept variables, but argument ${i} is of type `),
      ),
      non_differentiable.map((tensor) =>
        idIn(tensor, 'mark_non_differentiable only accepts variable arguments, but got '),
      ),
      save.map((tensor, i) =>
        tensor == null
          ? 0
          : idIn(
              tensor,
              `save_for_backward can only save variables, but argument ${i} is of type `,
              TypeError,
            ),
      ),
      separate,
      materialize,
    );
    const wrapped = outputs.map((output, i) => (ids[i] === 0 ? output : adopt(ids[i]!)));
    return Array.isArray(result) ? wrapped : wrapped[0];
  } finally {
    if (node !== 0) native.free(node);
  }
}

function idIn(value: unknown, otherwise: string, error: new (message: string) => Error = TorchError): Handle {
  if (!(value instanceof Tensor)) throw new error(otherwise + typeName(value));
  return idOf(value);
}

/** What libtorch calls: handles of gradients in, handles of gradients out. Closes over no argument of the function's. */
function backwardOf(fn: FunctionClass, name: string, ctx: FunctionCtx, given: readonly boolean[]) {
  return (ids: readonly Handle[]) => backward(fn, name, ctx, given, ids);
}

function backward(
  fn: FunctionClass,
  name: string,
  ctx: FunctionCtx,
  given: readonly boolean[],
  ids: readonly Handle[],
): Handle[] {
  const grad_outputs = ids.map((id) => (id === 0 ? null : adopt(id)));
  const result = fn.backward(ctx, ...(grad_outputs as never[]));
  const gradients: unknown[] = Array.isArray(result) ? result : [result];
  const extra = gradients.slice(given.length);
  if (gradients.length < given.length || extra.some((gradient) => gradient != null)) {
    throw new TorchError(
      `function ${name} returned an incorrect number of gradients (expected ${given.length}, got ${gradients.length})`,
    );
  }
  const handles: Handle[] = [];
  given.forEach((isTensor, i) => {
    const gradient = gradients[i];
    if (!isTensor) {
      if (gradient == null) return;
      throw new TorchError(
        `function ${name} returned a gradient different than None at position ${i + 1}, but the corresponding forward input was not a Variable`,
      );
    }
    if (gradient != null && !(gradient instanceof Tensor)) {
      throw new TorchError(`expected Variable or None (got ${typeName(gradient)})`);
    }
    handles.push(gradient == null ? 0 : idOf(gradient));
  });
  return handles;
}

/** The node of the graph is a class of libtorch's headers, which may differ between its minor versions. */
function checkVersion(): void {
  const { version } = libtorch;
  if (version === null || version.startsWith(`${native.headers}.`)) return;
  throw new TorchError(
    `torch.autograd.Function needs the libtorch that the addon was built with, ${native.headers}, but this one is ${version}: build the addon again, or use that one`,
  );
}

/** Outputs that can't be differentiated. */
class DelayedError extends AutogradFunction {
  static override forward(_ctx: FunctionCtx, _message: string, ...tensors: (Tensor | null)[]) {
    _ctx.message = _message;
    return tensors;
  }

  static override backward(ctx: FunctionCtx): never {
    throw new TorchError(ctx.message as string);
  }
}

/**
 * Makes of a backward one that runs unrecorded, so that it may do what autograd can't follow. To differentiate its result
 * is an error then. Can stand as a decorator, too.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.function.once_differentiable.html
 * @example
 * class Twice extends torch.autograd.Function {
 *   static forward(ctx: FunctionCtx, x: Tensor) {
 *     return x.mul(2);
 *   }
 *   static backward = torch.autograd.function.once_differentiable((ctx: FunctionCtx, grad: Tensor) => grad.mul(2));
 * }
 */
export function once_differentiable<C extends FunctionCtx, A extends unknown[], R>(
  fn: (ctx: C, ...grads: A) => R,
  _context?: unknown,
): (ctx: C, ...grads: A) => R {
  return (ctx, ...grads) => {
    const outputs = no_grad(() => fn(ctx, ...grads));
    if (!native.gradEnabled()) return outputs;
    if (!grads.some((grad) => grad instanceof Tensor && grad.requires_grad)) return outputs;
    const list: unknown[] = Array.isArray(outputs) ? outputs : [outputs];
    const requiring = list.map((output) =>
      output instanceof Tensor ? output.detach().requires_grad_() : null,
    );
    const message = 'trying to differentiate twice a function that was marked with @once_differentiable';
    return DelayedError.apply(message, ...requiring) as R;
  };
}

export { AutogradFunction as Function };
