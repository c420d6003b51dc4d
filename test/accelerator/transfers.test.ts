/** Tensors are where they are said to be, and nothing moves that wasn't asked to. */
import { execFileSync } from 'node:child_process';
import * as torch from 'nodetorch';
import { native } from '../../binding/native.js';
import { idOf } from '../../src/ts/tensor.js';
import { bytesOf } from '../support/python.js';
import { counted, library } from './support.js';

const device = 'pretend';

describe('device', () => {
  test('is known by its name', () => {
    expect(String(torch.device('pretend:1'))).toBe('pretend:1');
    expect(String(torch.device('privateuseone'))).toBe('pretend');
    expect(String(torch.zeros([2], { device }).device)).toBe('pretend:0');
    expect(() => torch.utils.rename_privateuse1_backend('other')).toThrow(
      'torch.register_privateuse1_backend() has already been set! Current backend: pretend',
    );
  });

  test('is the accelerator', () => {
    expect(String(torch.accelerator.current_accelerator())).toBe('pretend');
    expect(torch.accelerator.is_available()).toBe(true);
    expect(torch.accelerator.device_count()).toBe(2);
  });

  test('the current one is what the name alone means', () => {
    expect(torch.accelerator.current_device_index()).toBe(0);
    torch.accelerator.device_index(1, () => {
      expect(torch.accelerator.current_device_index()).toBe(1);
      expect(String(torch.zeros([2], { device }).device)).toBe('pretend:1');
    });
    {
      using _ = torch.accelerator.device_index(1);
      expect(torch.accelerator.current_device_index()).toBe(1);
    }
    expect(torch.accelerator.current_device_index()).toBe(0);
    expect(() => torch.accelerator.set_device_index(2)).toThrow('invalid device ordinal');
    expect(() => torch.accelerator.set_device_index('cpu')).toThrow(RangeError);
  });
});

describe('copies', () => {
  const x = torch.arange(6, { dtype: torch.float32 }).reshape([2, 3]);

  test('there and back', () => {
    let back!: torch.Tensor;
    const counts = counted(() => {
      back = x.to(device).cpu();
    });
    expect(bytesOf(back)).toEqual(bytesOf(x));
    expect(counts).toMatchObject({
      to_device: 1,
      to_host: 1,
      bytes_to_device: 24,
      bytes_to_host: 24,
      asynchronous: 0,
    });
  });

  test('with another dtype, other strides, and between devices', () => {
    const y = x.to(device, torch.float64);
    expect(bytesOf(y)).toEqual(bytesOf(x.double()));
    expect(bytesOf(x.t().to(device))).toEqual(bytesOf(x.t()));
    const counts = counted(() => {
      expect(String(y.to('pretend:1').device)).toBe('pretend:1');
    });
    expect(counts).toMatchObject({ to_device: 0, to_host: 0, between_devices: 1 });
  });

  test('none where the tensor is there already', () => {
    const y = x.to(device);
    const counts = counted(() => {
      expect(y.to(device).is(y)).toBe(true);
      expect(y.to('pretend:0').is(y)).toBe(true);
    });
    expect(counts).toMatchObject({ to_device: 0, to_host: 0, between_devices: 0 });
  });

  test('none by operators, views, factories and random numbers', () => {
    const a = x.to(device);
    const counts = counted(() => {
      const b = a.mul(2).add(torch.ones([2, 3], { device }));
      b.t().matmul(a).sum().sqrt_();
      torch.randn([3], { device }).add_(1);
      torch.arange(3, { device });
      a.select(0, 1).narrow(0, 0, 2).unsqueeze(0).expand([2, 2]).contiguous();
    });
    expect(counts).toMatchObject({ to_device: 0, to_host: 0, bytes_to_device: 0, bytes_to_host: 0 });
    expect(counts.kernels).toBeGreaterThan(5);
  });

  test('one for each number that is read', () => {
    const a = x.to(device).sum();
    const counts = counted(() => expect(a.item()).toBe(15));
    expect(counts).toMatchObject({ to_device: 0, to_host: 1, bytes_to_host: 4 });
  });

  test('from pinned memory they may be asynchronous', () => {
    const p = x.pin_memory();
    expect(x.is_pinned()).toBe(false);
    expect(p.is_pinned()).toBe(true);
    expect(bytesOf(p)).toEqual(bytesOf(x));
    expect(torch.empty([2], { pin_memory: true }).is_pinned()).toBe(true);
    expect(counted(() => p.to(device, { non_blocking: true })).asynchronous).toBe(1);
    expect(counted(() => p.to(device)).asynchronous).toBe(0);
    expect(counted(() => x.to(device, { non_blocking: true })).asynchronous).toBe(0);
  });
});

describe('misuse', () => {
  const a = torch.ones([2, 2], { device });
  const b = torch.ones([2, 2]);
  const message = 'Expected all tensors to be on the same device, but';

  test('mixing devices', () => {
    expect(() => a.add(b)).toThrow(`${message} found at least two devices, pretend:0 and cpu!`);
    expect(() => a.add(torch.ones([2, 2], { device: 'pretend:1' }))).toThrow(
      `${message} found at least two devices, pretend:0 and pretend:1!`,
    );
    expect(() => a.matmul(b)).toThrow(message);
    expect(() => torch.cat([a, b])).toThrow(message);
    expect(() => torch.nn.functional.linear(b, a)).toThrow(message);
  });

  test('a number from the CPU is none', () => {
    expect(bytesOf(a.mul(torch.tensor(3)))).toEqual(bytesOf(b.mul(3)));
  });

  test('bytes of a tensor that is not on the CPU', () => {
    expect(() => native.copyBytes(idOf(a), new Uint8Array(16), false)).toThrow(
      'copyBytes(): expected a contiguous tensor on the CPU',
    );
  });

  test('a gradient on another device', () => {
    const w = torch.ones([2, 2], { device }).requires_grad_();
    expect(() => {
      w.grad = b;
    }).toThrow('assigned grad has data located on a different device');
  });
});

test('reads out and prints as a CPU tensor does', () => {
  const x = torch.tensor([
    [1.5, 2],
    [3, 4],
  ]);
  expect(x.to(device).tolist()).toEqual(x.tolist());
  expect(String(x.to(device))).toBe(String(x).replace(/\)$/, ", device='pretend:0')"));
});

test('CPU code that touches device memory crashes', () => {
  const script = `
    const torch = await import('./dist/src/ts/index.js');
    const { adopt, idOf, native } = await import('./dist/src/ts/internal.js');
    torch.ops.load_library(process.env.LIBRARY);
    const x = torch.ones([4], { device: 'privateuseone' });
    const mistaken = adopt(native.call(native.op('pretend::mistaken_for_cpu'), null, idOf(x)));
    console.log('before');
    mistaken.add(1);
    console.log('after');
  `;
  const options = { env: { ...process.env, LIBRARY: library }, encoding: 'utf8', stdio: 'pipe' } as const;
  let failure: { signal?: string; stdout?: string } = {};
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', script], options);
  } catch (error) {
    failure = error as typeof failure;
  }
  expect(failure).toMatchObject({ signal: 'SIGSEGV', stdout: 'before\n' });
});
