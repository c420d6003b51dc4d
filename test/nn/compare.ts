/** Compares modules with PyTorch's: initial parameters, what they print, state, output and gradients, as bytes. */

import type { nn, Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { type Expected, expectSame, python } from '../support/python.js';

/** A case: how Python makes the module and how we do, and its inputs as Python makes them. */
export type Case = [python: string, ours: () => nn.Module, inputs: string];

/** Python's code for random numbers of a shape. */
export const x = (...shape: number[]) => `torch.randn(${shape.join(', ')})`;

interface Outcome {
  inputs: Expected[];
  state: Record<string, Expected>;
  keys: string[];
  repr: string;
  output: Expected;
  evaluated: Expected;
  gradients: (Expected | null)[];
  after: Record<string, Expected>;
}

/** The tensor that Python had. */
export const given = ({ dtype, shape, bytes }: Expected): Tensor => {
  const copy = new Uint8Array(bytes);
  const buffer = copy.buffer;
  const data =
    dtype === 'int64'
      ? new BigInt64Array(buffer)
      : dtype === 'float64'
        ? new Float64Array(buffer)
        : new Float32Array(buffer);
  return torch.tensor(data).reshape(shape);
};

/** A test for each case. */
export function testLayers(cases: readonly Case[]): void {
  // The order in which sums are split among threads shows in their last bits.
  torch.set_num_threads(1);

  const expected: Outcome[] = python(`
def run(make, inputs):
    torch.manual_seed(1)
    values = inputs()
    torch.manual_seed(2)
    m = make()
    record = {'inputs': values, 'state': {k: v.clone() for k, v in m.state_dict().items()}, 'keys': list(m.state_dict()), 'repr': repr(m)}
    values = [v.requires_grad_() if v.is_floating_point() else v for v in values]
    torch.manual_seed(3)
    y = m(*values)
    record['output'] = y
    y.pow(2).sum().backward()
    record['gradients'] = [v.grad for v in values + list(m.parameters()) if v.is_floating_point()]
    m.eval()
    record['evaluated'] = m(*values)
    record['after'] = m.state_dict()
    return record
emit('records', [run(*pair) for pair in [
${cases.map(([make, , inputs]) => `  (lambda: ${make}, lambda: [${inputs}]),`).join('\n')}
]])
`).records;

  const titled = cases.map((c, i): [string, Case, Outcome] => [`${c[0]} of ${c[2]}`, c, expected[i]!]);

  test.each(titled)('%s', (_title, [, ours], record) => {
    const inputs = record.inputs.map((input) => {
      const value = given(input);
      return value.is_floating_point() ? value.requires_grad_() : value;
    });
    torch.manual_seed(2);
    const m = ours();
    expect(String(m)).toBe(record.repr);
    expect(Object.keys(m.state_dict())).toEqual(record.keys);
    for (const [name, value] of Object.entries(m.state_dict())) expectSame(value, record.state[name]!);

    torch.manual_seed(3);
    const y: Tensor = m(...inputs);
    expectSame(y, record.output);
    y.pow(2).sum().backward();
    const leaves = [...inputs, ...m.parameters()].filter((t) => t.is_floating_point());
    expect(record.gradients.length).toBe(leaves.length);
    leaves.forEach((leaf, i) => {
      const gradient = record.gradients[i]!;
      if (gradient === null) expect(leaf.grad).toBeNull();
      else expectSame(leaf.grad!, gradient);
    });

    m.eval();
    expectSame(m(...inputs), record.evaluated);
    for (const [name, value] of Object.entries(m.state_dict())) expectSame(value, record.after[name]!);
  });
}
