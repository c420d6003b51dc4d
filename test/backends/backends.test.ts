/** Switches of the libraries under libtorch: they start as in PyTorch, and hold what they are set to. */
import * as torch from 'nodetorch';
import { python } from '../support/python.js';

const { backends } = torch;

const expected = python(`
b = torch.backends
emit('switches', {
    'cudnn': [b.cudnn.enabled, b.cudnn.benchmark, b.cudnn.deterministic, b.cudnn.allow_tf32],
    'matmul': [b.cuda.matmul.allow_tf32, b.cuda.matmul.allow_fp16_accumulation],
    'mkldnn': [b.mkldnn.enabled, b.mkldnn.deterministic],
    'sdp': [b.cuda.flash_sdp_enabled(), b.cuda.mem_efficient_sdp_enabled(), b.cuda.math_sdp_enabled(), b.cuda.cudnn_sdp_enabled()]})
emit('available', [b.mkl.is_available(), b.openmp.is_available(), b.mkldnn.is_available(), b.cudnn.is_available(), b.cuda.is_built()])
emit('precision', [b.fp32_precision, b.cuda.matmul.fp32_precision, b.cudnn.fp32_precision, b.cudnn.conv.fp32_precision, b.mkldnn.matmul.fp32_precision])
emit('matmul precision', torch.get_float32_matmul_precision())
torch.set_float32_matmul_precision('high')
emit('high', [torch.get_float32_matmul_precision(), b.cuda.matmul.allow_tf32, b.cuda.matmul.fp32_precision])
torch.set_float32_matmul_precision('highest')
def mode(m):
    torch.set_deterministic_debug_mode(m)
    return torch.get_deterministic_debug_mode()
emit('debug', [mode(m) for m in (0, 1, 2, 'default', 'warn', 'error')] + [mode(0)])
emit('no_debug', [error(lambda m=m: mode(m))['message'] for m in (3, 'x')])
torch.use_deterministic_algorithms(True)
emit('deterministic', error(lambda: torch.zeros(3).put_(torch.tensor([0]), torch.tensor([1.]), accumulate=False)))
`);

test('start as in PyTorch', () => {
  const { cudnn, cuda, mkldnn, mkl, openmp } = backends;
  expect({
    cudnn: [cudnn.enabled, cudnn.benchmark, cudnn.deterministic, cudnn.allow_tf32],
    matmul: [cuda.matmul.allow_tf32, cuda.matmul.allow_fp16_accumulation],
    mkldnn: [mkldnn.enabled, mkldnn.deterministic],
    sdp: [
      cuda.flash_sdp_enabled(),
      cuda.mem_efficient_sdp_enabled(),
      cuda.math_sdp_enabled(),
      cuda.cudnn_sdp_enabled(),
    ],
  }).toEqual(expected.switches);
  const available = [mkl, openmp, mkldnn, cudnn].map((each) => each.is_available());
  expect([...available, cuda.is_built()]).toEqual(expected.available);
  expect([
    backends.fp32_precision,
    cuda.matmul.fp32_precision,
    cudnn.fp32_precision,
    cudnn.conv.fp32_precision,
    mkldnn.matmul.fp32_precision,
  ]).toEqual(expected.precision);
  expect(torch.get_float32_matmul_precision()).toBe(expected['matmul precision']);
});

test('hold what they are set to', () => {
  for (const key of ['enabled', 'benchmark', 'deterministic', 'allow_tf32'] as const) {
    const before = backends.cudnn[key];
    backends.cudnn[key] = !before;
    expect(backends.cudnn[key]).toBe(!before);
    backends.cudnn[key] = before;
  }
  backends.cuda.enable_math_sdp(false);
  expect(backends.cuda.math_sdp_enabled()).toBe(false);
  backends.cuda.enable_math_sdp(true);
  torch.set_float32_matmul_precision('high');
  const { matmul } = backends.cuda;
  expect([torch.get_float32_matmul_precision(), matmul.allow_tf32, matmul.fp32_precision]).toEqual(
    expected.high,
  );
  torch.set_float32_matmul_precision('highest');
});

test('flags hold for a time', () => {
  const { cudnn } = backends;
  cudnn.flags({ enabled: true, benchmark: true }, () => {
    expect([cudnn.enabled, cudnn.benchmark]).toEqual([true, true]);
  });
  expect(cudnn.benchmark).toBe(false);
  {
    using _ = cudnn.flags({ deterministic: true });
    expect([cudnn.enabled, cudnn.deterministic]).toEqual([false, true]);
  }
  expect([cudnn.enabled, cudnn.deterministic]).toEqual([true, false]);
});

test('deterministic algorithms', () => {
  expect(torch.are_deterministic_algorithms_enabled()).toBe(false);
  torch.use_deterministic_algorithms(true);
  expect(torch.are_deterministic_algorithms_enabled()).toBe(true);
  expect(torch.is_deterministic_algorithms_warn_only_enabled()).toBe(false);
  const put = () => torch.zeros([3]).put_(torch.tensor([0n]), torch.tensor([1]), false);
  expect(put).toThrow(expected.deterministic.message);
  torch.use_deterministic_algorithms(true, { warn_only: true });
  expect(torch.is_deterministic_algorithms_warn_only_enabled()).toBe(true);
  torch.use_deterministic_algorithms(false);
  expect(put).not.toThrow();
});

test('misuse', () => {
  expect(() => {
    backends.cudnn.enabled = 1 as unknown as boolean;
  }).toThrow('cudnn.enabled: expected a boolean, got number');
  expect(() => {
    backends.fp32_precision = 'exact' as never;
  }).toThrow();
  expect(() => backends.cudnn.flags({ fast: true } as object)).toThrow("unexpected keyword argument 'fast'");
});

test('the mode in one word', () => {
  const mode = (m: unknown) => {
    torch.set_deterministic_debug_mode(m as number);
    return torch.get_deterministic_debug_mode();
  };
  expect([0, 1, 2, 'default', 'warn', 'error', 0].map(mode)).toEqual(expected.debug);
  expect(() => mode(3)).toThrow(new torch.TorchError(expected.no_debug[0]));
  expect(() => mode('x')).toThrow(new torch.TorchError(expected.no_debug[1]));
  expect(() => mode(1.5)).toThrow(new TypeError('debug_mode must be str or int, but got float'));
});
