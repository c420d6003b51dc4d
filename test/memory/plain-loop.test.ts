/** A loop as one writes it in Python: no scope, no dispose, no await. Its memory must not grow. */
import * as torch from 'nodetorch';

const MB = 1 << 20;

test('large tensors that live and die in a synchronous loop', () => {
  const a = torch.ones([512, 512]); // 1 MB
  torch.reset_peak_memory_stats();
  const before = torch.memory_stats();
  for (let i = 0; i < 2000; i++) a.add(i);
  const after = torch.memory_stats();
  expect(after.peak_bytes - before.allocated_bytes).toBeLessThan(160 * MB);
  expect(after.collections).toBeGreaterThan(before.collections);
});

test('arrays that are read out in a synchronous loop', () => {
  const a = torch.ones([512, 512]); // 1 MB
  for (let i = 0; i < 200; i++) a.toTypedArray();
  const before = process.memoryUsage.rss();
  let most = 0;
  for (let i = 0; i < 2000; i++) {
    a.toTypedArray();
    most = Math.max(most, process.memoryUsage.rss());
  }
  expect(most - before).toBeLessThan(200 * MB);
});

test('tiny tensors: handles stay few', () => {
  const a = torch.ones([2, 2]);
  let most = 0;
  for (let i = 0; i < 200_000; i++) {
    a.add(1);
    if (i % 1000 === 0) most = Math.max(most, torch.memory_stats().live);
  }
  expect(most).toBeLessThan(50_000);
});

test('what only autograd holds goes with its graph', () => {
  const w = torch.ones([256, 256], { requires_grad: true });
  torch.collect();
  const before = torch.memory_stats().allocated_bytes;
  for (let i = 0; i < 500; i++) w.mul(2).exp().sum().backward();
  torch.collect();
  expect(torch.memory_stats().allocated_bytes - before).toBeLessThan(4 * MB);
});

test('tensors that live long are found when they die', () => {
  const before = torch.memory_stats().live;
  let kept: torch.Tensor[] | null = [];
  for (let i = 0; i < 30_000; i++) kept.push(torch.ones([1]));
  expect(torch.memory_stats().live).toBeGreaterThanOrEqual(before + 30_000);
  expect(kept[0]!.item()).toBe(1);
  kept = null;
  torch.collect();
  expect(torch.memory_stats().live).toBeLessThan(before + 1000);
});

test('the cache is limited, and can be emptied', () => {
  const { cache_limit } = torch.memory_stats();
  try {
    torch.set_cache_limit(MB);
    for (let i = 0; i < 8; i++) torch.ones([MB / 4]).dispose();
    expect(torch.memory_stats().cached_bytes).toBeLessThanOrEqual(MB);
    torch.empty_cache();
    expect(torch.memory_stats().cached_bytes).toBe(0);
    expect(() => torch.set_cache_limit(-1)).toThrow(RangeError);
  } finally {
    torch.set_cache_limit(cache_limit);
  }
});

test('a size that cannot be allocated is an error, and the process goes on', () => {
  expect(() => torch.empty([1e13])).toThrow(torch.OutOfMemoryError);
  expect(() => torch.empty([1e13])).toThrow(
    "can't allocate memory: you tried to allocate 40000000000000 bytes",
  );
  expect(torch.ones([2]).sum().item()).toBe(2);
});
