/** Complex numbers: JavaScript has none of its own. */
import * as operators from './_generated/functions.js';
import { typeName } from './ops/arguments.js';
import { Tensor } from './tensor.js';

/** A part as Python writes it inside a complex number: '1', '1e-05', 'inf'. */
function partString(value: number): string {
  if (!Number.isFinite(value)) return String(value).toLowerCase().replace('infinity', 'inf');
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  if (Number(exponent) >= -4 && Number(exponent) < 16) return String(value);
  return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

/** A complex number. Make one with `torch.complex(re, im)`. */
export class Complex {
  readonly re: number;
  readonly im: number;

  constructor(re: number, im = 0) {
    for (const part of [re, im]) {
      if (typeof part !== 'number') {
        throw new TypeError(`Complex(): expected numbers, but got ${typeName(part)}`);
      }
    }
    this.re = re;
    this.im = im;
    Object.freeze(this);
  }

  /** As Python writes it: '(1+2j)', '2j'. */
  toString(): string {
    const im = `${partString(this.im)}j`;
    if (Object.is(this.re, 0)) return im;
    return `(${partString(this.re)}${im.startsWith('-') ? '' : '+'}${im})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/**
 * A complex number of two numbers; of two tensors, the tensor of the complex numbers that they are the parts of.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.complex.html
 * @example
 * torch.tensor([torch.complex(1, 2)]) // tensor([1.+2.j])
 * torch.complex(torch.ones([2]), torch.zeros([2])) // tensor([1.+0.j, 1.+0.j])
 */
export function complex(re: number, im?: number): Complex;
export function complex(real: Tensor, imag: Tensor, options?: { out?: Tensor | null }): Tensor;
export function complex(...args: unknown[]): Complex | Tensor {
  if (typeof args[0] === 'number' && !(args[1] instanceof Tensor))
    return new Complex(args[0], args[1] as number | undefined);
  return operators.complex(...(args as [Tensor, Tensor]));
}
