/** Modules that take and give several tensors, beside PyTorch's: state, text, outputs, gradients, in training and not. */
import type { nn, Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { made } from '../../support/calls.js';
import { type Expected, expectSame, python } from '../../support/python.js';

/** How Python makes the module and calls it as `m`, and how we do. */
export type ModuleCase<Name extends string, M extends nn.Module> = [
  pythonMake: string,
  pythonCall: string,
  make: () => M,
  call: (m: M, inputs: Record<Name, Tensor>) => unknown,
];

/** Keeps the type of one case's module to itself. */
export function moduleCase<Name extends string>() {
  return <M extends nn.Module>(...args: ModuleCase<Name, M>): ModuleCase<Name, nn.Module> =>
    args as unknown as ModuleCase<Name, nn.Module>;
}

/** Tensors and nulls in nested arrays and packed sequences. */
function flatten(value: unknown): (Tensor | null)[] {
  if (value === null || value instanceof torch.Tensor) return [value];
  if (value instanceof torch.nn.utils.rnn.PackedSequence) {
    const { data, batch_sizes, sorted_indices, unsorted_indices } = value;
    return [data, batch_sizes, sorted_indices, unsorted_indices];
  }
  return (value as unknown[]).flatMap(flatten);
}

interface Outcome {
  repr: string;
  state: Record<string, Expected>;
  keys: string[];
  outputs: (Expected | null)[];
  gradients: (Expected | null)[];
  evaluated: (Expected | null)[];
}

/** A test for each case. Gradients are of the outputs' squares, halved; evaluation is without gradients. */
export function compareModules<Name extends string>(
  inputs: Record<Name, string>,
  cases: readonly ModuleCase<Name, nn.Module>[],
): void {
  torch.set_num_threads(1);
  const names = Object.keys(inputs) as Name[];
  const py = python(`
torch.manual_seed(0)
v = {${names.map((name) => `'${name}': ${inputs[name]}`).join(', ')}}
emit('inputs', v)
def flatten(y):
    return [t for x in y for t in flatten(x)] if isinstance(y, (tuple, list)) else [y]
def run(make, call):
    torch.manual_seed(2)
    m = make()
    record = {'repr': repr(m), 'state': {k: t.clone() for k, t in m.state_dict().items()}, 'keys': list(m.state_dict())}
    leaves = {k: t.clone().requires_grad_(t.is_floating_point()) for k, t in v.items()}
    torch.manual_seed(3)
    ys = flatten(call(m, **leaves))
    record['outputs'] = ys
    differentiable = [t for t in ys if t is not None and t.requires_grad]
    by = [t for t in leaves.values() if t.requires_grad] + list(m.parameters())
    record['gradients'] = list(torch.autograd.grad(differentiable, by, [t.detach() for t in differentiable], allow_unused=True))
    m.eval()
    with torch.no_grad():
        record['evaluated'] = flatten(call(m, **v))
    return record
emit('records', [run(*pair) for pair in [
${cases.map(([make, call]) => `  (lambda: ${make}, lambda m, ${names.join(', ')}: ${call}),`).join('\n')}
]])
`);
  const compare = (actual: readonly (Tensor | null)[], expected: readonly (Expected | null)[]) => {
    expect(actual.length).toBe(expected.length);
    expected.forEach((value, n) => {
      if (value === null) expect(actual[n]).toBeNull();
      else expectSame(actual[n]!, value);
    });
  };

  test.each(cases.map((c, i) => ({ title: `${c[0]}: ${c[1]}`, c, i })))('$title', ({ c, i }) => {
    using _ = torch.scope();
    const [, , make, call] = c;
    const record: Outcome = py.records[i];
    const take = () =>
      Object.fromEntries(names.map((name) => [name, made(py.inputs[name])])) as Record<Name, Tensor>;
    torch.manual_seed(2);
    const m = make();
    expect(String(m)).toBe(record.repr);
    expect(Object.keys(m.state_dict())).toEqual(record.keys);
    for (const [name, value] of Object.entries(m.state_dict())) expectSame(value, record.state[name]!);
    const leaves = take();
    for (const name of names) if (leaves[name].is_floating_point()) leaves[name].requires_grad_();
    torch.manual_seed(3);
    const outputs = flatten(call(m, leaves));
    compare(outputs, record.outputs);
    const differentiable = outputs.filter((t) => t?.requires_grad) as Tensor[];
    const by = [...names.map((name) => leaves[name]).filter((t) => t.requires_grad), ...m.parameters()];
    compare(
      torch.autograd.grad(differentiable, by, {
        grad_outputs: differentiable.map((t) => t.detach()),
        allow_unused: true,
      }),
      record.gradients,
    );
    m.eval();
    torch.no_grad(() => compare(flatten(call(m, take())), record.evaluated));
  });
}
