/** The same steps of the same optimizers, in Python and here. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { type Expected, expectSame, python } from '../support/python.js';

/** An optimizer's class, its options, and how the run differs from the plain one. */
export interface Case {
  name: string;
  options: Record<string, unknown>;
  dtype?: string;
  /** Number of steps. */
  steps?: number;
  /** Gradients are those of a loss that a closure computes: Rosenbrock's valley, in each parameter. */
  closure?: boolean;
  /** Of the parameters, where not the usual ones. */
  shapes?: number[][];
  /** Gradients have some rows only, one of them twice. */
  sparse?: boolean;
}

const shapes = [[6, 5], [5], [], [3, 2, 2], [17]];

/** For scripts in Python: `valley(ps)` and `run(...)`. */
export const source = `
def valley(ps):
    loss = torch.zeros((), dtype=ps[0].real.dtype)
    for p in ps:
        v = (torch.view_as_real(p) if p.is_complex() else p).reshape(-1)
        loss = loss + v[1:].sub(v[:-1].square()).square().sum().mul(10) + v.sub(1).square().sum()
    return loss
def run(name, options, dtype='float32', steps=25, closure=False, shapes=None, sparse=False):
    torch.manual_seed(0)
    shapes = shapes or [[6, 5], [5], [], [3, 2, 2], [17]]
    ps = [torch.randn(s, dtype=getattr(torch, dtype), requires_grad=True) for s in shapes]
    opt = getattr(torch.optim, name)(ps, **options)
    def valleys():
        opt.zero_grad()
        loss = valley(ps)
        loss.backward()
        return loss
    if closure: return ps, opt, [opt.step(valleys).item() for _ in range(steps)]
    for step in range(steps):
        for i, p in enumerate(ps):
            # The third comes late, the fourth now and then.
            late = (i == 2 and step < 3) or (i == 3 and step % 4 == 1)
            p.grad = None if late else torch.randn(p.shape, dtype=p.dtype)
            if sparse and not late: p.grad = torch.sparse_coo_tensor([[0, 2, 0]], p.grad[:3], p.shape)
        opt.step()
    return ps, opt, []
`;

/** Python's parameters and states after the last step of each case. */
export function expected(cases: readonly Case[]) {
  return python(`${source}
cases = json.loads(r'''${JSON.stringify(cases)}''')
for i, c in enumerate(cases):
    options = {k: tuple(v) if isinstance(v, list) else v for k, v in c['options'].items()}
    ps, opt, losses = run(**{**c, 'options': options})
    emit(str(i), {'params': ps, 'state': [dict(opt.state[p]) for p in ps], 'losses': losses})
`);
}

/** Rosenbrock's valley, in each parameter. */
export function valley(params: readonly Tensor[]): Tensor {
  const { dtype } = params[0]!;
  let loss = torch.zeros([], { dtype: dtype.is_complex ? torch.float32 : dtype });
  for (const p of params) {
    const v = (p.is_complex() ? torch.view_as_real(p) : p).reshape([-1]);
    const bend = v.index('1:').sub(v.index(':-1').square()).square().sum().mul(10);
    loss = loss.add(bend).add(v.sub(1).square().sum());
  }
  return loss;
}

/** Computes it and its gradients. */
export function closureOf(opt: torch.optim.Optimizer, params: readonly Tensor[]): () => Tensor {
  return () => {
    opt.zero_grad();
    const loss = valley(params);
    loss.backward();
    return loss;
  };
}

/** The same here. */
export function run({ name, options, dtype = 'float32', steps = 25, closure = false, ...more }: Case) {
  torch.manual_seed(0);
  // biome-ignore lint/suspicious/noExplicitAny: by name
  const { [dtype]: type, optim } = torch as any;
  const params: Tensor[] = (more.shapes ?? shapes).map((shape) =>
    torch.randn(shape, { dtype: type, requires_grad: true }),
  );
  const opt = new optim[name](params, options) as torch.optim.Optimizer;
  const losses: number[] = [];
  if (closure) {
    for (let step = 0; step < steps; step++) losses.push(opt.step(closureOf(opt, params)).item());
    return { params, opt, losses };
  }
  for (let step = 0; step < steps; step++) {
    params.forEach((p, i) => {
      const late = (i === 2 && step < 3) || (i === 3 && step % 4 === 1);
      p.grad = late ? null : torch.randn(p.shape, { dtype: type });
      if (more.sparse && !late) {
        const rows = torch.tensor([[0n, 2n, 0n]]);
        p.grad = torch.sparse_coo_tensor(rows, p.grad!.index(':3'), p.shape);
      }
    });
    opt.step();
  }
  return { params, opt, losses };
}

/** Tensors of the same bytes, numbers, and lists of such. */
export function expectEqual(actual: unknown, expected: unknown): void {
  if (actual instanceof torch.Tensor) expectSame(actual, expected as Expected);
  else if (Array.isArray(actual) && Array.isArray(expected)) {
    expect(actual.length).toBe(expected.length);
    actual.forEach((element, i) => void expectEqual(element, expected[i]));
  } else expect(actual).toEqual(expected);
}

/** One test for each case: the same bits of parameters and states. */
export function testCases(cases: readonly Case[]): void {
  const all = expected(cases);
  test.each(cases.map((c, i) => [`${c.name} ${JSON.stringify(c.options)} ${c.dtype ?? ''}`, c, i] as const))(
    '%s',
    (_, c, i) => {
      const { params, opt, losses } = run(c);
      expect(losses).toEqual(all[i].losses);
      params.forEach((p, k) => {
        expectSame(p, all[i].params[k]);
        const state = opt.state.get(p) ?? {};
        expect(Object.keys(state)).toEqual(Object.keys(all[i].state[k]));
        for (const [key, value] of Object.entries(state)) expectEqual(value, all[i].state[k][key]);
      });
    },
  );
}
