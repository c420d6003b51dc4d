import { channel_shuffle } from '../../_generated/functions.js';
import { reader } from '../../arguments.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';

const read = reader<{ groups: number }>('ChannelShuffle(int groups)');

/**
 * Splits the channels of (N, C, ...) into groups, and takes one of each in turn.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html
 */
export class ChannelShuffle extends Module {
  declare readonly groups: number;

  constructor(...args: [options: { groups: number }] | [groups: number]) {
    super();
    this.groups = read(args).groups;
  }

  override forward(input: Tensor): Tensor {
    return channel_shuffle(input, this.groups);
  }

  override extra_repr(): string {
    return `groups=${this.groups}`;
  }
}
