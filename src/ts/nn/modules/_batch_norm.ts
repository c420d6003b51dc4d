import { checkTensor, readerFor } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { type BatchNormModuleOptions, type NormArguments, NormBase, type NormRest } from './_norm_base.js';
import { kFactory } from './utils.js';

const read = readerFor<NormArguments>(
  `(int num_features, float eps=1e-05, float? momentum=0.1, bool affine=True, bool track_running_stats=True, ${kFactory}, *, bool bias=True)`,
);

/** What the batch norms have in common. */
export abstract class BatchNorm extends NormBase {
  constructor(
    ...args:
      | [options: { num_features: number } & BatchNormModuleOptions]
      | [num_features: number, ...rest: NormRest]
  ) {
    super(read(new.target.name, args));
  }

  override forward(input: Tensor): Tensor {
    checkTensor(this.constructor.name, input);
    this.check(input);
    const { training, track_running_stats, running_mean, running_var } = this;
    let momentum = this.momentum ?? 0;
    const counter = training && track_running_stats ? this.num_batches_tracked : null;
    if (counter !== null && this.momentum === null)
      momentum = 1 / (Number(counter.item<number | bigint>()) + 1);
    const useBatch = training || (running_mean === null && running_var === null);
    // Statistics go along where they are updated, or used.
    const pass = !training || track_running_stats;
    const output = F.batch_norm(
      input,
      pass ? running_mean : null,
      pass ? running_var : null,
      this.weight,
      this.bias,
      useBatch,
      momentum,
      this.eps,
    );
    // Only what was seen counts: an input may be refused.
    counter?.add_(1);
    return output;
  }
}
