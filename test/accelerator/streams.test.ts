/** Streams, events, random numbers and autocast reach the device. */
import * as torch from 'nodetorch';
import { bytesOf } from '../support/python.js';
import { counted } from './support.js';

const device = 'pretend';
const a = torch.rand([4, 4]).to(device);

describe('streams', () => {
  test('work goes to the current one', () => {
    const s = new torch.Stream({ device });
    expect(counted(() => a.add(1)).on_side_streams).toBe(0);
    const inside = counted(() => {
      using _ = torch.cuda.stream(s);
      expect(torch.accelerator.current_stream().equals(s)).toBe(true);
      a.add(1);
    });
    expect(inside.on_side_streams).toBe(1);
    expect(torch.cuda.stream(s, () => counted(() => a.add(1)).on_side_streams)).toBe(1);
    expect(torch.cuda.stream(null, () => counted(() => a.add(1)).on_side_streams)).toBe(0);
    expect(torch.accelerator.current_stream().stream_id).toBe(0n);
    expect(counted(() => a.add(1)).on_side_streams).toBe(0);
  });

  test('are made on a device, and make it the current one', () => {
    const s = new torch.Stream('pretend:1');
    expect(String(s.device)).toBe('pretend:1');
    expect(s.equals(new torch.Stream('pretend:1'))).toBe(false);
    torch.cuda.stream(s, () => expect(torch.accelerator.current_device_index()).toBe(1));
    expect(torch.accelerator.current_device_index()).toBe(0);
    torch.accelerator.set_stream(s);
    expect(torch.accelerator.current_device_index()).toBe(1);
    expect(torch.accelerator.current_stream().equals(s)).toBe(true);
    torch.accelerator.set_device_index(0);
  });

  test('wait for each other, and are waited for', () => {
    const [s, t] = [new torch.Stream(device), new torch.Stream()];
    expect(counted(() => s.wait_stream(t))).toMatchObject({ events: 1, waits: 1 });
    expect(counted(() => s.synchronize()).synchronized).toBe(1);
    expect(counted(() => torch.accelerator.synchronize()).synchronized).toBe(1);
    expect(s.query()).toBe(true);
    a.record_stream(s);
  });

  test('misuse', () => {
    expect(() => new torch.Stream({ devise: device } as object)).toThrow(
      "Stream() got an unexpected keyword argument 'devise' (known are: device, priority)",
    );
    expect(() => new torch.Stream('cpu')).toThrow();
    expect(() => torch.cuda.stream(null, async () => {})).toThrow('synchronous function');
  });
});

describe('events', () => {
  test('mark, are waited for, and measure', () => {
    const [start, end] = [1, 2].map(() => new torch.Event(device, { enable_timing: true })) as [
      torch.Event,
      torch.Event,
    ];
    const counts = counted(() => {
      start.record();
      a.matmul(a);
      end.record(torch.accelerator.current_stream());
      end.wait();
      end.synchronize();
    });
    expect(counts).toMatchObject({ events: 2, waits: 1, synchronized: 1 });
    expect(end.query()).toBe(true);
    expect(start.elapsed_time(end)).toBeGreaterThan(0);
    expect(() => start.elapsed_time(new torch.Event(device))).toThrow();
  });
});

describe('random numbers', () => {
  test('a seed seeds all devices', () => {
    const draw = (at: string) => bytesOf(torch.rand([5], { device: at }));
    torch.manual_seed(5);
    const expected = draw('cpu');
    expect([draw(device), draw('pretend:1')]).toEqual([expected, expected]);
    expect(draw(device)).not.toEqual(expected);
  });

  test('a generator of one’s own', () => {
    const g = new torch.Generator(device).manual_seed(9);
    expect(String(g.device)).toBe('pretend:0');
    const state = g.get_state();
    const first = bytesOf(torch.randn([3], { device, generator: g }));
    expect(first).toEqual(bytesOf(torch.randn([3], { generator: new torch.Generator().manual_seed(9) })));
    g.set_state(state);
    expect(bytesOf(torch.randn([3], { device, generator: g }))).toEqual(first);
  });
});

describe('autocast', () => {
  const b = torch.rand([4, 4]).to(device);

  test('casts for the operators that gain from it, inside only', () => {
    expect(torch.is_autocast_enabled(device)).toBe(false);
    const options = { dtype: torch.bfloat16 };
    const counts = counted(() => {
      torch.autocast(device, options, () => {
        expect(torch.is_autocast_enabled(device)).toBe(true);
        expect(a.mm(b).dtype).toBe(torch.bfloat16);
        expect(a.add(b).dtype).toBe(torch.float32);
        torch.autocast(device, { enabled: false }, () => expect(a.mm(b).dtype).toBe(torch.float32));
        expect(torch.ones([2, 2]).mm(torch.ones([2, 2])).dtype).toBe(torch.float32);
      });
    });
    expect(counts.low_precision).toBeGreaterThan(0);
    expect(a.mm(b).dtype).toBe(torch.float32);
  });

  test('gives the bits of the cast done by hand, and gradients in the weight’s dtype', () => {
    const w = b.clone().requires_grad_();
    using _ = torch.autocast(device, torch.float16);
    const y = a.mm(w);
    expect(bytesOf(y)).toEqual(bytesOf(a.half().mm(b.half())));
    y.float().sum().backward();
    expect(w.grad!.dtype).toBe(torch.float32);
  });

  test('a scaled loss', () => {
    const w = b.clone().requires_grad_();
    const opt = new torch.optim.SGD([w], 0.5);
    const scaler = new torch.amp.GradScaler(device, { init_scale: 8, growth_interval: 1 });
    const step = (factor: number) => {
      const loss = torch
        .autocast(device, torch.float16, () => a.mm(w))
        .float()
        .sum()
        .mul(factor);
      opt.zero_grad();
      scaler.scale(loss).backward();
      const counts = counted(() => scaler.step(opt));
      scaler.update();
      return counts;
    };
    const before = bytesOf(w);
    expect(step(1)).toMatchObject({ to_device: 0, to_host: 1 });
    expect(scaler.get_scale()).toBe(16);
    const after = bytesOf(w);
    expect(after).not.toEqual(before);
    step(Number.POSITIVE_INFINITY);
    expect(scaler.get_scale()).toBe(8);
    expect(bytesOf(w)).toEqual(after);
  });
});
