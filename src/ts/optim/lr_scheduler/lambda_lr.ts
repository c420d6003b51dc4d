import type { Optimizer } from '../optimizer.js';
import { LRScheduler, perGroup } from './scheduler.js';

/**
 * The initial learning rate times what a function of the epoch gives.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LambdaLR.html
 */
export class LambdaLR extends LRScheduler {
  declare readonly lr_lambdas: ((epoch: number) => number)[];

  /** @param lr_lambda one for all groups, or one for each. */
  constructor(
    optimizer: Optimizer,
    lr_lambda: ((epoch: number) => number) | ((epoch: number) => number)[],
    last_epoch = -1,
  ) {
    super(optimizer, last_epoch);
    const value = perGroup(optimizer, lr_lambda, (n, got) => `Expected ${n} lr_lambdas, but got ${got}`);
    Object.defineProperty(this, 'lr_lambdas', { value });
    this.begin();
  }

  get_lr(): number[] {
    return this.base_lrs.map((lr, i) => lr * this.lr_lambdas[i]!(this.last_epoch));
  }

  /** Functions aren't saved. */
  override state_dict(): Record<string, unknown> {
    return { ...super.state_dict(), lr_lambdas: this.lr_lambdas.map(() => null) };
  }

  override load_state_dict({ lr_lambdas: _, ...state }: Record<string, unknown>): void {
    super.load_state_dict(state);
  }
}
