import { avg_pool2d } from '../../_generated/nn.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { AvgPoolNd, type AvgPoolOptions } from './_avg_pool_nd.js';
import type { Size } from './utils.js';

export interface AvgPool2dOptions extends AvgPoolOptions {
  /** Divides by it instead of the window's size. */
  divisor_override?: number | null;
}

const read = reader<Required<AvgPool2dOptions> & { kernel_size: Size }>(
  'AvgPool2d(int[2] kernel_size, int[2]? stride=None, int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None)',
);

/**
 * The mean of each window of (N, C, H, W).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html
 */
export class AvgPool2d extends AvgPoolNd {
  declare readonly divisor_override: number | null;

  constructor(
    ...args:
      | [options: { kernel_size: Size } & AvgPool2dOptions]
      | [
          kernel_size: Size,
          ...rest: Rest<
            ['stride', 'padding', 'ceil_mode', 'count_include_pad', 'divisor_override'],
            AvgPool2dOptions
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
    return avg_pool2d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
  }
}
