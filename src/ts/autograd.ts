/**
 * Gradients: backward, grad, and the modes that switch recording on and off.
 * @see https://docs.pytorch.org/docs/stable/autograd.html
 */
import { native } from '../../binding/native.js';
import { checkKeys } from './arguments.js';
import { TorchError } from './errors.js';
import { ModeGuard, within } from './mode.js';
import { typeName } from './ops/arguments.js';
import { adopt, call, idOf, Tensor } from './tensor.js';

const kZerosLike = native.op('aten::zeros_like');

export interface BackwardOptions {
  /** The gradient with respect to the tensor; may be left out for a scalar. */
  gradient?: Tensor | null;
  /** Keeps the graph for another backward; by default what `create_graph` is. */
  retain_graph?: boolean | null;
  /** Records the backward itself, for derivatives of higher order. */
  create_graph?: boolean;
  /** Accumulates into these alone, instead of all leaves. */
  inputs?: Tensor | readonly Tensor[] | null;
}

declare module './tensor.js' {
  interface Tensor {
    /**
     * Adds the gradients of this tensor with respect to the graph's leaves to their `.grad`.
     *
     * @throws TorchError if the tensor isn't a scalar and no gradient is given, or the graph was freed.
     * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html
     * @example
     * const w = torch.ones([2], { requires_grad: true });
     * w.mul(3).sum().backward();
     * w.grad // tensor([3., 3.])
     */
    backward(gradient?: Tensor | null, options?: Omit<BackwardOptions, 'gradient'>): void;
    backward(options?: BackwardOptions): void;
  }
}

/** What may be differentiated: one tensor or several. */
export type TensorOrTensors = Tensor | readonly Tensor[];

function asList(tensors: TensorOrTensors, what: string): readonly Tensor[] {
  const list = tensors instanceof Tensor ? [tensors] : tensors;
  if (!Array.isArray(list) || !list.every((t) => t instanceof Tensor)) {
    throw new TypeError(`${what}: expected a tensor or an array of tensors`);
  }
  return list;
}

/** One gradient for each output; the checks are those of PyTorch's Python layer, and so are the messages. */
function gradients(outputs: readonly Tensor[], given: readonly (Tensor | null)[] | null): number[] {
  if (given !== null && !Array.isArray(given)) {
    throw new TypeError(`gradients can be a Tensor, null, or an array of these, but got ${typeName(given)}`);
  }
  if (given !== null && given.length !== outputs.length) {
    throw new TorchError(`got ${outputs.length} tensors and ${given.length} gradients`);
  }
  return outputs.map((output, i) => {
    const gradient = given?.[i] ?? null;
    if (gradient === null) return 0; // libtorch makes one for a scalar
    if (!(gradient instanceof Tensor)) {
      throw new TypeError(`gradients can be either Tensors or null, but got ${typeof gradient}`);
    }
    const [expected, got] = [output.shape, gradient.shape];
    if (expected.length !== got.length || expected.some((size, d) => size !== got[d])) {
      const sizes = (shape: number[]) => `torch.Size([${shape.join(', ')}])`;
      throw new TorchError(
        `Mismatch in shape: grad_output[${i}] has a shape of ${sizes(got)} and output[${i}] has a shape of ${sizes(expected)}.`,
      );
    }
    return idOf(gradient);
  });
}

const isOptions = (value: unknown): value is BackwardOptions =>
  typeof value === 'object' && value !== null && !(value instanceof Tensor);

Object.defineProperty(Tensor.prototype, 'backward', {
  configurable: true,
  writable: true,
  value: function (this: Tensor, first?: Tensor | BackwardOptions | null, rest?: BackwardOptions): void {
    if (first === undefined && rest === undefined) {
      native.backward([idOf(this)], [0], false, false, []);
      return;
    }
    const options: BackwardOptions = isOptions(first) ? first : { ...rest, gradient: first ?? null };
    backward(this, options.gradient ?? null, options);
  },
});

/**
 * Adds the gradients of the tensors with respect to the graph's leaves to their `.grad`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.backward.html
 */
export function backward(
  tensors: TensorOrTensors,
  grad_tensors: Tensor | readonly (Tensor | null)[] | null = null,
  options: Omit<BackwardOptions, 'gradient'> = {},
): void {
  checkKeys('backward', options, ['gradient', 'retain_graph', 'create_graph', 'inputs']);
  const outputs = asList(tensors, 'backward(): tensors');
  const given = grad_tensors instanceof Tensor ? [grad_tensors] : grad_tensors;
  const inputs = options.inputs == null ? [] : asList(options.inputs, 'backward(): inputs');
  if (options.inputs != null && inputs.length === 0) {
    throw new TorchError('`inputs` argument to `backward()` cannot be empty.');
  }
  const create_graph = options.create_graph ?? false;
  native.backward(
    outputs.map(idOf),
    gradients(outputs, given),
    options.retain_graph ?? create_graph,
    create_graph,
    inputs.map(idOf),
  );
}

export interface GradOptions {
  grad_outputs?: Tensor | readonly (Tensor | null)[] | null;
  retain_graph?: boolean | null;
  create_graph?: boolean;
  /** null for an input that the outputs don't depend on, instead of an error. */
  allow_unused?: boolean | null;
  /** Zeros for such an input. */
  materialize_grads?: boolean;
}

/**
 * The gradients of the outputs with respect to the inputs, which are returned and not accumulated.
 *
 * @returns one gradient for each input; null only with `allow_unused`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad.html
 * @example
 * const x = torch.tensor(3, { requires_grad: true });
 * const [dx] = torch.autograd.grad(x.mul(x), x); // 6
 */
export function grad(
  outputs: TensorOrTensors,
  inputs: TensorOrTensors,
  options?: GradOptions & { allow_unused?: false | null },
): Tensor[];
export function grad(
  outputs: TensorOrTensors,
  inputs: TensorOrTensors,
  options: GradOptions,
): (Tensor | null)[];
export function grad(
  outputs: TensorOrTensors,
  inputs: TensorOrTensors,
  options: GradOptions = {},
): (Tensor | null)[] {
  checkKeys('grad', options, [
    'grad_outputs',
    'retain_graph',
    'create_graph',
    'allow_unused',
    'materialize_grads',
  ]);
  const outs = asList(outputs, 'grad(): outputs');
  const ins = asList(inputs, 'grad(): inputs');
  const given =
    options.grad_outputs instanceof Tensor ? [options.grad_outputs] : (options.grad_outputs ?? null);
  const materialize = options.materialize_grads ?? false;
  if (materialize && options.allow_unused === false) {
    throw new RangeError(
      'Expected allow_unused to be True or not passed when materialize_grads=True, but got: False.',
    );
  }
  const create_graph = options.create_graph ?? false;
  const ids = native.gradOf(
    outs.map(idOf),
    ins.map(idOf),
    gradients(outs, given),
    options.retain_graph ?? create_graph,
    create_graph,
    options.allow_unused ?? materialize,
  );
  return ids.map((id, i) => {
    if (id !== 0) return adopt(id);
    return materialize ? call(kZerosLike, [idOf(ins[i]!)]).requires_grad_(create_graph) : null;
  });
}

/** The two forms of a mode, guard and callback. */
function mode(name: string, enter: () => () => void): { (): ModeGuard; <T>(fn: () => T): T } {
  return <T>(fn?: () => T) => within(name, enter, fn) as ModeGuard & T;
}

function enterGrad(enabled: boolean): () => void {
  const before = native.gradEnabled();
  native.setGradEnabled(enabled);
  return () => native.setGradEnabled(before);
}

/**
 * Records nothing for autograd inside: `torch.no_grad(() => ...)`, or `using _ = torch.no_grad()`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html
 */
export const no_grad = mode('no_grad', () => enterGrad(false));

/**
 * Records again, inside a `no_grad`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.enable_grad.html
 */
export const enable_grad = mode('enable_grad', () => enterGrad(true));

/**
 * As `no_grad`, and tensors made inside can never enter a graph, which saves their bookkeeping.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.inference_mode.html
 */
export const inference_mode = mode('inference_mode', () => {
  const token = native.beginInference(true);
  return () => native.endInference(token);
});

/** @internal Runs the function with inference mode off. */
export function outsideInference<T>(fn: () => T): T {
  const token = native.beginInference(false);
  try {
    return fn();
  } finally {
    native.endInference(token);
  }
}

/** Switches recording on or off: at once, and with `using` until the end of the block. */
export function set_grad_enabled(enabled: boolean): ModeGuard {
  return new ModeGuard(enterGrad(enabled));
}

export function is_grad_enabled(): boolean {
  return native.gradEnabled();
}

export function is_inference_mode_enabled(): boolean {
  return native.inferenceEnabled();
}
