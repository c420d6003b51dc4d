import { type Rest, reader } from '../../arguments.js';
import { Upsample, type UpsampleModuleOptions } from './upsample.js';

type Options = Pick<UpsampleModuleOptions, 'size' | 'scale_factor'>;

const read = reader<Required<Options>>('UpsamplingNearest2d(int[1]? size=None, float[1]? scale_factor=None)');

/**
 * Makes (N, C, H, W) larger by repeating pixels.
 * @deprecated in favour of `nn.functional.interpolate`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.UpsamplingNearest2d.html
 */
export class UpsamplingNearest2d extends Upsample {
  constructor(...args: Rest<['size', 'scale_factor'], Options>) {
    super({ ...read(args), mode: 'nearest' });
  }
}
