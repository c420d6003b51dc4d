import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';

/** Gives its input. Takes any arguments, so that it can stand in for another module. */
export class Identity extends Module {
  constructor(..._ignored: unknown[]) {
    super();
  }

  override forward(input: Tensor): Tensor {
    return input;
  }
}
