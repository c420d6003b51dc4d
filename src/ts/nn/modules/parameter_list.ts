import { TorchError } from '../../errors.js';
import { typeName } from '../../ops/arguments.js';
import { Tensor } from '../../tensor.js';
import { ownParameters } from '../members.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { wrapIndex } from './_container.js';
import { describe } from './_parameters.js';

/**
 * A list of parameters, which count as the module's own. Tensors become parameters; `list[0]` is the first.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ParameterList.html
 */
export class ParameterList extends Module {
  [index: number]: Parameter;

  constructor(values: Iterable<Tensor> | null = null) {
    super();
    if (values !== null) this.extend(values);
  }

  *[Symbol.iterator](): Iterator<Parameter> {
    for (const [, parameter] of ownParameters(this)) yield parameter;
  }

  override get length(): number {
    return ownParameters(this).length;
  }

  /** The parameter at the position; -1 is the last. @throws RangeError if there is none. */
  at(index: number): Parameter {
    const parameters = ownParameters(this);
    return parameters[wrapIndex(index, parameters.length)]![1];
  }

  append(value: Tensor): this {
    return this.extend([value]);
  }

  extend(values: Iterable<Tensor>): this {
    if (values instanceof Tensor || typeof values?.[Symbol.iterator] !== 'function') {
      throw new TypeError(
        `ParameterList.extend should be called with an iterable, but got ${typeName(values)}`,
      );
    }
    const added = Array.from(values, (value) => (value instanceof Parameter ? value : new Parameter(value)));
    // Behind the last, which isn't the length's where `delete` has left a gap.
    const first = Number(ownParameters(this).at(-1)?.[0] ?? -1) + 1;
    added.forEach((parameter, i) => {
      this[first + i] = parameter;
    });
    return this;
  }

  override forward(): never {
    throw new TorchError('ParameterList should not be called.');
  }

  override extra_repr(): string {
    return ownParameters(this)
      .map(([name, parameter]) => describe(name, parameter, String(parameter.dtype)))
      .join('\n');
  }
}
