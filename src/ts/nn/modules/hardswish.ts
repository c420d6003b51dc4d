import type { Tensor } from '../../tensor.js';
import * as F from '../functional/index.js';
import { InplaceActivation } from './_inplace.js';

/**
 * x relu6(x + 3) / 6.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardswish.html
 */
export class Hardswish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.hardswish(input, this.inplace);
  }

  /** PyTorch prints nothing here. */
  override extra_repr(): string {
    return '';
  }
}
