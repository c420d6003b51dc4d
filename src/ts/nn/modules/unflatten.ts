import { typeName } from '../../ops/arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';

/**
 * Makes one dimension several.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Unflatten.html
 */
export class Unflatten extends Module {
  declare readonly dim: number;
  declare readonly unflattened_size: readonly number[];

  /** @throws TypeError if the sizes aren't an array of integers. */
  constructor(dim: number, unflattened_size: readonly number[]) {
    super();
    if (!Array.isArray(unflattened_size)) {
      throw new TypeError(
        `unflattened_size must be a tuple of ints, but found type ${typeName(unflattened_size)}`,
      );
    }
    unflattened_size.forEach((size, i) => {
      if (Number.isInteger(size)) return;
      throw new TypeError(
        `unflattened_size must be tuple of ints, but found element of type ${typeName(size)} at pos ${i}`,
      );
    });
    this.dim = dim;
    this.unflattened_size = unflattened_size;
  }

  override forward(input: Tensor): Tensor {
    return input.unflatten(this.dim, this.unflattened_size);
  }

  override extra_repr(): string {
    return `dim=${this.dim}, unflattened_size=${repr(this.unflattened_size)}`;
  }
}
