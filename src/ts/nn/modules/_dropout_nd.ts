import { type Rest, readerFor } from '../../arguments.js';
import { checkProbability } from '../functional/dropout.js';
import { Module } from '../module.js';
import { float, repr } from '../repr.js';
import type { InplaceOptions } from './_inplace.js';

export interface DropoutModuleOptions extends InplaceOptions {
  /** Probability that an element (or channel) becomes zero. */
  p?: number;
}

const read = readerFor<Required<DropoutModuleOptions>>('(float p=0.5, bool inplace=False)');

/** What the dropout modules have in common. */
export abstract class DropoutNd extends Module {
  declare p: number;
  declare inplace: boolean;

  constructor(...args: Rest<['p', 'inplace'], DropoutModuleOptions>) {
    super();
    const { p, inplace } = read(new.target.name, args);
    checkProbability(p);
    this.p = p;
    this.inplace = inplace;
  }

  override extra_repr(): string {
    return `p=${float(this.p)}, inplace=${repr(this.inplace)}`;
  }
}
