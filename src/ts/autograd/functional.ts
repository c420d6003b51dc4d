/**
 * Products with Jacobians and Hessians, and the matrices themselves, of functions of tensors.
 * @see https://docs.pytorch.org/docs/stable/autograd.html#functional-higher-level-api
 */
import { stack, zeros_like } from '../_generated/functions.js';
import type { Rest } from '../arguments.js';
import { enable_grad, grad, is_grad_enabled, set_grad_enabled } from '../autograd.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { Tensor } from '../tensor.js';
import { gather } from '../utils/arguments.js';

/** One tensor or several, which Python has as a tuple. */
export type Tensors = Tensor | Tensor[];

/** A function of as many tensors as there are inputs. */
// biome-ignore lint/suspicious/noExplicitAny: as many as the caller has
export type Func<O extends Tensors = Tensors> = (...inputs: any[]) => O;

export interface ProductOptions<V extends Tensors = Tensors> {
  /** The vector; can be left out where it would have one element. */
  v?: V | null;
  /** Records the result, so that it can be differentiated in turn. */
  create_graph?: boolean;
  /** An error instead of zeros where an output doesn't depend on an input. */
  strict?: boolean;
}

export interface MatrixOptions {
  create_graph?: boolean;
  strict?: boolean;
  /** Computed row by row all the same. */
  vectorize?: boolean;
}

export interface JacobianOptions extends MatrixOptions {
  /** 'reverse-mode' is the only one here. */
  strategy?: 'reverse-mode' | 'forward-mode';
}

export interface HessianOptions extends MatrixOptions {
  /** 'reverse-mode' is the only one here. */
  outer_jacobian_strategy?: 'reverse-mode' | 'forward-mode';
}

/** A result for one tensor or, in an array, for each of several. */
type For<T extends Tensors, R> = T extends Tensor ? R : R[];

function list(value: unknown, what: string, name: string): [isList: boolean, tensors: Tensor[]] {
  const isList = Array.isArray(value);
  const tensors: unknown[] = isList ? value : [value];
  tensors.forEach((element, i) => {
    if (element instanceof Tensor) return;
    const where = isList ? `value at index ${i}` : `given ${what}`;
    throw new TypeError(
      `The ${what} given to ${name} must be either a Tensor or a tuple of Tensors but the ${where} has type <class '${typeName(element)}'>.`,
    );
  });
  return [isList, tensors as Tensor[]];
}

/** New tensors in any case, to tell the arguments from the same tensors that the function has otherwise. */
function prepare(inputs: readonly Tensor[], create_graph: boolean, need_graph: boolean): Tensor[] {
  return inputs.map((input) => {
    if (!create_graph || !input.requires_grad) return input.detach().requires_grad_(need_graph);
    return input.is_sparse ? input.clone() : input.view_as(input);
  });
}

const finish = (tensors: readonly Tensor[], create_graph: boolean): Tensor[] =>
  create_graph ? [...tensors] : tensors.map((t) => t.detach());

const sizeOf = (tensor: Tensor) => `torch.Size([${tensor.shape.join(', ')}])`;

function checkVector(v: readonly Tensor[], other: readonly Tensor[], isList: boolean): void {
  if (v.length !== other.length) {
    throw new TorchError(
      isList
        ? `v is a tuple of invalid length: should be ${other.length} but got ${v.length}.`
        : 'The given v should contain a single Tensor.',
    );
  }
  v.forEach((element, i) => {
    if (sizeOf(element) === sizeOf(other[i]!)) return;
    const entry = isList ? `Entry ${i} in ` : '';
    throw new TorchError(
      `${entry}v has invalid size: should be ${sizeOf(other[i]!)} but got ${sizeOf(element)}.`,
    );
  });
}

const independent = {
  outputs: (i: number) =>
    `Output ${i} of the user-provided function does not require gradients. The outputs must be computed in a differentiable manner from the input when running in strict mode.`,
  grad_inputs: (i: number) =>
    `The gradient with respect to input ${i} is independent of the inputs of the user-provided function. This is not allowed in strict mode.`,
  jacobian: (i: number) =>
    `While computing the hessian, found that the jacobian of the user-provided function with respect to input ${i} is independent of the input. This is not allowed in strict mode. You should ensure that your function is twice differentiable and that the jacobian depends on the inputs (this would be violated by a linear function for example).`,
  hessian: (i: number) =>
    `The hessian of the user-provided function with respect to input ${i} is independent of the input. This is not allowed in strict mode. You should ensure that your function is thrice differentiable and that the hessian depends on the inputs.`,
};

function checkDependent(
  tensors: readonly (Tensor | null)[],
  what: keyof typeof independent,
  strict: boolean,
): void {
  if (!strict) return;
  tensors.forEach((tensor, i) => {
    if (tensor === null) {
      throw new TorchError(
        `The output of the user-provided function is independent of input ${i}. This is not allowed in strict mode.`,
      );
    }
    if (!tensor.requires_grad) throw new TorchError(independent[what](i));
  });
}

/** As `grad`, leaving out the outputs that nothing is to be computed for. */
function gradients(
  outputs: readonly (Tensor | null)[],
  inputs: readonly Tensor[],
  grad_outputs: readonly (Tensor | null)[] | null,
  create_graph: boolean,
  retain_graph: boolean | null = null,
): (Tensor | null)[] {
  const outs: Tensor[] = [];
  const grads: (Tensor | null)[] = [];
  outputs.forEach((output, i) => {
    if (!output?.requires_grad) return;
    outs.push(output);
    grads.push(grad_outputs?.[i] ?? null);
  });
  if (outs.length === 0) return inputs.map(() => null);
  return grad(outs, inputs, { grad_outputs: grads, allow_unused: true, create_graph, retain_graph });
}

type Stage = 'back' | 'back_trick' | 'double_back' | 'double_back_trick';

const missing: Record<Stage, (i: number) => string> = {
  back: (i) =>
    `The output of the user-provided function is independent of input ${i}. This is not allowed in strict mode.`,
  back_trick: (i) =>
    `The gradient with respect to the input is independent of entry ${i} in the grad_outputs when using the double backward trick to compute forward mode gradients. This is not allowed in strict mode.`,
  double_back: (i) =>
    `The jacobian of the user-provided function is independent of input ${i}. This is not allowed in strict mode.`,
  double_back_trick: (i) =>
    `The hessian of the user-provided function is independent of entry ${i} in the grad_jacobian. This is not allowed in strict mode as it prevents from using the double backward trick to replace forward mode AD.`,
};

/** Zeros in the place of gradients that are missing. */
function fill(
  grads: readonly (Tensor | null)[],
  refs: readonly Tensor[],
  strict: boolean,
  create_graph: boolean,
  stage: Stage,
): Tensor[] {
  return grads.map((gradient, i) => {
    if (gradient === null) {
      if (strict) throw new TorchError(missing[stage](i));
      return zeros_like(refs[i]!);
    }
    if (strict && create_graph && !gradient.requires_grad) {
      const what = stage.startsWith('double') ? 'hessian' : 'jacobian';
      throw new TorchError(
        `The ${what} of the user-provided function is independent of input ${i}. This is not allowed in strict mode when create_graph=True.`,
      );
    }
    return gradient;
  });
}

const one = <T>(values: T[], isList: boolean): T | T[] => (isList ? values : values[0]!);

const single = (tensors: readonly Tensor[]) => tensors.length === 1 && tensors[0]!.numel() === 1;

/** Runs in the mode for the last step: recorded where that is asked for, or was on. */
function last<T>(create_graph: boolean, fn: () => T): T {
  using _ = set_grad_enabled(create_graph || is_grad_enabled());
  return fn();
}

interface Product {
  isInputs: boolean;
  inputs: Tensor[];
  v: Tensor[] | null;
  create_graph: boolean;
  strict: boolean;
}

const outputsOf = 'outputs of the user-provided function';

/** What the products begin with; call with gradients enabled. `like`: what v must fit, if it isn't the outputs. */
function start(name: string, inputs: unknown, args: readonly unknown[], like: string | null): Product {
  const {
    v = null,
    create_graph = false,
    strict = false,
  } = gather<Required<ProductOptions>>(name, ['v', 'create_graph', 'strict'], 3, args, 2);
  const [isInputs, given] = list(inputs, 'inputs', name);
  const product = {
    isInputs,
    inputs: prepare(given, create_graph, true),
    v: v === null ? null : prepare(list(v, 'v', name)[1], create_graph, false),
    create_graph,
    strict,
  };
  if (like !== null) {
    if (product.v !== null) checkVector(product.v, product.inputs, isInputs);
    else if (!single(product.inputs)) {
      throw new TorchError(
        `The vector v can only be None if the input to the user-provided function is a single Tensor with a single element.`,
      );
    }
  }
  return product;
}

/** Calls the function. */
function run(name: string, func: Func, { inputs, strict }: Product): [isList: boolean, outputs: Tensor[]] {
  const [isList, outputs] = list(func(...inputs), outputsOf, name);
  checkDependent(outputs, 'outputs', strict);
  return [isList, outputs];
}

type ProductRest<V extends Tensors> = Rest<['v', 'create_graph', 'strict'], ProductOptions<V>>;

/**
 * The product of a vector with the Jacobian of a function.
 *
 * @param func of as many tensors as there are inputs; returns a tensor or an array of tensors.
 * @param v as many tensors, of the same sizes, as `func` returns.
 * @returns what the function returned, and the product: a tensor for each input.
 * @throws TorchError if `v` doesn't fit, or nothing depends on an input and `strict` is set.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.vjp.html
 * @example
 * const x = torch.tensor([1, 2]);
 * const [y, product] = torch.autograd.functional.vjp((x) => x.mul(x), x, torch.ones([2]));
 * product // tensor([2., 4.])
 */
export function vjp<I extends Tensors, O extends Tensors>(
  func: Func<O>,
  inputs: I,
  ...args: ProductRest<Tensors>
): [outputs: For<O, Tensor>, vjp: For<I, Tensor>] {
  const { product, isOutputs, outputs } = enable_grad(() => {
    const product = start('vjp', inputs, args, null);
    const [isOutputs, outputs] = run('vjp', func, product);
    if (product.v !== null) checkVector(product.v, outputs, isOutputs);
    else if (!single(outputs)) {
      throw new TorchError(
        'The vector v can only be None if the user-provided function returns a single Tensor with a single element.',
      );
    }
    return { product, isOutputs, outputs };
  });
  const { v, create_graph, strict, isInputs } = product;
  const result = last(create_graph, () =>
    fill(gradients(outputs, product.inputs, v, create_graph), product.inputs, strict, create_graph, 'back'),
  );
  return [
    one(finish(outputs, create_graph), isOutputs),
    one(finish(result, create_graph), isInputs),
  ] as never;
}

/**
 * The product of the Jacobian of a function with a vector, by differentiating twice.
 *
 * @param v as many tensors, of the same sizes, as the inputs.
 * @returns what the function returned, and the product: a tensor for each output.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.jvp.html
 * @example
 * const x = torch.tensor([1, 2]);
 * const [y, product] = torch.autograd.functional.jvp((x) => x.mul(x), x, torch.ones([2]));
 * product // tensor([2., 4.])
 */
export function jvp<I extends Tensors, O extends Tensors>(
  func: Func<O>,
  inputs: I,
  ...args: ProductRest<I>
): [outputs: For<O, Tensor>, jvp: For<O, Tensor>] {
  const { product, isOutputs, outputs, grad_inputs, grad_outputs } = enable_grad(() => {
    const product = start('jvp', inputs, args, 'inputs');
    const [isOutputs, outputs] = run('jvp', func, product);
    // Backward is linear in these, so that their values don't matter.
    const grad_outputs = outputs.map((output) => zeros_like(output, { requires_grad: true }));
    const grad_inputs = gradients(outputs, product.inputs, grad_outputs, true);
    checkDependent(grad_inputs, 'grad_inputs', product.strict);
    return { product, isOutputs, outputs, grad_inputs, grad_outputs };
  });
  const { v, create_graph, strict } = product;
  const result = last(create_graph, () =>
    fill(gradients(grad_inputs, grad_outputs, v, create_graph), outputs, strict, create_graph, 'back_trick'),
  );
  return [
    one(finish(outputs, create_graph), isOutputs),
    one(finish(result, create_graph), isOutputs),
  ] as never;
}

function checkStrategy(strategy: unknown): void {
  if (strategy === 'reverse-mode') return;
  if (strategy !== 'forward-mode') {
    throw new TorchError(
      'Expected strategy to be either "forward-mode" or "reverse-mode". Hint: If your function has more outputs than inputs, "forward-mode" tends to be more performant. Otherwise, prefer to use "reverse-mode".',
    );
  }
  throw new TorchError('strategy="forward-mode" is not supported: use "reverse-mode"');
}

/**
 * The Jacobian of a function, row by row.
 *
 * @param func of as many tensors as there are inputs; returns a tensor or an array of tensors.
 * @returns for an output and an input a tensor of the output's size and then the input's; where there are several of
 * either, arrays, the outputs' outside.
 * @throws TorchError if nothing depends on an input and `strict` is set, or for `strategy: 'forward-mode'`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.jacobian.html
 * @example
 * torch.autograd.functional.jacobian((x) => x.exp(), torch.zeros([2])) // tensor([[1., 0.], [0., 1.]])
 */
export function jacobian<I extends Tensors, O extends Tensors>(
  func: Func<O>,
  inputs: I,
  ...args: Rest<['create_graph', 'strict', 'vectorize', 'strategy'], JacobianOptions>
): For<O, For<I, Tensor>> {
  const {
    create_graph = false,
    strict = false,
    vectorize = false,
    strategy = 'reverse-mode',
  } = gather<JacobianOptions>('jacobian', ['create_graph', 'strict', 'vectorize', 'strategy'], 4, args, 2);
  checkStrategy(strategy);
  return enable_grad(() => {
    const [isInputs, given] = list(inputs, 'inputs', 'jacobian');
    const prepared = prepare(given, create_graph, true);
    const [isOutputs, outputs] = list(func(...prepared), outputsOf, 'jacobian');
    checkDependent(outputs, 'outputs', strict);
    if (vectorize && strict) {
      throw new TorchError(
        'torch.autograd.functional.jacobian: `strict=True` and `vectorized=True` are not supported together. Please either set `strict=False` or `vectorize=False`.',
      );
    }
    const rows = outputs.map((output, i) => {
      const columns: Tensor[][] = prepared.map(() => []);
      const n = output.numel();
      for (let j = 0; j < n; j++) {
        const element = output.reshape([-1]).select(0, j);
        gradients([element], prepared, null, create_graph, true).forEach((gradient, k) => {
          columns[k]!.push(gradient ?? zeros_like(prepared[k]!));
          if (!strict) return;
          if (gradient === null) {
            throw new TorchError(
              `Output ${i} of the user-provided function is independent of input ${k}. This is not allowed in strict mode.`,
            );
          }
          if (create_graph && !gradient.requires_grad) {
            throw new TorchError(
              `The jacobian of the user-provided function is independent of input ${i}. This is not allowed in strict mode when create_graph=True.`,
            );
          }
        });
      }
      const blocks = columns.map((parts, k) => {
        const shape = [...output.shape, ...prepared[k]!.shape];
        return stack(parts, 0).view(shape);
      });
      return one(finish(blocks, create_graph), isInputs);
    });
    return one(rows, isOutputs) as never;
  });
}

/** The one element that a function must return for what follows. */
function scalarOf(name: string, outputs: readonly Tensor[], isList: boolean): Tensor {
  if (isList) throw new TorchError(`The function given to ${name} should return a single Tensor`);
  if (outputs[0]!.numel() !== 1) {
    throw new TorchError(
      `The Tensor returned by the function given to ${name} should contain a single element`,
    );
  }
  return outputs[0]!;
}

/**
 * The Hessian of a function that returns one element.
 *
 * @returns for two inputs a tensor of the first one's size and then the second one's; arrays of arrays where there are
 * several.
 * @throws TorchError if the function returns more than one element.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.hessian.html
 * @example
 * torch.autograd.functional.hessian((x) => x.pow(3).sum(), torch.tensor([1, 2])) // tensor([[ 6.,  0.], [ 0., 12.]])
 */
export function hessian<I extends Tensors>(
  func: Func<Tensor>,
  inputs: I,
  ...args: Rest<['create_graph', 'strict', 'vectorize', 'outer_jacobian_strategy'], HessianOptions>
): For<I, For<I, Tensor>> {
  const {
    create_graph = false,
    strict = false,
    vectorize = false,
    outer_jacobian_strategy: strategy = 'reverse-mode',
  } = gather<HessianOptions>(
    'hessian',
    ['create_graph', 'strict', 'vectorize', 'outer_jacobian_strategy'],
    4,
    args,
    2,
  );
  const [isInputs, given] = list(inputs, 'inputs', 'hessian');
  const element = (...tensors: Tensor[]) => {
    const [isList, outputs] = list(func(...tensors), outputsOf, 'hessian');
    checkDependent(outputs, 'outputs', strict);
    return scalarOf('hessian', outputs, isList).squeeze();
  };
  const slope = (...tensors: Tensor[]) => {
    const result = jacobian(element, tensors, { create_graph: true });
    checkDependent(result, 'jacobian', strict);
    return result;
  };
  const rows = jacobian(slope, given, { create_graph, strict, vectorize, strategy });
  return one(
    rows.map((row) => one(row, isInputs)),
    isInputs,
  ) as never;
}

/**
 * The product of a vector with the Hessian of a function that returns one element.
 *
 * @param v as many tensors, of the same sizes, as the inputs.
 * @returns what the function returned, and the product: a tensor for each input.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.vhp.html
 * @example
 * const [y, product] = torch.autograd.functional.vhp((x) => x.pow(3).sum(), torch.tensor([1, 2]), torch.ones([2]));
 * product // tensor([ 6., 12.])
 */
export function vhp<I extends Tensors>(
  func: Func<Tensor>,
  inputs: I,
  ...args: ProductRest<I>
): [output: Tensor, vhp: For<I, Tensor>] {
  const { product, output, slope } = enable_grad(() => {
    const product = start('vhp', inputs, args, 'inputs');
    const [isOutputs, outputs] = run('vhp', func, product);
    const output = scalarOf('vhp', outputs, isOutputs);
    const slope = gradients([output], product.inputs, null, true);
    checkDependent(slope, 'jacobian', product.strict);
    return { product, output, slope };
  });
  const { v, create_graph, strict } = product;
  const result = last(create_graph, () =>
    fill(
      gradients(slope, product.inputs, v, create_graph),
      product.inputs,
      strict,
      create_graph,
      'double_back',
    ),
  );
  return [
    one(finish([output], create_graph), false),
    one(finish(result, create_graph), product.isInputs),
  ] as never;
}

/**
 * The product of the Hessian of a function that returns one element with a vector, by differentiating three times:
 * `vhp`, which is the same where the Hessian is symmetric, is faster.
 *
 * @param v as many tensors, of the same sizes, as the inputs.
 * @returns what the function returned, and the product: a tensor for each input.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.hvp.html
 * @example
 * const [y, product] = torch.autograd.functional.hvp((x) => x.pow(3).sum(), torch.tensor([1, 2]), torch.ones([2]));
 * product // tensor([ 6., 12.])
 */
export function hvp<I extends Tensors>(
  func: Func<Tensor>,
  inputs: I,
  ...args: ProductRest<I>
): [output: Tensor, hvp: For<I, Tensor>] {
  const { product, output, twice, weights } = enable_grad(() => {
    const product = start('hvp', inputs, args, 'inputs');
    const [isOutputs, outputs] = run('hvp', func, product);
    const output = scalarOf('hvp', outputs, isOutputs);
    const slope = gradients([output], product.inputs, null, true);
    checkDependent(slope, 'jacobian', product.strict);
    const weights = product.inputs.map((input) => zeros_like(input, { requires_grad: true }));
    const twice = gradients(slope, product.inputs, weights, true);
    checkDependent(slope, 'hessian', product.strict);
    return { product, output, twice, weights };
  });
  const { v, create_graph, strict } = product;
  const result = last(create_graph, () =>
    fill(
      gradients(twice, weights, v, create_graph),
      product.inputs,
      strict,
      create_graph,
      'double_back_trick',
    ),
  );
  return [
    one(finish([output], create_graph), false),
    one(finish(result, create_graph), product.isInputs),
  ] as never;
}
