/** Jacobians by finite differences, as gradcheck has them. */
import { TorchError } from '../errors.js';
import { strided } from '../layout.js';
import { repr } from '../number-format.js';
import { Tensor } from '../tensor.js';

/** A function to be checked: of tensors and whatever else, in the order of the inputs. */
// biome-ignore lint/suspicious/noExplicitAny: what it takes is up to the caller
export type Checked = (...inputs: any[]) => Tensor | Tensor[];

export const asList = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? value : [value as T];

export const requiring = (values: readonly unknown[]): Tensor[] =>
  values.filter((value): value is Tensor => value instanceof Tensor && value.requires_grad);

export const isDifferentiable = (t: unknown): t is Tensor =>
  t instanceof Tensor && (t.is_floating_point() || t.is_complex());

/** All positions in a tensor of this shape, the last index first to change. */
function* positions(shape: readonly number[]): Generator<number[]> {
  if (shape.some((size) => size === 0)) return;
  const index = shape.map(() => 0);
  for (;;) {
    yield [...index];
    let d = shape.length - 1;
    while (d >= 0 && ++index[d]! === shape[d]) index[d--] = 0;
    if (d < 0) return;
  }
}

const tuple = (values: readonly number[]) => `(${values.join(', ')}${values.length === 1 ? ',' : ''})`;

function checkSame(a: Tensor, b: Tensor, index: readonly number[], eps: number): void {
  const what = (name: string) =>
    `Expected \`func\` to return outputs with the same ${name} when inputs are perturbed on index ${tuple(index)} by ${repr(eps)}, but got:`;
  const [shapeA, shapeB] = [a.shape.join(', '), b.shape.join(', ')];
  if (shapeA !== shapeB) {
    throw new TorchError(`${what('shape')} shapes torch.Size([${shapeA}]) and torch.Size([${shapeB}]).`);
  }
  if (a.dtype !== b.dtype) throw new TorchError(`${what('dtype')} dtypes ${a.dtype} and ${b.dtype}.`);
}

/** Slopes of all outputs when one element of an input moves. */
function slopes(
  call: () => Tensor[],
  element: Tensor,
  step: number | { re: number; im: number },
  eps: number,
  index: readonly number[],
): Tensor[] {
  const before = element.clone();
  element.copy_(before.sub(step as number));
  const low = call();
  element.copy_(before.add(step as number));
  const high = call();
  element.copy_(before);
  return low.map((a, i) => {
    const b = high[i]!;
    checkSame(a, b, index, eps);
    return b
      .sub(a)
      .div(2 * eps)
      .detach()
      .reshape([-1]);
  });
}

function wrtInput(
  fn: Checked,
  input: Tensor,
  inputs: readonly unknown[],
  outputs: readonly Tensor[],
  eps: number,
) {
  const complex = input.is_complex();
  const jacobians = outputs
    .filter(isDifferentiable)
    .map((t) =>
      t.new_zeros([input.numel(), t.numel()], { dtype: complex ? input.dtype : null, layout: strided }),
    );
  const call = () => asList(fn(...inputs)).map((output) => output.clone());
  // Its memory, whose changes autograd doesn't count.
  const { data } = input;
  let row = 0;
  for (const index of positions(data.shape)) {
    const element = index.reduce((part, i) => part.select(0, i), data);
    let columns = slopes(call, element, eps, eps, index);
    if (complex) {
      const imaginary = slopes(call, element, { re: 0, im: eps }, eps, index);
      columns = columns.map((real, i) => real.add(imaginary[i]!.mul({ re: 0, im: 1 } as never)));
    }
    for (const [i, jacobian] of jacobians.entries()) jacobian.select(0, row).copy_(columns[i]!);
    row++;
  }
  return jacobians;
}

/** For each input that requires a gradient its Jacobians, one for each output, as `[input elements, output elements]`. */
export function numericalJacobian(
  fn: Checked,
  inputs: readonly unknown[],
  outputs: readonly Tensor[],
  eps: number,
): Tensor[][] {
  if (outputs.some((output) => output.is_complex())) {
    throw new RangeError(
      'Expected output to be non-complex. get_numerical_jacobian no longer supports functions that return complex outputs.',
    );
  }
  return requiring(inputs).map((input) => wrtInput(fn, input, inputs, outputs, eps));
}
