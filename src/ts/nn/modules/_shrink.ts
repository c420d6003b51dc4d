import { type Rest, readerFor } from '../../arguments.js';
import { Module } from '../module.js';
import { float } from '../repr.js';

export interface ShrinkOptions {
  /** Up to where values become zero, on both sides. */
  lambd?: number;
}

const read = readerFor<Required<ShrinkOptions>>('(float lambd=0.5)');

/** What the shrinking activations have in common. */
export abstract class Shrink extends Module {
  declare readonly lambd: number;

  constructor(...args: Rest<['lambd'], ShrinkOptions>) {
    super();
    this.lambd = read(new.target.name, args).lambd;
  }

  override extra_repr(): string {
    return float(this.lambd);
  }
}
