import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { Module } from '../module.js';

const read = reader<{ dim: number }>('GLU(int dim=-1)');

/**
 * The first half of a dimension times the sigmoid of the second.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GLU.html
 */
export class GLU extends Module {
  declare readonly dim: number;

  constructor(...args: Rest<['dim'], { dim?: number }>) {
    super();
    this.dim = read(args).dim;
  }

  override forward(input: Tensor): Tensor {
    return F.glu(input, this.dim);
  }

  override extra_repr(): string {
    return `dim=${this.dim}`;
  }
}
