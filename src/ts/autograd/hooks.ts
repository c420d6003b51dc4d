/**
 * Functions that are called with the gradients of one tensor.
 * @see https://docs.pytorch.org/docs/stable/notes/autograd.html#backward-hooks-execution
 */
import { type Handle, native } from '../../../binding/native.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { adopt, idOf, Tensor } from '../tensor.js';
import { Hooks, type RemovableHandle } from '../utils/hooks.js';

/** Gets the gradient, and returns a tensor for its place or nothing. */
export type TensorHook = (grad: Tensor) => unknown;

/** Gets the tensor whose `.grad` has just been added to. */
export type PostAccumulateGradHook<T extends Tensor = Tensor> = (tensor: T) => void;

declare module '../tensor.js' {
  interface Tensor {
    /**
     * Calls the function each time that a gradient with respect to this tensor has been computed, before it goes on. A
     * tensor that it returns takes the gradient's place.
     *
     * The graph keeps the function. One that refers to this very tensor keeps the tensor, too, until it is removed.
     *
     * @returns a handle whose `remove()` ends that.
     * @throws TorchError if the tensor requires no gradient. In backward: TypeError if the function returns something
     * else, TorchError if it returns a tensor of another type or shape. What it throws comes out of `backward`.
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_hook.html
     * @example
     * const v = torch.zeros([3], { requires_grad: true });
     * const handle = v.register_hook((grad) => grad.mul(2));
     * v.backward(torch.tensor([1, 2, 3]));
     * v.grad // tensor([2., 4., 6.])
     * handle.remove();
     */
    register_hook(hook: TensorHook): RemovableHandle;

    /**
     * Calls the function with this leaf each time after a gradient has been added to its `.grad`.
     *
     * @returns a handle whose `remove()` ends that.
     * @throws TorchError if the tensor requires no gradient or isn't a leaf.
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_post_accumulate_grad_hook.html
     * @example
     * const w = torch.ones([2], { requires_grad: true });
     * w.register_post_accumulate_grad_hook((w) => torch.no_grad(() => w.sub_(w.grad!, { alpha: 0.1 })));
     * w.sum().backward();
     * w // tensor([0.9000, 0.9000], requires_grad=True)
     */
    register_post_accumulate_grad_hook(hook: PostAccumulateGradHook<this>): RemovableHandle;
  }
}

/** Runs the hooks on a gradient; returns what takes its place. */
function run(hooks: Hooks<TensorHook>, [id]: [Handle]): [Handle] | undefined {
  if (hooks.empty) {
    if (id !== 0) native.free(id);
    return undefined;
  }
  const first = id === 0 ? null : adopt(id);
  let gradient = first;
  for (const { hook } of hooks) {
    const result: unknown = hook(gradient as Tensor);
    if (result == null) continue;
    if (gradient === null) throw new TorchError("can't replace a None gradient with a non-None value");
    if (!(result instanceof Tensor)) {
      throw new TypeError(`expected Variable, but hook returned '${typeName(result)}'`);
    }
    native.checkHookResult(idOf(gradient), idOf(result), hook.name || '<unknown>');
    gradient = result;
  }
  return gradient === null || gradient === first ? undefined : [idOf(gradient)];
}

/** The hooks of a tensor, all called by one function that libtorch knows. */
interface Registered {
  /** A change in place gives a tensor another place in the graph; hooks stay with the one that they were made for. */
  version: number;
  hooks: Hooks<TensorHook>;
}

const before = new WeakMap<Tensor, Registered>();
const after = new WeakMap<Tensor, Hooks<PostAccumulateGradHook>>();

function define(name: keyof Tensor, value: (this: Tensor, ...args: never[]) => unknown): void {
  Object.defineProperty(Tensor.prototype, name, { configurable: true, writable: true, value });
}

define('register_hook', function (hook: TensorHook): RemovableHandle {
  if (!this.requires_grad) {
    throw new TorchError("cannot register a hook on a tensor that doesn't require gradient");
  }
  const version = this.is_leaf ? -1 : this._version;
  const registered = before.get(this);
  if (registered?.version === version) return registered.hooks.add(hook);
  const hooks = new Hooks<TensorHook>();
  const handle = hooks.add(hook);
  native.registerHook(idOf(this), (ids) => run(hooks, ids));
  before.set(this, { version, hooks });
  return handle;
});

define('register_post_accumulate_grad_hook', function (hook: PostAccumulateGradHook): RemovableHandle {
  if (!this.requires_grad) {
    throw new TorchError("cannot register a hook on a tensor that doesn't require gradient");
  }
  if (!this.is_leaf) {
    throw new TorchError('post accumulate grad hooks cannot be registered on non-leaf tensors');
  }
  const registered = after.get(this);
  if (registered !== undefined) return registered.add(hook);
  const hooks = new Hooks<PostAccumulateGradHook>();
  const handle = hooks.add(hook);
  const self = new WeakRef(this);
  native.registerPostAccumulateGradHook(idOf(this), ([id]) => {
    const known = self.deref();
    let tensor: Tensor;
    if (known === undefined || known.disposed) tensor = adopt(id);
    else {
      native.free(id);
      tensor = known;
    }
    for (const { hook } of hooks) hook(tensor);
  });
  after.set(this, hooks);
  return handle;
});
