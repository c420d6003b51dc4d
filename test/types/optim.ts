/** What the type checker knows of optimizers. Compiled, never run. */
import * as torch from 'nodetorch';
import { optim, type Tensor } from 'nodetorch';

declare const w: Tensor;

const opt = new optim.SGD([w], 0.1);
const group = opt.param_groups[0]!;
export const half: number = group.lr * 0.5;
const lr: number | Tensor = group.lr;
export const value: number = lr instanceof torch.Tensor ? lr.item() : lr;
group.lr = 0.1;
group.lr *= 0.5;
group.lr = torch.tensor(0.1);
// @ts-expect-error
group.lr = '0.1';
// @ts-expect-error other options are of their kinds
group.momentum = torch.tensor(0.1);
const any: optim.Optimizer = opt;
for (const one of any.param_groups) one.lr = torch.tensor(0.1);

class Sign extends optim.Optimizer<{ lr?: number; scale?: number }> {
  protected override update(given: optim.ParamGroup<{ lr?: number; scale?: number }>, params: Tensor[]) {
    for (const p of params) p.sub_(given.lr * given.scale);
  }
}

new Sign([w], { lr: 0.5, scale: 2 }).param_groups[0]!.lr = torch.tensor(1);
const lbfgs = new optim.LBFGS([w], 1, { line_search_fn: 'strong_wolfe' });
export const loss: Tensor = lbfgs.step(() => w.sum());
// @ts-expect-error
new optim.LBFGS([w], { line_search_fn: 'armijo' });
// @ts-expect-error
new optim.Muon([w], { adjust_lr_fn: 'mine' });
new optim.Adafactor([w], 0.1, -0.8, [null, 1e-3]);
// @ts-expect-error two numbers
new optim.Rprop([w], 0.1, [0.5]);
opt.register_step_pre_hook((_, args) => [...args]);
opt.register_step_pre_hook(() => {});
// @ts-expect-error neither nothing nor arguments
opt.register_step_pre_hook(() => 3);
opt.register_state_dict_post_hook((_, state) => ({ ...state, epoch: 3 }));
opt.register_state_dict_pre_hook(() => {}, true);
opt.register_state_dict_pre_hook(() => {}, { prepend: true });
// @ts-expect-error
opt.register_state_dict_pre_hook(() => {}, { before: true });
