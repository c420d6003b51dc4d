import { avg_pool3d } from '../../_generated/nn.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { AvgPoolNd, type AvgPoolOptions } from './_avg_pool_nd.js';
import type { Size } from './utils.js';

export interface AvgPool3dOptions extends AvgPoolOptions {
  /** Divides by it instead of the window's size. */
  divisor_override?: number | null;
}

const read = reader<Required<AvgPool3dOptions> & { kernel_size: Size }>(
  'AvgPool3d(int[3] kernel_size, int[3]? stride=None, int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None)',
);

/**
 * The mean of each window of (N, C, D, H, W).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool3d.html
 */
export class AvgPool3d extends AvgPoolNd {
  declare readonly divisor_override: number | null;

  constructor(
    ...args:
      | [options: { kernel_size: Size } & AvgPool3dOptions]
      | [
          kernel_size: Size,
          ...rest: Rest<
            ['stride', 'padding', 'ceil_mode', 'count_include_pad', 'divisor_override'],
            AvgPool3dOptions
          >,
        ]
  ) {
    const options = read(args);
    const { kernel_size } = options;
    super(kernel_size, options);
    this.divisor_override = options.divisor_override;
  }

  override forward(input: Tensor): Tensor {
    const { kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override } = this;
    return avg_pool3d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
  }
}
