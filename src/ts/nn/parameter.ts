/** Tensors that are a module's own: parameters and buffers. */
import { native } from '../../../binding/native.js';
import { checkKeys } from '../arguments.js';
import { typeName } from '../ops/arguments.js';
import { isKeywords } from '../ops/binding.js';
import { idOf, initTracked, internalToken, Tensor, withGradient } from '../tensor.js';

const kDetach = native.op('aten::detach');

/** @internal A flag that stands alone or, under its name, in an object; by default it is set. */
export function flag(name: string, key: string, value: unknown): boolean {
  let given = value;
  if (isKeywords(value)) {
    checkKeys(name, value, [key]);
    given = value[key] ?? true;
  }
  if (typeof given !== 'boolean')
    throw new TypeError(`${name}(): argument '${key}' must be bool, not ${typeName(given)}`);
  return given;
}

/** Gives the wrapper the data's memory, outside autograd's graph and out of any scope. */
function share(name: string, wrapper: Tensor, data: Tensor): void {
  if (!(data instanceof Tensor)) {
    throw new TypeError(`${name}(): argument 'data' must be Tensor, not ${typeName(data)}`);
  }
  initTracked(wrapper, native.call(kDetach, null, idOf(data)));
}

/**
 * A tensor that a module finds among its attributes and counts as its parameter. No scope ever owns it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html
 * @example
 * class Scale extends nn.Module {
 *   factor = new nn.Parameter(torch.ones([1]));
 *   forward(x: Tensor) {
 *     return x.mul(this.factor);
 *   }
 * }
 */
export class Parameter extends Tensor {
  /** Keeps other tensors from passing for parameters in the type checker. */
  declare private readonly isParameter: true;

  /**
   * @param data whose memory it shares.
   * @param requires_grad whether autograd records what is done with it.
   * @throws TorchError if a gradient is asked for and the dtype has none.
   */
  constructor(data: Tensor, requires_grad: boolean | { requires_grad?: boolean } = true) {
    super(internalToken);
    const gradient = flag('Parameter', 'requires_grad', requires_grad);
    share('Parameter', this, data);
    if (gradient) withGradient(this);
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/**
 * A tensor that a module finds among its attributes and counts as its buffer: part of its state, but not trained.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Buffer.html
 */
export class Buffer extends Tensor {
  /** Whether it is in the module's `state_dict`. */
  readonly persistent: boolean;

  /**
   * @param data whose memory it shares.
   * @param persistent whether it is in the module's `state_dict`.
   */
  constructor(data: Tensor, persistent: boolean | { persistent?: boolean } = true) {
    super(internalToken);
    this.persistent = flag('Buffer', 'persistent', persistent);
    share('Buffer', this, data);
    if (data.requires_grad) this.requires_grad_();
  }
}
