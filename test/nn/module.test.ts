/** Modules: attributes, names, state, hooks, conversion; what PyTorch says and does, and misuse. */
import { inspect } from 'node:util';
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { expectSame, python } from '../support/python.js';

class Block extends nn.Module {
  scale = new nn.Parameter(torch.ones([2]));
  linear = new nn.Linear(2, 2);

  constructor() {
    super();
    this.register_buffer('mean', torch.zeros([2]));
    this.register_buffer('scratch', torch.zeros([1]), { persistent: false });
  }

  forward(x: Tensor): Tensor {
    return this.linear(x).mul(this.scale);
  }
}

class Net extends nn.Module {
  blocks = new nn.Sequential(new Block(), new nn.ReLU(), new Block());
  again = this.blocks.at(0);
  offset = new nn.Parameter(torch.zeros([2]));
  count = 3;

  forward(x: Tensor, times = 1): Tensor {
    return this.blocks(x).add(this.offset).mul(times);
  }
}

const py = python(`
class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))
        self.linear = nn.Linear(2, 2)
        self.register_buffer('mean', torch.zeros(2))
        self.register_buffer('scratch', torch.zeros(1), persistent=False)
    def forward(self, x): return self.linear(x) * self.scale
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.Sequential(Block(), nn.ReLU(), Block())
        self.again = self.blocks[0]
        self.offset = nn.Parameter(torch.zeros(2))
    def forward(self, x, times=1): return (self.blocks(x) + self.offset) * times
torch.manual_seed(0)
net = Net()
emit('repr', repr(net))
names = lambda pairs: [n for n, _ in pairs]
emit('names', {
  'parameters': names(net.named_parameters()),
  'prefixed': names(net.named_parameters(prefix='p')),
  'own': names(net.named_parameters(recurse=False)),
  'duplicates': names(net.named_parameters(remove_duplicate=False)),
  'buffers': names(net.named_buffers()),
  'modules': names(net.named_modules()),
  'all_modules': names(net.named_modules(remove_duplicate=False)),
  'children': names(net.named_children()),
  'state': list(net.state_dict()),
  'prefixed_state': list(net.state_dict(prefix='x.')),
})
emit('state', net.state_dict())
emit('output', net(torch.ones(1, 2), times=2))
sd = lambda: dict(net.state_dict())
def changed(remove=(), **add):
    d = sd()
    for k in remove: del d[k]
    d.update({k.replace('__', '.'): v for k, v in add.items()})
    return d
emit('errors', {
  'missing': error(lambda: net.load_state_dict(changed(['offset', 'blocks.0.mean']))),
  'unexpected': error(lambda: net.load_state_dict(changed(nope=torch.ones(1), blocks__9__x=torch.ones(1)))),
  'size': error(lambda: net.load_state_dict(changed(offset=torch.ones(3), blocks__0__linear__weight=torch.ones(2)))),
  'all': error(lambda: net.load_state_dict(changed(['again.mean'], offset=torch.ones(3), nope=torch.ones(1)))),
  'attribute': error(lambda: net.register_buffer('offset', torch.ones(1))),
  'dot': error(lambda: net.register_parameter('a.b', None)),
  'empty': error(lambda: net.register_buffer('', None)),
  'module_dot': error(lambda: net.add_module('a.b', None)),
  'submodule': error(lambda: net.get_submodule('blocks.7')),
  'not_module': error(lambda: net.get_submodule('offset')),
  'no_parameter': error(lambda: net.get_parameter('blocks.0.nope')),
  'not_parameter': error(lambda: net.get_parameter('blocks.0.mean')),
  'not_buffer': error(lambda: net.get_buffer('offset')),
  'forward': error(lambda: nn.Module()(1)),
  'to': error(lambda: net.to(torch.int64)),
  'train': error(lambda: net.train(1)),
})
r = net.load_state_dict(changed(['offset'], nope=torch.ones(1)), strict=False)
emit('incompatible', repr(r))
emit('compatible', repr(net.load_state_dict(sd())))
bn = nn.BatchNorm1d(2)
d = dict(bn.state_dict()); del d['num_batches_tracked']
emit('old_bn', repr(bn.load_state_dict(d)))
d1 = nn.Dropout(0.5); torch.manual_seed(4); emit('dropout', d1(torch.ones(8)))
emit('parameter', repr(nn.Parameter(torch.ones(2))))
emit('frozen', repr(nn.Parameter(torch.ones(2), requires_grad=False)))
emit('int_parameter', error(lambda: nn.Parameter(torch.tensor([1]))))
`);

function seeded(): Net {
  torch.manual_seed(0);
  return new Net();
}

const names = (pairs: Iterable<[string, unknown]>) => [...pairs].map(([name]) => name);

describe('a module is a function', () => {
  test('that is called, with default arguments', () => {
    const net = seeded();
    expect(typeof net).toBe('function');
    expect(net).toBeInstanceOf(Net);
    expect(net).toBeInstanceOf(nn.Module);
    expectSame(net(torch.ones([1, 2]), 2), py.output);
  });

  test('whose own name and length are free', () => {
    class Named extends nn.Module {
      override name = new nn.Linear(1, 1);
      override length = new nn.Parameter(torch.ones([1]));
      forward(x: Tensor) {
        return this.name(x).mul(this.length);
      }
    }
    const named = new Named();
    expect(names(named.named_parameters())).toEqual(['length', 'name.weight', 'name.bias']);
    expect(Object.keys(new nn.Identity())).toEqual(['training']);
    const assigned = new nn.Identity();
    (assigned as unknown as { name: nn.Module }).name = new nn.ReLU();
    expect(names(assigned.named_children())).toEqual(['name']);
  });

  test('that prints as PyTorch prints it', () => {
    const net = seeded();
    expect(String(net)).toBe(py.repr);
    expect(inspect(net)).toBe(py.repr);
  });

  test('without a forward says so', () => {
    // biome-ignore lint/suspicious/noExplicitAny: TypeScript forbids it
    const Empty: any = class Module extends (nn.Module as any) {};
    expect(() => new Empty()(1)).toThrow(py.errors.forward.message);
  });
});

test('names come in the order of assignment, without duplicates', () => {
  const net = seeded();
  expect(names(net.named_parameters())).toEqual(py.names.parameters);
  expect(names(net.named_parameters('p'))).toEqual(py.names.prefixed);
  expect(names(net.named_parameters({ recurse: false }))).toEqual(py.names.own);
  expect(names(net.named_parameters('', true, { remove_duplicate: false }))).toEqual(py.names.duplicates);
  expect(names(net.named_buffers())).toEqual(py.names.buffers);
  expect(names(net.named_modules())).toEqual(py.names.modules);
  expect(names(net.named_modules(null, '', false))).toEqual(py.names.all_modules);
  expect(names(net.named_children())).toEqual(py.names.children);
  expect([...net.parameters()].length).toBe(py.names.parameters.length);
  expect([...net.parameters(false)]).toEqual([net.offset]);
  expect([...net.buffers({ recurse: false })]).toEqual([]);
  expect([...net.modules()][0]).toBe(net);
  expect([...net.children()]).toEqual([net.blocks, net.again]);
  expect(() => net.parameters({ nope: true } as never)).toThrow(TypeError);
});

describe('registering', () => {
  test('finds parameters, buffers and modules by path', () => {
    const net = seeded();
    expect(net.get_submodule('blocks.0.linear')).toBe((net.again as Block).linear);
    expect(net.get_submodule('')).toBe(net);
    expect(net.get_parameter('blocks.2.scale')).toBe((net.blocks.at(2) as Block).scale);
    expect(net.get_parameter('offset')).toBe(net.offset);
    expect(net.get_buffer('blocks.0.mean').shape).toEqual([2]);
  });

  test('takes null, and a value later', () => {
    const m = new nn.Identity();
    m.register_parameter('p', null);
    m.register_buffer('b', null);
    m.add_module('m', null);
    expect([names(m.named_parameters()), names(m.named_buffers()), names(m.named_children())]).toEqual([
      [],
      [],
      [],
    ]);
    m.register_parameter('p', new nn.Parameter(torch.ones([1])));
    m.register_buffer('b', torch.ones([1]));
    m.register_module('m', new nn.ReLU());
    expect(Object.keys(m.state_dict())).toEqual(['p', 'b']);
    expect(names(m.named_children())).toEqual(['m']);
  });

  test('counts a Buffer as one', () => {
    class Holder extends nn.Module {
      kept = new nn.Buffer(torch.ones([1]));
      dropped = new nn.Buffer(torch.ones([1]), { persistent: false });
      forward() {}
    }
    const holder = new Holder();
    expect(names(holder.named_buffers())).toEqual(['kept', 'dropped']);
    expect(Object.keys(holder.state_dict())).toEqual(['kept']);
    holder.double();
    expect(holder.kept.dtype).toBe(torch.float64);
    expect(names(holder.named_buffers())).toEqual(['kept', 'dropped']);
    expect(Object.keys(holder.state_dict())).toEqual(['kept']);
  });

  test('refuses what PyTorch refuses', () => {
    const net = seeded();
    // KeyError puts its message in quotes.
    const said = (name: string) =>
      py.errors[name].message.replace(/^(["'])(.*)\1$/, '$2').replaceAll("\\'", "'");
    expect(() => net.register_buffer('offset', torch.ones([1]))).toThrow(said('attribute'));
    expect(() => net.register_parameter('a.b', null)).toThrow(said('dot'));
    expect(() => net.register_buffer('', null)).toThrow(said('empty'));
    expect(() => net.add_module('a.b', null)).toThrow(said('module_dot'));
    expect(() => net.get_submodule('blocks.7')).toThrow(said('submodule'));
    expect(() => net.get_submodule('offset')).toThrow(said('not_module'));
    expect(() => net.get_parameter('blocks.0.nope')).toThrow(said('no_parameter'));
    expect(() => net.get_parameter('blocks.0.mean')).toThrow(said('not_parameter'));
    expect(() => net.get_buffer('offset')).toThrow(said('not_buffer'));
    expect(() => net.register_parameter('p', torch.ones([1]) as never)).toThrow(
      "cannot assign 'Tensor' object to parameter 'p' (torch.nn.Parameter or None required)",
    );
    expect(() => net.register_buffer('b', 3 as never)).toThrow(TypeError);
    expect(() => net.register_buffer(3 as never, null)).toThrow('buffer name should be a string. Got number');
    expect(() => net.register_buffer('b', null, { nope: 1 } as never)).toThrow(
      "unexpected keyword argument 'nope'",
    );
    expect(() => net.add_module('m', {} as never)).toThrow('object is not a Module subclass');
    (net.again as unknown as Record<string, unknown>).mean = 5;
    expect(() => [...net.buffers()]).toThrow("cannot assign 'number' as buffer 'mean'");
  });
});

describe('state', () => {
  test('has the keys and bytes of PyTorch', () => {
    const state = seeded().state_dict();
    expect(Object.keys(state)).toEqual(py.names.state);
    for (const [name, value] of Object.entries(state)) expectSame(value, py.state[name]);
  });

  test('shares memory, outside the graph', () => {
    const net = seeded();
    const state = net.state_dict();
    expect(state.offset!.requires_grad).toBe(false);
    state.offset!.fill_(7);
    expect(net.offset.tolist()).toEqual([7, 7]);
    expect(net.state_dict({ keep_vars: true }).offset).toBe(net.offset);
    expect(Object.keys(net.state_dict({ prefix: 'x.' }))).toEqual(py.names.prefixed_state);
    const destination = {};
    expect(net.state_dict({ destination })).toBe(destination);
    expect(() => net.state_dict({ nope: 1 } as never)).toThrow("unexpected keyword argument 'nope'");
  });

  test('is copied into the same parameters', () => {
    const [from, to] = [seeded(), new Net()];
    const parameter = to.offset;
    from.offset.data.fill_(3);
    const result = to.load_state_dict(from.state_dict());
    expect(String(result)).toBe(py.compatible);
    expect(inspect(result)).toBe(py.compatible);
    expect(to.offset).toBe(parameter);
    expect(to.offset.tolist()).toEqual([3, 3]);
    from.offset.data.fill_(4);
    expect(to.offset.tolist()).toEqual([3, 3]);
    to.load_state_dict(new Map(Object.entries(from.state_dict())));
    expect(to.offset.tolist()).toEqual([4, 4]);
  });

  test('or takes their place', () => {
    const net = seeded();
    const state = net.state_dict();
    state.offset = torch.full([2], 9);
    state['blocks.2.mean'] = torch.full([2], 8);
    net.load_state_dict(state, { assign: true });
    expect(net.offset).toBeInstanceOf(nn.Parameter);
    expect(net.offset.data_ptr()).toBe(state.offset.data_ptr());
    expect(net.get_buffer('blocks.2.mean')).toBe(state['blocks.2.mean']);
    expect(names(net.named_parameters())).toEqual(py.names.parameters);
  });

  const changed = (net: Net, remove: string[], add: Record<string, Tensor> = {}) => {
    const state = { ...net.state_dict(), ...add };
    for (const key of remove) delete state[key];
    return state;
  };

  test('that does not fit is refused as a whole, with all that is wrong', () => {
    const net = seeded();
    const load = (state: Record<string, Tensor>) => () => net.load_state_dict(state);
    const one = torch.ones([1]);
    expect(load(changed(net, ['offset', 'blocks.0.mean']))).toThrow(py.errors.missing.message);
    expect(load(changed(net, [], { nope: one, 'blocks.9.x': one }))).toThrow(py.errors.unexpected.message);
    expect(
      load(changed(net, [], { offset: torch.ones([3]), 'blocks.0.linear.weight': torch.ones([2]) })),
    ).toThrow(py.errors.size.message);
    const before = net.get_parameter('blocks.0.linear.weight').tolist();
    const bad = changed(net, ['again.mean'], {
      offset: torch.ones([3]),
      nope: one,
      'blocks.0.linear.weight': torch.zeros([2, 2]),
    });
    expect(load(bad)).toThrow(py.errors.all.message);
    expect(net.get_parameter('blocks.0.linear.weight').tolist()).toEqual(before);
    expect(load({ ...net.state_dict(), offset: 3 as never })).toThrow('but received number');
    expect(() => net.load_state_dict(3 as never)).toThrow('Expected state_dict to be dict-like, got number.');
  });

  test('loads in part where asked to', () => {
    const net = seeded();
    const state = changed(net, ['offset'], { nope: torch.ones([1]) });
    const result = net.load_state_dict(state, { strict: false });
    expect(String(result)).toBe(py.incompatible);
    expect(result.missing_keys).toEqual(['offset']);
    expect(result.unexpected_keys).toEqual(['nope']);
    expect(() => net.load_state_dict(state, { strct: false } as never)).toThrow(
      "unexpected keyword argument 'strct'",
    );
  });

  test('of a batch norm may lack the count, of a scalar may be a vector', () => {
    const bn = new nn.BatchNorm1d(2);
    const state = bn.state_dict();
    delete state.num_batches_tracked;
    expect(String(bn.load_state_dict(state))).toBe(py.old_bn);
    state.num_batches_tracked = torch.tensor([5n]);
    bn.load_state_dict(state);
    expect(Number(bn.num_batches_tracked!.item())).toBe(5);
  });
});

describe('hooks', () => {
  test('run around forward, in order, and may replace', () => {
    const m = new nn.Identity();
    const log: string[] = [];
    const first = m.register_forward_pre_hook((module, args) => {
      expect(module).toBe(m);
      log.push('pre 1');
      return args[0].mul(2);
    });
    m.register_forward_pre_hook((_, [x]) => {
      log.push('pre 2');
      return [x.add(1)];
    });
    m.register_forward_pre_hook(() => void log.push('pre 0'), { prepend: true });
    m.register_forward_hook((_module, args, output) => {
      log.push('post');
      expect(args[0]).toBe(output);
      return output.neg();
    });
    expect(m(torch.ones([1])).tolist()).toEqual([-3]);
    expect(log).toEqual(['pre 0', 'pre 1', 'pre 2', 'post']);
    first.remove();
    first.remove();
    expect(m(torch.ones([1])).tolist()).toEqual([-2]);
  });

  test('are removed one by one, also by using', () => {
    const m = new nn.Identity();
    let calls = 0;
    const count = () => {
      calls++;
    };
    const handles = [m.register_forward_hook(count), m.register_forward_hook(count)];
    m(torch.ones([1]));
    expect(calls).toBe(2);
    handles[0]!.remove();
    m(torch.ones([1]));
    expect(calls).toBe(3);
    {
      using _ = handles[1];
    }
    m(torch.ones([1]));
    expect(calls).toBe(3);
    expect(() => m.register_forward_hook(3 as never)).toThrow('a hook must be a function, not number');
    expect(() => m.register_forward_hook(count, { nope: 1 } as never)).toThrow(
      "unexpected keyword argument 'nope'",
    );
  });

  test('that throw leave the module usable', () => {
    const m = new nn.Identity();
    const handle = m.register_forward_hook(() => {
      throw new Error('mine');
    });
    expect(() => m(torch.ones([1]))).toThrow('mine');
    handle.remove();
    expect(m(torch.ones([1])).tolist()).toEqual([1]);
  });
});

describe('modes and gradients', () => {
  test('train and eval reach all inside', () => {
    const net = new nn.Sequential(new nn.Dropout(0.5), new nn.Sequential(new nn.Dropout(0.5)));
    expect(net.eval()).toBe(net);
    expect([...net.modules()].every((m) => !m.training)).toBe(true);
    expect(net(torch.ones([8])).tolist()).toEqual(new Array(8).fill(1));
    net.train();
    expect([...net.modules()].every((m) => m.training)).toBe(true);
    expect(() => net.train(1 as never)).toThrow(py.errors.train.message);
    expect(() => net.train(1 as never)).toThrow(RangeError);
    torch.manual_seed(4);
    expectSame(new nn.Dropout(0.5)(torch.ones([8])), py.dropout);
  });

  test('zero_grad drops or fills, requires_grad_ freezes', () => {
    const m = new nn.Linear(2, 1);
    const backward = () =>
      m(torch.ones([1, 2]))
        .sum()
        .backward();
    m.zero_grad();
    backward();
    m.zero_grad(false);
    expect(m.weight.grad!.tolist()).toEqual([[0, 0]]);
    m.zero_grad({ set_to_none: true });
    expect(m.weight.grad).toBeNull();
    expect(m.requires_grad_(false)).toBe(m);
    expect(m(torch.ones([1, 2])).requires_grad).toBe(false);
  });

  test('apply goes from the inside out', () => {
    const seen: string[] = [];
    const net = new nn.Sequential(new nn.ReLU(), new nn.Sequential(new nn.Tanh()));
    expect(net.apply((m) => seen.push(m._get_name()))).toBe(net);
    expect(seen).toEqual(['ReLU', 'Tanh', 'Sequential', 'Sequential']);
  });
});

describe('to', () => {
  test('keeps the parameters, and converts data, gradients and buffers of floating point', () => {
    const bn = new nn.BatchNorm1d(2);
    bn(torch.randn([3, 2]))
      .sum()
      .backward();
    const { weight, running_mean } = bn;
    const { grad } = weight!;
    expect(bn.to(torch.float64)).toBe(bn);
    expect(bn.weight).toBe(weight);
    expect(weight!.dtype).toBe(torch.float64);
    expect(weight!.requires_grad).toBe(true);
    expect(weight!.grad).toBe(grad);
    expect(grad!.dtype).toBe(torch.float64);
    expect(bn.running_mean!.dtype).toBe(torch.float64);
    expect(running_mean!.dtype).toBe(torch.float32);
    expect(bn.num_batches_tracked!.dtype).toBe(torch.int64);
    bn(torch.randn([3, 2], { dtype: torch.float64 }))
      .sum()
      .backward();
  });

  test('has many forms', () => {
    const m = new nn.Linear(1, 1);
    expect(m.half().weight.dtype).toBe(torch.float16);
    expect(m.bfloat16().weight.dtype).toBe(torch.bfloat16);
    expect(m.double().weight.dtype).toBe(torch.float64);
    expect(m.float().weight.dtype).toBe(torch.float32);
    expect(m.to(torch.ones([1], { dtype: torch.float64 })).weight.dtype).toBe(torch.float64);
    expect(m.to('cpu', torch.float32).weight.dtype).toBe(torch.float32);
    expect(m.to({ dtype: torch.float64, device: 'cpu' }).weight.dtype).toBe(torch.float64);
    expect(m.type(torch.float32).cpu().weight.dtype).toBe(torch.float32);
    const conv = new nn.Conv2d(2, 2, 3).to({ memory_format: torch.channels_last });
    expect(conv.weight.is_contiguous({ memory_format: torch.channels_last })).toBe(true);
  });

  test('refuses integers and unknown devices, with nothing changed', () => {
    const m = new nn.Linear(1, 1);
    expect(() => m.to(torch.int64)).toThrow(py.errors.to.message);
    expect(() => m.to(torch.int64)).toThrow(TypeError);
    expect(() => new nn.ReLU().to('nowhere')).toThrow(torch.TorchError);
    expect(() => m.to({ dtyp: torch.float64 } as never)).toThrow("unexpected keyword argument 'dtyp'");
    expect(m.weight.dtype).toBe(torch.float32);
  });
});

describe('Parameter', () => {
  test('shares the data and prints as PyTorch prints it', () => {
    const data = torch.ones([2]);
    const p = new nn.Parameter(data);
    expect(String(p)).toBe(py.parameter);
    expect(inspect(p)).toBe(py.parameter);
    expect(String(new nn.Parameter(data, { requires_grad: false }))).toBe(py.frozen);
    data.fill_(2);
    expect(p.tolist()).toEqual([2, 2]);
    expect([p.requires_grad, p.is_leaf]).toEqual([true, true]);
    expect(p).toBeInstanceOf(torch.Tensor);
    expect(p.mul(2)).not.toBeInstanceOf(nn.Parameter);
  });

  test('is of no scope', () => {
    let [m, p]: [nn.BatchNorm1d | null, nn.Parameter | null] = [null, null];
    {
      using _ = torch.scope();
      m = new nn.BatchNorm1d(2);
      p = new nn.Parameter(torch.ones([1]));
      m.double();
    }
    expect(p.item()).toBe(1);
    expect(m.running_mean!.tolist()).toEqual([0, 0]);
    expect(m.weight!.tolist()).toEqual([1, 1]);
  });

  test('refuses what it cannot hold', () => {
    expect(() => new nn.Parameter(3 as never)).toThrow(
      "Parameter(): argument 'data' must be Tensor, not number",
    );
    expect(() => new nn.Parameter(torch.tensor([1n]))).toThrow(torch.TorchError);
    expect(() => new nn.Parameter(torch.ones([1]), { grad: true } as never)).toThrow(TypeError);
    expect(() => new nn.Buffer(torch.ones([1]), { nope: true } as never)).toThrow(TypeError);
  });
});
