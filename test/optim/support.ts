/** The same steps of the same optimizers, in Python and here. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { expectSame, python } from '../support/python.js';

/** An optimizer's class, its options, and how the run differs from the plain one. */
export interface Case {
  name: string;
  options: Record<string, unknown>;
  dtype?: string;
  /** Number of steps. */
  steps?: number;
}

const shapes = [[6, 5], [5], [], [3, 2, 2], [17]];

const source = `
def run(name, options, dtype, steps):
    torch.manual_seed(0)
    shapes = [[6, 5], [5], [], [3, 2, 2], [17]]
    ps = [torch.randn(s, dtype=getattr(torch, dtype), requires_grad=True) for s in shapes]
    opt = getattr(torch.optim, name)(ps, **options)
    for step in range(steps):
        for i, p in enumerate(ps):
            # The third comes late, the fourth now and then.
            late = (i == 2 and step < 3) or (i == 3 and step % 4 == 1)
            p.grad = None if late else torch.randn(p.shape, dtype=p.dtype)
        opt.step()
    return ps, opt
`;

/** Python's parameters and states after the last step of each case. */
export function expected(cases: readonly Case[]) {
  return python(`${source}
cases = json.loads(r'''${JSON.stringify(cases)}''')
for i, c in enumerate(cases):
    options = {k: tuple(v) if isinstance(v, list) else v for k, v in c['options'].items()}
    ps, opt = run(c['name'], options, c.get('dtype', 'float32'), c.get('steps', 25))
    emit(str(i), {'params': ps, 'state': [dict(opt.state[p]) for p in ps]})
`);
}

/** The same here. */
export function run({ name, options, dtype = 'float32', steps = 25 }: Case) {
  torch.manual_seed(0);
  // biome-ignore lint/suspicious/noExplicitAny: by name
  const { [dtype]: type, optim } = torch as any;
  const params: Tensor[] = shapes.map((shape) => torch.randn(shape, { dtype: type, requires_grad: true }));
  const opt = new optim[name](params, options) as torch.optim.Optimizer;
  for (let step = 0; step < steps; step++) {
    params.forEach((p, i) => {
      const late = (i === 2 && step < 3) || (i === 3 && step % 4 === 1);
      p.grad = late ? null : torch.randn(p.shape, { dtype: type });
    });
    opt.step();
  }
  return { params, opt };
}

/** One test for each case: the same bits of parameters and states. */
export function testCases(cases: readonly Case[]): void {
  const all = expected(cases);
  test.each(cases.map((c, i) => [`${c.name} ${JSON.stringify(c.options)} ${c.dtype ?? ''}`, c, i] as const))(
    '%s',
    (_, c, i) => {
      const { params, opt } = run(c);
      params.forEach((p, k) => {
        expectSame(p, all[i].params[k]);
        const state = opt.state.get(p) ?? {};
        expect(Object.keys(state)).toEqual(Object.keys(all[i].state[k]));
        for (const [key, value] of Object.entries(state)) expectSame(value, all[i].state[k][key]);
      });
    },
  );
}
