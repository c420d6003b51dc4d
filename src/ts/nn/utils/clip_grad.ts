/** Bounds on gradients. */
import {
  _foreach_clamp_max_,
  _foreach_clamp_min_,
  _foreach_mul_,
  _foreach_norm,
  clamp,
  stack,
  zeros,
} from '../../_generated/functions.js';
import { vector_norm } from '../../_generated/linalg.js';
import { type Rest, reader, warn } from '../../arguments.js';
import { no_grad } from '../../autograd.js';
import { TorchError } from '../../errors.js';
import { strided } from '../../layout.js';
import type { Tensor } from '../../tensor.js';
import { groupTensorsByDeviceAndDtype } from '../../utils/_foreach_utils.js';
import { float } from '../repr.js';
import { listed } from './_listed.js';

type Tensors = Tensor | Iterable<Tensor>;

const gradients = (parameters: readonly Tensor[]): Tensor[] =>
  parameters.map((p) => p.grad).filter((grad) => grad !== null);

/** A number as it was given: PyTorch takes a tensor's and what `float()` reads. */
const number = (value: unknown): number => (value === 'inf' ? Number.POSITIVE_INFINITY : Number(value));

export interface ForeachOption {
  /** False takes one tensor at a time. */
  foreach?: boolean | null;
}

export interface TotalNormOptions extends ForeachOption {
  /** The norm's exponent; Infinity, or 'inf', for the largest absolute value. */
  norm_type?: number | 'inf';
  /** Throws where the norm is infinite or not a number. */
  error_if_nonfinite?: boolean;
}

export type ClipNormOptions = TotalNormOptions;

type NormNames = ['norm_type', 'error_if_nonfinite', 'foreach'];
interface NormArguments {
  norm_type: unknown;
  error_if_nonfinite: boolean;
  foreach: boolean | null;
}

/** Both ways to write a norm's exponent; the name of infinity must be given to be one. */
function normReader<T>(start: string): (args: readonly unknown[]) => NormArguments & T {
  const rest = 'bool error_if_nonfinite=False, bool? foreach=None)';
  const read = reader<NormArguments & T>(
    `${start}, float norm_type=2.0, ${rest}`,
    `${start}, str norm_type, ${rest}`,
  );
  return (args) => {
    const given = read(args);
    const { norm_type } = given;
    if (typeof norm_type === 'string' && norm_type !== 'inf')
      throw new RangeError(`could not convert string to float: '${norm_type}'`);
    return given;
  };
}

const readTotal = normReader<{ tensors: Tensors }>('get_total_norm(Tensors tensors');
const readNorm = normReader<{ parameters: Tensors; max_norm: unknown }>(
  'clip_grad_norm_(Tensors parameters, float max_norm',
);
const readWithNorm = reader<{
  parameters: Tensors;
  max_norm: unknown;
  total_norm: Tensor;
  foreach: boolean | null;
}>('clip_grads_with_norm_(Tensors parameters, float max_norm, Tensor total_norm, bool? foreach=None)');
const readValue = reader<{ parameters: Tensors; clip_value: unknown; foreach: boolean | null }>(
  'clip_grad_value_(Tensors parameters, float clip_value, bool? foreach=None)',
);

function totalNorm(tensors: readonly Tensor[], options: NormArguments): Tensor {
  if (tensors.length === 0) return zeros([]);
  const type = number(options.norm_type);
  const norms = groupTensorsByDeviceAndDtype(tensors).flatMap((group) =>
    options.foreach === false ? group.map((tensor) => vector_norm(tensor, type)) : _foreach_norm(group, type),
  );
  const { device } = tensors[0]!;
  const total = vector_norm(stack(norms.map((norm) => norm.to(device))), type);
  if (options.error_if_nonfinite && !Number.isFinite(total.item())) {
    throw new TorchError(
      `The total norm of order ${float(type)} for gradients from \`parameters\` is non-finite, so it cannot be clipped. To disable this error and scale the gradients by the non-finite norm anyway, set \`error_if_nonfinite=False\``,
    );
  }
  return total;
}

function scale(grads: readonly Tensor[], max_norm: number, total: Tensor, foreach: boolean | null): void {
  const factor = clamp(total.add(1e-6).reciprocal().mul(max_norm), { max: 1 });
  for (const group of groupTensorsByDeviceAndDtype(grads)) {
    const own = factor.to(group[0]!.device);
    if (foreach === false) for (const grad of group) grad.mul_(own);
    else _foreach_mul_(group, own);
  }
}

/**
 * The norm of all tensors together, as if they were one vector.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.get_total_norm.html
 * @example
 * nn.utils.get_total_norm([torch.tensor([3]), torch.tensor([4])]).item() // 5
 */
export function get_total_norm(tensors: Tensors, ...rest: Rest<NormNames, TotalNormOptions>): Tensor {
  const options = readTotal([tensors, ...rest]);
  return no_grad(() => totalNorm(listed('get_total_norm', options.tensors), options));
}

/**
 * Scales all gradients, in place, by what brings a norm that is known down to `max_norm`, or leaves them.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grads_with_norm_.html
 * @example
 * const norm = nn.utils.get_total_norm([...model.parameters()].flatMap((p) => p.grad ?? []));
 * nn.utils.clip_grads_with_norm_(model.parameters(), 1, norm);
 */
export function clip_grads_with_norm_(
  parameters: Tensors,
  max_norm: number,
  total_norm: Tensor,
  ...rest: Rest<['foreach'], ForeachOption>
): void {
  const given = readWithNorm([parameters, max_norm, total_norm, ...rest]);
  const grads = gradients(listed('clip_grads_with_norm_', given.parameters));
  if (grads.length > 0) no_grad(() => scale(grads, number(given.max_norm), given.total_norm, given.foreach));
}

/**
 * Scales all gradients, in place, so that the norm of all of them together is at most `max_norm`.
 *
 * @returns the norm before.
 * @throws TorchError if `error_if_nonfinite` is set and the norm is infinite or not a number.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html
 * @example
 * nn.utils.clip_grad_norm_(model.parameters(), 1, { norm_type: 'inf' });
 */
export function clip_grad_norm_(
  parameters: Tensors,
  max_norm: number,
  ...rest: Rest<NormNames, ClipNormOptions>
): Tensor;
export function clip_grad_norm_(options: { parameters: Tensors; max_norm: number } & ClipNormOptions): Tensor;
export function clip_grad_norm_(...args: unknown[]): Tensor {
  const given = readNorm(args);
  const list = listed('clip_grad_norm_', given.parameters);
  if (list.length === 0 && !Array.isArray(given.parameters))
    warn('`parameters` is an empty generator, no gradient clipping will occur.');
  const grads = gradients(list);
  return no_grad(() => {
    const total = totalNorm(grads, given);
    if (grads.length > 0) scale(grads, number(given.max_norm), total, given.foreach);
    return total;
  });
}

/**
 * Keeps every gradient's elements between -clip_value and clip_value, in place.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_value_.html
 * @example
 * nn.utils.clip_grad_value_(model.parameters(), 0.5);
 */
export function clip_grad_value_(
  parameters: Tensors,
  clip_value: number,
  ...rest: Rest<['foreach'], ForeachOption>
): void;
export function clip_grad_value_(options: { parameters: Tensors; clip_value: number } & ForeachOption): void;
export function clip_grad_value_(...args: unknown[]): void {
  const given = readValue(args);
  const value = number(given.clip_value);
  const grads = gradients(listed('clip_grad_value_', given.parameters));
  no_grad(() => {
    // What may have no such operator fails on a copy, before any other gradient is changed.
    for (const grad of grads) if (grad.is_complex() || grad.layout !== strided) clamp(grad, -value, value);
    for (const group of groupTensorsByDeviceAndDtype(grads)) {
      if (given.foreach === false) {
        for (const grad of group) grad.clamp_(-value, value);
      } else {
        _foreach_clamp_min_(group, -value);
        _foreach_clamp_max_(group, value);
      }
    }
  });
}
