import { ones, zeros } from '../../_generated/functions.js';
import type { Rest } from '../../arguments.js';
import { int64 } from '../../dtype.js';
import type { Tensor } from '../../tensor.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { float, repr } from '../repr.js';
import type { Loading } from '../state_dict.js';
import { emptyParameter, type FactoryOptions } from './utils.js';

export interface BatchNormModuleOptions extends FactoryOptions {
  /** Added to the variance. */
  eps?: number;
  /** Of the running statistics; null for the plain mean of all batches. */
  momentum?: number | null;
  /** Whether there is a learnt scale and shift. */
  affine?: boolean;
  /** Keeps statistics while training, which evaluation uses. */
  track_running_stats?: boolean;
  /** Whether there is a shift, where there is a scale. */
  bias?: boolean;
}

/** What follows `num_features`. */
export type NormRest = Rest<
  ['eps', 'momentum', 'affine', 'track_running_stats', 'device', 'dtype'],
  BatchNormModuleOptions
>;

/** @internal All that the constructor of a norm is told. */
export interface NormArguments extends Required<BatchNormModuleOptions> {
  num_features: number;
}

/** What the norms that may keep running statistics have in common. */
export abstract class NormBase extends Module {
  declare readonly num_features: number;
  declare readonly eps: number;
  declare momentum: number | null;
  declare readonly affine: boolean;
  declare readonly track_running_stats: boolean;
  declare weight: Parameter | null;
  declare bias: Parameter | null;
  declare running_mean: Tensor | null;
  declare running_var: Tensor | null;
  declare num_batches_tracked: Tensor | null;

  /** @internal */
  constructor(options: NormArguments) {
    super();
    const { num_features, affine, track_running_stats, bias, device, dtype } = options;
    this.num_features = num_features;
    this.eps = options.eps;
    this.momentum = options.momentum;
    this.affine = affine;
    this.track_running_stats = track_running_stats;
    this.weight = affine ? emptyParameter([num_features], options) : null;
    this.bias = affine && bias ? emptyParameter([num_features], options) : null;
    const tracked = (make: () => Tensor) => (track_running_stats ? make() : null);
    this.register_buffer(
      'running_mean',
      tracked(() => zeros([num_features], { device, dtype })),
    );
    this.register_buffer(
      'running_var',
      tracked(() => ones([num_features], { device, dtype })),
    );
    this.register_buffer(
      'num_batches_tracked',
      tracked(() => zeros([], { device, dtype: int64 })),
    );
    this.reset_parameters();
  }

  reset_running_stats(): void {
    this.running_mean?.zero_();
    this.running_var?.fill_(1);
    this.num_batches_tracked?.zero_();
  }

  reset_parameters(): void {
    this.reset_running_stats();
    if (this.weight !== null) init.ones_(this.weight);
    if (this.bias !== null) init.zeros_(this.bias);
  }

  /** Refuses inputs with another number of dimensions. */
  protected abstract check(input: Tensor): void;

  override _load_from_state_dict(loading: Loading, prefix: string): void {
    const key = `${prefix}num_batches_tracked`;
    const own = this.num_batches_tracked;
    // States of old, and those that don't say how old they are, may lack the count.
    const { state_dict, version } = loading;
    const complete =
      own === null || state_dict.has(key) || (version !== null && version >= 2)
        ? state_dict
        : new Map([...state_dict, [key, own]]);
    super._load_from_state_dict({ ...loading, state_dict: complete }, prefix);
  }

  override extra_repr(): string {
    const momentum = this.momentum === null ? 'None' : float(this.momentum);
    return `${this.num_features}, eps=${float(this.eps)}, momentum=${momentum}, affine=${repr(this.affine)}, bias=${repr(this.bias !== null)}, track_running_stats=${repr(this.track_running_stats)}`;
  }
}
