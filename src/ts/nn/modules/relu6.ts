import type { Rest } from '../../arguments.js';
import { type InplaceOptions, readInplace } from './_inplace.js';
import { Hardtanh } from './hardtanh.js';

/**
 * min(max(0, x), 6).
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU6.html
 */
export class ReLU6 extends Hardtanh {
  constructor(...args: Rest<['inplace'], InplaceOptions>) {
    super(0, 6, readInplace(new.target.name, args).inplace);
  }

  override extra_repr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}
