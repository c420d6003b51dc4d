import type { Parameter } from '../parameter.js';

/** @internal A parameter in a container's description. */
export function describe(name: string, parameter: Parameter, type: string): string {
  const where = parameter.is_cuda ? ` (${parameter.device})` : '';
  return `  (${name}): Parameter containing: [${type} of size ${parameter.shape.join('x')}${where}]`;
}
