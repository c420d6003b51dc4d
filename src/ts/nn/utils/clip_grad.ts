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
import { checkKeys } from '../../arguments.js';
import { no_grad } from '../../autograd.js';
import { TorchError } from '../../errors.js';
import { Tensor } from '../../tensor.js';
import { float } from '../repr.js';

type Tensors = Tensor | Iterable<Tensor>;

function gradients(parameters: Tensors): Tensor[] {
  const list = parameters instanceof Tensor ? [parameters] : [...parameters];
  return list.map((p) => p.grad).filter((grad) => grad !== null);
}

/** As `_foreach_` operators want them: one device and dtype a list. */
function grouped(tensors: readonly Tensor[]): Tensor[][] {
  const groups = new Map<string, Tensor[]>();
  for (const tensor of tensors) {
    const key = `${tensor.device} ${tensor.dtype}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tensor]);
    else group.push(tensor);
  }
  return [...groups.values()];
}

export interface ClipNormOptions {
  /** The norm's exponent; Infinity for the largest absolute value. */
  norm_type?: number;
  /** Throws where the norm is infinite or not a number. */
  error_if_nonfinite?: boolean;
}

/**
 * Scales all gradients, in place, so that the norm of all of them together is at most `max_norm`.
 *
 * @returns the norm before.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html
 */
export function clip_grad_norm_(
  parameters: Tensors,
  max_norm: number,
  norm_type: number | ClipNormOptions = 2,
  error_if_nonfinite: boolean | ClipNormOptions = false,
): Tensor {
  const options: ClipNormOptions = {};
  for (const [name, value] of Object.entries({ norm_type, error_if_nonfinite })) {
    Object.assign(options, typeof value === 'object' ? value : { [name]: value });
  }
  checkKeys('clip_grad_norm_', options, ['norm_type', 'error_if_nonfinite']);
  const type = options.norm_type ?? 2;
  const grads = gradients(parameters);
  if (grads.length === 0) return zeros([]);
  return no_grad(() => {
    const groups = grouped(grads);
    const { device } = grads[0]!;
    const norms = groups.flatMap((group) => _foreach_norm(group, type)).map((norm) => norm.to(device));
    const total = vector_norm(stack(norms), type);
    if (options.error_if_nonfinite && !Number.isFinite(total.item())) {
      throw new TorchError(
        `The total norm of order ${float(type)} for gradients from \`parameters\` is non-finite, so it cannot be clipped. To disable this error and scale the gradients by the non-finite norm anyway, set \`error_if_nonfinite=False\``,
      );
    }
    const factor = clamp(total.add(1e-6).reciprocal().mul(max_norm), { max: 1 });
    for (const group of groups) _foreach_mul_(group, factor.to(group[0]!.device));
    return total;
  });
}

/**
 * Keeps every gradient's elements between -clip_value and clip_value, in place.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_value_.html
 */
export function clip_grad_value_(parameters: Tensors, clip_value: number): void {
  no_grad(() => {
    for (const group of grouped(gradients(parameters))) {
      _foreach_clamp_min_(group, -clip_value);
      _foreach_clamp_max_(group, clip_value);
    }
  });
}
