import { avg_pool1d } from '../../_generated/functions.js';
import { type Rest, reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { AvgPoolNd, type AvgPoolOptions } from './_avg_pool_nd.js';
import { ntuple, type Size } from './utils.js';

const read = reader<Required<AvgPoolOptions> & { kernel_size: Size }>(
  'AvgPool1d(int[1] kernel_size, int[1]? stride=None, int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True)',
);

/**
 * The mean of each window of (N, C, L).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool1d.html
 */
export class AvgPool1d extends AvgPoolNd {
  constructor(
    ...args:
      | [options: { kernel_size: Size } & AvgPoolOptions]
      | [
          kernel_size: Size,
          ...rest: Rest<['stride', 'padding', 'ceil_mode', 'count_include_pad'], AvgPoolOptions>,
        ]
  ) {
    const options = read(args);
    const { kernel_size } = options;
    super(ntuple(kernel_size, 1), {
      ...options,
      stride: ntuple(options.stride ?? kernel_size, 1),
      padding: ntuple(options.padding, 1),
    });
  }

  override forward(input: Tensor): Tensor {
    return avg_pool1d(
      input,
      this.kernel_size,
      this.stride,
      this.padding,
      this.ceil_mode,
      this.count_include_pad,
    );
  }
}
