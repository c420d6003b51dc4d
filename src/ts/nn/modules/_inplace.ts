import { type Rest, readerFor } from '../../arguments.js';
import { Module } from '../module.js';

export interface InplaceOptions {
  /** Writes the result over the input. */
  inplace?: boolean;
}

/** @internal */
export const readInplace = readerFor<Required<InplaceOptions>>('(bool inplace=False)');

/** An activation whose one setting is `inplace`. */
export abstract class InplaceActivation extends Module {
  declare inplace: boolean;

  constructor(...args: Rest<['inplace'], InplaceOptions>) {
    super();
    this.inplace = readInplace(new.target.name, args).inplace;
  }

  override extra_repr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}
