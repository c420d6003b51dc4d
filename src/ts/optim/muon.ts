import { addmm, matmul, zeros_like } from '../_generated/functions.js';
import { vector_norm } from '../_generated/linalg.js';
import type { Rest } from '../arguments.js';
import { bfloat16 } from '../dtype.js';
import { TorchError } from '../errors.js';
import { keep, type Tensor } from '../tensor.js';
import { Optimizer, type ParamGroup, type Params } from './optimizer.js';
import { checkCount, checkRate, readOptions } from './options.js';
import { item, mul, neg, rate, sub } from './scalars.js';

export interface MuonOptions {
  lr?: number | Tensor;
  weight_decay?: number;
  momentum?: number;
  nesterov?: boolean;
  /** Of the polynomial that is iterated. */
  ns_coefficients?: [number, number, number];
  /** The least norm by which the momentum is divided. */
  eps?: number;
  /** How often the polynomial is applied. */
  ns_steps?: number;
  /** How a matrix's shape changes the learning rate; null is `'original'`. */
  adjust_lr_fn?: 'original' | 'match_rms_adamw' | null;
}

const kDefaults: Required<MuonOptions> = {
  lr: 1e-3,
  weight_decay: 0.1,
  momentum: 0.95,
  nesterov: true,
  ns_coefficients: [3.4445, -4.775, 2.0315],
  eps: 1e-7,
  ns_steps: 5,
  adjust_lr_fn: null,
};

const kKinds = { adjust_lr_fn: 'string' } as const;

/**
 * Muon, for the matrices of hidden layers: moves along the momentum made orthogonal, by Newton-Schulz steps in bfloat16.
 * Biases and embeddings go to another optimizer.
 *
 * @throws RangeError if a value is out of its range, or a parameter isn't a matrix.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Muon.html
 * @example
 * const matrices = [...model.parameters()].filter((p) => p.ndim === 2);
 * const opt = new torch.optim.Muon(matrices, 0.02);
 */
export class Muon extends Optimizer<MuonOptions> {
  constructor(
    params: Params<MuonOptions>,
    ...rest: Rest<
      ['lr', 'weight_decay', 'momentum', 'nesterov', 'ns_coefficients', 'eps', 'ns_steps', 'adjust_lr_fn'],
      MuonOptions
    >
  ) {
    const options = readOptions('Muon', kDefaults, 8, rest, kKinds);
    checkRate(options.lr, 'Learning rate should be >= 0 but is');
    const { momentum, weight_decay, adjust_lr_fn } = options;
    if (!(momentum >= 0)) throw new RangeError(`momentum should be >= 0 but is: ${momentum}`);
    if (!(weight_decay >= 0)) throw new RangeError(`weight decay should be >= 0 but is: ${weight_decay}`);
    if (adjust_lr_fn !== null && !['original', 'match_rms_adamw'].includes(adjust_lr_fn)) {
      throw new RangeError(`Adjust learning rate function ${adjust_lr_fn} is not supported`);
    }
    super(params, options, kKinds);
    const wrong = this.param_groups.flatMap((group) => group.params).find((p) => p.ndim !== 2);
    if (wrong !== undefined) {
      throw new RangeError(
        `Muon only supports 2D parameters whereas we found a parameter with size: torch.Size([${wrong.shape.join(', ')}])`,
      );
    }
  }

  protected override update(group: ParamGroup<MuonOptions>, params: Tensor[], grads: Tensor[]): void {
    check(group, params, grads);
    const { momentum, weight_decay, adjust_lr_fn } = group;
    const lr = rate(group.lr);
    params.forEach((p, i) => {
      const grad = grads[i]!;
      const buffer = this.#bufferOf(p, grad).lerp_(grad, 1 - momentum);
      const update = orthogonal(group.nesterov ? grad.lerp(buffer, momentum) : buffer, group);
      p.mul_(sub(1, mul(lr, weight_decay)));
      p.add_(update, { alpha: item(neg(mul(lr, factor(p.shape, adjust_lr_fn)))) });
    });
  }

  #bufferOf(p: Tensor, grad: Tensor): Tensor {
    const known = this.state.get(p);
    if (known?.momentum_buffer != null) return known.momentum_buffer as Tensor;
    const momentum_buffer = keep(zeros_like(grad));
    this.state.set(p, { ...known, momentum_buffer });
    return momentum_buffer;
  }
}

function check(group: ParamGroup<MuonOptions>, params: readonly Tensor[], grads: readonly Tensor[]): void {
  if (params.some((p) => p.is_complex())) throw new TorchError('Muon does not support complex parameters');
  if (grads.some((grad) => grad.is_sparse)) throw new TorchError('Muon does not support sparse gradients');
  if (params.some((p) => p.ndim !== 2)) throw new RangeError('Param gradient must be a 2D matrix');
  checkCount('Muon', 'ns_steps', group.ns_steps, 0);
  if (group.ns_steps >= 100) {
    throw new RangeError('Number of steps must be less than 100 for computational efficiency');
  }
}

/** Brings the singular values near one. Works on what it is given where that is in bfloat16 already, as PyTorch does. */
function orthogonal(momentum: Tensor, group: ParamGroup<MuonOptions>): Tensor {
  const [a, b, c] = group.ns_coefficients;
  const tall = momentum.shape[0]! > momentum.shape[1]!;
  let x = momentum.to(bfloat16);
  if (tall) x = x.T;
  x.div_(vector_norm(x, 2).clamp({ min: group.eps }));
  for (let i = 0; i < group.ns_steps; i++) {
    const gram = matmul(x, x.T);
    x = addmm(x, addmm(gram, gram, gram, { beta: b, alpha: c }), x, { beta: a });
  }
  return tall ? x.T : x;
}

/** Of the learning rate. */
function factor([rows, columns]: number[], how: MuonOptions['adjust_lr_fn']): number {
  if (how === 'match_rms_adamw') return 0.2 * Math.sqrt(Math.max(rows!, columns!));
  return Math.sqrt(Math.max(1, rows! / columns!));
}
