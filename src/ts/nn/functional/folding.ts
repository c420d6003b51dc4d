/** Windows as columns. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html */
import * as nn from '../../_generated/nn.js';
import { checked, type Rest } from '../../arguments.js';
import type { IntOrInts } from '../../ops/types.js';
import type { Tensor } from '../../tensor.js';

export interface FoldOptions {
  dilation?: IntOrInts;
  padding?: IntOrInts;
  stride?: IntOrInts;
}

type FoldNames = ['dilation', 'padding', 'stride'];

const kOptions = 'int[2] dilation=1, int[2] padding=0, int[2] stride=1';

/**
 * The windows of (N, C, H, W) as columns: (N, C · elements of a window, windows).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 * @example
 * torch.nn.functional.unfold(torch.randn([1, 3, 10, 12]), [4, 5]).shape // [1, 60, 56]
 */
export const unfold: (
  input: Tensor,
  kernel_size: IntOrInts,
  ...rest: Rest<FoldNames, FoldOptions>
) => Tensor = checked(`unfold(Tensor input, int[2] kernel_size, ${kOptions})`, nn.im2col);

/**
 * Adds columns up where their windows lie: (N, C · elements of a window, windows) to (N, C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 * @example
 * torch.nn.functional.fold(torch.randn([1, 12, 12]), [4, 5], [2, 2]).shape // [1, 3, 4, 5]
 */
export const fold: (
  input: Tensor,
  output_size: IntOrInts,
  kernel_size: IntOrInts,
  ...rest: Rest<FoldNames, FoldOptions>
) => Tensor = checked(`fold(Tensor input, int[2] output_size, int[2] kernel_size, ${kOptions})`, nn.col2im);
