import { checkTensor, readerFor, warn } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import type { Loading } from '../state_dict.js';
import { type BatchNormModuleOptions, type NormArguments, NormBase, type NormRest } from './_norm_base.js';
import { kFactory } from './utils.js';

const read = readerFor<NormArguments>(
  `(int num_features, float eps=1e-05, float? momentum=0.1, bool affine=False, bool track_running_stats=False, ${kFactory}, *, bool bias=True)`,
);

/** What the instance norms have in common. */
export abstract class InstanceNorm extends NormBase {
  constructor(
    ...args:
      | [options: { num_features: number } & BatchNormModuleOptions]
      | [num_features: number, ...rest: NormRest]
  ) {
    super(read(new.target.name, args));
  }

  /** How many dimensions an input without a batch has. */
  protected abstract readonly unbatched: number;

  protected check(input: Tensor): void {
    const dim = input.dim();
    const { unbatched } = this;
    if (dim !== unbatched && dim !== unbatched + 1) {
      throw new RangeError(`expected ${unbatched}D or ${unbatched + 1}D input (got ${dim}D input)`);
    }
    const at = dim - unbatched;
    const size = input.size(at);
    if (size === this.num_features) return;
    if (this.affine) {
      throw new RangeError(
        `expected input's size at dim=${at} to match num_features (${this.num_features}), but got: ${size}.`,
      );
    }
    warn(
      `input's size at dim=${at} does not match num_features. You can silence this warning by not passing in num_features, which is not used because affine=False`,
    );
  }

  override forward(input: Tensor): Tensor {
    checkTensor(this.constructor.name, input);
    this.check(input);
    if (input.dim() > this.unbatched) return this._apply_instance_norm(input);
    return this._apply_instance_norm(input.unsqueeze(0)).squeeze(0);
  }

  private _apply_instance_norm(input: Tensor): Tensor {
    return F.instance_norm(
      input,
      this.running_mean,
      this.running_var,
      this.weight,
      this.bias,
      this.training || !this.track_running_stats,
      this.momentum ?? 0,
      this.eps,
    );
  }

  override _load_from_state_dict(loading: Loading, prefix: string): void {
    const found = ['running_mean', 'running_var']
      .map((name) => prefix + name)
      .filter((key) => !this.track_running_stats && loading.state_dict.has(key));
    const name = this._get_name();
    if (found.length > 0) {
      loading.error_msgs.push(
        `Unexpected running stats buffer(s) ${found.map((key) => `"${key}"`).join(' and ')} for ${name} with track_running_stats=False. If state_dict is a checkpoint saved before 0.4.0, this may be expected because ${name} does not track running stats by default since 0.4.0. Please remove these keys from state_dict. If the running stats are actually needed, instead set track_running_stats=True in ${name} to enable them. See the documentation of ${name} for details.`,
      );
    }
    const state_dict = new Map([...loading.state_dict].filter(([key]) => !found.includes(key)));
    super._load_from_state_dict({ ...loading, state_dict }, prefix);
  }
}
