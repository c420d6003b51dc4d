/** What optimizers share that keep averages of each parameter's gradients. */
import { native } from '../../../binding/native.js';
import { sparse_coo_tensor, view_as_real, zeros, zeros_like } from '../_generated/functions.js';
import { type dtype, dtypeOf, float32, float64 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { keep, type Tensor } from '../tensor.js';
import type { CommonOptions, Optimizer } from './optimizer.js';
import type { StateOf } from './state_dict.js';

export interface AdaptiveOptions extends CommonOptions {
  /** Keeps the count of steps on the parameter's device, which must not be the CPU. */
  capturable?: boolean;
}

/** dtype of the tensors that count steps. */
export function stepType(fused = false): dtype {
  return !fused && dtypeOf(native.defaultDtype()) === float64 ? float64 : float32;
}

/** Lists of the parameters' states: the counts of steps, and the averages of each name. */
export interface Averages {
  steps: Tensor[];
  lists: Tensor[][];
}

/** What of a group decides where the count of steps is. */
interface Places {
  lr: number;
  capturable?: boolean;
  fused?: boolean | null;
}

interface More {
  more?: (p: Tensor) => StateOf;
  start?: (average: Tensor, name: string) => Tensor;
  sparse?: boolean;
  beside?: boolean;
}

/**
 * The state of the parameters, made where there is none yet: averages begin at zero.
 *
 * @param more state besides, for a parameter that has none yet.
 * @param start what is done with an average that is new.
 * @param sparse whether gradients may be so.
 * @param beside whether steps are counted on the parameter's device.
 */
export function averages(
  optimizer: Optimizer,
  group: Places,
  params: readonly Tensor[],
  grads: readonly Tensor[],
  names: readonly string[],
  { more = () => ({}), start = (average) => average, sparse = false, beside = false }: More = {},
): Averages {
  const states = params.map((p, i) => {
    const known = optimizer.state.get(p);
    if (known !== undefined) return complete(known, names);
    check(optimizer, group, p, sparse ? p : grads[i]!);
    const device = group.capturable || group.fused || beside ? { device: p.device } : {};
    const state: StateOf = {
      step: keep(zeros([], { dtype: stepType(group.fused ?? false), ...device })),
      ...more(p),
      ...Object.fromEntries(names.map((name) => [name, start(keep(zeros_like(p)), name)])),
    };
    optimizer.state.set(p, state);
    return state;
  });
  return {
    steps: states.map((state) => state.step),
    lists: names.map((name) => states.map((state) => state[name])),
  };
}

/** @throws TorchError if something isn't there: options were changed since, or another optimizer's state was loaded. */
export function complete(state: StateOf, names: readonly string[]): StateOf {
  const missing = names.find((name) => state[name] == null);
  if (missing === undefined) return state;
  throw new TorchError(`the state of a parameter has no '${missing}': it was made with other options`);
}

function check({ constructor: { name } }: Optimizer, group: Places, p: Tensor, grad: Tensor): void {
  if (String(grad.layout) !== 'torch.strided') {
    const hint = name.startsWith('Adam') ? ', please consider SparseAdam instead' : '';
    throw new TorchError(`${name} does not support sparse gradients${hint}`);
  }
  if (group.capturable && p.is_cpu) {
    throw new TorchError(
      'If capturable=True, params and state_steps must be on supported devices, of which cpu is none',
    );
  }
}

/** The same lists with complex tensors as pairs of real numbers. */
export function realViews(...lists: Tensor[][]): Tensor[][] {
  if (!lists[0]!.some((p) => p.is_complex())) return lists;
  return lists.map((list) => list.map((t) => (t.is_complex() ? view_as_real(t) : t)));
}

/** What is found for each step's number; nearly always all parameters have the same one. */
export function perStep<T>(steps: readonly number[], find: (step: number) => T): T[] {
  let known: T | undefined;
  return steps.map((step, i) => {
    if (i === 0 || step !== steps[i - 1]) known = find(step);
    return known as T;
  });
}

/** Other values in the places of a coalesced gradient, whose indices need no second look. */
export function sparseLike(grad: Tensor, values: Tensor): Tensor {
  return sparse_coo_tensor(grad._indices(), values, grad.shape, { check_invariants: false });
}
