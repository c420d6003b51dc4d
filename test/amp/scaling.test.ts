/** Which gradients a scaler divides, and who does it: sparse ones, and those of optimizers with fused kernels. */
import * as torch from 'nodetorch';
import { bytesOf, expectSame, python } from '../support/python.js';

const expected = python(`
a = torch.tensor([[.5, -1.25], [3., .125]])
def fused(make, factors, unscale=False, **options):
    w = torch.tensor([[.3], [-.7]], requires_grad=True)
    opt = make([w])
    scaler = torch.amp.GradScaler('cpu', **options)
    result = []
    for factor in factors:
        opt.zero_grad()
        scaler.scale((a.mm(w) * 41.1234).sum() * factor).backward()
        if unscale: scaler.unscale_(opt)
        scaler.step(opt)
        grad = w.grad.clone()
        scaler.update()
        state = opt.state[w]
        kept = {k: v.clone() for k, v in state.items() if isinstance(v, torch.Tensor) and factor != float('inf')}
        result.append([w.detach().clone(), grad, scaler.get_scale(), kept])
    return result
inf = float('inf')
opts = {
    'SGD': lambda p: torch.optim.SGD(p, .1, fused=True),
    'momentum': lambda p: torch.optim.SGD(p, .1, momentum=.9, nesterov=True, fused=True),
    'Adam': lambda p: torch.optim.Adam(p, .1, amsgrad=True, fused=True),
    'AdamW': lambda p: torch.optim.AdamW(p, .1, fused=True),
    'not fused': lambda p: torch.optim.Adam(p, .1),
}
for name, make in opts.items():
    emit(name, fused(make, [1, 1.5, inf, 1], init_scale=1000., growth_interval=2))
    emit(name + ', unscaled before', fused(make, [1, inf, 1], True, init_scale=1000.))

def given():
    w = torch.tensor([[.3], [-.7]], requires_grad=True)
    opt = torch.optim.SGD([w], .1, fused=True)
    scaler = torch.amp.GradScaler('cpu', init_scale=1000.)
    scaler.scale(a.mm(w).sum()).backward()
    opt.grad_scale = torch.tensor(3.)
    scaler.step(opt)
    return [w, w.grad, hasattr(opt, 'grad_scale'), hasattr(opt, 'found_inf')]
emit('given', given())
def group():
    w = torch.tensor([1.], requires_grad=True)
    opt = torch.optim.SGD([w], .1, fused=True)
    opt.param_groups[0]['fused'] = False
    scaler = torch.amp.GradScaler('cpu')
    scaler.scale(w.sum()).backward()
    scaler.step(opt)
emit('group', error(group))

def half(fused):
    h = torch.tensor([1., 2.], dtype=torch.float16, requires_grad=True)
    opt = torch.optim.SGD([h], .1, fused=fused)
    scaler = torch.amp.GradScaler('cpu', init_scale=8.)
    scaler.scale((h * 3).sum()).backward()
    scaler.step(opt)
    return [h, h.grad]
emit('half', half(True))

def sparse(at, dtype=torch.float32, fused=None):
    e = torch.arange(8.).reshape(4, 2).to(dtype).requires_grad_()
    opt = torch.optim.SGD([e], .1, fused=fused)
    scaler = torch.amp.GradScaler('cpu', init_scale=1000.)
    scaler.scale(F.embedding(torch.tensor(at), e, sparse=True).sum() * .123).backward()
    scaler.unscale_(opt)
    grad = e.grad
    inside = [grad.is_coalesced(), grad._values(), grad._indices()]
    scaler.step(opt)
    scaler.update()
    return [*inside, e, scaler.get_scale()]
emit('sparse', sparse([1, 2, 1]))
emit('sparse float16', error(lambda: sparse([1], torch.float16)))

class Own:
    _step_supports_amp_scaling = True
    def __init__(self, p): self.param_groups = [{'params': [p]}]
    def step(self): return [self.grad_scale, self.found_inf, self.param_groups[0]['params'][0].grad]
def own(values):
    p = torch.zeros(4, 2, dtype=torch.float16, requires_grad=True)
    p.grad = torch.sparse_coo_tensor([[1, 1]], torch.tensor(values, dtype=torch.float16), (4, 2))
    opt = Own(p)
    scaler = torch.amp.GradScaler('cpu', init_scale=1000.)
    scaler.scale(torch.ones(1))
    scale, found, grad = scaler.step(opt)
    return [scale, found, grad.is_coalesced(), grad._values()]
emit('coalesced', own([[1., 2.], [3., 4.]]))
emit('too large together', own([[40000., 2.], [40000., 4.]]))
emit('incomplete', error(lambda: torch.amp.GradScaler('cpu').load_state_dict({'scale': 5.}))['message'])
`);

const a = torch.tensor([
  [0.5, -1.25],
  [3, 0.125],
]);
const weights = () => torch.tensor([[0.3], [-0.7]], { requires_grad: true });
const { inf } = { inf: Number.POSITIVE_INFINITY };
const { SGD, Adam, AdamW } = torch.optim;

const optimizers: Record<string, (p: torch.Tensor[]) => torch.optim.Optimizer> = {
  SGD: (p) => new SGD(p, 0.1, { fused: true }),
  momentum: (p) => new SGD(p, 0.1, { momentum: 0.9, nesterov: true, fused: true }),
  Adam: (p) => new Adam(p, 0.1, { amsgrad: true, fused: true }),
  AdamW: (p) => new AdamW(p, 0.1, { fused: true }),
  'not fused': (p) => new Adam(p, 0.1),
};

function run(name: string, factors: number[], unscale: boolean, options: object): unknown {
  const w = weights();
  const opt = optimizers[name]!([w]);
  const scaler = new torch.amp.GradScaler('cpu', options);
  return factors.map((factor) => {
    opt.zero_grad();
    scaler.scale(a.mm(w).mul(41.1234).sum().mul(factor)).backward();
    if (unscale) scaler.unscale_(opt);
    scaler.step(opt);
    const grad = bytesOf(w.grad!);
    scaler.update();
    const kept = Object.entries(opt.state.get(w) ?? {}).flatMap(([key, value]) =>
      value instanceof torch.Tensor && factor !== inf ? [[key, bytesOf(value)]] : [],
    );
    return [bytesOf(w), grad, scaler.get_scale(), Object.fromEntries(kept)];
  });
}

test.each(Object.keys(optimizers))('steps of %s', (name) => {
  expect(run(name, [1, 1.5, inf, 1], false, { init_scale: 1000, growth_interval: 2 })).toEqual(
    expected[name],
  );
  expect(run(name, [1, inf, 1], true, { init_scale: 1000 })).toEqual(expected[`${name}, unscaled before`]);
});

test('a first step that is left out leaves no momentum', () => {
  const once = run('momentum', [inf, 1], false, { init_scale: 1000, backoff_factor: 0.5 }) as unknown[][];
  const [fresh] = run('momentum', [1], false, { init_scale: 500 }) as unknown[][];
  expect(once[1]).toEqual(fresh);
});

describe('what the scaler hands over', () => {
  type Scaled = { grad_scale?: torch.Tensor | null; found_inf?: torch.Tensor | null };

  test('times what is set already, and takes it away after the step', () => {
    const w = weights();
    const opt: SGDScaled = new SGD([w], 0.1, { fused: true });
    const scaler = new torch.amp.GradScaler('cpu', { init_scale: 1000 });
    scaler.scale(a.mm(w).sum()).backward();
    opt.grad_scale = torch.tensor(3);
    scaler.step(opt);
    expectSame(w, expected.given[0]);
    expectSame(w.grad!, expected.given[1]);
    expect(['grad_scale' in opt, 'found_inf' in opt]).toEqual(expected.given.slice(2));
  });
  type SGDScaled = torch.optim.SGD & Scaled;

  test('a group that isn’t fused refuses it', () => {
    const w = torch.tensor([1], { requires_grad: true });
    const opt: SGDScaled = new SGD([w], 0.1, { fused: true });
    opt.param_groups[0]!.fused = false;
    const scaler = new torch.amp.GradScaler('cpu');
    scaler.scale(w.sum()).backward();
    expect(() => scaler.step(opt)).toThrow(expected.group.message);
    expect([opt.grad_scale, opt.found_inf, w.item()]).toEqual([undefined, undefined, 1]);
    opt.param_groups[0]!.fused = true;
    scaler.step(opt);
    expect(w.item()).toBeCloseTo(0.9);
  });

  test('gradients in float16', () => {
    const h = torch.tensor([1, 2], { dtype: torch.float16, requires_grad: true });
    const opt = new SGD([h], 0.1, { fused: true });
    const scaler = new torch.amp.GradScaler('cpu', { init_scale: 8 });
    scaler.scale(h.mul(3).sum()).backward();
    scaler.step(opt);
    expectSame(h, expected.half[0]);
    expectSame(h.grad!, expected.half[1]);
  });

  test.each([
    ['coalesced', [1, 2, 3, 4]],
    ['too large together', [40000, 2, 40000, 4]],
  ])('sparse float16 gradients are summed up first: %s', (name, numbers) => {
    const p = torch.zeros([4, 2], { dtype: torch.float16, requires_grad: true });
    const values = torch.tensor(numbers, { dtype: torch.float16 }).reshape(2, 2);
    p.grad = torch.sparse_coo_tensor(torch.tensor([[1n, 1n]]), values, [4, 2]);
    const opt = {
      _step_supports_amp_scaling: true,
      param_groups: [{ params: [p] }],
      step(this: Scaled) {
        return [this.grad_scale, this.found_inf];
      },
    };
    const scaler = new torch.amp.GradScaler('cpu', { init_scale: 1000 });
    scaler.scale(torch.ones(1));
    const [scale, found] = scaler.step(opt) as [torch.Tensor, torch.Tensor];
    const got = [bytesOf(scale), bytesOf(found), p.grad.is_coalesced(), bytesOf(p.grad._values())];
    expect(got).toEqual(expected[name]);
  });
});

describe('sparse gradients', () => {
  const sparse = (at: bigint[], dtype = torch.float32) => {
    const e = torch.arange(8).reshape(4, 2).to(dtype).requires_grad_();
    const opt = new SGD([e], 0.1);
    const scaler = new torch.amp.GradScaler('cpu', { init_scale: 1000 });
    const rows = torch.nn.functional.embedding(torch.tensor(at), e, { sparse: true });
    scaler.scale(rows.sum().mul(0.123)).backward();
    scaler.unscale_(opt);
    const grad = e.grad!;
    const inside = [grad.is_coalesced(), bytesOf(grad._values()), bytesOf(grad._indices())];
    scaler.step(opt);
    scaler.update();
    return [...inside, bytesOf(e), scaler.get_scale()];
  };

  test('their values are divided', () => expect(sparse([1n, 2n, 1n])).toEqual(expected.sparse));

  test('but not in float16', () => {
    expect(() => sparse([1n], torch.float16)).toThrow(expected['sparse float16'].message);
  });
});

describe('misuse', () => {
  test.each([
    [{ init_scale: 'abc' }, "argument 'init_scale' must be float, not str"],
    [{ growth_factor: 'abc' }, "argument 'growth_factor' must be float, not str"],
    [{ backoff_factor: true }, "argument 'backoff_factor' must be float, not bool"],
    [{ init_scale: torch.tensor(5) }, "argument 'init_scale' must be float, not Tensor"],
    [{ growth_interval: 'x' }, "argument 'growth_interval' must be int, not str"],
    [{ growth_interval: 1.5 }, "argument 'growth_interval' must be int, not float"],
    [{ enabled: 'no' }, "argument 'enabled' must be bool, not str"],
  ])('new GradScaler(%p)', (options, message) => {
    expect(() => new torch.amp.GradScaler('cpu', options as object)).toThrow(TypeError);
    expect(() => new torch.amp.GradScaler('cpu', options as object)).toThrow(message);
  });

  test('by position', () => {
    expect(new torch.amp.GradScaler('cpu', 8, 3, 0.25, 7, true).state_dict()).toEqual({
      scale: 8,
      growth_factor: 3,
      backoff_factor: 0.25,
      growth_interval: 7,
      _growth_tracker: 0,
    });
    // @ts-expect-error
    expect(() => new torch.amp.GradScaler(5)).toThrow("argument 'device' (position 1) must be str, not int");
  });

  test('a state that lacks something, or has it wrong, changes nothing', () => {
    const scaler = new torch.amp.GradScaler('cpu', { init_scale: 64, growth_interval: 7 });
    scaler.scale(torch.ones(1));
    const before = scaler.state_dict();
    const load = (state: unknown) => () => scaler.load_state_dict(state as never);
    expect(load({ scale: 5 })).toThrow(torch.TorchError);
    expect(load({ scale: 5 })).toThrow(`load_state_dict(): the state has no ${expected.incomplete}`);
    expect(load({ ...before, scale: 'abc' })).toThrow("argument 'scale' must be float, not str");
    expect(load({ ...before, scale: 2, _growth_tracker: 1.5 })).toThrow(TypeError);
    expect(load(null)).toThrow("argument 'state_dict' must be a dict, not NoneType");
    expect(scaler.state_dict()).toEqual(before);
  });

  test('what is set later', () => {
    const scaler = new torch.amp.GradScaler('cpu');
    const before = scaler.state_dict();
    expect(() => scaler.set_growth_factor('3' as never)).toThrow(
      "argument 'new_factor' must be float, not str",
    );
    expect(() => scaler.set_backoff_factor(null as never)).toThrow(TypeError);
    expect(() => scaler.set_growth_interval(0.5)).toThrow("argument 'new_interval' must be int, not float");
    scaler.scale(torch.ones(1));
    expect(() => scaler.update('3' as never)).toThrow(
      "argument 'new_scale' must be a number or a Tensor, not str",
    );
    expect(scaler.state_dict()).toEqual(before);
  });

  test('autocast', () => {
    const wrong = (...args: unknown[]) => {
      return () => (torch.autocast as (...args: unknown[]) => unknown)('cpu', ...args);
    };
    expect(wrong(5)).toThrow(
      new TypeError("autocast(): argument 'dtype' (position 2) must be torch.dtype, not int"),
    );
    expect(wrong({ enabled: 'no' })).toThrow(
      new TypeError("autocast(): argument 'enabled' must be bool, not str"),
    );
    expect(wrong({ cache_enabled: 1 })).toThrow("argument 'cache_enabled' must be bool, not int");
    expect(wrong({ dtype: 'float16' })).toThrow("argument 'dtype' must be torch.dtype, not str");
    expect(torch.is_autocast_enabled('cpu')).toBe(false);
    expect(() => torch.set_autocast_dtype('cpu', 5 as never)).toThrow(
      "argument 'dtype' (position 2) must be",
    );
    expect(torch.get_autocast_dtype('cpu')).toBe(torch.bfloat16);
  });
});
