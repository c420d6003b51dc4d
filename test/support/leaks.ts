/**
 * Ends every test file with the count of live tensors where it began. Those that a file makes while it is loaded are
 * there when it begins; what a test makes must be garbage, or freed, when all of them are done.
 */
import { setTimeout } from 'node:timers/promises';
import * as torch from 'nodetorch';

let before = 0;

beforeAll(() => {
  torch.collect();
  before = torch.memory_stats().live;
  if (process.env.NODETORCH_LEAKS) torch.debug_tensors(true);
});

afterAll(async () => {
  // Once more after the stack has been left, where old values lie about.
  for (let i = 0; i < 3; i++) {
    torch.collect();
    if (torch.memory_stats().live <= before) return;
    await setTimeout(10);
  }
  const lines = process.env.NODETORCH_LEAKS
    ? torch
        .live_tensors()
        .map(({ count, line, kinds }) => `\n  ${count} ${kinds.join(', ')} from ${line}`)
        .join('')
    : ' (NODETORCH_LEAKS=1 names the lines that made them)';
  throw new Error(`${torch.memory_stats().live - before} tensors outlive the tests of this file${lines}`);
});
