/** What the type checker knows of schedules. Compiled, never run. */

import type { optim, Tensor } from 'nodetorch';
import * as torch from 'nodetorch';

const { lr_scheduler: S } = torch.optim;
declare const o: optim.Optimizer;
declare const loss: Tensor;

new S.StepLR(o, 1);
new S.StepLR(o, 1, { gamma: 0.5 });
new S.StepLR(o, 1, 0.5, { last_epoch: -1 });
new S.StepLR(o, 1, undefined, -1);
new S.StepLR(o, { step_size: 1, gamma: 0.5 });
new S.ExponentialLR(o, { gamma: 0.9 });
new S.ExponentialLR(o, 0.9, { last_epoch: -1 });
new S.MultiStepLR(o, new Set([3, 9]), 0.5);
new S.LambdaLR(o, { lr_lambda: [(epoch) => epoch, () => 1] });
new S.MultiplicativeLR(o, (epoch) => 1 / epoch, -1);
new S.ConstantLR(o);
new S.ConstantLR(o, 0.5, { total_iters: 3 });
new S.LinearLR(o, { end_factor: 0.5 });
new S.PolynomialLR(o, 4, 0.9, -1);
new S.CosineAnnealingLR(o, 4, { eta_min: 0.1 });
new S.CosineAnnealingWarmRestarts(o, { T_0: 4 });
new S.OneCycleLR(o, [0.1, 0.2], null, 3, 5, 0.3, 'linear', false, 0.8, [0.9, 0.9], 25, 100, true, -1);
new S.OneCycleLR(o, { max_lr: 0.1, total_steps: 5 });
new S.CyclicLR(o, 0.1, 0.2, 5, null, 'exp_range', { gamma: 0.9 });
new S.CyclicLR(o, 0.1, { max_lr: 0.2 });
new S.CyclicLR(o, { base_lr: 0.1, max_lr: 0.2 });
new S.ReduceLROnPlateau(o, 'min', 0.5);
new S.ReduceLROnPlateau(o, { min_lr: [0.1, 0.2] as const });
new S.ChainedScheduler([new S.ConstantLR(o)], o);
new S.ChainedScheduler({ schedulers: [] });
new S.SequentialLR(o, [new S.ConstantLR(o)], { milestones: [] });

const some: optim.lr_scheduler.LRScheduler[] = [new S.StepLR(o, 1), new S.ReduceLROnPlateau(o)];
const options: optim.lr_scheduler.StepLROptions = { gamma: 0.5 };
new S.StepLR(o, 1, options);
some[0]!.step();
some[0]!.step(5);
const rates: optim.Rate[] = some[0]!.get_last_lr();
export const double: number = rates[0]! * 2;
const rate: number | Tensor = some[0]!.base_lrs[0]!;
export const known: number = rate instanceof torch.Tensor ? rate.item() : rate;
export class Half extends S.StepLR {
  override get_lr() {
    return super.get_lr().map((lr) => lr * 0.5);
  }
}
new S.ReduceLROnPlateau(o).step(loss, 5);

// @ts-expect-error
new S.StepLR(o);
// @ts-expect-error
new S.StepLR(o, { gamma: 0.5 });
// @ts-expect-error
new S.StepLR(o, 1, { gama: 0.5 });
// @ts-expect-error
new S.StepLR(o, 1, '0.5');
// @ts-expect-error
new S.ReduceLROnPlateau(o, 'best');
// @ts-expect-error
new S.ReduceLROnPlateau(o).step();
// @ts-expect-error
new S.StepLR(o, 1).step('5');
// @ts-expect-error
new S.ChainedScheduler([new S.ConstantLR(o)]).step(5);
// @ts-expect-error
new S.LambdaLR(o, () => 'a');
// @ts-expect-error
new S.OneCycleLR(o, 0.1, 5, { anneal_strategy: 'sin' });
