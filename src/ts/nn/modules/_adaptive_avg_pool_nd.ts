import { readerFor } from '../../arguments.js';
import type * as F from '../functional/index.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';

const read = readerFor<{ output_size: F.AdaptiveSize }>('(int?[1]? output_size)');

/** What the adaptive average pools have in common. */
export abstract class AdaptiveAvgPoolNd extends Module {
  declare readonly output_size: F.AdaptiveSize;

  constructor(...args: [options: { output_size: F.AdaptiveSize }] | [output_size: F.AdaptiveSize]) {
    super();
    this.output_size = read(new.target.name, args).output_size;
  }

  override extra_repr(): string {
    return `output_size=${repr(this.output_size)}`;
  }
}
