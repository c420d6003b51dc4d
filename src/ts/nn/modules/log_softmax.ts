import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';

const read = reader<{ dim: number | null }>('LogSoftmax(int? dim=None)');

/**
 * The logarithm of softmax.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LogSoftmax.html
 */
export class LogSoftmax extends Module {
  declare readonly dim: number | null;

  constructor(...args: Rest<['dim'], { dim?: number | null }>) {
    super();
    this.dim = read(args).dim;
  }

  override forward(input: Tensor): Tensor {
    return F.log_softmax(input, this.dim);
  }

  override extra_repr(): string {
    return `dim=${repr(this.dim)}`;
  }
}
