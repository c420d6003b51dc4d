/** Makes PyTorch's operators JavaScript functions, and methods of Tensor. */
import './ops-manual.js';
import { functions, methods } from './_generated/schemas.js';
import { execute, match, separate } from './ops/binding.js';
import { type Signature, signatures } from './ops/schema.js';
import { Tensor } from './tensor.js';

class Operator {
  readonly name: string;
  readonly #entry: string;
  readonly #method: boolean;
  #signatures: Signature[] | null = null;

  constructor(name: string, entry: string, method: boolean) {
    this.name = name;
    this.#entry = entry;
    this.#method = method;
  }

  call(self: Tensor | null, args: unknown[]): unknown {
    // Read at the first call: most of the two thousand operators are never called.
    this.#signatures ??= signatures(this.name, this.#entry, this.#method);
    const { given, keywords } = separate(args);
    return execute(match(this.name, this.#signatures, given, keywords), self);
  }
}

/**
 * @internal The public function of an operator.
 *
 * @param name the operator's name in the table of overloads.
 */
// biome-ignore lint/suspicious/noExplicitAny: its type is generated, where it is exported
export function fn(name: string): any {
  const operator = new Operator(name, functions[name]!, false);
  return (...args: unknown[]) => operator.call(null, args);
}

for (const name in methods) {
  if (Object.hasOwn(Tensor.prototype, name)) continue; // by hand
  const operator = new Operator(name, methods[name]!, true);
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    writable: true,
    value(this: Tensor, ...args: unknown[]) {
      return operator.call(this, args);
    },
  });
}
