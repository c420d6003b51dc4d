/**
 * What a device must do, one check a function; each throws where something is wrong. They name no kind of device, so that
 * `test/accelerator` can try them where there is no GPU.
 */
import { deepStrictEqual, ok, strictEqual, throws } from 'node:assert';
import * as torch from 'nodetorch';

const { accelerator } = torch;
const MiB = 1 << 20;
const typeOf = (device: string) => torch.device(device).type;
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
    accelerator.synchronize(device);
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
    const generator = new torch.Generator(device).manual_seed(7);
    const own = () => torch.randn([100], { device, generator }).tolist();
    const state = generator.get_state();
    const second = own();
    generator.set_state(state);
    deepStrictEqual(own(), second);
  },
  'memory is counted, and given back by scopes': (device) => {
    torch.collect();
    const before = accelerator.memory_allocated(device);
    {
      using _ = torch.scope();
      bytes(64 * MiB, device);
      strictEqual(accelerator.memory_allocated(device) - before, 64 * MiB);
    }
    strictEqual(accelerator.memory_allocated(device), before);
    accelerator.empty_cache();
    const [free, total] = accelerator.get_memory_info(device);
    ok(free > 0 && free <= total);
  },
  'garbage of a plain loop stays bounded': (device) => {
    accelerator.reset_peak_memory_stats(device);
    const before = accelerator.memory_allocated(device);
    for (let i = 0; i < 20_000; i++) bytes(MiB, device);
    const peak = accelerator.max_memory_allocated(device) - before;
    ok(peak < 256 * MiB + before / 2, `peak ${peak / MiB} MiB`);
  },
  'where memory is short, garbage is collected and the operator tried again': (device) => {
    accelerator.empty_cache();
    const [free] = accelerator.get_memory_info(device);
    const large = () => void bytes(Math.floor(free * 0.7), device);
    large();
    large();
    throws(() => bytes(free * 4, device), torch.OutOfMemoryError);
    torch.collect();
    accelerator.empty_cache();
  },
  'streams run, wait for each other, and events measure': (device) => {
    const [a, b] = [new torch.Stream(device), new torch.Stream(device)];
    const [start, end] = [1, 2].map(() => new torch.Event(device, { enable_timing: true })) as [
      torch.Event,
      torch.Event,
    ];
    const x = torch.randn([2048, 2048], { device });
    accelerator.synchronize(device);
    let y!: torch.Tensor;
    {
      using _ = torch.cuda.stream(a);
      ok(accelerator.current_stream(device).equals(a));
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
    ok(!accelerator.current_stream(device).equals(a));
    deepStrictEqual(z.cpu().toBytes(), x.matmul(x).add(1).cpu().toBytes());
  },
  'autocast runs matrices in float16, the scaler adapts': (device) => {
    const w = torch.randn([64, 64], { device }).requires_grad_();
    const opt = new torch.optim.SGD([w], 0.1);
    const scaler = new torch.amp.GradScaler(typeOf(device), { init_scale: 8, growth_interval: 1 });
    const y = torch.autocast(typeOf(device), torch.float16, () => torch.randn([8, 64], { device }).matmul(w));
    strictEqual(y.dtype, torch.float16);
    scaler.scale(y.float().square().mean()).backward();
    scaler.step(opt);
    scaler.update();
    strictEqual(scaler.get_scale(), 16);
  },
  'backward calls hooks': (device) => {
    const x = torch.ones([3], { device }).requires_grad_();
    const y = x.mul(2);
    y.register_hook((grad) => {
      strictEqual(grad.device.type, typeOf(device));
      return grad.mul(5);
    });
    y.sum().backward();
    deepStrictEqual(x.grad!.tolist(), [10, 10, 10]);
  },
  'the current device is what it is set to': (device) => {
    const before = accelerator.current_device_index();
    for (let i = 0; i < accelerator.device_count(); i++) {
      accelerator.device_index(i, () =>
        strictEqual(torch.zeros([1], { device: typeOf(device) }).device.index, i),
      );
    }
    strictEqual(accelerator.current_device_index(), before);
    throws(
      () => torch.zeros([1], { device: `${typeOf(device)}:${accelerator.device_count()}` }),
      torch.TorchError,
    );
  },
};

/** The same for CUDA alone. */
export const cudaChecks: typeof checks = {
  'TF32 and cuDNN switches hold': () => {
    const { matmul } = torch.backends.cuda;
    const before = matmul.allow_tf32;
    matmul.allow_tf32 = !before;
    strictEqual(matmul.allow_tf32, !before);
    matmul.allow_tf32 = before;
    torch.backends.cudnn.flags({ enabled: true, benchmark: true }, () => ok(torch.backends.cudnn.benchmark));
    ok(torch.backends.cudnn.is_available());
  },
};
