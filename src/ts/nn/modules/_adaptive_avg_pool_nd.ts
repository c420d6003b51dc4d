import type * as F from '../functional/index.js';
import { Module } from '../module.js';
import { repr } from '../repr.js';

/** What the adaptive average pools have in common. */
export abstract class AdaptiveAvgPoolNd extends Module {
  declare readonly output_size: F.AdaptiveSize;

  constructor(output_size: F.AdaptiveSize) {
    super();
    if (output_size === undefined) throw new TypeError(`${new.target.name}() takes the output_size`);
    this.output_size = output_size;
  }

  override extra_repr(): string {
    return `output_size=${repr(this.output_size)}`;
  }
}
