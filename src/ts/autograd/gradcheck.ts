/**
 * Gradients beside finite differences: does a function's backward compute the derivative of its forward?
 * @see https://docs.pytorch.org/docs/stable/autograd.html#module-torch.autograd.gradcheck
 */
import {
  allclose,
  empty,
  imag,
  promote_types,
  real,
  view_as_real,
  zeros_like,
} from '../_generated/functions.js';
import { reader, warn } from '../arguments.js';
import { grad } from '../autograd.js';
import { complex128, type dtype, float64 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { contiguous_format, strided } from '../layout.js';
import { repr } from '../number-format.js';
import { Tensor } from '../tensor.js';
// biome-ignore lint/suspicious/noShadowRestrictedNames: PyTorch's name
import { Function, type FunctionCtx } from './function.js';
import { asList, type Checked, numericalJacobian, requiring } from './numerical.js';

/** What `gradcheck` and `gradgradcheck` throw where gradients don't pass. */
export class GradcheckError extends TorchError {
  override name = 'GradcheckError';
}

export interface GradcheckOptions {
  /** How far an element is moved for a difference. */
  eps?: number;
  /** Absolute tolerance. */
  atol?: number;
  /** Relative tolerance. */
  rtol?: number;
  /** With false, false is returned instead of an error thrown. */
  raise_exception?: boolean;
  /** How much two runs of the same backward may differ. */
  nondet_tol?: number;
  /** Whether the backward must take undefined gradients as zeros. */
  check_undefined_grad?: boolean;
  /** Whether gradients must have their inputs' dtypes. */
  check_grad_dtypes?: boolean;
  /** Accepted, and the whole Jacobian compared all the same. */
  fast_mode?: boolean;
}

export interface GradgradcheckOptions extends GradcheckOptions {
  /** Whether the random gradients of the outputs lie apart in memory. */
  gen_non_contig_grad_outputs?: boolean;
}

const common =
  'float eps=1e-06, float atol=1e-05, float rtol=0.001, bool raise_exception=True, float nondet_tol=0.0, bool check_undefined_grad=True, bool check_grad_dtypes=False, bool fast_mode=False';
const readOptions = reader<Required<GradcheckOptions>>(`gradcheck(*, ${common})`);
const readSecond = reader<Required<GradgradcheckOptions>>(
  `gradgradcheck(*, bool gen_non_contig_grad_outputs=False, ${common})`,
);

const requiringGrad = (outputs: Tensor | readonly Tensor[]): Tensor[] => requiring(asList(outputs));

function checkInputs(inputs: readonly unknown[]): void {
  inputs.forEach((input, i) => {
    if (!(input instanceof Tensor) || !input.requires_grad) return;
    if (input.layout !== strided) {
      throw new TorchError(`gradcheck of inputs with the layout ${input.layout} is not supported`);
    }
    if (input.dtype !== float64 && input.dtype !== complex128) {
      warn(
        `Input #${i} requires gradient and is not a double precision floating point or complex. This check will likely fail if all the inputs are not of double precision floating point or complex. `,
      );
    }
    const sizes = input.shape;
    if (input.stride().some((step, d) => step === 0 && sizes[d]! > 1)) {
      throw new TorchError(
        `The ${i}th input has a dimension with stride 0. gradcheck only supports inputs that are non-overlapping to be able to compute the numerical gradients correctly. You should call .contiguous on the input before passing it to gradcheck.`,
      );
    }
  });
  if (requiring(inputs).length === 0) {
    throw new RangeError(
      'gradcheck expects at least one input tensor to require gradient, but none of them have requires_grad=True.',
    );
  }
}

function checkOutputs(outputs: readonly Tensor[]): void {
  if (outputs.every((output) => output.layout === strided)) return;
  throw new RangeError(
    'Sparse output is not supported at gradcheck yet. Please call to_dense(masked_grad=...) on the output of fn for gradcheck.',
  );
}

/** For each input the gradients of an output's elements, one after the other. */
function analyticalRows(output: Tensor, inputs: readonly Tensor[]): (Tensor | null)[][] {
  const rows: (Tensor | null)[][] = inputs.map(() => []);
  const weights = zeros_like(output.clone(), { memory_format: contiguous_format });
  const flat = weights.view([-1]);
  const n = flat.numel();
  for (let j = 0; j < n; j++) {
    flat.zero_();
    flat.select(0, j).fill_(1);
    const grads = grad(output, inputs, { grad_outputs: weights, retain_graph: true, allow_unused: true });
    grads.forEach((gradient, i) => {
      rows[i]!.push(gradient === null ? null : gradient.clone());
    });
  }
  return rows;
}

interface Stacked {
  jacobians: Tensor[];
  sizes: boolean;
  types: boolean;
}

function stacked(rows: readonly (Tensor | null)[][], inputs: readonly Tensor[], n: number): Stacked {
  let [sizes, types] = [true, true];
  const jacobians = inputs.map((input, i) => {
    const jacobian = input.new_zeros([input.numel(), n], { layout: strided });
    rows[i]!.forEach((gradient, j) => {
      if (gradient === null) return;
      if (gradient.shape.join() !== input.shape.join()) sizes = false;
      else if (gradient.dtype !== input.dtype) types = false;
      const dense = gradient.layout === strided ? gradient : gradient.to_dense();
      if (dense.numel() !== input.numel()) {
        throw new TorchError(
          `Expected out_jacobian column to have ${dense.numel()} elements, but got ${input.numel()}`,
        );
      }
      jacobian.select(1, j).copy_(dense.reshape([-1]));
    });
    return jacobian;
  });
  return { jacobians, sizes, types };
}

const nondeterministic = `\n
NOTE: If your op relies on non-deterministic operations i.e., it is listed here:
https://pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html
this failure might be expected.

If you are adding a new operator, please file an issue and then use one of the
workarounds. The workaround depends on how your test invokes gradcheck/gradgradcheck.
If the test
- manually invokes gradcheck/gradgradcheck, then call gradcheck/gradgradcheck
  with \`nondet_tol=<tol>\` as a keyword argument.
- is OpInfo-based (e.g., in test_ops_gradients.py), then modify the OpInfo for the test
  to have \`gradcheck_nondet_tol=<tol>\`.
- is a Module test (e.g., in common_nn.py), then modify the corresponding
  module_test entry to have \`gradcheck_nondet_tol=<tol>\`
`;

/** Jacobians by backward, which must be the same twice. */
function analyticalJacobian(
  inputs: readonly Tensor[],
  output: Tensor,
  nondet_tol: number,
  check_grad_dtypes: boolean,
): Tensor[] {
  const [first, second] = [0, 1].map(() =>
    stacked(analyticalRows(output, inputs), inputs, output.numel()),
  ) as [Stacked, Stacked];
  const same = first.jacobians.every((a, i) => {
    return a.numel() === 0 || !(a.sub(second.jacobians[i]!).abs().max().item() > nondet_tol);
  });
  // Named as the size where it is the type, and the other way round, in PyTorch; kept.
  if (!first.sizes && check_grad_dtypes) throw new GradcheckError('Gradient has dtype mismatch');
  if (!first.types) throw new GradcheckError('Analytical gradient has incorrect size');
  if (!same) {
    throw new GradcheckError(
      `Backward is not reentrant, i.e., running backward with same input and grad_output multiple times gives different values, although analytical gradient matches numerical gradient.The tolerance for nondeterminism was ${repr(nondet_tol)}.${nondeterministic}`,
    );
  }
  return first.jacobians;
}

function close(a: Tensor, b: Tensor, rtol: number, atol: number): boolean {
  const type: dtype = promote_types(a.dtype, b.dtype);
  return allclose(a.to(type), b.to(type), rtol, atol);
}

type Tolerances = Required<GradcheckOptions>;

/** `part`: which part of complex outputs the function gives, for messages; `complex`: which outputs are. */
function compare(
  fn: Checked,
  inputs: readonly unknown[],
  options: Tolerances,
  part: string | null,
  complex: readonly boolean[],
): void {
  const results = asList(fn(...inputs));
  const outputs = requiringGrad(results);
  const numerical = numericalJacobian(fn, inputs, results, options.eps);
  if (outputs.length === 0) {
    if (numerical.flat().some((jacobian) => jacobian.ne(0).any().item())) {
      throw new GradcheckError('Numerical gradient for function expected to be zero');
    }
    return;
  }
  const positions = results.flatMap((result, i) => (result.requires_grad ? [i] : []));
  outputs.forEach((output, i) => {
    const analytical = analyticalJacobian(
      requiring(inputs),
      output,
      options.nondet_tol,
      options.check_grad_dtypes,
    );
    analytical.forEach((a, j) => {
      const n = numerical[j]![positions[i]!]!;
      if (close(a, n.to(a.device), options.rtol, options.atol)) return;
      const prefix =
        part !== null && complex[i] ? `While considering the ${part} part of complex outputs only, ` : '';
      throw new GradcheckError(
        `${prefix}Jacobian mismatch for output ${i} with respect to input ${j},\nnumerical:${n}\nanalytical:${a}\n`,
      );
    });
  });
}

const zerosFor = (outputs: readonly Tensor[]) =>
  outputs.map((output) => zeros_like(output, { memory_format: contiguous_format }));

function checkScaled(outputs: readonly Tensor[], inputs: readonly Tensor[]): void {
  const grads = grad(outputs, inputs, { grad_outputs: zerosFor(outputs), allow_unused: true });
  grads.forEach((gradient, i) => {
    if (gradient === null) return;
    const input = inputs[i]!;
    if (gradient.layout !== strided && gradient.layout !== input.layout) {
      throw new GradcheckError(`grad is incorrect layout (${gradient.layout} is not ${input.layout})`);
    }
    const dense = gradient.layout === strided ? gradient : gradient.to_dense();
    if (!dense.eq(0).all().item()) throw new GradcheckError('backward not multiplied by grad_output');
    if (dense.dtype !== input.dtype) throw new GradcheckError('grad is incorrect type');
    if (String(dense.device) !== String(input.device)) throw new GradcheckError('grad is incorrect device');
    if (dense.shape.join() !== input.shape.join()) throw new GradcheckError('grad is incorrect size');
  });
}

/** Passes its input on, and no gradient back. */
class UndefinedGrad extends Function {
  static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
    ctx.set_materialize_grads(false);
    return x.clone();
  }

  static override backward(): null {
    return null;
  }
}

function checkUndefined(fn: Checked, inputs: readonly unknown[], outputs: readonly Tensor[]): void {
  const undefine = (output: Tensor) => UndefinedGrad.apply(output);
  const cases = [requiringGrad(fn(...inputs)).map(undefine)];
  if (outputs.length > 1) {
    outputs.forEach((_, i) => {
      cases.push(requiringGrad(fn(...inputs)).map((output, k) => (i === k ? undefine(output) : output)));
    });
  }
  for (const outs of cases) {
    let grads: (Tensor | null)[];
    try {
      grads = grad(outs, requiring(inputs), { grad_outputs: zerosFor(outs), allow_unused: true });
    } catch (cause) {
      throw Object.assign(
        new GradcheckError(
          'Expected backward function to handle undefined output grads. Please look at "Notes about undefined output gradients" in "tools/autograd/derivatives.yaml"',
        ),
        { cause },
      );
    }
    if (grads.some((gradient) => gradient !== null && !gradient.eq(0).all().item())) {
      throw new GradcheckError(
        'Expected all input grads to be undefined or zero when all output grads are undefined or zero. Please look at "Notes about undefined output gradients" in "tools/autograd/derivatives.yaml"',
      );
    }
  }
}

function check(fn: Checked, inputs: readonly unknown[], options: Tolerances): void {
  checkInputs(inputs);
  const results = asList(fn(...inputs));
  const outputs = requiringGrad(results);
  checkOutputs(outputs);
  if (results.some((result) => result.is_complex())) {
    const complex = outputs.map((output) => output.is_complex());
    const of =
      (take: (t: Tensor) => Tensor): Checked =>
      (...args) =>
        asList(fn(...args)).map((output) => (output.is_complex() ? take(output) : output));
    compare(of(imag), inputs, options, 'imaginary', complex);
    compare(of(real), inputs, options, 'real', complex);
  } else compare(fn, inputs, options, null, []);
  if (outputs.length > 0) checkScaled(outputs, requiring(inputs));
  if (options.check_undefined_grad) checkUndefined(fn, inputs, outputs);
}

function checked(fn: Checked, inputs: readonly unknown[], options: Tolerances): boolean {
  try {
    check(fn, inputs, options);
    return true;
  } catch (error) {
    if (error instanceof GradcheckError && !options.raise_exception) return false;
    throw error;
  }
}

/**
 * Compares the gradients of a function with finite differences, for every element of the inputs that require one. The
 * tolerances are made for float64.
 *
 * @param func of the inputs; returns a tensor or an array of tensors.
 * @param inputs a tensor or an array, of strided tensors and whatever else the function takes.
 * @returns true.
 * @throws GradcheckError that names what differs; RangeError if no input requires a gradient.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradcheck.html
 * @example
 * const x = torch.randn([3], { dtype: torch.float64, requires_grad: true });
 * torch.autograd.gradcheck((x) => x.exp(), x) // true
 */
export function gradcheck(func: Checked, inputs: unknown, options: GradcheckOptions = {}): boolean {
  return checked(func, asList(inputs), readOptions([options]));
}

/** Random gradients for an output, between -1 and 1. */
function randomLike(output: Tensor, apart: boolean): Tensor {
  const type = output.is_floating_point() || output.is_complex() ? output.dtype : float64;
  const shape = output.shape;
  const spread = apart && output.numel() > 1 && shape.length > 0;
  if (spread) shape.push(2 * shape.pop()!);
  let made = empty(shape, { dtype: type, device: output.device });
  (made.is_complex() ? view_as_real(made) : made).uniform_(-1, 1);
  if (spread) made = made.index('...', '1::2');
  return made.requires_grad_();
}

/**
 * Compares the gradients of a function's gradients with finite differences.
 *
 * @param grad_outputs the gradients of the outputs to begin with; random ones if left out.
 * @returns true.
 * @throws GradcheckError that names what differs.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradgradcheck.html
 * @example
 * const x = torch.randn([3], { dtype: torch.float64, requires_grad: true });
 * torch.autograd.gradgradcheck((x) => x.exp(), x) // true
 */
export function gradgradcheck(
  func: Checked,
  inputs: unknown,
  grad_outputs: Tensor | readonly Tensor[] | null | GradgradcheckOptions = null,
  options: GradgradcheckOptions = {},
): boolean {
  if (grad_outputs !== null && !(grad_outputs instanceof Tensor) && !Array.isArray(grad_outputs)) {
    return gradgradcheck(func, inputs, null, grad_outputs as GradgradcheckOptions);
  }
  const { gen_non_contig_grad_outputs, ...rest } = readSecond([options]);
  const first = asList(inputs);
  const given =
    grad_outputs === null
      ? requiringGrad(func(...first)).map((output) => randomLike(output, gen_non_contig_grad_outputs))
      : asList(grad_outputs as Tensor | readonly Tensor[]);
  const gradients: Checked = (...args: unknown[]) => {
    const ins = args.slice(0, first.length);
    const outputs = requiringGrad(func(...ins));
    const weights = args.slice(first.length) as Tensor[];
    const grads = grad(outputs, requiring(ins), {
      grad_outputs: weights,
      create_graph: true,
      allow_unused: true,
    });
    return grads.filter((gradient) => gradient !== null);
  };
  return checked(gradients, [...first, ...given], rest);
}
