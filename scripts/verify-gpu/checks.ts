/** What only a real device can show, one check a function; each throws where something is wrong. */
import { deepStrictEqual, ok, strictEqual, throws } from 'node:assert';
import * as torch from 'nodetorch';

const MiB = 1 << 20;
const bytes = (n: number, device: string) => torch.empty([n], { dtype: torch.uint8, device });

export const checks: Record<string, (device: string) => void> = {
  'copies there and back are exact': (device) => {
    const x = torch.randn([1000, 300]);
    deepStrictEqual(x.to(device).cpu().toBytes(), x.toBytes());
    deepStrictEqual(
      x.t().to(device, torch.float64).cpu().contiguous().toBytes(),
      x.t().double().contiguous().toBytes(),
    );
  },
  'copies from pinned memory need not be waited for': (device) => {
    const x = torch.randn([1 << 20]).pin_memory();
    ok(x.is_pinned());
    const there = x.to(device, { non_blocking: true });
    const back = torch.empty([1 << 20], { pin_memory: true });
    back.copy_(there, true);
    torch.cuda.synchronize(device);
    deepStrictEqual(back.toBytes(), x.toBytes());
  },
  'mixing devices is refused': (device) => {
    const error = /Expected all tensors to be on the same device/;
    throws(() => torch.ones([2], { device }).add(torch.ones([2])), error);
    throws(() => torch.ones([2, 2], { device }).matmul(torch.ones([2, 2])), error);
  },
  'a seed repeats what is drawn, and a state can be set back': (device) => {
    const draw = () => torch.randn([100], { device }).tolist();
    torch.manual_seed(5);
    const first = draw();
    torch.manual_seed(5);
    deepStrictEqual(draw(), first);
    const state = torch.cuda.get_rng_state(device);
    const second = draw();
    torch.cuda.set_rng_state(state, device);
    deepStrictEqual(draw(), second);
  },
  'memory is counted, and given back by scopes': (device) => {
    const before = torch.cuda.memory_allocated(device);
    {
      using _ = torch.scope();
      bytes(64 * MiB, device);
      strictEqual(torch.cuda.memory_allocated(device) - before, 64 * MiB);
    }
    strictEqual(torch.cuda.memory_allocated(device), before);
    torch.cuda.empty_cache();
    const [free, total] = torch.cuda.mem_get_info(device);
    ok(free > 0 && free <= total);
  },
  'garbage of a plain loop stays bounded': (device) => {
    torch.cuda.reset_peak_memory_stats(device);
    const before = torch.cuda.memory_allocated(device);
    for (let i = 0; i < 20_000; i++) bytes(MiB, device);
    const peak = torch.cuda.max_memory_allocated(device) - before;
    ok(peak < 256 * MiB + before / 2, `peak ${peak / MiB} MiB`);
  },
  'where memory is short, garbage is collected and the operator tried again': (device) => {
    torch.cuda.empty_cache();
    const [free] = torch.cuda.mem_get_info(device);
    const large = () => void bytes(Math.floor(free * 0.7), device);
    large();
    large();
    throws(() => bytes(free * 4, device), torch.OutOfMemoryError);
    torch.collect();
    torch.cuda.empty_cache();
  },
  'streams run, wait for each other, and events measure': (device) => {
    const [a, b] = [new torch.cuda.Stream(device), new torch.cuda.Stream(device)];
    const [start, end] = [1, 2].map(() => new torch.cuda.Event({ enable_timing: true })) as [
      torch.Event,
      torch.Event,
    ];
    const x = torch.randn([2048, 2048], { device });
    torch.cuda.synchronize(device);
    let y!: torch.Tensor;
    {
      using _ = torch.cuda.stream(a);
      ok(torch.cuda.current_stream(device).equals(a));
      start.record();
      y = x.matmul(x);
      end.record();
    }
    b.wait_stream(a);
    const z = torch.cuda.stream(b, () => y.add(1));
    z.record_stream(b);
    b.synchronize();
    ok(a.query() && b.query() && end.query());
    ok(start.elapsed_time(end) > 0);
    ok(torch.cuda.current_stream(device).equals(torch.cuda.default_stream(device)));
    deepStrictEqual(z.cpu().toBytes(), x.matmul(x).add(1).cpu().toBytes());
  },
  'autocast runs matrices in float16, the scaler adapts': (device) => {
    const w = torch.randn([64, 64], { device }).requires_grad_();
    const opt = new torch.optim.SGD([w], 0.1);
    const scaler = new torch.amp.GradScaler('cuda', { init_scale: 8, growth_interval: 1 });
    const y = torch.autocast('cuda', () => torch.randn([8, 64], { device }).matmul(w));
    strictEqual(y.dtype, torch.float16);
    scaler.scale(y.float().square().mean()).backward();
    scaler.step(opt);
    scaler.update();
    strictEqual(scaler.get_scale(), 16);
  },
  'TF32 and cuDNN switches hold': () => {
    const { matmul } = torch.backends.cuda;
    const before = matmul.allow_tf32;
    matmul.allow_tf32 = !before;
    strictEqual(matmul.allow_tf32, !before);
    matmul.allow_tf32 = before;
    torch.backends.cudnn.flags({ enabled: true, benchmark: true }, () => ok(torch.backends.cudnn.benchmark));
    ok(torch.backends.cudnn.is_available());
  },
  'the current device is what it is set to': () => {
    strictEqual(torch.cuda.current_device(), 0);
    for (let i = 0; i < torch.cuda.device_count(); i++) {
      torch.cuda.device(i, () => strictEqual(torch.zeros([1], { device: 'cuda' }).device.index, i));
    }
    throws(() => torch.zeros([1], { device: `cuda:${torch.cuda.device_count()}` }), torch.TorchError);
  },
};
