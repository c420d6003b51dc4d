import { reader } from '../../arguments.js';
import { typeName } from '../../ops/arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';

const read = reader<{ dim: number }>('Unflatten(int dim, int[] unflattened_size)');

/**
 * Makes one dimension several.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Unflatten.html
 */
export class Unflatten extends Module {
  declare readonly dim: number;
  declare readonly unflattened_size: readonly number[];

  /** @throws TypeError if the sizes aren't an array of integers. */
  constructor(
    ...args:
      | [options: { dim: number; unflattened_size: readonly number[] }]
      | [dim: number, unflattened_size: readonly number[]]
  ) {
    super();
    const [first] = args;
    const { unflattened_size } =
      typeof first === 'object' && first !== null ? first : { unflattened_size: args[1]! };
    if (unflattened_size !== undefined && !Array.isArray(unflattened_size)) {
      throw new TypeError(
        `unflattened_size must be a tuple of ints, but found type ${typeName(unflattened_size)}`,
      );
    }
    unflattened_size?.forEach((size, i) => {
      if (Number.isInteger(size)) return;
      throw new TypeError(
        `unflattened_size must be tuple of ints, but found element of type ${typeName(size)} at pos ${i}`,
      );
    });
    this.dim = read(args).dim;
    this.unflattened_size = unflattened_size!;
  }

  override forward(input: Tensor): Tensor {
    return input.unflatten(this.dim, this.unflattened_size);
  }

  override extra_repr(): string {
    return `dim=${this.dim}, unflattened_size=${repr(this.unflattened_size)}`;
  }
}
