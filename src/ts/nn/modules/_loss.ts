import type { Reduction, ReductionOption } from '../functional/index.js';
import { Module } from '../module.js';

/** What the losses have in common. */
export abstract class Loss extends Module {
  declare reduction: Reduction;

  /** @internal */
  constructor({ reduction }: Required<ReductionOption>) {
    super();
    this.reduction = reduction;
  }
}
