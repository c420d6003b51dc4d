/** Autocast in functions with a backward of their own. */

import { reader } from '../arguments.js';
import type { FunctionCtx } from '../autograd/function.js';
import { type dtype, float64 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { mapTensors } from '../tree.js';
import { autocast, checkType, get_autocast_dtype, is_autocast_enabled } from './autocast.js';

export interface CustomFwdOptions {
  /** 'cuda', 'cpu', ...: the type of the tensors that it concerns. */
  device_type: string;
  /** What floating-point tensors are cast to in a region; forward then runs without autocast. */
  cast_inputs?: dtype | null;
}

/** How a forward ran, for its backward. */
interface Noted {
  _dtype?: dtype;
  _fwd_used_autocast?: boolean;
}

const readFwd = reader<Required<CustomFwdOptions>>(
  'custom_fwd(Callable fwd, *, str device_type, ScalarType? cast_inputs=None)',
);
const readBwd = reader<{ device_type: string }>('custom_bwd(Callable bwd, *, str device_type)');

/**
 * Makes a forward note the state of autocast for its backward, which `custom_bwd` is for.
 *
 * @throws RangeError if the device type is no text; TypeError for other arguments of wrong types.
 * @see https://docs.pytorch.org/docs/stable/amp.html#torch.amp.custom_fwd
 * @example
 * class MM extends torch.autograd.Function {
 *   static forward = torch.amp.custom_fwd(
 *     (ctx: torch.autograd.FunctionCtx, a: torch.Tensor, b: torch.Tensor) => {
 *       ctx.save_for_backward(a, b);
 *       return a.mm(b);
 *     },
 *     { device_type: 'cpu' },
 *   );
 *   static backward = torch.amp.custom_bwd(
 *     (ctx: torch.autograd.FunctionCtx, grad: torch.Tensor) => {
 *       const [a, b] = ctx.saved_tensors;
 *       return [grad.mm(b.t()), a.t().mm(grad)];
 *     },
 *     { device_type: 'cpu' },
 *   );
 * }
 */
export function custom_fwd<C extends FunctionCtx, A extends unknown[], R>(
  fwd: (ctx: C, ...args: A) => R,
  options: CustomFwdOptions,
): (ctx: C, ...args: A) => R {
  checkType(options?.device_type);
  const { device_type, cast_inputs } = readFwd([fwd, options]);
  return (ctx, ...args) => {
    const noted = ctx as Noted;
    const enabled = is_autocast_enabled(device_type);
    noted._dtype = get_autocast_dtype(device_type);
    noted._fwd_used_autocast = enabled && cast_inputs === null;
    if (!enabled || cast_inputs === null) return fwd(ctx, ...args);
    const inputs = args.map((value) => cast(value, device_type, cast_inputs)) as A;
    return autocast(device_type, { enabled: false }, () => fwd(ctx, ...inputs));
  };
}

/**
 * Runs a backward in the state of autocast in which its forward ran, which `custom_fwd` has noted.
 *
 * @throws RangeError if the device type is no text; TypeError if there is no function.
 * @see https://docs.pytorch.org/docs/stable/amp.html#torch.amp.custom_bwd
 */
export function custom_bwd<C extends FunctionCtx, A extends unknown[], R>(
  bwd: (ctx: C, ...grads: A) => R,
  options: { device_type: string },
): (ctx: C, ...grads: A) => R {
  checkType(options?.device_type);
  const { device_type } = readBwd([bwd, options]);
  return (ctx, ...grads) => {
    const { _fwd_used_autocast: enabled, _dtype = null } = ctx as Noted;
    if (enabled === undefined)
      throw new TorchError('custom_bwd: the forward of the function has no custom_fwd');
    return autocast(device_type, { enabled, dtype: _dtype }, () => bwd(ctx, ...grads));
  };
}

/** Tensors of the device, in nests of arrays, Maps and objects too; float64 stays. */
function cast(value: unknown, device_type: string, dtype: dtype): unknown {
  return mapTensors(value, (tensor) => {
    const eligible =
      tensor.dtype.is_floating_point && tensor.device.type === device_type && tensor.dtype !== float64;
    return eligible ? tensor.to(dtype) : tensor;
  });
}
