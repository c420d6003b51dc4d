import { checkTensor, type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';

export interface FlattenOptions {
  start_dim?: number;
  end_dim?: number;
}

const read = reader<Required<FlattenOptions>>('Flatten(int start_dim=1, int end_dim=-1)');

/**
 * Makes neighbouring dimensions one.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Flatten.html
 */
export class Flatten extends Module {
  declare readonly start_dim: number;
  declare readonly end_dim: number;

  constructor(...args: Rest<['start_dim', 'end_dim'], FlattenOptions>) {
    super();
    const { start_dim, end_dim } = read(args);
    this.start_dim = start_dim;
    this.end_dim = end_dim;
  }

  override forward(input: Tensor): Tensor {
    checkTensor('Flatten', input);
    return input.flatten(this.start_dim, this.end_dim);
  }

  override extra_repr(): string {
    return `start_dim=${this.start_dim}, end_dim=${this.end_dim}`;
  }
}
