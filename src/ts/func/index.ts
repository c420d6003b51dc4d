/**
 * Derivatives as functions of functions. Built on `torch.autograd`: what is differentiated are the arguments, so that a
 * result has a graph where they have one (nested `grad` works), but none to tensors that the function takes from
 * elsewhere. There is no `vmap`; Jacobians are computed row by row.
 *
 * @see https://docs.pytorch.org/docs/stable/func.api.html
 */
import { zeros_like } from '../_generated/functions.js';
import { type Rest, reader } from '../arguments.js';
import { jacobian } from '../autograd/functional.js';
import * as autograd from '../autograd.js';
import { TorchError } from '../errors.js';
import { typeName } from '../ops/arguments.js';
import { isKeywords } from '../ops/binding.js';
import { Tensor } from '../tensor.js';
import { mapTensors } from '../tree.js';

export { type FunctionalCallOptions, functional_call, type NamedTensors } from './functional_call.js';

/** Which arguments: the place of one, or of several. */
export type Argnums = number | readonly number[];

export interface FuncOptions {
  argnums?: Argnums;
  /** Whether the function returns an array of two: what is differentiated, and anything else. */
  has_aux?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the function takes and gives
type Any = any;
type AnyFunction = (...args: Any[]) => Any;

type Given = Required<FuncOptions>;

const following = 'Callable func, int[1] argnums=0';
const readGrad = reader<Given>(`grad(${following}, bool has_aux=False)`);
const readGradAndValue = reader<Given>(`grad_and_value(${following}, bool has_aux=False)`);
const readVjp = reader<{ has_aux: boolean }>('vjp(Callable func, *, bool has_aux=False)');
const readJacrev = reader<Given>(`jacrev(${following}, *, bool has_aux=False)`);
const readHessian = reader<{ argnums: Argnums }>(`hessian(${following})`);

/** The two that a function with `has_aux` returns. */
function withAux(name: string, output: unknown): [output: unknown, aux: unknown] {
  if (Array.isArray(output) && output.length === 2) return output as [unknown, unknown];
  throw new TorchError(`${name}: output of function f should be a tuple: (output, aux) if has_aux is True`);
}

function tensorsIn(value: unknown): Tensor[] {
  const found: Tensor[] = [];
  mapTensors(value, (tensor) => found.push(tensor));
  return found;
}

/** Tensors to differentiate by, in the place of the given ones; and what takes a result out of their graph again. */
interface Inputs {
  value: unknown;
  tensors: Tensor[];
  finish<T>(result: T): T;
}

function inputsOf(given: unknown): Inputs {
  const tensors: Tensor[] = [];
  const outer = autograd.is_grad_enabled() && tensorsIn(given).some((tensor) => tensor.requires_grad);
  const value = mapTensors(given, (tensor) => {
    if (outer && tensor.requires_grad) {
      const input = tensor.view_as(tensor);
      tensors.push(input);
      return input;
    }
    const input = recordable(tensor).detach().requires_grad_();
    tensors.push(input);
    return input;
  });
  const finish = <T>(result: T) => (outer ? result : (mapTensors(result, (tensor) => tensor.detach()) as T));
  return { value, tensors, finish };
}

function slice(name: string, args: readonly unknown[], argnums: Argnums): number[] {
  const places: unknown[] = Array.isArray(argnums) ? argnums : [argnums];
  if (places.length === 0) throw new TorchError('argnums must be non-empty');
  const indices = places.map(Number).map((place) => {
    if (!Number.isInteger(place) || place >= args.length || place < -args.length) {
      throw new TorchError(`Got argnum=${place}, but only ${args.length} positional inputs`);
    }
    const index = place < 0 ? place + args.length : place;
    if (tensorsIn(args[index]).length === 0) {
      throw new TypeError(`${name}: argument ${place} has no tensor to differentiate by`);
    }
    return index;
  });
  if (new Set(indices).size === indices.length) return indices;
  throw new TorchError(`argnums elements must be unique, got (${places.join(', ')})`);
}

/** A tensor of inference mode can't be recorded, a copy of it can. */
const recordable = (tensor: Tensor) => (tensor.is_inference() ? tensor.clone() : tensor);

/** Runs the function where its operators are recorded, whatever mode is on. */
function recording<T>(fn: () => T): T {
  return autograd.is_inference_mode_enabled()
    ? autograd.outsideInference(() => autograd.enable_grad(fn))
    : autograd.enable_grad(fn);
}

const replaced = (args: readonly unknown[], places: readonly number[], values: readonly unknown[]) =>
  args.map((arg, i) => (places.includes(i) ? values[places.indexOf(i)] : arg));

function gradients(outputs: Tensor[], inputs: Tensor[], weights: Tensor[] | null): Tensor[] {
  const needed = outputs.flatMap((output, i) => (output.requires_grad ? [i] : []));
  if (needed.length === 0) return inputs.map((input) => zeros_like(input));
  const grads = autograd.grad(
    needed.map((i) => outputs[i]!),
    inputs,
    {
      grad_outputs: weights === null ? null : needed.map((i) => recordable(weights[i]!)),
      create_graph: true,
      allow_unused: true,
    },
  );
  return grads.map((gradient, i) => gradient ?? zeros_like(inputs[i]!));
}

/** The values in the structure, one after the other, for its tensors. */
function inStructure(value: unknown, values: readonly unknown[]): unknown {
  let next = 0;
  return mapTensors(value, () => values[next++]);
}

/**
 * A function that computes the gradient of the given one, and its value.
 *
 * @param func returns a tensor with one element and no dimensions.
 * @param argnums which arguments to differentiate by: tensors, or arrays and objects of such.
 * @returns a function that returns the gradient, in the arguments' structure, and the value.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.grad_and_value.html
 * @example
 * const [gradient, value] = torch.func.grad_and_value((x) => x.pow(2).sum())(torch.ones([2]));
 */
export function grad_and_value(
  func: AnyFunction,
  ...rest: Rest<['argnums', 'has_aux'], FuncOptions>
): (...args: Any[]) => Any {
  return gradAndValue(func, readGradAndValue([func, ...rest]));
}

function gradAndValue(func: AnyFunction, { argnums, has_aux }: Given): (...args: Any[]) => Any {
  return (...args) => {
    const places = slice('grad', args, argnums);
    const single = !Array.isArray(argnums);
    return recording(() => {
      const { value, tensors, finish } = inputsOf(places.map((place) => args[place]));
      let output: unknown = func(...replaced(args, places, value as unknown[]));
      let aux: unknown;
      if (has_aux) [output, aux] = withAux('grad_and_value(f)(*args)', output);
      if (!(output instanceof Tensor)) {
        throw new TorchError(
          `grad_and_value(f)(*args): Expected f(*args) to return a Tensor, got <class '${typeName(output)}'>`,
        );
      }
      if (output.dim() !== 0) {
        throw new TorchError(
          `grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with ${output.dim()} dims. Maybe you wanted to use the vjp or jacrev APIs instead?`,
        );
      }
      const all = inStructure(value, gradients([output], tensors, null)) as unknown[];
      const gradient = finish(single ? all[0] : all);
      const result = finish(output);
      return [gradient, has_aux ? [result, finish(aux)] : result];
    });
  };
}

/**
 * A function that computes the gradient of the given one.
 *
 * @param func returns a tensor with one element and no dimensions; with `has_aux` an array of it and anything else.
 * @param argnums which arguments to differentiate by.
 * @returns a function that returns the gradient, in the arguments' structure; with `has_aux` an array of it and the rest.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.grad.html
 * @example
 * torch.func.grad(torch.func.grad((x) => x.sin()))(torch.tensor(1)) // -sin(1)
 */
export function grad(
  func: AnyFunction,
  ...rest: Rest<['argnums', 'has_aux'], FuncOptions>
): (...args: Any[]) => Any {
  const given = readGrad([func, ...rest]);
  const both = gradAndValue(func, given);
  return (...args) => {
    const [gradient, value] = both(...args);
    return given.has_aux ? [gradient, value[1]] : gradient;
  };
}

/**
 * The function's value, and a function that computes products with its Jacobian.
 *
 * @param primals the arguments, all of them differentiated by; then `{ has_aux: true }` if the function returns an array of
 * two: the value, and anything else.
 * @returns the value, and a function of as many gradients, in the value's structure, that returns an array of those of the
 * arguments; with `has_aux` also the rest.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.vjp.html
 * @example
 * const [y, product] = torch.func.vjp((x) => x.sin(), torch.ones([2]));
 * const [gradient] = product(torch.ones([2]));
 */
export function vjp(
  func: AnyFunction,
  ...args: Any[]
): [output: Any, vjp: (cotangents: Any) => Any[], aux?: Any] {
  const last = args.at(-1);
  const named = isKeywords(last) && 'has_aux' in last;
  const { has_aux } = readVjp(named ? [func, last] : [func]);
  const primals = named ? args.slice(0, -1) : args;
  slice(
    'vjp',
    primals,
    primals.map((_, i) => i),
  ); // throws where one has no tensor
  return recording(() => {
    const { value, tensors, finish } = inputsOf(primals);
    let output: unknown = func(...(value as unknown[]));
    let aux: unknown;
    if (has_aux) [output, aux] = withAux('vjp(f, *primals)', output);
    const outputs = tensorsIn(output);
    if (outputs.length === 0) {
      throw new TorchError('vjp(f, *primals): Expected f to be a function that has non-empty output');
    }
    const product = (cotangents: unknown) => {
      const weights = tensorsIn(cotangents);
      if (weights.length !== outputs.length) {
        throw new TorchError(
          `Expected pytree structure of cotangents to be the same as pytree structure of outputs to the function: ${weights.length} tensors for ${outputs.length}`,
        );
      }
      const all = recording(() => inStructure(value, gradients(outputs, tensors, weights))) as unknown[];
      return finish(all);
    };
    return has_aux ? [finish(output), product, finish(aux)] : [finish(output), product];
  });
}

/**
 * A function that computes the Jacobian of the given one.
 *
 * @param func returns a tensor or an array of tensors; with `has_aux` an array of these and anything else.
 * @param argnums which arguments, all tensors, to differentiate by.
 * @returns a function that returns a tensor for one output and one argument; arrays where there are several, the outputs'
 * outside; with `has_aux` an array of it and the rest.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.jacrev.html
 * @example
 * torch.func.jacrev((x) => x.exp())(torch.zeros([2])) // tensor([[1., 0.], [0., 1.]])
 */
export function jacrev(func: AnyFunction, ...rest: Rest<['argnums'], FuncOptions>): (...args: Any[]) => Any {
  const given = readJacrev([func, ...rest]);
  return (...args) => {
    const places = slice('jacrev', args, given.argnums);
    const inputs = places.map((place) => args[place] as Tensor);
    let aux: unknown;
    const of = (...values: Tensor[]) => {
      const output = func(...replaced(args, places, values));
      if (!given.has_aux) return output;
      const both = withAux('jacrev(f)(*args)', output);
      aux = both[1];
      return both[0];
    };
    const create_graph = autograd.is_grad_enabled() && inputs.some((input) => input.requires_grad);
    const by = Array.isArray(given.argnums) ? inputs : inputs[0]!;
    const matrices = jacobian(of as AnyFunction, by as Tensor, { create_graph });
    if (!given.has_aux) return matrices;
    return [matrices, create_graph ? aux : mapTensors(aux, (tensor) => tensor.detach())];
  };
}

/**
 * A function that computes the Hessian of the given one.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.hessian.html
 * @example
 * torch.func.hessian((x) => x.pow(3).sum())(torch.tensor([1, 2])) // tensor([[ 6.,  0.], [ 0., 12.]])
 */
export function hessian(
  func: AnyFunction,
  ...rest: Rest<['argnums'], Pick<FuncOptions, 'argnums'>>
): (...args: Any[]) => Any {
  const { argnums } = readHessian([func, ...rest]);
  return jacrev(jacrev(func, argnums), argnums);
}
