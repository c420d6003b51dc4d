import { checkTensor, type Rest, reader } from '../../arguments.js';
import { TorchError } from '../../errors.js';
import { namedTuple } from '../../ops/results.js';
import type { Tensor } from '../../tensor.js';
import { log_softmax } from '../functional/index.js';
import { Module } from '../module.js';
import { size } from '../repr.js';
import { Linear } from './linear.js';
import { ModuleList } from './module_list.js';
import { Sequential } from './sequential.js';
import { type FactoryOptions, kFactory } from './utils.js';

export interface AdaptiveLogSoftmaxWithLossOptions extends FactoryOptions {
  /** By how much a cluster's projection is smaller than that of the one before. */
  div_value?: number;
  /** Whether the map to the shortlist and the clusters has a bias. */
  head_bias?: boolean;
}

/** Log-probabilities of the targets, and their negative mean. */
export type AdaptiveLogSoftmaxOutput = [Tensor, Tensor] & { readonly output: Tensor; readonly loss: Tensor };

const kOutput = namedTuple('_ASMoutput', ['output', 'loss']);
const read = reader<
  Required<AdaptiveLogSoftmaxWithLossOptions> & { in_features: number; n_classes: number; cutoffs: number[] }
>(
  `AdaptiveLogSoftmaxWithLoss(int in_features, int n_classes, float[] cutoffs, float div_value=4.0, bool head_bias=False, ${kFactory})`,
);

function checkCutoffs(cutoffs: readonly number[], n_classes: number): void {
  if (cutoffs.length === 0) {
    throw new RangeError('cutoffs should be a sequence of length larger than 0');
  }
  const fits = (cutoff: number, i: number) => cutoff > (cutoffs[i - 1] ?? 0) && Number.isInteger(cutoff);
  if (!cutoffs.every(fits) || cutoffs.at(-1)! > n_classes - 1) {
    throw new RangeError(
      'cutoffs should be a sequence of unique, positive integers sorted in an increasing order, where each value is between 1 and n_classes-1',
    );
  }
}

/** As Python's `//`, which doesn't round up. */
const floorDivide = (a: number, b: number): number => Math.round((a - (a % b)) / b);

/**
 * A softmax for many classes, of which the frequent ones come first: the rest falls into clusters, each with a smaller
 * projection, which are computed only for the samples that need them.
 *
 * @throws RangeError if the cutoffs don't increase from 1 to `n_classes - 1` at most.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveLogSoftmaxWithLoss.html
 * @example
 * const m = new nn.AdaptiveLogSoftmaxWithLoss(16, 100, [10, 40]);
 * m(torch.randn([8, 16]), torch.randint(100, [8])).loss.backward();
 */
export class AdaptiveLogSoftmaxWithLoss extends Module {
  declare readonly in_features: number;
  declare readonly n_classes: number;
  declare readonly cutoffs: readonly number[];
  declare readonly div_value: number;
  declare readonly head_bias: boolean;
  declare readonly shortlist_size: number;
  declare readonly n_clusters: number;
  declare readonly head_size: number;
  declare head: Linear;
  declare tail: ModuleList;

  constructor(
    ...args:
      | [
          options: {
            in_features: number;
            n_classes: number;
            cutoffs: readonly number[];
          } & AdaptiveLogSoftmaxWithLossOptions,
        ]
      | [
          in_features: number,
          n_classes: number,
          cutoffs: readonly number[],
          ...rest: Rest<['div_value', 'head_bias', 'device', 'dtype'], AdaptiveLogSoftmaxWithLossOptions>,
        ]
  ) {
    super();
    const { in_features, n_classes, cutoffs, div_value, head_bias, device, dtype } = read(args);
    checkCutoffs(cutoffs, n_classes);
    this.in_features = in_features;
    this.n_classes = n_classes;
    this.cutoffs = [...cutoffs, n_classes];
    this.div_value = div_value;
    this.head_bias = head_bias;
    this.shortlist_size = cutoffs[0]!;
    this.n_clusters = cutoffs.length;
    this.head_size = this.shortlist_size + this.n_clusters;
    this.head = new Linear(in_features, this.head_size, { bias: head_bias, device, dtype });
    const factory = { bias: false, device, dtype };
    this.tail = new ModuleList(
      cutoffs.map((cutoff, i) => {
        const hidden = floorDivide(in_features, div_value ** (i + 1));
        const classes = this.cutoffs[i + 1]! - cutoff;
        return new Sequential(new Linear(in_features, hidden, factory), new Linear(hidden, classes, factory));
      }),
    );
  }

  reset_parameters(): void {
    this.head.reset_parameters();
    for (const projection of this.tail) {
      for (const linear of projection as Sequential) (linear as Linear).reset_parameters();
    }
  }

  /** Refuses a target that doesn't go with the input. */
  #check(input: Tensor, target: Tensor): void {
    const name = 'AdaptiveLogSoftmaxWithLoss';
    checkTensor(name, input);
    checkTensor(name, target, 'target');
    const dim = target.dim();
    if (dim > 1) throw new TorchError('0D or 1D target tensor expected, multi-target not supported');
    if (dim === 1 && input.size(0) !== target.size(0)) {
      throw new TorchError('Input and target should have the same size in the batch dimension.');
    }
    if (input.dim() !== dim + 1) {
      throw new TorchError(
        `${dim}D target tensor expects ${dim + 1}D input tensors, but found inputs with size ${size(input.shape)}`,
      );
    }
  }

  /**
   * @param input (N, in_features) or (in_features).
   * @param target the classes, (N) or ().
   * @throws TorchError if the shapes don't fit, or a class isn't there.
   */
  override forward(input: Tensor, target: Tensor): AdaptiveLogSoftmaxOutput {
    this.#check(input, target);
    if (target.dim() === 1) return this.#forward(input, target);
    const [output, loss] = this.#forward(input.unsqueeze(0), target.unsqueeze(0));
    return kOutput([output.squeeze(0), loss]) as AdaptiveLogSoftmaxOutput;
  }

  #forward(input: Tensor, target: Tensor): AdaptiveLogSoftmaxOutput {
    const n = target.size(0);
    const output = input.new_zeros([n]);
    const gathered = target.new_empty([n]);
    let used = 0;
    this.cutoffs.forEach((high, i) => {
      const low = this.cutoffs[i - 1] ?? 0;
      const mask = target.ge(low).bitwise_and(target.lt(high));
      const rows = mask.nonzero().squeeze();
      if (rows.numel() === 0) return;
      used += rows.numel();
      const classes = target.index(mask);
      if (i === 0) {
        gathered.index_copy_(0, rows, classes);
        return;
      }
      const cluster = this.tail[i - 1]!(input.index_select(0, rows)) as Tensor;
      gathered.index_fill_(0, rows, this.shortlist_size + i - 1);
      const local = log_softmax(cluster, 1).gather(1, classes.sub(low).unsqueeze(1));
      output.index_copy_(0, rows, local.squeeze(1));
    });
    if (used !== n) {
      throw new TorchError(
        `Target values should be in [0, ${this.n_classes - 1}], but values in range [${target.min().item()}, ${target.max().item()}] were found. `,
      );
    }
    const head = log_softmax(this.head(input), 1);
    output.add_(head.gather(1, gathered.unsqueeze(1)).squeeze());
    return kOutput([output, output.neg().mean()]) as AdaptiveLogSoftmaxOutput;
  }

  #logProbabilities(input: Tensor, head: Tensor): Tensor {
    const out = input.new_empty([head.size(0), this.n_classes]);
    const first = log_softmax(head, 1);
    out.narrow(1, 0, this.shortlist_size).copy_(first.narrow(1, 0, this.shortlist_size));
    for (let i = 0; i < this.n_clusters; i++) {
      const [start, end] = [this.cutoffs[i]!, this.cutoffs[i + 1]!];
      const cluster = log_softmax(this.tail[i]!(input) as Tensor, 1);
      const whole = cluster.add(first.select(1, this.shortlist_size + i).unsqueeze(1));
      out.narrow(1, start, end - start).copy_(whole);
    }
    return out;
  }

  /** Log-probabilities of all classes, (N, n_classes). */
  log_prob(input: Tensor): Tensor {
    return this.#logProbabilities(input, this.head(input));
  }

  /** The most likely class of each sample. */
  predict(input: Tensor): Tensor {
    const head = this.head(input);
    const output = head.argmax(1);
    const beyond = output.ge(this.shortlist_size);
    if (!beyond.any().item()) return output;
    if (beyond.all().item()) return this.#logProbabilities(input, head).argmax(1);
    const classes = this.#logProbabilities(input.index(beyond), head.index(beyond)).argmax(1);
    return output.index_put_([beyond], classes);
  }
}
