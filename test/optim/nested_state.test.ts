/** A state that is a structure: how it's loaded. */
import * as torch from 'nodetorch';
import { expectSame, python } from '../support/python.js';

type Tensor = torch.Tensor;

const ref = python(`
class Nested(torch.optim.Optimizer):
    def step(self): pass
x = torch.tensor([.1, .2]); steps = torch.tensor(3.)
def load(state):
    opt = Nested([torch.zeros(2, dtype=torch.float64, requires_grad=True)], {'lr': 1})
    opt.load_state_dict({'state': {0: state}, 'param_groups': [{**opt.state_dict()['param_groups'][0], 'more': {'x': x}}]})
    return list(opt.state.values())[0], opt.param_groups[0]['more']['x']
state, more = load({'of': {'list': [x], 'x': x, 'step': steps}})
emit('state', [state['of']['list'][0], state['of']['x'], state['of']['step']]); emit('more', more)
`);

class Nested extends torch.optim.Optimizer<{ lr: number }> {
  protected override update(): void {}
}

type Structure = Map<string, Tensor | Tensor[]>;

test('tensors in Maps go to the parameter’s dtype, but for steps; those of groups are copied', () => {
  const x = torch.tensor([0.1, 0.2]);
  const p = torch.zeros([2], { dtype: torch.float64, requires_grad: true });
  const opt = new Nested([p], { lr: 1 });
  const of: Structure = new Map<string, Tensor | Tensor[]>([
    ['list', [x]],
    ['x', x],
    ['step', torch.tensor(3)],
  ]);
  const [group] = opt.state_dict().param_groups;
  opt.load_state_dict({ state: { 0: { of } }, param_groups: [{ ...group!, more: new Map([['x', x]]) }] });
  const loaded = opt.state.get(p)!.of as Structure;
  expect([...loaded.keys()]).toEqual([...of.keys()]);
  expectSame((loaded.get('list') as Tensor[])[0]!, ref.state[0]);
  expectSame(loaded.get('x') as Tensor, ref.state[1]);
  expectSame(loaded.get('step') as Tensor, ref.state[2]);
  const { more } = opt.param_groups[0] as unknown as { more: Map<string, Tensor> };
  x.zero_();
  expectSame(more.get('x')!, ref.more);
});
