/** Autocast and the gradients' scaler on the CPU, against PyTorch. */
import * as torch from 'nodetorch';
import { bytesOf, expectSame, python } from '../support/python.js';

const expected = python(`
torch.manual_seed(0)
a, b, c = torch.randn(4, 8), torch.randn(8, 3), torch.randn(4, 3)
emit('inputs', [a, b, c])
def cast(**options):
    w = b.clone().requires_grad_()
    with torch.autocast('cpu', **options):
        y = a.mm(w)
        z = F.mse_loss(y, c)
        s = torch.softmax(y, 1)
    z.float().backward()
    return [y, z, s, w.grad]
emit('default', cast())
emit('float16', cast(dtype=torch.float16))
emit('off', cast(enabled=False))
emit('no cache', cast(cache_enabled=False))
emit('dtypes', [str(torch.get_autocast_dtype(d)) for d in ['cpu', 'cuda']])
emit('unknown', error(lambda: torch.autocast('nope')))
emit('unsupported', error(lambda: torch.autocast('fpga')))

def scaled(factors, **options):
    w = b.clone().requires_grad_()
    opt = torch.optim.SGD([w], 0.1)
    scaler = torch.amp.GradScaler('cpu', **options)
    result = []
    for factor in factors:
        opt.zero_grad()
        loss = a.mm(w).sub(c).square().mean() * factor
        scaler.scale(loss).backward()
        scaler.step(opt)
        scaler.update()
        result.append([w.detach().clone(), scaler.get_scale(), scaler.state_dict()])
    return result
emit('scaled', scaled([1, 1, float('inf'), 1, float('nan'), 1], init_scale=1024., growth_interval=2))
emit('factors', scaled([1, 1, float('inf')], init_scale=3., growth_interval=1, growth_factor=1.5, backoff_factor=0.25))

w = b.clone().requires_grad_()
opt = torch.optim.SGD([w], 0.1)
scaler = torch.amp.GradScaler('cpu')
emit('too early', [error(lambda: scaler.unscale_(opt)), error(lambda: scaler.step(opt)), error(lambda: scaler.update())])
scaler.scale(a.mm(w).sum()).backward()
emit('no checks', error(lambda: scaler.update()))
scaler.unscale_(opt)
emit('unscaled', w.grad)
emit('unscaled twice', error(lambda: scaler.unscale_(opt)))
scaler.step(opt)
emit('stepped twice', error(lambda: scaler.step(opt)))
emit('unscaled after step', error(lambda: scaler.unscale_(opt)))
scaler.update(32.)
emit('set', scaler.get_scale())
emit('growth', error(lambda: torch.amp.GradScaler('cpu', growth_factor=1)))
emit('backoff', error(lambda: torch.amp.GradScaler('cpu', backoff_factor=1)))
emit('empty', error(lambda: torch.amp.GradScaler('cpu').load_state_dict({})))
h = torch.ones(2, dtype=torch.float16, requires_grad=True)
half = torch.optim.SGD([h], 0.1)
other = torch.amp.GradScaler('cpu')
other.scale(h.sum()).backward()
emit('float16 gradients', error(lambda: other.step(half)))
none = torch.optim.SGD([torch.ones(1, requires_grad=True)], 0.1)
emit('no gradients', error(lambda: other.step(none)))
`);

const [a, b, c] = expected.inputs.map((each: { bytes: Buffer; shape: number[] }) =>
  torch.tensor(new Float32Array(new Uint8Array(each.bytes).buffer)).reshape(each.shape),
) as [torch.Tensor, torch.Tensor, torch.Tensor];

beforeAll(() => void jest.spyOn(process, 'emitWarning').mockImplementation());
afterAll(() => void jest.restoreAllMocks());

describe('autocast', () => {
  const cast = (options: object) => {
    const w = b.clone().requires_grad_();
    const results = torch.autocast('cpu', options, () => {
      const y = a.mm(w);
      return [y, torch.nn.functional.mse_loss(y, c), y.softmax(1)];
    });
    results[1]!.float().backward();
    return [...results, w.grad!];
  };

  test.each([
    ['default', {}],
    ['float16', { dtype: torch.float16 }],
    ['off', { enabled: false }],
    ['no cache', { cache_enabled: false }],
  ])('%s', (name, options) => {
    for (const [i, actual] of cast(options).entries()) expectSame(actual, expected[name][i]);
  });

  test('dtype as a position, using, nested, and left when the function throws', () => {
    expect(torch.autocast('cpu', torch.float16, () => a.mm(b)).dtype).toBe(torch.float16);
    expect(torch.autocast('cpu', () => a.mm(b)).dtype).toBe(torch.bfloat16);
    {
      using _ = torch.autocast('cpu');
      expect(a.mm(b).dtype).toBe(torch.bfloat16);
      expect(torch.autocast('cpu', { enabled: false }, () => a.mm(b)).dtype).toBe(torch.float32);
      expect(torch.is_autocast_enabled('cpu')).toBe(true);
    }
    expect(() =>
      torch.autocast('cpu', () => {
        throw new Error('inside');
      }),
    ).toThrow('inside');
    expect(torch.is_autocast_enabled('cpu')).toBe(false);
    expect(a.mm(b).dtype).toBe(torch.float32);
    expect(['cpu', 'cuda'].map((type) => String(torch.get_autocast_dtype(type)))).toEqual(expected.dtypes);
  });

  test('misuse', () => {
    expect(() => torch.autocast('nope')).toThrow(expected.unknown.message);
    expect(() => torch.autocast('fpga')).toThrow(expected.unsupported.message);
    expect(() => torch.autocast('cpu', { type: torch.float16 } as object)).toThrow(
      "autocast() got an unexpected keyword argument 'type' (known are: device_type, dtype, enabled, cache_enabled)",
    );
    expect(() => torch.autocast(1 as unknown as string)).toThrow(RangeError);
    expect(() => torch.autocast('cpu', async () => {})).toThrow('synchronous function');
    // As in Python: a warning, and no autocast.
    expect(torch.autocast('cpu', torch.float32, () => torch.is_autocast_enabled('cpu'))).toBe(false);
    expect(process.emitWarning).toHaveBeenCalledWith(
      expect.stringContaining('In CPU autocast, but the target dtype is not supported. Disabling autocast.'),
      'UserWarning',
    );
  });
});

describe('GradScaler', () => {
  const scaled = (factors: number[], options: object) => {
    const w = b.clone().requires_grad_();
    const opt = new torch.optim.SGD([w], 0.1);
    const scaler = new torch.amp.GradScaler('cpu', options);
    return factors.map((factor) => {
      using _ = torch.scope(); // the scaler's own state is no scope's
      opt.zero_grad();
      scaler.scale(a.mm(w).sub(c).square().mean().mul(factor)).backward();
      scaler.step(opt);
      scaler.update();
      return [bytesOf(w), scaler.get_scale(), scaler.state_dict()];
    });
  };
  const [inf, nan] = [Number.POSITIVE_INFINITY, Number.NaN];

  test.each([
    ['scaled', [1, 1, inf, 1, nan, 1], { init_scale: 1024, growth_interval: 2 }],
    ['factors', [1, 1, inf], { init_scale: 3, growth_interval: 1, growth_factor: 1.5, backoff_factor: 0.25 }],
  ])('%s', (name, factors, options) => {
    expect(scaled(factors, options)).toEqual(expected[name]);
  });

  test('state goes over to another', () => {
    const one = new torch.amp.GradScaler('cpu', { init_scale: 64, growth_interval: 7 });
    const two = new torch.amp.GradScaler({ device: 'cpu' });
    two.load_state_dict(one.state_dict());
    expect(two.state_dict()).toEqual(one.state_dict());
    expect(two.get_scale()).toBe(64);
  });

  test('in the wrong order', () => {
    const w = b.clone().requires_grad_();
    const opt = new torch.optim.SGD([w], 0.1);
    const scaler = new torch.amp.GradScaler('cpu');
    const early = [() => scaler.unscale_(opt), () => scaler.step(opt), () => scaler.update()];
    for (const [i, call] of early.entries()) expect(call).toThrow(expected['too early'][i].message);
    scaler.scale(a.mm(w).sum()).backward();
    expect(() => scaler.update()).toThrow(expected['no checks'].message);
    scaler.unscale_(opt);
    expectSame(w.grad!, expected.unscaled);
    expect(() => scaler.unscale_(opt)).toThrow(expected['unscaled twice'].message);
    scaler.step(opt);
    expect(() => scaler.step(opt)).toThrow(expected['stepped twice'].message);
    expect(() => scaler.unscale_(opt)).toThrow(expected['unscaled after step'].message);
    scaler.update(32);
    expect(scaler.get_scale()).toBe(expected.set);
  });

  test('misuse', () => {
    expect(() => new torch.amp.GradScaler('cpu', { growth_factor: 1 })).toThrow(expected.growth.message);
    expect(() => new torch.amp.GradScaler('cpu', { backoff_factor: 1 })).toThrow(expected.backoff.message);
    expect(() => new torch.amp.GradScaler('cpu').load_state_dict({})).toThrow(expected.empty.message);
    expect(() => new torch.amp.GradScaler('cpu', { scale: 1 } as object)).toThrow(
      "unexpected keyword argument 'scale'",
    );
    const h = torch.ones([2], { dtype: torch.float16 }).requires_grad_();
    const scaler = new torch.amp.GradScaler('cpu');
    scaler.scale([h.sum()])[0]!.backward();
    expect(() => scaler.step(new torch.optim.SGD([h], 0.1))).toThrow(expected['float16 gradients'].message);
    const none = new torch.optim.SGD([torch.ones([1]).requires_grad_()], 0.1);
    expect(() => scaler.step(none)).toThrow(expected['no gradients'].message);
    expect(() => scaler.step(none, () => 0)).toThrow('Closure use is not currently supported');
    expect(() => scaler.scale('1' as never)).toThrow('outputs must be a Tensor or an iterable of Tensors');
  });

  test('disabled, it does nothing', () => {
    const scaler = new torch.amp.GradScaler('cuda', { enabled: false });
    expect(scaler.scale(a)).toBe(a);
    expect(scaler.get_scale()).toBe(1);
    expect(scaler.state_dict()).toEqual({});
    expect(scaler.step({ param_groups: [], step: () => 'stepped' })).toBe('stepped');
    scaler.update();
  });
});
