/** From nothing to the first operator. Prints the peak of resident memory. */
import { readFileSync } from 'node:fs';
import * as torch from 'nodetorch';

torch.ones([2, 2]).add(1);
console.log(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024);
