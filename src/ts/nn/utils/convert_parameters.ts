/** Parameters as one vector, and back. */
import { cat } from '../../_generated/functions.js';
import { typeName } from '../../ops/arguments.js';
import { Tensor } from '../../tensor.js';
import { listed } from './_listed.js';

function checkDevices(parameters: readonly Tensor[]): void {
  const first = parameters[0]?.device;
  if (first !== undefined && parameters.some((p) => !p.device.equals(first))) {
    throw new TypeError('Found two parameters on different devices, this is currently not supported.');
  }
}

/**
 * All elements, one parameter after another.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parameters_to_vector.html
 */
export function parameters_to_vector(parameters: Iterable<Tensor>): Tensor {
  const list = listed('parameters_to_vector', parameters);
  checkDevices(list);
  return cat(list.map((p) => p.view([-1])));
}

/**
 * Makes slices of the vector the parameters' data, in their order.
 *
 * @throws RangeError if the vector has too few elements.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.vector_to_parameters.html
 */
export function vector_to_parameters(vec: Tensor, parameters: Iterable<Tensor>): void {
  if (!(vec instanceof Tensor)) throw new TypeError(`expected torch.Tensor, but got: ${typeName(vec)}`);
  const list = listed('vector_to_parameters', parameters);
  checkDevices(list);
  const total = list.reduce((sum, p) => sum + p.numel(), 0);
  if (vec.numel() < total) {
    throw new RangeError(`the vector has ${vec.numel()} elements, but the parameters have ${total}`);
  }
  let from = 0;
  for (const parameter of list) {
    const n = parameter.numel();
    parameter.data = vec.narrow(0, from, n).view_as(parameter).detach();
    from += n;
  }
}
