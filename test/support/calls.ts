/** Calls written twice, in Python and here: the same values and gradients, or the same refusal. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { type Expected, expectSame, python } from './python.js';

/** How Python makes a call, and how we do. */
export type Case<Name extends string> = [
  python: string,
  ours: (inputs: Record<Name, Tensor>) => Tensor | readonly (Tensor | null)[],
];

/** PyTorch's classes of errors, as they are here. */
const classes: Record<string, new (...args: never[]) => Error> = {
  ValueError: RangeError,
  IndexError: RangeError,
  TypeError,
  RuntimeError: torch.TorchError,
  NotImplementedError: torch.TorchError,
  AssertionError: torch.TorchError,
};

const kinds: Record<
  string,
  new (
    buffer: ArrayBuffer,
  ) => Float32Array | Float64Array | BigInt64Array | Uint8Array
> = { float32: Float32Array, float64: Float64Array, int64: BigInt64Array, bool: Uint8Array };

/** The tensor that Python had. */
export function made({ dtype, shape, bytes }: Expected): Tensor {
  const values = torch.tensor(new kinds[dtype]!(new Uint8Array(bytes).buffer)).reshape(shape);
  return dtype === 'bool' ? values.to(torch.bool) : values;
}

/**
 * Makes a test of each case.
 *
 * @param inputs by name, as Python makes them.
 * @param same what gives the same bytes, from the same random state; gradients are of the outputs' squares, halved.
 * @param refused what fails with the same class of error and the same message.
 */
export function compareCalls<Name extends string>(
  inputs: Record<Name, string>,
  same: readonly Case<NoInfer<Name>>[],
  refused: readonly Case<NoInfer<Name>>[],
): void {
  const names = Object.keys(inputs) as Name[];
  const lambdas = (cases: readonly Case<Name>[]) =>
    cases.map(([code]) => `  lambda ${names.join(', ')}: ${code},`).join('\n');
  const py = python(`
torch.manual_seed(0)
v = {${names.map((name) => `'${name}': ${inputs[name]}`).join(', ')}}
emit('inputs', v)
def run(f):
    torch.manual_seed(1)
    leaves = {k: t.clone().requires_grad_(t.is_floating_point()) for k, t in v.items()}
    y = f(**{k: t.clone() for k, t in leaves.items()})
    ys = list(y) if isinstance(y, (tuple, list)) else [y]
    differentiable = [t for t in ys if t is not None and t.requires_grad]
    by = [t for t in leaves.values() if t.requires_grad]
    grads = torch.autograd.grad(differentiable, by, [t.detach() for t in differentiable], allow_unused=True) if differentiable else []
    return {'values': ys, 'grads': list(grads)}
emit('same', [run(f) for f in [
${lambdas(same)}
]])
emit('refused', [error(lambda: f(**{k: t.clone() for k, t in v.items()})) for f in [
${lambdas(refused)}
]])
`);
  const take = (): Record<Name, Tensor> =>
    Object.fromEntries(names.map((name) => [name, made(py.inputs[name])])) as Record<Name, Tensor>;
  const compare = (actual: readonly (Tensor | null)[], expected: readonly (Expected | null)[]) => {
    expect(actual.length).toBe(expected.length);
    expected.forEach((value, n) => {
      if (value === null) expect(actual[n]).toBeNull();
      else expectSame(actual[n]!, value);
    });
  };

  test.each(same.map(([code, ours], i) => ({ code, ours, i })))('$code', ({ ours, i }) => {
    using _ = torch.scope();
    const leaves = take();
    for (const name of names) if (leaves[name].is_floating_point()) leaves[name].requires_grad_();
    torch.manual_seed(1);
    const copies = Object.fromEntries(names.map((name) => [name, leaves[name].clone()]));
    const result = ours(copies as Record<Name, Tensor>);
    const values = result instanceof torch.Tensor ? [result] : result;
    compare(values, py.same[i].values);
    const differentiable = values.filter((t) => t?.requires_grad) as Tensor[];
    const by = names.map((name) => leaves[name]).filter((t) => t.requires_grad);
    const grad_outputs = differentiable.map((t) => t.detach());
    compare(
      differentiable.length === 0
        ? []
        : torch.autograd.grad(differentiable, by, { grad_outputs, allow_unused: true }),
      py.same[i].grads,
    );
  });

  test.each(refused.map(([code, ours], i) => ({ code, ours, i })))('$code is refused', ({ ours, i }) => {
    using _ = torch.scope();
    const { type, message } = py.refused[i];
    const inputs = take();
    let raised: Error | null = null;
    try {
      ours(inputs);
    } catch (e) {
      raised = e as Error;
    }
    expect(raised?.message).toBe(message);
    expect(raised).toBeInstanceOf(classes[type]!);
  });
}
