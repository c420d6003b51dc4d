/** Device memory: what is told of it, who frees it, and what happens when there is none left. */
import * as torch from 'nodetorch';
import { counted } from './support.js';

const { accelerator } = torch;
const device = 'pretend';
const MiB = 1 << 20;
/** A tensor of so many bytes. */
const bytes = (n: number, at = device) => torch.empty([n], { dtype: torch.uint8, device: at });

beforeEach(() => {
  torch.collect();
  accelerator.empty_cache();
  accelerator.reset_peak_memory_stats();
});

test('is counted as it is taken and given back', () => {
  const before = accelerator.memory_allocated();
  const x = bytes(MiB);
  expect(accelerator.memory_allocated() - before).toBe(MiB);
  const y = x.narrow(0, 0, 10); // a view
  expect(accelerator.memory_allocated() - before).toBe(MiB);
  x.dispose();
  expect(accelerator.memory_allocated() - before).toBe(MiB);
  y.dispose();
  expect(accelerator.memory_allocated()).toBe(before);
  expect(accelerator.max_memory_allocated() - before).toBe(MiB);
  expect(accelerator.memory_reserved()).toBeGreaterThanOrEqual(MiB);
  accelerator.empty_cache();
  expect(accelerator.memory_reserved()).toBe(before);
  expect(accelerator.max_memory_reserved()).toBeGreaterThanOrEqual(MiB);
  accelerator.reset_peak_memory_stats();
  expect(accelerator.max_memory_allocated()).toBe(before);
});

test('is counted for each device', () => {
  const [first, second] = [accelerator.memory_allocated(0), accelerator.memory_allocated(1)];
  const [free, total] = accelerator.get_memory_info(1);
  using x = bytes(MiB, 'pretend:1');
  for (const name of [1, 'pretend:1', x.device]) {
    expect(accelerator.memory_allocated(name) - second).toBe(MiB);
  }
  expect(accelerator.memory_allocated()).toBe(first);
  expect(accelerator.get_memory_info(1)).toEqual([free - MiB, total]);
  expect(accelerator.memory_stats(1)['allocated_bytes.all.current']).toBe(second + MiB);
  expect(() => accelerator.memory_allocated('cpu')).toThrow(
    "cpu doesn't match the current accelerator pretend",
  );
});

test('CPU tensors are no device bytes, nor the other way round', () => {
  const before = torch.memory_stats().allocated_bytes;
  using _ = bytes(8 * MiB);
  expect(torch.memory_stats().allocated_bytes - before).toBeLessThan(MiB);
});

test('a scope gives it back at once', () => {
  const before = accelerator.memory_allocated();
  {
    using _ = torch.scope();
    bytes(MiB).add(1).mul(2);
    expect(accelerator.memory_allocated() - before).toBe(3 * MiB);
  }
  expect(accelerator.memory_allocated()).toBe(before);
  const kept = torch.tidy(() => bytes(MiB).add(1));
  expect(accelerator.memory_allocated() - before).toBe(MiB);
  kept.dispose();
});

test('garbage in a plain loop is collected before the device is full', () => {
  accelerator.reset_peak_memory_stats();
  const before = accelerator.memory_allocated();
  const { num_ooms } = accelerator.memory_stats();
  // 2 GiB through a device of 256 MiB, while the CPU's memory stays as it is.
  for (let i = 0; i < 2048; i++) bytes(MiB);
  expect(accelerator.max_memory_allocated() - before).toBeLessThan(128 * MiB);
  expect(accelerator.memory_stats().num_ooms).toBe(num_ooms);
});

test('so is what only autograd holds', () => {
  accelerator.reset_peak_memory_stats();
  const { num_ooms } = accelerator.memory_stats();
  const w = torch.ones([MiB / 4], { device }).requires_grad_();
  for (let i = 0; i < 300; i++) w.sin().exp().sum().backward();
  expect(accelerator.max_memory_allocated()).toBeLessThan(160 * MiB);
  expect(accelerator.memory_stats().num_ooms).toBe(num_ooms);
});

// In a function of its own: what stands in the registers of the test's would stay alive.
const fill = () => Array.from({ length: 4 }, () => bytes(40 * MiB));

test('where it is full, garbage is collected and the operator tried again', () => {
  const { num_ooms } = accelerator.memory_stats();
  let held = fill();
  expect(() => bytes(200 * MiB)).toThrow(torch.OutOfMemoryError);
  expect(() => bytes(200 * MiB)).toThrow('pretend device out of memory: tried to allocate 209715200 bytes');
  expect(accelerator.memory_stats().num_ooms! - num_ooms!).toBe(4); // each was tried twice
  expect(held.length).toBe(4);
  held = [];
  expect(bytes(200 * MiB).numel()).toBe(200 * MiB);
});

test('nothing of this copies', () => {
  expect(counted(() => bytes(MiB).add(1))).toMatchObject({ to_device: 0, to_host: 0 });
});
