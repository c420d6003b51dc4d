// Under a limit of the address space: an allocation that fails collects and is tried again; then it's an error.
import * as torch from 'nodetorch';

const MB = 1 << 20;
torch.set_num_threads(1);
const size = Number(process.argv[2]) * MB;
const result = {};

// Garbage that only a full collection finds, of most of what there is.
(() => {
  let kept = [];
  for (let i = 0; i < 6; i++) kept.push(torch.zeros([size / 8 / 4]));
  torch.collect(); // now they are old
  kept = null;
})();
const before = torch.memory_stats();
try {
  result.sum = torch
    .zeros([Math.floor(size * 0.15)])
    .sum()
    .item();
} catch (error) {
  result.failed = `${error.name}: ${error.message}`;
}
result.collected = torch.memory_stats().full_collections > before.full_collections;

const held = [];
try {
  for (;;) held.push(torch.zeros([(32 * MB) / 4]));
} catch (error) {
  result.error = [error instanceof torch.OutOfMemoryError, error.name, error.message];
}
result.held = held.length;
for (const t of held) t.dispose();
torch.empty_cache();
result.after = torch
  .ones([(32 * MB) / 4])
  .sum()
  .item();
console.log(JSON.stringify(result));
