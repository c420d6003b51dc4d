import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { ownParameters } from '../members.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { addNamed, type Named, named } from './_container.js';
import { describe } from './_parameters.js';

/** Tensors under their names, in order. */
export type NamedTensors = Named<Tensor>;

/**
 * Parameters under names, which count as the module's own. Tensors become parameters.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html
 */
export class ParameterDict extends Module {
  constructor(parameters: NamedTensors | null = null) {
    super();
    if (parameters !== null) this.update(parameters);
  }

  override get length(): number {
    return ownParameters(this).length;
  }

  /** @throws TorchError if there is no parameter of that name. */
  get(key: string): Parameter {
    const found = ownParameters(this).find(([name]) => name === key);
    if (found === undefined) throw new TorchError(`'${key}'`);
    return found[1];
  }

  set(key: string, value: Tensor): void {
    this.register_parameter(key, value instanceof Parameter ? value : new Parameter(value));
  }

  has(key: string): boolean {
    return ownParameters(this).some(([name]) => name === key);
  }

  /** Takes the parameter out. @throws TorchError if there is no parameter of that name. */
  pop(key: string): Parameter {
    const parameter = this.get(key);
    delete (this as unknown as Record<string, Parameter>)[key];
    return parameter;
  }

  /** Takes the last one out. @throws TorchError if there is none. */
  popitem(): [string, Parameter] {
    const last = this.items().at(-1);
    if (last === undefined) throw new TorchError('dictionary is empty');
    this.pop(last[0]);
    return last;
  }

  /** The parameter of that name; where there is none, the value becomes it. */
  setdefault(key: string, value: Tensor): Parameter {
    if (!this.has(key)) this.set(key, value);
    return this.get(key);
  }

  /** Another of these, with the same parameters. */
  copy(): ParameterDict {
    return new ParameterDict(this.items());
  }

  /** Another of these, with one value under all names. */
  fromkeys(keys: Iterable<string>, value: Tensor): ParameterDict {
    return new ParameterDict(Array.from(keys, (key): [string, Tensor] => [key, value]));
  }

  clear(): void {
    for (const key of this.keys()) this.pop(key);
  }

  keys(): string[] {
    return ownParameters(this).map(([name]) => name);
  }

  values(): Parameter[] {
    return ownParameters(this).map(([, parameter]) => parameter);
  }

  items(): [string, Parameter][] {
    return ownParameters(this);
  }

  /** Adds all of them. */
  update(parameters: NamedTensors): void {
    addNamed(this, named('ParameterDict', parameters), (name, value: Tensor) => this.set(name, value));
  }

  /** The names, as in Python. */
  [Symbol.iterator](): Iterator<string> {
    return this.keys().values();
  }

  override forward(): never {
    throw new TorchError('ParameterDict should not be called.');
  }

  override extra_repr(): string {
    return ownParameters(this)
      .map(([name, parameter]) => describe(name, parameter, parameter.type()))
      .join('\n');
  }
}
