/**
 * Functions that PyTorch has in Python (torch/functional.py): what they take is read here, and an operator called.
 */
import { native } from '../../binding/native.js';
import { matrix_norm, vector_norm } from './_generated/linalg.js';
import { reader } from './arguments.js';
import type { dtype } from './dtype.js';
import { TorchError } from './errors.js';
import { lu } from './functional/linear.js';
import { strided } from './layout.js';
import { isKeywords } from './ops/binding.js';
import type { Int, IntOrInts, Ints, Scalar } from './ops/types.js';
import { fn } from './ops.js';
import { idOf, Tensor } from './tensor.js';

const operators = {
  frobenius_norm: fn('frobenius_norm'),
  norm: fn('norm'),
  tensordot: fn('tensordot'),
  unique: fn('_unique2'),
  unique_consecutive: fn('unique_consecutive'),
  unique_dim: fn('unique_dim'),
};

/**
 * Whether the value is a tensor.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.is_tensor.html
 */
export function is_tensor(obj: unknown): obj is Tensor {
  return obj instanceof Tensor;
}

/**
 * Number of elements.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.numel.html
 */
export function numel(input: Tensor): number {
  return native.numel(idOf(input));
}

/**
 * Contracts dimensions of `a` with dimensions of `b`.
 *
 * @param dims how many: the last ones of `a` and the first ones of `b`; or a list for each.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html
 */
export function tensordot(
  a: Tensor,
  b: Tensor,
  dims: number | readonly [Ints, Ints] | { dims?: number | readonly [Ints, Ints]; out?: Tensor | null } = 2,
  options: { out?: Tensor | null } = {},
): Tensor {
  if (isKeywords(dims)) {
    const { dims: given = 2, ...others } = dims as {
      dims?: number | readonly [Ints, Ints];
      out?: Tensor | null;
    };
    return tensordot(a, b, given, others);
  }
  if (typeof dims !== 'number') return operators.tensordot(a, b, ...(dims as readonly [Ints, Ints]), options);
  if (dims < 0) throw new TorchError(`tensordot expects dims >= 0, but got dims=${dims}`);
  if (dims > Math.min(a.dim(), b.dim())) {
    throw new TorchError(`tensordot expects dims < ndim_a or ndim_b, but got dims=${dims}`);
  }
  const first = Array.from({ length: dims }, (_, i) => i);
  return operators.tensordot(
    a,
    b,
    first.map((i) => i - dims),
    first,
    options,
  );
}

export interface NormOptions {
  keepdim?: boolean;
  out?: Tensor | null;
  dtype?: dtype | null;
}

const normArguments = 'int[1]? dim=None, bool keepdim=False, Tensor? out=None, ScalarType? dtype=None)';
const readNorm = reader<{
  input: Tensor;
  p: Scalar | string | null;
  dim: number | number[] | null;
  keepdim: boolean;
  out: Tensor | null;
  dtype: dtype | null;
}>(`norm(Tensor input, str p="fro", ${normArguments}`, `norm(Tensor input, Scalar? p=None, ${normArguments}`);

/**
 * A norm of the elements, or along dimensions; Frobenius's by default.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
 * @example
 * torch.norm(torch.tensor([3, 4])) // tensor(5.)
 */
export function norm(
  input: Tensor,
  p?: Scalar | 'fro' | 'nuc' | null,
  dim?: IntOrInts | null,
  keepdim?: boolean | NormOptions,
  options?: NormOptions,
): Tensor;
export function norm(
  input: Tensor,
  p: Scalar | 'fro' | 'nuc' | null,
  options: NormOptions & { dim?: IntOrInts | null },
): Tensor;
export function norm(
  input: Tensor,
  options: NormOptions & { p?: Scalar | 'fro' | 'nuc' | null; dim?: IntOrInts | null },
): Tensor;
export function norm(...args: unknown[]): Tensor {
  const { input, keepdim, dtype, out, ...values } = readNorm(args);
  const p = values.p ?? 2;
  const dim = typeof values.dim === 'number' ? [values.dim] : values.dim;
  const options = { dtype: dtype ?? undefined, out };
  const all = Array.from({ length: input.dim() }, (_, i) => i);
  if (input.layout !== strided && p !== 'nuc') {
    // As one list of all dimensions or none: that is what there are kernels for.
    if (p !== 'fro') return operators.norm(input, p, dim ?? all, keepdim, options);
    return operators.frobenius_norm(input, dim ?? [], keepdim, { out: options.out });
  }
  if (typeof p !== 'string') return vector_norm(input, p, dim, keepdim, options);
  if (p === 'fro' && (dim === null || dim.length <= 2)) return vector_norm(input, 2, dim, keepdim, options);
  return matrix_norm(input, p, dim ?? all, keepdim, options);
}

export interface UniqueOptions {
  /** Whether the values come in order. */
  sorted?: boolean;
  /** Also gives where each element of the input is in the output. */
  return_inverse?: boolean;
  /** Also gives how often each value is in the input. */
  return_counts?: boolean;
  /** Compares slices along this dimension; by default, elements. */
  dim?: Int | null;
}

const flags = 'bool return_inverse=False, bool return_counts=False, int? dim=None)';
const readUnique = reader<Required<UniqueOptions> & { input: Tensor }>(
  `unique(Tensor input, bool sorted=True, ${flags}`,
);
const readUniqueConsecutive = reader<Required<Omit<UniqueOptions, 'sorted'>> & { input: Tensor }>(
  `unique_consecutive(Tensor input, ${flags}`,
);

/** The values, with what else was asked for. */
function chosen(
  [values, inverse, counts]: Tensor[],
  { return_inverse, return_counts }: UniqueOptions,
): Tensor | Tensor[] {
  if (!return_inverse && !return_counts) {
    inverse!.dispose();
    counts!.dispose();
    return values!;
  }
  return [values!, ...(return_inverse ? [inverse!] : []), ...(return_counts ? [counts!] : [])];
}

/**
 * The different values of a tensor.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique.html
 * @example
 * torch.unique(torch.tensor([1, 3, 2, 3])) // tensor([1., 2., 3.])
 */
export function unique(
  input: Tensor,
  options?: UniqueOptions & { return_inverse?: false; return_counts?: false },
): Tensor;
export function unique(input: Tensor, options: UniqueOptions): Tensor | Tensor[];
export function unique(...args: unknown[]): Tensor | Tensor[] {
  const { input, dim, ...asked } = readUnique(args);
  const results = dim === null ? operators.unique(input, asked) : operators.unique_dim(input, dim, asked);
  return chosen(results, asked);
}

/**
 * The values of a tensor without repetitions that follow one another.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 */
export function unique_consecutive(
  input: Tensor,
  options?: Omit<UniqueOptions, 'sorted'> & { return_inverse?: false; return_counts?: false },
): Tensor;
export function unique_consecutive(input: Tensor, options: Omit<UniqueOptions, 'sorted'>): Tensor | Tensor[];
export function unique_consecutive(...args: unknown[]): Tensor | Tensor[] {
  const { input, ...asked } = readUniqueConsecutive(args);
  return chosen(operators.unique_consecutive(input, asked), asked);
}

for (const [name, read] of Object.entries({ lu, norm, unique, unique_consecutive })) {
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    writable: true,
    value(this: Tensor, ...args: unknown[]) {
      return (read as (...args: unknown[]) => unknown)(this, ...args);
    },
  });
}
